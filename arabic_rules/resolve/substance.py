"""Whether enough is said of an event for a record: an invented record costs more than a lost one."""

from __future__ import annotations

from collections.abc import Sequence

from ..chart import Chart, Mention
from ..facts import ARMED, FINITE, NOMINAL, Fact
from ..facts.names import ABDUCTION, ARREST, ASSASSINATION, EXECUTION, OPERATION, PROTEST, RELEASE, SEXUAL_VIOLENCE, TOLL, TORTURE
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .draft import TAKEN, Draft
from .layout import length_of_item
from .sentence import Sentence
from .sites import only_wide
from .talk import is_carried

LEAST = 2
"""A word for an event with less said of it is talk of such events, not an incident."""
HEADLINE_TOKENS = 26
"""A sentence of so many tokens can be a headline without a verb."""
BRIEF = 12
"""A sentence of so many tokens is about its event."""
HEAD = 2
"""A noun behind more tokens of its sentence is not the head of it."""
EXPOSED = 4
"""How many tokens before a noun the verb of what suffers it may stand: "كما تعرضت أطراف البلدة لغارات"."""
DEEP = 8
"""A noun behind more tokens stands in a sentence that may be about something else."""
ON_PERSONS = frozenset({ASSASSINATION, ABDUCTION, TORTURE, SEXUAL_VIOLENCE, EXECUTION})
"""What is done to somebody known, and spoken of for years."""
CUSTODY = frozenset({OPERATION, RELEASE})
"""Families of rules whose people are taken and set free."""
FORCES = frozenset({
    "state_forces", "police", "intelligence", "coast_guard", "paramilitary", "pmc", "militia", "party_militia", "rebel", "jihadist", "militant", "separatist",
})
"""Kinds of actor that carry arms."""
CARRIED_BY = frozenset({"light", "by", "quelled_by"})
"""Positions of those whose verb, or whose mark, says that they did what a noun names, or made an end of it."""
ANNOUNCED = frozenset({"announced", "controlled"})
"""Positions of who makes a deed of his own known, and of who succeeds in it."""
PLURALS = ("pl", "masdar.pl")
"""Tags of nouns for several events."""
HIT = frozenset({"facility", "people", "person"})
"""Kinds of mention that an attack hits; whoever is an actor may be attacked in words."""


