"""Phases `things` and `sources`: weapons, goods, facilities, and unnamed sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..alphabet import PREPOSITION
from ..cascade import Match
from ..chart import Chart, feature
from ..lexicon import Sense
from ..values import ActorValue, PeopleValue, ThingValue
from .actors import is_object, text_of
from .shapes import fits

MARCHERS = 20
"""How many tokens before a march the verb of those who are in it may stand."""
QUELLED = 8
"""How many tokens before a march the verb may stand of who breaks it up, or those who are in it."""
SAID_OF_MARCH = 3
"""How many tokens behind a march a word may stand that is said of no drone."""
_SEVERAL = "3mp"
"""How the tag of a verb ends whose doers are its pronoun: what stands behind "هاجموا" is no doer."""


def weapon(chart: Chart, match: Match) -> ThingValue | tuple[int, int, ThingValue] | None:
    """Build a weapon: its words, its means, how many, and whose it is where an adjective says so; none of a march, which is called as a drone."""
    sense = next((s for _, s in chart.entries(match.first, match.last, "weapon")), None)
    sense = sense or next((s for _, s in chart.entries(match.first, match.last, "weapon_adj")), None)
    if sense and feature(sense, "march") and _is_march(chart, match):
        return None
    head = match.span("head") or (match.first, match.last)
    whose = match.span("whose") or match.span("inner")
    name = text_of(chart, head[0], whose[0] if whose else _end_of_name(chart, match)) + _apart(chart, head[0], sense)
    kind = feature(sense, "means") if sense else ""
    value = ThingValue(name=name, kind=kind, actors=_whose(chart, match))
    if head[0] > match.first and chart.bits(head[0]) & PREPOSITION:  # "أصيب أربعة بصواريخ": so many people
        return head[0], match.last, value
    return _counted(chart, match, value)


def _apart(chart: Chart, head: int, sense: Sense | None) -> str:
    """Return the later words of a name that something else parts from its first: "طائرة تركية بدون طيار"."""
    words = sense.entry.lemma.split() if sense and feature(sense, "split") else []
    return "".join(f" {word}" for word in words[1:]) if head in chart.terms and chart.terms[head][1] - head == 1 else ""


def _is_march(chart: Chart, match: Match) -> bool:
    """Tell whether people are said to be in it, or what is said behind it is said of no drone: "سار الطلاب في مسيرة", "مسيرة دعت إليها النقابة"."""
    if chart.any_has(range(match.last, match.last + SAID_OF_MARCH), "march_says"):
        return True
    if chart.has(match.first - 1, "in_march") or chart.any_has(range(max(0, match.first - QUELLED), match.first), "march_quelled"):
        return True
    verb = next(iter(chart.tokens(range(max(0, match.first - MARCHERS), match.first), "take_part")), None)
    if verb is None or verb == match.first - 1 or any(sense.entry.pos == "number" for sense in chart.senses(verb + 1)):
        return False
    return not chart.any_has(range(verb + 1, match.first), "trigger")


def goods(chart: Chart, match: Match) -> ThingValue:
    """Build goods that can be seized: "كميات من الأسلحة", "3 بنادق"."""
    head = match.span("head") or (match.first, match.last)
    return _counted(chart, match, ThingValue(name=text_of(chart, head[0], _end_of_name(chart, match))))


def _end_of_name(chart: Chart, match: Match) -> int:
    """Return where the name of a thing ends: before the word behind which its number stands, "بندقية كلاشنكوف عدد/2"."""
    tally = match.span("tally")
    if not tally or tally[1] == tally[0]:
        return match.last
    return next(i for i in range(tally[0], match.first, -1) if chart.has(i, "count_word"))


def facility(chart: Chart, match: Match) -> ActorValue | None:
    """Build a facility as a target: its owner where one is named ("مقر الأسايش"), else its own words ("مدرسة")."""
    inner = match.span("inner")
    if inner and inner[1] > inner[0] and is_object(chart, match.first, inner[1] - 1):
        return None
    people = match.span("people")
    if people and not _may_own(chart, people[0]):
        return None
    text = text_of(chart, match.first, match.last)
    man = match.span("man")
    if man and (is_object(chart, match.first, man[0]) or not chart.mentions[man[0]].value.actors):
        return None  # "يستقلان دراجة نارية ضابطا": no officer's
    whose = _whose(chart, match) or tuple(actor for at in (people, man) if at for actor in chart.mentions[at[0]].value.actors)
    sense = next((s for name in ("facility", "column") for _, s in chart.entries(match.first, match.last, name)), None)
    theirs = people or man and chart.bits(man[0]) & PREPOSITION
    if sense and (feature(sense, "march") and _is_march(chart, match) or theirs and feature(sense, "vague")):
        return None  # "تجمع للأهالي", "تجمع لأنصار أ": they gather
    if whose and not _of_civilians(chart, match, sense):
        return replace(whose[0], text=text, means="")
    head = (match.span("head") or (match.first, match.last))[0]
    described = match.last > (chart.terms[head][1] if head in chart.terms else head + 1)
    if sense is None or feature(sense, "vague") and not described and not sense.pronoun:
        return None
    return ActorValue(name=text, text=text, kind="facility")


def _may_own(chart: Chart, i: int) -> bool:
    """Tell whether people behind "ل" are whose a facility is: several of whom nothing is counted, "معسكر للمتشددين"."""
    value = chart.mentions[i].value
    return isinstance(value, PeopleValue) and value.bare and not (value.casualty or value.persons or value.others)


def post(chart: Chart, match: Match) -> tuple[int, int, ActorValue] | None:
    """Build a checkpoint that stands behind what attacks it: "على كمين للجيش"; none right behind a verb whose doer it may be ("استهدف كمين دورية")."""
    first = (match.span("head") or (match.first, match.last))[0]
    if first == match.first + 1 and any(sense.tag.startswith("past") and not sense.tag.endswith(_SEVERAL) for sense in chart.senses(match.first)):
        return None
    text = text_of(chart, first, match.last)
    whose = _whose(chart, match)
    return first, match.last, replace(whose[0], text=text, means="") if whose else ActorValue(name=text, text=text, kind="facility")


def _of_civilians(chart: Chart, match: Match, sense: Sense | None) -> bool:
    """Tell whether a nationality only says whose country it is: "مدرسة لبنانية", "مركبة فلسطينية"; a force's sites and convoys are its state's."""
    span = match.span("inner")
    mention = chart.mention_at(span[0]) if span else None
    if mention is None or mention.kind != "nationality" or mention.value.kind != "state":
        return False
    vehicle = next((s for _, s in chart.entries(match.first, match.last, "vehicle")), None)
    kind = feature(sense, "kind") if sense else feature(vehicle, "kind") if vehicle else ""
    described = chart.any_has(range(match.first, match.last), "force_adj")
    return kind not in ("military", "police") and not described


def source(chart: Chart, match: Match) -> tuple[int, int, ActorValue]:
    """Build an unnamed source: "مصادر محلية", "شهود عيان"; an actor behind a noun that owns nothing is another: "اتهم ناشطون قسد"."""
    last, inner = match.last, match.span("inner")
    if inner and inner[1] > inner[0] and (inner[0] - 1 > match.first or fits(chart.lexicon, "closed_shape", chart.text.words[inner[0] - 1].fold)):
        last = inner[0]
    text = text_of(chart, match.first, last)
    return match.first, last, ActorValue(name=text, text=text, kind="source")


def _whose(chart: Chart, match: Match) -> tuple[ActorValue, ...]:
    span = match.span("inner")
    mention = chart.mention_at(span[0]) if span and span[1] > span[0] else None
    if span and mention and mention.kind == "nationality" and chart.any_has((span[0] - 1,), "war_word"):
        return ()  # "من مخلفات الحرب السورية": the country's war, not its mine
    return (mention.value,) if mention and isinstance(mention.value, ActorValue) else ()


def _counted(chart: Chart, match: Match, thing: ThingValue) -> ThingValue:
    span = match.span("number") or match.span("tally")
    mention = chart.mention_at(span[0]) if span and span[1] > span[0] else None
    return replace(thing, minimum=mention.value.min, maximum=mention.value.max) if mention else thing


BUILDERS: Mapping[str, Callable[[Chart, Match], Any]] = {"weapon": weapon, "goods": goods, "facility": facility, "facility_post": post, "source": source}
