"""Readings: what a word of a text can be, and the multi-word entries that it can begin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..text import Kind
from ._entries import Entry

PARTICIPLE = "participle"
"""How the tags of participles begin."""
VERBAL = ("past", "imperfect", "passive", "impassive")
"""How the tags of finite verbs begin."""


class Sense(NamedTuple):
    """One reading of a word: the entry, the tag of its form, and its clitics."""

    entry: Entry
    tag: str
    conjunction: str = ""
    preposition: str = ""
    article: bool = False
    pronoun: str = ""

    @property
    def cost(self) -> int:
        """Return how much is split off: the reading with the least wins; a pronoun is rarer than an article."""
        return bool(self.conjunction) + bool(self.preposition) + self.article + 2 * bool(self.pronoun)


class Reading(NamedTuple):
    """What a word can be: its readings, all their classes, and these without those of participles: a participle is not its verb."""

    senses: tuple[Sense, ...]
    named: frozenset[str]
    classes: frozenset[str]

    @classmethod
    def of(cls, senses: tuple[Sense, ...]) -> Reading:
        """Gather the classes of some readings."""
        named = frozenset(name for sense in senses for name in sense.entry.classes)
        participles = any(sense.tag.startswith(PARTICIPLE) for sense in senses)
        return cls(senses, named, class_set(senses) if participles else named)

    @classmethod
    def mark(cls, kind: Kind) -> Reading:
        """Let a punctuation mark answer to the name of its kind, as it does in patterns: COMMA."""
        named = frozenset({kind.name})
        return cls((), named, named)


class Term(NamedTuple):
    """A multi-word entry after its first word: the folded words that must follow, and the reading."""

    rest: tuple[str, ...]
    entry: Entry
    tag: str


TermReading = tuple[Term, Sense]


class Beginnings(NamedTuple):
    """The multi-word entries that a word can begin, the longest first.

    `known` holds them all, `behind` those that go on with a word, `split` how the second word of those said with words inside may
    be written, `classes` the classes of all.
    """

    known: tuple[TermReading, ...]
    behind: Mapping[str, Sequence[TermReading]]
    split: frozenset[str]
    classes: frozenset[str]


NO_BEGINNINGS = Beginnings((), {}, frozenset(), frozenset())


def class_set(senses: Iterable[Sense]) -> frozenset[str]:
    """Return the classes of readings, participles left out."""
    return frozenset(name for sense in senses if not sense.tag.startswith(PARTICIPLE) for name in sense.entry.classes)


def is_verbal(tag: str) -> bool:
    """Tell whether a tag is that of a finite verb."""
    return tag.startswith(VERBAL)
