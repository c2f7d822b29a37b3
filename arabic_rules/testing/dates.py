"""Strategies of written dates, each with the days that must come back."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from ..lexicon import Lexicon, shipped_lexicon
from ..numbers import spell

_FIRST, _LAST = datetime.date(1950, 1, 1), datetime.date(2077, 12, 31)
_REFERENCES = st.dates(datetime.date(1960, 1, 1), datetime.date(2070, 12, 31))
Dated = tuple[str, datetime.date, datetime.date, datetime.date]
"""A text, the reference day, the first and the last day that it names."""


def _words(name: str, value: int | str, lexicon: Lexicon) -> list[str]:
    return sorted({e.lemma for e in lexicon.of_class(name) if e.features.get("value") == str(value) and e.pos == "word"})


def _digits(n: int, zero: str) -> str:
    return "".join(chr(ord(zero) + int(c)) for c in str(n))


@st.composite
def calendar_days(draw: st.DrawFn) -> Dated:
    """Draw a day with its year: digits of any set or words, any name of the month, a double name, a weekday before it."""
    lexicon = shipped_lexicon()
    day = draw(st.dates(_FIRST, _LAST))
    zero = draw(st.sampled_from("0٠۰"))
    number, year = draw(st.sampled_from((_digits(day.day, zero), spell(day.day, case="obl")))), _digits(day.year, zero)
    name = draw(st.sampled_from(_words("month", day.month, lexicon)))
    double = draw(st.sampled_from(("", *(mark.format(draw(st.sampled_from(_words("month", day.month, lexicon)))) for mark in ("/{}", " ({})")))))
    weekday = _words("weekday", day.strftime("%A").lower(), lexicon)
    before = draw(st.sampled_from(("", "يوم ", *(word + " " for word in weekday), *(word + "، " for word in weekday))))
    link = draw(st.sampled_from((" ", " من ", " من شهر ")))
    text = f"{before}{number}{link}{name}{double}{draw(st.sampled_from((' ', ' عام ', ' سنة ')))}{year}"
    return text, draw(_REFERENCES), day, day


@st.composite
def numeric_days(draw: st.DrawFn) -> Dated:
    """Draw a day in digits: day first, or year first."""
    day = draw(st.dates(_FIRST, _LAST))
    mark = draw(st.sampled_from("/-."))
    parts = (day.year, day.month, day.day) if draw(st.booleans()) else (day.day, day.month, day.year)
    width = draw(st.sampled_from(("{}", "{:02}")))
    return mark.join(width.format(n) for n in parts), draw(_REFERENCES), day, day


@st.composite
def relative_days(draw: st.DrawFn) -> Dated:
    """Draw a day counted from the reference: yesterday and the like, some days ago, a bare weekday."""
    lexicon, reference = shipped_lexicon(), draw(_REFERENCES)
    words = [(e.lemma, int(e.features["offset"])) for e in lexicon.of_class("day_word")]
    back = draw(st.integers(3, 99))
    noun = "أيام" if back <= 10 else "يوما"
    choices = [*words, (f"قبل {back} {noun}", -back), (f"منذ {spell(back, case='obl')} {noun}", -back), ("قبل يومين", -2)]
    text, offset = draw(st.sampled_from(choices))
    day = reference + datetime.timedelta(days=offset)
    if draw(st.booleans()):
        ago = draw(st.integers(0, 6))
        day = reference - datetime.timedelta(days=ago)
        text = draw(st.sampled_from(("", "يوم ", "مساء "))) + draw(st.sampled_from(_words("weekday", day.strftime("%A").lower(), lexicon)))
    return text, reference, day, day


@st.composite
def spans(draw: st.DrawFn) -> Dated:
    """Draw an interval of days of one month: "بين 1 و30 آذار 2016"."""
    start = draw(st.dates(_FIRST, _LAST).filter(lambda d: d.day < 28))
    end = start.replace(day=draw(st.integers(start.day + 1, 28)))
    name = draw(st.sampled_from(_words("month", start.month, shipped_lexicon())))
    shape = draw(st.sampled_from(("بين {} و{}", "من {} إلى {}", "ما بين {} و{}", "{}-{}")))
    return f"{shape.format(start.day, end.day)} {name} {start.year}", draw(_REFERENCES), start, end
