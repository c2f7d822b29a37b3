"""Which facts of one sentence are of one incident, and where the clause of each incident begins."""

from __future__ import annotations

import itertools

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..facts import FINITE, NOMINAL, SEVERAL, Fact
from ..facts.names import ABDUCTION, ARREST, BOMBING, CLAIM, CLASH, EXPLOSION, FIND, MOVEMENT, OPERATION, RAID, STRIKE, TERRITORY
from ..lexicon import VERBAL
from ..numbers import Numeral
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .dating import may_be_same_days, time_apart
from .draft import COUNTS, Draft, Site, apart, families, fire_beside_fight
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
CARRIED = 4
"""How many tokens before a noun for an event the verb may stand that says that it happened, or who carried it out."""
BREATH = 2
"""So many tokens at most part two nouns that are told in one breath: what the first is of, or how it was."""
COUNTED = 2
"""A noun for an event may have so many tokens before it that count it: "مع سلسلة من الغارات"."""
COINCIDES = 14
"""Within so many tokens before a noun the verb may stand that says what it coincided with."""
SLASH = "/"
"""No mark of a list: agencies put names between two of them."""
TAKING = frozenset({OPERATION, ABDUCTION})
"""Families of raids and of those who are taken in them."""
MOVES = frozenset({MOVEMENT, TERRITORY})
"""Families of who comes and who leaves."""
DAY, DAY_BEFORE = 4, 5
"""Within so many tokens behind a trigger, and before the first one, a day is its own."""
HARM = frozenset({"killed", "injured", "casualties"})
"""Counts of which any says how many were hurt."""
CLAUSE = 12
"""At most so many tokens before a trigger its clause begins."""
WEEK = 7
"""What lies so many days back is another event than one of these days."""
_DAY_NAMES = frozenset({"weekday", "day"})
"""What a date says that is of one day."""
ITEM = 16
"""An item of what a place saw is of so many tokens at most; its verb stands within so many before the first."""
DESCRIBED = 4
"""Within so many tokens behind a trigger stands what it is like."""
BLASTS = frozenset({BOMBING, EXPLOSION})
"""Types of what goes off."""
LIGHT = "light"
"""The position of who carries out what a noun names: the verb opens a clause of its own."""
SPREAD = frozenset({STRIKE, CLASH})
"""Families whose one verb often covers places far apart."""


def groups_of(chart: Chart, facts: list[Fact]) -> list[list[Fact]]:
    """Return the facts of a sentence, those of one incident together, in text order."""
    groups: list[list[Fact]] = []
    for n, fact in enumerate(facts):
        rest = facts[n:]
        if len(groups) > 1 and _comes_of_what_is_told(chart, groups, fact):
            groups[-2].append(fact)
        elif groups and (_other_side(chart, groups[-1], rest) or not _opens_another(chart, groups[-1], rest) and _joins(chart, groups[-1], rest)):
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return groups


def _comes_of_what_is_told(chart: Chart, groups: list[list[Fact]], fact: Fact) -> bool:
    """Tell whether a toll is of the event before its background: "إطلاق نار على خلفية خطف عروس ما أدى إلى إصابة اثنين"."""
    if fact.rule.types or any(f.slot(*COUNTS) for f in groups[-1]) or not all(f.voice in NOMINAL for f in groups[-1]):
        return False
    between = range(groups[-1][-1].last, fact.first)
    onward = chart.any_has(between, "outcome") and bool(chart.tokens(between, "COMMA")) and not chart.any_has(between, "relative")
    return onward and is_background(chart, groups[-1][0], groups[-2][-1].last)


