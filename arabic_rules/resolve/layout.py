"""How a report is laid out: which sentences are its headline, and which lines at its end are titles of other stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..chart import Chart
from ..text import DOTS, Kind
from .sentence import Sentence

TITLE_TOKENS = 26
"""A line of so many tokens can be a title."""
HEADLINES = 3
"""A headline has so many lines at the most."""
MARKS = (Kind.DASH, Kind.BULLET, Kind.NUMBER)
"""What begins an item of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Numbers of the sentences that are the headline, and of those that are titles of other stories behind the report."""

    headline: frozenset[int]
    titles: frozenset[int]
    own: frozenset[int] = frozenset()
    """Sentences that repeat the title of the report itself: "رابط الخبر: ..."."""


def layout(chart: Chart, sentences: Sequence[Sentence]) -> Layout:
    """Return the layout of a text. A text of one line has its first sentence for a headline."""
    lines = list(_lines(sentences, chart))
    own = frozenset(s.number for s in sentences if chart.has(s.first, "own_title"))
    return Layout(headline=frozenset(_headline(chart, lines)), own=own, titles=frozenset(s.number for line in _titles(chart, lines) for s in line))


def _headline(chart: Chart, lines: list[list[Sentence]]) -> set[int]:
    """Return the sentences of the headline: the first short line, and lines like it before the first that a full stop closes."""
    if len(lines) < 2 or not _is_short(lines[0]):
        return {0}
    lead = next((n for n, line in enumerate(lines) if _is_closed(chart, line) or not _is_short(line)), 1)
    return {s.number for line in lines[: lead if 1 <= lead <= HEADLINES else 1] for s in line}


def _titles(chart: Chart, lines: list[list[Sentence]]) -> Iterator[list[Sentence]]:
    """Yield the lines at the end that no full stop closes, where lines before them are closed by one."""
    body = [line for line in lines[1:] if _is_closed(chart, line)]
    if not body:
        return
    for line in reversed(lines):
        if _is_closed(chart, line) or not _is_short(line) or chart.text.words[line[0].first].kind in MARKS:
            return
        if not chart.has(line[0].first, "own_title"):
            yield line


def _lines(sentences: Sequence[Sentence], chart: Chart) -> Iterator[list[Sentence]]:
    line: list[Sentence] = []
    for sentence in sentences:
        if line and any(chart.text.words[i].kind is Kind.BREAK for i in range(line[-1].last, sentence.first)):
            yield line
            line = []
        line.append(sentence)
    if line:
        yield line


def _is_short(line: list[Sentence]) -> bool:
    return line[-1].last - line[0].first <= TITLE_TOKENS


def _is_closed(chart: Chart, line: list[Sentence]) -> bool:
    """Tell whether a full stop ends a line; a title that is cut off ends with dots."""
    words, i = chart.text.words, line[-1].last
    if i >= len(words) or words[i].kind is not Kind.STOP:
        return False
    return words[i].raw not in DOTS


def length_of_item(chart: Chart, sentence: Sentence, at: int) -> int:
    """Return how many tokens the sentence around a token has, or its item where the sentence is a list: "- غارة على ... - غارتان على ..."."""
    words, first, last = chart.text.words, sentence.first, sentence.last
    mark = words[first].kind
    if mark in (Kind.DASH, Kind.BULLET):
        first = next(i for i in range(at, first - 1, -1) if words[i].kind is mark)
        last = next((i for i in range(at, last) if words[i].kind is mark), last)
    return last - first
