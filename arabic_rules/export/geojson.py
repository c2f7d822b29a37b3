"""GeoJSON (RFC 7946): a feature for each place of a record; a record without a place has a feature without geometry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..batch.report import Report
from ..model import Incident, Place
from .flat import COLUMNS, PLACE_COLUMNS, Cell, place_cell, rows

PROPERTIES = tuple(column.name for column in COLUMNS if column.name not in ("lat", "lon"))
"""The flat columns that a feature has; those of a place are of the feature's own place."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a FeatureCollection, a feature a line; coordinates are longitude and latitude, WGS 84."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write('{"type": "FeatureCollection", "features": [')
        comma = "\n"
        for _, incident, row in rows(reports):
            cells = dict(zip((column.name for column in COLUMNS), row, strict=True))
            for feature in _features(incident, cells):
                out.write(comma + json.dumps(feature, ensure_ascii=False))
                comma = ",\n"
        out.write("\n]}\n")


def _features(incident: Incident, cells: dict[str, Cell]) -> Iterator[dict[str, Any]]:
    for number, place in enumerate(incident.places or (None,), 1):
        told = {name: place_cell(place, name) if name in PLACE_COLUMNS else cells[name] for name in PROPERTIES}
        yield {"type": "Feature", "id": f"{incident.id}-{number}", "geometry": _point(place), "properties": told}


def _point(place: Place | None) -> dict[str, Any] | None:
    if place is None or place.lat is None or place.lon is None:
        return None
    return {"type": "Point", "coordinates": [place.lon, place.lat]}
