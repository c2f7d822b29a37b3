"""Which sentences tell of one incident and which of two: fights and shots, raids and cordons, what coincides, who goes on."""

from __future__ import annotations

import pytest

from arabic_rules import Extractor

EXTRACTOR = Extractor()


def kinds(text: str) -> list[set[str]]:
    """Return the types of each record of a text."""
    return [set(record.types) for record in EXTRACTOR.extract(text)]


@pytest.mark.parametrize(("text", "told"), [
    pytest.param(
        "اندلعت اشتباكات بين مسلحين وقوات الأمن في مدينة الرطبة أمس. وأوضح المصدر أن المسلحين أطلقوا الرصاص على دورية للشرطة.",
        [{"clash", "armed_attack"}], id="shots of a fight"),
    pytest.param(
        "نصب مسلحون كمينا لقافلة للجيش في منطقة الدريج. وقتل جنديان في الاشتباكات.", [{"armed_attack", "clash"}], id="the fight behind an ambush"),
    pytest.param(
        "انفجرت عبوة ناسفة في بلدة الطيبة. وأصيب رجل باستهداف سيارته بالرصاص في بلدة الجيزة، واشتباكات مسلحة وقعت في بلدة صيدا أسفرت عن ثلاثة جرحى.",
        [{"bombing"}, {"armed_attack"}, {"clash"}], id="a fight beside shots"),
    pytest.param(
        "اعتقلت قوات الأمن خمسة مطلوبين خلال عملية مداهمة في بلدة الكرامة. وقال شهود إن العملية جرت وسط انتشار أمني كثيف.",
        [{"arrest", "raid", "movement"}], id="troops around a raid"),
    pytest.param(
        "خرج مئات المتظاهرين في مدينة الكوت احتجاجا على البطالة. ووقعت صدامات بينهم وبين شرطة مكافحة الشغب.",
        [{"protest", "clash"}], id="clashes of a protest"),
    pytest.param(
        "اشتباكات بين الجيش والدعم السريع في الخرطوم\nاندلعت اشتباكات اليوم بين الجيش السوداني وقوات الدعم السريع في مدينة الخرطوم بحري.",
        [{"clash"}], id="a headline names the governorate by its city"),
])
def test_what_one_incident_has_of_several_kinds(text: str, told: list[set[str]]) -> None:
    assert kinds(text) == told


@pytest.mark.parametrize("text", [
    "استهدف طيران التحالف مخازن في مدينة القائم، وتزامنت الغارات مع قصف مدفعي على قرية الكرابلة.",
    "قصفت طائرات حربية مزرعة في بلدة أرمناز. وجاء ذلك بالتزامن مع قصف مدفعي على قرية الهبيط.",
    "استهدفت الغارات أطراف بلدة البارة، كما تعرضت قرية شنان لقصف مدفعي.",
])
def test_what_happens_at_the_same_time_elsewhere_is_another_incident(text: str) -> None:
    """"تزامن ... مع", "بالتزامن مع" and "كما تعرضت ... لـ" tell of two."""
    assert len(kinds(text)) == 2


def test_nouns_of_one_breath_are_one_incident() -> None:
    (total,) = EXTRACTOR.extract("قتل 40 جنديا منذ مطلع العام الجاري في 12 عملية تنوعت بين هجمات وعمليات قنص واشتباكات في ريف حلب.")

    assert set(total.types) >= {"armed_attack", "clash"}


@pytest.mark.parametrize("text", [
    "أعلنت الوزارة مقتل سبعة من عناصر تنظيم /داعش/ بضربة جوية جنوبي الرمادي.",
    "قتل سبعة من عناصر حركة الشباب - جناح القاعدة في الصومال - بضربة جوية قرب مدينة بارطيرا.",
])
def test_marks_around_a_name_or_an_aside_begin_no_item_of_a_list(text: str) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert record.types == ("airstrike",)
    assert record.counts is not None
    assert record.counts["killed"].min == 7


def test_an_item_of_a_list_is_another_incident() -> None:
    assert len(kinds("غارة جوية على بلدة نصيب - قصف مدفعي على بلدة الشجرة - غارتان على بلدة طفس")) == 3


