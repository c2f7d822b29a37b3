"""Phase `people`: counted people. What was matched is read token by token, the lexicon tells number and group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, PeopleValue
from .persons import names_of

Bounds = tuple[int, int | None]
HUMAN = ("person", "victim", "killed_noun", "injured_noun", "injury", "family", "other_people")
_CASUALTY = {"killed_noun": "killed", "injured_noun": "injured", "injury": "injured"}
_SOLDIERS = frozenset({"state", "state_forces", "government", "intelligence", "coast_guard", "coalition", "peacekeeping", "force"})
_POLICE = frozenset({"police"})
_FORCE_KINDS = {"police": "police", "soldiers": "state_forces"}
FORCES = frozenset({"fighters", "soldiers", "police"})
REACH = 25
"""How many tokens back those may stand whom "others" continues, or whose part is told."""


@dataclass(slots=True)
class _Reading:
    """What the tokens of a match have said so far."""

    number: Bounds | None = None
    approximate: bool = False
    nouns: list[tuple[int, Sense]] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    actors: list[ActorValue] = field(default_factory=list)
    origins: list[ActorValue] = field(default_factory=list)
    names: list[Mention] = field(default_factory=list)
    others: bool = False
    at_least: bool = False
    at_most: bool = False
    ordinal: bool = False


def span(match: Match, label: str) -> tuple[int, int] | None:
    """Return the tokens of a label; None where its item is absent or matched nothing."""
    found = match.span(label)
    return found if found and found[1] > found[0] else None


def human_sense(chart: Chart, i: int) -> Sense | None:
    """Return the reading of token `i` as a noun for people, if it has one."""
    senses = chart.senses(i) if i < len(chart.text) else ()
    for name in HUMAN:
        for sense in senses:
            if name in sense.entry.classes and not sense.tag.startswith(("past", "passive", "imperfect")):
                return sense
    return None


def grammatical_number(chart: Chart, i: int, sense: Sense) -> str:
    """Return sg, du or pl of a noun, empty where the form does not stand as it does here.

    A regular -ين is a plural with the article, else a dual or a plural. A dual without its ن needs a genitive behind
    it; one in ا is the accusative singular far more often.
    """
    stated = feature(sense, "count")
    if stated:
        return stated
    tags = {s.tag for s in chart.senses(i) if s.entry is sense.entry}
    numbers = {tag.split(".")[0] for tag in tags}
    if tags <= {"du.con"}:
        if chart.text.words[i].fold.endswith("ا"):
            return "sg"
        return "du" if not sense.article and (sense.pronoun or _is_noun(chart, i + 1)) else ""
    if numbers >= {"du", "pl"}:
        return "pl" if sense.article else "du or pl"
    return "pl" if "pl" in numbers else "du" if "du" in numbers else "sg"


def _is_noun(chart: Chart, i: int) -> bool:
    """Tell whether a genitive may stand at token `i`: a word or a mention that is no verb and no word of function."""
    if i >= len(chart.text):
        return False
    if i in chart.covered:
        return chart.mention_at(i) is not None and not chart.bits(i) & 7
    if chart.text.words[i].kind is not Kind.WORD or chart.bits(i) & 7:
        return False
    return not _is_verb(chart, i) and not any(sense.entry.pos == "word" for sense in chart.senses(i))


def build_people(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read a number, a noun for people, its adjectives, whose they are and what they are called."""
    nth = span(match, "nth")
    if nth:
        return _next_one(chart, match)
    reading = _Reading()
    last = _end(chart, match)
    _collect(chart, match.first, last, reading)
    if not reading.nouns or reading.ordinal:
        return None
    at, sense = reading.nouns[0]
    if reading.others and not reading.groups:
        _inherit(chart, match.first, reading)
    bare = reading.number is None and not reading.names and not span(match, "one")
    if bare and (_is_adjective(chart, at, sense) or _is_other_thing(chart, at, sense)):
        return None
    number = grammatical_number(chart, at, sense)
    bounds = reading.number or _bare_bounds(match, number, sense)
    if bounds is None or not number or not _agrees(match, number, sense, bounds):
        return None
    minimum, maximum = _limited(bounds, reading)
    persons = tuple(p for m in reading.names for p in names_of(m))
    if reading.number is None and len(persons) > 1 and len(persons) >= minimum:
        minimum = maximum = len(persons)
    value = PeopleValue(
        minimum=minimum, maximum=maximum, approximate=reading.approximate, groups=_groups(reading, (minimum, maximum)),
        casualty=next((_CASUALTY[c] for _, s in reading.nouns for c in sorted(s.entry.classes) if c in _CASUALTY), ""),
        actors=_owners(reading), persons=persons,
        definite=sense.article and not (reading.names or _counted_first(match, at) or span(match, "one")),
        bare=reading.number is None and maximum is None, others=reading.others,
    )
    return match.first, last, value


