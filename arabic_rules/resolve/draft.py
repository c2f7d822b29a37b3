"""What is gathered about one incident before it becomes a record."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import get_args

from ..chart import Mention
from ..facts import Fact
from ..facts.names import (
    ABDUCTION,
    AGREEMENT,
    AIRSTRIKE,
    BOMBING,
    CLAIM,
    CLASH,
    DRONE_STRIKE,
    EXPLOSION,
    MOVEMENT,
    OPERATION,
    PROTEST,
    RELEASE,
    SHELLING,
    STRIKE,
    TERRITORY,
    TOLL,
)
from ..model import CountName
from ..values import ActorValue, PeopleValue, PersonValue, PlaceValue

COUNTS: tuple[str, ...] = get_args(CountName)
CASUALTIES = frozenset({"killed", "injured", "casualties"})
"""Counts of which any says how many were hurt."""
BLASTS = frozenset({BOMBING, EXPLOSION})
"""Types of what goes off."""
TAKEN = frozenset({"arrested", "abducted"})
"""Counts of people who are taken, and held as long as it is told."""

SUBSTANTIAL = frozenset({"initiators", "targets", "claimed_by", "foiled_by"})
"""Roles that say something of an incident."""

APART = (
    {RELEASE, OPERATION}, {RELEASE, ABDUCTION}, {RELEASE, STRIKE}, {PROTEST, STRIKE}, {AGREEMENT, STRIKE}, {MOVEMENT, STRIKE},
    {AGREEMENT, OPERATION}, {AGREEMENT, CLASH}, {MOVEMENT, CLASH}, {TERRITORY, RELEASE},
)
"""Families of incident that no one incident joins."""

FIRE = frozenset({SHELLING, AIRSTRIKE, DRONE_STRIKE})
"""Types of fire from afar, which is another incident than a fight beside it."""

COMPOSITE = frozenset({OPERATION})
"""Families whose incidents have parts of other families: a raid with a cordon and gunfire."""
_ANY = frozenset({TOLL, CLAIM})


def families(facts: Iterable[Fact]) -> frozenset[str]:
    """Return the families of some facts; tolls and claims belong to any."""
    return frozenset(fact.family for fact in facts) - _ANY


@functools.cache
def apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two kinds of incident are never one: whoever is set free was taken on another day. A cordon goes with a raid."""
    if a & b & COMPOSITE or {MOVEMENT} in (a, b) and (a | b) & COMPOSITE:
        return False
    return any(len(pair & a) == 1 and len(pair & b) == 1 and pair <= a | b for pair in APART)