def test_what_is_told_on_goes_with_the_only_news() -> None:
    """A telling without a place of its own, a few sentences on, goes with the incident that alone was told so far."""
    text = ("أعلنت وزارة الداخلية مقتل أحد عشر مسلحا في تبادل لإطلاق النار مع الشرطة في مدينة العريش. وقالت الوزارة إن بينهم اثنين من المطلوبين. "
            "ولم تذكر تفاصيل أخرى. وأوضحت أن الشرطة تعرضت لإطلاق نار كثيف.")
    assert len(kinds(text)) == 1


def test_a_story_of_its_own_needs_more_than_several_dead_on_both_sides() -> None:
    text = "قتل عدد من المسلحين في اشتباكات في شمال سيناء. وعلى صعيد منفصل، قتل جنديان بانفجار مدرعة في مدينة الشيخ زويد في شمال سيناء."
    assert len(kinds(text)) == 2


@pytest.mark.parametrize("text", [
    "اعتقلت قوة أمنية عراقية خمسة من قادة التنظيم في محافظة الأنبار. وقال مصدر إن قوة أمنية نفذت حملة دهم في مدينة الفلوجة بالأنبار اعتقلت خلالها الخمسة.",
    "قتل ثلاثة من عناصر حركة الشباب في اشتباكات مع الجيش الصومالي في مدينة كيسمايو. وقال شهود إن اشتباكات اندلعت في كيسمايو بين الجيش الصومالي وحركة الشباب.",
])
def test_who_does_it_may_be_called_otherwise(text: str) -> None:
    """A force without a name is the one named before in the same words; of a fight either side is told as the one that fights."""
    assert len(kinds(text)) == 1


def test_the_dead_of_the_other_side_are_of_the_same_fight() -> None:
    (record,) = EXTRACTOR.extract("قال المصدر إن 13 من الحوثيين قتلوا في اشتباكات في مدينة تعز، مشيرا إلى سقوط 4 قتلى من أفراد المقاومة. ودخلت الأطراف الهدنة.")

    assert record.counts is not None
    assert record.counts["killed"].min == 17


@pytest.mark.parametrize("text", [
    pytest.param("أطلقت إسرائيل عدة صواريخ على مواقع قرب دمشق فجر اليوم. وقال البيان إن الدفاعات الجوية أسقطت معظم الصواريخ.", id="what was fired is met"),
    pytest.param("قتل أربعة مسلحين بغارة لطائرة بدون طيار في اليمن. وأفاد مسؤول بأن الغارة نفذت في محافظة شبوة.", id="where in the country"),
    pytest.param("أصيب عشرة في تفجير انتحاري بمدينة مقديشو. وقال شهود إن التفجير استهدف حافلة في شارع السلسبيل.", id="the street of the town"),
    pytest.param(
        "أصيب حارسان بجروح مساء الجمعة في هجوم مسلح قرب مدينة خاش. وقال البيان إن الحارسين أصيبا أثناء الهجوم وتوفيا صباح السبت.",
        id="who died the day after"),
    pytest.param("تبنت جماعات إرهابية هجمات على قاعدة في بلدة نيونو. وقتل ستة في الهجمات التي شنتها الجماعات الإرهابية.", id="a group with the article"),
    pytest.param("أصيب أربعة أشخاص -بينهم طفلان- بانفجار عبوة في مدينة الحلة.", id="an aside between dashes"),
    pytest.param("قتل مسلحون عقيدا في مدينة عدن الجمعة. وأضاف المصدر أن مسلحين أطلقوا النار على العقيد صباح الجمعة وهو في سيارته.", id="the colonel"),
    pytest.param(
        "هاجم عشرات المستوطنين أطراف قرية دير دبوان مساء الإثنين. واقتحم المستوطنون منطقة الشيخ عمار على أطراف القرية ورشقوا المنازل بالحجارة.",
        id="at the edge of the village"),
    pytest.param("هاجم مستوطنون مركبات قرب حاجز زعترة العسكري مساء السبت. وقال مسؤول إن مستوطنين هاجموا مركبات قرب حاجز زعترة.", id="a checkpoint cut short"),
    pytest.param("قتل 15 شخصا في هجوم على مسجد في مدينة بيشاور. وكانت حصيلة سابقة أشارت إلى مقتل 11 في هجوم على مسجد في مدينة بيشاور.", id="an earlier toll"),
    pytest.param(
        "أدانت الوزارة التفجير الذي استهدف سوقا شرقي بغداد. يذكر أن التنظيم تبنى الهجوم الانتحاري في سوق مدينة الصدر شرقي بغداد أمس، الذي أوقع عشرات القتلى.",
        id="what was condemned"),
    pytest.param("مقتل 15 جنديا في هجوم قرب مالي. وقتل 15 جنديا في هجوم شنه مسلحون شمالي بوركينا فاسو.", id="near another country"),
    pytest.param("مقتل 12 جنديا بهجوم في بوركينافاسو. ولقي 12 جنديا مصرعهم في هجوم بغرب بوركينا فاسو.", id="a name in one word"),
    pytest.param("حرر الجيش شابا مخطوفا في بلدة الغارية الشرقية. وظهر الشاب مع أهالي الغارية بعد تحريره.", id="a name cut short"),
    pytest.param("تفجير انتحاري في مقديشو يقتل سبعة. وقال ضابط إن الانتحاري فجر نفسه في قاعدة غوردون العسكرية فقتل سبعة.", id="the bomber, somewhere in town"),
    pytest.param("قتل عشرات من مقاتلي الحركة الشعبية- قطاع الشمال أمس حين هاجموا مدينة تلودي.", id="a dash of a name"),
])
def test_one_incident(text: str) -> None:
    assert len(kinds(text)) == 1


