"""The shipped gazetteer, row by row, and look-up in a table."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from arabic_rules.gazetteer import BROAD, Gazetteer, PlaceRow
from arabic_rules.resolve.geodesy import Point, distance_km
from arabic_rules.text import fold_phrase

ROWS = Gazetteer.shipped().rows
KINDS = {*BROAD, "country", "governorate", "district", "subdistrict", "city", "town", "village", "neighbourhood", "camp", "region", "countryside",
         "site", "river", "road", "sea"}
WORDS = re.compile(r"[\u0621-\u063A\u0641-\u064A]+( ([\u0621-\u063A\u0641-\u064A]+|[A-Z]?[0-9]+))*")
BROKEN = re.compile(r"[\u0629\u0649](?=[^ ])|\u0621\u0621|(?:^| )[^ 0-9](?: |$)")
"""A final letter inside a word, two hamzas, a word of one letter."""
BOXES = {
    "SY": (32.2, 37.4, 35.4, 42.5), "IQ": (29.0, 37.5, 38.7, 48.7), "YE": (11.9, 19.1, 41.8, 54.8), "LB": (33.0, 34.8, 35.0, 36.7),
    "PS": (31.1, 32.7, 34.1, 35.7),
    "JO": (29.1, 33.5, 34.8, 39.4), "IL": (29.4, 33.5, 34.2, 36.0), "LY": (19.4, 33.4, 9.2, 25.3), "SD": (8.6, 23.3, 21.7, 39.0),
    "EG": (21.8, 31.8, 24.6, 37.1),
    "TR": (35.7, 42.3, 25.5, 45.0), "IR": (24.9, 39.9, 43.9, 63.4), "SA": (16.0, 32.3, 34.4, 55.8), "AE": (22.5, 26.3, 51.0, 56.6),
    "BH": (25.5, 26.5, 50.2, 50.9),
    "KW": (28.4, 30.2, 46.4, 48.6), "QA": (24.4, 26.3, 50.6, 51.8), "OM": (16.5, 26.6, 51.9, 60.0),
}
"""South, north, west and east of the countries that are covered in full; the Golan is in the boxes of both its claimants."""
GOVERNORATES = {(row.country, row.name) for row in ROWS if row.kind == "governorate"}


def label(row: PlaceRow) -> str:
    """Return what a failure shows of a row."""
    return f"{row.id} {row.name} {row.kind} {row.country} {row.lat} {row.lon} {row.admin1}"


def within(row: PlaceRow) -> bool:
    """Tell whether a row lies in its country's box, on the globe where the country has none."""
    south, north, west, east = BOXES.get(row.country, (-90, 90, -180, 180))
    return row.lat is None or row.lon is None or south <= row.lat <= north and west <= row.lon <= east


def test_three_thousand_places_and_more() -> None:
    assert len(ROWS) >= 4000


def test_every_row_lies_in_its_country() -> None:
    assert [] == [label(row) for row in ROWS if not within(row)]


def test_every_name_is_written_in_arabic() -> None:
    assert [] == [(row.id, name) for row in ROWS for name in (row.name, *row.variants) if not WORDS.fullmatch(name) or BROKEN.search(name)]


def test_every_row_tells_kind_source_and_id() -> None:
    assert [] == [label(row) for row in ROWS if row.kind not in KINDS or not row.source or not row.id]
    assert [] == [key for key, number in Counter(row.id for row in ROWS).items() if number > 1]


def test_chains_end_in_a_governorate_that_is_there() -> None:
    """Where no row has the governorate its name is a plain word ("الشمالية"), so no place by itself."""
    told = {(row.country, row.admin1) for row in ROWS if row.admin1}
    plain = {("SD", "الشمالية"), ("SD", "الجزيرة"), ("SD", "البحر الأحمر"), ("BH", "الشمالية"), ("BH", "الجنوبية"), ("BH", "العاصمة")}

    assert set() == {pair for pair in told - GOVERNORATES if pair[0] in ("SY", "IQ", "YE", "LB", "LY", "JO")} - {("LY", "الواحات")}
    assert plain <= told - GOVERNORATES
    assert [] == [label(row) for row in ROWS if row.kind == "district" and not row.admin1]


def test_no_place_is_there_twice() -> None:
    """No two rows of one kind and name within three km."""
    groups: dict[tuple[str, str, str], list[PlaceRow]] = {}
    for row in ROWS:
        groups.setdefault((fold_phrase(row.name), row.kind, row.country), []).append(row)
    near = [(label(a), label(b)) for rows in groups.values() for n, a in enumerate(rows) for b in rows[n + 1 :]
            if a.lat is not None and b.lat is not None and distance_km(Point(a.lat, a.lon or 0), Point(b.lat, b.lon or 0)) < 3]
    assert [] == near


@pytest.mark.parametrize(("name", "country", "kind", "lat", "lon"), [
    ("دير الزور", "SY", "city", 35.33, 40.14), ("الموصل", "IQ", "city", 36.34, 43.12), ("تعز", "YE", "city", 13.58, 44.02),
    ("صيدا", "LB", "city", 33.56, 35.37),
    ("خان يونس", "PS", "city", 31.35, 34.30), ("بنغازي", "LY", "city", 32.12, 20.07), ("الفاشر", "SD", "city", 13.63, 25.35),
    ("سجن صيدنايا", "SY", "prison", 33.66, 36.33),
])
def test_well_known_places_are_where_they_are(name: str, country: str, kind: str, lat: float, lon: float) -> None:
    first, *rest = fold_phrase(name).split()
    found = Gazetteer.shipped().match(first, [first, *rest], 0)
    assert found is not None
    rows = [ROWS[n] for n in found[1] if (ROWS[n].country, ROWS[n].kind) == (country, kind)]
    assert [True] == [distance_km(Point(row.lat or 0, row.lon or 0), Point(lat, lon)) < 5 for row in rows[:1]]


TABLE = Gazetteer.load(("own.tsv", "name_ar\tvariants\tkind\nتل الرمان\tتل رمان\ttown\nتل\t\tvillage\nتل الرمان الشرقي\t\tvillage\n"))


@pytest.mark.parametrize(("text", "expected"), [
    ("تل الرمان الشرقي", (3, (2,))), ("تل الرمان الغربي", (2, (0,))), ("تلّ رمّان", (2, (0,))), ("تلالرمان", (1, (0,))),
    ("تل البطيخ", (1, (1,))), ("جبل", None),
])
def test_the_longest_name_is_found(text: str, expected: tuple[int, tuple[int, ...]] | None) -> None:
    folds = fold_phrase(text).split()
    assert TABLE.match(folds[0], folds, 0) == expected


def test_rows_of_the_analyst_come_first() -> None:
    own = PlaceRow("تل", (), "", "town", "", "", "AA", 1.0, 2.0, "mine", "own", frozenset())
    more = TABLE.extended([own])
    found = more.match("تل", ["تل"], 0)
    assert found is not None
    assert [more.rows[n].id for n in found[1]] == ["mine", ""]


def test_each_country_has_one_capital_at_most() -> None:
    capitals = Counter(row.country for row in ROWS if "capital" in row.flags)
    assert capitals["LY"] == 1
    assert max(capitals.values()) == 1


def test_a_capital_is_found_by_its_country() -> None:
    gazetteer = Gazetteer.shipped()
    assert [gazetteer.rows[n].name_en for n in gazetteer.capital("LY")] == ["Tripoli"]
    assert gazetteer.capital("XX") == ()
