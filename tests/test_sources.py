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
]


def _sources(text: str) -> set[str]:
    return {source.name for record in shared().extract(text) for source in record.sources}


@pytest.mark.parametrize(("text", "names"), QUOTED)
def test_source_is_read(text: str, names: set[str]) -> None:
    assert names == _sources(text)


@pytest.mark.parametrize("text", [
    f"رابط الخبر بصحيفة الوئام: {EVENT}.",
    f"لم تذكر الوزارة تفاصيل عن {EVENT}.",
    f"{EVENT} وتم نقلهم إلى المستشفى.",
    f"سالم الغانم - الرياض: {EVENT}.",
    f"{EVENT}، بحسب معلومات أولية.",
])
def test_nobody_is_quoted(text: str) -> None:
    assert _sources(text) == set()
