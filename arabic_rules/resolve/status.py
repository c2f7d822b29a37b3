"""Whether it happened: denied, planned, attempted, foiled, hypothetical, historical, cumulative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..alphabet import BY, PREPOSITION, PROCLITICS
from ..chart import Chart
from ..facts import FINITE, NOMINAL, Fact
from ..facts.names import ASSASSINATION, CLASH, EXECUTION, OPERATION, TERRITORY, TOLL
from ..facts.values import PEOPLE
from ..lexicon import VERBAL
from ..numbers import Numeral
from ..text import Kind
from ..values import PeopleValue
from .dating import is_old, time_apart
from .draft import CASUALTIES, COUNTS
from .period import is_ago, is_measure, is_total
from .unreal import is_future, is_possible, is_purpose, is_subjunctive, is_told_to_come, is_wished

_CUES = (
    ("status_denied", "denied"), ("status_foiled", "foiled"), ("status_attempted", "attempted"), ("status_planned", "planned"),
    ("status_hypothetical", "hypothetical"), ("status_historical", "historical"),
)
_CUE_NAMES = tuple(name for name, _ in _CUES)
BEFORE_ONLY = frozenset({"attempted", "planned", "denied"})
"""What stands behind a trigger of these is said of something else: "اعتقال عائلة حاولت الفرار"."""
BEFORE, AFTER = 8, 3
"""How many tokens before and after a trigger a cue may stand."""
PLUPERFECT = 10
"""Within so many tokens before a trigger "كان ... قد" puts it into the past of what is told."""
OLD_DAYS = 7
"""What lies longer than this before the event that is told is history."""
GOVERNED = 3
"""How many tokens before a noun the word stands that makes it the background of something else."""
LATE = 5
"""How many tokens behind a noun the word may stand that calls whom it befell late."""
AMID = 12
"""How many tokens before a noun that says when something was the verb may stand that puts this into the past."""
KNOWN_MOMENTS = frozenset({ASSASSINATION, EXECUTION, TERRITORY})
"""Types of what is named as a moment that everybody knows."""
CHARGED = 6
"""The same where "ب" says with what somebody is charged: "متهمين اثنين من أقاربه بخطف"."""
REPELLED = 12
"""How many tokens before a trigger a verb of repelling may stand."""
TRIED = 4
"""How many tokens before a trigger the word of trying stands: "حاول مسلحون اغتيال ..."."""
OBJECT = 4
"""How many tokens behind a trigger the clause may begin that tells what is tried."""
TALLIED = 4
"""How many tokens before the verb of a statistic its noun stands: "عدد القتلى المدنيين بلغ"."""
AGO = 8
"""How many tokens behind a trigger the words may stand that put it months back."""
YEARS = 8
"""How many tokens before the sign of its count the word for a year may stand: "سنة ( 631 هـ = 1233 م )"."""
MODERN = 1390
"""Years before this one are past by any count."""
ERA = 8
"""Within so many tokens behind a trigger the words stand that put it into another time."""
FOILED = 4
"""Within so many tokens behind the verb of foiling stands what was foiled."""
MANY = 10
"""So many people are no single case: what is said of them since years is a total."""
MASS = 1000
"""So many dead or wounded are those of a war, whatever is said of when."""
OPENED = 4
"""A verb of denying within so many tokens of its sentence's beginning denies what it tells."""
RUMOUR = 8
"""How many tokens behind the verb of denying the noun for what is denied stands."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def status_of(chart: Chart, facts: Sequence[Fact], first: int, last: int, *, counted: bool, later: bool) -> str:
    """Return the status of a fact: from its rule, the nearest cue of its clause, or what its whole sentence is about.

    Args:
        chart: the text.
        facts: the facts that the incident is told by; the first gives its status, any may be of a total or be repelled.
        first: the first token of its sentence.
        last: the token behind its sentence.
        later: whether the sentence tells of another incident before it.
        counted: whether the incident has a number of people; only then can it be a total.
    """
    fact = facts[0]
    stated = fact.rule.option("status")
    if stated:
        return stated
    if _is_past(chart, fact, first, last, later=later):
        return "historical"
    repelled = next((r for f in facts if (r := _repelled(chart, f, first))), None)
    if repelled:
        return repelled
    if _is_denied_rumour(chart, fact, first):
        return "denied"
    if is_background(chart, fact, first):
        return "historical"
    clause = clause_of(chart, fact, first, BEFORE)
    if thought := _thought_of(chart, fact, first, last, clause):
        foiled = thought == "planned" and chart.any_has(clause, "status_foiled")
        return "foiled" if foiled else thought  # "أحبط الأمن هجوما كان يعد له تنظيم"
    if _is_denied_first(chart, fact, first):
        return "denied"
    behind = _behind(chart, fact, last, AFTER)
    for name, status in _CUES if chart.tokens(range(clause.start, behind.stop), *_CUE_NAMES) else ():
        cues = chart.tokens(clause, name) + ([] if status in BEFORE_ONLY else chart.tokens(behind, name))
        if any(not _is_no_cue(chart, fact, status, i) for i in cues):
            return status
    if fact.sense.tag.startswith("imperfect") and chart.any_has((fact.first - 1, fact.first - 2), "may") or is_wished(chart, fact, clause):
        return "hypothetical"
    totalled = any(_is_total(chart, f, first, last) for f in facts if f is fact or f.slot(*COUNTS))
    if counted and (totalled or _is_statistic(chart, facts, first, last) or any(_counts_harm_of(f, MASS) for f in facts)):
        return "cumulative"
    return "historical" if _is_pluperfect(chart, fact, first) else "asserted"


def _is_past(chart: Chart, fact: Fact, first: int, last: int, *, later: bool) -> bool:
    """Tell whether a fact lies long before what its report tells: ages, years or months ago, or "had been" behind another."""
    if _is_ages_ago(chart, fact, first, last) or _is_long_before(chart, fact) or _is_long_ago(chart, fact, first, last):
        return True
    return _is_since(chart, fact) or is_pluperfect(chart, fact) and (first > 0 or later)


def _is_ages_ago(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a fact is told of a century that is past, and no further clause is: "هتفوا أمام القصر حيث أقام الملك حتى القرن الماضي"."""
    if any(_is_of_other_age(chart, i) for i in range(first + 1, last)):
        return True
    ages = (i for i in chart.tokens(range(first, last), "ages_past") if not chart.has(i - 1, "since"))
    spans = (range(fact.last, i) if i > fact.first else range(i, fact.first) for i in ages)
    return any(not chart.tokens(span, "clause_start") for span in spans)


