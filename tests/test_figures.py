"""Figures of speech: what only words strike, and the same words where somebody is struck."""

from __future__ import annotations

import pytest

from arabic_rules import Extractor

EXTRACTOR = Extractor()


@pytest.mark.parametrize("text", [
    pytest.param("وصف الكاتب إغلاق الصحيفة في تونس بأنه اعتداء على حرية التعبير", id="an attack on freedom"),
    pytest.param("قال النائب في بيروت إن الحزب اغتصب السلطة بعد الانتخابات", id="power"),
    pytest.param("وقال الناطق في بغداد إن المؤامرة تستهدف وجود الدولة", id="its being"),
    pytest.param("تحدث الزعيم في صيدا عن الأزمة التي انفجرت داخل الحكومة", id="a crisis"),
    pytest.param("ويعد انسحاب الشركة من البصرة ضربة للقطاع النفطي", id="what it is called"),
    pytest.param("تلقت الحكومة في عمان أمس ضربة موجعة بعد رفض الموازنة", id="a painful blow"),
    pytest.param("وجه النواب ضربة للرئيس في العاصمة تونس برفض مرشحه", id="to the president"),
    pytest.param("هاجم النائب الحكومة في طرابلس أمس وانتقد خطتها", id="he criticised it"),
    pytest.param("تمت السيطرة على الحريق في سوق الشورجة ببغداد", id="a fire under control"),
    pytest.param("سيطرت الفرق الطبية على الوباء في مدينة تعز", id="an epidemic"),
    pytest.param("عندما تقصف الطائرات القرى يهرب الناس إلى الجبال في صعدة", id="whenever"),
    pytest.param("هاجم الرئيس المعارضة في أنقرة أمس على موقفها", id="a man with an office"),
    pytest.param("شن ثلاثة نواب في صيدا أمس هجوما عنيفا على الحكومة", id="men with an office"),
    pytest.param("الحزب يفتح النار على الحكومة في الرباط", id="fire of words"),
    pytest.param("فجر النائب قنبلة سياسية في القاهرة أمس", id="a bomb of news"),
    pytest.param("سلمت وزارة الخارجية السفير مذكرة احتجاج في بغداد", id="a note of protest"),
    pytest.param("احتجت الحكومة في أثينا على مناورات جارتها", id="a government that protests"),
    pytest.param("معركة شرسة على رئاسة البلدية في طرابلس", id="an office"),
    pytest.param("هجوم كاسح للمنتخب على مرمى الضيوف في مباراة الدوحة", id="a match"),
    pytest.param("فجّر أنصار النادي في تونس أمس أزمة جديدة", id="a crisis that somebody sets off"),
    pytest.param("ترجم عن الفرنسية رواية للأديب سامر الجاسم في دمشق", id="a translation"),
    pytest.param("ناقشت أسر الضحايا في لندن سبل لتأمين الإفراج عن أبنائها", id="what is only to be secured"),
    pytest.param("رئيس الجامعة في بابل يتحدث عن مسيرة تعليمية امتدت عشرين عاما", id="a career"),
    pytest.param("شددت الحكومة قبضتها على مدينة حمص", id="a grip"),
    pytest.param("وسط مخاوف من أن يشن التنظيم هجوما على سوق في بعقوبة", id="a fear"),
    pytest.param("أجرت الدولة أول تفجير نووي في الصحراء قبل عام 1970", id="a test"),
])
def test_figures(text: str) -> None:
    """Nobody is harmed by a figure of speech."""
    assert () == EXTRACTOR.extract(text)


