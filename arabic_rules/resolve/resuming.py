"""What one telling takes up of another by a definite noun: "العبوة" after "عبوة", "العقيد" after "عقيدا", "القرية" after "قرية أ"."""

from __future__ import annotations

from collections.abc import Iterator

from ..chart import Chart
from ..lexicon import Sense
from .sites import SMALL, WIDE

PLACE = "anchor_word"
"""The class of words for kinds of place."""
THINGS = ("person", "weapon", "vehicle", PLACE)
"""Classes of nouns for what a report tells of first without and then with the article."""
ONE = ("sg", "du")
"""How the tags of nouns begin that are no plural: of those many a report may speak."""


def introduced(chart: Chart, first: int, last: int) -> set[str]:
    """Return the nouns without the article between two tokens, by their lemmas."""
    return {sense.entry.lemma for name in THINGS for _, sense in _nouns(chart, first, last, name) if not sense.article}


def resumed(chart: Chart, first: int, last: int) -> set[str]:
    """Return the nouns with the article between two tokens that are of no name, by their lemmas."""
    found = ((i, sense) for name in THINGS for i, sense in _nouns(chart, first, last, name) if sense.article)
    return {sense.entry.lemma for i, sense in found if not _is_of_name(chart, i)}


def place_resumed(chart: Chart, first: int, last: int) -> set[str]:
    """Return those of them that are words for kinds of place: "على أطراف القرية"; much happens in a province."""
    found = ((i, sense) for i, sense in _nouns(chart, first, last, PLACE) if sense.article and sense.entry.features.get("kind") not in WIDE - SMALL)
    return {sense.entry.lemma for i, sense in found if not _is_of_name(chart, i)}


def _nouns(chart: Chart, first: int, last: int, name: str) -> Iterator[tuple[int, Sense]]:
    for i, sense in chart.entries(first, last, name):
        if sense.entry.pos == "noun" and sense.tag.split(".")[0] in ONE:
            yield i, sense


def _is_of_name(chart: Chart, i: int) -> bool:
    mention = chart.mention_at(i)
    return mention is not None and mention.kind in ("place", "actor", "state")
