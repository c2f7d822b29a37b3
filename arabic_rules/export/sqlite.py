"""SQLite: documents, incidents and what they have, in tables with foreign keys."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..batch.report import Report
from ..documents import Document
from ..model import ROLES, Actor, Incident
from .flat import COLUMNS, JOIN, read, row
from .parquet import RECORD

Values = tuple[object, ...]
_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "date": "TEXT"}
_SLOTS = (*ROLES, "people", "places", "weapons", "seized")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: its name, what a row is, its columns (SQL, meaning), and the rows of an incident without their first column, its number."""

    name: str
    about: str
    columns: tuple[tuple[str, str], ...]
    rows: Callable[[Incident], Iterable[Values]]


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a new database; `path` must not exist or be empty. Two runs over the same reports write the same bytes."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        numbers = itertools.count(1)
        for n, (document, incidents) in enumerate(read(reports), 1):
            _insert(connection, "documents", [(n, *_document(document))])
            for incident in incidents:
                number = next(numbers)
                record = json.dumps(incident.to_dict(), ensure_ascii=False)
                _insert(connection, "incidents", [(number, n, *row(document, incident), record)])
                _insert_parts(connection, number, incident)
        connection.commit()
    finally:
        connection.close()


def _insert_parts(connection: sqlite3.Connection, number: int, incident: Incident) -> None:
    for table in TABLES:
        _insert(connection, table.name, [(number, *values) for values in table.rows(incident)])


def _insert(connection: sqlite3.Connection, table: str, values: list[Values]) -> None:
    if values:
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values[0]))})", values)  # noqa: S608  names are ours


def _document(document: Document) -> Values:
    return (document.doc_id, document.date and document.date.isoformat(), document.source, document.path, document.line, document.text)


def _counts(incident: Incident) -> Iterator[Values]:
    for name, count in (incident.counts or {}).items():
        for group, part in ((None, count), *(count.of_whom or {}).items()):
            yield name, group, part.min, part.max, int(bool(part.approximate))


def _actors(incident: Incident) -> Iterator[Values]:
    for role in ROLES:
        actors: tuple[Actor, ...] = getattr(incident, role)
        for a in actors:
            yield role, a.name, a.name_en, a.actor_id, a.kind, a.number and a.number.min, a.number and a.number.max, a.text


def _places(incident: Incident) -> Iterator[Values]:
    for p in incident.places:
        yield (p.name, p.name_en, p.kind, JOIN.join(p.within or ()) or None, p.admin1, p.admin2, p.country, p.lat, p.lon, p.precision,
               p.uncertainty_km, p.gazetteer_id, p.text)


def _things(incident: Incident) -> Iterator[Values]:
    for role in ("weapons", "seized"):
        for t in getattr(incident, role):
            yield role, t.name, t.kind, t.number and t.number.min, t.number and t.number.max, t.text


def _codes(incident: Incident) -> Iterator[Values]:
    for book, codes in (incident.codes or {}).items():
        rules = codes.get("rules", {})
        for key, value in codes.items():
            if key == "rules":
                continue
            if isinstance(value, list):
                yield from ((book, key, n, told, rules[key][n - 1]) for n, told in enumerate(value, 1) if told is not None)
            else:
                yield book, key, None, value, rules.get(key)


def _spans(incident: Incident) -> Iterator[Values]:
    for name in ("trigger", "evidence"):
        for n, s in enumerate(getattr(incident, name), 1):
            yield name, n, s.start, s.end, s.text, s.rule
    for slot in _SLOTS:
        for n, value in enumerate(getattr(incident, slot), 1):
            yield from ((slot, n, s.start, s.end, s.text, s.rule) for s in value.spans)
    for count, value in (incident.counts or {}).items():
        yield from ((count, 1, s.start, s.end, s.text, s.rule) for s in value.spans)
    for slot, one in (("date", incident.date), ("direction", incident.direction)):
        yield from ((slot, 1, s.start, s.end, s.text, s.rule) for s in ((one.spans if one is not None else None) or ()))


