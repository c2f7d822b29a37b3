"""What the tokens of one text are as words of numerals: classes, values, clitics."""

from __future__ import annotations

from typing import NamedTuple

from ..lexicon import Lexicon, Sense
from ..text import Kind, Text, Word, WordMemo

STARTER = "num"
"""The class of every word that can begin a numeral; words that only limit or follow one lack it."""
_STARTERS = frozenset({STARTER})
_ARTICLE = "ل"
"""The letter that every word with the article has, "الرجل" and "للرجل"."""
_OF_TIME = frozenset({"month", "month_weak", "hijri_month", "day_word", "date_link"})
"""Classes of words of dates that this phase asks for beside its own."""
_UNCOUNTED = frozenset({"num.no_unit", "num.ordinal", "bearing"})
"""Classes of words that no numeral before them counts, whatever else they are: "46 غربي حلب"."""
_GOES_ON = (Kind.NUMBER, Kind.DASH, Kind.OPEN, Kind.SYMBOL)
"""Kinds of tokens behind a numeral that may belong to it: "3 - 5", "ثلاثة (3)", "5 %"."""
_MARGIN = (Word("", "", "", Kind.BREAK),) * 8
"""What stands around a text, as far as a numeral is looked at from: ends of lines."""


class NumberWord(NamedTuple):
    """What a word can be in classes of this phase: its readings, their classes and values, the classes of what may begin with it.

    `joins` tells whether it is joined by "و" or is "و", `perhaps_eleven` whether it is the one of "وأحد عشر", `governed` whether a
    preposition is attached.
    """

    senses: tuple[Sense, ...] = ()
    classes: frozenset[str] = frozenset()
    values: tuple[tuple[frozenset[str], int], ...] = ()
    opens: frozenset[str] = frozenset()
    joins: bool = False
    perhaps_eleven: bool = False
    governed: bool = False


NO_PART = NumberWord()
"""What a word is that has no part in numerals."""


class NumberWords:
    """Reads the tokens of one text; what a word can be is remembered in the lexicon's own memo."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text, self.lexicon = text, lexicon
        self.tokens = text.words + _MARGIN  # tokens before the first are those behind the last
        self._length = len(text.words)
        clitics = lexicon.inflection.clitics
        self._articles = frozenset(clitics["article"])
        self.conjunctions = tuple(clitics["conjunction"])
        self._and = self.conjunctions[0]
        self._known = lexicon.memo("numbers", _read)
        self._nouns = lexicon.memo("numbers counted nouns", _counted)
        self.starts = starters(lexicon)
        """Whether a numeral can begin with each word or figure."""

    def __len__(self) -> int:
        return self._length

    def senses(self, i: int) -> tuple[Sense, ...]:
        """Return the readings of token `i` in classes of this phase."""
        return self._known[self.tokens[i]].senses

    def strange(self, i: int) -> bool:
        """Tell whether token `i` is a word, or is none, that has no part in numerals."""
        return self._known[self.tokens[i]] is NO_PART and i not in self.text.prefixes

    def ends(self, i: int) -> bool:
        """Tell whether token `i` can only end a numeral before it: a word without part in numerals, or a mark that none goes on behind."""
        return self.tokens[i].kind not in _GOES_ON and self.strange(i)

    def cued(self, i: int, name: str) -> bool:
        """Tell whether one of the three tokens before token `i` is a word of a class."""
        known, tokens = self._known, self.tokens
        return name in known[tokens[i - 1]].classes or name in known[tokens[i - 2]].classes or name in known[tokens[i - 3]].classes

    def has(self, i: int, name: str) -> bool:
        """Tell whether token `i` is a word of a class."""
        return name in self._known[self.tokens[i]].classes

    def valued(self, i: int) -> bool:
        """Tell whether token `i` has a value in any class."""
        return bool(self._known[self.tokens[i]].values)

    def value(self, i: int, *names: str) -> int | None:
        """Return the value of token `i` in one of some classes."""
        for classes, value in self._known[self.tokens[i]].values:
            if not classes.isdisjoint(names):
                return value
        return None

    def article(self, i: int) -> bool:
        """Tell whether token `i` is read with the article."""
        if _ARTICLE not in self.tokens[i].fold:
            return False
        return any(s.article for s in self.lexicon.senses(self.tokens[i]))

    def joined(self, i: int) -> bool:
        """Tell whether token `i` is joined by "و", attached or apart."""
        known = self._known[self.tokens[i]]
        if known.joins or self._and in self.text.prefixes.get(i, ""):
            return True
        return known.perhaps_eleven and self.value(i + 1, "num.ten") is not None  # "مئة واحد عشر", a bare alef

    def alone(self, i: int) -> bool:
        """Tell whether token `i` can multiply what is before it: neither joined nor behind a preposition."""
        return i < self._length and not self.joined(i) and i not in self.text.prefixes and not self._known[self.tokens[i]].governed

    def term(self, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest term of a class at token `i`, and the token behind it."""
        if name not in self._known[self.tokens[i]].opens:
            return None
        return self.lexicon.term_at(self.text, i, name)

    def before(self, i: int) -> int:
        """Return the token before token `i`, an article that stands apart ("الـ 30") passed over."""
        return i - 2 if self.detached(i) else i - 1

    def detached(self, i: int) -> bool:
        """Tell whether an article stands apart before token `i`."""
        return i > 0 and self.tokens[i - 1].fold in self._articles

    def kind(self, i: int) -> Kind:
        """Return the kind of token `i`; outside the text a line's end."""
        return self.tokens[i].kind

    def touch(self, i: int) -> bool:
        """Tell whether token `i` stands right behind the one before it, with nothing between."""
        return 0 < i < self._length and self.text.ends[i - 1] == self.text.starts[i]

    def noun(self, i: int, *, defined: bool) -> Sense | None:
        """Return the reading of token `i` as the noun that a numeral before it counts; with the article where `defined`."""
        return next((s for s in self._nouns[self.tokens[i]] if defined or not s.article), None) if i not in self.text.prefixes else None

    def nouns(self, i: int, *, defined: bool) -> list[Sense]:
        """Return the readings of token `i` as a noun without conjunction or preposition."""
        return [s for s in self._nouns[self.tokens[i]] if defined or not s.article] if i not in self.text.prefixes else []


