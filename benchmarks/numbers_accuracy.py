"""Share of rows whose numerals are read exactly: `python benchmarks/numbers_accuracy.py FILE...`.

A row is a JSON object on a line: `{"text": ..., "expected": [{"surface": ..., "value": ...}, ...]}`; rows marked
`unverified` do not count. A row is right where the values found are the values expected, in order, and no other.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from arabic_rules import numbers

SHOWN = 3
TOLERANCE = 1e-9


def values(text: str) -> list[float | None]:
    """Return the values of all numerals of a text; None for a numeral without an exact one."""
    return [None if n.value is None else float(n.value) for n in numbers.find(text)]


def equal(expected: list[float], actual: list[float | None]) -> bool:
    """Compare two lists of values, floats up to rounding."""
    return len(expected) == len(actual) and all(
        a is not None and abs(e - a) <= TOLERANCE * max(1.0, abs(e)) for e, a in zip(expected, actual, strict=True)
    )


def measure(path: Path, shown: int) -> tuple[int, int]:
    """Print the share of one file and its first failures; return right and all."""
    right = total = 0
    failures: list[str] = []
    began = time.perf_counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("unverified"):
            continue
        expected = [float(e["value"]) for e in row["expected"]]
        actual = values(row["text"])
        total += 1
        if equal(expected, actual):
            right += 1
        else:
            failures.append(f"    {row['text']!r} expected {expected} found {actual}")
    took = time.perf_counter() - began
    print(f"{right / total if total else 1:8.2%}  {right:5}/{total:<5} {took * 1000:8.0f} ms  {path.name}", *failures[:shown], sep="\n")
    return right, total


def main(arguments: list[str]) -> int:
    """Measure each file given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=SHOWN, help="failures shown per file")
    options = parser.parse_args(arguments)
    counts = [measure(path, options.show) for path in options.files]
    right, total = (sum(column) for column in zip(*counts, strict=True))
    print(f"{right / total:8.2%}  {right:5}/{total:<5} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
