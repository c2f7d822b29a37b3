"""Codes of other people's codebooks: each rule of the books as a test of its name, with a sentence; the worked examples; the files.

Each rule in `grammars/codes/` has its own sentences beside it as well; `test_grammar` and `arabic-rules check` run them.
"""

from __future__ import annotations

import csv
import datetime
import re
from pathlib import Path
from typing import Any

import pytest

from arabic_rules.batch import Report
from arabic_rules.codes import load_codebooks
from arabic_rules.codes.books import Figure
from arabic_rules.documents import Document
from arabic_rules.errors import DuplicateName, GrammarError, GrammarSyntaxError, UnknownName
from arabic_rules.export import acled
from arabic_rules.extract import shared
from arabic_rules.grammar_files import shipped
from arabic_rules.model import Incident

ROOT = Path(__file__).resolve().parent.parent
TODAY = datetime.date(2024, 3, 14)
ARREST = "اعتقلت الشرطة العراقية أربعة مطلوبين في محافظة كركوك"
STUN = "استهدف هجوم مسلح بقنبلة صوتية مقر الأسايش في حي الزهور في الحسكة أمس الاثنين"


def record(text: str) -> Incident:
    """Return the first record of a text."""
    return shared().extract(text, date=TODAY)[0]


def codes(text: str, book: str) -> dict[str, Any]:
    """Return the codes of the first record of a text in one book."""
    return dict((record(text).codes or {}).get(book, {}))


def told(text: str, book: str, *keys: str) -> tuple[Any, ...]:
    """Return some codes of the first record of a text, None for those that it does not have."""
    found = codes(text, book)
    return tuple(found.get(key) for key in keys)


def sub_event(text: str) -> str | None:
    """Return ACLED's event and sub-event type of a text."""
    event, sub = told(text, "acled", "event_type", "sub_event_type")
    return f"{event} / {sub}" if event else None


def plover(text: str) -> str:
    """Return PLOVER's event and mode of a text."""
    return " ".join(filter(None, told(text, "plover", "event", "mode")))


ARRESTS = "Strategic developments / Arrests"
ABDUCTION = "Violence against civilians / Abduction/forced disappearance"
DISRUPTED = "Strategic developments / Disrupted weapons use"
OTHER = "Strategic developments / Other"
CLASH = "Battles / Armed clash"
SHELLING = "Explosions/Remote violence / Shelling/artillery/missile attack"
GRENADE = "Explosions/Remote violence / Grenade"


def test_stun_grenade_is_no_grenade() -> None:
    """ACLED excludes stun grenades; where else they may belong is its coders' choice."""
    assert GRENADE == sub_event("أصيب رجل بانفجار قنبلة يدوية في مدينة درعا")
    assert OTHER == sub_event("انفجرت قنبلة صوتية قرب منزل في مدينة طرابلس")
    assert "Riots" in codes("انفجرت قنبلة صوتية قرب منزل في مدينة طرابلس", "acled")["candidates"]


def test_stun_grenade_at_demonstrators_is_an_intervention() -> None:
    """What police throw at a crowd."""
    assert "Protests / Protest with intervention" == sub_event("ألقت الشرطة قنابل صوتية على المتظاهرين في مدينة رام الله")


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param(ARREST, ARRESTS, id="police"),
    pytest.param("اعتقل التحالف الدولي بالتعاون مع قوات سوريا الديمقراطية أربعة عناصر من تنظيم داعش في منطقة الرقة", ARRESTS, id="the partner has control"),
    pytest.param("اعتقلت جماعة الحوثي ثلاثة صحفيين في مدينة صنعاء", ARRESTS, id="governs the place"),
    pytest.param("اعتقل تنظيم داعش أربعة مدنيين في ريف كركوك", ABDUCTION, id="nobody has control"),
    pytest.param("اعتقل مسلحون مجهولون تاجرا في مدينة بعقوبة", ABDUCTION, id="unknown gunmen"),
    pytest.param("اعتقلت حركة حماس شابين في مدينة بيروت", ABDUCTION, id="in another country"),
])
def test_arrests_need_control_or_courts(text: str, expected: str) -> None:
    """Else they are abductions."""
    assert expected == sub_event(text)


