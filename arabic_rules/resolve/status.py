"""Whether it happened: denied, planned, attempted, foiled, hypothetical, historical, cumulative; and what is no event at all."""

from __future__ import annotations

from ..chart import Chart
from ..facts import Fact
from ..text import Kind

_CUES = (
    ("status_denied", "denied"), ("status_foiled", "foiled"), ("status_attempted", "attempted"), ("status_planned", "planned"),
    ("status_hypothetical", "hypothetical"), ("status_historical", "historical"),
)
BEFORE, AFTER, TREND = 8, 3, 6
"""How many tokens before and after a trigger a cue may stand."""


def is_event(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a fact is an event: not a demand, threat, trend, drill, a statistic without a count, or the toll of an accident."""
    if fact.rule.option("family") == "toll" and any(chart.has(i, "accident") for i in range(first, last)):
        return False
    clause = _clause(chart, fact, first)
    if any(chart.has(i, "no_event") for i in clause):
        return False
    if fact.sense.tag.startswith("imperfect") and any(chart.has(i, "relative") for i in (fact.first - 1, fact.first - 2)):
        return False
    if any(chart.has(i, "trend") for i in clause if i >= fact.first - TREND):
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
    near = (*_clause(chart, fact, first), *range(fact.last, min(last, fact.last + AFTER)))
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
    return any(chart.has(i, "may") for i in range(first, fact.first + 1))


def _clause(chart: Chart, fact: Fact, first: int) -> range:
    """Return the tokens before a trigger that stand in its clause, at most BEFORE of them."""
    low = max(first, fact.first - BEFORE)
    for i in range(fact.first - 1, low - 1, -1):
        if chart.text.words[i].kind is Kind.COMMA or chart.has(i, "clause_start"):
            return range(i + 1, fact.first)
    return range(low, fact.first)
