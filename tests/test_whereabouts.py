"""Where it happened, against where people came from, went to, spoke and stood."""

from __future__ import annotations

import pytest

from arabic_rules.extract import shared


def places_of(text: str) -> list[str]:
    """Return the names of the places of every record."""
    return [place.name for record in shared().extract(text) for place in record.places]


@pytest.mark.parametrize(("text", "names"), [
    ("انفجرت عبوة ناسفة في بلدة بيتا جنوب نابلس", ["بيتا"]),  # not two houses
    ("هاجم مستوطنون قرية قصرة جنوب نابلس", ["قصرة"]),  # not his palace
    ("انفجرت عبوة ناسفة في سوق الكرخ وسط بغداد", ["سوق الكرخ"]),
    ("أصيب مدني من أهالي قرية الكفير بقصف على مدينة جسر الشغور", ["جسر الشغور"]),
    ("قُتل أحمد الحسن من أبناء بلدة تسيل برصاص مجهولين في مدينة نوى", ["نوى"]),
    ("انطلقت الطائرات من قاعدة حميميم وقصفت بلدة كنصفرة", ["كنصفرة"]),
    ("قصفت القوات المتمركزة في بلدة كفرنبل بالمدفعية قرية كنصفرة", ["كنصفرة"]),
    ("استولى مستوطنون من مستوطنة يتسهار على أراض في قرية مادما", ["مادما"]),
    ("اعتقلت القوات شابين من قرية بيت فوريك", ["بيت فوريك"]),  # people are taken from where they are
    ("صادرت الشرطة شحنة أسلحة على حاجز الرمانة بحجة تهريبها إلى منطقة تلعفر", ["حاجز الرمانة"]),
    ("قصفت الفصائل من بيت حانون بالصواريخ مدينة سديروت", ["سديروت"]),
    ("قصفت المدفعية مواقع في منطقة الطويحي على الحدود مع لبنان", ["الطويحي"]),
])
def test_where_it_happened(text: str, names: list[str]) -> None:
    assert places_of(text) == names


@pytest.mark.parametrize(("text", "names"), [
    ("بغداد - واع: قتل شرطيان بانفجار عبوة ناسفة في الفلوجة", ["الفلوجة"]),
    ("صنعاء (رويترز) - قتل ستة أشخاص في غارة جوية على مدينة زبيد", ["زبيد"]),
    ("الخرطوم - سونا - قتل خمسة أشخاص في قصف على مدينة الفاشر", ["الفاشر"]),
    ("قال مدير ناحية جلولاء إن عبوة ناسفة انفجرت في السعدية", ["السعدية"]),
    ("أعلن مجلس محافظة صلاح الدين مقتل عنصرين بانفجار في بيجي", ["بيجي"]),
    ("أفادت دائرة صحة ديالى بمقتل أربعة مدنيين بانفجار في بلدروز", ["بلدروز"]),
])
def test_a_dateline_and_a_speaker_are_no_place(text: str, names: list[str]) -> None:
    assert places_of(text) == names


@pytest.mark.parametrize(("text", "bearing", "anchor", "relation"), [
    ("انفجرت عبوة ناسفة عند مدخل بلدة صيدا الشرقي", "E", "صيدا", "outside"),
    ("وقع قصف على قرية الطويحي شمال وشرق سوريا", "N", "سوريا", "part"),
])
def test_the_bearing_of_the_place(text: str, bearing: str, anchor: str, relation: str) -> None:
    found = next(record.direction for record in shared().extract(text) if record.direction is not None)

    assert (found.bearing, found.of, found.relation) == (bearing, anchor, relation)
