"""Distances, bearings and points on the sphere, in degrees (WGS 84) and km; within 0.6 % of the ellipsoid."""

from __future__ import annotations

import math
from typing import NamedTuple

EARTH_KM = 6371.0088
DEGREES = {"N": 0.0, "NE": 45.0, "E": 90.0, "SE": 135.0, "S": 180.0, "SW": 225.0, "W": 270.0, "NW": 315.0}
"""The bearings of records, clockwise from north."""


class Point(NamedTuple):
    """A point: latitude and longitude in degrees."""

    lat: float
    lon: float


def distance_km(a: Point, b: Point) -> float:
    """Return the great-circle distance.

    >>> round(distance_km(Point(33.34, 44.40), Point(36.34, 43.13)))
    353
    """
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*a, *b))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


def bearing_of(a: Point, b: Point) -> float:
    """Return the initial bearing from `a` to `b`, degrees clockwise from north.

    >>> bearing_of(Point(10, 20), Point(11, 20))
    0.0
    """
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*a, *b))
    y = math.sin(lon_b - lon_a) * math.cos(lat_b)
    x = math.cos(lat_a) * math.sin(lat_b) - math.sin(lat_a) * math.cos(lat_b) * math.cos(lon_b - lon_a)
    return math.degrees(math.atan2(y, x)) % 360


def turned(degrees: float, bearing: str) -> float:
    """Return how many degrees a direction is off a bearing's name, 0 to 180.

    >>> turned(350.0, "N")
    10.0
    """
    return abs((degrees - DEGREES[bearing] + 180) % 360 - 180)


def moved(start: Point, bearing: str, km: float) -> Point:
    """Return the point that lies `km` from `start` in a bearing, rounded to about 10 m.

    >>> moved(Point(33.0, 44.0), "N", 111.195)
    Point(lat=34.0, lon=44.0)
    """
    angle, turn = km / EARTH_KM, math.radians(DEGREES[bearing])
    lat, lon = math.radians(start.lat), math.radians(start.lon)
    lat_b = math.asin(math.sin(lat) * math.cos(angle) + math.cos(lat) * math.sin(angle) * math.cos(turn))
    lon_b = lon + math.atan2(math.sin(turn) * math.sin(angle) * math.cos(lat), math.cos(angle) - math.sin(lat) * math.sin(lat_b))
    return Point(round(math.degrees(lat_b), 4), round((math.degrees(lon_b) + 540) % 360 - 180, 4))
