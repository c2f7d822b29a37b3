"""Phase `people`: counted people. What was matched is read token by token, the lexicon tells number and group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..alphabet import CONJUNCTION, PREPOSITION, PROCLITICS, PRONOUN, TO
from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .groups import ARMED, FORCE_KINDS, Reading, find_owner, groups_of, inherit, of_same_force, owners_of, people_before
from .human_nouns import (
    Bounds,
    agrees,
    grammatical_number,
    human_sense,
    is_adjective,
    is_inside_trigger,
    is_nobody,
    is_other_thing,
    is_somebodys,
    is_told_of_two,
    is_too_few,
    is_verb,
    may_describe,
    may_number,
    may_own,
    nominal_bounds,
    span,
    suffers,
)
from .persons import names_of
from .shapes import article_of, fits

MISSING = "missing"
_CASUALTY = {"killed_noun": "killed", "injured_noun": "injured", "injury": "injured"}
LONGEST_LINK = 4
"""How many tokens a term of belonging has at most."""
DOER = 8
"""How many tokens the verb and its doer may have before whom it acts on."""
ACCUSATIVE, HUNDRED = 11, 100
"""From eleven to ninety-nine a number has its noun in the accusative singular."""


def build_people(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read a number, a noun for people, its adjectives, whose they are and what they are called."""
    nth = span(match, "nth")
    if nth:
        return _next_one(chart, match)
    reading = Reading()
    last = _end(chart, match)
    _collect(chart, match.first, last, reading)
    if not reading.nouns or reading.ordinal:
        return None
    at, sense = reading.nouns[0]
    if _counted_first(match, at) and sense.conjunction or span(match, "bodies") and "body" not in sense.entry.features:
        return None  # "إلى 5 والجرحى إلى 15"; "شهداء و عدد من الجرحى"
    if reading.others and not reading.groups:
        inherit(chart, match.first, reading)
    if feature(sense, "sought") and (owner := span(match, "owner")) and chart.bits(owner[0]) & PREPOSITION == TO:
        reading.actors.clear()  # "مطلوبين للجهات الأمنية": none of theirs
    find_owner(chart, match.first, reading)
    of_same_force(chart, match.first, reading)
    bare = reading.number is None and not reading.names and not span(match, "one")
    if bare and (_leads_on(chart, at, sense) or is_adjective(chart, at, sense) or is_other_thing(chart, at, sense) or is_nobody(chart, match.first)):
        return None
    number = grammatical_number(chart, at, sense)
    bounds = reading.number or _bare_bounds(chart, match, number, sense, owned=bool(reading.actors) or len(reading.nouns) > 1)
    if bounds is None or not number or not agrees(chart, match, number, sense, bounds):
        return None
    minimum, maximum = _limited(bounds, reading)
    persons = tuple(p for m in reading.names for p in names_of(m))
    if reading.number is None and len(persons) > 1 and len(persons) >= minimum:
        minimum = maximum = len(persons)
    value = PeopleValue(
        minimum=minimum, maximum=maximum, approximate=reading.approximate, groups=groups_of(reading, (minimum, maximum)),
        casualty=next((_CASUALTY[c] for _, s in reading.nouns for c in sorted(s.entry.classes) if c in _CASUALTY), "") or _missing(reading),
        actors=owners_of(reading), persons=persons,
        definite=_is_told_again(match, at, sense, reading) or _is_of_known_dead(chart, match, at, sense),
        bare=maximum is None and (reading.number is None or reading.vague), others=reading.others,
        found="body" in sense.entry.features,
    )
    return match.first, last, value


def _missing(reading: Reading) -> str:
    """Return the fate of counted people of whom nobody knows: "21 مفقودا"; their families and those who are looked for have no number."""
    counted = reading.number is not None and not reading.names
    return MISSING if counted and any(feature(s, "fate") == MISSING for _, s in reading.nouns) else ""


def build_members(chart: Chart, match: Match) -> PeopleValue | None:
    """Read a number of somebody's: "أربعة من رجال الشرطة", "عدد من الحوثيين", "ثلاثة مستوطنين"; a state has no such members."""
    reading = Reading()
    _collect(chart, match.first, match.last, reading)
    owner = match.span("owner")
    counted = owner is not None and "person" in chart.lexicon.classes(chart.text.words[owner[0]])
    if reading.number is None or not (span(match, "of") or reading.vague or counted) or not reading.actors or reading.actors[0].kind not in ARMED | {"police"}:
        return None
    minimum, maximum = _limited(reading.number, reading)
    return PeopleValue(minimum=minimum, maximum=maximum, approximate=reading.approximate, groups=groups_of(reading, (minimum, maximum)),
                       actors=owners_of(reading), bare=maximum is None and reading.vague)