@pytest.mark.parametrize(("text", "threshold"), [
    (ARREST, "below"), ("اعتقلت القوات الإسرائيلية 25 فلسطينيا في مدينة نابلس", None), ("اعتقلت مخابرات النظام قياديا بارزا في مدينة درعا", None),
])
def test_arrests_of_few_are_below_the_threshold(text: str, threshold: str | None) -> None:
    """ACLED records mass arrests and those of people of note; others are flagged, not left out."""
    assert (ARRESTS, threshold) == (sub_event(text), codes(text, "acled").get("threshold"))


def test_helicopter_arrest_raid_is_no_air_strike() -> None:
    """Helicopters that land men; three is one and a dual."""
    text = "نفذت مروحيات التحالف إنزالا جويا شرقي سوريا واعتقلت المدعو أبا ليث واثنين من مساعديه"
    counts = record(text).counts

    assert (ARRESTS, "COERCE seize", {}) == (sub_event(text), plover(text), codes(text, "gtd"))
    assert counts is not None
    assert 3 == counts["arrested"].min


def test_significant_caches_are_disrupted_weapons_use() -> None:
    """Not looting; drugs are neither, and what a group takes from people is."""
    assert DISRUPTED == sub_event("ضبطت القوات الأمنية مستودعا فيه أسلحة وذخائر في محافظة ديالى")
    assert OTHER == sub_event("ضبطت الشرطة 40 كيلوغراما من المخدرات في مدينة الرطبة")
    assert "Strategic developments / Looting/property destruction" == sub_event("صادر عناصر الجيش الوطني ثلاث سيارات من مدنيين في مدينة عفرين")


@pytest.mark.parametrize(("text", "fatalities"), [
    pytest.param("مقتل ثلاثة مدنيين بقصف على مدينة إدلب\nقتل خمسة مدنيين بقصف على مدينة إدلب", 3, id="conflicting tolls: the lowest"),
    pytest.param("مقتل عدد من المدنيين بقصف على مدينة إدلب", 3, id="several"),
    pytest.param("مقتل عدد كبير من المدنيين بقصف على مدينة إدلب", 10, id="many"),
    pytest.param("مقتل عشرات المدنيين بقصف على مدينة إدلب", 12, id="dozens"),
    pytest.param("مقتل مئات المدنيين بقصف على مدينة الفلوجة", 100, id="hundreds"),
    pytest.param("سقوط ضحايا بقصف على مدينة إدلب", 0, id="casualties alone"),
    pytest.param("إصابة ثلاثة مدنيين بقصف على مدينة إدلب", 0, id="only injured"),
    pytest.param("فجر انتحاري نفسه في سوق مدينة الصدر، ما أدى إلى مقتل ثلاثة مدنيين والانتحاري", 4, id="the attacker's own death counts"),
    pytest.param("مقتل مدنيين اثنين على الأقل بقصف على مدينة إدلب", 2, id="at least two are no vague word"),
])
def test_fatalities_of_acled(tmp_path: Path, text: str, fatalities: int) -> None:
    """ACLED's policy for figures that conflict or are words, in the record and in its table."""
    incidents = shared().extract(text)
    acled.write([Report(document=Document(doc_id="a", text=text), incidents=incidents)], tmp_path / "a.csv")
    rows = csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines())

    assert [fatalities] == [(incident.codes or {})["acled"]["fatalities"] for incident in incidents]
    assert [str(fatalities)] == [row["fatalities"] for row in rows]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("اشتباكات بين حركة أحرار الشام وهيئة تحرير الشام خلال مظاهرة في مدينة إدلب", CLASH, id="Battles before Protests"),
    pytest.param("قتلت قوات الأمن ثلاثة متظاهرين بالرصاص الحي خلال مظاهرة في مدينة الناصرية",
                 "Protests / Excessive force against protesters", id="Protests before Violence against civilians"),
    pytest.param("اندلعت اشتباكات بين المتظاهرين وقوات الأمن خلال مظاهرة في مدينة السليمانية",
                 "Riots / Violent demonstration", id="people who fight demonstrate no more"),
    pytest.param("اشتباكات بين الجيش وتنظيم داعش في درعا، تزامنا مع قصف مدفعي على المدينة", CLASH, id="Battles before Explosions"),
    pytest.param("قتل ثلاثة مدنيين بقصف مدفعي لقوات النظام على مدينة إدلب واعتقال رجل", SHELLING, id="Explosions before Strategic developments"),
    pytest.param("خطف مسلحون مجهولون تاجرا في مدينة بعقوبة بعد مداهمة منزله", ABDUCTION, id="Violence against civilians before Strategic developments"),
    pytest.param("داهمت الشرطة منزلا في مدينة كركوك واعتقلت ثلاثة أشخاص", ARRESTS, id="Arrests before Other"),
])
def test_hierarchy(text: str, expected: str) -> None:
    """Battles > Protests > Riots > Explosions > Violence against civilians > Strategic developments."""
    assert expected == sub_event(text)


