"""A record as one row: the columns that csv, hxl, xlsx, sqlite, parquet and geojson share, each with its meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import get_args

from ..batch.report import Report
from ..documents import Document
from ..model import ROLES, Actor, CountName, Incident, Place

Cell = str | int | float | None
JOIN = "; "


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name, what it means, its type (text, integer, real, date as ISO text), its HXL tag, and how it is read off a record."""

    name: str
    about: str
    type: str = "text"
    hxl: str = ""
    value: Callable[[Document, Incident], Cell]


def read(reports: Iterable[Report]) -> Iterator[tuple[Document, tuple[Incident, ...]]]:
    """Yield the documents that could be read, each with its records."""
    return ((report.document, report.incidents) for report in reports if report.document is not None)


def rows(reports: Iterable[Report]) -> Iterator[tuple[Document, Incident, list[Cell]]]:
    """Yield every record of some reports with its row, in order."""
    for document, incidents in read(reports):
        for incident in incidents:
            yield document, incident, row(document, incident)


def row(document: Document, incident: Incident) -> list[Cell]:
    """Return the cells of a record in the order of COLUMNS."""
    return [column.value(document, incident) for column in COLUMNS]


def names(actors: Iterable[Actor]) -> str | None:
    """Return the names of actors, joined."""
    return JOIN.join(actor.name for actor in actors) or None


def main_place(incident: Incident) -> Place | None:
    """Return the first place that has a point, else the first."""
    return next((p for p in incident.places if p.lat is not None), incident.places[0] if incident.places else None)


def place_cell(place: Place | None, column: str) -> Cell:
    """Return the cell of a column of PLACE_COLUMNS for one place."""
    found = getattr(place, PLACE_COLUMNS[column]) if place is not None else None
    return JOIN.join(found) if isinstance(found, tuple) else found


PLACE_COLUMNS = {
    "place": "name", "place_en": "name_en", "place_kind": "kind", "within": "within", "admin2": "admin2", "admin1": "admin1", "country": "country",
    "lat": "lat", "lon": "lon", "place_precision": "precision", "uncertainty_km": "uncertainty_km",
}
"""The columns that tell of one place, and the slot of a place that each one shows."""


def _place(name: str, about: str, hxl: str, kind: str = "text") -> Column:
    return Column(name=name, about=about, type=kind, hxl=hxl, value=lambda _, incident: place_cell(main_place(incident), name))


def _of_date(name: str) -> Callable[[Document, Incident], Cell]:
    return lambda _, incident: getattr(incident.date, name) if incident.date is not None else None


def _of_direction(name: str) -> Callable[[Document, Incident], Cell]:
    return lambda _, incident: getattr(incident.direction, name) if incident.direction is not None else None


def _actors(slot: str) -> Column:
    about = {"initiators": "who did it", "partners": "who helped", "targets": "against whom or what", "claimed_by": "who claimed it",
             "foiled_by": "who stopped it", "sources": "who says so"}[slot]
    tag = {"initiators": "#group+name+initiator", "targets": "#group+name+target", "sources": "#meta+source"}.get(slot, f"#group+name+{slot}")
    return Column(name=slot, about=f"{about}, as the text calls them; several joined by `;`", hxl=tag, value=lambda _, i: names(getattr(i, slot)))


def _count(name: CountName, bound: str) -> Column:
    about = f"people {name}, at {'least' if bound == 'min' else 'most; empty beside a lowest figure: no highest is told'}"

    def value(_: Document, incident: Incident) -> Cell:
        count = (incident.counts or {}).get(name)
        return getattr(count, bound) if count is not None else None

    return Column(name=f"{name}_{bound}", about=about, type="integer", hxl=f"#affected+{name}+{bound}", value=value)


def _of_whom(_: Document, incident: Incident) -> Cell:
    parts = [f"{name} {group} {part.min}" for name, count in (incident.counts or {}).items() for group, part in (count.of_whom or {}).items()]
    return JOIN.join(parts) or None


def _code(book: str, key: str) -> Callable[[Document, Incident], Cell]:
    return lambda _, incident: (incident.codes or {}).get(book, {}).get(key)


def _place_code(key: str) -> Callable[[Document, Incident], Cell]:
    """Return the column of a code that the places of a record have, for the place that the row shows."""
    def value(_: Document, incident: Incident) -> Cell:
        codes, place = (incident.codes or {}).get("precision", {}).get(key), main_place(incident)
        return codes[incident.places.index(place)] if codes and place is not None else None

    return value


