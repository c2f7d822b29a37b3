"""Names that only their company shows to be places: further names of a list, names before what contains them."""

from __future__ import annotations

from dataclasses import replace

from ..alphabet import BY, PREPOSITION
from ..chart import Chart
from ..text import Kind
from .place_bearings import last_item
from .place_names import ANY, Name, read_name
from .place_unit import Unit
from .place_units import LONGEST_LIST
from .place_words import conjoined, is_dashed, text_of

_ENOUGH = 2
"""How many places make a list that an unknown word may end."""


def with_company(chart: Chart, units: list[Unit]) -> list[Unit]:
    """Add the unknown names of lists ("بلدة أ وأم ب") and those that stand before a container ("في أ بريف ب")."""
    found: list[Unit] = []
    run = read = 0
    for n, unit in enumerate(units):
        if unit.first < read:
            continue  # the last word of a name that the table knows by itself: "أم الزيتون"
        following = units[n + 1] if n + 1 < len(units) else None
        before = _before(chart, unit, found[-1].last if found else 0)
        if before is not None:
            found.append(before)
            run = 1
        run = run + 1 if found and unit.first == found[-1].last and conjoined(chart, unit.first) else 1
        found.append(unit)
        if unit.kind != "country" and not unit.anchor:
            more = _further(chart, unit, following, run)
            found += more
            read = more[-1].last if more else read
            run += len(more)
    return found


def _further(chart: Chart, unit: Unit, following: Unit | None, run: int) -> list[Unit]:
    """Read on over names joined to a place by "و"; a container behind the last one vouches for all."""
    names: list[Name] = []
    at, limit = unit.last, following.first if following else len(chart.text)
    while at < limit and len(names) < LONGEST_LIST:
        start = at + (chart.text.words[at].kind is Kind.COMMA)
        if start >= limit or start in chart.covered or not conjoined(chart, start) or _is_somebody(chart, start):
            break
        name = read_name(chart, start, strength=ANY, listed=True)
        if name is None or name.last > limit and not (following and name.first < following.first and name.last == following.last):
            break
        names.append(name)
        at = name.last
    beside = unit.name if names and _is_beside(chart, at) else ""
    if not (following and _vouches(chart, at, following) or beside):
        between = chart.has(unit.first - 1, "between") and bool(names)
        names = names[:1] if between else _sure(chart, names, run)
    return [Unit(first=n.first, last=n.last, name=n.text, candidates=n.candidates, cued=True, rule=unit.rule, container=beside) for n in names]


def _is_somebody(chart: Chart, i: int) -> bool:
    """Tell whether two first names follow one another, as in no name of a place: "وأدهم غياث محمود في أ"."""
    return chart.has(i, "given_name") and chart.has(i + 1, "given_name")


def _vouches(chart: Chart, at: int, following: Unit) -> bool:
    """Tell whether what stands behind a list contains its places, or is one more of them."""
    start, _ = last_item(chart, following.first)
    if start == at and chart.has(start, "locative"):
        return True
    if following.first != at:
        return False
    return bool(following.bearing) or following.stated or conjoined(chart, at)


def _is_beside(chart: Chart, i: int) -> bool:
    """Tell whether a bearing says where the name before it lies to the place before that: "الفلاحات غربي أ وصبيحات شرقيها"."""
    if i >= len(chart.text) or i in chart.covered:
        return False
    return any("bearing" in s.entry.classes and s.pronoun and not s.conjunction for s in chart.lexicon.senses(chart.text.words[i]))


def _sure(chart: Chart, names: list[Name], run: int) -> list[Name]:
    """Return the names up to the first that could be another word: neither begun by a head nor ending a list of places."""
    found: list[Name] = []
    for n, name in enumerate(names):
        ends = name.last >= len(chart.text) or chart.text.words[name.last].kind in (Kind.COMMA, Kind.STOP, Kind.BREAK) or n + 1 < len(names)
        if not chart.has(name.first, "place_head") and not (run + n >= _ENOUGH and ends and not chart.senses(name.first)):
            break
        found.append(name)
    return found


def _is_unknown(chart: Chart, i: int) -> bool:
    return chart.text.words[i].kind is Kind.WORD and not chart.senses(i)


def _before(chart: Chart, unit: Unit, low: int) -> Unit | None:
    """Read an unknown word between "في" and a container: "في حفسرجة بريف إدلب", "في حفسرجة - إدلب"."""
    at = unit.first
    if chart.has(at - 1, "locative") or is_dashed(chart, at - 1):
        at -= 1
    elif not (chart.bits(at) & PREPOSITION == BY and (unit.stated or unit.candidates) or unit.bearing and not unit.inner):
        return None
    at -= 1
    if at <= low or not chart.is_unread(at):
        return None
    before = at - 1
    wider = before > low and before not in chart.covered and (chart.has(before, "place_head") or _is_unknown(chart, before))
    start = before if wider else at
    _, senses = last_item(chart, start)
    if not any("locative" in s.entry.classes for s in senses):
        return None
    name = read_name(chart, start, strength=ANY)
    if name is not None and name.last == at:
        name = Name(start, at + 1, text_of(chart, start, at + 1))
    if name is None or name.last != at + 1:
        return None
    return replace(unit, first=start, last=name.last, name=name.text, kind="", candidates=(), country="", stated=False, bearing="", inner=False,
                   edge=False, near=False, distance=None, anchor=False, container="", cued=True)
