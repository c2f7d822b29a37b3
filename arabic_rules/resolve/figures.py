"""Figures of speech: what is struck, seized or blown up in words only, and blows that are dealt with words."""

from __future__ import annotations

from ..alphabet import PREPOSITION, TO
from ..chart import Chart, Mention
from ..facts import FINITE, NOMINAL, Fact
from ..facts.names import (
    ABDUCTION,
    ARMED_ATTACK,
    BOMBING,
    CLASH,
    DESTRUCTION,
    EXPLOSION,
    OPERATION,
    PROTEST,
    SEXUAL,
    STRIKE,
    TERRITORY,
    TOLL,
    TORTURE,
)
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .draft import COUNTS

HARM = frozenset({STRIKE, SEXUAL, ABDUCTION, TORTURE, DESTRUCTION, OPERATION, TOLL})
"""Families of what is done to people and things; only words do it to an idea."""
OFFICES = frozenset({"state", "government", "intl_org"})
"""Kinds of actor that protest in words only."""
SPEAKING = frozenset({"government", "intl_org", "party", "media"})
"""Kinds of actor that attack, and are attacked, in words where nothing is said of arms."""
LODGED = 5
"""How many tokens before a complaint the verb may stand that lodges it."""
DOERS = frozenset({"actor", "state", "people", "person"})
"""Kinds of mention that may stand between a verb and its object."""
AIM = 4
"""How many tokens behind a trigger the preposition of its object may stand."""
SPEECH = 12
"""How many tokens around an attack the word may stand that says that it was a speech."""
SAID_TO_BE = 6
"""How many tokens before a noun the verb may stand that only calls something so: "يعد القرار ضربة"."""
ANY_ATTACK = (ARMED_ATTACK,)
"""The types of a trigger that also names attacks in words."""


