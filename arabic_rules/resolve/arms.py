"""Weapons: whether they were used, what they were, and whose; so who fired, and who was shot at."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Chart
from ..facts.names import ARREST, INTERCEPTION, MOVEMENT, RAID, RELEASE, SEIZURE, STRIKE
from .draft import Draft, Role
from .kinds import final_types

CUSTODY = frozenset({ARREST, RELEASE, SEIZURE})
"""Types of what is done without a weapon."""
SEARCHES = frozenset({RAID, MOVEMENT})
"""Types of what is done with few: stun grenades, tear gas."""


def lay_down_unused(draft: Draft) -> None:
    """Weapons that nobody uses are no means: behind a word for finding or taking they are what was taken."""
    types = set(final_types(draft))
    first = min((fact.first for fact in draft.facts if SEIZURE in fact.rule.types), default=None)
    if not types <= CUSTODY | SEARCHES:
        return
    found = [mention for mention in draft.weapons if first is not None and mention.first > first]
    draft.seized += [mention for mention in found if mention.kind == "weapon"]
    draft.weapons = [] if types <= CUSTODY else [mention for mention in draft.weapons if mention not in found]


def repeat_means(chart: Chart, earlier: list[Draft], draft: Draft) -> None:
    """What is like the incident told before it has its means, where the text names no other: "انفجار مماثل"."""
    if earlier and not draft.weapons and any(chart.has(fact.last, "alike") for fact in draft.facts if fact.rule.types):
        known = earlier[-1]
        if draft.families & known.families and len({m.value.kind for m in known.weapons}) == 1:
            draft.weapons += known.weapons


def name_owners(draft: Draft) -> None:
    """Fire is of him whose weapons they are: "انفجار قذيفة تركية"."""
    fallen = INTERCEPTION in draft.types and (len(draft.types) == 1 or not draft.named("foiled_by"))
    if draft.named("initiators") or STRIKE not in draft.families or fallen:
        return
    draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for m in draft.weapons for actor in m.value.actors]


def turn_intercepted(draft: Draft) -> None:
    """Who brings a drone down does it to those whose drone it is or who sent it, where nobody has struck; what is only met is theirs who fired it."""
    told = [fact for fact in draft.facts if fact.rule.types and not fact.rule.option("weak")]
    if any(fact.rule.types != (INTERCEPTION,) for fact in told) or not told or not (draft.weapons or draft.named("targets")):
        return
    met = all("met" in fact.sense.entry.features for fact in told)
    owners = [(actor, m) for m in draft.weapons for actor in m.value.actors]
    if draft.named("initiators"):
        if met or not draft.named("foiled_by"):
            return
        draft.roles = [replace(r, slot="targets") if r.slot == "initiators" else r for r in draft.roles]
    elif met:
        draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for actor, m in owners]
        return
    draft.roles += [replace(role, slot="initiators") for role in draft.named("foiled_by")]
    draft.roles += [Role(slot="targets", value=actor, mention=m, rule=m.rule) for actor, m in owners]