@pytest.mark.parametrize("text", [
    pytest.param("قتل ثلاثة رجال شرطة برصاص مسلحين في ناحية العبارة، فيما استهدفت المدفعية تجمعا للتنظيم قرب مدينة خانقين.", id="another deed meanwhile"),
    pytest.param("أصيب أربعة جراء هجوم مسلح في مدينة تكريت، فيما دمرت القوات العراقية عشرة مخابئ في محافظة الأنبار.", id="the cause of the first alone"),
    pytest.param("قتل سبعة مسلحين في مواجهات في مدينة مأرب، فيما استمرت الاشتباكات في مدينة تعز وأصيب فيها رجلان.", id="a fight that goes on elsewhere"),
    pytest.param("شن الحزب هجمات على قوات الأمن قتل فيها عشرون جنديا، وأضافت المصادر أن هجوما وقع في مدينة مديات أدى إلى مقتل شرطي.", id="another report"),
    pytest.param("نفذ التحالف أمس تسع غارات جوية في ليبيا وأربع غارات في مالي.", id="so many here and so many there"),
    pytest.param("اندلعت مواجهات بين فصيلين في مدينة طرابلس، بعدما تم توقيف أحد عناصر اللواء.", id="what came before"),
    pytest.param("قتل مسن بانفجار لغم في منطقة الجعدة، وفي حادثة مماثلة أصيب راع بانفجار لغم في قرية الشط.", id="a like case"),
    pytest.param("أصيب شرطي السبت الماضي في اشتباكات في تونس العاصمة. وقال مسؤولون إن مسلحين هاجموا متجرا في حي التضامن بتونس.", id="a fight of another day"),
    pytest.param("قتل رجل بانفجار عبوة في حي السلام، مبينا أن عبوة أخرى انفجرت في حي النور وأصابت أربعة أشخاص.", id="another device"),
    pytest.param("اعتقل الجيش أحمد سالم الخطيب في بلدة يعبد. واعتقل خالد أحمد زيد في بلدة يعبد.", id="one word of two names"),
    pytest.param("أعلن الجيش قصف تجمعات في بلدة الدريهمي، وأشارت الوكالة إلى أن طيران التحالف شن غارة على مدينة صعدة.", id="a verb in another report"),
    pytest.param("عثرت الشرطة الخميس على جثتي رجلين في بلدة بعشيقة، في حين قتل ثلاثة جنود قبل أسبوع بهجوم للتنظيم في قضاء سنجار.", id="weeks back"),
    pytest.param("أسفر الهجوم في مقديشو عن مقتل ثلاثة، وتبنته حركة الشباب، والتي قتل مقاتلوها عشرة مدنيين في بلدة بلدوين.", id="what else the doer did"),
    pytest.param("قصفت طائرات بلدة حفسرجة. وتزامن القصف مع قيام القوات في قرية أورم بقصف بلدة كفر عمة.", id="with what others were doing"),
    pytest.param("قتلت غارة رجلا في مدينة غزة. وأغارت طائرات على موقع في مخيم النصيرات وسط قطاع غزة.", id="a strip and its city"),
    pytest.param("داهمت القوات بلدة يعبد واعتقلت شابا، وفي مدينة أريحا اعتقلت ثلاثة شبان.", id="another place first"),
    pytest.param("قتلت امرأة بقصف على بلدة مقبنة، فيما أصيبت امرأة أخرى برصاص قناص في بلدة الشريجة.", id="wounded elsewhere"),
    pytest.param("فجر انتحاري نفسه أمام مسجد في مدينة مقديشو فقتل جنديا. وانفجرت سيارة مفخخة في مدينة مقديشو يوم الجمعة الماضي.", id="last Friday"),
    pytest.param("استهدفت غارة جوية منزلا في بلدة ميفدون. وقصفت مدفعية الجيش أطراف بلدات في جنوب لبنان.", id="guns beside aircraft"),
    pytest.param(
        "تظاهر المئات في محافظة السويداء. وخرج محتجون في ساحة الكرامة بمدينة شهبا، ورددوا هتافات ضد الغلاء في المحافظة.", id="much in one province"),
    pytest.param(
        "مقتل 15 جنديا في هجوم قرب مالي. وقتل 15 جنديا في هجوم شنه مسلحون شمالي بوركينا فاسو. وقتل ثلاثة من حفظة السلام في مالي بانفجار عبوة.",
        id="near a country and in it"),
    pytest.param("شنت طائرات حربية غارات على مواقع في مدينة الرقة وبدأت حملة قصف على مخيمات في مدينة زاخو.", id="another campaign begun"),
    pytest.param("أصيب جنديان بانفجار عبوة في بلدة المقدادية، كما أصيب شرطي بانفجار مماثل في البلدة. وقال المصدر إن انفجارا مماثلا أصاب شرطيا.",
                 id="a like one told again"),
    pytest.param("ضبطت مفرزة للجيش بندقية في مدينة تمنراست، وضبطت مفرزة أخرى مسدسا في مدينة جانت.", id="others"),
    pytest.param("شهدت المحافظة العثور على كدس للعبوات شرقي تلعفر، ومقتل مدرس بهجوم مسلح شمالي تلعفر.", id="all that a place saw"),
    pytest.param("خطف مسلحون طبيبا في مدينة الرمادي، واندلعت اشتباكات بين الجيش ومسلحين في مدينة هيت.", id="what else broke out"),
    pytest.param("استهدفت طائرة مسيرة سيارة في مدينة صور، وقتل مدنيان بقصف مدفعي على بلدة رميش.", id="a toll and what caused it"),
    pytest.param("عثرت الشرطة على كدس للعبوات شرقي تلعفر. وعثرت الشرطة على كدس للصواريخ غربي تلعفر.", id="two sides of a town"),
])
def test_two_incidents(text: str) -> None:
    assert len(kinds(text)) == 2


