"""How many incidents a text tells of: what is one, and what keeps two apart."""

from __future__ import annotations

import datetime

import pytest

from arabic_rules import Extractor
from arabic_rules.text import LONGEST_SENTENCE

EXTRACTOR = Extractor()


def told(text: str) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Return types, status and places of every record."""
    return [(r.types, r.status, tuple(p.name for p in r.places)) for r in EXTRACTOR.extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("إصابة مدني في قصف على ريف إدلب\nأصيب مدني بجروح جراء قصف على قرية عين الورد بريف إدلب الجنوبي",
                 [(("shelling",), "asserted", ("عين الورد",))], id="a headline's countryside holds the village of the lead"),
    pytest.param("مقتل مدني برصاص مجهولين في ديرالزور\nقتل مدني برصاص مجهولين في ريف دير الزور",
                 [(("armed_attack",), "asserted", ("ديرالزور",))],
                 id="one place in two spellings"),
    pytest.param("استهدفت المدفعية قرية بزابور في إدلب. كما استهدفت قرية كفرحلب غربي حلب بالصواريخ",
                 [(("shelling",), "asserted", ("بزابور",)), (("shelling",), "asserted", ("كفرحلب",))], id="further: كما"),
    pytest.param("أفرجت السلطات عن خمسة معتقلين بعد عام من اعتقالهم في مدينة الموصل",
                 [(("release",), "asserted", ()), (("arrest",), "historical", ("الموصل",))], id="set free after an arrest"),
    pytest.param("قتل عنصر بهجوم على حاجز في درعا، فضلا عن ضبط أسلحة في بلدة الطيبة",
                 [(("armed_attack",), "asserted", ("درعا",)), (("seizure",), "asserted", ("الطيبة",))], id="beside: فضلا عن"),
    pytest.param("عثر الأهالي على جثة شاب قرب تلعفر وكان مسلحون قد خطفوه من بلدة زمار",
                 [(("killing",), "asserted", ("تلعفر",)), (("abduction",), "historical", ("زمار",))], id="had been: كانوا قد"),
    pytest.param("عثرت الشرطة على ثلاث جثث في بعقوبة وانفجرت عبوة ناسفة في المقدادية فقتل شخصان",
                 [(("killing",), "asserted", ("بعقوبة",)), (("bombing",), "asserted", ("المقدادية",))], id="bodies here, a blast there"),
    pytest.param("قتل مدني بغارة على بلدة سرمين. وسبق أن استهدفت الطائرات مدينة بنش بغارات في 12 شباط",
                 [(("airstrike",), "asserted", ("سرمين",)), (("airstrike",), "historical", ("بنش",))], id="before: سبق أن"),
    pytest.param("تعرضت بلدة سرمين لقصف صاروخي اليوم. وأشار المصدر إلى أن بلدة بنش تعرضت لقصف صاروخي مماثل دون إصابات",
                 [(("shelling",), "asserted", ("سرمين",)), (("shelling",), "asserted", ("بنش",))], id="another, behind its means"),
    pytest.param("قتل مدني بقصف على سرمين. قصفت القوات بلدة بنش، فأصيب مدني، بالإضافة إلى إصابة ثلاثة من عناصر الشرطة",
                 [(("shelling",), "asserted", ("سرمين",)), (("shelling",), "asserted", ("بنش",))], id="a further toll: بالإضافة إلى"),
    pytest.param("غارة روسية صباح اليوم على أطراف...\nسكان البلدة يشكون الغلاء\nغارة روسية صباح اليوم على أطراف قرية الناجية غرب جسر الشغور",
                 [(("airstrike",), "asserted", ("الناجية",))], id="the title of a post that dots cut off"),
    pytest.param("قتل جندي في هجوم على حاجز في سرت. والهجوم هو الأخير في سلسلة هجمات شنها التنظيم على مواقع في ليبيا",
                 [(("armed_attack",), "asserted", ("سرت",))], id="the last of a series"),
    pytest.param("قتل ثلاثة جنود في انفجار عبوة ناسفة بمحافظة شمال سيناء. وقال المتحدث إنه في صباح الأحد وفي منطقة تل الزيتون بمدينة الشيخ زويد"
                 " انفجرت عبوة ناسفة مما أسفر عن مقتل ثلاثة جنود",
                 [(("bombing",), "asserted", ("تل الزيتون",))], id="a region holds an unknown quarter of its town"),
    pytest.param("قتل ثلاثة مسلحين كانوا يزرعون عبوات ناسفة بغارة جوية على بلدة سنجار", [(("airstrike",), "asserted", ("سنجار",))],
                 id="devices of those who are bombed from the air"),
    pytest.param("نفذت قوات الأمن عملية أمنية في الحويجة اعتقلت خلالها ثلاثة مطلوبين", [(("arrest",), "asserted", ("الحويجة",))],
                 id="an operation is what came of it"),
    pytest.param("قتل سبعة متظاهرين برصاص الأمن في مدينة حمص، وفي اليوم التالي قتل ثلاثة في درعا",
                 [(("armed_attack",), "asserted", ("حمص",)), (("killing",), "asserted", ("درعا",))], id="a toll elsewhere: a number alone"),
    pytest.param("قتل مدني بغارة جوية على مدينة صعدة", [(("airstrike",), "asserted", ("صعدة",))], id="a city spelled like a word for trends"),
])
def test_incidents_are_kept_apart_or_merged(text: str, expected: list[tuple[tuple[str, ...], str, tuple[str, ...]]]) -> None:
    """Each sentence is a family of how news joins or parts incidents."""
    assert expected == told(text)


@pytest.mark.parametrize(("text", "expected"), [
    ("قتل قيادي في تنظيم القاعدة بغارة على غزني", {"killed": (1, 1)}),
    ("أعلنت الوزارة أن قياديا في تنظيم القاعدة قتل مع مسلحين اثنين بغارة على غزني", {"killed": (3, 3)}),
    ("أطلق مجهولون النار على القيادي سامر الأحمد في صيدا، ما تسبب بمقتله مع أحد مرافقيه", {"killed": (2, 2)}),
    ("لقي القائد أبو حسن مصرعه مع ثلاثة من مرافقيه في انفجار عبوة قرب الموصل", {"killed": (4, 4)}),
    ("قتل جندي في اشتباك مع ثلاثة مسلحين قرب مأرب", {"killed": (1, 1)}),
    ("اعتقلته الشرطة مع شقيقه في البصرة", {"arrested": (2, 2)}),
    ("ذكر المسعف أن خمسة حراس قتلوا وأن ستة آخرين أصيبوا بانفجار في بنغازي", {"killed": (5, 5), "injured": (6, 6)}),
    ("اقتحم عشرات المستوطنين بلدة حوارة", {"attackers": (20, None)}),
    ("قتل ثلاثة جنود وأصيب رابع بجروح بانفجار عبوة في هلمند", {"killed": (3, 3), "injured": (1, 1)}),
    ("خطف مسلحون يرتدون زي الشرطة 20 موظفا في بغداد", {"abducted": (20, 20)}),
    ("مقتل زعيم محلي لحركة طالبان و12 من أتباعه بغارة على غزني", {"killed": (13, 13)}),
    ("انفجرت عبوة بسيارة قائد الشرطة في مقديشو ما أدى إلى مقتله واثنين من مرافقيه", {"killed": (3, 3)}),
    ("الأمم المتحدة توقف مساعداتها عن 35 ألف عائلة في لبنان", {}),
    ("انفجرت سيارة مفخخة في مدينة منبج وراح ضحيتها 14 شخصا بين قتيل وجريح", {"casualties": (14, 14), "killed": (1, 13), "injured": (1, 13)}),
    ("أصيب أربعة من رجال الشرطة واثنان من المارة بانفجار قنبلة في كركوك", {"injured": (6, 6)}),
    ("أودى لغم من مخلفات الحرب بحياة راع في بادية تدمر", {"killed": (1, 1)}),
    ("مقتل أربعة جنود وتسعة مدنيين متطوعين في الجيش بكمين في تدمر", {"killed": (13, 13)}),
    ("أطلقت ثلاثة صواريخ سقط أحدها في حي الروضة بمدينة مأرب", {}),
])
def test_those_it_happened_to_together_are_added(text: str, expected: dict[str, tuple[int, int | None]]) -> None:
    found = {name: (count.min, count.max) for record in EXTRACTOR.extract(text) for name, count in (record.counts or {}).items()}
    assert expected == found


def test_a_number_is_of_the_kind_of_the_others_behind_it() -> None:
    record, = EXTRACTOR.extract("قتل 5 وأصيب 11 آخرون من الحوثيين في كمين قرب تعز")
    assert {slot: tuple(count.of_whom or ()) for slot, count in (record.counts or {}).items()} == {"killed": ("fighters",), "injured": ("fighters",)}


def test_a_number_is_of_the_force_told_before_it() -> None:
    record, = EXTRACTOR.extract("مقتل جنديين وإصابة ثلاثة بانفجار عبوة قرب تكريت")
    assert {slot: tuple(count.of_whom or ()) for slot, count in (record.counts or {}).items()} == {"killed": ("soldiers",), "injured": ("soldiers",)}


@pytest.mark.parametrize(("text", "expected"), [
    ("اعتقلته قوات الأمن في نابلس", {"arrested": (1, 1)}),
    ("أفرجت السلطات عن خمسة معتقلين بعد عام من اعتقالهم في مدينة الموصل", {"released": (5, 5), "arrested": (5, 5)}),
])
def test_pronouns_stand_for_people(text: str, expected: dict[str, tuple[int, int | None]]) -> None:
    """A pronoun on a verb is one person; a plural one on a verbal noun stands for those told of before."""
    found = {name: (count.min, count.max) for record in EXTRACTOR.extract(text) for name, count in (record.counts or {}).items()}
    assert expected == found


@pytest.mark.parametrize(("text", "expected"), [
    ("صدّت الفصائل، ليلة أمس، محاولة تسلل للقوات على محور كبانة في ريف اللاذقية", ["foiled"]),
    ("أفرجت السلطات عن شاب بعد ستة أشهر من اعتقاله في دمشق", ["asserted", "historical"]),
    ("اعتقلت الشرطة أربعة أشخاص تمهيدا لتنفيذ تفجيرات في بيروت", ["asserted", "planned"]),
    ("قصفت الطائرات، في وقت سابق اليوم، بلدة سرمين", ["asserted"]),
    ("نظم طلاب وقفة في غزة احتجاجا على مقتل الطبيب سامر خليل في نابلس", ["asserted", "historical"]),
    ("حذر الوزير قادة الفصائل في اجتماع طويل عقد في العاصمة من الاستمرار في إطلاق الصواريخ على البلدات", []),
    ("قال أحد المتظاهرين إن الحكومة لا تسمع في بغداد", []),
    ("احتشد مئات المتظاهرين أمام مقر الحكومة", ["asserted"]),
    ("تعقد اللجنة الوزارية في العاصمة اجتماعا جديدا للنظر في الوضع الذي نشأ عن اغتيال النائب سامر خليل", []),
    ("عقدت اللجنة اجتماعا في عدن عقب اغتيال النائب سامر خليل صباح أمس في المدينة", ["asserted"]),
    ("وفي كلمة طويلة له هاجم رئيس الكتلة النيابية كل من يرفض أن يكون للبلاد موازنة جديدة", []),
    ("هاجم مسلحون حاجزا للشرطة", ["asserted"]),
    ("وأجرى رئيس الوزراء اتصالا هاتفيا طويلا بنظيره عبر له فيه عن حزنه العميق إزاء مقتل ثلاثة مهندسين", []),
    ("أعلنت الوزارة مقتل ثلاثة مهندسين في حادث وصفته بأنه جريمة لا سابق لها في تاريخ البلاد كله", ["asserted"]),
    ("تشهد البلاد نزاعا منذ 2011 تسبب بمقتل نحو نصف مليون شخص", ["cumulative"]),
    ("أحيا الأهالي الذكرى الثالثة للتفجير الذي قتل فيه عشرة مدنيين في بيروت", ["historical"]),
])
def test_status(text: str, expected: list[str]) -> None:
    """What is foiled, planned, past or no event at all."""
    assert expected == [record.status for record in EXTRACTOR.extract(text)]


@pytest.mark.parametrize(("text", "initiators", "targets", "partners"), [
    ("اشتباكات بين الحوثيين وقوات صالح من طرف والمقاومة الشعبية من طرف ثان في الضالع", ["الحوثيون", "قوات صالح"], ["المقاومة الشعبية"], []),
    ("نفذت قوات سوريا الديمقراطية بدعم من التحالف الدولي عملية إنزال في الشحيل", ["قوات سوريا الديمقراطية"], [], ["التحالف الدولي"]),
    ("جرح راع جراء القصف المدفعي المكثف للاحتلال التركي وفصائله على قرية عين الورد", ["تركيا", "فصائله"], [], []),
    ("قصف الجيش التركي والفصائل الموالية له قرية عين الورد", ["الجيش التركي", "الفصائل الموالية له"], [], []),
    ("قتل شاب على يد عناصر من الجيش الوطني في عفرين", ["الجيش الوطني"], [], []),
    ("قصفت قوات النظام بلدة سرمين، كما استهدفت بالصواريخ مدينة بنش", ["قوات النظام السوري", "قوات النظام السوري"], [], []),
    ("وصلت قوات النظام إلى الحاجز واعتقلت خمسة شبان في بلدة سرمين", ["قوات النظام السوري"], [], []),
    ("قال الجيش الأردني إنه قصف مستودعا في بلدة ملح", ["الجيش الأردني"], ["مستودعا"], []),
    ("قتل أربعة جنود عراقيين بانفجار عبوة في بلدة داقوق", [], ["الجيش العراقي"], []),
    ("قتل أربعة عمال عراقيين بانفجار عبوة في بلدة داقوق", [], [], []),
    ("أطلقت الشرطة النار على الأهالي في بلدة السلوم", ["الشرطة"], ["الأهالي"], []),
    ("اشتباكات بين الأهالي والشرطة في مدينة السليمانية", ["الأهالي"], ["الشرطة"], []),
    ("أصيب طفل في اشتباكات بين عائلتين في بلدة الطيبة", ["عائلتين"], [], []),
    ("استهدف قناص تابع لقوات النظام امرأة في بلدة كفر عويد", ["قوات النظام السوري"], [], []),
    ("قصفت طائرات تركية قرية كوباني", ["تركيا"], [], []),
    ("قتل شرطيان تركيان برصاص مسلحين في ديار بكر", ["مسلحين"], ["الشرطة"], []),
    ("أحبطت الشرطة محاولة تفجير مسجد في كركوك", [], ["مسجد"], []),
    ("استشهد شاب برصاص قناص الاحتلال شرق بيت لاهيا", ["إسرائيل"], [], []),
    ("رشق متظاهرون قوات الأمن بالحجارة في بغداد", ["متظاهرون"], ["قوات الأمن"], []),
    ("نفذت الفرقة 17 عملية تفتيش في منطقة هور رجب", ["الفرقة 17"], [], []),
    ("تعرضت قافلة مساعدات تابعة لبرنامج الغذاء العالمي لهجوم قرب مليط", [], ["برنامج الأغذية العالمي"], []),
])
def test_roles(text: str, initiators: list[str], targets: list[str], partners: list[str]) -> None:
    """Who did it, with whom, to whom."""
    records = EXTRACTOR.extract(text)

    assert initiators == [actor.name for record in records for actor in record.initiators]
    assert targets == [actor.name for record in records for actor in record.targets]
    assert partners == [actor.name for record in records for actor in record.partners]


@pytest.mark.parametrize(("text", "warned"), [
    ("اتهمت الحكومة جماعة الحوثي بقصف مستودع في مدينة المخا", True),
    ("اتهم ناشطون قوات الدعم السريع بالوقوف وراء اغتيال معلم في مدينة الأبيض", True),
    ("قصفت جماعة الحوثي مستودعا في مدينة المخا", False),
])
def test_blame_is_a_warning(text: str, *, warned: bool) -> None:
    """Who is only accused is a doer with a warning."""
    record, = EXTRACTOR.extract(text)

    assert len(record.initiators) == 1
    assert warned == any(warning.startswith("initiators:") for warning in record.warnings)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قصفت قوات النظام بلدة كفرعمة بالمدفعية، وردت الفصائل باستهداف مواقع القوات في بلدة أورم الكبرى",
                 [(("shelling",), "asserted", ("كفرعمة",)), (("armed_attack",), "asserted", ("أورم الكبرى",))], id="in return"),
    pytest.param("استهدفت عبوة ناسفة دورية للشرطة في مدينة الباب. وعقب الهجوم قصف الجيش التركي بلدة مرعناز بالمدفعية",
                 [(("bombing",), "asserted", ("الباب",)), (("shelling",), "asserted", ("مرعناز",))], id="behind a known attack"),
    pytest.param("الجيش يقصف مواقع للمسلحين في إدلب\nقصف الجيش صباح اليوم مواقع للمسلحين في ريف إدلب.\nواستهدف القصف معملا في قرية تلمنس بريف إدلب.",
                 [(("shelling",), "asserted", ("تلمنس",))], id="headline, lead and detail come nearer and nearer"),
    pytest.param("قصفت المدفعية بلدة سرمين.\nوأصيب مدنيان جراء القصف.\nاعتقال شابين في مدينة منبج\nمقتل ثلاثة جنود بانفجار لغم قرب تدمر",
                 [(("shelling",), "asserted", ("سرمين",)), (("arrest",), "asserted", ("منبج",)), (("bombing",), "asserted", ("تدمر",))],
                 id="titles of other stories at the end"),
    pytest.param("- 4 جرحى في قصف على بلدة سرمين - غارتان على محيط مدينة بنش - غارة على قرية تلمنس",
                 [(("shelling",), "asserted", ("سرمين",)), (("airstrike",), "asserted", ("بنش",)), (("airstrike",), "asserted", ("تلمنس",))],
                 id="a list in one line"),
    pytest.param("قصفت الطائرات قرية العنكاوي غربي حماة وقرية سنبل جنوبي إدلب دون وقوع إصابات",
                 [(("airstrike",), "asserted", ("العنكاوي",)), (("airstrike",), "asserted", ("سنبل",))], id="each place with its own direction"),
    pytest.param("داهمت قوة من الجيش منزلا في بلدة الهول وطوقت القرية", [(("raid", "movement"), "asserted", ("الهول",))], id="a raid with a cordon"),
])
def test_documents(text: str, expected: list[tuple[tuple[str, ...], str, tuple[str, ...]]]) -> None:
    """Headlines, lists, titles behind the report, and what one side did in return."""
    assert expected == told(text)


@pytest.mark.parametrize("text", [
    "قصفت الطائرات بلدة سرمين أمس. وخلال الأعوام الماضية شنت الطائرات مئات الغارات على مناطق في إدلب",
    "قصفت الطائرات بلدة سرمين أمس. وتقصف الطائرات مدينة بنش بين الحين والآخر",
    "قصفت الطائرات بلدة سرمين أمس. وارتفعت نسبة الغارات على مدينة بنش",
    "قصفت الطائرات بلدة سرمين أمس.\nسمات بنش غارات إدلب",
])
def test_habits_sums_and_keywords_are_no_incidents(text: str) -> None:
    """Only the raid that is told is a record."""
    assert [("سرمين",)] == [places for _, _, places in told(text)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قصفت قوات النظام قرية العنكاوي، فيما أصيب طفل بقصف مدفعي على بلدة تقاد",
                 [(("shelling",), "asserted", ("العنكاوي",)), (("shelling",), "asserted", ("تقاد",))], id="a toll and its own cause behind فيما"),
    pytest.param("قتل سبعة مدنيين بغارة اليوم الخميس على بلدة سرمين.\nوتوجهت فرق الإسعاف إلى المكان.\nمقتل 7 مدنيين بغارة اليوم الخميس 8 أيلول على بلدة سرمين",
                 [(("airstrike",), "asserted", ("سرمين",))], id="one day in two wordings"),
    pytest.param("قصفت المدفعية بلدة سرمين صباح اليوم. وفي 3 أيار 2015 قصف الطيران بلدة سرمين بالصواريخ",
                 [(("shelling",), "asserted", ("سرمين",)), (("airstrike",), "asserted", ("سرمين",))], id="one place on two days"),
])
def test_days_and_tolls_part_or_join(text: str, expected: list[tuple[tuple[str, ...], str, tuple[str, ...]]]) -> None:
    """Other days part, other wordings of one day do not."""
    assert expected == told(text)


@pytest.mark.parametrize("text", [
    "حماس: استهداف الصحفيين في غزة يعكس استخفافا بالقوانين",
    "قصفت المدفعية بلدة سرمين أمس. وتتعرض مناطق شمال غربي سوريا لقصف مستمر من قوات النظام",
    "قصفت المدفعية بلدة سرمين أمس. ونفذت القوات مئات الغارات على أهداف في سوريا",
    "قصفت المدفعية بلدة سرمين أمس\n#غارات_جوية #بنش #ريف_إدلب",
])
def test_what_is_said_in_general_is_no_incident(text: str) -> None:
    """Judgements, standing troubles, hundreds of raids, hashtags."""
    assert {"سرمين"} >= {place for _, _, places in told(text) for place in places}


def test_what_a_spokesman_had_said_is_news() -> None:
    """The pluperfect of a verb of saying says nothing of what it says."""
    text = "زار المحافظ مدينة الباب. وكان المتحدث قد صرح أن عبوة ناسفة انفجرت في سوق المدينة وقتلت ثلاثة مدنيين"
    assert ["asserted"] == [status for _, status, _ in told(text)]


@pytest.mark.parametrize(("text", "places"), [
    pytest.param("* قصف مدفعي على بلدة كفرعمة غربي حلب\n* اشتباكات بين الجيش ومسلحين على محور تادف\n* مقتل شاب برصاص مجهولين في مدينة طفس",
                 [("كفرعمة",), ("تادف",), ("طفس",)], id="bullets"),
    pytest.param("1- غارة على بلدة سرمين\n2- قصف على قرية كنصفرة\n3- اعتقال شابين في منبج", [("سرمين",), ("كنصفرة",), ("منبج",)], id="numbers"),
    pytest.param("حلب:\n- قصف مدفعي على كفرعمة\n- انفجار عبوة ناسفة في الباب\nإدلب:\n- غارات على سرمين", [("كفرعمة",), ("الباب",), ("سرمين",)],
                 id="headings of governorates"),
    pytest.param("18:30 غارة إسرائيلية على بلدة عيتا الشعب\n18:45 قصف مدفعي يستهدف أطراف بلدة ميس الجبل", [("عيتا الشعب",), ("ميس الجبل",)], id="a live blog"),
])
def test_lists(text: str, places: list[tuple[str, ...]]) -> None:
    """Every item of a list is an incident."""
    assert places == [found for _, _, found in told(text)]


def test_a_toll_of_last_month_is_of_another_incident() -> None:
    text = "أصيب 40 شخصا بانفجار سيارة مفخخة في مدينة بنغازي. وأصيب 12 شخصا الشهر الماضي بانفجار سيارة في بنغازي"
    records = EXTRACTOR.extract(text, date=datetime.date(2024, 5, 10))
    assert [((record.counts or {})["injured"].min, record.status) for record in records] == [(40, "asserted"), (12, "historical")]


def test_what_was_told_goes_on() -> None:
    """A definite word for the event before an outcome adds to the record that is there."""
    text = "قتل 12 مسلحا في عملية أمنية أمس في بنغازي. وأضاف الناطق أن العملية أسفرت أيضا عن اعتقال 4 آخرين"
    (record,) = EXTRACTOR.extract(text)
    assert {"killed": 12, "arrested": 4} == {name: count.min for name, count in (record.counts or {}).items()}


def test_a_report_without_end_is_read_in_parts() -> None:
    """Thousands of triggers in one sentence: no record gathers more than an incident can hold, and all are read."""
    text = "مقتل 3 مدنيين وإصابة 5 جنود و" * 400
    records = EXTRACTOR.extract(text)

    assert len(records) > 1
    assert all(len(record.trigger) <= 2 * LONGEST_SENTENCE for record in records)
    assert max(span.end for record in records for span in record.trigger) > len(text) * 0.9


def test_what_is_kept_up_while_something_happens_is_no_incident() -> None:
    """A subordinate habit in the plural tells of no attack of its own, and its places are not the operation's."""
    text = "داهمت القوات مقر خلية في بلدة مركدة. وتأتي العملية في الوقت الذي يصعّد فيه مسلحون من هجماتهم المباغتة في مناطق متفرقة من البصرة."

    assert [("مركدة",)] == [places for _, _, places in told(text)]


