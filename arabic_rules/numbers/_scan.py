"""Find numerals: where one can begin, and which reading of it holds."""

from __future__ import annotations

from fractions import Fraction

from ..lexicon import Lexicon
from ..text import Kind, Text
from . import _lists as lists
from ._bounds import Bounds
from ._compose import Composer
from ._context import Context
from ._digits import Figure, read_digits, slashed
from ._model import Numeral, NumeralKind, Reading, exact, whole
from ._nouns import counting_noun
from ._parts import NOUN, NUMERAL
from ._tail import Tail, plain
from ._vague import vague
from ._words import NumberWords

_SIGNS = frozenset("-−–")
_PERCENT = frozenset("%٪")
_COUNTING = (
    NumeralKind.CARDINAL, NumeralKind.VAGUE, NumeralKind.FRACTION, NumeralKind.DECIMAL, NumeralKind.PERCENTAGE, NumeralKind.AGE, NumeralKind.AMOUNT,
)
"""Kinds that have a counted noun behind them; behind "27" in "27 آب" stands a month, and a dual is its own noun."""
_DEFINED = (NumeralKind.VAGUE, NumeralKind.FRACTION, NumeralKind.PERCENTAGE)
"""Kinds that count a noun with the article: "عدد من المدنيين", "نصف السكان"."""