@pytest.mark.parametrize(("text", "expected"), [
    ("تظاهر المئات في مدينة عدن احتجاجا على انقطاع الكهرباء", "Peaceful protest"),
    ("فرقت الشرطة مظاهرة بالغاز المسيل للدموع في مدينة الناصرية", "Protest with intervention"),
    ("اعتقلت قوات الأمن خمسة متظاهرين خلال مظاهرة في مدينة السويداء", "Protest with intervention"),
    ("قتل متظاهران برصاص قوات الأمن في مدينة الناصرية", "Excessive force against protesters"),
    ("أصيب خمسة متظاهرين بالرصاص الحي خلال مظاهرة في مدينة الناصرية", "Excessive force against protesters"),
])
def test_peaceful_protest_intervention_and_excessive_force(text: str, expected: str) -> None:
    """Three sub-events by what is done to the crowd."""
    assert f"Protests / {expected}" == sub_event(text)


def test_mob_violence() -> None:
    """A crowd that beats people is no attack; with firearms it is."""
    assert "Riots / Mob violence" == sub_event("اعتدى مستوطنون على مزارع بالضرب في بلدة حوارة")
    assert "Violence against civilians / Attack" == sub_event("أطلق مستوطنون النار على مزارع في بلدة حوارة")


@pytest.mark.parametrize(("text", "expected"), [
    ("استعادت القوات العراقية السيطرة على بلدة القيارة من تنظيم داعش", "Battles / Government regains territory"),
    ("انتزع تنظيم داعش بلدة الشدادي من قوات النظام", "Battles / Non-state actor overtakes territory"),
    ("سيطرت القوات الإسرائيلية على قرية الخيام", "Battles / Non-state actor overtakes territory"),
    ("انسحبت قوات النظام من بلدة الشدادي أمس", "Strategic developments / Non-violent transfer of territory"),
])
def test_three_territory_sub_events(text: str, expected: str) -> None:
    """A government regains its own; others, also another country's army, overtake; what is left is handed over."""
    assert expected == sub_event(text)


def test_a_place_that_is_taken_changes_hands_by_fighting() -> None:
    """Also where nobody says by whom: then from whom decides, and the other stands as a candidate."""
    lost = "جرت استعادة السيطرة على بلدة القيارة من قبضة تنظيم داعش"

    assert "Battles / Government regains territory" == sub_event(lost)
    assert "Battles / Non-state actor overtakes territory" == codes(lost, "acled")["candidates"]


def test_what_a_party_destroys_of_anothers_arms_is_a_battle() -> None:
    """A house is property."""
    assert CLASH == sub_event("دمرت هيئة تحرير الشام تحصينات لقوات النظام في ريف حلب")
    assert "Strategic developments / Looting/property destruction" == sub_event("أحرق مستوطنون منزلا في بلدة حوارة")


def test_tear_gas_on_a_crowd_is_no_shelling() -> None:
    """Nor is it an attack with heavy weapons."""
    text = "أطلقت الشرطة الغاز المسيل للدموع على مئات الأشخاص في مدينة إسطنبول"

    assert ("Protests / Protest with intervention", "ASSAULT crowd-control") == (sub_event(text), plover(text))


def test_interception_is_disrupted_weapons_use() -> None:
    """A weapon that reached nobody."""
    assert DISRUPTED == sub_event("أسقطت الدفاعات الجوية طائرة مسيرة فوق مدينة جازان")


