"""Which row of the gazetteer a place of one document is, and where on the map it lies.

All places of a document are decided together: the country most of them can lie in, what contains a place, what kind of place
the text says it is, bearings and distances said of it, and how near it lies to the others. Then a bearing moves the point,
and what is not known exactly widens the circle around it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..chart import Chart
from ..gazetteer import Gazetteer, PlaceRow
from ..text import fold_phrase
from ..values import ActorValue, DirectionValue, PlaceValue
from .geodesy import Point, about_km, bearing_of, distance_km, moved, turned
from .sites import DEFAULT_KM, REACH_KM

TOWNS = frozenset({"city", "town", "village"})
_SIZE = {"city": 1.5, "governorate": 1.2, "town": 0.8, "region": 0.7, "district": 0.6, "subdistrict": 0.5, "village": 0.3}
"""Which of two homonyms is meant where nothing else decides: the bigger one."""
_PRECISION = {"country": "country", "governorate": "governorate", "region": "region", "sea": "region", "river": "region",
              "countryside": "district", "district": "district", "subdistrict": "district"}
_RADIUS = {"city": 5.0, "town": 2.5, "road": 20.0, "countryside": 30.0, "district": 25.0, "subdistrict": 12.0, "governorate": 60.0,
           "region": 60.0, "country": 300.0, "river": 100.0, "sea": 100.0, "camp": 1.0, "neighbourhood": 1.0}
"""Within how many km of its point a place lies or reaches, by kind; a village or site within 1.5."""
_SMALL_KM = 1.5
_NEAR_KM = 5.0
_OUTSIDE_KM = 10.0
"""How far out of a town "جنوبي الحسكة" is, where no distance is said."""
_SLICE = 0.5
"""How far towards its rim the middle of a part lies: "شرقي سوريا" is half way to the eastern border."""
_TELLING = ("state", "actor", "nationality")
_SETTLED = frozenset({*TOWNS, "neighbourhood", "camp"})
_WIDE = frozenset({"governorate", "country", "region", "sea", "river"})
_SMALL = frozenset({"town", "village", "neighbourhood", "camp", "site"})
"""Kinds of place that news of one country does not name abroad."""
_COUNTRYSIDE_KM = 40.0
_ROAD_KM = 250.0
"""Two names farther apart are not the two ends of one road."""
_CHAIN = 8
"""How many containers of a name count."""
_ASTRAY = -0.5
_APART_KM = 200.0
_COMPANY = 2
"""A small place that lies farther than this from so many others of the text is a homonym of the one that is meant."""
_OPPOSITE = 90
_ELSEWHERE_KM = 15.0
"""A row more than so many degrees off the bearing that the text says, and so far from the anchor, is a homonym."""
_PART_KM = 90.0
"""A row farther from a district or town lies in no part of it."""
_PASSES = 2
_COMPARED = 100
"""With how many other places of a document the distance of each is compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where a place lies: the row it is, its point, how exact that is, and the rows it could have been instead."""

    row: PlaceRow | None = None
    point: Point | None = None
    precision: str | None = None
    uncertainty_km: float | None = None
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    others: tuple[PlaceRow, ...] = ()
    reason: str = ""


class Geocoder:
    """Locates the places of documents with one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Use a gazetteer."""
        self._gazetteer = gazetteer
        self._middles: dict[str, tuple[Point, float]] = {}

    def locate(self, places: Iterable[PlaceValue], hints: Mapping[str, float] | None = None) -> dict[PlaceValue, Located]:
        """Locate all places of one document.

        Args:
            places: every place the document names, containers included where they stand alone.
            hints: ISO country codes -> how strongly something besides the places points there.
        """
        values = list(dict.fromkeys(places))
        told = _together(values)
        rows = {value: self._candidates(value) for value in values}
        country = self._country(values, rows, hints or {})
        chosen: dict[PlaceValue, PlaceRow] = {}
        for _ in range(_PASSES):
            points = [(v.name, point) for v, row in chosen.items() if (point := _point(row)) is not None and row.kind not in ("country", "region")]
            del points[_COMPARED:]
            around = {v.name: [point for name, point in points if name != v.name] for v in values}
            best: dict[tuple[str, tuple[int, ...]], PlaceRow] = {}  # one name has one meaning in a text, however often it is told
            for v in values:
                if rows[v] and (v.name, v.candidates) not in best:
                    best[v.name, v.candidates] = self._best(told[v.name], rows[v], country, around[v.name])
            likely = {v: row for v in values if (row := best.get((v.name, v.candidates))) is not None}
            chosen = {v: row for v, row in likely.items() if self._plausible(told[v.name], row, country, around[v.name])}
        towns = [point for row in chosen.values() if row.kind in TOWNS and (point := _point(row)) is not None][:_COMPARED]
        return {value: self._located(value, told[value.name], rows[value], chosen.get(value), country, towns) for value in values}

    def _best(self, value: PlaceValue, rows: Sequence[PlaceRow], country: str, around: Sequence[Point]) -> PlaceRow:
        return rows[0] if len(rows) == 1 else max(rows, key=lambda row: self._score(value, row, country, around)[0])

    def _plausible(self, value: PlaceValue, row: PlaceRow, country: str, around: Sequence[Point]) -> bool:
        """Tell whether the best row can be the place at all: one abroad, far from its containers or from all others is none."""
        if value.kind in _SETTLED and row.broad in _WIDE:
            return False
        if row.broad not in _SMALL and value.kind not in _SMALL:
            return True
        if country and row.country != (value.country or country) or self._inside(value, row) <= _ASTRAY or self._is_opposite(value, row):
            return False
        point = _point(row)
        return point is None or len(around) < _COMPANY or any(about_km(point, p) <= _APART_KM for p in around) or self._inside(value, row) > 0

    def _candidates(self, value: PlaceValue) -> tuple[PlaceRow, ...]:
        return tuple(self._gazetteer.rows[c] for c in value.candidates)

    def _country(self, values: Sequence[PlaceValue], rows: Mapping[PlaceValue, tuple[PlaceRow, ...]], hints: Mapping[str, float]) -> str:
        """Return the country of the document: where most of its names can lie."""
        votes: defaultdict[str, float] = defaultdict(float)
        for value in values:
            if value.country:
                votes[value.country] += 1
            kinds = {(row.country, row.kind): _SIZE.get(row.broad, 0.3) for row in rows[value]}
            weights: defaultdict[str, float] = defaultdict(float)  # a city with a governorate of its name is better known than one without
            for (home, _), size in kinds.items():
                weights[home] += size
            total = sum(weights.values())
            for country, weight in weights.items():
                votes[country] += weight / total
        for country, weight in hints.items():
            if country in votes or not votes:
                votes[country] += weight
        return max(sorted(votes), key=lambda c: votes[c], default="")

    def _score(self, value: PlaceValue, row: PlaceRow, country: str, around: Sequence[Point]) -> tuple[float, str]:
        """Return how well a row fits a place, and what spoke for it."""
        parts = {
            "country": 3.0 * (row.country == (value.country or country)),
            "kind": _kind_score(value.kind, row.broad),
            "container": self._inside(value, row),
            "bearing": self._in_direction(value, row),
            "others": _closeness(row, around),
            "size": _SIZE.get(row.broad, 0.2),
        }
        return sum(parts.values()), max(parts, key=lambda name: parts[name])

    def _inside(self, value: PlaceValue, row: PlaceRow) -> float:
        """Score how a row lies to the containers that the text names."""
        total, point = 0.0, _point(row)
        for n, name in enumerate(value.within):
            areas = self._gazetteer.named(name)
            if not areas or value.name.endswith(f" {name}"):
                continue  # a name says nothing of where the rows of its own last words lie
            if all(area.kind == "country" for area in areas):
                total += (0.5 if any(area.country == row.country for area in areas) else -1.0) / (n + 1)
                continue
            if any(area.name in (row.admin1, row.admin2) for area in areas if area.kind not in TOWNS or area.name == row.admin1):
                total += 2.0 / (n + 1)
            elif point is None and row.admin1 and any(area.kind == "governorate" for area in areas):
                total -= 1.0 / (n + 1)  # nothing but its governorate tells where the row lies
            reach = _COUNTRYSIDE_KM if not any(area.name == name for area in areas) else 0.0
            near = min((about_km(point, p) / max(reach, REACH_KM.get(area.kind, DEFAULT_KM)) for area in areas if (p := _point(area)) and point),
                       default=None)
            if near is not None:
                total += (1.5 if near <= 1 else -1.0 if near > 3 else 0.0) / (n + 1)
        return total

    def _in_direction(self, value: PlaceValue, row: PlaceRow) -> float:
        """Score whether a row lies where the text says that it does, seen from the anchor."""
        anchor, point, direction = self._anchor(value, row), _point(row), value.direction
        if anchor is None or point is None or direction is None:
            return 0.0
        away = about_km(anchor, point)
        if direction.distance_km is not None and abs(away - direction.distance_km) > max(5.0, 0.4 * direction.distance_km):
            return -1.0
        return 1.0 if away < 1 or turned(bearing_of(anchor, point), direction.bearing) <= 60 else -0.7

    def _is_opposite(self, value: PlaceValue, row: PlaceRow) -> bool:
        """Tell whether a row lies on the other side of the anchor, not near it, and in nothing else that contains the place."""
        anchor, point, direction = self._anchor(value, row), _point(row), value.direction
        if anchor is None or point is None or direction is None or about_km(anchor, point) <= _ELSEWHERE_KM:
            return False
        if direction.relation == "part" and about_km(anchor, point) > _PART_KM and not any(a.broad in _WIDE for a in self._gazetteer.named(direction.of)):
            return True  # "شمال مديرية أ" lies in it
        others = tuple(name for name in value.within if name != direction.of)
        return turned(bearing_of(anchor, point), direction.bearing) > _OPPOSITE and self._inside(replace(value, within=others), row) <= 0

    def _anchor(self, value: PlaceValue, row: PlaceRow) -> Point | None:
        """Return the point nearest to a row from which its direction is told; None where it is its own or none is known."""
        direction, point = value.direction, _point(row)
        if direction is None or direction.of == value.name or point is None or direction.bearing == "C":
            return None
        anchors = [p for area in self._gazetteer.named(direction.of) if (p := _point(area))]
        return min(anchors, key=lambda p: about_km(p, point), default=None)

    def _located(
        self, value: PlaceValue, told: PlaceValue, rows: Sequence[PlaceRow], row: PlaceRow | None, country: str, around: Sequence[Point],
    ) -> Located:
        if row is None:
            anchor = told.direction is not None and told.direction.of in told.within[:1]
            return self._moved(told, self._by_container(told, country, around), anchor=anchor)
        kind = value.kind if value.kind in ("countryside", "country") else row.broad if row.kind not in TOWNS or not value.kind else value.kind
        admin1 = row.name if row.kind == "governorate" else row.admin1
        if _point(row) is None:
            area = self._by_container(replace(told, within=tuple(n for n in (row.admin2, row.admin1) if n)), row.country, around)
            return self._moved(told, replace(area, row=row, admin1=admin1, admin2=row.admin2), anchor=False)
        point, radius = _point(row), _RADIUS.get(kind, _SMALL_KM)
        if kind == "country":
            point, radius = self._middle(row.country) or (point, radius)
        elif kind == "governorate" and value.direction is None:
            point = self._seat(row) or point
        precision = _PRECISION.get(kind, "exact")
        if kind == "site" and value.kind == "site" and row.kind in TOWNS:  # a site that is known only by its town
            precision, radius = "near", _RADIUS.get(row.kind, _SMALL_KM)
        if value.kind == "road" and row.kind in TOWNS and point is not None:
            town, (point, radius, precision) = point, self._along(value, row, point)
            home = self._by_container(told, country, around) if told.within and point == town else Located()
            if home.point is not None and about_km(home.point, point) > _RADIUS["road"]:
                return self._moved(told, home, anchor=False)  # "على طريق دمشق في حمص": it is called after where it leads
        reason = self._score(told, row, country, ())[1] if len(rows) > 1 else "only"
        found = Located(row=row, point=point, precision=precision, uncertainty_km=radius, country=row.country, admin1=admin1, admin2=row.admin2,
                        others=tuple(r for r in rows if r is not row), reason=reason)
        return self._moved(value, found, anchor=value.direction is not None and value.direction.of == value.name)

    def _along(self, value: PlaceValue, row: PlaceRow, point: Point) -> tuple[Point, float, str]:
        """Return the middle of a road that is named by its two ends, with half its length; else where it leaves its town."""
        folds = fold_phrase(value.name).split()
        named = (found for i, fold in enumerate(folds) if (found := self._gazetteer.match(fold, folds, i)) is not None)
        others = (self._gazetteer.rows[c] for _, candidates in named for c in candidates)
        ends = [p for other in others if other.kind in TOWNS and other.name != row.name and (p := _point(other)) is not None]
        end = min(ends, key=lambda p: about_km(p, point), default=point)
        half = about_km(point, end) / 2
        if not 0 < half <= _ROAD_KM / 2:
            return point, _RADIUS["road"], "near"
        middle = Point(round((point.lat + end.lat) / 2, 5), round((point.lon + end.lon) / 2, 5))
        return middle, round(half, 1), "near" if half <= _RADIUS["road"] else "district"

    def _seat(self, governorate: PlaceRow) -> Point | None:
        """Return the city that a governorate is named after: its people live around it, its middle may be desert."""
        home = (governorate.country, governorate.admin1)
        towns = (row for row in self._gazetteer.named(governorate.name) if row.kind in TOWNS and (row.country, row.admin1) == home)
        return next((point for row in towns if (point := _point(row)) is not None), None)

    def _by_container(self, value: PlaceValue, country: str, around: Sequence[Point]) -> Located:
        """Locate a place that no row has by the innermost container that one has."""
        if value.kind == "country":
            middle = self._middle(value.country)
            return Located(point=middle[0] if middle else None, precision="country", uncertainty_km=middle[1] if middle else None,
                           country=value.country, reason="country")
        for n, name in enumerate(value.within):
            areas = self._gazetteer.named(name)
            if areas:
                outer = PlaceValue(name=name, within=value.within[n + 1 :])
                area = self._best(outer, areas, country, around)
                if name != area.name and self._inside(outer, area) <= _ASTRAY:
                    continue  # "حاجز كازية الشهداء": the village of its last word is elsewhere
                kind = "countryside" if name != area.name and area.kind in TOWNS and value.kind != "neighbourhood" else area.kind
                precision = _PRECISION.get(kind, "near")
                if kind in TOWNS and value.kind == "neighbourhood":
                    precision = "exact"  # a quarter of a named city is as exact as the city
                point = self._seat(area) if area.kind == "governorate" and value.direction is None else None
                return Located(point=point or _point(area), precision=precision, uncertainty_km=_RADIUS.get(kind, _SMALL_KM) + _NEAR_KM,
                               country=area.country, admin1=area.name if area.kind == "governorate" else area.admin1, admin2=area.admin2, reason="container")
        return Located(country=value.country or "")

    def _moved(self, value: PlaceValue, found: Located, *, anchor: bool) -> Located:
        """Move a point where the place is what lies in a direction of its own name or of the container that stands for it."""
        if value.near and found.precision == "exact":
            found = replace(found, precision="near", uncertainty_km=(found.uncertainty_km or 0.0) + _NEAR_KM)
        direction = value.direction
        if not anchor or direction is None or found.point is None or direction.bearing == "C":
            return found
        return _part(found, found.point, direction) if direction.relation == "part" else _outside(found, found.point, direction)

    def _middle(self, country: str) -> tuple[Point, float] | None:
        """Return the middle of the governorates of a country and how far they reach, in km."""
        if country and country not in self._middles:
            points = [p for row in self._gazetteer.governorates(country) if (p := _point(row))]
            if points:
                middle = Point(sum(p.lat for p in points) / len(points), sum(p.lon for p in points) / len(points))
                self._middles[country] = middle, round(max(distance_km(middle, p) for p in points))
        return self._middles.get(country)


def hints_of(chart: Chart) -> Counter[str]:
    """Count the countries of the states, forces and nationalities that a text names."""
    values = (mention.value for mention in chart.mentions.values() if mention.kind in _TELLING)
    return Counter(value.country for value in values if isinstance(value, ActorValue) and value.country)


def _together(values: Sequence[PlaceValue]) -> dict[str, PlaceValue]:
    """Put together what several tellings say of each name: its kind, its containers, its direction."""
    found: dict[str, PlaceValue] = {}
    for value in values:
        known = found.get(value.name)
        if known is None:
            found[value.name] = value
            continue
        own = known.direction or value.direction
        found[value.name] = replace(known, kind=known.kind or value.kind, within=tuple(dict.fromkeys((*known.within, *value.within)))[:_CHAIN], direction=own)
    return found


def _point(row: PlaceRow) -> Point | None:
    return Point(row.lat, row.lon) if row.lat is not None and row.lon is not None else None


def _kind_score(said: str, has: str) -> float:
    """Score the kind that the text says against that of a row; towns and villages are often mixed up."""
    if not said or said == has:
        return 1.0 if said else 0.0
    if said in TOWNS and has in TOWNS:
        return 0.5
    if said in ("countryside", "district", "subdistrict") and has in (*TOWNS, "governorate", "district", "subdistrict"):
        return 0.4
    return -1.0


def _closeness(row: PlaceRow, around: Sequence[Point]) -> float:
    point = _point(row)
    if point is None or not around:
        return 0.0
    nearest = sorted(about_km(point, other) for other in around)[: max(len(around) // 2, 1)]
    return 1.5 * math.exp(-sum(nearest) / len(nearest) / 60)


def _part(found: Located, point: Point, direction: DirectionValue) -> Located:
    radius = found.uncertainty_km or 0.0
    precision = "region" if found.precision == "country" else found.precision
    return replace(found, point=moved(point, direction.bearing, radius * _SLICE), uncertainty_km=round(radius * 0.6, 1), precision=precision)


def _outside(found: Located, point: Point, direction: DirectionValue) -> Located:
    away = direction.distance_km if direction.distance_km is not None else _OUTSIDE_KM
    spread = max(_NEAR_KM, away * math.tan(math.radians(22.5))) if direction.distance_km is not None else _OUTSIDE_KM
    precision = "near" if found.precision == "exact" else found.precision
    return replace(found, point=moved(point, direction.bearing, away), uncertainty_km=round(spread, 1), precision=precision)
