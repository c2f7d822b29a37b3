"""Intervals of the civil calendar: months, seasons, thirds of a period, units counted from a day."""

from __future__ import annotations

import calendar
import datetime

Days = tuple[datetime.date, datetime.date]
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First months of the seasons, each three months long (meteorological, northern)."""
_THIRDS = {"start": 0, "middle": 1, "end": 2}
_THIRD_OF_MONTH, _THIRD_OF_YEAR = 10, 4
_MONTHS = 12


def month(year: int, number: int) -> Days:
    """Return the days of a month."""
    return datetime.date(year, number, 1), datetime.date(year, number, calendar.monthrange(year, number)[1])


def year(number: int) -> Days:
    """Return the days of a year."""
    return datetime.date(number, 1, 1), datetime.date(number, 12, 31)


def season(number: int, name: str) -> Days:
    """Return the days of a season of a year; winter is the one that begins in it."""
    first = _SEASONS[name]
    ends = number + (first + 2) // (_MONTHS + 1)
    return datetime.date(number, first, 1), month(ends, (first + 1) % _MONTHS + 1)[1]


def unit(reference: datetime.date, name: str, offset: int) -> Days:
    """Return the day, week (from Sunday), month or year that lies `offset` such units from a day.

    Raises:
        ValueError, OverflowError: the result is beyond the years 1 to 9999.
    """
    if name == "day":
        day = reference + datetime.timedelta(days=offset)
        return day, day
    if name == "week":
        sunday = reference + datetime.timedelta(days=7 * offset - (reference.weekday() + 1) % 7)
        return sunday, sunday + datetime.timedelta(days=6)
    if name == "month":
        number, index = divmod(reference.year * _MONTHS + reference.month - 1 + offset, _MONTHS)
        return month(number, index + 1)
    return year(reference.year + offset)


def third(days: Days, part: str) -> Days:
    """Return the start, middle or end of a month or a year; of what is shorter or longer the whole."""
    start, end = days
    length = (end - start).days + 1
    index = _THIRDS[part]
    if length in range(28, 32):
        first = start + datetime.timedelta(days=_THIRD_OF_MONTH * index)
        return first, end if part == "end" else first + datetime.timedelta(days=_THIRD_OF_MONTH - 1)
    if length in (365, 366) and start.month == 1:
        return month(start.year, _THIRD_OF_YEAR * index + 1)[0], month(start.year, _THIRD_OF_YEAR * (index + 1))[1]
    return days
