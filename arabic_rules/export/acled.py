"""CSV in the shape of ACLED's export: its 31 columns in its order; an incident at several places is a row for each.

Only what ACLED's book in `grammars/codes/` makes an event: what is denied, planned or supposed, and totals over a period, are left out. What only
ACLED itself can give (its ids, its time stamp, the scale of a source) stays empty.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..actors import shipped_actors
from ..batch.report import Report
from ..documents import Document
from ..model import Actor, Incident, Place
from .countries import COUNTRIES
from .csv import write_rows
from .flat import JOIN, Cell, rows

BOOK, PRECISION = "acled", "precision"
"""The books of `grammars/codes/` that the table is made of."""
TYPES = ("disorder_type", "event_type", "sub_event_type")
JUDGED = ("threshold", "candidates")
"""Codes that leave something to ACLED's coders: among the tags."""
EMPTY = "empty: only ACLED can give it"
COLUMNS: dict[str, str] = {
    "event_id_cnty": EMPTY, "event_date": "the day, ISO; of several days, a week or a month the middle one; empty where none is known",
    "year": "its year", "time_precision": "1 a day, 2 several days or a week, 3 a month", "disorder_type": "from the record's ACLED codes",
    "event_type": "from the record's ACLED codes", "sub_event_type": "from the record's ACLED codes",
    "actor1": "the first initiator, in English where a name is known; a crowd in a protest", "assoc_actor_1": "the other initiators and the partners",
    "inter1": "what actor1 is, by its kind; a state's forces in another country are External/Other forces",
    "actor2": "the first target that is a party; `Civilians` with the country where civilians were hurt and no party was aimed at",
    "assoc_actor_2": "the other targets that are parties", "inter2": "what actor2 is", "interaction": "inter1 and inter2 in ACLED's order, or one and `only`",
    "civilian_targeting": "`Civilian targeting` where actor2 is civilians", "iso": "the country's number in ISO 3166", "region": "ACLED's region",
    "country": "its English name; the two letters of ISO 3166 for a country outside the region", "admin1": "governorate", "admin2": "district",
    "admin3": "empty", "location": "the place, in English where a name is known", "latitude": "degrees, WGS 84", "longitude": "degrees, WGS 84",
    "geo_precision": "1 the place itself, 2 near it or a district, 3 a governorate or a region; empty for a country",
    "source": "who published the report, then whom it quotes", "source_scale": EMPTY, "notes": "the sentences of the report",
    "fatalities": "the lowest number told, with ACLED's figures for words (several 3, many 10, tens 12, hundreds 100); 0 where no death is told; "
                  "parted among the rows of one incident",
    "tags": "the record's id, its status, `place 1 of 3`, `threshold=below` where ACLED would not record it, other sub-events that its coders may "
            "choose, warnings", "timestamp": EMPTY,
}
"""ACLED's columns in its order, and what each holds here."""
INTER_ORDER = ("State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "External/Other forces", "Civilians")
"""ACLED's names of kinds, in the order in which an interaction names two."""
INTER = {
    "State forces": ("state", "state_forces", "force", "police", "government", "intelligence", "coast_guard", "paramilitary"),
    "Rebel group": ("rebel", "rebel_proto-state", "jihadist", "separatist"),
    "Political militia": ("militia", "militant", "party_militia", "group", "unknown", "party"),
    "External/Other forces": ("coalition", "peacekeeping", "pmc", "intl_org"),
    "Civilians": ("civil", "media", "humanitarian", "rescue", "monitor"),
}
"""ACLED's names and our kinds of actor; a kind that is missing here has no name there."""
_INTER = {kind: name for name, kinds in INTER.items() for kind in kinds}
CROWDS = {"Protests": "Protesters", "Riots": "Rioters"}
HARMED = ("killed", "injured", "casualties", "abducted", "missing")
CIVILIANS = ("civilians", "children", "women", "journalists", "medics")
"""Groups in `of_whom` that are civilians by ACLED."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a table with ACLED's header."""
    events = (cells for document, incident, _ in rows(reports) if _is_event(incident) for cells in _events(document, incident))
    write_rows([list(COLUMNS)], events, path)


def _is_event(incident: Incident) -> bool:
    """Tell whether ACLED's book made an event of a record: without its book in the grammar there are none."""
    return "event_type" in _codes(incident)


def _codes(incident: Incident, book: str = BOOK) -> Mapping[str, Any]:
    return (incident.codes or {}).get(book, {})


class _Side(NamedTuple):
    """One party: its name, its kind in ACLED's words, those with it."""

    name: str | None
    inter: str | None
    others: str | None


def _events(document: Document, incident: Incident) -> Iterator[list[Cell]]:
    count = len(incident.places) or 1
    share, rest = divmod(_codes(incident).get("fatalities", 0), count)
    for n in range(count):
        told = f"place {n + 1} of {count}" if count > 1 else None
        cells = _row(document, incident, n) | {"fatalities": share + (n < rest)}
        judged = (f"{key}={_codes(incident)[key]}" for key in JUDGED if key in _codes(incident))
        warnings = (f"warning={warning}" for warning in incident.warnings)
        cells["tags"] = _joined(f"incident={incident.id}", f"status={incident.status}", told, *judged, *warnings)
        yield [cells.get(column) for column in COLUMNS]


def _row(document: Document, incident: Incident, n: int) -> dict[str, Cell]:
    codes = _codes(incident)
    place = incident.places[n] if incident.places else None
    one, two = _sides(incident, place, codes.get("event_type"))
    return {
        **_when(incident), **(_where(incident, n) if place is not None else {}), **{key: codes.get(key) for key in TYPES},
        "actor1": one.name, "assoc_actor_1": one.others, "inter1": one.inter, "actor2": two.name, "assoc_actor_2": two.others, "inter2": two.inter,
        "interaction": _interaction(one.inter, two.inter), "civilian_targeting": "Civilian targeting" if two.inter == "Civilians" else None,
        "source": _joined(document.source, *(_name(actor) for actor in incident.sources)), "notes": " ".join(span.text for span in incident.evidence),
    }


def _when(incident: Incident) -> dict[str, Cell]:
    """Return the day, of several the middle one; a year is too wide for ACLED."""
    date = incident.date
    if date is None or date.start is None or date.precision == "year":
        return {}
    start = datetime.date.fromisoformat(date.start)
    day = start + (datetime.date.fromisoformat(date.end or date.start) - start) // 2
    return {"event_date": day.isoformat(), "year": day.year, "time_precision": _codes(incident, PRECISION).get("acled_time")}


def _where(incident: Incident, n: int) -> dict[str, Cell]:
    place = incident.places[n]
    iso, _, region = COUNTRIES.get(place.country or "", (None, None, None))
    precision = _codes(incident, PRECISION).get("acled_geo")
    return {
        "iso": iso, "region": region, "country": _country(place), "admin1": place.admin1, "admin2": place.admin2, "location": place.name_en or place.name,
        "latitude": place.lat, "longitude": place.lon, "geo_precision": precision[n] if precision else None,
    }


def _country(place: Place | None) -> str | None:
    code = place.country if place is not None else None
    return COUNTRIES[code][1] if code in COUNTRIES else code


def _sides(incident: Incident, place: Place | None, event: str | None) -> tuple[_Side, _Side]:
    where = (place.country if place is not None else None) or ""
    country = _country(place)
    first = incident.initiators
    targets = tuple(actor for actor in incident.targets if actor.kind != "facility")
    one = _Side(_name(first[0]) if first else None, _inter(first[0], where) if first else None,
                _joined(*(_name(actor) for actor in (*first[1:], *incident.partners))))
    two = _Side(_name(targets[0]) if targets else None, _inter(targets[0], where) if targets else None, _joined(*(_name(a) for a in targets[1:])))
    crowd = CROWDS.get(event or "")
    if crowd and not first:
        one = _Side(f"{crowd} ({country})" if country else crowd, crowd, one.others)
    if not targets and not crowd and _civilians_harmed(incident):
        two = _Side(f"Civilians ({country})" if country else "Civilians", "Civilians", None)
    return one, two


def _name(actor: Actor) -> str:
    return actor.name_en or actor.name


def _joined(*parts: str | None) -> str | None:
    return JOIN.join(dict.fromkeys(part for part in parts if part)) or None


def _inter(actor: Actor, country: str) -> str | None:
    found = _INTER.get(actor.kind or "")
    row = shipped_actors().rows.get(actor.actor_id or "")
    if found == "State forces" and row is not None and row.country and country and row.country != country:
        return "External/Other forces"
    return found


def _interaction(first: str | None, second: str | None) -> str | None:
    both = sorted((side for side in (first, second) if side), key=INTER_ORDER.index)
    return "-".join(both) if len(both) > 1 else f"{both[0]} only" if both else None


def _civilians_harmed(incident: Incident) -> bool:
    groups = {group for name, count in (incident.counts or {}).items() if name in HARMED for group in (count.of_whom or {})}
    return bool(groups.intersection(CIVILIANS))