def _is_of_other_age(chart: Chart, i: int) -> bool:
    """Tell whether a year of long ago stands before the mark of its count: "عام 195 م"; "على ارتفاع 500 م" is no year."""
    year, words = chart.text.words[i - 1].fold, chart.text.words
    if words[i - 1].kind is not Kind.NUMBER or words[i].kind is not Kind.WORD or not year.isdigit() or int(year) >= MODERN:
        return False
    senses = chart.senses(i) or chart.lexicon.forms.get(words[i].fold, [])
    marked = any({"hijri_mark", "era_mark"} & sense.entry.classes for sense in senses)
    return marked and chart.any_has(range(max(0, i - YEARS), i), "num.year_cue")


def _counts_harm_of(fact: Fact, least: int) -> bool:
    """Tell whether a fact counts so many dead or wounded, so that no single event is told of."""
    return any(isinstance(value := mention.value, PeopleValue) and value.minimum >= least for mention in fact.slot(*CASUALTIES))


def _is_no_cue(chart: Chart, fact: Fact, status: str, i: int) -> bool:
    """Tell whether a cue is a name's, of something else, or only says when: "سابقا", "منذ العام الماضي"; those who fell in an attempt fell."""
    if status == "historical" and (_is_dated(chart, i) or _of_people(chart, i) or is_measure(chart, i)):
        return True
    if status == "foiled" and fact.family == OPERATION and chart.any_has(range(i + 1, min(i + FOILED, fact.first)), "trafficking"):
        return True  # "إحباط عملية تهريب والقبض على ثلاثة"
    if status == "attempted" and _tries_something_else(chart, i, fact):
        return True
    fallen = status == "attempted" and fact.sense.entry.pos == "noun" and not fact.sense.tag.startswith("masdar")
    return _is_name(chart, i) or fallen and fact.family == TOLL and i < fact.first - 1


def _tries_something_else(chart: Chart, i: int, fact: Fact) -> bool:
    """Tell whether the verb of trying at token `i` has its object behind the trigger: "تحاول أطراف ترفض الاقتتال أن تتوسط"."""
    if fact.voice not in NOMINAL or not any(sense.tag.startswith(("past", "imperfect")) for sense in chart.senses(i)):
        return False
    behind = range(fact.last, min(fact.last + OBJECT, len(chart.text)))
    return any(is_subjunctive(chart, j) for j in chart.tokens(behind, "that")) and not chart.tokens(range(i + 1, fact.first), "that")


