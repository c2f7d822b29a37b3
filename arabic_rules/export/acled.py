"""CSV in the shape of ACLED's export: its 31 columns in its order; an incident at several places is a row for each.

What the text does not say, and what only ACLED itself can give (its ids, its time stamp, the scale of a source), stays empty.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..batch.report import Report
from ..model import Actor, Incident, Place
from .csv import safe
from .flat import JOIN, Cell, names, rows

COLUMNS = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1",
    "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location",
    "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
)
TIME_PRECISION = {"day": 1, "days": 2, "week": 2, "month": 3}
"""ACLED's 1 is a day, 2 a week or part of a month, 3 a month; a year is too wide for it."""
GEO_PRECISION = {"exact": 1, "near": 2, "district": 2, "governorate": 3, "region": 3}
"""ACLED's 1 is a town, 2 the area around one, 3 a province; a country has no code."""
INTER = {
    "state": "State forces", "state_forces": "State forces", "police": "State forces", "government": "State forces", "intelligence": "State forces",
    "coast_guard": "State forces", "rebel": "Rebel group", "jihadist": "Rebel group", "rebel_proto-state": "Rebel group", "separatist": "Rebel group",
    "militia": "Political militia", "militant": "Political militia", "paramilitary": "Political militia", "party_militia": "Political militia",
    "unknown": "Political militia", "group": "Political militia", "settlers": "Identity militia", "tribe": "Identity militia",
    "coalition": "External/Other forces", "peacekeeping": "External/Other forces", "pmc": "External/Other forces", "people": "Civilians",
}
"""Kinds of actor and ACLED's names for them."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a table with ACLED's header; dates are ISO."""
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        table = csv.writer(out)
        table.writerow(COLUMNS)
        for _, incident, _ in rows(reports):
            for place in incident.places or (None,):
                table.writerow([safe(cell) for cell in _row(incident, place)])


def _row(incident: Incident, place: Place | None) -> Iterator[Cell]:
    codes = (incident.codes or {}).get("acled", {})
    date, killed = incident.date, (incident.counts or {}).get("killed")
    first, others = _sides(incident.initiators)
    second, more = _sides(incident.targets)
    inter = [_inter(actor) for actor in (first, second)]
    yield from (None, date.start if date else None, int(date.start[:4]) if date and date.start else None)
    yield TIME_PRECISION.get(date.precision or "") if date and date.start else None
    yield from (codes.get("disorder_type"), codes.get("event_type"), codes.get("sub_event_type"))
    yield from (names(incident.initiators[:1]), names((*others, *incident.partners)), inter[0], names(incident.targets[:1]), names(more), inter[1])
    yield "-".join(side for side in inter if side) or None
    yield codes.get("civilian_targeting")
    yield from (None, None, place.country if place else None, place.admin1 if place else None, place.admin2 if place else None, None)
    yield from (place.name, place.lat, place.lon, GEO_PRECISION.get(place.precision or "")) if place else (None, None, None, None)
    yield from (names(incident.sources), None, " ".join(span.text for span in incident.evidence), killed.min if killed else None)
    yield from (JOIN.join(("status=" + incident.status, *(f"warning={w}" for w in incident.warnings))), None)


def _sides(actors: tuple[Actor, ...]) -> tuple[Actor | None, tuple[Actor, ...]]:
    return (actors[0], actors[1:]) if actors else (None, ())


def _inter(actor: Actor | None) -> str | None:
    return INTER.get(actor.kind or "") if actor else None
