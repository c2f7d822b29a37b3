"""Kinds of incident that are often one, told by different words: a fight and the shots of it, a raid and its cordon, a protest and its clashes."""

from __future__ import annotations

from ..facts.names import AIRSTRIKE, ARMED_ATTACK, CLASH, DRONE_STRIKE, INTERCEPTION, MOVEMENT, OPERATION, PROTEST, SHELLING
from .telling import Telling

NEAR = 2
"""How many sentences back any mention without a place may refer."""
SHOTS = frozenset({ARMED_ATTACK, CLASH})
"""Types of what the sides of a fight do to each other."""
FIRED = frozenset({AIRSTRIKE, DRONE_STRIKE, SHELLING})
"""Types of what may be met in the air."""
PARTS = frozenset({MOVEMENT, CLASH, OPERATION})
"""Families of what belongs to a raid."""


def kin(known: Telling, told: Telling, distance: int, *, place: bool) -> bool:
    """Tell whether a telling, so many sentences behind a known one, may go on with it in words of another kind; `place` where both share one.

    Shots that have a place of their own are of a fight where neither has a day.
    """
    if told.families & known.families:
        return True
    if told.sites and not place:
        return False
    if _is_one_fight(known, told) and not (told.sites and (told.dated or known.dated)):
        return True
    if told.sites or distance > NEAR:
        return False
    return _is_met(known, told) or _is_part_of_raid(known, told) or _is_unrest(known, told) or _is_unrest(told, known)


def _is_one_fight(a: Telling, b: Telling) -> bool:
    """Tell whether one telling is of a fight and the other of shots or an ambush: each side of a fight attacks the other.

    What "و" adds in the same sentence is beside it: "استهداف مدني ...، واشتباكات في البلدة".
    """
    if a.draft.sentences & b.draft.sentences and b.draft.facts[0].sense.conjunction:
        return False
    return any(x.families == {CLASH} and y.draft.types and set(y.draft.types) <= SHOTS for x, y in ((a, b), (b, a)))


def _is_met(known: Telling, told: Telling) -> bool:
    """Tell whether a telling says that what a known strike fired was brought down: "أسقطت معظم الصواريخ"."""
    return told.draft.types == [INTERCEPTION] and bool(FIRED & set(known.draft.types)) and (told.means <= known.means or not known.means)


def _is_part_of_raid(known: Telling, told: Telling) -> bool:
    """Tell whether a telling is of what belongs to a raid: a cordon, shots, arrests; a day of its own makes it another."""
    return OPERATION in known.families and bool(told.families) and told.families <= PARTS and not told.dated


def _is_unrest(a: Telling, b: Telling) -> bool:
    """Tell whether one telling is of a protest and the other of a fight alone."""
    return PROTEST in a.families and b.families == {CLASH}
