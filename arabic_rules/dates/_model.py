"""What a time expression is, and what it resolves to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Said = dict[str, Any]
"""What an expression says: see `DateMention.relative`."""


class Resolved(NamedTuple):
    """An interval of ISO days, both ends included, its precision (day, days, week, month, year), and what was unclear."""

    start: str
    end: str
    precision: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A time expression: tokens and code points (end exclusive), what it says, whether it is a length of time.

    `relative` has the keys that the text gives: `unit` and `offset`; `weekday`; `day`, `month`, `year`; `hijri_day`,
    `hijri_month`, `hijri_year`; `season`; `part` (start, middle, end, first_half, second_half, week_1 to week_4); `direction` (past, present, future);
    `until` with such keys for the end of an interval. A length of time has `length`, a count and a unit, where it is exact.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    relative: Mapping[str, Any] = field(default_factory=dict)
    precision: str = "day"  # day | days | week | month | year
    time_of_day: str | None = None
    clock: str | None = None  # HH:MM, 24 hours where the part of the day is said
    is_duration: bool = False
    length: tuple[int, str] | None = None
    resolved: Resolved | None = None
