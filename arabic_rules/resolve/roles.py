"""Who did what to whom: the actors that mentions stand for."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from ..alphabet import PROCLITICS
from ..chart import Chart, Mention, feature
from ..facts import ARMED, Fact, Filler
from ..facts.names import ABDUCTION, CLASH, DESTRUCTION, INTERCEPTION, PROTEST, STRIKE, SUICIDE_BOMBING, TOLL
from ..model import PARTIES, ROLES
from ..phases.actors import text_of
from ..phases.groups import STATE_KINDS
from ..phases.human_nouns import CONSTRUCT
from ..phases.shapes import fits
from ..text import Kind
from ..values import ActorValue, PeopleValue, PlaceValue, ThingValue
from .draft import COUNTS, Role

DONE = frozenset({"initiators", "foiled_by"})
BYSTANDERS = frozenset({"media", "monitor", "humanitarian", "rescue", "source"})
"""Kinds of actor that tell of incidents and help after them, but do not carry them out."""
MINISTRY = "government"
"""The kind of ministries, of which those of defence have an army."""
AID = frozenset({"humanitarian"})
"""Kinds of those whose own people may be killed or taken."""
SOURCE = "source"
"""The kind of mention of those who may tell of it; as a side of it they are people."""
ACTIVE = {"surrendered": "initiators"}
"""Counts of people who do what is told of them themselves."""
STRUCK = "struck"
"""The slot of a place that is hit: a target too where it is a facility."""
TRIBE = "tribe"
"""The kind of groups that people are born into: whoever kills a man does not aim at his tribe."""
SITE = "site"
"""The kind of places that are no towns."""
OF_FORCES = frozenset({"military", "police"})
"""Kinds of facility that are a force's."""
BESIDE = "near_blast"
"""The position of what lies beside a device that goes off."""
OWNER_REACH = 25
"""How many tokens back those may be told whose facility a pronoun makes it."""
FACING = frozenset({"side", "other_side", "one_side", "far_side", "against", "engaged", "sides"})
"""Positions of those who fight each other, whoever they are."""
AIMED = frozenset({"object", "to", "exposed", "sufferer", "troops", "aimed"})
"""Positions of those who are aimed at."""
PATIENTS = frozenset({"object", "exposed"})
"""Positions of whom a verb acts on itself, where who lives in a place is nobody in particular."""
OWNED = frozenset({"said_own", "self_told", "announced", "admitter"})
"""Positions of those who say themselves that they did it."""
ATTACKS = frozenset({STRIKE, CLASH, TOLL, INTERCEPTION, ABDUCTION})
"""Families of what somebody claims by telling it of himself; an authority that tells of its arrests claims nothing."""
DOUBTED = frozenset({"attributed", "blamed"})
"""Positions of those who are accused of it, or thought to have done it."""
SUBJECTS = frozenset({"subject", "light", "controlled", "slayer"})
"""Positions of who does what a verb says, before it or behind it."""
ATTACK_OF = "attack_of"
"""The position of gunmen whose attack it is."""


def roles_of(chart: Chart, fact: Fact, filler: Filler) -> Iterator[Role]:
    """Yield the roles that an argument of a fact says: of actors, of those whose people are counted, of facilities that are hit."""
    for slot, actor in _told(chart, fact, filler):
        of_theirs = filler.slot in COUNTS and actor.kind in AID  # "خطف ثلاثة من موظفي الصليب الأحمر"
        hit = slot == "targets" and (filler.mention.kind == "facility" or of_theirs)  # "قصف مركزا للدفاع المدني"
        if slot not in PARTIES or actor.kind not in BYSTANDERS or hit:
            yield Role(slot=slot, value=actor, mention=filler.mention, rule=fact.rule.id)
            if slot in DONE and _claims(fact, filler, actor):
                yield Role(slot="claimed_by", value=actor, mention=filler.mention, rule=fact.rule.id)


