"""What single words are in numerals, read once for each; most have no part in any and are told unread, by their stems.

It takes a hundredth of a second to gather the stems and a microsecond a word to look for them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..lexicon import Lexicon, Sense
from ..text import Kind, Word, WordMemo

STARTER = "num"
"""The class of every word that can begin a numeral; words that only limit or follow one lack it."""
UNIT = "unit"
"""The class of nouns of measures and money."""
_UNITS = frozenset({UNIT})
_OF_TIME = frozenset({"month", "month_weak", "hijri_month", "day_word", "date_link"})
"""Classes of words of dates that this phase asks for beside its own."""
_DUAL = "du"
_COUNTED = frozenset({
    "unit", "time_unit", "person", "killed_noun", "injured_noun", "other_people", "victim", "family", "weapon", "goods", "facility", "vehicle",
    "quantity_noun", "distance_unit",
})
"""Classes of nouns whose dual may be spelled like a plural (مسلحين) and is then told by اثنين behind it."""

NUMERAL, NOUN = 1, 2
"""What can begin with a word or a figure, as bits: a numeral, or a noun that counts itself."""


class NounRole(enum.Enum):
    """What a noun can say about number by itself."""

    NONE = 0
    DUAL = 1
    PERHAPS_DUAL = 2  # spelled like its plural
    SINGLE = 3


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Part:
    """What a word can be in numerals: what begins with it, its readings in classes of this phase, their classes and values.

    `strange` tells that it has no such reading, `opens` the classes of what may begin with it, `joins` whether it is joined by "و" or
    is "و", `perhaps_eleven` whether it is the one of "وأحد عشر", `governed` whether a preposition is attached.
    """

    begins: int = 0
    role: NounRole = NounRole.NONE
    strange: bool = False
    senses: tuple[Sense, ...] = ()
    classes: frozenset[str] = frozenset()
    values: Mapping[str, int] = field(default_factory=dict)  # by class
    opens: frozenset[str] = frozenset()
    joins: bool = False
    perhaps_eleven: bool = False
    governed: bool = False


NO_PART, FIGURE = Part(strange=True), Part(strange=True, begins=NUMERAL)
"""What most words are, and marks; and what digits are."""


def parts(lexicon: Lexicon) -> WordMemo[Part]:
    """Return what each word is in numerals."""
    return lexicon.memo("numbers", _read)


def _read(lexicon: Lexicon, word: Word) -> Part:
    if word.kind is not Kind.WORD:
        return FIGURE if word.kind is Kind.NUMBER else NO_PART
    stems = lexicon.cache("numbers")
    if not stems:
        stems["heads"] = lexicon.heads(_names(lexicon) | _UNITS)
        stems["duals"] = tuple(lexicon.inflection.endings(_DUAL))
    if not word.fold.endswith(stems["duals"]) and not lexicon.clitics.leave(word.fold, stems["heads"]):
        return NO_PART
    return read_part(lexicon, word)


def _names(lexicon: Lexicon) -> frozenset[str]:
    """Return the classes that this phase asks for."""
    kept = lexicon.cache("numbers names")
    if not kept:
        kept["all"] = lexicon.class_names(STARTER) | _OF_TIME
    names: frozenset[str] = kept["all"]
    return names


def read_part(lexicon: Lexicon, word: Word) -> Part:
    """Return what a word is in numerals, by its readings in the lexicon."""
    role = noun_role(lexicon.senses(word)) if lexicon.may_be(word, _UNITS, _DUAL) else NounRole.NONE
    begins = NOUN * (role is not NounRole.NONE)
    if not lexicon.may_be(word, _names(lexicon)):
        return Part(begins=begins, role=role, strange=True) if begins else NO_PART
    and_ = lexicon.clitics.and_
    senses = tuple(s for s in lexicon.senses(word) if _is_ours(lexicon, s))
    classes = frozenset(name for s in senses for name in s.entry.classes)
    values: dict[str, int] = {}
    for sense in senses:
        if (value := sense.entry.features.get("value", "")).isdecimal():
            for name in sense.entry.classes:
                values.setdefault(name, int(value))
    return Part(
        begins=begins | NUMERAL * (STARTER in classes or lexicon.begins_term(word, STARTER)), role=role, senses=senses, classes=classes, values=values,
        opens=lexicon.opens[word], joins=any(s.conjunction == and_ or "num.and" in s.entry.classes for s in senses),
        perhaps_eleven=values.get("num.unit") == 1 and word.fold.startswith(and_), governed=any(s.preposition for s in senses),
    )


def _is_ours(lexicon: Lexicon, sense: Sense) -> bool:
    """Tell whether a reading is a word of numerals: ثالثهم, نصفها; but what folds like أولى + ه is the adjective أولية."""
    classes = sense.entry.classes
    if not any(name.startswith(STARTER) for name in classes):
        return False
    return STARTER not in classes or sense.pronoun not in lexicon.clitics.singular_pronouns or "num.fraction" in classes


def noun_role(senses: Sequence[Sense]) -> NounRole:
    """Return what the readings of a word say about number."""
    nouns = [s for s in senses if s.entry.pos == "noun"]
    tags = {s.tag for s in senses}  # a construct dual (du.con) is spelled like an accusative: رجلا
    counted = {s.tag for s in nouns if _COUNTED & s.entry.classes}
    if nouns and _DUAL in tags and (tags <= {"du", "du.f"} or _is_dual(nouns, tags)):
        return NounRole.DUAL
    if _DUAL in counted:
        return NounRole.PERHAPS_DUAL
    single = counted == {"sg"} and any(UNIT in s.entry.classes and not s.article and not s.pronoun for s in nouns)
    return NounRole.SINGLE if single else NounRole.NONE


def _is_dual(nouns: Sequence[Sense], tags: set[str]) -> bool:
    """Tell the dual of a unit from a regular plural of it that nobody uses: كيلومترين."""
    return tags == {"du", "pl"} and any(UNIT in s.entry.classes for s in nouns)
