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
    pytest.param("قتل ثلاثة مدنيين خلال ساعات المساء في قصف على بلدة سرمين", ["asserted"], id="hours of an evening"),
    pytest.param("قصفت المدفعية بلدة سرمين لليوم الثالث", ["asserted"], id="a length of time and nobody counted"),
])
def test_totals(text: str, expected: list[str]) -> None:
    """A total is over a period, counts people, and stands in the clause of the period."""
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
