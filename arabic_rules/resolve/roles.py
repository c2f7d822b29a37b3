"""Who did what to whom: the actors that mentions stand for, and the roles that a report leaves to its other sentences."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..chart import Chart, Mention, feature
from ..facts import Fact, Filler
from ..phases.actors import text_of
from ..phases.shapes import article_of, fits
from ..text import Kind
from ..values import ActorValue, PeopleValue, PlaceValue, ThingValue
from .draft import COUNTS, ROLES, Draft, Role

DOING = frozenset({"initiators", "partners", "claimed_by", "targets", "foiled_by"})
BYSTANDERS = frozenset({"media", "monitor", "humanitarian", "rescue", "source"})
"""Kinds of actor that tell of incidents and help after them, but do not carry them out."""
ARMED = frozenset({"fighters", "soldiers", "police"})
"""Whose people can carry out an incident under no other name."""
STRIKES = frozenset({"strike"})
"""Families whose means may be somebody's: a Turkish shell is Turkey's fire, whoever finds it."""
INTERCEPTION, INFILTRATION = "interception", "infiltration"
SOURCE = "source"
"""The kind of mention of those who may tell of it; as a side of it they are people."""
STRUCK = "struck"
"""The slot of a place that is hit: a target too where it is a facility."""
TRIBE = "tribe"
"""The kind of groups that people are born into: whoever kills a man does not aim at his tribe."""
SITE = "site"
"""The kind of places that are no towns."""
OF_FORCES = frozenset({"military", "police"})
"""Kinds of facility that are a force's."""
OWNER_REACH = 25
"""How many tokens back those may be told whose facility a pronoun makes it."""
FACING = frozenset({"side", "other_side", "one_side", "far_side", "sides"})
"""Positions of those who fight each other, whoever they are."""
AIMED = frozenset({"object", "to", "exposed"})
"""Positions of those who are aimed at."""
DOUBTED = frozenset({"attributed", "blamed"})
"""Positions of those who are accused of it, or thought to have done it."""
TWO_SIDED = "clash"
"""The family of incidents in which either side may do what a toll tells."""
SUBJECTS = frozenset({"subject", "light", "controlled"})
"""Positions of who does what a verb says, before it or behind it."""
ATTACK_OF = "attack_of"
"""The position of gunmen whose attack it is."""
REACH = 8
"""How many sentences back the doer of "the shelling" may have been named."""


def roles_of(chart: Chart, fact: Fact, filler: Filler) -> Iterator[Role]:
    """Yield the roles that an argument of a fact says: of actors, of those whose people are counted, of facilities that are hit."""
    for slot, actor in _told(chart, fact, filler):
        if slot not in DOING or actor.kind not in BYSTANDERS:
            yield Role(slot=slot, value=actor, mention=filler.mention, rule=fact.rule.id)


def doubt_of(filler: Filler) -> tuple[str, ...]:
    """Return the warning that a doer is only blamed or believed to have done it."""
    if filler.slot != "initiators" or filler.position not in DOUBTED:
        return ()
    return ("initiators: the text only accuses them or believes it of them",)


def _told(chart: Chart, fact: Fact, filler: Filler) -> Iterator[tuple[str, ActorValue]]:
    value, slot = filler.mention.value, filler.slot
    if slot in COUNTS and slot != "attackers":
        owners = value.actors if isinstance(value, PeopleValue) else (value,) if isinstance(value, ActorValue) else ()
        if isinstance(value, PeopleValue) and not owners:
            owners = _of_force(chart, filler.mention)
        yield from (("targets", owner) for owner in owners if owner.kind != TRIBE)
    elif slot == STRUCK and isinstance(value, PlaceValue) and value.kind == SITE and _is_facility(chart, filler.mention):
        yield "targets", ActorValue(name=value.name, text=text_of(chart, filler.mention.first, filler.mention.last), kind="facility")
    elif slot in ROLES:
        yield from ((slot, actor) for actor in _actors(chart, fact, filler))


