"""What an incident was done with: each means once, by its fullest words; no aircraft, nothing that only flies over."""

from __future__ import annotations

import pytest

from arabic_rules.extract import shared

CASES: list[tuple[str, set[str]]] = [
    ("قصف مدفعي على بلدة حريتان بقذائف المدفعية أدى إلى مقتل مدنيين اثنين.", {"قذائف المدفعية"}),
    ("استهدفت طائرة مسيرة تركية سيارة في ريف عامودا، وقالت مصادر إن المسيرة قتلت شخصين.", {"طائرة مسيرة"}),
    ("استهدفت قوات النظام بالمدفعية بلدة كفر نوران.", {"المدفعية"}),
    ("هجوم صاروخي على قاعدة عسكرية في أربيل.", {"صاروخي"}),
    ("شنت مقاتلات حربية غارة على مدينة منبج أدت إلى مقتل ثلاثة مدنيين.", set()),
    ("قصفت المدفعية بلدة سرمين وسقطت ثلاث قذائف مدفعية على سوقها.", {"المدفعية"}),
    ("قصفت الفصائل بلدة سرمين بصواريخ الكاتيوشا، وقالت إن الكاتيوشا أصابت مقرا.", {"صواريخ الكاتيوشا"}),
    ("قتل رجلان بانفجار لغم أرضي من مخلفات الحرب في ريف دير الزور.", {"لغم أرضي من مخلفات الحرب"}),
    ("قصفت سرايا المدفعية والصواريخ مواقع في تل رفعت بقذائف الهاون.", {"قذائف الهاون"}),
    ("هاجم عناصر داعش قطعات الجيش قرب الفلوجة، وتم تدمير مركبات تحمل رشاشات.", set()),
    ("أسقط الجيش طائرة مسيرة فوق حيفا.", set()),
    ("قالت الكتائب إنها استهدفت دبابة بقذيفة هاون شرق رفح.", {"قذيفة هاون"}),
    ("قال المرصد اليمني للألغام إن عبوة ناسفة قتلت رجلين في تعز.", {"عبوة ناسفة"}),
    ("قتل اثنان من فرق نزع الألغام بقذيفة هاون في مأرب.", {"قذيفة هاون"}),
    ("أطلق مسلحون الرصاص على دورية في بعقوبة.", {"الرصاص"}),
    ("هاجم مستوطنون مركبات في بلدة بيتا بالحجارة.", {"الحجارة"}),
    ("قصفت قوات النظام بالصواريخ بلدة سرمين، وسط تحليق مكثف لطائرات الاستطلاع.", {"الصواريخ"}),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_weapons(text: str, names: set[str]) -> None:
    assert names == {thing.name for record in shared().extract(text) for thing in record.weapons}


def test_a_vehicle_that_a_device_hits_is_no_means() -> None:
    """Who sets a device off at a tank has not fired its gun."""
    (record,) = shared().extract("أعلنت المقاومة تفجير عبوة ناسفة بدبابة شرق رفح.")
    assert record.types == ("bombing",)
    assert ["عبوة ناسفة"] == [weapon.name for weapon in record.weapons]


def test_what_disperses_a_crowd_is_no_shelling() -> None:
    (record,) = shared().extract("أطلقت الشرطة الغاز المسيل للدموع لتفريق المتظاهرين في مدينة الناصرية.")

    assert ("armed_attack",) == record.types