def test_who_helped_another_is_no_doer_beside_him() -> None:
    text = "نفذت القوات التركية عملية أمنية في بلدة سلوك بمشاركة الجيش الوطني. وداهمت القوات التركية والجيش الوطني منازل في البلدة."
    (record,) = EXTRACTOR.extract(text)

    assert [["القوات التركية"], ["الجيش الوطني"]] == [[actor.text for actor in slot] for slot in (record.initiators, record.partners)]


def test_the_tolls_of_both_sides_before_their_cause_are_of_one_incident() -> None:
    """They are added up, and the side whose dead are told first stands first."""
    text = "قُتل ستة من الحوثيين وجرح تسعة، بينما قُتل جنديان من الجيش اليمني وأصيب أربعة، في معارك عنيفة شرق ذمار."
    (record,) = EXTRACTOR.extract(text)

    assert {"killed": 8, "injured": 13} == {name: count.min for name, count in (record.counts or {}).items()}
    assert [["الحوثيين"], ["الجيش اليمني"]] == [[actor.text for actor in slot] for slot in (record.initiators, record.targets)]


def test_a_place_between_two_tolls_keeps_them_apart() -> None:
    assert 2 == len(EXTRACTOR.extract("قُتل مدنيان في الحويجة، بينما قُتل جنديان في غارة على تلعفر."))


