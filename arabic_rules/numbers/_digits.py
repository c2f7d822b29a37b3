"""Figures written in digits: integers with separators, decimals, ranges, and what only looks like a number."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ._model import NumeralKind, Value

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,\u066C\u060C])\d{3})(?:\1\d{3})*")
_DECIMAL = re.compile(r"(\d+|[1-9]\d{0,2}(?:[,\u066C]\d{3})+)[.,\u066B](\d+)")
_CONTINENTAL = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+[,\u066B]\d+")
_RANGE = re.compile(r"(\d+)[-\u2011\u2013](\d+)")
_FRACTION = re.compile(r"(\d{1,3})/(\d{1,3})")
_DATE = re.compile(r"\d{1,4}([-./\u2011\u2013])\d{1,2}\1\d{1,4}|\d{1,2}[-/]\d{1,4}|\d{4}/\d{1,4}")
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
PHONE_DIGITS = 9
"""Digits without separators from which on a figure with a leading zero is a telephone number."""
_LONGEST = 20
"""Digits of the longest figure that is read as a number: more than any count has, and cheap to turn into one."""


class Figure(NamedTuple):
    """What a token of digits says: its kind, lowest and highest value, exact value."""

    kind: NumeralKind
    low: int | None
    high: int | None
    value: Value | None


def _none(kind: NumeralKind) -> Figure:
    return Figure(kind, None, None, None)


@functools.lru_cache(maxsize=4096)
def read_digits(fold: str) -> Figure:
    """Read a token of digits (ASCII digits, any separators).

    >>> read_digits("1.234.567").value, read_digits("3-5")[1:3], read_digits("3٫5").value
    (1234567, (3, 5), Decimal('3.5'))
    """
    if len(fold) > _LONGEST:
        return _none(NumeralKind.IDENTIFIER)
    if fold.isdecimal():
        if fold.startswith("0") and len(fold) >= PHONE_DIGITS:
            return _none(NumeralKind.PHONE)
        return Figure(NumeralKind.CARDINAL, int(fold), int(fold), int(fold))
    if ":" in fold:
        return _none(NumeralKind.TIME if _TIME.fullmatch(fold) else NumeralKind.IDENTIFIER)
    if _GROUPED.fullmatch(fold):
        number = int(re.sub(r"\D", "", fold))
        return Figure(NumeralKind.CARDINAL, number, number, number)
    return _decimal(fold) or _pair(fold) or _none(NumeralKind.DATE if _DATE.fullmatch(fold) else NumeralKind.IDENTIFIER)


def _decimal(fold: str) -> Figure | None:
    if _CONTINENTAL.fullmatch(fold):
        fold = fold.replace(".", "")
    parts = _DECIMAL.fullmatch(fold)
    if parts is None:
        return None
    value = Decimal(re.sub(r"\D", "", parts[1]) + "." + parts[2])
    return Figure(NumeralKind.DECIMAL, int(value), int(value), value)


def _pair(fold: str) -> Figure | None:
    """Read two figures: a range, a span of years, a result of a match."""
    span = _RANGE.fullmatch(fold)
    if span is None:
        return None
    low, high = int(span[1]), int(span[2])
    if low < high and not span[2].startswith("0"):
        return Figure(NumeralKind.CARDINAL, low, high, None)
    return _none(NumeralKind.IDENTIFIER)


def slashed(fold: str) -> Fraction | None:
    """Read "3/4" as a proper fraction: a date looks the same, and the text around tells.

    >>> slashed("3/4"), slashed("24/7")
    (Fraction(3, 4), None)
    """
    parts = _FRACTION.fullmatch(fold)
    if parts is None or not 0 < int(parts[1]) < int(parts[2]) or parts[0].startswith("0") or parts[2].startswith("0"):
        return None
    return Fraction(int(parts[1]), int(parts[2]))
