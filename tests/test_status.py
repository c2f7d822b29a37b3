"""Whether it happened: totals over a period, what is repelled, tried, possible; and what is told in general."""

from __future__ import annotations

import datetime

import pytest

from arabic_rules import Extractor

EXTRACTOR = Extractor()


def statuses(text: str, date: datetime.date | None = None) -> list[str]:
    """Return the status of every record."""
    return [record.status for record in EXTRACTOR.extract(text, date=date)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل 90 مدنيا في غارات على إدلب خلال الأشهر والسنوات الماضية", ["cumulative"], id="months and years"),
    pytest.param("اعتقلت الشرطة منذ الجمعة 300 شخص في بغداد", ["cumulative"], id="since a weekday"),
    pytest.param("قتل 40 مدنيا في قصف على بلدة سرمين خلال شهر آذار", ["cumulative"], id="in a month"),
    pytest.param("قتل شرطيان بانفجار عبوة في العريش، وقال مصدر إنه يرجح أن المنفذين من خلية شنت هجمات في الأشهر الماضية", ["asserted"],
                 id="the period of a relative clause"),
    pytest.param("قتل 3 جنود في 24 شباط في غارات على دمشق، وخلال شهر شباط سجلت أربع هجمات", ["asserted"], id="a day of its own"),
    pytest.param("اغتال مسلحون العقيد أحمد سالم في مدينة عدن. وكان العقيد سالم قد نجا من محاولة اغتيال العام الماضي.", ["asserted"], id="an earlier try"),
    pytest.param("قتل 30 مسلحا خلال الـ24 ساعة الماضية في عمليات بولاية غزني", ["cumulative"], id="the article apart from its number"),
    pytest.param("قتل 12 مدنيا خلال الساعات الـ48 الأخيرة في قصف على ريف إدلب", ["cumulative"], id="hours that make two days"),
    pytest.param("قتل 12 مدنيا خلال الساعات الثلاث الماضية في قصف على ريف إدلب", ["asserted"], id="a few hours"),
    pytest.param("أعلن الجيش أنه سيرد بعد مقتل جنديين في قصف على تعز", ["asserted"], id="an answer is planned, not what it answers"),
    pytest.param("توعد التنظيم بالرد بعد مقتل قائده في غارة على الرقة", ["asserted"], id="threatened after it"),
    pytest.param("طالب الأهالي بالإفراج عن أبنائهم بعد اعتقالهم", [], id="a demand after it"),
    pytest.param("وأشار بيان ثان لإلقاء القبض على ثلاثة مطلوبين شمالي بعقوبة", ["asserted"], id="pointed to"),
    pytest.param("وأشار البيان إلى إرسال قوة لاعتقال خمسة مطلوبين في بعقوبة", ["planned"], id="sent to do it"),
    pytest.param("قتل ثلاثة مدنيين خلال ساعات المساء في قصف على بلدة سرمين", ["asserted"], id="hours of an evening"),
    pytest.param("قتل 20 جنديا في هجوم هو الأعنف منذ مطلع العام على قاعدة في مدينة غاو", ["asserted"], id="the greatest of a year"),
    pytest.param("قتل 20 جنديا شمالي النيجر، في واحد من أكثر الهجمات دموية منذ العام الماضي", ["asserted"], id="one of the greatest since last year"),
    pytest.param("اغتال مجهولون قاضيا في لحج، في أحدث هجوم ضمن سلسلة هجمات خلال عشرة أشهر استهدفت قضاة", ["asserted"], id="the latest of a series"),
    pytest.param("وثق المرصد مقتل 3 مدنيين بقصف على بلدة سرمين، ليرتفع إلى 450 عدد القتلى منذ بداية العام", ["asserted", "cumulative"], id="a running total"),
    pytest.param("أحبط جهاز أمن الدولة هجوما كان يعد له تنظيم داعش في الكويت", ["foiled"], id="what was planned is foiled"),
    pytest.param("قتل مسلحون 20 مزارعا كانوا يزورون حقولهم في دارفور للمرة الأولى منذ سنوات", ["asserted"], id="for the first time in years"),
    pytest.param("خلال الثلاثي الأول من السنة أوقفت مصالح الأمن 900 شخص في ولاية وهران", ["cumulative"], id="a quarter of a year"),
    pytest.param("قتل 3 أشخاص في انفجار بمدينة طرابلس، في ثاني هجوم من نوعه خلال أسبوع", ["asserted"], id="the second in a week"),
    pytest.param("بلغت حصيلة القتلى في غزة منذ السابع من أكتوبر 40 ألف شهيد", ["cumulative"], id="since a day"),
    pytest.param("قصفت المدفعية بلدة سرمين لليوم الثالث", ["asserted"], id="a length of time and nobody counted"),
])
def test_totals(text: str, expected: list[str]) -> None:
    """A total is over a period, counts people, and stands in the clause of the period."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قضت محكمة جنايات طنطا بالسجن المؤبد على ثلاثة متهمين. وكان المتهمون زرعوا عبوة انفجرت في سوق بلدة زفتى", ["historical"], id="a verdict"),
    pytest.param("السجن عشر سنوات لشاب طعن زميله في عمان", ["historical"], id="so many years"),
    pytest.param("أيدت محكمة الاستئناف في المنامة حبس تاجر. من جهة أخرى، انفجرت عبوة في سوق المحرق", ["asserted"], id="another story"),
    pytest.param("انفجرت عبوة ناسفة قرب محكمة الجنايات في بعقوبة", ["asserted"], id="beside a court"),
])
def test_verdicts(text: str, expected: list[str]) -> None:
    """What a report tells that begins with a verdict has been judged long after."""
    assert expected == statuses(text)


@pytest.mark.parametrize("text", [
    pytest.param("أجرى الجيش في الجولان مناورة تحاكي مهاجمة قرى بالدبابات", id="an exercise"),
    pytest.param("وجهت الوحدات في ختام التمرين ضربات مكثفة على أهداف العدو المفترض في صحراء السالمي", id="a supposed enemy"),
    pytest.param("لقي مسن مصرعه جراء انفجار أسطوانة غاز في منزله ببلدة بنها", id="gas in a kitchen"),
    pytest.param("نشب حريق في مخبز بمدينة دكرنس وأصيب ستة عمال", id="a fire"),
    pytest.param("أكد القائد في صور جهوزية اللواء للتصدي لأي اعتداء على البلدات الحدودية", id="whatever there may be"),
    pytest.param("مثل التاجر أمام القاضي في فيينا بتهم خطف قريبته واغتصابها وحرق سيارتها", id="the whole list of charges"),
    pytest.param("دعا الوزير في صيدا الأهالي إلى ضبط النفس", id="one's temper"),
    pytest.param("قال المدعي إن الخلية كانت تستهدف تفجير مقر البرلمان في الرباط", id="what somebody is after"),
    pytest.param("أطفال ونساء يقتلون على الطرقات في صعدة والعالم يتفرج", id="what keeps happening"),
    pytest.param("الإعدام شنقا لقاتل تاجر في المنيا", id="a sentence of death"),
    pytest.param("تأجيل إضراب المعلمين في عمان إلى الأحد", id="a strike put off"),
    pytest.param("مقتل خمسة في تحطم طائرة تدريب قرب المفرق", id="an aircraft in training"),
    pytest.param("مصرع سبعة في انهيار مبنى بحي العطارين بالإسكندرية", id="a house falls down"),
    pytest.param("انفجار في مصنع كيماويات بمدينة تيانجين يقتل 12", id="a factory"),
    pytest.param("انخفضت عمليات الخطف في ولاية زمفارا", id="they grow fewer"),
])
def test_no_attack(text: str) -> None:
    """Exercises, gas and fires attack nobody."""
    assert statuses(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("نفى مصدر أمني في ديالى الأنباء التي تحدثت عن هجوم لداعش على قرية في أطراف المقدادية", ["denied"], id="news denied"),
    pytest.param("نفت القيادة صحة ما نشر على مواقع التواصل عن قصف مطار سبها بصواريخ", ["denied"], id="what was published denied"),
    pytest.param("نفى المتحدث ضلوع قواته، وقال إن هجوما لداعش على قرية قرب المقدادية أوقع ثلاثة قتلى", ["asserted"], id="only a part denied"),
])
def test_denied(text: str, expected: list[str]) -> None:
    """What a denied rumour tells is denied, however far behind the verb."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل جندي في هجوم في سرت. وكان ثلاثة مدنيين قد أصيبوا يوم الثلاثاء الماضي جراء قصف على مصراتة", ["asserted", "asserted"],
                 id="had been, on a weekday"),
    pytest.param("قتل جندي في هجوم في سرت. وكان ثلاثة مدنيين قد أصيبوا جراء قصف على مصراتة", ["asserted", "historical"], id="had been"),
    pytest.param("قتل جندي في هجوم في سرت. ويقيم رئيس الحكومة في طبرق منذ أن سيطرت جماعة مسلحة على العاصمة طرابلس", ["asserted", "historical"],
                 id="since that was so"),
    pytest.param("قتل جندي في هجوم في سرت. وذكر مصدر أن جماعة مسلحة سيطرت على العاصمة طرابلس", ["asserted", "asserted"], id="told of now"),
    pytest.param("قتل جندي في هجوم في سرت. وكانت جماعة مسلحة خطفت ثلاثة أطباء في درنة", ["asserted", "historical"], id="had done, without the word for it"),
    pytest.param("هدم المسجد في القرن السابع عشر على يد قوات الوالي في صيدا", ["historical"], id="a century that is past"),
    pytest.param("تظاهر آلاف الطلاب في مدينة بوخارا أمام القصر، حيث أقام الملك حتى تسعينات القرن الماضي", ["asserted"], id="the century of another clause"),
    pytest.param("اعتقلت الشرطة ثلاثة تجار في مدينة المكلا في آذار (مارس) الماضي", ["historical"], id="a past month"),
    pytest.param("قال إن التيار تراجع بعد اغتيال الرئيس الراحل سامر الجاسم في بيروت", ["historical"], id="one who is called late"),
    pytest.param("في 12 آذار 1993 قتل 90 شخصا في تفجيرات استهدفت أسواق مدينة بومباي", ["historical"], id="the last century"),
    pytest.param("ربما قتل المسلحون ثلاثة رعاة في بادية الرصافة", ["hypothetical"], id="perhaps"),
    pytest.param("عند اغتيال النائب سامر الجاسم في بيروت نزلت الأحزاب إلى الساحات", ["historical"], id="a known moment"),
    pytest.param("وقال الرجل الذي كان فقد أخاه خلال معارك عين العرب إنه سيعود إلى البلدة", ["historical"], id="when something had happened"),
    pytest.param("تحاول أطراف ترفض إضراب المعلمين في تونس أن تتوسط بينهم", [], id="what is tried stands behind"),
])
def test_background(text: str, expected: list[str]) -> None:
    """What lies before the story is history, but where a weekday puts it into the same week."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "killed"), [
    pytest.param("نجا القيادي سامر العلي من محاولة اغتيال في مدينة نوى", None, id="escaped"),
    pytest.param("حاول مسلحون اغتيال مدير الناحية في بلدة قره تبه", None, id="tried"),
    pytest.param("محاولة اغتيال ضابط في عدن أدت إلى مقتل اثنين من مرافقيه", 2, id="another died"),
    pytest.param("اغتال مسلحون مدير الناحية في بلدة قره تبه", 1, id="done"),
])
def test_whom_somebody_tried_to_kill(text: str, killed: int | None) -> None:
    """Whom somebody only tried to kill is not dead."""
    (record,) = EXTRACTOR.extract(text)
    count = (record.counts or {}).get("killed")
    assert killed == (count.min if count else None)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("نجح المهاجم سامر العلي في خطف مكانه في الفريق بعد أن أصبح هداف الدوري ونجم الهجوم. وسجل اللاعب هدفين في مباراة الكأس مع النادي", [],
                 id="a striker"),
    pytest.param("انفجرت عبوة ناسفة قرب ملعب كرة القدم في بعقوبة أثناء مباراة فقتلت ثلاثة لاعبين", ["asserted"], id="a bomb at a match"),
])
def test_sport(text: str, expected: list[str]) -> None:
    """A page of sport tells of no attacks; a bomb at a match is one."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "low", "high"), [
    pytest.param("قتل أربعة أشخاص في انفجار عبوة في عدن بعد حصيلة أولية أشارت إلى مقتل شخصين", 2, 4, id="an earlier toll"),
    pytest.param("قتل طفل وأصيب ستة بقصف على سرمين، وقال الدفاع المدني إن صواريخ سقطت على منازل ما أسفر عن مقتل طفل وإصابة ستة", 1, 1, id="quoted"),
    pytest.param("قتل ثلاثة جنود بانفجار عبوة في عدن وقتل اثنان آخران بانفجار ثان في المكان نفسه", 5, 5, id="others"),
])
def test_tolls_told_twice_in_a_sentence(text: str, low: int, high: int) -> None:
    """What a sentence tells a second time is not added."""
    counts = [record.counts["killed"] for record in EXTRACTOR.extract(text) if record.counts]
    assert [(low, high)] == [(count.min, count.max) for count in counts]


