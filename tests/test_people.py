"""Counted and named people: what stands in a sentence and what the phases make of it."""

from __future__ import annotations

import pytest

from arabic_rules.chart import Chart, Mention
from arabic_rules.extract import shared
from arabic_rules.phases.companies import add
from arabic_rules.resolve.draft import Named
from arabic_rules.resolve.named import same_people
from arabic_rules.values import PeopleValue, PersonValue


def _bounds(low: int, high: int | None) -> str:
    return str(low) if low == high else f"{low}+" if high is None else f"{low}-{high}"


def _said(value: PeopleValue) -> str:
    """Write a value in short: bounds, casualty, groups, (parts), flags, names."""
    words = [("~" if value.approximate else "") + _bounds(value.minimum, value.maximum), value.casualty]
    words += [f"{group}:{_bounds(*bounds)}" for group, bounds in sorted(value.groups.items())]
    words += [f"({group}:{_bounds(*bounds)})" for group, bounds in sorted(value.parts.items())]
    words += ["definite"] * value.definite + ["others"] * value.others
    words += [person.name for person in value.persons]
    return " ".join(word for word in words if word)


def people(chart: Chart) -> list[str]:
    """Return the counted people of a chart in short."""
    return [_said(m.value) for _, m in sorted(chart.mentions.items()) if m.kind == "people"]


def persons(chart: Chart) -> list[str]:
    """Return every name of a chart, alone or with counted people."""
    found: list[str] = []
    for _, mention in sorted(chart.mentions.items()):
        if isinstance(mention.value, PersonValue) and mention.kind == "person":
            found.append(mention.value.name)
        elif isinstance(mention.value, PeopleValue) and mention.kind == "people":
            found += [person.name for person in mention.value.persons]
    return list(dict.fromkeys(found))


