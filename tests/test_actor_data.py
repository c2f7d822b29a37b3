"""The shipped table of actors: one owner for every name, parents that exist, spellings that the text really has."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from arabic_rules.actors import ARMY, GENERIC, MEANS, ActorTable, shipped_actors
from arabic_rules.grammar_files import shipped
from arabic_rules.text import fold_phrase, tokenize

TABLE = shipped_actors()
KINDS = {
    "state", "government", "state_forces", "police", "intelligence", "coast_guard", "coalition", "peacekeeping", "intl_org", "civil_authority",
    "civil", "militia", "paramilitary", "rebel", "rebel_proto-state", "separatist", "jihadist", "militant", "pmc", "group", "party",
    "party_militia", "media", "monitor", "humanitarian", "rescue",
}
LOCAL = re.compile("[A-Z]{2}:[a-z0-9-]+")
STEERING = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u0640]")


def found(text: str) -> tuple[str, str] | None:
    """Return the longest name that begins a text and the id of its actor."""
    tokens = tokenize(text)
    folds = [word.fold for word in tokens.words]
    match = TABLE.match(folds[0], folds, 0)
    return (tokens.surface(0, match[0]), match[1].id) if match else None


def test_table_is_wide() -> None:
    """An analyst finds the armies, groups and media of the region without adding them."""
    assert len(TABLE.rows) >= 350
    assert sum(len(row.aliases) for row in TABLE.rows.values()) >= 1500


def test_every_name_has_one_owner() -> None:
    """Two actors of one name would make the result hang on the order of the rows; a name given twice is a slip."""
    names = Counter(fold_phrase(name) for row in TABLE.rows.values() for name in (row.name, *row.aliases))

    assert [] == [name for name, count in names.items() if count > 1]


def test_every_adjective_has_one_owner() -> None:
    """An adjective of nationality names one state."""
    adjectives = Counter(fold_phrase(adjective) for row in TABLE.rows.values() for adjective in row.adjectives)

    assert [] == [name for name, count in adjectives.items() if count > 1]


def test_parents_exist_and_end() -> None:
    """What an actor belongs to is in the table, and nothing belongs to itself."""
    rows = TABLE.rows

    assert [] == [row.id for row in rows.values() if row.parent and row.parent not in rows]
    assert [] == [row.id for row in rows.values() if rows[TABLE.chain(row.id)[-1]].parent]


def test_generic_names_are_local_to_actors_of_that_country() -> None:
    """What "الجيش الوطني" is in Yemen is in the table, and Yemeni."""
    local = [(row.id, *flag.split(":")) for row in TABLE.rows.values() for flag in row.flags if LOCAL.fullmatch(flag)]

    assert [] == [entry for entry in local if TABLE.rows[entry[2]].country not in (entry[1], "")]


def test_cells_are_of_the_known_values() -> None:
    """Kinds that the resolver knows, two-letter countries, flags that mean something, plain ids."""
    rows = TABLE.rows.values()

    assert set() == {row.kind for row in rows} - KINDS
    assert [] == [row.id for row in rows if not re.fullmatch("|[A-Z]{2}", row.country)]
    assert [] == [row.id for row in rows if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", row.id)]
    assert [] == [row.id for row in rows if any(flag != GENERIC and not flag.startswith((ARMY, MEANS)) and not LOCAL.fullmatch(flag) for flag in row.flags)]
    assert [] == [row.id for row in rows if GENERIC not in row.flags and any(LOCAL.fullmatch(flag) for flag in row.flags)]
    assert [] == [row.id for row in rows if GENERIC in row.flags and row.country]
    assert [] == [row.id for row in rows if not row.name_en]


def test_names_are_plain_text() -> None:
    """No direction marks, tatweel, quotes or stray spaces: they would show in every record."""
    text = (shipped() / "actors" / "actors.tsv").read_text(encoding="utf-8")
    names = [name for row in TABLE.rows.values() for name in (row.name, *row.aliases)]

    assert STEERING.search(text) is None
    assert [] == [name for name in names if not re.fullmatch(r"\w+( \w+| - \w+)*", name)]


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("قسد تقصف القرية", "قسد", "syrian-democratic-forces"),
        ("ميليشيا قسد الإرهابية في المدينة", "ميليشيا قسد الإرهابية", "syrian-democratic-forces"),
        ("تنظيم /داعش/ الإرهابي", "تنظيم /داعش/ الإرهابي", "islamic-state"),
        ("تنظيم «الدولة الإسلامية» في البادية", "تنظيم «الدولة الإسلامية", "islamic-state"),
        ("قوى الأمن الداخلي (الأسايش) تعتقل", "قوى الأمن الداخلي (الأسايش)", "asayish-aanes"),
        ("قوى الأمن الداخلي تعتقل", "قوى الأمن الداخلي", "internal-security-forces"),
        ("الجيش الوطني السوري", "الجيش الوطني السوري", "syrian-national-army"),
        ("الجيش الوطني الليبي", "الجيش الوطني الليبي", "libyan-national-army"),
        ("القوات الأميركية", "القوات الأميركية", "american-army"),
        ("جيش الاحتلال التركي", "جيش الاحتلال التركي", "turkish-army"),
        ("جيش الاحتلال يقتحم", "جيش الاحتلال", "israeli-army"),
        ("ميليشيات الحوثي وصالح", "ميليشيات الحوثي", "houthis"),
        ("القوات اللبنانية", "القوات اللبنانية", "lebanese-forces-party"),
        ("حركة الشباب المجاهدين", "حركة الشباب المجاهدين", "al-shabaab"),
        ("وكالة الصحافة الفرنسية (أ ف ب)", "وكالة الصحافة الفرنسية (أ ف ب)", "afp"),
    ],
)
def test_longest_name_wins(text: str, name: str, actor: str) -> None:
    """Marks inside a name are passed over; what is a name only with its head noun needs it."""
    assert (name, actor) == found(text)


@pytest.mark.parametrize("text", ["الشباب", "الوفاق", "القاعدة", "الجزيرة", "الميادين", "حلب اليوم", "العربية", "فتح", "عمان", "مالي", "سيول"])
def test_common_words_are_no_names(text: str) -> None:
    """A base, a town, young men, floods: such words name an actor only with a head noun."""
    assert None is found(text)


def test_force_belongs_to_its_state() -> None:
    """The chain goes from the most exact to the state; an air force says what it strikes with."""
    assert ("turkish-air-force", "turkish-army", "turkey") == TABLE.chain("turkish-air-force")
    assert "aircraft" == TABLE.rows["turkish-air-force"].means
    assert "" == TABLE.rows["turkish-army"].means


def test_analyst_row_is_found() -> None:
    """A name that begins as another does not hide it."""
    base = TABLE.rows["islamic-state"]
    table = ActorTable([base])
    folds = fold_phrase("الدولة الإسلامية في العراق").split()

    assert (2, base) == table.match(folds[0], folds, 0)