def _is_name(chart: Chart, i: int) -> bool:
    """Tell whether a cue is of the name of a place: "نوى" is a town."""
    mention = chart.mention_at(i)
    return mention is not None and mention.kind == "place"


def _behind(chart: Chart, fact: Fact, last: int, most: int) -> range:
    """Return at most so many tokens behind a trigger and whom it happened to: up to the next verb of an event ("أفرجت عن شاب اعتقلته قبل أشهر")."""
    whom = (f.mention for f in fact.fillers if f.mention.kind in PEOPLE and fact.last <= f.mention.first <= fact.last + 1)
    start = max((mention.last for mention in whom), default=fact.last)  # "استشهد أغلب أفراد عائلته أثناء الثورة"
    near = range(start, min(last, start + most))
    verbs = (i for i in chart.tokens(near, "trigger") if any(s.tag.startswith(VERBAL) and "trigger" in s.entry.classes for s in chart.senses(i)))
    return range(near.start, next(verbs, near.stop))


def _thought_of(chart: Chart, fact: Fact, first: int, last: int, clause: range) -> str:
    """Return the status of what only words make: what lies ahead, may be, or is told by a denied rumour."""
    if is_future(chart, fact, clause) or is_told_to_come(chart, fact, last):
        return "planned"
    if is_possible(chart, clause) or chart.has(fact.last, "status_hypothetical"):
        return "hypothetical"  # "هجمات محتملة", whatever is said of them
    return "planned" if is_purpose(chart, fact, first) else ""


