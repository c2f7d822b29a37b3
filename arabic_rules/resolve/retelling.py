"""A toll that one sentence tells twice: by whoever is quoted further on, or as it stood before."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Chart
from .draft import Tally

_OTHERWISE = ("other_voice", "meanwhile")
"""Classes of words before who tells it otherwise."""
QUOTED = 9
"""How many tokens behind a reporting verb, its speaker and where he speaks, what he tells may begin."""


def retold(chart: Chart, tallies: list[Tally]) -> list[Tally]:
    """Return the tallies of one sentence that tell its toll again; they are not added to it."""
    ordered = sorted(tallies, key=lambda tally: tally.mention.first)
    for n in range(1, len(ordered)):
        before, after = ordered[:n], ordered[n:]
        gap = range(before[-1].mention.last, after[0].mention.first)
        if _is_former(chart, gap) and _shared(before, after) or _is_quoted(chart, gap) and _alike(before, after) or _is_contradicted(chart, gap, before, after):
            return after
    return []


def _is_former(chart: Chart, gap: range) -> bool:
    """Tell whether an earlier toll follows: "فيما ذكرت الحصيلة الأولى مقتل شخصين"."""
    return chart.any_has(gap, "former_toll")


def _is_quoted(chart: Chart, gap: range) -> bool:
    """Tell whether somebody else is quoted: "وقال الدفاع المدني إن"."""
    verbs = (i for i in gap if chart.has(i, "report_verb"))
    return any(chart.any_has(range(i + 1, min(i + QUOTED, gap.stop)), "that") for i in verbs)


def _is_contradicted(chart: Chart, gap: range, before: list[Tally], after: list[Tally]) -> bool:
    """Tell whether somebody else tells another toll of the same people: "..., لكن مصدرا طبيا أكد مقتل سبعة"; of others it is more of it."""
    opposed = next((i for i in gap if any(chart.has(i, name) for name in _OTHERWISE)), gap.stop)
    speaks = chart.any_has(range(opposed, gap.stop), "report_verb") or chart.any_has(gap, "report_verb") and chart.any_has(gap, "another")
    if not speaks or any(tally.value.others for tally in after):
        return False
    told, again = ({t.slot: t.value for t in tallies} for tallies in (before, after))
    shared = told.keys() & again.keys()
    return bool(shared) and all(told[slot].groups.keys() & again[slot].groups.keys() or not (told[slot].groups and again[slot].groups) for slot in shared)


def _shared(before: Iterable[Tally], after: Iterable[Tally]) -> bool:
    return bool({tally.slot for tally in before} & {tally.slot for tally in after})


def _alike(before: list[Tally], after: list[Tally]) -> bool:
    """Tell whether the same slots have the same numbers both times, in each slot that both tell."""
    first, second = ({t.slot: (t.value.minimum, t.value.maximum) for t in told} for told in (before, after))
    shared = first.keys() & second.keys()
    return bool(shared) and all(first[slot] == second[slot] for slot in shared)
