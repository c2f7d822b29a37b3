"""Strategies of spelled numbers and of the noise that real spelling adds."""

from __future__ import annotations

from hypothesis import strategies as st

from ..numbers import spell

_LETTERS = frozenset(map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B))))
_JOINING = _LETTERS - frozenset("ءآأؤإاةدذرزوى")
"""Letters that a tatweel may stand behind."""
MARKS = "\u064E\u0650\u0652\u0651"
"""Fatha, kasra, sukun, shadda: the vowel signs that tell no numeral from another."""
CONTROLS = "\u200F\u200E\u061C\u202B\u202C\u2067\u2069"
TATWEEL, SPACES = "\u0640", " \u00A0"
_ALEFS, _OTHER = "أإآ", "ا"
_DIGIT_SETS = (0x30, 0x660, 0x6F0)


def integers(limit: int = 10**12) -> st.SearchStrategy[int]:
    """Whole numbers below `limit`, small and round ones as likely as large ones."""
    sized = st.integers(0, len(str(limit)) - 1).flatmap(lambda digits: st.integers(0, min(10**digits, limit - 1)))
    rounded = st.builds(lambda n, zeros: n * 10**zeros % limit, st.integers(0, 999), st.integers(0, 9))
    return st.one_of(sized, rounded)


@st.composite
def spelled(draw: st.DrawFn, limit: int = 10**12) -> tuple[str, int]:
    """Draw the words of a number, in any gender and case, and the number."""
    n = draw(integers(limit))
    return spell(n, gender=draw(st.sampled_from(("m", "f"))), case=draw(st.sampled_from(("nom", "obl")))), n


@st.composite
def figures(draw: st.DrawFn, limit: int = 10**9) -> tuple[str, int]:
    """Draw a number in digits of any set, with or without separators, and the number."""
    n = draw(integers(limit))
    text = draw(st.sampled_from(("{:d}", "{:,}"))).format(n).replace(",", draw(st.sampled_from(",\u066C")))
    zero = draw(st.sampled_from(_DIGIT_SETS))
    return "".join(chr(zero + int(c)) if c.isdecimal() else c for c in text), n


@st.composite
def noisy(draw: st.DrawFn, text: str) -> str:
    """Draw a spelling of a text with harakat, tatweel, bidi controls, hard spaces and bare alefs strewn in."""
    out: list[str] = []
    for i, char in enumerate(text):
        if char == " ":
            out.append(draw(st.sampled_from(SPACES)))
            continue
        out.append(_OTHER if char in _ALEFS and draw(st.booleans()) else char)
        if char in _LETTERS and draw(st.integers(0, 3)) == 0:
            out.append(draw(st.sampled_from(MARKS)))
        if char in _JOINING and text[i + 1 : i + 2] in _LETTERS and draw(st.integers(0, 5)) == 0:
            out.append(TATWEEL)
        if char in _LETTERS and draw(st.integers(0, 9)) == 0:
            out.append(draw(st.sampled_from(CONTROLS)))
    return "".join(out)
