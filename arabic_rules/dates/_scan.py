"""Find time expressions: a run of components, small words between them; then what two expressions make together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..lexicon import Lexicon
from ..numbers import Numeral
from ..text import Kind, Text
from ._clock import written
from ._components import Components, State
from ._lengths import Lengths
from ._model import DateMention, Said
from ._words import TimeWords

_LINKS = 3
"""How many linking words may stand between two parts of one date."""
_POINTS = frozenset({"day", "month", "year", "weekday", "offset", "hijri_month", "hijri_year", "season"})
_CALENDAR = ("day", "month", "year", "hijri_day", "hijri_month", "hijri_year")


class Scanner:
    """Finds the time expressions of one text."""

    def __init__(self, text: Text, lexicon: Lexicon, numerals: Mapping[int, Numeral]) -> None:
        """Use the numerals already read, by their first token."""
        self.text = text
        self.words = TimeWords(text, lexicon)
        self.numerals = numerals
        self._components = Components(self.words, numerals)
        self._lengths = Lengths(self.words, numerals)

    def run(self) -> Iterator[DateMention]:
        """Yield the expressions in order; none overlap."""
        end, year = 0, None
        for i, starts in enumerate(map(self.words.starts.__getitem__, self.text.words)):
            if i < end or not (i in self.numerals or starts and not self._leads_nowhere(i)):
                continue
            found = self._at(i)
            if found is not None:
                found = self._in_same_year(self._interval(found), year)
                year = found.relative.get("year", year)
                yield found
                end = found.last

    def _leads_nowhere(self, i: int) -> bool:
        return self.words.kind(i) is Kind.WORD and self.words.only_links(i) and i + 1 not in self.numerals

    def _at(self, i: int) -> DateMention | None:
        found = self._lengths.at(i)
        if found is None:
            return self._expression(i)
        length, last, point = found
        if point is not None:
            return self._mention(i, last, State(said=point, precision=str(point["unit"])))
        return replace(self._mention(i, last, State()), is_duration=True, length=length)

    def _expression(self, i: int) -> DateMention | None:
        state = State()
        at, first, end = i, -1, i
        links = 0
        while at < len(self.text) and links <= _LINKS:
            step = self._components.read(at, state)
            if step is not None:
                first = at if first < 0 else first
                at = end = step
                links = 0
                continue
            if not self._links(at, state):
                break
            if first < 0 and self.words.has(at, "date_lead"):
                first = at
            links += 1
            at = self.words.reading(at)[1]
        return self._checked(first, end, state) if first >= 0 and end > i else None

    def _checked(self, first: int, end: int, state: State) -> DateMention | None:
        said = state.said
        if "day" in said and "month" not in said and said.get("unit") != "month":
            return None
        if not (_POINTS & said.keys() or state.part_of_day or state.hour is not None):
            return None
        if not said and state.hour is None and end == first + 1 and self.words.has(first, "part_noun") and self.words.bare(first):
            return None
        if not said and end == first + 1 and self.words.has(end, "itself"):
            return None  # "انتحاريان فجرا نفسيهما"
        if "part" in said and not {"month", "year", "unit", "hijri_month", "season", "hijri_year"} & said.keys():
            return None
        end = self._closed(first, end, said)
        return self._mention(first, end, state)

    def _closed(self, first: int, end: int, said: Said) -> int:
        """Take in the bracket that closes one opened inside, and the adjective of a month behind it: "شباط (فبراير) المقبل"."""
        kinds = [self.words.kind(i) for i in range(first, end)]
        if kinds.count(Kind.OPEN) <= kinds.count(Kind.CLOSE) or self.words.kind(end) is not Kind.CLOSE:
            return end
        return self._components.directed(end + 1, said) if "month" in said and "year" not in said else end + 1

    def _links(self, at: int, state: State) -> bool:
        kind = self.words.kind(at)
        if kind is Kind.DASH or kind in (Kind.OPEN, Kind.CLOSE):
            return bool(state.said or state.part_of_day)
        if kind is Kind.COMMA:
            return self._components.goes_on(at + 1, state)
        if kind is not Kind.WORD:
            return False
        reading = self.words.reading(at)[0]
        if "same_day" in reading and self.words.has(at - 1, "part_noun") and self.words.bare(at - 1):
            return False  # "فجر نفسه صباح الأحد", a verb and whom
        sense = reading.get("date_link") or reading.get("date_lead")
        return sense is not None and (not sense.conjunction or not state.said)

    def _interval(self, found: DateMention) -> DateMention:
        """Join "من 26 تموز" with "إلى 9 آب", "بين 26 تموز" with "و9 آب", "تموز/آب" is joined already."""
        if found.is_duration or not {"day", "month", "year"} & found.relative.keys() or {"until", "weekday", "unit"} & found.relative.keys():
            return found
        at = found.last
        if self.words.has(at, "until_word"):
            at += 1
        elif not (self.words.has(found.first - 1, "between_word") and self.words.joined(at)):
            return found
        if found.relative.keys() == {"year"} and (year := self._components.figures.year(at)) is not None:
            return self._mention(found.first, at + 1, State(said={**found.relative, "until": {"year": year}}))
        other = self._expression(at) if at < len(self.text) else None
        if other is None or not _alike(found.relative, other.relative):
            return found
        said: Said = {**found.relative, "until": dict(other.relative)}
        for key in ("year", "month"):  # "من 5 إلى 9 آب 2016" says both once
            if key in other.relative and key not in said:
                said[key] = other.relative[key]
        return self._mention(found.first, other.last, State(said=said, part_of_day=found.time_of_day))

    def _in_same_year(self, found: DateMention, year: int | None) -> DateMention:
        """Take the year of the date before where the text says so: "6 آذار من العام نفسه"."""
        if year is None or "month" not in found.relative or "year" in found.relative:
            return found
        unit = found.last + self.words.has(found.last, "of_word")
        sense = self.words.reading(unit)[0].get("time_unit") if self.words.has(unit + 1, "same_day") else None
        if sense is None or not sense.article or sense.entry.features["value"] != "year":
            return found
        return self._mention(found.first, unit + 2, State(said={**found.relative, "year": year}, part_of_day=found.time_of_day))

    def _mention(self, first: int, last: int, state: State) -> DateMention:
        start, end = self.text.starts[first], self.text.ends[last - 1]
        return DateMention(
            first=first, last=last, start=start, end=end, text=self.text.original[start:end], relative=state.said, time_of_day=state.part_of_day,
            precision=_precision(state), clock=None if state.hour is None else written(state.hour, state.part_of_day),
        )


def _alike(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    """Tell whether two expressions can be the ends of one interval: both days or parts of months, both months or both years."""
    parts = {"day"} if "part" in one or "part" in other else set()  # "من بداية حزيران حتى 18 آب"
    keys = [{key for key in _CALENDAR if key in said} - {"year"} - parts for said in (one, other)]
    return keys[0] == keys[1] and not {"weekday", "offset", "until"} & other.keys()


def _precision(state: State) -> str:
    said = state.said
    if state.precision:
        return state.precision
    if "until" in said or "season" in said or "part" in said:
        return "days"
    if "weekday" in said or "day" in said or "hijri_day" in said:
        return "day"
    if "month" in said or "hijri_month" in said:
        return "month"
    return "year" if "year" in said or "hijri_year" in said else "day"
