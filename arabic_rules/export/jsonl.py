"""JSON Lines: one record a line, in the form of `incident.schema.json`, UTF-8 as written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TextIO

from ..documents import Document
from ..model import Incident


class Writer:
    """Writes one JSON object a line, in the order in which the records come."""

    def __init__(self, out: TextIO) -> None:
        """Write to `out`."""
        self._out = out

    def write(self, incidents: Sequence[Incident], document: Document) -> None:
        """Write the records of one document."""
        for incident in incidents:
            self._out.write(json.dumps(incident.to_dict(), ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Nothing is left."""
