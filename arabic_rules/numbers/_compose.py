"""Numeral words to values, after the structure of Arabic numerals.

    number    = group { "و" group }        groups of falling scale: millions, thousands, the rest
    group     = below [ scale { scale } ] | scale | dual scale
    below     = hundreds [ "و" tens ] | tens
    hundreds  = مئة | مئتان | ثلاثمئة | ثلاث مئة
    tens      = unit | عشرة | unit عشر | unit "و" عشرون | عشرون

Addition needs "و", multiplication forbids it. Gender and case are not asked for: news mixes them.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from ..lexicon import Sense
from ..text import Kind, Text
from ._digits import read_digits

Senses = Callable[[int], tuple[Sense, ...]]
_THOUSAND = 1000


class Composed(NamedTuple):
    """A numeral of words: the token behind it, its value, and what kind of words it is made of."""

    last: int
    value: int
    ordinal: bool = False
    plural: bool = False  # a bare "آلاف": an unsaid number of them


class Composer:
    """Composes numerals at any token of one text."""

    def __init__(self, text: Text, senses: Senses) -> None:
        """Use `senses(i)`, the readings of token `i`."""
        self.text, self._senses = text, senses

    def get(self, i: int, *names: str) -> int | None:
        """Return the value of token `i` in one of some classes."""
        if not 0 <= i < len(self.text):
            return None
        for sense in self._senses(i):
            if sense.preposition in ("", "ب", "ل", "ك") and sense.entry.classes.intersection(names):
                return int(sense.entry.features["value"])
        return None

    def joined(self, i: int) -> bool:
        """Tell whether token `i` is joined by "و", attached or apart."""
        if not 0 <= i < len(self.text):
            return False
        if "و" in self.text.prefixes.get(i, ""):
            return True
        return any(sense.conjunction == "و" or "num.and" in sense.entry.classes for sense in self._senses(i))

    def _alone(self, i: int) -> bool:
        """Tell whether token `i` can multiply what is before it: neither joined nor behind a preposition."""
        return i < len(self.text) and not self.joined(i) and i not in self.text.prefixes and not any(s.preposition for s in self._senses(i))

    def number(self, i: int) -> Composed | None:
        """Compose the longest numeral at token `i`."""
        total, limit, at = 0, float("inf"), i
        ordinal = plural = False
        while at < len(self.text) and (at == i or self.joined(at)):
            group = self._group(at, limit)
            if group is None:
                break
            at, value, scale, is_ordinal, is_plural = group
            total += value
            ordinal |= is_ordinal
            plural |= is_plural and at == i + 1
            limit = scale
            if scale == 1:
                break
        return Composed(at, total, ordinal, plural) if at > i else None

    def _group(self, at: int, limit: float) -> tuple[int, int, int, bool, bool] | None:
        """Read one group below `limit`: (token behind, value, its scale, ordinal, bare plural)."""
        dual = self.get(at, "num.scales")
        if dual is None and self._dual_construct(at):
            dual = self.get(at, "num.scale_or_two")
        if dual is not None and dual // 2 <= limit:
            return at + 1, dual, dual // 2, False, False
        scale = self.get(at, "num.scale")
        if scale is not None and scale <= limit:  # "مئة ألف وألف": the same scale again
            return at + 1, scale, scale, False, self._is_plural(at)
        below = self._below(at)
        if below is None:
            return None
        at, value, ordinal = below
        scale = self.scale(at)
        if scale is None or scale >= limit or value == 0:
            return (at, value, 1, ordinal, False) if limit > _THOUSAND or value < _THOUSAND else None
        lowest = scale
        at += 1
        value *= scale
        while (further := self.scale(at)) is not None and further > scale:
            at, value, lowest = at + 1, value * further, scale * further
            scale = further
        return at, value, lowest, ordinal, False

    def scale(self, at: int) -> int | None:
        """Return the scale that multiplies what stands before it."""
        if not self._alone(at):
            return None
        scale = self.get(at, "num.scale")
        if scale is None and (two := self.get(at, "num.scale_or_two")) is not None:
            scale = two // 2
        return scale

    def _dual_construct(self, at: int) -> bool:
        """Tell ألفا (two thousand of) from ألفاً (a thousand, accusative)."""
        return at < len(self.text) and "\u064B" not in self.text.words[at].raw

    def _is_plural(self, at: int) -> bool:
        value = self.get(at, "num.vague")
        return value is not None

    def _below(self, at: int) -> tuple[int, int, bool] | None:
        """Read a number below a thousand, or a figure in digits."""
        word = self.text.words[at] if at < len(self.text) else None
        if word is None:
            return None
        if word.kind is Kind.NUMBER:
            figure = read_digits(word.fold)
            return (at + 1, figure.value, False) if isinstance(figure.value, int) else None
        hundreds, after = self._hundreds(at)
        if hundreds is None:
            return self._tens(at)
        if after < len(self.text) and self.joined(after) and (rest := self._tens(after)) is not None:
            return rest[0], hundreds + rest[1], rest[2]
        return after, hundreds, False

    def _hundreds(self, at: int) -> tuple[int | None, int]:
        fused = self.get(at, "num.hundreds")
        if fused is not None:
            return fused, at + 1
        unit = self.get(at, "num.unit", "num.hundred_prefix")
        if unit is not None and 3 <= unit <= 9 and self._alone(at + 1) and self.get(at + 1, "num.hundred") is not None:
            return unit * 100, at + 2
        if self.get(at, "num.hundred") is not None:
            return 100, at + 1
        return None, at

    def _tens(self, at: int) -> tuple[int, int, bool] | None:
        teen = self.get(at, "num.teen")
        if teen is not None:
            return at + 1, teen, False
        unit = self.get(at, "num.unit", "num.one_of")
        ordinal = False
        if unit is None:
            unit = self.get(at, "num.ordinal", "num.ordinal_one")
            ordinal = unit is not None
        if unit is not None:
            if self._alone(at + 1) and self.get(at + 1, "num.ten") is not None and unit < 10:
                return at + 2, 10 + unit, ordinal
            tens = self.get(at + 1, "num.tens") if self.joined(at + 1) else None
            if tens is not None and unit < 10:
                return at + 2, tens + unit, ordinal
            if self.get(at, "num.one_of", "num.ordinal_one") is not None:
                return None
            return at + 1, unit, ordinal
        ten = self.get(at, "num.ten", "num.tens")
        if ten is not None:
            return at + 1, ten, False
        zero = self.get(at, "num.zero")
        return (at + 1, 0, False) if zero is not None else None

    def fraction(self, at: int, before: int | None) -> tuple[int, Fraction] | None:
        """Read a fraction at token `at`: "نصف", "ثلاثة أرباع", "ثلثين"; `before` is the numeral that counts it."""
        parts = self.get(at, "num.fractions")
        if parts is not None and before is not None:
            return at + 1, Fraction(before, parts)
        two = self.get(at, "num.two_fractions")
        if two is not None and two not in (2, 10):
            return at + 1, Fraction(2, two)
        one = self.get(at, "num.fraction")
        return (at + 1, Fraction(1, one)) if one is not None else None
