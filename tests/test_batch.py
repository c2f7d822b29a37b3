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

from arabic_rules import export
from arabic_rules.batch import Journal, Report
from arabic_rules.cli import main
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
    """Kill it at random moments, every other time only its first process; what comes out is what an unbroken run writes."""
    out = tmp_path / "killed"
    subprocess.run(command(reports, "-f", "jsonl,csv", "-o", tmp_path / "whole"), capture_output=True, check=False)
    moments = random.Random(7)  # noqa: S311  the same moments in every run
    for n in range(6):
        again = command(reports, "-f", "jsonl,csv", "-o", out, "--resume", "--jobs", 1 + n % 2)
        run = subprocess.Popen(again, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(moments.uniform(0.05, 1.6))
        (os.kill if n % 2 else os.killpg)(run.pid, signal.SIGKILL)
        run.wait()
    subprocess.run(command(reports, "-f", "jsonl,csv", "-o", out, "--resume"), capture_output=True, check=False)

    for ending in (".jsonl", ".csv"):
        assert (tmp_path / f"whole{ending}").read_bytes() == (tmp_path / f"killed{ending}").read_bytes()
    assert {"in.jsonl", "whole.jsonl", "whole.csv", "killed.jsonl", "killed.csv"} == {path.name for path in tmp_path.iterdir()}


def test_a_run_that_ends_between_two_of_its_files_puts_the_other_in_place(reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is there until the last one is; the first one is no file of another run then."""
    put = export._replace
    arguments = ["extract", str(reports), "-f", "jsonl,csv", "-o", str(tmp_path / "out"), "-q"]

    def once(part: Path, path: Path, *, force: bool) -> None:
        if path.suffix == ".csv":
            raise KeyboardInterrupt
        put(part, path, force=force)

    with monkeypatch.context() as patch:
        patch.setattr(export, "_replace", once)
        broken = main(arguments)
    there = {path.name for path in tmp_path.iterdir()}

    assert (130, {"in.jsonl", "out.jsonl", ".out.journal"}) == (broken, there)
    assert (2, 3) == (main(arguments), main([*arguments, "--resume"]))
    assert {"in.jsonl", "out.jsonl", "out.csv"} == {path.name for path in tmp_path.iterdir()}
    assert 0 == main([*arguments, "--resume"])  # a script may say so until it is true


def test_a_run_over_changed_inputs_is_another_run(reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents that are done are known by their number: none may be put in between."""

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    arguments = ["extract", str(reports), "-o", str(tmp_path / "out"), "-q", "--resume"]
    with monkeypatch.context() as patch:
        patch.setattr(export, "_write_file", stop)
        assert 130 == main(arguments)
    reports.write_text("{}\n" + reports.read_text(encoding="utf-8"), encoding="utf-8")

    assert 6 == main(arguments)


def test_own_outputs_are_no_inputs(tmp_path: Path) -> None:
    """The second run over a folder that the first one wrote to reads the same reports."""
    (tmp_path / "r.txt").write_text("قتل ثلاثة مدنيين بقصف على مدينة إدلب", encoding="utf-8")
    arguments = ["extract", str(tmp_path), "-f", "jsonl,brat", "-o", str(tmp_path / "out"), "--force", "-q"]
    first = (main(arguments), (tmp_path / "out.jsonl").read_bytes())

    assert first == (main(arguments), (tmp_path / "out.jsonl").read_bytes())
    assert 0 == first[0]


def test_two_runs_cannot_write_one_output(tmp_path: Path) -> None:
    """The journal belongs to one of them until it ends."""
    path = tmp_path / ".out.journal"
    with Journal(path, {"run": 1}, resume=False, force=False) as journal:
        with pytest.raises(ExportError, match="another run is writing"):
            Journal(path, {"run": 1}, resume=True, force=False)
        journal.finish()


DYING = """
import datetime, os, signal, sys
from arabic_rules.batch import Work, run
from arabic_rules.documents import Reader
class Dies:
    def extract(self, text, *, date=None, doc_id=""):
        if "dies" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return ()
reports = run(Work(inputs=(sys.argv[1],), stdin=b"", reader=Reader(), extractor=Dies()), 3)
print(*(r.document.doc_id if r.document else f"{r.error.code}@{r.error.line}:{r.error.word}" for r in reports))
"""


def test_a_worker_that_dies_costs_its_document_only(tmp_path: Path) -> None:
    """It is told, another worker goes on with what was left to it, and the order stays."""
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"doc_id": f"d{n}", "text": "dies" if n in (1, 4, 10) else "x"}) + "\n" for n in range(11)), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", DYING, str(path)], capture_output=True, text=True, check=True)

    assert "d0 AR901@2:SIGKILL d2 d3 AR901@5:SIGKILL d5 d6 d7 d8 d9 AR901@11:SIGKILL" == done.stdout.strip()
    assert "" == done.stderr


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