def test_agreement() -> None:
    """A ceasefire is one to ACLED and a retreat to PLOVER; an exchange is an agreement to both."""
    truce, exchange = "أعلن الطرفان التوصل إلى اتفاق لوقف إطلاق النار في مدينة طرابلس", "جرت عملية تبادل أسرى بين الطرفين في مدينة تعز"

    assert ["Strategic developments / Agreement"] * 2 == [sub_event(truce), sub_event(exchange)]
    assert ("RETREAT ceasefire", "AGREE") == (plover(truce), plover(exchange))


@pytest.mark.parametrize(("text", "status", "context"), [
    ("نفى الجيش قصف بلدة عرسال بالمدفعية", "denied", "negation"),
    ("يعتزم الجيش شن هجوم على مواقع داعش في بلدة القاع", "planned", "future"),
    ("هجوم محتمل لتنظيم داعش على بلدة عرسال", "hypothetical", "hypothetical"),
    ("قتل 40 مدنيا خلال شهر آذار الماضي في محافظة إدلب بقصف لقوات النظام", "cumulative", None),
])
def test_what_is_no_event(text: str, status: str, context: str | None) -> None:
    """Denied, planned, hypothetical and cumulative records are no events of ACLED's, GTD's and UCDP's; PLOVER tells the first three apart."""
    incident = record(text)

    assert (status, context) == (incident.status, codes(text, "plover").get("context"))
    assert set() == {"acled", "gtd", "ucdp"} & set(incident.codes or {})


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("قتل خمسة من عناصر تنظيم داعش بغارة للتحالف الدولي على مدينة الرقة", ("state-based", 1), id="a state against a group"),
    pytest.param("قتل جنديان بهجوم لتنظيم داعش في مدينة الرمادي", ("state-based", 1), id="a group against soldiers"),
    pytest.param("قتل أربعة عناصر باشتباكات بين هيئة تحرير الشام وحركة أحرار الشام في ريف إدلب", ("non-state", 2), id="groups"),
    pytest.param("أعدم تنظيم داعش ثلاثة مدنيين في ريف كركوك", ("one-sided", 3), id="civilians"),
    pytest.param("أصيب جنديان باشتباكات بين تنظيم داعش والجيش العراقي في مدينة الموصل", (None, None), id="nobody was killed"),
    pytest.param("نجا قيادي من محاولة اغتيال في مدينة إدلب", (None, None), id="an attempt"),
    pytest.param("قتل ثلاثة مدنيين برصاص مسلحين مجهولين في ريف كركوك", (None, None), id="nobody knows who"),
])
def test_ucdp_needs_a_death_and_known_sides(text: str, expected: tuple[str | None, int | None]) -> None:
    """Type of violence, by name and number."""
    assert expected == told(text, "ucdp", "type_of_violence", "type_of_violence_code")


def test_ucdp_low_best_high() -> None:
    """The bounds of the record; an open one has no highest."""
    assert (3, 3, 3, 3) == told("أعدم تنظيم داعش ثلاثة مدنيين في ريف كركوك", "ucdp", "low", "best", "high", "deaths_civilians")
    assert (4, None) == told("أعدم تنظيم داعش أكثر من ثلاثة مدنيين في ريف كركوك", "ucdp", "low", "high")


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("استهدف هجوم بقنبلة صوتية مقر الأسايش في مدينة الحسكة", ("Bombing/Explosion", 3), id="the grenade is the only weapon: 3"),
    pytest.param("هاجم مسلحون حاجزا في مدينة الحسكة بقنابل يدوية وأسلحة رشاشة وقتل شرطي في الهجوم المسلح", ("Armed Assault", 2), id="firearms too: 2"),
    pytest.param("اغتال مسلحون مجهولون ناشطا في مدينة درعا", ("Assassination", 1), id="1"),
    pytest.param("احتجز تنظيم داعش رهائن في مقهى في مدينة بغداد", ("Hostage Taking (Barricade Incident)", 5), id="5"),
    pytest.param("خطف مسلحون مجهولون تاجرا في مدينة بعقوبة", ("Hostage Taking (Kidnapping)", 6), id="6"),
    pytest.param("أحرق مستوطنون منزلا في بلدة حوارة", ("Facility/Infrastructure Attack", 7), id="7"),
    pytest.param("قصفت القوات العراقية بلدة القيارة بالمدفعية", (None, None), id="a state's own"),
    pytest.param("قصف طيران حربي بلدة الباغوز", (None, None), id="aircraft are a state's"),
    pytest.param(ARREST, (None, None), id="no attack"),
])
def test_gtd_attack_type(text: str, expected: tuple[str | None, int | None]) -> None:
    """By name and number."""
    assert expected == told(text, "gtd", "attack_type", "attack_type_code")


