"""The types of an incident from its facts, its weapons and its victims."""

from __future__ import annotations

from ..chart import Chart
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


def final_types(chart: Chart, draft: Draft) -> list[str]:
    """Return the types of a draft, the main one first; empty where nothing says what happened."""
    types = draft.types
    strike = any(kind in ("shelling", "armed_attack", "explosion", "airstrike") for kind in types)
    if strike:
        for mention in draft.weapons:
            kind = MEANS.get(mention.value.kind) if isinstance(mention.value, ThingValue) else None
            if kind and kind not in types:
                types.append(kind)
    if not types:
        types = [f.rule.option("fallback") for f in draft.facts if f.rule.option("fallback")][:1]
        for mention in draft.weapons:
            kind = MEANS.get(mention.value.kind) if isinstance(mention.value, ThingValue) else None
            if kind:
                types = [kind]
    return [kind for kind in dict.fromkeys(types) if not GENERIC.get(kind, set()) & set(types)]
