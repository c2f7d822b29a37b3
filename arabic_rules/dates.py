"""Dates in running text: points, intervals and relative forms, apart from durations.

>>> [(m.text, dict(m.relative)) for m in find("قصفت البلدة فجر أمس الاثنين")]
[('فجر أمس الاثنين', {'unit': 'day', 'offset': -1, 'weekday': 'monday'})]
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from .lexicon import Lexicon, Sense, shipped_lexicon
from .text import Kind, Text, tokenize

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLASSES = frozenset({
    "weekday", "day_word", "part_of_day", "time_unit", "month", "month_weak", "hijri_month", "ago", "since", "during", "part_of_period", "clock",
})
_YEARS = range(1900, 2100)
_LINKS = 3
"""How many linking words may stand between two parts of one date."""


class NumeralLike(Protocol):
    """What this module needs of a numeral: its tokens and its value."""

    @property
    def first(self) -> int:
        """First token."""
    @property
    def last(self) -> int:
        """Token behind the last."""
    @property
    def min(self) -> int | None:
        """Lowest value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A time expression: tokens and code points (end exclusive), what it says, whether it is a length of time."""

    first: int
    last: int
    start: int
    end: int
    text: str
    relative: Mapping[str, Any] = field(default_factory=dict)
    precision: str = "day"  # day | days | week | month | year
    time_of_day: str | None = None
    is_duration: bool = False


class Resolved(NamedTuple):
    """An interval of days, both ends included, with what was unclear about it."""

    start: str
    end: str
    precision: str
    warnings: tuple[str, ...]


def find(text: str) -> tuple[DateMention, ...]:
    """Return the time expressions of a text."""
    tokens = tokenize(text)
    return tuple(scan(tokens, shipped_lexicon(), ()))


def scan(text: Text, lexicon: Lexicon, numerals: Iterable[NumeralLike]) -> list[DateMention]:
    """Return the time expressions of a tokenised text, using the numerals already read."""
    scanner = _Scanner(text, lexicon, {n.first: n for n in numerals if n.min is not None})
    return list(scanner.run())


class _Scanner:
    def __init__(self, text: Text, lexicon: Lexicon, numerals: Mapping[int, NumeralLike]) -> None:
        self.text, self.lexicon, self.numerals = text, lexicon, numerals
        self.kinds = [word.kind for word in text.words]

    def run(self) -> Iterator[DateMention]:
        i = 0
        while i < len(self.text):
            found = self._expression(i) if self._may_begin(i) else None
            if found:
                yield found
            i = found.last if found else i + 1

    def _may_begin(self, i: int) -> bool:
        if self.kinds[i] is Kind.NUMBER:
            return True
        if self.kinds[i] is not Kind.WORD:
            return False
        return bool(self._reading(i)[0])

    def _reading(self, i: int) -> tuple[Mapping[str, Sense], int]:
        """Return the time classes of the longest term at a token, and the token behind it."""
        word = self.text.words[i]
        for term, sense in self.lexicon.term_starts(word):
            last = i + 1 + len(term.rest)
            classes = sense.entry.classes & (_CLASSES | {"date_link"})
            if classes and [w.fold for w in self.text.words[i + 1 : last]] == list(term.rest):
                return dict.fromkeys(classes, sense), last
        found: dict[str, Sense] = {}
        for sense in self.lexicon.senses(word):
            for name in sense.entry.classes:
                found[name] = sense
        return found, i + 1

    def _expression(self, i: int) -> DateMention | None:
        duration = self._duration(i)
        if duration:
            return duration
        said: dict[str, Any] = {}
        time_of_day: str | None = None
        precision = "day"
        at, end = i, i
        links = 0
        while at < len(self.text) and links <= _LINKS:
            step = self._component(at, said)
            if step is None:
                if not self._links(at):
                    break
                links += 1
                at += 1
                continue
            at, part, scale = step
            time_of_day = part or time_of_day
            precision = scale or precision
            end, links = at, 0
        if end == i or not (said or time_of_day):
            return None
        if set(said) <= {"day"} and not time_of_day:
            return None
        if "day" in said and "month" not in said:
            said.pop("day")
        if "month" in said and "day" not in said:
            precision = "month"
        if set(said) == {"year"}:
            precision = "year"
        return self._mention(i, end, said, precision, time_of_day) if said or time_of_day else None

    def _component(self, at: int, said: dict[str, Any]) -> tuple[int, str | None, str | None] | None:
        if self.kinds[at] is Kind.NUMBER or at in self.numerals:
            return self._number(at, said)
        reading, last = self._reading(at)
        if "day_word" in reading and "offset" not in said:
            said.update(unit="day", offset=int(reading["day_word"].entry.features["offset"]))
            return last, reading["day_word"].entry.features.get("part"), None
        if "weekday" in reading and "weekday" not in said:
            said["weekday"] = reading["weekday"].entry.features["value"]
            return self._adjective(last, said), None, None
        if "month" in reading or "month_weak" in reading and ("day" in said or "month" in said):
            sense = reading.get("month") or reading["month_weak"]
            if said.get("month", int(sense.entry.features["value"])) != int(sense.entry.features["value"]):
                return None
            said["month"] = int(sense.entry.features["value"])
            return self._adjective(last, said), None, None
        if "part_of_day" in reading and not self._counted(at):
            return last, reading["part_of_day"].entry.features["value"], None
        if "time_unit" in reading:
            return self._unit(at, last, reading["time_unit"], said)
        if "clock" in reading:
            return self._clock(last)
        return None

    def _counted(self, at: int) -> bool:
        return at - 1 in self.numerals or at > 0 and self.kinds[at - 1] is Kind.NUMBER and not self.text.words[at - 1].fold.count(":")

    def _number(self, at: int, said: dict[str, Any]) -> tuple[int, str | None, str | None] | None:
        fold = self.text.words[at].fold
        numeric = _numeric(fold)
        if numeric:
            if "month" in said or said.get("day"):
                return None
            said.update(numeric)
            return at + 1, None, None
        if ":" in fold:
            return (at + 1, None, None) if said else None
        numeral = self.numerals.get(at)
        value = numeral.min if numeral else int(fold) if fold.isdecimal() else None
        last = numeral.last if numeral else at + 1
        if value is None:
            return None
        if value in _YEARS and "year" not in said and ("month" in said or self._year_cue(at)):
            said["year"] = value
            return last, None, None
        if 1 <= value <= 31 and "day" not in said and self._month_follows(last):
            said["day"] = value
            return last, None, None
        return None

    def _year_cue(self, at: int) -> bool:
        return at > 0 and any(s.entry.features.get("value") == "year" for s in self.lexicon.senses(self.text.words[at - 1]))

    def _month_follows(self, at: int) -> bool:
        for j in range(at, min(at + 3, len(self.text))):
            reading = self._reading(j)[0]
            if "month" in reading or "month_weak" in reading:
                return True
            if not self._links(j):
                return False
        return False

    def _links(self, at: int) -> bool:
        if at >= len(self.text):
            return False
        word = self.text.words[at]
        if word.kind in (Kind.DASH, Kind.OPEN, Kind.CLOSE):
            return True
        return word.kind is Kind.WORD and any("date_link" in s.entry.classes and not s.conjunction for s in self.lexicon.senses(word))

    def _adjective(self, at: int, said: dict[str, Any]) -> int:
        """Read "الماضي", "الجاري", "المقبل" behind a weekday, a month or a unit."""
        if at < len(self.text):
            for sense in self.lexicon.senses(self.text.words[at]):
                for name, direction in (("past_adjective", "past"), ("present_adjective", "present"), ("future_adjective", "future")):
                    if name in sense.entry.classes and sense.article:
                        if direction != "past":
                            said["direction"] = direction
                        return at + 1
        return at

    def _unit(self, at: int, last: int, sense: Sense, said: dict[str, Any]) -> tuple[int, str | None, str | None] | None:
        """Read "الأسبوع الماضي", "الشهر الجاري", "يوم" as a link, "عام 2017" as a year."""
        if not sense.article or sense.tag.split(".")[0] != "sg" or "unit" in said:
            return None
        probe: dict[str, Any] = {}
        after = self._adjective(last, probe)
        if after == last:
            return None
        unit = sense.entry.features["value"]
        if unit not in ("week", "month", "year", "day"):
            return None
        offset = {"present": 0, "future": 1}.get(str(probe.get("direction")), -1)
        said.update(unit=unit, offset=offset)
        return after, None, unit if unit != "day" else None

    def _clock(self, at: int) -> tuple[int, str | None, str | None] | None:
        """Read a clock time behind "الساعة": a number or an ordinal, and the part of the day."""
        end = at
        for j in range(at, min(at + 4, len(self.text))):
            reading, last = self._reading(j)
            if "part_of_day" in reading:
                return last, reading["part_of_day"].entry.features["value"], None
            if self.kinds[j] is Kind.NUMBER or j in self.numerals:
                end = j + 1
        return (end, None, None) if end > at else None

    def _duration(self, i: int) -> DateMention | None:
        """Read "خلال 36 ساعة", "منذ ثلاثة أشهر", "قبل أيام", "قبل يومين": lengths of time; only "قبل N أيام" is a point."""
        reading, at = self._reading(i)
        cue = next((name for name in ("ago", "since", "during") if name in reading), None)
        if cue is None or at >= len(self.text):
            return None
        numeral = self.numerals.get(at)
        count = numeral.min if numeral else None
        exact = numeral is not None and getattr(numeral, "max", count) == count
        noun = numeral.last if numeral else at
        if noun >= len(self.text):
            return None
        sense = next((s for s in self.lexicon.senses(self.text.words[noun]) if "time_unit" in s.entry.classes and not s.article), None)
        if sense is None:
            return None
        number = sense.tag.split(".")[0]
        if count is None and number in ("sg", "du"):
            count, exact = (1, True) if number == "sg" else (2, True)
        unit = sense.entry.features["value"]
        if cue == "ago" and exact and count is not None and unit in ("day", "week", "month", "year"):
            return self._mention(i, noun + 1, {"unit": unit, "offset": -count}, unit, None)
        return self._mention(i, noun + 1, {}, "day", None, is_duration=True)

    def _mention(self, first: int, last: int, said: dict[str, Any], precision: str, part: str | None, *, is_duration: bool = False) -> DateMention:
        start, end = self.text.starts[first], self.text.ends[last - 1]
        return DateMention(first=first, last=last, start=start, end=end, text=self.text.original[start:end], relative=said, precision=precision,
                           time_of_day=part, is_duration=is_duration)


def _numeric(fold: str) -> dict[str, int] | None:
    """Read 7/3/2022, 2022-03-07, 07.03.2022: day first unless the year is."""
    for mark in "/-.":
        parts = fold.split(mark)
        if len(parts) != 3 or not all(p.isdecimal() for p in parts):
            continue
        a, b, c = map(int, parts)
        year, month, day = (a, b, c) if a > 31 else (c if c > 99 else 2000 + c, b, a)
        if year in _YEARS and 1 <= month <= 12 and 1 <= day <= 31:
            return {"day": day, "month": month, "year": year}
    return None


def resolve(mention: DateMention, reference: datetime.date | None) -> Resolved | None:
    """Return the days a mention names, None where nothing fixes them.

    Args:
        mention: what `find` or `scan` returned.
        reference: the report's date, which relative forms are counted from; a missing year is the nearest past one.
    """
    said = mention.relative
    warnings: list[str] = []
    if "month" in said:
        return _calendar(said, reference, warnings)
    if set(said) == {"year"}:
        return Resolved(f"{said['year']}-01-01", f"{said['year']}-12-31", "year", ())
    if reference is None or not said:
        return None
    if "offset" in said:
        return _relative(said, reference, warnings)
    if "weekday" in said:
        day = _weekday(said, reference)
        return Resolved(day.isoformat(), day.isoformat(), "day", ())
    return None


def _calendar(said: Mapping[str, Any], reference: datetime.date | None, warnings: list[str]) -> Resolved | None:
    year = said.get("year")
    if year is None:
        if reference is None:
            return None
        later = (said["month"], said.get("day", 1)) > (reference.month, reference.day)
        year = reference.year - (later and said.get("direction") != "future")
    last = calendar.monthrange(year, said["month"])[1]
    if "day" not in said:
        return Resolved(f"{year}-{said['month']:02}-01", f"{year}-{said['month']:02}-{last:02}", "month", ())
    if said["day"] > last:
        return None
    day = datetime.date(year, said["month"], said["day"])
    if "weekday" in said and WEEKDAYS[day.weekday()] != said["weekday"]:
        warnings.append(f"date: {day.isoformat()} is a {WEEKDAYS[day.weekday()]}, the text says {said['weekday']}")
    return Resolved(day.isoformat(), day.isoformat(), "day", tuple(warnings))


def _relative(said: Mapping[str, Any], reference: datetime.date, warnings: list[str]) -> Resolved:
    offset, unit = said["offset"], said["unit"]
    if unit == "week":
        monday = reference + datetime.timedelta(days=7 * offset - reference.weekday())
        return Resolved(monday.isoformat(), (monday + datetime.timedelta(days=6)).isoformat(), "week", ())
    if unit == "month":
        months = reference.year * 12 + reference.month - 1 + offset
        year, month = divmod(months, 12)
        return Resolved(f"{year}-{month + 1:02}-01", f"{year}-{month + 1:02}-{calendar.monthrange(year, month + 1)[1]:02}", "month", ())
    if unit == "year":
        return Resolved(f"{reference.year + offset}-01-01", f"{reference.year + offset}-12-31", "year", ())
    day = reference + datetime.timedelta(days=offset)
    if "weekday" in said and WEEKDAYS[day.weekday()] != said["weekday"]:
        named = _weekday(said, reference)
        warnings.append(f"date: {day.isoformat()} is a {WEEKDAYS[day.weekday()]}, the text says {said['weekday']} ({named.isoformat()})")
    return Resolved(day.isoformat(), day.isoformat(), "day", tuple(warnings))


def _weekday(said: Mapping[str, Any], reference: datetime.date) -> datetime.date:
    """Return the last such weekday on or before the reference; the next one where the text says "المقبل"."""
    back = (reference.weekday() - WEEKDAYS.index(said["weekday"])) % 7
    day = reference - datetime.timedelta(days=back)
    return day + datetime.timedelta(days=7) if said.get("direction") == "future" else day
