"""Intervals of the civil calendar: months, seasons, thirds of a period, units counted from a day."""

from __future__ import annotations

import calendar
import datetime

Days = tuple[datetime.date, datetime.date]
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First months of the seasons, each three months long (meteorological, northern)."""
_LAST = 31
_OF_MONTH = {
    "start": (1, 10), "middle": (11, 20), "end": (21, _LAST), "first_half": (1, 15), "second_half": (16, _LAST),
    "week_1": (1, 7), "week_2": (8, 14), "week_3": (15, 21), "week_4": (22, 28),
}
"""Parts of a month: first and last day."""
_OF_YEAR = {"start": (1, 4), "middle": (5, 8), "end": (9, 12), "first_half": (1, 6), "second_half": (7, 12)}
"""Parts of a year: first and last month."""
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


def part(days: Days, name: str) -> Days:
    """Return a third, a half or a week of a month, a third or a half of a year; of what has no such part the whole."""
    start, end = days
    length = (end - start).days + 1
    if length in range(28, 32) and name in _OF_MONTH:
        first, last = _OF_MONTH[name]
        return start + datetime.timedelta(days=first - 1), start + datetime.timedelta(days=min(last, length) - 1)
    if length in (365, 366) and start.month == 1 and name in _OF_YEAR:
        first, last = _OF_YEAR[name]
        return month(start.year, first)[0], month(start.year, last)[1]
    return days
