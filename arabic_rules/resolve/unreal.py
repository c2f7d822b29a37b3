"""What has not happened: what a sentence asks or foretells, and words that only look like verbs."""

from __future__ import annotations

from ..alphabet import PREPOSITION, TO
from ..chart import Chart
from ..facts import FINITE, NOMINAL, Fact
from ..facts.names import CLASH, EXECUTION, OPERATION, STRIKE, TERRITORY, TOLL
from ..lexicon import VERBAL
from ..phases.shapes import fits
from ..text import QUESTION_MARKS, Kind
from .draft import COUNTS

COMMENT = 6
"""Within so many tokens behind a noun its verb may say what the event means."""

AHEAD = 6
"""How many tokens behind a noun the verb may stand that puts it into the future."""
EXERCISE = 12
"""How many tokens from a trigger the word for an exercise may stand."""
EXERCISED = frozenset({STRIKE, CLASH, OPERATION, TERRITORY})
"""Families of what soldiers exercise."""
GOVERNOR = 12
"""How many tokens before "ل" the verb may stand that it belongs to."""
FOUGHT = 5
"""How many tokens before what ground is fought for the word for the fight stands."""
OBJECTS = frozenset({"object", "patient", "hit", "direct_object"})
"""Positions of what a verbal noun acts on."""


