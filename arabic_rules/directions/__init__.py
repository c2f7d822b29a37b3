"""Directions in running Arabic text: a bearing, what it is said of, how far.

>>> [(d.bearing, d.anchor, d.relation, d.distance_km, d.azimuth) for d in find("انفجار على بعد عشرة كيلومترات شمال غربي حلب")]
[('NW', 'حلب', 'outside', 10.0, 315.0)]
"""

from __future__ import annotations

from .. import numbers
from ..lexicon import shipped_lexicon
from ..text import tokenize
from ._bearings import AXIS, COUNTRYSIDE, DEGREES, DIVIDED, PARTS, join, wind
from ._find import Finder
from ._model import DirectionMention

__all__ = ["AXIS", "COUNTRYSIDE", "DEGREES", "DIVIDED", "PARTS", "DirectionMention", "find", "join", "wind"]


def find(text: str) -> tuple[DirectionMention, ...]:
    """Return the directions of a text in order, offsets in code points of that text, end exclusive; none overlap.

    Anchors are names of the shipped tables, names behind a noun for a kind of place, and words that no lexicon knows.
    """
    tokens, lexicon = tokenize(text), shipped_lexicon()
    return tuple(Finder(tokens, lexicon, numbers.scan(tokens, lexicon)).run())
