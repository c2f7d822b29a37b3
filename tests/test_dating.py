"""Which date belongs to which incident, and what it says of news and history."""

from __future__ import annotations

import datetime

import pytest

from arabic_rules import Extractor

EXTRACTOR = Extractor()


def dated(text: str, date: datetime.date | None = None) -> list[tuple[str, dict[str, object] | None]]:
    """Return the first place and what each record says of its day."""
    return [(r.places[0].name if r.places else "", dict(r.date.relative) if r.date and r.date.relative else None) for r in EXTRACTOR.extract(text, date=date)]


TODAY: dict[str, object] = {"unit": "day", "offset": 0}
YESTERDAY: dict[str, object] = {"unit": "day", "offset": -1}


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل جنديان أمس في بلدة نوى بعد بضعة أيام من كمين نصبه مسلحون قرب بلدة تسيل", [("نوى", YESTERDAY), ("تسيل", None)],
                 id="days that nobody counts"),
    pytest.param("حاولت دورية اعتقال وجيه في بلدة الدحلة والذي يعمل في تجارة الحبوب، أمس، إلا أنه رفض", [("الدحلة", YESTERDAY)], id="commas end the clause"),
    pytest.param("قصفت المدفعية أمس بلدة سرمين. واستهدف الجيش أيضا مدينة بنش بالصواريخ", [("سرمين", YESTERDAY), ("بنش", YESTERDAY)], id="also"),
    pytest.param("قصفت المدفعية أمس بلدة سرمين. وفي غضون ذلك شن الطيران غارات على مدينة بنش", [("سرمين", YESTERDAY), ("بنش", YESTERDAY)],
                 id="meanwhile"),
    pytest.param("قصفت المدفعية أمس بلدة سرمين. كما اعتقلت الشرطة شابا في مدينة الباب", [("سرمين", YESTERDAY), ("الباب", None)],
                 id="further, but no link of time"),
    pytest.param("شن الطيران أمس غارات على بلدة سرمين. كما استهدفت الغارات أطراف مدينة بنش", [("سرمين", YESTERDAY), ("بنش", YESTERDAY)],
                 id="the same raids elsewhere"),
    pytest.param("أعلن المتحدث أمس أن ستة جنود قتلوا في كمين قرب تلعفر", [("تلعفر", None)], id="the day of the announcement"),
    pytest.param("تواصل المدفعية قصف بلدة سرمين منذ 12 آذار", [("سرمين", None)], id="since a day: a period"),
    pytest.param("قتل جندي أمس بانفجار لغم في بلدة سرمين. ويأتي ذلك بعد يومين على هجوم انتحاري أوقع تسعة قتلى في مدينة الباب",
                 [("سرمين", YESTERDAY), ("الباب", {"unit": "day", "offset": -3})], id="so long before"),
    pytest.param("أفرجت السلطات عن خمسة معتقلين بعد ستة أشهر من اعتقالهم في الموصل", [("", None), ("الموصل", {"unit": "month", "offset": -6})],
                 id="months before"),
])
def test_dates_belong_to_incidents(text: str, expected: list[tuple[str, dict[str, object] | None]]) -> None:
    """A day is shared by an explicit link only."""
    assert expected == dated(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قصفت المدفعية اليوم الجمعة 4 آب 2023 بلدة سرمين. واستهدفت في 31 تموز مدينة بنش. وفي 2 تموز قصف الطيران بلدة كفرحلب",
                 [("2023-08-04", "asserted"), ("2023-07-31", "asserted"), ("2023-07-02", "historical")], id="the text says what day it is"),
    pytest.param("قصفت المدفعية اليوم الجمعة 4 آب بلدة سرمين. وفي 2 تموز قصف الطيران بلدة كفرحلب", [(None, "asserted"), (None, "historical")],
                 id="without a year"),
    pytest.param("حصاد الأحداث ليوم الأربعاء 30-11-2022\nحلب::\nقصفت المدفعية بلدة تادف\nجرت اشتباكات على محور كباشين",
                 [("2022-11-30", "asserted"), ("2022-11-30", "asserted")], id="the heading of a bulletin"),
    pytest.param("نشرة يوم الأربعاء لأبرز الأحداث 30-11-2022\nحلب::\nقصفت المدفعية بلدة تادف", [("2022-11-30", "asserted")],
                 id="a heading that gives weekday and day apart"),
])
def test_day_of_the_report(text: str, expected: list[tuple[str | None, str]]) -> None:
    """What a text says of its own day fixes the days of what it tells, and what of it is history."""
    assert expected == [(r.date.start if r.date else None, r.status) for r in EXTRACTOR.extract(text)]


def test_a_report_of_a_known_day_keeps_it() -> None:
    """The day that a caller gives is counted from, not one in the text."""
    (record,) = EXTRACTOR.extract("قصفت المدفعية اليوم بلدة سرمين", date=datetime.date(2024, 3, 14))
    assert record.date is not None
    assert "2024-03-14" == record.date.start
    assert TODAY == dict(record.date.relative or {})


def test_how_long_people_were_held_is_not_the_day_of_their_release() -> None:
    (record,) = EXTRACTOR.extract("أفرجت السلطات عن عشرة ناشطين كانوا محتجزين منذ عامين.")

    assert (record.types, record.status, record.date) == (("release",), "asserted", None)


FRIDAY = datetime.date(2024, 3, 15)


