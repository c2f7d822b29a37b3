"""What one document came to: its records, or why there are none. The plain JSON form passes between workers and lies in the journal."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from .. import errors
from ..documents import Document
from ..errors import ArabicRulesError
from ..model import Incident

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (errors.InputError, errors.DecodeError, errors.TooLarge, errors.BadDocument, errors.MissingExtra, errors.InternalError)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A document with its records; `error` says why a document was left out, `document` is None where none could be read."""

    document: Document | None = None
    incidents: tuple[Incident, ...] = ()
    error: ArabicRulesError | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        if self.error is not None or self.document is None:
            parts = {name: getattr(self.error, name) for name in ("message", "path", "line", "word", "hint")}
            return {"error": {"kind": type(self.error).__name__, **parts}}
        document = self.document
        return {
            "document": {"doc_id": document.doc_id, "text": document.text, "date": document.date and document.date.isoformat(),
                         "source": document.source, "path": document.path, "line": document.line},
            "incidents": [incident.to_dict() for incident in self.incidents],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Report:
        """Build a report from its JSON form."""
        if "error" in data:
            parts = dict(data["error"])
            kind = _KINDS[parts.pop("kind")]
            return cls(error=kind(parts.pop("message"), **parts))
        row = data["document"]
        day = datetime.date.fromisoformat(row["date"]) if row["date"] else None
        return cls(document=Document(**{**row, "date": day}), incidents=tuple(map(Incident.from_dict, data["incidents"])))
