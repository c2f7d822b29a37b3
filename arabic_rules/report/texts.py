"""A report's text beside its records, the words of every slot marked."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence

from ..documents import Document
from ..model import PARTIES, Incident, Span, figure
from .words import escaped, plain, said

KINDS = ("trigger", "count", "person", "actor", "source", "place", "date", "thing")
"""Slots in the order in which one wins where two have the same words."""


def article(number: int, document: Document, incidents: Sequence[Incident]) -> str:
    """Return a document: its records in one column, its text in the other."""
    head = " · ".join(plain(part) for part in (document.doc_id, document.date, document.source) if part)
    records = "".join(f'<section id="r{incident.id}"><h3>{", ".join(said(kind) for kind in incident.types)}</h3>{_record(incident)}</section>'
                      for incident in incidents)
    return (f'<article id="d{number}"><h3>{head}</h3><div class="pair"><div>{records or said("none")}</div>'
            f'<p class="text" dir="rtl" lang="ar">{marked(document.text, incidents)}</p></div></article>')


def legend() -> str:
    """Return what the marks mean."""
    names = {"count": "counts", "person": "people", "actor": "actor", "source": "sources", "thing": "weapons"}
    return '<p class="legend">' + "".join(f'<mark class="{kind}">{said(names.get(kind, kind))}</mark>' for kind in KINDS) + "</p>"


def marked(text: str, incidents: Iterable[Incident]) -> str:
    """Return a text with marks around the words of every slot; words of several slots have the mark of the first in KINDS."""
    edges: dict[int, list[tuple[int, str]]] = {}
    for incident in incidents:
        for kind, span in _spans(incident):
            edges.setdefault(span.start, []).append((1, kind))
            edges.setdefault(span.end, []).append((-1, kind))
    open_now = dict.fromkeys(KINDS, 0)
    parts, last = [], 0
    for at in sorted(edges):
        parts.append(_piece(text[last:at], open_now))
        for step, kind in edges[at]:
            open_now[kind] += step
        last = at
    return "".join((*parts, escaped(text[last:])))


def _piece(text: str, open_now: dict[str, int]) -> str:
    kinds = [kind for kind in KINDS if open_now[kind] > 0]
    shown = escaped(text)
    return f'<mark class="{kinds[0]}" title="{" ".join(kinds)}">{shown}</mark>' if kinds and text else shown


def _spans(incident: Incident) -> Iterator[tuple[str, Span]]:
    yield from (("trigger", span) for span in incident.trigger)
    yield from (("count", span) for count in (incident.counts or {}).values() for span in count.spans)
    yield from (("person", span) for person in incident.people for span in person.spans)
    yield from (("actor", span) for slot in PARTIES for actor in getattr(incident, slot) for span in actor.spans)
    yield from (("source", span) for actor in incident.sources for span in actor.spans)
    yield from (("place", span) for place in incident.places for span in place.spans)
    yield from (("date", span) for span in (incident.date.spans if incident.date else ()))
    yield from (("thing", span) for thing in (*incident.weapons, *incident.seized) for span in thing.spans)


def _record(incident: Incident) -> str:
    rows = [(key, value) for key, value in _slots(incident) if value]
    return "<dl>" + "".join(f"<dt>{said(key)}</dt><dd>{value}</dd>" for key, value in rows) + "</dl>"


def _slots(incident: Incident) -> Iterator[tuple[str, str]]:
    yield "status", said(incident.status)
    yield "date", when(incident)
    yield "counts", people(incident)
    yield "place", " · ".join(plain(", ".join((place.name, *(place.within or ())))) for place in incident.places)
    if incident.direction is not None:
        distance = f" {incident.direction.distance_km:g} km" if incident.direction.distance_km is not None else ""
        yield "direction", plain(incident.direction.bearing + distance) + " " + plain(incident.direction.of)
    for slot in (*PARTIES, "sources", "people", "weapons", "seized"):
        yield slot, " · ".join(plain(value.name) for value in getattr(incident, slot))
    yield "trigger", " · ".join(plain(span.text) for span in incident.trigger)
    yield "codes", " · ".join(plain(f"{book.upper()}: {code}") for book, code in _codes(incident))
    yield "confidence", f"{incident.confidence:.2f}" if incident.confidence is not None else ""
    yield "warnings", "; ".join(map(plain, incident.warnings))


def _codes(incident: Incident) -> Iterator[tuple[str, str]]:
    for book, codes in (incident.codes or {}).items():
        told = [str(codes[key]) for key in codes if key in _CODES]
        yield from [(book, " / ".join(told))] if told else []


_CODES = frozenset({"event_type", "sub_event_type", "event", "mode", "attack_type", "weapon_type", "target_type", "type_of_violence"})


def when(incident: Incident) -> str:
    """Return the day or days of a record, else its words for them."""
    date = incident.date
    if date is None:
        return ""
    if date.start is None:
        return plain(date.text)
    return plain(date.start if date.end in (None, date.start) else f"{date.start} – {date.end}")


def people(incident: Incident) -> str:
    """Return the counts of a record."""
    return ", ".join(f"{said(name)} <bdi>{html.escape(figure(count))}</bdi>" for name, count in (incident.counts or {}).items())
