"""Phase `parts`: what a report says once more of people just counted: how many of them are children, what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..numbers import Numeral
from ..text import Kind
from ..values import PeopleValue
from .companies import add, as_people
from .groups import FORCES, REACH
from .human_nouns import Bounds, is_verb


def build_parts(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read the groups after "among them" and write them into the people told before."""
    share, number = match.span("share"), match.span("number")
    told = [m for m in chart.inside(share[1] if share else match.last, match.last) if m.kind == "people"]
    if not told or share is None:
        return None
    value, last = as_people(told[0]), told[0].last
    for mention in told[1:]:
        if mention.value.casualty:  # "ثلاثة شهداء بينهم سيدة وعدد من الجرحى"
            break
        value, last = add(value, as_people(mention)), mention.last
    if number:
        value = _counted(chart.mentions[number[0]].value, value)
    first = number[0] if number else match.first
    total = _people_before(chart, first)
    if total is not None:
        _attach(chart, total, value, _share(chart, share[0]))
    return first, last, value


def _counted(number: Numeral, people: PeopleValue) -> PeopleValue:
    """Give a bare plural the number before "of them": "15 شخصا، 4 منهم أطفال"."""
    bounds = (number.min or 0, number.max)
    return replace(people, minimum=bounds[0], maximum=bounds[1], bare=False, groups=dict.fromkeys(people.groups, bounds))


