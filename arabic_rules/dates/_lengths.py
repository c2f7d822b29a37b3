"""Lengths of time, and the points that a length names: "قبل يومين" is a day, "خلال 36 ساعة" none."""

from __future__ import annotations

from collections.abc import Mapping

from ..lexicon import Sense
from ..numbers import Numeral
from ._model import Said
from ._words import TimeWords

ABOUT = "about"
"""The bound of words like "نحو", which leave the number as it is."""
_POINT_UNITS = frozenset({"day", "week", "month", "year"})
Length = tuple[tuple[int, str] | None, int, Said | None]


class Lengths:
    """Reads what stands behind "قبل", "منذ", "خلال"."""

    def __init__(self, words: TimeWords, numerals: Mapping[int, Numeral]) -> None:
        """Use the numerals already read, by their first token."""
        self.words, self.numerals = words, numerals

    def at(self, i: int) -> Length | None:
        """Return the length at token `i`: a count and a unit where exact, the token behind it, and the point it names."""
        reading, at = self.words.reading(i)
        cue = next((name for name in ("ago", "since", "during") if name in reading), None)
        if cue is None or at >= len(self.words):
            return None
        at += self.words.has(at, "article_apart") and at + 1 in self.numerals  # "خلال الـ24 ساعة الماضية"
        numeral = self.numerals.get(at)
        bound, at = ("", at) if numeral is not None else self._bound(at)
        noun = numeral.last if numeral is not None else at
        sense = self._unit(noun)
        if sense is None:
            return None
        if numeral is None and (self._names(noun + 1) or self._hours_of_day(noun) or self.words.has(noun, "day_word")):
            return None
        unit = sense.entry.features["value"]
        count, last = self._count(numeral, sense, noun + 1)
        if bound not in ("", ABOUT):
            count = None
        length = (count, unit) if count is not None and not self._and_more(last) else None
        return length, last, self._point(cue, i, last, length)

    def _bound(self, at: int) -> tuple[str, int]:
        """Return what limits a unit that no numeral counts ("أكثر من عامين", "نحو شهر"), empty where nothing does, and the token behind it."""
        found = self.words.lexicon.term_at(self.words.text, at, "num.bound")
        return ("", at) if found is None else (found[0].entry.features["bound"], found[1])

    def _unit(self, at: int) -> Sense | None:
        if at >= len(self.words):
            return None
        return next((s for s in self.words.lexicon.senses(self.words.text.words[at]) if "time_unit" in s.entry.classes and not s.article), None)

    def _names(self, at: int) -> bool:
        """Tell whether the unit only introduces a name: "خلال شهر رمضان", "منذ عام 2011"."""
        if {"month", "month_weak", "hijri_month"} & self.words.reading(at)[0].keys() if at < len(self.words) else False:
            return True
        numeral = self.numerals.get(at)
        return numeral is not None and (numeral.min or 0) > 2

    def _and_more(self, at: int) -> bool:
        """Tell "شهر ونصف", which is longer than the unit says."""
        return self.words.joined(at) and any("num.fraction" in s.entry.classes for s in self.words.lexicon.senses(self.words.text.words[at]))

    def _hours_of_day(self, at: int) -> bool:
        """Tell "منذ ساعات الصباح" from "منذ ساعات"."""
        return self.words.has(at, "part_of_day") or self.words.has(at, "hours_of_day") and self.words.has(at + 1, "part_of_day")

    def _count(self, numeral: Numeral | None, sense: Sense, last: int) -> tuple[int | None, int]:
        """Return the exact count and the token behind the length; "يوم واحد" has its count behind it."""
        if numeral is not None:
            return (numeral.min if numeral.min == numeral.max else None), last
        number = sense.tag.split(".")[0]
        if number not in ("sg", "du"):
            return None, last
        count = 1 if number == "sg" else 2
        after = self.numerals.get(last)
        return count, after.last if after is not None and after.min == after.max == count else last

    def _point(self, cue: str, i: int, last: int, length: tuple[int, str] | None) -> Said | None:
        """Return the point: N units back, or ahead where a text is nothing but "خلال" and a length, for then no verb makes it a span."""
        if length is None or length[1] not in _POINT_UNITS or self._counts_from_event(last):
            return None
        if cue in ("ago", "since"):
            return {"unit": length[1], "offset": -length[0]}
        return {"unit": length[1], "offset": length[0]} if i == 0 and last == len(self.words) else None

    def _counts_from_event(self, last: int) -> bool:
        """Tell "قبل ثلاثة أيام من المعركة", counted from something told, from "قبل أسبوع من الآن" and "قبل أسبوع من حلب"."""
        if not self.words.has(last, "of_word") or last + 1 >= len(self.words):
            return False
        senses = self.words.lexicon.senses(self.words.text.words[last + 1])
        return bool(senses) and not any({"day_word", "date_now", "place_kind"} & s.entry.classes for s in senses)