def _opens_another(chart: Chart, group: list[Fact], rest: list[Fact]) -> bool:
    """Tell whether a toll begins another incident: behind "فيما", and what did it, told next, has a place of its own, or is of another kind."""
    toll, cause = rest[0], next((fact for fact in rest if fact.rule.types), None)
    if toll.rule.types or cause is None or not any(fact.rule.types for fact in group):
        return False
    between = range(group[-1].last, toll.first)
    anew = toll.voice in FINITE and toll.sense.conjunction and chart.text.words[toll.first - 1].kind is Kind.COMMA and _is_other_means(group, cause)
    if not (anew or chart.any_has(between, "clause_start")) or not place_follows(chart, cause):
        return False
    other = apart(families(group), families([cause])) or fire_beside_fight(group, [cause])  # "اشتباكات في أ، فيما قتل اثنان جراء غارات على ب"
    return other or _has_place(chart, group[0].first, toll.first)


def _is_other_means(group: list[Fact], cause: Fact) -> bool:
    """Tell whether a cause that "ب" ties to its toll is of another type than all before it: "استهدفت مسيرة سيارة في أ، وقتل اثنان بقصف مدفعي على ب"."""
    return _prepositional(cause) and {kind for fact in group for kind in fact.rule.types}.isdisjoint(cause.rule.types)


def _other_side(chart: Chart, group: list[Fact], rest: list[Fact]) -> bool:
    """Tell whether a toll is that of the other side, the cause of both told behind it: "قتل ستة من ...، بينما قتل جنديان، في معارك"."""
    toll, cause = rest[0], next((fact for fact in rest if fact.rule.types), None)
    if toll.rule.types or cause is None or any(fact.rule.types for fact in group):
        return False
    return chart.any_has(range(group[-1].last, toll.first), "clause_start") and not _has_place(chart, group[0].first, cause.first)


def by_direction(draft: Draft) -> list[Draft]:
    """Split a strike on places that have bearings of their own: each such group is an incident (CODEBOOK, section 1)."""
    groups: dict[tuple[str, str] | None, list[Site]] = {}
    for site in draft.sites:
        direction = site.value.direction
        groups.setdefault((direction.bearing, direction.of) if direction else None, []).append(site)
    told = [key for key in groups if key is not None]
    if len(told) < 2 or None in groups or any(t.value.minimum for t in draft.tallies) or not draft.families & SPREAD:
        return [draft]
    return [draft.elsewhere(groups[key]) for key in told]


def _joins(chart: Chart, group: list[Fact], rest: list[Fact]) -> bool:
    """Tell whether a fact, the first of the `rest` of its sentence, belongs to the incident of the facts before it."""
    fact = rest[0]
    if _is_parted(chart, group, fact):
        return False
    if chart.has(fact.first - 1, "circumstance"):
        return True
    if apart(families(group), families([fact])) or fire_beside_fight(group, [fact]):
        return False
    if not fact.rule.types or not any(f.rule.types for f in group):
        beside = chart.any_has(range(max(group[-1].last, fact.first - FURTHER), fact.first), "beside")  # "بالإضافة إلى إصابة ثلاثة"
        former = chart.any_has(range(group[-1].last, fact.first), "former_toll")
        if _is_of_fight(chart, group, rest):
            return True
        if fact.rule.types and fact.voice == "active" and chart.any_has(range(group[-1].last, fact.first), "meanwhile"):
            return False  # "قتل ثلاثة في أ، فيما قصفت القوات ب"
        return beside or former or not _own_toll(group, fact, elsewhere=_is_elsewhere(chart, group, fact))
    if fact.voice in FINITE and fact.sense.pronoun:
        return not _other_initiator(group, fact)
    return _is_tied(chart, group, fact)


def _is_of_fight(chart: Chart, group: list[Fact], rest: list[Fact]) -> bool:
    """Tell whether a toll with no place and no cause behind it is one more of the fight before it: of the other side, or by now."""
    toll = rest[0]
    if toll.rule.types or CLASH not in families(group) or any(fact.rule.types for fact in rest):
        return False
    return not place_follows(chart, toll)


