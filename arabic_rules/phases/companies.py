"""Phase `companies`: people told together: lists, a named person and others, dead and wounded under one number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..alphabet import CONJUNCTION
from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..text import Kind
from ..values import PeopleValue
from .human_nouns import Bounds, grammatical_number, human_sense, is_noun, span
from .shapes import fits

TEN, HUNDRED = 10, 100
"""From eleven to ninety-nine a number has its noun in the accusative singular, hundreds in the genitive."""
SIDES = 2
"""How many sides "between" names."""


def build_joint(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read one number for dead and wounded together, told alike: both by one, or both by a plural."""
    if len({grammatical_number(chart, i, sense) for i in range(match.first, match.last) if (sense := human_sense(chart, i))}) > 1:
        return None
    number = span(match, "number")
    mention = chart.mentions.get(number[0]) if number else None
    value = mention.value if mention else None
    return match.first, match.last, PeopleValue(
        minimum=value.min if value else 2, maximum=value.max if value else None, approximate=bool(value and value.approximate), casualty="joint",
        bare=value is None,
    )


def build_told_joint(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read counted people of whom some died and the others were wounded."""
    whom = match.span("whom")
    mention = chart.mentions.get(whom[0]) if whom else None
    return (match.first, match.last, replace(mention.value, casualty="joint")) if mention else None


def build_company(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Add up people told in one list; dead and wounded stay apart."""
    if chart.has(match.first - 1, "between") and len(chart.inside(match.first, match.last)) == SIDES:
        return None  # "بين شبان وجنود": two sides
    members = [m for m in chart.inside(match.first, match.last) if m.kind in ("people", "person")]
    parent = match.span("parent")
    if (parent or match.span("with")) and not _is_kin(chart, members[0 if parent else 1]):
        return None
    total = _parent(chart, parent[0]) if parent else as_people(members[0])
    if total.definite and total.casualty and total.persons:  # "والد الشهيد فادي ونجليه": his father's sons
        return None
    last = parent[1] if parent else members[0].last
    for mention in members if parent else members[1:]:
        other = as_people(mention)
        if other.casualty and total.casualty != other.casualty or fate_of(chart, mention) != fate_of(chart, members[0]):
            if total.bare and other.bare and not total.groups and len(members) == 2:
                _share_owner(chart, members[0], other)
            break
        if not total.persons and other.persons and not chart.bits(mention.first) & CONJUNCTION:
            break
        if _is_also(chart, members[members.index(mention) - 1], mention):
            last = mention.last
            continue
        if _is_other_gender(chart, members[members.index(mention) - 1], mention):
            last = mention.last
            continue
        if _shares_number(chart, members[members.index(mention) - 1], mention):
            other = replace(other, definite=True, bare=True)
        kin = mention.kind == "people" and _is_kin(chart, mention)  # "فلان، وزوجته وابنه سامر": he is not his wife's name
        total = (None if kin else _named_too(total, other)) or _of_two_kinds(total, other) or add(total, other)
        last = mention.last
    return (match.first, last, total) if last > members[0].last or parent else None


def _is_other_gender(chart: Chart, one: Mention, other: Mention) -> bool:
    """Tell whether a noun only says that a number counts both sexes: "20 طفلا وطفلة"."""
    word, second = chart.text.words[one.last - 1].fold, chart.text.words[other.first].fold
    single = other.kind == "people" and other.last - other.first == 1 and as_people(other).maximum == 1
    return single and as_people(one).minimum > 10 and fits(chart.lexicon, "accusative_shape", word) and word[:-1] in second


def _shares_number(chart: Chart, one: Mention, other: Mention) -> bool:
    """Tell whether a number counts a second noun too, which has the case that it gives: "200 ضابط وجندي", "30 ضابطا وجنديا"."""
    counted, value = as_people(one), as_people(other)
    if counted.minimum < HUNDRED and counted.minimum <= TEN or value.maximum != 1 or value.persons or value.others or other.last - other.first > 1:
        return False
    accusative = counted.minimum % HUNDRED > TEN
    return all(fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold) is accusative for i in (one.last - 1, other.first))


