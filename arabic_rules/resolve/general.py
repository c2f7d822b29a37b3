"""What speaks of events in general: habits, standing troubles of a region, judgements, sums of years, keywords of a page."""

from __future__ import annotations

from collections.abc import Iterable

from ..alphabet import PREPOSITION
from ..chart import Chart, Mention
from ..facts import NOMINAL, Fact
from ..facts.names import ARMED_ATTACK, CLAIM, CLASH, FIND, OPERATION, STRIKE, TERRITORY
from ..facts.values import PEOPLE
from ..values import ThingValue
from .draft import COUNTS
from .period import LONG, OPENING, goes_on, sums_up

JUDGED = 8
"""How many tokens behind a noun the verb may stand that judges what it names."""
BOARDED = "boarded"
"""The position of a ship that somebody takes control of."""
CLAIMED = 6
"""How many tokens behind a claim what is claimed may stand."""
HASH = "#"
HUNDREDS = 100
PLAYED, PAGE_OF_SPORT = 2, 6
"""So many words of sport make a sentence one of sport, and so many its report."""
WORDS_OF_PAGE, NOTE_OF_PAGE = 3, 20
"""A report is of a series or of networks where so many words, and one in so many, are of these."""
ANY_ATTACK = (ARMED_ATTACK,)
"""The types of a trigger that also names attacks on networks."""
NOTE_OF_SPORT = 10
"""A short report is of sport where one word in so many is."""
EVENTS = frozenset({STRIKE, CLASH, OPERATION})
"""So many events of these families in one breath are a statistic."""


