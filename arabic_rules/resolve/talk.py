"""What is said of events without telling one: demands, threats, questions, trends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..alphabet import CONJUNCTION, PREPOSITION, TO
from ..chart import Chart, Mention, feature
from ..facts import ARMED, FINITE, LED, NOMINAL, Fact
from ..facts.names import (
    AGREEMENT,
    AIRSTRIKE,
    ARREST,
    ASSASSINATION,
    BOMBING,
    DESTRUCTION,
    DRONE_STRIKE,
    EXECUTION,
    EXPLOSION,
    MOVEMENT,
    OPERATION,
    PROTEST,
    RELEASE,
    SEIZURE,
    SHELLING,
    STRIKE,
    SUICIDE_BOMBING,
    TERRITORY,
    TOLL,
)
from ..lexicon import VERBAL
from ..numbers import Numeral
from ..values import PeopleValue
from .copies import cut_copies
from .draft import COUNTS, TAKEN
from .figures import blows_up_situation, figure
from .general import generality
from .nature import NATURE, is_accident, is_death, is_natural_death, tells_of
from .status import AFTER, BEFORE, clause_of
from .unreal import is_purpose, is_subjunctive, unreality

TREND = 6
"""How many tokens before a trigger a word may stand that makes it a trend."""
HABIT = 7
"""How many tokens before a plural its verb may stand: "يصعّد فيه مسلحو التنظيم من هجماتهم"."""
ASKED = 20
"""How many tokens before a verbal noun a demand or threat may stand in its clause."""
CARRIED = 4
"""How many tokens from a noun its verb may stand."""
TOLD_BY = LED | {"announced", "forced_out", "quelled_by"}
"""Positions of those whose verb says that what a noun names happened: "أعلن الجيش استعادته البلدة", "أجبرت القوات على الانسحاب"."""
CROWD = 20
"""So many who flee leave their homes; fewer may be anybody who escapes."""
GENITIVE = "genitive"
"""The position of what stands right behind a noun."""
NEXT = 2
"""How many sentences behind an arrest it is told what the men had with them."""
JOINED = 10
"""How many tokens behind a noun another may stand that "and" joins to it."""
THOUGHT = "a thought, wish or talk"
"""Why a noun is no event that is only charged, feared, wished or spoken of."""
HELD = 10
"""How many tokens behind a verb of taking the jail may stand."""
OBJECT = 8
"""How many tokens behind a deed what it is done to may stand."""
CIVIL = frozenset({OPERATION, DESTRUCTION, MOVEMENT, RELEASE})
"""Families of what a municipality does too."""
HEAVY = frozenset({SHELLING, AIRSTRIKE, DRONE_STRIKE, BOMBING, SUICIDE_BOMBING, EXPLOSION})
"""Types of strike that hit a crowd as they hit a house; shots at demonstrators are of the demonstration."""
_NAMED = frozenset({"actor", "facility", "place", "person"})
"""Kinds of mention whose words are a name: "مقر حزب الدعوة"."""


def refusals(chart: Chart, facts: Iterable[Fact]) -> Iterator[tuple[Fact, str]]:
    """Yield each fact with the reason why it is no event, empty where it is one.

    What a relative clause says of a noun that is no event is none either: "ارتفعت وتيرة الغارات التي استهدفت ...".
    """
    facts, bounds = list(facts), chart.text.sentences
    accident, crush = ({n for n, sentence in enumerate(bounds) if tells_of(chart, sentence, name)} for name in ("accident", "crush"))
    copies = cut_copies(chart)
    typed = {fact.sentence for fact in facts if fact.rule.types}
    violent = typed | {fact.sentence for fact in facts if fact.family == TOLL and not is_death(fact)}
    attacked = {fact.sentence for fact in facts if fact.rule.types and fact.family not in NATURE}
    if not attacked and accident | crush:
        crush = set(range(len(bounds)))  # a report of an accident, and of nothing else
    before: tuple[Fact, str] | None = None
    for fact in facts:
        reason = refusal(chart, fact, *bounds[fact.sentence])
        if not reason and fact.sentence not in typed and _keeps_dying(fact):
            reason = "what keeps happening"
        if not reason and is_natural_death(chart, fact, violent):
            reason = "a death that nobody brought about"
        if not reason and fact.sentence in copies:
            reason = "told again in full"
        if not reason and not _is_behind_its_event(fact, before):
            reason = "no event is told right before that it belongs to"
        if not reason and _is_broken(chart, fact, bounds[fact.sentence][0]) and any(_is_deed(other, fact) for other in facts):
            reason = "a truce that is over, or that what is told breaks"
        if not reason and fact.sentence in crush - attacked:
            reason = "the toll of an accident, or of a crush of people"
        if not reason and before is not None and before[0].sentence == fact.sentence and _is_struck(chart, before[0], fact):
            yield fact, "what is struck"
            continue  # what follows still belongs to the strike
        if not reason and before is not None and before[0].sentence == fact.sentence:
            reason = _reason_before(chart, *before, fact, bounds[fact.sentence][1])
        yield fact, reason
        before = fact, reason


def _reason_before(chart: Chart, before: Fact, reason: str, fact: Fact, last: int) -> str:
    """Return why a fact is no event beside the one before it in its sentence, which is none for some reason or is one."""
    if _is_made_safe(before, fact, last):
        return "what was found is blown up"
    if reason == THOUGHT and _is_joined(chart, before, fact):
        return THOUGHT
    if _tells_of_crime(chart, before, fact):
        return "the toll of what those who are taken have done"
    return reason if _is_of(chart, before, fact) else ""


def _is_behind_its_event(fact: Fact, before: tuple[Fact, str] | None) -> bool:
    """Tell whether a fact that belongs to an event of some type stands right behind one: "اعتقل رجلين. وكان بحوزتهما ..."."""
    needed = fact.rule.option("follows")
    if not needed:
        return True
    return before is not None and not before[1] and needed in before[0].rule.types and fact.sentence - before[0].sentence <= NEXT


def _is_made_safe(found: Fact, fact: Fact, last: int) -> bool:
    """Tell whether devices that were just seized are blown up: "وصودرت أحزمة ناسفة وفُجّرت"."""
    if SEIZURE not in found.rule.types or BOMBING not in fact.rule.types:
        return False
    return bool(fact.sense.conjunction) and fact.voice == "passive" and not fact.fillers and fact.last >= last - 1


def _is_broken(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a truce is told of by its breach or its end: "ضمن خروقات الميليشيا للهدنة", "بسبب انتهاء الهدنة"."""
    return fact.family == AGREEMENT and chart.any_has(range(max(first, fact.first - CARRIED), fact.first), "breach")


