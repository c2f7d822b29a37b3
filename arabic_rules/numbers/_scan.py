"""Find numerals: where one can begin, what limits it, and what kind of figure it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ..lexicon import Lexicon, Sense
from ..text import Kind, Text
from ._compose import Composer
from ._digits import read_digits

_CLASS = "num"
_AHEAD = 5
"""How many tokens behind a numeral "على الأقل" may stand."""
COUNTED = frozenset({"unit", "time_unit", "person", "killed_noun", "injured_noun", "weapon", "goods", "facility"})
"""Classes of nouns whose dual is a count of two."""
_YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A numeral: tokens and code points (end exclusive), kind, bounds (`max` None is open), exact value where there is one.

    Kinds: cardinal, ordinal, fraction, percentage, decimal, vague, year, time, date, age, identifier. `noun` is the token
    of the counted noun where it follows directly.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: str
    min: int | None
    max: int | None
    value: int | Fraction | Decimal | None = None
    approximate: bool = False
    noun: int | None = None

    @property
    def open(self) -> bool:
        """Tell whether the text gives no highest value."""
        return self.max is None and self.min is not None


@dataclass(slots=True)
class _Read:
    """A numeral in the making."""

    first: int
    last: int
    kind: str
    low: int | None
    high: int | None
    value: int | Fraction | Decimal | None
    approximate: bool = False


class Scanner:
    """Finds the numerals of one text."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Share the lexicon's memos."""
        self.text, self.lexicon = text, lexicon
        self._compose = Composer(text, self._senses)
        self._memo: dict[str, tuple[Sense, ...]] = lexicon.cache("numbers")

    def _senses(self, i: int) -> tuple[Sense, ...]:
        word = self.text.words[i]
        known = self._memo.get(word.raw)
        if known is None:
            known = tuple(s for s in self.lexicon.senses(word) if _CLASS in s.entry.classes) if word.kind is Kind.WORD else ()
            self._memo[word.raw] = known
        return known

    def run(self, *, nouns: bool = False) -> list[Numeral]:
        """Return the numerals in order; with `nouns` also bare duals ("عنصرين") and single units ("يوم")."""
        found: list[Numeral] = []
        i, end = 0, len(self.text)
        words = self.text.words
        while i < end:
            if words[i].kind is Kind.NUMBER or words[i].kind is Kind.WORD and (self._senses(i) or self.lexicon.begins_term(words[i], _CLASS)):
                read = self._read(i)
                if read is not None:
                    read = self._bounded(read)
                    found.append(self._numeral(read))
                    i = read.last
                    continue
            if nouns and words[i].kind is Kind.WORD and (read := self._noun(i)) is not None:
                found.append(self._numeral(read))
            i += 1
        return found

    def _noun(self, i: int) -> _Read | None:
        """Read a noun that counts itself: a dual that is no plural, or one unit of measure."""
        senses = self.lexicon.senses(self.text.words[i])
        numbers = {s.tag for s in senses if COUNTED & s.entry.classes}
        if numbers == {"du"} or numbers == {"du", "pl"} and any("unit" in s.entry.classes for s in senses):
            return _Read(i, i + 1, "dual_noun", 2, 2, 2)
        single = numbers == {"sg"} and any("unit" in s.entry.classes and not s.article and not s.pronoun for s in senses)
        return _Read(i, i + 1, "single_noun", 1, 1, 1) if single and len(self.text) == 1 else None

    def _read(self, i: int) -> _Read | None:
        if self._named(i, "num.minus"):
            read = self._read(i + 1) if i + 1 < len(self.text) else None
            if read is None or not isinstance(read.value, int):
                return None
            return _Read(i, read.last, read.kind, -read.value, -read.value, -read.value)
        vague = self._term(i, "num.vague")
        number = self._compose.number(i)
        if vague and (number is None or number.last <= vague[1] and (number.plural or vague[1] - i > 1)):
            low = int(vague[0].entry.features["value"])
            return _Read(i, vague[1], "vague", low, None, None)
        if number is None:
            return self._digits(i) or self._lone_fraction(i)
        if self.text.words[i].kind is Kind.NUMBER and (read := self._digits(i)) is not None and number.last == i + 1:
            return self._tail(read)
        kind = "ordinal" if number.ordinal else "cardinal"
        return self._tail(_Read(i, number.last, kind, number.value, number.value, number.value))

    def _digits(self, i: int) -> _Read | None:
        word = self.text.words[i]
        if word.kind is not Kind.NUMBER:
            return None
        figure = read_digits(word.fold)
        scale = self._compose.scale(i + 1) if figure.kind in ("decimal", "cardinal") else None
        if figure.value is not None and scale is not None:
            value = figure.value * scale
            whole = int(value) if value == int(value) else None
            return _Read(i, i + 2, "cardinal", int(value), int(value), whole if whole is not None else value)
        return _Read(i, i + 1, figure.kind, figure.low, figure.high, figure.value)

    def _lone_fraction(self, i: int) -> _Read | None:
        found = self._compose.fraction(i, None)
        return self._tail(_Read(i, found[0], "fraction", None, None, found[1])) if found else None

    def _tail(self, read: _Read) -> _Read:
        """Read what can follow a numeral: a fraction, a decimal part, a range, per cent."""
        value = read.value
        if isinstance(value, int) and read.last < len(self.text):
            counted = self._compose.fraction(read.last, value if not self._compose.joined(read.last) else None)
            if counted:
                whole = counted[1] if not self._compose.joined(read.last) else value + counted[1]
                read = _Read(read.first, counted[0], "fraction", None, None, whole)
            elif (more := self._added_fraction(read.last)) is not None:
                read = _Read(read.first, more[0], "fraction", None, None, value + more[1])
            else:
                read = self._decimal(read, value)
        read = self._range(read)
        percent = self._term(read.last, "num.percent")
        if percent:
            return _Read(read.first, percent[1], "percentage", read.low, read.high, read.value)
        if read.last < len(self.text) and self.text.words[read.last].raw in ("%", "٪"):
            return _Read(read.first, read.last + 1, "percentage", read.low, read.high, read.value)
        return read

    def _added_fraction(self, at: int) -> tuple[int, Fraction] | None:
        """Read "وتسعة أعشار" and "وثمانية وثمانون من مئة" behind a whole number."""
        second = self._compose.number(at) if self._compose.joined(at) else None
        if second is None:
            return None
        counted = self._compose.fraction(second.last, second.value)
        if counted:
            return counted
        whole = self._compose.number(second.last + 1) if self._named(second.last, "num.of") else None
        if whole is None or whole.value <= second.value or set(str(whole.value)) != {"1", "0"}:
            return None
        return whole.last, Fraction(second.value, whole.value)

    def _decimal(self, read: _Read, value: int) -> _Read:
        point = self._term(read.last, "num.point")
        after = self._compose.number(point[1]) if point else None
        if point is None or after is None:
            return read
        zeros = sum(1 for j in range(point[1], after.last) if self._compose.get(j, "num.zero") == 0) if after.value else 0
        return _Read(read.first, after.last, "decimal", value, value, Decimal(f"{value}.{'0' * zeros}{after.value}"))

    def _range(self, read: _Read) -> _Read:
        """Read "بين 3 و5", "3 إلى 5"."""
        if not isinstance(read.value, int) or read.last >= len(self.text):
            return read
        at = read.last
        between = self._term(read.first - 1, "num.between")
        if between and self._compose.joined(at):
            second = self._compose.number(at)
        elif (to := self._term(at, "num.to")) is not None:
            second = self._compose.number(to[1])
        else:
            return read
        if second is None or second.value <= read.value:
            return read
        first = read.first - 1 if between else read.first
        return _Read(first, second.last, read.kind, read.value, second.value, None)

    def _term(self, i: int, name: str) -> tuple[Sense, int] | None:
        """Return the reading of the longest term of a class at token `i`, and the token behind it."""
        if not 0 <= i < len(self.text):
            return None
        return self.lexicon.term_at(self.text, i, name)

    def _bounded(self, read: _Read) -> _Read:
        """Apply words that limit a numeral: "أكثر من", "نحو", "على الأقل"."""
        if read.low is None or read.kind not in ("cardinal", "vague", "percentage"):
            return read
        bound, first = self._bound_before(read.first)
        if bound is None:
            bound = self._bound_behind(read.last)
        if bound is None:
            return read
        low, high = _apply(bound, read.low, read.high)
        return _Read(first if first is not None else read.first, read.last, read.kind, low, high, read.value if bound == "about" else None,
                     approximate=read.approximate or bound == "about")

    def _bound_before(self, first: int) -> tuple[str | None, int | None]:
        for back in (1, 2, 3, 4):
            found = self._term(first - back, "num.bound")
            if found and found[1] == first:
                return found[0].entry.features["bound"], first - back
        return None, None

    def _bound_behind(self, last: int) -> str | None:
        for at in range(last, min(last + _AHEAD, len(self.text))):
            if self.text.words[at].kind in (Kind.STOP, Kind.BREAK, Kind.COMMA, Kind.NUMBER):
                break
            found = self._term(at, "num.bound")
            if found and found[0].entry.features.get("behind"):
                return found[0].entry.features["bound"]
        return None

    def _numeral(self, read: _Read) -> Numeral:
        start, end = self.text.starts[read.first], self.text.ends[read.last - 1]
        noun = read.last if read.last < len(self.text) and self.text.words[read.last].kind is Kind.WORD else None
        return Numeral(
            first=read.first, last=read.last, start=start, end=end, text=self.text.original[start:end], kind=self._kind(read),
            min=read.low, max=read.high, value=read.value, approximate=read.approximate, noun=noun,
        )

    def _kind(self, read: _Read) -> str:
        """Tell counts from years, ages and the figures of names."""
        if read.kind != "cardinal" or read.high != read.low or read.low is None:
            return read.kind
        digits = self.text.words[read.first].kind is Kind.NUMBER and read.last == read.first + 1
        before, after = self._named(read.first - 1, "num.named"), self._named(read.last, "num.age")
        if after and (read.low > 2 or self._named(read.first - 1, "num.age_cue")) and (digits or read.low > 2):
            return "age" if self._aged(read) else "cardinal"
        if digits and read.low in _YEARS and not self._counts(read.last):
            return "year"
        if before and (digits or read.kind == "ordinal"):
            return "identifier"
        if digits and read.first > 0 and self.text.words[read.first - 1].kind is Kind.LATIN and self._touches(read.first):
            return "identifier"
        return "cardinal"

    def _aged(self, read: _Read) -> bool:
        before = self.text.words[read.first - 1].kind if read.first else None
        cued = before in (Kind.OPEN, Kind.COMMA) or self._named(read.first - 1, "num.age_cue")
        return cued or read.low is not None and 10 <= read.low <= 110

    def _named(self, i: int, name: str) -> bool:
        return 0 <= i < len(self.text) and any(name in s.entry.classes for s in self._senses(i))

    def _counts(self, i: int) -> bool:
        """Tell whether a counted noun follows, so that 2000 is a number and no year."""
        if not 0 <= i < len(self.text):
            return False
        return any(s.entry.pos == "noun" and not s.article and not s.preposition for s in self.lexicon.senses(self.text.words[i]))

    def _touches(self, i: int) -> bool:
        return self.text.ends[i - 1] == self.text.starts[i]


def _apply(bound: str, low: int, high: int | None) -> tuple[int, int | None]:
    if bound == "more":
        return low + 1, None
    if bound == "least":
        return low, None
    if bound == "less":
        return 0, max(low - 1, 0)
    if bound == "most":
        return 0, high
    return low, high