def figure(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return why a trigger is a figure of speech; empty where it may be meant."""
    if fact.family == TERRITORY and chart.has(_object(chart, fact, last), "mastered"):
        return "what is brought under control is no ground"
    if PROTEST in fact.rule.types and _is_complaint(chart, fact, first):
        return "a complaint that somebody lodges"
    if CLASH in fact.rule.types and not fact.fillers and chart.has(_object(chart, fact, last), "prize"):
        return "what is fought for is an office or a cup"
    if fact.family not in HARM or fact.slot(*COUNTS):
        return ""
    if _acts_on_idea(chart, fact, last):
        return "what is done to an idea"
    if blows_up_situation(chart, fact) or BOMBING in fact.rule.types and fact.voice in FINITE and chart.has(_object(chart, fact, last), "situation"):
        return "a situation that blows up"
    if _is_called_so(chart, fact, first):
        return "what something is called"
    around = range(max(first, fact.first - SPEECH), min(last, fact.last + SPEECH))
    if fact.rule.types != ANY_ATTACK or chart.inside(around.start, around.stop, "weapon"):
        return ""
    if _is_blow(chart, fact, last):
        return "a blow that wounds nobody"
    if _is_by_politician(chart, fact) and not _strikes_something(fact):
        return "an attack of a politician, in words"
    in_words = chart.any_has(around, "of_words") and not _strikes_something(fact) or _is_between_speakers(fact)
    return "an attack in words" if in_words else ""


def _acts_on_idea(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether the object of a trigger is an idea: "اعتداء على حرية التعبير", "اغتصب الحزب السلطة"."""
    i, outrage = _object(chart, fact, last), fact.family == SEXUAL
    if outrage and (chart.any_has((i, i + 1), "usurped") or (mention := chart.mentions.get(i)) is not None and mention.kind == "facility"):
        return True
    return i < last and chart.has(i, "idea") and (i not in chart.covered or outrage)


def _is_complaint(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a state, an office or one man protests in words: "قدمت أ احتجاجا رسميا", "مذكرة احتجاج", "احتج المدرب على القرار"."""
    if not chart.has(fact.first, "complaint"):
        return False
    if fact.voice in FINITE:
        doer = next(iter(fact.slot("initiators")), None) or chart.mention_at(fact.last)
        return doer is not None and (doer.kind in ("state", "person") or _is_one_or_office(doer))
    before = range(max(first, fact.first - LODGED), fact.first)
    return chart.has(fact.last, "formal") or chart.any_has(before, "lodge") and not chart.any_has(before, "relative")


def _is_one_or_office(doer: Mention) -> bool:
    value = doer.value
    if isinstance(value, PeopleValue):
        return value.maximum == 1
    return isinstance(value, ActorValue) and value.kind in OFFICES


def _object(chart: Chart, fact: Fact, last: int) -> int:
    """Return the token where the object of a trigger stands: behind its preposition, its doer, or right behind it."""
    aim = next((i for i in range(fact.last, min(last, fact.last + AIM)) if chart.has(i, "aim") or chart.text.words[i].kind is Kind.COMMA), last)
    if aim < last and chart.has(aim, "aim"):
        i = aim + 1
    else:
        doer = chart.mentions.get(fact.last)
        acts = doer is not None and doer.kind in DOERS and not (chart.has(fact.last, "idea") or chart.has(fact.last, "mastered"))
        i = doer.last if doer is not None and acts else fact.last
    while i < last and chart.text.words[i].kind is Kind.QUOTE:
        i += 1
    return i


def blows_up_situation(chart: Chart, fact: Fact) -> bool:
    """Tell whether only a situation blows up: "انفجر الخلاف", "انفجرت عدة مظاهرات", "الأزمة التي انفجرت", "فجّروا أزمة"."""
    types = fact.rule.types
    if not (EXPLOSION in types or BOMBING in types and fact.voice == "active"):
        return False
    if chart.has(fact.first - 1, "relative") and _is_situation(chart, fact.first - 2):
        return True
    return _is_situation(chart, fact.last + chart.has(fact.last, "num"))


def _is_situation(chart: Chart, i: int) -> bool:
    return chart.has(i, "situation") and i not in chart.covered


def _is_called_so(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether an indefinite noun is what a verb calls something: "ويعد القرار ضربة", "يشكل الفيلم اعتداء على الدين"."""
    if fact.voice not in NOMINAL or fact.sense.article or fact.sense.pronoun or fact.sense.preposition or fact.sense.conjunction:
        return False
    for i in range(fact.first - 1, max(first, fact.first - SAID_TO_BE) - 1, -1):
        if chart.text.words[i].kind is Kind.COMMA or chart.has(i, "relative") or chart.has(i, "that"):
            return False
        if chart.has(i, "judges") and i not in chart.covered:
            return True
    return False


def _is_blow(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether a noun is a blow to somebody's standing: "ضربة موجعة", "ضربة للرئيس"."""
    if fact.voice not in NOMINAL or fact.last >= last:
        return False
    spoken = (i for i in (fact.last, fact.last + 1) if chart.has(i, "figurative") and i not in chart.covered)  # "هجمات في مالي": no financial ones
    return any(True for _ in spoken) or fact.rule.option("weak") != "" and _is_to_person(chart, fact.last)


def _is_to_person(chart: Chart, i: int) -> bool:
    """Tell whether "ل" is before a man or an office: "ضربة للرئيس", not "ضربة لمواقع"."""
    mention = chart.mention_at(i)
    return chart.bits(i) & PREPOSITION == TO and (chart.has(i, "office") or mention is not None and mention.kind == "person")


def _is_by_politician(chart: Chart, fact: Fact) -> bool:
    """Tell whether men with an office attack somebody: "شن رئيس الحزب هجوما على الحكومة", "هاجم الوزير المعارضة"."""
    if fact.voice == "active" and chart.has(fact.last, "speaker"):
        return True
    doers = fact.slot("initiators")
    return bool(doers) and all(doer.kind == "people" and chart.has(doer.first + chart.has(doer.first, "num"), "speaker") for doer in doers)


def _is_between_speakers(fact: Fact) -> bool:
    """Tell whether nobody who bears arms attacks an office: "الصحيفة تهاجم الحكومة", "الحزب يفتح النار على البرلمان"."""
    if fact.voice != "active" or "aims" in fact.sense.entry.features or not fact.slot("targets"):
        return False
    sides = (mention.value for slot in ("targets", "initiators") for mention in fact.slot(slot))
    return all(isinstance(value, ActorValue) and value.kind in SPEAKING for value in sides)


def _strikes_something(fact: Fact) -> bool:
    return any(filler.slot == "targets" and filler.mention.kind in ("facility", "people") for filler in fact.fillers)