def _claims(fact: Fact, filler: Filler, actor: ActorValue) -> bool:
    """Tell whether a group makes an attack known as its own; a state that tells of its strikes only reports them."""
    return filler.position in OWNED and fact.family in ATTACKS and actor.kind not in STATE_KINDS


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
        yield from ((ACTIVE.get(slot, "targets"), owner) for owner in owners if owner.kind != TRIBE)
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
        yield from _by_place(chart, filler)
    elif isinstance(value, ActorValue) and value.kind == MINISTRY and value.army is not None and filler.slot in DONE:
        yield replace(value.army, text=value.text)  # "أعلنت وزارة الدفاع التركية قصف مواقع": its army did
    elif isinstance(value, ActorValue):
        if value.kind != "facility" or filler.slot == "targets" and _is_aim(chart, fact, filler):
            yield _owner(chart, fact, filler) or value
    elif isinstance(value, PeopleValue | ThingValue):
        yield from value.actors
        if isinstance(value, PeopleValue) and not value.actors:
            yield from _unnamed(chart, fact, filler)
        elif not value.actors and filler.slot == "targets" and DESTRUCTION in fact.rule.types:
            text = text_of(chart, filler.mention.first, filler.mention.last)
            yield ActorValue(name=text, text=text, kind="facility")  # "أحرقوا سيارتين"


def _is_aim(chart: Chart, fact: Fact, filler: Filler) -> bool:
    """Tell whether a facility is aimed at; of those beside a device a force's is (a checkpoint, not a market), and what a suicide attacker comes near.

    A column that is nobody's is none.
    """
    words = filler.mention.first, filler.mention.last
    if any(True for _ in chart.entries(*words, "column")) and not any(True for _ in chart.entries(*words, "facility")):
        return False
    if filler.position != BESIDE or SUICIDE_BOMBING in fact.rule.types:
        return True
    return any(feature(sense, "kind") in OF_FORCES for _, sense in chart.entries(filler.mention.first, filler.mention.last, "facility"))


def _by_place(chart: Chart, filler: Filler) -> Iterator[ActorValue]:
    """Yield those whom only their place in the sentence makes an actor: "بين عائلتين", "مع الأهالي", "على طاقم القناة"."""
    mention = filler.mention
    crew = any(part.kind == "actor" for part in mention.parts) and _is_crew(chart, mention)
    residents = filler.position not in PATIENTS and any(True for _ in chart.entries(mention.first, mention.last, "residents"))
    if mention.kind != SOURCE or crew or residents:
        text = text_of(chart, mention.first, mention.last)
        yield ActorValue(name=text, text=text, kind="people", unknown=True)


def _is_crew(chart: Chart, mention: Mention) -> bool:
    """Tell whether a source is several people who work together: "طاقم", "فريق"."""
    return any(feature(sense, "crew") for _, sense in chart.entries(mention.first, mention.first + 1, "source_noun"))


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
    told = [m for i in sentence if i not in doers and (m := chart.mentions.get(i)) is not None]
    told = list(itertools.takewhile(lambda m: not _are_hit(chart, m), told))  # "مقتل إرهابيين بقصف استهدف أوكارهم": theirs
    owner = next((value for m in told for value in named_by(m) if value.kind not in BYSTANDERS), None)
    return replace(owner, text=text, means="") if owner else None


def _are_hit(chart: Chart, mention: Mention) -> bool:
    """Tell whether armed people of no force that is named are told to be killed or taken."""
    value = mention.value
    armed = isinstance(value, PeopleValue) and bool(ARMED & set(value.groups)) and not value.actors
    return armed and chart.has(mention.first - 1, "done_to_people")


def named_by(mention: Mention) -> tuple[ActorValue, ...]:
    """Return the actors that a mention names: itself, or whose people it counts."""
    if mention.kind in ("actor", "state"):
        return (mention.value,)
    return mention.value.actors if isinstance(mention.value, PeopleValue) else ()


