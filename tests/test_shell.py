"""The man page, the completions and the examples of `--help`: what they say is what the parser takes, and the examples run."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from arabic_rules.cli import main, parser
from arabic_rules.commands import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
SHARE = ROOT / "share"
MAN = (SHARE / "man/man1/arabic-rules.1").read_text(encoding="utf-8")
COMPLETIONS = [SHARE / "bash-completion/completions/arabic-rules", SHARE / "zsh/site-functions/_arabic-rules"]


def options() -> set[str]:
    """Return every long option of every command."""
    root = parser()
    (commands,) = (action for action in root._actions if isinstance(action, argparse._SubParsersAction))
    return {o for p in (root, *commands.choices.values()) for action in p._actions for o in action.option_strings if o.startswith("--")}


def named(text: str) -> set[str]:
    """Return the long options that a text or a man page names."""
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"\\f[BIR]|\\,|\\/", " ", text).replace("\\-", "-")))


def test_the_man_page_has_every_command_and_option_and_no_other() -> None:
    """Run `make generated` after the parser was changed."""
    assert options() - {"--help"} <= named(MAN) <= options()
    assert [] == [name for name in COMMANDS if f"arabic\\-rules {name}" not in MAN and f"arabic-rules {name}" not in MAN]


@pytest.mark.parametrize("path", COMPLETIONS, ids=lambda path: path.parts[-2])
def test_the_completions_have_every_command_and_option_and_no_other(path: Path) -> None:
    """Run `make generated` after the parser was changed."""
    text = path.read_text(encoding="utf-8")

    assert [] == sorted(options() - named(text))
    assert [] == [name for name in COMMANDS if name not in text]


def test_bash_completes_commands_and_options() -> None:
    """As it does when the tabulator key is pressed."""
    script = f"source {shlex.quote(str(COMPLETIONS[0]))}; COMP_WORDS=(arabic-rules extract --res); COMP_CWORD=2; _shtab_arabic_rules; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["/bin/bash", "-c", script], capture_output=True, text=True, check=True)

    assert "--resume" == done.stdout.strip()


def test_they_are_what_the_tool_writes_now(tmp_path: Path) -> None:
    """The tool runs, and writes no clock into what it writes."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    for _ in range(2):
        subprocess.run([sys.executable, str(tmp_path / "tools/build_shell.py")], check=True, env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"})

    made = tmp_path / "share"
    assert {p.relative_to(SHARE) for p in SHARE.rglob("*") if p.is_file()} == {p.relative_to(made) for p in made.rglob("*") if p.is_file()}
    assert named(MAN) == named((made / "man/man1/arabic-rules.1").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files that the examples name."""
    folder = tmp_path_factory.mktemp("desk")
    text = "أوقف الجيش اللبناني مساء أمس أربعة عناصر من تنظيم داعش في بلدة القاع. وزار الوزير المدينة."
    (folder / "report.txt").write_text(text, encoding="utf-8")
    (folder / "reports").mkdir()
    (folder / "reports" / "a.txt").write_text(text, encoding="utf-8")
    (folder / "reports.jsonl").write_text(json.dumps({"doc_id": "report", "text": text}) + "\n", encoding="utf-8")
    for name in ("gold", "records", "old", "new"):
        out = folder / f"{name}.jsonl"
        assert 0 == main(["extract", str(folder / "report.txt"), "-o", str(out), "-q"])
    shutil.copytree(ROOT / "grammars", folder / "my-grammar")
    return folder


def examples() -> list[str]:
    """Return every example of every command's help text."""
    return [line.strip() for module in COMMANDS.values() for line in module.DESCRIPTION.splitlines() if line.startswith("  arabic-rules ")]


GIVEN = [line for line in examples() if " gazetteer " not in line]
"""The gazetteers of other makers are drawn in `test_importers`."""


@pytest.mark.parametrize("line", GIVEN)
def test_examples_of_the_help_run(desk: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As they stand, one after the other in one folder."""
    monkeypatch.chdir(desk)
    command, _, target = line.partition(" > ")
    arguments = shlex.split(command)[1:]
    if "-o" in arguments:
        arguments.append("--force")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = main(arguments)

    assert 0 == code
    assert printed.getvalue() or "-o" in arguments
    assert not target or printed.getvalue().startswith("{")


def test_every_command_has_an_example() -> None:
    """In its help."""
    assert [] == [name for name in COMMANDS if not any(line.startswith(f"arabic-rules {name}") for line in examples())]
