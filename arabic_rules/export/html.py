"""HTML: the report of a run."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..batch.report import Report


def write(reports: Iterable[Report], path: Path, language: str = "ar") -> None:
    """Write the report, opening in a language, `ar` or `en`; a button turns to the other."""
    from .. import report

    report.write(reports, path, language)