def _next_one(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read an ordinal behind what is done to people as one more of those just told: "وأصيب ثالث"."""
    mention = chart.mentions.get(match.first)
    ordinal = mention is None or mention.value.kind == "ordinal" and mention.value.min != 1
    if not ordinal or match.first == 0 or not chart.has(match.first - 1, "done_to_people"):
        return None
    before = people_before(chart, match.first)
    groups = dict.fromkeys(before.groups, (1, 1)) if before else {}
    actors = before.actors if before else ()
    return match.first, match.last, PeopleValue(minimum=1, maximum=1, others=True, groups=groups, actors=actors)


def _leads_on(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether a noun right behind people leads to whose they are, or says what those counted are: it counts nobody else.

    "ستة عناصر تابعين للحركة", "تسعة مدنيين متطوعين في الجيش".
    """
    before = chart.mention_at(at - 1)
    if before is None or before.kind != "people" or before.last != at or sense.conjunction:
        return False
    counted = any(part.kind == "number" for part in before.parts) and not (sense.article or sense.preposition or sense.pronoun)
    return chart.has(at, "belonging") or counted and fits(chart.lexicon, "oblique_shape", chart.text.words[at].fold)


def _is_told_again(match: Match, noun: int, sense: Sense, reading: Reading) -> bool:
    """Tell whether people are some of whom the report has told: "العناصر الأربعة", "تسعة من القتلى"."""
    if "body" in sense.entry.features and sense.pronoun:
        return True
    if not sense.article or reading.names or span(match, "one"):
        return False
    fate = any(name in _CASUALTY for name in sense.entry.classes)
    return not _counted_first(match, noun) or bool(span(match, "of")) and fate and not reading.vague


def _is_of_known_dead(chart: Chart, match: Match, noun: int, sense: Sense) -> bool:
    """Tell whether one of the dead is told by whose he is, or bodies by the dead just told: "نقلت جثتي القتيلين", "جثث الضحايا"."""
    if "killed_noun" in sense.entry.classes and is_somebodys(chart, noun, sense):
        return True
    nouns = [sense for i in range(match.first, match.last) for sense in chart.senses(i)]
    dead = any(sense.article and sense.entry.classes & {"killed_noun", "victim"} and "body" not in sense.entry.features for sense in nouns)
    return dead and any("body" in sense.entry.features and not sense.article for sense in nouns)


def _counted_first(match: Match, noun: int) -> bool:
    number = span(match, "number")
    return number is not None and number[0] < noun


def _end(chart: Chart, match: Match) -> int:
    """Return where what belongs to the people ends: what only stands behind them is given back."""
    last, noun = match.last, span(match, "noun")
    if noun is None:
        return last
    sense = human_sense(chart, noun[0])
    inner, after, owner, link, who = (span(match, label) for label in ("inner", "number", "owner", "link", "who"))
    if who and sense and span(match, "aside") and not getattr(chart.mentions[who[0]].value, "description", ""):
        return noun[1]
    if who and sense and who[0] > noun[0] and is_too_few(chart, noun[0], sense, who):
        second = span(match, "second")
        return second[0] if second else _announced_from(chart, who[0])
    if who and sense and feature(sense, "kin") and not (sense.article or sense.pronoun or feature(sense, "own")):
        return noun[1]
    of_kin = inner and inner[0] == noun[1] and chart.bits(inner[0]) & PRONOUN  # "أحد أبناء زوجها"
    if inner and sense and not of_kin and not may_describe(chart, sense, inner[0], span(match, "of_whom")):
        return last if owner and chart.has(inner[0], "belonging") else noun[1]  # "جنود تابعين لأ": no followers besides
    if span(match, "told"):  # "الجناة وعددهم سبعة"
        return last
    if after and after[0] > noun[0] and sense and not may_number(chart, noun[0], sense, after[0]):
        return after[0]
    if owner and sense and not who and not link and not may_own(chart, owner[0]):
        last, owner = owner[0], None
    if (victim := _victim_behind(chart, noun, last)) is not None and not who:
        return victim
    while not owner and last > noun[1] and (start := _link(chart, last)) is not None and start >= noun[1]:
        last = start
    return last


def _announced_from(chart: Chart, who: int) -> int:
    """Return where what announces a name at token `who` begins: "يدعى", a comma, an open bracket."""
    while chart.has(who - 1, "naming") or chart.text.words[who - 1].kind in (Kind.COMMA, Kind.OPEN):
        who -= 1
    return who


def _victim_behind(chart: Chart, noun: tuple[int, int], last: int) -> int | None:
    """Return the token of somebody whom those before it act on: in the accusative, or of another number or definiteness than they.

    "احتجز مسلحون من الجماعة صحفيا", "خطف مسلحون الصحفي القبلي".
    """
    word = chart.text.words[noun[1] - 1].fold
    if fits(chart.lexicon, "accusative_shape", word) or fits(chart.lexicon, "oblique_shape", word):
        return None  # "إن مسلحين أكرادا قتلوا"
    behind = (i for i in range(noun[1], last) if chart.has(i, "person") and i not in chart.mentions and not chart.bits(i) & (PROCLITICS | PRONOUN))
    many = any(s.tag.startswith("pl") for s in chart.senses(noun[0]))
    told = many and not any(s.article or s.pronoun for s in chart.senses(noun[0]))
    victim = next((i for i in behind if fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold) or many and _is_of_two(chart, i)
                   or told and _is_the_one(chart, i)), None)
    return None if victim is None or (before := chart.mention_at(victim - 1)) is not None and before.kind == "number" else victim


