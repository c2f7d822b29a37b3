"""What can follow a numeral and belongs to it: a fraction, decimals, per cent, a range, coins."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from ..text import Kind
from ._compose import Composed, Composer
from ._digits import read_digits
from ._model import NumeralKind, Reading, exact, whole
from ._words import NumberWords

_THOUSAND = 1000
_PERCENT = frozenset("%٪")
_DASHES = frozenset("-–‑")
_ODD = 9


class Tail:
    """Extends readings at the numerals of one text."""

    def __init__(self, words: NumberWords, composer: Composer) -> None:
        """Read tokens through `words`."""
        self.words, self.composer = words, composer

    def extend(self, read: Reading, scale: int = 1) -> Reading:
        """Return a reading with all that follows it; `scale` is that of its last group."""
        if self.words.ends(read.last):
            return read
        if isinstance(read.value, int):
            read = self._echoed(self._parts(read, read.value, scale))
        return self._percent(self._range(read, scale))

    def _echoed(self, read: Reading) -> Reading:
        """Take in the same number once more in brackets: "ثلاثة (03) مهربين"."""
        at, words = read.last, self.words
        if words.kind(at) is not Kind.OPEN or words.kind(at + 1) is not Kind.NUMBER or words.kind(at + 2) is not Kind.CLOSE:
            return read
        figure = read_digits(words.tokens[at + 1].fold)
        return read._replace(last=at + 3) if figure.value == read.value else read

    def fraction(self, read: Reading) -> Reading:
        """Multiply a fraction by the scale behind it: "نصف مليون", "ثلاثة أرباع المليون"."""
        scale = self._scale(read.last)
        if scale is None or not isinstance(read.value, Fraction):
            return self._percent(read)
        return exact(read.first, read.last + 1, read.value * scale, NumeralKind.FRACTION)

    def _scale(self, at: int) -> int | None:
        return self.composer.scale(at) if at < len(self.words) else None

    def _parts(self, read: Reading, value: int, scale: int) -> Reading:
        at = read.last
        joined = self.words.joined(at)
        counted = self.composer.fraction(at, None if joined else value)
        if counted and not joined and self.words.value(at, "num.fractions") is not None:
            return self.fraction(Reading(read.first, counted[0], NumeralKind.FRACTION, None, None, counted[1]))
        if counted and joined:
            return self._half_more(read, value, counted, scale)
        if (more := self._added(at)) is not None:
            return exact(read.first, more[0], value + more[1], NumeralKind.FRACTION)
        odd = self.words.term(at, "num.odd") if joined else None
        if odd:
            return Reading(read.first, odd[1], NumeralKind.CARDINAL, value + 1, value + _ODD, None)
        return self._decimal(read, value)

    def _half_more(self, read: Reading, value: int, counted: tuple[int, Fraction], scale: int) -> Reading:
        """Add a fraction: of one, or of the scale named last ("مليون ونصف المليون")."""
        last, part = counted
        if scale >= _THOUSAND:
            part *= scale
            last += self._scale(last) == scale
        elif (named := self._scale(last)) is not None:  # "مئة ونصف مليون": two numerals, the first is read here
            return read if named < _THOUSAND else exact(read.first, last + 1, (value + part) * named, NumeralKind.FRACTION)
        return exact(read.first, last, value + part, NumeralKind.FRACTION)

    def _added(self, at: int) -> tuple[int, Fraction] | None:
        """Read "وتسعة أعشار" and "وثمانية وثمانون من مئة" behind a whole number."""
        second = self.composer.number(at) if self.words.joined(at) else None
        if second is None:
            return None
        if self.words.value(second.last, "num.fractions") is not None:
            return self.composer.fraction(second.last, second.value)
        divisor = self.composer.number(second.last + 1) if self.words.has(second.last, "num.of") else None
        if divisor is None or divisor.value <= second.value or set(str(divisor.value)) != {"1", "0"}:
            return None
        return divisor.last, Fraction(second.value, divisor.value)

    def _decimal(self, read: Reading, value: int) -> Reading:
        point = self.words.term(read.last, "num.point")
        after = self.composer.number(point[1]) if point else None
        if point is None or after is None:
            return read
        zeros = 0
        while not after.value and self.words.value(point[1] + zeros, "num.zero") == 0:  # "فاصلة صفر خمسة"
            zeros += 1
            more = self.composer.number(point[1] + zeros)
            if more is None:
                break
            after = more
        return exact(read.first, after.last, Decimal(f"{value}.{'0' * zeros}{after.value}"), NumeralKind.DECIMAL)

    def _percent(self, read: Reading) -> Reading:
        percent = self.words.term(read.last, "num.percent")
        last = percent[1] if percent else read.last
        if not percent:
            if read.last >= len(self.words) or self.words.tokens[read.last].raw not in _PERCENT:
                return read
            last += 1
        return read._replace(last=last, kind=NumeralKind.PERCENTAGE)

    def _range(self, read: Reading, scale: int) -> Reading:
        """Read "بين 3 و5", "من 3 إلى 5", "3 أو 4", "3 - 5"."""
        if not isinstance(read.value, int) or read.kind is not NumeralKind.CARDINAL:
            return read
        between = self.words.term(read.first - 1, "num.between")
        second = self._second(read.last, between=between is not None)
        if second is None:
            return read
        low = read.value
        if scale < second.scale and low * second.scale < second.value:  # "بين 20 و30 ألف"
            low *= second.scale
        if second.value <= low:
            return read
        first = read.first - 1 if between else read.first
        first = self._whole_word(first) if first < read.first else first
        return Reading(first, second.last, read.kind, low, second.value, None)

    def _whole_word(self, first: int) -> int:
        before = self.words.term(first - 1, "num.between")
        return first - 1 if before and before[1] == first + 1 else first

    def _second(self, at: int, *, between: bool) -> Composed | None:
        """Read the upper end of a range at token `at`."""
        words = self.words
        if between and words.joined(at):
            return self.composer.number(at)
        if (to := words.term(at, "num.to")) is not None:
            return self._plain(to[1])
        if (either := words.term(at, "num.or")) is not None:
            second = self._plain(either[1])
            return second if second is not None and second.value < _THOUSAND else None
        dashed = words.kind(at) is Kind.DASH and words.tokens[at].raw in _DASHES and words.kind(at + 1) is Kind.NUMBER
        if dashed and words.kind(at + 2) is not Kind.DASH and not self._begins_line(at - 1):
            return self.composer.number(at + 1)
        return None

    def _begins_line(self, at: int) -> bool:
        """Tell whether the figure at token `at` may be the number of a line: "1 - 5 قتلى"."""
        if at == 0:
            return self.words.tokens[at].fold == "1" or any(word.kind is Kind.BREAK for word in self.words.text.words)
        return self.words.kind(at - 1) in (Kind.BREAK, Kind.STOP, Kind.DASH)

    def _plain(self, at: int) -> Composed | None:
        return self.composer.number(at) if at < len(self.words) and not self.words.joined(at) else None

    def coins(self, read: Reading) -> Reading:
        """Add coins behind a unit of money: "عشرين ريال وخمسة وعشرين هللة"; `read` ends before the unit, or with it."""
        at = read.last if read.kind is NumeralKind.SINGLE_NOUN else read.last + 1
        small = self.composer.number(at) if self.words.joined(at) else None
        if small is None or not isinstance(read.value, int):
            return read
        money = [s.entry.lemma for s in self.words.nouns(at - 1, defined=False) if "unit" in s.entry.classes]
        coins = [s.entry.features for s in self.words.nouns(small.last, defined=False) if "num.subunit" in s.entry.classes]
        parts = next((coin[name] for name in money for coin in coins if name in coin), None)
        if parts is None or not small.value < int(parts):
            return read
        value = Decimal(read.value) + Decimal(small.value) / int(parts)
        return Reading(read.first, small.last + 1, NumeralKind.AMOUNT, read.value, read.value, value)


def plain(found: Composed, first: int) -> Reading:
    """Return the reading of a composed numeral."""
    return whole(first, found.last, found.value, NumeralKind.ORDINAL if found.ordinal else NumeralKind.CARDINAL)
