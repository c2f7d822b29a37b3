"""GeoJSON (RFC 7946): features with a name; the properties of OpenStreetMap, of OCHA's boundaries, or our own columns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import BadDocument
from ..gazetteer import PlaceRow
from . import tables
from .source import Source, degrees, key, names_of

_NAMES = ("namear", "arabicname", "arname", "name", "altnamear", "altname", "officialnamear", "oldnamear", "variants")
_ENGLISH = ("nameen", "intname", "englishname", "asciiname")
_TYPES = ("kind", "place", "military", "aeroway", "waterway", "natural", "barrier", "amenity", "landuse", "highway")
_KINDS = {
    "country": "country", "state": "governorate", "province": "governorate", "region": "region", "county": "district", "district": "district",
    "municipality": "district", "city": "city", "town": "town", "village": "village", "hamlet": "village", "isolated_dwelling": "village",
    "farm": "village", "suburb": "neighbourhood", "quarter": "neighbourhood", "neighbourhood": "neighbourhood", "locality": "region",
    "base": "base", "airfield": "base", "barracks": "base", "checkpoint": "crossing", "border_control": "crossing", "aerodrome": "airport",
    "dam": "dam", "river": "river", "stream": "river", "canal": "river", "peak": "mountain", "mountain_range": "mountain", "valley": "region",
    "prison": "prison", "refugee_site": "camp", "camp": "camp",
    "refugee_camp": "camp", "military": "base", "trunk": "road", "motorway": "road", "primary": "road",
}
_DEEPEST = 6


def rows(source: Source) -> Iterator[PlaceRow]:
    """Yield the features that have an Arabic name; a line or an area is a point in its middle.

    Raises:
        BadDocument: it is not GeoJSON.
    """
    for number, feature in enumerate(_features(source), 1):
        raw = feature.get("properties") or {}
        properties = {key(str(k)): str(v).strip() for k, v in raw.items() if isinstance(v, str | int | float)} if isinstance(raw, dict) else {}
        point = _middle(feature.get("geometry"))
        row = _row(properties, point, source, str(feature.get("id") or properties.get("id") or number))
        if row is not None:
            yield row


def _features(source: Source) -> list[dict[str, Any]]:
    try:
        data = json.loads(source.text())
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadDocument(f"not JSON: {error}", path=str(source.path)) from None
    found = data.get("features") if isinstance(data, dict) else None
    if not isinstance(found, list) or not all(isinstance(f, dict) for f in found):
        raise BadDocument("not GeoJSON: a FeatureCollection has `features`", path=str(source.path))
    return found


def _row(properties: Mapping[str, str], point: tuple[float, float] | None, source: Source, number: str) -> PlaceRow | None:
    if any(k.startswith(("adm1", "admin1")) for k in properties):
        return tables.row(properties, source, point)
    name, others = names_of([v for k in _NAMES for v in properties.get(k, "").replace(";", "|").split("|")])
    if not name:
        return None
    lat, lon = point or (None, None)
    country = properties.get("country", "") or properties.get("iso31661", "") or source.country
    return PlaceRow(name, others, next((properties[k] for k in _ENGLISH if properties.get(k)), ""), _kind(properties),
                    properties.get("admin1ar", ""), properties.get("admin2ar", ""), country if len(country) == 2 else source.country, lat, lon,
                    number if "/" in number or ":" in number else f"{source.path.stem}:{number}", properties.get("source", "") or source.path.name, frozenset())


def _kind(properties: Mapping[str, str]) -> str:
    values = [properties[k] for k in _TYPES if properties.get(k)]
    known = [_KINDS.get(value, "") for value in values]
    return next((kind for kind in known if kind), values[0] if values and properties.get("kind") else "site")


def _middle(geometry: object) -> tuple[float, float] | None:
    """Return latitude and longitude of a point, of anything else the middle of its bounds."""
    points = list(_points(geometry.get("coordinates"), 0)) if isinstance(geometry, dict) else []
    if not points:
        return None
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    return round((min(lats) + max(lats)) / 2, 5), round((min(lons) + max(lons)) / 2, 5)


def _points(value: object, depth: int) -> Iterator[tuple[float, float]]:
    if not isinstance(value, list) or depth > _DEEPEST:
        return
    if len(value) >= 2 and all(isinstance(v, int | float) for v in value[:2]):
        lon, lat = degrees(value[0], 180), degrees(value[1], 90)
        if lon is not None and lat is not None:
            yield lon, lat
        return
    for inner in value:
        yield from _points(inner, depth + 1)
