"""Which of the places that a sentence names are where it happened.

A place behind "من" is where somebody came from, one behind "إلى" where somebody went, one of an office is the speaker's; a force
"المتمركزة في أ" fires from أ. What may be either counts only where the sentence names no better place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum

from ..alphabet import BY, CONJUNCTION, PREPOSITION, PRONOUN, TO
from ..chart import Chart, Mention
from ..facts import Fact
from ..facts.names import ABDUCTION, DISPLACEMENT, MOVEMENT, OPERATION, PROTEST, STRIKE
from ..text import Kind
from ..values import PlaceValue
from .bulletin import is_outlet_line
from .draft import COUNTS, Site
from .general import HASH
from .sites import SMALL, WIDE

TAKING = frozenset({OPERATION, ABDUCTION, DISPLACEMENT})
"""Families whose "من" names where it happened: people are taken *from* where they are."""
SCENE = 6
"""Within so many tokens behind a verb of taking stands where it was, before those who are taken."""
HEADING = 3
"""A place that begins within so many tokens of its sentence heads it: "ريف حلب: ..."."""
_DATELINE = 6
"""Within so many tokens a dateline ends: "بغداد - وكالة أنباء -"."""
_BYLINE = 8
"""Within so many tokens of a report end the names of its outlet, its writer and their place."""
_WHERE = 6
"""Within so many tokens behind a place "حيث" speaks of it, a comma and a date between."""
_OFFICE = 4
"""Within so many tokens the name of an office ends: "مدير عام مكتب الصحة"."""
_LAUNCH = 6
"""Within so many tokens the ground is told that fire comes from: "من مواقع قوات أ"."""
_NO_ORIGIN = ("belongs_in", "adjective", "each_of")
"""Classes of what "من" goes on from without an origin: "قريبة من أ"."""
_TAGS = 300
"""Of the hashtags before a place and behind it so many characters are looked at."""
_GOVERNS = ("locative", "aim", "near_word", "toward")
"""Classes of words that tell where something is, before the place."""
_INNER = frozenset({"village", "town", "neighbourhood", "camp", "site", "road"})
"""Kinds of place that lie in the town or district that a sentence is set in."""
_PEOPLE = ("people", "person", "actor", "state")
MOVED = 5
"""How many tokens before a hospital the verb of those stands who bring somebody there."""
_HELD = ("held_ground", "facility", "posted", "adjective", "weapon")
"""Classes of words for the ground that fire comes from."""
_JOINTS = (Kind.DASH, Kind.COLON, Kind.OPEN)


class Weight(IntEnum):
    """How surely a place is where it happened."""

    NO = 0
    MAYBE = 1
    YES = 2


def sites_of(chart: Chart, places: Iterable[Mention], facts: list[Fact], sentence: int, start: int) -> list[Site]:
    """Return the places of a sentence, which begins at token `start`, that are where its facts happened."""
    weighed: list[tuple[Mention, Weight]] = []
    for mention in places:
        weight = _weigh(chart, mention, facts, start)
        if weighed and _goes_on(chart, weighed[-1][0], mention):
            weight = min(weight, weighed[-1][1])
        weighed.append((mention, weight))
    if not all(_is_tag(chart, m) for m, _ in weighed):
        weighed = [pair for pair in weighed if not _is_tag(chart, pair[0])]
    if any(weight is Weight.YES and not _on_journey(chart, m) for m, weight in weighed):
        weighed = [pair for pair in weighed if not _on_journey(chart, pair[0])]
    if any(weight is Weight.YES and _is_scene(chart, m, facts) for m, weight in weighed):
        weighed = [pair for pair in weighed if not _is_home(chart, pair[0])]
    return [Site(value=m.value, mention=m, sentence=sentence, sure=weight is Weight.YES) for m, weight in weighed if weight]


def sites_of_houses(chart: Chart, facts: Iterable[Fact], sentence: int) -> list[Site]:
    """Return the towns after which houses are named that are struck: "استهداف مركز شرطة العظيم"."""
    houses = (m for fact in facts for m in fact.slot("targets") if m.kind == "actor" and chart.has(m.first, "facility"))
    return [Site(value=part.value, mention=part, sentence=sentence, sure=False) for m in houses for part in m.parts if part.kind == "place"]


def _is_tag(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place is one of several hashtags with which a line ends: "... في أ #سوريا #ب #ج"."""
    start, original = max(chart.text.starts[mention.first] - 1, 0), chart.text.original
    if original[start] != HASH or any(chart.has(mention.first - 1, name) for name in _GOVERNS):
        return False  # "على #أ #ب": the first is where it happened
    behind = original[start : start + _TAGS].partition("\n")[0].split()
    before = original[max(start - _TAGS, 0) : start].rpartition("\n")[2].split()
    return all(word.startswith(HASH) for word in behind) and (len(behind) > 1 or bool(before) and before[-1].startswith(HASH))


