"""Which row of the gazetteer a place is: how well each fits what the text says of the place, and whether the best can be it at all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from ..gazetteer import Gazetteer, PlaceRow
from ..values import PlaceValue
from .geodesy import Point, about_km, bearing_of, turned
from .sites import DEFAULT_KM, REACH_KM

TOWNS = frozenset({"city", "town", "village"})
SIZE = {"city": 1.5, "governorate": 1.2, "town": 0.8, "region": 0.7, "district": 0.6, "subdistrict": 0.5, "village": 0.3}
"""Which of two homonyms is meant where nothing else decides: the bigger one."""
ASTRAY = -0.5
"""What is inside its containers so little lies elsewhere."""
_SETTLED = frozenset({*TOWNS, "neighbourhood", "camp"})
_WIDE = frozenset({"governorate", "country", "region", "sea", "river"})
_SMALL = frozenset({"town", "village", "neighbourhood", "camp", "site"})
"""Kinds of place that news of one country does not name abroad."""
_COUNTRYSIDE_KM = 40.0
_APART_KM = 200.0
_COMPANY = 2
"""A small place that lies farther than this from so many others of the text is a homonym of the one that is meant."""
_OPPOSITE = 90
_ELSEWHERE_KM = 15.0
"""A row more than so many degrees off the bearing that the text says, and so far from the anchor, is a homonym."""
_PART_KM = 90.0
"""A row farther from a district or town lies in no part of it."""


class Rows:
    """Chooses among the rows of one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Use a gazetteer."""
        self._gazetteer = gazetteer

    def best(self, value: PlaceValue, rows: Sequence[PlaceRow], country: str, around: Sequence[Point]) -> PlaceRow:
        """Return which of some rows fits a place best, in a text of a country, with other places around."""
        return rows[0] if len(rows) == 1 else max(rows, key=lambda row: self.score(value, row, country, around)[0])

    def plausible(self, value: PlaceValue, row: PlaceRow, country: str, around: Sequence[Point]) -> bool:
        """Tell whether the best row can be the place at all: one abroad, far from its containers or from all others is none."""
        if value.kind in _SETTLED and row.broad in _WIDE:
            return False
        if row.broad not in _SMALL and value.kind not in _SMALL:
            return True
        if country and row.country != (value.country or country) or self.inside(value, row) <= ASTRAY or self._is_opposite(value, row):
            return False
        point = point_of(row)
        return point is None or len(around) < _COMPANY or any(about_km(point, p) <= _APART_KM for p in around) or self.inside(value, row) > 0

    def score(self, value: PlaceValue, row: PlaceRow, country: str, around: Sequence[Point]) -> tuple[float, str]:
        """Return how well a row fits a place, and what spoke for it."""
        parts = {
            "country": 3.0 * (row.country == (value.country or country)),
            "kind": _kind_score(value.kind, row.broad),
            "container": self.inside(value, row),
            "bearing": self._in_direction(value, row),
            "others": _closeness(row, around),
            "size": SIZE.get(row.broad, 0.2),
        }
        return sum(parts.values()), max(parts, key=lambda name: parts[name])

    def inside(self, value: PlaceValue, row: PlaceRow) -> float:
        """Score how a row lies to the containers that the text names."""
        total, point = 0.0, point_of(row)
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
            near = min((about_km(point, p) / max(reach, REACH_KM.get(area.kind, DEFAULT_KM)) for area in areas if (p := point_of(area)) and point),
                       default=None)
            if near is not None:
                total += (1.5 if near <= 1 else -1.0 if near > 3 else 0.0) / (n + 1)
        return total

    def _in_direction(self, value: PlaceValue, row: PlaceRow) -> float:
        """Score whether a row lies where the text says that it does, seen from the anchor."""
        anchor, point, direction = self._anchor(value, row), point_of(row), value.direction
        if anchor is None or point is None or direction is None:
            return 0.0
        away = about_km(anchor, point)
        if direction.distance_km is not None and abs(away - direction.distance_km) > max(5.0, 0.4 * direction.distance_km):
            return -1.0
        return 1.0 if away < 1 or turned(bearing_of(anchor, point), direction.bearing) <= 60 else -0.7

    def _is_opposite(self, value: PlaceValue, row: PlaceRow) -> bool:
        """Tell whether a row lies on the other side of the anchor, not near it, and in nothing else that contains the place."""
        anchor, point, direction = self._anchor(value, row), point_of(row), value.direction
        if anchor is None or point is None or direction is None or about_km(anchor, point) <= _ELSEWHERE_KM:
            return False
        if direction.relation == "part" and about_km(anchor, point) > _PART_KM and not any(a.broad in _WIDE for a in self._gazetteer.named(direction.of)):
            return True  # "شمال مديرية أ" lies in it
        others = tuple(name for name in value.within if name != direction.of)
        return turned(bearing_of(anchor, point), direction.bearing) > _OPPOSITE and self.inside(replace(value, within=others), row) <= 0

    def _anchor(self, value: PlaceValue, row: PlaceRow) -> Point | None:
        """Return the point nearest to a row from which its direction is told; None where it is its own or none is known."""
        direction, point = value.direction, point_of(row)
        if direction is None or direction.of == value.name or point is None or direction.bearing == "C":
            return None
        anchors = [p for area in self._gazetteer.named(direction.of) if (p := point_of(area))]
        return min(anchors, key=lambda p: about_km(p, point), default=None)


def point_of(row: PlaceRow) -> Point | None:
    """Return where a row lies; None where the gazetteer does not say."""
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
    point = point_of(row)
    if point is None or not around:
        return 0.0
    nearest = sorted(about_km(point, other) for other in around)[: max(len(around) // 2, 1)]
    return 1.5 * math.exp(-sum(nearest) / len(nearest) / 60)
