"""Gazetteers of other makers, and the commands that read them."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from arabic_rules.cli import main
from arabic_rules.errors import BadDocument, DecodeError
from arabic_rules.extract import Extractor
from arabic_rules.gazetteer import Gazetteer, PlaceRow, read_rows, write_rows
from arabic_rules.importers import read_places
from arabic_rules.survey import State, survey

REPORT = "قصفت المدفعية بلدة زقزوق بريف إدلب الجنوبي."


def dump(*features: tuple[str, ...]) -> str:
    """Return lines of a GeoNames dump: id, name, other names, lat, lon, class, code, admin1, admin2, people."""
    return "".join(f"{i}\t{name}\t{name}\t{others}\t{lat}\t{lon}\t{group}\t{code}\tAA\t\t{a1}\t{a2}\t\t\t{people}\t\t\t\t2024-01-01\n"
                   for i, name, others, lat, lon, group, code, a1, a2, people in features)


DUMP = dump(
    ("1", "Waha", "Al Waha,الواحة,واحه", "30", "40", "A", "ADM1", "07", "", "0"),
    ("2", "Sahl", "السَّهل", "30.1", "40.1", "A", "ADM2", "07", "71", "0"),
    ("3", "Rummana", "Roummane,الرمانة,رمانة,روممان پ", "30.25", "40.125", "P", "PPL", "07", "71", "9000"),
    ("4", "No Arabic", "", "31", "41", "P", "PPL", "07", "71", "0"),
    ("5", "Hotel", "فندق الواحة", "31", "41", "S", "HTL", "07", "71", "0"),
    ("6", "Old Jail", "سجن الواحة", "30.2", "40.2", "S", "PRN", "07", "", "0"),
)
FEATURES = json.dumps({"type": "FeatureCollection", "features": [
    {"type": "Feature", "id": "node/7", "geometry": {"type": "Point", "coordinates": [40.5, 30.5]},
     "properties": {"name:ar": "الرمانة", "name": "Rummana", "name:en": "Rummana", "place": "town"}},
    {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[40, 30], [41, 30], [41, 32], [40, 30]]]},
     "properties": {"ADM1_AR": "الواحة", "ADM1_EN": "Waha", "ADM2_AR": "السهل", "ADM2_EN": "Sahl", "ADM2_PCODE": "AA0701"}},
    {"type": "Feature", "geometry": None, "properties": {"name": "only Latin", "place": "town"}},
]}, ensure_ascii=False)
AREAS = "ADM1_EN,ADM1_AR,ADM1_PCODE,ADM3_EN,ADM3_AR,ADM3_PCODE,ADM2_AR,Latitude,Longitude\nWaha,الواحة,AA07,Rummana,الرمانة,AA070101,السهل,30.25,40.125\n"
OLDER = "admin4Name_ar;admin4Name_en;admin4Pcode;admin1Name_ar;admin2Name_ar;Latitude_y;Longitude_x\nالرمانة;Rummana;C1;الواحة;السهل;30.25;40.125\n"
OWN = "name_ar\tkind\tlat\tlon\nالرمانة\ttown\t30.25\t40.125\n"


def read(tmp_path: Path, name: str, text: str | bytes, **more: str) -> list[PlaceRow]:
    """Import a file of this name and content."""
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_places(path, **more)


def told(rows: list[PlaceRow]) -> list[tuple[str, str, str, str, str, float | None, float | None]]:
    """Return what rows say, but for ids and English names."""
    return [(r.name, r.kind, r.admin1, r.admin2, r.country, r.lat, r.lon) for r in rows]


def packed(text: str) -> bytes:
    """Return a national archive of GeoNames."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("readme.txt", "about")
        archive.writestr("AA.txt", text)
    return out.getvalue()


