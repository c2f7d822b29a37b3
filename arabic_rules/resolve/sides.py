"""The sides of an incident: the two of a fight, who is on which, and that nobody is on both."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Chart
from ..facts.names import CLASH, INFILTRATION, INTERCEPTION, STRIKE
from .doers import REACH, distance
from .draft import Draft, Role
from .roles import BYSTANDERS, named_by

FEUDING = "feuding"
"""The class of words for those who fight under no name."""
FACILITY = "facility"
"""The kind of mention of places that are built; one that is somebody's has his identity."""
ANNOUNCED = ("initiators", "claimed_by")
"""Slots of who makes known what he did."""
RECIPROCAL = frozenset({"subject", "light", "genitive"})
"""Positions of two who do something to each other."""
BOTH = 2
"""How many there are of whom one does to the other what he does to him."""
NEAR = 8
"""Within so many tokens behind a word for a fight "the two sides" are its sides."""


def drop_sides_of_tolls(draft: Draft) -> None:
    """In a fight who killed, and who died, is on one of the sides that are told: he makes no side beside them."""
    if CLASH not in draft.families:
        return
    tolls = {fact.rule.id for fact in draft.facts if not fact.rule.types}
    sides = {slot: [role for role in draft.named(slot) if role.rule not in tolls] for slot in ("initiators", "targets")}
    if sides["initiators"]:
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or r.rule not in tolls]
    if all(sides.values()):
        draft.roles = [r for r in draft.roles if r.slot != "targets" or r.rule not in tolls]


def target_who_stops(draft: Draft) -> None:
    """Those who stop an infiltration or an attack are those whom it was aimed at."""
    attack = INFILTRATION in draft.types or STRIKE in draft.families and INTERCEPTION not in draft.types
    doers = {role.who for role in draft.named("initiators")}
    if attack and all(role.who in doers for role in draft.named("targets")):  # those whose dead are told may be the attackers
        draft.roles += [replace(role, slot="targets") for role in draft.named("foiled_by")]


def part_reciprocal(chart: Chart, draft: Draft) -> None:
    """Of two who fight each other by one verb the second is the other side: "اشتبك الجيش والمسلحون", "تبادل الجيش والمسلحون القصف"."""
    if draft.named("targets"):
        return
    for fact in draft.facts:
        doers = sorted(f.mention.first for f in fact.fillers if f.slot == "initiators" and f.position in RECIPROCAL and f.mention.kind != "weapon")
        mutual = "mutual" in fact.sense.entry.features and len(doers) > 1
        if mutual or len(doers) == BOTH and chart.has(doers[0] - 1, "exchange"):
            draft.roles = [replace(r, slot="targets") if r.mention.first == doers[-1] and r.slot == "initiators" else r for r in draft.roles]


def name_both_sides(chart: Chart, earlier: list[Draft], draft: Draft) -> None:
    """Let "the two sides" be those of the fight told before, else the two armed parties named last."""
    hit = any(role.value.kind != FACILITY for role in draft.named("targets"))  # houses that burn in a fight are none of its sides
    if CLASH not in draft.families or draft.named("initiators") or hit:
        return
    words = [i for fact in draft.facts if fact.rule.types for i in chart.tokens(range(fact.last, min(fact.last + NEAR, len(chart.text))), "both_sides")]
    if not words:
        return
    known = next((d for d in reversed(earlier) if d.named("initiators") and d.named("targets")), None)
    if known is not None and distance(known, draft) <= REACH:
        draft.roles += [replace(role, inferred=True) for role in (*known.named("initiators"), *known.named("targets"))]
        return
    rule = draft.facts[0].rule.id
    sides: list[Role] = []
    for mention in sorted((m for m in chart.mentions.values() if m.first < words[0]), key=lambda m: -m.first):
        for value in (mention.value,) if mention.kind == FACILITY and mention.value.ids else named_by(mention):
            if value.kind not in BYSTANDERS and not any(side.value.who == value.who for side in sides):
                sides.append(Role(slot="targets", value=value, mention=mention, rule=rule, inferred=True))
        if len(sides) > 1:
            draft.roles += [replace(sides[1], slot="initiators"), sides[0]]
            return


def keep_one_side(draft: Draft) -> None:
    """Nobody does it to himself: a name on both sides is the doer's; who is said to have helped another is no doer beside him."""
    helpers = {role.who for role in draft.named("partners")}
    if {role.who for role in draft.named("initiators")} - helpers:
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or r.who not in helpers]
    struck = {role.who for role in draft.named("targets")} & _only_announcing(draft)
    draft.roles = [r for r in draft.roles if r.slot not in ANNOUNCED or r.who not in struck]
    doers = {role.who for role in draft.named("initiators")}
    draft.roles = [r for r in draft.roles if r.slot not in ("targets", "partners") or r.who not in doers]


def _only_announcing(draft: Draft) -> set[str]:
    """Return those who make known that an attack befell somebody, and of whom nothing else tells that they did it: "أعلن الجيش أن الهجوم على معسكر للجيش"."""
    told = [(fact, filler) for fact in draft.facts for filler in fact.fillers if filler.slot == "initiators"]
    tellers = {filler.mention.first for fact, filler in told if filler.position == "announced" and fact.sense.article}
    return {role.who for role in draft.named("initiators") if role.mention.first in tellers}


def keep_known_sides(chart: Chart, draft: Draft) -> None:
    """Leave those who fight under no name where both are named elsewhere: "بين قبيلتين ... بين المسيرية والسلامات"."""
    named = {role.who for role in draft.roles if role.slot in ("initiators", "targets") and not chart.has(role.mention.first, FEUDING)}
    if CLASH in draft.families and len(named) > 1:
        draft.roles = [role for role in draft.roles if not chart.has(role.mention.first, FEUDING)]
