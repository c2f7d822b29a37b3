"""Who is quoted: the phrase that names a source, who speaks before and after the verb, who is passed on, who is none."""

from __future__ import annotations

import pytest

from arabic_rules.extract import shared

EVENT = "قصف مدفعي على بلدة حريتان أدى إلى مقتل مدنيين اثنين"
QUOTED: list[tuple[str, set[str]]] = [
    (f"قال مصدر أمني إن {EVENT}.", {"مصدر أمني"}),
    (f"وأفادت مصادر طبية يمنية أمس بأن {EVENT}.", {"مصادر طبية يمنية"}),
    (f"وأفادت مصادر في اليمن أن {EVENT}.", {"مصادر في اليمن"}),
    (f"قالت الشرطة ومصادر طبية إن {EVENT}.", {"الشرطة", "مصادر طبية"}),
    (f"وقالت مصادر محلية لرويترز إن {EVENT}.", {"مصادر محلية"}),
    (f"بعض المصادر تتحدث عن {EVENT}.", {"المصادر"}),
    (f"وكان رئيس الأركان في اليمن، اللواء سامي الحيدري، قد أعلن أن {EVENT}.", {"سامي الحيدري"}),
    (f"وصرح المتحدث الأمني بوزارة الداخلية العقيد منصور الرشيدي أن {EVENT}.", {"منصور الرشيدي"}),
    (f"وقال العقيد ميسور الغزاوي المتحدث الرسمي للقوات الخاصة، إن {EVENT}.", {"ميسور الغزاوي"}),
    (f"وأضاف المنسق الإعلامي للجنة الوطنية في الخليل محمد عوض أن {EVENT}.", {"محمد عوض"}),
    (f"وكان الدفاع المدني السوري قد أعلن أمس مقتل مدنيين في {EVENT}.", {"الدفاع المدني السوري"}),
    (f"ونقلت وكالة رويترز عن شهود عيان أن {EVENT}.", {"رويترز", "شهود عيان"}),
    (f"وزارة الداخلية: {EVENT}.", {"وزارة الداخلية"}),
    (f"قال مصدر طبي إن {EVENT}. وأضاف المصدر أن القصف استمر ساعة.", {"مصدر طبي"}),
    (f"{EVENT}.\nبحسب رويترز.", {"رويترز"}),
    (f"{EVENT}. (مصادر محلية)", {"مصادر محلية"}),
    (f"قال مسعفون وسكان محليون إن {EVENT}.", {"مسعفون", "سكان محليون"}),
    (f"{EVENT}، بحسب ما قال مسعفون.", {"مسعفون"}),
    (f"وقال عمال شاهدوا الطائرة إن {EVENT}.", {"عمال"}),
    (f"أبلغ سكان محليون وكالة رويترز أن {EVENT}.", {"سكان محليون"}),
    (f"رجح مصدر أمني وقوف خلايا وراء {EVENT}.", {"مصدر أمني"}),
    (f"وبين المصدر أن {EVENT}.", {"المصدر"}),
    (f"وجاء في بيان لوزارة الصحة أن {EVENT}.", {"وزارة الصحة"}),
    (f"وذكر بيان صادر عن وزارة الصحة أن {EVENT}.", {"وزارة الصحة"}),
    (f"ذكر موقع \"مدى\" الإخباري أن {EVENT}.", {"موقع مدى"}),
    (f"قالت المتحدثة باسم الشرطة ليلى النوري لوكالة رويترز إن {EVENT}.", {"ليلى النوري"}),
    (f"أفادت مصادر بحسب رويترز أن {EVENT}.", {"رويترز"}),
    (f"{EVENT}، بحسب ما أفادته وكالة رويترز.", {"رويترز"}),
    (f"عدن - رويترز: قال سكان إن {EVENT}.", {"سكان"}),
    (f"{EVENT}، مؤكدين معلومات نشرتها وكالة رويترز.", {"رويترز"}),
    (f"وكانت منسقية أحرار الوادي قد أحصت خروقات كثيرة. وأضافت المنسقية أن {EVENT}.", {"منسقية أحرار الوادي"}),
    (f"{EVENT}. وقال مراسل الجزيرة إن عدد المصابين لم يعرف بعد.", {"مراسل الجزيرة"}),
]
SPOKEN: list[tuple[str, list[set[str]]]] = [
    ("صدر عن قيادة الجيش البيان الآتي:\nأوقفت دورية رجلين في بلدة القبة.", [{"قيادة الجيش"}]),
    (
        "أعلنت الشرطة أن «قواتها اعتقلت ثلاثة أشخاص في حمص. وقتل جندي في اشتباك في حماة». وأصيب مدني بقصف على إدلب.",
        [{"الشرطة"}, {"الشرطة"}, set()],
    ),
    (
        'وقال المحافظ: "اعتقلنا ثلاثة أشخاص في حمص. قتل جندي في اشتباك في حماة". وأصيب مدني بقصف على إدلب.',
        [{"المحافظ"}, {"المحافظ"}, set()],
    ),
    ("قال مصدر «مطلع إن الجيش اعتقل ثلاثة أشخاص في حمص. وأصيب مدني بقصف على إدلب.", [{"مصدر مطلع"}, set()]),
]
SHELLED = "قصفت المدفعية بلدة حريتان"
CAUGHT = "اعتقال ثلاثة أشخاص في مدينة عفرين"
REACHES: list[tuple[str, list[set[str]]]] = [
    (f"{SHELLED}، فيما أعلنت الشرطة {CAUGHT}.", [set(), {"الشرطة"}]),
    (f"أعلنت الشرطة {CAUGHT}، بينما {SHELLED} بحسب مصدر طبي.", [{"الشرطة"}, {"مصدر طبي"}]),
    (f"قال سامي الحداد إن {SHELLED}. وأشار الحداد إلى {CAUGHT}.", [{"سامي الحداد"}, {"سامي الحداد"}]),
    (f"أعلنت جمعية الوفاق الخيرية {CAUGHT}. وقالت الجمعية إن {SHELLED} في سبها.", [{"جمعية الوفاق الخيرية"}] * 2),
]


