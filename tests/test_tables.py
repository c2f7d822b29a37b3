"""Kept tables: never out of date, never in the way, and the same whoever made them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from arabic_rules.actors import load_actors
from arabic_rules.extract import Extractor
from arabic_rules.gazetteer import load_gazetteer
from arabic_rules.grammar import load_grammar
from arabic_rules.grammar_files import shipped
from arabic_rules.lexicon import Entry, Lexicon, Sense, load
from arabic_rules.packing import pack, unpack
from arabic_rules.tables import VARIABLE, PackedRows, pack_table, unpack_table

ROOT = Path(__file__).resolve().parent.parent
TEXT = "كلبشت الدورية أربعة مطلوبين في مدينة القامشلي مساء أمس."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tables in a folder of the test's own, which does not exist yet."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def grammar(tmp_path: Path) -> Path:
    """Return an analyst's own copy of the grammar."""
    own = tmp_path / "grammar"
    shutil.copytree(ROOT / "grammars", own)
    return own


def _entry(entry: Entry) -> tuple[object, ...]:
    return (entry.lemma, entry.pos, entry.classes, list(entry.features.items()), entry.irregular, entry.gloss, entry.exact, entry.where)


def _senses(lexicon: Lexicon) -> dict[str, list[tuple[object, ...]]]:
    def told(sense: Sense) -> tuple[object, ...]:
        return (*_entry(sense.entry), *sense[1:])

    return {form: [told(sense) for sense in senses] for form, senses in lexicon.forms.items()}


def _records(grammar: Path) -> list[dict[str, object]]:
    return [record.to_dict() for record in Extractor(grammar=grammar).extract(TEXT)]


def test_kept_tables_say_what_the_files_say(folder: Path) -> None:
    """What is read from tables is what was made from the files, entry by entry and rule by rule."""
    made, again = ((load_grammar(shipped()), load(shipped()), load_gazetteer(shipped()), load_actors(shipped())) for _ in range(2))

    assert sorted(path.name.partition("-")[0] for path in folder.iterdir()) == ["actors", "grammar", "lexicon", "places"]
    for old, new in zip(made[:1], again[:1], strict=True):
        assert (old.events, old.phrases, old.positions, old.frames) == (new.events, new.phrases, new.positions, new.frames)
        assert (old.phases, old.aliases, list(old.examples), old.digest) == (new.phases, new.aliases, list(new.examples), new.digest)
        assert _senses(old.lexicon) == _senses(new.lexicon)
        assert old.lexicon.sense_sets(old.names_used()) == new.lexicon.sense_sets(new.names_used())
        assert [_entry(e) for e in old.lexicon.of_class("person")] == [_entry(e) for e in new.lexicon.of_class("person")]
    assert [_entry(entry) for entry in made[1].entries] == [_entry(entry) for entry in again[1].entries]
    assert (list(made[2].rows), sorted(made[2].homes)) == (list(again[2].rows), sorted(again[2].homes))
    assert made[2].named("ريف مدينة منبج") == again[2].named("ريف مدينة منبج") != ()
    assert list(made[3].rows.items()) == list(again[3].rows.items())
    assert made[3].adjectives == again[3].adjectives


