"""The docs: the tutorials' commands run, in both languages the same; the recipes' queries run; the codebook has every word of the schema."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import shutil
import sqlite3
from importlib import resources
from pathlib import Path
from typing import Any

import duckdb
import pytest

from arabic_rules.cli import main

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SCHEMA = json.loads((resources.files("arabic_rules") / "incident.schema.json").read_text(encoding="utf-8"))


def blocks(name: str, language: str) -> list[str]:
    """Return the code blocks of a language on a page."""
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / name).read_text(encoding="utf-8"), re.DOTALL)


def commands(name: str) -> list[str]:
    """Return the commands of a page."""
    return [line for block in blocks(name, "sh") for line in block.splitlines()]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the tutorial's report, alone and in a folder, after the tutorial's run."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "report.txt").write_text(blocks("tutorial.md", "text")[0], encoding="utf-8")
    (folder / "reports").mkdir()
    shutil.copy(folder / "report.txt", folder / "reports" / "2024-03-14-report.txt")
    with contextlib.chdir(folder):
        assert 0 == main(["extract", "reports/", "--date-from-name", "-f", "jsonl,parquet,sqlite", "-o", "march", "-q"])
    return folder


@pytest.mark.parametrize("line", commands("tutorial.md"))
def test_commands_of_the_tutorial_run(desk: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One after the other, as they stand."""
    monkeypatch.chdir(desk)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = main([*shlex.split(line)[1:], *(["--force"] if " -o " in line else [])])

    assert 0 == code
    assert " -o " in line or printed.getvalue()


def test_the_tutorial_says_what_comes_out(desk: Path) -> None:
    """One arrest of four people, the day before, at al-Qaa; nothing of a visit."""
    (record,) = [json.loads(line) for line in (desk / "march.jsonl").read_text(encoding="utf-8").splitlines()]

    assert (["arrest"], "2024-03-13", 4) == (record["types"], record["date"]["start"], record["counts"]["arrested"]["min"])
    assert ("القاع", "Lebanese Army") == (record["places"][0]["name"], record["initiators"][0]["name_en"])


def test_both_languages_teach_the_same() -> None:
    """The same report, commands and number of lessons."""
    arabic, english = ((DOCS / name).read_text(encoding="utf-8") for name in ("tutorial.ar.md", "tutorial.md"))

    assert commands("tutorial.md") == commands("tutorial.ar.md")
    assert blocks("tutorial.md", "text") == blocks("tutorial.ar.md", "text")
    assert arabic.count("\n## ") == english.count("\n## ")
    assert set(re.findall(r"`(--[a-z-]+)", english)) == set(re.findall(r"`(--[a-z-]+)", arabic))


@pytest.mark.parametrize("query", blocks("recipes.md", "sql"))
def test_queries_of_the_recipes_run(desk: Path, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In DuckDB, or in SQLite."""
    monkeypatch.chdir(desk)
    if "march." in query:
        with duckdb.connect() as base:
            assert base.execute(query).fetchall()
        return
    connection = sqlite3.connect("march.sqlite")
    try:
        rows = connection.execute(query.replace("إدلب", "القاع")).fetchall()
    finally:
        connection.close()

    assert rows


def test_the_library_page_runs() -> None:
    """What it prints is in its comments; the generator gives the records; the property holds."""
    first, generator, property_ = blocks("library.md", "python")
    printed, names = io.StringIO(), dict[str, Any]()
    with contextlib.redirect_stdout(printed):
        exec(compile(first, "library.md", "exec"), names)  # noqa: S102
    exec(compile(generator, "library.md", "exec"), names)  # noqa: S102
    names["my_importer"] = dict
    exec(compile(property_, "library.md", "exec"), names)  # noqa: S102

    assert re.findall(r"print\(.*\)  # (.*)", first) == printed.getvalue().splitlines()
    batches = list(names["extract_batches"]([[("a", "اعتقلت الشرطة أربعة أشخاص في بغداد")], [("b", "زار الوزير المدينة")]]))
    assert [["a"], []] == [[json.loads(line)["doc_id"] for line in batch] for batch in batches]
    names["test_my_importer_takes_every_record"]()


def test_the_codebook_has_every_word_of_the_schema() -> None:
    """Types, statuses, counts, slots."""
    page = (DOCS / "codebook.md").read_text(encoding="utf-8")
    properties = SCHEMA["properties"]
    words = {*SCHEMA["$defs"]["type"]["enum"], *properties["status"]["enum"], *properties["counts"]["properties"], *properties}

    assert [] == sorted(word for word in words - {"schema", "id", "doc_id", "types", "grammar"} if f"`{word}`" not in page)


@pytest.mark.parametrize("page", ["README.md", *(f"docs/{path.name}" for path in DOCS.glob("*.md"))])
def test_pages_point_to_what_is_there(page: str) -> None:
    """Every file that a page names in code marks, below the project or beside the page."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:docs|grammars|arabic_rules|tools|tests|fixtures)/[\w./-]+\.\w+)`|`([a-z_]+(?:\.ar)?\.md)`", text)
    made = {"docs/grammar.md"}  # in the bundle

    assert [] == [path for pair in named for path in pair if path and path not in made and not (ROOT / path).exists() and not (DOCS / path).exists()]


def test_the_readme_points_to_every_page() -> None:
    """A page that nothing points to is not read."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [] == [path.name for path in DOCS.glob("*.md") if f"docs/{path.name}" not in readme]
    assert "grammars/README.md" in readme