def test_guns_and_aircraft_are_two_incidents() -> None:
    text = "قتل عشرة مسلحين عندما قصف الجيش بالمروحيات سياراتهم قرب الشيخ زويد. وسقطت قذيفة هاون على منزل قرب الشيخ زويد وقتلت ثلاثة مدنيين."

    assert [("airstrike",), ("shelling",)] == [types for types, _, _ in told(text)]


@pytest.mark.parametrize("text", [
    "قصفت، اليوم الأحد، القوات التركية قرية الجماس.",
    "قصفت فجر اليوم، القوات التركية قرية الجماس.",
    "قصفت اليوم، الأحد، القوات التركية قرية الجماس.",
    "قصفت القوات التركية، صباح اليوم الأحد، قرية الجماس.",
])
def test_a_time_set_apart_by_commas_parts_nothing(text: str) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert (["القوات التركية"], ["الجماس"]) == ([a.text for a in record.initiators], [p.name for p in record.places])
    assert not record.targets


def test_a_time_with_a_conjunction_opens_a_clause() -> None:
    text = "قتل مدني في قصف تركي على عين عيسى، واليوم الأحد، اعتقلت قسد شابا في الطبقة."

    assert [("shelling",), ("arrest",)] == [types for types, _, _ in told(text)]


@pytest.mark.parametrize(("text", "doers", "slot", "number"), [
    ("أفرج مسلحون عن خمسة رهائن في شبوة.", ["مسلحون"], "released", 5),
    ("ألقى عناصر الأمن القبض على ثلاثة مهربين في المهرة.", ["عناصر الأمن"], "arrested", 3),
    ("ألقت قوات الأمن اللبناني القبض على أربعة مهربين في صور.", ["قوات الأمن اللبناني"], "arrested", 4),
])
def test_who_stands_inside_a_trigger_of_two_words_does_it(text: str, doers: list[str], slot: str, number: int) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert (doers, {slot: number}) == ([a.text for a in record.initiators], {k: v.min for k, v in (record.counts or {}).items()})
    assert 2 == len(record.trigger)