def _unnamed(chart: Chart, fact: Fact, filler: Filler) -> Iterator[ActorValue]:
    """Yield people who act or are aimed at under no name: gunmen, a group that acts as one ("171 مستوطناً"), a crowd."""
    mention = filler.mention
    if _is_nobody(chart, filler):
        return
    thought = next(iter(chart.tokens(range(mention.first, mention.last), "supposed")), _with_genitive(chart, fact, mention))
    text = text_of(chart, mention.first, thought)  # "مسلحون [يشتبه بأنهم جهاديون]"
    known = next((name for _, sense in chart.entries(mention.first, mention.last, "person") if (name := feature(sense, "acts_as"))), "")
    if filler.slot == "targets" and (force := _of_force(chart, mention)):
        yield from force
    elif known and filler.slot != "targets":
        yield ActorValue(name=known, text=text, kind="civil")
    elif filler.slot in ("initiators", "partners") and _may_act(chart, fact, filler) or filler.position in FACING or _crowd(filler):
        yield ActorValue(name=text, text=text, kind="people", unknown=True)


def _with_genitive(chart: Chart, fact: Fact, mention: Mention) -> int:
    """Return where the words for people end: behind the noun that says which of them, "مقاتلو العشائر", in a protest also "سائقو الحافلات"."""
    last = mention.last
    armed = ARMED & set(getattr(mention.value, "groups", ()))
    if not (PROTEST in fact.rule.types or armed) or last >= len(chart.text) or chart.has(last, "trigger") or armed and last in chart.covered:
        return last
    senses = [sense for _, sense in chart.entries(mention.first, mention.first + 1, "person")]
    construct = fits(chart.lexicon, "construct_shape", chart.text.words[mention.first].fold) or any(s.tag.endswith(CONSTRUCT) for s in senses)
    definite = fits(chart.lexicon, "definite_shape", chart.text.words[last].fold) and not chart.bits(last) & PROCLITICS
    return last + 1 if construct and definite and last - mention.first == 1 else last


def _may_act(chart: Chart, fact: Fact, filler: Filler) -> bool:
    """Tell whether people under no name can be doers: gunmen, or several of whom nothing else is told and whom their place or case makes the subject."""
    value: PeopleValue = filler.mention.value
    first = filler.mention.first
    word = chart.text.words[first].fold
    alone = filler.mention.last - first == 1 and _with_genitive(chart, fact, filler.mention) == filler.mention.last
    if alone and fits(chart.lexicon, "construct_shape", word) and PROTEST not in fact.rule.types:
        return False  # "مقاتلو" of somebody whom nothing names
    if ARMED & set(value.groups):
        return True
    if value.casualty or value.persons or value.others or value.maximum == 1:
        return False
    if PROTEST in fact.rule.types:
        return True
    if filler.position not in SUBJECTS:
        return filler.position != ATTACK_OF
    if first < fact.last:
        return chart.has(first - 1, "that") or not fits(chart.lexicon, "oblique_shape", word)
    if first != fact.last:
        return False
    acts_on = any(f.slot == "targets" and f.mention.first >= filler.mention.last for f in fact.fillers)
    crowd = acts_on and any(part.kind == "number" and part.first == first for part in filler.mention.parts)  # "هاجم عشرات الإسلاميين مركزا"
    return crowd or fits(chart.lexicon, "nominative_shape", word)


def _is_nobody(chart: Chart, filler: Filler) -> bool:
    """Tell whether a noun that only says whose people they are stands alone: "أفراد", "أبناء", "عناصر"; these may be a side of a fight."""
    mention = filler.mention
    value: PeopleValue = mention.value
    if not value.bare or mention.last > mention.first + 1 or value.actors or value.casualty:
        return False
    nouns = [sense for _, sense in chart.entries(mention.first, mention.last, "person")]
    if filler.position not in FACING and any(feature(sense, "member") for sense in nouns):
        return True
    return any(feature(sense, "collective") and (feature(sense, "owned") or feature(sense, "kin")) for sense in nouns)


def _crowd(filler: Filler) -> bool:
    """Tell whether people are several who are aimed at and whom nobody has counted as hurt."""
    value: PeopleValue = filler.mention.value
    if filler.slot != "targets" or filler.position not in AIMED:
        return False
    if "leaders" in value.groups and not value.persons:
        return True
    return value.maximum != 1 and not value.casualty and not value.persons and not value.others
