"""Rules of codebooks, applied to records.

A book is a list of rules. A rule that fits a record gives its codes; what an earlier rule has decided stays, so that the order of a file is
the order of precedence. The first code of a rule is what it decides: where that is taken, the rule gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    decides: str | None = field(init=False)
    """The key of its first code, which nothing earlier must have decided; None of a rule of single places."""

    def __post_init__(self) -> None:
        """Tell what the rule decides."""
        object.__setattr__(self, "decides", self.codes[0][0] if self.codes and not self.places else None)

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
    _of_types: dict[tuple[str, ...], dict[str, list[CodeRule]]] = field(default_factory=dict)

    def codes(self, incident: Incident) -> dict[str, dict[str, Any]]:
        """Return the codes of a record by book; `rules` tells for each code the rule that chose it."""
        books = self._of_types.get(incident.types)
        if books is None:
            books = self._of_types[incident.types] = self._possible(incident.types)
        chosen = ((name, _Chosen(rules, incident)) for name, rules in books.items())
        return {name: book.as_dict() for name, book in chosen if book.values}

    def _possible(self, types: tuple[str, ...]) -> dict[str, list[CodeRule]]:
        """Return by book the rules that some types leave possible: found out once for each combination of types."""
        found: dict[str, list[CodeRule]] = {}
        for rule in self.rules.values():
            if rule.is_of(types):
                found.setdefault(rule.book, []).append(rule)
        return found


class _Chosen:
    """What the rules of one book choose for one record."""

    __slots__ = ("_places", "_rules", "values")

    def __init__(self, rules: Iterable[CodeRule], incident: Incident) -> None:
        self._places = len(incident.places)
        self.values: dict[str, Any] = {}
        self._rules: dict[str, Any] = {}
        values = self.values
        for rule in rules:
            if rule.decides in values or rule.given and not self._has_any(rule.given) or not rule.fits_else(incident):
                continue
            self.take(rule, incident)
            if rule.stop:
                break

    def _has_any(self, codes: Iterable[tuple[str, Code]]) -> bool:
        return any(self.values.get(key) == value for key, value in codes)

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
