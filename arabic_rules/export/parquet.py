"""Parquet: the flat columns with types, and the whole record as JSON. Needs pyarrow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

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
    kinds = {"text": arrow.string(), "integer": arrow.int64(), "real": arrow.float64()}
    schema = arrow.schema([*((column.name, kinds[column.type]) for column in COLUMNS), ("record", arrow.string())])
    with parquet.ParquetWriter(path, schema) as out:
        held: list[list[Cell]] = []
        for _, incident, row in rows(reports):
            held.append([*row, json.dumps(incident.to_dict(), ensure_ascii=False)])
            if len(held) == BATCH:
                out.write_table(_table(arrow, schema, held))
                held = []
        out.write_table(_table(arrow, schema, held))


def _table(arrow: object, schema: object, held: list[list[Cell]]) -> object:
    columns = list(zip(*held, strict=True)) or [()] * (len(COLUMNS) + 1)
    return arrow.table([list(column) for column in columns], schema=schema)  # type: ignore[attr-defined]
