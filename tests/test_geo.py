"""Which row a place is, and where on the map it lies."""

from __future__ import annotations

import pytest

from arabic_rules.extract import Extractor
from arabic_rules.gazetteer import Gazetteer
from arabic_rules.resolve.geo import Geocoder, Located
from arabic_rules.resolve.geodesy import Point, bearing_of, distance_km, moved, turned
from arabic_rules.text import fold_phrase
from arabic_rules.values import DirectionValue, PlaceValue

TABLE = """name_ar	variants	name_en	kind	admin1_ar	admin2_ar	country	lat	lon	id	source	flags
الواحة		Waha	governorate	الواحة		AA	30	40	1	own
الواحة		Waha city	city	الواحة		AA	30	40.5	2	own
الجبل		Jabal	governorate	الجبل		AA	34	40	3	own
الصفصاف		Safsaf	village	الواحة		AA	30.2	40.2	4	own
الصفصاف		Safsaf	village	الجبل		AA	33.9	40.1	5	own
الصفصاف		Safsaf	village	بعيد		BB	10	10	6	own
الرمانة		Rummana	town	الجبل		AA	34.3	40	7	own
الميناء		Mina	city	بعيد		BB	10.5	10	8	own
بعيد		Baid	governorate	بعيد		BB	10	10	9	own
"""
GAZETTEER = Gazetteer.load(("own.tsv", TABLE))


def place(name: str, **more: object) -> PlaceValue:
    """Return a place with the rows of its name."""
    folds = fold_phrase(name).split()
    found = GAZETTEER.match(folds[0], folds, 0)
    return PlaceValue(name=name, candidates=found[1] if found else (), **more)  # type: ignore[arg-type]


def locate(*values: PlaceValue) -> list[Located]:
    """Locate the places of one document, in order."""
    found = Geocoder(GAZETTEER).locate(values)
    return [found[value] for value in values]


def ids(*values: PlaceValue) -> list[str]:
    """Return the rows that were chosen."""
    return [found.row.id if found.row else "" for found in locate(*values)]


@pytest.mark.parametrize(("values", "expected"), [
    ((place("الصفصاف", within=("ريف الجبل",)),), ["5"]),
    ((place("الصفصاف", within=("الواحة",)),), ["4"]),
    ((place("الصفصاف"), place("الرمانة")), ["5", "7"]),
    ((place("الصفصاف"), place("بعيد", kind="governorate"), place("الميناء")), ["6", "9", "8"]),
    ((place("الواحة", kind="governorate"),), ["1"]),
    ((place("الواحة", kind="city"),), ["2"]),
    ((place("الواحة"),), ["2"]),
    ((place("الصفصاف", direction=DirectionValue(bearing="S", of="الرمانة", relation="outside")), place("الرمانة")), ["5", "7"]),
    ((place("الميناء"), place("الرمانة"), place("الجبل", kind="governorate")), ["8", "7", "3"]),
    ((place("الصفصاف", kind="governorate"),), ["4"]),
])
def test_homonyms_are_told_apart(values: tuple[PlaceValue, ...], expected: list[str]) -> None:
    assert ids(*values) == expected


@pytest.mark.parametrize(("value", "row"), [
    (place("الرمانة", direction=DirectionValue(bearing="N", of="الجبل", relation="outside"), within=("الجبل",)), "7"),
    (place("الرمانة", direction=DirectionValue(bearing="S", of="الجبل", relation="outside"), within=("الجبل",)), ""),
    (place("الصفصاف", direction=DirectionValue(bearing="S", of="الرمانة", relation="outside"), within=("الرمانة", "الجبل")), "5"),
    (place("الصفصاف", direction=DirectionValue(bearing="N", of="الرمانة", relation="outside"), within=("الرمانة", "الجبل")), "5"),  # a slip of the pen
])
def test_a_row_on_the_wrong_side_of_its_anchor_is_another_place(value: PlaceValue, row: str) -> None:
    assert [row] == ids(value)


@pytest.mark.parametrize(("value", "point", "precision"), [
    (place("الواحة", kind="governorate"), Point(30.0, 40.5), "governorate"),
    (place("الواحة", kind="governorate", direction=DirectionValue(bearing="N", of="الواحة", relation="part")), Point(30.2706, 40.0), "governorate"),
    (place("الجبل", kind="governorate"), Point(34.0, 40.0), "governorate"),
    (PlaceValue(name="مجهولة", kind="village", within=("الواحة",)), Point(30.0, 40.5), "near"),
    (PlaceValue(name="طريق الرمانة الواحة", kind="road", candidates=(6,)), Point(34.3, 40.0), "near"),
    (PlaceValue(name="طريق الرمانة الصفصاف", kind="road", candidates=(6,)), Point(34.1, 40.05), "district"),
])
def test_a_governorate_is_at_its_city_and_a_road_between_its_ends(value: PlaceValue, point: Point, precision: str) -> None:
    found, = locate(value)

    assert (found.point, found.precision) == (point, precision)


@pytest.mark.parametrize("value", [
    place("الصفصاف", kind="village", within=("الرمانة",), direction=DirectionValue(bearing="S", of="الرمانة", relation="part")),
    place("الميناء", kind="village", within=("الرمانة",)),
])
def test_a_row_far_from_what_the_place_is_a_part_of_is_another_place(value: PlaceValue) -> None:
    only = Geocoder(Gazetteer.load(("own.tsv", TABLE.replace("33.9	40.1", "30.1	40.1"))))

    found = only.locate([value, place("الجبل", kind="governorate")])[value]

    assert (found.row, found.reason, found.admin1) == (None, "container", "الجبل")


