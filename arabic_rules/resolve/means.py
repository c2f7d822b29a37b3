"""The weapons of an incident: each means once, by its fullest words; manned aircraft and what only flies over are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..alphabet import BY, CONJUNCTION, PREPOSITION, PROCLITICS
from ..chart import Chart, Mention, feature
from ..facts import SEVERAL, Fact
from ..facts.names import ARREST, INTERCEPTION, PROTEST, RAID, SEIZURE, SUICIDE_BOMBING, SURRENDER
from ..lexicon import VERBAL, Sense
from ..phases.actors import text_of
from ..text import fold_phrase
from ..values import ActorValue, ThingValue
from .kinds import AIRCRAFT, LANDED, PLANTED

_ALONE = frozenset({"drone"})
"""Means that reports call by many names; an incident has one."""
_FIRED = frozenset({"artillery", "mortar", "rpg", "tear_gas"})
"""Means of which gun and shell are one: "قذائف مدفعية" are of "المدفعية"."""
_WHOLE = frozenset({"sg", "pl"})
"""Tags of nouns that stand by themselves."""
BELT = "suicide_belt"
"""A means."""
_NAMED = frozenset({"goods", "weapon", "goods_vehicle"})
"""Classes of nouns for things that can be seized."""
TAKINGS = frozenset({ARREST, RAID, SEIZURE, SURRENDER})
"""Types of incident without violence by arms: the weapons of such a text are what is found."""
_DOERS = frozenset({"actor", "state", "people"})
"""Kinds of mention that stand between a verb and what it is done to."""
LIST = 12
"""So near each other two things are told in one list, and are two."""
_BEFORE = 3
"""How many tokens before a weapon may say that it only passed: "تحليق مكثف لطائرات الاستطلاع"."""


def unsaid_weapons(chart: Chart, facts: Iterable[Fact], first: int, last: int) -> Iterator[Mention]:
    """Yield the weapons in a span that words of agency, triggers and doers name: "برصاص مسلحين", "هجوم صاروخي", "طيران مسير تركي"."""
    for i, sense in (*chart.entries(first, last, "agent_marker"), *chart.entries(first, last, "means_marker")):
        if feature(sense, "means"):
            value = ThingValue(name=feature(sense, "name"), kind=feature(sense, "means"))
            yield Mention("weapon", i, chart.terms[i][1] if i in chart.terms else i + 1, "agent_marker", value)
    for fact in facts:
        if name := feature(fact.sense, "weapon"):
            yield Mention("weapon", fact.first, fact.last, fact.rule.id, ThingValue(name=name, kind=feature(fact.sense, "means")))
        for mention in fact.slot("initiators"):
            if isinstance(mention.value, ActorValue) and mention.value.means in _ALONE:
                value = ThingValue(name=text_of(chart, mention.first, mention.last), kind=mention.value.means)
                yield Mention("weapon", mention.first, mention.last, mention.rule, value)


def only_passes(chart: Chart, mention: Mention) -> bool:
    """Tell whether a weapon is only said to fly over ("تحليق مكثف لطائرات الاستطلاع"), to be made or owned ("لصنع قنابل")."""
    before = range(max(0, mention.first - _BEFORE), mention.first)
    idle = chart.any_has(before, "overflight") or chart.any_has(before, "no_means")
    return idle or _is_undone(chart, mention) or _is_hit(chart, mention) or _is_blown_up(chart, mention)


def _is_blown_up(chart: Chart, mention: Mention) -> bool:
    """Tell whether a vehicle is what a device goes off at: "تفجير عبوة ناسفة بدبابة"."""
    device = chart.mention_at(mention.first - 1)
    if device is None or device.kind != "weapon" or device.value.kind not in PLANTED:
        return False
    return chart.bits(mention.first) & PREPOSITION == BY and chart.has(mention.first, "goods_vehicle")


def is_worn(chart: Chart, mention: Mention, facts: Iterable[Fact]) -> bool:
    """Tell whether a belt is only what somebody had on who blew nobody up: "قال شاهد إن القتيل كان يرتدي حزاما ناسفا"."""
    bomber = any(SUICIDE_BOMBING in fact.rule.types for fact in facts)
    return not bomber and mention.value.kind == BELT and chart.has(mention.first - 1, "dressed") and chart.has(mention.first - 2, "was")


def _is_hit(chart: Chart, mention: Mention) -> bool:
    """Tell whether a vehicle is what somebody aims at: "استهدفت الكتائب دبابة", "استهداف دبابة"."""
    if chart.bits(mention.first) & PROCLITICS or not chart.has(mention.first, "goods_vehicle"):
        return False
    doer = chart.mention_at(mention.first - 1)
    if doer is not None and doer.kind in _DOERS:
        return any("aims" in sense.entry.features and sense.tag.startswith(VERBAL) for sense in chart.senses(doer.first - 1))
    # Right behind the verb it is who aims, but where "إنها" is its subject; behind the verbal noun a drone aims too.
    if isinstance(mention.value, ThingValue) and mention.value.kind in _ALONE:
        return False
    told = chart.has(mention.first - 2, "that_self")
    return any("aims" in sense.entry.features and (told or not sense.tag.startswith(VERBAL)) for sense in chart.senses(mention.first - 1))


def _is_undone(chart: Chart, mention: Mention) -> bool:
    """Tell whether a weapon is what was destroyed ("تدمير دبابة وصواريخ"), carried, or what a unit is named for ("سرايا المدفعية")."""
    while chart.bits(mention.first) & CONJUNCTION and (before := chart.mention_at(mention.first - 1)) is not None:
        if before.kind == "actor" and chart.has(before.last - 1, "weapon"):  # "سرايا المدفعية والصواريخ"
            return True
        if before.kind != "weapon":
            break
        mention = before
    carrier = chart.mention_at(mention.first - 2)
    if chart.bits(mention.first) & PROCLITICS or carrier is not None and carrier.kind == "weapon":  # "صواريخ تحمل قنابل عنقودية"
        return False
    definite = any(sense.article for sense in chart.senses(mention.first))
    heads = (sense for sense in chart.senses(mention.first - 1) if "force_head" in sense.entry.classes)
    if definite and any(not sense.article and not feature(sense, "means") for sense in heads):
        return True
    return any("undone" in sense.entry.classes and _takes_object(sense) for sense in chart.senses(mention.first - 1))


def _takes_object(sense: Sense) -> bool:
    """Tell whether a verb has its object behind it: a verbal noun, or one whose doers are its plural ending, "دمروا صواريخ"."""
    return sense.tag.startswith("masdar") or sense.tag.startswith(VERBAL) and sense.tag[-1] in SEVERAL or "imperfect" in sense.tag


def weapons_of(chart: Chart, mentions: Iterable[Mention], types: Sequence[str]) -> list[Mention]:
    """Return the weapons to tell of, in the order they were read; with some types an aircraft only carries people, where all is taken none is used."""
    taken = set(types) <= TAKINGS
    passed = frozenset() if LANDED & set(types) else AIRCRAFT
    found: list[Mention] = []
    for mention in mentions:
        if mention.value.kind in passed or only_passes(chart, mention) or taken and mention.value.kind not in AIRCRAFT:
            continue
        if mention.value.kind in _ALONE and (list(types) == [INTERCEPTION] or types[:1] == [PROTEST]):  # the "مسيرة" of a protest is a march
            continue
        twin = next((n for n, known in enumerate(found) if _same(chart, known, mention)), None)
        if twin is None:
            found.append(mention)
        elif _fuller(chart, mention, found[twin]):
            found[twin] = mention
    return found


def things_once(chart: Chart, mentions: Iterable[Mention]) -> list[Mention]:
    """Return the seized things to tell of: "صواريخ" are the "42 صاروخا" that a later sentence counts."""
    found: list[Mention] = []
    for mention in mentions:
        twin = next((n for n, known in enumerate(found) if _told_again(chart, known, mention)), None)
        if twin is None:
            found.append(mention)
        elif found[twin].value.minimum is None:
            found[twin] = mention
    return found


def _told_again(chart: Chart, known: Mention, mention: Mention) -> bool:
    """Tell whether two mentions, not of one list, have the same noun, one of them in a plural without a number."""
    far = abs(mention.first - known.last) > LIST
    bare = any(m.value.minimum is None and {tag for _, tag in _head(chart, m)} == {"pl"} for m in (known, mention))
    return far and bare and bool({lemma for lemma, _ in _head(chart, known)} & {lemma for lemma, _ in _head(chart, mention)})


def _head(chart: Chart, mention: Mention) -> set[tuple[str, str]]:
    """Return lemma and number of the first word that is the name of a thing, in its readings."""
    named = (chart.senses(i) for i in range(mention.first, mention.last))
    heads = ({(s.entry.lemma.split()[0], s.tag[:2]) for s in senses if s.entry.classes & _NAMED} for senses in named)
    return next((found for found in heads if found), set())


def _same(chart: Chart, a: Mention, b: Mention) -> bool:
    """Tell whether two mentions are of one means: the same noun, a noun and an adjective of its kind, or two names of a drone."""
    if not a.value.kind or a.value.kind != b.value.kind:
        return bool(a.value.name == b.value.name)
    lemmas = _lemma(chart, a), _lemma(chart, b)
    if a.value.kind in _ALONE or "" in lemmas or lemmas[0] == lemmas[1]:
        return True
    if a.value.kind in _FIRED and not any(chart.has(m.first, "goods_vehicle") for m in (a, b)):  # a tank is no shell
        return True
    return bool(set(fold_phrase(a.value.name).split()) & set(fold_phrase(b.value.name).split()))  # "صواريخ الكاتيوشا", "الكاتيوشا"


def _lemma(chart: Chart, mention: Mention) -> str:
    """Return the lemma of a weapon's noun; empty for an adjective, which looks like a dual before its genitive: مدفعي."""
    adjective = chart.has(mention.first, "weapon_adj")
    senses = (s for i in range(mention.first, mention.last) for s in chart.senses(i) if "weapon" in s.entry.classes)
    return next((s.entry.lemma for s in senses if not adjective or s.tag in _WHOLE), "")


def _fuller(chart: Chart, new: Mention, old: Mention) -> bool:
    """Tell whether the later words say more: a noun more than an adjective, "طائرة مسيرة" more than "المسيرة"."""
    lemmas = _lemma(chart, new), _lemma(chart, old)
    alike = old.value.kind not in _FIRED or lemmas[0] == lemmas[1]
    return bool(lemmas[0]) > bool(lemmas[1]) or bool(lemmas[0]) and alike and new.last - new.first > old.last - old.first