def _is_brief(sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether a sentence of few words, as a headline is, tells of it."""
    return any(sentences[fact.sentence].last - sentences[fact.sentence].first <= BRIEF for fact in draft.facts)


def tells(chart: Chart, sentences: Sequence[Sentence], draft: Draft, *, alone: bool) -> bool:
    """Tell whether the text says enough of a draft for a record; what it tells `alone` is its news, wherever it was."""
    if alone and (_is_act(draft) or _is_headline(chart, sentences, draft)):
        return True
    if not alone and _only_lasts(chart, draft):
        return False
    talk = draft.status == "asserted" and not _is_brief(sentences, draft)
    if talk and (_is_vague(chart, sentences, draft) or _is_nowhere(chart, sentences, draft) or _is_named_in_passing(chart, sentences, draft)):
        return False
    return draft.substance >= _least(chart, sentences, draft)


def _is_vague(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether plurals only name what there is of violence in a country: "... ما يحدث من توتر وتفجيرات في أ"."""
    if draft.tallies or draft.dates or draft.weapons or draft.people or not only_wide(draft.sites):
        return False
    return all(
        fact.voice in NOMINAL and fact.sense.tag.startswith(PLURALS) and not is_carried(chart, fact) and not _heads(chart, sentences, fact)
        for fact in draft.facts
    )


def _only_lasts(chart: Chart, draft: Draft) -> bool:
    """Tell whether attacks are only said to go on somewhere in a country or region: "وتستمر هجمات أ على شمال البلاد"."""
    told = draft.tallies or draft.dates or draft.weapons or draft.people
    nouns = all(fact.voice in NOMINAL and chart.has(fact.first - 1, "lasts") for fact in draft.facts)
    return nouns and not told and draft.status == "asserted" and only_wide(draft.sites)


def _is_headline(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether a line of few words begins with it and says something of it: "مليشيات تقتحم الجامعة", "قصف بالهاون على سوق"."""
    head = draft.facts[0]
    if draft.status not in ("asserted", "attempted", "foiled") or not _is_brief(sentences, draft) or not head.rule.types:
        return False
    if not _heads(chart, sentences, head) or head.sense.article or head.sense.pronoun or head.sense.preposition:
        return False
    fillers = [filler for fact in draft.facts for filler in fact.fillers]
    armed = any(_is_armed(filler.mention) for filler in fillers if filler.slot == "initiators" and filler.mention.kind != "weapon")
    hit = any(filler.slot == "targets" and filler.mention.kind in HIT for filler in fillers)
    return hit and (armed or bool(draft.weapons))


def _is_nowhere(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether neither a place, nor a time, nor a number of people is told of it: "هاجم الوزير المعارضة", "منذ أن خطفه رفاقه".

    Of nouns at the far end of a sentence about something else a number alone tells nothing: "... الذي دان مقتل ثلاثة".
    """
    if any(site.told for site in draft.sites) or draft.dates or _is_crowd(draft):
        return False
    if all(_is_deep(chart, sentences, fact) for fact in draft.facts):
        return True
    if _is_harm(chart, sentences, draft):
        return False
    if _is_counted(draft) or _is_custody(chart, draft) or draft.tallies and draft.named("initiators") and _heads(chart, sentences, draft.facts[0]):
        return False  # "استشهدت امرأة نتيجة القصف التركي"
    return any(fact.voice in FINITE for fact in draft.facts) or not any(is_carried(chart, fact) for fact in draft.facts)


def _is_harm(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether a sentence begins with what befell somebody, and goes on with what did it: "أصيب مراسل القناة في قصف"."""
    befell = {fact.sentence for fact in draft.facts if fact.family == TOLL and fact.voice in FINITE and fact.fillers and _heads(chart, sentences, fact)}
    return any(fact.family != TOLL and fact.sentence in befell for fact in draft.facts)


def _is_custody(chart: Chart, draft: Draft) -> bool:
    """Tell whether a force is said to take people or things: "وأوقفت الشرطة مهربا", "تم العثور على 40 قذيفة"."""
    told = any(fact.voice in FINITE or is_carried(chart, fact) or any(f.position in ANNOUNCED for f in fact.fillers) for fact in draft.facts)
    caught = any(tally.slot in TAKEN for tally in draft.tallies) or ARREST in draft.types and bool(draft.named("targets"))
    forces = any(_is_armed(role.mention) for role in draft.named("initiators") if role.mention.kind != "weapon")
    return told and (bool(draft.seized) or forces and caught)


def _is_named_in_passing(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Tell whether only nouns deep in their sentences name an attack on somebody: "اجتمعت اللجنة لبحث اغتيال الوزير"."""
    placed = any(site.told for site in draft.sites)
    announcers = (f.mention.value for fact in draft.facts for f in fact.fillers if f.position == "announced")
    if _is_counted(draft) and any(isinstance(value, ActorValue) for value in announcers):
        return False  # "أعلنت الوزارة تنفيذ حكم الإعدام بحق ثلاثة"
    if not ON_PERSONS & set(draft.types) or _is_counted(draft) and draft.dates:
        return False
    if placed and any(_is_reported(chart, sentences[fact.sentence].first, fact) and (_is_counted(draft) or _is_of_cases(chart, fact)) for fact in draft.facts):
        return False  # "أعلنت مصادر أمنية، أمس، اغتيال ناشطين في البصرة", "سجلت الشبكة 30 حالة اغتصاب في مخيم"
    if placed and any(chart.has(fact.first - 1, "cause") for fact in draft.facts):
        return False  # "فقدت عائلة في نيالا اثنين من أبنائها بعد خطفهما"
    return all(
        fact.voice in NOMINAL and fact.family != TOLL and not is_carried(chart, fact) and not _heads(chart, sentences, fact)
        for fact in draft.facts
    )


def _is_reported(chart: Chart, first: int, fact: Fact) -> bool:
    """Tell whether a verb of reporting at the head of a sentence has a noun as its object: "أعلن مصدر اغتيال ضابط"."""
    verb = next((i for i in range(first, first + HEAD) if any(chart.has(i, name) for name in ("report_verb", "announce", "registers"))), None)
    return verb is not None and fact.voice in NOMINAL and not chart.tokens(range(verb + 1, fact.first), "that", "trigger", "relative")


def _is_of_cases(chart: Chart, fact: Fact) -> bool:
    """Tell whether a number right before a noun counts what happened: "30 حالة اغتصاب"."""
    mention = chart.mention_at(fact.first - 1) if fact.first else None
    return mention is not None and mention.kind == "number"


def _heads(chart: Chart, sentences: Sequence[Sentence], fact: Fact) -> bool:
    """Tell whether a trigger stands at the head of its sentence, or behind who tells it and a colon: "وزارة الصحة: مقتل ..."."""
    first = sentences[fact.sentence].first
    return fact.first - first <= HEAD or fact.first - first <= BRIEF and chart.text.words[fact.first - 1].kind is Kind.COLON


def _is_deep(chart: Chart, sentences: Sequence[Sentence], fact: Fact) -> bool:
    """Tell whether a noun stands far behind the beginning of its sentence, is no further one of a list and has no verb: "ومقتل ثلاثة", "وقع انفجار"."""
    told = fact.sense.conjunction or chart.has(fact.first - 1, "occur") or any(chart.has(i, "outcome") for i in (fact.first - 1, fact.first - 2))
    told = told or any(filler.position == "announced" for filler in fact.fillers)  # "أعلن الجيش، اليوم الجمعة، إسقاط طائرة"
    told = told or _is_announced(chart, sentences[fact.sentence].first, fact) or chart.any_has(range(max(0, fact.first - EXPOSED), fact.first), "expose")
    return fact.voice in NOMINAL and not told and fact.first - sentences[fact.sentence].first > DEEP


def _is_announced(chart: Chart, first: int, fact: Fact) -> bool:
    """Tell whether somebody announces that people or things were taken: "أعلن رئيس الجهاز في ... عن اعتقال أربعة"."""
    if fact.family not in CUSTODY:
        return False
    if any(filler.position in ANNOUNCED for filler in fact.fillers):
        return True
    verb = next(iter(chart.tokens(range(first, fact.first), "announce")), None)
    return verb is not None and not chart.tokens(range(verb + 1, fact.first), "that", "trigger")


def _is_crowd(draft: Draft) -> bool:
    """Tell whether people gather with an aim: "تظاهر العشرات أمام المحكمة"."""
    return {"initiators", "aim"} <= {filler.slot for fact in draft.facts for filler in fact.fillers}


def _is_act(draft: Draft) -> bool:
    """Tell whether armed people do it with a weapon, or to somebody or something ("هاجم مسلحون دورية"), or a crowd takes to the streets."""
    facts = [fact for fact in draft.facts if draft.weapons or not fact.rule.option("weak")]
    told = [filler for fact in facts for filler in fact.fillers if fact.voice in FINITE or filler.position in CARRIED_BY]
    doers = [filler.mention for filler in told if filler.slot == "initiators"]
    if PROTEST in draft.types:
        return bool(doers)
    armed = [doer for doer in doers if _is_armed(doer)]
    gunmen = any(isinstance(doer.value, PeopleValue) for doer in armed)
    hit = any(filler.slot == "targets" and (gunmen or filler.mention.kind in HIT) for filler in told)
    known = any(fact.sense.pronoun and fact.slot("initiators") for fact in facts)  # "اغتصابها من قبل جنود"
    tanks = any(isinstance(doer.value, ActorValue) and doer.value.means for doer in armed)  # "دبابات أطلقت نيرانها على المنطقة"
    return bool(armed) and (hit or known or tanks or bool(draft.weapons or draft.tallies))


def _is_armed(doer: Mention) -> bool:
    value = doer.value
    if isinstance(value, PeopleValue):
        return bool(ARMED & set(value.groups))
    return doer.kind == "weapon" or isinstance(value, ActorValue) and (value.kind in FORCES or bool(value.means))


def _is_counted(draft: Draft) -> bool:
    return any(tally.exact for tally in draft.tallies)


def _least(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> int:
    """Return how much must be said: less for a verb or a headline, more where only nouns in a long sentence speak of it.

    "الهجوم" speaks of something that is known already: unless the text has told of it, that is talk.
    """
    if draft.status == "asserted" and all(_is_known(chart, fact) for fact in draft.facts) and not _is_counted(draft):
        return LEAST + 2
    if any(fact.voice in FINITE or is_carried(chart, fact) for fact in draft.facts):
        return LEAST
    shortest = min(length_of_item(chart, sentences[fact.sentence], fact.first) for fact in draft.facts)
    return LEAST if shortest <= HEADLINE_TOKENS else LEAST + 1


def _is_known(chart: Chart, fact: Fact) -> bool:
    """Tell whether a noun only names what is known: with the article or a pronoun, and no verb before it says that it happened."""
    if fact.voice not in NOMINAL or not (fact.sense.article or fact.sense.pronoun) or chart.has(fact.first - 1, "cause"):
        return False
    return chart.has(fact.last, "relative") or not is_carried(chart, fact)
