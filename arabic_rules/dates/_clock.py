"""Times of the clock: "الساعة الثالثة فجراً", "الساعة 05:16 مساء", "الساعة الواحدة و26 دقيقة", "12:20 ص"."""

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
        elif "date_link" not in reading and not words.is_article(j):
            break
    if end == at:
        return None
    return end, part, time


def in_figures(words: TimeWords, at: int) -> tuple[int, str | None, Fraction] | None:
    """Read a time in figures that needs no word for it, for half a day is named behind: "12:20 ص", "8:30 مساء"."""
    time = _figures(words, at) if words.kind(at) is Kind.NUMBER and ":" in words.text.words[at].fold else None
    if time is None:
        return None
    if (half := words.half_of_day(at + 1)) is not None:
        return at + 2, None, time % _NOON + (_NOON if half == "second" else 0)
    reading, last = words.reading(at + 1)
    return (last, reading["part_of_day"].entry.features["value"], time) if "part_of_day" in reading else None


def _hour(words: TimeWords, numerals: Mapping[int, Numeral], j: int) -> tuple[int, Fraction] | None:
    if (time := _figures(words, j)) is not None:
        return j + 1, time
    numeral = numerals.get(j)
    if numeral is None or numeral.value is None or not 0 <= numeral.value <= _DAY:
        return None
    more = numerals.get(numeral.last)
    if more is not None and more.value is not None and 0 < more.value < _MINUTES and words.joined(more.first) and words.is_minute(more.last):
        return more.last + 1, Fraction(numeral.value) + Fraction(more.value) / _MINUTES
    return numeral.last, Fraction(numeral.value)


def _figures(words: TimeWords, at: int) -> Fraction | None:
    """Return the time of "05:16" and "23.00"."""
    hour, mark, minute = words.text.words[at].fold.replace(".", ":").partition(":")
    if words.kind(at) is not Kind.NUMBER or not mark or not hour.isdecimal() or not minute[:2].isdecimal():
        return None
    return int(hour) + Fraction(int(minute[:2]), _MINUTES) if int(hour) < _DAY and int(minute[:2]) < _MINUTES else None


def written(time: Fraction, part: str | None) -> str:
    """Write a time of the day as HH:MM; the part of the day tells which half of it."""
    if time < _NOON and (part in _AFTER_NOON or part == "noon" and time < _NIGHT_BEGINS or part == "night" and time >= _NIGHT_BEGINS):
        time += _NOON
    elif part in ("dawn", "morning", "night") and time >= _NOON and time < _NOON + 1:
        time -= _NOON
    hour, rest = divmod(time, 1)
    return f"{int(hour) % _DAY:02}:{int(rest * _MINUTES):02}"