@pytest.mark.parametrize(("text", "weapon", "target"), [
    ("استهدف تفجير مسجدا في مدينة كابل", 6, 15), ("دهس مستوطن شابا بسيارته في مدينة الخليل", 10, None), ("قتل صحفي برصاص مسلحين في مدينة غزة", 5, 10),
    ("هاجم تنظيم داعش حاجزا للجيش العراقي في مدينة كركوك", 13, 4), ("قتل رجل طعنا بسكين في بلدة تازة", 9, None),
])
def test_gtd_weapon_and_target_type(text: str, weapon: int, target: int | None) -> None:
    """The target only where it is sure."""
    assert (weapon, target) == told(text, "gtd", "weapon_type_code", "target_type_code")


def test_gtd_doubts_what_nobody_is_said_to_have_done() -> None:
    """A bomb that a group claims or set off is terrorism, others may be."""
    assert (1,) == told("انفجرت عبوة ناسفة في سوق مدينة الصدر", "gtd", "doubtterr")
    assert (None,) == told("فجر تنظيم داعش عبوة ناسفة في سوق مدينة الصدر", "gtd", "doubtterr")


def test_combatants_captured_during_conflict_are_abducted() -> None:
    """PLOVER's manual; where no fighting is told it is an arrest, and the other a candidate."""
    assert "ASSAULT abduct" == plover("اعتقلت قوات النظام خمسة من عناصر تنظيم داعش خلال اشتباكات في ريف اللاذقية")
    assert "ASSAULT abduct" == plover("أسرت قوات الدعم السريع 20 جنديا خلال معارك في مدينة الفاشر")
    quiet = "اعتقلت قوات سوريا الديمقراطية خمسة من عناصر تنظيم داعش في بلدة هجين"
    assert ("COERCE arrest", "ASSAULT / abduct") == (plover(quiet), codes(quiet, "plover")["candidates"])


SCALES = ("acled_geo", "ucdp_where", "gtd_specificity", "gtd_vicinity")


@pytest.mark.parametrize(("where", "expected"), [
    pytest.param("في بلدة مركدة جنوبي الحسكة", (1, 1, 1, 0), id="a town; the bearing only tells which"),
    pytest.param("في حي الزهور في الحسكة", (1, 1, 1, 0), id="a quarter of a named city"),
    pytest.param("في مدينة الخرطوم", (1, 1, 1, 0), id="a city with the name of its governorate"),
    pytest.param("في مدينة مأرب", (1, 1, 1, 0), id="another"),
    pytest.param("قرب بلدة عين عيسى", (2, 2, 1, 1), id="near"),
    pytest.param("على بعد 100 كلم شمال شرقي بغداد", (2, 2, 1, 1), id="a distance and a bearing"),
    pytest.param("جنوبي مدينة الحسكة", (2, 2, 1, 1), id="a bare bearing"),
    pytest.param("في ريف دير الزور", (2, 3, 3, 0), id="countryside"),
    pytest.param("في محافظة الحسكة", (3, 4, 4, 0), id="a governorate"),
    pytest.param("شرقي سوريا", (3, 5, 4, 0), id="a part of a country"),
    pytest.param("في سوريا", (None, 6, 5, 0), id="a country: not ACLED's"),
])
def test_precision_of_places(where: str, expected: tuple[int | None, ...]) -> None:
    """One scale of ours, three of theirs."""
    found = codes(f"أصيب ثلاثة مدنيين باشتباكات {where}", "precision")

    assert expected == tuple(found.get(key, [None])[0] for key in SCALES)


def test_precision_has_a_number_for_each_place() -> None:
    """In the order of the places, each with its rule."""
    found = codes("اندلعت اشتباكات في بلدتي تل تمر وعين عيسى", "precision")

    assert ([1, 1], ["precision.exact"] * 2) == (found["acled_geo"], found["rules"]["acled_geo"])


