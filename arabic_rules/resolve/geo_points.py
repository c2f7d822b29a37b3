"""Where on the map a place lies: the point of its row or of what contains it, moved by a bearing, and how exact that is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..gazetteer import Gazetteer, PlaceRow
from ..text import fold_phrase
from ..values import DirectionValue, PlaceValue
from .geo_rows import ASTRAY, TOWNS, Rows, point_of
from .geodesy import Point, about_km, distance_km, moved

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
_ROAD_KM = 250.0
"""Two names farther apart are not the two ends of one road."""


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


class Points:
    """Places the rows of one gazetteer."""

    def __init__(self, gazetteer: Gazetteer, rows: Rows) -> None:
        """Use a gazetteer and what chooses among its rows."""
        self._gazetteer, self._rows = gazetteer, rows
        self._middles: dict[str, tuple[Point, float]] = {}

    def located(
        self, value: PlaceValue, told: PlaceValue, rows: Sequence[PlaceRow], row: PlaceRow | None, country: str, around: Sequence[Point],
    ) -> Located:
        """Return where a place lies, of all that is `told` of its name, that is `row` among some rows; by what contains it where it is none."""
        if row is None:
            anchor = told.direction is not None and told.direction.of in told.within[:1]
            return self._moved(told, self._by_container(told, country, around), anchor=anchor)
        kind = value.kind if value.kind in ("countryside", "country") else row.broad if row.kind not in TOWNS or not value.kind else value.kind
        admin1 = row.name if row.kind == "governorate" else row.admin1
        if point_of(row) is None:
            area = self._by_container(replace(told, within=tuple(n for n in (row.admin2, row.admin1) if n)), row.country, around)
            return self._moved(told, replace(area, row=row, admin1=admin1, admin2=row.admin2), anchor=False)
        point, radius = point_of(row), _RADIUS.get(kind, _SMALL_KM)
        if kind == "country":
            point, radius = self._middle(row.country) or (point, radius)
        elif kind == "governorate" and value.direction is None:
            point = self._seat(row) or point
        precision = _PRECISION.get(kind, "exact")
        if value.kind == "site" and row.kind in TOWNS:  # a site that is known only by its town
            precision, radius = "near", _RADIUS.get(row.kind, _SMALL_KM)
        if value.kind == "road" and row.kind in TOWNS and point is not None:
            town, (point, radius, precision) = point, self._along(value, row, point)
            home = self._by_container(told, country, around) if told.within and point == town else Located()
            if home.point is not None and about_km(home.point, point) > _RADIUS["road"]:
                return self._moved(told, home, anchor=False)  # "على طريق دمشق في حمص": it is called after where it leads
        reason = self._rows.score(told, row, country, ())[1] if len(rows) > 1 else "only"
        found = Located(row=row, point=point, precision=precision, uncertainty_km=radius, country=row.country, admin1=admin1, admin2=row.admin2,
                        others=tuple(r for r in rows if r is not row), reason=reason)
        return self._moved(value, found, anchor=value.direction is not None and value.direction.of == value.name)

    def _along(self, value: PlaceValue, row: PlaceRow, point: Point) -> tuple[Point, float, str]:
        """Return the middle of a road that is named by its two ends, with half its length; else where it leaves its town."""
        folds = fold_phrase(value.name).split()
        named = (found for i, fold in enumerate(folds) if (found := self._gazetteer.match(fold, folds, i)) is not None)
        others = (self._gazetteer.rows[c] for _, candidates in named for c in candidates)
        ends = [p for other in others if other.kind in TOWNS and other.name != row.name and (p := point_of(other)) is not None]
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
        return next((point for row in towns if (point := point_of(row)) is not None), None)

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
                area = self._rows.best(outer, areas, country, around)
                if name != area.name and self._rows.inside(outer, area) <= ASTRAY:
                    continue  # "حاجز كازية الشهداء": the village of its last word is elsewhere
                kind = "countryside" if name != area.name and area.kind in TOWNS and value.kind != "neighbourhood" else area.kind
                precision = _PRECISION.get(kind, "near")
                if kind in TOWNS and value.kind == "neighbourhood":
                    precision = "exact"  # a quarter of a named city is as exact as the city
                point = self._seat(area) if area.kind == "governorate" and value.direction is None else None
                return Located(point=point or point_of(area), precision=precision, uncertainty_km=_RADIUS.get(kind, _SMALL_KM) + _NEAR_KM,
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
            points = [p for row in self._gazetteer.governorates(country) if (p := point_of(row))]
            if points:
                middle = Point(sum(p.lat for p in points) / len(points), sum(p.lon for p in points) / len(points))
                self._middles[country] = middle, round(max(distance_km(middle, p) for p in points))
        return self._middles.get(country)


def _part(found: Located, point: Point, direction: DirectionValue) -> Located:
    radius = found.uncertainty_km or 0.0
    precision = "region" if found.precision == "country" else found.precision
    return replace(found, point=moved(point, direction.bearing, radius * _SLICE), uncertainty_km=round(radius * 0.6, 1), precision=precision)


def _outside(found: Located, point: Point, direction: DirectionValue) -> Located:
    away = direction.distance_km if direction.distance_km is not None else _OUTSIDE_KM
    spread = max(_NEAR_KM, away * math.tan(math.radians(22.5))) if direction.distance_km is not None else _OUTSIDE_KM
    precision = "near" if found.precision == "exact" else found.precision
    return replace(found, point=moved(point, direction.bearing, away), uncertainty_km=round(spread, 1), precision=precision)
