"""Writers of records: one module per format, each with `write(incidents, out)`; a new format is one line of WRITERS."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TextIO

from ..errors import ExportError
from ..model import Incident
from . import jsonl, table

Writer = Callable[[Iterable[Incident], TextIO], None]

WRITERS: dict[str, Writer] = {
    "jsonl": jsonl.write,
    "table": table.write,
}


def write(name: str, incidents: Iterable[Incident], out: TextIO) -> None:
    """Write records in the format called `name`; they are taken one by one where the format allows it.

    Raises:
        ExportError: no format has this name.
    """
    if name not in WRITERS:
        raise ExportError("no such format", word=name, hint=f"one of {', '.join(WRITERS)}")
    WRITERS[name](incidents, out)
