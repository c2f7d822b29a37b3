"""The fillers of a record, and when a filler of one record is right for another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

from ..model import CountName
from .names import same_name

Record = Mapping[str, Any]
"""One incident in its JSON form, or as a person wrote it down in gold."""

COUNTS: tuple[str, ...] = get_args(CountName)
NAMES = ("initiators", "partners", "targets", "claimed_by", "people", "weapons", "seized", "sources")
SLOTS = ("types", "status", *(f"count.{name}" for name in COUNTS), "of_whom", *NAMES, "place", "direction", "date")
"""Every slot that is scored, in the order of reports."""

_ISO_DAY = len("2024-03-14")


class Filled(NamedTuple):
    """One filler of one slot."""

    slot: str
    filler: Any


class Pairing(NamedTuple):
    """What two records have in common, what the second leaves out, and what it adds."""

    right: list[Filled]
    missing: list[Filled]
    spurious: list[Filled]


def fillers(record: Record) -> Iterator[Filled]:
    """Yield the fillers of a record, slot by slot, in the form in which they are compared."""
    for kind in record.get("types") or ():
        yield Filled("types", kind)
    yield Filled("status", record.get("status") or "asserted")
    counts = record.get("counts") or {}
    for name in COUNTS:
        if counts.get(name) is not None:
            yield Filled(f"count.{name}", _bounds(counts[name]))
    for kind, groups in _parts(record).items():
        for group, value in groups.items():
            yield Filled("of_whom", (kind, group, _bounds(value)))
    for slot in NAMES:
        for filler in record.get(slot) or ():
            yield Filled(slot, filler)
    for place in record.get("places") or ():
        yield Filled("place", place)
    bearing = _bearing(record)
    if bearing:
        yield Filled("direction", bearing)
    date = _date(record)
    if date:
        yield Filled("date", date)


def pair(gold: Record, predicted: Record) -> Pairing:
    """Give each filler of `gold` the first free filler of `predicted` that matches it."""
    left = list(fillers(predicted))
    right: list[Filled] = []
    missing: list[Filled] = []
    for wanted in fillers(gold):
        found = next((i for i, other in enumerate(left) if wanted.slot == other.slot and _matches(wanted, other.filler)), None)
        if found is None:
            missing.append(wanted)
        else:
            right.append(wanted)
            del left[found]
    return Pairing(right, missing, [extra for extra in left if not _is_neutral(extra, gold)])


def _matches(gold: Filled, predicted: Any) -> bool:
    if gold.slot in NAMES or gold.slot == "place":
        return same_name(gold.filler, predicted)
    if gold.slot == "date":  # every key that both give must agree, and they must share one
        shared = gold.filler.keys() & predicted.keys()
        return bool(shared) and all(gold.filler[key] == predicted[key] for key in shared)
    return bool(gold.filler == predicted)


def _is_neutral(extra: Filled, gold: Record) -> bool:
    """Neither right nor wrong: what contains a place of the gold record, and a joint toll that gold leaves out."""
    if extra.slot == "place":
        return any(same_name(name, extra.filler) for place in gold.get("places") or () for name in _within(place))
    return extra.slot == "count.casualties"


def _within(place: Any) -> tuple[str, ...]:
    return tuple(place.get("within") or ()) if isinstance(place, Mapping) else ()


def _bounds(value: Any) -> tuple[int | None, int | None]:
    if isinstance(value, Mapping):
        return value.get("min"), value.get("max")
    if isinstance(value, int):
        return value, value
    low, high = value
    return low, high


def _parts(record: Record) -> Mapping[str, Mapping[str, Any]]:
    """`{count: {group: bounds}}`: gold keeps it beside the counts, a record inside each count."""
    beside: Mapping[str, Mapping[str, Any]] = record.get("of_whom") or {}
    counts = record.get("counts") or {}
    return beside or {name: value["of_whom"] for name, value in counts.items() if isinstance(value, Mapping) and value.get("of_whom")}


def _bearing(record: Record) -> str | None:
    inside = (place.get("direction") for place in record.get("places") or () if isinstance(place, Mapping))
    direction = record.get("direction") or next((found for found in inside if found), None)
    return direction.get("bearing") if direction else None


def _date(record: Record) -> Mapping[str, Any] | None:
    """A comparable form of the date: its ISO days, else its relative form."""
    date = record.get("date") or {}
    if date.get("start"):
        return {"start": date["start"][:_ISO_DAY], "end": (date.get("end") or date["start"])[:_ISO_DAY]}
    return date.get("relative") or None
