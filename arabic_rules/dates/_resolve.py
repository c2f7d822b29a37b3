"""From what an expression says to the days it names."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from . import _calendar as cal
from . import _hijri as hijri
from ._calendar import Days
from ._model import WEEKDAYS, DateMention, Resolved

Said = Mapping[str, Any]
_AHEAD = datetime.timedelta(days=7)
"""How far ahead of the reference a day without a year may lie before it is last year's."""
_TRIES = 9
"""How many years back a day without a year is looked for: 29 February, across a century."""


def resolve(mention: DateMention, reference: datetime.date | None) -> Resolved | None:
    """Return the days a mention names, None where nothing fixes them.

    Args:
        mention: what `find` or `scan` returned.
        reference: the day the text was written, which relative forms are counted from; a missing year is the nearest past one.
    """
    return next(iter(readings(mention, reference)), None)


def readings(mention: DateMention, reference: datetime.date | None) -> tuple[Resolved, ...]:
    """Return every reading of a mention, the preferred one first: two where its weekday contradicts its day.

    A calendar day beats its weekday. A weekday beats "أمس" and "اليوم": a report is dated wrongly more often than its
    writer mistakes the day of the week.
    """
    said = mention.relative
    if mention.is_duration or not said:
        return ()
    if "or_month" in said:
        return _two_months(mention, said, reference)
    try:
        days = _days(said, reference)
        other = _named_weekday(said, days[0], reference) if days else None
    except (ValueError, OverflowError):  # beyond the years 1 to 9999
        return ()
    if days is None:
        return ()
    if other is None:
        return (_resolved(days, mention.precision),)
    both = (days, (other, other)) if "month" in said or "hijri_month" in said else ((other, other), days)
    warning = f"date: the text says {said['weekday']} {other.isoformat()} and {days[0].isoformat()}, a {WEEKDAYS[days[0].weekday()]}"
    return tuple(_resolved(found, mention.precision, warning) for found in both)


def _two_months(mention: DateMention, said: Said, reference: datetime.date | None) -> tuple[Resolved, ...]:
    """Return both readings of a day whose month is named twice and differently; the first name counts."""
    plain = {key: value for key, value in said.items() if key != "or_month"}
    both = [found[0] for month in (said["month"], said["or_month"]) if (found := readings(replace(mention, relative={**plain, "month": month}), reference))]
    warning = "date: the text names two months, " + " and ".join(found.start for found in both)
    return tuple(found._replace(warnings=(*found.warnings, warning)) for found in both)


def _resolved(days: Days, precision: str, *warnings: str) -> Resolved:
    return Resolved(days[0].isoformat(), days[1].isoformat(), precision, warnings)


def _named_weekday(said: Said, day: datetime.date, reference: datetime.date | None) -> datetime.date | None:
    """Return the weekday that a text names besides a day which it is not: the last one before the reference, or else the nearest one."""
    dated = bool({"day", "hijri_day"} & said.keys()) or said.get("unit") == "day"
    if "weekday" not in said or not dated or WEEKDAYS[day.weekday()] == said["weekday"]:
        return None
    if reference is not None and "offset" in said:
        return _weekday(said["weekday"], reference, None)
    behind = (day.weekday() - WEEKDAYS.index(said["weekday"])) % 7
    return day + datetime.timedelta(days=-behind if behind <= 3 else 7 - behind)


def _days(said: Said, reference: datetime.date | None) -> Days | None:
    days = _whole(said, reference)
    if days is None:
        return None
    if "until" in said:
        return _interval(said, days, reference)
    return cal.part(days, said["part"]) if "part" in said else days


def _interval(said: Said, start: Days, reference: datetime.date | None) -> Days | None:
    """Return the days up to the end of an interval: the first such end behind its start; a year said only there is the start's as well."""
    until = said["until"]
    start = cal.part(start, said["part"]) if "part" in said else start
    if "weekday" in until:
        return start[0], start[0] + datetime.timedelta(days=1)
    kept = {key: said[key] for key in ("month", "year", "hijri_month", "hijri_year") if key in said}
    for years in (0, 1):
        inferred = {"year": start[0].year + years} if "month" in kept else {}
        end = _whole({**kept, **inferred, **until}, reference)
        end = cal.part(end, until["part"]) if end is not None and "part" in until else end
        if end is not None and end[1] >= start[0]:
            return start[0], end[1]
    if "year" in until and "month" in said:  # "من 28 كانون الأول إلى 3 كانون الثاني 2016"
        before = _whole({**said, "year": until["year"] - 1}, reference)
        return (before[0], end[1]) if before and end else None
    return None


