"""What the tokens of one text are as words of numerals: classes, values, clitics."""

from __future__ import annotations

from ..lexicon import Lexicon, Sense
from ..text import Kind, Text, Word
from ._parts import NO_PART, NUMERAL, parts

_ARTICLE = "ل"
"""The letter that every word with the article has, "الرجل" and "للرجل"."""
_UNCOUNTED = frozenset({"num.no_unit", "num.ordinal", "num.day_part", "bearing"})
"""Classes of words that no numeral before them counts, whatever else they are: "46 غربي حلب"."""
_GOES_ON = (Kind.NUMBER, Kind.DASH, Kind.OPEN, Kind.SYMBOL)
"""Kinds of tokens behind a numeral that may belong to it: "3 - 5", "ثلاثة (3)", "5 %"."""
_MARGIN = (Word("", "", "", Kind.BREAK),) * 8
"""What stands around a text, as far as a numeral is looked at from: ends of lines."""
_NO_PARTS = [NO_PART] * len(_MARGIN)


class NumberWords:
    """Reads the tokens of one text; `parts` is what each is in numerals, remembered in the lexicon's own memo."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text, self.lexicon = text, lexicon
        self.tokens = text.words + _MARGIN  # tokens before the first are those behind the last
        self.parts = [*map(parts(lexicon).__getitem__, text.words), *_NO_PARTS]
        self._length = len(text.words)
        self._article, self._and = lexicon.clitics.article, lexicon.clitics.and_
        self.conjunctions = tuple(lexicon.inflection.clitics["conjunction"])
        self._nouns = lexicon.memo("numbers counted nouns", _counted)

    def __len__(self) -> int:
        return self._length

    def senses(self, i: int) -> tuple[Sense, ...]:
        """Return the readings of token `i` in classes of this phase."""
        return self.parts[i].senses

    def ends(self, i: int) -> bool:
        """Tell whether token `i` can only end a numeral before it: a word without part in numerals, or a mark that none goes on behind."""
        return self.parts[i].strange and self.tokens[i].kind not in _GOES_ON and i not in self.text.prefixes

    def starts(self, i: int) -> bool:
        """Tell whether a numeral can begin at token `i`."""
        return bool(self.parts[i].begins & NUMERAL)

    def cued(self, i: int, name: str) -> bool:
        """Tell whether one of the three tokens before token `i` is a word of a class."""
        parts = self.parts
        return name in parts[i - 1].classes or name in parts[i - 2].classes or name in parts[i - 3].classes

    def has(self, i: int, name: str) -> bool:
        """Tell whether token `i` is a word of a class."""
        return name in self.parts[i].classes

    def valued(self, i: int) -> bool:
        """Tell whether token `i` has a value in any class."""
        return bool(self.parts[i].values)

    def value(self, i: int, name: str) -> int | None:
        """Return the value of token `i` in a class."""
        return self.parts[i].values.get(name)

    def value_of(self, i: int, *names: str) -> int | None:
        """Return the value of token `i` in one of some classes, that of its first reading."""
        for name, value in self.parts[i].values.items():
            if name in names:
                return value
        return None

    def article(self, i: int) -> bool:
        """Tell whether token `i` is read with the article."""
        if _ARTICLE not in self.tokens[i].fold:
            return False
        return any(s.article for s in self.lexicon.senses(self.tokens[i]))

    def joined(self, i: int) -> bool:
        """Tell whether token `i` is joined by "و", attached or apart."""
        part = self.parts[i]
        if part.joins or i in self.text.prefixes and self._and in self.text.prefixes[i]:
            return True
        return part.perhaps_eleven and self.value(i + 1, "num.ten") is not None  # "مئة واحد عشر", a bare alef

    def alone(self, i: int) -> bool:
        """Tell whether token `i` can multiply what is before it: neither joined nor behind a preposition."""
        return i < self._length and not self.joined(i) and i not in self.text.prefixes and not self.parts[i].governed

    def term(self, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest term of a class at token `i`, and the token behind it."""
        if name not in self.parts[i].opens:
            return None
        return self.lexicon.term_at(self.text, i, name)

    def before(self, i: int) -> int:
        """Return the token before token `i`, an article that stands apart ("الـ 30") passed over."""
        return i - 2 if self.detached(i) else i - 1

    def detached(self, i: int) -> bool:
        """Tell whether an article stands apart before token `i`."""
        return i > 0 and self.tokens[i - 1].fold == self._article

    def kind(self, i: int) -> Kind:
        """Return the kind of token `i`; outside the text a line's end."""
        return self.tokens[i].kind

    def touch(self, i: int) -> bool:
        """Tell whether token `i` stands right behind the one before it, with nothing between."""
        return 0 < i < self._length and self.text.end(i - 1) == self.text.starts[i]

    def spaced(self, i: int) -> bool:
        """Tell whether spaces stand on both sides of token `i`."""
        text = self.text
        start, end = text.starts[i], text.end(i)
        return text.original[start - 1 : start] == " " == text.original[end : end + 1]

    def noun(self, i: int, *, defined: bool) -> Sense | None:
        """Return the reading of token `i` as the noun that a numeral before it counts; with the article where `defined`."""
        if i not in self.text.prefixes:
            for sense in self._nouns[self.tokens[i]]:
                if defined or not sense.article:
                    return sense
        return None

    def nouns(self, i: int, *, defined: bool) -> list[Sense]:
        """Return the readings of token `i` as a noun without conjunction or preposition."""
        return [s for s in self._nouns[self.tokens[i]] if defined or not s.article] if i not in self.text.prefixes else []


def _counted(lexicon: Lexicon, word: Word) -> tuple[Sense, ...]:
    """Return the readings of a word as a noun that a numeral may count, with the article or without."""
    senses = lexicon.senses(word) if word.kind is Kind.WORD else ()
    if any(_UNCOUNTED & s.entry.classes for s in senses):
        return ()
    return tuple(s for s in senses if s.entry.pos == "noun" and not (s.conjunction or s.preposition))
