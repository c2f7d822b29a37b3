"""Who says so: reporting verbs and attributions of the sentences that a draft rests on."""

from __future__ import annotations

from ..chart import Chart, Mention
from ..values import ActorValue, PersonValue
from .attach import Sentence
from .draft import Draft, Role

WINDOW = 4
"""How many tokens may stand between a reporting verb and its source."""


def add_sources(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Add to each draft the sources quoted in its sentences."""
    quoted: dict[int, list[Mention]] = {s.number: _sources(chart, s) for s in sentences}
    for draft in drafts:
        for number in sorted(draft.sentences):
            for mention in quoted[number]:
                draft.roles.append(Role(slot="sources", value=_actor(chart, mention), mention=mention, rule=mention.rule))


def _sources(chart: Chart, sentence: Sentence) -> list[Mention]:
    found: dict[int, Mention] = {}
    for i in range(sentence.first, sentence.last):
        reports, attributes = chart.has(i, "report_verb"), chart.has(i, "attribution")
        if not reports and not attributes:
            continue
        for j in range(i + 1, min(i + 1 + WINDOW, sentence.last)):
            mention = chart.mentions.get(j)
            if mention and mention.kind in ("source", "actor", "state", "person"):
                found[mention.first] = mention
                break
            if chart.text.words[j].kind.name == "COMMA" or chart.has(j, "that"):
                break
        else:
            continue
    return list(found.values())


def _actor(chart: Chart, mention: Mention) -> ActorValue:
    value = mention.value
    if isinstance(value, ActorValue):
        return value
    if isinstance(value, PersonValue):
        return ActorValue(name=value.name, text=chart.surface(mention), kind="person")
    return ActorValue(name=chart.surface(mention), text=chart.surface(mention))
