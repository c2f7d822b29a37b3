"""The Islamic calendar of Umm al-Qura: years 1343 to 1500, by the `hijridate` package."""

from __future__ import annotations

import datetime


def gregorian(year: int, month: int, day: int) -> datetime.date | None:
    """Return the day of the civil calendar, None where the calendar's tables have no such day."""
    from hijridate import Hijri  # only texts with such dates pay for the tables

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return datetime.date(found.year, found.month, found.day)


def month_days(year: int, month: int) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and the last day of a month, None outside the tables."""
    start = gregorian(year, month, 1)
    after = gregorian(year + month // 12, month % 12 + 1, 1)
    if start is None or after is None:
        return None
    return start, after - datetime.timedelta(days=1)


def year_of(day: datetime.date) -> int | None:
    """Return the Hijri year of a day of the civil calendar, None outside the tables."""
    from hijridate import Gregorian

    try:
        return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
    except (ValueError, OverflowError):
        return None
