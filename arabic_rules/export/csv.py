"""CSV: the flat columns, UTF-8, one record a row; also with a row of HXL tags below the header."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..batch.report import Report
from .flat import COLUMNS, Cell, rows
from .guard import guarded


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a table with a header, in the form of RFC 4180."""
    write_rows([[column.name for column in COLUMNS]], (row for _, _, row in rows(reports)), path)


def write_hxl(reports: Iterable[Report], path: Path) -> None:
    """Write a table whose second row has HXL tags (Humanitarian Exchange Language 1.1)."""
    write_rows([[column.name for column in COLUMNS], [column.hxl for column in COLUMNS]], (row for _, _, row in rows(reports)), path, mark=False)


def write_rows(head: Iterable[Sequence[str]], body: Iterable[Sequence[Cell]], path: Path, *, mark: bool = True) -> None:
    """Write rows as they are and below them rows in which no cell can be taken for a formula; numbers stay numbers.

    With a byte order `mark` spreadsheets read Arabic right; HXL tools would take it for a part of the first header.
    """
    with path.open("w", encoding="utf-8-sig" if mark else "utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerows(head)
        table.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in body)