_LEAST = (("min INTEGER", "how many, at least"), ("max INTEGER", "how many, at most; empty: open"))
_NAMED = (("name TEXT NOT NULL", "its name"), ("name_en TEXT", "its English name"))
_AS_TOLD = ("text TEXT", "as the report calls it")
DOCUMENTS = (
    ("number INTEGER PRIMARY KEY", "its number in the run, from 1"), ("doc_id TEXT NOT NULL", "its name"), ("date TEXT", "its date, ISO"),
    ("source TEXT", "who published it"), ("path TEXT", "the file that it was read from"), ("line INTEGER", "the line of that file"),
    ("text TEXT NOT NULL", "its text, untouched"),
)
INCIDENTS = (
    ("number INTEGER PRIMARY KEY", "its number in the run, from 1"), ("document INTEGER NOT NULL REFERENCES documents", "the report it was read in"),
    *((f'"{column.name}" {_TYPES[column.type]}', column.about) for column in COLUMNS), ("record TEXT NOT NULL", RECORD),
)
_OF_INCIDENT = ("incident INTEGER NOT NULL REFERENCES incidents", "the number of the incident")
TABLES = (
    Table(name="counts", about="a number of people, or a part of one", rows=_counts, columns=(
        _OF_INCIDENT, ("name TEXT NOT NULL", "killed, injured, arrested ..."), ("of_whom TEXT", "the group that is a part; empty: the whole"), *_LEAST,
        ("approximate INTEGER NOT NULL", "1 where the text says about"))),
    Table(name="actors", about="a party or a source", rows=_actors, columns=(
        _OF_INCIDENT, ("role TEXT NOT NULL", "initiators, partners, targets, claimed_by, foiled_by or sources"), *_NAMED,
        ("actor_id TEXT", "its id in the table of actors"), ("kind TEXT", "its kind"), *_LEAST, _AS_TOLD)),
    Table(name="people", about="a named person", columns=(
        _OF_INCIDENT, _NAMED[0], ("role TEXT", "victim, detainee, perpetrator, abductee, released or other"), ("description TEXT", "title or rank")),
        rows=lambda incident: [(p.name, p.role, p.description) for p in incident.people]),
    Table(name="places", about="a place where it happened", rows=_places, columns=(
        _OF_INCIDENT, *_NAMED, ("kind TEXT", "its kind"), ("within TEXT", "what the text says contains it, innermost first"), ("admin1 TEXT", "governorate"),
        ("admin2 TEXT", "district"), ("country TEXT", "ISO 3166, two letters"), ("lat REAL", "latitude, WGS 84"), ("lon REAL", "longitude, WGS 84"),
        ("precision TEXT", "exact, near, district, governorate, region or country"), ("uncertainty_km REAL", "it lies within so many km of the point"),
        ("gazetteer_id TEXT", "its id in the gazetteer"), _AS_TOLD)),
    Table(name="things", about="a weapon, or what was seized", rows=_things, columns=(
        _OF_INCIDENT, ("role TEXT NOT NULL", "weapons or seized"), _NAMED[0], ("kind TEXT", "its kind"), *_LEAST, _AS_TOLD)),
    Table(name="codes", about="a code in another codebook", rows=_codes, columns=(
        _OF_INCIDENT, ("book TEXT NOT NULL", "acled, plover, gtd, ucdp or precision"), ("name TEXT NOT NULL", "which code"),
        ("place INTEGER", "which place of the incident, from 1; empty: the incident itself"), ("value", "the code"),
        ("rule TEXT", "the rule of grammars/codes that chose it"))),
    Table(name="spans", about="words of the report that a slot rests on", rows=_spans, columns=(
        _OF_INCIDENT, ("slot TEXT NOT NULL", "trigger, evidence, a role, a count, places, date ..."),
        ("number INTEGER NOT NULL", "which value of the slot, from 1"),
        ('"start" INTEGER NOT NULL', "first code point of the report's text, from 0"), ('"end" INTEGER NOT NULL', "the one after the last"),
        ("text TEXT NOT NULL", "the words"), ("rule TEXT", "the grammar rule that took them"))),
)


def _create(name: str, columns: Iterable[tuple[str, str]]) -> str:
    return f"CREATE TABLE {name} ({', '.join(sql for sql, _ in columns)});"


SCHEMA = "\n".join((
    _create("documents", DOCUMENTS), _create("incidents", INCIDENTS), *(_create(table.name, table.columns) for table in TABLES),
    *(f"CREATE INDEX {table.name}_incident ON {table.name} (incident);" for table in TABLES),
    'CREATE INDEX incidents_type ON incidents ("type");', "CREATE INDEX incidents_date ON incidents (date_start);",
    "CREATE INDEX incidents_document ON incidents (document);",
))
