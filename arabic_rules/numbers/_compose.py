"""Numeral words to values, after the structure of Arabic numerals.

    number    = group { "و" group }        groups of falling scale: millions, thousands, the rest
    group     = below [ scale { scale } ] | scale | dual scale
    below     = hundreds [ "و" tens ] | tens [ "و" hundreds ]
    hundreds  = مئة | مئتان | ثلاثمئة | ثلاث مئة
    tens      = unit | عشرة | unit عشر | unit "و" عشرون | عشرون

Addition needs "و", multiplication forbids it. Gender and case are not asked for: news mixes them. The old order, small
before great ("خمسة وعشرون ومئة", "مئة وألف"), is read too.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ..text import Kind
from ._digits import read_digits
from ._words import NumberWords

_THOUSAND = 1000
_TANWIN = "\u064B"
_DAMMA = "\u064F"
_FRACTIONS = frozenset({"num.fractions", "num.fraction", "num.two_fractions", "num.fraction_weak", "num.fraction_spoken"})


class Composed(NamedTuple):
    """A numeral of words: the token behind it, its value, the scale of its last group, whether it is ordinal."""

    last: int
    value: int
    scale: int = 1
    ordinal: bool = False


class _Group(NamedTuple):
    last: int
    value: int
    scale: int
    ordinal: bool = False


class Composer:
    """Composes numerals at any token of one text."""

    def __init__(self, words: NumberWords) -> None:
        """Read tokens through `words`."""
        self.words = words

    def number(self, i: int) -> Composed | None:
        """Compose the longest numeral at token `i`."""
        total, limit, at = 0, float("inf"), i
        ordinal, scale = False, 1
        while at < len(self.words) and (at == i or self.words.joined(at)):
            group = self._group(at, limit)
            if group is None:
                break
            at, value, scale, is_ordinal = group
            total += value
            ordinal |= is_ordinal
            limit = scale
            if scale == 1:
                break
        if at == i:
            return None
        if 99 < total < _THOUSAND and self.words.joined(at) and self.words.value(at, "num.scale") == _THOUSAND and not self._multiplied(at):
            at, total = at + 1, total + _THOUSAND
        return Composed(at, total, scale, ordinal)

    def _multiplied(self, at: int) -> bool:
        return self.scale(at + 1) is not None

    def _group(self, at: int, limit: float) -> _Group | None:
        """Read one group below `limit`."""
        words = self.words
        if words.kind(at) is Kind.NUMBER:
            return self._figure(at, limit)
        if not words.valued(at):
            return None
        dual, scale = words.value(at, "num.scales"), words.value(at, "num.scale")
        either = words.value(at, "num.scale_or_two")
        if either is not None:  # ألفا is two thousand of, ألفاً a thousand
            dual, scale = (None, either // 2) if _TANWIN in words.tokens[at].raw else (either, None)
        if dual is not None and dual // 2 <= limit:
            return _Group(at + 1, dual, dual // 2)
        if scale is not None and scale <= limit:  # "مئة ألف وألف": the same scale again
            return _Group(at + 1, scale, scale)
        below = self._below(at)
        if below is None:
            return None
        return self._scaled(*below, limit)

    def _figure(self, at: int, limit: float) -> _Group | None:
        """Read a figure in digits and the scales behind it."""
        value = read_digits(self.words.tokens[at].fold).value
        return self._scaled(at + 1, value, ordinal=False, limit=limit) if isinstance(value, int) else None

    def _scaled(self, at: int, value: int, ordinal: bool, limit: float) -> _Group | None:
        """Multiply what was read by the scales behind it."""
        scale = self.scale(at)
        if scale is not None and scale >= limit:
            return None  # "بين 60 ألفا و80 ألفا" are two
        if scale is None or value == 0:
            return _Group(at, value, 1, ordinal) if limit > _THOUSAND or value < _THOUSAND else None
        lowest = scale
        at += 1
        value *= scale
        while (further := self.scale(at)) is not None and further > scale:
            at, value, lowest = at + 1, value * further, scale * further
            scale = further
        return _Group(at, value, lowest, ordinal)

    def scale(self, at: int) -> int | None:
        """Return the scale that multiplies what stands before it."""
        if not self.words.valued(at):
            return None
        scale = self.words.value(at, "num.scale")
        if scale is None and (two := self.words.value(at, "num.scale_or_two")) is not None:
            scale = two // 2
        return scale if scale is not None and self.words.alone(at) else None

    def _below(self, at: int) -> tuple[int, int, bool] | None:
        """Read a number below a thousand."""
        words = self.words
        hundreds, after = self._hundreds(at)
        if hundreds is None:
            return self._tens_and_hundreds(at)
        if words.joined(after) and words.kind(after) is Kind.WORD and (rest := self._tens(after)) is not None:
            return rest[0], hundreds + rest[1], rest[2]
        return after, hundreds, False

    def _tens_and_hundreds(self, at: int) -> tuple[int, int, bool] | None:
        tens = self._tens(at) or self._prefix_of_thousands(at)
        if tens is None or tens[2] or not tens[1] or not self.words.joined(tens[0]):
            return tens
        hundreds, after = self._hundreds(tens[0])
        return tens if hundreds is None else (after, tens[1] + hundreds, False)

    def _prefix_of_thousands(self, at: int) -> tuple[int, int, bool] | None:
        unit = self.words.value(at, "num.hundred_prefix")
        return (at + 1, unit, False) if unit is not None and self.scale(at + 1) == _THOUSAND else None

    def _hundreds(self, at: int) -> tuple[int | None, int]:
        words = self.words
        fused = words.value(at, "num.hundreds")
        if fused is not None:
            return fused, at + 1
        unit = words.value_of(at, "num.unit", "num.hundred_prefix")
        if unit is not None and 3 <= unit <= 9 and words.alone(at + 1) and words.value(at + 1, "num.hundred") is not None:
            return unit * 100, at + 2
        if words.value(at, "num.hundred") is not None:
            return 100, at + 1
        if words.value(at, "num.hundred_construct") is not None and (self.scale(at + 1) is not None or self._unit(at + 1)):
            return 100, at + 1
        return None, at

    def _unit(self, at: int) -> bool:
        sense = self.words.noun(at, defined=False)
        return sense is not None and "unit" in sense.entry.classes

    def _tens(self, at: int) -> tuple[int, int, bool] | None:
        words = self.words
        if not words.valued(at):
            return None
        teen = words.value(at, "num.teen")
        if teen is not None:
            return at + 1, teen, False
        unit, ordinal = words.value_of(at, "num.unit", "num.one_of"), False
        if unit is None:
            unit = words.value_of(at, "num.ordinal", "num.ordinal_one")
            ordinal = unit is not None
        if unit is not None:
            return self._with_ten(at, unit, ordinal)
        ten = words.value_of(at, "num.ten", "num.tens", "num.zero")
        return (at + 1, ten, False) if ten is not None else None

    def _with_ten(self, at: int, unit: int, ordinal: bool) -> tuple[int, int, bool] | None:
        words = self.words
        if unit < 10:
            if words.alone(at + 1) and words.value(at + 1, "num.ten") is not None:
                return at + 2, 10 + unit, ordinal
            tens = words.value(at + 1, "num.tens") if words.joined(at + 1) else None
            if tens is not None:
                return at + 2, tens + unit, ordinal
        if words.value_of(at, "num.one_of", "num.ordinal_one") is not None and words.value(at, "num.unit") is None:
            return None
        return at + 1, unit, ordinal

    def fraction(self, at: int, before: int | None) -> tuple[int, Fraction] | None:
        """Read a fraction at token `at`: "نصف", "ثلاثة أرباع", "ثلثين"; `before` is the numeral that counts it."""
        words = self.words
        if words.parts[at].values.keys().isdisjoint(_FRACTIONS):
            return None
        parts = words.value(at, "num.fractions")
        if parts is not None and before is not None:
            return at + 1, Fraction(before, parts)
        one = words.value(at, "num.fraction")
        two = words.value(at, "num.two_fractions")
        if two is not None and _TANWIN not in words.tokens[at].raw:
            return at + 1, Fraction(2, two)
        if one is None and two is not None:
            one = two
        if one is None:
            one = self._weak_fraction(at)
        return (at + 1, Fraction(1, one)) if one is not None else None

    def _weak_fraction(self, at: int) -> int | None:
        """Return the denominator of a fraction that is spelled like another word, where something tells it."""
        words = self.words
        weak = words.value(at, "num.fraction_weak")
        unsure = words.value_of(at, "num.unit", "num.ten") is not None
        if weak is not None and (_DAMMA in words.tokens[at].raw or not unsure and (words.joined(at) and at > 0 or len(words) == 1)):
            return weak
        spoken = words.value(at, "num.fraction_spoken")
        if spoken is not None and (words.joined(at) and at > 0 and words.kind(at - 1) is Kind.WORD and words.has(at - 1, "num")
                                   or self.scale(at + 1) is not None or self._unit(at + 1)):
            return spoken
        return None
