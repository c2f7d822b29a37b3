"""The vocabulary of forces, sources, weapons, goods, facilities and people: it loads, states nothing twice, and inflects as meant."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from arabic_rules.extract import Extractor
from arabic_rules.facts import names
from arabic_rules.grammar import load_grammar
from arabic_rules.grammar_files import shipped
from arabic_rules.lexicon import Entry, parse_entries
from arabic_rules.reader import read_lines
from arabic_rules.text import fold_phrase

FILES = (
    "actors/actor_parts.lex", "actors/sources.lex", "things/weapons.lex", "places/facilities.lex", "people/nouns.lex", "people/occupations.lex",
)
MEANS = {
    "artillery", "rocket", "mortar", "missile", "guided_missile", "anti_aircraft", "aircraft", "helicopter", "drone", "ied", "mine", "car_bomb",
    "motorcycle_bomb", "suicide_belt", "grenade", "sound_grenade", "tear_gas", "rubber_bullets", "small_arms", "machine_gun", "knife", "blunt", "stones",
    "barrel_bomb", "cluster", "chemical", "incendiary", "rpg",
}
PARADIGMS = "paradigms.lex"
"""How words inflect: no entries."""
SITES = {"military", "police", "medical", "school", "religious", "civilian", "media", "infrastructure", "government"}
EXTRACTOR = Extractor()


def parsed(name: str) -> list[Entry]:
    """Return the entries of a shipped file."""
    return list(parse_entries(read_lines((shipped() / name).read_text(encoding="utf-8"), name)))


def entries(name: str) -> list[tuple[str, frozenset[str], dict[str, str]]]:
    """Return lemma, classes and features of every entry of a shipped file."""
    return [(e.lemma, e.classes, dict(e.features)) for e in parsed(name)]


def told(text: str) -> list[tuple[str, str, str]]:
    """Return kind, words and value of what the phases find in a text, in order."""
    chart = EXTRACTOR.chart(text)
    return [(m.kind, chart.surface(m), getattr(m.value, "kind", "")) for _, m in sorted(chart.mentions.items())]


@pytest.mark.parametrize("name", FILES)
def test_entries_stand_once(name: str) -> None:
    """An entry that stands twice in one class is a slip of the pen."""
    found = Counter((fold_phrase(lemma), tuple(sorted(classes)), features.get("means", "")) for lemma, classes, features in entries(name))

    assert [] == [key for key, count in found.items() if count > 1]


def test_no_entry_of_the_lexicon_stands_in_two_places() -> None:
    """An entry that is stated again, in its file or another, changes nothing, and who mends one of the two mends nothing."""
    places: dict[tuple[str, ...], list[str]] = {}
    root = Path(str(shipped()))
    for e in (e for path in sorted(root.rglob("*.lex")) if path.name != PARADIGMS for e in parsed(str(path.relative_to(root)))):
        stated = (e.lemma, e.pos, *sorted(e.classes), *(f"{key} {value}" for key, value in sorted(e.features.items())))
        places.setdefault(stated, []).append(e.where)

    assert [] == [(stated[0], found) for stated, found in places.items() if len(found) > 1]


def test_features_are_of_the_known_values() -> None:
    """Every weapon says its means, every facility its kind."""
    weapons = [(lemma, features) for lemma, classes, features in entries("things/weapons.lex") if classes & {"weapon", "weapon_adj"}]
    sites = [(lemma, features) for lemma, classes, features in entries("places/facilities.lex") if "facility" in classes]

    assert [] == [lemma for lemma, features in weapons if features.get("means") not in MEANS]
    assert [] == [lemma for lemma, features in sites if features.get("kind") not in SITES]
    assert {features["means"] for _, features in weapons} == MEANS
    assert {features["kind"] for _, features in sites} == SITES


def test_types_and_families_of_the_program_are_those_of_the_rules() -> None:
    """A type or family that is renamed in its rule is renamed in the program too: a name that no rule states decides nothing."""
    events = load_grammar(shipped()).events.values()
    stated = {kind for event in events for kind in event.types} | {event.option("family") for event in events}

    assert set() == {value for name, value in vars(names).items() if name.isupper()} - stated


@pytest.mark.parametrize(
    ("text", "words", "means"),
    [
        ("انفجار عبوتين ناسفتين", "عبوتين ناسفتين", "ied"),
        ("قصف بالصواريخ الموجهة", "بالصواريخ الموجهة", "guided_missile"),
        ("بصواريخ أرض - أرض", "بصواريخ أرض - أرض", "rocket"),
        ("مسيّرتان انتحاريتان", "مسيّرتان انتحاريتان", "drone"),
        ("سيارتين مفخختين", "سيارتين مفخختين", "car_bomb"),
        ("سترته الناسفة", "سترته الناسفة", "suicide_belt"),
        ("بأسلحتهم الثقيلة", "بأسلحتهم الثقيلة", "machine_gun"),
        ("بقذيفتي هاون", "بقذيفتي هاون", "mortar"),
        ("قنابل الغاز المسيل للدموع", "قنابل الغاز المسيل للدموع", "tear_gas"),
        ("بالرصاص المطاطي", "بالرصاص المطاطي", "rubber_bullets"),
        ("البراميل المتفجرة", "البراميل المتفجرة", "barrel_bomb"),
        ("3 قذائف مدفعية", "3 قذائف مدفعية", "artillery"),
    ],
)
def test_weapon_is_read_in_every_form(text: str, words: str, means: str) -> None:
    """Duals, broken plurals, the article and pronouns on terms of several words."""
    assert ("weapon", words, means) in told(text)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("ضبط 10 آلاف حبة كبتاغون", "goods", "10 آلاف حبة كبتاغون"),
        ("و5 كيلوغرامات من الحشيش المخدر", "goods", "5 كيلوغرامات من الحشيش المخدر"),
        ("صادروا أجهزة لاسلكية", "goods", "أجهزة لاسلكية"),
        ("استولوا على ثلاث دراجات نارية", "vehicles", "ثلاث دراجات نارية"),
        ("استهداف محطات ضخ المياه", "facility", "محطات ضخ المياه"),
        ("قصف مبانٍ سكنية", "facility", "مبانٍ سكنية"),
        ("حاجزاً عسكرياً للجيش", "facility", "حاجزاً عسكرياً للجيش"),
        ("مشفى ميداني", "facility", "مشفى ميداني"),
        ("مجموعات مسلحة من ميليشيا قسد", "actor", "مجموعات مسلحة من ميليشيا قسد"),
        ("أطلق مسلحون مجهولو الهوية النار", "actor", "مسلحون مجهولو الهوية"),
        ("مفرزة أمنية", "actor", "مفرزة أمنية"),
        ("زوارق حربية إسرائيلية", "actor", "زوارق حربية إسرائيلية"),
    ],
)
def test_things_and_groups_are_read(text: str, kind: str, words: str) -> None:
    """Goods with their quantity, vehicles apart from goods, sites, groups that no table lists."""
    assert (kind, words) in [(k, w) for k, w, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "means"),
    [("سلاح الجو الروسي", "aircraft"), ("طيران الاحتلال التركي", "aircraft"), ("حوامات الجيش", "helicopter"), ("مدفعية الجيش العراقي", "artillery")],
)
def test_doer_says_what_it_strikes_with(text: str, means: str) -> None:
    """An air force strikes from the air, whether the table lists it or its name is built."""
    (mention,) = EXTRACTOR.chart(text).mentions.values()

    assert means == mention.value.means


def test_generic_name_keeps_the_words_of_the_text() -> None:
    """Whose security forces they are the text does not say, so the record does not either."""
    (record,) = EXTRACTOR.extract("اعتقلت الأجهزة الأمنية شابين في المدينة.")

    assert [("الأجهزة الأمنية", "security-forces")] == [(actor.name, actor.actor_id) for actor in record.initiators]


@pytest.mark.parametrize(
    ("text", "actor", "kind"),
    [
        ("هاجم الجيش الوطني نقطة في مأرب.", "yemeni-army", "state_forces"),
        ("هاجم الجيش الوطني نقطة في عفرين.", "syrian-national-army", "rebel"),
        ("هاجم الجيش الوطني نقطة.", "national-army", "state_forces"),
        ("داهم الجيش منزلاً في بعلبك.", "lebanese-army", "state_forces"),
        ("داهم الجيش منزلاً في بعلبك، وقال الجيش الإسرائيلي إنه يتابع.", "army", "state_forces"),
    ],
)
def test_generic_name_is_told_by_the_country(text: str, actor: str, kind: str) -> None:
    """The places of a text say whose national army it is; a like force of another country leaves it open. The name stays."""
    first = min(EXTRACTOR.chart(text).mentions.values(), key=lambda mention: mention.first).value

    assert (actor, kind) == (first.ids[0], first.kind)
    assert first.name == first.text


def test_two_forces_of_one_state_are_two_doers() -> None:
    """A force and its state are one doer; the army and the police of a state are two."""
    (both,) = EXTRACTOR.extract("اعتقل الجيش اللبناني وقوى الأمن الداخلي اللبنانية ثلاثة أشخاص في مدينة صيدا.")
    (one,) = EXTRACTOR.extract("قصفت القوات التركية قرية أم الكيف. وقصفت تركيا القرية بالمدفعية.")

    assert ["lebanese-army", "lebanese-internal-security-forces"] == [actor.actor_id for actor in both.initiators]
    assert ["turkish-army"] == [actor.actor_id for actor in one.initiators]
