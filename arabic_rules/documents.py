"""One report: what readers make and writers are given."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report: `path` and `line` say where it was read, `notes` what its reader had to do to its text.

    Offsets of records are code points of `text`, which is what the reader made of the file: the file's own text where that is
    text (`.txt`, `.jsonl`, tables), else the words that were taken out of it.
    """

    doc_id: str
    text: str
    date: datetime.date | None = None
    source: str | None = None
    path: str = ""
    line: int = 0
    notes: tuple[str, ...] = ()
