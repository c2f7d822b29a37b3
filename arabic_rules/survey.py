"""The places that reports name, each once: which row of the gazetteer it was taken for, or that none knows it."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .extract import Extractor
from .gazetteer import PlaceRow
from .resolve.geo import Located
from .text import fold_phrase
from .values import PlaceValue

_AROUND = 40
"""Characters of the text that are shown on both sides of a place."""


class State(enum.StrEnum):
    """How far a place is known."""

    KNOWN = "known"
    """A row of the gazetteer has it."""
    NEAR = "near"
    """No row has it; it takes the point of what contains it."""
    OPEN = "open"
    """Nothing says where it lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyedPlace:
    """One place of a survey.

    `times` counts its mentions, `doc_id` is the first document that has it, `context` the words around it there.
    """

    value: PlaceValue
    located: Located
    times: int
    doc_id: str
    context: str

    @property
    def state(self) -> State:
        """Tell how far the place is known."""
        return State.KNOWN if self.located.row is not None else State.NEAR if self.located.point is not None else State.OPEN

    def as_row(self) -> PlaceRow:
        """Return the place as a row of a gazetteer; one that no row has without coordinates, for the analyst to fill in."""
        found = self.located
        if found.row is not None:
            return found.row
        return PlaceRow(self.value.name, (), "", self.value.kind or "village", found.admin1, found.admin2, found.country or self.value.country, None, None,
                        "", "own", frozenset())


def survey(extractor: Extractor, documents: Iterable[tuple[str, str]]) -> list[SurveyedPlace]:
    """Return the places of documents given as (id, text): what is open first, then by how often they are named.

    Raises:
        TooLarge: a text is over the extractor's limit.
    """
    times: Counter[tuple[str, ...]] = Counter()
    first: dict[tuple[str, ...], tuple[PlaceValue, Located, str, str]] = {}
    for doc_id, text in documents:
        for value, located, start, end in extractor.places(text):
            key = (fold_phrase(value.name), located.row.id if located.row else "", located.country, located.admin1)
            times[key] += 1
            first.setdefault(key, (value, located, doc_id, " ".join(text[max(start - _AROUND, 0) : end + _AROUND].split())))
    found = [SurveyedPlace(value=v, located=where, times=times[key], doc_id=doc, context=context) for key, (v, where, doc, context) in first.items()]
    order = list(State)[::-1]
    return sorted(found, key=lambda place: (order.index(place.state), -place.times, fold_phrase(place.value.name)))