def book() -> bytes:
    """Return a workbook with a sheet of notes and one a level."""
    made = Workbook()
    made.create_sheet("ReadMe").append(["about this file"])
    for level, cells in ((1, ["الواحة", "AA07"]), (2, ["السهل", "AA0701"])):
        sheet = made.create_sheet(f"ADM{level}")
        sheet.append([f"ADM{level}_AR", f"ADM{level}_PCODE", "lat", "lon"])
        sheet.append([*cells, 30, 40])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("name", "content", "expected"), [
    ("AA.txt", DUMP, [("الواحة", "governorate", "الواحة", "", "AA", 30, 40), ("السهل", "district", "الواحة", "السهل", "AA", 30.1, 40.1),
                      ("الرمانة", "town", "الواحة", "السهل", "AA", 30.25, 40.125), ("سجن الواحة", "prison", "الواحة", "", "AA", 30.2, 40.2)]),
    ("AA.zip", packed(DUMP.splitlines()[0]), [("الواحة", "governorate", "الواحة", "", "AA", 30, 40)]),
    ("AA.geojson", FEATURES, [("الرمانة", "town", "", "", "AA", 30.5, 40.5), ("السهل", "district", "الواحة", "", "AA", 31, 40.5)]),
    ("areas.csv", AREAS, [("الرمانة", "subdistrict", "الواحة", "السهل", "AA", 30.25, 40.125)]),
    ("BB.csv", OLDER, [("الرمانة", "village", "الواحة", "السهل", "BB", 30.25, 40.125)]),
    ("areas.xlsx", book(), [("الواحة", "governorate", "الواحة", "", "AA", 30, 40), ("السهل", "district", "", "", "AA", 30, 40)]),
    ("AA.tsv", OWN, [("الرمانة", "town", "", "", "AA", 30.25, 40.125)]),
    ("mine.tsv", OWN, [("الرمانة", "town", "", "", "", 30.25, 40.125)]),
    ("mine.tsv", "\ufeff" + OWN.replace("\n", "\r\n"), [("الرمانة", "town", "", "", "", 30.25, 40.125)]),
])
def test_forms_are_read(tmp_path: Path, name: str, content: str | bytes, expected: list[tuple[object, ...]]) -> None:
    assert told(read(tmp_path, name, content)) == expected


def test_other_spellings_are_variants_and_persian_ones_are_not(tmp_path: Path) -> None:
    assert read(tmp_path, "AA.txt", DUMP)[2].variants == ("رمانة",)


def test_country_is_told_for_rows_without_one(tmp_path: Path) -> None:
    assert [r.country for r in read(tmp_path, "mine.tsv", OWN, country="cc")] == ["CC"]


@pytest.mark.parametrize(("name", "content", "error"), [
    ("a.txt", "no table at all", BadDocument), ("a.txt", DUMP + "7\tshort\n", BadDocument), ("a.csv", "x,y\n1,2\n", BadDocument),
    ("a.geojson", "{}", BadDocument), ("a.geojson", "[[[", BadDocument), ("a.xlsx", b"not a workbook", BadDocument), ("a.zip", b"not an archive", BadDocument),
    ("a.tsv", b"\xff\xfe\x00", DecodeError), ("a.tsv", OWN.replace("30.25", "north"), BadDocument), ("a.tsv", "", BadDocument),
])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, content: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error, match=name):
        read(tmp_path, name, content)


def test_a_table_that_is_written_is_read_again() -> None:
    row = PlaceRow("الرمانة", ("رمانة", "رمّانة"), "Rummana", "town", "الواحة", "السهل", "AA", 30.25, 40.125, "own:1", "own", frozenset({"ambiguous"}))
    out = io.StringIO()

    assert write_rows([row], out) == 1
    assert read_rows(out.getvalue(), "own.tsv") == [row]


def test_imported_table_places_what_was_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the shipped gazetteer does not know is listed, completed by the analyst, and found."""
    report, table, dumped = tmp_path / "report.txt", tmp_path / "own.tsv", tmp_path / "SY.txt"
    report.write_text(REPORT, encoding="utf-8")
    assert main(["places", str(report), "--unknown", "-o", str(table)]) == 0
    (row,) = read_rows(table.read_text(encoding="utf-8"), "own.tsv")
    assert (row.name, row.kind, row.lat) == ("زقزوق", "town", None)

    dumped.write_text(dump(("9", "Zaqzuq", "زقزوق", "35.5", "36.5", "P", "PPL", "12", "", "0")).replace("\tAA\t", "\tSY\t"), encoding="utf-8")
    assert main(["gazetteer", "import", str(dumped), "-o", str(table), "--force"]) == 0
    assert main(["extract", str(report), "--gazetteer", str(table)]) == 0
    (place,) = json.loads(capsys.readouterr().out)["places"]
    assert (place["gazetteer_id"], place["lat"], place["lon"], place["precision"]) == ("gn:9", 35.5, 36.5, "exact")


def test_a_missing_gazetteer_is_an_input_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")

    assert main(["extract", str(report), "--gazetteer", str(tmp_path / "none.tsv")]) == 3
    assert "none.tsv" in capsys.readouterr().err


def test_survey_lists_each_place_once_and_open_ones_first() -> None:
    table = "name_ar\tkind\tcountry\tlat\tlon\nالرمانة\ttown\tAA\t30\t40\n"
    extractor = Extractor(gazetteer=Gazetteer.load(("own.tsv", table)))
    found = survey(extractor, [("a", "انفجار في بلدة الرمانة وآخر في بلدة زقزوق."), ("b", "قصف على بلدة الرمانة.")])

    assert [(p.value.name, p.state, p.times, p.doc_id) for p in found] == [("زقزوق", State.OPEN, 1, "a"), ("الرمانة", State.KNOWN, 2, "a")]
