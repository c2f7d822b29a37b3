"""Parquet: the flat columns with types, and the whole record as JSON. Needs pyarrow."""

from __future__ import annotations

import datetime
import itertools
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ..batch.report import Report
from ..inputs import need
from .flat import COLUMNS, Cell, rows

BATCH = 5_000
"""Rows of a row group."""


def write(reports: Iterable[Report], path: Path) -> None:
    """Write a file that DuckDB, pandas and Arrow read; two runs over the same reports write the same bytes.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    arrow, parquet = need("pyarrow", "parquet", str(path)), need("pyarrow.parquet", "parquet", str(path))
    kinds = {"text": arrow.string(), "integer": arrow.int64(), "real": arrow.float64(), "date": arrow.date32()}
    fields = [arrow.field(column.name, kinds[column.type], metadata={"about": column.about}) for column in COLUMNS]
    schema = arrow.schema([*fields, arrow.field("record", arrow.string(), metadata={"about": RECORD})])
    held = ([*row, json.dumps(incident.to_dict(), ensure_ascii=False)] for _, incident, row in rows(reports))
    with parquet.ParquetWriter(path, schema) as out:
        while batch := list(itertools.islice(held, BATCH)):
            out.write_table(arrow.table([_column(field, cells) for field, cells in zip(schema, zip(*batch, strict=True), strict=True)], schema=schema))


def _column(field: Any, cells: Sequence[Cell]) -> list[Any]:
    if str(field.type).startswith("date"):
        return [datetime.date.fromisoformat(str(cell)) if cell is not None else None for cell in cells]
    return list(cells)


RECORD = "the whole record, JSON by `incident.schema.json`"
