"""Every format, opened by the program that its users open it with; what was read in is what comes out, and text stays text."""

from __future__ import annotations

import csv
import importlib
import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import duckdb
import hxl
import openpyxl
import pyarrow.parquet
import pyogrio
import pytest
import regex

from arabic_rules.batch import Report
from arabic_rules.documents import Document
from arabic_rules.export import FORMATS, acled, write_files
from arabic_rules.export.flat import COLUMNS
from arabic_rules.extract import shared

TEXTS = (
    "قتل ثلاثة مدنيين، بينهم طفلان، بقصف مدفعي لقوات النظام على مدينة إدلب وبلدة سرمين يوم 14 آذار 2024. وقال المرصد السوري إن خمسة أصيبوا.",
    "اعتقلت الشرطة العراقية أكثر من عشرين مطلوبا في محافظة كركوك\nيوم 20 شباط 2024",
    "اغتال مجهولون الناشط =HYPERLINK(1) \u202e<script>alert(1)</script> سامر الحسن بالرصاص في \"درعا\"؛ @SUM(1)\tوفروا",
    "زار الوزير المدينة",
)
RULES = shared()


def reports() -> list[Report]:
    """Return the reports of the texts; the first has a source that is a formula."""
    names = ("=cmd|' /C calc'!A0", "d1", "d2", "d3")
    documents = [Document(doc_id=name, text=text, source="@agency" if n == 0 else None) for n, (name, text) in enumerate(zip(names, TEXTS, strict=True))]
    return [Report(document=d, incidents=RULES.extract(d.text, doc_id=d.doc_id)) for d in documents]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write every format at once and return where each lies."""
    folder = tmp_path_factory.mktemp("out")
    names = list(FORMATS)
    return dict(zip(names, write_files(names, folder / "out", reports, force=False), strict=True))


INCIDENTS = [(report.document, incident) for report in reports() for incident in report.incidents]


def test_the_texts_give_what_the_tests_need() -> None:
    """Several places, an open number, a hostile text, a text without a record."""
    assert [3, 20 + 1] == [next(iter((i.counts or {}).values())).min for _, i in INCIDENTS[:2]]
    assert len(INCIDENTS[0][1].places) == 2
    assert {"=cmd|' /C calc'!A0", "d1", "d2"} == {document.doc_id for document, _ in INCIDENTS if document}


def test_excel_reads_a_sheet_from_right_to_left(written: dict[str, Path]) -> None:
    """Numbers are numbers, days are days, and no cell is a formula."""
    book = openpyxl.load_workbook(written["xlsx"])
    sheet = book["incidents"]
    rows = [dict(zip([str(c.value) for c in sheet[1]], row, strict=True)) for row in sheet.iter_rows(min_row=2)]

    assert sheet.sheet_view.rightToLeft
    assert len(INCIDENTS) == len(rows)
    assert {"s", "n", "d"} >= {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert ("=cmd|' /C calc'!A0", True) == (rows[0]["doc_id"].value, rows[0]["doc_id"].quotePrefix)
    assert (3, "2024-03-14") == (rows[0]["killed_min"].value, str(rows[0]["date_start"].value)[:10])
    assert [column.name for column in COLUMNS] == [row[0].value for row in book["columns"].iter_rows(min_row=2)]


def test_sqlite_joins_what_belongs_together(written: dict[str, Path]) -> None:
    """The database is whole; places, counts, codes and spans belong to their incident, and spans are the words of the text."""
    connection = sqlite3.connect(written["sqlite"])
    try:
        def all_of(query: str) -> list[Any]:
            return connection.execute(query).fetchall()

        assert [("ok",)] == all_of("PRAGMA integrity_check")
        assert [] == all_of("PRAGMA foreign_key_check")
        assert len(TEXTS) == all_of("SELECT count(*) FROM documents")[0][0]
        assert [json.loads(record) for (record,) in all_of("SELECT record FROM incidents ORDER BY number")] == [i.to_dict() for _, i in INCIDENTS]
        assert [("إدلب",), ("سرمين",)] == all_of("SELECT p.name FROM places p JOIN incidents i ON i.number = p.incident WHERE i.type = 'shelling'")
        assert [("Explosions/Remote violence", "acled.shelling")] == all_of(
            "SELECT value, rule FROM codes WHERE incident = 1 AND book = 'acled' AND name = 'event_type'")
        wrong = all_of("SELECT s.text FROM spans s JOIN incidents i ON i.number = s.incident JOIN documents d ON d.number = i.document "
                       'WHERE substr(d.text, s."start" + 1, s."end" - s."start") <> s.text')
        assert [] == wrong
    finally:
        connection.close()


def test_duckdb_reads_parquet_csv_and_json(written: dict[str, Path]) -> None:
    """The same rows from each, with types."""
    cells = "id, type, killed_min, date_start, lat"
    with duckdb.connect() as base:
        parquet = base.read_parquet(str(written["parquet"])).project(cells).fetchall()
        table = base.read_csv(str(written["csv"])).project(cells).fetchall()
        nested = base.read_json(str(written["jsonl"]), format="newline_delimited").project("id, types[1]").fetchall()
        whole = base.read_parquet(str(written["parquet"]))
        kinds = dict(zip(whole.columns, map(str, whole.types), strict=True))

    assert parquet == table
    assert [row[:2] for row in parquet] == nested
    assert ("DATE", "BIGINT", "DOUBLE", "VARCHAR") == (kinds["date_start"], kinds["killed_min"], kinds["lat"], kinds["place"])
    assert [column.about for column in COLUMNS] == [
        (field.metadata or {})[b"about"].decode() for field in pyarrow.parquet.read_schema(written["parquet"])][: len(COLUMNS)]


def test_csv_cells_are_no_formulas(written: dict[str, Path]) -> None:
    """What spreadsheets would run has an apostrophe before it; the mark at the beginning tells them that it is UTF-8, and is none of HXL's."""
    for name in ("csv", "hxl", "acled"):
        text = written[name].read_bytes().decode()
        cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) for cell in row]

        assert text.startswith("\ufeff") == (name != "hxl")
        assert [] == [cell for cell in cells if cell[:1] in "=+-@" and cell and not regex.fullmatch(r"-?\d+(\.\d+)?", cell)]
    assert "'=cmd|" in written["csv"].read_text(encoding="utf-8")


