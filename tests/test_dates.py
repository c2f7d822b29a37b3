"""Dates: what they say, which days they name, what is none."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_rules import dates
from arabic_rules.testing.dates import Dated, calendar_days, numeric_days, relative_days, spans

REFERENCE = datetime.date(2024, 5, 15)  # a Wednesday
DAYS: list[tuple[str, str, str]] = [
    ("شباط/فبراير", "2024-02-01", "2024-02-29"), ("في 6 تشرين الثاني/نوفمبر", "2023-11-06", "2023-11-06"), ("12 تشرين 1", "2023-10-12", "2023-10-12"),
    ("السادس من تموز", "2023-07-06", "2023-07-06"), ("أول أيار", "2024-05-01", "2024-05-01"), ("بين 1 و30 آذار", "2024-03-01", "2024-03-30"),
    ("من 26 تموز إلى 9 آب", "2023-07-26", "2023-08-09"), ("بين 28 كانون الأول و3 كانون الثاني 2016", "2015-12-28", "2016-01-03"),
    ("5 و6 أيار", "2024-05-05", "2024-05-06"), ("آذار/نيسان 2021", "2021-03-01", "2021-04-30"), ("بين عامي 2014 و2016", "2014-01-01", "2016-12-31"),
    ("في رمضان", "2024-03-11", "2024-04-09"), ("15 شعبان 1440 هـ", "2019-04-20", "2019-04-20"), ("عام 1444 هـ", "2022-07-30", "2023-07-18"),
    ("صيف 2016", "2016-06-01", "2016-08-31"), ("الصيف الماضي", "2023-06-01", "2023-08-31"), ("شتاء العام الماضي", "2023-12-01", "2024-02-29"),
    ("الجمعة الماضي", "2024-05-10", "2024-05-10"), ("الأربعاء", "2024-05-15", "2024-05-15"), ("الأربعاء الماضي", "2024-05-08", "2024-05-08"),
    ("الأحد المقبل", "2024-05-19", "2024-05-19"), ("مطلع آذار", "2024-03-01", "2024-03-10"), ("أواخر العام الماضي", "2023-09-01", "2023-12-31"),
    ("منتصف الشهر الجاري", "2024-05-11", "2024-05-20"), ("الخامس من الشهر الجاري", "2024-05-05", "2024-05-05"), ("هذا الأسبوع", "2024-05-12", "2024-05-18"),
    ("الأسبوع الماضي", "2024-05-05", "2024-05-11"), ("7/3/2022", "2022-03-07", "2022-03-07"), ("٢٠٢٢-٠٣-٠٧", "2022-03-07", "2022-03-07"),
    ("يوم 7/3", "2024-03-07", "2024-03-07"), ("قبل يومين", "2024-05-13", "2024-05-13"), ("منذ ثلاثة أشهر", "2024-02-01", "2024-02-29"),
    ("الليلة الماضية", "2024-05-14", "2024-05-14"), ("ليل الخميس - الجمعة", "2024-05-09", "2024-05-10"), ("خلال شهر رمضان", "2024-03-11", "2024-04-09"),
    ("تشرين الثاني الماضي", "2023-11-01", "2023-11-30"),
    ("يوم 12 شباط من العام الفائت", "2023-02-12", "2023-02-12"), ("في آذار من العام الجاري", "2024-03-01", "2024-03-31"),
    ("الأحد المصادف 12/5/2024", "2024-05-12", "2024-05-12"), ("مساء أمس الأول", "2024-05-13", "2024-05-13"),
    ("الليلة قبل الماضية", "2024-05-13", "2024-05-13"), ("يومي الأحد والاثنين الماضيين", "2024-05-12", "2024-05-13"),
    ("20 آذار المقبل", "2025-03-20", "2025-03-20"), ("20 آذار (مارس) المقبل", "2025-03-20", "2025-03-20"), ("29 شباط", "2024-02-29", "2024-02-29"),
    ("بداية العام الحالي 2023", "2023-01-01", "2023-04-30"), ("فجر اليوم، الأربعاء 15 من أيار", "2024-05-15", "2024-05-15"),
    ("بعد منتصف الليل، اليوم الأربعاء", "2024-05-15", "2024-05-15"), ("في 22 الشهر الماضي", "2024-04-22", "2024-04-22"),
    ("في النصف الثاني من كانون الثاني", "2024-01-16", "2024-01-31"), ("النصف الأول من عام 2022", "2022-01-01", "2022-06-30"),
    ("الأسبوع الأول من آذار", "2024-03-01", "2024-03-07"), ("ليلة الأربعاء من الأسبوع الماضي", "2024-05-08", "2024-05-08"),
    ("آب عام 2021", "2021-08-01", "2021-08-31"), ("من بداية حزيران حتى 18 آب 2021", "2021-06-01", "2021-08-18"),
    ("من أواخر حزيران إلى منتصف آب 2021", "2021-06-21", "2021-08-20"), ("منذ يوم أمس", "2024-05-14", "2024-05-14"),
    ("قبل يومين من الآن", "2024-05-13", "2024-05-13"),
]


@pytest.mark.parametrize(("text", "start", "end"), DAYS)
def test_find_resolves(text: str, start: str, end: str) -> None:
    assert [(start, end)] == [m.resolved[:2] for m in dates.find(text, reference=REFERENCE) if m.resolved]


NONE = ["", "إياب الدوري", "حب الوطن", "ابحث عن الكتاب", "ناصر ومارس", "الفرقة 25", "خمس ساعات", "أسر رمضان في حلب", "ظهر في المدينة", "صفر", "3/4",
        "في اليوم الثاني من العملية", "في اليوم التالي", "في اليوم ذاته", "اليوم العالمي للاجئين", "قرب سوق الخميس", "في مثل هذا اليوم"]


NONE += ["أصيب برصاصة في الظهر", "بطلقة نارية أسفل الظهر"]
NONE += ["نقل مراسل “حلب اليوم” الخبر", "بثت قناة حماة اليوم الصور", "حالة ضحى مستقرة"]


def test_year_of_the_date_before() -> None:
    assert ["2020-02-01", "2020-03-06"] == [m.resolved.start for m in dates.find("بدأت في شباط 2020 وتوقفت في 6 آذار من العام نفسه") if m.resolved]


def test_who_blows_himself_up_is_no_dawn() -> None:
    found, = dates.find("فجر نفسه صباح الأحد قرب صف من المجندين", reference=REFERENCE)
    assert "صباح الأحد" == found.text


def test_two_who_blow_themselves_up_are_no_dawn() -> None:
    assert not dates.find("انتحاريان فجرا نفسيهما قرب السوق", reference=REFERENCE)


@pytest.mark.parametrize("text", NONE)
def test_find_refuses_words_that_contain_or_resemble_dates(text: str) -> None:
    assert () == dates.find(text, reference=REFERENCE)


@pytest.mark.parametrize(("text", "length"), [("خلال 36 ساعة من القصف", (36, "hour")), ("قبل أيام", None), ("طوال ثلاثة أشهر متواصلة", (3, "month")),
                                            ("قبل ثلاثة أيام من المعركة", (3, "day")), ("منذ شهر ونصف", None)])
def test_length_of_time_is_no_point(text: str, length: tuple[int, str] | None) -> None:
    assert [(True, length, None)] == [(m.is_duration, m.length, m.resolved) for m in dates.find(text, reference=REFERENCE)]


CLOCKS = [("الساعة الثالثة فجراً", "03:00", "dawn"), ("الساعة 8:30 مساء أمس", "20:30", "evening"), ("عند الساعة الثامنة والنصف صباح اليوم", "08:30", "morning"),
          ("بعد منتصف الليلة الفائتة", None, "night"), ("مساء أمس الأول", None, "evening"), ("الساعة الواحدة و26 دقيقة من فجر اليوم", "01:26", "dawn"),
          ("الساعة الـ 11.05، مساء أمس", "23:05", "evening"), ("١٢:٢٠ص الخميس", "00:20", None), ("3:15 م يوم الأحد", "15:15", None),
          ("اليوم، الساعة الواحدة والنصف ظهراً", "13:30", "noon"), ("منذ ساعات الصباح الأولى", None, "morning"), ("قبل ظهر أمس", None, "morning"),
          ("بعد منتصف ليلة الأحد", None, "night"), ("نشرت “السويداء 24” فجر اليوم", None, "dawn"), ("في ساعات الصباح الأولى من يوم الأحد", None, "morning"),
          ("الساعات الأولى من صباح الأحد", None, "morning"), ("في وقت متأخر من مساء أمس", None, "evening")]


@pytest.mark.parametrize(("text", "clock", "part"), CLOCKS)
def test_time_of_day(text: str, clock: str | None, part: str | None) -> None:
    assert [(clock, part)] == [(m.clock, m.time_of_day) for m in dates.find(text)]


@pytest.mark.parametrize(("text", "first", "second"), [
    ("أمس الإثنين", "2024-05-13", "2024-05-14"),  # a report is dated wrongly more often than a writer mistakes the weekday
    ("الثلاثاء 22 شباط 2024", "2024-02-22", "2024-02-20"),
    ("في 2 شباط / آذار", "2024-02-02", "2024-03-02"),
])
def test_contradiction_is_a_warning_with_both_readings(text: str, first: str, second: str) -> None:
    (mention,) = dates.find(text, reference=REFERENCE)
    both = dates.readings(mention, REFERENCE)

    assert [first, second] == [reading.start for reading in both]
    assert mention.resolved == both[0]
    assert all(first in warning and second in warning for warning in both[0].warnings)
    assert 1 == len(both[0].warnings)


def test_relative_form_without_a_reference() -> None:
    (mention,) = dates.find("فجر أمس الاثنين")

    assert ({"unit": "day", "offset": -1, "weekday": "monday"}, None) == (mention.relative, mention.resolved)


@given(st.one_of(calendar_days(), numeric_days(), relative_days(), spans()))
def test_date_comes_back(drawn: Dated) -> None:
    text, reference, start, end = drawn

    assert [(start.isoformat(), end.isoformat(), ())] == [
        (m.resolved.start, m.resolved.end, m.resolved.warnings) for m in dates.find(text, reference=reference) if m.resolved
    ]


_PIECES = st.sampled_from((
    "يوم", "الأحد", "أمس", "اليوم", "5", "٣٠", "خمسة", "آذار", "نيسان/أبريل", "2016", "1440", "هـ", "رمضان", "شعبان", "إلى", "بين", "و", "و6", "/", "،", "(",
    ")", "من", "الشهر", "الجاري", "الماضي", "مطلع", "صيف", "ليل", "الساعة", "25:99", "قبل", "خلال", "أيام", "الموافق", "9999999999", "شهر", "عام",
))


@given(st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=10).map(" ".join)), st.dates())
def test_offsets_are_exact_and_nothing_raises(text: str, reference: datetime.date) -> None:
    found = dates.find(text, reference=reference)

    assert [m.text for m in found] == [text[m.start : m.end] for m in found]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(m.resolved.start <= m.resolved.end for m in found if m.resolved)


@pytest.mark.parametrize(("text", "relative"), [
    ("منذ أكثر من عامين", {}), ("قبل أكثر من عام", {}), ("خلال أقل من أسبوع", {}), ("منذ ما يزيد عن سنة", {}),
    ("قبل حوالي أسبوعين", {"unit": "week", "offset": -2}), ("قبل نحو عام", {"unit": "year", "offset": -1}),
])
def test_a_bound_may_stand_before_a_unit_that_no_number_counts(text: str, relative: dict[str, object]) -> None:
    """"More than two years" is a length; "about two weeks ago" names a point as "two weeks ago" does."""
    found, = dates.find(f"وقع هجوم {text} في المدينة")
    assert (found.text, dict(found.relative), found.is_duration) == (text, relative, not relative)
