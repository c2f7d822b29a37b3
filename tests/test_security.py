"""What the program never does, watched by the interpreter's own audit events."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from drawn import drawn_pdf

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


def watched(*arguments: str, tables: str = "off") -> tuple[int, list[str]]:
    """Run the command line under the hook in a fresh interpreter; return its exit code and what it should not have done."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, json.dumps(arguments)], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8",
        env={**os.environ, "ARABIC_RULES_CACHE": tables},
    )
    code, seen = json.loads(done.stderr.splitlines()[-1])
    return code, seen


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", "fixtures/demo.txt", "--date", "2024-03-14", "--format", "table"),
        ("extract", "fixtures/demo.txt", "--format", "jsonl"),
        ("explain", "fixtures/demo.txt"),
        ("explain", "fixtures/demo.txt", "--record", "1", "--slot", "places"),
        ("coverage", "fixtures/reports/reports.jsonl", "--format", "table"),
        ("places", "fixtures/demo.txt", "--format", "table"),
        ("score", "fixtures/reports/expected.jsonl", "fixtures/reports/expected.jsonl"),
        ("check",),
        ("schema",),
        ("doctor",),
    ],
)
def test_nothing_but_reading(arguments: tuple[str, ...]) -> None:
    """No socket, no process, no pickle, no file written."""
    assert (0, []) == watched(*arguments)


@pytest.mark.parametrize("form", ["txt", "jsonl", "csv", "html", "docx", "pdf", "eml"])
def test_no_form_of_input_opens_a_connection(tmp_path: Path, form: str) -> None:
    """Nor do the libraries that read it, on import or at work; what a page or a mail refers to is not fetched."""
    text = "قتل ثلاثة مدنيين بقصف على مدينة إدلب، وأصيب آخرون بجروح متفاوتة نقلوا إلى المستشفى في المدينة"
    path = tmp_path / f"report.{form}"
    page = f'<html><head><link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head><body><img src="http://127.0.0.1:9/x.png"><p>{text}</p></body></html>'
    whole = {"txt": text, "jsonl": json.dumps({"text": text}), "csv": f"text\n{text}\n", "html": page,
             "eml": f"Subject: x\nContent-Type: text/html; charset=utf-8\n\n{page}"}
    if form == "docx":
        document = docx.Document()
        document.add_paragraph(text)
        document.save(str(path))
    else:
        path.write_bytes(drawn_pdf([text[::-1]]) if form == "pdf" else whole[form].encode())
    code, seen = watched("extract", str(path), "-o", str(tmp_path / "out.jsonl"))

    assert (0, []) == (code, [event for event in seen if not event.startswith("writes ")])
    assert "إدلب" in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_workers_are_forked_and_talk_in_lines(tmp_path: Path) -> None:
    """No program is started, nothing is pickled, no socket ties them together."""
    code, seen = watched("extract", "fixtures/reports/reports.jsonl", "-o", str(tmp_path / "out.jsonl"), "--jobs", "2", "-q")

    assert (0, ["os.fork"]) == (code, sorted({event for event in seen if not event.startswith("writes ")}))


def test_only_the_stated_file_is_written(tmp_path: Path) -> None:
    """The output and its temporary part, nothing else."""
    code, seen = watched("extract", "fixtures/demo.txt", "-o", str(tmp_path / "out.jsonl"))

    assert 0 == code
    assert {os.fspath(tmp_path)} == {os.path.dirname(event.removeprefix("writes ")) for event in seen}  # noqa: PTH120


def test_tables_are_kept_in_their_folder_and_nowhere_else(tmp_path: Path) -> None:
    """The first run keeps the tables of the grammar, the second one writes nothing."""
    folder = tmp_path / "kept"
    first, second = (watched("extract", "fixtures/demo.txt", tables=str(folder)) for _ in range(2))

    assert {os.fspath(folder)} == {os.path.dirname(event.removeprefix("writes ")) for event in first[1]}  # noqa: PTH120
    assert (0, []) == second


def test_hook_sees_what_it_watches_for() -> None:
    """The hook itself works: a socket is seen."""
    code = WATCHED.replace("code = main(sys.argv[1:])", "import socket; socket.socket().close(); code = 0")
    done = subprocess.run([sys.executable, "-B", "-c", code, "[]"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert [0, ["socket.__new__"]] == json.loads(done.stderr)
