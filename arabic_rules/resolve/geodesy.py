"""Distances, bearings and points on the ellipsoid WGS 84, in degrees and km, by geographiclib (C. Karney, doi:10.1007/s00190-012-0578-z)."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from geographiclib.geodesic import Geodesic

DEGREES = {"N": 0.0, "NE": 45.0, "E": 90.0, "SE": 135.0, "S": 180.0, "SW": 225.0, "W": 270.0, "NW": 315.0}
"""The bearings of records, clockwise from north."""
_EARTH_KM = 6371.0088
"""The mean radius of the earth."""
_MEMO = 1 << 16
"""Pairs of points whose distance and bearing are kept: the places of one conflict come again and again."""


class Point(NamedTuple):
    """A point: latitude and longitude in degrees."""

    lat: float
    lon: float


@functools.cache
def _earth() -> Geodesic:
    from geographiclib.geodesic import Geodesic  # most commands never measure

    return Geodesic.WGS84


@functools.lru_cache(maxsize=_MEMO)
def distance_km(a: Point, b: Point) -> float:
    """Return the length of the shortest way between two points.

    >>> round(distance_km(Point(33.34, 44.40), Point(36.34, 43.13)))
    352
    """
    earth = _earth()
    return float(earth.Inverse(*a, *b, earth.DISTANCE)["s12"]) / 1000


def about_km(a: Point, b: Point) -> float:
    """Return the distance on a sphere, at most 0.6 % off: for choosing among homonyms, many hundred times as fast.

    >>> round(about_km(Point(33.34, 44.40), Point(36.34, 43.13)))
    353
    """
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


@functools.lru_cache(maxsize=_MEMO)
def bearing_of(a: Point, b: Point) -> float:
    """Return the initial bearing from `a` to `b`, degrees clockwise from north.

    >>> bearing_of(Point(10, 20), Point(11, 20))
    0.0
    """
    earth = _earth()
    return float(earth.Inverse(*a, *b, earth.AZIMUTH)["azi1"]) % 360


def turned(degrees: float, bearing: str) -> float:
    """Return how many degrees a direction is off a bearing's name, 0 to 180.

    >>> turned(350.0, "N")
    10.0
    """
    return abs((degrees - DEGREES[bearing] + 180) % 360 - 180)


@functools.lru_cache(maxsize=_MEMO)
def moved(start: Point, bearing: str, km: float) -> Point:
    """Return the point that lies `km` from `start` in a bearing, rounded to about 10 m.

    >>> moved(Point(33.0, 44.0), "N", 110.918)
    Point(lat=34.0, lon=44.0)
    """
    earth = _earth()
    end = earth.Direct(*start, DEGREES[bearing], km * 1000, earth.LATITUDE | earth.LONGITUDE)
    return Point(round(end["lat2"], 4), round(end["lon2"], 4))
