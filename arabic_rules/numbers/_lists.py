"""Figures that belong together: numbers of a list, telephone numbers, thousands set apart, days before a month."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import Kind
from ._digits import PHONE_DIGITS
from ._model import NumeralKind, Reading, whole
from ._words import NumberWords

_SPACES = frozenset("\u00A0\u202F\u2009\u2007")
_LINE_BEGINS = frozenset({Kind.BREAK, Kind.BULLET})
_MOST_ITEMS = 200
_PHONE_PARTS = 6


def grouped(words: NumberWords, i: int) -> Reading | None:
    """Read thousands set apart by spaces: "12 000"."""
    if words.kind(i + 1) is not Kind.NUMBER or not words.tokens[i].fold.isdecimal() or len(words.tokens[i].fold) > 3 or words.tokens[i].fold.startswith("0"):
        return None
    last = i + 1
    while words.kind(last) is Kind.NUMBER and _is_group(words.tokens[last].fold) and last not in words.text.prefixes and _gap(words, last):
        last += 1
    figures = [words.tokens[k].fold for k in range(i, last)]
    narrow = all(_gap(words, k) in _SPACES for k in range(i + 1, last))
    if last == i + 1 or last - i > 5 or not (narrow or figures[-1] == "000"):
        return None
    return whole(i, last, int("".join(figures)))


def _is_group(fold: str) -> bool:
    return len(fold) == 3 and fold.isdecimal()


def _gap(words: NumberWords, i: int) -> str:
    """Return what single space stands before token `i`."""
    gap = words.text.original[words.text.end(i - 1) : words.text.starts[i]]
    return gap if gap == " " or gap in _SPACES and gap else ""


def phone(words: NumberWords, i: int) -> Reading | None:
    """Read a telephone number at token `i`: "+963 944 123 456", behind a word for a telephone any figures."""
    plus = i > 0 and words.tokens[i - 1].raw == "+" and words.touch(i)
    cued = words.cued(i, "num.phone_cue")
    zero = words.tokens[i].fold.startswith("0") and words.tokens[i].fold.replace("-", "").isdecimal()
    if not (plus or cued or zero):
        return None
    last, digits = i, 0
    while last - i < 2 * _PHONE_PARTS and (words.kind(last) is Kind.NUMBER and ":" not in words.tokens[last].fold or last > i and _dashed(words, last)):
        digits += sum(map(str.isdecimal, words.tokens[last].fold))
        last += 1
    if not PHONE_DIGITS <= digits <= 16 and not (cued and digits >= 6):
        return None
    return Reading(i - plus, last, NumeralKind.PHONE, None, None, None)


def _dashed(words: NumberWords, i: int) -> bool:
    return words.kind(i) is Kind.DASH and words.kind(i + 1) is Kind.NUMBER


def items(words: NumberWords, found: Sequence[Reading]) -> list[Reading]:
    """Mark the numbers of a list: "1- فلان", at the beginning of a line or one after the other in it."""
    candidates = [k for k, read in enumerate(found) if _is_item(words, read)]
    numbers = {found[k].low for k in candidates}
    result = list(found)
    for k in candidates:
        read = found[k]
        at_start = words.kind(read.first - 1) in _LINE_BEGINS
        low = read.low or 0
        if at_start or low + 1 in numbers or low - 1 in numbers and low > 1:
            result[k] = read.of_kind(NumeralKind.ITEM)
    return result


def _is_item(words: NumberWords, read: Reading) -> bool:
    if read.kind is not NumeralKind.CARDINAL or words.kind(read.first) is not Kind.NUMBER or read.last != read.first + 1:
        return False
    if read.value is None or not 0 < int(read.value) < _MOST_ITEMS or read.first in words.text.prefixes:
        return False
    mark, after = words.kind(read.last), words.kind(read.last + 1)
    joined = words.text.original.startswith("_", words.text.end(read.first))
    if joined or mark <= Kind.LATIN:
        return joined and mark in (Kind.WORD, Kind.LATIN)
    if mark is Kind.DASH and words.tokens[read.last].raw not in "/|":
        return after in (Kind.WORD, Kind.LATIN, Kind.OPEN)
    closed = mark is Kind.CLOSE and words.tokens[read.last].raw == ")"
    start = words.kind(read.first - 1) in _LINE_BEGINS
    numbered = mark is Kind.STOP and words.tokens[read.last].raw == "." and words.touch(read.last) and start
    return after is Kind.WORD and (numbered or closed and start)


def named(words: NumberWords, found: Sequence[Reading]) -> list[Reading]:
    """Carry a name on over the figures joined to it: "القراران 2139 و2254"."""
    result = list(found)
    for k in range(1, len(result)):
        before, read = result[k - 1], result[k]
        if before.kind is NumeralKind.IDENTIFIER and read.kind is NumeralKind.CARDINAL and before.last == read.first and words.joined(read.first) \
                and words.kind(read.first) is Kind.NUMBER and words.noun(read.last, defined=True) is None:
            result[k] = read.of_kind(NumeralKind.IDENTIFIER)
    return result


def days(words: NumberWords, found: Sequence[Reading]) -> list[Reading]:
    """Carry a date back over the days joined to it: "يومي 5 و6 تموز"."""
    result = list(found)
    for k in range(len(result) - 2, -1, -1):
        read, after = result[k], result[k + 1]
        if after.kind is NumeralKind.DATE and after.low and read.last == after.first and words.joined(after.first) and read.kind is NumeralKind.CARDINAL \
                and read.high is not None and read.high <= after.low:
            result[k] = read.of_kind(NumeralKind.DATE)
    return result
