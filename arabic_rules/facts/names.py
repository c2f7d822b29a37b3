"""The types of incident and their families by name: what `type` and `family` of the event rules say that this program asks for.

A rule may state other types and families; these are the ones of which something more is known than its rule tells. Many a family has
the name of its only type.
"""

from __future__ import annotations

ABDUCTION, ARREST, RELEASE, SURRENDER = "abduction", "arrest", "release", "surrender"
AGREEMENT, PROTEST = "agreement", "protest"
AIRSTRIKE, DRONE_STRIKE, SHELLING = "airstrike", "drone_strike", "shelling"
ARMED_ATTACK, ASSASSINATION, CLASH = "armed_attack", "assassination", "clash"
BOMBING, EXPLOSION, SUICIDE_BOMBING = "bombing", "explosion", "suicide_bombing"
DESTRUCTION, DISPLACEMENT, SEIZURE = "destruction", "displacement", "seizure"
EXECUTION, SEXUAL_VIOLENCE, TORTURE = "execution", "sexual_violence", "torture"
INFILTRATION, INTERCEPTION, MOVEMENT, RAID, TERRITORY = "infiltration", "interception", "movement", "raid", "territory"

STRIKE, SEXUAL = "strike", "sexual"
"""The families of fire, blasts and attacks, and of what is done to women and men."""
OPERATION, FIND = "operation", "find"
"""The families of raids, arrests and seizures, and of what is only found."""
TOLL, CLAIM = "toll", "claim"
"""The families of what belongs to incidents of any: how many died, who says that he did it."""
