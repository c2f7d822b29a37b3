"""The types of an incident from its facts, its weapons and its victims."""

from __future__ import annotations

from ..values import ThingValue
from .draft import Draft

GENERIC = {"armed_attack": {"shelling", "airstrike", "drone_strike", "bombing", "suicide_bombing", "assassination", "clash"},
           "explosion": {"bombing", "suicide_bombing", "airstrike", "drone_strike", "shelling"},
           "shelling": {"airstrike", "drone_strike"}, "bombing": {"suicide_bombing"}, "airstrike": {"drone_strike"},
           "killing": set()}
"""A general type gives way to any of the more exact ones."""
MEANS = {
    "drone": "drone_strike", "aircraft": "airstrike", "helicopter": "airstrike", "barrel_bomb": "airstrike", "artillery": "shelling",
    "rocket": "shelling", "mortar": "shelling", "missile": "shelling", "guided_missile": "shelling", "ied": "bombing", "mine": "bombing",
    "car_bomb": "bombing", "motorcycle_bomb": "bombing", "suicide_belt": "suicide_bombing", "grenade": "bombing", "sound_grenade": "bombing",
}
"""What a weapon makes of a strike whose type is more general."""


GENERAL_STRIKES = frozenset({"shelling", "armed_attack", "explosion", "airstrike", "bombing"})
WITNESSED = frozenset({"small_arms", "machine_gun", "knife"})
"""Weapons that make an armed attack of a toll that names no other means."""


def final_types(draft: Draft) -> list[str]:
    """Return the types of a draft, the main one first; empty where nothing says what happened."""
    types = draft.types
    means = _means(draft)
    by_means = [kind for name in means if (kind := MEANS.get(name))]
    if GENERAL_STRIKES & set(types):
        types += [kind for kind in by_means if kind not in types]
    if not types:
        types = by_means[:1] or ["armed_attack"] * bool(WITNESSED & set(means))
        types = types or [f.rule.option("fallback") for f in draft.facts if f.rule.option("fallback")][:1]
    if {"arrest", "airstrike"} <= set(types) and not {t.slot for t in draft.tallies} & {"killed", "injured"}:
        types = ["raid" if kind == "airstrike" else kind for kind in types]  # an air-landed raid is no air strike
    said = {kind for fact in draft.facts if fact.rule.option("keeps") for kind in fact.rule.types}
    return [kind for kind in dict.fromkeys(types) if kind in said or not GENERIC.get(kind, set()) & set(types)]


def _means(draft: Draft) -> list[str]:
    """Return what it was done with: the weapons' means, and those that the doers' names tell."""
    weapons = [m.value.kind for m in draft.weapons if isinstance(m.value, ThingValue)]
    return [name for name in (*weapons, *(role.value.means for role in draft.named("initiators"))) if name]
