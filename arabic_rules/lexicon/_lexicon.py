"""Look-up: the readings of a word with the fewest clitics, and the multi-word entries that stand somewhere."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from ..tables import PART, ROW, Packed
from ..text import Kind, Text, Word, WordMemo
from ._clitics import Clitics
from ._entries import Entry
from ._forms import Forms
from ._glance import Glance
from ._inflection import Inflection
from ._names import names, sense_sets
from ._readings import NO_BEGINNINGS, Beginnings, Reading, Sense, TermReading

T = TypeVar("T")


class Lexicon:
    """Look up words: `senses` gives every reading with the fewest clitics, `terms_at` the multi-word entries."""

    def __init__(self, entries: Iterable[Entry], inflection: Inflection) -> None:
        """Generate every form of every entry."""
        self._set_up(Forms.made(entries, inflection), inflection)

    def _set_up(self, forms: Forms, inflection: Inflection) -> None:
        self._tables, self.inflection = forms, inflection
        self.entries, self.forms = forms.entries, forms.single
        self.clitics = Clitics(inflection.clitics)
        self.readings = WordMemo(self._reading)
        """What each word can be."""
        self.beginnings = WordMemo(self._read_beginnings)
        """The multi-word entries that may begin at each word."""
        self.opens = WordMemo(lambda word: self.readings[word].named | self.beginnings[word].classes)
        """The classes of what may begin at each word."""
        self.may_be = Glance(forms, self.clitics).may_be
        """Tells cheaply whether a word may be of some class, begin a term of it, or have a form of a tag; a no is sure, and unpacks nothing."""
        self._caches: dict[str, dict[str, Any]] = {}
        self._memos: dict[str, WordMemo[Any]] = {}
        self._sense_sets: dict[frozenset[str], frozenset[frozenset[str]]] = {}

    def packed(self, used: frozenset[str]) -> dict[str, str]:
        """Return the lexicon as sections of text, with the sets of `used` names that its words can have."""
        sets = ROW.join(PART.join(sorted(found)) for found in sorted(self.sense_sets(used), key=sorted))
        return {**self._tables.packed(), "used": ROW.join(sorted(used)), "sets": sets}

    @classmethod
    def unpacked(cls, sections: Mapping[str, str], inflection: Inflection) -> Lexicon:
        """Return the lexicon of sections that `packed` made."""
        self = cls.__new__(cls)
        self._set_up(Forms.unpacked(sections), inflection)
        sets = (frozenset(text.split(PART)) - {""} for text in sections["sets"].split(ROW))
        self._sense_sets[frozenset(sections["used"].split(ROW))] = frozenset(sets)
        return self

    def cache(self, name: str) -> dict[str, Any]:
        """Return a table that lives as long as this lexicon, for what a reader derives from its entries."""
        return self._caches.setdefault(name, {})

    def memo(self, name: str, read: Callable[[Lexicon, Word], T]) -> WordMemo[T]:
        """Return the memo of a name, which lives as long as this lexicon, for what a reader derives from single words."""
        known = self._memos.get(name)
        if known is None:
            known = self._memos[name] = WordMemo(functools.partial(read, self))
        return known

    def heads(self, classes: Iterable[str]) -> frozenset[str]:
        """Return every form of the first words of the entries of some classes, folded."""
        entries = dict.fromkeys(entry for name in classes for entry in self.of_class(name))
        return frozenset(head for entry in entries for _, head, _ in self.inflection.folded_forms(entry))

    def of_class(self, name: str) -> list[Entry]:
        """Return the entries of a class, in the order of the files."""
        return self._tables.of_class(name)

    def class_names(self, prefix: str) -> frozenset[str]:
        """Return the names of classes that begin so."""
        return frozenset(name for name in self._tables.by_class if name.startswith(prefix))

    def names(self, senses: Iterable[Sense], used: frozenset[str]) -> frozenset[str]:
        """Return the names that readings answer to, of those in `used`: classes, and `class.group` for a group of forms."""
        return names(senses, used)

    def sense_sets(self, used: frozenset[str]) -> frozenset[frozenset[str]]:
        """Return every set of `used` names that some word or multi-word entry can have."""
        if used not in self._sense_sets:
            self._sense_sets[used] = sense_sets(self._tables, used)
        return self._sense_sets[used]

    def senses(self, word: Word) -> tuple[Sense, ...]:
        """Return the readings of a word; none where the lexicon does not know it."""
        return self.readings[word].senses

    def classes(self, word: Word) -> frozenset[str]:
        """Return the classes that the readings of a word have; a participle is not its verb."""
        return self.readings[word].classes

    def term_starts(self, word: Word) -> tuple[TermReading, ...]:
        """Return the multi-word entries that may begin at a word, longest first, each with the clitics read."""
        return self.beginnings[word].known

    def begins_term(self, word: Word, name: str) -> bool:
        """Tell whether some multi-word entry of a class may begin at a word."""
        return name in self.beginnings[word].classes

    def terms_at(self, text: Text, i: int) -> list[TermReading]:
        """Return the multi-word entries that stand at token `i` of a text, the longest first."""
        words = text.words
        behind = self.beginnings[words[i]].behind
        further = behind.get(words[i + 1].fold) if behind and i + 1 < len(words) else None
        if not further:
            return []
        folds = [word.fold for word in words[i + 1 : i + 1 + len(further[0][0].rest)]]
        return [pair for pair in further if self.goes_on(folds, 0, pair[0].rest)]

    def term_at(self, text: Text, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest entry of a class at token `i` of a text, and the token behind it."""
        word = text.words[i]
        if name not in self.opens[word]:
            return None
        if self.begins_term(word, name):
            for term, sense in self.terms_at(text, i):
                if name in sense.entry.classes:
                    return sense, i + 1 + len(term.rest)
        reading = self.readings[word]
        return next((sense, i + 1) for sense in reading.senses if name in sense.entry.classes) if name in reading.named and reading.senses else None

    def goes_on(self, folds: Sequence[str], i: int, rest: Sequence[str]) -> bool:
        """Tell whether the words from `i` go on with a term: as stated, with the article, or with the alef of tanwin ("عدواناً جوياً")."""
        last = i + len(rest)
        return last <= len(folds) and all(fold == word or fold in self.clitics.spelt(word) for fold, word in zip(folds[i:last], rest, strict=True))

    def _reading(self, word: Word) -> Reading:
        return Reading.of(tuple(self._read(word))) if word.kind <= Kind.LATIN else Reading.mark(word.kind)

    def _read(self, word: Word) -> list[Sense]:
        splits = list(self.clitics.splits(word.fold))
        found = self._senses_in(self.forms, splits, word)
        if any(stem in self._tables.exact_folds for stem, _ in splits):
            found += self._senses_in(self._tables.exact, self.clitics.splits(word.bare), word)
        least = min((sense.cost for sense in found), default=0)
        unique = dict.fromkeys(sense for sense in found if sense.cost == least)
        return sorted(unique, key=lambda sense: (sense.entry.where, sense.tag))

    def _senses_in(self, forms: Packed[list[Sense]], splits: Iterable[tuple[str, Sense]], word: Word) -> list[Sense]:
        """Return what the stems of a word are in a table, with the clitics that fit."""
        return [
            Sense(sense.entry, sense.tag, *clitics[2:])
            for stem, clitics in splits
            if stem in forms.raw
            for sense in forms[stem]
            if self.clitics.fit(sense, clitics) and word.bare.endswith(clitics.pronoun)  # قصرة is not قصره, his palace
        ]

    def _read_beginnings(self, word: Word) -> Beginnings:
        known = tuple(sorted(self._terms_of(word), key=lambda pair: (-len(pair[0].rest), pair[1].cost)))
        if not known:
            return NO_BEGINNINGS
        behind: dict[str, list[TermReading]] = {}
        for pair in known:
            for further in self.clitics.spelt(pair[0].rest[0]):
                behind.setdefault(further, []).append(pair)
        split = frozenset(further for term, _ in known if term.entry.features.get("split") for further in self.clitics.spelt(term.rest[0]))
        return Beginnings(known, behind, split, frozenset(name for term, _ in known for name in term.entry.classes))

    def _terms_of(self, word: Word) -> Iterator[TermReading]:
        """Yield the multi-word entries that a word can begin; "القرى القريبة منه بين": no pronoun stands inside the set term "من بين"."""
        terms = self._tables.terms
        for stem, clitics in self.clitics.splits(word.fold):
            if stem not in terms.raw or not word.bare.endswith(clitics.pronoun):  # قبضة is not قبضه, he took him
                continue
            for term in terms[stem]:
                if self.clitics.fit(Sense(term.entry, term.tag), clitics) and not (clitics.pronoun and term.entry.pos == "word"):
                    yield term, clitics._replace(entry=term.entry, tag=term.tag)