def _is_of_two(chart: Chart, i: int) -> bool:
    """Tell whether a word is a dual, which describes nobody who are many: "أوقفت عناصر الشرطة شابين"."""
    senses = [s for s in chart.senses(i) if "person" in s.entry.classes]
    return bool(senses) and all(s.tag.startswith("du") for s in senses)


def _is_the_one(chart: Chart, i: int) -> bool:
    """Tell whether a word is one person with the article, which describes no unnamed many: "مسلحون الصحفي"."""
    senses = [s for s in chart.senses(i) if "person" in s.entry.classes]
    return bool(senses) and all(s.article and s.tag.startswith("sg") for s in senses)


def _link(chart: Chart, last: int) -> int | None:
    """Return where a word or term of belonging that ends before token `last` begins: "في", "يعتقد أنهم"."""
    starts = (last - 1, *(i for i in range(last - LONGEST_LINK, last - 1) if i in chart.terms and chart.terms[i][1] == last))
    return next((i for i in starts if chart.has(i, "belonging") or chart.has(i, "belonging_to")), None)


def _limited(bounds: Bounds, reading: Reading) -> Bounds:
    if reading.at_least:
        return bounds[0], None
    return (0, bounds[0]) if reading.at_most else bounds


def _collect(chart: Chart, first: int, last: int, reading: Reading) -> None:
    """Read tokens in order."""
    i = first
    while i < last:
        mention = chart.mentions.get(i)
        if mention is not None:
            unnamed = mention.kind == "actor" and mention.value.kind == "group" and chart.has(i, "force_noun")
            if unnamed:  # "منسوبي القوات": a force by its noun alone
                _read_word(chart, reading, i)
            elif mention.kind != "number" or i == first or not chart.has(i - 1, "family"):  # "من عائلة واحدة" counts no people
                _read_mention(reading, mention)
            i = mention.last
            continue
        sense = human_sense(chart, i)
        if sense is not None and not (reading.nouns and _only_describes(chart, i, sense)):
            _read_noun(reading, i, sense)
        else:
            _read_word(chart, reading, i)
        i = chart.terms[i][1] if i in chart.terms else i + 1