def _is_scene(chart: Chart, mention: Mention, facts: list[Fact]) -> bool:
    """Tell whether a place stands behind "في" right behind a verb of taking, before those who are taken: "اعتقلت الشرطة في أ فلانا من ب"."""
    taking = [f for f in facts if f.family in TAKING and f.first < mention.first <= f.last + SCENE]
    taken = [m for f in taking for m in f.slot(*COUNTS)]
    return chart.has(mention.first - 1, "locative") and bool(taken) and all(mention.last <= m.first for m in taken)


def _is_home(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place stands behind "من" and people, or their age: where they are from."""
    before = mention.first - 1
    if not chart.has(before, "origin"):
        return False
    people = chart.mention_at(before - 1)
    return people is not None and people.kind in _PEOPLE or chart.text.words[before - 1].kind is Kind.CLOSE


def _on_journey(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place is only where somebody goes or comes from on the way: "اختطف في أ أثناء توجهه إلى ب"."""
    before = mention.first - 1
    if chart.bits(mention.first) & PREPOSITION == TO and chart.has(before, "journey"):
        return True  # "في طريقها لقناة السويس"
    return chart.has(before - 1, "journey") and (chart.has(before, "toward") or chart.has(before, "origin"))


def framed(chart: Chart, sites: list[Site], facts: list[Fact], start: int) -> list[Site]:
    """Return the sites of a sentence without the town or district that opens it and holds the others: "وفي حلب، قصفت الطائرات بلدة أ"."""
    frame = min(sites, key=lambda site: site.mention.first, default=None)
    if frame is None or not _is_frame(chart, frame.mention, facts, start):
        return sites
    inner = [site for site in sites if site.sure and site.mention.first > facts[0].first and site.value.kind in _INNER]
    if not inner:
        return sites
    return [_set_in(site, frame.value) if site in inner else site for site in sites if site is not frame]


def _is_frame(chart: Chart, mention: Mention, facts: list[Fact], start: int) -> bool:
    sets = chart.has(mention.first - 1, "locative") or chart.has(mention.first - 1, "expose")  # "شهدت محافظة أ هجوما في مدينة ب"
    opens = mention.first <= start + HEADING and sets and mention.last <= facts[0].first
    return opens and mention.value.kind not in _INNER


def _set_in(site: Site, frame: PlaceValue) -> Site:
    """Return a site with the place that its sentence is set in as a container, where it has none of its own."""
    if site.value.within or site.value.name == frame.name:
        return site
    return replace(site, value=replace(site.value, within=(frame.name, *frame.within)))


def may_locate(chart: Chart, mention: Mention, facts: list[Fact], start: int) -> bool:
    """Tell whether a place that a rule takes for where it happened can be it."""
    return _weigh(chart, mention, facts, start) is not Weight.NO


def _goes_on(chart: Chart, before: Mention, mention: Mention) -> bool:
    """Tell whether a place is a further one of a list, without a preposition of its own: "من أ وب"."""
    comma = _is_kind(chart, before.last, Kind.COMMA)
    return mention.first == before.last + comma and chart.bits(mention.first) & PREPOSITION == 0 and bool(comma or chart.bits(mention.first) & CONJUNCTION)


def _weigh(chart: Chart, mention: Mention, facts: list[Fact], start: int) -> Weight:
    if _is_dateline(chart, mention, start) or (start == 0 or _is_kind(chart, start - 1, Kind.BREAK)) and _is_byline(chart, mention, start):
        return Weight.NO
    if not (_same_clause(chart, mention, facts[0].first, start) or _is_where(chart, mention)):
        return Weight.MAYBE if _led_to(chart, mention) or _goes_on_with(chart, mention, facts[0]) or _is_setting(chart, mention, facts, start) else Weight.NO
    if _of_source(chart, mention, facts[0].first, start):
        return Weight.MAYBE
    if not mention.first:
        return Weight.MAYBE if _is_kind(chart, mention.last, Kind.DASH) else Weight.YES  # "بيروت - أصيب ثلاثة"
    if all(fact.family == PROTEST for fact in facts) and mention.first > facts[0].last + 1 and _is_grievance(chart, mention.first - 2):
        return Weight.NO
    moved = _by_move(chart, mention, facts)
    return _by_stay(chart, mention, facts, start) if moved is None else moved


def _by_move(chart: Chart, mention: Mention, facts: list[Fact]) -> Weight | None:
    """Weigh a place that somebody comes from or goes to; None where it is neither."""
    before = mention.first - 1
    fronted = mention.last + _is_kind(chart, mention.last, Kind.COMMA) == facts[0].first  # "ومن الخليل اعتقلت القوات فلانا"
    taken = (fronted or mention.first > facts[0].first) and any(fact.family in TAKING for fact in facts)
    if chart.has(before, "people_of") and (chart.has(before - 1, "origin") or chart.has(before - 1, "one_of")):
        crowd = any(fact.family == PROTEST for fact in facts)  # "تظاهر العشرات من أهالي أ"
        return Weight.MAYBE if taken or crowd else Weight.NO
    if _of_care(chart, mention) or _is_far_end(chart, before):
        return Weight.NO
    troops = all(fact.family == MOVEMENT for fact in facts)
    if chart.has(before, "toward"):
        return Weight.NO if is_care(chart, mention.first) else Weight.YES if troops else Weight.MAYBE
    fired = (weapon := chart.mention_at(before - 1)) is not None and weapon.kind == "weapon"  # "برشقة صاروخية من أ"
    if not chart.has(before, "origin") or chart.has(mention.first, "gate") or not troops and not fired and any(chart.has(before - 1, n) for n in _NO_ORIGIN):
        return None
    if troops:
        return Weight.NO if chart.has(before - 1, "hails") else Weight.MAYBE  # "أرتال من أ باتجاه ب", but "قادمة من أ"
    if _rescued(chart, before):
        return Weight.YES
    hails = chart.has(before - 1, "hails") and not any(fact.first < before <= fact.last for fact in facts)  # "نزحت من أ" itself tells it
    return Weight.YES if taken and not (hails or _of_doer(chart, before, facts)) else Weight.NO


def _rescued(chart: Chart, origin: int) -> bool:
    """Tell whether "من" at token `origin` says where the hurt or the dead are carried away from: "إسعاف مصابين من ساحة أ", "انتشال جثة من أ"."""
    mention = chart.mention_at(origin - 1)
    if mention is None or mention.kind != "people" or not mention.value.casualty:
        return False
    return any(chart.has(i, "carries_away") and not chart.bits(i) & PREPOSITION for i in (mention.first - 1, mention.first - 2))


def _is_grievance(chart: Chart, i: int) -> bool:
    """Tell whether a noun says what people protest about, of whom it befalls: "اعتصام في أ تنديدا بالحرب على ب", "رفع الحصار عن ب"."""
    return "grievance" in chart.lexicon.classes(chart.text.words[i])


def _is_far_end(chart: Chart, i: int) -> bool:
    """Tell whether the second "between" stands at token `i`: "الطريق الرابط بينها وبين أ"."""
    return i > 0 and chart.has(i, "between") and bool(chart.bits(i) & CONJUNCTION) and (chart.has(i - 1, "among_things") or bool(chart.bits(i - 1) & PRONOUN))


def _by_stay(chart: Chart, mention: Mention, facts: list[Fact], start: int) -> Weight:
    """Weigh a place by who is there: a speaker, an office, a force that fires from it, those in hospital."""
    before = mention.first - 1
    struck = any(filler.slot == "targets" and filler.mention.last == mention.first for fact in facts for filler in fact.fillers)
    if _of_treatment(chart, before) or _of_answered_fire(chart, mention) or _of_reason(chart, mention, facts) or _of_speaker(chart, mention) and not struck:
        return Weight.NO
    if chart.has(before, "border_with") or chart.has(before, "no_site_of") or _of_launch(chart, before, facts):
        return Weight.NO
    if mention.last <= facts[0].first and _of_office(chart, mention, start) or chart.has(before, "locative") and _of_departure(chart, before, start):
        return Weight.NO
    hit = any(filler.slot == "targets" and filler.mention.last == before for fact in facts for filler in fact.fillers)  # "داهمت منزله في أ"
    posted = is_care(chart, mention.first) or _posted(chart, before - 1) and not (hit or chart.has(before - 1, "trigger"))
    return Weight.MAYBE if chart.has(before, "locative") and posted else Weight.YES


def _of_launch(chart: Chart, before: int, facts: Iterable[Fact]) -> bool:
    """Tell whether "في" tells where he is who fires: "قصف من مواقع أ في ب", "مصدره بوارج أ في ب", "صاروخ أطلقته أ في ب"."""
    if not chart.has(before, "locative") or not any(fact.family == STRIKE for fact in facts):
        return False
    held = next((i for i in range(before - 1, max(before - _LAUNCH, 0), -1) if chart.has(i, "origin")), before)
    if chart.has(held + 1, "held_ground") and chart.any_has(range(held + 1, before), "holds"):
        return True  # "من منطقة يسيطرون عليها في أ"
    if chart.has(before - 1, "stationing"):  # "من مواقع تمركزها في ب"
        grounds = (i for i in range(before - 2, before - 2 - _LAUNCH, -1) if not any(chart.has(i, name) for name in _HELD))
        return any(chart.has(i, name) for i in (next(grounds, before),) for name in ("origin", "comes_from"))
    doer = chart.mention_at(before - 1)
    if doer is None or doer.kind not in _PEOPLE and not chart.has(doer.first, "held_ground"):
        return False
    ground = doer.first if doer.kind in _PEOPLE else doer.last  # "مقرات قوات أ" is one mention
    i = doer.first - 1
    if chart.has(i, "launched"):
        return True
    while i > before - _LAUNCH and not (chart.has(i, "origin") or chart.has(i, "comes_from")) and any(chart.has(i, name) for name in _HELD):
        i -= 1
    if chart.has(i - 1, "near_word"):  # "بالقرب من دورية للجيش في أ"
        return False
    return chart.has(i, "comes_from") or chart.has(i, "origin") and i + 1 < ground


def _of_care(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place is where the hospital is to which people were taken: "إلى مستشفى في أ", "لأحد مشافي أ"."""
    if is_care(chart, mention.first) and chart.bits(mention.first) & PREPOSITION == TO:
        return chart.any_has(range(mention.first - MOVED, mention.first), "moves_patient")  # "نقل على إثرها لمستشفى أ"
    site = mention.first - 1
    site -= chart.has(site, "locative")
    if not is_care(chart, site):
        return False
    if chart.has(site - 1, "one_of"):
        site -= 1
        if chart.bits(site) & PREPOSITION == TO:
            return True
    return chart.has(site - 1, "toward")  # "قصف لمستشفى في أ" strikes it


def _of_treatment(chart: Chart, i: int) -> bool:
    """Tell whether what ends at token `i` says where the wounded are treated: "تتلقى العلاج في مشافي أ", "يعالج في أ"."""
    i -= is_care(chart, i)
    i -= chart.has(i, "one_of")
    return chart.has(i, "locative") and any(chart.has(i - n, "cared_for") for n in (1, 2))


def _of_answered_fire(chart: Chart, mention: Mention) -> bool:
    """Tell whether a place is what the fire hit that somebody answers: "رد الجيش على مصادر القصف التي طالت أ"."""
    low = max(0, mention.first - _OFFICE)
    return bool(chart.tokens(range(low, mention.first), "answered_fire")) and bool(chart.tokens(range(low, mention.first), "relative"))


def _of_reason(chart: Chart, mention: Mention, facts: list[Fact]) -> bool:
    """Tell whether a place is of a visit for which somebody is taken: "جاء الاعتقال على خلفية زيارته منزلا في أ"."""
    reasons = chart.tokens(range(facts[0].last, mention.first), "reason_of")
    return bool(reasons) and bool(chart.tokens(range(reasons[-1], mention.first), "visit"))


def is_care(chart: Chart, i: int) -> bool:
    """Tell whether a word is for a hospital or the like."""
    return i >= 0 and any("care_site" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[i]))


def _of_doer(chart: Chart, i: int, facts: Iterable[Fact]) -> bool:
    """Tell whether people who end at token `i` are not those who were taken: "مستوطنون من مستوطنة أ"; an army is from no town."""
    mention = chart.mention_at(i - 1)
    if mention is None or mention.kind not in _PEOPLE or mention.kind == "actor" and mention.value.ids:
        return False
    return not any(filler.slot in COUNTS and filler.mention.first == mention.first for fact in facts for filler in fact.fillers)


def _of_speaker(chart: Chart, mention: Mention) -> bool:
    """Tell whether an office or its head stands before a place: "مجلس أ", "مصلحة مياه أ"; "مركز للشرطة بمدينة أ" is a house there."""
    if chart.has(mention.first, "speaking_site") and (chart.has(mention.first - 1, "report_verb") or _is_of_official(chart, mention)):
        return True  # "أعلنت مستشفى الشفاء", "مسؤول في مستشفى الشفاء أكد"
    before = mention.first - 1
    if chart.has(before, "attribution") or chart.has(before, "office") and not chart.bits(mention.first) & PREPOSITION:  # "بحسب موقع درعا 24"
        return True
    noun = before not in chart.covered and any(s.entry.pos == "noun" and not (s.article or s.preposition or s.conjunction) for s in chart.senses(before))
    return noun and chart.has(before - 1, "office") and not chart.has(before, "place_kind")


def _is_of_official(chart: Chart, site: Mention) -> bool:
    """Tell whether somebody of a hospital speaks, right behind its name or before himself: "وقال مدير في مستشفى أ", "مسؤول في مستشفى أ أكد"."""
    who = site.first - 2
    if not chart.has(site.first - 1, "locative") or not chart.has(who, "source_noun"):
        return False
    return any(chart.has(i, "report_verb") for i in (who - 1, site.last, site.last + 1) if i < len(chart.text))


def _of_office(chart: Chart, mention: Mention, start: int) -> bool:
    """Tell whether a place behind "ب" or "في" is where an office that speaks has its seat: "أكد مدير مكتب الصحة بمحافظة أ"."""
    before = mention.first - 1
    if not (chart.has(before, "locative") or chart.bits(mention.first) & PREPOSITION == BY):
        return False
    low = max(start, before - _OFFICE)
    office = next((i for i in range(before, low, -1) if chart.has(i, "office")), None)
    return office is not None and any(chart.has(i, "report_verb") for i in range(max(start, office - _OFFICE), office))


def _of_source(chart: Chart, mention: Mention, trigger: int, start: int) -> bool:
    """Tell whether a place is where he is who says the rest: "قال مسؤول في أ إن انفجارا وقع في ب"."""
    told = mention.last <= trigger and chart.has(mention.last, "that")
    return told and any(chart.has(i, "report_verb") for i in range(start, mention.first))


def _of_departure(chart: Chart, before: int, start: int) -> bool:
    """Tell whether "في" tells where that lies which aircraft left: "أقلعت من القاعدة الجوية في أ"."""
    origins = (i for i in range(before - 1, max(start, before - _OFFICE), -1) if chart.has(i, "origin"))
    return any(chart.has(i - n, "departure") for i in origins for n in (1, 2, 3))


def _is_dateline(chart: Chart, mention: Mention, start: int) -> bool:
    """Tell whether a place only says where the report was written: "بغداد - وكالة:", "صنعاء (رويترز) -"; "حلب:" heads what it tells."""
    words = chart.text.words
    if mention.first != start or mention.last >= len(words) or words[mention.last].kind not in _JOINTS:
        return False
    if words[mention.last].kind is Kind.COLON:
        return is_outlet_line(chart, mention.last)
    for i in range(mention.last + 1, min(mention.last + _DATELINE, len(words))):
        if words[i].kind in (Kind.COLON, Kind.DASH):
            return True
        if chart.has(i, "trigger") or words[i].kind in (Kind.COMMA, Kind.STOP, Kind.BREAK):
            return False
    return False


def _is_byline(chart: Chart, mention: Mention, start: int) -> bool:
    """Tell whether a place of a line's beginning stands with who writes, not with what happened: "الأخبار (أبوجا) -", "وكالة - مراسل - حلب"."""
    before = mention.first - 1
    if not start < before <= start + _BYLINE or chart.any_has(range(start, mention.first), "trigger"):
        return False
    bracketed = _is_kind(chart, before, Kind.OPEN) and _is_kind(chart, mention.last, Kind.CLOSE)
    return bracketed and _is_kind(chart, mention.last + 1, Kind.DASH, Kind.COLON) or _is_kind(chart, before, Kind.DASH)


def _is_kind(chart: Chart, i: int, *kinds: Kind) -> bool:
    return i < len(chart.text) and chart.text.words[i].kind in kinds


def _same_clause(chart: Chart, mention: Mention, trigger: int, start: int) -> bool:
    """Tell whether a place before the first trigger belongs to it: in its clause, heading the sentence, or what it was done to."""
    if mention.last > trigger or mention.first <= start + HEADING:
        return True
    behind = mention.last + chart.has(mention.last, "relative")  # "مجزرة في قرية أ التي راح ضحيتها"
    comma = behind < trigger and chart.text.words[behind].kind is Kind.COMMA
    if comma and chart.has(behind + 1, "expose"):
        behind += 2  # "إن مخيم أ، تعرض لقصف"
    return all(_sets_date_apart(chart, i) for i in chart.tokens(range(behind, trigger), "COMMA", "clause_start", "that"))


def _sets_date_apart(chart: Chart, i: int) -> bool:
    """Tell whether a comma stands before or behind a date between commas: "جدد العمال في أ، اليوم، اعتصامهم"."""
    if chart.text.words[i].kind is not Kind.COMMA:
        return False
    behind, before = chart.mentions.get(i + 1), chart.mention_at(i - 1)
    if behind is not None and behind.kind == "date":
        return _is_kind(chart, behind.last, Kind.COMMA)
    return before is not None and before.kind == "date" and _is_kind(chart, before.first - 1, Kind.COMMA)


def _led_to(chart: Chart, mention: Mention) -> bool:
    """Tell whether what a place ends led to something: "سقط مقذوف على منزل في قرية أ، ما أدى إلى مقتل ثلاثة"."""
    return _is_kind(chart, mention.last, Kind.COMMA) and chart.has(mention.last + 1, "outcome") and chart.has(mention.first - 1, "locative")


def _goes_on_with(chart: Chart, mention: Mention, fact: Fact) -> bool:
    """Tell whether what is told of at a place goes on with a trigger: "ارتكب الجيش في قرية أ، جريمة أخرى واستهدف مدنيين"."""
    goes_on = fact.voice == "active" and chart.bits(fact.first) & CONJUNCTION and chart.has(mention.first - 1, "locative")
    return bool(goes_on) and not chart.tokens(range(mention.last, fact.first), "clause_start", "that", "report_verb", "relative", "trigger")


def _is_where(chart: Chart, mention: Mention) -> bool:
    """Tell whether what follows a place happened there: "ما شهدته بلدة أ العام الماضي، حيث قتل ثمانية"."""
    end = next((i for i in range(mention.last, min(mention.last + _WHERE, len(chart.text))) if chart.has(i, "where_word")), None)
    if end is None or chart.tokens(range(mention.last, end), "that", "report_verb", "trigger"):
        return False
    return chart.has(mention.first - 1, "locative") or chart.has(mention.first - 1, "expose") or chart.bits(mention.first) & PREPOSITION == BY


def _is_setting(chart: Chart, mention: Mention, facts: list[Fact], start: int) -> bool:
    """Tell whether an earlier clause puts what is told in a town or a part of one: "نشب خلاف في قرية أ بين عائلتين، وقتل ثلاثة"."""
    if mention.value.kind in WIDE - SMALL or not (chart.has(mention.first - 1, "locative") or chart.bits(mention.first) & PREPOSITION == BY):
        return False
    told = chart.tokens(range(mention.last, facts[0].first), "that", "report_verb")
    return not told and _by_stay(chart, mention, facts, start) is Weight.YES


def _posted(chart: Chart, i: int) -> bool:
    """Tell whether a word says where a force stands: "المتمركزة", "مواقعها"."""
    return chart.has(i, "posted") or i >= 0 and any(s.pronoun and "facility" in s.entry.classes for s in chart.senses(i))