@pytest.mark.parametrize("text", [
    "أدت غارة على بلدة حولا إلى مقتل ثلاثة أشخاص، كما أسفرت غارة على بلدة يارون عن سقوط 5 قتلى",
    "أدت غارة على بلدة حولا إلى مقتل ثلاثة أشخاص وأدت غارة على بلدة يارون إلى مقتل 5",
    "غارة على بلدة حولا أدت إلى مقتل ثلاثة أشخاص، فيما أدى قصف على بلدة يارون إلى مقتل 5",
])
def test_what_each_of_two_strikes_led_to_is_its_own(text: str) -> None:
    records = EXTRACTOR.extract(text)
    assert [((record.counts or {})["killed"].min, [place.name for place in record.places]) for record in records] == [(3, ["حولا"]), (5, ["يارون"])]


@pytest.mark.parametrize(("text", "doer"), [
    ("قال شهود إن الجيش السوداني قصف سوقا في مدينة كتم", "الجيش السوداني"),
    ("وكان الجيش التركي قصف قرية قرب منبج أمس", "الجيش التركي"),
    ("الجيش التركي قصف قرية قرب منبج", "الجيش التركي"),
    ("يواصل الجيش التركي قصف قرية قرب منبج", "الجيش التركي"),
])
def test_a_verb_has_the_letters_of_its_noun(text: str, doer: str) -> None:
    record, = EXTRACTOR.extract(text)
    assert [actor.name for actor in record.initiators] == [doer]


