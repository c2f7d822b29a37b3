"""Directions: bearings, anchors, relations, distances."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_rules import directions
from arabic_rules.testing.directions import Directed, directed

CASES: list[tuple[str, str, str, str, float | None]] = [
    ("سقوط قذيفة شمالي الحسكة", "N", "outside", "الحسكة", None),
    ("انفجار على بعد عشرة كيلومترات شمال غربي حلب", "NW", "outside", "حلب", 10.0),
    ("100 كلم شمال شرقي بغداد", "NE", "outside", "بغداد", 100.0),
    ("خمسة أميال غرب الموصل", "W", "outside", "الموصل", 8.045),
    ("500 متر شرق قرية طويحة", "E", "outside", "قرية طويحة", 0.5),
    ("نصف كيلومتر جنوب تعز", "S", "outside", "تعز", 0.5),
    ("جنوب دمشق بنحو 20 كم", "S", "outside", "دمشق", 20.0),
    ("شمال شمال شرق الرقة", "NNE", "outside", "الرقة", None),
    ("شرق جنوب شرق بغداد", "ESE", "outside", "بغداد", None),
    ("شرقي سوريا", "E", "part", "سوريا", None),
    ("شمال وشرق سوريا", "NE", "part", "سوريا", None),
    ("شمال غربي البلاد", "NW", "part", "البلاد", None),
    ("في مركز مدينة تعز الأحد", "C", "part", "مدينة تعز", None),
    ("وسط بغداد", "C", "part", "بغداد", None),
    ("ريف دير الزور الشرقي", "E", "part", "ريف دير الزور", None),
    ("بريف حلب الشمالي الشرقي", "NE", "part", "ريف حلب", None),
    ("الريف الشمالي لمنبج", "N", "part", "منبج", None),
    ("الجهة الشرقية من حلب", "E", "part", "حلب", None),
    ("إلى الشمال من مدينة الباب", "N", "outside", "مدينة الباب", None),
    ("الأطراف الغربية للباب", "W", "outside", "الباب", None),
    ("٣ كلم إلى الجنوب من بلدة مركدة", "S", "outside", "بلدة مركدة", 3.0),
    ("على طول نهر الفرات", "", "along", "نهر الفرات", None),
    ("بين حلب وإدلب", "", "between", "حلب", None),
    ("الحدود بين سوريا والعراق", "", "between", "سوريا", None),
    ("شرق مدينة منبج 14 كم", "E", "outside", "مدينة منبج", 14.0),
]


@pytest.mark.parametrize(("text", "bearing", "relation", "anchor", "km"), CASES)
def test_find_direction(text: str, bearing: str, relation: str, anchor: str, km: float | None) -> None:
    assert [(bearing, relation, anchor, km)] == [(d.bearing, d.relation, d.anchor, d.distance_km) for d in directions.find(text)]


@pytest.mark.parametrize("text", ["", "الحدود الشمالية", "شرقي", "بين الجيش والمعارضة", "بين 3 و5", "وجوه من الشرق", "طول الليل", "قلب وكبد",
                                  "الرمادي مركز محافظة الأنبار", "مركز إدلب الإعلامي", "#مركز_تعز_الإعلامي", "لقاء بين تركيا وروسيا"])
def test_find_refuses_what_has_no_anchor(text: str) -> None:
    assert () == directions.find(text)


def test_between_names_both_anchors() -> None:
    (found,) = directions.find("الطريق بين مدينة حلب ومدينة إدلب")

    assert ("between", "مدينة حلب", "مدينة إدلب") == (found.relation, found.anchor, found.other)


@pytest.mark.parametrize(("text", "azimuth"), [("شمالي حلب", 0.0), ("جنوب جنوب غرب حلب", 202.5), ("شمال غرب حلب", 315.0), ("وسط حلب", None)])
def test_azimuth_is_ready_for_geometry(text: str, azimuth: float | None) -> None:
    assert [azimuth] == [d.azimuth for d in directions.find(text)]


@given(directed())
def test_direction_comes_back(drawn: Directed) -> None:
    text, bearing, anchor, km = drawn

    assert [(bearing, anchor, "outside", km)] == [(d.bearing, d.anchor, d.relation, d.distance_km) for d in directions.find(text)]


_PIECES = st.sampled_from((
    "شمال", "شرقي", "الغربية", "وجنوب", "ريف", "مدينة", "حلب", "للباب", "سوريا", "5", "كم", "خمسة", "على", "بعد", "من", "إلى", "بين", "و", "،",
    "\n",
))


@given(st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=9).map(" ".join)))
def test_offsets_are_exact_and_nothing_raises(text: str) -> None:
    found = directions.find(text)

    assert [d.text for d in found] == [text[d.start : d.end] for d in found]
    assert all(d.start <= d.anchor_start < d.anchor_end <= d.end for d in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
