"""JSON Lines: one record a line, in the form of `incident.schema.json`, UTF-8 as written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from ..model import Incident


def write(incidents: Iterable[Incident], out: TextIO) -> None:
    """Write one JSON object a line, in the order in which the records come."""
    for incident in incidents:
        out.write(json.dumps(incident.to_dict(), ensure_ascii=False) + "\n")
