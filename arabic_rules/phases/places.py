"""Phase `places`: names with their kind nouns, directions and containers become places.

A *unit* is one name with what stands directly at it ("بلدة مركدة", "ريف دير الزور الشرقي", "جنوبي الحسكة"). Units that follow
each other are siblings of a list or contain one another: "قريتي أ وب بريف ج الجنوبي، شمالي د".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..cascade import Builder
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, DirectionValue, PlaceValue

KINDS = ("place",)
_PLACE = frozenset({"@place"})
_PARTS = frozenset({"country", "region", "governorate", "countryside", "district", "sea", "river", "site"})
"""Kinds inside which a bearing names a part; of a town it is outside."""
_WIDE = frozenset({"country", "region", "governorate", "countryside", "district", "subdistrict"})
_SIDES = {
    ("N", "E"): "NE", ("N", "W"): "NW", ("S", "E"): "SE", ("S", "W"): "SW",
    ("E", "N"): "NE", ("W", "N"): "NW", ("E", "S"): "SE", ("W", "S"): "SW",
}
_NO_NAME = ("bearing", "place_in", "place_kind", "clause_start", "report_verb", "attribution", "that", "person", "time_unit", "belongs_in",
            "near_word", "cause", "outcome", "agent_marker", "origin", "no_name", "between", "with", "facility", "day_word", "weekday", "part_of_day")
_MAX_GAP = 3
_ANCHOR = "anchor"
"""The kind of "البلاد", "القطاع": what a bearing is said of, never a place itself."""


@dataclass(slots=True)
class _Unit:
    """One name with its kind noun and bearing; tokens `first` to `last`."""

    first: int
    last: int
    name: str
    kind: str
    candidates: tuple[int, ...]
    named: int  # the token the name begins at
    cued: bool
    bearing: str = ""
    after: bool = False  # the bearing stands behind the name: "ريف حلب الشرقي"
    edge: bool = False
    distance: float | None = None
    near: bool = False
    country: str = ""
    stated_kind: bool = False


def scan(chart: Chart) -> None:
    """Put the places of a text on its chart, each with its containers and direction."""
    raw = {m.first: m for m in chart.mentions.values() if m.kind == "place"}
    for first, last in chart.text.sentences():
        units = [_with_bearing(chart, unit) for unit in _units(chart, first, last)]
        for group in _groups(chart, units):
            _emit(chart, group)
    for mention in raw.values():
        if chart.mentions.get(mention.first) is mention:
            _discard(chart, mention)


def _discard(chart: Chart, mention: Mention) -> None:
    """Take a name off the chart that nothing shows to be a place here."""
    chart.discard(mention)


def _units(chart: Chart, first: int, last: int) -> Iterator[_Unit]:
    i = first
    while i < last:
        found = _kind_unit(chart, i, last)
        if not found:
            bare = _bare_unit(chart, i)
            found = [bare] if bare else []
        yield from found
        i = max(i + 1, found[-1].last if found else 0)


def _kind_sense(chart: Chart, i: int) -> Sense | None:
    if i in chart.covered:
        return None
    return next((s for s in chart.senses(i) if "place_kind" in s.entry.classes and not s.pronoun), None)


def _kind_unit(chart: Chart, i: int, last: int) -> list[_Unit]:
    """Read a kind noun and the name or names behind it."""
    sense = _kind_sense(chart, i)
    if sense is None or sense.article or i + 1 >= last:
        return []
    kind = feature(sense, "kind")
    at = chart.terms[i][1] if i in chart.terms else i + 1
    if at < last and chart.text.words[at].kind is Kind.OPEN:
        at += 1
    inner = _kind_unit(chart, at, last) if kind == "countryside" or kind == "site" and chart.has(at, "place_kind") else []
    if inner:
        unit = inner[0]
        name = chart.text.surface(i, unit.last)[_clitics(sense) :] if kind == "countryside" else unit.name
        return [replace(unit, first=i, name=_spaced(name), kind=kind, stated_kind=True)]
    found = _name_at(chart, at, last, kind)
    if found is None:
        return []
    several = not sense.tag.startswith("sg")
    units = [_named(chart, i, sense, kind, found)]
    while several and (more := _sibling_name(chart, units[-1].last, last, kind)):
        units.append(_named(chart, more[0], sense, kind, more, alone=True))
    return units


def _sibling_name(chart: Chart, at: int, last: int, kind: str) -> tuple[int, int, tuple[int, ...]] | None:
    if at < last and chart.text.words[at].kind is Kind.COMMA:
        at += 1
    if at >= last or chart.text.words[at - 1].kind is not Kind.COMMA and not _joined(chart, at):
        return None
    return _name_at(chart, at, last, kind, joined=True)


def _joined(chart: Chart, i: int) -> bool:
    """Tell whether a token begins with "و": the lexicon says so, or an unknown word is written so."""
    return bool(chart.bits(i) & 1) or i not in chart.covered and not chart.senses(i) and chart.text.words[i].fold.startswith("و")


def _named(chart: Chart, first: int, sense: Sense, kind: str, name: tuple[int, int, tuple[int, ...]], *, alone: bool = False) -> _Unit:
    start, end, candidates = name
    words = chart.text.surface(start, end)
    if alone and _joined(chart, start):
        words = words.removeprefix("و")
    if kind == "countryside":
        words = "ريف " + words if alone else _spaced(chart.text.surface(first, end)[_clitics(sense) :])
    elif kind in ("site", "river", "region") and not alone:
        words = chart.text.surface(first, end)[_clitics(sense) :]
    first = start if alone else first
    return _Unit(first, end, _spaced(words), kind, candidates, start, cued=True, stated_kind=True)


def _clitics(sense: Sense) -> int:
    return len(sense.conjunction) + len(sense.preposition)


def _spaced(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("#", " ").replace("(", " ").replace(")", " ").split()).strip(' "“”«»')


def _name_at(chart: Chart, at: int, last: int, kind: str, *, joined: bool = False) -> tuple[int, int, tuple[int, ...]] | None:
    """Return the tokens of a name behind its kind noun, and the rows that have it."""
    mention = chart.mentions.get(at)
    if mention is not None and mention.kind in ("place", "state"):
        rows = mention.value.candidates if isinstance(mention.value, PlaceValue) else ()
        return at, mention.last, rows
    if mention is not None or at >= last or chart.text.words[at].kind is not Kind.WORD:
        return None
    if not joined and chart.bits(at) & 7 and chart.senses(at):
        return None
    end = at
    while end < last and end - at < 3 and chart.has(end, "place_head"):
        end += 1
    if end >= last or not _may_name(chart, end, kind, headed=end > at):
        return None
    inner = chart.mentions.get(end)
    return at, inner.last if inner else end + 1, ()


def _may_name(chart: Chart, i: int, kind: str, *, headed: bool) -> bool:
    if chart.text.words[i].kind is not Kind.WORD:
        return False
    mention = chart.mention_at(i)
    if mention is not None:
        return mention.kind in ("place", "person")
    senses = chart.senses(i)
    if any(name in s.entry.classes for s in senses for name in _NO_NAME):
        return False
    if any(s.tag.startswith(("past", "imperfect", "passive", "impassive")) and not s.article for s in senses):
        return False
    definite = chart.text.words[i].fold.startswith("ال")
    if headed or definite and not senses:
        return True
    if any(s.entry.pos == "adjective" or s.tag.startswith("participle") for s in senses):
        return False
    return kind not in ("district", "region", "site", "governorate") and (not senses or definite)


def _bare_unit(chart: Chart, i: int) -> _Unit | None:
    """Read a name without a kind noun: known, and cued where it could be another word."""
    mention = chart.mentions.get(i)
    if mention is None and (sense := _kind_sense(chart, i)) is not None and sense.article and feature(sense, "kind") == "countryside":
        return _Unit(i, i + 1, chart.text.surface(i, i + 1), _ANCHOR, (), i, cued=True, stated_kind=True)
    if mention is None and chart.has(i, "anchor_word") and _bearing(chart, i - 1):
        return _Unit(i, i + 1, chart.text.surface(i, i + 1), _ANCHOR, (), i, cued=True)
    if mention is None or mention.kind not in ("place", "state"):
        return None
    value = mention.value
    cued = _locative(chart, i)
    if mention.kind == "state":
        if not cued or not isinstance(value, ActorValue):
            return None
        return _Unit(i, mention.last, value.text if len(value.text) > 2 else value.name, "country", (), i, cued, country=value.country)
    name = _spaced(_surface_name(chart, mention))
    if not cued and _common(chart, mention):
        return None
    return _Unit(i, mention.last, name, value.kind, value.candidates, i, cued)


def _surface_name(chart: Chart, mention: Mention) -> str:
    return str(mention.value.name)


def _common(chart: Chart, mention: Mention) -> bool:
    """Tell whether a name is also an ordinary word, so that it needs a cue."""
    if mention.last - mention.first > 1:
        return False
    if mention.value.kind == "village":
        return True
    return bool(chart.lexicon.senses(chart.text.words[mention.first]))


def _locative(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a name shows a place: "في", "ب", a bearing, a near word."""
    if chart.bits(i) & 6 == 2:
        return True
    return any(chart.has(i - 1, name) for name in ("place_in", "bearing", "near_word", "edge_word", "anchor_cue"))


