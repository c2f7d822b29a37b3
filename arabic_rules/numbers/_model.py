"""What a numeral is: its place, its kind, its bounds."""

from __future__ import annotations

import enum
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ..lexicon import Entry

Value = int | Fraction | Decimal


class NumeralKind(enum.StrEnum):
    """What a numeral says. Only the first group counts people or things."""

    CARDINAL = "cardinal"
    VAGUE = "vague"
    DUAL_NOUN = "dual_noun"
    SINGLE_NOUN = "single_noun"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    DECIMAL = "decimal"
    PERCENTAGE = "percentage"
    AMOUNT = "amount"  # money with its coins
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    PHONE = "phone"
    ITEM = "item"  # the number of a line in a list
    HASHTAG = "hashtag"
    IDENTIFIER = "identifier"  # part of a name: a brigade, a road, a type of aircraft


class Numeral(NamedTuple):
    """A numeral: tokens and code points (end exclusive), kind, bounds, exact value where there is one.

    `min` and `max` are the bounds of a whole number, both ends possible; `max` None with a `min` is open upwards. Where
    the value is no whole number they hold its whole part, and are None for fractions. `noun` is the token of the counted
    noun where one follows directly, `unit` its entry in the lexicon.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: NumeralKind
    min: int | None
    max: int | None
    value: Value | None = None
    approximate: bool = False
    noun: int | None = None
    unit: Entry | None = None

    @property
    def open(self) -> bool:
        """Tell whether the text gives no highest value."""
        return self.max is None and self.min is not None


class Reading(NamedTuple):
    """A numeral in the making: token range, kind, bounds, value."""

    first: int
    last: int
    kind: NumeralKind
    low: int | None
    high: int | None
    value: Value | None
    approximate: bool = False

    def of_kind(self, kind: NumeralKind) -> Reading:
        """Return the reading with another kind."""
        return Reading(self.first, self.last, kind, self.low, self.high, self.value, self.approximate)


def whole(first: int, last: int, value: int, kind: NumeralKind = NumeralKind.CARDINAL) -> Reading:
    """Return the reading of one whole number."""
    return Reading(first, last, kind, value, value, value)


def exact(first: int, last: int, value: Value, kind: NumeralKind) -> Reading:
    """Return the reading of one value; a whole one is a cardinal with bounds."""
    if value == int(value) and kind in (NumeralKind.FRACTION, NumeralKind.DECIMAL):
        return whole(first, last, int(value))
    bound = None if isinstance(value, Fraction) else int(value)
    return Reading(first, last, kind, bound, bound, value)