def test_hxl_tools_know_every_column(written: dict[str, Path]) -> None:
    """The tag row is found, each tag is well formed and there once."""
    with hxl.data(str(written["hxl"]), hxl.InputOptions(allow_local=True)) as source:
        columns, first = list(source.columns), next(iter(source)).get("#loc+name")
    tags = [column.display_tag for column in columns]

    assert [column.name for column in COLUMNS] == [column.header for column in columns]
    assert [hxl.model.Column.parse(column.hxl).display_tag for column in COLUMNS] == tags
    assert len(set(tags)) == len(tags)
    assert "إدلب" == first


def test_acled_has_its_columns_and_a_row_for_each_place(written: dict[str, Path]) -> None:
    """Thirty-one, in ACLED's order; deaths are shared out, not repeated; codes come from the record."""
    rows = list(csv.DictReader(io.StringIO(written["acled"].read_text(encoding="utf-8-sig"))))

    assert 31 == len(acled.COLUMNS) == len(rows[0])
    assert list(acled.COLUMNS) == list(rows[0])
    assert (2, ["2", "1"]) == (len({row["location"] for row in rows[:2]}), [row["fatalities"] for row in rows[:2]])
    assert {"Explosions/Remote violence", "Strategic developments", "Violence against civilians"} == {row["event_type"] for row in rows}
    assert all(row["sub_event_type"] and row["disorder_type"] for row in rows)


def test_gdal_reads_the_places(written: dict[str, Path]) -> None:
    """As QGIS does: a point for each place that is known, longitude first; every property is a field."""
    meta, _, geometry, fields = pyogrio.raw.read(written["geojson"])
    where = [place for _, incident in INCIDENTS for place in incident.places or (None,)]

    assert len(where) == len(geometry)
    assert [place is not None and place.lat is not None for place in where] == [shape is not None for shape in geometry]
    assert {column.name for column in COLUMNS} - {"lat", "lon"} <= set(meta["fields"])
    assert "Point" == meta["geometry_type"]
    assert 36 < pyogrio.read_bounds(written["geojson"])[1][0][0] < 37  # the longitude of Idlib
    assert "إدلب" in fields[list(meta["fields"]).index("place")]


def test_brat_files_are_well_formed(written: dict[str, Path]) -> None:
    """A reader of brat's format takes them; each annotation is its words, and each event has the roles that the configuration allows."""
    folder = written["brat"]
    allowed = (folder / "annotation.conf").read_text(encoding="utf-8")
    for number, (path, text) in enumerate(zip(sorted(folder.glob("*.txt")), TEXTS, strict=True)):
        annotations = path.with_suffix(".ann").read_text(encoding="utf-8")
        assert text == path.read_bytes().decode()
        for line in annotations.splitlines():
            _check(line, text, allowed)
        assert bool(annotations) == bool(reports()[number].incidents)


_BOUND = regex.compile(r"(T\d+)\t(\S+) ((?:\d+ \d+)(?:;\d+ \d+)*)\t(.*)")
_EVENT = regex.compile(r"(E\d+)\t(\S+):(T\d+)((?: \S+:[TE]\d+)*)")


def _check(line: str, text: str, configuration: str) -> None:
    """See that one line is one of brat's four kinds, as its own reader demands."""
    if line.startswith("T"):
        found = _BOUND.fullmatch(line)
        assert found, line
        parts = [part.split() for part in found[3].split(";")]
        assert found[4] == " ".join(text[int(start) : int(end)] for start, end in parts)
        assert regex.search(rf"^{found[2]}\b", configuration, regex.MULTILINE)
    elif line.startswith("E"):
        found = _EVENT.fullmatch(line)
        assert found, line
        for argument in found[4].split():
            role = argument.partition(":")[0].rstrip("0123456789")
            assert f"{role}*:" in configuration
    else:
        assert regex.fullmatch(r"A\d+\tStatus E\d+ \w+|#\d+\tAnnotatorNotes [ET]\d+\t.*", line), line


def test_the_report_holds_no_markup_of_the_texts(written: dict[str, Path]) -> None:
    """The page's own script is the only one."""
    page = written["html"].read_text(encoding="utf-8")

    assert 1 == page.count("<script")
    assert "&lt;script&gt;alert(1)" in page
    assert "\u202e" not in page


def test_the_page_about_formats_is_what_the_writers_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run `make generated` after a column was changed."""
    root = Path(__file__).resolve().parent.parent
    monkeypatch.syspath_prepend(str(root / "tools"))
    page = importlib.import_module("build_formats").page

    assert page() == (root / "docs/formats.md").read_text(encoding="utf-8")