def _with_bearing(chart: Chart, unit: _Unit) -> _Unit:
    """Join the bearing before a unit or behind it, a distance, and words of nearness."""
    first = unit.first
    bearings: list[str] = []
    while (sense := _bearing(chart, first - 1)) is not None and len(bearings) < 2:
        if bearings and sense.preposition == "" and sense.conjunction:
            break
        bearings.insert(0, feature(sense, "bearing"))
        first -= 1
        if _clitics(sense) and len(bearings) == 1 and sense.preposition:
            break
    if bearings and unit.first - first:
        unit = replace(unit, first=first, bearing=_join(bearings), cued=True)
        unit = _with_distance(chart, unit)
    else:
        unit = _with_adjective(chart, unit)
    before = unit.first - 1
    if chart.has(before, "edge_word"):
        unit = replace(unit, first=before, edge=True)
    if chart.has(unit.first - 1, "near_word"):
        unit = replace(unit, first=unit.first - 1, near=True)
    return unit


def _bearing(chart: Chart, i: int) -> Sense | None:
    if i < 0 or i in chart.covered:
        return None
    return next((s for s in chart.senses(i) if "bearing" in s.entry.classes and not s.pronoun), None)


def _join(bearings: list[str]) -> str:
    if len(bearings) == 2:
        return _SIDES.get((bearings[0], bearings[1]), bearings[-1])
    return bearings[0]


