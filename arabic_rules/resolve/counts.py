"""Tallies to counts: sums inside one telling, lowest and highest over several, parts never added to the whole."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..chart import Mention
from ..phases.groups import FORCES
from ..values import PeopleValue
from .draft import Tally

Bounds = tuple[int, int | None]


MANY = 3
"""More people than these are not told of two groups of one size in one sentence, one of them "at least"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """The count of one slot over the whole report."""

    minimum: int
    maximum: int | None
    approximate: bool = False
    groups: Mapping[str, Bounds] = field(default_factory=dict)
    mentions: tuple[tuple[Mention, str], ...] = ()


def totals(tallies: Iterable[Tally]) -> dict[str, Total]:
    """Return the count of every slot."""
    by_slot: dict[str, list[Tally]] = {}
    for tally in tallies:
        by_slot.setdefault(tally.slot, []).append(tally)
    return {slot: _total(statements) for slot, statements in by_slot.items()}


def _total(statements: list[Tally]) -> Total:
    tellings = _tellings(statements)
    if len(tellings) == 1 and not any(tally.value.definite for tally in statements):
        return _sum(statements)  # told one time, as most are
    exact = [t for t in tellings if not all(s.value.bare or s.value.definite for s in t)] or tellings
    sums = [_sum(telling) for telling in exact]
    sums = [s for s in sums if s.maximum != 0] or sums  # nobody hurt at one place, somebody at another
    best = max(sums, key=lambda s: s.minimum)
    several = [s for s in sums if s.minimum > 1 or best.minimum <= 1]  # one described victim among several is no other figure
    maxima = [s.maximum for s in several]
    low, high = min(s.minimum for s in several), None if None in maxima else max(m for m in maxima if m is not None)
    sums = [_wholly(s, (low, high)) if s in several else s for s in sums]
    retold = Total(minimum=low, maximum=high, groups=_retold(statements, (low, high)))
    return Total(
        minimum=low, maximum=high, approximate=any(s.approximate for s in several), groups=_groups([*sums, retold]),
        mentions=tuple(m for s in sums for m in s.mentions),
    )


def _wholly(total: Total, bounds: Bounds) -> Total:
    """Let a group that is all of one telling be all there is: 230 civilians, told again as "more than 225"."""
    own = (total.minimum, total.maximum)
    if own == bounds:
        return total
    return replace(total, groups={group: bounds if part == own else part for group, part in total.groups.items()})


def _retold(statements: list[Tally], bounds: Bounds) -> dict[str, Bounds]:
    """Return the groups that a report gives when it speaks again of those it counted: "والشهداء هم: 7 أطفال وسيدة", "القتلى مدنيون"."""
    groups: dict[str, Bounds] = {}
    for value in (tally.value for tally in statements if tally.value.definite):
        groups |= {group: part for group, part in value.parts.items() if part[0] <= bounds[0]}
        groups |= dict.fromkeys(value.wholly, bounds)
    return groups


def _tellings(statements: list[Tally]) -> list[list[Tally]]:
    """Split statements by sentence: each sentence tells the toll once, or a second time by other words of the same one."""
    by_telling: dict[tuple[int, bool], list[Tally]] = {}
    for tally in statements:
        by_telling.setdefault((tally.sentence, tally.again), []).append(tally)
    return list(by_telling.values())


def _sum(telling: list[Tally]) -> Total:
    unique = {tally.mention.first: tally for tally in telling if not tally.value.definite} or {t.mention.first: t for t in telling}
    values = [tally.value for tally in unique.values()]
    values = [v for v in values if v.toll] or values  # "ارتفع عدد القتلى إلى 7 بعد وفاة طفل": he is one of them
    if any(not v.bare for v in values):  # "حصيلة القتلى ... 11 قتيلا": the plural is whom the number counts
        values = [v for v in values if not v.bare or v.others or not v.casualty]
    if any(not v.found for v in values):  # "مقتل ثلاثة ... وانتشال جثتين": the dead are told again
        values = [v for v in values if not v.found]
    values = _once(values)
    groups: dict[str, Bounds] = {}
    for value in values:
        for name, bounds in (*value.groups.items(), *value.parts.items()):
            groups[name] = add(groups[name], bounds) if name in groups else bounds
    low, high = values[0].minimum, values[0].maximum
    for value in values[1:]:
        low, high = add((low, high), (value.minimum, value.maximum))
    return Total(minimum=low, maximum=high, approximate=any(v.approximate for v in values), groups=groups,
                 mentions=tuple((tally.mention, tally.rule) for tally in telling))


