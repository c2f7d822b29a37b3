"""Whether it happened: denied, planned, attempted, foiled, hypothetical, historical, cumulative; and what is no event at all."""

from __future__ import annotations

from ..chart import Chart
from ..facts import Fact

_CUES = (
    ("status_denied", "denied"), ("status_foiled", "foiled"), ("status_attempted", "attempted"), ("status_planned", "planned"),
    ("status_hypothetical", "hypothetical"), ("status_historical", "historical"),
)
BEFORE, AFTER = 8, 3
"""How many tokens before and after a trigger a cue may stand."""


def is_event(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a fact is an event: not a demand, threat, trend, drill, or a statistic without a count."""
    low = max(first, fact.first - BEFORE)
    if any(chart.has(i, "no_event") for i in range(low, fact.first) if not _barrier(chart, i, fact.first)):
        return False
    if fact.sense.tag.startswith("imperfect") and any(chart.has(i, "relative") for i in (fact.first - 1, fact.first - 2)):
        return False
    if any(chart.has(i, "trend") for i in range(max(first, fact.first - 6), fact.first) if not _barrier(chart, i, fact.first)):
        return False
    return not any(chart.has(i, "trend") for i in range(fact.last, min(last, fact.last + AFTER + 2)))


def status_of(chart: Chart, fact: Fact, first: int, last: int, *, counted: bool) -> str:
    """Return the status of a fact: from its rule, the nearest cue of its clause, or what its whole sentence is about.

    Args:
        chart: the text.
        fact: the fact that the incident is told by.
        first: the first token of its sentence.
        last: the token behind its sentence.
        counted: whether the incident has a number of people; only then can it be a total.
    """
    stated = fact.rule.option("status")
    if stated:
        return stated
    near = [i for i in range(max(first, fact.first - BEFORE), fact.first) if not _barrier(chart, i, fact.first)]
    near += list(range(fact.last, min(last, fact.last + AFTER)))
    for name, status in _CUES:
        if any(chart.has(i, name) for i in near):
            return status
    if fact.sense.tag.startswith("imperfect") and any(chart.has(i, "may") for i in (fact.first - 1, fact.first - 2)):
        return "hypothetical"
    if counted and _is_total(chart, first, last):
        return "cumulative"
    return "historical" if _is_pluperfect(chart, fact, first) else "asserted"


def _is_total(chart: Chart, first: int, last: int) -> bool:
    if any(chart.has(i, "status_cumulative") for i in range(first, last)):
        return True
    return any(m.kind == "duration" and not chart.has(m.first, "ago") for m in chart.inside(first, last))


def _is_pluperfect(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a sentence looks back from the story: "وكانت القوات قد نفذت ..."; the first sentence is the story."""
    if first == 0 or not any(chart.has(i, "was") for i in range(first, min(first + 3, fact.first))):
        return False
    return any(chart.has(i, "may") for i in range(max(first, fact.first - 2), fact.first + 1))


def _barrier(chart: Chart, i: int, end: int) -> bool:
    return any(chart.text.words[j].kind.name == "COMMA" or chart.has(j, "clause_start") for j in range(i, end))
