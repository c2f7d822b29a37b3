"""Writers of records: one module per format; a new format is one line of FORMATS.

A writer is opened on a path, or on a text stream where the format is text. It is given the records of one document after the
other, in the order of the documents, and is closed once. It never sees the final name of its file: `batch.outputs` opens it on
a part beside it, and renames the part when everything is written.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TextIO

from ..documents import Document
from ..errors import ExportError
from ..model import Incident
from . import jsonl, table


class Writer(Protocol):
    """An open output of one format."""

    def write(self, incidents: Sequence[Incident], document: Document) -> None:
        """Write the records of one document; called for every document, also for one that has none."""

    def close(self) -> None:
        """Write what is left. What was opened on a path is complete and closed then; a given stream stays open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How a format is opened: `open` on a path, `stream` on an open text stream (None: the format is not text)."""

    suffix: str
    open: Callable[[Path], Writer]
    stream: Callable[[TextIO], Writer] | None = None


def text_format(suffix: str, writer: Callable[[TextIO], Writer]) -> Format:
    """Return a format of UTF-8 text whose lines end with a line feed, by what writes it to a stream."""
    return Format(suffix=suffix, open=lambda path: _TextFile(path, writer), stream=writer)


class _TextFile:
    """A writer with a file of its own."""

    def __init__(self, path: Path, writer: Callable[[TextIO], Writer]) -> None:
        self._out = path.open("w", encoding="utf-8", newline="\n")
        self._writer = writer(self._out)

    def write(self, incidents: Sequence[Incident], document: Document) -> None:
        self._writer.write(incidents, document)

    def close(self) -> None:
        try:
            self._writer.close()
        finally:
            self._out.close()


FORMATS: dict[str, Format] = {
    "jsonl": text_format(".jsonl", jsonl.Writer),
    "table": text_format(".txt", table.Writer),
}


def format_of(name: str) -> Format:
    """Return the format called `name`.

    Raises:
        ExportError: no format has this name.
    """
    if name not in FORMATS:
        raise ExportError("no such format", word=name, hint=f"one of {', '.join(FORMATS)}")
    return FORMATS[name]


def dumps(name: str, documents: Iterable[tuple[Document, Sequence[Incident]]]) -> str:
    """Return the records of some documents as text in the format called `name`.

    Raises:
        ExportError: no format has this name, or it is not text.
    """
    found = format_of(name)
    if found.stream is None:
        raise ExportError("the format is not text", word=name)
    out = io.StringIO()
    writer = found.stream(out)
    for document, incidents in documents:
        writer.write(incidents, document)
    writer.close()
    return out.getvalue()
