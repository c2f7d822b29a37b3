"""Which row of the gazetteer each place of one document is, and where on the map it lies.

All places of a document are decided together: the country most of them can lie in, what contains a place, what kind of place
the text says it is, bearings and distances said of it, and how near it lies to the others. Then a bearing moves the point,
and what is not known exactly widens the circle around it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..chart import Chart
from ..gazetteer import Gazetteer, PlaceRow
from ..values import ActorValue, PlaceValue
from .geo_points import Located, Points
from .geo_rows import SIZE, TOWNS, Rows, point_of

__all__ = ["Geocoder", "Located", "hints_of"]

_TELLING = ("state", "actor", "nationality")
"""Kinds of mention that tell of a country."""
_CHAIN = 8
"""How many containers of a name count."""
_PASSES = 2
_COMPARED = 100
"""With how many other places of a document the distance of each is compared."""


class Geocoder:
    """Locates the places of documents with one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Use a gazetteer."""
        self._gazetteer = gazetteer
        self._rows = Rows(gazetteer)
        self._points = Points(gazetteer, self._rows)

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
            points = [(v.name, point) for v, row in chosen.items() if (point := point_of(row)) is not None and row.kind not in ("country", "region")]
            del points[_COMPARED:]
            around = {v.name: [point for name, point in points if name != v.name] for v in values}
            best: dict[tuple[str, tuple[int, ...]], PlaceRow] = {}  # one name has one meaning in a text, however often it is told
            for v in values:
                if rows[v] and (v.name, v.candidates) not in best:
                    best[v.name, v.candidates] = self._rows.best(told[v.name], rows[v], country, around[v.name])
            likely = {v: row for v in values if (row := best.get((v.name, v.candidates))) is not None}
            chosen = {v: row for v, row in likely.items() if self._rows.plausible(told[v.name], row, country, around[v.name])}
        towns = [point for row in chosen.values() if row.kind in TOWNS and (point := point_of(row)) is not None][:_COMPARED]
        return {value: self._points.located(value, told[value.name], rows[value], chosen.get(value), country, towns) for value in values}

    def _candidates(self, value: PlaceValue) -> tuple[PlaceRow, ...]:
        return tuple(self._gazetteer.rows[c] for c in value.candidates)

    def _country(self, values: Sequence[PlaceValue], rows: Mapping[PlaceValue, tuple[PlaceRow, ...]], hints: Mapping[str, float]) -> str:
        """Return the country of the document: where most of its names can lie."""
        votes: defaultdict[str, float] = defaultdict(float)
        for value in values:
            if value.country:
                votes[value.country] += 1
            kinds = {(row.country, row.kind): SIZE.get(row.broad, 0.3) for row in rows[value]}
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
