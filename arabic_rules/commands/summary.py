"""What a run came to."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..batch import Report


class Summary:
    """Counts of a run: documents, incidents by type, warnings, and the documents that were left out with the reason."""

    def __init__(self) -> None:
        """Begin to count."""
        self.documents = 0
        self.types: Counter[str] = Counter()
        self.warnings = 0
        self.left_out: list[str] = []
        self._names: set[str] = set()
        self._files: set[str] = set()
        self._began = time.monotonic()

    def add(self, report: Report) -> bool:
        """Count a report and tell whether its document's name was there already."""
        if report.error is not None:
            self.left_out.append(str(report.error))
        if report.document is None:
            return False
        self.documents += 1
        self._files.add(report.document.path)
        self.types.update(incident.types[0] for incident in report.incidents)
        self.warnings += sum(len(incident.warnings) for incident in report.incidents)
        again = report.document.doc_id in self._names
        self._names.add(report.document.doc_id)
        return again

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; `seconds` is how long it took."""
        return {"files": len(self._files), "documents": self.documents, "incidents": sum(self.types.values()), "types": dict(self.types.most_common()),
                "warnings": self.warnings, "left_out": self.left_out, "seconds": round(time.monotonic() - self._began, 1)}

    def lines(self) -> list[str]:
        """Return the summary as lines for people."""
        data = self.to_dict()
        types = ", ".join(f"{name} {number}" for name, number in self.types.most_common())
        rate = f" ({self.documents / data['seconds']:.0f} a second)" if data["seconds"] else ""
        lines = [f"{data['documents']} documents from {data['files']} files in {data['seconds']} s{rate}",
                 f"{data['incidents']} incidents" + (f": {types}" if types else "")]
        lines += [f"{self.warnings} warnings"] if self.warnings else []
        return lines + ([f"{len(self.left_out)} left out:", *(f"  {reason}" for reason in self.left_out)] if self.left_out else [])