def _of_force(chart: Chart, mention: Mention) -> tuple[ActorValue, ...]:
    """Return the force that members are of by their very noun: "شرطيان" are of the police."""
    text = text_of(chart, mention.first, mention.last)
    senses = (sense for i in range(mention.first, mention.last) for sense in chart.senses(i) if "person" in sense.entry.classes)
    names = dict.fromkeys(name for sense in senses if (name := feature(sense, "of_force")))
    return tuple(ActorValue(name=name, text=text, kind="police") for name in names)


def _is_facility(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place is a facility with a name of its own: "مشفى باب الهوى"."""
    return any("facility" in sense.entry.classes for sense in chart.lexicon.senses(chart.text.words[mention.first]))


def _actors(chart: Chart, fact: Fact, filler: Filler) -> Iterator[ActorValue]:
    """Yield the actors that a mention stands for: itself, whose people or weapon it is, or people under no other name."""
    value = filler.mention.value
    if isinstance(value, tuple) or filler.mention.kind == SOURCE:
        yield from _by_place(chart, filler.mention)
    elif isinstance(value, ActorValue):
        if value.kind != "facility" or filler.slot == "targets":
            yield _owner(chart, fact, filler) or value
    elif isinstance(value, PeopleValue | ThingValue):
        yield from value.actors
        if isinstance(value, PeopleValue) and not value.actors:
            yield from _unnamed(chart, fact, filler)


def _by_place(chart: Chart, mention: Mention) -> Iterator[ActorValue]:
    """Yield those whom only their place in the sentence makes an actor: "بين عائلتين", "مع الأهالي"."""
    if mention.kind != SOURCE or any(True for _ in chart.entries(mention.first, mention.last, "residents")):
        text = text_of(chart, mention.first, mention.last)
        yield ActorValue(name=text, text=text, kind="people", unknown=True)


def _owner(chart: Chart, fact: Fact, filler: Filler) -> ActorValue | None:
    """Return whose a facility is that only a pronoun says: "قالت قسد إن طائرة استهدفت إحدى نقاطها"; none for a house, which is a man's."""
    mention = filler.mention
    sense = next((s for _, s in chart.entries(mention.first, mention.last, "facility")), None)
    if mention.kind != "facility" or sense is None or not sense.pronoun or feature(sense, "kind") not in OF_FORCES or mention.value.kind != "facility":
        return None
    text = text_of(chart, mention.first, mention.last)
    tokens = range(mention.first - 1, max(mention.first - OWNER_REACH, -1), -1)
    sentence = itertools.takewhile(lambda i: chart.text.words[i].kind not in (Kind.STOP, Kind.BREAK), tokens)
    doers = {m.first for m in fact.slot("initiators")}
    told = (actor for i in sentence if i not in doers and (m := chart.mentions.get(i)) is not None for actor in _named_by(m))
    owner = next((value for value in told if value.kind not in BYSTANDERS), None)
    return replace(owner, text=text, means="") if owner else None


def _named_by(mention: Mention) -> tuple[ActorValue, ...]:
    """Return the actors that a mention names: itself, or whose people it counts."""
    if mention.kind in ("actor", "state"):
        return (mention.value,)
    return mention.value.actors if isinstance(mention.value, PeopleValue) else ()


def _unnamed(chart: Chart, fact: Fact, filler: Filler) -> Iterator[ActorValue]:
    """Yield people who act or are aimed at under no name: gunmen, a group that acts as one ("171 مستوطناً"), a crowd."""
    mention = filler.mention
    text = text_of(chart, mention.first, mention.last)
    known = next((name for _, sense in chart.entries(mention.first, mention.last, "person") if (name := feature(sense, "acts_as"))), "")
    if filler.slot == "targets" and (force := _of_force(chart, mention)):
        yield from force
    elif known and filler.slot != "targets":
        yield ActorValue(name=known, text=text, kind="civil")
    elif filler.slot in ("initiators", "partners") and _may_act(chart, fact, filler) or filler.position in FACING or _crowd(filler):
        yield ActorValue(name=text, text=text, kind="people", unknown=True)


def _may_act(chart: Chart, fact: Fact, filler: Filler) -> bool:
    """Tell whether people under no name can be doers: gunmen, or several of whom nothing else is told and whom their place or case makes the subject."""
    value: PeopleValue = filler.mention.value
    first = filler.mention.first
    word = chart.text.words[first].fold
    if filler.mention.last - first == 1 and fits(chart.lexicon, "construct_shape", word):
        return False  # "مقاتلو" of somebody whom nothing names
    if ARMED & set(value.groups):
        return True
    if value.casualty or value.persons or value.others or value.maximum == 1:
        return False
    if filler.position not in SUBJECTS:
        return filler.position != ATTACK_OF
    if first < fact.last:
        return chart.has(first - 1, "that") or not fits(chart.lexicon, "oblique_shape", word)
    return first == fact.last and fits(chart.lexicon, "nominative_shape", word)


def _crowd(filler: Filler) -> bool:
    """Tell whether people are several who are aimed at and whom nobody has counted as hurt."""
    value: PeopleValue = filler.mention.value
    if filler.slot != "targets" or filler.position not in AIMED:
        return False
    if "leaders" in value.groups and not value.persons:
        return True
    return value.maximum != 1 and not value.casualty and not value.persons and not value.others


def settle(chart: Chart, drafts: Iterable[Draft]) -> None:
    """Give the incidents of a report the roles that follow from what is told as a whole."""
    earlier: list[Draft] = []
    for draft in drafts:
        _of_other_side(draft)
        _claimed(draft)
        _own_weapons(draft)
        _intercepted(draft)
        _stopped(draft)
        if not draft.named("initiators"):
            _inherit(earlier, draft)
        draft.roles = [_named_before(chart, role) for role in draft.roles]
        _one_side(draft)
        draft.roles = list(_once(chart, draft.roles))
        earlier.append(draft)


def _of_other_side(draft: Draft) -> None:
    """In a fight who killed is on one of the sides that are told: he makes no initiator beside theirs."""
    if TWO_SIDED not in draft.families:
        return
    tolls = {fact.rule.id for fact in draft.facts if not fact.rule.types}
    sides = [role for role in draft.named("initiators") if role.rule not in tolls]
    if sides:
        draft.roles = [role for role in draft.roles if role.slot != "initiators" or role.rule not in tolls]


def _claimed(draft: Draft) -> None:
    """Who claims an incident has done it, where nobody else is named."""
    if all(role.value.unknown for role in draft.named("initiators")):
        claims = [Role(slot="initiators", value=r.value, mention=r.mention, rule=r.rule) for r in draft.named("claimed_by")]
        if claims:
            draft.roles = [r for r in draft.roles if r.slot != "initiators"] + claims


def _own_weapons(draft: Draft) -> None:
    """Fire is of him whose weapons they are: "انفجار قذيفة تركية"."""
    fallen = INTERCEPTION in draft.types and (len(draft.types) == 1 or not draft.named("foiled_by"))
    if draft.named("initiators") or not draft.families & STRIKES or fallen:
        return
    draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for m in draft.weapons for actor in m.value.actors]


