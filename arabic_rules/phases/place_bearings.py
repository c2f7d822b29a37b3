"""What stands around a unit: bearings before it and behind it, distances, rims and nearness."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..alphabet import ARTICLE, PREPOSITION, PROCLITICS, TO
from ..chart import Chart, feature
from ..directions import AXIS, COUNTRYSIDE, DIVIDED, PARTS, join
from ..lexicon import Sense
from ..text import Kind
from ..values import DirectionValue
from .place_unit import Unit, has_article

_LONGEST_TERM = 4


def last_item(chart: Chart, end: int) -> tuple[int, tuple[Sense, ...]]:
    """Return where the word or term that ends before token `end` begins, and its readings."""
    for start in range(max(end - _LONGEST_TERM, 0), end - 1):
        term = chart.terms.get(start)
        if term is not None and term[1] == end:
            return start, term[0]
    if end <= 0 or end - 1 in chart.covered:
        return end - 1, ()
    return end - 1, chart.lexicon.senses(chart.text.words[end - 1])


def _of(senses: Iterable[Sense], name: str) -> Sense | None:
    return next((sense for sense in senses if name in sense.entry.classes), None)


def with_surroundings(chart: Chart, unit: Unit) -> Unit:
    """Join to a unit what stands directly before it and behind it."""
    unit = _behind(chart, unit)
    unit = _of_side(chart, unit) or _before(chart, unit)
    while True:
        start, senses = last_item(chart, unit.first)
        near, edge = _of(senses, "near_word"), _of(senses, "edge_word")
        if not near and not edge or start < 0:
            return unit
        unit = replace(unit, first=start, near=True, edge=unit.edge or bool(edge), cued=True)


def _bearing(chart: Chart, i: int) -> Sense | None:
    if i < 0 or i in chart.covered:
        return None
    return next((s for s in chart.lexicon.senses(chart.text.words[i]) if "bearing" in s.entry.classes and not s.pronoun), None)


def _before(chart: Chart, unit: Unit) -> Unit:
    """Read "شمال شرقي X", "100 كلم شمالي X", "شمال وشرق X"."""
    if unit.bearing and not unit.anchor or chart.bits(unit.first) & PROCLITICS:
        return unit
    found: list[str] = []
    first, joined = unit.first, False
    while len(found) < 2 and (sense := _bearing(chart, first - 1)) is not None and not has_article(chart, sense):
        if found and (AXIS.get(feature(sense, "bearing")) is None or AXIS.get(found[0]) is None):
            break
        found.insert(0, feature(sense, "bearing"))
        first -= 1
        if sense.preposition or sense.conjunction and not _pair(chart, first - 1, found[0]):
            break
        joined = joined or bool(sense.conjunction)
    if not found:
        return unit
    if found == ["C"] and unit.kind in PARTS and chart.has(first, "belongs_in") and _is_place(chart, first - 1):
        return replace(unit, first=first)
    return _with_distance(chart, replace(unit, first=first, bearing=join(found), nearest=found[0] if joined else "", cued=True))


def _is_place(chart: Chart, i: int) -> bool:
    mention = chart.mention_at(i)
    return mention is not None and isinstance(mention.value, tuple)


def _pair(chart: Chart, i: int, second: str) -> bool:
    """Tell whether "و" joins two bearings of one corner: "شمال وشرق سوريا"; not "غرب وشمال غرب"."""
    sense = _bearing(chart, i)
    return sense is not None and not has_article(chart, sense) and {AXIS.get(feature(sense, "bearing")), AXIS.get(second)} == {0, 1}


def _with_distance(chart: Chart, unit: Unit) -> Unit:
    """Take in the distance before a bearing; a bracket or a comma may part them: "غزيل (40 كم) جنوب الموصل", "400 كم، شمال بغداد"."""
    mark = chart.text.words[unit.first - 1].kind if unit.first > 0 else None
    start, senses = last_item(chart, unit.first - (mark in (Kind.CLOSE, Kind.COMMA)))
    measure = _of(senses, "distance_unit")
    number = chart.mention_at(start - 1) if measure and start > 0 else None
    if measure is None or number is None or number.kind not in ("number", "figure") or number.value.min is None:
        return unit
    opened = number.first > 0 and chart.text.words[number.first - 1].kind is Kind.OPEN
    if mark is Kind.CLOSE and not opened:
        return unit
    return replace(unit, first=number.first - (mark is Kind.CLOSE), distance=round(number.value.min * float(feature(measure, "km", "1")), 3))


def _of_side(chart: Chart, unit: Unit) -> Unit | None:
    """Read "الأطراف الغربية لمدينة X", "الريف الشمالي لمنبج", "إلى الشمال من X", "الجهة الشرقية من X"."""
    at = unit.first
    if chart.bits(at) & PREPOSITION != TO:
        if not chart.has(at - 1, "origin") or at - 1 in chart.covered:
            return None
        at -= 1
    found: list[str] = []
    while len(found) < 2 and (sense := _bearing(chart, at - 1)) is not None and has_article(chart, sense):
        found.insert(0, feature(sense, "bearing"))
        at -= 1
    if not found:
        return None
    start, senses = last_item(chart, at)
    side = replace(unit, first=at, bearing=join(found), cued=True)
    if _of(senses, "edge_word"):
        return replace(side, first=start, edge=True, near=True)
    before = chart.mention_at(at - 1)
    if before is not None and isinstance(before.value, tuple) and before.value[-1].anchor and before.value[-1].kind == COUNTRYSIDE:
        return replace(side, first=before.first, name=f"{before.value[-1].name} {unit.name}", kind=COUNTRYSIDE, inner=True)
    if start >= 0 and chart.has(start, "place_cue"):
        return _with_distance(chart, replace(side, first=start, edge=True))
    return replace(side, first=start if senses else at, inner=True)


def _behind(chart: Chart, unit: Unit) -> Unit:
    """Read "الشرقي", "الشمالي الشرقي", "الشمالي والغربي" behind a countryside, a quarter, a city; "مدخل أ الشرقي"."""
    found: list[str] = []
    at = unit.last
    side = chart.has(at, "origin") and chart.has(at + 1, "side_word") and chart.bits(at + 1) & ARTICLE
    if side:
        at += 2
    while at < len(chart.text) and len(found) < 2 and (sense := _bearing(chart, at)) is not None and sense.article and not sense.preposition:
        if sense.conjunction and not found:
            break
        found.append(feature(sense, "bearing"))
        at += 1
    if not found:
        return unit
    if side or _of(last_item(chart, unit.first)[1], "edge_word") and unit.kind not in DIVIDED:
        return replace(unit, last=at, bearing=join(found), edge=True, cued=True)
    if unit.kind in DIVIDED or not unit.stated and unit.kind not in PARTS:
        return replace(unit, last=at, bearing=join(found), inner=True, cued=True)
    return replace(unit, last=at)


def direction_of(unit: Unit) -> DirectionValue | None:
    """Return the direction that a unit's bearing gives: a part of wide places, outside a town."""
    if not unit.bearing:
        return None
    part = unit.inner or unit.kind in PARTS or unit.bearing == "C"
    relation = "outside" if unit.edge or not part or unit.distance is not None else "part"
    return DirectionValue(bearing=unit.bearing, of=unit.name, relation=relation, distance_km=unit.distance, first=unit.first, last=unit.last)