def build_kind(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read of which kind the dead or wounded are: "القتلى مدنيون", "تسعة من القتلى هم من المدنيين"."""
    whose, whom = match.span("whose"), match.span("whom")
    if whose is None or whom is None:
        return None
    total, kind = chart.mentions[whose[0]], chart.mentions[whom[0]].value
    told_again = total.value.definite and total.value.casualty and not (total.last == whom[0] and kind.definite)
    if not told_again or not _is_kind(chart, match.first, kind):
        return None
    _attach(chart, total, kind, "all")
    return total.last, match.last, kind


def build_were(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read how many the dead or wounded were, kind by kind: "وكان القتلى خمسة مسلحين وامرأتين"."""
    whose, whom = match.span("whose"), match.span("whom")
    if whose is None or whom is None:
        return None
    total, counted = chart.mentions[whose[0]].value, chart.mentions[whom[0]].value
    if not total.definite or total.casualty not in ("killed", "injured") or counted.bare or counted.definite or counted.casualty:
        return None
    return whom[0], whom[1], replace(counted, casualty=total.casualty, toll=True)


def _is_kind(chart: Chart, first: int, kind: PeopleValue) -> bool:
    """Tell whether a bare plural of one group can say what those before it are: no verb has it as its subject."""
    return bool(kind.bare) and not kind.casualty and len(kind.groups) == 1 and not (is_verb(chart, first - 1) or chart.has(first - 1, "not_all"))


def build_victims(chart: Chart, match: Match) -> PeopleValue | None:
    """Read of which kind victims are of whom only that is said: "الضحايا مدنيون"."""
    whom = match.span("whom")
    kind: PeopleValue | None = chart.mentions[whom[0]].value if whom else None
    if kind is None or not _is_kind(chart, match.first, kind):
        return None
    return PeopleValue(minimum=2, maximum=None, casualty="killed", definite=True, bare=True, wholly=tuple(kind.groups))


def build_names(chart: Chart, match: Match) -> PeopleValue | None:
    """Read who the people told before are, by name or by kind: "هم: X وY", "(طفلان وامرأة)"."""
    told = [m for m in chart.inside(match.first, match.last) if m.kind in ("people", "person")]
    value = as_people(told[0]) if told else None
    total = _people_before(chart, match.first)
    if value is None or total is None or not _can_be(total.value, value):
        return None
    persons = tuple(dict.fromkeys(total.value.persons + value.persons))
    _put(chart, total, replace(total.value, persons=persons, parts=_beside(total.value, value)))
    return value


def build_from_elsewhere(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read the next of those who are named with where each is from: "سامر من قباطية، وخالد من يعبد"."""
    whom = match.span("whom")
    before = chart.mention_at(match.first - 1)
    total = _people_before(chart, match.first) if before is not None and before.kind == "parts" else before
    if whom is None or total is None or total.kind not in ("people", "person"):
        return None
    told, value = as_people(total), as_people(chart.mentions[whom[0]])
    if not told.persons or not _can_be(told, value):
        return None
    _put(chart, total, replace(told, persons=told.persons + value.persons))
    return whom[0], whom[1], value


def _can_be(total: PeopleValue, value: PeopleValue) -> bool:
    """Tell whether people may be those counted before: as many by kind, no more by name."""
    if value.persons:
        return total.maximum is None or len(total.persons) + len(value.persons) <= total.maximum
    return bool(value.groups) and value.minimum == total.minimum and value.maximum == total.maximum and not value.definite


def _beside(total: PeopleValue, value: PeopleValue) -> dict[str, Bounds]:
    """Return the total's parts and the groups of those named, where the total has neither."""
    return {**{g: b for g, b in value.groups.items() if g not in total.groups}, **total.parts}


def _share(chart: Chart, i: int) -> str:
    return next((feature(sense, "share") for _, sense in chart.entries(i, i + 1, "among")), "some")


def _people_before(chart: Chart, i: int) -> Mention | None:
    """Return the nearest people, or the number that stands for people, before token `i` in its sentence."""
    for j in range(i - 1, max(i - REACH, -1), -1):
        if chart.text.words[j].kind in (Kind.STOP, Kind.BREAK):
            return None
        mention = chart.mentions.get(j)
        if mention is None:
            continue
        if mention.kind == "people":
            return mention
        if mention.kind == "number" and chart.has(j - 1, "done_to_people"):
            value = mention.value
            return replace(mention, kind="people", value=PeopleValue(minimum=value.min, maximum=value.max, approximate=bool(value.approximate)))
    return None


def _attach(chart: Chart, total: Mention, part: PeopleValue, share: str) -> None:
    groups = {**part.groups, **part.parts}
    if share == "all" and total.value.definite and total.value.bare:
        _put(chart, total, replace(total.value, wholly=tuple(groups) if len(groups) == 1 else ()))
        return
    if share == "most":
        several = {group: bounds for group, bounds in groups.items() if bounds[1] is None}  # "معظمهم أطفال ونساء": some of each
        groups = dict.fromkeys(groups, _most(total.value)) if len(groups) == 1 else several
    elif share == "all":
        groups = dict.fromkeys(groups, (total.value.minimum, total.value.maximum)) if len(groups) == 1 else {}
    elif share == "few":
        groups = {group: (1, bounds[1]) for group, bounds in groups.items()}
    persons = tuple(dict.fromkeys(total.value.persons + part.persons))
    whole = total.value.groups
    if total.value.others and "civilians" in groups:  # the others of a soldier were no soldiers after all
        whole = {group: bounds for group, bounds in whole.items() if group not in FORCES}
    told = total.value.parts  # "بينهم طفلان أحدهما رضيع"
    if "police" in whole:
        groups.pop("soldiers", None)  # "من الشرطة بينهم ضابطان": officers of the police
    groups = {group: bounds for group, bounds in groups.items() if group not in whole and not (group in told and told[group][0] >= bounds[0])}
    _put(chart, total, replace(total.value, groups=whole, parts={**total.value.parts, **groups}, persons=persons))


def _most(total: PeopleValue) -> Bounds:
    """Return more than half of a total, up to all of it."""
    return total.minimum // 2 + 1, total.maximum


def _put(chart: Chart, mention: Mention, value: PeopleValue) -> None:
    """Put people back with a new value."""
    chart.add(replace(mention, value=value), frozenset({"@people"}))


BUILDERS: Mapping[str, Builder] = {
    "people_parts": build_parts, "people_kind": build_kind, "people_were": build_were, "people_victims": build_victims, "people_names": build_names,
    "people_from_elsewhere": build_from_elsewhere,
}
"""Builders of the phase, by the name a `build` line gives."""
