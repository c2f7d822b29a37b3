"""Write docs/formats.md: what each output format holds, from the same tables that the writers use. `make generated`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from arabic_rules.export import FORMATS, acled, brat, sqlite
from arabic_rules.export.flat import COLUMNS

DOCS = Path(__file__).resolve().parent.parent / "docs"
INTRODUCTION = """# Output formats

`arabic-rules extract reports/ -f csv,xlsx,geojson -o march` writes several at once: `march.csv`, `march.xlsx`, `march.geojson`. Files appear whole or not
at all. An absent value means that the report does not say. This page is made from the tables that the writers use (`make generated`).

"""
JSONL = """## jsonl
One record a line, UTF-8, as `arabic_rules/incident.schema.json` says (`arabic-rules schema`). The only format that has everything: every slot with
its words, their offsets in code points of the report's text, and the rule that took them. `docs/codebook.md` says what each slot means.

"""
FLAT = """## csv, hxl, xlsx, parquet, geojson: the columns
One row a record, with these columns. `csv` and `xlsx` guard against formulas: a cell that a spreadsheet would run has an apostrophe before it in `csv`, and is
marked as text in `xlsx`. `csv` begins with a byte order mark, so that Excel reads Arabic right. `hxl` has no mark, and the tags of the Humanitarian
Exchange Language in its second row. `xlsx` is a sheet from right to left and a sheet with these meanings. `parquet` has typed columns and the whole record
as JSON in `record`. `geojson` has a feature for each place of a record (WGS 84, longitude first) with these columns as properties, without `lat` and `lon`; a
record without a known place has a feature without geometry.

"""
ACLED = """## acled
The 31 columns of ACLED's export in its order, one row for each place of a record. It is in ACLED's shape and is not ACLED's data: nobody has reviewed it.
Records that ACLED's book makes no event (denied, planned, hypothetical, cumulative) are left out. Types, fatalities and precision come from
the record's codes: `codes.md`.

"""
SQLITE = """## sqlite
A database with foreign keys. `incidents` has the columns above besides those below.

"""
BRAT = """## brat
A folder: each report's text untouched (`.txt`), its annotations (`.ann`), and `annotation.conf`. Offsets are code points. Triggers are events named by the
main type; {entities} are text-bound annotations and the arguments of events, with the roles {roles} and the names of counts; the status is an
attribute `Status`, the record's id and warnings are notes.

"""
OTHERS = """## html
One page that asks nothing of any network: summary, charts by type, actor and governorate, timeline, map with circles of uncertainty, a table to search,
filter and sort, and each report's text beside its records with the words of every slot marked. Arabic and English, by a button or `--lang`. It can be read
without its script, and printed.

## table
The main slots, for a terminal.
"""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines) + "\n"


def _name(sql: str) -> str:
    return "`" + sql.split()[0].strip('"') + "`"


def page() -> str:
    """Return the page."""
    formats = _table(("format", "file", "what it is"), ((name, f"`OUT{form.suffix}`", form.about) for name, form in FORMATS.items()))
    flat = _table(("column", "type", "meaning", "HXL tag"), ((f"`{c.name}`", c.type, c.about, f"`{c.hxl}`") for c in COLUMNS))
    shaped = _table(("column", "what it holds here"), ((f"`{name}`", about) for name, about in acled.COLUMNS.items()))
    tables = [("documents", "a report", sqlite.DOCUMENTS), ("incidents", "a record", (*sqlite.INCIDENTS[:2], sqlite.INCIDENTS[-1])),
              *((table.name, table.about, table.columns) for table in sqlite.TABLES)]
    database = "".join(f"### {name}: a row is {about}\n" + _table(("column", "meaning"), ((_name(sql), said) for sql, said in columns))
                       for name, about, columns in tables)
    roles = ", ".join(dict.fromkeys(role for _, role in brat.SLOTS.values()))
    return (INTRODUCTION + formats + JSONL + FLAT + flat + ACLED + shaped + SQLITE + database
            + BRAT.format(entities=", ".join(brat.ENTITIES), roles=roles) + OTHERS)


if __name__ == "__main__":
    (DOCS / "formats.md").write_text(page(), encoding="utf-8")
