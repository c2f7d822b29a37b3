"""Who makes an attack known as his own: an armed group that is quoted for what it did itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..chart import Chart
from ..facts.names import AIRSTRIKE, ARMED_ATTACK, BOMBING, DRONE_STRIKE, INTERCEPTION, SHELLING, SUICIDE_BOMBING
from ..phases.groups import STATE_KINDS
from .draft import Draft, Role
from .roles import BYSTANDERS, named_by

FIRE = frozenset({SHELLING, AIRSTRIKE, DRONE_STRIKE, BOMBING, SUICIDE_BOMBING, INTERCEPTION})
"""Types of incident that a group makes known as its own; of fights and of ground that is taken it only reports."""
SECRET = frozenset({"jihadist", "militant"})
"""Kinds of group that claim whatever attack they tell of."""
OPEN = frozenset({"state", "government", "civil", "civil_authority", "party", "people", "source", "person", "facility", "intl_org", "coalition"})
"""Kinds of actor that report what they do, and claim nothing."""


def add_claims(chart: Chart, drafts: Iterable[Draft]) -> None:
    """Let a group that is quoted for its own attack claim it: "أعلنت الكتائب أنها قصفت", "قال الناطق باسم الجماعة"."""
    for draft in drafts:
        if draft.named("claimed_by"):
            continue
        speakers = {name for source in draft.named("sources") for name in source.value.ids} | set(_spoken_for(chart, draft))
        for role in draft.named("initiators"):
            if set(role.value.ids) & speakers and _claims(draft, role):
                draft.roles.append(Role(slot="claimed_by", value=role.value, mention=role.mention, rule=role.rule))


def _spoken_for(chart: Chart, draft: Draft) -> Iterator[str]:
    """Yield the ids of those in whose name somebody is quoted: "المتحدث باسم أ"."""
    for mention in (source.mention for source in draft.named("sources")):
        if chart.any_has(range(mention.first, mention.last), "on_behalf"):
            yield from (name for inner in chart.inside(mention.first, mention.last) for actor in named_by(inner) for name in actor.ids)


def _claims(draft: Draft, role: Role) -> bool:
    kind = role.value.kind
    if kind in STATE_KINDS | OPEN | BYSTANDERS:
        return False
    main = draft.types[0] if draft.types else ""
    return main in FIRE or main == ARMED_ATTACK and (kind in SECRET or bool(draft.weapons))
