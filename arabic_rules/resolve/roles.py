"""Who did what to whom: the actors that mentions stand for, and the roles that a report leaves to its other sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..chart import Chart, Mention, feature
from ..facts import Fact
from ..values import ActorValue, PeopleValue, ThingValue
from .draft import Draft, Role

DOING = frozenset({"initiators", "partners", "claimed_by", "targets", "foiled_by"})
BYSTANDERS = frozenset({"media", "monitor", "humanitarian", "rescue", "source"})
"""Kinds of actor that tell of incidents and help after them, but do not carry them out."""
ARMED = frozenset({"fighters", "soldiers", "police"})
"""Whose people can carry out an incident under no other name."""
STRUCK = frozenset({"strike"})
"""Families whose means may be somebody's: a Turkish shell is Turkey's fire, whoever finds it."""
HARMED = frozenset({"killed", "injured", "casualties"})
REACH = 8
"""How many sentences back the doer of "the shelling" may have been named."""


def actors_of(chart: Chart, mention: Mention, slot: str, text: str) -> Iterator[ActorValue]:
    """Yield the actors that a mention stands for in a slot: itself, whose people or weapon it is, or people under no other name."""
    value = mention.value
    if isinstance(value, ActorValue):
        yield value
    elif isinstance(value, PeopleValue | ThingValue):
        yield from value.actors
        if isinstance(value, PeopleValue) and not value.actors:
            yield from _unnamed(chart, mention, slot, text)


def _unnamed(chart: Chart, mention: Mention, slot: str, text: str) -> Iterator[ActorValue]:
    """Yield people who act under no name: gunmen, or a group that acts as one ("171 مستوطناً")."""
    value: PeopleValue = mention.value
    known = next((name for _, sense in chart.entries(mention.first, mention.last, "person") if (name := feature(sense, "acts_as"))), "")
    if known and slot != "targets":
        yield ActorValue(name=known, text=text, kind="civil")
    elif slot in ("initiators", "partners", "targets") and ARMED & set(value.groups):
        yield ActorValue(name=text, text=text, kind="people", unknown=True)


def settle(chart: Chart, drafts: Iterable[Draft]) -> None:
    """Give the incidents of a report the roles that follow from what is told as a whole."""
    earlier: list[Draft] = []
    for draft in drafts:
        _claimed(draft)
        _own_weapons(draft)
        if not draft.named("initiators"):
            _inherit(earlier, draft)
        _one_side(draft)
        draft.roles = list(_once(chart, draft.roles))
        earlier.append(draft)


def _claimed(draft: Draft) -> None:
    """Who claims an incident has done it, where nobody else is named."""
    if all(role.value.unknown for role in draft.named("initiators")):
        claims = [Role(slot="initiators", value=r.value, mention=r.mention, rule=r.rule) for r in draft.named("claimed_by")]
        if claims:
            draft.roles = [r for r in draft.roles if r.slot != "initiators"] + claims


def _own_weapons(draft: Draft) -> None:
    """Fire is of him whose weapons they are: "انفجار قذيفة تركية"."""
    if draft.named("initiators") or not draft.families & STRUCK:
        return
    draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for m in draft.weapons for actor in m.value.actors]


def _inherit(earlier: list[Draft], draft: Draft) -> None:
    """Let "the shelling" be theirs who shelled in the sentences before."""
    if not _resumes(draft):
        return
    for known in reversed(earlier):
        if draft.first_sentence - known.last_sentence > REACH or draft.status != known.status:
            continue
        doers = known.named("initiators")
        if doers and draft.families & known.families:
            draft.roles += doers
            return


def _resumes(draft: Draft) -> bool:
    """Tell whether the words for an incident take up one told before: "القصف", "قصفه", "قصف مماثل"."""
    main = [fact for fact in draft.facts if fact.rule.types]
    return draft.another or any(_definite(fact) for fact in main)


def _definite(fact: Fact) -> bool:
    return fact.voice in ("noun", "masdar") and (fact.sense.article or bool(fact.sense.pronoun))


def _one_side(draft: Draft) -> None:
    """Nobody does it to himself: a name on both sides is the doer's."""
    doers = {role.value.ids[0] if role.value.ids else role.value.name for role in draft.named("initiators")}
    draft.roles = [r for r in draft.roles if r.slot != "targets" or (r.value.ids[0] if r.value.ids else r.value.name) not in doers]


def _once(chart: Chart, roles: list[Role]) -> Iterator[Role]:
    """Yield each actor once: "المنزل" is the house told before, "الفصائل التابعة لها" the factions."""
    heads: dict[str, set[str]] = {}
    for role in roles:
        head = _head(chart, role)
        known = heads.setdefault(role.slot, set())
        if not (head and head in known and _told_again(chart, role)):
            yield role
        known.add(head)


def _head(chart: Chart, role: Role) -> str:
    """Return the lemma of the noun that an unnamed thing or group is called by; empty for names."""
    if role.value.ids:
        return ""
    sense = next(iter(chart.senses(role.mention.first)), None)
    return sense.entry.lemma.split()[0] if sense else ""


def _told_again(chart: Chart, role: Role) -> bool:
    sense = next(iter(chart.senses(role.mention.first)), None)
    return sense is not None and (sense.article or bool(sense.pronoun))