@pytest.mark.parametrize(("text", "kind"), [
    pytest.param("اعتداء على ناشط حقوقي في مدينة النجف", "armed_attack", id="a man"),
    pytest.param("اغتصب مسلحون فتاة في نيالا", "sexual_violence", id="a girl"),
    pytest.param("استهدفت المسيرات وجود قوات التحالف فقتلت جنديين في دير الزور", "drone_strike", id="somebody died"),
    pytest.param("انفجرت قنبلة في شارع فلسطين ببغداد", "bombing", id="a bomb"),
    pytest.param("نفذ الجيش ضربة لمواقع المسلحين في درنة", "armed_attack", id="positions"),
    pytest.param("شن نواب من الكتلة هجوما بالحجارة على مبنى البلدية في صيدا", "armed_attack", id="members who throw stones"),
    pytest.param("معارك عنيفة على أطراف مدينة سبها", "clash", id="the edge of a town"),
    pytest.param("استشهد لاعب نادي خدمات رفح لكرة القدم بقصف على منزله", "shelling", id="a player"),
    pytest.param("وزارة الصحة في صنعاء: مقتل مدير المشفى وعدد من الممرضين بقصف سعودي على نقطة إسعاف عند مدخل القرية", "shelling", id="behind a colon"),
    pytest.param("اعتقلت الشرطة في الرباط ممثلا ومخرجا بعد عرض فيلم", "arrest", id="actors"),
    pytest.param("احتج العشرات على قطع المياه في البصرة", "protest", id="dozens"),
    pytest.param("فرقت الشرطة مظاهرة في الدار البيضاء", "protest", id="a crowd that is dispersed"),
    pytest.param("توفي سجين في سجن رومية إثر تعرضه لضرب مبرح", "torture", id="in prison"),
    pytest.param("سقط صاروخ على ملعب لكرة القدم في حيفا خلال مباراة وأصيب لاعبان", "shelling", id="players who are hit"),
    pytest.param("أطلق الجيش صاروخا على قرية في ريف حلب أمس", "shelling", id="a missile that hits"),
    pytest.param("نفذت السلطات في الجيزة حكم الإعدام بحق سبعة رجال", "execution", id="a sentence that is carried out"),
    pytest.param("تحرير 200 رهينة في مأرب", "release", id="hostages"),
    pytest.param("إطلاق نار في حفل زفاف بمدينة الخليل يقتل ثلاثة", "armed_attack", id="shots at a wedding"),
    pytest.param("هاجم جنود الاحتلال بالكلاب شابا في جنين", "armed_attack", id="soldiers with dogs"),
    pytest.param("قال الناطق إن الميليشيا تخطف ثلاثة مدنيين في صنعاء", "abduction", id="people who are counted"),
    pytest.param("الاحتلال يعتقل ثلاثة شبان في جنين", "arrest", id="a headline"),
    pytest.param("محتجون يغلقون طريق المطار بالإطارات المشتعلة في بيروت", "protest", id="a road that is blocked"),
    pytest.param("استسلم خمسة مسلحين للقوات في درنة", "surrender", id="armed men who yield"),
    pytest.param("قال سكان إن دبابات أميركية أطلقت نيرانها على المنطقة", "shelling", id="tanks that fire"),
    pytest.param("هاجم مسلحون نقطة تفتيش في الرمادي وانتقد المحافظ الخطة الأمنية", "armed_attack", id="armed men"),
])
def test_meant(text: str, kind: str) -> None:
    """The same words with somebody or something that is struck tell an incident."""
    assert kind in [kind for record in EXTRACTOR.extract(text) for kind in record.types]