def _intercepted(draft: Draft) -> None:
    """Who brings a drone down does it to those whose drone it is, where nobody has struck."""
    if draft.types == [INTERCEPTION] and draft.weapons and not draft.named("initiators"):
        draft.roles += [replace(role, slot="initiators") for role in draft.named("foiled_by")]
        draft.roles += [Role(slot="targets", value=actor, mention=m, rule=m.rule) for m in draft.weapons for actor in m.value.actors]


def _stopped(draft: Draft) -> None:
    """Those who stop an infiltration are those whom it was aimed at."""
    if INFILTRATION in draft.types and not draft.named("targets"):
        draft.roles += [replace(role, slot="targets") for role in draft.named("foiled_by")]


def _inherit(earlier: list[Draft], draft: Draft) -> None:
    """Let "the shelling" be theirs who shelled in the sentences before."""
    if not _resumes(draft):
        return
    for known in sorted(earlier, key=lambda known: _distance(known, draft)):
        if _distance(known, draft) > REACH or draft.status != known.status:
            continue
        doers = known.named("initiators")
        if doers and draft.families & known.families:
            draft.roles += doers
            return


def _distance(known: Draft, draft: Draft) -> int:
    """Return how many sentences before a draft another one is told last."""
    return min((draft.first_sentence - n for n in known.sentences if n <= draft.first_sentence), default=REACH + 1)