def _is_deed(fact: Fact, deal: Fact) -> bool:
    """Tell whether a fact of the same sentence is of something done."""
    return fact.sentence == deal.sentence and fact.family != AGREEMENT


def _is_struck(chart: Chart, strike: Fact, fact: Fact) -> bool:
    """Tell whether troops on the move or a crowd stand right behind a strike, or behind who carries it out: "قصفت المدفعية تعزيزات"."""
    family, between = fact.family, range(strike.last, fact.first)
    troops = family == MOVEMENT and strike.family == STRIKE and chart.has(fact.first, "troops")
    crowd = family == PROTEST and fact.voice in NOMINAL and _is_heavy(strike) and not chart.bits(fact.first) & CONJUNCTION
    if not (troops or crowd) or fact.sense.preposition or blows_up_situation(chart, strike):
        return False
    return all(i in chart.covered or chart.is_skipped(i) or any(chart.has(i, name) for name in ("aim", "troops", "comes_from")) for i in between)


def _is_heavy(strike: Fact) -> bool:
    """Tell whether a strike hits whomever it hits, by its kind or by a verb of aiming: "تفجير استهدف مظاهرة"; shots at a crowd are told with it."""
    return bool(HEAVY & set(strike.rule.types)) or "aims" in strike.sense.entry.features


def _tells_of_crime(chart: Chart, taken: Fact, fact: Fact) -> bool:
    """Tell whether a toll in a relative clause is of what somebody is arrested for: "اعتقال أحد منفذي الجريمة التي راح ضحيتها مئة"."""
    return ARREST in taken.rule.types and not fact.rule.types and chart.has(fact.first - 1, "relative")


