"""The map: outlines of countries, points with the circle in which each lies."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterable, Sequence

from ..model import Place
from .words import asset, attributes, escaped, said

_KM = 111.2
"""Kilometres of a degree of latitude."""
_MARGIN = 1.5
WIDEST_KM = 100.0
"""Circles wider than this are not drawn."""
_SQUEEZE = 0.85
"""A degree of longitude is drawn this much narrower than one of latitude: right at 32° north, between Mosul and Aden."""


def draw(places: Iterable[tuple[str, Place]]) -> str:
    """Return a map of places, each with the link to its record; empty where none has a point."""
    known = [(link, place, place.lon, place.lat) for link, place in places if place.lat is not None and place.lon is not None]
    if not known:
        return ""
    box = _box([(lon, lat) for _, _, lon, lat in known])
    sites: dict[tuple[float, float], list[tuple[str, Place]]] = {}
    for link, place, lon, lat in known:
        sites.setdefault((lon, lat), []).append((link, place))
    circles = "".join(_circle(lon, lat, radius) for lon, lat, radius in sorted({(lon, lat, place.uncertainty_km or 0.0) for _, place, lon, lat in known}))
    points = "".join(_point(lon, lat, here, box[2] / 260) for (lon, lat), here in sites.items())
    return (f'<h2>{said("map")}</h2><p class="note">{said("map_about")}</p><div class="map"><div class="zoom" hidden>'
            + "".join(f'<button type="button" {attributes(key, "data-label-")} aria-label="{key}">{sign}</button>' for key, sign in
                      (("zoom_in", "+"), ("zoom_out", "−"), ("whole", "⤢")))
            + f'</div><svg tabindex="0" role="group" aria-label="map" viewBox="{" ".join(f"{v:.3f}" for v in box)}">'
            f'<path class="land" d="{_land()}"/>{circles}{points}</svg></div>')


@functools.cache
def _land() -> str:
    return "".join("M" + "L".join(f"{_x(lon):.2f} {-lat:g}" for lon, lat in ring) + "Z" for ring in json.loads(asset("outlines.json"))["rings"])


def _x(lon: float) -> float:
    return round(lon * _SQUEEZE, 4)


def _box(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Return the view that holds nearly all points: a few far away do not make the rest small."""
    xs, ys = sorted(_x(lon) for lon, _ in points), sorted(-lat for _, lat in points)
    cut = len(points) // 50
    left, right, top, bottom = xs[cut] - _MARGIN, xs[-1 - cut] + _MARGIN, ys[cut] - _MARGIN, ys[-1 - cut] + _MARGIN
    return left, top, right - left, bottom - top


def _circle(lon: float, lat: float, km: float) -> str:
    """Return the circle of a place; that of a whole country would hide the others."""
    if not 0 < km <= WIDEST_KM:
        return ""
    height = km / _KM
    width = height * _SQUEEZE / max(math.cos(math.radians(lat)), 0.1)
    return f'<ellipse class="near" cx="{_x(lon):g}" cy="{-lat:g}" rx="{width:.3f}" ry="{height:.3f}"/>'


def _point(lon: float, lat: float, here: list[tuple[str, Place]], radius: float) -> str:
    """Return the point of a site, larger for more incidents, with the link to the first; the keyboard goes by the table, not by a thousand points."""
    link, place = here[0]
    told = _told(place) + (f" × {len(here)}" if len(here) > 1 else "")
    size = radius * min(1 + math.log2(len(here)) / 3, 3)
    return f'<a href="#{link}" tabindex="-1"><circle class="point" cx="{_x(lon):g}" cy="{-lat:g}" r="{size:.3f}"><title>{escaped(told)}</title></circle></a>'


def _told(place: Place) -> str:
    near = f" ± {place.uncertainty_km:g} km" if place.uncertainty_km else ""
    return f"{place.name}{near}"