def _with_distance(chart: Chart, unit: _Unit) -> _Unit:
    i = unit.first - 1
    sense = next((s for s in chart.senses(i) if "distance_unit" in s.entry.classes), None) if i >= 1 else None
    number = chart.mention_at(i - 1) if sense else None
    if sense is None or number is None or number.kind != "number" or number.value.min is None:
        return unit
    return replace(unit, first=number.first, distance=round(number.value.min * float(feature(sense, "km", "1")), 3))


def _with_adjective(chart: Chart, unit: _Unit) -> _Unit:
    """Read "الشرقي" behind a countryside or a region, "الشمالي الشرقي" too."""
    at = unit.last
    bearings: list[str] = []
    while at < len(chart.text) and len(bearings) < 2 and (sense := _bearing(chart, at)) is not None and sense.article and not _clitics(sense):
        bearings.append(feature(sense, "bearing"))
        at += 1
    if not bearings or not (unit.kind in _WIDE or unit.stated_kind or not unit.kind):
        return unit
    return replace(unit, last=at, bearing=_join(bearings), after=True)


def _groups(chart: Chart, units: list[_Unit]) -> Iterator[list[_Unit]]:
    group: list[_Unit] = []
    for unit in units:
        if group and not _linked(chart, group[-1], unit):
            yield group
            group = []
        group.append(unit)
    if group:
        yield group


def _linked(chart: Chart, a: _Unit, b: _Unit) -> bool:
    gap = range(a.last, b.first)
    if len(gap) > _MAX_GAP:
        return False
    return all(chart.text.words[i].kind in (Kind.COMMA, Kind.CLOSE, Kind.OPEN, Kind.DASH) or chart.has(i, "place_in") or chart.has(i, "belongs_in")
               or (found := chart.mention_at(i)) is not None and found.kind == "nationality" for i in gap)


def _contains(chart: Chart, a: _Unit, b: _Unit) -> bool:
    """Tell whether `b` contains `a`: it is wider, has a bearing of its own, or stands behind "في", "ب", "التابعة ل"."""
    if chart.bits(b.first) & 1:
        return False
    comma = any(chart.text.words[i].kind in (Kind.COMMA, Kind.DASH) for i in range(a.last, b.first))
    if b.bearing or b.kind in _WIDE:
        return True
    preposed = chart.bits(b.first) & 6 in (2, 4) or any(chart.has(i, "place_in") or chart.has(i, "belongs_in") for i in range(a.last, b.first))
    return preposed or not comma and a.kind != b.kind


def _emit(chart: Chart, group: list[_Unit]) -> None:
    """Add a mention for each place of a group, with the containers that follow it."""
    heads: list[list[_Unit]] = []  # siblings, each list sharing the containers behind it
    containers: list[list[_Unit]] = []
    for n, unit in enumerate(group):
        if n and _contains(chart, group[n - 1], unit):
            containers[-1].append(unit)
        elif heads and not containers[-1]:
            heads[-1].append(unit)
        else:
            heads.append([unit])
            containers.append([])
    for siblings, around in zip(heads, containers, strict=True):
        for unit in (u for u in siblings if u.kind != _ANCHOR):
            last = around[-1].last if around and unit is siblings[-1] else unit.last
            _add(chart, unit, around, last)


def _add(chart: Chart, unit: _Unit, around: list[_Unit], last: int) -> None:
    direction = _direction(unit) or next((d for c in around if (d := _direction(c))), None)
    within = dict.fromkeys(c.name for c in around if c.name != unit.name and c.kind != _ANCHOR)
    value = PlaceValue(
        name=unit.name, kind=unit.kind, candidates=unit.candidates, within=tuple(within),
        direction=direction, near=unit.near, cued=unit.cued, country=unit.country,
    )
    chart.add(Mention("place", unit.first, last, "places.scan", value), _PLACE)


def _direction(unit: _Unit) -> DirectionValue | None:
    if not unit.bearing:
        return None
    part = unit.after or unit.kind in _PARTS or unit.bearing == "C"
    relation = "outside" if unit.edge or not part or unit.distance else "part"
    return DirectionValue(bearing=unit.bearing, of=unit.name, relation=relation, distance_km=unit.distance, first=unit.first, last=unit.last)


BUILDERS: Mapping[str, Builder] = {}
SCANNERS: Mapping[str, Callable[[Chart], None]] = {"places": scan}
