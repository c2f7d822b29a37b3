"""Periods of the past that a sentence sums up: "خلال الأشهر والسنوات الماضية", "في الأسابيع الأخيرة"."""

from __future__ import annotations

from collections.abc import Iterator

from ..chart import Chart

REACH = 4
"""How many tokens before a unit its preposition may stand, and behind it the adjective that puts it into the past."""
LONG = frozenset({"week", "month", "year"})
DAYS = frozenset({"day"})


def sums_up(chart: Chart, first: int, last: int, units: frozenset[str]) -> bool:
    """Tell whether some tokens name a past period of several such units."""
    return any(True for _ in _periods(chart, first, last, units))


def _periods(chart: Chart, first: int, last: int, units: frozenset[str]) -> Iterator[int]:
    for i, sense in chart.entries(first, last, "time_unit"):
        if sense.tag.split(".")[0] == "sg" or not sense.article or sense.entry.features["value"] not in units:
            continue
        behind, before = range(i + 1, min(i + 1 + REACH, last)), range(max(first, i - REACH), i)
        if chart.any_has(behind, "past_adjective") and (chart.any_has(before, "during") or chart.any_has(before, "in_period")):
            yield i