COLUMNS: tuple[Column, ...] = (
    Column(name="id", about="the record's own id, the same in every run over the same text", hxl="#meta+id+event", value=lambda _, i: i.id),
    Column(name="doc_id", about="the report it was read in", hxl="#meta+id+report", value=lambda _, i: i.doc_id),
    Column(name="report_date", about="the report's date", type="date", hxl="#date+reported", value=lambda d, _: d.date.isoformat() if d.date else None),
    Column(name="report_source", about="who published the report", hxl="#meta+publisher", value=lambda d, _: d.source),
    Column(name="type", about="the main type", hxl="#event+type", value=lambda _, i: i.types[0]),
    Column(name="types", about="all types, joined by `;`", hxl="#event+types", value=lambda _, i: JOIN.join(i.types)),
    Column(name="status", about="asserted, denied, planned, attempted, foiled, hypothetical, historical or cumulative", hxl="#status",
           value=lambda _, i: i.status),
    Column(name="date_start", about="the first day, ISO; empty where the text gives none, or gives a relative one and the report's date is not known",
           type="date", hxl="#date+start", value=_of_date("start")),
    Column(name="date_end", about="the last day, ISO", type="date", hxl="#date+end", value=_of_date("end")),
    Column(name="date_precision", about="day, days, week, month or year", hxl="#date+precision", value=_of_date("precision")),
    Column(name="time_of_day", about="dawn, morning, noon, afternoon, evening or night", hxl="#date+time", value=_of_date("time_of_day")),
    *(_count(name, bound) for name in get_args(CountName) for bound in ("min", "max")),
    Column(name="of_whom", about="parts of the counts: which count, which group, how many", hxl="#affected+groups", value=_of_whom),
    Column(name="people", about="named people and their role", hxl="#contact+name",
           value=lambda _, i: JOIN.join(f"{p.name} ({p.role})" if p.role else p.name for p in i.people) or None),
    *(_actors(slot) for slot in ROLES),
    _place("place", "the place, of several the first with a point", "#loc+name"),
    _place("place_en", "its English name", "#loc+name+en"),
    _place("place_kind", "its kind", "#loc+type"),
    _place("within", "what the text says contains it, innermost first", "#loc+within"),
    _place("admin2", "district", "#adm2+name"),
    _place("admin1", "governorate", "#adm1+name"),
    _place("country", "country, ISO 3166 two letters", "#country+code+v_iso2"),
    _place("lat", "latitude in degrees, WGS 84", "#geo+lat", "real"),
    _place("lon", "longitude in degrees, WGS 84", "#geo+lon", "real"),
    _place("place_precision", "exact, near, district, governorate, region or country", "#geo+precision"),
    _place("uncertainty_km", "it lies within so many km of the point", "#geo+radius", "real"),
    Column(name="places", about="all places, joined by `;`", hxl="#loc+names", value=lambda _, i: JOIN.join(p.name for p in i.places) or None),
    Column(name="bearing", about="N, NE ... or C for the centre", hxl="#geo+bearing", value=_of_direction("bearing")),
    Column(name="bearing_of", about="what the bearing is of", hxl="#geo+anchor", value=_of_direction("of")),
    Column(name="bearing_relation", about="part (inside it) or outside", hxl="#geo+relation", value=_of_direction("relation")),
    Column(name="distance_km", about="the distance that the text gives", type="real", hxl="#geo+distance", value=_of_direction("distance_km")),
    Column(name="weapons", about="weapons, joined by `;`", hxl="#item+weapon", value=lambda _, i: JOIN.join(t.name for t in i.weapons) or None),
    Column(name="seized", about="goods that were seized, joined by `;`", hxl="#item+seized", value=lambda _, i: JOIN.join(t.name for t in i.seized) or None),
    Column(name="acled_disorder", about="ACLED disorder type", hxl="#event+acled+disorder", value=_code("acled", "disorder_type")),
    Column(name="acled_event", about="ACLED event type", hxl="#event+acled", value=_code("acled", "event_type")),
    Column(name="acled_sub_event", about="ACLED sub-event type", hxl="#event+acled+sub", value=_code("acled", "sub_event_type")),
    Column(name="acled_geo_precision", about="ACLED's 1 to 3 for the place that the row shows; empty for a country", type="integer",
           hxl="#geo+precision+acled", value=_place_code("acled_geo")),
    Column(name="acled_time_precision", about="ACLED's 1 to 3; empty for a year", type="integer", hxl="#date+precision+acled",
           value=_code("precision", "acled_time")),
    Column(name="plover_event", about="PLOVER event", hxl="#event+plover", value=_code("plover", "event")),
    Column(name="plover_mode", about="PLOVER mode", hxl="#event+plover+mode", value=_code("plover", "mode")),
    Column(name="gtd_attack", about="GTD attack type", hxl="#event+gtd", value=_code("gtd", "attack_type")),
    Column(name="gtd_weapon", about="GTD weapon type", hxl="#event+gtd+weapon", value=_code("gtd", "weapon_type")),
    Column(name="gtd_target", about="GTD target type, where it is sure", hxl="#event+gtd+target", value=_code("gtd", "target_type")),
    Column(name="ucdp_type", about="UCDP type of violence, where it is eligible", hxl="#event+ucdp", value=_code("ucdp", "type_of_violence")),
    Column(name="confidence", about="0 to 1: how sure the program is", type="real", hxl="#meta+confidence", value=lambda _, i: i.confidence),
    Column(name="warnings", about="what was unclear", hxl="#meta+warning", value=lambda _, i: JOIN.join(i.warnings) or None),
    Column(name="trigger", about="the words that tell it", hxl="#description+trigger", value=lambda _, i: JOIN.join(s.text for s in i.trigger)),
    Column(name="evidence", about="the sentences it was read in", hxl="#description", value=lambda _, i: " ".join(s.text for s in i.evidence)),
)