def _only_describes(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether a noun behind people says how they are, or leads to whose they are: "مدني شاب", "جنود تابعين لأ"."""
    return chart.has(i, "belonging") and not sense.conjunction or chart.has(i, "person_adjective") and not feature(sense, "group")


def _read_noun(reading: Reading, i: int, sense: Sense) -> None:
    reading.nouns.append((i, sense))
    reading.others = reading.others or not sense.entry.classes.isdisjoint(("other_people", "other_woman"))
    groups = feature(sense, "group").split() or [name for name in ("owned", "member") if feature(sense, name)][:1]
    reading.groups += groups


def _read_word(chart: Chart, reading: Reading, i: int) -> None:
    reading.at_least = reading.at_least or chart.has(i, "at_least")
    reading.at_most = reading.at_most or chart.has(i, "at_most")
    reading.former = reading.former or chart.has(i, "former")
    for j, sense in chart.entries(i, i + 1, "force_noun"):
        name = chart.text.words[j].bare
        reading.actors.append(ActorValue(name=name, text=name, kind=FORCE_KINDS[feature(sense, "group")]))
    if chart.has(i, "person_adjective"):
        reading.groups += next((g for s in chart.senses(i) if (g := feature(s, "group").split())), [])


def _read_mention(reading: Reading, mention: Mention) -> None:
    if mention.kind == "number":
        value = mention.value
        reading.number = (value.min, value.max)
        reading.approximate = bool(value.approximate)
        reading.ordinal = value.kind == "ordinal"
        reading.vague = value.kind == "vague"
    elif mention.kind in ("actor", "state", "nationality"):
        reading.actors.append(mention.value)
        if mention.kind == "nationality":
            reading.origins.append(mention.value)
    elif mention.kind in ("person", "people"):
        reading.names.append(mention)


def _bare_bounds(chart: Chart, match: Match, number: str, sense: Sense, *, owned: bool) -> Bounds | None:
    """Count a noun without a number: one, two, or at least two; a collective noun is no person by itself, a member of a force is."""
    if span(match, "one"):
        return 1, 1
    if feature(sense, "counted"):
        return None
    if number == "sg":
        alone = feature(sense, "collective") and not sense.pronoun and not (owned and feature(sense, "owned")) and not suffers(chart, match.first)
        return None if alone else (1, 1)
    return (2, 2) if number == "du" or number == "du or pl" and is_told_of_two(chart, match.last) else (2, None)


def build_named(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read a name and, behind it, who that is."""
    noun = span(match, "noun")
    sense = human_sense(chart, noun[0]) if noun else None
    if noun is None or sense is None or chart.bits(noun[0]) & CONJUNCTION or feature(sense, "kin"):
        return None
    if not span(match, "one") and grammatical_number(chart, noun[0], sense) != "sg":
        return None
    built = build_people(chart, match)
    return (built[0], built[1], replace(built[2], minimum=1, maximum=1, definite=False, bare=False)) if built else None


def build_national(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read people told by their nation or movement alone ("مقتل مستوطنين"); without a number only as whom something is done to."""
    nation, number = span(match, "nation"), span(match, "number")
    if nation is None:
        return None
    origin: ActorValue = chart.mentions[nation[0]].value
    if chart.mentions[nation[0]].kind == "actor" and not (nation[1] - nation[0] == 1 and human_sense(chart, nation[0])):
        return None
    low, high = nominal_bounds(chart, nation[0])
    if chart.mentions[nation[0]].kind == "state" and not _counts_nationals(chart, number):
        return None
    doer, object_of = chart.text.words[nation[0]].fold, chart.text.words[match.last - 1].fold
    nominative = fits(chart.lexicon, "nominative_shape", doer)
    if nominative and fits(chart.lexicon, "accusative_shape", object_of):
        return None  # "طعن مستوطنون شابا": who does it and whom
    if nominative and chart.mentions[nation[0]].kind == "actor" and any(s.tag.endswith("3fs") for s in chart.senses(nation[0] - 1)):
        return None  # "هاجمت طالبان مدنيين": no two of a feminine verb
    definite = chart.text.words[nation[0]].fold.startswith(article_of(chart.lexicon))
    if number is not None:
        counted = chart.mentions[number[0]].value
        if number[0] > nation[0] and (definite or counted.min != low or counted.max != counted.min):
            return None
        low, high = counted.min, counted.max
    elif definite or not (chart.has(nation[0] - 1, "done_to_people") or _is_acted_on(chart, nation[0]) or _is_somebody(chart, nation[0])):
        return None
    noun = human_sense(chart, nation[0])
    armed = origin.kind in ARMED and not (noun is not None and feature(noun, "acts_as"))  # settlers act as one, and are hurt as anybody
    reading = Reading(number=(low, high), groups=["member"] if armed else [], actors=[origin] if armed or noun is None else [])
    return match.first, match.last, PeopleValue(
        minimum=low, maximum=high, groups=groups_of(reading, (low, high)), actors=(origin,) if origin.kind in ARMED else (),
        others=span(match, "others") is not None, bare=high is None,
    )


def _is_somebody(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a nationality is no noun that it could describe: "إن فلسطينيا استشهد", "أطلق فلسطيني النار", "على يد فلسطينيين"."""
    if chart.has(i - 1, "that") and not chart.has(i - 1, "that_self"):
        return fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold)
    marked = chart.has(i - 1, "agent_marker") or i - 2 in chart.terms and chart.terms[i - 2][1] == i and chart.has(i - 2, "agent_marker")
    if marked and not chart.bits(i) & PROCLITICS:
        return not fits(chart.lexicon, "feminine_shape", chart.text.words[i].fold)
    senses = chart.senses(i - 1)
    finite = bool(senses) and all(s.tag.startswith(("past", "imperfect")) for s in senses)
    return is_inside_trigger(chart, i) or finite and chart.has(i - 1, "trigger")


def _is_acted_on(chart: Chart, i: int) -> bool:
    """Tell whether a nationality in the accusative is no adjective of the noun before it but whom a verb acts on: "ضبطت دورية من الشرطة تونسيا"."""
    if any(fits(chart.lexicon, "accusative_shape", chart.text.words[j].fold) is not accusative for j, accusative in ((i, True), (i - 1, False))):
        return False
    clause = range(max(0, i - DOER), i)
    verbs = [j for j in chart.tokens(clause, "done_to_people", "taking") if is_verb(chart, j)]
    return bool(verbs) and not chart.tokens(range(verbs[-1], i), "COMMA", "STOP", "BREAK", "COLON", "clause_start")


def _counts_nationals(chart: Chart, number: tuple[int, int] | None) -> bool:
    """Tell whether a number may count what has the letters of a state: "12 سوريا", where a noun stands in the accusative singular."""
    if number is None or chart.text.words[number[0]].fold.startswith(article_of(chart.lexicon)):
        return False
    value = chart.mentions[number[0]].value
    return value.min is not None and value.min >= ACCUSATIVE and value.min % HUNDRED >= ACCUSATIVE


def build_of_them(chart: Chart, match: Match) -> PeopleValue | None:
    """Read a number of those just told: "اثنين منهم", "أحدهم", "عددا منهم"; not where it says who they are: "ثلاثة منهم أطفال"."""
    number = span(match, "number")
    if span(match, "one"):
        return None if _says_who(chart, match) else PeopleValue(minimum=1, maximum=1, definite=True)
    if span(match, "some"):
        return PeopleValue(minimum=2, maximum=None, definite=True, bare=True)
    if number is None or match.last < len(chart.text) and human_sense(chart, match.last) and not chart.bits(match.last) & PROCLITICS:
        return None
    value = chart.mentions[number[0]].value
    before = people_before(chart, match.first)
    whole = (before.minimum, before.maximum) if before else None
    groups = dict.fromkeys([g for g, b in before.groups.items() if b == whole], (value.min, value.max)) if before else {}
    return PeopleValue(minimum=value.min or 0, maximum=value.max, definite=True, groups=groups)


def _says_who(chart: Chart, match: Match) -> bool:
    """Tell whether "one of them" right behind people only goes on to say who he is, or how he fares: "شخصان أحدهما طفل"."""
    if chart.has(match.last, "fares"):
        return True
    if any(chart.has(match.last, name) for name in _CASUALTY):  # "ثمانية أحدهم مصاب"
        return False
    i = match.first - 1
    while i > 0 and (chart.text.words[i].kind is Kind.COMMA or chart.has(i, "at_least")):
        i -= 1
    before = chart.mention_at(i) if i >= 0 else None
    return before is not None and before.kind in ("people", "number")


def build_family(chart: Chart, match: Match) -> PeopleValue | None:
    """Read a whole family as people of an unsaid number: "عائلة كاملة", not "العائلة بأكملها", of which the text has told."""
    plain = any(s.tag.startswith("sg") and not (s.article or s.pronoun) for s in chart.senses(match.first) if "family" in s.entry.classes)
    return PeopleValue(minimum=2, maximum=None, bare=True) if plain else None


def build_none(chart: Chart, match: Match) -> PeopleValue | None:
    """Read that nobody was hurt, or nobody killed; where losses are denied without their kind, neither. "No others" is not nobody."""
    if match.last < len(chart.text) and chart.has(match.last, "person_adjective"):
        return None
    return PeopleValue(minimum=0, maximum=0, casualty="none" if span(match, "loss") else "killed" if span(match, "dead") else "injured")


def build_unknown(chart: Chart, match: Match) -> PeopleValue:
    """Read that a toll is not known: it counts nobody, and is no mention of people."""
    return PeopleValue(minimum=0, maximum=None)


BUILDERS: Mapping[str, Builder] = {
    "people": build_people, "people_named": build_named, "people_national": build_national, "people_none": build_none, "people_members": build_members,
    "people_of_them": build_of_them, "people_unknown": build_unknown, "people_family": build_family,
}
"""Builders of the phase, by the name a `build` line gives."""