def test_a_trigger_of_two_words_ends_with_its_sentence() -> None:
    text = "أطلق الخاطفون سراح طبيب في صنعاء\nأطلق مسلحون النار على ثلاثة شبان في الخليل"

    assert [("release",), ("armed_attack",)] == [types for types, _, _ in told(text)]


def test_a_lead_that_sums_up_what_follows_is_a_total() -> None:
    """Its toll is that of the incidents told behind it, each with its own place."""
    text = ("قتل أربعة مدنيين وأصيب آخر بانفجار ألغام في محافظة حجة. وقال مصدر محلي إن لغما انفجر بدراجة نارية في قرية الحجاورة وقتل ثلاثة مدنيين. "
            "وقتل رجل بانفجار لغم في منطقة الجعدة.")
    found = [(r.status, (r.counts or {})["killed"].min) for r in EXTRACTOR.extract(text)]

    assert [("cumulative", 4), ("asserted", 3), ("asserted", 1)] == found


def test_a_lead_whose_toll_a_detail_repeats_is_no_total() -> None:
    text = "قتل أربعة مدنيين بقصف على مدينة الفاشر. وقال مصدر طبي إن أربعة مدنيين قتلوا بالقصف على حي أبو شوك في الفاشر."

    assert ["asserted"] == [r.status for r in EXTRACTOR.extract(text)]