@pytest.mark.parametrize(("when", "expected"), [
    ("أمس", (1, 1)), ("بين 3 و5 آذار", (2, 2)), ("الأسبوع الماضي", (2, 3)), ("الشهر الماضي", (3, 4)), ("عام 2019", (None, 5)), ("", (None, None)),
])
def test_precision_of_time(when: str, expected: tuple[int | None, int | None]) -> None:
    """ACLED has no year; where nothing is said there is no code."""
    assert expected == told(f"اندلعت اشتباكات في بلدة عين عيسى {when}", "precision", "acled_time", "ucdp_date")


def test_worked_row_1_arrests_with_a_seizure() -> None:
    """Four members of a group, by a coalition with those who govern there, and weapons."""
    text = "اعتقل التحالف الدولي بالتعاون مع قوات سوريا الديمقراطية أربعة عناصر من تنظيم داعش في منطقة الرقة وصادر أسلحة وذخائر"

    assert (ARRESTS, "below", [2]) == (sub_event(text), codes(text, "acled")["threshold"], codes(text, "precision")["acled_geo"])
    assert ("COERCE", "arrest", "COERCE / seize", "ASSAULT / abduct") == told(text, "plover", "event", "mode", "also", "candidates")
    assert ({}, {}) == (codes(text, "gtd"), codes(text, "ucdp"))


def test_worked_row_2_a_stun_grenade_at_a_force() -> None:
    """An attack on a position is a battle, with what ACLED's coders may choose."""
    assert (CLASH, "ASSAULT explosives") == (sub_event(STUN), plover(STUN))
    assert "Riots / Violent demonstration; Strategic developments / Other" == codes(STUN, "acled")["candidates"]
    assert (3, 3, 6) == told(STUN, "gtd", "attack_type_code", "target_type_code", "weapon_type_code")
    assert ([1], 1, {}) == (*told(STUN, "precision", "acled_geo", "acled_time"), codes(STUN, "ucdp"))


def test_worked_row_2_with_firearms_too() -> None:
    """Then it is an armed assault."""
    assert (2,) == told("هاجم مسلحون مقر الأسايش في الحسكة بقنبلة صوتية وأسلحة رشاشة وأصيب شرطي في الهجوم المسلح", "gtd", "attack_type_code")


def test_worked_row_3_a_raid_from_helicopters() -> None:
    """An arrest, in a part of a country."""
    text = "نفذت مروحيات التحالف إنزالا جويا شرقي سوريا واعتقلت المدعو أبا ليث واثنين من مساعديه"

    assert (ARRESTS, "COERCE", "seize", "COERCE / arrest") == (sub_event(text), *told(text, "plover", "event", "mode", "also"))
    assert ([3], [5]) == told(text, "precision", "acled_geo", "ucdp_where")
    assert {} == codes(text, "gtd")


def test_worked_row_4_a_raid_on_a_cell() -> None:
    """Its size is nobody's count."""
    text = "داهمت قوات سوريا الديمقراطية خلية من أربعة أشخاص في بلدة مركدة جنوبي الحسكة"

    assert (OTHER, "COERCE seize") == (sub_event(text), plover(text))
    assert ([1], [1]) == told(text, "precision", "acled_geo", "ucdp_where")
    assert not record(text).counts


def test_disorder_type() -> None:
    """By event type; excessive force is both, a mob political violence."""
    assert ("Strategic developments",) == told(ARREST, "acled", "disorder_type")
    assert ("Political violence; Demonstrations",) == told("قتل متظاهران برصاص قوات الأمن في مدينة الناصرية", "acled", "disorder_type")
    assert ("Political violence",) == told("اعتدى مستوطنون على مزارع بالضرب في بلدة حوارة", "acled", "disorder_type")


def test_each_code_names_the_rule_that_chose_it() -> None:
    """The rule is found in the file of its book."""
    found = codes(ARREST, "acled")

    assert set(found) - {"rules"} == set(found["rules"])
    assert ("acled.arrest.few", "acled.disorder.strategic") == (found["rules"]["sub_event_type"], found["rules"]["disorder_type"])


def test_every_rule_has_both_examples() -> None:
    """A sentence that it decides, and a near miss."""
    books = load_codebooks(shipped())

    assert set(books.rules) == {e.rule for e in books.examples if e.wanted} == {e.rule for e in books.examples if not e.wanted}