def _is_total(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a fact is of a total: over a period, or of cases that somebody counted ("90 حالة اعتقال")."""
    return "cases" in fact.sense.entry.features or is_total(chart, fact.first, first, last, many=counts_many([fact]))


def _is_statistic(chart: Chart, facts: Sequence[Fact], first: int, last: int) -> bool:
    """Tell whether a number is all that is told: "بلغ عدد الجرحى 2108", and nothing says what hurt them."""
    if any(fact.rule.types for fact in facts):
        return False
    return any(chart.any_has(range(max(first, i - TALLIED), i + 2), "toll_word") for i in chart.tokens(range(first, last), "amounts"))


def counts_many(facts: Iterable[Fact]) -> bool:
    """Tell whether so many people are counted that they fell, or were taken, one by one in the years or months that are named.

    Of those who are set free the years are how long they were held.
    """
    values = (filler.mention.value for fact in facts for filler in fact.fillers if filler.slot in COUNTS and filler.slot != "released")
    return any((value.minimum if isinstance(value, PeopleValue) else value.min or 0 if isinstance(value, Numeral) else 0) >= MANY for value in values)


def _repelled(chart: Chart, fact: Fact, first: int) -> str:
    """Return the status that a rule gives what somebody repelled: "صدّت ... محاولة تسلل"."""
    repelled = fact.rule.option("repelled")
    return repelled if repelled and chart.any_has(range(max(first, fact.first - REPELLED), fact.first), "foil") else ""


def _is_denied_rumour(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether an event is what a denied rumour tells: "نفى مصدر أمني الأنباء التي تحدثت عن هجوم"."""
    denials = (i for i in chart.tokens(range(first, fact.first), "status_denied") if i not in chart.covered)
    return any(chart.any_has(range(i + 1, min(i + RUMOUR, fact.first)), "rumour") for i in denials)


def _is_denied_first(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a sentence begins with its denial: "نفى العميد فلان، الناطق باسم القيادة، تعرض السجينة للضرب"."""
    denial = next(iter(chart.tokens(range(first, min(first + OPENED, fact.first)), "status_denied")), None)
    if denial is None or fact.voice not in NOMINAL:
        return False
    between = range(denial + 1, fact.first)
    return not any(_is_verb_of(chart, i) for i in chart.tokens(between, "trigger", "report_verb")) and not chart.tokens(between, "that", "relative")


def _is_verb_of(chart: Chart, i: int) -> bool:
    """Tell whether a word is a finite verb of an event or of a report; "الناطق باسم قائد العمليات" tells nothing."""
    return any(sense.tag.startswith(VERBAL) and {"trigger", "report_verb"} & sense.entry.classes for sense in chart.senses(i))


def is_tried(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a trigger names what somebody only tried to do: whom it names was not killed or taken."""
    return fact.rule.types != () and chart.any_has(clause_of(chart, fact, first, TRIED), "status_attempted")


def looks_back(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger lies before what its sentence tells: "كانوا قد اعتقلوه", "بعد شهرين من اعتقاله", "استشهد أثناء الثورة"."""
    if is_pluperfect(chart, fact) or time_apart(chart, fact) is not None or _is_of_year(chart, fact):
        return True
    return chart.any_has(_behind(chart, fact, fact.last + ERA, AFTER), "era")


def _is_of_year(chart: Chart, fact: Fact) -> bool:
    """Tell whether a relative clause says in which year somebody suffered something: "فلان الذي اغتالته القوات في 17 نيسان 2004"."""
    behind = range(fact.last, min(fact.last + ERA, len(chart.text)))
    return chart.has(fact.first - 1, "relative") and any("year" in m.value.relative for m in chart.inside(behind.start, behind.stop, "date"))


def is_background(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a noun only names what a trial, a protest or a reply is about: "التحقيق في اغتيال الوزير"; an anniversary is of whatever it names."""
    if any(not _only_dates(chart, i, fact) for i in chart.tokens(range(first, fact.first), "anniversary")):
        return True
    if fact.voice not in NOMINAL:
        return False
    if any(i not in chart.covered for i in chart.tokens(range(first, fact.first), "court")):
        return True  # "قضت محكمة بسجن ثلاثة أدينوا بتفجير مسجد"
    if fact.sense.article and chart.has(fact.first - 1, "scene"):
        return True  # "تفقد الوزير موقع التفجير"
    if _is_of_departed(chart, fact) or _is_amid_past(chart, fact, first):
        return True
    reach = CHARGED if chart.bits(fact.first) & PREPOSITION == BY else GOVERNED
    return chart.has(fact.first - 1, "since") or chart.any_has(clause_of(chart, fact, first, reach), "background")


def _is_of_departed(chart: Chart, fact: Fact) -> bool:
    """Tell whether it befell one who is called late, or stands behind "at" as a moment that is known: "اغتيال الرئيس الراحل", "عند اغتيال النائب"."""
    behind = range(fact.last, min(fact.last + LATE, len(chart.text)))
    late = chart.any_has(behind, "departed")
    if CLASH == fact.family and chart.any_has(behind, "famous"):
        return True  # "معركة أنوال الشهيرة"
    told = {fact.family, *fact.rule.types}
    return late and bool(told & {ASSASSINATION, TOLL}) or chart.has(fact.first - 1, "at_time_of") and bool(told & KNOWN_MOMENTS)


def _is_amid_past(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a noun only says when something had happened: "الذي كان فقد ابنه خلال معارك أ", "كانت قد دارت خلال الهجمات على ب"."""
    if not chart.has(fact.first - 1, "circumstance"):
        return False
    was = [i for i in chart.tokens(range(max(first, fact.first - AMID), fact.first), "was") if _is_in_past(chart, i)]
    return any((chart.has(i + 1, "may") or _is_in_past(chart, i + 1)) and not chart.tokens(range(i, fact.first), "COMMA") for i in was)


def _only_dates(chart: Chart, i: int, fact: Fact) -> bool:
    """Tell whether an anniversary only says on which day a verb behind it is told: "في ذكرى الاستقلال انفجرت عبوة"."""
    return chart.has(i, "remembrance") and fact.voice not in NOMINAL and not chart.tokens(range(i, fact.first), "relative", "trigger")


def is_pluperfect(chart: Chart, fact: Fact) -> bool:
    """Tell whether "كان ... قد" stands before a trigger, or "كان" right before a past verb ("كان فقد ابنه").

    Where "قد" stands before a verb of reporting, only the report is past.
    """
    if chart.has(fact.first - 1, "was") and fact.sense.tag.startswith(("past", "passive")) and _is_in_past(chart, fact.first - 1):
        return True
    had = next((i for i in range(max(0, fact.first - 2), fact.first + 1) if chart.has(i, "may")), None)
    if had is None or chart.any_has(range(had + 1, fact.first), "report_verb"):
        return False
    return chart.any_has(range(max(0, fact.first - PLUPERFECT), fact.first), "was")


def _is_long_before(chart: Chart, fact: Fact) -> bool:
    apart = time_apart(chart, fact)
    return apart is not None and _DAYS.get(apart.unit, 0) * (apart.number or 2) > OLD_DAYS


def _is_long_ago(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether no exact time puts a fact months or years back: "اعتقل قبل أكثر من عام"."""
    near = (m for m in chart.inside(max(first, fact.first - TALLIED), _behind(chart, fact, last, AGO).stop) if m.kind == "duration" and is_ago(chart, m))
    units = (sense.entry.features["value"] for m in near for _, sense in chart.entries(m.first, m.last, "time_unit"))
    return any(unit in ("month", "year") for unit in units)


def _is_since(chart: Chart, fact: Fact) -> bool:
    """Tell whether a verb only says since when something else is so: "يقيم في الخارج منذ أن سيطرت الجماعة على العاصمة"."""
    return fact.voice in FINITE and chart.has(fact.first - 1, "that") and chart.has(fact.first - 2, "since")


def _is_dated(chart: Chart, i: int) -> bool:
    """Tell whether a cue of the past only says when on a day: "في وقت سابق اليوم"."""
    behind = chart.terms[i][1] if i in chart.terms else i + 1
    mention = chart.mentions.get(behind)
    return mention is not None and mention.kind == "date" and (mention.value.relative.get("unit") == "day" or "weekday" in mention.value.relative)


def _of_people(chart: Chart, i: int) -> bool:
    """Tell whether a cue of the past only describes people: "ضابطاً سابقاً"."""
    mention = chart.mention_at(i)
    return mention is not None and mention.kind in ("people", "person")


def _is_pluperfect(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a sentence looks back from the story: "وكانت القوات (قد) نفذت ..."; the first sentence is the story.

    What was reported in the days before the news ("كان المرصد قد رصد أمس طائرة قصفت ...") is none; what was in a month that is named is one.
    """
    if first == 0 or not chart.any_has(range(first, min(first + 3, fact.first)), "was"):
        return False
    before = range(first, fact.first)
    told = [is_old(m, None) for m in chart.inside(first, fact.first, "date")] if chart.tokens(before, "report_verb", "announce") else []
    if any(old is False for old in told):
        return False
    had = chart.any_has(range(first, fact.first + 1), "may") or _had_done(chart, fact, first)
    return had and (bool(told) or not chart.any_has(before, "that"))


def _had_done(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether only whoever did it stands between "كان" and a past verb: "وكان الجيش أعدم ثلاثة"."""
    if fact.voice not in FINITE or not fact.sense.tag.startswith(("past", "passive")) or fact.sense.conjunction:
        return False
    was = next((i for i in chart.tokens(range(first, min(first + 2, fact.first)), "was") if _is_in_past(chart, i)), None)
    return was is not None and all(i in chart.covered for i in range(was + 1, fact.first))


def _is_in_past(chart: Chart, i: int) -> bool:
    return any(sense.tag.startswith("past") for sense in chart.senses(i))


def clause_of(chart: Chart, fact: Fact, first: int, most: int) -> range:
    """Return the tokens before a trigger that stand in its clause, at most so many of them."""
    low = max(first, fact.first - most)
    starts = [i for i in chart.tokens(range(low, fact.first), "COMMA", "clause_start") if not _bounds_day(chart, i)]
    starts += [i for i in chart.tokens(range(low, fact.first), "known_before") if _is_of_known_toll(chart, fact, i)]
    return range(max(starts) + 1 if starts else low, fact.first)


def _is_of_known_toll(chart: Chart, fact: Fact, i: int) -> bool:
    """Tell whether "بعد" puts a toll before what is planned, denied or asked for: "توعد بالرد بعد مقتل قائده في غارة"."""
    behind = i + 1
    known = chart.has(behind, "trigger") and chart.has(behind, "done_to_people")
    if not known or fact.voice not in NOMINAL or chart.bits(behind) & PROCLITICS or fact.family == OPERATION and fact.sense.pronoun:
        return False
    between = range(behind, fact.first)
    return not any(s.tag.startswith(("past", "imperfect")) and s.entry.pos == "verb" for j in between if j not in chart.covered for s in chart.senses(j)[:1])


def _bounds_day(chart: Chart, i: int) -> bool:
    """Tell whether a comma only sets a day apart: "أحبطت القوات، الجمعة، هجوما"."""
    words = chart.text.words
    days = (m for m in (chart.mention_at(i - 1), chart.mention_at(i + 1)) if m is not None and m.kind == "date")
    return any(
        day.last < len(words) and words[day.first - 1].kind is Kind.COMMA and words[day.last].kind is Kind.COMMA for day in days if day.first
    )
