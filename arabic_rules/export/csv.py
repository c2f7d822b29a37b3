"""CSV: the flat columns, UTF-8, one record a row; also with a row of HXL tags below the header."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from ..batch.report import Report
from .flat import COLUMNS, Cell, rows
from .guard import guarded


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a table with a header, in the form of RFC 4180."""
    _write(reports, path, tags=False)


def write_hxl(reports: Iterable[Report], path: Path) -> None:
    """Write a table whose second row has HXL tags (Humanitarian Exchange Language 1.1)."""
    _write(reports, path, tags=True)


def _write(reports: Iterable[Report], path: Path, *, tags: bool) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as out:  # with the mark spreadsheets read Arabic right
        table = csv.writer(out)
        table.writerow([column.name for column in COLUMNS])
        if tags:
            table.writerow([column.hxl for column in COLUMNS])
        table.writerows([safe(cell) for cell in row] for _, _, row in rows(reports))


def safe(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    return guarded(cell) if isinstance(cell, str) else cell
