"""What people see: tables, progress, the summary, on a real pseudo-terminal."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from arabic_rules.cli import main
from arabic_rules.errors import MissingExtra
from arabic_rules.export.terminal import arranger

ROOT = Path(__file__).resolve().parent.parent
REPORT = "قتل ثلاثة مدنيين بقصف على مدينة إدلب"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of four reports, one of which cannot be read."""
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\xc7\xe1")
    return tmp_path


def on_terminal(*arguments: object, **environment: str) -> str:
    """Run the command line on a terminal of 140 columns and return all that it wrote there."""
    main, side = pty.openpty()
    variables = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "140", **environment}
    with subprocess.Popen([sys.executable, "-m", "arabic_rules", *map(str, arguments)], cwd=ROOT, stdout=side, stderr=side, stdin=side, env=variables) as run:
        os.close(side)
        data = b""
        try:
            while part := os.read(main, 65_536):
                data += part
        except OSError:  # so a terminal says on Linux that nobody writes to it any more
            pass
        run.wait()
    os.close(main)
    return data.decode()


def piped(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command line without a terminal."""
    command = [sys.executable, "-m", "arabic_rules", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")


def test_a_terminal_gets_a_table_with_isolated_arabic(folder: Path) -> None:
    """In logical order; colours go with NO_COLOR, what is told does not."""
    plain, coloured = on_terminal("extract", folder / "a.txt", NO_COLOR="1"), on_terminal("extract", folder / "a.txt")

    assert "\u2068إدلب\u2069" in plain
    assert "killed 3" in plain
    assert "\x1b[31m" in coloured
    assert "\x1b[31m" not in plain


def test_a_terminal_without_bidi_gets_the_order_that_is_seen(folder: Path) -> None:
    """And no isolates; a pipe gets the logical order whatever is asked for."""
    assert "بلدإ" in on_terminal("extract", folder / "a.txt", "--bidi", "visual")
    assert "\u2068" not in on_terminal("extract", folder / "a.txt", "--bidi", "visual")
    assert "إدلب" in piped("extract", folder / "a.txt", "-f", "table", "--bidi", "visual").stdout
    assert "\u2068" not in on_terminal("extract", folder / "a.txt", "--bidi", "logical")


def test_visual_order_needs_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "bidi", None)
    with pytest.raises(MissingExtra, match=r"arabic-rules\[bidi\]"):
        arranger("visual", live=True)


@pytest.mark.parametrize(("line", "expected"), [("by قسد", "by دسق"), ("plain", "plain"), ("قتل 12", "12 لتق")])
def test_visual_order_of_a_line(line: str, expected: str) -> None:
    """Numbers and Latin words keep theirs; the line runs from the left."""
    assert expected == arranger("visual", live=True)(line)


def test_the_summary_tells_what_was_done_and_what_was_left_out(folder: Path) -> None:
    """On standard error, at the end, each broken file with its reason; quiet tells the errors only."""
    told, quiet = piped("extract", folder), piped("extract", folder, "-q")
    lines = told.stderr.splitlines()

    assert 3 == told.returncode
    assert any(line.startswith("3 documents from 3 files in ") for line in lines)
    assert "3 incidents: shelling 3" in lines
    assert lines[-2:] == ["1 left out:", f"  {folder / 'bad.txt'}: AR201 byte 0 (0xc7) is not utf-8; state the encoding, for example --encoding cp1256"]
    assert 1 == len(quiet.stderr.splitlines())
    assert told.stdout == quiet.stdout


def test_progress_shows_how_much_is_left_and_leaves_no_trace(folder: Path) -> None:
    """The total is known; nothing is told on the line that it stands on."""
    lines = [json.dumps({"text": REPORT})] * 400
    (folder / "many.jsonl").write_text("\n".join([*lines[:200], "{", *lines[200:]]), encoding="utf-8")
    shown = on_terminal("extract", folder / "many.jsonl", "-o", folder / "out.jsonl")

    assert " of 401 documents, " in shown
    assert " left\r\x1b[K" in shown
    assert "[####" in shown
    assert "\r\x1b[Kerror: " in shown or "\nerror: " in shown or shown.startswith("error: ")


def test_machines_get_every_message_as_json(folder: Path) -> None:
    """Errors with code, file, line, message and hint; the summary too."""
    told = [json.loads(line) for line in piped("extract", folder, "--errors", "json", "-v").stderr.splitlines()]
    (error,) = [row for row in told if row["level"] == "error"]

    assert ("AR201", str(folder / "bad.txt"), "byte 0 (0xc7) is not utf-8") == (error["code"], error["path"], error["message"])
    assert "--encoding" in error["hint"]
    assert {"files": 3, "documents": 3, "incidents": 3}.items() <= told[-1].items()


def test_one_report_and_a_broken_file_have_a_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was left out stands at the end with its reason, however few reports there were."""
    (tmp_path / "a.txt").write_text("قتل ثلاثة مدنيين بقصف على مدينة إدلب", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text("{", encoding="utf-8")

    assert 3 == main(["extract", str(tmp_path), "-f", "jsonl"])
    lines = capsys.readouterr().err.splitlines()
    assert "1 incidents: shelling 1" in lines
    assert lines[-2] == "1 left out:"
    assert "AR203 not JSON" in lines[-1]
