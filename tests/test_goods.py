"""What is seized: lists of things, what holds them, what somebody has with him, and what only looks like it."""

from __future__ import annotations

import pytest

from arabic_rules.extract import shared

SEIZED: list[tuple[str, list[str]]] = [
    ("ضبطت الجمارك مسدسا وثلاث قنابل يدوية وأوراقا نقدية في جمرك نصيب.", ["مسدسا", "قنابل يدوية", "أوراقا نقدية"]),
    ("صادر الجيش بنادق صيد وأجهزة اتصال والمصابيح الكاشفة في بعلبك.", ["بنادق صيد", "أجهزة اتصال", "المصابيح الكاشفة"]),
    ("كشفت قوات الأمن مخبأ للأسلحة في الأنبار يحوي 30 قذيفة هاون و15 صاروخا.", ["الأسلحة", "قذيفة هاون", "صاروخا"]),
    ("ضبط الجيش سيارة في بلدة الحمودية بالإضافة إلى طنين من مادة الحشيش.", ["سيارة", "طنين من مادة الحشيش"]),
    ("عثرت الشرطة في سيارة قرب طبرق على حقائب وهواتف محمولة.", ["حقائب", "هواتف محمولة"]),
    ("اعتقلت الشرطة رجلين في إسطنبول وبحوزتهما مسدس ووثائق رقمية.", ["مسدس", "وثائق رقمية"]),
    ("ضبطت القوات صواريخ في وكر قرب كركوك. وأوضحت القوات أنها ضبطت في وكر قرب كركوك 42 صاروخا.", ["صاروخا"]),
    ("قتل ثلاثة مسلحين في اشتباكات في العريش وضبطت القوات بنادق كانت معهم.", ["بنادق"]),
    ("توقيف رجل عند حاجز المدفون لحيازته سلاحا وذخائر حربية.", ["سلاحا", "ذخائر حربية"]),
    ("قتلت الشرطة مسلحا في تبادل لإطلاق النار في أسيوط. وكان يختبئ في مزرعة. وعثرت الشرطة في الموقع على بندقيتين.", ["بندقيتين"]),
    ("قتلت القوات مسلحا في كمين قرب تبسة. وأضافت أن العملية مكنت من ضبط مسدس رشاش.", ["مسدس رشاش"]),
]


@pytest.mark.parametrize(("text", "things"), SEIZED)
def test_things_are_seized(text: str, things: list[str]) -> None:
    records = shared().extract(text)

    assert [things] == [[thing.name for thing in record.seized] for record in records]
    assert not any(record.weapons for record in records)


def test_charge_of_possession_seizes_nothing() -> None:
    (record,) = shared().extract("اعتقال رجل بتهمة حيازة أسلحة في حمص.")

    assert () == record.seized


@pytest.mark.parametrize("text", [
    "ضبطت الشرطة مسدسا في طبرق وقتل رجل في سرت.",
    "ضبطت الشرطة مسدسا في طبرق وأوضح المدير أن التحقيق مستمر.",
    "ضبطت الشرطة مسدسا ورجلين في طبرق.",
])
def test_list_ends_where_something_else_is_told(text: str) -> None:
    assert ["مسدسا"] == [thing.name for record in shared().extract(text) for thing in record.seized]


def test_how_many_of_a_thing() -> None:
    """A counted thing has its number, with the words it stands in; one that is not counted has none."""
    text = "صادر الجيش 3 دراجات نارية و200 ألف دولار وكمية من الأسلحة في عكار بعد هجوم بأربع عبوات ناسفة."
    (record,) = shared().extract(text)

    seized = {thing.name: thing.number and (thing.number.min, thing.number.max) for thing in record.seized}
    assert seized["دراجات نارية"] == (3, 3)
    assert seized["دولار"] == (200_000, 200_000)
    assert [thing.number.min for thing in record.weapons if thing.number] == [4]
    assert all(text[span.start : span.end] == span.text for thing in record.seized if thing.number for span in thing.number.spans)


def test_price_is_not_seized() -> None:
    (record,) = shared().extract("ضبطت الجمارك طنين من الحشيش تقدر قيمتهما بـ3 ملايين دولار في ميناء صحار")
    assert ["طنين من الحشيش"] == [thing.name for thing in record.seized]
