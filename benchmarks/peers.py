"""What this library and other programs make of the same rows, in one run: the share of exact rows, and speed on running text.

Each program runs in a process of its own, because some print while they are imported or import what lies in the working
directory; `--python` names an interpreter that has them; one that is not installed there is reported as such. Speed is in seconds of the
processor, not of the clock: once with most words new, as the rows are all that was read before, and the median of further times with all words known.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OWN = "arabic-rules"
TIMEOUT = 900
ROUNDS, PATIENCE = 5, 10.0
"""How often running text is read again, once where the first time took so many seconds."""
Row = Mapping[str, Any]
Read = Callable[[Row], list[Any]]
Outcome = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is compared: programs by name, each made in its own process; what a row expects; when an answer is right."""

    script: str
    about: str
    programs: Mapping[str, Callable[[], Read]]
    expected: Callable[[Row], list[Any]]
    equal: Callable[[list[Any], list[Any]], bool]


def main(comparison: Comparison, arguments: list[str]) -> int:
    """Run every program and print a table, one line per file."""
    if arguments[:1] == ["--worker"]:
        _work(comparison, arguments[1], Path(arguments[2]))
        return 0
    parser = argparse.ArgumentParser(description=comparison.about)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--text", type=Path, help="reports, one JSON object with a `text` on a line, to measure speed on")
    parser.add_argument("--limit", type=int, default=200, help="reports of --text that are read")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has the other programs")
    options = parser.parse_args(arguments)
    rows = [(path.stem, row) for path in options.files for row in _load(path)]
    lines = options.text.read_text(encoding="utf-8").splitlines()[: options.limit] if options.text else []
    texts = [json.loads(line)["text"] for line in lines]
    _show(rows, texts, {name: _measure(comparison, name, options.python, rows, texts) for name in comparison.programs})
    return 0


def _load(path: Path) -> list[Row]:
    """Return the rows of a file that are not marked `unverified`."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [row for row in rows if not row.get("unverified")]


def _work(comparison: Comparison, name: str, job: Path) -> None:
    """Read the rows and the texts of a job file with one program; write the outcome beside it."""
    rows, texts = json.loads(job.read_text(encoding="utf-8"))
    read = comparison.programs[name]()
    _guarded(read, {"text": "خمسة وعشرون"})
    right: dict[str, int] = {}
    began = time.process_time()
    for group, row in rows:
        right[group] = right.get(group, 0) + comparison.equal(comparison.expected(row), _guarded(read, row))
    rows_took, first = time.process_time() - began, _seconds(read, texts)
    again = statistics.median(_seconds(read, texts) for _ in range(ROUNDS if first < PATIENCE else 1))
    outcome = {"right": right, "rows": rows_took, "first": first, "again": again}
    job.with_suffix(".out").write_text(json.dumps(outcome), encoding="utf-8")


def _seconds(read: Read, texts: Sequence[str]) -> float:
    """Return what it takes to read running texts, which a row tells a program by `running`."""
    began = time.process_time()
    for text in texts:
        _guarded(read, {"text": text, "running": True})
    return time.process_time() - began


def _guarded(read: Read, row: Row) -> list[Any]:
    """Read a text; a program that fails on it has found nothing."""
    try:
        return read(row)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return []


def _measure(comparison: Comparison, name: str, python: str, rows: Sequence[tuple[str, Row]], texts: list[str]) -> Outcome | None:
    """Run one program in its own process; None where it is not installed or does not finish."""
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps([rows, texts]), encoding="utf-8")
        command = [sys.executable if name == OWN else python, comparison.script, "--worker", name, str(job)]
        try:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=TIMEOUT)  # noqa: S603 - the caller's own file
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            return None
        outcome: Outcome = json.loads(job.with_suffix(".out").read_text(encoding="utf-8"))
        return outcome


def _show(rows: Sequence[tuple[str, Row]], texts: list[str], outcomes: Mapping[str, Outcome | None]) -> None:
    """Print shares per file, rows per second, and characters per second on running text."""
    totals: dict[str, int] = {}
    for group, _ in rows:
        totals[group] = totals.get(group, 0) + 1
    print("".join(f"{name:>14}" for name in outcomes))
    for group, total in {**totals, "all": len(rows)}.items():
        print("".join(f"{_share(outcome, group, total):>14}" for outcome in outcomes.values()), f" {total:5} {group}")
    size = sum(map(len, texts))
    for key, amount, unit in (("rows", len(rows), "rows/s"), ("first", size, "characters/s, first time"), ("again", size, "characters/s, again")):
        if amount:
            print("".join(f"{_rate(outcome, key, amount):>14}" for outcome in outcomes.values()), f"       {unit}")


def _share(outcome: Outcome | None, group: str, total: int) -> str:
    if outcome is None:
        return "not run"
    right = outcome["right"]
    return f"{(sum(right.values()) if group == 'all' else right.get(group, 0)) / total:.1%}"


def _rate(outcome: Outcome | None, key: str, amount: int) -> str:
    return "not run" if outcome is None else f"{amount / float(outcome[key]):,.0f}"