def _whole(said: Said, reference: datetime.date | None) -> Days | None:
    if "month" in said:
        return _in_calendar(said, reference)
    if "hijri_month" in said or "hijri_year" in said:
        return _in_hijri(said, reference)
    if "season" in said:
        return _season(said, reference)
    if "year" in said:
        return cal.year(said["year"])
    if reference is None:
        return None
    if "offset" in said:
        days = cal.unit(reference, said["unit"], said["offset"])
        return _day_of(days, said["day"]) if "day" in said else _weekday_of(days, said["weekday"]) if "weekday" in said else days
    if "weekday" in said:
        day = _weekday(said["weekday"], reference, said.get("direction"))
        return day, day
    return None


def _in_calendar(said: Said, reference: datetime.date | None) -> Days | None:
    if "year" in said:
        return _day_or_month(said["year"], said)
    if reference is None:
        return None
    if said.get("unit") == "year":  # "12 شباط من العام الفائت"
        return _day_or_month(reference.year + said["offset"], said)
    tries = (_day_or_month(reference.year - back, said) for back in range(-1, _TRIES))
    found = [days for days in tries if days is not None]
    if said.get("direction") == "future":
        return min((days for days in found if days[1] >= reference), default=None)
    limit = reference + _AHEAD if "day" in said else reference
    return max((days for days in found if days[0] <= limit), default=None)


def _day_or_month(year: int, said: Said) -> Days | None:
    days = cal.month(year, said["month"])
    return _day_of(days, said["day"]) if "day" in said else days


def _day_of(days: Days, number: int) -> Days | None:
    """Return one day of a month, None where it has fewer."""
    day = days[0] + datetime.timedelta(days=number - 1)
    return (day, day) if day <= days[1] else None


def _weekday_of(days: Days, name: str) -> Days:
    """Return the day of a week that has a name, of another length of time all of it."""
    found = [day for n in range((days[1] - days[0]).days + 1) if WEEKDAYS[(day := days[0] + datetime.timedelta(days=n)).weekday()] == name]
    return (found[0], found[0]) if len(found) == 1 else days


def _in_hijri(said: Said, reference: datetime.date | None) -> Days | None:
    if "hijri_year" in said:
        return _hijri_days(said["hijri_year"], said)
    year = hijri.year_of(reference) if reference is not None else None
    if year is None or reference is None:
        return None
    found = [days for back in range(-1, 3) if (days := _hijri_days(year - back, said)) is not None]
    if said.get("direction") == "future":
        return min((days for days in found if days[0] > reference), default=None)
    return max((days for days in found if days[0] <= reference), default=None)


def _hijri_days(year: int, said: Said) -> Days | None:
    if "hijri_month" not in said:
        first, last = hijri.month_days(year, 1), hijri.month_days(year, 12)
        return (first[0], last[1]) if first and last else None
    if "hijri_day" not in said:
        return hijri.month_days(year, said["hijri_month"])
    day = hijri.gregorian(year, said["hijri_month"], said["hijri_day"])
    return (day, day) if day else None


def _season(said: Said, reference: datetime.date | None) -> Days | None:
    if "year" in said:
        return cal.season(said["year"], said["season"])
    if reference is None:
        return None
    if said.get("unit") == "year":
        return cal.season(reference.year + said["offset"], said["season"])
    years = [cal.season(reference.year + n, said["season"]) for n in (-2, -1, 0, 1)]
    direction = said.get("direction")
    if direction == "future":
        return min((days for days in years if days[0] > reference), default=None)
    edge = 1 if direction == "past" else 0  # the past summer is over, the present one has begun
    return max((days for days in years if days[edge] <= reference), default=None)


def _weekday(name: str, reference: datetime.date, direction: str | None) -> datetime.date:
    """Return the last such weekday on or before the reference; before it where the text says "الماضي", behind it for "المقبل"."""
    back = (reference.weekday() - WEEKDAYS.index(name)) % 7
    if direction == "past" and back == 0:
        back = 7
    if direction == "future":
        back -= 7
    return reference - datetime.timedelta(days=back)
