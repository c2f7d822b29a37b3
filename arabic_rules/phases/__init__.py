"""What each phase of the cascade builds from what its rules matched, one module a phase."""
