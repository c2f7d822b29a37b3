"""What the event rules find: a fact, the arguments of its trigger, a near miss; and the names of positions that several modules ask for."""

from __future__ import annotations

from dataclasses import dataclass

from ..chart import Mention
from ..grammar import Event
from ..lexicon import Sense
from ..phases.groups import FORCES

SLOT_OF_CASUALTY = {"killed": "killed", "injured": "injured", "joint": "casualties", "none": "injured", "missing": "missing"}
"""Which count a noun for casualties fills."""
PATIENT = "patient"
"""The position of who suffers a verb."""
PARTNER, PARTNERS = "partner", "partners"
"""The position and the slot of helpers."""
SEVERAL = frozenset("pd")
"""How the tags of verbs in the plural and the dual end: their subject stands before them, or is a pronoun."""
PLURAL, SUFFERED = "3mp", "passive.3mp"
"""The tags of verbs of several, whose active and passive are written alike, and of the passive."""
ARMED = FORCES
"""Groups of people who can carry out an incident under no other name."""
LIGHT, ANNOUNCED = "light", "announced"
"""Positions of who carries out what a noun names, and of who makes his own deed known."""
LED = frozenset({LIGHT, "controlled"})
"""Positions of whose deed a verb makes of the noun behind it: "نفذت القوات غارة", "تمكنت القوات من قتل"."""
SUBJECT, OBJECT = "subject", "object"
"""Positions of who does what a verb says, and of whom it acts on."""
DOERS = frozenset({SUBJECT, "killer"})
"""Positions of those who do what a verb says."""
SHARED = "shared"
"""The position of those whom two verbs act on, the second behind the first."""
FINITE, NOMINAL = ("active", "passive"), ("noun", "masdar")
"""The voices of finite verbs, and those of nouns for what happens."""
PEOPLE = frozenset({"people", "person"})
"""Kinds of mention of people."""
JOINED = frozenset({"actor", "state", "nationality"})
"""Kinds of mention that a coordination may go on from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """One argument of a fact: the slot, the mention in it and the position that found it."""

    slot: str
    mention: Mention
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A trigger with its arguments: tokens `first` to `last`, the sentence it stands in."""

    rule: Event
    first: int
    last: int
    voice: str
    sense: Sense
    fillers: tuple[Filler, ...]
    sentence: int

    def slot(self, *names: str) -> list[Mention]:
        """Return the mentions in any of some slots."""
        return [f.mention for f in self.fillers if f.slot in names]

    @property
    def family(self) -> str:
        """Return the family of its rule: incidents of one family may be one. It is `other` where the rule states none."""
        return self.rule.option("family", "other")

    @property
    def definite(self) -> bool:
        """Tell whether a noun stands for what is known: "القصف", "قصفه"."""
        return self.voice in NOMINAL and (self.sense.article or bool(self.sense.pronoun))


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """A trigger whose rule made no fact: tokens `first` to `last`, and what was missing."""

    rule: Event
    first: int
    last: int
    sentence: int
    missing: str
