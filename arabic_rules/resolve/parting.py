"""What begins another incident in a sentence, and where its clause begins: another day or report, what came before, what is told beside it."""

from __future__ import annotations

import itertools

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..facts import FINITE, NOMINAL, Fact
from ..facts.names import ARREST, CLAIM, FIND, OPERATION, RAID, STRIKE
from ..text import Kind
from ..values import PeopleValue
from .dating import may_be_same_days, time_apart
from .draft import BLASTS, COUNTS, families
from .period import LONG
from .status import is_background, looks_back

OWN_PLACE = 9
"""Within so many tokens behind a trigger a place is its own."""
FURTHER = 3
"""Within so many tokens before a trigger "كما" adds it to what was told."""
EXPOSED = 6
"""How many tokens before a noun the verb of what suffers it may stand."""
REASON = 3
"""How many tokens before a trigger the words may stand that make it the background of what follows."""
REPLY = 9
"""How many tokens before a trigger the verb of replying may stand."""
COUNTED = 2
"""A noun for an event may have so many tokens before it that count it: "مع سلسلة من الغارات"."""
COINCIDES = 14
"""Within so many tokens before a noun the verb may stand that says what it coincided with."""
SLASH = "/"
"""No mark of a list: agencies put names between two of them."""
DAY, DAY_BEFORE = 4, 5
"""Within so many tokens behind a trigger, and before the first one, a day is its own."""
CLAUSE = 12
"""At most so many tokens before a trigger its clause begins."""
WEEK = 7
"""What lies so many days back is another event than one of these days."""
_DAY_NAMES = frozenset({"weekday", "day"})
"""What a date says that is of one day."""
ITEM = 16
"""An item of what a place saw is of so many tokens at most; its verb stands within so many before the first."""