def _resumes(draft: Draft) -> bool:
    """Tell whether the words for an incident take up one told before: "القصف", "قصفه", "قصف مماثل"."""
    main = [fact for fact in draft.facts if fact.rule.types]
    return draft.another or any(_definite(fact) for fact in main)


def _definite(fact: Fact) -> bool:
    return fact.voice in ("noun", "masdar") and (fact.sense.article or bool(fact.sense.pronoun))


def _named_before(chart: Chart, role: Role) -> Role:
    """Let a head noun alone, with the article, be the force of that noun named last: "القوات" after "قوات الطوارئ الخاصة"."""
    i = next((i for i, _ in chart.entries(role.mention.first, role.mention.last, "back_force")), None)
    if i is None or role.value.ids or len(role.value.text.split()) > 1:
        return role
    noun = chart.text.words[i].fold.removeprefix(article_of(chart.lexicon))
    before = [m for m in chart.history if m.kind == "actor" and m.first < i and len(m.value.text.split()) > 1 and chart.text.words[m.first].fold.endswith(noun)]
    return replace(role, value=max(before, key=lambda m: (m.first, m.last)).value) if before else role


def _one_side(draft: Draft) -> None:
    """Nobody does it to himself: a name on both sides is the doer's; who is said to have helped another is no doer beside him."""
    helpers = {_who(role) for role in draft.named("partners")}
    if {_who(role) for role in draft.named("initiators")} - helpers:
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or _who(r) not in helpers]
    doers = {_who(role) for role in draft.named("initiators")}
    draft.roles = [r for r in draft.roles if r.slot not in ("targets", "partners") or _who(r) not in doers]


def _who(role: Role) -> str:
    return role.value.ids[0] if role.value.ids else role.value.name


def _once(chart: Chart, roles: list[Role]) -> Iterator[Role]:
    """Yield each actor once: "المنزل" is the house told before, "الفصائل التابعة لها" the factions, unknown gunmen are the same."""
    heads: dict[str, set[str]] = {}
    for role in roles:
        known = heads.setdefault(role.slot, set())
        head, whole = _head(chart, role)
        if not (head and head in known and _told_again(chart, role) or whole and whole in known):
            yield role
        known |= {head, whole}


def _head(chart: Chart, role: Role) -> tuple[str, str]:
    """Return the lemma of the noun that an unnamed thing or group is called by, and what is said with it; empty for names."""
    if role.value.kind == "unknown":
        return "", role.value.kind
    sense = next(iter(chart.senses(role.mention.first)), None)
    if sense is None or role.value.name != role.value.text:
        return "", ""
    last = chart.terms[role.mention.first][1] if role.mention.first in chart.terms else role.mention.first + 1
    return sense.entry.lemma.split()[0], sense.entry.lemma if last == role.mention.last and role.value.kind == "facility" else ""


def _told_again(chart: Chart, role: Role) -> bool:
    sense = next(iter(chart.senses(role.mention.first)), None)
    return sense is not None and (sense.article or bool(sense.pronoun))
