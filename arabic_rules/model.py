"""The records: frozen values in the form of `incident.schema.json`.

`to_dict()` is the JSON form, `Incident.from_dict()` its inverse. Absent means: the text does not say. Offsets are code
points of the report's original text, end exclusive.
"""

from __future__ import annotations

import functools
import operator
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, Self, Union, get_args, get_origin, get_type_hints

SCHEMA = "arabic-rules/incident/1"

Status = Literal["asserted", "denied", "planned", "attempted", "foiled", "hypothetical", "historical", "cumulative"]
CountName = Literal[
    "killed", "injured", "casualties", "arrested", "abducted", "released", "missing", "displaced", "surrendered", "attackers",
]
Role = Literal["victim", "detainee", "perpetrator", "abductee", "released", "other"]
PARTIES = ("initiators", "partners", "targets", "claimed_by", "foiled_by")
"""The slots of those who have a part in an incident."""
ROLES = (*PARTIES, "sources")
"""The slots of actors."""
Bearing = Literal["N", "NE", "E", "SE", "S", "SW", "W", "NW", "C"]
Relation = Literal["part", "outside"]
PlacePrecision = Literal["exact", "near", "district", "governorate", "region", "country"]
DatePrecision = Literal["day", "days", "week", "month", "year"]
TimeOfDay = Literal["dawn", "morning", "noon", "afternoon", "evening", "night"]


class _Record:
    """The conversions that every record has."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; absent slots and empty lists are left out."""
        names, values, kept = _slots(type(self))
        found: dict[str, Any] = {}
        for name, value in zip(names, values(self), strict=True):
            kind = type(value)
            if kind in _SIMPLE:
                if value is not None or name in kept:
                    found[name] = value
            elif value:
                found[name] = [_plain(item) for item in value] if kind is tuple else _plain(value)
        return found

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a record from its JSON form.

        Raises:
            TypeError: a required slot is missing or a slot is unknown.
        """
        hints = _hints(cls)
        return cls(**{name: _typed(hints.get(name), value) for name, value in data.items()})


_KEPT = {"Count": frozenset({"min", "max"})}


_SIMPLE = frozenset({str, int, float, bool, type(None)})


def _slots_of(cls: type) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]], frozenset[str]]:
    """Return the names of a record's slots, what gets their values, and which of them stay where they are None."""
    names = tuple(field.name for field in fields(cls))
    return names, operator.attrgetter(*names), _KEPT.get(cls.__name__, frozenset())


_slots: Callable[[type], tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]], frozenset[str]]] = functools.cache(_slots_of)
_hints: Callable[[type], dict[str, Any]] = functools.cache(get_type_hints)


def _plain(value: Any) -> Any:
    if type(value) in _SIMPLE:
        return value
    if isinstance(value, _Record):
        return value.to_dict()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def _typed(hint: Any, value: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(option for option in get_args(hint) if option is not type(None))
    if isinstance(hint, type) and issubclass(hint, _Record):
        return hint.from_dict(value)
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], item) for item in value)
    if get_origin(hint) is not None and isinstance(value, Mapping):
        return {key: _typed(get_args(hint)[1], item) for key, item in value.items()}
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(_Record):
    """Words of the original text: `text` is `original[start:end]`; `rule` the grammar rule that took them."""

    start: int
    end: int
    text: str
    rule: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(_Record):
    """How many people: `max` None is open ("أكثر من 5"); `of_whom` are parts, never added to the whole."""

    min: int | None
    max: int | None
    approximate: bool | None = None
    spans: tuple[Span, ...]
    of_whom: Mapping[str, Count] | None = None


def figure(count: Count) -> str:
    """Return a count as people write it: `3`, `3-5`, `6+`, `~20`."""
    about = "~" if count.approximate else ""
    if count.max is None:
        return f"{about}{count.min or 0}+"
    return f"{about}{count.max}" if count.min == count.max else f"{about}{count.min or 0}-{count.max}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(_Record):
    """An organisation, force, group, facility or source."""

    name: str
    name_en: str | None = None
    actor_id: str | None = None
    kind: str | None = None
    text: str | None = None
    number: Count | None = None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(_Record):
    """A named person who was killed, wounded, arrested, abducted, released or who acted."""

    name: str
    role: Role | None = None
    description: str | None = None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(_Record):
    """A place where it happened; what contains it is in `within`, innermost first."""

    name: str
    name_en: str | None = None
    kind: str | None = None
    within: tuple[str, ...] | None = None
    admin1: str | None = None
    admin2: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    gazetteer_id: str | None = None
    precision: PlacePrecision | None = None
    uncertainty_km: float | None = None
    text: str | None = None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction(_Record):
    """A bearing from or inside an anchor: "جنوبي الحسكة"."""

    bearing: Bearing
    of: str
    relation: Relation
    distance_km: float | None = None
    text: str | None = None
    spans: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(_Record):
    """When: ISO days where the report's date is known, else `relative` as the text says it."""

    start: str | None = None
    end: str | None = None
    precision: DatePrecision | None = None
    relative: Mapping[str, Any] | None = None
    time_of_day: TimeOfDay | None = None
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """A weapon, or goods that were seized."""

    name: str
    kind: str | None = None
    number: Count | None = None
    text: str | None = None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(_Record):
    """One incident found in one report."""

    schema: str = SCHEMA
    id: str
    doc_id: str
    types: tuple[str, ...]
    status: Status
    trigger: tuple[Span, ...]
    counts: Mapping[CountName, Count] | None = None
    initiators: tuple[Actor, ...] = ()
    partners: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    claimed_by: tuple[Actor, ...] = ()
    foiled_by: tuple[Actor, ...] = ()
    sources: tuple[Actor, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    direction: Direction | None = None
    date: Date | None = None
    weapons: tuple[Thing, ...] = ()
    seized: tuple[Thing, ...] = ()
    codes: Mapping[str, Mapping[str, Any]] | None = None
    evidence: tuple[Span, ...]
    warnings: tuple[str, ...] = ()
    confidence: float | None = None
    grammar: str | None = None
