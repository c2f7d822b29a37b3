"""What a rule of a codebook may ask of a record: one maker of a test for each keyword.

A maker checks the names of a line once, when the file is read, and returns a function of a record.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, get_args

from ..actors import ActorTable
from ..errors import GrammarSyntaxError, UnknownName
from ..model import PARTIES, Actor, Count, CountName, DatePrecision, Incident, Place, PlacePrecision, Status, Thing
from ..reader import Line
from ..text import fold_phrase

TYPES = frozenset(
    "arrest abduction release raid seizure clash armed_attack assassination execution shelling airstrike drone_strike bombing suicide_bombing explosion "
    "killing torture sexual_violence territory infiltration interception destruction protest displacement surrender movement agreement".split(),
)
"""The types of incidents, as the schema has them."""
SLOTS = (*PARTIES, "people", "places", "direction", "date", "weapons", "seized", "sources")
COUNTS = frozenset(get_args(CountName))
WORDED = ("trigger", "weapons", "seized", "targets", "initiators", *sorted(COUNTS))
"""The slots whose words a `words` line may look for."""

Test = Callable[[Incident], bool]
TypesTest = Callable[[Sequence[str]], bool]
PlaceTest = Callable[[Place], bool]
Maker = Callable[[list[str], Line, ActorTable], Test]


def known(value: str, names: Collection[str], line: Line) -> str:
    """Return a name that is one of those that may stand there.

    Raises:
        UnknownName: it is not; the message lists them.
    """
    if value not in names:
        raise UnknownName("no such name here", path=line.path, line=line.number, word=value, hint="one of " + ", ".join(sorted(names)))
    return value


def worded(slots: str, phrases: tuple[str, ...], line: Line) -> Test:
    """Return the test whether the words of a slot, or of several (`killed|injured`), hold one of some phrases; `nowords`: none of them."""
    folded, names = tuple(map(fold_phrase, phrases)), tuple(known(slot, WORDED, line) for slot in slots.split("|"))

    def test(incident: Incident) -> bool:
        return any(phrase in text for slot in names for text in _words(incident, slot) for phrase in folded)

    return test if line.keyword == "words" else _not(test)


def place_test(keyword: str, values: list[str], line: Line) -> PlaceTest:
    """Return a test of a single place: how exact it is (`place`), or of what kind (`placekind`)."""
    if keyword == "placekind":
        return lambda place: place.kind in values
    wanted = frozenset(known(value, get_args(PlacePrecision), line) for value in values)
    return lambda place: place.precision in wanted


def _words(incident: Incident, slot: str) -> list[str]:
    if slot in COUNTS:
        counts: Mapping[Any, Count] = incident.counts or {}
        return [fold_phrase(span.text) for span in counts[slot].spans] if slot in counts else []
    return [fold_phrase(text) for value in getattr(incident, slot) for text in (getattr(value, "name", None), value.text) if text]


def _kinds_of_incident(values: list[str], line: Line) -> frozenset[str]:
    return frozenset(known(value, TYPES, line) for value in values)


def _types(values: list[str], line: Line) -> TypesTest:
    wanted = _kinds_of_incident(values, line)
    return lambda types: not wanted.isdisjoint(types)


def _main(values: list[str], line: Line) -> TypesTest:
    wanted = _kinds_of_incident(values, line)
    return lambda types: types[0] in wanted


def _without(values: list[str], line: Line) -> TypesTest:
    wanted = _kinds_of_incident(values, line)
    return lambda types: wanted.isdisjoint(types)


def _status(values: list[str], line: Line, _: ActorTable) -> Test:
    wanted = frozenset(known(value, get_args(Status), line) for value in values)
    return lambda incident: incident.status in wanted


def _date(values: list[str], line: Line, _: ActorTable) -> Test:
    wanted = frozenset(known(value, get_args(DatePrecision), line) for value in values)
    return lambda incident: incident.date is not None and incident.date.precision in wanted


def _has(values: list[str], line: Line, _: ActorTable) -> Test:
    for value in values:
        known(value.partition(".")[0], COUNTS | {*SLOTS}, line)
    return lambda incident: any(_filled(incident, value) for value in values)


def _lacks(values: list[str], line: Line, actors: ActorTable) -> Test:
    return _not(_has(values, line, actors))


def _least(values: list[str], line: Line, _: ActorTable) -> Test:
    name, least = _figure(values, line)
    return lambda incident: (figure_of(incident, name, "min") or 0) >= least


def _below(values: list[str], line: Line, actors: ActorTable) -> Test:
    return _not(_least(values, line, actors))


def _open(values: list[str], line: Line, _: ActorTable) -> Test:
    """A count whose most nobody tells: "عشرات القتلى", "خمسة على الأقل"."""
    names = [known(value, COUNTS, line) for value in values]
    return lambda incident: any(name in (incident.counts or {}) and figure_of(incident, name, "max") is None for name in names)


def _kind(values: list[str], line: Line, _: ActorTable) -> Test:
    roles, kinds = _roles(values, line), frozenset(values[1:])
    return lambda incident: any(actor.kind in kinds for actor in _actors(incident, roles))


def _nokind(values: list[str], line: Line, actors: ActorTable) -> Test:
    return _not(_kind(values, line, actors))


def _actor(values: list[str], line: Line, actors: ActorTable) -> Test:
    roles, ids = _roles(values, line), frozenset(values[1:])
    return lambda incident: any(not ids.isdisjoint(actors.chain(actor.actor_id or "")) for actor in _actors(incident, roles))


def _foreign(values: list[str], line: Line, actors: ActorTable) -> Test:
    """Of another country than where it happened; what lies nowhere known, or belongs to no country, is not foreign."""
    roles = _roles(values, line)

    def test(incident: Incident) -> bool:
        places = {place.country for place in incident.places if place.country}
        rows = (actors.rows.get(actor.actor_id or "") for actor in _actors(incident, roles))
        homes = {row.country for row in rows if row is not None}
        return bool(places) and any(home and home not in places for home in homes)

    return test


def _weapon(values: list[str], _line: Line, _: ActorTable) -> Test:
    return lambda incident: any(thing.kind in values for thing in incident.weapons)


def _noweapon(values: list[str], line: Line, actors: ActorTable) -> Test:
    return _not(_weapon(values, line, actors))


def _only(values: list[str], _line: Line, _: ActorTable) -> Test:
    return lambda incident: bool(incident.weapons) and all(thing.kind in values for thing in incident.weapons)


OF_TYPES: Mapping[str, Callable[[list[str], Line], TypesTest]] = {"type": _types, "main": _main, "without": _without}
"""The keywords of conditions on the types of a record alone."""
MAKERS: Mapping[str, Maker] = {
    "status": _status, "date": _date, "has": _has, "lacks": _lacks, "least": _least, "below": _below,
    "open": _open, "kind": _kind, "nokind": _nokind, "actor": _actor, "foreign": _foreign, "weapon": _weapon, "noweapon": _noweapon, "onlyweapon": _only,
}
"""The keywords of other conditions on a record."""
OF_PLACES = ("place", "placekind")
"""The keywords of conditions on a single place."""
OF_WORDS = ("words", "nowords")
"""The keywords of conditions on the words of slots; several lines of one keyword and slot are one condition: any of them."""


def _not(test: Test) -> Test:
    return lambda incident: not test(incident)


def _roles(values: list[str], line: Line) -> tuple[str, ...]:
    return tuple(known(role, PARTIES, line) for role in (values or [""])[0].split("|"))


def _actors(incident: Incident, roles: tuple[str, ...]) -> list[Actor]:
    return [actor for role in roles for actor in getattr(incident, role)]


def _figure(values: list[str], line: Line) -> tuple[str, int]:
    name, _, figure = " ".join(values).partition(" ")
    if not figure.isdecimal():
        hint = f"write `{line.keyword} arrested 10`"
        raise GrammarSyntaxError("a count and a number stand here", path=line.path, line=line.number, word=line.rest, hint=hint)
    return known(name, COUNTS, line), int(figure)


def figure_of(incident: Incident, name: str, bound: str) -> int | None:
    """Return the `min` or `max` of a count, or of a part of one (`killed.civilians`); None where it is open or not told."""
    count = _count(incident, name)
    return getattr(count, bound) if count is not None else None


def _count(incident: Incident, name: str) -> Count | None:
    slot, _, group = name.partition(".")
    counts: Mapping[Any, Count] = incident.counts or {}
    count = counts.get(slot)
    return (count.of_whom or {}).get(group) if group and count is not None else count


def _filled(incident: Incident, name: str) -> bool:
    """Tell whether a slot has a value, or a count (or a part of it: `killed.civilians`) can be more than none."""
    if name.partition(".")[0] not in COUNTS:
        value: tuple[Actor | Thing, ...] | None = getattr(incident, name)
        return bool(value)
    count = _count(incident, name)
    return count is not None and count.max != 0
