"""Nouns that count themselves: duals ("عنصرين"), and one unit of measure by itself ("متر")."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from fractions import Fraction

from ..lexicon import Lexicon, Sense
from ..text import Kind, Word, WordMemo
from ._compose import Composer
from ._model import NumeralKind, Reading, whole
from ._words import NumberWords

UNIT = "unit"
"""The class of nouns of measures and money."""
_UNITS = frozenset({UNIT})
_COUNTED = frozenset({
    "unit", "time_unit", "person", "killed_noun", "injured_noun", "other_people", "victim", "family", "weapon", "goods", "facility", "vehicle",
    "quantity_noun", "distance_unit",
})
"""Classes of nouns whose dual may be spelled like a plural (مسلحين) and is then told by اثنين behind it."""


class NounRole(enum.Enum):
    """What a noun can say about number by itself."""

    NONE = 0
    DUAL = 1
    PERHAPS_DUAL = 2  # spelled like its plural
    SINGLE = 3


def noun_role(senses: Sequence[Sense]) -> NounRole:
    """Return what the readings of a word say about number."""
    nouns = [s for s in senses if s.entry.pos == "noun"]
    tags = {s.tag for s in senses}  # a construct dual (du.con) is spelled like an accusative: رجلا
    counted = {s.tag for s in nouns if _COUNTED & s.entry.classes}
    if nouns and "du" in tags and (tags <= {"du", "du.f"} or _is_dual(nouns, tags)):
        return NounRole.DUAL
    if "du" in counted:
        return NounRole.PERHAPS_DUAL
    single = counted == {"sg"} and any("unit" in s.entry.classes and not s.article and not s.pronoun for s in nouns)
    return NounRole.SINGLE if single else NounRole.NONE


def _role_of(lexicon: Lexicon, word: Word) -> NounRole:
    if word.kind is not Kind.WORD or not lexicon.may_be(word, _UNITS, "du"):
        return NounRole.NONE
    return noun_role(lexicon.senses(word))


def noun_roles(lexicon: Lexicon) -> WordMemo[NounRole]:
    """Return what each word can say about number by itself."""
    return lexicon.memo("numbers nouns", _role_of)


def counting_noun(words: NumberWords, composer: Composer, i: int) -> Reading | None:
    """Read the noun at token `i` as a count: two for a dual, one for a bare unit."""
    role = noun_roles(words.lexicon)[words.tokens[i]]
    if role is NounRole.SINGLE:
        return whole(i, i + 1, 1, NumeralKind.SINGLE_NOUN)
    two = words.value(i + 1, "num.unit") == 2 and not words.joined(i + 1)
    if role is NounRole.PERHAPS_DUAL and not two:
        return None
    last = i + 1 + two
    half = composer.fraction(last, None) if words.joined(last) else None  # "ساعتين ونصف"
    if half and any("unit" in s.entry.classes for s in words.nouns(i, defined=True)):
        return Reading(i, half[0], NumeralKind.FRACTION, None, None, Fraction(2) + half[1])
    return whole(i, last, 2, NumeralKind.DUAL_NOUN)


def _is_dual(nouns: list[Sense], tags: set[str]) -> bool:
    """Tell the dual of a unit from a regular plural of it that nobody uses: كيلومترين."""
    return tags == {"du", "pl"} and any("unit" in s.entry.classes for s in nouns)