@pytest.mark.parametrize(("text", "statuses"), [
    pytest.param(
        "قتل ستة وأصيب تسعة بانفجار سيارتين مفخختين في مدينة الكوت. وانفجرت سيارة مفخخة قرب سوق الكوت وأدت إلى مقتل أربعة.",
        ["cumulative", "asserted"], id="two devices"),
    pytest.param("خمسة قتلى بغارتين على ريف إدلب. شنت طائرة حربية غارة على بلدة كفرنبل فقتلت ثلاثة مدنيين.", ["cumulative", "asserted"], id="two strikes"),
    pytest.param("خمسة قتلى بغارتين على بلدة كفرنبل. قتلت الغارتان خمسة مدنيين.", ["asserted"], id="both told again"),
    pytest.param(
        "قتل اثنان وأصيب خمسة بانفجارين في بلدتي الباب وأعزاز. وقتل رجل بانفجار في بلدة الباب. وقالت مصادر إن الانفجارين ناجمان عن عبوتين.",
        ["cumulative", "asserted"], id="the two that were counted"),
    pytest.param(
        "قتل عشرة جنود في مدينة بنغازي. وقال ناطق إن أربعة جنود قتلوا في هجوم شنه مقاتلون. وذكر مسعفون أن ستة جنود آخرين قتلوا في انفجار قنبلة.",
        ["cumulative", "asserted", "asserted"], id="four and six others"),
    pytest.param(
        "لقي شخصان حتفهما وأصيب 11 آخرون في العراق. وقتل شخص وأصيب ستة بانفجار عبوة في بلدة المقدادية. كما قتل شخص وأصيب خمسة بانفجار في بلدة الدجيل.",
        ["cumulative", "asserted", "asserted"], id="dead and wounded add up"),
    pytest.param(
        "استشهد خمسة وأصيب اثنان بغارة على بلدة ميفدون. وأكدت الوزارة ارتفاع عدد الشهداء في بلدة ميفدون إلى خمسة. وأصيب رجل بغارة أخرى على بلدة الخيام.",
        ["asserted", "asserted"], id="all of them again"),
    pytest.param("زرعت الجماعة ألغاما تسببت بمقتل أكثر من 3 آلاف مدني.", ["cumulative"], id="thousands"),
])
def test_a_lead_that_counts_several_is_a_running_total(text: str, statuses: list[str]) -> None:
    assert [record.status for record in EXTRACTOR.extract(text)] == statuses


