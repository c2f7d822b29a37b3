"""A glance at a word: what it can by no means be, told without unpacking anything."""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import PART
from ..text import Word, WordMemo
from ._clitics import Clitics
from ._forms import Forms
from ._readings import Sense, Term


class Glance:
    """Tells what words may be by what the tables have at their stems, packed or not."""

    def __init__(self, forms: Forms, clitics: Clitics) -> None:
        """Take the tables and what splits words."""
        self._forms, self._clitics = forms, clitics
        self._values = WordMemo(self._values_of)
        self._entries_of: dict[frozenset[str], frozenset[str]] = {}

    def may_be(self, word: Word, names: frozenset[str], tag: str = "") -> bool:
        """Tell whether a word may be of some class, begin a term of it, or have a form of a tag; only a no is sure."""
        found = self._values[word]
        return bool(found) and any(self._holds(value, names, tag) for value in found)

    def _values_of(self, word: Word) -> list[str | Sequence[Sense | Term]]:
        """Return what the tables have at the stems that a word may have."""
        found: list[str | Sequence[Sense | Term]] = []
        single, terms, exact = self._forms.single.raw, self._forms.terms.raw, self._forms.exact.raw
        for stem, _ in self._clitics.splits(word.fold):
            if stem in single:
                found.append(single[stem])
            if stem in terms:
                found.append(terms[stem])
            if stem in exact:
                found.append(exact[stem])
        return found if word.bare == word.fold else found + [exact[stem] for stem, _ in self._clitics.splits(word.bare) if stem in exact]

    def _holds(self, value: str | Sequence[Sense | Term], names: frozenset[str], tag: str) -> bool:
        """Tell whether the readings of a stem hold an entry of some classes or a form of a tag."""
        if not isinstance(value, str):
            return any(names & sense.entry.classes or bool(tag) and sense.tag.startswith(tag) for sense in value)
        numbers = self._entries_of.get(names)
        if numbers is None:
            numbers = self._entries_of[names] = frozenset(str(n) for name in names for n in self._forms.numbers_of_class(name))
        return bool(tag) and f" {tag}" in value or any(part.partition(" ")[0] in numbers for part in value.split(PART))
