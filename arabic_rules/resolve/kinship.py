"""Kinds of incident that are often one, told by different words: a fight and the shots of it, a raid and its cordon, a protest and its clashes."""

from __future__ import annotations

from ..facts.names import ARMED_ATTACK, CLASH, MOVEMENT, OPERATION, PROTEST
from .telling import Telling

NEAR = 2
"""How many sentences back any mention without a place may refer."""
SHOTS = frozenset({ARMED_ATTACK, CLASH})
"""Types of what the sides of a fight do to each other."""
PARTS = frozenset({MOVEMENT, CLASH, OPERATION})
"""Families of what belongs to a raid."""


def kin(known: Telling, told: Telling, distance: int, *, place: bool) -> bool:
    """Tell whether a telling, so many sentences behind a known one, may go on with it in words of another kind; `place` where both share one."""
    if told.families & known.families:
        return True
    if told.sites and not place:
        return False
    if _is_one_fight(known, told):
        return True
    if told.sites or distance > NEAR:
        return False
    return _is_part_of_raid(known, told) or _is_unrest(known, told) or _is_unrest(told, known)


def _is_one_fight(a: Telling, b: Telling) -> bool:
    """Tell whether one telling is of a fight and the other of shots or an ambush: each side of a fight attacks the other.

    What "و" adds in the same sentence is beside it: "استهداف مدني ...، واشتباكات في البلدة".
    """
    if a.draft.sentences & b.draft.sentences and b.draft.facts[0].sense.conjunction:
        return False
    return any(x.families == {CLASH} and y.draft.types and set(y.draft.types) <= SHOTS for x, y in ((a, b), (b, a)))


def _is_part_of_raid(known: Telling, told: Telling) -> bool:
    """Tell whether a telling is of what belongs to a raid: a cordon, shots, arrests; a day of its own makes it another."""
    return OPERATION in known.families and bool(told.families) and told.families <= PARTS and not told.dated


def _is_unrest(a: Telling, b: Telling) -> bool:
    """Tell whether one telling is of a protest and the other of a fight alone."""
    return PROTEST in a.families and b.families == {CLASH}