def _counted(lexicon: Lexicon, word: Word) -> tuple[Sense, ...]:
    """Return the readings of a word as a noun that a numeral may count, with the article or without."""
    senses = lexicon.senses(word) if word.kind is Kind.WORD else ()
    if any(_UNCOUNTED & s.entry.classes for s in senses):
        return ()
    return tuple(s for s in senses if s.entry.pos == "noun" and not (s.conjunction or s.preposition))


def _read(lexicon: Lexicon, word: Word) -> NumberWord:
    """Return what a word can be in classes of this phase."""
    if not _may_be(lexicon, word):
        return NO_PART
    and_ = lexicon.clitics.and_
    senses = tuple(s for s in lexicon.senses(word) if _is_ours(lexicon, s))
    values = tuple((s.entry.classes, int(value)) for s in senses if (value := s.entry.features.get("value", "")).isdecimal())
    one = next((value for classes, value in values if "num.unit" in classes), None) == 1
    return NumberWord(
        senses, frozenset(name for s in senses for name in s.entry.classes), values, lexicon.opens[word],
        joins=any(s.conjunction == and_ or "num.and" in s.entry.classes for s in senses), perhaps_eleven=one and word.fold.startswith(and_),
        governed=any(s.preposition for s in senses),
    )


def starters(lexicon: Lexicon) -> WordMemo[int]:
    """Return whether a numeral can begin with each word or figure."""
    return lexicon.memo("numbers start", _starts)


def _may_be(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a word may have a reading, or begin a term, in classes of this phase; a no is sure."""
    names = lexicon.cache("numbers names")
    if not names:
        names["all"] = lexicon.class_names(STARTER) | _OF_TIME
    return word.kind is Kind.WORD and lexicon.may_be(word, names["all"])


def _starts(lexicon: Lexicon, word: Word) -> int:
    """Tell whether a numeral can begin with a word or a figure."""
    if word.kind is not Kind.WORD:
        return word.kind is Kind.NUMBER
    if not lexicon.may_be(word, _STARTERS):
        return False
    return STARTER in lexicon.memo("numbers", _read)[word].classes or lexicon.begins_term(word, STARTER)


def _is_ours(lexicon: Lexicon, sense: Sense) -> bool:
    """Tell whether a reading is a word of numerals: ثالثهم, نصفها; but what folds like أولى + ه is the adjective أولية."""
    classes = sense.entry.classes
    if not any(name.startswith(STARTER) for name in classes):
        return False
    return STARTER not in classes or sense.pronoun not in lexicon.clitics.singular_pronouns or "num.fraction" in classes
