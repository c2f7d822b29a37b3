"""Bearings and how they join: the one home of this for every reader of directions."""

from __future__ import annotations

from collections.abc import Sequence

AXIS = {"N": 0, "S": 0, "E": 1, "W": 1}
"""Which axis a bearing lies on; the centre lies on none."""
WINDS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")
DEGREES = {wind: i * 22.5 for i, wind in enumerate(WINDS)}
"""Degrees clockwise from north of the sixteen winds."""
COUNTRYSIDE = "countryside"
PARTS = frozenset({"country", "region", "governorate", COUNTRYSIDE, "district", "subdistrict", "sea", "river"})
"""Kinds inside which a bearing names a part; of a town it is outside."""
DIVIDED = frozenset({COUNTRYSIDE, "neighbourhood", "region"})
"""Kinds that an adjective of bearing behind the name divides: "ريف حلب الشرقي"; of a governorate it may tell where that lies."""


def join(bearings: Sequence[str]) -> str:
    """Join two bearings to a corner, the north or south first; of two that make no corner the last one counts.

    >>> join(["E", "N"]), join(["N", "S"])
    ('NE', 'S')
    """
    if len(bearings) == 2 and {AXIS.get(b) for b in bearings} == {0, 1}:
        return "".join(sorted(bearings, key=lambda b: AXIS[b]))
    return bearings[-1]


def wind(bearings: Sequence[str]) -> str:
    """Join up to three bearings: of three the first is what the corner of the others leans to.

    >>> wind(["N", "N", "E"]), wind(["E", "S", "E"]), wind(["S", "W"])
    ('NNE', 'ESE', 'SW')
    """
    if len(bearings) == 3:
        corner = join(bearings[1:])
        if bearings[0] + corner in DEGREES:
            return bearings[0] + corner
    return join(bearings[-2:])
