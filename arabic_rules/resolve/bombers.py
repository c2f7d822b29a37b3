"""Who blows himself up is one attacker, or two, though nothing counts him: "ففجر نفسه", "قال شاهد إن الانتحاري ..."."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Mention
from ..facts import Fact
from ..facts.names import SUICIDE_BOMBING
from ..values import PeopleValue
from .draft import Tally

ATTACKERS = "attackers"
ONE, TWO = ("3ms", "3fs"), ("3md", "3fd")
"""How the tags of verbs end of which one is the doer, and two."""


def is_bomber(fact: Fact, value: PeopleValue) -> bool:
    """Tell whether a definite noun is of the one bomber whom a report knows: "الانتحاري"."""
    return SUICIDE_BOMBING in fact.rule.types and value.definite and value.maximum == 1 and not (value.casualty or value.others or value.persons)


def bomber_of(fact: Fact, tallies: Iterable[Tally], sentence: int) -> Tally | None:
    """Return the bomber whom only a verb tells of, where its draft counts no attackers: he counts where nothing else in the report does."""
    if SUICIDE_BOMBING not in fact.rule.types or fact.voice != "active" or any(tally.slot == ATTACKERS for tally in tallies):
        return None
    if not fact.sense.tag.endswith((*ONE, *TWO)):
        return None
    several = 1 if fact.sense.tag.endswith(ONE) else 2
    value = PeopleValue(minimum=several, maximum=several, definite=True)
    mention = Mention("people", fact.first, fact.last, fact.rule.id, value)
    return Tally(slot=ATTACKERS, value=value, mention=mention, sentence=sentence, rule=fact.rule.id)