@pytest.mark.parametrize("text", [
    "الهجوم الذي استهدف حاجزا للجيش في درعا أدى إلى مقتل ثلاثة جنود",
    "بحثت الشرطة عن المسلح الذي اغتال ضابطا في عدن أمس",
    "شيع الأهالي الطفل سامر العلي الذي استشهد برصاص الاحتلال في بلدة بيتا",
])
def test_relative_clauses_in_the_past(text: str) -> None:
    """A past in a relative clause tells an event, whatever first person has its letters; an imperfect tells a habit."""
    assert statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل 11 شخصا في تدافع أمام معبد في الهند. وأشار ضابط إلى سقوط عشرة قتلى و15 جريحا", [], id="a crush, told on"),
    pytest.param("مقتل خمسة عمال في انهيار منجم في السودان. وقال الأهالي إن القتلى من قرية واحدة، وأصيب ستة آخرون", [], id="a mine, told on"),
    pytest.param("سقوط جرحى في تدافع خلال مظاهرة ببغداد", ["asserted"], id="a crush in a protest"),
    pytest.param("قتل شرطي في هجوم على حاجز في العريش. وتوفي شخصان في حادث سير على طريق الإسماعيلية", ["asserted"], id="an attack and an accident"),
])
def test_accidents(text: str, expected: list[str]) -> None:
    """The toll of an accident is no incident, in whatever sentence it stands."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل عنصر في اشتباكات أثناء صد محاولة تسلل إلى قرية كباشين", ["foiled"], id="repelled"),
    pytest.param("احتجز التنظيم 50 عائلة حاولت مغادرة بلدة الحويجة", ["asserted"], id="those taken had tried something"),
    pytest.param("تتأهب القوات في العريش لهجمات محتملة على حاجز الشيخ زويد من مسلحي التنظيم", ["hypothetical"], id="possible attacks"),
])
def test_tries(text: str, expected: list[str]) -> None:
    """What did not succeed, and what only may come."""
    assert expected == statuses(text)[: len(expected)]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("في مثل هذا اليوم عام 2013 ارتكبت قوات النظام مجزرة في بلدة البيضا راح ضحيتها 250 مدنيا", ["historical"], id="an anniversary"),
    pytest.param("قبل عام قتل 20 مدنيا بغارة على سوق معرة النعمان", ["historical"], id="a year ago"),
    pytest.param("قضت محكمة بسجن ثلاثة أشخاص أدينوا بتفجير مسجد في الكويت عام 2015", ["historical"], id="a trial"),
    pytest.param("نفذت القوات عملية أمنية محكمة أسفرت عن اعتقال خمسة مسلحين في الرطبة", ["asserted"], id="a well planned operation, no court"),
    pytest.param("نفت الوزارة مقتل أي جندي في هجوم على معسكر قرب مأرب", ["denied"], id="a denial"),
    pytest.param("طالب الأهالي بوقف القصف على الغوطة وهدد الجيش بقصف المدينة", [], id="a demand and a threat"),
    pytest.param("نظم أطباء وقفة في مدينة غزة مطالبين بالإفراج عن زملائهم", ["asserted"], id="a protest, and what it asks for"),
    pytest.param("تقع 700 حالة اعتقال في القدس سنويا", [], id="a yearly figure"),
    pytest.param("أجرى الجيش مناورة بالذخيرة الحية في طرطوس شاركت فيها المدفعية", [], id="a drill"),
    pytest.param("حذرت منظمة من هجوم وشيك على رفح يهدد مليون نازح", [], id="a warning"),
])
def test_what_did_not_happen_now(text: str, expected: list[str]) -> None:
    """Anniversaries are history, denials are records, demands and drills are nothing."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قرر التنظيم أن يشن هجوما على مدينة تدمر", ["hypothetical"], id="that it launch"),
    pytest.param("حاولت قوات الدعم السريع أن تقتحم مدينة بابنوسة", ["attempted"], id="tried to storm"),
    pytest.param("نزحت عائلات قبل أن تقصف الطائرات مدينة سراقب", ["asserted"], id="before it bombed"),
    pytest.param("قد يعيدون ترتيب صفوفهم ويشنون هجمات في كركوك", ["hypothetical"], id="may, by the shape of the verb"),
    pytest.param("اشترت الخلية معدات لمهاجمة أهداف حكومية في عدن", ["planned"], id="to attack"),
    pytest.param("أرسل الجيش قوة لاعتقال مطلوبين في البصرة", ["planned"], id="to arrest"),
    pytest.param("تعرضت القرية المجاورة للطريق القديم في ريف حماة لقصف مدفعي", ["asserted"], id="exposed to"),
    pytest.param("نشر ناشطون صورا لقصف منزل في الفاشر", ["asserted"], id="pictures of"),
    pytest.param("قال متصل إن انفجارا سيقع في محطة القطار بتونس", ["planned"], id="will take place"),
    pytest.param("ناقشت الخلية هجوما يجري التخطيط له في الرياض", ["planned"], id="being planned"),
    pytest.param("من الخيارات شن غارات على مواقع الجماعة في الحديدة", ["hypothetical"], id="an option"),
])
def test_not_yet(text: str, expected: list[str]) -> None:
    """What words only wish, plan, or do something for, has not happened."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("اجتمع المجلس أمس في بيروت لبحث تداعيات اغتيال الوزير", ["historical"], id="the day of the meeting"),
    pytest.param("شهدت بلدة بن طلحة مذبحة قتل فيها 400 شخص في عام 1997", ["historical"], id="a year alone"),
    pytest.param("انفجرت سيارة مفخخة في بعقوبة في مارس 2015", ["historical"], id="a month and a year"),
    pytest.param("انفجرت سيارة مفخخة في بعقوبة في 12 مارس 2015", ["asserted"], id="a day"),
    pytest.param("زار الوفد بيت القيادي الذي اغتالته القوات في مدينة غزة في 17 نيسان 2004", ["historical"], id="who he was"),
    pytest.param("تظاهرة في ساحة التحرير ببغداد غدا", ["planned"], id="tomorrow"),
])
def test_whose_day(text: str, expected: list[str]) -> None:
    """The day of a meeting is not that of what it is about, and news names its day."""
    assert expected == statuses(text)


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("نفى العميد الركن قاسم عطا الموسوي الناطق باسم قيادة العمليات أمس وقوع انفجار في مدينة الحلة", ["denied"], id="a long name behind the denial"),
    pytest.param("تفقد الوزير أمس موقع التفجير في مدينة عالية", ["historical"], id="where it was"),
    pytest.param("مثل أمام القاضي في صنعاء متهمان اثنان من تعز بخطف أربعة سياح", ["historical"], id="what they are charged with"),
    pytest.param("نشرت الجماعة شريطا لمناسبة مرور عامين على خطف الدبلوماسيين في بيروت", ["historical"], id="years since"),
    pytest.param("أكدت مصادر زيادة عدد الهجمات الصاروخية على المنطقة الخضراء", [], id="more of them"),
])
def test_known_or_denied(text: str, expected: list[str]) -> None:
    """A charge, a scene, an anniversary or a denial names what the sentence does not tell."""
    assert expected == statuses(text)


def test_what_was_reported_yesterday_is_news() -> None:
    """Whoever looks back on another report tells history, but for what was reported in the days before."""
    text = "قصف الجيش بلدة سرمين. وكان المرصد السوري قد رصد {} قصف طائرة حربية قرية معربليت."
    assert ["asserted", "historical"] == [record.status for record in EXTRACTOR.extract(text.format(""))]
    assert ["asserted", "asserted"] == [record.status for record in EXTRACTOR.extract(text.format("أمس"))]


def test_a_word_of_the_past_behind_the_next_verb_is_that_verbs() -> None:
    """"أفرجت عن شاب اعتقلته قبل أشهر": the arrest was months ago, the release is news."""
    records = EXTRACTOR.extract("أفرجت السلطات عن شاب اعتقلته قبل أشهر في حماة.")
    assert [(record.types, record.status) for record in records] == [(("release",), "asserted"), (("arrest",), "historical")]


@pytest.mark.parametrize(("text", "status"), [
    pytest.param("تدرس واشنطن شن ضربات على مواقع الفصائل في العراق.", "planned", id="it is considered"),
    pytest.param("اعتقلته القوات قبل أكثر من عام في درعا.", "historical", id="more than a year ago"),
    pytest.param("تستمر الهجمات منذ ثلاثة أشهر وأسفرت عن مقتل 120 مدنيا في إدلب.", "cumulative", id="for months"),
])
def test_a_time_or_a_plan_gives_the_status(text: str, status: str) -> None:
    """What is considered lies ahead, what was months ago is history, a toll of months is a total."""
    record, = EXTRACTOR.extract(text)
    assert record.status == status


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("أدت الهجمات منذ ست سنوات إلى مقتل أكثر من 700 شخص في النيجر", ["cumulative"], id="since years, and many"),
    pytest.param("اعتقل شاب منذ سنتين في مدينة حماة", ["historical"], id="since years, and one: it says when"),
    pytest.param("أحيت مدينة كويتا الذكرى الثانية للهجوم على المدرسة. وقتل في الهجوم 90 تلميذا", ["historical"], id="what an anniversary is of"),
    pytest.param("في الذكرى السنوية للاستقلال انفجرت عبوة ناسفة في مدينة كويتا", ["asserted"], id="on an anniversary"),
    pytest.param("تظاهر المئات في صفاقس في ذكرى اغتيال الزعيم. واعتقلت الشرطة خمسة متظاهرين", ["asserted", "historical", "asserted"],
                 id="a protest on an anniversary"),
    pytest.param("توغل جديد للجيش الإسرائيلي في ريف القنيطرة أين الجيش؟", ["asserted"], id="a question behind what is told"),
    pytest.param("أين كان الجيش حين توغلت القوات الإسرائيلية في ريف القنيطرة؟", [], id="a question"),
])
def test_background_and_questions(text: str, expected: list[str]) -> None:
    """Totals, anniversaries and questions tell from news what only stands beside it."""
    assert statuses(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("ونفذت الجماعة هجمات متكررة في النيجر وتشاد", [], id="again and again"),
    pytest.param("شنت الطائرات غارات متكررة على بلدة كنصفرة أدت إلى مقتل ثلاثة مدنيين", ["asserted"], id="again and again, with a toll"),
    pytest.param("ويأتي ذلك في ظل سلسلة من الهجمات التي استهدفت سفنا تجارية في البحر الأحمر", [], id="a series that is looked back at"),
    pytest.param("وتعلن الدولتان تكرارا عن اشتباكات مسلحة في قره باغ", [], id="a habit"),
    pytest.param("ويحتجز القراصنة حاليا سفينتين قبالة سواحل الصومال", [], id="ships that are held"),
    pytest.param("اعتقلت قوات الأمن 28 صحفيا منذ بدء الاحتجاجات", ["cumulative"], id="since when"),
    pytest.param("ومنذ ذلك الحين أسفرت تلك الهجمات عن مقتل مئات الجنود في سيناء", ["cumulative"], id="since then"),
])
def test_what_only_speaks_of_such_events(text: str, expected: list[str]) -> None:
    """Habits, series and beginnings are no incidents."""
    assert statuses(text) == expected


@pytest.mark.parametrize(("told", "status"), [("أمس", "asserted"), ("نهاية أبريل", "historical")])
def test_what_had_been_announced_is_as_old_as_its_announcement(told: str, status: str) -> None:
    text = f"دهمت القوات مزرعة في رفح. وكان الجيش قد أعلن {told} أن عبوة ناسفة انفجرت في بئر العبد وقتلت ثلاثة جنود."
    assert [r.status for r in EXTRACTOR.extract(text)][-1] == status


def test_who_fell_in_the_revolution_is_history_whoever_it_was() -> None:
    text = "قتل شاب برصاص مسلحين في مدينة جاسم، وهو من عائلة استشهد معظم أفرادها خلال الثورة."
    assert [(r.status, r.counts and r.counts["killed"].min) for r in EXTRACTOR.extract(text)] == [("asserted", 1), ("historical", 2)]


@pytest.mark.parametrize(("text", "status"), [
    ("قتل انتحاري 42 مجندا في بيشاور في نوفمبر", "asserted"),
    ("قتل انتحاري 42 مجندا في بيشاور في نوفمبر. وقال الوزير إن الحكومة تناقش خطة", "historical"),
    ("قتل انتحاري 42 مجندا في بيشاور في نوفمبر 2004", "historical"),
])
def test_a_month_is_past_but_where_nothing_else_is_told(text: str, status: str) -> None:
    """A text of one sentence that counts the dead of a month tells that as its news."""
    assert [status] == [record.status for record in EXTRACTOR.extract(text)]


@pytest.mark.parametrize(("text", "status"), [
    ("قتل ثلاثة رجال عام 1195 م في حلب", "historical"),
    ("قتل ثلاثة رجال عام 633 هـ في حلب", "historical"),
    ("قتل ثلاثة رجال عام 1446 هـ في حلب", "asserted"),
    ("قتل ثلاثة رجال على ارتفاع 500 م في حلب", "asserted"),
    ("دارت قرب مليلية معركة أنوال الشهيرة بين القبائل والجيش", "historical"),
    ("في غزوة الخندق قتل عمرو الجاسم", "historical"),
    ("لا يعرف كيف يتصرف الجنود إذا ما ضبطوا مسلحين جنوب النهر", "hypothetical"),
])
def test_ages_past(text: str, status: str) -> None:
    """A year of long ago by the mark of its count, a famous battle and a raid of the prophet's time are history."""
    assert [status] == [record.status for record in EXTRACTOR.extract(text)]
