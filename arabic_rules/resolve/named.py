"""Names told apart from the event: "والمصابون هم: ..." goes to the incident whose wounded they are."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Chart, Mention
from ..phases.companies import fate_of
from ..text import fold_phrase
from ..values import PeopleValue
from .attach import ROLE_OF
from .draft import Draft, Named, Tally
from .sentence import Sentence

REACH = 4
"""How many sentences after the last one of an incident its people may be named."""


def add_named(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Add to the drafts the people who are named, or told by their kind, outside every fact."""
    taken = {named.mention.first for draft in drafts for named in draft.people}
    counted = {tally.mention.first for draft in drafts for tally in draft.tallies}
    for sentence in sentences:
        for mention in chart.inside(sentence.first, sentence.last, "people"):
            if mention.first not in taken and mention.value.persons:
                _attach(chart, mention, sentence.number, drafts)
            if mention.first not in counted and mention.value.definite and (mention.value.parts or mention.value.wholly):
                _tell_kinds(chart, mention, sentence.number, drafts)


def same_people(people: Iterable[Named]) -> list[list[Named]]:
    """Put together the tellings of each person: a shorter name with the same beginning is the same person's."""
    found: list[tuple[list[str], list[Named]]] = []
    for named in people:
        words = fold_phrase(named.value.name).split()
        for known, same in found:
            if known[0] == words[0] and (set(words) <= set(known) or set(known) <= set(words)):
                same.append(named)
                known[:] = words if len(words) > len(known) else known
                break
        else:
            found.append((words, [named]))
    return [same for _, same in found]


def _attach(chart: Chart, mention: Mention, sentence: int, drafts: list[Draft]) -> None:
    draft, slot = _home(chart, mention, sentence, drafts)
    if draft:
        draft.people += [Named(value=person, role=ROLE_OF.get(slot, "other"), mention=mention) for person in mention.value.persons]


def _tell_kinds(chart: Chart, mention: Mention, sentence: int, drafts: list[Draft]) -> None:
    draft, slot = _home(chart, mention, sentence, drafts)
    if draft:
        draft.tallies.append(Tally(slot=slot, value=mention.value, mention=mention, sentence=sentence, rule=mention.rule))


def _home(chart: Chart, mention: Mention, sentence: int, drafts: list[Draft]) -> tuple[Draft | None, str]:
    """Return the draft whose people a later sentence speaks of, and the count that they are."""
    value: PeopleValue = mention.value
    fate = value.casualty or fate_of(chart, mention)
    for draft in sorted(drafts, key=lambda d: (not d.sites, -d.last_sentence)):  # a mere continuation names no place
        slot = _slot(draft, value, fate) if draft.first_sentence <= sentence <= draft.last_sentence + REACH else ""
        if slot:
            return draft, slot
    return None, ""


def _slot(draft: Draft, value: PeopleValue, fate: str) -> str:
    """Return the count of a draft that the named people are: that of their fate, else one of just as many."""
    for tally in draft.tallies:
        if tally.slot == fate:
            return tally.slot
    if fate:
        return ""
    return next((t.slot for t in draft.tallies if 1 < t.value.minimum == t.value.maximum == len(value.persons)), "")
