"""GeoJSON (RFC 7946): a feature for each place of a record; a record without a point has a feature without geometry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..batch.report import Report
from ..model import Incident
from .flat import COLUMNS, Cell, rows

_OF_PLACE = ("place", "place_en", "place_kind", "within", "admin2", "admin1", "country", "place_precision", "uncertainty_km")


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a FeatureCollection, a feature a line; coordinates are longitude and latitude, WGS 84."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write('{"type": "FeatureCollection", "features": [')
        comma = "\n"
        for _, incident, row in rows(reports):
            for feature in _features(incident, row):
                out.write(comma + json.dumps(feature, ensure_ascii=False))
                comma = ",\n"
        out.write("\n]}\n")


def _features(incident: Incident, row: list[Cell]) -> Iterator[dict[str, Any]]:
    plain = {c.name: value for c, value in zip(COLUMNS, row, strict=True) if value is not None and c.name not in ("lat", "lon", "evidence")}
    if not incident.places:
        yield {"type": "Feature", "id": incident.id, "geometry": None, "properties": plain}
    for n, place in enumerate(incident.places):
        point = None if place.lat is None or place.lon is None else {"type": "Point", "coordinates": [place.lon, place.lat]}
        told = {"place": place.name, "place_en": place.name_en, "place_kind": place.kind, "within": "; ".join(place.within or ()) or None,
                "admin2": place.admin2, "admin1": place.admin1, "country": place.country, "place_precision": place.precision,
                "uncertainty_km": place.uncertainty_km}
        properties = {key: value for key, value in plain.items() if key not in _OF_PLACE} | {k: v for k, v in told.items() if v is not None}
        yield {"type": "Feature", "id": f"{incident.id}-{n}", "geometry": point, "properties": properties}
