"""What the tokens of one text are as words of time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..lexicon import Lexicon, Sense
from ..text import Kind, Text, Word

STARTERS = frozenset({
    "weekday", "day_word", "part_of_day", "time_unit", "month", "month_weak", "hijri_month", "season", "ago", "since", "during", "part_of_period",
    "clock", "date_lead", "date_link", "this",
})
"""Classes of words that can begin a time expression."""
_MARKS = ("hijri_mark", "era_mark")
_LINKING = frozenset({"date_lead", "date_link"})
Reading = tuple[Mapping[str, Sense], int]


class _Known(NamedTuple):
    """What a word can be: the terms that it begins, longest first, with their classes, and its own classes."""

    terms: tuple[tuple[tuple[str, ...], Mapping[str, Sense]], ...]
    classes: Mapping[str, Sense]


class TimeWords:
    """Reads the tokens of one text; what a word can begin is remembered in the lexicon's own memo."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text, self.lexicon = text, lexicon
        self.article = lexicon.clitics.article
        self.kinds = [word.kind for word in text.words]
        self.starts = lexicon.memo("dates start", _starts)
        """Whether a time expression can begin with each word or figure."""
        self._known = lexicon.memo("dates words", _read_word)
        self._readings: dict[int, Reading] = {}

    def __len__(self) -> int:
        return len(self.kinds)

    def kind(self, i: int) -> Kind:
        """Return the kind of token `i`; outside the text a line's end."""
        return self.kinds[i] if 0 <= i < len(self.kinds) else Kind.BREAK

    def reading(self, i: int) -> Reading:
        """Return the time classes of the longest term at token `i`, each with its sense, and the token behind it."""
        known = self._readings.get(i)
        if known is None:
            known = self._readings[i] = self._read(i) if self.kind(i) is Kind.WORD else ({}, i + 1)
        return known

    def _read(self, i: int) -> Reading:
        known = self._known[self.text.words[i]]
        for rest, classes in known.terms:
            last = i + 1 + len(rest)
            if last <= len(self) and all(w.fold == fold for w, fold in zip(self.text.words[i + 1 : last], rest, strict=True)):
                return classes, last
        return known.classes, i + 1

    def only_links(self, i: int) -> bool:
        """Tell whether token `i` is no part of a time expression itself and the word behind it begins none: "في" before a place."""
        reading, last = self.reading(i)
        if last != i + 1 or not _LINKING >= STARTERS & reading.keys() or self.kind(last) is not Kind.WORD:
            return False
        return not self.starts[self.text.words[last]]

    def has(self, i: int, name: str) -> bool:
        """Tell whether token `i` is of a class."""
        return i >= 0 and name in self.reading(i)[0]

    def mark(self, i: int) -> str | None:
        """Return the class of an era mark at token `i`: "هـ", "هجري", "م"; single letters are looked up as they are."""
        if self.kind(i) is not Kind.WORD:
            return None
        word = self.text.words[i]
        senses = self.lexicon.senses(word) or self.lexicon.forms.get(word.fold, [])
        return next((name for sense in senses for name in _MARKS if name in sense.entry.classes), None)

    def half_of_day(self, i: int) -> str | None:
        """Return which half of the day the single letter at token `i` names: "ص", "م"."""
        senses = self.lexicon.forms.get(self.text.words[i].fold, []) if self.kind(i) is Kind.WORD else []
        return next((sense.entry.features["value"] for sense in senses if "half_of_day" in sense.entry.classes), None)

    def is_article(self, i: int) -> bool:
        """Tell whether token `i` is an article that stands apart: "الـ 23"."""
        return self.text.words[i].fold == self.article

    def is_minute(self, i: int) -> bool:
        """Tell whether token `i` is the word for minutes."""
        return self.has(i, "time_unit") and self.reading(i)[0]["time_unit"].entry.features["value"] == "minute"

    def adjective(self, i: int) -> tuple[str, Sense] | None:
        """Return the direction of an adjective at token `i`: "الماضي" past, "الجاري" present, "المقبل" future."""
        if self.kind(i) is not Kind.WORD:
            return None
        for sense in self.lexicon.senses(self.text.words[i]):
            for direction in ("past", "present", "future"):
                if direction + "_adjective" in sense.entry.classes and sense.article:
                    return direction, sense
        return None

    def bare(self, i: int) -> bool:
        """Tell whether token `i` has neither conjunction nor preposition before it."""
        return i not in self.text.prefixes and not any(s.conjunction or s.preposition for s in self.reading(i)[0].values())

    def joined(self, i: int) -> bool:
        """Tell whether token `i` is joined by a conjunction."""
        and_ = self.lexicon.clitics.and_
        if i in self.text.prefixes:
            return and_ in self.text.prefixes[i]
        return self.kind(i) is Kind.WORD and any(s.conjunction == and_ for s in self.lexicon.senses(self.text.words[i]))


def _starts(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a time expression can begin with a word or a figure."""
    if word.kind is not Kind.WORD:
        return word.kind is Kind.NUMBER
    if not lexicon.may_be(word, STARTERS):
        return False
    return not (STARTERS.isdisjoint(lexicon.readings[word].named) and STARTERS.isdisjoint(lexicon.beginnings[word].classes))


def _read_word(lexicon: Lexicon, word: Word) -> _Known:
    starts = ((term.rest, sense, sense.entry.classes & STARTERS) for term, sense in lexicon.term_starts(word))
    terms = tuple((rest, dict.fromkeys(classes, sense)) for rest, sense, classes in starts if classes)
    return _Known(terms, {name: sense for sense in lexicon.senses(word) if not sense.pronoun for name in sense.entry.classes})
