"""Many documents: workers, the journal, runs that are killed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from arabic_rules.batch import Journal, Report
from arabic_rules.documents import Document
from arabic_rules.errors import BadDocument, ExportError, OutputExists

PLACES = ("حلب", "إدلب", "الموصل", "تعز", "بيروت", "غزة", "درعا")


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Return a file of forty reports, one of which cannot be read."""
    lines = [json.dumps({"doc_id": f"r{n}", "text": f"قتل {n % 7 + 2} مدنيين بقصف على مدينة {PLACES[n % 7]}"}, ensure_ascii=False) for n in range(40)]
    lines[17] = "{"
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def command(*arguments: object) -> list[str]:
    """Return the command line of an extraction."""
    return [sys.executable, "-m", "arabic_rules", "extract", *map(str, arguments), "-q"]


def test_any_number_of_workers_writes_the_same_bytes(reports: Path, tmp_path: Path) -> None:
    """The order is that of the inputs; the bad document is told by each run and costs nothing else."""
    for jobs in (1, 3):
        done = subprocess.run(command(reports, "-f", "jsonl,csv", "-o", tmp_path / f"out{jobs}", "--jobs", jobs), capture_output=True, text=True, check=False)
        assert 3 == done.returncode
        assert "in.jsonl:18: AR203 not JSON" in done.stderr
    for ending in (".jsonl", ".csv"):
        assert (tmp_path / f"out1{ending}").read_bytes() == (tmp_path / f"out3{ending}").read_bytes()
    assert 39 == len((tmp_path / "out1.jsonl").read_text(encoding="utf-8").splitlines())


def test_a_killed_run_goes_on_and_loses_and_doubles_nothing(reports: Path, tmp_path: Path) -> None:
    """Kill it at random moments until it gets through; what comes out is what an unbroken run writes."""
    out = tmp_path / "killed.jsonl"
    subprocess.run(command(reports, "-o", tmp_path / "whole.jsonl"), capture_output=True, check=False)
    moments = random.Random(7)  # noqa: S311  the same moments in every run
    for _ in range(5):
        run = subprocess.Popen(command(reports, "-o", out, "--resume", "--jobs", 2), stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(moments.uniform(0.05, 0.9))
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        if out.exists():
            break
    else:
        subprocess.run(command(reports, "-o", out, "--resume"), capture_output=True, check=False)

    assert (tmp_path / "whole.jsonl").read_bytes() == out.read_bytes()
    assert {"in.jsonl", "whole.jsonl", "killed.jsonl"} == {path.name for path in tmp_path.iterdir()}


def test_a_line_cut_off_in_the_journal_is_done_again(tmp_path: Path) -> None:
    """Only whole lines count."""
    path = tmp_path / ".out.journal"
    with Journal(path, {"run": 1}, resume=False, force=False) as journal:
        journal.add(Report(document=Document(doc_id="a", text="نص")))
        journal.add(Report(error=BadDocument("bad", path="b", line=3)))
    with path.open("ab") as stream:
        stream.write(b'{"document": {"doc_id"')
    with Journal(path, {"run": 1}, resume=True, force=False) as journal:
        assert 2 == journal.done
        first, second = journal.reports()
        journal.finish()

    assert "a" == (first.document.doc_id if first.document else "")
    assert "b:3: AR203 bad" == str(second.error)
    assert not path.exists()


def test_a_journal_is_neither_lost_nor_taken_for_another_run(tmp_path: Path) -> None:
    """Without --resume it is not overwritten; with other settings it cannot go on."""
    path = tmp_path / ".out.journal"
    Journal(path, {"run": 1}, resume=False, force=False).__exit__(None, None, None)
    with pytest.raises(OutputExists, match="--resume"):
        Journal(path, {"run": 1}, resume=False, force=False)
    with pytest.raises(ExportError, match="another run"):
        Journal(path, {"run": 2}, resume=True, force=False)
