"""Names of places that one pair of quotation marks holds together: 'قرى "الطويحة، والرجم، وتل سنبل"'."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Chart
from ..text import Kind
from .place_names import ANY, Name, read_name
from .place_words import conjoined, text_of

LONGEST = 60
"""How many tokens such a list may have."""
LONGEST_NAME = 4
"""How many tokens a name in it has at most."""


def quoted_names(chart: Chart, at: int) -> list[Name]:
    """Return the names between a quotation mark before token `at` and the one that closes it; empty where they are not several."""
    if at >= len(chart.text) or at not in chart.text.quoted:
        return []
    end = next((i + 1 for i in range(at, min(at + LONGEST, len(chart.text))) if i in chart.text.unquoted), at)
    spans = _parts(chart, at, end)
    if len(spans) < 2 or any(not 0 < last - first <= LONGEST_NAME for first, last in spans):
        return []
    return [_name(chart, first, last) for first, last in spans]


def _parts(chart: Chart, at: int, end: int) -> list[tuple[int, int]]:
    """Part a span at its commas and before each "و"; a mark of another kind makes it no list."""
    found, first = [], at
    for i in range(at, end):
        comma = chart.text.words[i].kind is Kind.COMMA
        if not comma and chart.text.words[i].kind not in (Kind.WORD, Kind.NUMBER, Kind.DASH):
            return []
        if i > first and (comma or conjoined(chart, i)):
            found.append((first, i))
            first = i
        first += comma
    return [*found, (first, end)]


def _name(chart: Chart, first: int, last: int) -> Name:
    name = read_name(chart, first, strength=ANY, listed=True)
    if name is not None and name.last == last:
        return name
    text = text_of(chart, first, last)
    letter = chart.lexicon.clitics.and_
    text = text.removeprefix(letter) if conjoined(chart, first) else text
    return replace(name, last=last, text=text, candidates=()) if name is not None else Name(first, last, text)