def fire_beside_fight(a: Iterable[Fact], b: Iterable[Fact]) -> bool:
    """Tell whether some facts are of fire from afar alone and others of a fight alone: "اشتباكات ... تزامنت مع قصف"."""
    types = [{kind for fact in facts for kind in fact.rule.types} for facts in (a, b)]
    return any(CLASH in types[n] and not types[n] & FIRE and types[1 - n] & FIRE and CLASH not in types[1 - n] for n in (0, 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One statement of a number of people: what was counted, where, by which rule."""

    slot: str
    value: PeopleValue
    mention: Mention
    sentence: int
    rule: str
    again: bool = False  # told once more in the same sentence: "... وقال الدفاع المدني إن ... مقتل طفل"

    @property
    def exact(self) -> bool:
        """Tell whether the text gives a number of several people, not only a plural."""
        return self.value.minimum > 1 and not self.value.bare and not self.value.definite


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An actor in a slot."""

    slot: str
    value: ActorValue
    mention: Mention
    rule: str
    inferred: bool = False  # named elsewhere in the report: it says nothing of this incident

    @property
    def who(self) -> str:
        """Return who it is: the most exact id, else the name."""
        return self.value.who


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place of the incident; one that is not `sure` counts only where no other is told, one not `told` is named elsewhere in the text."""

    value: PlaceValue
    mention: Mention
    sentence: int
    sure: bool = True
    told: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A named person with the role that the text gives."""

    value: PersonValue
    role: str
    mention: Mention


_LISTS = ("facts", "tallies", "roles", "sites", "people", "dates", "since", "weapons", "seized", "warnings")
"""The slots of a draft that hold several."""


@dataclass(slots=True)
class Draft:
    """An incident in the making: facts of one or more sentences and what was attracted to them."""

    facts: list[Fact] = field(default_factory=list)
    tallies: list[Tally] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    people: list[Named] = field(default_factory=list)
    dates: list[Mention] = field(default_factory=list)
    since: list[Mention] = field(default_factory=list)  # where a period begins that goes on: "منذ 26 آذار"
    weapons: list[Mention] = field(default_factory=list)
    seized: list[Mention] = field(default_factory=list)
    sentences: set[int] = field(default_factory=set)
    status: str = "asserted"
    another: bool = False  # the text calls it another one
    back: bool = False  # the text puts it before what it tells: "بعد يومين من ..."
    length: tuple[str, int] | None = None  # so long before, a unit and how many of them
    continues: bool = False  # a definite word before its trigger goes on with what is told: "العملية أسفرت عن ..."
    lines: bool = False  # of a bulletin, whose every line is another incident
    several: bool = False  # it counts more than one of them: "غارتين", "ثلاثة تفجيرات", "عبوتين"
    former: bool = False  # its toll has been left since, or another tells it otherwise: "كانت حصيلة سابقة أشارت إلى"
    nouns: set[str] = field(default_factory=set)  # what it tells of without the article
    resumed: set[str] = field(default_factory=set)  # and what with it
    there: set[str] = field(default_factory=set)  # those of the latter that are kinds of place: "في القرية"
    fresh: bool = False  # its words begin another story: "كما استهدفت ..."
    warnings: list[str] = field(default_factory=list)

    @property
    def types(self) -> list[str]:
        """Return the types that the facts name, in text order, each once."""
        return list(dict.fromkeys(kind for fact in self.facts for kind in fact.rule.types))

    @property
    def families(self) -> frozenset[str]:
        """Return the families of the facts; tolls and claims belong to any."""
        return families(self.facts)

    @property
    def first_sentence(self) -> int:
        """Return the first sentence told from."""
        return min(self.sentences)

    @property
    def last_sentence(self) -> int:
        """Return the last sentence told from."""
        return max(self.sentences)

    @property
    def substance(self) -> int:
        """Return how much the text says of it.

        An exact number weighs three, places and other people two, a date, a doer, a target, both parties, things taken and their number one each.
        """
        slots = {role.slot for role in self.roles if role.slot in SUBSTANTIAL and not role.inferred}
        slots |= {filler.slot for fact in self.facts for filler in fact.fillers if filler.slot in ("initiators", "aim")}  # people, even where no actor
        parties = AGREEMENT in self.families and len({role.value.name for role in self.named("initiators")}) > 1
        carried = any(fact.rule.option("carried") for fact in self.facts)
        taken = bool(self.seized) + any(not self.continues and (mention.value.minimum or 0) > 1 for mention in self.seized)
        counted = max((2 + tally.exact for tally in self.tallies), default=0)
        return carried + parties + counted + 2 * any(site.told for site in self.sites) + bool(self.dates) + bool(self.people) + taken + len(slots)

    @property
    def harms(self) -> bool:
        """Tell whether it counts dead or wounded."""
        return any(tally.slot in ("killed", "injured") for tally in self.tallies)

    @property
    def retold(self) -> bool:
        """Tell whether its toll is that of the sentence once more, as somebody else tells it."""
        return bool(self.tallies) and all(tally.again for tally in self.tallies)

    @property
    def dated(self) -> bool:
        """Tell whether the text says on which day it was; an hour alone does not."""
        return any(mention.value.relative for mention in self.dates)

    def named(self, slot: str) -> list[Role]:
        """Return the actors of a slot."""
        return [role for role in self.roles if role.slot == slot]

    def elsewhere(self, sites: list[Site]) -> Draft:
        """Return a draft of the same words at other places; what one of them takes in later is not the other's."""
        draft = replace(self, sites=sites, sentences=set(self.sentences), nouns=set(self.nouns))
        for name in _LISTS:
            setattr(draft, name, list(getattr(draft, name)))
        return draft

    def absorb(self, other: Draft) -> None:
        """Take over everything another draft says of the same incident."""
        for name in _LISTS:
            getattr(self, name).extend(getattr(other, name))
        self.sentences |= other.sentences
        self.several |= other.several
        self.nouns |= other.nouns
