"""The grammar language: the handbook's worked example, the examples beside the rules, and what bad files are told."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from arabic_rules import Extractor
from arabic_rules.check import count, run
from arabic_rules.errors import DuplicateName, GrammarError, GrammarSyntaxError, UnknownName, UnsafePattern
from arabic_rules.grammar import load_grammar

ROOT = Path(__file__).resolve().parents[1]
HANDBOOK = (ROOT / "grammars" / "README.md").read_text(encoding="utf-8")


def test_every_example_of_the_shipped_grammar_holds() -> None:
    assert [] == [str(failure) for failure in run(Extractor())]


def test_every_rule_of_the_shipped_grammar_has_a_near_miss_beside_it() -> None:
    grammar = Extractor().grammar
    rules = {*grammar.phrases, *grammar.events}

    for wanted in (True, False):
        assert set() == rules - {example.rule for example in grammar.examples if example.wanted is wanted}


def test_the_handbook_teaches_a_new_way_to_say_an_arrest(tmp_path: Path) -> None:
    lesson = HANDBOOK.split("## Teach it")[1].split("\n## ")[0]
    verb, examples = ("\n".join(line.strip() for line in block.splitlines()) for block in re.findall(r"```text\n(.*?)```", lesson, re.DOTALL))
    sentence = next(line.split(maxsplit=1)[1] for line in examples.splitlines() if line.startswith("yes"))
    grammar = Path(shutil.copytree(ROOT / "grammars", tmp_path / "my-grammar"))
    file = grammar / "events" / "arrest.gram"
    head, first, *others = file.read_text(encoding="utf-8").split("\nevent ")
    before = count(Extractor(grammar=grammar))
    file.write_text("\nevent ".join([head, first + verb.strip() + "\n" + examples, *others]), encoding="utf-8")

    taught = Extractor(grammar=grammar)

    assert () == tuple(Extractor().extract(sentence))
    assert [("arrest",)] == [record.types for record in taught.extract(sentence)]
    assert [] == [str(failure) for failure in run(taught)]
    assert (before[0] + 1, before[1] + 1) == count(taught)


RULE = "event arrest.new\ntype arrest\n"


@pytest.mark.parametrize(("text", "error", "line", "word"), [
    ("حاجز\n", GrammarSyntaxError, 1, "حاجز"),
    ("verb اعتقل\n", GrammarSyntaxError, 1, "verb"),
    ("event\n", GrammarSyntaxError, 1, "event"),
    (RULE + "verb اعت\u0640قل\n", GrammarSyntaxError, 3, "verb"),
    (RULE + "verb اعتقل\u200F\n", GrammarSyntaxError, 3, "verb"),
    (RULE + "verb كلبش\npatient @people\n", GrammarSyntaxError, 4, "@people"),
    (RULE + "because nobody is taken\n", GrammarSyntaxError, 3, "because"),
    (RULE + "colour red\n", UnknownName, 3, "colour"),
    (RULE + "verb كلبش\nframe nowhere\n", UnknownName, 4, "nowhere"),
    ("event arrest.take\ntype arrest\n", DuplicateName, 1, "arrest.take"),
    ("phrase new.rule\nphase people\nbuild people_counted people\nmatch person*\n", UnsafePattern, 4, None),
    ("phrase new.rule\nphase people\nbuild people_counted people\nmatch ((person person)*2 person)*2\n", UnsafePattern, 4, None),
    ("phrase new.rule\nphase people\nbuild people_counted people\nmatch person*99\n", UnsafePattern, 4, None),
])
def test_a_bad_line_is_named(tmp_path: Path, text: str, error: type[GrammarError], line: int, word: str | None) -> None:
    grammar = Path(shutil.copytree(ROOT / "grammars", tmp_path / "my-grammar"))
    (grammar / "events" / "zz_new.gram").write_text(text, encoding="utf-8")

    with pytest.raises(error) as told:
        load_grammar(grammar)

    assert "events/zz_new.gram" == told.value.path
    assert line == told.value.line
    assert word is None or word == told.value.word
    assert told.value.hint
