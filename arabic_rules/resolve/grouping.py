"""Which facts of one sentence are of one incident."""

from __future__ import annotations

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..facts import FINITE, NOMINAL, SEVERAL, Fact
from ..facts.names import ABDUCTION, CLASH, MOVEMENT, OPERATION, STRIKE, TERRITORY
from ..facts.values import LIGHT
from ..lexicon import VERBAL
from ..numbers import Numeral
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .draft import CASUALTIES, COUNTS, Draft, Site, apart, families, fire_beside_fight
from .parting import FURTHER, coincides, has_place, is_parted, is_prepositional, place_follows
from .status import is_background

CARRIED = 4
"""How many tokens before a noun for an event the verb may stand that says that it happened."""
BREATH = 2
"""So many tokens at most part two nouns that are told in one breath: what the first is of, or how it was."""
TAKING = frozenset({OPERATION, ABDUCTION})
"""Families of raids and of those who are taken in them."""
MOVES = frozenset({MOVEMENT, TERRITORY})
"""Families of who comes and who leaves."""
DESCRIBED = 4
"""Within so many tokens behind a trigger stands what it is like."""
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
    return other or has_place(chart, group[0].first, toll.first)


def _is_other_means(group: list[Fact], cause: Fact) -> bool:
    """Tell whether a cause that "ب" ties to its toll is of another type than all before it: "استهدفت مسيرة سيارة في أ، وقتل اثنان بقصف مدفعي على ب"."""
    return is_prepositional(cause) and {kind for fact in group for kind in fact.rule.types}.isdisjoint(cause.rule.types)


def _other_side(chart: Chart, group: list[Fact], rest: list[Fact]) -> bool:
    """Tell whether a toll is that of the other side, the cause of both told behind it: "قتل ستة من ...، بينما قتل جنديان، في معارك"."""
    toll, cause = rest[0], next((fact for fact in rest if fact.rule.types), None)
    if toll.rule.types or cause is None or any(fact.rule.types for fact in group):
        return False
    return chart.any_has(range(group[-1].last, toll.first), "clause_start") and not has_place(chart, group[0].first, cause.first)


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
    if is_parted(chart, group, fact):
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


def _is_tied(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell by places, links and doers whether two facts that both say what happened are of one incident."""
    if _says_of_side(chart, group, fact) or _is_one_deed(group, fact):
        return True
    placed = has_place(chart, group[0].first, fact.first)
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
    carried = fact.voice in NOMINAL and any(chart.bits(i) & CONJUNCTION for i in chart.tokens(between, "carry_out"))  # "وبدأت حملة قصف على ب"
    elsewhere = placed and place_follows(chart, fact) and (carried or chart.any_has(between, "clause_start"))
    if _suffers_elsewhere(chart, group, fact) or elsewhere and _is_carried_anew(group, fact):
        return False
    tied = linked or is_prepositional(fact)
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
    """Tell whether the verb of what happens opens a clause of its own before a noun: "..., واندلعت اشتباكات في أ"."""
    verbs = chart.tokens(range(max(low, fact.first - CARRIED), fact.first), "occur")
    first = next((i for i in verbs if chart.bits(i) & CONJUNCTION and chart.text.words[i - 1].kind is Kind.COMMA), None)
    return first is not None and not fact.sense.article and any(s.tag.startswith(VERBAL) for s in chart.senses(first))


def _is_joined(chart: Chart, fact: Fact) -> bool:
    """Tell whether "و" joins a trigger or the number before it: "وسبع غارات في سوريا"."""
    number = chart.mention_at(fact.first - 1)
    counted = number is not None and number.kind == "number" and bool(chart.bits(number.first) & CONJUNCTION)
    return bool(fact.sense.conjunction) or counted


def _suffers_elsewhere(chart: Chart, group: list[Fact], fact: Fact) -> bool:
    """Tell whether a verb in a clause of its own says what else another place suffers: "استهدفت الغارات بلدة أ، كما تعرضت قرية ب لقصف"."""
    verb = next((i for i in range(fact.first - 1, group[-1].last - 1, -1) if chart.has(i, "expose")), None)
    if verb is None or fact.sense.article or not has_place(chart, group[0].first, verb) or not has_place(chart, verb, fact.first):
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
    return parted and has_place(chart, group[0].first, fact.first) and place_follows(chart, fact)


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


def is_fresh(chart: Chart, fact: Fact) -> bool:
    """Tell whether the word before a trigger adds another incident: "كما استهدفت ..."; a further toll is of the same one."""
    if not fact.rule.types or fact.sense.article:
        return False
    return chart.any_has(range(max(0, fact.first - FURTHER), fact.first), "further") or coincides(chart, fact)


def _own_toll(group: list[Fact], fact: Fact, *, elsewhere: bool) -> bool:
    """Tell whether a casualty fact begins another incident: the group has the same toll already, before another cause.

    A number alone ("قتل ثلاثة في درعا") begins one only where it has a place of its own, as the group has one.
    """
    slots = {f.slot for g in group for f in g.fillers if f.slot in COUNTS}
    slots |= CASUALTIES if elsewhere and slots & CASUALTIES else set()
    if elsewhere and any(f.slot in slots for f in fact.fillers if isinstance(f.mention.value, Numeral)):
        return True
    known = {f.mention.first for g in group for f in g.fillers if f.slot in COUNTS}  # "رفات سبعة جنود قتلوا": the same seven
    counted = [f for f in fact.fillers if f.slot in COUNTS and isinstance(f.mention.value, PeopleValue) and f.mention.first not in known]
    told = [f for f in counted if not _is_of_them(f.mention.value)]
    return any(f.slot in slots and (elsewhere or not f.mention.value.others) for f in told)  # "قتل ستة في أ، كما قتل آخران في ب"


def _is_of_them(value: PeopleValue) -> bool:
    """Tell whether people are some of those just told: "إصابة أربعة عمال، إصابة أحدهم خطيرة"."""
    return value.definite and not value.persons and not value.casualty


def _other_initiator(group: list[Fact], fact: Fact) -> bool:
    before = {i for f in group for m in f.slot("initiators") for i in _ids(m)}
    now = {i for m in fact.slot("initiators") for i in _ids(m)}
    return bool(before and now and not before & now)


def _ids(mention: Mention) -> tuple[str, ...]:
    value = mention.value
    return (value.ids or (value.name,)) if isinstance(value, ActorValue) else ()