@pytest.mark.parametrize("text", [
    pytest.param("حملة تفتيش على المخابز في الإسكندرية", id="bakeries"),
    pytest.param("ضبط مواد غذائية منتهية الصلاحية في أسواق صنعاء", id="stale food"),
    pytest.param("هدم عقار آيل للسقوط في الجيزة", id="a house about to fall"),
    pytest.param("استهداف 500 ألف طفل بحملة تلقيح في عدن", id="a programme"),
    pytest.param("سيول جارفة تجتاح مديريات في حضرموت", id="floods"),
    pytest.param("محكمة جنايات الكرخ تقضي بالإعدام على مدان بتفجير سوق في الكاظمية", id="a sentence"),
    pytest.param("طالبت الجمعية بزيارة 14 طبيبا من غزة تحتجزهم السلطات منذ عامين", id="whom somebody holds"),
    pytest.param("رفع أحد المتظاهرين أمام المسجد في البصرة لافتة", id="one of a crowd"),
    pytest.param("تقرير عن أحوال الناس في الضفة الغربية #الضفة_الغربية #اقتحامات", id="hashtags behind it"),
    pytest.param("الهدم وسيلة السلطات لفرض واقع جديد في القدس", id="a means to an end"),
    pytest.param("اجتاحت تايلاند فيضانات أودت بحياة 90 شخصا", id="floods in a country"),
    pytest.param("ارتفع عدد قتلى تسونامي على ساحل جزيرة نياس إلى 300 قتيل", id="a tidal wave"),
    pytest.param("توفي الرسام سامر الجاسم في باريس يوم الأحد عن 80 عاما", id="of age"),
    pytest.param("شارك المئات في بلدة دورا في المسيرة السنوية لإحياء ذكرى المجزرة", id="a march of every year"),
    pytest.param("هدم ومصادرة وإبعاد.. كيف تعيش عائلات سلوان؟", id="the topic of a question"),
    pytest.param("أبرز ما جرى اليوم في الخليل: اقتحامات ومواجهات واعتقالات في عدة قرى", id="a digest"),
    pytest.param("ناقش الملتقى ما تتعرض له مدينة صعدة من اعتداءات وانتهاكات", id="what goes on"),
    pytest.param("قال النائب إن في صيدا محاولة متجددة لإعادة اغتيال لبنان من قبل خصومه", id="a country that is assassinated"),
    pytest.param("في الحلقة الأخيرة من مسلسل النهر يطلق رجال العصابة النار على البطل، وتنتهي أحداث المسلسل بمقتل زوجته في بيروت", id="a series"),
    pytest.param("تعرض فرع الشركة في بروكسل لهجوم جديد أدى إلى تسريب بيانات العملاء بعد اختراق خوادم في فرنسا", id="an attack on data"),
    pytest.param("اندلع حريق غابي في تيبازة. وأعلنت السلطات إجلاء آلاف السكان من بلدية الداموس", id="a forest fire"),
    pytest.param("قال الناطق إن الميليشيا تخطف المدنيين في صنعاء", id="what somebody always does"),
    pytest.param("الاحتلال يعتقل أكثر من تسعة آلاف فلسطيني في سجونه", id="in jails"),
    pytest.param("إسرائيل تحتل الجولان منذ 1967", id="ground held since a year"),
    pytest.param("التنظيم الذي نفذ هجمات دامية في باريس وبروكسل تراجع نفوذه", id="what a group is known for"),
    pytest.param("مصادرة 300 كيلوغرام من اللحوم الفاسدة في أسواق بغداد", id="spoiled meat"),
    pytest.param("إغلاق طريق المطار بسبب الأمطار في بيروت", id="a road under water"),
    pytest.param("انتشار الشرطة لتأمين الامتحانات في القاهرة", id="exams"),
    pytest.param("سماع دوي انفجار ناجم عن تدريبات في العقبة", id="training"),
    pytest.param("استسلم المنتخب أمام ضيفه في الرياض", id="a team"),
    pytest.param("الفيلم يحكي قصة جندي يهرب من الجبهة بعد مقتل رفاقه في قصف مدفعي في بيروت", id="what a film tells"),
    pytest.param("انتهت مباراة الفريقين في ملعب جدة بتعادل ناري. صد حارس المرمى تسديدة المهاجم. ثم أطلق سالم قذيفة من خارج منطقة الجزاء", id="a shot at goal"),
    pytest.param("أطلق الجيش صاروخا تجريبيا من قاعدة في الصحراء الجزائرية أمس", id="a missile that is tried"),
    pytest.param("قالت مصادر إن محكمة مصرية أيدت إعدام سبعة رجال في الجيزة", id="a sentence that is upheld"),
    pytest.param("بحث الوزيران في القاهرة سبل تثبيت وقف إطلاق النار بين أ و ب", id="a truce that is to hold"),
    pytest.param("توفي ثلاثة رجال في حلب نتيجة لتوقف القلب", id="a heart that stops"),
    pytest.param("أصدرت المحكمة في الخرطوم أمر قبض على الرئيس", id="a warrant"),
    pytest.param("السعودية تدين استهداف مطار أبها", id="what is condemned"),
    pytest.param("تحرير 200 مخالفة تموينية في الجيزة", id="fines"),
    pytest.param("انفجرت فرحة الجماهير في الدوحة", id="joy"),
    pytest.param("ترخيص لمظاهرة في باريس", id="a march that is permitted"),
    pytest.param("قرأ الشاعر قصيدة عن شهداء الجزائر في مهرجان جرش", id="a poem"),
    pytest.param("إطلاق نار كثيف في الأعراس بمدينة الخليل يثير الاستياء", id="shots at weddings"),
    pytest.param("عاد الملك إلى بلاده في حلب بعد عامين قضاهما في الجيش", id="years that are spent"),
    pytest.param("رأت الصحيفة في الخطاب تحريضا على الاغتيالات في بيروت أمس", id="incitement"),
    pytest.param("حذر الوزير أمس في عمان من تفجر القتال مجددا", id="fighting that may break out"),
    pytest.param("كلاب ضالة تهاجم طفلا في الزرقاء", id="stray dogs"),
    pytest.param("مقتل سائح بهجوم سمكة قرش في الغردقة", id="a shark"),
    pytest.param("إعدام آلاف الدجاج في البصرة بسبب إنفلونزا الطيور", id="fowl"),
    pytest.param("السرطان يخطف الفنانة في دمشق", id="illness"),
    pytest.param("مقتل عاملين في سقوط رافعة في الدوحة", id="a crane"),
    pytest.param("لم تسفر جولة جنيف عن تقدم في ملف المعتقلين", id="progress of talks"),
])
def test_no_conflict(text: str) -> None:
    """Inspections, programmes, floods, sentences and standing plights are no incidents."""
    assert () == tuple(record for record in EXTRACTOR.extract(text) if record.status == "asserted")
