"""Rules of codebooks, applied to records.

A book is a list of rules. A rule that fits a record gives its codes; what an earlier rule has decided stays, so that the order of a file is
the order of precedence. The first code of a rule is what it decides: where that is taken, the rule gives nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..grammar import Example
from ..model import Incident
from ..reader import Line
from .conditions import PlaceTest, Test, figure_of


@dataclass(frozen=True, slots=True)
class Figure:
    """A code that is a figure of the record: `@killed.min`, `@killed.civilians.min`."""

    count: str
    bound: str


Code = str | int | Figure
RULES = "rules"
"""The key beside the codes of a book: for each code the rule that chose it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRule:
    """One rule of a book: what a record must be, and the codes that it then has.

    `given` are codes of the same book, any of which must have been chosen before; `places` conditions on a single place: a rule that has
    them is asked once for each place of a record, and its codes are lists in the order of the places. `stop`: nothing further in this book.
    """

    id: str
    book: str
    about: str
    tests: tuple[Test, ...]
    given: tuple[tuple[str, Code], ...]
    places: tuple[PlaceTest, ...]
    codes: tuple[tuple[str, Code], ...]
    stop: bool
    line: Line

    def fits(self, incident: Incident) -> bool:
        """Tell whether a record is what the rule asks for, whatever was chosen before."""
        return all(test(incident) for test in self.tests)


@dataclass(slots=True)
class Codebooks:
    """The rules of a grammar folder, in the order of their files, and the sentences beside them."""

    rules: dict[str, CodeRule] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)

    def codes(self, incident: Incident) -> dict[str, dict[str, Any]]:
        """Return the codes of a record by book; `rules` tells for each code the rule that chose it."""
        chosen: dict[str, _Chosen] = {}
        ended: set[str] = set()
        for rule in self.rules.values():
            if rule.book in ended:
                continue
            book = chosen.setdefault(rule.book, _Chosen(len(incident.places)))
            if book.open_to(rule) and rule.fits(incident):
                book.take(rule, incident)
                if rule.stop:
                    ended.add(rule.book)
        return {name: book.as_dict() for name, book in chosen.items() if book.values}


class _Chosen:
    """What the rules of one book have chosen for one record so far."""

    __slots__ = ("_places", "_rules", "values")

    def __init__(self, places: int) -> None:
        self._places = places
        self.values: dict[str, Any] = {}
        self._rules: dict[str, Any] = {}

    def open_to(self, rule: CodeRule) -> bool:
        """Tell whether what a rule decides is still open, and what it builds on was chosen."""
        decided = not rule.places and rule.codes and rule.codes[0][0] in self.values
        return not decided and (not rule.given or any(self.values.get(key) == value for key, value in rule.given))

    def take(self, rule: CodeRule, incident: Incident) -> None:
        if rule.places:
            for n, place in enumerate(incident.places):
                if all(test(place) for test in rule.places):
                    self._take_for(n, rule)
            return
        for key, value in rule.codes:
            told = figure_of(incident, value.count, value.bound) if isinstance(value, Figure) else value
            if key not in self.values and told is not None:
                self.values[key], self._rules[key] = told, rule.id

    def _take_for(self, n: int, rule: CodeRule) -> None:
        for key, value in rule.codes:
            values = self.values.setdefault(key, [None] * self._places)
            if values[n] is None:
                values[n] = value
                self._rules.setdefault(key, [None] * self._places)[n] = rule.id

    def as_dict(self) -> dict[str, Any]:
        return {**self.values, RULES: self._rules}


def chose(rule: CodeRule, codes: Mapping[str, Any]) -> bool:
    """Tell whether a rule chose one of the codes of its book."""
    return any(rule.id in (told if isinstance(told, list) else (told,)) for told in codes.get(RULES, {}).values())
