"""brat stand-off: a folder with each report's text as it was, its annotations, and the configuration to open them.

Triggers are text-bound annotations and events; actors, people, places, dates, things and counts are their arguments, a status their
attribute, the record's id and warnings a note. Offsets are code points of the untouched text, as brat counts them; an annotation
that crosses a line end is given as one fragment a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import regex

from ..batch.report import Report
from ..model import CountName, Incident, Span, Status
from .flat import read
from .guard import plain

SLOTS = {
    "initiators": ("Actor", "Initiator"), "partners": ("Actor", "Partner"), "targets": ("Actor", "Target"), "claimed_by": ("Actor", "Claimant"),
    "foiled_by": ("Actor", "Foiler"), "sources": ("Actor", "Source"), "people": ("Person", "Person"), "places": ("Place", "Place"),
    "weapons": ("Thing", "Weapon"), "seized": ("Thing", "Seized"),
}
"""The slots of a record, each with its entity and its role."""
ENTITIES = ("Actor", "Person", "Place", "Date", "Thing", "Count")
_UNSAFE = regex.compile(r"[^\p{L}\p{N}_-]+")
_LINE = regex.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def write(reports: Iterable[Report], path: Path) -> None:
    """Fill the folder `path`: two files for each report, and `annotation.conf`."""
    path.mkdir(exist_ok=True)
    types: set[str] = set()
    for number, (document, incidents) in enumerate(read(reports), 1):
        name = f"{number:05d}-{_UNSAFE.sub('_', document.doc_id)[-40:]}"
        annotations = _Annotations(document.text)
        for incident in incidents:
            annotations.add(incident)
            types.add(_label(incident.types[0]))
        (path / f"{name}.txt").write_bytes(document.text.encode())
        (path / f"{name}.ann").write_bytes("".join(f"{line}\n" for line in annotations.lines).encode())
    (path / "annotation.conf").write_bytes(_configuration(sorted(types)).encode())


class _Annotations:
    """The annotations of one text, numbered as they come; a span and label that are there already are used again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.lines: list[str] = []
        self._bound: dict[tuple[str, int, int], str] = {}
        self._events = 0

    def add(self, incident: Incident) -> None:
        """Write an event for a record."""
        label = _label(incident.types[0])
        trigger = self._span(label, incident.trigger[0])
        arguments = dict.fromkeys(f"{role}:{self._span(kind, span)}" for kind, role, span in _arguments(incident) if self._text[span.start:span.end].strip())
        self._events += 1
        event = f"E{self._events}"
        self.lines.append(" ".join((f"{event}\t{label}:{trigger}", *_numbered(arguments))))
        self.lines.append(f"A{self._events}\tStatus {event} {incident.status}")
        self.lines.append(f"#{self._events}\tAnnotatorNotes {event}\t" + "; ".join((plain(incident.id), *incident.types, *map(plain, incident.warnings))))

    def _span(self, label: str, span: Span) -> str:
        key = (label, span.start, span.end)
        if key not in self._bound:
            self._bound[key] = f"T{len(self._bound) + 1}"
            parts = [(span.start + m.start(), span.start + m.end()) for m in _LINE.finditer(self._text[span.start:span.end])]
            offsets = ";".join(f"{start} {end}" for start, end in parts)
            text = " ".join(self._text[start:end] for start, end in parts)
            self.lines.append(f"{self._bound[key]}\t{label} {offsets}\t{text}")
        return self._bound[key]


def _arguments(incident: Incident) -> Iterator[tuple[str, str, Span]]:
    for slot, (kind, role) in SLOTS.items():
        for value in getattr(incident, slot):
            yield kind, role, value.spans[0]
    if incident.date is not None:
        yield "Date", "Date", incident.date.spans[0]
    for name, count in (incident.counts or {}).items():
        yield "Count", name.capitalize(), count.spans[0]


def _numbered(arguments: Iterable[str]) -> Iterator[str]:
    """Number the second and later arguments of one role, as brat wants it: Place, Place2."""
    seen: dict[str, int] = {}
    for argument in arguments:
        role, _, bound = argument.partition(":")
        seen[role] = seen.get(role, 0) + 1
        yield f"{role}{seen[role] if seen[role] > 1 else ''}:{bound}"


def _label(kind: str) -> str:
    return kind.title().replace("_", "-")


def _configuration(types: list[str]) -> str:
    roles = sorted({f"{role}*:{kind}" for kind, role in SLOTS.values()})
    arguments = ", ".join((*roles, "Date*:Date", *(f"{name.capitalize()}*:Count" for name in get_args(CountName))))
    status = f"Status\tArg:<EVENT>, Value:{'|'.join(get_args(Status))}"
    return "\n".join(("[entities]", *ENTITIES, "", "[relations]", "", "[events]", *(f"{kind}\t{arguments}" for kind in types), "",
                      "[attributes]", status, ""))
