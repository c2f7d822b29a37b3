"""Sentences that are told again in full further on: the title of a post, cut off by dots, is the beginning of the post."""

from __future__ import annotations

from ..chart import Chart
from ..text import DOTS

LEAST = 5
"""A cut-off sentence of fewer words may be like another by chance."""


def cut_copies(chart: Chart) -> set[int]:
    """Return the numbers of the sentences that dots cut off and that a later sentence begins with; the last word may be cut as well."""
    bounds = chart.text.sentences
    later: dict[tuple[str, ...], list[int]] = {}
    copies = set()
    for number in range(len(bounds) - 1, -1, -1):
        first, last = bounds[number]
        opening = tuple(_folds(chart, first, min(first + LEAST, last)))
        if last - first > LEAST and _is_cut(chart, last) and any(_begins(chart, bounds[other], (first, last)) for other in later.get(opening, ())):
            copies.add(number)
        elif not later.get(opening):
            later[opening] = [number]
    return copies


def _folds(chart: Chart, first: int, last: int) -> list[str]:
    return [word.fold for word in chart.text.words[first:last]]


def _is_cut(chart: Chart, last: int) -> bool:
    return last < len(chart.text) and chart.text.words[last].raw in DOTS


def _begins(chart: Chart, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Tell whether a sentence begins with the words of another."""
    length = part[1] - part[0]
    if whole[1] - whole[0] <= length:
        return False
    said, cut = _folds(chart, whole[0], whole[0] + length), _folds(chart, *part)
    return said[:-1] == cut[:-1] and said[-1].startswith(cut[-1])