class Scanner:
    """Finds the numerals of one text."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text = text
        self.words = NumberWords(text, lexicon)
        self._compose = Composer(self.words)
        self._tail = Tail(self.words, self._compose)
        self._bounds = Bounds(self.words)
        self._context = Context(self.words)

    def run(self, sought: int) -> list[Numeral]:
        """Return the numerals in order; `sought` tells with which bits of `Part.begins`: nouns count themselves, a bare dual ("عنصرين"), a unit ("متر")."""
        found = self._readings(sought)
        kinds = {read.kind for read in found}
        if NumeralKind.DATE in kinds:
            found = lists.days(self.words, found)
        if NumeralKind.IDENTIFIER in kinds:
            found = lists.named(self.words, found)
        return [self._numeral(read) for read in lists.items(self.words, found)]

    def _readings(self, sought: int) -> list[Reading]:
        found: list[Reading] = []
        end = 0
        parts = self.words.parts
        for i in [i for i, part in enumerate(parts) if part.begins]:
            opening = parts[i].begins & sought
            if i < end or not opening:
                continue
            read = self._read(i, found) if opening & NUMERAL else None
            if read is None and opening & NOUN:
                read = self._noun(i, found)
            if read is not None:
                found.append(read)
                end = read.last
        return found

    def _read(self, i: int, found: list[Reading]) -> Reading | None:
        """Read the numeral at token `i`, its bounds and its kind."""
        read = self._digits(i) if self.words.kind(i) is Kind.NUMBER else self._word(i)
        if read is None or self._is_noun(read, found):
            return None
        read = self._tail.coins(self._context.classify(read)) if read.kind is NumeralKind.CARDINAL else self._context.classify(read)
        hour = read.kind is NumeralKind.TIME or read.kind is NumeralKind.ORDINAL and self.words.article(read.first)
        if hour and isinstance(read.value, int) and self.words.joined(read.last) and (half := self._compose.fraction(read.last, None)):
            read = read._replace(last=half[0], kind=NumeralKind.TIME, value=read.value + half[1])  # "الثامنة والنصف"
        return self._bounds.apply(self._bracketed(read))

    def _bracketed(self, read: Reading) -> Reading:
        """Take in the brackets around a figure that counts what stands behind them: "مقتل (4) أشخاص", "( 15 ) جنديا"; not a figure that names."""
        words, first, last = self.words, read.first - 1, read.last + 1
        if read.kind is not NumeralKind.CARDINAL or words.kind(first) is not Kind.OPEN or words.kind(read.last) is not Kind.CLOSE:
            return read
        counts = words.noun(last, defined=False) is not None or words.has(last, "num.counted")
        return read._replace(first=first, last=last) if counts and not self._context.named(first - 1) else read

    def _is_noun(self, read: Reading, found: list[Reading]) -> bool:
        """Tell an ordinal in a name of a month, "30 ثانية", and "ثلاثين واحد" (thirty of them) from numerals."""
        if read.kind is NumeralKind.ORDINAL and read.last == read.first + 1 and self._context.inside_name(read.first):
            return True
        if not found or found[-1].last != read.first or read.last != read.first + 1 or self.words.joined(read.first):
            return False
        if found[-1].kind is NumeralKind.DATE and self._context.month(read.first):  # "15 صفر"
            return True
        if read.kind is NumeralKind.ORDINAL:
            return any("unit" in s.entry.classes for s in self.words.lexicon.senses(self.words.tokens[read.first]))
        last = found[-1]
        return read.value == 1 and self.words.kind(read.first) is Kind.WORD and last.kind is NumeralKind.CARDINAL and (last.low or 0) > 10

    def _digits(self, i: int) -> Reading | None:
        """Read a figure in digits."""
        far = lists.phone(self.words, i) or lists.grouped(self.words, i)
        if far is not None:
            return far if far.kind is NumeralKind.PHONE else self._tail.extend(far)
        figure = read_digits(self.words.tokens[i].fold)
        if figure.kind is NumeralKind.CARDINAL and isinstance(figure.value, int):
            return self._signed(whole(i, i + 1, figure.value) if self.words.ends(i + 1) else self._cardinal(i))
        scale = self._compose.scale(i + 1)
        if figure.kind is NumeralKind.DATE and (part := slashed(self.words.tokens[i].fold)) is not None and self._divides(i):
            return self._tail.fraction(exact(i, i + 1, part, NumeralKind.FRACTION))
        if scale is not None and figure.kind in (NumeralKind.DECIMAL, NumeralKind.CARDINAL):
            return self._multiplied(i, figure, scale)
        return self._tail.extend(Reading(i, i + 1, figure.kind, figure.low, figure.high, figure.value))

    def _cardinal(self, i: int) -> Reading:
        found = self._compose.number(i)
        if found is None:
            raise AssertionError(i)
        return self._tail.extend(plain(found, i), found.scale)

    def _multiplied(self, i: int, figure: Figure, scale: int) -> Reading:
        """Multiply "3.5" or "3-5" by the scale behind."""
        if figure.value is not None:
            return self._tail.extend(exact(i, i + 2, figure.value * scale, NumeralKind.DECIMAL))
        low, high = (None if n is None else n * scale for n in (figure.low, figure.high))
        return Reading(i, i + 2, NumeralKind.CARDINAL, low, high, None)

    def _signed(self, read: Reading) -> Reading:
        """Read a sign that touches a figure, where nothing else stands in the line: in a text it is a dash."""
        first, words = read.first - 1, self.words
        percent = read.first > 0 and words.tokens[first].raw in _PERCENT and words.touch(read.first) and words.kind(first - 1) is not Kind.NUMBER
        if percent and read.kind is NumeralKind.CARDINAL:
            return read._replace(first=first, kind=NumeralKind.PERCENTAGE)
        signed = read.first > 0 and words.tokens[first].raw in _SIGNS and words.touch(read.first) and isinstance(read.value, int)
        if not signed or words.kind(first - 1) is not Kind.BREAK or words.kind(read.last) is not Kind.BREAK or not isinstance(read.value, int):
            return read
        return whole(first, read.last, -read.value, read.kind)

    def _divides(self, i: int) -> bool:
        """Tell "3/4 السكان" from a day and a month: alone in the text, or before a noun."""
        return len(self.words) == 1 or self.words.noun(i + 1, defined=True) is not None and not self._context.month(i + 1)

    def _word(self, i: int) -> Reading | None:
        """Read a numeral in words."""
        if self.words.has(i, "num.minus"):
            return self._minus(i)
        if self._is_rest(i):
            return None
        read = vague(self.words, self._compose, i)
        if read is not None:
            return read
        found = self._compose.number(i)
        if found is None:
            part = self._compose.fraction(i, None)
            return self._tail.fraction(Reading(i, part[0], NumeralKind.FRACTION, None, None, part[1])) if part else None
        if (weak := self._compose.fraction(i, None)) and weak[0] >= found.last:
            return self._tail.fraction(Reading(i, weak[0], NumeralKind.FRACTION, None, None, weak[1]))
        if found.ordinal:
            return plain(found, i)
        return self._tail.extend(plain(found, i), found.scale)

    def _is_rest(self, i: int) -> bool:
        """Tell whether a word is the rest of one that is parted to evade filters: "القا-عدة"."""
        words = self.words
        parted = i > 1 and words.kind(i - 1) is Kind.DASH and words.kind(i - 2) is Kind.WORD and words.touch(i) and words.touch(i - 1)
        return parted and not words.starts(i - 2)

    def _minus(self, i: int) -> Reading | None:
        found = self._compose.number(i + 1) if i + 1 < len(self.words) else None
        return whole(i, found.last, -found.value) if found is not None and not found.ordinal else None

    def _noun(self, i: int, found: list[Reading]) -> Reading | None:
        if found and found[-1].last == i and found[-1].kind is NumeralKind.DUAL_NOUN and not self._conjoined(i):
            return None  # "طفلين شقيقين": what describes a dual is dual too
        read = counting_noun(self.words, self._compose, i)
        if read is None or read.kind is not NumeralKind.SINGLE_NOUN:
            return read
        amount = self._tail.coins(read)
        return amount if amount is not read or len(self.words) == 1 else None

    def _conjoined(self, i: int) -> bool:
        return i in self.text.prefixes or any(s.conjunction for s in self.words.lexicon.senses(self.words.tokens[i]))

    def _numeral(self, read: Reading) -> Numeral:
        text = self.text
        start, end = text.starts[read.first], text.end(read.last - 1)
        defined = read.kind in _DEFINED or type(read.value) is Fraction  # "isinstance" asks an abstract class
        noun = self.words.noun(read.last, defined=defined) if read.kind in _COUNTING else None
        return Numeral(
            first=read.first, last=read.last, start=start, end=end, text=text.original[start:end], kind=read.kind, min=read.low, max=read.high,
            value=read.value, approximate=read.approximate, noun=None if noun is None else read.last, unit=None if noun is None else noun.entry,
        )