def generality(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return why the sentence of a fact speaks in general; empty where it tells of this event."""
    if chart.has(first, "tags") or _hashtags_only(chart, first, last) or _is_tag(chart, fact, last) or _is_slogan(chart, fact):
        return "keywords of a page"
    named = fact.voice in NOMINAL and not any(mention.kind in PEOPLE for mention in fact.slot(*COUNTS))
    if named and chart.any_has(range(first, first + OPENING), "digest"):
        return "a digest of events"
    if _is_sport(chart, fact, first, last):
        return "sport"
    if _is_of_other_worlds(chart, fact):
        return "what a series or hackers do"
    if any(not _governs_noun(chart, i) for i in chart.tokens(range(first, last), "habit")):
        return "a habit"
    if _is_standing(chart, fact, first) or _is_lasting(chart, fact, first, last) or _is_beginning(chart, fact):
        return "what goes on in a region, or since when"
    if _is_known_for(chart, fact, first, last):
        return "what somebody is known for"
    if _holds_ground(chart, fact) or _has_held_ground(chart, fact, last):
        return "who holds ground, not that it changes hands"
    if _is_judged(chart, fact, last):
        return "a judgement on events"
    if _is_repeated(chart, fact, last) or _is_formerly_claimed(chart, fact, last):
        return "other events of its kind"
    if fact.family == FIND and any(_is_many(mention) for mention in fact.slot("weapons")):
        return "devices by the dozen: a clearance"
    return "hundreds at once: a sum" if _sums(chart, fact) else ""


def _governs_noun(chart: Chart, i: int) -> bool:
    """Tell whether a word of one token that may say "always" has a noun behind it: "للتنديد باستمرار انقطاع المياه"."""
    if i in chart.terms or i + 1 >= len(chart.text) or i + 1 in chart.covered or not chart.bits(i) & PREPOSITION:
        return False
    senses = chart.senses(i + 1)
    return bool(senses) and all(s.tag.startswith(("sg", "pl", "masdar")) and not (s.preposition or s.conjunction) for s in senses)


def is_summary(chart: Chart, facts: Iterable[Fact], first: int, last: int) -> bool:
    """Tell whether a sentence only sums up years or months: "وخلال الأعوام الماضية شنت ...", and counts nobody."""
    if first == 0 or any(filler.slot in COUNTS for fact in facts for filler in fact.fillers):
        return False
    if chart.any_has(range(first, first + OPENING), "long_time"):
        return True
    return not chart.inside(first, last, "date") and sums_up(chart, first, last, LONG)


def _is_of_other_worlds(chart: Chart, fact: Fact) -> bool:
    """Tell whether a report is of a film or a series, or an attack of one on networks: many words of these in little text."""
    first, last = chart.text.sentences[fact.sentence]
    if chart.any_has(range(first, last), "fiction") and chart.any_has(range(first, fact.first), "plot"):
        return True  # "الفيلم يحكي قصة جندي ..."
    pages = ("fiction", "cyber") if fact.rule.types == ANY_ATTACK else ("fiction",)
    counted = (len(chart.tokens(range(len(chart.text)), name)) for name in pages)
    return any(words >= WORDS_OF_PAGE and words * NOTE_OF_PAGE >= len(chart.text) for words in counted)


def _is_sport(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a sentence is of a match: words of sport and no weapon in it, and many such words in the report.

    In a short report fewer are many, but not beside people who fell: players are killed too. A shot may be called a shell.
    """
    if len(chart.tokens(range(first, last), "sport")) < PLAYED:
        return False
    words = len(chart.tokens(range(len(chart.text)), "sport"))
    many, fell = words * NOTE_OF_SPORT >= len(chart.text), any(chart.any_has(range(first, last), name) for name in ("killed_noun", "done_to_people"))
    harmed = fell or bool(fact.slot(*COUNTS))
    if chart.inside(first, last, "weapon"):
        return many and words >= PAGE_OF_SPORT and not harmed  # "أطلق سالم قذيفة من خارج منطقة الجزاء"
    return words >= PAGE_OF_SPORT or many and not harmed


def _is_standing(chart: Chart, fact: Fact, first: int) -> bool:
    """Tell whether a sentence behind the first begins with an imperfect of "suffer" or "see": "وتتعرض مناطق ... لقصف", "وتشهد ... تصعيدا"."""
    if first == 0 or fact.voice not in NOMINAL:
        return False
    if any(not chart.any_has((m.first - 1, m.first), "since") for m in chart.inside(first, fact.last + OPENING, "date")):
        return False
    return any("expose" in sense.entry.classes and sense.tag.startswith("imperfect") and sense.conjunction for sense in chart.senses(first))


def _is_lasting(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a sentence behind the first only says for how long it has gone on: "وتتواصل المظاهرات لأكثر من 10 أشهر", "دخلت الحرب شهرها الثالث"."""
    if first == 0 or fact.voice not in NOMINAL or fact.slot(*COUNTS):
        return False
    opens = range(first, min(first + OPENING, fact.first))
    units = [sense for _, sense in chart.entries(fact.last, last, "time_unit") if sense.entry.features["value"] in LONG]
    return bool(units) and goes_on(chart, opens, "lasts") or any(sense.pronoun for sense in units) and chart.any_has(opens, "enters")


def _is_beginning(chart: Chart, fact: Fact) -> bool:
    """Tell whether a noun only says since when something is so: "اعتقلت القوات 28 صحفيا منذ بدء الاحتجاجات"; the war that kills is told by its name."""
    if fact.voice not in NOMINAL or fact.slot(*COUNTS) or fact.family == CLASH:
        return False
    return any(i in chart.terms and chart.terms[i][1] == fact.first for i in chart.tokens(range(max(0, fact.first - 2), fact.first), "status_cumulative"))


def _holds_ground(chart: Chart, fact: Fact) -> bool:
    """Tell whether an imperfect before its subject says who holds ground, or a ship: "تسيطر قوات النظام على الأحياء"; a headline has it behind."""
    held = fact.family == TERRITORY or any(filler.position == BOARDED for filler in fact.fillers)
    if not held or fact.rule.option("yields") or not fact.sense.tag.startswith("imperfect"):
        return False
    if any(sense.tag.startswith("past") for sense in chart.senses(fact.first)):
        return False  # "احتل" has the letters of "I occupy"
    return all(mention.first > fact.first for mention in fact.slot("initiators"))


def _has_held_ground(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether an imperfect says since when ground is held: "تحتل أ الهضبة منذ 1967"."""
    return fact.family == TERRITORY and fact.sense.tag.startswith("imperfect") and chart.any_has(range(fact.last, last), "since")


def _is_known_for(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a relative clause only says which group is meant, by attacks of no time or number: "التنظيم الذي نفذ هجمات دامية في أ"."""
    if fact.voice not in NOMINAL or not fact.sense.tag.startswith("pl") or fact.sense.article or fact.slot(*COUNTS) or chart.inside(first, last, "date"):
        return False
    verb = next((i for i in (fact.first - 1, fact.first - 2) if chart.has(i, "carry_out")), None)
    return verb is not None and chart.has(verb - 1, "relative") and verb - 1 - first <= OPENING


def _is_judged(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether a noun is the subject of a judgement: "استهداف الصحفيين يعكس ...", "هذا القصف يعد جريمة"."""
    if fact.voice not in NOMINAL or fact.slot(*COUNTS):
        return False
    behind = range(fact.last, min(last, fact.last + JUDGED))
    judges = next((i for i in chart.tokens(behind, "judges") if i not in chart.covered), None)
    return judges is not None and not chart.tokens(range(fact.last, judges + 1), "that", "COMMA")


def _is_repeated(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether an indefinite noun is of events that happen again and again, and nothing came of them: "ونفذت هجمات متكررة في أ"."""
    if fact.voice not in NOMINAL or fact.sense.article or chart.any_has(range(fact.last, last), "outcome"):
        return False
    return chart.has(fact.last, "repeated") or chart.has(fact.last, "weapon") and chart.has(fact.last + 1, "repeated")


def _is_formerly_claimed(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether a claim is of other attacks like the one that is told: "التي أعلنت مسؤوليتها عن تفجيرات مماثلة في الماضي"."""
    if fact.family != CLAIM or not chart.has(fact.first - 1, "relative"):
        return False
    return any(chart.has(i, "another") and chart.has(i - 1, "trigger") for i in range(fact.last, min(last, fact.last + CLAIMED)))


def _is_tag(chart: Chart, fact: Fact, last: int) -> bool:
    """Tell whether a trigger is one of the hashtags that a line ends with: "... #غزة #قصف"."""
    text, start = chart.text, chart.text.starts[fact.first]
    if text.original[start - 1 : start] != HASH:
        return False
    return all(word.startswith(HASH) for word in text.original[start - 1 : text.ends[last - 1]].split())


def _is_slogan(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger is one word of several of a hashtag, a label of what is told elsewhere: "#الموصل_تحت_القصف"."""
    tag = chart.text.hashtags.get(fact.first)
    return tag is not None and (tag.start < fact.first or fact.last < tag.stop)


def _is_many(mention: Mention) -> bool:
    """Tell whether several are told of a thing: "35 عبوة"."""
    return isinstance(mention.value, ThingValue) and (mention.value.minimum or 1) > 1


def _hashtags_only(chart: Chart, first: int, last: int) -> bool:
    """Tell whether a line has nothing but hashtags, or one word beside them."""
    words = chart.text.original[chart.text.starts[first] : chart.text.ends[last - 1]].split()
    return last - first > 1 and len([word for word in words if HASH not in word]) <= 1 < len(words)


def _sums(chart: Chart, fact: Fact) -> bool:
    """Tell whether a noun for events is counted by hundreds: "مئات الغارات"."""
    if fact.voice != "noun" or fact.family not in EVENTS or chart.has(fact.first, "weapon"):
        return False
    number = chart.mention_at(fact.first - 1)
    return number is not None and number.kind == "number" and (number.value.min or 0) >= HUNDREDS