def _once(values: list[PeopleValue]) -> list[PeopleValue]:
    """Leave out people told again by name, or by number after their names: "اعتقال شخصين ... اعتقال X وY"."""
    kept: list[PeopleValue] = []
    for value in values:
        again = next((k for k in kept if _tells_again(k, value)), None)
        if again is None:
            kept.append(value)
        else:
            kept[kept.index(again)] = replace(again, groups={**value.groups, **again.groups}, parts={**value.parts, **again.parts})
    return kept


def _tells_again(known: PeopleValue, value: PeopleValue) -> bool:
    """Tell whether people are those just counted: as many, and named only one time, or told in the same words."""
    if (known.minimum, known.maximum) != (value.minimum, value.maximum):
        return _limited_again(known, value)
    if known.definite and value.definite and not (known.persons or value.persons):
        return True  # "الانتحاري ... فجر نفسه"
    if known.persons and {person.name for person in known.persons} == {person.name for person in value.persons}:
        return True
    if bool(known.persons) != bool(value.persons):
        return not (known.others or value.others)
    alike = known.groups == value.groups or not known.groups or not value.groups
    return known.minimum > 1 and known.others == value.others and not known.persons and alike


def _limited_again(known: PeopleValue, value: PeopleValue) -> bool:
    """Tell whether one telling limits the number that the other gives: "12 على الأقل", then "12 شخصا لقوا مصرعهم"."""
    named = known.persons or value.persons or known.others or value.others or known.bare or value.bare
    return known.minimum == value.minimum > MANY and not named


def add(a: Bounds, b: Bounds) -> Bounds:
    """Add two ranges; an open end stays open.

    >>> add((1, 1), (2, None))
    (3, None)
    """
    return a[0] + b[0], None if a[1] is None or b[1] is None else a[1] + b[1]


def _groups(sums: list[Total]) -> dict[str, Bounds]:
    """Return each group as the telling that counts most of it does."""
    groups: dict[str, Bounds] = {}
    for total in sums:
        for name, bounds in total.groups.items():
            if name not in groups or groups[name][0] < bounds[0]:
                groups[name] = bounds
    return groups


def told_jointly(tallies: list[Tally], shared: set[int]) -> list[Tally]:
    """Make one joint toll of several people that two verbs share ("قتل وجرح عشرون"); who was hit and died is dead ("قتل شابان جراء إصابتهما").

    `shared` are the first tokens of the mentions that two verbs have in common.
    """
    several = {t.mention.first for t in tallies if t.mention.first in shared and t.value.minimum > 1}
    dead = {t.mention.first for t in tallies if t.slot == "killed" and t.value.minimum}
    kept = [t for t in tallies if t.slot != "injured" or t.mention.first not in shared | dead]
    return [t if (slot := _fate(t, several)) == t.slot else replace(t, slot=slot) for t in kept]


def _fate(tally: Tally, shared: set[int]) -> str:
    if tally.slot == "killed" and tally.mention.first in shared:
        return "casualties"
    return "killed" if tally.slot == "casualties" and tally.value.maximum == 1 else tally.slot


def alike(tallies: list[Tally]) -> list[Tally]:
    """Let a number alone be of the force told right before it, or of the others behind it: "قتل 5 وأصيب 11 آخرون من الحوثيين"."""
    told = list(tallies)
    for n, (one, other) in enumerate(itertools.pairwise(tallies)):
        force = {g for g, b in one.value.groups.items() if g in FORCES and b == (one.value.minimum, one.value.maximum)}
        if force and other.mention.kind == "number" and not other.value.groups and one.mention.first < other.mention.first:
            groups = dict.fromkeys(force, (other.value.minimum, other.value.maximum))
            told[n + 1] = replace(other, value=replace(other.value, groups=groups))
    for n, (one, other) in enumerate(itertools.pairwise(tallies)):
        whole = {g: b for g, b in other.value.groups.items() if b == (other.value.minimum, other.value.maximum)}
        if one.mention.kind == "number" and not one.value.groups and other.value.others and whole and one.mention.first < other.mention.first:
            groups = dict.fromkeys(whole, (one.value.minimum, one.value.maximum))
            told[n] = replace(one, value=replace(one.value, groups=groups, actors=other.value.actors))
    return told


def joint(value: PeopleValue) -> dict[str, Bounds]:
    """Return killed and injured for a joint toll: each at least one, at most one less than all of them."""
    most = None if value.maximum is None else max(value.maximum - 1, 1)
    return {"killed": (1, most), "injured": (1, most)}
