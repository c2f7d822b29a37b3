"""Excel: a sheet of records from right to left and a sheet that says what the columns mean. Needs openpyxl.

Text is text and never a formula: cells hold strings, and one that begins like a formula is marked as quoted, so that it stays text
when it is edited. Days are real dates.
"""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import regex

from ..batch.report import Report
from ..errors import ExportError
from ..inputs import need
from .flat import COLUMNS, Cell, Column, rows
from .guard import formula, plain

MAX_CELL = 32_767
"""A cell of a workbook holds so many UTF-16 units; a longer text is cut off."""
MAX_ROWS = 1_048_576
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SAVED = regex.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_WIDE = {"evidence": 80, "trigger": 30, "place": 20, "initiators": 25, "targets": 25, "sources": 25}
_FIRST_YEAR = 1901
"""Excel took 1900 for a leap year: days before this year stay text."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a workbook; two runs over the same reports write the same bytes.

    Raises:
        MissingExtra: openpyxl is not installed.
        ExportError: there are more records than a sheet has rows.
    """
    openpyxl, cell = need("openpyxl", "xlsx", str(path)), need("openpyxl.cell", "xlsx", str(path)).WriteOnlyCell
    book = openpyxl.Workbook(write_only=True)
    sheet = _sheet(openpyxl, book, "incidents", [_WIDE.get(column.name, 14) for column in COLUMNS])
    sheet.freeze_panes = "B2"
    sheet.append([_head(openpyxl, cell(sheet, column.name)) for column in COLUMNS])
    last = 1
    for last, (_, _, row) in enumerate(rows(reports), 2):
        if last > MAX_ROWS:
            raise ExportError(f"more than {MAX_ROWS - 1} records do not fit into a sheet", path=str(path), hint="use csv, sqlite or parquet")
        sheet.append([_cell(cell, sheet, column, value) for column, value in zip(COLUMNS, row, strict=True)])
    sheet.auto_filter.ref = f"A1:{openpyxl.utils.get_column_letter(len(COLUMNS))}{last}"
    meanings = _sheet(openpyxl, book, "columns", [22, 100])
    meanings.freeze_panes = "A2"
    for n, pair in enumerate((("column", "meaning"), *((column.name, column.about) for column in COLUMNS))):
        meanings.append([_head(openpyxl, cell(meanings, text)) if n == 0 else text for text in pair])
    book.save(path)
    _without_clock(path)


def _sheet(openpyxl: Any, book: Any, title: str, widths: Iterable[int]) -> Any:
    sheet = book.create_sheet(title)
    sheet.sheet_view.rightToLeft = title == "incidents"
    for n, width in enumerate(widths, 1):
        sheet.column_dimensions[openpyxl.utils.get_column_letter(n)].width = width
    return sheet


def _head(openpyxl: Any, cell: Any) -> Any:
    cell.font = openpyxl.styles.Font(bold=True)
    return cell


def _cell(make: Any, sheet: Any, column: Column, value: Cell) -> Any:
    if not isinstance(value, str):
        return value
    if column.type == "date" and int(value[:4]) >= _FIRST_YEAR:
        cell = make(sheet, datetime.date.fromisoformat(value))
        cell.number_format = "yyyy-mm-dd"
        return cell
    cell = make(sheet, _cut(plain(value)))
    cell.data_type = "s"
    if formula(value):
        cell.quotePrefix = True
    return cell


def _cut(text: str) -> str:
    return text.encode("utf-16-le")[:2 * MAX_CELL].decode("utf-16-le", errors="ignore")


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
