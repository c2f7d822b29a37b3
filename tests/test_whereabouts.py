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
    ("أصيب مدني برصاص قناص في شارع الستين في تعز", ["شارع الستين"]),
    ("اندلعت اشتباكات في محور المطار جنوب طرابلس", ["المطار"]),
    ("قصفت المدفعية منطقة سبع البور شمالي بغداد", ["سبع البور"]),
    ("انفجر لغم على طريق تدمر - دير الزور", ["طريق تدمر دير الزور"]),
    ("شنت طائرات غارات على الضاحية الجنوبية لبيروت", ["الضاحية الجنوبية"]),
    ("قصفت قوات النظام المتمركزة في معسكر جورين قرى العنكاوي وقليدين", ["العنكاوي", "قليدين"]),
    ("انفجرت عبوة في ناحية خان بني سعد على مسافة 25 كيلومترا إلى الشمال من بغداد", ["خان بني سعد"]),
    ("قصفت المدفعية مركز محافظة إدلب، شمال غربي البلاد", ["إدلب"]),
    ("قصفت الطائرات قرية كفر داعل التي تسيطر عليها المعارضة في ريف حلب الغربي", ["كفر داعل"]),
    ("قصفت الطائرات قرية كون طيفار جنوب غرب كوباني", ["كون طيفار"]),  # a plain noun and an unknown word
    ("دارت اشتباكات في مدينة عين العرب (كوباني)", ["عين العرب"]),  # one place, two names
    ("اندلعت اشتباكات في شارع الـ 30 جنوب دمشق", ["شارع ال 30"]),
    ("استهدف قصف حي العسكري في تعز", ["العسكري"]),
    ("انفجرت عبوة ناسفة في مستديرة الأزهري في اللاذقية", ["مستديرة الأزهري"]),
    ("شهد جبل صبر المطل على محافظة تعز اشتباكات عنيفة", ["جبل صبر"]),
])
def test_where_it_happened(text: str, names: list[str]) -> None:
    assert places_of(text) == names


def test_a_town_told_by_its_other_name_is_the_same_town() -> None:
    text = "قصفت المدفعية مدينة كوباني فجر الأحد وقتلت مدنيا. وأكدت مصادر طبية أن القصف على عين العرب أصاب طفلا"
    (told,) = shared().extract(text)

    assert {name: count.min for name, count in (told.counts or {}).items()} == {"killed": 1, "injured": 1}
    assert [place.name for place in told.places] == ["كوباني"]


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
    ("وفي بعقوبة (55 كلم شمال شرق بغداد) أصيب رجل بانفجار دراجة مفخخة في حي المصطفى (وسط)", "C", "بعقوبة", "part"),
    ("اغتال مسلحون ضابطا في حي الزهور (شرق) بمدينة الموصل", "E", "الموصل", "part"),
])
def test_the_bearing_of_the_place(text: str, bearing: str, anchor: str, relation: str) -> None:
    found = next(record.direction for record in shared().extract(text) if record.direction is not None)

    assert (found.bearing, found.of, found.relation) == (bearing, anchor, relation)


def test_a_quarter_lies_in_the_town_told_before_it() -> None:
    record = shared().extract("وفي بعقوبة (55 كلم شمال شرق بغداد) أصيب رجل بانفجار دراجة مفخخة في حي المصطفى (وسط)")[0]

    assert [(place.name, place.within) for place in record.places] == [("المصطفى", ("بعقوبة",))]


@pytest.mark.parametrize(("text", "name"), [
    ("عثر الأهالي على جثة شاب في مدينة جاسم. ونفذت قوات الأمن حملة مداهمات في المدينة واعتقلت خمسة أشخاص", "جاسم"),
    ("إدلب.. مقتل أربعة مدنيين في قصف مدفعي", "إدلب"),
])
def test_a_definite_noun_and_a_title_stand_for_the_place(text: str, name: str) -> None:
    assert name in places_of(text)


def test_a_town_is_not_named_by_people_who_live_in_it() -> None:
    records = shared().extract("أفرجت القوات عن ثلاثة شبان بعد شهرين من اعتقالهم، وهم من سكان حي الزهور في المدينة")

    assert [] == [place.name for record in records if "release" in record.types for place in record.places]