COUNTED = [
    ("وقوع 7 إصابات في صفوف المدنيين", ["7 injured civilians:7"]),
    ("الشهيد: سامر علي الحسن", ["1 killed سامر علي الحسن"]),
    ("مقتل منتسب في الشرطة", ["1 police:1"]),
    ("استشهاد ضابط برتبة نقيب وجندي", ["2 soldiers:2"]),
    ("الإفراج عن الصحفيين الأربعة المختطفين", ["4 journalists:4 definite"]),
    ("وصول جثامين 3 شهداء", ["3 killed"]),
    ("ثلاثة شهداء بينهم سيدة وعدد من الجرحى", ["3 killed (women:1)", "2+ injured"]),
    ("اعتقال والد الشهيد فادي الحمدو", ["1", "1 killed definite فادي الحمدو"]),
    ("ارتفع عدد الشهداء إلى 5 والجرحى إلى 15 بالقصف", ["2+ killed definite", "5 killed", "2+ injured definite", "15 injured"]),
    ("إصابة أربعة مدنيين ثلاثة منهم أطفال", ["4 civilians:4 (children:3)"]),
    ("إصابة 7 رجال، وإصابة اثنين منهم خطيرة", ["7", "2 definite"]),
    ("لم يتم الإبلاغ عن وقوع إصابات", []),
    # people of one family
    ("مقتل امرأة وطفليها", ["3 children:2 women:1"]),
    ("مقتل رجل مع زوجته وطفليه", ["4 children:2 women:1"]),
    ("مقتل أم وأطفالها الثلاثة", ["4 children:3 women:1"]),
    ("اجتمع ثلاثة ضباط مع الوجهاء", ["3 soldiers:3", "2+ definite"]),
    # one number over two kinds
    ("مقتل عدد من الضباط والجنود", ["2+ soldiers:2+"]),
    # whose they are
    ("مقتل ثلاثة ضباط في الشرطة", ["3 police:3"]),
    ("مقتل 18 من عناصر الشرطة، بينهم ضابطان", ["18 police:18"]),
    ("قتلى وجرحى في صفوف المدنيين", ["2+ killed civilians:2+", "2+ injured civilians:2+"]),
    ("مقتل اثنين من المدنيين العاملين هنا", ["2 civilians:2"]),
    # number and noun
    ("وصل 4 شبان إلى المشفى", ["4"]),
    ("قتل ثلاثة مدنيين هنا", ["3 civilians:3"]),
    ("أصيب 11 شخصاً", ["11"]),
    ("قتل ٧ أطفال", ["7 children:7"]),
    ("أصيبت أربع نساء", ["4 women:4"]),
    ("مقتل أكثر من 30 مقاتلاً", ["31+ fighters:31+"]),
    ("مقتل نحو 20 جندياً", ["~20 soldiers:20"]),
    ("مقتل 5 أشخاص على الأقل", ["5+"]),
    ("إصابة عدد من المدنيين", ["2+ civilians:2+"]),
    ("إصابة عشرات المدنيين", ["20+ civilians:20+"]),
    ("خمسة من عناصر الشرطة جرحوا", ["5 police:5"]),
    ("مقتل ستة من الأطفال", ["6 children:6"]),
    ("مقتل 3 ضباط وجرح جنديين", ["3 soldiers:3", "2 soldiers:2"]),
    ("إصابة 4 مسعفين", ["4 medics:4"]),
    ("اعتقال 3 صحفيين", ["3 journalists:3"]),
    ("نزوح 12 عائلة", ["12"]),
    # the noun first
    ("مقتل مدنيين اثنين", ["2 civilians:2"]),
    ("أصيب شخصان اثنان", ["2"]),
    ("أصيب شخص واحد", ["1"]),
    ("أفرج عن العناصر الأربعة", ["4 fighters:4 definite"]),
    ("مقتل طفلين", ["2 children:2"]),
    ("اعتقال عنصرين", ["2 fighters:2"]),
    ("قتل جنديان", ["2 soldiers:2"]),
    ("مقتل امرأتين", ["2 women:2"]),
    # one
    ("قتل طفل", ["1 children:1"]),
    ("أصيبت سيدة", ["1 women:1"]),
    ("مقتل مدني", ["1 civilians:1"]),
    ("اعتقلوا شخصاً", ["1"]),
    ("مقتل قيادي بارز", ["1 leaders:1"]),
    ("اعتقال أحد السكان", ["1"]),
    ("أصيب شاب مدني", ["1 civilians:1"]),
    # some
    ("سقط قتلى", ["2+ killed"]),
    ("وصل جرحى", ["2+ injured"]),
    ("أصيب مدنيون", ["2+ civilians:2+"]),
    ("استهدفوا المدنيين", ["2+ civilians:2+ definite"]),
    ("سقط قتلى مدنيون", ["2+ killed civilians:2+"]),
    ("مقتل جنود أتراك", ["2+ soldiers:2+"]),
    ("6 إصابات في الحي", ["6 injured"]),
    ("العثور على جثة شاب", ["1 killed"]),
    ("العثور على ثلاث جثث", ["3 killed"]),
    # dead and wounded
    ("سقط قتيلان وأربعة جرحى", ["2 killed", "4 injured"]),
    ("سقط قتلى وجرحى", ["2+ killed", "2+ injured"]),
    ("سقوط 20 بين قتيل وجريح", ["20 joint"]),
    ("سقوط 80 قتيلاً وجريحاً", ["80 joint"]),
    ("سقط 15 مدنياً بين قتيل وجريح", ["15 joint civilians:15"]),
    # others
    ("مقتل شاب وإصابة 5 آخرين", ["1", "5 others"]),
    ("مقتل طفل وإصابة آخرين", ["1 children:1", "2+ others"]),
    ("قتل مدني وأصيب آخر", ["1 civilians:1", "1 others"]),
    ("قتل جندي وأصيب ثلاثة آخرون", ["1 soldiers:1", "3 soldiers:3 others"]),
    ("إصابة شخصين آخرين", ["2 others"]),
    ("مقتل مدنيين اثنين وإصابة 6 آخرين", ["2 civilians:2", "6 civilians:6 others"]),
    ("مقتل مدني وجرح آخرين", ["1 civilians:1", "2+ others"]),
    ("قتل شخصان وأصيب ثالث", ["2", "1 others"]),
    ("قتل مدنيان وأصيب ثالث", ["2 civilians:2", "1 civilians:1 others"]),
    # by nation or movement alone
    ("استشهاد 3 فلسطينيين", ["3"]),
    ("مقتل سوريين اثنين", ["2"]),
    ("أصيب فلسطيني برصاصة", ["1"]),
    ("مقتل 4 حوثيين", ["4 fighters:4"]),
    # whose they are tells what they are
    ("مقتل 3 عناصر من الجيش التركي", ["3 soldiers:3"]),
    ("اعتقال 4 أشخاص من تنظيم داعش", ["4 fighters:4"]),
    ("هاجمت قوة من الجيش التركي البلدة وقتل 5 من عناصرها", ["5 soldiers:5"]),
    ("إصابة عنصر سابق في تنظيم داعش", ["1"]),
    ("سقوط قتلى وجرحى من قوات النظام", ["2+ killed soldiers:2+", "2+ injured soldiers:2+"]),
    # two by what follows
    ("العثور على مسلحين قتلا برصاصة", ["2 fighters:2"]),
    ("مقتل مسلحين في اشتباك", ["2+ fighters:2+"]),
    # nobody
    ("قصف على البلدة دون وقوع إصابات", ["0 injured"]),
    ("انفجار عبوة دون حدوث أضرار بشرية", ["0 none"]),
    ("هجوم لم يسفر عن أي ضحايا", ["0 none"]),
    # lists add up
    ("استشهد طفل وامرأتان", ["3 children:1 women:2"]),
    ("مقتل رجل وزوجته وأطفالهما الثلاثة", ["5 children:3 women:1"]),
    ("أصيب رجل وطفلان وأربع نساء", ["7 children:2 women:4"]),
    ("إصابة امرأة وطفلتها", ["2 children:1 women:1"]),
    # parts
    ("إصابة 9 أشخاص بجروح بينهم طفلان وامرأة", ["9 (children:2) (women:1)", ]),
    ("مقتل 10 مدنيين معظمهم من الأطفال", ["10 civilians:10 (children:6-10)"]),
    ("مقتل 12 شخصا معظمهم أطفال ونساء", ["12 (children:2+) (women:2+)"]),
    ("مقتل 90 شخصا بينهم 16 امرأة و20 طفلا وطفلة", ["90 (children:20) (women:16)"]),
    ("مقتل خمسة أطفال وطفلة", ["6 children:6"]),
    ("مقتل ستة أشخاص، جميعهم مدنيون", ["6 (civilians:6)"]),
    ("مقتل 8 مدنيين، من بينهم 3 أطفال", ["8 civilians:8 (children:3)"]),
    ("إصابة 6 أشخاص بينهم امرأة", ["6 (women:1)"]),
    ("مقتل خمسة مدنيين من عائلة واحدة", ["5 civilians:5"]),
    ("مقتل 12 من عناصر داعش بينهم ثلاثة انتحاريين", ["12 fighters:12"]),
    ("إصابة 13 آخرين (9 أطفال و4 نساء)", ["13 (children:9) (women:4) others"]),
    ("مقتل مدني وطفليه", ["3 children:2 civilians:3"]),
    ("إصابة 12 بينهم طفل", ["12 (children:1)"]),
    # with names
    ("مقتل الطفل سامر حسن الجاسم (10 سنوات)", ["1 children:1 سامر حسن الجاسم"]),
    ("اعتقال شخص يدعى كمال الحمدو", ["1 كمال الحمدو"]),
    ("مقتل الشابين عمر حسين الصالح وفراس محمود الصالح", ["2 عمر حسين الصالح فراس محمود الصالح"]),
    ("اعتقال الشقيقين “سامر وباسل الحمدو”", ["2 سامر الحمدو باسل الحمدو"]),
    ("اغتيال سامر خليل الجاسم القيادي في الفصيل", ["1 leaders:1 سامر خليل الجاسم"]),
    ("مقتل شقيق سامر خليل الجاسم", ["1"]),
    ("وأسماء الضحايا: عمر حسن، ليث حسن، وسعاد حسن", ["3 عمر حسن ليث حسن سعاد حسن"]),
    ("فقدان شاب لحياته يدعى كمال الحمدو", ["1 كمال الحمدو"]),
    ("مقتل فادي محمود الخلف واثنين من مرافقيه", ["3 فادي محمود الخلف"]),
    ("إصابة طفلين هما: ماهر حسن الأحمد وليلى حسن الأحمد", ["2 children:2 ماهر حسن الأحمد ليلى حسن الأحمد"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_people_counts_what_the_sentence_says(text: str, expected: list[str]) -> None:
    chart = shared().chart(text)
    assert people(chart) == expected


@pytest.mark.parametrize("text", [
    "استهدف القصف موقعا عسكريا",
    "سيارة مدنية على الطريق",
    "المؤتمر الصحفي في العاصمة",
    "استهدفوا منزلا آخر في القرية",
    "تصعيد عسكري في المنطقة",
    "المجتمع المدني والدفاع المدني",
    "مقاتلات حربية في الأجواء",
    "مزارع الزيتون في الريف",
    "احترقت أربع مزارع",
    "عدد من المرافق الحيوية",
    "زار وفد روسيا وتركيا",
    "قصف تركي على البلدة",
    "تضامن مع السوريين",
    "شن الطيران الروسي عدة غارات",
    "سكان القرية وأهالي البلدة",
    "جاء في المركز الثالث",
    "عدم وجود أضرار بشرية أخرى",
])
def test_people_leaves_other_things_alone(text: str) -> None:
    assert people(shared().chart(text)) == []


NAMED = [
    ("اعتقلوا خالد عبد الكريم الجاسم", ["خالد عبد الكريم الجاسم"]),
    ("مقتل أبو عمر الشيشاني أمس", ["أبو عمر الشيشاني"]),
    ("اعتقال “أبو حسين الحمدو” في البلدة", ["أبو حسين الحمدو"]),
    ("أصيب الشيخ عبد الرحمن في الهجوم", ["عبد الرحمن"]),
    ("اغتيال حمزة بن علي آل سالم", ["حمزة بن علي آل سالم"]),
    ("اعتقال محمود وعمر الصطوف", ["محمود الصطوف", "عمر الصطوف"]),
    ("حضر كريم وجميل إلى القرية", []),
    ("استشهاد (فادي سمير العيد) جراء القصف", ["فادي سمير العيد"]),
    ("قال مصطفى عبدي لمراسلنا إن القصف توقف", ["مصطفى عبدي"]),
    ("مقتل محمود حسن الصالح متأثرا بجراحه", ["محمود حسن الصالح"]),
    ("اعتقل ياسر الحمدو من منزله", ["ياسر الحمدو"]),
    ("القبض على شاب يدعى جلنك الحمدو", ["جلنك الحمدو"]),
    ("اعتقال سامر خليل الجاسم، الملقب بأبي عمر", ["سامر خليل الجاسم"]),
    ("مقتل أبو أمير المرندي", ["أبو أمير المرندي"]),
    ("مقتل فادي الخطيب وإصابة سامر النجار", ["فادي الخطيب", "سامر النجار"]),
    ("استشهاد السيدة “سعاد خطيب” في بيتها", ["سعاد خطيب"]),
    ("إصابة شابة تدعى ندرت زكريا", ["ندرت زكريا"]),
    ("اعتقال الأسير المحرر فادي سمير الحمدو", ["فادي سمير الحمدو"]),
    ("وعُرف من القتلى: سعاد خليل، وهدى خليل (20 عاما)", ["سعاد خليل", "هدى خليل"]),
    ("مقتل علي وحسن في غارة", ["علي", "حسن"]),
    ("اعتقال المدعو ع.م في حمص", ["ع.م"]),
    ("القبض على المدعو (أ.ب) في دمشق", ["أ.ب"]),
    ("القبض على الإرهابي د. عبد المالك", ["د. عبد المالك"]),
    ("اغتيال القيادي السابق في الجيش الحر أحمد العودة", ["أحمد العودة"]),
    ("إعدام الصحفي الأمريكي جيمس فولي", ["جيمس فولي"]),
    ("مقتل المقاتل في وحدات حماية الشعب شيرو كوباني", ["شيرو كوباني"]),
    ("مقتل الكولونيل واين موروتو", ["واين موروتو"]),
    ("مقتل أبو مهدي المهندس أمس", ["أبو مهدي المهندس"]),
    ("إصابة الشاب (علي معوضة - 55 عاما) بجروح", ["علي معوضة"]),
    ("اعتقال المحامي عبد الرزاق الشبلي", ["عبد الرزاق الشبلي"]),
    ("مقتل القيادي أبو سياف في الرقة", ["أبو سياف"]),
    ("مقتل العميد عصام زهر الدين", ["عصام زهر الدين"]),
    ("مقتل النقيب في الجيش اللبناني محمد فرحات", ["محمد فرحات"]),
    ("اغتيال رئيس الوزراء السابق رفيق الحريري", ["رفيق الحريري"]),
    ("اعتقال ثلاثة هم: عمرو شبيب، ومنكاد صلاح، وتامر سيف", ["عمرو شبيب", "منكاد صلاح", "تامر سيف"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_persons_reads_whole_names(text: str, expected: list[str]) -> None:
    assert persons(shared().chart(text)) == expected


@pytest.mark.parametrize("text", [
    "كتائب عز الدين القسام تعلن مسؤوليتها",
    "في مدينة الملك عبد الله الرياضية",
    "قصف حي الشيخ رضوان",
    "قصف قرية “حمزة بيك”",
    "انتشر رجال الأمن في شارع صلاح الدين",
    "مدرسة خالد بن الوليد",
    "وصل كريم إلى القرية",
    "هذا عمل جميل ومفيد",
    "المتحدث باسم القوات",
    "في شهر رمضان المبارك",
    "اشتد القتال على الجبهة الشرقية",
    "اعتقلت الشرطة المواطن ولاحقت شريكه",
    "قال الشاب م للمراسل",
    "أعلن المتحدث باسمه ذلك",
    "اعتقال الصحفي بمسدس كاتم",
    "نجا منه مسئول الأمن في المدينة",
])
def test_persons_reads_no_name_in_other_names(text: str) -> None:
    assert persons(shared().chart(text)) == []


@pytest.mark.parametrize(("text", "role"), [
    ("استهدف سامر الجاسم بعبوة ناسفة في درعا.", "victim"),
    ("استهدفت غارة سامر الجاسم في سرمدا.", "victim"),
    ("هاجم سامر الجاسم مقر الصحيفة في باريس.", "perpetrator"),
    ("قام سامر الجاسم بإطلاق النار على مركز للشرطة في تونس.", "perpetrator"),
    ("فجر سامر الجاسم نفسه في سوق في بغداد.", "perpetrator"),
    ("اعتقلت الشرطة: سامر الجاسم، من مدينة حمص.", "detainee"),
])
def test_person_has_the_role_of_the_sentence(text: str, role: str) -> None:
    assert [("سامر الجاسم", role)] == [(person.name, person.role) for record in shared().extract(text) for person in record.people]


def test_people_before_their_names_are_of_the_fate_that_describes_them() -> None:
    """A list below "the wounded children:" is of the wounded; the age or a prayer behind a name is no part of it."""
    (record,) = shared().extract("أصيب مدنيون بقصف على قرية كفرنوران\nالأطفال المصابون:\nسامر خليل العمر 9 سنوات\nماهر خليل العمر رحمه الله")
    assert [("سامر خليل العمر", "victim"), ("ماهر خليل العمر", "victim")] == [(person.name, person.role) for person in record.people]


def test_a_name_behind_a_house_is_its_owner_s() -> None:
    """A house is somebody's, who may die in it; a school is only named after a man."""
    text = "مسيرة استهدفت {} سامر الحسن في بلدة تفتناز ما أدى إلى مقتله."
    assert ["سامر الحسن"] == [person.name for record in shared().extract(text.format("منزل")) for person in record.people]
    assert not [person for record in shared().extract(text.format("مدرسة")) for person in record.people]
    text = "قصف استهدف منازل المدنيين خلف مجزرة راح ضحيتها ثمانية قتلى في مدينة الباب."  # it left one behind: nobody called خلف
    assert not [person for record in shared().extract(text) for person in record.people]


LISTED = "استشهد ثلاثة مواطنين في غارة على خيمة في خان يونس."
THREE = ["سلمى نادر الخطيب", "هدى مازن العلي", "رنا مازن العلي"]


@pytest.mark.parametrize("lines", [
    "\nوالشهداء الذين ارتقوا خلال القصف على الخيمة هم:\n1. {0}\n2. {1}\n3. {2}\nوانتهى القصف.",
    " أسماء الشهداء: 1- {0} 2- {1} 3- {2}",
])
def test_lists_of_names_go_to_their_incident(lines: str) -> None:
    (record,) = shared().extract(LISTED + lines.format(*THREE))

    assert THREE == [person.name for person in record.people]


@pytest.mark.parametrize(("text", "names"), [
    ("مقتل محسن الفضلي في غارة قرب سرمدا. وقال الجيش إن الفضلي قتل في سيارته.", ["محسن الفضلي"]),
    ("مقتل أبو خليل السوداني في ولاية باكتيكا. وقال البيان إن مقتل السوداني ضربة للتنظيم.", ["أبو خليل السوداني"]),
    ("مقتل أبو خليل السوداني في ولاية باكتيكا. وقصف الجيش السوداني مدينة سنار.", ["أبو خليل السوداني"]),
])
def test_surname_alone_is_the_man_named_before(text: str, names: list[str]) -> None:
    assert names == [person.name for record in shared().extract(text) for person in record.people]


@pytest.mark.parametrize("text", ["المدعو", "الصحفي (منطلقا", "اعتقال المواطن، ولكونها", "مقتل سامر الجاسم، و", "الشاب أ.", "المدعو م."])
def test_names_may_be_missing_or_cut_off(text: str) -> None:
    shared().chart(text)


def test_soldiers_are_people_though_a_family_may_be_called_so() -> None:
    assert people(shared().chart("قتل الجندي في حمص")) == ["1 soldiers:1 definite"]


def test_people_mention_keeps_its_offsets() -> None:
    text = "قُتل في الحي  ثلاثة  أطفال وأصيب آخرون"
    chart = shared().chart(text)
    surfaces = [chart.surface(m) for _, m in sorted(chart.mentions.items()) if m.kind == "people"]
    assert surfaces == ["ثلاثة  أطفال", "آخرون"]


@pytest.mark.parametrize(("text", "owner"), [
    ("مقتل 3 عناصر من تنظيم داعش", "jihadist"),
    ("اعتقال عنصرين لقسد", "rebel_proto-state"),
    ("مقتل جنود في الجيش التركي", "state_forces"),
])
def test_people_belong_to_whom_the_text_says(text: str, owner: str) -> None:
    values = [m.value for m in shared().chart(text).mentions.values() if m.kind == "people"]
    assert [value.actors[0].kind for value in values] == [owner]


@pytest.mark.parametrize(("names", "expected"), [
    (["سامر الجاسم", "سامر خليل الجاسم"], [2]),
    (["سامر الجاسم", "عمر الجاسم"], [1, 1]),
    (["سامر خليل الجاسم", "عمر حسن", "سامر"], [2, 1]),
])
def test_same_people_joins_a_shorter_name(names: list[str], expected: list[int]) -> None:
    mention = Mention("person", 0, 1, "person.named", None)
    named = [Named(value=PersonValue(name=name), role="victim", mention=mention) for name in names]
    assert [len(same) for same in same_people(named)] == expected


def test_people_named_in_a_later_sentence_go_to_their_incident() -> None:
    text = "أصيب ثلاثة مدنيين بقصف مدفعي على البلدة. وذكر الطبيب أن المصابين هم عمر حسن الجاسم، وسعاد حسن الجاسم، وليلى حسن الجاسم."
    records = shared().extract(text)
    assert [[(person.name, person.role) for person in record.people] for record in records] == [
        [("عمر حسن الجاسم", "victim"), ("سعاد حسن الجاسم", "victim"), ("ليلى حسن الجاسم", "victim")],
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("مقتل ثلاثة مدنيين بقصف على أريحا.\nأسماء القتلى:\n- سامر علي الحسن (23 عاما)\n- سعاد الحمدو\nوقال عمر.", ["سامر علي الحسن", "سعاد الحمدو"]),
    ("مقتل زعيم التنظيم في اليمن فادي سمير الحمدو بغارة على مأرب", ["فادي سمير الحمدو"]),
    ("استهدفت مسيرة القيادي “فادي سمير الحمدو” قرب الحسكة ما أدى إلى مقتله", ["فادي سمير الحمدو"]),
    ("إصابة مدني بقصف على مأرب، وقال فادي العيد إن القصف توقف", []),
    ("اغتال مسلحون مدير أمن مديرية المنصورة العقيد طارق فهد الحسن في عدن", ["طارق فهد الحسن"]),
    ("اغتيل مدير مكتب الأوقاف الشيخ سامر الحسن برصاص مجهولين في عدن", ["سامر الحسن"]),
    ("قتل رئيس المجلس المحلي خلال زيارة الوزير أحمد سالم للبلدة", []),
])
def test_people_are_those_it_happened_to(text: str, expected: list[str]) -> None:
    assert [person.name for record in shared().extract(text) for person in record.people] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("قتل عشرة أشخاص بقصف على قرية قرب حلب. والشهداء الـ 10 هم: 7 أطفال وسيدة ورجلان.", {"children": (7, 7), "women": (1, 1)}),
    ("سقوط 11 قتيلا بقذائف على دمشق. وقال طبيب إن تسعة من القتلى هم من المدنيين.", {"civilians": (9, 9)}),
    ("قتل أربعة رجال بغارة على مأرب. وأكد الأهالي أن الضحايا مدنيون.", {"civilians": (4, 4)}),
    ("قتل أربعة رجال بغارة على مأرب. وأكد الأهالي أن معظم القتلى مدنيون.", {}),
])
def test_kinds_told_later_are_of_whom_and_add_nobody(text: str, expected: dict[str, tuple[int, int]]) -> None:
    record, = shared().extract(text)
    killed = (record.counts or {})["killed"]
    assert {name: (part.min, part.max) for name, part in (killed.of_whom or {}).items()} == expected


def test_victims_are_of_the_kind_aimed_at() -> None:
    record, = shared().extract("شهيد وجرحى جراء قصف الجيش مجموعة من المواطنين في خان يونس")
    assert {slot: tuple(count.of_whom or ()) for slot, count in (record.counts or {}).items()} == {"killed": ("civilians",), "injured": ("civilians",)}


def test_names_go_with_a_pronoun() -> None:
    records = shared().extract("قسد تطلق سراح الأشقاء “سامر وفادي وعمر الحمدو” بعد شهر من اعتقالهم من مدينة الرقة")
    assert [{person.role for person in record.people} for record in records] == [{"released"}, {"detainee"}]


def test_people_told_again_by_name_are_counted_once() -> None:
    records = shared().extract("اعتقلت القوات شخصين في مداهمة أسفرت عن اعتقال كل من عمر حسن الجاسم وليث حسن الجاسم")
    assert [(count.min, count.max) for record in records if record.counts and (count := record.counts.get("arrested"))] == [(2, 2)]


def test_add_keeps_an_open_end_open() -> None:
    one = PeopleValue(minimum=1, maximum=1, groups={"children": (1, 1)})
    some = PeopleValue(minimum=2, maximum=None, groups={"children": (2, None), "women": (2, None)})
    both = add(one, some)
    assert (both.minimum, both.maximum) == (3, None)
    assert both.groups == {"children": (3, None), "women": (2, None)}


@pytest.mark.parametrize(("text", "killed"), [
    ("قتل مزارع برصاص مسلحين في عدن.", 1),
    ("قتل برصاص مسلحين مجهولين ثلاثة جنود في عدن.", 3),
    ("مقتل مستوطنين قرب قلقيلية في هجوم.", 2),
    ("مقتل راهبين في هجوم على دير في المنيا.", 2),
    ("قتل ثلاثة كهنة في هجوم مسلح في الموصل.", 3),
])
def test_who_shoots_is_not_who_is_shot(text: str, killed: int) -> None:
    """The dead are those behind the verb, whatever their occupation, and never those behind "برصاص"."""
    (record,) = shared().extract(text)

    assert killed == (record.counts or {})["killed"].min


def test_persons_reads_no_name_in_an_accusative_behind_somebody() -> None:
    assert persons(shared().chart("نامت الطفلة متعبةً في سيارة والدها")) == []


@pytest.mark.parametrize("text", [
    "أوقفت وحدة من الجيش في بلدة المرج المواطنين: (س. ع.)، (ن. م.) و(ك. ل.).",
    "توقيف المواطنين (س. ع) و(ن. م) و(ك. ل) في زحلة.",
])
def test_a_list_of_initials_is_a_list_of_people(text: str) -> None:
    (record,) = shared().extract(text)

    assert [person.name for person in record.people] == ["س. ع", "ن. م", "ك. ل"]
    assert (record.counts or {})["arrested"].min == 3


@pytest.mark.parametrize(("text", "killed"), [
    ("وقالت الشرطة إن ثلاثة قتلوا في مدينة الفاشر.", 3),
    ("عشرون قتلوا بقصف على مدينة الفاشر.", 20),
    ("قالت الشرطة إنه خلال عام 2015 قتلوا في مدينة الفاشر.", None),
])
def test_a_number_that_heads_its_clause_counts_people(text: str, killed: int | None) -> None:
    counts = [record.counts["killed"].min for record in shared().extract(text) if record.counts]

    assert counts == ([] if killed is None else [killed])


@pytest.mark.parametrize(("text", "injured"), [
    ("قتلت امرأة وأصيبت أخرى بقصف على منبج.", 1),
    ("مقتل عاملة وإصابة أخرى بقذيفة سقطت على تل تمر.", 1),
    ("استهدفت الطائرات منزلا وأصابت قذيفة أخرى مسجدا في منبج.", None),
])
def test_another_woman_is_counted_behind_what_is_done_to_people(text: str, injured: int | None) -> None:
    counts = [count.min for record in shared().extract(text) if (count := (record.counts or {}).get("injured"))]

    assert counts == ([] if injured is None else [injured])


def test_the_dead_are_no_side_by_their_number() -> None:
    (record,) = shared().extract("خلف الاقتتال في درنة عشرات القتلى من المتشددين.")

    assert record.initiators in (None, ())


@pytest.mark.parametrize(("text", "killed", "names"), [
    ("مقتل شخصين أحدهما طفل في قصف على تعز.", 2, []),
    ("مقتل ثلاثة رعاة، أحدهم مسن، برصاص مجهولين في سامراء.", 3, []),
    ("مقتل شخصين أحدهما يدعى سامر علي برصاص مجهولين في تعز.", 2, ["سامر علي"]),
    ("اشتباكات في مخيم البداوي أدت إلى سقوط قتيلين عرف منهما علاء عثمان.", 2, ["علاء عثمان"]),
])
def test_one_of_them_is_one_of_those_counted(text: str, killed: int, names: list[str]) -> None:
    (record,) = shared().extract(text)

    assert record.counts is not None
    assert (killed, names) == (record.counts["killed"].min, [person.name for person in record.people or ()])


@pytest.mark.parametrize("text", ["قتل ضابط وأحد مرافقيه في هجوم في عدن.", "هاجم مسلحون جنديا في رفح ما أدى إلى مقتله وأحد المارة."])
def test_and_one_is_one_more(text: str) -> None:
    """"وأحد" is spelled as "one" is, and joined by its "و"."""
    (record,) = shared().extract(text)

    assert record.counts is not None
    assert record.counts["killed"].min == 2


def test_counted_gunmen_whom_nobody_knows_are_the_attackers() -> None:
    (record,) = shared().extract("هاجم خمسة ملثمين محطة وقود في الناصرية.")

    assert record.counts is not None
    assert record.counts["attackers"].min == 5


@pytest.mark.parametrize(("text", "groups"), [
    pytest.param("قتل شخصان أحدهما جندي في هجوم بمدينة مأرب.", {"soldiers"}, id="two"),
    pytest.param("قتل ثلاثة أشخاص أحدهم طفل بقصف على سرمين.", {"children"}, id="three"),
    pytest.param("قتل ثلاثة أشخاص، إحداهم امرأة، بقصف على سرمين.", {"women"}, id="between commas"),
])
def test_who_one_of_them_is_adds_nobody(text: str, groups: set[str]) -> None:
    """"One of them a child" says who is among those counted."""
    record, = shared().extract(text)
    killed = (record.counts or {})["killed"]
    assert (killed.min, set(killed.of_whom or ())) == (2 if "شخصان" in text else 3, groups)


@pytest.mark.parametrize(("text", "counts"), [
    pytest.param("ذكر مراسلنا أن فلسطينيا استشهد وأصيب آخران في قصف على خان يونس", {"killed": 1, "injured": 2}, id="a nationality behind a that"),
    pytest.param("لقيت مستوطنة مصرعها بعملية دهس قرب نابلس", {"killed": 1}, id="a woman, no settlement"),
    pytest.param("سقوط صاروخ على مستوطنة سديروت", {}, id="a settlement"),
    pytest.param("أدى الهجوم إلى مقتل عنصرين من الحزب ومدني في بعلبك", {"killed": 3}, id="an adjective joined to what is definite"),
])
def test_words_for_people_that_are_other_words_too(text: str, counts: dict[str, int]) -> None:
    (record,) = shared().extract(text)
    assert counts == {slot: count.min for slot, count in (record.counts or {}).items()}


@pytest.mark.parametrize(("text", "counts"), [
    ("قتلت الشرطة مهاجما انتحاريا ثالثا في الموصل", {"killed": 1}),  # one, with his adjective
    ("قتل رجلا أمن في الموصل", {"killed": 2}),  # two, before what they are of
    ("قتل دركيان برتبة مساعد ورقيب في انفجار قنبلة في البويرة", {"killed": 2}),  # of two ranks
    ("خلف الهجوم على القرية سبعة قتلى ونحو 21 مفقودا شرق نيالا", {"killed": 7, "missing": 21}),
])
def test_how_many_they_are_by_the_form_of_the_word(text: str, counts: dict[str, int]) -> None:
    record, = shared().extract(text)
    assert {slot: count.min for slot, count in (record.counts or {}).items()} == counts


def test_a_surname_may_be_any_noun_behind_a_word_that_announces_it() -> None:
    record, = shared().extract("قتل شرطي في طرابلس، حسبما نقلت رويترز عن متحدث أمني يدعى عصام ناس.")
    assert "عصام ناس" in [source.name for source in record.sources]


@pytest.mark.parametrize(("text", "counts"), [
    pytest.param("أصيب خمسة عشر طالبا بقصف على بلدة سرمين", {"injured": (15, 15)}, id="students demand nothing"),
    pytest.param("أفرج عن نحو 20 شابا في الموصل", {"released": (20, 20)}, id="about so many do nothing"),
    pytest.param("سقط خمسة أشخاص مصابين في إطلاق نار", {"injured": (5, 5)}, id="the wounded as an adjective"),
    pytest.param("اعتقلت القوات القيادي في الحركة أحمد الشامي", {"arrested": (1, 1)}, id="a leader of a group told by its kind"),
    pytest.param("لقي أحمد سالم وخالد عمر مصرعيهما برصاص مسلحين في تعز", {"killed": (2, 2)}, id="a dual of two ends"),
])
def test_whom_an_event_befalls_is_counted(text: str, counts: dict[str, tuple[int, int | None]]) -> None:
    record, = shared().extract(text)
    assert {name: (count.min, count.max) for name, count in (record.counts or {}).items()} == counts


@pytest.mark.parametrize(("text", "names"), [
    pytest.param("اعتقال والد الأسير أحمد سالم في بلدة جبع", [], id="whose father he is"),
    pytest.param("قتل شقيق النائب أحمد سالم في هجوم مسلح في بعقوبة", [], id="whose brother he is"),
    pytest.param("مقتل نجل الشيخ أحمد سالم بانفجار في كركوك", [], id="whose son he is"),
    pytest.param("قتل شقيقه أحمد سالم في هجوم مسلح في بعقوبة", ["أحمد سالم"], id="his own name"),
    pytest.param("قتل أحمد سالم وشقيقه خالد سالم في هجوم مسلح", ["أحمد سالم", "خالد سالم"], id="both"),
])
def test_a_relative_has_not_the_name_of_whose_relative_he_is(text: str, names: list[str]) -> None:
    record, = shared().extract(text)
    assert record.counts
    assert [person.name for person in record.people] == names


@pytest.mark.parametrize(("text", "counts"), [
    pytest.param("أطلق مسلحون النار على شرطيين في بعقوبة فقتلا", {"killed": (2, 2)}, id="two"),
    pytest.param("أطلق مسلحون النار على شرطي فأصيب بجروح في بعقوبة", {"injured": (1, 1)}, id="one"),
    pytest.param("انفجر لغم بطفلين فاستشهدا في حيس", {"killed": (2, 2)}, id="at a mine"),
    pytest.param("هاجم ثلاثة مسلحين دورية فقتلوا في بعقوبة", {"attackers": (3, 3)}, id="who attacks is not who is hit"),
    pytest.param("إن 17 جنديا قتلوا و11 أصيبوا في هجوم على قاعدة في غاو", {"killed": (17, 17), "injured": (11, 11)}, id="a number with its verb"),
    pytest.param("17 جنديا قتلوا و11 اعتبروا مفقودين في هجوم على قاعدة في غاو", {"killed": (17, 17)}, id="the missing"),
])
def test_whom_a_verb_without_a_subject_befell(text: str, counts: dict[str, tuple[int, int]]) -> None:
    record, = shared().extract(text)
    assert {name: (count.min, count.max) for name, count in (record.counts or {}).items()} == counts
