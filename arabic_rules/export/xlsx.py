"""Excel: one sheet from right to left, the header fixed and filtered, text as text and never a formula. Needs openpyxl."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

import regex

from ..batch.report import Report
from ..inputs import need
from .flat import COLUMNS, Cell, rows
from .guard import guarded

_EPOCH = (1980, 1, 1, 0, 0, 0)
_SAVED = regex.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_WIDE = {"evidence": 80, "trigger": 30, "place": 20, "initiators": 25, "targets": 25, "sources": 25}
MAX_CELL = 32_000
"""A cell of a workbook holds at most 32,767 characters."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a workbook; two runs over the same reports write the same bytes.

    Raises:
        MissingExtra: openpyxl is not installed.
    """
    openpyxl = need("openpyxl", "xlsx", str(path))
    cells = need("openpyxl.cell", "xlsx", str(path))
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("incidents")
    sheet.sheet_view.rightToLeft = True
    sheet.freeze_panes = "B2"
    for n, column in enumerate(COLUMNS, 1):
        sheet.column_dimensions[openpyxl.utils.get_column_letter(n)].width = _WIDE.get(column.name, 14)
    sheet.append([column.name for column in COLUMNS])
    number = 1
    for number, (_, _, row) in enumerate(rows(reports), 2):  # noqa: B007  the last one is the sum
        sheet.append([_cell(cells.WriteOnlyCell, sheet, cell) for cell in row])
    sheet.auto_filter.ref = f"A1:{openpyxl.utils.get_column_letter(len(COLUMNS))}{number}"
    book.save(path)
    _without_clock(path)


def _cell(make: type, sheet: object, value: Cell) -> object:
    if not isinstance(value, str):
        return value
    cell = make(sheet, value=guarded(value)[:MAX_CELL])
    cell.data_type = "s"
    return cell


def _without_clock(path: Path) -> None:
    """Write the archive again with one date for all its parts, as the writing library puts the clock into it."""
    with zipfile.ZipFile(path) as archive:
        parts = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    day = b"%04d-%02d-%02dT%02d:%02d:%02dZ" % _EPOCH
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = _SAVED.sub(lambda found: found.group(1) + day, data)
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
