"""Find directions: bearings before an anchor and behind it, sides, distances; between and along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..lexicon import Lexicon, Sense
from ..numbers import Numeral
from ..text import Text
from ._anchors import Anchor, Anchors
from ._bearings import AXIS, DIVIDED, PARTS, wind
from ._model import DirectionMention

_MOST = 3
"""Bearings in one direction: "شمال شمال شرق"."""
_REACH = 3
"""How many tokens a name may have before the bearing that divides it."""
_TO = "ل"


class Finder:
    """Finds the directions of one text."""

    def __init__(self, text: Text, lexicon: Lexicon, numerals: Iterable[Numeral]) -> None:
        """Use the numerals already read."""
        self.text, self.lexicon = text, lexicon
        numerals = [n for n in numerals if n.min is not None or n.value is not None]
        self._ends = {n.last: n for n in numerals}
        self._begins = {n.first: n for n in numerals}
        self._anchors = Anchors(text, lexicon)
        self._article, self._and = lexicon.clitics.article, lexicon.clitics.and_
        self._done = 0

    def run(self) -> Iterator[DirectionMention]:
        """Yield the directions in order."""
        i = 0
        while i < len(self.text):
            found = self._at(i)
            if found is not None and found.first >= self._done:
                yield found
                self._done = found.last
            i = max(found.last, i + 1) if found else i + 1

    def _at(self, i: int) -> DirectionMention | None:
        if self._bearing(i) is not None:
            return self._directed(i)
        if self._has(i, "between_word"):
            return self._between(i)
        return self._along(i) if self._has(i, "along_word") else None

    def _has(self, i: int, name: str) -> bool:
        return 0 <= i < len(self.text) and name in self.lexicon.classes(self.text.words[i])

    def _bearing(self, i: int) -> Sense | None:
        if not 0 <= i < len(self.text):
            return None
        return next((s for s in self.lexicon.senses(self.text.words[i]) if "bearing" in s.entry.classes and not s.pronoun), None)

    def _definite(self, sense: Sense) -> bool:
        return sense.article or sense.entry.lemma.startswith(self._article)

    def _bearings(self, i: int) -> tuple[list[str], int]:
        """Return the bearings from token `i` on, all with the article or all without, and the token behind them."""
        found: list[str] = []
        at, first = i, self._bearing(i)
        while first is not None and len(found) < _MOST and (sense := self._bearing(at)) is not None and self._definite(sense) == self._definite(first):
            value = sense.entry.features["bearing"]
            joined = bool(sense.conjunction) or self._and in self.text.prefixes.get(at, "")
            centred = AXIS.get(value) is None or bool(found) and AXIS.get(found[0]) is None
            apart = joined and (sense.article or AXIS.get(value) == AXIS.get(found[-1]) if found else False)  # "الشرقي والشمالي" are two parts
            if found and (centred or apart or sense.preposition):
                break
            found.append(value)
            at += 1
        return found, at

    def _directed(self, i: int) -> DirectionMention | None:
        sense = self._bearing(i)
        found, at = self._bearings(i)
        if sense is None or not found:
            return None
        if not self._definite(sense):
            anchor = self._anchors.at(at)
            vague = found == ["C"] and not self._anchors.known(at)  # "قلب" and "مركز" are other words too
            return None if anchor is None or vague or self._seat(sense, anchor) else self._outward(i, found, anchor)
        return self._side(i, found, at) or self._behind(i, found, at)

    def _seat(self, sense: Sense, anchor: Anchor) -> bool:
        """Tell "مركز محافظة الأنبار", its capital, and "مركز إدلب الإعلامي", an office, from "مركز المدينة"."""
        if not sense.entry.features.get("seat"):
            return False
        i = anchor.last
        office = i < len(self.text) and self.text.words[i].fold.startswith(self._article) and self._bearing(i) is None and not self._has(i, "weekday")
        return anchor.kind == "governorate" or office

    def _outward(self, i: int, found: list[str], anchor: Anchor) -> DirectionMention:
        """Read "شمالي الحسكة", "100 كلم شمال شرقي بغداد", "جنوب دمشق بنحو 20 كم"."""
        bearing = wind(found)
        relation = "part" if bearing == "C" or anchor.kind in PARTS else "outside"
        return self._far(self._mention(i, anchor.last, bearing, relation, anchor))

    def _side(self, i: int, found: list[str], at: int) -> DirectionMention | None:
        """Read "إلى الشمال من X", "الأطراف الغربية لمدينة X", "الريف الشمالي لمنبج", "الجهة الشرقية من X"."""
        anchor = self._anchors.at(at + 1) if self._has(at, "origin") else self._anchors.at(at, _TO)
        if anchor is None:
            return None
        edge = self._has(i - 1, "edge_word")
        kind = self._kind(i - 1)
        side = self._has(i - 1, "side_word") or kind or self._has(i - 1, "place_part")
        first = i - 1 if edge or side else i
        relation = "part" if side and not edge or anchor.kind in PARTS and not edge else "outside"
        return self._far(self._mention(first, anchor.last, wind(found), relation, anchor))

    def _behind(self, i: int, found: list[str], at: int) -> DirectionMention | None:
        """Read "ريف حلب الشرقي", "حي المنارة الغربي": the noun that is divided stands before its name."""
        for first in range(i - 2, i - 2 - _REACH, -1):
            if first >= self._done and self._kind(first) in DIVIDED and (anchor := self._led(first)):
                return self._mention(first, at, wind(found), "part", anchor) if anchor.last == i else None
        return None

    def _led(self, i: int) -> Anchor | None:
        """Return the anchor at token `i`, whatever letter leads it: "بريف حلب", "وريف حلب"."""
        return next((anchor for letter in ("", self._and, "ب", _TO) if (anchor := self._anchors.at(i, letter)) is not None), None)

    def _kind(self, i: int) -> str:
        if not 0 <= i < len(self.text):
            return ""
        senses = self.lexicon.senses(self.text.words[i])
        return next((s.entry.features.get("kind", "") for s in senses if "place_kind" in s.entry.classes), "")

    def _far(self, found: DirectionMention) -> DirectionMention:
        """Join a distance that stands before the direction or behind it; what lies away from a place is outside it."""
        before = self._unit(found.first - 1)
        if before is None and self._has(found.first - 1, "toward_word"):
            before, found = self._unit(found.first - 2), replace(found, first=found.first - 1) if self._unit(found.first - 2) else found
        numeral = self._ends.get(found.first - 1) if before is not None else None
        if before is not None and numeral is not None:
            return self._with_distance(found, numeral, before, numeral.first, found.last)
        at = found.last
        while at < len(self.text) and at not in self._begins and self._has(at, "distance_cue"):
            at += 1
        numeral = self._begins.get(at)
        behind = self._unit(numeral.last) if numeral is not None else None
        if numeral is not None and behind is not None:
            return self._with_distance(found, numeral, behind, found.first, numeral.last + 1)
        return replace(found, start=self.text.starts[found.first], text=self.text.surface(found.first, found.last))

    def _unit(self, i: int) -> Sense | None:
        if not 0 <= i < len(self.text):
            return None
        return next((s for s in self.lexicon.senses(self.text.words[i]) if "distance_unit" in s.entry.classes), None)

    def _with_distance(self, found: DirectionMention, numeral: Numeral, unit: Sense, first: int, last: int) -> DirectionMention:
        amount = float(numeral.value if numeral.value is not None else numeral.min or 0)
        return replace(
            found, first=first, last=last, start=self.text.starts[first], end=self.text.ends[last - 1], text=self.text.surface(first, last), relation="outside",
            distance=amount, unit=unit.entry.lemma, distance_km=round(amount * float(unit.entry.features["km"]), 3),
        )

    def _between(self, i: int) -> DirectionMention | None:
        """Read "بين X وY", both of them places that tables or nouns show to be such; two states only behind what lies between them."""
        one = self._anchors.at(i + 1) if self._anchors.known(i + 1) else None
        other = self._anchors.at(one.last, self._and) if one is not None else None
        if one is None or other is None or not (one.kind and other.kind):
            return None
        if one.kind == other.kind == "country" and not any(self._has(k, "lies_between") for k in (i - 1, i - 2)):
            return None  # "لقاء بين تركيا وروسيا", "اتفاق موسكو بين روسيا وتركيا"
        text = self.text.original[other.start : self.text.ends[other.last - 1]]
        return replace(self._mention(i, other.last, "", "between", one), other=text)

    def _along(self, i: int) -> DirectionMention | None:
        """Read "على طول نهر X", "بمحاذاة طريق X"."""
        anchor = self._anchors.at(i + 1) if self._anchors.known(i + 1) else None
        first = i - 1 if self._has(i - 1, "place_cue") else i
        return self._mention(first, anchor.last, "", "along", anchor) if anchor is not None else None

    def _mention(self, first: int, last: int, bearing: str, relation: str, anchor: Anchor) -> DirectionMention:
        start, end = self.text.starts[first], self.text.ends[last - 1]
        anchor_end = self.text.ends[anchor.last - 1]
        anchor_text = self.text.original[anchor.start : anchor_end]
        return DirectionMention(
            first=first, last=last, start=start, end=end, text=self.text.original[start:end], bearing=bearing, relation=relation,
            anchor=self._article + anchor_text[1:] if anchor.contracted else anchor_text, anchor_start=anchor.start, anchor_end=anchor_end, kind=anchor.kind,
        )
