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
    ("قصفت قوات النظام بالصواريخ بلدة سرمين، وسط تحليق مكثف لطائرات الاستطلاع.", {"الصواريخ"}),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_weapons(text: str, names: set[str]) -> None:
    assert names == {thing.name for record in shared().extract(text) for thing in record.weapons}


def test_what_disperses_a_crowd_is_no_shelling() -> None:
    (record,) = shared().extract("أطلقت الشرطة الغاز المسيل للدموع لتفريق المتظاهرين في مدينة الناصرية.")

    assert ("armed_attack",) == record.types