def _is_also(chart: Chart, one: Mention, other: Mention) -> bool:
    """Tell whether a noun tells what else a named man is: "فلان، القيادي في التنظيم وزعيم ...", not "... وقيادي آخر"."""
    before, value = as_people(one), as_people(other)
    leads = "leaders" in value.groups and "leaders" in before.groups and len(before.persons) == 1 == before.maximum
    alone = value.maximum == 1 and not value.persons and not value.others and not value.casualty
    return leads and alone and not any(sense.pronoun or sense.article for sense in chart.senses(other.first))


def _of_two_kinds(total: PeopleValue, other: PeopleValue) -> PeopleValue | None:
    """Let one number count two kinds: "عدد من الضباط والجنود"."""
    counted = other.definite and not other.persons and (other.bare or other.maximum == 2)
    if total.definite or total.persons or total.minimum < 2 or not counted:
        return None
    some = (1, total.maximum)  # of each at least one
    mixed = total.groups.keys() ^ other.groups.keys()
    groups = {group: some if group in mixed else total.groups[group] for group in (*total.groups, *(g for g in other.groups if g not in total.groups))}
    return replace(total, groups=groups)


def _is_kin(chart: Chart, mention: Mention) -> bool:
    """Tell whether people are somebody's own: "أطفالها", "زوجته", "ثلاثة من مرافقيه"."""
    return any(sense.pronoun for name in ("person", "family") for _, sense in chart.entries(mention.first, mention.last, name))


def _parent(chart: Chart, i: int) -> PeopleValue:
    group = next((feature(sense, "group") for _, sense in chart.entries(i, i + 1, "parent")), "")
    return PeopleValue(minimum=1, maximum=1, groups={group: (1, 1)} if group else {})