@pytest.mark.parametrize(("text", "killed"), [
    pytest.param("قتل ثلاثة أشخاص في هجوم على سوق في بغداد، لكن مصدرا طبيا أكد مقتل سبعة أشخاص.", (3, 7), id="in one sentence"),
    pytest.param("قتل ثلاثة أشخاص في هجوم على سوق في بغداد. لكن مصدرا طبيا أكد مقتل سبعة أشخاص.", (3, 7), id="in the next sentence"),
    pytest.param("أعلن الجيش مقتل عشرة مسلحين في غارة على بلدة سرمين، بينما أكد المرصد مقتل ستة.", (6, 10), id="a number alone"),
    pytest.param("سقط ثمانية قتلى في انفجار ببغداد، وقالت مصادر أخرى إن ستة قتلى سقطوا في الانفجار.", (6, 8), id="other sources"),
    pytest.param("أعلن الجيش مقتل عشرة مسلحين في اشتباكات في كركوك، فيما أكد المصدر مقتل جنديين.", (12, 12), id="of the other side"),
    pytest.param("أعلن الجيش مقتل عشرة مسلحين في اشتباكات في كركوك، فيما أكد المصدر مقتل ثلاثة آخرين.", (13, 13), id="others"),
])
def test_who_tells_another_toll_of_the_same_people_adds_nothing(text: str, killed: tuple[int, int]) -> None:
    record, = EXTRACTOR.extract(text)
    assert record.counts is not None
    assert (record.counts["killed"].min, record.counts["killed"].max) == killed


def test_the_places_of_a_sum_are_incidents_of_their_own() -> None:
    lead = "اعتقلت قوات الاحتلال 12 مواطنا من مناطق متفرقة من الضفة، "
    _, *parts = EXTRACTOR.extract(lead + "ففي جنين اعتقلت الشاب أحمد سالم، وفي نابلس اعتقلت خالد عمر وسامر علي، ومن الخليل اعتقلت محمد زيد.")
    assert [(part.places[0].name, len(part.people), [doer.name for doer in part.initiators]) for part in parts] == [
        ("جنين", 1, ["الجيش الإسرائيلي"]), ("نابلس", 2, ["الجيش الإسرائيلي"]), ("الخليل", 1, ["الجيش الإسرائيلي"]),
    ]
