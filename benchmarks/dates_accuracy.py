"""Share of rows whose dates are read exactly: `python benchmarks/dates_accuracy.py FILE...`.

A row is a JSON object on a line: `{"text": ..., "reference_date": ..., "expected": [{"iso": ..., "grain": ...}, ...]}`; rows
marked `unverified` do not count. A row is right where the dates found are the dates expected, in order, and no other:
a day (with its time of the clock where the row has one), a month, a year; of a week the row names one day of it.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import time
from pathlib import Path
from typing import Any

from arabic_rules import dates

SHOWN = 3
ISO_DAY = 10


def found(text: str, reference: datetime.date | None) -> list[dates.DateMention]:
    """Return the mentions that name days."""
    return [mention for mention in dates.find(text, reference=reference) if mention.resolved is not None]


def equal(expected: dict[str, Any], actual: dates.DateMention) -> bool:
    """Compare one expected date with what was found."""
    if actual.resolved is None:
        return False
    day, _, clock = str(expected["iso"]).partition("T")
    start, end, precision, _ = actual.resolved
    if clock and clock != actual.clock:
        return False
    if expected.get("grain") == "week":
        return precision == "week" and start <= day <= end
    if len(day) < ISO_DAY:
        return precision == expected.get("grain") and start.startswith(day) and end.startswith(day)
    return (start, end) == (day, day)


def measure(path: Path, shown: int, hijri_from: int) -> tuple[int, int]:
    """Print the share of one file and its first failures; return right and all."""
    right = total = 0
    failures: list[str] = []
    began = time.perf_counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("unverified") or any(int(str(e.get("hijri", "9999"))[:4]) < hijri_from for e in row["expected"]):
            continue
        reference = datetime.date.fromisoformat(row["reference_date"][:ISO_DAY]) if row.get("reference_date") else None
        actual = found(row["text"], reference)
        total += 1
        if len(actual) == len(row["expected"]) and all(equal(e, a) for e, a in zip(row["expected"], actual, strict=True)):
            right += 1
        else:
            failures.append(f"    {row['text']!r} expected {[e['iso'] for e in row['expected']]} found {[(a.text, a.resolved) for a in actual]}")
    took = time.perf_counter() - began
    print(f"{right / total if total else 1:8.2%}  {right:5}/{total:<5} {took * 1000:8.0f} ms  {path.name}", *failures[:shown], sep="\n")
    return right, total


def main(arguments: list[str]) -> int:
    """Measure each file given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=SHOWN, help="failures shown per file")
    parser.add_argument("--hijri-from", type=int, default=0, help="leave out rows of earlier Hijri years")
    options = parser.parse_args(arguments)
    counts = [measure(path, options.show, options.hijri_from) for path in options.files]
    right, total = (sum(column) for column in zip(*counts, strict=True))
    print(f"{right / total if total else 1:8.2%}  {right:5}/{total:<5} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