def unreality(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return what a sentence is that names an event without telling it; empty where it tells it."""
    if _is_in_question(chart, fact, first, last) or _is_asked(chart, first, fact.first):
        return "a question"
    if fact.family == EXECUTION and chart.tokens(range(first, fact.first), "court", "upholds"):
        return "a sentence that is not carried out"
    if chart.any_has(range(first, last), "festive"):
        return "a celebration"
    if fact.sense.tag.startswith("imperfect") and chart.has(fact.first - 1, "whenever"):
        return "what happens whenever"
    if _aims(chart, fact.first) and _is_deed(chart, fact.last) or _aims(chart, fact.first - 1) and _is_deed(chart, fact.first):
        return "what somebody is after"
    if is_hour(chart, fact):
        return "a time of day"
    if _is_drill(chart, fact, first, last):
        return "a drill"
    if _is_use(chart, fact):
        return "what a thing is made for"
    if _is_fought_for(chart, fact, first):
        return "what ground is fought for"
    noun = fact.voice in NOMINAL and fact.family != TOLL
    if noun and chart.any_has(range(fact.last, min(fact.last + COMMENT, last)), "comment"):
        return "a comment"
    return ""


def _is_fought_for(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a noun says what ground others fight for: "معارك من أجل السيطرة على أ", "هجوم للسيطرة على ب"."""
    if fact.family != TERRITORY or fact.voice not in NOMINAL:
        return False
    fought = chart.any_has(range(max(first, fact.first - FOUGHT), fact.first), "trigger")
    return fought and (chart.bits(fact.first) & PREPOSITION == TO or any(chart.has(i, "for_sake") for i in (fact.first - 1, fact.first - 2)))


def _aims(chart: Chart, i: int) -> bool:
    """Tell whether the imperfect of aiming stands at token `i`."""
    return any("aims" in sense.entry.features and sense.tag.startswith("imperfect") for sense in chart.senses(i)) if i >= 0 else False


def _is_deed(chart: Chart, i: int) -> bool:
    """Tell whether a verbal noun stands behind a verb of aiming: "كانت الخلية تستهدف تفجير مقر", not "تستهدف حشدا"."""
    deed = any(s.tag == "masdar.sg" and "trigger" in s.entry.classes and not s.article for s in chart.senses(i)) if i < len(chart.text) else False
    return deed and not any(chart.has(i, name) for name in ("troops", "force_head", "facility"))


def _is_drill(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether nobody is hurt and words of an exercise stand near: "مناورة تحاكي مهاجمة أهداف", "ضربات على أهداف العدو المفترض".

    A verb may tell of a trial: "أطلق الجيش صاروخا تجريبيا".
    """
    if fact.family not in EXERCISED or fact.slot(*COUNTS) or fact.slot("people") or fact.voice not in NOMINAL and fact.slot("targets"):
        return False
    near = range(max(first, fact.first - EXERCISE), min(last, fact.last + EXERCISE))
    words = chart.tokens(near, *(("drill", "trial") if fact.voice in NOMINAL else ("trial",)))
    return any(not chart.tokens(range(min(i, fact.last), max(i, fact.first)), "clause_start") for i in words if i not in chart.covered)


def _is_use(chart: Chart, fact: Fact) -> bool:
    """Tell whether "ل" only says what a device, a tool or a gang is for: "مساطر للتفجير", "عصابة للخطف"; not "تعرض حاجز للتفجير"."""
    if fact.voice not in NOMINAL or chart.bits(fact.first) & PREPOSITION != TO:
        return False
    return chart.has(fact.first - 1, "made_for") or fact.sense.article and chart.has(fact.first - 1, "tool") or _is_gang(chart, fact.first - 1)


def _is_gang(chart: Chart, i: int) -> bool:
    return chart.has(i, "gang") or chart.has(i, "band")


def _is_in_question(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a sentence asks for an event: it begins with a word that asks, or ends with a question mark.

    What stands before the word that asks is told: "توغل جديد في ريف أ وين الجيش؟".
    """
    if chart.has(first, "asking"):
        return True
    words = chart.text.words
    if last >= len(words) or words[last].fold not in QUESTION_MARKS:
        return False
    asks = next(iter(chart.tokens(range(first, last), "asking")), first)
    return fact.first >= asks or fact.voice in NOMINAL and _is_topic(chart, fact, asks)


def _is_topic(chart: Chart, fact: Fact, asks: int) -> bool:
    """Tell whether a noun only names what the question behind it is about: "هدم ومصادرة.. كيف يعيش أهالي القدس؟"."""
    told = fact.fillers or any(m.kind in ("place", "people", "date") for m in chart.inside(fact.last, asks))
    return not told and not any(s.tag.startswith(VERBAL) for i in range(fact.last, asks) for s in chart.senses(i)[:1])


def _is_asked(chart: Chart, first: int, at: int) -> bool:
    """Tell whether a question begins behind a colon: "تحليل: لماذا ..."."""
    return any(chart.text.words[i - 1].kind is Kind.COLON for i in chart.tokens(range(first + 1, at), "asking"))


def is_future(chart: Chart, fact: Fact, clause: range) -> bool:
    """Tell whether an event lies ahead: "ستقصف", or a noun behind such a verb: "ستتعرض لهجوم"."""
    tokens = (fact.first,) if fact.voice in FINITE else (*clause, fact.first)
    return any(_foretells(chart, i) for i in tokens)


def is_possible(chart: Chart, clause: range) -> bool:
    """Tell whether "قد" with an imperfect stands before a noun: "قد تتعرض لقصف"."""
    return any(_only_imperfect(chart, i + 1) for i in chart.tokens(clause, "may"))


def is_wished(chart: Chart, fact: Fact, clause: range) -> bool:
    """Tell whether an imperfect behind "أن" names it: "يمكن أن تهاجم", "قرر أن يشن هجوما". What lay behind "قبل أن" happened."""
    verbs = [fact.first] if fact.voice in FINITE else [i for i in clause if any(chart.has(i, name) for name in ("carry_out", "occur", "expose"))]
    return any(is_subjunctive(chart, i - 1) for i in verbs)


def is_subjunctive(chart: Chart, i: int) -> bool:
    """Tell whether "أن" stands at token `i` with an imperfect behind it: a thought; "قبل أن" and "أنه" tell."""
    return chart.has(i, "that") and not chart.has(i, "that_self") and not chart.has(i - 1, "time_apart") and _only_imperfect(chart, i + 1)


def is_purpose(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a verbal noun with its object is only what something else is for: "معدات لمهاجمة أهداف", not "تعرضت القرية لقصف"."""
    defined = fact.sense.article and "split" not in fact.sense.entry.features  # "للقصف", but "للإفراج عن"
    if fact.voice not in NOMINAL or chart.bits(fact.first) & PREPOSITION != TO or defined:
        return False
    if not (_has_object(chart, fact) or fact.rule.option("yields")):
        return False
    before = range(max(first, fact.first - GOVERNOR), fact.first)
    return not (any(chart.any_has(before, name) for name in ("of_event", "expose", "foil", "outcome", "cause")) or _is_pointed_to(chart, before))


def _is_pointed_to(chart: Chart, before: range) -> bool:
    """Tell whether a verb of telling governs what follows: "أشار البيان لاعتقال ثلاثة", not "أشار إلى إرسال قوة لاعتقالهم"."""
    verb = max(chart.tokens(before, "points_to"), default=None)
    return verb is not None and not any(chart.any_has(range(verb, before.stop), name) for name in ("that", "toward"))


def _has_object(chart: Chart, fact: Fact) -> bool:
    """Tell whether a verbal noun says whom or what it acts on: in its pronoun, or right behind."""
    acted_on = any(filler.position in OBJECTS and filler.mention.first >= fact.last for filler in fact.fillers)
    return bool(fact.sense.pronoun) or acted_on or chart.has(fact.last, "aimed_at") or chart.has(fact.last, "held_ground")


def is_told_to_come(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether a verb behind an indefinite noun says that it lies ahead: "إن انفجارا سيقع"."""
    if fact.voice not in NOMINAL or fact.sense.article or fact.sense.pronoun:
        return False
    for i in range(fact.last, min(last, fact.last + AHEAD)):
        if chart.text.words[i].kind is Kind.COMMA or any(chart.has(i, name) for name in ("relative", "trigger", "that")):
            return False
        if _foretells(chart, i) or chart.has(i, "planned_behind"):
            return True
    return False


def _only_imperfect(chart: Chart, i: int) -> bool:
    """Tell whether a word is an imperfect, or one by its shape: "قد أعلن" is "he had announced"."""
    if i >= len(chart.text):
        return False
    tags = [sense.tag for sense in chart.senses(i)]
    if set(tags) <= {"word"}:
        mention = chart.mention_at(i)  # "قد تتجاوز عشرين قتيلا": the verb bounds the number
        return (mention is None or mention.kind in ("people", "number")) and fits(chart.lexicon, "imperfect_shape", chart.text.words[i].fold)
    return any(tag.startswith("imperfect") for tag in tags) and not any(tag.startswith("past") for tag in tags)


def is_hour(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger is a time of day before a date: "وأصيب ثالث فجر اليوم" blows nothing up."""
    following = chart.mentions.get(fact.last)
    return chart.has(fact.first, "part_of_day") and following is not None and following.kind == "date"


def _foretells(chart: Chart, i: int) -> bool:
    return any(sense.preposition == chart.lexicon.clitics.future for sense in chart.senses(i)[:1])
