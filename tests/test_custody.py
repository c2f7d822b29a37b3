"""Arrests, abductions, releases and seizures: whom, how many, by whom, where, and what is none of them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from arabic_rules.extract import shared
from arabic_rules.model import Incident

TODAY = datetime.date(2024, 5, 10)


def told(text: str) -> list[str]:
    """Return the records of a text in short: types, counts, doers, helpers, people, things and places, each where there is one."""
    return [short(record) for record in shared().extract(text, date=TODAY)]


def short(record: Incident) -> str:
    """Write a record in one line."""
    counts = [f"{name}={count.min}{'' if count.max == count.min else '+'}" for name, count in (record.counts or {}).items()]
    lists = {
        "by": [actor.name for actor in record.initiators], "with": [actor.name for actor in record.partners], "to": [actor.name for actor in record.targets],
        "who": [person.name for person in record.people], "what": [thing.name for thing in record.seized], "at": [place.name for place in record.places],
    }
    said = [f"{name} {', '.join(items)}" for name, items in lists.items() if items]
    return "; ".join([" ".join(record.types), *counts, *said])


TAKEN = [
    # officers behind a feminine verb, and where they are; crews and cells by their number; who succeeds in several things
    ("أوقفت عناصر الدرك الملكي بالناظور أربعة مشتبه فيهم.", ["arrest; arrested=4; by الدرك الملكي; at الناظور"]),
    ("ضبطت عناصر الدرك الوطني وحرس الحدود بتلمسان كمية كبيرة من المخدرات.",
     ["seizure; by الدرك الوطني, حرس الحدود; what كمية كبيرة من المخدرات; at تلمسان"]),
    ("أوقف أفراد الدرك الوطني، حوالي عشرة أشخاص في ولاية قالمة.", ["arrest; arrested=10; by الدرك الوطني; at قالمة"]),
    ("أوقف مسلحون أفرادا من الشرطة في بيجي.", ["arrest; arrested=2+; by مسلحون; to الشرطة; at بيجي"]),
    ("أوقفت فرقة الدرك ببني ورسوس، في غليزان، شخصا، وحجزت بمنزله 60 قرصا مهلوسا.", ["arrest seizure; arrested=1; by الدرك; what قرصا مهلوسا; at غليزان"]),
    ("بتفتيش موقع وجود المطلوبين تم ضبط سلاحين ناريين في العوامية.", ["raid seizure; what سلاحين ناريين; at العوامية"]),
    ("أضاف اللواء أن المتهمين ضبطوا بحوزتهم 4 بنادق في بني سويف.", ["arrest seizure; arrested=2+; what بنادق; at بني سويف"]),
    ("أعلنت الشرطة المصرية ضبط 22 من عناصر الإخوان في أسيوط.", ["arrest; arrested=22; by الشرطة المصرية; to الإخوان المسلمون; at أسيوط"]),
    ("خطف قراصنة سفينة شحن وطاقمها المكون من 23 فردا قرب جزيرة سقطرى.", ["abduction; abducted=23; by القراصنة; at جزيرة سقطرى"]),
    ("أفرج قراصنة صوماليون عن ناقلة نفط على متنها 18 بحارا قرب بوصاصو.", ["release; released=18; by القراصنة; at بوصاصو"]),
    ("قوات الاحتلال اعتقلت عناصر من الشرطة الفلسطينية في نابلس.", ["arrest; arrested=2+; by الجيش الإسرائيلي; to الشرطة الفلسطينية; at نابلس"]),
    ("تمكنت وحدات الحرس الوطني بالكاف من إطاحة عنصرين تكفيريين.", ["arrest; arrested=2; by الحرس الوطني التونسي; at الكاف"]),
    ("تم القبض على مجموعة مشبوهة تتكون من 9 أفراد غير مسلحين في سبيطلة.", ["arrest; arrested=9; at سبيطلة"]),
    ("إيقاف 3 أنفار مفتش عنهم في سليانة.", ["arrest; arrested=3; at سليانة"]),
    ("تم الاحتفاظ بثلاثة أشخاص على ذمة الأبحاث بسوسة.", ["arrest; arrested=3; at سوسة"]),
    ("تمكنت الشرطة الجزائرية من إحباط محاولة تهريب مخدرات بتبسة، وتوقيف ثلاثة أشخاص.",
     ["seizure arrest; arrested=3; by الشرطة الجزائرية; what مخدرات; at تبسة"]),
    ("تمكنت مصالح الدرك الوطني من تفكيك شبكة إجرامية بعنابة وحجز سلاحين وتوقيف خمسة أشخاص.",
     ["arrest seizure; arrested=5; by مصالح الدرك الوطني; what سلاحين; at عنابة"]),
    ("قامت عناصر المكتب المركزي للأبحاث القضائية، التابع للمديرية العامة لمراقبة التراب الوطني، أمس الخميس، بتوقيف متطرفين اثنين بمدينة وزان.",
     ["arrest; arrested=2; by المكتب المركزي للأبحاث القضائية; at وزان"]),
    # nationals in the accusative, by patrols, with whom; places behind a dash
    ("ضبطت دورية من الشرطة تونسيا في بلدة زوارة.", ["arrest; arrested=1; by الشرطة; at زوارة"]),
    ("أوقفت وحدة من الجيش تؤازرها دورية من مديرية المخابرات في بلدة سعدنايل – زحلة ثلاثة مطلوبين.",
     ["arrest; arrested=3; by الجيش; with مديرية المخابرات; at سعدنايل"]),
    ("أوقف الجيش في زحلة كلا من السوريين (ف. د.) و(ك. ن.).", ["arrest; arrested=2; by الجيش; who ف. د, ك. ن; at زحلة"]),
    # surnames that are words, further people with their own towns, kin without names
    ("اعتقلت الشرطة الشاب رامي منار، بعد مداهمة منزله في قلقيلية.", ["arrest raid; arrested=1; by الشرطة; to منزله; who رامي منار; at قلقيلية"]),
    ("اعتقلت الشرطة سامر العلي من بلدة سيلة، وشابا من برقين، ورائد نجم من جبع.",
     ["arrest; arrested=3; by الشرطة; who سامر العلي, رائد نجم; at سيلة, برقين, جبع"]),
    ("جرى اعتقال المواطن فادي نجم، وزوجته وابنه وليد، في بلدة عقربا.", ["arrest; arrested=3; who فادي نجم, وليد; at عقربا"]),
    ("تم القبض على المطلوب للجهات الأمنية سامر العلي في الدمام.", ["arrest; arrested=1; who سامر العلي; at الدمام"]),
    # where they are taken to is no abduction; what a campaign reaches
    ("اعتقلت قوة من الجيش طبيبا في درعا واقتادته إلى جهة مجهولة.", ["arrest; arrested=1; by الجيش; at درعا"]),
    ("شنت جماعة الحوثي حملة اختطافات في مدينة عمران، طالت أكثر من 40 معلما.", ["abduction; abducted=41+; by الحوثيون; at عمران"]),
    # numbers in brackets, behind their noun, of two nouns at once
    ("أوقفت الشرطة (06) مهربين بكل من باتنة وتبسة.", ["arrest; arrested=6; by الشرطة; at باتنة, تبسة"]),
    ("القبض على متهمين اثنين وفق المادة (4) إرهاب في بغداد.", ["arrest; arrested=2; at بغداد"]),
    ("اختطف الحوثيون 200 ضابط وجندي في صنعاء.", ["abduction; abducted=200; by الحوثيون; at صنعاء"]),
    ("أطاحت شرطة بغداد ب(3) متهمين بالسرقة في الكرخ.", ["arrest; arrested=3; by شرطة بغداد; at الكرخ"]),
    # cells and gangs, how many are in them; who is behind "القبض عليه"
    ("أعلنت شرطة مأرب، في وقت متأخر الأحد، ضبط خلية تابعة للحوثيين.", ["arrest; by شرطة مأرب; to الحوثيون"]),
    ("أطاحت الأجهزة الأمنية في مدينة عدن بخلية لتنظيم القاعدة، مكونة من أربعة أفراد.", ["arrest; arrested=4; by الأجهزة الأمنية; to تنظيم القاعدة; at عدن"]),
    ("القبض على عصابة من خمسة لصوص في جدة.", ["arrest; arrested=5; at جدة"]),
    ("داهمت الشرطة منزل مهرب في سوسة وألقت القبض عليه.", ["raid arrest; arrested=1; by الشرطة; to منزل; at سوسة"]),
    ("أعلن اليوم مدير الجهاز في أربيل، عن اعتقال أربعة متهمين بتفجير فندق.", ["arrest; arrested=4"]),
    ("تمكنت وزارة الداخلية الليبية خلال الأيام السابقة، من تحرير 40 عاملا.", ["release; released=40; by وزارة الداخلية الليبية"]),
    ("تمكنت فرقة الأبحاث والتفتيش للحرس الوطني بقابس من إلقاء القبض على مهرب.", ["arrest; arrested=1; by فرقة الأبحاث والتفتيش; at قابس"]),
    ("القبض على رجل صادرة في شأنه مناشير تفتيش في سوسة.", ["arrest; arrested=1; at سوسة"]),
    ("شهدت أم درمان حملة توقيف استهدفت ثلاثة متطوعين.", ["arrest; arrested=3; at أم درمان"]),
    # gunmen of no name arrest nobody, an ambush of the police is no attack, what a campaign is said to have reached is not added
    ("احتجز مسلحون ثلاثة عمال في ريف درعا.", ["abduction; abducted=3; by مسلحون; at ريف درعا"]),
    ("ألقت الشرطة القبض على مهربين اثنين بعد نصب كمين لهما في هيت.", ["arrest; arrested=2; by الشرطة; at هيت"]),
    ("توثيق أكثر من 40 حالة خطف في السويداء منذ مطلع العام طالت مدنيين.", ["abduction; abducted=41+; at السويداء"]),
    ("نجحت قوة من الجيش في تحرير طبيب مختطف في مدينة سبها.", ["release; released=1; by الجيش; at سبها"]),
    ("اعتقال أحد المتهمين بالجريمة التي راح ضحيتها مئة مجند في تكريت.", ["arrest; arrested=1; at تكريت"]),
    ("ألقت الدوريات البرية لحرس الحدود في قطاع العارضة، بمنطقة جازان، القبض على (3) مخالفين.", ["arrest; arrested=3; by حرس الحدود السعودي; at العارضة"]),
    ("اعتقل الأمن الوقائي الشاب وليد القاضي، وهو طالب، في طوباس.", ["arrest; arrested=1; by الأمن الوقائي; who وليد القاضي; at طوباس"]),
    # who did it and to whom, where both could be
    ("أفرج في سبها عن العمال السبعة الذين خطفوا في أوباري.", ["release; released=7; at سبها", "abduction; abducted=7; at أوباري"]),
    ("تم إطلاق سراح 12 عاملا في سبها كان مسلحون قد خطفوهم في أوباري.", ["release; released=12; at سبها", "abduction; abducted=12; by مسلحون; at أوباري"]),
    ("خطف مسلحون الجمعة طبيبا من عيادته في بعقوبة.", ["abduction; abducted=1; by مسلحون; at بعقوبة"]),
    # by gunmen of no name, of a named group; where somebody goes is not where it happened; in the accusative is whom they take
    ("احتجزت مجموعة مسلحة خمسة سائقين في سبها.", ["abduction; abducted=5; by مجموعة مسلحة; at سبها"]),
    ("اعتقل مسلحون من جماعة الحوثي صحفيا و3 محامين في ذمار.", ["arrest; arrested=4; by الحوثيون; at ذمار"]),
    ("اختطف مسلحون ثلاثة أطباء في مدينة لودر أثناء توجههم إلى مدينة عدن.", ["abduction; abducted=3; by مسلحون; at لودر"]),
    ("ذكر شهود أن مجموعة مسلحة، يرجح أنها تابعة للحركة، اختطفت في مدينة سبها طبيبا.", ["abduction; abducted=1; by مجموعة مسلحة; at سبها"]),
    ("اعتقلت الشرطة سامر العلي واثنين من أقاربه في الرقة.", ["arrest; arrested=3; by الشرطة; who سامر العلي; at الرقة"]),
    # who succeeds, with whom
    ("تمكنت الأجهزة الأمنية بوزارة الداخلية، من ضبط ثمانية مهربين في أسوان.", ["arrest; arrested=8; by الأجهزة الأمنية; at أسوان"]),
    ("جهاز المخابرات بالتعاون مع الأمن الداخلي، تمكن من تفكيك خلية تابعة لتنظيم داعش.",
     ["arrest; by جهاز المخابرات; with الأمن الداخلي; to تنظيم الدولة الإسلامية"]),
    ("أعلنت الوزارة أن الجيش تمكن بالتعاون مع الأمن الداخلي من تفكيك خلية تابعة لتنظيم داعش.",
     ["arrest; by الجيش; with الأمن الداخلي; to تنظيم الدولة الإسلامية"]),
    # who is led away was told to be arrested
    ("اعتقلت الشرطة الصحفي سامر العلي في تعز. وقالت أسرته إن القوة اقتادت سامر العلي إلى جهة مجهولة.",
     ["arrest; arrested=1; by الشرطة; who سامر العلي; at تعز"]),
]


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_people_are_taken_and_set_free(text: str, expected: list[str]) -> None:
    assert expected == told(text)


SEIZED = [
    ("ضبطت الشرطة عبوتين ناسفتين معدتين للتفجير في هيت.", ["seizure; by الشرطة; what عبوتين ناسفتين; at هيت"]),
    ("عثرت الشرطة على صواعق و7 مساطر للتفجير في كركوك.", ["seizure; by الشرطة; what صواعق, مساطر; at كركوك"]),
    ("استولى مسلحون على 200 رأس من الضأن قرب كتم.", ["seizure; by مسلحون; what رأس من الضأن; at كتم"]),
    ("حجزت الجمارك (30) كيلوغراما من الكيف المعالج و5 مولدات كهربائية في تلمسان.",
     ["seizure; by الجمارك; what كيلوغراما من الكيف المعالج, مولدات كهربائية; at تلمسان"]),
    ("ضبط كدس للعتاد داخل أحد المنازل المتروكة منذ عام 2006 في سامراء.", ["seizure; what كدس للعتاد; at سامراء"]),
]


@pytest.mark.parametrize(("text", "expected"), SEIZED)
def test_things_are_taken(text: str, expected: list[str]) -> None:
    assert expected == told(text)


def test_what_is_found_is_no_means() -> None:
    (record,) = shared().extract("أوقف الجيش في عكار رجلا وضبط في منزله مسدسا و(10 بنادق آلية).", date=TODAY)

    assert not record.weapons
    assert {"مسدسا", "بنادق آلية"} == {thing.name for thing in record.seized}


def test_since_when_a_house_is_empty_is_no_date() -> None:
    (record,) = shared().extract("ضبط كدس للعتاد داخل أحد المنازل المتروكة منذ عام 2006 في سامراء.", date=TODAY)

    assert record.date is None
    assert record.status == "asserted"


def test_a_number_behind_its_thing_counts_it() -> None:
    (record,) = shared().extract("العثور على قنابل يدوية عدد/4 في الحويجة.", date=TODAY)

    assert [(thing.name, thing.number and thing.number.min) for thing in record.seized] == [("قنابل يدوية", 4)]


def test_a_coup_arrests_nobody() -> None:
    assert told("أطاح الجيش برئيس الوزراء في الخرطوم.") == []


def test_every_pattern_before_a_trigger_asks_for_something() -> None:
    lines = (Path(__file__).parent.parent / "grammars/events/positions.gram").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if line.startswith("before ") and "$" not in line and "asked:" not in line] == []
