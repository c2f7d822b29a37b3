"""A toll that one sentence tells twice: by whoever is quoted further on, or as it stood before."""

from __future__ import annotations

from ..chart import Chart
from ..values import PeopleValue
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
        if _is_former(chart, gap) and _pairs(before, after) or _is_quoted(chart, gap) and _alike(before, after) or _is_contradicted(chart, gap, before, after):
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
    pairs = _pairs(before, after)
    return bool(pairs) and all(told.groups.keys() & again.groups.keys() or not (told.groups and again.groups) for told, again in pairs)


def _alike(before: list[Tally], after: list[Tally]) -> bool:
    """Tell whether the same slots have the same numbers both times, in each slot that both tell."""
    pairs = _pairs(before, after)
    return bool(pairs) and all((told.minimum, told.maximum) == (again.minimum, again.maximum) for told, again in pairs)


def _pairs(before: list[Tally], after: list[Tally]) -> list[tuple[PeopleValue, PeopleValue]]:
    """Return the people of each slot that is told both times."""
    told, again = ({tally.slot: tally.value for tally in tallies} for tallies in (before, after))
    return [(told[slot], again[slot]) for slot in told.keys() & again.keys()]
