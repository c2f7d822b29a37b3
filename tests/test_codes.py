"""Codes of other people's codebooks: the worked examples of the contract, and what bad files are told.

Each rule has its own sentences beside it in `grammars/codes/`; `test_grammar` and `arabic-rules check` run them.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from arabic_rules.batch import Report
from arabic_rules.codes import load_codebooks
from arabic_rules.documents import Document
from arabic_rules.errors import DuplicateName, GrammarError, GrammarSyntaxError, UnknownName
from arabic_rules.export import acled
from arabic_rules.extract import shared
from arabic_rules.grammar_files import shipped

VOCABULARY = {
    ("acled", "event_type"): {"Battles", "Protests", "Riots", "Explosions/Remote violence", "Violence against civilians", "Strategic developments"},
    ("acled", "sub_event_type"): {
        "Government regains territory", "Non-state actor overtakes territory", "Armed clash", "Excessive force against protesters",
        "Protest with intervention", "Peaceful protest", "Violent demonstration", "Mob violence", "Chemical weapon", "Air/drone strike", "Suicide bomb",
        "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade", "Sexual violence", "Attack",
        "Abduction/forced disappearance", "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
        "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other"},
    ("plover", "event"): {
        "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "CONSULT", "RETREAT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "PROTEST", "SANCTION",
        "MOBILIZE", "COERCE", "ASSAULT"},
    ("plover", "context"): {"historical", "future", "hypothetical", "negation"},
    ("gtd", "attack_type"): {
        "Assassination", "Armed Assault", "Bombing/Explosion", "Hijacking", "Hostage Taking (Barricade Incident)", "Hostage Taking (Kidnapping)",
        "Facility/Infrastructure Attack", "Unarmed Assault", "Unknown"},
    ("ucdp", "type_of_violence"): {"state-based", "non-state", "one-sided"},
}


def codes(text: str, book: str) -> dict[str, Any]:
    """Return the codes of the first record of a text in one book."""
    return dict((shared().extract(text)[0].codes or {}).get(book, {}))


def test_every_code_is_a_word_of_its_book() -> None:
    """What the rules give is in the book's own vocabulary."""
    given = [(rule.book, key, value) for rule in load_codebooks(shipped()).rules.values() for key, value in rule.codes]

    assert [] == [(book, key, value) for book, key, value in given if value not in VOCABULARY.get((book, key), {value})]


def test_each_code_names_the_rule_that_chose_it() -> None:
    """The rule is found in the file of its book."""
    found = codes("اعتقلت الشرطة العراقية أربعة مطلوبين في محافظة كركوك", "acled")

    assert {"event_type": "Strategic developments", "sub_event_type": "Arrests"} == {k: v for k, v in found.items() if k != "rules"}
    assert {"event_type": "acled.arrest.few", "sub_event_type": "acled.arrest.few"} == found["rules"]


@pytest.mark.parametrize(("text", "book", "expected"), [
    pytest.param("اعتقل التحالف الدولي بالتعاون مع قوات سوريا الديمقراطية أربعة عناصر من تنظيم داعش في منطقة الرقة", "acled",
                 {"sub_event_type": "Arrests"}, id="arrests need control: the partner has it"),
    pytest.param("اعتقل تنظيم داعش أربعة مدنيين في ريف كركوك", "acled", {"sub_event_type": "Abduction/forced disappearance"},
                 id="arrests need control: nobody has it"),
    pytest.param("استهدف هجوم مسلح بقنبلة صوتية مقر الأسايش في حي الزهور في الحسكة", "acled", {"event_type": "Battles", "sub_event_type": "Armed clash"},
                 id="a stun grenade is no grenade"),
    pytest.param("استهدف هجوم مسلح بقنبلة صوتية مقر الأسايش في حي الزهور في الحسكة", "gtd", {"weapon_type": "Explosives"}, id="a stun grenade explodes"),
    pytest.param("اعتقلت قوات التحالف رجلا واثنين من مساعديه بإنزال جوي نفذته مروحيات شرقي سوريا", "acled", {"sub_event_type": "Arrests"},
                 id="a helicopter raid is no air strike"),
    pytest.param("اشتباكات بين الجيش وتنظيم داعش في درعا، تزامنا مع قصف مدفعي على المدينة", "acled", {"event_type": "Battles"},
                 id="hierarchy: a battle before its shells"),
    pytest.param("قتل ثلاثة مدنيين بقصف مدفعي لقوات النظام على مدينة إدلب واعتقال رجل", "acled", {"event_type": "Explosions/Remote violence"},
                 id="hierarchy: shells before an arrest"),
    pytest.param("ضبطت القوات الأمنية مستودعا فيه أسلحة وذخائر في محافظة ديالى", "acled", {"sub_event_type": "Disrupted weapons use"},
                 id="a cache is not loot"),
    pytest.param("اعتقلت الشرطة العراقية أربعة مطلوبين في محافظة كركوك", "ucdp", {}, id="no deaths, no UCDP"),
    pytest.param("اعتقلت الشرطة العراقية أربعة مطلوبين في محافظة كركوك", "gtd", {}, id="no attack, no GTD"),
])
def test_worked_examples(text: str, book: str, expected: dict[str, str]) -> None:
    """The traps of the seed."""
    found = codes(text, book)

    assert expected == ({key: found.get(key) for key in expected} if expected else found)