@pytest.mark.parametrize(("text", "arrested", "targets"), [
    ("اعتقلت قوات الاحتلال، طفلا وطالبين من بلدتي سلواد وعناتا.", 3, []),
    ("استهدفت طائرات الاحتلال، منزلا في حي الصبرة بغزة.", None, ["منزلا"]),
])
def test_a_comma_behind_the_doer_parts_nothing(text: str, arrested: int | None, targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    count = (record.counts or {}).get("arrested")

    assert (arrested, targets) == (count.min if count else None, [target.text for target in record.targets])


def test_what_is_told_later_of_one_of_two_places_is_no_trigger_of_the_other() -> None:
    text = "قصفت المدفعية بلدة سرمين شرقي إدلب وبلدة كفرنبل جنوبي إدلب. وقتل ثلاثة مدنيين في القصف على كفرنبل."
    records = EXTRACTOR.extract(text)
    assert [("سرمين", ("قصفت",)), ("كفرنبل", ("قصفت", "وقتل", "القصف"))] == [
        (r.places[0].name, tuple(span.text for span in r.trigger)) for r in records
    ]


@pytest.mark.parametrize(("text", "kinds"), [
    pytest.param("وقال سكان إن دبابات للجيش أطلقت نيرانها على منازلهم قبل أن تنسحب من أطراف الحي في ساعة متأخرة", ["shelling"], id="tanks fire"),
    pytest.param("وأفاد شهود بأن مسلحين هاجموا دورية للجيش ثم لاذوا بالفرار على دراجات نارية من دون أن يصاب أحد منهم", ["armed_attack"], id="gunmen"),
    pytest.param("وأكدت أنها خطفت ثم تم اغتصابها من قبل جنود في مكان لا تعرفه قبل أن يتركوها على قارعة الطريق", ["sexual_violence"], id="whom a pronoun names"),
    pytest.param("ونزل المحتجون إلى الشوارع في عدة مدن كبرى وسط غضب متزايد من قرار الحكومة رفع الضرائب على الوقود", ["protest"], id="a crowd in the streets"),
    pytest.param("وقال الوزير إن المعارضة هاجمت خطته لإصلاح المصارف قبل أن تطلع على ما فيها من بنود ومن جداول", [], id="words"),
])
def test_what_is_told_alone(text: str, kinds: list[str]) -> None:
    """What armed people or a crowd do is news without a place, where a text tells nothing else."""
    assert kinds == [kind for record in EXTRACTOR.extract(text) for kind in record.types if kind != "abduction"]


def test_term_of_readings_that_no_one_word_has_is_read() -> None:
    """"بدوي انفجار" is the blast's sound behind a preposition, or a Bedouin's."""
    assert all("explosion" in record.types for record in EXTRACTOR.extract("سمع السكان بدوي انفجار في مدينة حمص."))


@pytest.mark.parametrize(("text", "kinds"), [
    pytest.param("قوات الأمن تقتحم حرم الجامعة", ["raid"], id="a force, and what it enters"),
    pytest.param("قصف عشوائي بالهاون على سوق السلاح", ["shelling"], id="a weapon, and what it hits"),
    pytest.param("قصف النائب الحكومة بسيل من الاتهامات", [], id="words"),
    pytest.param("هدم الخلاف جسور الثقة بين الحزبين", [], id="a figure of speech"),
])
def test_a_headline_alone(text: str, kinds: list[str]) -> None:
    """A line of few words needs no place where it says who struck what, or with what."""
    assert kinds == [kind for record in EXTRACTOR.extract(text) for kind in record.types]


def test_a_search_behind_a_known_attack_is_not_what_killed() -> None:
    (record,) = EXTRACTOR.extract("وقال الناطق إن الهجوم على القاعدة أدى إلى مقتل 12 جنديا صباح أمس، وإن عمليات تمشيط واسعة تجري في محيط مدينة الأبيض")

    assert record.types[0] == "armed_attack"


@pytest.mark.parametrize("text", [
    "استشهد ثلاثة شبان إثر إصابتهم برصاص قناص في مخيم بلاطة.",
    "قتل مزارع جراء إصابته برصاص قناص في بلدة داريا.",
    "توفي طالب بعد أن أصيب برصاص مجهولين في مدينة تعز.",
])
def test_who_died_of_a_wound_is_not_counted_among_the_wounded(text: str) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert record.counts is not None
    assert list(record.counts) == ["killed"]


@pytest.mark.parametrize(("text", "days"), [
    pytest.param("قتل جندي الأحد في كمين بمارب، وأصيب ثلاثة الاثنين بقصف على صرواح.", ["2024-05-05", "2024-05-06"], id="two days"),
    pytest.param("قتل جندي الأحد في كمين بمارب، وأصيب ثلاثة يوم الأحد في الكمين.", ["2024-05-05"], id="one day"),
])
def test_what_happened_on_two_days_is_two_incidents(text: str, days: list[str]) -> None:
    """Facts of one sentence that have days of their own are of one incident on one day only."""
    records = EXTRACTOR.extract(text, date=datetime.date(2024, 5, 10))
    assert [record.date.start if record.date else None for record in records] == days


def test_a_sentence_that_breaks_down_the_one_before_it_makes_that_a_total() -> None:
    """"ففي الخليل ...": what follows is told one by one, on the day of the total."""
    text = ("اعتقلت قوات الاحتلال، اليوم الاثنين، 10 مواطنين على الأقل من الضفة الغربية. ففي الخليل، اعتقلت القوات خمسة مواطنين. "
            "وفي نابلس، اعتقلت القوات مواطنا من بلدة سبسطية.")
    records = EXTRACTOR.extract(text, date=datetime.date(2024, 5, 10))
    assert [(r.status, r.date.start if r.date else None) for r in records] == [(status, "2024-05-06") for status in ("cumulative", "asserted", "asserted")]


@pytest.mark.parametrize("heading", ["اعتقلت قسد ثلاثة أشقاء في حي المشلب، وهم:", "اعتقلت قسد ثلاثة أشقاء وهم:", "في حي المشلب اعتقلت قسد ثلاثة أشقاء:"])
@pytest.mark.parametrize("mark", ["- ", "1. ", "\u2705\ufe0f", ""])
def test_the_names_below_a_count_are_those_counted(heading: str, mark: str) -> None:
    """A line that ends with "وهم:" has its people named one a line, whatever mark stands before each."""
    names = ["سامر علي الجاسم", "ماهر علي الجاسم", "فادي علي الجاسم"]
    record, = EXTRACTOR.extract("\n".join((heading, *(mark + name for name in names))))
    assert [(person.name, person.role) for person in record.people] == [(name, "detainee") for name in names]


def test_a_colon_behind_a_verb_of_saying_names_nobody() -> None:
    """What somebody says begins there."""
    record, = EXTRACTOR.extract("قتلت القوات ثلاثة عناصر في حي المشلب، وقال:\nسامر الجاسم سيعود")
    assert not record.people


def test_a_headline_joins_a_story_behind_in_a_related_context() -> None:
    """It has neither number nor day of its own."""
    text = "جرحى أطفال بقصف لقوات النظام على بلدة سرمين\nعلى صعيد متصل، قصفت قوات النظام بلدة سرمين فأصيب أربعة أطفال بجروح."
    record, = EXTRACTOR.extract(text)
    assert record.counts is not None
    assert record.counts["injured"].min == record.counts["injured"].max == 4


@pytest.mark.parametrize(("text", "counts"), [
    ("قتل أربعة أشخاص بينهم امرأة وأصيب آخر، جراء عمليات اغتيال متفرقة في درعا", {"killed": 4, "injured": 1}),
    ("أودى انفجار لغم بعاملين اثنين في بادية السخنة", {"killed": 2}),
    ("استشهاد عائلة كاملة بغارة على بلدة سرمين", {"killed": 2}),
    ("مقتل امرأة وأحد أبناء زوجها بقصف على بلدة سرمين", {"killed": 2}),
    ("بلغ عدد المدنيين الذين قتلوا منذ بداية العام نتيجة انفجار ألغام من مخلفات الحرب السورية 140 شخصا", {"killed": 140}),
])
def test_who_suffered_what(text: str, counts: dict[str, int]) -> None:
    """The least of each count."""
    record, = EXTRACTOR.extract(text)
    assert {name: count.min for name, count in (record.counts or {}).items()} == counts


@pytest.mark.parametrize(("text", "doers", "targets"), [
    ("شنت ميليشيا <<ب ي د/قسد>> حملة مداهمات في مدينة الرقة", ["حزب الاتحاد الديمقراطي", "قوات سوريا الديمقراطية"], []),
    ("نفذت وحدات من الأمن العام عملية أمنية في مدينة قدسيا، استهدفت مجموعة مسلحة", ["الأمن العام"], ["مجموعة مسلحة"]),
    ("بلغ عدد الجرحى 20 جراء انفجار أجسام من مخلفات الحرب السورية في بلدة سرمين", [], []),
    ("أصيب ضابط في محاولة اغتيال بمدينة درعا", [], []),
])
def test_who_did_it(text: str, doers: list[str], targets: list[str]) -> None:
    """Not whose war it was, and not who only suffered."""
    record, = EXTRACTOR.extract(text)
    assert ([actor.name for actor in record.initiators or ()], [actor.name for actor in record.targets or ()]) == (doers, targets)


@pytest.mark.parametrize(("text", "told"), [
    ("قتل ستة عناصر في هجوم على كورنيش مدينة جبلة، كما قتل أربعة آخرون في هجوم عند مدخل مدينة جبلة", [6, 4]),
    ("استشهد سبعة مواطنين جراء قصف على مدينة الرقة، وثلاثة مواطنين بينهم طفل استشهدوا جراء غارات على مدينة دوما", [7, 3]),
    ("نفذت قسد حملة مداهمات في ريف القامشلي بعد هجوم مسلح استهدف حاجزا لها وأسفر عن مقتل عنصر في قرية البجارية", [None, 1]),
])
def test_tolls_with_places_of_their_own_are_incidents(text: str, told: list[int | None]) -> None:
    """The codebook, section 1: a place with its own toll is an incident of its own."""
    killed = [(record.counts or {}).get("killed") for record in EXTRACTOR.extract(text)]
    assert [count.min if count else None for count in killed] == told


def test_whom_a_quotation_begins_with_does_it() -> None:
    """The agency stands before the quotation, and is no subject of its verb."""
    record, = EXTRACTOR.extract('وقال مدير المرصد لوكالة فرانس برس "استهدفت قوات النظام حي المعادي ببرميل متفجر"')
    assert [actor.name for actor in record.initiators or ()] == ["قوات النظام السوري"]


@pytest.mark.parametrize("mark", ["“الطويحة، والرجم، وتل سنبل”", '"الطويحة والرجم وتل سنبل"'])
def test_a_list_in_quotation_marks(mark: str) -> None:
    """Each name is a place."""
    record, = EXTRACTOR.extract(f"قصفت المدفعية قرى {mark} بالقذائف")
    assert [place.name for place in record.places or ()] == ["الطويحة", "الرجم", "تل سنبل"]


def test_what_a_place_suffers_too_is_another_incident() -> None:
    """Another kind of fire, on the place that a definite noun stands for."""
    text = "جرح مدني بقذائف قوات النظام على بلدة البارة، كما تعرضت أطراف البلدة لغارات من طائرات روسية"
    records = EXTRACTOR.extract(text)
    assert [(record.types, [place.name for place in record.places or ()]) for record in records] == [(("shelling",), ["البارة"]), (("airstrike",), ["البارة"])]


def test_what_goes_on_in_a_country_is_no_incident_beside_one() -> None:
    """No number, no day, no place nearer than the north of it."""
    text = "قتل مدنيان بقصف على بلدة سرمين اليوم الاثنين.\nوتستمر هجمات قوات النظام على منطقة شمالي غربي سوريا، ما يؤدي إلى سقوط ضحايا."
    assert [record.types for record in EXTRACTOR.extract(text)] == [("shelling",)]


def test_a_name_with_an_adjective_is_the_same_place() -> None:
    """"معبر أ الحدودي" is the crossing that the detail lies at."""
    text = ("استهدفت طائرات روسية اليوم مخيمات قرب معبر باب الهوى الحدودي، ما أدى إلى وقوع جرحى.\n"
            "وقال مراسلنا إن القصف الجوي أصاب مخيما بمنطقة كلبيت القريبة من معبر باب الهوى وجرح ثمانية مدنيين.")
    record, = EXTRACTOR.extract(text)
    assert [place.name for place in record.places or ()] == ["كلبيت"]


def test_who_speaks_behind_a_strike_is_not_its_target() -> None:
    record, = EXTRACTOR.extract("أصيب مراسل قناة محلية في قصف على الخيام وقال الدكتور سامر الحسن إن حالته مستقرة وسيغادر المستشفى خلال أيام.")
    assert [target.name for target in record.targets] == ["الخيام"]
    assert record.counts is not None
    assert record.counts["injured"].min == 1


@pytest.mark.parametrize(("text", "expected"), [
    ("هاجم انتحاريان مركزا للشرطة في الرمادي فقتلا وأصيب أربعة من رجال الأمن", {"injured": (4, 4), "attackers": (2, 2)}),
    ("قتل وجرح خمسة جنود في كمين قرب السخنة", {"casualties": (5, 5), "killed": (1, 4), "injured": (1, 4)}),
])
def test_a_verb_with_its_own_subject_shares_nobody_with_the_next(text: str, expected: dict[str, tuple[int, int]]) -> None:
    record, = EXTRACTOR.extract(text)
    assert {slot: (count.min, count.max) for slot, count in (record.counts or {}).items()} == expected


def test_a_city_with_the_letters_of_a_verb_hides_no_term() -> None:
    record, = EXTRACTOR.extract("سيرت القوات الروسية دورية قرب جرابلس")
    assert (record.types, [place.name for place in record.places]) == (("movement",), ["جرابلس"])


def test_an_air_strike_on_several_is_no_assassination() -> None:
    record, = EXTRACTOR.extract("أسفرت غارة عن تصفية ثلاثة من عناصر حركة الشباب قرب كيسمايو")
    assert record.types == ("airstrike",)


@pytest.mark.parametrize(("text", "injured"), [
    ("قتل شرطيان وأصيب 6 آخرون بإصابات بالغة ومتوسطة في انفجار عبوة استهدفت سيارتهم في سترة", 6),
    ("أصيب 5 من رجال الشرطة بإصابات بسيطة، مساء الاثنين، في تفجير إرهابي استهدفهم في المنامة", 5),
    ("تعرض رجل أمن لإصابات إثر إطلاق نار على مركز للشرطة في بلدة العوامية", 1),
])
def test_wounds_count_nobody_beside_those_who_have_them(text: str, injured: int) -> None:
    """One record, and the number of people."""
    record, = EXTRACTOR.extract(text)
    assert injured == (record.counts or {})["injured"].min == (record.counts or {})["injured"].max


@pytest.mark.parametrize(("text", "killed"), [
    pytest.param("قتل عشرون جنديا في هجوم شمالي النيجر، يأتي بعد نحو أسبوع على وقوع ثلاث هجمات في مالي خلفت مقتل 60 شخصا", [20, 60], id="a week before"),
    pytest.param("قتل جنديان في هجوم في غاو. وجاء ذلك بعد يوم من إعلان الجيش أن تسعة جنود قتلوا في كمين قرب ميناكا", [2, 9], id="announced a day before"),
    pytest.param("قتل جنديان في انفجار في كيدال بعد يومين على مقتل تسعة جنود في هجوم في غاو. ورد الجيش بقصف مواقع المسلحين أدى إلى مقتل 30 منهم",
                 [2, 9, 30], id="the story goes on behind it"),
    pytest.param("اندلعت اشتباكات بين الجيش الليبي واللواء 444، فيما قتل اثنان جراء غارات بطائرات مسيرة على مدينة الزاوية", [0, 2], id="beside a fight"),
])
def test_what_lay_before_the_story_is_a_record_of_its_own(text: str, killed: list[int]) -> None:
    """Its toll, doers and day are not those of the story."""
    records = EXTRACTOR.extract(text)
    assert [record.counts["killed"].min if record.counts else 0 for record in records] == killed


def test_the_known_background_of_a_reply_is_the_incident_told_in_full_further_on() -> None:
    text = ("قصفت الفصائل معسكر جورين ردا على المجزرة التي ارتكبتها طائرات روسية في ريف أريحا وأدت إلى مقتل 9 أشخاص. "
            "وقال المسعفون إن 9 أشخاص قتلوا بقصف جوي روسي استهدف قرية بزابور بريف أريحا.")
    killed = [r.counts["killed"].min for r in EXTRACTOR.extract(text) if r.counts and "killed" in r.counts]
    assert killed == [9]


def test_two_strikes_of_one_sentence_with_places_of_their_own_are_two() -> None:
    text = "شن الطيران الحربي غارات على بلدة سرمين، فيما شن الطيران المروحي غارات على قرية معرة حرمة."
    assert [[p.name for p in r.places] for r in EXTRACTOR.extract(text)] == [["سرمين"], ["معرة حرمة"]]


def test_a_date_with_two_names_of_its_month_parts_nothing() -> None:
    text = "استشهد مواطنان، الاثنين 25 يناير/ كانون الثاني 2016، جراء غارات للتحالف على محافظة صعدة."
    (record,) = EXTRACTOR.extract(text)

    assert record.counts is not None
    assert record.counts["killed"].min == 2


@pytest.mark.parametrize("text", [
    "قتل شخصان بانفجار عبوة في الحلة، ونقلت جثتا القتيلين إلى الطب العدلي وفرضت قوة أمنية طوقا حول المكان.",
    "أصيب أربعة عمال بانفجار لغم في الحلة، إصابة أحدهم خطيرة.",
])
def test_people_told_again_are_nobody_new(text: str) -> None:
    """Their bodies, and how one of them fares."""
    counts = [count.min for r in EXTRACTOR.extract(text) for count in (r.counts or {}).values()]
    assert counts in ([2], [4])


def test_a_truce_that_what_is_told_breaks_is_no_agreement() -> None:
    (record,) = EXTRACTOR.extract("قتل ثلاثة مدنيين برصاص قناص في مدينة حيس ضمن خروقات الميليشيا للهدنة.")
    assert "agreement" not in record.types


@pytest.mark.parametrize(("dead", "killed"), [("سمير ناصر وأخيه", 2), ("سمير ناصر وأخوه", 2), ("ثلاثة أخوة", 3)])
def test_a_brother_is_one_however_his_noun_ends(dead: str, killed: int) -> None:
    record, = EXTRACTOR.extract(f"مقتل {dead} بانفجار لغم في الرمادي.")
    assert record.counts is not None
    assert (record.counts["killed"].min, record.counts["killed"].max) == (killed, killed)


@pytest.mark.parametrize(("text", "doers"), [
    ("كتائب القسام: قنص جندي إسرائيلي شرق بيت حانون", ["كتائب القسام"]),
    ("الجيش اللبناني: توقيف أربعة سوريين في عرسال", ["الجيش اللبناني"]),
    ("الجيش اللبناني: قصف إسرائيلي على أطراف عيترون", ["إسرائيل"]),
    ("حماس: قصف مدرسة النصر مجزرة جديدة في غزة", []),
    ("الدفاع المدني: قصف على مدينة إدلب", []),
])
def test_who_stands_before_a_colon_did_it_where_it_is_his_own_deed(text: str, doers: list[str]) -> None:
    record, = EXTRACTOR.extract(text)
    assert [doer.name for doer in record.initiators] == doers


@pytest.mark.parametrize(("text", "expected"), [
    ("هجوم أسفر عن مقتله وإصابة اثنين آخرين في طفس", {"killed": (1, 1), "injured": (2, 2)}),
    ("وفاة الشاب مهند الخالد بعد أيام من إصابته بطلق ناري في دير الزور", {"killed": (1, 1)}),
])
def test_a_pronoun_says_who_died(text: str, expected: dict[str, tuple[int, int]]) -> None:
    record, = EXTRACTOR.extract(text)
    assert {slot: (count.min, count.max) for slot, count in (record.counts or {}).items()} == expected


@pytest.mark.parametrize(("text", "types"), [
    ("العثور على ست عبوات ناسفة جرى تفجيرها موقعيا في هور رجب", ("seizure",)),
    ("ألقى شاب زجاجة حارقة على دورية للشرطة في القدس", ("armed_attack",)),
    ("أطلق الجنود قنابل صوتية باتجاه المزارعين في بلدة عقربا", ("armed_attack",)),
    ("استهدف هجوم بقنبلة صوتية مقر الشرطة في الحسكة", ("bombing",)),
])
def test_types_that_only_look_like_another(text: str, types: tuple[str, ...]) -> None:
    record, = EXTRACTOR.extract(text)
    assert record.types == types


def test_a_ship_that_is_led_away_is_nobody() -> None:
    records = EXTRACTOR.extract("احتجزت البحرية الإيرانية ناقلة نفط في مضيق هرمز واقتادتها إلى ميناء بندر عباس")
    assert not any("abducted" in (record.counts or {}) for record in records)


def test_houses_that_burn_in_a_fight_are_none_of_its_sides() -> None:
    record, = EXTRACTOR.extract(
        "اندلعت مواجهات بين قبيلة الرمال وقبيلة السدر في منطقة المسيل. "
        "وكانت اشتباكات اندلعت الخميس بين الطرفين وخلفت 12 قتيلا وإحراق عدد من المنازل."
    )
    assert [doer.name for doer in record.initiators] == ["قبيلة الرمال"]
    assert "قبيلة السدر" in [target.name for target in record.targets]
