"""brat stand-off: a folder with each report's text as it was, its annotations, and the configuration to open them.

Triggers are text-bound annotations and events; actors, people, places, dates and things are their arguments. Offsets are code
points of the untouched text, as brat counts them; an annotation that crosses a line end is given as one fragment a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import regex

from ..batch.report import Report
from ..model import Incident, Span
from .flat import read

_SLOTS = {
    "initiators": ("Actor", "Initiator"), "partners": ("Actor", "Partner"), "targets": ("Actor", "Target"), "claimed_by": ("Actor", "Claimant"),
    "foiled_by": ("Actor", "Foiler"), "sources": ("Actor", "Source"), "people": ("Person", "Person"), "places": ("Place", "Place"),
    "weapons": ("Thing", "Weapon"), "seized": ("Thing", "Seized"),
}
ENTITIES = ("Actor", "Person", "Place", "Date", "Thing", "Count")
_UNSAFE = regex.compile(r"[^\p{L}\p{N}._-]+")


def write(reports: Iterable[Report], path: Path) -> None:
    """Fill the folder `path`: two files for each report, and `annotation.conf`."""
    path.mkdir(exist_ok=True)
    types: set[str] = set()
    for number, (document, incidents) in enumerate(read(reports), 1):
        name = f"{number:05d}-{_UNSAFE.sub('_', document.doc_id)[-60:]}"
        (path / f"{name}.txt").write_bytes(document.text.encode())
        annotations = _Annotations(document.text)
        for incident in incidents:
            annotations.add(incident)
            types.add(_label(incident.types[0]))
        (path / f"{name}.ann").write_bytes("".join(f"{line}\n" for line in annotations.lines).encode())
    (path / "annotation.conf").write_text(_configuration(sorted(types)), encoding="utf-8")


class _Annotations:
    """The annotations of one text, numbered as they come; a span and label that are there already are used again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.lines: list[str] = []
        self._bound: dict[tuple[str, int, int], str] = {}
        self._events = 0

    def add(self, incident: Incident) -> None:
        label = _label(incident.types[0])
        trigger = self._span(label, incident.trigger[0])
        arguments = dict.fromkeys(f"{role}:{self._span(kind, span)}" for kind, role, span in _arguments(incident))
        self._events += 1
        self.lines.append(f"E{self._events}\t{label}:{trigger} {' '.join(_numbered(arguments))}".rstrip())
        self.lines.append(f"A{self._events}\tStatus E{self._events} {incident.status}")

    def _span(self, label: str, span: Span) -> str:
        key = (label, span.start, span.end)
        if key not in self._bound:
            self._bound[key] = f"T{len(self._bound) + 1}"
            parts = [m.span() for m in regex.finditer(r"[^\n\r]+", self._text[span.start:span.end])]
            offsets = ";".join(f"{span.start + a} {span.start + b}" for a, b in parts)
            text = " ".join(self._text[span.start + a:span.start + b] for a, b in parts)
            self.lines.append(f"{self._bound[key]}\t{label} {offsets}\t{text}")
        return self._bound[key]


def _arguments(incident: Incident) -> Iterator[tuple[str, str, Span]]:
    for slot, (kind, role) in _SLOTS.items():
        for value in getattr(incident, slot):
            if value.spans:
                yield kind, role, value.spans[0]
    if incident.date is not None and incident.date.spans:
        yield "Date", "Date", incident.date.spans[0]
    for name, count in (incident.counts or {}).items():
        if count.spans:
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
    roles = sorted({f"{role}*:{kind}" for kind, role in _SLOTS.values()})
    counts = [f"{name.capitalize()}*:Count" for name in
              ("killed", "injured", "casualties", "arrested", "abducted", "released", "missing", "displaced", "surrendered", "attackers")]
    arguments = ", ".join((*roles, "Date*:Date", *counts))
    status = "Status\tArg:<EVENT>, Value:asserted|denied|planned|attempted|foiled|hypothetical|historical|cumulative"
    return "\n".join(("[entities]", *ENTITIES, "", "[relations]", "", "[events]", *(f"{kind}\t{arguments}" for kind in types), "",
                      "[attributes]", status, ""))
