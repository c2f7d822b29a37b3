"""The number reader beside other programs, in one run on the same rows: share of exact rows, and speed on running text.

`python benchmarks/numbers_compare.py FILE... [--text REPORTS.jsonl] [--python INTERPRETER]`. Rows are those of
`numbers_accuracy.py`. Each program runs in a process of its own, because pyarabic's number module prints while it is
imported and imports what lies in the working directory; `--python` names an interpreter that has them (`pip install
mahad pyarabic`). A program that is not installed there is reported as such.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

Reader = Callable[[str], list[float | None]]
ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 900
TOLERANCE = 1e-9


def own() -> Reader:
    """Return this library's reader."""
    sys.path.insert(0, str(ROOT))
    from arabic_rules import numbers

    return lambda text: [None if n.value is None else float(n.value) for n in numbers.find(text)]


def maha() -> Reader:
    """Return Maha's reader of numerals and ordinals."""
    from maha.parsers.functions import parse_dimension

    def read(text: str) -> list[float | None]:
        found = [(d.start, d.end, float(d.value)) for name in ("numeral", "ordinal") for d in parse_dimension(text, **{name: True})]
        longest = [a for a in found if not any(b[0] <= a[0] and a[1] <= b[1] and b[:2] != a[:2] for b in found)]
        return [value for _, _, value in sorted(longest)]

    return read


def pyarabic() -> Reader:
    """Return pyarabic's reader of number phrases."""
    from pyarabic import number

    def read(text: str) -> list[float | None]:
        tags = zip(text.split(), number.detect_numbers(text.split()), strict=True)
        if all(tag != "O" or word == "و" for word, tag in tags):  # one number with "و" apart, which its phrases break at
            return [float(number.text2number(text))]
        return [float(number.text2number(phrase)) for phrase in number.extract_number_phrases(text)]

    return read


PROGRAMS: dict[str, Callable[[], Reader]] = {"arabic-rules": own, "maha": maha, "pyarabic": pyarabic}


def work(name: str, job: Path) -> None:
    """Read the rows and the texts of a job file with one program; write the outcome beside it."""
    rows, texts = json.loads(job.read_text(encoding="utf-8"))
    read = PROGRAMS[name]()
    read("خمسة وعشرون")
    right: dict[str, int] = {}
    began = time.perf_counter()
    for group, text, expected in rows:
        right[group] = right.get(group, 0) + equal(expected, guarded(read, text))
    middle = time.perf_counter()
    for text in texts:
        guarded(read, text)
    outcome = {"right": right, "rows": middle - began, "texts": time.perf_counter() - middle}
    job.with_suffix(".out").write_text(json.dumps(outcome), encoding="utf-8")


def guarded(read: Reader, text: str) -> list[float | None]:
    """Read a text; a program that fails on it has found nothing."""
    try:
        return read(text)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return []


def equal(expected: list[float], actual: list[float | None]) -> bool:
    """Compare two lists of values, floats up to rounding."""
    return len(expected) == len(actual) and all(
        a is not None and abs(e - a) <= TOLERANCE * max(1.0, abs(e)) for e, a in zip(expected, actual, strict=True)
    )


def measure(name: str, python: str, rows: list[tuple[str, str, list[float]]], texts: list[str]) -> dict[str, object] | None:
    """Run one program in its own process; None where it is not installed or does not finish."""
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps([rows, texts]), encoding="utf-8")
        command = [sys.executable if name == "arabic-rules" else python, str(Path(__file__).resolve()), "--worker", name, str(job)]
        try:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=TIMEOUT)  # noqa: S603 - this very file
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            return None
        outcome: dict[str, object] = json.loads(job.with_suffix(".out").read_text(encoding="utf-8"))
        return outcome


def load(paths: list[Path]) -> list[tuple[str, str, list[float]]]:
    """Return (file, text, values) of every row that is not marked `unverified`."""
    rows = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row.get("unverified"):
                rows.append((path.stem, row["text"], [float(e["value"]) for e in row["expected"]]))
    return rows


def main(arguments: list[str]) -> int:
    """Run every program and print a table, one line per file."""
    if arguments[:1] == ["--worker"]:
        work(arguments[1], Path(arguments[2]))
        return 0
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--text", type=Path, help="reports, one JSON object with a `text` on a line, to measure speed on")
    parser.add_argument("--limit", type=int, default=200, help="reports of --text that are read")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has the other programs")
    options = parser.parse_args(arguments)
    rows = load(options.files)
    lines = options.text.read_text(encoding="utf-8").splitlines()[: options.limit] if options.text else []
    texts = [json.loads(line)["text"] for line in lines]
    show(rows, texts, {name: measure(name, options.python, rows, texts) for name in PROGRAMS})
    return 0


def show(rows: list[tuple[str, str, list[float]]], texts: list[str], outcomes: dict[str, dict[str, object] | None]) -> None:
    """Print shares per file, rows per second, and characters per second on running text."""
    totals: dict[str, int] = {}
    for group, _, _ in rows:
        totals[group] = totals.get(group, 0) + 1
    print("".join(f"{name:>14}" for name in outcomes))
    for group, total in {**totals, "all": len(rows)}.items():
        print("".join(f"{_share(outcome, group, total):>14}" for outcome in outcomes.values()), f" {total:5} {group}")
    size = sum(map(len, texts))
    for key, amount, unit in (("rows", len(rows), "rows/s"), ("texts", size, "characters/s")):
        if amount:
            print("".join(f"{_rate(outcome, key, amount):>14}" for outcome in outcomes.values()), f"       {unit}")


def _share(outcome: dict[str, object] | None, group: str, total: int) -> str:
    if outcome is None:
        return "not run"
    right = outcome["right"]
    if not isinstance(right, dict):
        raise TypeError(right)
    return f"{(sum(right.values()) if group == 'all' else right.get(group, 0)) / total:.1%}"


def _rate(outcome: dict[str, object] | None, key: str, amount: int) -> str:
    return "not run" if outcome is None else f"{amount / float(str(outcome[key])):,.0f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
