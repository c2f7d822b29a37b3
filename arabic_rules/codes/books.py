"""Rules of codebooks, applied to records.

A book is a list of rules. A rule that fits a record gives its codes; what an earlier rule has decided stays, so that the order of a file is
the order of precedence. The first code of a rule is what it decides: where that is taken, the rule gives nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..grammar import Example
from ..model import Incident
from ..reader import Line
from .conditions import PlaceTest, Test, TypesTest, figure_of


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

    `types` are conditions on the types of the record alone, `tests` all others.
    `given` are codes of the same book, any of which must have been chosen before; `places` conditions on a single place: a rule that has
    them is asked once for each place of a record, and its codes are lists in the order of the places. `stop`: nothing further in this book.
    """

    id: str
    book: str
    about: str
    types: tuple[TypesTest, ...]
    tests: tuple[Test, ...]
    given: tuple[tuple[str, Code], ...]
    places: tuple[PlaceTest, ...]
    codes: tuple[tuple[str, Code], ...]
    stop: bool
    line: Line

    def fits(self, incident: Incident) -> bool:
        """Tell whether a record is what the rule asks for, whatever was chosen before."""
        return self.is_of(incident.types) and self.fits_else(incident)

    def is_of(self, types: Sequence[str]) -> bool:
        """Tell whether some types are those that the rule asks for."""
        return all(test(types) for test in self.types)

    def fits_else(self, incident: Incident) -> bool:
        """Tell whether a record of the right types is what the rule asks for."""
        for test in self.tests:  # noqa: SIM110  asked of every rule for every record: a generator costs more than the tests
            if not test(incident):
                return False
        return True


@dataclass(slots=True)
class Codebooks:
    """The rules of a grammar folder, in the order of their files, and the sentences beside them."""

    rules: dict[str, CodeRule] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)
    _of_types: dict[tuple[str, ...], list[CodeRule]] = field(default_factory=dict)

    def codes(self, incident: Incident) -> dict[str, dict[str, Any]]:
        """Return the codes of a record by book; `rules` tells for each code the rule that chose it."""
        chosen: dict[str, _Chosen] = {}
        ended: set[str] = set()
        for rule in self._rules_of(incident.types):
            if rule.book in ended:
                continue
            book = chosen.get(rule.book)
            if book is None:
                book = chosen[rule.book] = _Chosen(len(incident.places))
            if book.open_to(rule) and rule.fits_else(incident):
                book.take(rule, incident)
                if rule.stop:
                    ended.add(rule.book)
        return {name: book.as_dict() for name, book in chosen.items() if book.values}


    def _rules_of(self, types: tuple[str, ...]) -> list[CodeRule]:
        """Return the rules that some types leave possible, found out once for each combination of types."""
        found = self._of_types.get(types)
        if found is None:
            found = self._of_types[types] = [rule for rule in self.rules.values() if rule.is_of(types)]
        return found


class _Chosen:
    """What the rules of one book have chosen for one record so far."""

    __slots__ = ("_places", "_rules", "values")

    def __init__(self, places: int) -> None:
        self._places = places
        self.values: dict[str, Any] = {}
        self._rules: dict[str, Any] = {}

    def open_to(self, rule: CodeRule) -> bool:
        """Tell whether what a rule decides is still open, and what it builds on was chosen."""
        if rule.codes and rule.codes[0][0] in self.values and not rule.places:
            return False
        return not rule.given or any(self.values.get(key) == value for key, value in rule.given)

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
