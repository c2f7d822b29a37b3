"""Facts to incidents: attach, group, count, locate, date, decide status, merge. Pure functions; no clock."""