def _sources(text: str) -> set[str]:
    return {source.name for record in shared().extract(text) for source in record.sources}


@pytest.mark.parametrize(("text", "names"), QUOTED)
def test_source_is_read(text: str, names: set[str]) -> None:
    assert names == _sources(text)


@pytest.mark.parametrize(("text", "names"), SPOKEN)
def test_quotation_goes_on_over_sentences(text: str, names: list[set[str]]) -> None:
    assert names == [{source.name for source in record.sources} for record in shared().extract(text)]


@pytest.mark.parametrize("text", ["قال المتحدث في بيان", "وفق بيان", "بحسب", "صدر عن"])
def test_text_may_end_with_a_source(text: str) -> None:
    assert () == shared().extract(text)


@pytest.mark.parametrize(("text", "names"), REACHES)
def test_source_reaches_what_it_says(text: str, names: list[set[str]]) -> None:
    assert names == [{source.name for source in record.sources} for record in shared().extract(text)]


@pytest.mark.parametrize("text", [
    f"رابط الخبر بصحيفة الوئام: {EVENT}.",
    f"لم تذكر الوزارة تفاصيل عن {EVENT}.",
    f"{EVENT} وتم نقلهم إلى المستشفى.",
    f"سالم الغانم - الرياض: {EVENT}.",
    f"{EVENT}، بحسب معلومات أولية.",
    f"{EVENT} وتم نقل المصاب إلى المستشفى.",
    f"القدس - رويترز: {EVENT}.",
    f"{EVENT}.\n(رويترز)",
    f"{EVENT} في منطقة تعتبر مصدرا للنيران.",
])
def test_nobody_is_quoted(text: str) -> None:
    assert _sources(text) == set()
