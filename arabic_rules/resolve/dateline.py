"""What day a report is of: given with it, or said by itself: "اليوم الجمعة 3 أيلول", a line in English below a copied post."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace

import regex

from ..chart import Chart, Mention
from ..dates import WEEKDAYS, DateMention
from ..dates import resolve as resolve_date

LEAP_YEAR, YEARS = 2024, 12
"""A year that has every day, for days whose year the text leaves out; in one of so many years it is the weekday that is said."""
SOON = 40
"""Within so many tokens of its beginning a text says what day it is, even where it tells nothing there yet."""
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_ENGLISH = regex.compile(rf"(?i)({'|'.join(month[:3] for month in _MONTHS)})[a-z]* (\d{{1,2}}), (\d{{4}})")


def report_day(chart: Chart, given: datetime.date | None) -> datetime.date | None:
    """Return the day of the report: the given one, else the date that the text says "today" is, its year taken from another date of the text."""
    if given is not None:
        return given
    days = [_calendar_only(mention.value) for mention in _days(chart)]
    for value in days:
        if "year" in value.relative and (found := resolve_date(value, None)) is not None:
            return datetime.date.fromisoformat(found.start)
    wanted = {(value.relative["day"], value.relative["month"]) for value in days}
    full = [day for day in _full_days(chart) if (day.day, day.month) in wanted]
    return full[0] if full else _english_day(chart)


def day_in_year(chart: Chart) -> datetime.date | None:
    """Return the day that the text says "today" is, in a year of its own where it names none."""
    for mention in _days(chart):
        for year in range(LEAP_YEAR, LEAP_YEAR - YEARS, -1):
            found = resolve_date(_calendar_only(mention.value), datetime.date(year, 12, 31))
            day = datetime.date.fromisoformat(found.start) if found is not None else None
            if day is not None and mention.value.relative.get("weekday") in (None, WEEKDAYS[day.weekday()]):
                return day
    return None


def _days(chart: Chart) -> Iterator[Mention]:
    """Yield the mentions that say which day of a month it is today: "اليوم السبت 6 تشرين الثاني"; a teaser of another report says its own."""
    for mention in _dates(chart):
        if mention.value.relative.get("offset") != 0 or not {"day", "month"} <= mention.value.relative.keys():
            continue
        first, last = next(((a, b) for a, b in chart.text.sentences if a <= mention.first < b), (0, 0))
        if mention.first < SOON or chart.any_has(range(first, last), "trigger"):
            yield mention


def with_year(chart: Chart, value: DateMention) -> DateMention:
    """Return a day of the month with the year that the text gives it elsewhere: "منذ 25 أكتوبر" beside "في 25 أكتوبر 2021"."""
    said = value.relative
    if not {"day", "month"} <= said.keys() or {"year", "until", "unit"} & said.keys():
        return value
    years = {day.year for day in _full_days(chart) if (day.day, day.month) == (said["day"], said["month"])}
    return replace(value, relative={**said, "year": years.pop()}) if len(years) == 1 else value


def _full_days(chart: Chart) -> Iterator[datetime.date]:
    """Yield the days that the text names with their year."""
    for mention in _dates(chart):
        said = mention.value.relative
        if {"day", "month", "year"} <= said.keys() and "until" not in said and (found := resolve_date(_calendar_only(mention.value), None)) is not None:
            yield datetime.date.fromisoformat(found.start)


def _dates(chart: Chart) -> Iterable[Mention]:
    return (mention for _, mention in sorted(chart.mentions.items()) if mention.kind == "date")


def _english_day(chart: Chart) -> datetime.date | None:
    """Return the day of the line below a copied post: "December 11, 2024", where the text has one such day."""
    found = set()
    for match in _ENGLISH.finditer(chart.text.original):
        month = next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(match[1].lower()))
        try:
            found.add(datetime.date(int(match[3]), month, int(match[2])))
        except ValueError:
            return None
    return found.pop() if len(found) == 1 else None


def _calendar_only(value: DateMention) -> DateMention:
    return replace(value, relative={key: said for key, said in value.relative.items() if key in ("day", "month", "year")})
