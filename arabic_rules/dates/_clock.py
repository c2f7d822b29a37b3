"""Times of the clock: "الساعة الثالثة فجراً", "الساعة 05:16 مساء"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ..numbers import Numeral
from ..text import Kind
from ._words import TimeWords

_REACH = 4
"""How many tokens may stand between the hour and the part of the day: "من", "بعد"."""
_NOON, _DAY, _MINUTES = 12, 24, 60
_AFTER_NOON = frozenset({"afternoon", "evening"})
_NIGHT_BEGINS = 6


def clock(words: TimeWords, numerals: Mapping[int, Numeral], at: int) -> tuple[int, str | None, Fraction | None] | None:
    """Read what stands behind "الساعة": the token behind it, the part of the day, the hour with its part."""
    end, part, time = at, None, None
    for j in range(at, min(at + _REACH, len(words))):
        if j < end:
            continue
        reading, last = words.reading(j)
        if "part_of_day" in reading:
            end, part = last, reading["part_of_day"].entry.features["value"]
            break
        if time is None and (found := _hour(words, numerals, j)) is not None:
            end, time = found
        elif "date_link" not in reading:
            break
    if end == at:
        return None
    return end, part, time


def _hour(words: TimeWords, numerals: Mapping[int, Numeral], j: int) -> tuple[int, Fraction] | None:
    fold = words.text.words[j].fold
    hour, _, minute = fold.partition(":")
    if words.kind(j) is Kind.NUMBER and hour.isdecimal() and minute[:2].isdecimal() and int(hour) < _DAY and int(minute[:2]) < _MINUTES:
        return j + 1, int(hour) + Fraction(int(minute[:2]), _MINUTES)
    numeral = numerals.get(j)
    if numeral is not None and numeral.value is not None and 0 <= numeral.value <= _DAY:
        return numeral.last, Fraction(numeral.value)
    return None


def written(time: Fraction, part: str | None) -> str:
    """Write a time of the day as HH:MM; the part of the day tells which half of it."""
    if time < _NOON and (part in _AFTER_NOON or part == "noon" and time < _NIGHT_BEGINS or part == "night" and time >= _NIGHT_BEGINS):
        time += _NOON
    elif part in ("dawn", "morning", "night") and time >= _NOON and time < _NOON + 1:
        time -= _NOON
    hour, rest = divmod(time, 1)
    return f"{int(hour) % _DAY:02}:{int(rest * _MINUTES):02}"