def test_runners_up_are_kept() -> None:
    found, = locate(place("الصفصاف", within=("الواحة",)))
    assert ([row.id for row in found.others], found.reason) == (["5", "6"], "container")


def test_a_village_abroad_is_not_the_one_that_is_meant() -> None:
    only = Gazetteer.load(("own.tsv", TABLE.replace("4	own", "x	own")))
    value = PlaceValue(name="الصفصاف", candidates=(5,), kind="village", within=("الرمانة",))
    found = Geocoder(only).locate([value, PlaceValue(name="الجبل", candidates=(2,), kind="governorate")])[value]
    assert (found.row, found.point, found.precision) == (None, Point(34.3, 40.0), "near")


@pytest.mark.parametrize(("value", "point", "precision"), [
    (place("الصفصاف", within=("الواحة",)), Point(30.2, 40.2), "exact"),
    (place("الرمانة", near=True), Point(34.3, 40.0), "near"),
    (place("الرمانة", direction=DirectionValue(bearing="N", of="الرمانة", relation="outside", distance_km=110.939)), Point(35.3, 40.0), "near"),
    (place("ريف الرمانة", kind="countryside", within=("الرمانة",)), Point(34.3, 40.0), "near"),
    (place("الجبل", kind="governorate", direction=DirectionValue(bearing="N", of="الجبل", relation="part")), Point(34.2705, 40.0), "governorate"),
    (PlaceValue(name="مجهولة", kind="village", within=("ريف الجبل",)), Point(34.0, 40.0), "governorate"),
    (PlaceValue(name="مجهولة", kind="village"), None, None),
    (PlaceValue(name="حاجز مجهولة الميناء", kind="site", candidates=(7,), within=("مجهولة الميناء", "الرمانة")), Point(34.3, 40.0), "near"),
])
def test_points_and_precision(value: PlaceValue, point: Point | None, precision: str | None) -> None:
    found, = locate(value)
    assert (found.point, found.precision) == (point, precision)


def test_country_without_a_row_lies_between_its_governorates() -> None:
    value = PlaceValue(name="ألف", kind="country", country="AA")
    found = locate(value, place("الجبل"))[0]
    assert (found.point, found.precision, found.country) == (Point(32.0, 40.0), "country", "AA")


def test_hints_decide_where_names_do_not() -> None:
    value = place("الصفصاف")
    found = Geocoder(GAZETTEER).locate([value], {"BB": 3})[value]
    assert found.row is not None
    assert found.row.id == "6"


def test_distances_are_those_of_the_ellipsoid() -> None:
    """From Wellington to Salamanca: the worked example of geographiclib's manual, 19959.679 km; a sphere is 17 km off."""
    assert round(distance_km(Point(-41.32, 174.81), Point(40.96, -5.5)), 3) == 19959.679


@pytest.mark.parametrize("bearing", ["N", "NE", "E", "SE", "S", "SW", "W", "NW"])
def test_moving_and_measuring_agree(bearing: str) -> None:
    start = Point(33.3, 44.4)
    end = moved(start, bearing, 100)
    assert (round(distance_km(start, end)), turned(bearing_of(start, end), bearing) < 0.1) == (100, True)


def test_a_place_in_its_country_is_not_astray() -> None:
    """A country reaches all of its places, and none of another's."""
    table = TABLE + "ألف\t\tAlif\tcountry\t\t\tAA\t0\t0\t10\town\n"
    known = Gazetteer.load(("own.tsv", table))
    value = PlaceValue(name="الصفصاف", candidates=(3, 4, 5), kind="village", within=("ألف",))
    row = Geocoder(known).locate([value])[value].row
    assert row is not None
    assert row.country == "AA"


def test_the_better_known_of_two_countries_is_meant() -> None:
    """A city with a governorate of its name, not a city of that name abroad."""
    known = Gazetteer.load(("own.tsv", TABLE + "الواحة\t\tWaha\tcity\t\t\tA0\t-30\t-40\t11\town\n"))
    value = PlaceValue(name="الواحة", candidates=(0, 1, 9))
    row = Geocoder(known).locate([value])[value].row
    assert row is not None
    assert row.id == "2"


def test_a_row_without_a_point_lies_in_its_governorate() -> None:
    known = Gazetteer.load(("own.tsv", TABLE + "السهل\t\tSahl\tdistrict\tالجبل\t\tAA\t\t\t12\town\n"))
    value = PlaceValue(name="السهل", candidates=(9,), kind="district")
    found = Geocoder(known).locate([value])[value]
    assert (found.row is not None and found.row.id, found.point, found.precision, found.admin1) == ("12", Point(34, 40), "governorate", "الجبل")


def test_a_road_is_called_after_where_it_leads_and_lies_in_its_container() -> None:
    """"على طريق دمشق في مدينة حمص" is at Homs, 140 km from Damascus."""
    (record,) = Extractor().extract("انفجرت عبوة على طريق دمشق في مدينة حمص.")

    place = record.places[0]
    assert (place.name, place.within) == ("طريق دمشق", ("حمص",))
    assert place.lat is not None
    assert abs(place.lat - 34.72) < 0.1