@pytest.mark.parametrize(("text", "day"), [
    pytest.param("قصف المدينة، 4 آب 2023 (الأنباء)\nقصفت المدفعية اليوم، الجمعة 4 من آب، بلدة سرمين", "2023-08-04", id="a caption gives the year"),
    pytest.param("قصفت المدفعية اليوم بلدة سرمين\nDecember 11, 2024 · Shared with Public", "2024-12-11", id="a line in English"),
    pytest.param("قصفت المدفعية اليوم بلدة سرمين" + "\nأعمال كثيرة في المدينة" * 12 + "\nأسعار القمح اليوم الأربعاء 24 تشرين الثاني 2021", None, id="a teaser"),
])
def test_day_that_another_line_tells(text: str, day: str | None) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert day == (record.date.start if record.date else None)


@pytest.mark.parametrize("text", [
    pytest.param("أعلنت قيادة الحشد الشعبي، اليوم الثلاثاء، مقتل حارسين من رجالها بكمين قرب كركوك", id="a name that is a trigger too"),
    pytest.param("وأعلنت الأحد الشرطة العثور على ست جثث في حمص", id="a verb of reporting opens the sentence"),
    pytest.param("كشفت اللجنة المحلية الدائمة للدفاع عن الموقوفين، أمس الأربعاء، أن الشرطة اعتقلت شابا في حمص", id="a that behind it"),
    pytest.param("قصفت المدفعية بلدة سرمين ويستمر القصف حتى صباح الأحد", id="an end"),
    pytest.param("في الأراضي المحتلة عام 1948 هدمت الشرطة منزلا في عرابة", id="the year of a territory"),
    pytest.param("اعتقل مسلحون شابا في حمص لأنه احتفل بذكرى ثورة 26 سبتمبر", id="a date in a name"),
    pytest.param("وفي تقرير صدر فجر أمس، أفادت اللجنة بمقتل ستة أشخاص في حمص", id="the day of a report"),
    pytest.param("قتل جندي في حمص وسيدفن في وقت لاحق من هذا الأسبوع", id="later"),
])
def test_dates_that_are_no_event_s(text: str) -> None:
    assert [None] == [record.date.start or record.date.relative if record.date else None for record in EXTRACTOR.extract(text, date=FRIDAY)]


@pytest.mark.parametrize(("text", "day"), [
    pytest.param("استهدفت طائرة مسيرة سيارة في سرمين عندما كانت تسير في الثامن من الشهر الجاري", "2024-03-08", id="when it was going"),
    pytest.param("قتل جندي في حمص يوم الخميس غداة غارة جوية على مدينة بنش", "2024-03-13", id="the day after"),
    pytest.param("اعتقلت الشرطة شابا في حمص أمس. وجاء ذلك بعد يومين من تنفيذ القوات الخاصة، بدعم من الطيران، عملية أمنية في مدينة بنش", "2024-03-12",
                 id="carried out by somebody"),
    pytest.param("تظاهر العشرات صباح الأحد وهم يحملون صور الطفل الذي قتل. وأحرق مسلحون مجهولون منزله في بنش الجمعة", "2024-03-15", id="its own"),
    pytest.param("قصفت المدفعية منذ الصباح بلدة بنش", "2024-03-15", id="since the morning"),
    pytest.param("ارتفع عدد القتلى جراء القصف الجوي الروسي، الذي طال، الأربعاء، محيط بلدة بنش", "2024-03-13", id="a relative clause of the trigger"),
    pytest.param("فجر انتحاري حزاما ناسفا كان يرتديه يوم الثلاثاء في مدينة بنش", "2024-03-12", id="what he wore"),
    pytest.param("صدر عن قيادة الجيش البيان الآتي: بتاريخ 12 / 3 / 2024 أوقفت دورية شابا في مدينة بنش", "2024-03-12", id="behind a colon"),
    pytest.param("قصفت الطائرات في بنش الثكنة الملاصقة للساحة اليوم الجمعة", "2024-03-15", id="a square that is not named after it"),
])
def test_dates_that_are_an_event_s(text: str, day: str) -> None:
    assert day in [record.date.start for record in EXTRACTOR.extract(text, date=FRIDAY) if record.date]


def test_a_total_since_a_day_has_no_end() -> None:
    (record,) = EXTRACTOR.extract("بلغ عدد القتلى في محافظة إدلب 300 مدني بهجمات متفرقة منذ مطلع العام 2023")

    assert record.date is not None
    assert (record.status, record.date.start, record.date.end) == ("cumulative", "2023-01-01", None)


def test_the_day_of_a_datetime_counts() -> None:
    (record,) = EXTRACTOR.extract("قتل مزارع أمس في حمص.", date=datetime.datetime(2024, 5, 1, 12, 30, tzinfo=datetime.UTC))

    assert record.date is not None
    assert record.date.start == "2024-04-30"


def test_a_date_that_is_none_is_told_at_once() -> None:
    with pytest.raises(TypeError, match=r"datetime\.date"):
        EXTRACTOR.extract("لا خبر هنا.", date="2024-05-01")  # type: ignore[arg-type]


def test_the_day_since_which_something_goes_on_is_not_its_day() -> None:
    (record,) = EXTRACTOR.extract("استمرت المعارك بين الجيش والمتمردين في هكاري منذ محاولة الانقلاب الفاشل في 15 يوليو.")

    assert record.date is None


def test_what_is_dated_back_to_a_day_has_it() -> None:
    (record,) = EXTRACTOR.extract("ويعود آخر هجوم في مدينة كويتا إلى 19 أبريل وأسفر عن سقوط 30 قتيلا.", date=datetime.date(2024, 6, 20))

    assert (record.status, record.date and record.date.start) == ("historical", "2024-04-19")
