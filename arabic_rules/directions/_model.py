"""What a direction is."""

from __future__ import annotations

from dataclasses import dataclass

from ._bearings import DEGREES


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionMention:
    """A direction: tokens and code points (end exclusive), and what geometry needs of it.

    `relation` is `part` (inside the anchor, on that side), `outside` (from the anchor, that way), `between` (of the anchor
    and `other`) or `along` (beside the anchor). `bearing` is one of sixteen winds, `C` for the middle, or empty for the
    last two relations. `distance` is in `unit` as the text says it, `distance_km` in km.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    bearing: str
    relation: str  # part | outside | between | along
    anchor: str
    anchor_start: int
    anchor_end: int
    kind: str = ""  # what the anchor is, where its noun or its row says so
    other: str = ""
    distance: float | None = None
    unit: str = ""
    distance_km: float | None = None

    @property
    def azimuth(self) -> float | None:
        """Return the bearing in degrees clockwise from north, None where there is none."""
        return DEGREES.get(self.bearing)
