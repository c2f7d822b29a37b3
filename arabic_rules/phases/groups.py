"""Of which group counted people are and whose they are, from what the tokens of a match say and what was told before."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .human_nouns import Bounds

_SOLDIERS = frozenset({"state", "state_forces", "government", "intelligence", "coast_guard", "coalition", "peacekeeping", "force"})
_POLICE = frozenset({"police"})
_RESCUERS = frozenset({"rescue", "humanitarian"})
STATE_KINDS = _SOLDIERS | _POLICE
"""Kinds of actor that are a state's."""
FORCE_KINDS = {"police": "police", "soldiers": "state_forces", "fighters": "militia"}
ARMED = _SOLDIERS - {"state", "government"} | _POLICE | {
    "militia", "rebel", "jihadist", "militant", "paramilitary", "party_militia", "rebel_proto-state", "separatist", "pmc", "group", "people",
}
OF_STATES = frozenset({"member", "owned", "leaders"})
"""Groups whose nation may say whose they are."""
FORCES = frozenset({"fighters", "soldiers", "police"})
"""Groups of people who carry arms, and can carry out an incident under no other name."""
THIRD = ("singular", "dual", "plural")
"""The kinds of pronoun that stand for somebody told of; any other is the speaker's own."""
REACH = 25
"""How many tokens back those may stand whom "others" continues, or whose part is told."""


@dataclass(slots=True)
class Reading:
    """What the tokens of a match have said so far."""

    number: Bounds | None = None
    approximate: bool = False
    nouns: list[tuple[int, Sense]] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    actors: list[ActorValue] = field(default_factory=list)
    origins: list[ActorValue] = field(default_factory=list)
    names: list[Mention] = field(default_factory=list)
    others: bool = False
    at_least: bool = False
    at_most: bool = False
    ordinal: bool = False
    former: bool = False
    vague: bool = False


def people_before(chart: Chart, first: int) -> PeopleValue | None:
    """Return the people told last in the sentence before token `first`."""
    for i in range(first - 1, max(first - REACH, -1), -1):
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            return None
        mention = chart.mentions.get(i)
        if mention is not None and mention.kind == "people" and not _is_share(chart, i):
            value: PeopleValue = mention.value
            return None if _is_joined(chart, mention) else value
    return None


def _is_share(chart: Chart, i: int) -> bool:
    """Tell whether people are only some of those told before them: "بينهم جنديان", "معظمهم من العسكريين"."""
    return chart.has(i - 1 - chart.has(i - 1, "origin"), "among")


def _is_joined(chart: Chart, mention: Mention) -> bool:
    """Tell whether "و" joins people to others of another kind: "أربعة مدنيين وشرطي"."""
    before = chart.mention_at(mention.first - 1) if chart.bits(mention.first) & CONJUNCTION else None
    return before is not None and before.kind == "people" and before.value.groups.keys() != mention.value.groups.keys()


def inherit(chart: Chart, first: int, reading: Reading) -> None:
    """Let the others of a force's dead be of that force, and counted others of civilians civilians; "others" may be anybody."""
    if reading.actors:
        reading.groups.append("member")
        return
    before = people_before(chart, first)
    if before is not None:
        told_alike = FORCES | {"civilians", "leaders"} if reading.number else FORCES
        reading.groups += [group for group, bounds in before.groups.items() if group in told_alike and bounds[0] == before.minimum]
        reading.actors += before.actors if FORCES & set(reading.groups) else ()


def of_same_force(chart: Chart, first: int, reading: Reading) -> None:
    """Let members of whom nobody says whose they are belong to the force whose people were told last: "قتل 14 عنصرا من الجيش وأصيب 19 عنصرا"."""
    before = people_before(chart, first) if "member" in reading.groups and not reading.actors and not reading.nouns[0][1].pronoun else None
    if before is not None and before.groups.keys() & FORCES and not before.persons:
        reading.actors += before.actors


def find_owner(chart: Chart, first: int, reading: Reading) -> None:
    """Let a pronoun on members of a force stand for the force told last: "أفرادها", "عناصره"."""
    sense = reading.nouns[0][1]
    if not sense.pronoun or reading.actors or not {"member", "owned", "fighters", "soldiers"} & set(reading.groups) or "kin" in sense.entry.features:
        return
    if not any(sense.pronoun in chart.lexicon.inflection.clitics[number] for number in THIRD):
        reading.actors += _speaker(chart, first)
        return
    for i in range(first - 1, max(first - REACH, -1), -1):
        mention = chart.mentions.get(i)
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            return
        if mention is not None and mention.kind == "actor":
            reading.actors.append(mention.value)
            return


def _speaker(chart: Chart, first: int) -> list[ActorValue]:
    """Return the armed group that says "our fighters": the one named before the first colon."""
    colon = next((i for i in range(first) if chart.text.words[i].kind is Kind.COLON), 0)
    return [m.value for i in range(colon) if (m := chart.mentions.get(i)) is not None and m.kind == "actor" and m.last == colon and m.value.kind in ARMED]


def owners_of(reading: Reading) -> tuple[ActorValue, ...]:
    """Return whose people they are; a nationality says so only of a force's: "جنود أتراك", not "مدنيين سوريين"."""
    if reading.former:
        return ()
    return tuple(owner for actor in reading.actors if (owner := _of_nation(reading, actor) if actor in reading.origins else _of_state(reading, actor)))


def _of_state(reading: Reading, actor: ActorValue) -> ActorValue:
    """Return whose people of somebody are: soldiers of a state are its army's, "جنود الاحتلال"."""
    return actor.army or actor if "soldiers" in reading.groups else actor


def _of_nation(reading: Reading, state: ActorValue) -> ActorValue | None:
    """Return whose people of a nation are: soldiers its army's, members of a force the state's; policemen are the police's, fighters anybody's."""
    if state.kind != "state":  # a movement: "مسلحون حوثيون"
        return state
    if "soldiers" in reading.groups:
        return state.army or state
    return state if OF_STATES & set(reading.groups) else None


def groups_of(reading: Reading, bounds: Bounds) -> dict[str, Bounds]:
    """Name the of_whom groups that everybody counted belongs to."""
    groups = [group for group in reading.groups if group != "owned" or reading.actors]
    outside = any({"outside", "acts_as"} & sense.entry.features.keys() for _, sense in reading.nouns)  # settlers act as one, and are hurt as anybody
    if not groups and not outside and reading.actors and reading.actors[0] not in reading.origins and reading.actors[0].kind in ARMED:
        groups = ["member"]
    if reading.former:
        groups = [group for group in groups if group not in FORCES | {"member", "owned"}]
    if reading.actors and reading.actors[0].kind in _POLICE:  # ranks and conscripts of the police: "ضابط في الشرطة"
        groups = ["police" if group == "soldiers" else group for group in groups]
    named = (_force(reading.actors) if group in ("member", "owned") else group for group in groups)
    names = dict.fromkeys(name for name in named if name)
    if "leaders" in names:
        names = dict.fromkeys(name for name in names if name in ("leaders", "women", "children"))
    return dict.fromkeys(names, bounds)


def _force(actors: list[ActorValue]) -> str:
    """Return what members of a force are: soldiers of a state's, police, else fighters; rescuers carry no arms."""
    kinds = {actor.kind for actor in actors[:1]}
    if kinds & _RESCUERS:
        return ""
    if kinds & _POLICE:
        return "police"
    return "soldiers" if kinds & _SOLDIERS else "fighters"