def _is_parted(chart: Chart, group: list[Fact], fact: Fact) -> bool:
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
    if fact.rule.types and not fact.sense.article and (_coincides(chart, fact) or by_others(chart, fact)):
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
    """Tell whether another place opens the clause of a verb: "داهمت القوات بلدة أ واعتقلت شابا، وفي مدينة ب اعتقلت اثنين"."""
    place = chart.mention_at(fact.first - 1) if fact.first else None
    if place is None or place.kind != "place" or place.last != fact.first or fact.voice not in FINITE or fact.sense.conjunction:
        return False
    opening = place.first - 1
    if opening < group[-1].last or not (chart.has(opening, "locative") and chart.bits(opening) & CONJUNCTION):
        return False
    return _has_place(chart, max(0, group[0].first - DAY_BEFORE), opening)


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
    return bool(onward) and _has_place(chart, group[0].first, fact.first) and place_follows(chart, fact)


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
    return _prepositional(fact) and chart.any_has(range(max(low, fact.first - REPLY), fact.first), "reply")


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
    return _has_place(chart, group[0].first, fact.first) and _has_place(chart, fact.last, end)


def _came_before(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether an attack is only what an operation answers: "حملة مداهمات بعد هجوم على حاجز"; "بعد قصفه" is a part of it."""
    plain = fact.voice in NOMINAL and not (fact.sense.article or fact.sense.pronoun or fact.sense.conjunction)
    alone = families(group) == {OPERATION} and all(f.rule.types for f in group) and any({RAID, ARREST} & set(f.rule.types) for f in group)
    return plain and alone and fact.family == STRIKE and chart.has(fact.first - 1, "time_apart")


def _is_tied(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell by places, links and doers whether two facts that both say what happened are of one incident."""
    if _says_of_side(chart, group, fact) or _is_one_deed(group, fact):
        return True
    placed = _has_place(chart, group[0].first, fact.first)
    anew = _is_joined(chart, fact) or _has_outcome(chart, group[-1].last, fact) or _opens_clause(chart, group[-1].last, fact)
    if anew and fact.voice in NOMINAL and placed and place_follows(chart, fact):
        return False
    coordinated = bool(fact.sense.conjunction) or chart.any_has(range(group[-1].last, fact.first), "clause_start")
    onward = fact.voice in FINITE and coordinated and placed
    if onward and place_follows(chart, fact) or is_another(chart, fact):
        return False
    if {*families(group), *families([fact])} == MOVES and _other_initiator(group, fact):
        return False  # "انتشر الجيش في البلدة بعد انسحاب القوات": each moves for itself
    clause = next(reversed(chart.tokens(range(group[-1].last, fact.first), "clause_start")), group[-1].first)
    linked = bool(chart.tokens(range(clause, fact.last), "cause", "outcome"))
    between = range(group[-1].last, fact.first)
    anew = fact.voice in NOMINAL and any(chart.bits(i) & CONJUNCTION for i in chart.tokens(between, "carry_out"))  # "وبدأت حملة قصف على ب"
    elsewhere = placed and place_follows(chart, fact) and (anew or chart.any_has(between, "clause_start"))
    if _suffers_elsewhere(chart, group, fact) or elsewhere and _is_carried_anew(group, fact):
        return False
    tied = linked or _prepositional(fact)
    if tied or elsewhere or fact.sense.article:
        return tied or not elsewhere
    if _other_initiator(group, fact):
        return False
    if _is_listed(group[-1], fact) and not (placed and place_follows(chart, fact)):
        return True
    if fact.slot("seized") and not place_follows(chart, fact):  # "قتل ثلاثة ... وضبطت القوات أسلحة": where they fought
        return True
    if onward:  # "داهمت البلدة وطوقت المنازل": the same doer goes on
        return bool(fact.sense.conjunction) and fact.voice == "active" and not fact.slot("initiators")
    if _goes_on(fact):
        return True
    same = fact.family in {f.family for f in group}
    return same or not coordinated or families(group) == {OPERATION} and not place_follows(chart, fact)


def _opens_clause(chart: Chart, low: int, fact: Fact) -> bool:
    """Tell whether the verb of what happens, or is carried out, opens a clause of its own before a noun: "..., واندلعت اشتباكات في أ"."""
    verbs = chart.tokens(range(max(low, fact.first - CARRIED), fact.first), "occur", "carry_out")
    first = next((i for i in verbs if chart.bits(i) & CONJUNCTION and chart.text.words[i - 1].kind is Kind.COMMA), None)
    if first is None or fact.sense.article or not any(s.tag.startswith(VERBAL) for s in chart.senses(first)):
        return False
    return chart.has(first, "occur") or any(f.position == LIGHT and f.mention.first > first for f in fact.fillers)


def _is_joined(chart: Chart, fact: Fact) -> bool:
    """Tell whether "و" joins a trigger or the number before it: "وسبع غارات في سوريا"."""
    number = chart.mention_at(fact.first - 1)
    counted = number is not None and number.kind == "number" and bool(chart.bits(number.first) & CONJUNCTION)
    return bool(fact.sense.conjunction) or counted


def _suffers_elsewhere(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a verb in a clause of its own says what else another place suffers: "استهدفت الغارات بلدة أ، كما تعرضت قرية ب لقصف"."""
    verb = next((i for i in range(fact.first - 1, group[-1].last - 1, -1) if chart.has(i, "expose")), None)
    if verb is None or fact.sense.article or not _has_place(chart, group[0].first, verb) or not _has_place(chart, verb, fact.first):
        return False
    return bool(chart.bits(verb) & CONJUNCTION) or chart.any_has(range(group[-1].last, verb), "clause_start")


def _is_listed(before: Fact, fact: Fact) -> bool:
    """Tell whether a noun is told in one breath with the one before it: "هجمات وعمليات قنص واشتباكات"."""
    nouns = fact.voice in NOMINAL and before.voice in NOMINAL and bool(fact.sense.conjunction)
    return nouns and fact.first - before.last <= BREATH


def _says_of_side(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a relative clause says what one side of a fight did: "مواجهات مع القوات التي اقتحمت المخيم"."""
    if fact.family != OPERATION or not chart.has(fact.first - 1, "relative"):
        return False
    return any(filler.mention.last == fact.first - 1 for event in group if event.family == CLASH for filler in event.fillers)


def _is_one_deed(group: list[Fact], fact: Fact) -> bool:
    """Tell whether two nouns in a row tell what one verb carries out: "حملة مداهمات واختطافات"."""
    nouns = fact.voice in NOMINAL and group[-1].voice in NOMINAL and not fact.sense.article
    return nouns and fact.first == group[-1].last and {*families(group), *families([fact])} <= TAKING


def _is_carried_anew(group: list[Fact], fact: Fact) -> bool:
    """Tell whether a verb behind the facts before it carries out what a noun names: "..., فيما شن الطيران غارات على ب"."""
    return any(f.position == LIGHT and f.mention.first >= group[-1].last for f in fact.fillers)


def _has_outcome(chart: Chart, low: int, fact: Fact) -> bool:
    """Tell whether the verb of leading to something opens a clause of its own before its subject: "كما أسفرت غارة على ..."."""
    verb = next((i for i in range(fact.first - 1, max(low, fact.first - FURTHER) - 1, -1) if chart.has(i, "outcome") or chart.has(i, "led")), None)
    if verb is None or fact.sense.article:
        return False
    return bool(chart.bits(verb) & CONJUNCTION) or chart.has(verb - 1, "further") or chart.has(verb - 1, "clause_start")


def _goes_on(fact: Fact) -> bool:
    """Tell whether a verb that "و" joins has no doer of its own: the one before goes on ("أحرقت منازل واعتدت على نساء")."""
    acts = bool(fact.fillers) or fact.sense.tag[-1] in SEVERAL
    return bool(fact.sense.conjunction) and acts and fact.voice == "active" and not fact.slot("initiators")


def _is_elsewhere(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a toll in a clause of its own has another place than the facts before it."""
    parted = bool(chart.tokens(range(group[-1].last, fact.first + 1), "COMMA", "clause_start"))
    return parted and _has_place(chart, group[0].first, fact.first) and place_follows(chart, fact)


def is_another(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger says that it is another one: "انفجار آخر", "قصف صاروخي مماثل", "عملية إعدام ميدانية ثانية"."""
    if not fact.rule.types:
        return False
    behind = range(fact.last, min(fact.last + DESCRIBED, len(chart.text)))
    end = next((i for i in behind if not _describes(chart, i)), behind.stop)
    return chart.any_has(range(fact.last, min(end + 1, behind.stop)), "another")


def _describes(chart: Chart, i: int) -> bool:
    """Tell whether a word says what the event before it is like or was done with."""
    return chart.has(i, "weapon") or any(sense.entry.pos == "adjective" and not sense.article for sense in chart.senses(i))


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


def is_fresh(chart: Chart, fact: Fact) -> bool:
    """Tell whether the word before a trigger adds another incident: "كما استهدفت ..."; a further toll is of the same one."""
    if not fact.rule.types or fact.sense.article:
        return False
    return chart.any_has(range(max(0, fact.first - FURTHER), fact.first), "further") or _coincides(chart, fact)


def _coincides(chart: Chart, fact: Fact) -> bool:
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


def _own_toll(group: list[Fact], fact: Fact, *, elsewhere: bool) -> bool:
    """Tell whether a casualty fact begins another incident: the group has the same toll already, before another cause.

    A number alone ("قتل ثلاثة في درعا") begins one only where it has a place of its own, as the group has one.
    """
    slots = {f.slot for g in group for f in g.fillers if f.slot in COUNTS}
    slots |= HARM if elsewhere and slots & HARM else set()
    if elsewhere and any(f.slot in slots for f in fact.fillers if isinstance(f.mention.value, Numeral)):
        return True
    known = {f.mention.first for g in group for f in g.fillers if f.slot in COUNTS}  # "رفات سبعة جنود قتلوا": the same seven
    counted = [f for f in fact.fillers if f.slot in COUNTS and isinstance(f.mention.value, PeopleValue) and f.mention.first not in known]
    told = [f for f in counted if not _is_of_them(f.mention.value)]
    return any(f.slot in slots and (elsewhere or not f.mention.value.others) for f in told)  # "قتل ستة في أ، كما قتل آخران في ب"


def _is_of_them(value: PeopleValue) -> bool:
    """Tell whether people are some of those just told: "إصابة أربعة عمال، إصابة أحدهم خطيرة"."""
    return value.definite and not value.persons and not value.casualty


def _prepositional(fact: Fact) -> bool:
    return fact.voice in NOMINAL and fact.sense.preposition != ""


def _has_place(chart: Chart, first: int, last: int) -> bool:
    return bool(chart.inside(first, last, "place"))


def place_follows(chart: Chart, fact: Fact) -> bool:
    """Tell whether a place of its sentence stands right behind a trigger, so that it is this trigger's own."""
    behind = range(fact.last, min(fact.last + OWN_PLACE, len(chart.text)))
    end = next((i for i in behind if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK)), behind.stop)
    return _has_place(chart, fact.last, end)


def _other_initiator(group: list[Fact], fact: Fact) -> bool:
    before = {i for f in group for m in f.slot("initiators") for i in _ids(m)}
    now = {i for m in fact.slot("initiators") for i in _ids(m)}
    return bool(before and now and not before & now)


def _ids(mention: Mention) -> tuple[str, ...]:
    value = mention.value
    return (value.ids or (value.name,)) if isinstance(value, ActorValue) else ()


def clause_start(chart: Chart, i: int, low: int) -> int:
    """Return where the clause of token `i` begins: behind the last comma, or at the verb itself."""
    starts = chart.tokens(range(max(low, i - CLAUSE) + 1, i), "COMMA", "clause_start")
    return starts[-1] if starts else i
