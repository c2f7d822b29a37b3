"""Strategies of directions in words, each with the values that must come back."""

from __future__ import annotations

from hypothesis import strategies as st

from ..numbers import spell

_WORDS = {"N": "شمال", "S": "جنوب", "E": "شرق", "W": "غرب"}
_ADJECTIVES = {"N": "شمالي", "S": "جنوبي", "E": "شرقي", "W": "غربي"}
_UNITS = (("كم", 1.0), ("كلم", 1.0), ("كيلومتر", 1.0), ("متر", 0.001), ("ميل", 1.609))
Directed = tuple[str, str, str, float | None]
"""A text, its bearing, its anchor, its distance in km."""


@st.composite
def bearings(draw: st.DrawFn) -> tuple[str, str]:
    """Draw the words of one of the sixteen winds, and its name: "شمال شمال شرق", NNE."""
    north, east = draw(st.sampled_from("NS")), draw(st.sampled_from("EW"))
    shape = draw(st.sampled_from(((north,), (east,), (north, east), (north, north, east), (east, north, east))))
    names = (_WORDS, _ADJECTIVES) if len(shape) == 2 else (_WORDS, _WORDS)
    last = draw(st.sampled_from(names))[shape[-1]]
    return " ".join([*(_WORDS[b] for b in shape[:-1]), last]), "".join(shape)


@st.composite
def directed(draw: st.DrawFn, anchors: tuple[str, ...] = ("حلب", "مدينة تعز", "قرية أم الرمان", "بلدة الطويحة")) -> Directed:
    """Draw a direction from one of some towns, with or without a distance in digits or words."""
    words, bearing = draw(bearings())
    anchor = draw(st.sampled_from(anchors))
    if draw(st.booleans()):
        return f"{words} {anchor}", bearing, anchor, None
    n = draw(st.integers(3, 99))
    unit, km = draw(st.sampled_from(_UNITS))
    amount = draw(st.sampled_from((str(n), spell(n, case="obl"))))
    behind = draw(st.booleans())
    text = f"{words} {anchor} بمسافة {amount} {unit}" if behind else f"على بعد {amount} {unit} {words} {anchor}"
    return text, bearing, anchor, round(n * km, 3)