def _next_one(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read an ordinal behind what is done to people as one more of those just told: "وأصيب ثالث"."""
    mention = chart.mentions.get(match.first)
    ordinal = mention is None or str(mention.value.kind) == "ordinal"
    if not ordinal or match.first == 0 or not (chart.has(match.first - 1, "done_to_people") or _is_verb(chart, match.first - 1)):
        return None
    before = _before(chart, match.first)
    groups = dict.fromkeys(before.groups, (1, 1)) if before else {}
    actors = before.actors if before else ()
    return match.first, match.last, PeopleValue(minimum=1, maximum=1, others=True, groups=groups, actors=actors)


def _before(chart: Chart, first: int) -> PeopleValue | None:
    """Return the people told last in the sentence before token `first`."""
    for i in range(first - 1, max(first - REACH, -1), -1):
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            return None
        mention = chart.mentions.get(i)
        if mention is not None and mention.kind == "people":
            value: PeopleValue = mention.value
            return value
    return None


def _inherit(chart: Chart, first: int, reading: _Reading) -> None:
    """Let the others of a force's dead be of that force; other civilians may be anybody."""
    if reading.actors:
        reading.groups.append("member")
        return
    before = _before(chart, first)
    if before is not None:
        reading.groups += [group for group in before.groups if group in FORCES]
        reading.actors += before.actors if reading.groups else ()


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
    if who and sense and _is_too_few(chart, noun[0], sense, who):
        return owner[1] if owner else noun[1]
    if who and sense and feature(sense, "kin") and not sense.article and not sense.pronoun:
        return noun[1]
    if inner and sense and not _may_describe(chart, sense, inner[0], span(match, "of_whom")):
        return noun[1]
    if after and after[0] > noun[0] and sense and not _may_number(chart, noun[0], sense, after[0]):
        return after[0]
    if owner and sense and not who:
        if not link and not _may_own(chart, owner[0]):
            return owner[0]
    elif link and not owner:
        return link[0]
    return last


def _agrees(match: Match, number: str, sense: Sense, bounds: Bounds) -> bool:
    """Tell whether a noun that is also the name of things agrees with its number as people do."""
    if not feature(sense, "ambiguous") or number != "sg":
        return True
    return span(match, "number") is not None and bounds[0] > 10 and not sense.article


def _is_too_few(chart: Chart, noun: int, sense: Sense, who: tuple[int, int]) -> bool:
    """Tell whether one name stands behind a plural and no further name follows: then it is somebody else's."""
    if grammatical_number(chart, noun, sense) == "sg" or len(names_of(chart.mentions[who[0]])) > 1:
        return False
    after = who[1] + (who[1] < len(chart.text) and chart.text.words[who[1]].kind is Kind.COMMA)
    return not (after in chart.mentions and chart.mentions[after].kind in ("person", "people"))


def _may_describe(chart: Chart, sense: Sense, inner: int, partitive: tuple[int, int] | None) -> bool:
    """Tell whether a second noun tells more of the same people: "قتلى مدنيين", "شخص جريح", but not "جندي طفلا"."""
    other = human_sense(chart, inner)
    if not partitive and sense.article and other is not None and not other.article:
        return False
    if partitive or "person" not in sense.entry.classes or not (feature(sense, "group") or feature(sense, "member")):
        return True
    return other is not None and (bool(feature(other, "adjectival")) or "person" not in other.entry.classes)


def _may_number(chart: Chart, noun: int, sense: Sense, number: int) -> bool:
    """Tell whether a number behind a noun counts it: "شخصين اثنين", "شخص واحد", "العناصر الأربعة"."""
    value = chart.mentions[number].value
    after = human_sense(chart, chart.mentions[number].last)
    if after and "other_people" not in after.entry.classes or chart.has(chart.mentions[number].last, "partitive"):
        return False
    if sense.article or sense.pronoun:
        return True
    return bool(value.min == {"sg": 1, "du": 2}.get(grammatical_number(chart, noun, sense).split()[0]))


def _may_own(chart: Chart, owner: int) -> bool:
    """Tell whether a name right behind people can be whose they are: after ل, or after a noun in the construct."""
    if chart.bits(owner) & 6 == 4:
        return True
    if chart.bits(owner) & 7:
        return False
    sense = human_sense(chart, owner - 1)
    fold = chart.text.words[owner - 1].fold
    if sense is None or sense.article or sense.pronoun:
        return False
    return not (fold.endswith(("ون", "ين", "ان")) and sense.tag.startswith(("du", "pl")))


def _is_adjective(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether a singular is an adjective of the noun before it: "موقع عسكري"."""
    if not feature(sense, "adjectival") or grammatical_number(chart, at, sense) != "sg" or at == 0:
        return False
    return not _acts_on_people(chart, at - 1)


def _is_other_thing(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether "another" may be another thing: in the singular it is a person only behind what is done to people."""
    if "other_people" not in sense.entry.classes or grammatical_number(chart, at, sense) != "sg" or at == 0:
        return False
    return not chart.has(at - 1, "done_to_people") and not _is_verb(chart, at - 1)


def _acts_on_people(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a noun leaves it a noun: a verb, a word of function, a mark, what is done to people."""
    if i in chart.covered:
        return True
    senses = chart.senses(i)
    if not senses:
        return chart.text.words[i].kind is not Kind.WORD
    return chart.has(i, "done_to_people") or _is_verb(chart, i) or any(s.entry.pos == "word" for s in senses)


def _is_verb(chart: Chart, i: int) -> bool:
    return any(s.tag.startswith(("past", "passive", "imperfect", "impassive")) for s in chart.senses(i))


def _limited(bounds: Bounds, reading: _Reading) -> Bounds:
    if reading.at_least:
        return bounds[0], None
    return (0, bounds[0]) if reading.at_most else bounds


def _collect(chart: Chart, first: int, last: int, reading: _Reading) -> None:
    """Read tokens in order."""
    i = first
    while i < last:
        mention = chart.mentions.get(i)
        if mention is not None:
            _read_mention(reading, mention)
            i = mention.last
            continue
        sense = human_sense(chart, i)
        if sense is not None and not (reading.nouns and chart.has(i, "person_adjective") and not feature(sense, "group")):
            _read_noun(reading, i, sense)
        else:
            _read_word(chart, reading, i)
        i = chart.terms[i][1] if i in chart.terms else i + 1


def _read_noun(reading: _Reading, i: int, sense: Sense) -> None:
    reading.nouns.append((i, sense))
    reading.others = reading.others or "other_people" in sense.entry.classes
    groups = feature(sense, "group").split() or [name for name in ("owned", "member") if feature(sense, name)][:1]
    reading.groups += groups


def _read_word(chart: Chart, reading: _Reading, i: int) -> None:
    reading.at_least = reading.at_least or chart.has(i, "at_least")
    reading.at_most = reading.at_most or chart.has(i, "at_most")
    for j, sense in chart.entries(i, i + 1, "force_noun"):
        name = chart.text.words[j].bare
        reading.actors.append(ActorValue(name=name, text=name, kind=_FORCE_KINDS[feature(sense, "group")]))
    if chart.has(i, "person_adjective"):
        reading.groups += next((g for s in chart.senses(i) if (g := feature(s, "group").split())), [])


def _read_mention(reading: _Reading, mention: Mention) -> None:
    if mention.kind == "number":
        value = mention.value
        reading.number = (value.min, value.max)
        reading.approximate = bool(value.approximate)
        reading.ordinal = str(value.kind) == "ordinal"
    elif mention.kind in ("actor", "state", "nationality"):
        reading.actors.append(mention.value)
        if mention.kind == "nationality":
            reading.origins.append(mention.value)
    elif mention.kind in ("person", "people"):
        reading.names.append(mention)


def _bare_bounds(match: Match, number: str, sense: Sense) -> Bounds | None:
    """Count a noun without a number: one, two, or at least two; a collective noun is no person by itself."""
    if span(match, "one"):
        return 1, 1
    if feature(sense, "counted"):
        return None
    if number == "sg":
        return None if feature(sense, "collective") and not sense.pronoun else (1, 1)
    return (2, 2) if number == "du" else (2, None)


def _owners(reading: _Reading) -> tuple[ActorValue, ...]:
    """Return whose people they are; a nationality says so only of a force: "جنود أتراك", not "مدنيين سوريين"."""
    forces = any(group not in ("children", "women", "civilians", "journalists", "medics") for group in reading.groups)
    return tuple(actor for actor in reading.actors if actor not in reading.origins or forces)


def _groups(reading: _Reading, bounds: Bounds) -> dict[str, Bounds]:
    """Name the of_whom groups that everybody counted belongs to."""
    groups = [group for group in reading.groups if group != "owned" or reading.actors]
    names = dict.fromkeys(_force(reading.actors) if group in ("member", "owned") else group for group in groups)
    if "leaders" in names:
        names = dict.fromkeys(name for name in names if name in ("leaders", "women", "children"))
    return dict.fromkeys(names, bounds)


def _force(actors: list[ActorValue]) -> str:
    """Return what members of a force are: soldiers of a state's, police, else fighters."""
    kinds = {actor.kind for actor in actors[:1]}
    if kinds & _POLICE:
        return "police"
    return "soldiers" if kinds & _SOLDIERS else "fighters"


def build_joint(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read one number for dead and wounded together, told alike: both by one, or both by a plural."""
    if len({grammatical_number(chart, i, sense) for i in range(match.first, match.last) if (sense := human_sense(chart, i))}) > 1:
        return None
    number = span(match, "number")
    mention = chart.mentions.get(number[0]) if number else None
    value = mention.value if mention else None
    return match.first, match.last, PeopleValue(
        minimum=value.min if value else 2, maximum=value.max if value else None, approximate=bool(value and value.approximate), casualty="joint",
    )


def build_named(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read a name and, behind it, who that is."""
    noun = span(match, "noun")
    sense = human_sense(chart, noun[0]) if noun else None
    if noun is None or sense is None or chart.bits(noun[0]) & 1 or feature(sense, "kin"):
        return None
    if not span(match, "one") and grammatical_number(chart, noun[0], sense) != "sg":
        return None
    built = build_people(chart, match)
    return (built[0], built[1], replace(built[2], minimum=1, maximum=1, definite=False, bare=False)) if built else None


def build_told_joint(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read counted people of whom some died and the others were wounded."""
    whom = match.span("whom")
    mention = chart.mentions.get(whom[0]) if whom else None
    return (match.first, match.last, replace(mention.value, casualty="joint")) if mention else None


def build_company(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Add up people told in one list; dead and wounded stay apart."""
    members = [m for m in chart.inside(match.first, match.last) if m.kind in ("people", "person")]
    total = as_people(members[0])
    last = members[0].last
    for mention in members[1:]:
        other = as_people(mention)
        if other.casualty and total.casualty != other.casualty or fate_of(chart, mention) != fate_of(chart, members[0]):
            break
        if not total.persons and other.persons and not chart.bits(mention.first) & 1:
            break
        total = _named_too(total, other) or add(total, other)
        last = mention.last
    return (match.first, last, total) if last > members[0].last else None


def fate_of(chart: Chart, mention: Mention) -> str:
    """Return what a noun like "detainees" says befell its people: they are not added to the dead."""
    return next((fate for _, sense in chart.entries(mention.first, mention.last, "person") if (fate := feature(sense, "fate"))), "")


def _named_too(total: PeopleValue, other: PeopleValue) -> PeopleValue | None:
    """Give one more name to counted people of whom the text has begun to tell the names: "الشابان X وY"."""
    missing = total.maximum is None or len(total.persons) < total.maximum
    if not total.persons or len(total.persons) == 1 == total.maximum or not missing or other.maximum != len(other.persons):
        return None
    persons = total.persons + other.persons
    return replace(total, persons=persons, minimum=max(total.minimum, len(persons)), parts=_merged(total.parts, {} if total.groups else other.groups))


def as_people(mention: Mention) -> PeopleValue:
    """Return a mention as people: a named person is one."""
    if isinstance(mention.value, PeopleValue):
        return mention.value
    return PeopleValue(minimum=1, maximum=1, persons=(mention.value,))


def add(one: PeopleValue, other: PeopleValue) -> PeopleValue:
    """Add two groups of people told side by side."""
    return replace(
        one, minimum=one.minimum + other.minimum, maximum=_sum(one.maximum, other.maximum), approximate=one.approximate or other.approximate,
        groups=_merged(one.groups, other.groups), parts=_merged(one.parts, other.parts), casualty=one.casualty or other.casualty,
        actors=tuple(dict.fromkeys(one.actors + other.actors)), persons=one.persons + other.persons, bare=one.bare and other.bare,
        definite=one.definite and other.definite,
    )


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _merged(one: Mapping[str, Bounds], other: Mapping[str, Bounds]) -> dict[str, Bounds]:
    total = dict(one)
    for group, (minimum, maximum) in other.items():
        least, most = total.get(group, (0, 0))
        total[group] = (least + minimum, _sum(most, maximum))
    return total


BUILDERS: Mapping[str, Builder] = {
    "people": build_people, "people_named": build_named, "people_joint": build_joint, "people_company": build_company,
    "people_told_joint": build_told_joint,
}
"""Builders of the phases `people` and `companies`, by the name a `build` line gives."""
