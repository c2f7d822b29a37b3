"""What mentions are worth: the values that phases compute and the resolver turns into records. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorValue:
    """An organisation, force, state or unnamed group.

    `name` is canonical where the table knows it, else the text's words; `ids` are table ids, the most exact first;
    `text` the whole phrase without proclitics.
    """

    name: str
    text: str
    ids: tuple[str, ...] = ()
    kind: str = ""
    country: str = ""
    name_en: str = ""
    means: str = ""  # what it strikes with, where its name says so: aircraft, drone, artillery ...
    unknown: bool = False  # "مسلحون مجهولون"
    definite: bool = True
    army: ActorValue | None = None  # of a state: whose its soldiers are
    beside: tuple[ActorValue, ...] = ()  # whom a slash names with it: "ب ي د/قسد"

    @property
    def who(self) -> str:
        """Return who it is: the most exact id, else the name."""
        return self.ids[0] if self.ids else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionValue:
    """A bearing from or inside an anchor."""

    bearing: str  # N NE E SE S SW W NW C
    of: str
    relation: str  # part | outside
    distance_km: float | None = None
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceValue:
    """A named place: `name` without particles and kind noun, `candidates` the gazetteer rows that have the name."""

    name: str
    kind: str = ""
    candidates: tuple[int, ...] = ()
    within: tuple[str, ...] = ()  # innermost first
    direction: DirectionValue | None = None
    near: bool = False
    cued: bool = False  # a kind noun, a preposition or a direction word shows that it is a place
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonValue:
    """A named person."""

    name: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleValue:
    """Counted people: "4 عناصر لتنظيم داعش", "طفل وامرأتان", "آخرون", "عدد من الجنود".

    `groups` maps of_whom names (children, women, civilians, fighters, leaders, soldiers, police, journalists, medics) to
    (min, max); `parts` holds the groups named after "بينهم", which are never added to the total.
    """

    minimum: int
    maximum: int | None
    approximate: bool = False
    groups: Mapping[str, tuple[int, int | None]] = field(default_factory=dict)
    parts: Mapping[str, tuple[int, int | None]] = field(default_factory=dict)
    wholly: tuple[str, ...] = ()  # groups that all of them are whose number is told elsewhere: "القتلى مدنيون"
    casualty: str = ""  # killed | injured | joint ("قتيل وجريح") | none (nobody hurt) where the words say so
    actors: tuple[ActorValue, ...] = ()  # whose people they are
    persons: tuple[PersonValue, ...] = ()
    definite: bool = False  # "العناصر الأربعة": tells again, counts nobody new
    bare: bool = False  # a plural without a number: at least two
    found: bool = False  # bodies: those told to have died, where the report counts them too
    toll: bool = False  # all there are by now: "ارتفع عدد القتلى إلى 7"
    others: bool = False  # "آخرون": besides those just named


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingValue:
    """A weapon, a good that can be seized, a facility."""

    name: str
    kind: str = ""  # the `means` of a weapon, the `kind` of a facility
    minimum: int | None = None
    maximum: int | None = None
    actors: tuple[ActorValue, ...] = ()
