"""Nouns that count themselves: duals ("عنصرين"), and one unit of measure by itself ("متر")."""

from __future__ import annotations

from fractions import Fraction

from ..lexicon import Sense
from ._compose import Composer
from ._model import NumeralKind, Reading, whole
from ._words import NumberWords

_COUNTED = frozenset({
    "unit", "time_unit", "person", "killed_noun", "injured_noun", "other_people", "victim", "family", "weapon", "goods", "facility", "vehicle",
    "quantity_noun", "distance_unit",
})
"""Classes of nouns whose dual may be spelled like a plural (مسلحين) and is then told by اثنين behind it."""


def counting_noun(words: NumberWords, composer: Composer, i: int) -> Reading | None:
    """Read the noun at token `i` as a count: two for a dual, one for a bare unit."""
    senses = words.lexicon.senses(words.tokens[i])
    nouns = [s for s in senses if s.entry.pos == "noun"]
    if not nouns:
        return None
    tags = {s.tag for s in senses}  # a construct dual (du.con) is spelled like an accusative: رجلا
    counted = {s.tag for s in nouns if _COUNTED & s.entry.classes}
    two = words.value(i + 1, "num.unit") == 2 and not words.joined(i + 1)
    if "du" in tags and (tags <= {"du", "du.f"} or _is_dual(nouns, tags) or two and any(_COUNTED & s.entry.classes for s in nouns)):
        last = i + 1 + two
        half = composer.fraction(last, None) if words.joined(last) else None  # "ساعتين ونصف"
        if half and any("unit" in s.entry.classes for s in nouns):
            return Reading(i, half[0], NumeralKind.FRACTION, None, None, Fraction(2) + half[1])
        return whole(i, last, 2, NumeralKind.DUAL_NOUN)
    single = counted == {"sg"} and any("unit" in s.entry.classes and not s.article and not s.pronoun for s in nouns)
    return whole(i, i + 1, 1, NumeralKind.SINGLE_NOUN) if single else None


def _is_dual(nouns: list[Sense], tags: set[str]) -> bool:
    """Tell the dual of a unit from a regular plural of it that nobody uses: كيلومترين."""
    return tags == {"du", "pl"} and any("unit" in s.entry.classes for s in nouns)