def build_toll(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read how many the dead or wounded are by now: "ارتفع عدد القتلى إلى 7 بينهم طفل"."""
    whole, further = match.span("whole"), match.span("further")  # "بلغ عدد القتلى تسعة", "حصيلة القتلى 45 والجرحى 120"
    if further:
        if chart.text.words[further[1] - 1].kind is not Kind.NUMBER or not _follows_toll(chart, further[0]):
            return None
        whole = further
    whose, whom = match.span("whose") or whole, match.span("whom") or whole
    if whose is None or whom is None:
        return None
    fate, mention = chart.mentions[whose[0]].value.casualty, chart.mentions[whom[0]]
    value = _numbered(mention)
    if fate not in ("killed", "injured") or value is None or value.casualty not in ("", fate):
        return None
    if mention.kind == "number" and is_noun(chart, mention.last):  # "إلى 3 مستشفيات"
        return None
    return mention.first, mention.last, replace(value, casualty=fate, definite=False, toll=True)


def _follows_toll(chart: Chart, i: int) -> bool:
    """Tell whether a toll ends right before token `i`."""
    before = chart.mention_at(i - 1)
    return before is not None and isinstance(before.value, PeopleValue) and bool(before.value.casualty) and chart.text.words[i - 1].kind is Kind.NUMBER


def build_running_toll(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read a toll that stands before whom it counts, perhaps with who some of them are; the verb behind them says what befell them."""
    number, part = match.span("number"), match.span("part")
    value = _numbered(chart.mentions[number[0]]) if number else None
    if value is None:
        return None
    whose = match.span("whose")
    if whose and not span(match, "second"):
        kinds = chart.mentions[whose[0]].value.groups
        value = replace(value, groups={**dict.fromkeys(kinds, (value.minimum, value.maximum)), **value.groups})
    for mention in _parts_from(chart, part[0]) if part else ():
        value = replace(value, parts=_merged(value.parts, mention.value.groups))
    return match.first + 1, match.last, value


def _parts_from(chart: Chart, i: int) -> Iterator[Mention]:
    """Yield people told one behind the other from token `i`."""
    while (mention := chart.mentions.get(i)) is not None and mention.kind == "people":
        yield mention
        i = mention.last


def build_toll_of(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Give people of whom a relative clause tells the number that stands behind it, and what is said of them there."""
    whose, whom = match.span("whose"), match.span("whom")
    if whose is None or whom is None or not chart.any_has(range(whose[1], whom[0]), "trigger"):
        return None
    people, value = chart.mentions[whose[0]], _numbered(chart.mentions[whom[0]])
    if value is None or value.persons or value.casualty or not people.value.definite:
        return None
    kinds = dict.fromkeys(people.value.groups, (value.minimum, value.maximum))
    return people.first, people.last, replace(value, groups={**kinds, **value.groups}, toll=True)


def _numbered(mention: Mention) -> PeopleValue | None:
    """Return counted people, or a number alone as people."""
    if isinstance(mention.value, PeopleValue):
        return None if mention.value.bare else mention.value
    return PeopleValue(minimum=mention.value.min or 0, maximum=mention.value.max, approximate=mention.value.approximate)


def _share_owner(chart: Chart, dead: Mention, wounded: PeopleValue) -> None:
    """Let what is said of the wounded hold for the dead told with them: "قتلى وجرحى من الفصيل"."""
    chart.add(replace(dead, value=replace(dead.value, groups=wounded.groups, actors=wounded.actors)), frozenset({"@people"}))


def fate_of(chart: Chart, mention: Mention) -> str:
    """Return what a noun like "detainees" says befell its people: they are not added to the dead."""
    return next((fate for _, sense in chart.entries(mention.first, mention.last, "person") if (fate := feature(sense, "fate"))), "")


def _named_too(total: PeopleValue, other: PeopleValue) -> PeopleValue | None:
    """Give one more name to counted people of whom the text has begun to tell the names: "الشابان X وY"."""
    missing = total.maximum is None or len(total.persons) < total.maximum
    if not total.persons or len(total.persons) == 1 == total.maximum or not missing or other.maximum != len(other.persons):
        return None
    persons = total.persons + other.persons
    high = len(persons) if total.maximum is None and not total.definite else total.maximum
    parts = _merged(total.parts, {} if total.groups else other.groups)
    return replace(total, persons=persons, minimum=max(total.minimum, len(persons)), maximum=high, bare=False, parts=parts)


def as_people(mention: Mention) -> PeopleValue:
    """Return a mention as people: a named person is one."""
    if isinstance(mention.value, PeopleValue):
        return mention.value
    return PeopleValue(minimum=1, maximum=1, persons=(mention.value,))


def add(one: PeopleValue, other: PeopleValue) -> PeopleValue:
    """Add two groups of people told side by side."""
    groups = _merged(one.groups, other.groups)
    if _all_civilians(one) and set(other.groups) <= {"children", "women"} and other.groups:
        groups["civilians"] = (one.minimum + other.minimum, _sum(one.maximum, other.maximum))
    return replace(
        one, minimum=one.minimum + other.minimum, maximum=_sum(one.maximum, other.maximum), approximate=one.approximate or other.approximate,
        groups=groups, parts=_merged(one.parts, other.parts), casualty=one.casualty or other.casualty,
        actors=tuple(dict.fromkeys(one.actors + other.actors)), persons=one.persons + other.persons, bare=one.bare and other.bare,
        definite=one.definite and other.definite,
    )


def _all_civilians(value: PeopleValue) -> bool:
    return value.groups.get("civilians") == (value.minimum, value.maximum)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _merged(one: Mapping[str, Bounds], other: Mapping[str, Bounds]) -> dict[str, Bounds]:
    total = dict(one)
    for group, (minimum, maximum) in other.items():
        least, most = total.get(group, (0, 0))
        total[group] = (least + minimum, _sum(most, maximum))
    return total


BUILDERS: Mapping[str, Builder] = {
    "people_joint": build_joint, "people_company": build_company, "people_told_joint": build_told_joint,
    "people_toll": build_toll, "people_running_toll": build_running_toll, "people_toll_of": build_toll_of,
}
"""Builders of the phase and of joint tolls, by the name a `build` line gives."""
