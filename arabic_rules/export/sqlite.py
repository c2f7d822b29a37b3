"""SQLite: documents, incidents and what they have, in tables with foreign keys."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..batch.report import Report
from ..model import Incident
from .flat import COLUMNS, read, row

_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL"}
_ROLES = ("initiators", "partners", "targets", "claimed_by", "foiled_by", "sources")
SCHEMA = f"""
CREATE TABLE documents (number INTEGER PRIMARY KEY, doc_id TEXT NOT NULL, date TEXT, source TEXT, path TEXT, line INTEGER, text TEXT NOT NULL);
CREATE TABLE incidents (number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents,
    {', '.join(f'"{column.name}" {_TYPES[column.type]}' for column in COLUMNS)}, record TEXT NOT NULL);
CREATE TABLE counts (incident INTEGER NOT NULL REFERENCES incidents, name TEXT NOT NULL, of_whom TEXT, min INTEGER, max INTEGER);
CREATE TABLE actors (incident INTEGER NOT NULL REFERENCES incidents, role TEXT NOT NULL, name TEXT NOT NULL, name_en TEXT, actor_id TEXT, kind TEXT);
CREATE TABLE people (incident INTEGER NOT NULL REFERENCES incidents, name TEXT NOT NULL, role TEXT, description TEXT);
CREATE TABLE places (incident INTEGER NOT NULL REFERENCES incidents, name TEXT NOT NULL, name_en TEXT, kind TEXT, admin1 TEXT, admin2 TEXT,
    country TEXT, lat REAL, lon REAL, precision TEXT, uncertainty_km REAL);
CREATE TABLE things (incident INTEGER NOT NULL REFERENCES incidents, role TEXT NOT NULL, name TEXT NOT NULL, kind TEXT);
CREATE TABLE evidence (incident INTEGER NOT NULL REFERENCES incidents, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX incidents_type ON incidents ("type");
CREATE INDEX incidents_date ON incidents (date_start);
"""
Values = tuple[object, ...]


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a new database; `path` must not exist or be empty."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        number = 0
        for n, (document, incidents) in enumerate(read(reports), 1):
            _insert(connection, "documents", [(n, document.doc_id, document.date and document.date.isoformat(), document.source,
                                               document.path, document.line, document.text)])
            for incident in incidents:
                number += 1
                record = json.dumps(incident.to_dict(), ensure_ascii=False)
                _insert(connection, "incidents", [(number, n, *row(document, incident), record)])
                for table, values in _children(number, incident):
                    _insert(connection, table, values)
        connection.commit()
    finally:
        connection.close()


def _insert(connection: sqlite3.Connection, table: str, values: Iterable[Values]) -> None:
    rows = list(values)
    if rows:
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)  # noqa: S608  names are ours


def _children(number: int, incident: Incident) -> Iterator[tuple[str, list[Values]]]:
    counts: list[Values] = []
    for name, count in (incident.counts or {}).items():
        counts.append((number, name, None, count.min, count.max))
        counts += [(number, name, group, part.min, part.max) for group, part in (count.of_whom or {}).items()]
    yield "counts", counts
    yield "actors", [(number, role, a.name, a.name_en, a.actor_id, a.kind) for role in _ROLES for a in getattr(incident, role)]
    yield "people", [(number, p.name, p.role, p.description) for p in incident.people]
    yield "places", [(number, p.name, p.name_en, p.kind, p.admin1, p.admin2, p.country, p.lat, p.lon, p.precision, p.uncertainty_km)
                     for p in incident.places]
    yield "things", [(number, role, t.name, t.kind) for role in ("weapons", "seized") for t in getattr(incident, role)]
    yield "evidence", [(number, s.start, s.end, s.text) for s in incident.evidence]
