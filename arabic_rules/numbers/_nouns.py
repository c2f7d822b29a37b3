"""Nouns that count themselves: duals ("عنصرين"), and one unit of measure by itself ("متر")."""

from __future__ import annotations

from fractions import Fraction

from ._compose import Composer
from ._model import NumeralKind, Reading, whole
from ._parts import UNIT, NounRole
from ._words import NumberWords


def counting_noun(words: NumberWords, composer: Composer, i: int) -> Reading | None:
    """Read the noun at token `i` as a count: two for a dual, one for a bare unit."""
    role = words.parts[i].role
    if role is NounRole.SINGLE:
        return whole(i, i + 1, 1, NumeralKind.SINGLE_NOUN)
    two = words.value(i + 1, "num.unit") == 2 and not words.joined(i + 1)
    if role is NounRole.PERHAPS_DUAL and not two:
        return None
    last = i + 1 + two
    half = composer.fraction(last, None) if words.joined(last) else None  # "ساعتين ونصف"
    if half and any(UNIT in s.entry.classes for s in words.nouns(i, defined=True)):
        return Reading(i, half[0], NumeralKind.FRACTION, None, None, Fraction(2) + half[1])
    return whole(i, last, 2, NumeralKind.DUAL_NOUN)