def is_parted(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether something stands before a fact that begins another incident whatever it says."""
    if _on_another_day(chart, group, fact) or _finds_dead(chart, group, fact):
        return True
    if (fact.family == FIND) != (group[-1].family == FIND):
        return True  # what is made safe kills nobody
    if fact.rule.types and fact.rule.option("status") != group[0].rule.option("status"):
        return True  # "نزوح 200 عائلة ... ليرتفع عدد النازحين إلى ألف": a running total beside the news
    between = range(group[-1].last, fact.first)
    if fact.rule.types and chart.tokens(between, "COMMA") and group[0].definite and is_background(chart, group[0], max(0, group[0].first - REASON)):
        return True  # "وعلى خلفية التوقيف، أقدم مسلحون على إطلاق النار"
    if fact.rule.types and (_begins_item(chart, between) or any(not _is_inside(chart, i) for i in chart.tokens(between, "status_planned"))):
        return True
    if _is_fronted(chart, group, fact) or _is_exposed_too(chart, group, fact) or _is_next_item(chart, group, fact):
        return True
    if _was_before(chart, group, fact) or _is_told_of_doer(chart, fact):
        return True
    if chart.any_has(between, "split") or _is_reported_beside(chart, between, fact):
        return True
    if fact.rule.types and (is_reply(chart, fact, group[-1].last) or _follows_event(chart, group[-1], fact) or _came_before(chart, group, fact)):
        return True
    if fact.rule.types and not fact.sense.article and (coincides(chart, fact) or by_others(chart, fact)):
        return True
    return looks_back(chart, fact) and not _is_as_far_back(chart, group, fact) or is_background(chart, fact, group[-1].last) or _is_beside(chart, fact)


def _is_as_far_back(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether the same words put two facts before what is told: "بعد يوم من إعلان مقتل ستة عندما فجر انتحاري نفسه"."""
    here = time_apart(chart, fact)
    return here is not None and any((there := time_apart(chart, f)) is not None and there.first == here.first for f in group)


def _was_before(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a clause behind "بعد أن" says what others did, of another kind: "واندلعت مواجهات ... بعدما تم توقيف أحد المقاتلين"."""
    if not fact.rule.types or fact.family in families(group) or not families(group) or fact.voice == "active" and not fact.slot("initiators"):
        return False
    return chart.any_has(range(max(group[-1].last, fact.first - FURTHER), fact.first), "after_that")


def _is_fronted(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether another place opens the clause of a verb: "داهمت القوات بلدة أ واعتقلت شابا، وفي مدينة ب اعتقلت اثنين".

    Or one of the places of a sum: "اعتقلت 12 مواطنا، ففي أ اعتقلت فلانا، ومن ب اعتقلت ...".
    """
    place = fronted_place(chart, fact)
    if place is None or place.first - 1 < group[-1].last:
        return False
    slots = {filler.slot for filler in fact.fillers} & set(COUNTS)
    return has_place(chart, max(0, group[0].first - DAY_BEFORE), place.first - 1) or any(f.slot(*slots) for f in group if slots)


def fronted_place(chart: Chart, fact: Fact) -> Mention | None:
    """Return the joined place that opens the clause of a verb: "وفي أ اعتقلت", "ففي أ اعتقلت", "ومن أ اعتقلت"; None where none does."""
    place = chart.mention_at(fact.first - 1) if fact.first else None
    if place is None or place.kind != "place" or place.last != fact.first or not place.first or fact.voice not in FINITE or fact.sense.conjunction:
        return None
    opening = place.first - 1
    leads = (chart.has(opening, "locative") or chart.has(opening, "origin")) and chart.bits(opening) & CONJUNCTION
    return place if leads or chart.has(opening, "breakdown") else None


def _is_told_of_doer(chart: Chart, fact: Fact) -> bool:
    """Tell whether a further relative clause says what else the people of a doer did: "تبنت الهجوم الحركة التي ...، والتي قتل مقاتلوها عشرة"."""
    i = fact.first - 1
    further = i > 0 and chart.has(i, "relative") and bool(chart.bits(i) & CONJUNCTION)
    return further and fact.voice in FINITE and bool(fact.slot("initiators"))


def _is_reported_beside(chart: Chart, between: range, fact: Fact) -> bool:
    """Tell whether another report tells of an event with a place of its own: "... شن هجمات على القوات، وأضافت أن هجوما وقع في مدينة أ".

    What a verb tells has a doer of its own as well.
    """
    if not fact.rule.types or fact.sense.article or fact.sense.pronoun or not place_follows(chart, fact):
        return False
    if fact.voice not in NOMINAL and not fact.slot("initiators"):
        return False
    verb = next((i for i in chart.tokens(between, "report_verb") if chart.bits(i) & CONJUNCTION or chart.text.words[i - 1].kind is Kind.COMMA), None)
    return verb is not None and chart.any_has(range(verb, fact.first), "that")


def _begins_item(chart: Chart, between: range) -> bool:
    """Tell whether an item of a list begins: no dash of a pair around an aside, no slash around a name, none of a name or behind a word."""
    told = chart.tokens(between, "DASH", "BULLET")
    asides = {i for i, end in itertools.pairwise(told) if _opens_aside(chart, i) and _is_within_word(chart, end)}
    marks = [i for i in told if not (i in asides or chart.mention_at(i) is not None or _is_within_word(chart, i))]
    return len(marks) % 2 == 1 or any(chart.text.words[i].kind is Kind.BULLET for i in marks)


def _opens_aside(chart: Chart, i: int) -> bool:
    """Tell whether a dash stands right before a word: "ثلاثة -بينهم طفل-"."""
    text = chart.text
    return i + 1 < len(text) and text.ends[i] == text.starts[i + 1]


def _is_within_word(chart: Chart, i: int) -> bool:
    """Tell whether a mark stands around words or right behind one: "/داعش/", "الحركة- قطاع الشمال"."""
    text = chart.text
    return text.words[i].raw == SLASH or i > 0 and text.ends[i - 1] == text.starts[i]


def _is_inside(chart: Chart, i: int) -> bool:
    """Tell whether a mark is told with somebody's name or a date: "(فلان - 11 عاما)", "25 يناير/ كانون الثاني"."""
    mention = chart.mention_at(i)
    return mention is not None and mention.kind in ("person", "people", "date")


def _finds_dead(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether only bodies that were found somewhere are told before a verb that has its own place: "عثر على جثتين في أ وانفجرت عبوة في ب"."""
    dead = [m.value for f in group for m in f.slot("killed") if isinstance(m.value, PeopleValue)]
    if not dead or not all(value.found for value in dead) or any(f.rule.types for f in group):
        return False
    onward = fact.rule.types and fact.voice in FINITE and fact.sense.conjunction
    return bool(onward) and has_place(chart, group[0].first, fact.first) and place_follows(chart, fact)


def _on_another_day(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a fact has a day of its own, and the facts before it another one: "قتل جندي الأحد ...، وأصيب ثلاثة الاثنين"."""
    if all(f.family == CLAIM for f in group):
        return False  # "أعلن التنظيم الجمعة مسؤوليته عن تفجير وقع الخميس"
    start = clause_start(chart, fact.first, group[-1].last)
    if start == fact.first and not fact.sense.conjunction:
        return False
    own = _days(chart, start, min(fact.last + DAY, len(chart.text)))
    before = _days(chart, max(0, group[0].first - DAY_BEFORE), start)
    return bool(own and before) and not may_be_same_days(before, own, None) or _is_weeks_apart(chart, range(group[0].first - DAY_BEFORE, start), start, fact)


def _days(chart: Chart, first: int, last: int) -> list[Mention]:
    """Return the weekdays and days of a month between two tokens."""
    return [m for m in chart.inside(first, last, "date") if _DAY_NAMES & m.value.relative.keys()]


def _is_weeks_apart(chart: Chart, before: range, start: int, fact: Fact) -> bool:
    """Tell whether one of two times is of these days and the other weeks or months back: "عثر الخميس على جثتين، في حين قتل ثلاثة قبل أسبوع"."""
    told = (chart.inside(max(0, before.start), before.stop, "date"), chart.inside(start, min(fact.last + DAY, len(chart.text)), "date"))
    return any(x and y and all(map(_is_recent, x)) and all(map(_is_far_back, y)) for x, y in (told, told[::-1]))


def _is_recent(date: Mention) -> bool:
    said = date.value.relative
    return "weekday" in said or said.get("unit") == "day" and -WEEK < said.get("offset", 0) <= 0


def _is_far_back(date: Mention) -> bool:
    said = date.value.relative
    return said.get("offset", 0) < 0 and (said.get("unit") in LONG or said.get("unit") == "day" and said["offset"] <= -WEEK)


def is_reply(chart: Chart, fact: Fact, low: int) -> bool:
    """Tell whether a trigger is what one side did in return: "وردت الفصائل باستهداف ..."; a verb that opens the clause holds for all of it."""
    if chart.has(low, "reply") and fact.voice in NOMINAL:
        return True
    return is_prepositional(fact) and chart.any_has(range(max(low, fact.first - REPLY), fact.first), "reply")


def _follows_event(chart: Chart, event: Fact, fact: Fact) -> bool:
    """Tell whether a verb with a doer of its own is told behind a known event: "وعقب الهجوم قصف الجيش ..."."""
    known = event.sense.article and chart.has(event.first - 1, "time_apart")
    return known and fact.voice == "active" and fact.first - event.last <= FURTHER and bool(fact.slot("initiators"))


def _is_exposed_too(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a place suffers another kind of fire as well: "بقصف مدفعي على أ، كما تعرضت أطرافها لغارات جوية"."""
    verbs = [i for i in chart.tokens(range(max(group[-1].last, fact.first - EXPOSED), fact.first), "expose") if chart.has(i - 1, "further")]
    other = {kind for f in group for kind in f.rule.types}.isdisjoint(fact.rule.types)
    return bool(verbs) and other and fact.voice in NOMINAL and fact.family == STRIKE


def _is_next_item(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a noun is the next of all that a place saw: "شهدت أ اعتقال مطلوبين غربي ب، والعثور على كدس شرقي ب، ومقتل مدير بهجوم في ج"."""
    if fact.voice not in NOMINAL or fact.sense.article or not fact.sense.conjunction or chart.text.words[fact.first - 1].kind is not Kind.COMMA:
        return False
    if not chart.any_has(range(max(0, group[0].first - ITEM), group[0].first), "expose"):
        return False
    ahead = range(fact.last, min(len(chart.text), fact.last + ITEM))
    end = next((i for i in ahead if chart.text.words[i].kind is Kind.COMMA), ahead.stop)
    return has_place(chart, group[0].first, fact.first) and has_place(chart, fact.last, end)


def _came_before(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether an attack is only what an operation answers: "حملة مداهمات بعد هجوم على حاجز"; "بعد قصفه" is a part of it."""
    plain = fact.voice in NOMINAL and not (fact.sense.article or fact.sense.pronoun or fact.sense.conjunction)
    alone = families(group) == {OPERATION} and all(f.rule.types for f in group) and any({RAID, ARREST} & set(f.rule.types) for f in group)
    return plain and alone and fact.family == STRIKE and chart.has(fact.first - 1, "time_apart")


def by_others(chart: Chart, fact: Fact) -> bool:
    """Tell whether who does it, or what goes off, is said to be another: "وقضت قوات أخرى على مسلح", "عبوة أخرى انفجرت"."""
    if not fact.rule.types or fact.sense.article:
        return False
    told = [*fact.slot("initiators"), *_device(chart, fact)]
    return any(chart.any_has(range(mention.first, mention.last + 1), "another") for mention in told)


def _device(chart: Chart, fact: Fact) -> list[Mention]:
    """Return the device that a verb says to have gone off, right before or behind it."""
    if not BLASTS & set(fact.rule.types) or fact.voice not in FINITE:
        return []
    places = (chart.mention_at(i) for i in (fact.last, fact.first - 1, fact.first - 2) if 0 <= i < len(chart.text))
    return [mention for mention in places if mention is not None and mention.kind == "weapon"][:1]


def _is_beside(chart: Chart, fact: Fact) -> bool:
    """Tell whether a noun is told beside an incident, with its own place: "فضلا عن ضبط ورشة في ..."."""
    if not fact.rule.types or fact.sense.article or fact.voice not in NOMINAL:
        return False
    words = chart.tokens(range(max(0, fact.first - FURTHER), fact.first), "beside")
    return any(chart.mention_at(i) is None for i in words) and place_follows(chart, fact)  # "قيادي ومرافقه": somebody


def coincides(chart: Chart, fact: Fact) -> bool:
    """Tell whether a noun names what else happened at the time: "وتزامن القصف، الذي ...، مع غارات على ...", "بالتزامن مع استهداف"."""
    if fact.voice not in NOMINAL:
        return False
    said = next(iter(chart.tokens(range(max(0, fact.first - COINCIDES), fact.first), "coincides")), None)
    if said is None:
        return False
    near = range(max(said, fact.first - COUNTED - 1), fact.first)
    if chart.any_has(near, "with") or said in chart.terms and chart.terms[said][1] > near.start:
        return True
    return any(chart.has(i + 1, "carry_out") for i in chart.tokens(range(said, fact.first), "with"))  # "تزامن مع قيام القوات بقصف"


def is_prepositional(fact: Fact) -> bool:
    """Tell whether a preposition ties a noun for an event to what stands before it: "قتل اثنان بقصف"."""
    return fact.voice in NOMINAL and fact.sense.preposition != ""


def has_place(chart: Chart, first: int, last: int) -> bool:
    """Tell whether a place is named between two tokens."""
    return bool(chart.inside(first, last, "place"))


def place_follows(chart: Chart, fact: Fact) -> bool:
    """Tell whether a place of its sentence stands right behind a trigger, so that it is this trigger's own."""
    behind = range(fact.last, min(fact.last + OWN_PLACE, len(chart.text)))
    end = next((i for i in behind if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK)), behind.stop)
    return has_place(chart, fact.last, end)


def clause_start(chart: Chart, i: int, low: int) -> int:
    """Return where the clause of token `i` begins: behind the last comma, or at the verb itself."""
    starts = chart.tokens(range(max(low, i - CLAUSE) + 1, i), "COMMA", "clause_start")
    return starts[-1] if starts else i
