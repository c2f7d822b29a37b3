"""What the program never does, watched by the interpreter's own audit events."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WATCHED = """
import json, sys
seen = []
FORBIDDEN = ("socket.", "subprocess.", "pickle.", "os.system", "os.exec", "os.fork", "os.spawn", "os.posix_spawn", "ctypes.", "webbrowser.",
             "urllib.", "http.", "ftplib.", "smtplib.", "shutil.", "tempfile.", "os.putenv")
def hook(event, arguments):
    if event.startswith(FORBIDDEN):
        seen.append(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        seen.append(f"writes {arguments[0]}")
sys.addaudithook(hook)
sys.argv = ["arabic-rules", *json.loads(sys.argv[1])]
from arabic_rules.cli import main
code = main(sys.argv[1:])
sys.stderr.write(json.dumps([code, seen]))
"""


def watched(*arguments: str) -> tuple[int, list[str]]:
    """Run the command line under the hook in a fresh interpreter; return its exit code and what it should not have done."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, json.dumps(arguments)], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8",
    )
    code, seen = json.loads(done.stderr.splitlines()[-1])
    return code, seen


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", "fixtures/demo.txt", "--date", "2024-03-14", "--format", "table"),
        ("extract", "fixtures/demo.txt", "--format", "jsonl"),
        ("explain", "fixtures/demo.txt"),
        ("check",),
        ("schema",),
        ("doctor",),
    ],
)
def test_nothing_but_reading(arguments: tuple[str, ...]) -> None:
    """No socket, no process, no pickle, no file written."""
    assert (0, []) == watched(*arguments)


def test_only_the_stated_file_is_written(tmp_path: Path) -> None:
    """The output and its temporary part, nothing else."""
    code, seen = watched("extract", "fixtures/demo.txt", "-o", str(tmp_path / "out.jsonl"))

    assert 0 == code
    assert {os.fspath(tmp_path)} == {os.path.dirname(event.removeprefix("writes ")) for event in seen}  # noqa: PTH120


def test_hook_sees_what_it_watches_for() -> None:
    """The hook itself works: a socket is seen."""
    code = WATCHED.replace("code = main(sys.argv[1:])", "import socket; socket.socket().close(); code = 0")
    done = subprocess.run([sys.executable, "-B", "-c", code, "[]"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert [0, ["socket.__new__"]] == json.loads(done.stderr)
