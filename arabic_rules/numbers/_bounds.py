"""Words that limit a numeral, before it ("أكثر من") or behind it and its noun ("على الأقل")."""

from __future__ import annotations

from ..text import Kind
from ._model import NumeralKind, Reading
from ._words import NumberWords

_AHEAD = 5
"""How many tokens behind a numeral "على الأقل" may stand."""
_LONGEST = 4
"""Words of the longest bound."""
_BOUNDED = (NumeralKind.CARDINAL, NumeralKind.VAGUE, NumeralKind.PERCENTAGE, NumeralKind.DECIMAL, NumeralKind.AGE)
_END = frozenset({Kind.STOP, Kind.BREAK, Kind.COMMA, Kind.NUMBER, Kind.COLON, Kind.BULLET})


class Bounds:
    """Applies bounds to the numerals of one text."""

    def __init__(self, words: NumberWords) -> None:
        """Read tokens through `words`."""
        self.words = words

    def apply(self, read: Reading) -> Reading:
        """Return a reading with the bound that stands before or behind it, if any."""
        if read.low is None or read.kind not in _BOUNDED:
            return read
        bound, first = self._before(read.first)
        if bound is None:
            bound = self._behind(read.last)
        if bound is None:
            return read
        if bound == "about":
            return read._replace(first=first, approximate=True)
        low, high = limited(bound, read.low, read.high)
        return read._replace(first=first, low=low, high=high, value=None)

    def _before(self, first: int) -> tuple[str | None, int]:
        if self._joined(first):
            return None, first  # "15 سجينا على الأقل وأربعة حراس": it is of what stands before
        begin = self.words.before(first) + 1  # an article may stand apart: "قرابة الـ 30"
        parts = self.words.parts
        for at in range(begin - _LONGEST, begin):
            if "num.bound" in parts[at].opens and (found := self.words.term(at, "num.bound")) and found[1] == begin:
                return found[0].entry.features["bound"], at
        if self.words.kind(first) is Kind.NUMBER and (found := self.words.term(first - 1, "num.bound_figure")):
            return found[0].entry.features["bound"], first - 1
        return None, first

    def _behind(self, last: int) -> str | None:
        words = self.words
        for at in range(last, min(last + _AHEAD, len(words))):
            part = words.parts[at]
            if words.tokens[at].kind in _END or "num.part" in part.classes:
                return None
            if "num.bound" in part.opens and (found := words.term(at, "num.bound")) is not None:
                features = found[0].entry.features
                return features["bound"] if features.get("behind") and not any(map(self._goes_on, range(last + 1, at))) else None
        return None

    def _goes_on(self, at: int) -> bool:
        """Tell whether something else is said from token `at` on: another number, or "5 مدنيين وامرأة على الأقل"."""
        return self.words.starts(at) or self._joined(at)

    def _joined(self, at: int) -> bool:
        """Tell whether a word is joined at token `at`, by any conjunction."""
        word = self.words.tokens[at]
        if "و" in self.words.text.prefixes.get(at, ""):
            return True
        senses = self.words.lexicon.senses(word) if word.fold.startswith(self.words.conjunctions) else ()
        return bool(senses) and all(s.conjunction for s in senses)


def limited(bound: str, low: int, high: int | None) -> tuple[int, int | None]:
    """Return the bounds that a word makes of bounds.

    >>> limited("more", 5, 5), limited("least", 5, 5), limited("less", 10, 10), limited("most", 10, 10)
    ((6, None), (5, None), (0, 9), (0, 10))
    """
    if bound == "more":
        return low + 1, None
    if bound == "least":
        return low, None
    return (0, max(low - 1, 0)) if bound == "less" else (0, high)
