"""What the tokens of one text are as words of numerals: classes, values, clitics."""

from __future__ import annotations

from ..lexicon import Lexicon, Sense
from ..text import Kind, Text, Word

STARTER = "num"
"""The class of every word that can begin a numeral; words that only limit or follow one lack it."""
_STARTERS = frozenset({STARTER})
_ARTICLE = "ل"
"""The letter that every word with the article has, "الرجل" and "للرجل"."""
_OF_TIME = frozenset({"month", "month_weak", "hijri_month", "day_word", "date_link"})
"""Classes of words of dates that this phase asks for beside its own."""
_UNCOUNTED = frozenset({"num.no_unit", "num.ordinal", "bearing"})
"""Classes of words that no numeral before them counts, whatever else they are: "46 غربي حلب"."""


class NumberWords:
    """Reads the tokens of one text; what a word can be is remembered in the lexicon's own memo."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text, self.lexicon = text, lexicon
        self.tokens = text.words
        clitics = lexicon.inflection.clitics
        self._articles = frozenset(clitics["article"])
        self.conjunctions = tuple(clitics["conjunction"])
        self._and = self.conjunctions[0]
        self._senses = lexicon.memo("numbers", _ours)
        self._may_be = lexicon.memo("numbers perhaps", _may_be)
        self.starts = lexicon.memo("numbers start", _starts)
        """Whether a numeral can begin with each word or figure."""

    def __len__(self) -> int:
        return len(self.tokens)

    def senses(self, i: int) -> tuple[Sense, ...]:
        """Return the readings of token `i` in classes of this phase."""
        return self._senses[self.tokens[i]]

    def has(self, i: int, name: str) -> bool:
        """Tell whether token `i` is a word of a class."""
        return 0 <= i < len(self.tokens) and any(name in s.entry.classes for s in self._senses[self.tokens[i]])

    def value(self, i: int, *names: str) -> int | None:
        """Return the value of token `i` in one of some classes."""
        if not 0 <= i < len(self.tokens):
            return None
        for sense in self._senses[self.tokens[i]]:
            if sense.entry.classes.intersection(names):
                return int(sense.entry.features["value"])
        return None

    def article(self, i: int) -> bool:
        """Tell whether token `i` is read with the article."""
        if not 0 <= i < len(self.tokens) or _ARTICLE not in self.tokens[i].fold:
            return False
        return any(s.article for s in self.lexicon.senses(self.tokens[i]))

    def joined(self, i: int) -> bool:
        """Tell whether token `i` is joined by "و", attached or apart."""
        if not 0 <= i < len(self.tokens):
            return False
        if self._and in self.text.prefixes.get(i, ""):
            return True
        return any(s.conjunction == self._and or "num.and" in s.entry.classes for s in self.senses(i)) or self._is_and_eleven(i)

    def _is_and_eleven(self, i: int) -> bool:
        """Tell "مئة واحد عشر", eleven with a bare alef: the "و" of "وأحد" looks like the first letter of one."""
        return self.value(i, "num.unit") == 1 and self.tokens[i].fold.startswith(self._and) and self.value(i + 1, "num.ten") is not None

    def alone(self, i: int) -> bool:
        """Tell whether token `i` can multiply what is before it: neither joined nor behind a preposition."""
        return i < len(self.tokens) and not self.joined(i) and i not in self.text.prefixes and not any(s.preposition for s in self.senses(i))

    def term(self, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest term of a class at token `i`, and the token behind it."""
        if not 0 <= i < len(self.tokens) or not self._may_be[self.tokens[i]]:
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
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else Kind.BREAK

    def touch(self, i: int) -> bool:
        """Tell whether token `i` stands right behind the one before it, with nothing between."""
        return 0 < i < len(self.tokens) and self.text.ends[i - 1] == self.text.starts[i]

    def noun(self, i: int, *, defined: bool) -> Sense | None:
        """Return the reading of token `i` as the noun that a numeral before it counts; with the article where `defined`."""
        return next(iter(self.nouns(i, defined=defined)), None)

    def nouns(self, i: int, *, defined: bool) -> list[Sense]:
        """Return the readings of token `i` as a noun without conjunction or preposition."""
        if self.kind(i) is not Kind.WORD or i in self.text.prefixes:
            return []
        senses = self.lexicon.senses(self.tokens[i])
        if any(_UNCOUNTED & s.entry.classes for s in senses):
            return []
        return [s for s in senses if s.entry.pos == "noun" and not (s.conjunction or s.preposition) and (defined or not s.article)]


def _ours(lexicon: Lexicon, word: Word) -> tuple[Sense, ...]:
    """Return the readings of a word in classes of this phase."""
    if not lexicon.memo("numbers perhaps", _may_be)[word]:
        return ()
    return tuple(s for s in lexicon.senses(word) if _is_ours(lexicon, s))


def _may_be(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a word may have a reading, or begin a term, in classes of this phase; a no is sure."""
    names = lexicon.cache("numbers names")
    if not names:
        names["all"] = lexicon.class_names(STARTER) | _OF_TIME
    return word.kind is Kind.WORD and lexicon.may_be(word, names["all"])


def _starts(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a numeral can begin with a word or a figure."""
    if word.kind is not Kind.WORD:
        return word.kind is Kind.NUMBER
    if not lexicon.may_be(word, _STARTERS):
        return False
    return any(STARTER in s.entry.classes for s in _ours(lexicon, word)) or lexicon.begins_term(word, STARTER)


def _is_ours(lexicon: Lexicon, sense: Sense) -> bool:
    """Tell whether a reading is a word of numerals: ثالثهم, نصفها; but what folds like أولى + ه is the adjective أولية."""
    classes = sense.entry.classes
    if not any(name.startswith(STARTER) for name in classes):
        return False
    return STARTER not in classes or sense.pronoun not in lexicon.singular_pronouns or "num.fraction" in classes