def _is_joined(chart: Chart, before: Fact, fact: Fact) -> bool:
    """Tell whether "and" joins a noun to the one before it, no verb between: "بتهمة خطف تاجر وحرق متجره"."""
    if fact.first - before.last > JOINED or fact.family == OPERATION or not fact.sense.conjunction:
        return False
    between = range(before.last, fact.first)
    nouns = before.voice in NOMINAL and fact.voice in NOMINAL
    return nouns and not any(s.tag.startswith(VERBAL) for i in between for s in chart.senses(i)[:1]) and not chart.tokens(between, "clause_start", "outcome")


def _is_of(chart: Chart, noun: Fact, fact: Fact) -> bool:
    """Tell whether a verb stands in the relative clause of a noun."""
    return noun.voice in NOMINAL and fact.voice in FINITE and chart.has(fact.first - 1, "relative")


def refusal(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return why a fact is no event; empty where it is one."""
    if is_accident(chart, fact, first, last):
        return "the toll of an accident"
    if civic := _is_civic(chart, fact, first, last):
        return civic
    unreal = unreality(chart, fact, first, last)
    if unreal:
        return unreal
    spoken = figure(chart, fact, first, last)
    if spoken:
        return spoken
    if idle := _is_of_others(chart, fact, first, last):
        return idle
    clause = clause_of(chart, fact, first, BEFORE)
    if fact.voice in NOMINAL and any(not _is_named(chart, i) for i in chart.tokens(clause_of(chart, fact, first, ASKED), "asks")):
        return "asked for, or threatened"
    if _is_thought(chart, fact, clause):
        return THOUGHT
    if fact.sense.tag.startswith("imperfect") and chart.any_has((fact.first - 1, fact.first - 2), "relative"):
        return "what somebody does as a rule"
    if _holds(chart, fact, first, last):
        return "whom somebody holds, not that he took them"
    if _is_habit(chart, fact, first) or _is_done_always(chart, fact, first, last):
        return "what somebody keeps doing"
    general = generality(chart, fact, first, last)
    if general:
        return general
    near = range(max(clause.start, fact.first - TREND), fact.first), range(fact.last, min(last, fact.last + AFTER + 2))
    trend = next((i for span in near for i in chart.tokens(span, "trend") if i not in chart.covered), None)  # صعدة is a city, not "she escalated"
    return f"a trend: «{chart.text.words[trend].raw}»" if trend is not None else ""


def _is_thought(chart: Chart, fact: Fact, clause: range) -> bool:
    """Tell whether a fact is only charged, feared, wished or spoken of, or is of whatever there may be: "التصدي لأي عدوان"."""
    if fact.voice in NOMINAL and fact.family != TOLL and chart.has(fact.last, "whichever") and not chart.any_has(clause, "status_denied"):
        return True
    cues = (i for i in chart.tokens(clause, "no_event") if not (chart.is_skipped(i) or _is_unclaimed(chart, i, fact) or _is_force_for(chart, i)))
    return any(_denies(chart, i, clause) for i in cues)


def _is_force_for(chart: Chart, i: int) -> bool:
    """Tell whether a word says what a force is for that is named by it: "وأخرى من مكافحة الإرهاب", "وحدات مكافحة الإرهاب"."""
    return chart.has(i, "purpose_noun") and (chart.has(i - 1, "origin") or chart.has(i - 1, "force_head"))


def _is_unclaimed(chart: Chart, i: int, fact: Fact) -> bool:
    """Tell whether only a claim is denied, and a clause of its own tells what happened: "لم تتبن أي جهة التفجير الذي وقع في أ"."""
    return chart.any_has(range(max(0, i - 2), i + 1), "unclaimed") and chart.any_has(range(i + 1, min(fact.last + 1, len(chart.text))), "relative")


def _is_civic(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return why a deed is no conflict's: an inspection of shops, a programme for people; empty where it may be one."""
    family, harmed = fact.family, fact.family != RELEASE and bool(fact.slot(*COUNTS))  # "تحرير 200 مخالفة"
    behind = range(fact.last, min(last, fact.last + OBJECT))
    if family in CIVIL and not harmed and chart.any_has(behind, "civic") and not chart.inside(first, last, "weapon"):
        return "an inspection"
    if family == EXECUTION and chart.any_has(range(fact.last, min(last, fact.last + AFTER)), "perishable"):
        return "food or beasts that are destroyed"
    if fact.rule.option("weak") and not harmed and chart.any_has(behind, "served"):
        return "a programme that is for people"
    return ""


def _keeps_dying(fact: Fact) -> bool:
    """Tell whether an imperfect of several says of no number and of no doer that they die: "أطفال يقتلون على الطرقات"."""
    dead = [m.value for m in fact.slot("killed")]
    return fact.family == TOLL and fact.sense.tag.startswith(("imperfect.p", "impassive.p")) and not fact.slot("initiators") and all(
        isinstance(value, PeopleValue) and value.maximum is None for value in dead
    )


def _is_state(fact: Fact) -> bool:
    """Tell whether a country is what is assassinated: "إعادة اغتيال لبنان"."""
    owner = next((filler for filler in fact.fillers if filler.position == GENITIVE), None)
    return ASSASSINATION in fact.rule.types and owner is not None and owner.mention.kind == "state" and len(fact.fillers) == 1


def _holds(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether an imperfect says who has people in his hands: "14 طبيبا تحتجزهم السلطات", "يعتقل الاحتلال آلافا في سجونه"."""
    fills = {argument.slot for argument in fact.rule.arguments}
    taken = fact.sense.tag.startswith("imperfect") and bool(fills & TAKEN)
    behind = range(fact.last, min(last, fact.last + HELD))
    return taken and (bool(fact.sense.pronoun) and fact.first > first and not fact.sense.conjunction or chart.any_has(behind, "jails"))


def _is_habit(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell attacks that are kept up while something else happens: "في الوقت الذي يصعّد فيه مسلحون من هجماتهم"."""
    if fact.voice not in NOMINAL or not fact.sense.tag.startswith("pl"):
        return False
    words, classes = chart.text.words, chart.lexicon.classes
    verbs = chart.tokens(range(max(first + 1, fact.first - HABIT), fact.first), "carry_out")
    return any(s.tag.startswith("imperfect") for i in verbs if "relative" in classes(words[i - 1]) or _goes_on(chart, first, i) for s in chart.senses(i))


def _is_done_always(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell what somebody says that others do, at no time and to no number of people: "قال إنهم يخطفون المدنيين"."""
    people = [m.value for slot in COUNTS for m in fact.slot(slot)]
    vague = bool(people) and all(isinstance(value, PeopleValue) and value.maximum is None for value in people)
    return fact.sense.tag.startswith("imperfect") and vague and not chart.inside(first, last, "date") and bool(chart.tokens(range(first, fact.first), "that"))


def _goes_on(chart: Chart, first: int, i: int) -> bool:
    """Tell whether a verb joins another of a relative clause: "الذين يطلقون الصواريخ أو ينفذون هجمات"."""
    return chart.has(i - 1, "or") and any(chart.has(j, "relative") for j in range(max(first, i - HABIT), i - 1))


def _act(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether demonstrators assemble or do something; what "المتظاهرون" do further on is the same protest."""
    means = sum(m.last - m.first for m in chart.inside(max(first, fact.first - 2 * CARRIED), fact.first, "weapon"))  # "فرقت الشرطة بالغاز المسيل للدموع محتجين"
    near = range(max(first, fact.first - CARRIED - means), fact.first), range(fact.last, min(fact.last + 2, last))
    if any(isinstance(m.value, PeopleValue) and m.value.maximum == 1 for m in fact.slot("initiators")):
        return False  # "رفع أحد المتظاهرين لافتة"
    acts = ("gather",) if fact.sense.article else ("gather", "crowd_act")
    return any(chart.tokens(span, *acts) for span in near)


def _is_of_others(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return why a fact is of other people than its rule tells of; empty where it is of these."""
    if chart.any_has(range(first, last), "exchange") and any(_are_bodies(chart, filler.mention) for filler in fact.fillers if filler.slot in COUNTS):
        return "bodies that are handed over"
    if fact.family == RELEASE and is_purpose(chart, fact, first):
        return "whom somebody wants to be free"  # "مهلة للإفراج عن أسيرين"
    if fact.family == TERRITORY and any(_is_crowd(chart, mention) or _is_unarmed(mention) for mention in fact.slot("initiators")):
        return "a crowd in a building takes no ground, nor does somebody who crosses a border"
    if _is_state(fact):
        return "a country is no man"
    if fact.rule.option("carried") and not _act(chart, fact, first, last):
        return "people of whom nobody says what they did"  # "قال أحد المتظاهرين"
    if fact.rule.option("flight") and not any(_leave_home(chart, mention) for mention in fact.slot("displaced")):
        return "somebody who escapes"
    return ""


def _are_bodies(chart: Chart, mention: Mention) -> bool:
    """Tell whether people are told of by their bodies: "24 جثمانا"."""
    return any(feature(sense, "body") for _, sense in chart.entries(mention.first, mention.last, "killed_noun"))


def _is_crowd(chart: Chart, mention: Mention) -> bool:
    """Tell whether people are called by what they demonstrate."""
    return mention.kind == "people" and any(True for _ in chart.entries(mention.first, mention.last, "protester"))


def _is_unarmed(mention: Mention) -> bool:
    """Tell whether one man of no force is told of: "المتهم الذي دخل الأراضي العراقية"."""
    value = mention.value
    return isinstance(value, PeopleValue) and value.maximum == 1 and not (value.actors or ARMED & set(value.groups))


def _leave_home(chart: Chart, mention: Mention) -> bool:
    """Tell whether those who flee are families or a crowd, neither armed nor prisoners: "فر عشرات السجناء" is an escape."""
    value, span = mention.value, range(mention.first, mention.last)
    if isinstance(value, Numeral):
        return (value.min or 0) >= CROWD
    if not isinstance(value, PeopleValue) or ARMED & set(value.groups):
        return False
    if any(feature(sense, "fate") or feature(sense, "captive") for i in span for sense in chart.senses(i)):
        return False
    return value.minimum >= CROWD or chart.any_has(span, "family")


def _is_named(chart: Chart, i: int) -> bool:
    """Tell whether a word is part of somebody's name, or counted: "حزب الدعوة" and "15 طالبا" call for nothing."""
    mention = chart.mention_at(i)
    return mention is not None and (mention.kind in _NAMED or mention.kind == "people" and mention.first < i)


def _is_aimed_at(chart: Chart, i: int) -> bool:
    """Tell whether something is attacked and not spoken of: "هجوم استهدف جنازة"."""
    return chart.has(i - 1, "aim") or any("aims" in sense.entry.features for sense in chart.senses(i - 1))


def _denies(chart: Chart, i: int, clause: range) -> bool:
    """Tell whether a word of denying makes a thought of the event behind it; only demands and threats reach over "أن", and others over "مخاوف من أن يهاجم"."""
    called = chart.has(i - 1, "named_after") and any(sense.article for sense in chart.senses(i))  # "جولة الثقافة", "وزارة الثقافة"
    if i in chart.covered or chart.has(i, "outcome") or called or _is_aimed_at(chart, i):
        return False  # "اشتباكات توقع قتيلين": they cause them, nobody expects them
    if chart.any_has(clause, "status_denied") and not chart.has(i, "asks"):
        return False  # "نفت مقتل أي جندي" is told as denied
    if chart.has(i, "crime") and chart.any_has(range(max(0, i - CARRIED), i), "carry_out"):
        return False  # "ارتكبت المليشيا جريمة قتل فيها خمسة"
    return chart.has(i, "asks") or all(j <= i + 2 and is_subjunctive(chart, j) for j in chart.tokens(range(i + 1, clause.stop), "that"))


def is_carried(chart: Chart, fact: Fact) -> bool:
    """Tell whether a verb says of a noun that it happened: "شنّت غارات", "وقع انفجار", "اشتباكات اندلعت", "تعرضت لقصف"."""
    if any(filler.position in TOLD_BY for filler in fact.fillers):
        return True
    around = range(max(0, fact.first - CARRIED), fact.first), range(fact.last, min(fact.last + CARRIED, len(chart.text)))
    verbs = (i for span in around for i in chart.tokens(span, "occur", "carry_out", "control", "expose", "outcome"))
    return any(chart.bits(i) & PREPOSITION != TO for i in verbs)  # "وسيلة لفرض واقع": a purpose
