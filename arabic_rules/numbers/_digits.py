"""Figures written in digits: integers with separators, decimals, ranges, and what only looks like a number."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_GROUPED = re.compile(r"\d{1,3}(?:([.,\u066C\u060C])\d{3})(?:\1\d{3})*")
_DECIMAL = re.compile(r"(\d+|\d{1,3}(?:[,\u066C]\d{3})+)[.,\u066B](\d+)")
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}")
_RANGE = re.compile(r"(\d+)[-\u2011\u2013](\d+)")
_PHONE_DIGITS = 7


class Figure(NamedTuple):
    """What a token of digits says: its kind, and lowest and highest value."""

    kind: str
    low: int | None
    high: int | None
    value: int | Decimal | None


def read_digits(fold: str) -> Figure:
    """Read a token of digits (ASCII digits, any separators).

    >>> read_digits("1.234.567").value, read_digits("3-5")[1:3], read_digits("3٫5").value
    (1234567, (3, 5), Decimal('3.5'))
    """
    if fold.isdecimal():
        if len(fold) > _PHONE_DIGITS and fold.startswith("0") or len(fold) > 15:
            return Figure("identifier", None, None, None)
        return Figure("cardinal", int(fold), int(fold), int(fold))
    if ":" in fold:
        return Figure("time", None, None, None)
    if "/" in fold or fold.count("-") > 1 or fold.count("\u2013") > 1:
        return Figure("date", None, None, None)
    if _GROUPED.fullmatch(fold):
        whole = int(re.sub(r"\D", "", fold))
        return Figure("cardinal", whole, whole, whole)
    if _CONTINENTAL.fullmatch(fold):
        fold = fold.replace(".", "").replace(",", ".")
    decimal = _DECIMAL.fullmatch(fold)
    if decimal:
        value = Decimal(re.sub(r"\D", "", decimal[1]) + "." + decimal[2])
        return Figure("decimal", int(value), int(value), value)
    span = _RANGE.fullmatch(fold)
    if span and int(span[1]) < int(span[2]):
        return Figure("cardinal", int(span[1]), int(span[2]), None)
    return Figure("identifier", None, None, None)