def test_kinds_and_actors_are_known() -> None:
    """A kind that no actor or weapon has, or an id that no row has, would never fit."""
    rows = shared().actors.rows
    kinds = {rows[name].kind for name in rows} | {"force", "unknown", "people"}
    weapons = set(re.findall(r"with +means (\w+)", (ROOT / "grammars/things/weapons.lex").read_text(encoding="utf-8")))
    lines = [line.split() for file in (ROOT / "grammars/codes").iterdir() for line in file.read_text(encoding="utf-8").splitlines()]
    lets = {words[1] for words in lines if words[:1] == ["let"]}
    named = {kind for words in lines if words[:1] in (["let"], ["kind"], ["nokind"]) for kind in words[2:]} - lets
    means = {kind for words in lines if words[:1] in (["weapon"], ["noweapon"], ["onlyweapon"]) for kind in words[1:]}

    assert set() == named - kinds
    assert set() == means - weapons
    assert set() == {name for words in lines if words[:1] == ["actor"] for name in words[2:]} - set(rows)


def test_figures_are_of_the_record() -> None:
    """`@killed.min` is read as one."""
    books = load_codebooks(shipped())

    assert ("fatalities", Figure("killed", "min")) in books.rules["acled.fatalities.told"].codes


RULE = "book x\nrule x.one\n"


@pytest.mark.parametrize(("text", "error", "line", "word"), [
    ("rule x.one\ncode a b\n", GrammarSyntaxError, 1, "x.one"),
    ("book x\ntype arrest\n", GrammarSyntaxError, 2, "arrest"),
    ("book x\nnumber a one b\n", GrammarSyntaxError, 2, "a one b"),
    (RULE + "type arrest\n", GrammarSyntaxError, 2, "x.one"),
    (RULE + "code a\n", GrammarSyntaxError, 3, "a"),
    (RULE + "code a @killed.most\n", UnknownName, 3, "most"),
    (RULE + "code a @victims.min\n", UnknownName, 3, "victims"),
    (RULE + "least killed many\ncode a b\n", GrammarSyntaxError, 3, "killed many"),
    (RULE + "colour red\ncode a b\n", UnknownName, 3, "colour"),
    (RULE + "has injuries\ncode a b\n", UnknownName, 3, "injuries"),
    (RULE + "type arrests\ncode a b\n", UnknownName, 3, "arrests"),
    (RULE + "kind victims rebel\ncode a b\n", UnknownName, 3, "victims"),
    (RULE + "status told\ncode a b\n", UnknownName, 3, "told"),
    (RULE + "date hour\ncode a b\n", UnknownName, 3, "hour"),
    (RULE + "place street\ncode a b\n", UnknownName, 3, "street"),
    (RULE + "words places حلب\ncode a b\n", UnknownName, 3, "places"),
    (RULE + "code a b\n" + "rule x.one\ncode a b\n", DuplicateName, 4, "x.one"),
    ("book x\nvalue a good\nrule x.one\ncode a bad\n", UnknownName, 4, "bad"),
])
def test_a_bad_file_is_named(tmp_path: Path, text: str, error: type[GrammarError], line: int, word: str) -> None:
    """File, line, word and what to do."""
    (tmp_path / "x.codes").write_text(text, encoding="utf-8")
    with pytest.raises(error) as found:
        load_codebooks(tmp_path)

    assert ("x.codes", line, word) == (found.value.path, found.value.line, found.value.word)
    assert found.value.hint


def test_the_first_rule_decides_and_later_ones_only_add(tmp_path: Path) -> None:
    """What goes with a decision is not mixed with a later rule's."""
    (tmp_path / "x.codes").write_text(
        "book x\nrule x.1\ntype arrest\ncode a one\nrule x.2\ntype arrest\ncode a two\ncode b two\n"
        "rule x.3\ngiven a one\ncode c three\nrule x.4\ngiven a two\ncode d four\nrule x.5\nstop enough\nrule x.6\ncode e five\n",
        encoding="utf-8")

    assert {"a": "one", "c": "three", "rules": {"a": "x.1", "c": "x.3"}} == load_codebooks(tmp_path).codes(record(ARREST))["x"]


def test_a_folder_without_books_gives_no_codes(tmp_path: Path) -> None:
    """An analyst's own grammar need not have them."""
    assert {} == load_codebooks(tmp_path).codes(record("اعتقلت الشرطة أربعة أشخاص في بغداد"))
