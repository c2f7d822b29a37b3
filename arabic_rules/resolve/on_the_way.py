"""Where those who are arrested are taken to: "اعتقلت شابا ... واقتادته إلى جهة مجهولة" is no abduction beside it (CODEBOOK, section 2)."""

from __future__ import annotations

from collections.abc import Iterable

from ..facts import Fact
from .draft import Draft

LED = "on_the_way"
"""The feature of verbs for taking somebody somewhere."""
ABDUCTION, ARREST = "abduction", "arrest"
ABDUCTEE = "abductee"


def without_way(facts: list[Fact]) -> list[Fact]:
    """Leave out of a sentence where those are taken to whom it says to be arrested before."""
    arrest = next((fact.first for fact in facts if ARREST in fact.rule.types), None)
    return facts if arrest is None else [fact for fact in facts if not (_is_way(fact) and fact.first > arrest)]


def leave_way(draft: Draft) -> None:
    """Leave the same out of an incident that several sentences tell of."""
    led = [fact for fact in draft.facts if _is_way(fact)]
    if not led or ARREST not in draft.types or any(ABDUCTION in fact.rule.types and fact not in led for fact in draft.facts):
        return
    told = _told(led)
    draft.facts = [fact for fact in draft.facts if fact not in led]
    draft.tallies = [tally for tally in draft.tallies if (tally.sentence, tally.rule) not in told]
    draft.people = [person for person in draft.people if person.role != ABDUCTEE]


def _is_way(fact: Fact) -> bool:
    return LED in fact.sense.entry.features


def _told(facts: Iterable[Fact]) -> set[tuple[int, str]]:
    return {(fact.sentence, fact.rule.id) for fact in facts}