def test_a_changed_file_takes_effect_at_once(folder: Path, grammar: Path) -> None:
    """A new word, the file put back, and a change that leaves size and time of the file as they were."""
    rules = grammar / "events" / "arrest.gram"
    before = rules.read_text(encoding="utf-8")
    unknown = _records(grammar)
    rules.write_text(before.replace("verb      اعتقل\n", "verb      اعتقل\nverb      كلبش\n"), encoding="utf-8")
    stamp = rules.stat()
    known = _records(grammar)

    assert ([], ["arrest"]) == (unknown, known[0]["types"])
    rules.write_text(rules.read_text(encoding="utf-8").replace("كلبش\n", "كلبص\n"), encoding="utf-8")
    os.utime(rules, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert rules.stat().st_size == stamp.st_size
    assert _records(grammar) == []
    rules.write_text(before, encoding="utf-8")
    assert _records(grammar) == unknown
    assert len(list(folder.glob("grammar-*"))) == 3


def test_a_changed_table_of_places_takes_effect_at_once(folder: Path, grammar: Path) -> None:
    """A place that an analyst adds is known in the next run."""
    table = grammar / "places" / "gazetteer" / "hand.tsv"
    assert load_gazetteer(grammar).named("قرية خربة المثال") == ()
    columns = table.read_text(encoding="utf-8").splitlines()[0].split("\t")
    row = "\t".join({"name_ar": "خربة المثال", "kind": "village", "country": "SY"}.get(name, "") for name in columns)
    table.write_text(table.read_text(encoding="utf-8").rstrip("\n") + "\n" + row + "\n", encoding="utf-8")

    assert [place.name for place in load_gazetteer(grammar).named("قرية خربة المثال")] == ["خربة المثال"]
    assert len(list(folder.glob("places-*"))) == 2


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff\xfe", None])
def test_a_broken_table_is_made_again(folder: Path, grammar: Path, damage: bytes | None) -> None:
    """Emptied, overwritten, not UTF-8, cut in the middle: as if there were none."""
    whole = _records(grammar)
    kept = {path: path.read_bytes() for path in folder.iterdir()}
    for path, content in kept.items():
        path.write_bytes(content[: len(content) // 2] if damage is None else damage)

    assert _records(grammar) == whole
    assert {path: path.read_bytes() for path in folder.iterdir()} == kept


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file where the folder should be: the grammar is read, nothing is kept and nothing said."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file"))

    assert load_grammar(shipped()).events
    assert ["file"] == [path.name for path in tmp_path.iterdir()]
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_off_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in the folder of the desktop's standard nor elsewhere."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv(VARIABLE, "off")
    load_actors(shipped())
    assert list(tmp_path.iterdir()) == []
    monkeypatch.delenv(VARIABLE)
    load_actors(shipped())
    assert [path.name for path in tmp_path.iterdir()] == ["arabic-rules"]


def test_many_at_once(folder: Path) -> None:
    """Runs that find no table make and keep the same one side by side, and all of them get it whole."""
    with ThreadPoolExecutor(8) as pool:
        tables = list(pool.map(lambda _: load_actors(shipped()), range(16)))

    assert all(list(table.rows.items()) == list(tables[0].rows.items()) for table in tables)
    assert len(list(folder.iterdir())) == 1


def test_the_oldest_tables_are_taken_away(folder: Path, grammar: Path) -> None:
    """An analyst who changes a file a hundred times does not fill the disk."""
    table = grammar / "actors" / "actors.tsv"
    text = table.read_text(encoding="utf-8")
    for n in range(30):
        table.write_text(text + "\n" * n, encoding="utf-8")
        load_actors(grammar)

    assert len(list(folder.iterdir())) == 24


def test_no_parser_is_imported_when_tables_are_kept(folder: Path) -> None:
    """The first run reads the grammar, the second one its tables; both say the same."""
    code = f"""if True:
        import sys, json, arabic_rules.extract as e
        records = [r.to_dict() for r in e.Extractor().extract({TEXT.replace('كلبشت', 'اعتقلت')!r})]
        print(json.dumps([records, 'pyparsing' in sys.modules]))"""
    runs = [
        json.loads(subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, env={**os.environ, VARIABLE: str(folder)}).stdout)
        for _ in range(2)
    ]

    assert [True, False] == [imported for _, imported in runs]
    assert runs[0][0] == runs[1][0] != []


@dataclass(frozen=True, slots=True)
class Leaf:
    """A dataclass that others hold."""

    name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """One that holds others."""

    leaves: tuple[tuple[Leaf, int], ...]
    names: frozenset[str]
    empty: bool = False


def test_dataclasses_come_back_from_json() -> None:
    """Equal, and one object where there was one."""
    leaf = Leaf("ورقة", ("أ", "ب"))
    value = ({"x": Tree(((leaf, 1), (leaf, 2)), frozenset({"ج", "د"}))}, (), None, 1.5)
    again = unpack(pack(value), (Leaf, Tree))

    assert again == value
    assert again[0]["x"].leaves[0][0] is again[0]["x"].leaves[1][0]


def test_tables_of_text() -> None:
    """Empty tables, empty keys and empty values come back."""
    for table in ({}, {"": "x"}, {"أ": "", "ب": "1"}):
        assert unpack_table(pack_table(table, str)) == table
    rows = PackedRows(["1", "2", "3"], int)
    assert (list(rows), rows[-1], rows[1:], len(rows)) == ([1, 2, 3], 3, [2, 3], 3)
