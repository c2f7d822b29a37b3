"""What those who are arrested have done before: "أوقفت مواطنا لإقدامه على إطلاق النار" tells of no attack beside the arrest."""

from __future__ import annotations

from ..alphabet import CONJUNCTION, PREPOSITION, PRONOUN, TO
from ..chart import Chart
from ..facts import FINITE, NOMINAL, Fact
from ..facts.names import ARREST, FIND, OPERATION
from .sentence import Sentence

FORCE = frozenset({OPERATION, FIND})
"""Families of what a force does: "لإطلاقه النار وضبط سلاحه"."""


def without_charges(chart: Chart, sentence: Sentence, facts: list[Fact]) -> list[Fact]:
    """Leave out of a sentence the deeds for which it says that somebody is arrested."""
    arrest = next((fact for fact in facts if ARREST in fact.rule.types), None)
    if arrest is None:
        return facts
    deeds = {fact.first for fact in facts if fact.voice in NOMINAL and ARREST not in fact.rule.types}
    reasons = [i for i in range(arrest.last, sentence.last) if _charges(chart, i) or i in deeds and _is_own(chart, i)]
    charged = {told for i in reasons for told in range(i, _end(chart, i, sentence, facts))}
    return [fact for fact in facts if fact.first not in charged or fact.voice not in NOMINAL or fact is arrest]


def _charges(chart: Chart, i: int) -> bool:
    """Tell whether a word says for what somebody is taken: "بجرم", "لإقدامه"."""
    return chart.has(i, "charge") or chart.has(i, "charged_with") and _is_own(chart, i)


def _is_own(chart: Chart, i: int) -> bool:
    """Tell whether a noun says for which deed of theirs: "لإطلاقهم النار"."""
    return chart.bits(i) & PREPOSITION == TO and bool(chart.bits(i) & PRONOUN)


def _end(chart: Chart, i: int, sentence: Sentence, facts: list[Fact]) -> int:
    """Return where the reason that begins at token `i` ends: at a further verb, at what the force does next, or at how they were taken."""
    deeds = {fact.first for fact in facts if fact.family in FORCE or fact.voice in FINITE and chart.bits(fact.first) & CONJUNCTION}
    return next((j for j in range(i + 1, sentence.last) if j in deeds or chart.has(j, "circumstance") or chart.has(j, "clause_start")), sentence.last)
