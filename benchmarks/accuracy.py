"""What the benchmarks of accuracy share: rows of JSON lines, the share of them that is read rightly, the first failures.

A benchmark states a `judge`: row -> what is wrong with it, empty where it is right, None where the row does not count.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Judge = Callable[[Row], str | None]
SHOWN = 3


def arguments(about: str | None) -> argparse.ArgumentParser:
    """Return a parser of the arguments that all have: the files, how many failures of each are shown."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0] if about else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=SHOWN, help="failures shown per file")
    return parser


def measure(files: list[Path], judge: Judge, shown: int) -> None:
    """Print the share of each file with its first failures, and that of all."""
    counts = [_measure(path, judge, shown) for path in files]
    right, total = (sum(column) for column in zip(*counts, strict=True))
    print(f"{_share(right, total)} in all")


def _measure(path: Path, judge: Judge, shown: int) -> tuple[int, int]:
    began = time.perf_counter()
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    judged = [wrong for row in rows if not row.get("unverified") and (wrong := judge(row)) is not None]
    failures = [f"    {wrong}" for wrong in judged if wrong]
    took = time.perf_counter() - began
    right, total = len(judged) - len(failures), len(judged)
    print(f"{_share(right, total)} {took * 1000:8.0f} ms  {path.name}", *failures[:shown], sep="\n")
    return right, total


def _share(right: int, total: int) -> str:
    return f"{right / total if total else 1:8.2%}  {right:5}/{total:<5}"
