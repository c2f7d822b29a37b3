"""Where those who are arrested are taken to: "اعتقلت شابا ... واقتادته إلى جهة مجهولة" is no abduction beside it (CODEBOOK, section 2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..facts import Fact
from ..facts.names import ABDUCTION, ARREST
from .draft import Draft

LED = "on_the_way"
"""The feature of verbs for taking somebody somewhere."""
ABDUCTEE, DETAINEE = "abductee", "detainee"


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
    known = {person.value.name for person in draft.people if person.role == DETAINEE}
    people = [person for person in draft.people if person.role != ABDUCTEE or person.value.name not in known]
    draft.people = [replace(person, role=DETAINEE) if person.role == ABDUCTEE else person for person in people]


def without_led(drafts: Iterable[Draft]) -> list[Draft]:
    """Leave out the incidents that only tell where somebody was taken to whom the report says to be arrested before."""
    kept: list[Draft] = []
    for draft in drafts:
        held = {person.value.name for other in kept if ARREST in other.types for person in other.people if person.role == DETAINEE}
        led = {person.value.name for person in draft.people}
        if not (led and led <= held and all(map(_is_way, draft.facts))):
            kept.append(draft)
    return kept


def _is_way(fact: Fact) -> bool:
    return LED in fact.sense.entry.features


def _told(facts: Iterable[Fact]) -> set[tuple[int, str]]:
    return {(fact.sentence, fact.rule.id) for fact in facts}
