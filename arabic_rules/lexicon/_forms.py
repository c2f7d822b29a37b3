"""Forms: the tables from what is written to the entries it can be a form of, made of entries or of text that was kept."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from ..tables import PART, ROW, Packed, PackedRows, pack_table, unpack_table
from ..text import bare, fold
from ._entries import Entry, pack_entry, unpack_entry
from ._inflection import Inflection
from ._readings import Sense, Term

T = TypeVar("T")
Table = dict[str, str | T]
"""Values by their key, packed or not."""


class Forms:
    """The entries of a lexicon, by their forms and by their classes; what was kept as text is unpacked when something asks for it."""

    def __init__(
        self, entries: Sequence[Entry], single: Table[list[Sense]], exact: Table[list[Sense]], terms: Table[list[Term]],
        of_class: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        """Take the entries in the order of the files, the tables of their forms, and the numbers of the entries of each class, where known."""
        self.entries = entries
        self.single = Packed(single, self._unpack_senses)
        """The forms of entries of one word, by the folded form."""
        self.exact = Packed(exact, self._unpack_senses)
        """The forms of entries that are matched as they are written, by the form as written."""
        self.terms = Packed(terms, self._unpack_terms)
        """The forms of multi-word entries, by their folded first word."""
        self._of_class = of_class

    @classmethod
    def made(cls, entries: Iterable[Entry], inflection: Inflection) -> Forms:
        """Generate every form of every entry."""
        every = list(entries)
        single: Table[list[Sense]] = {}
        exact: Table[list[Sense]] = {}
        terms: Table[list[Term]] = {}
        for entry in every:
            for (tag, head, tail), form in inflection.folded_forms(entry).items():
                if tail:
                    _listed(terms, head).append(Term(tail, entry, tag))
                elif entry.exact:
                    _listed(exact, bare(form)).append(Sense(entry, tag))
                else:
                    _listed(single, head).append(Sense(entry, tag))
        return cls(every, single, exact, terms)

    @classmethod
    def unpacked(cls, sections: Mapping[str, str]) -> Forms:
        """Return the forms of sections that `packed` made; an entry is read when something asks for it."""
        classes = {name: [int(n) for n in numbers.split()] for name, numbers in unpack_table(sections["classes"]).items()}
        entries = PackedRows(sections["entries"].split(ROW), unpack_entry)
        return cls(entries, {**unpack_table(sections["forms"])}, {**unpack_table(sections["exact"])}, {**unpack_table(sections["terms"])}, classes)

    def packed(self) -> dict[str, str]:
        """Return the forms as sections of text."""
        number = {entry: str(n) for n, entry in enumerate(self.entries)}
        classes: dict[str, list[str]] = {}
        for entry, n in number.items():
            for name in sorted(entry.classes):
                classes.setdefault(name, []).append(n)

        def senses(found: list[Sense]) -> str:
            return PART.join(f"{number[sense.entry]} {sense.tag}" for sense in found)

        def terms(found: list[Term]) -> str:
            return PART.join(f"{number[term.entry]} {term.tag} {' '.join(term.rest)}" for term in found)

        return {
            "entries": ROW.join(map(pack_entry, self.entries)), "forms": pack_table(self.single, senses), "exact": pack_table(self.exact, senses),
            "terms": pack_table(self.terms, terms), "classes": pack_table(classes, " ".join),
        }

    @functools.cached_property
    def exact_folds(self) -> frozenset[str]:
        """How the words that are matched as they are written are folded."""
        return frozenset(fold(key).lower() for key in self.exact.raw)

    def of_class(self, name: str) -> list[Entry]:
        """Return the entries of a class, in the order of the files."""
        return [self.entries[n] for n in self.numbers_of_class(name)]

    def numbers_of_class(self, name: str) -> Sequence[int]:
        """Return which of the entries are of a class, in the order of the files."""
        return self.by_class.get(name, ())

    @property
    def by_class(self) -> Mapping[str, Sequence[int]]:
        """Return the numbers of the entries of every class."""
        if self._of_class is None:
            found: dict[str, list[int]] = {}
            for n, entry in enumerate(self.entries):
                for name in entry.classes:
                    found.setdefault(name, []).append(n)
            self._of_class = found
        return self._of_class

    def _unpack_senses(self, text: str) -> list[Sense]:
        pairs = (part.split(" ") for part in text.split(PART))
        return [Sense(self.entries[int(n)], tag) for n, tag in pairs]

    def _unpack_terms(self, text: str) -> list[Term]:
        rows = (part.split(" ") for part in text.split(PART))
        return [Term(tuple(rest), self.entries[int(n)], tag) for n, tag, *rest in rows]


def _listed(table: Table[list[T]], key: str) -> list[T]:
    """Return the list of a key of a table that is being made."""
    known = table.get(key)
    if isinstance(known, list):
        return known
    made: list[T] = []
    table[key] = made
    return made