@pytest.mark.parametrize(("text", "fatalities"), [
    pytest.param("مقتل ثلاثة مدنيين بقصف على مدينة إدلب\nقتل خمسة مدنيين بقصف على مدينة إدلب", "3", id="conflicting: the lowest figure"),
    pytest.param("فجر انتحاري نفسه في سوق مدينة الصدر، ما أدى إلى مقتل ثلاثة مدنيين والانتحاري", "4", id="the attacker's own death counts"),
    pytest.param("مقتل عشرات المدنيين بقصف على مدينة إدلب", "12", id="tens"),
    pytest.param("مقتل عدد من المدنيين بقصف على مدينة إدلب", "3", id="several"),
    pytest.param("إصابة ثلاثة مدنيين بقصف على مدينة إدلب", "", id="nothing is said of deaths"),
])
def test_fatalities_of_acled(tmp_path: Path, text: str, fatalities: str) -> None:
    """ACLED's policy for figures that conflict or are words."""
    acled.write([Report(document=Document(doc_id="a", text=text), incidents=shared().extract(text))], tmp_path / "a.csv")
    rows = csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines())

    assert [fatalities] == [row["fatalities"] for row in rows]


RULE = "book x\nrule x.one\n"


@pytest.mark.parametrize(("text", "error", "line", "word"), [
    ("rule x.one\ncode a b\n", GrammarSyntaxError, 1, "x.one"),
    ("book x\ntype arrest\n", GrammarSyntaxError, 2, "arrest"),
    (RULE + "type arrest\n", GrammarSyntaxError, 2, "x.one"),
    (RULE + "code a\n", GrammarSyntaxError, 3, "a"),
    (RULE + "colour red\ncode a b\n", UnknownName, 3, "colour"),
    (RULE + "has injuries\ncode a b\n", UnknownName, 3, "injuries"),
    (RULE + "type arrests\ncode a b\n", UnknownName, 3, "arrests"),
    (RULE + "kind victims rebel\ncode a b\n", UnknownName, 3, "victims"),
    (RULE + "status told\ncode a b\n", UnknownName, 3, "told"),
    (RULE + "words places حلب\ncode a b\n", UnknownName, 3, "places"),
    (RULE + "code a b\n" + "rule x.one\ncode a b\n", DuplicateName, 4, "x.one"),
])
def test_a_bad_file_is_named(tmp_path: Path, text: str, error: type[GrammarError], line: int, word: str) -> None:
    """File, line, word and what to do."""
    (tmp_path / "x.codes").write_text(text, encoding="utf-8")
    with pytest.raises(error) as told:
        load_codebooks(tmp_path)

    assert ("x.codes", line, word) == (told.value.path, told.value.line, told.value.word)
    assert told.value.hint


def test_a_folder_without_books_gives_no_codes(tmp_path: Path) -> None:
    """An analyst's own grammar need not have them."""
    (incident,) = shared().extract("اعتقلت الشرطة أربعة أشخاص في بغداد")

    assert {} == load_codebooks(tmp_path).codes(incident)
