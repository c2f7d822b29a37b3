"""What one small file costs through the whole process, beside bare Python: `python benchmarks/startup.py [--runs 9]`.

CPU seconds of fresh processes, the least of some runs of each: another program on the machine lengthens a run, none shortens it.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

RUNS = 9
GOAL = 0.3
TEXT = "أوقف الجيش اللبناني مساء أمس أربعة عناصر من تنظيم داعش في بلدة القاع شمال شرقي البقاع."


def seconds(command: Sequence[str], environment: dict[str, str], runs: int) -> float:
    """Return the least CPU time that a command takes."""
    found = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  our own command
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        found.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(found)


def main(arguments: list[str]) -> int:
    """Print a line for bare Python and one for each way to start."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=RUNS)
    runs = parser.parse_args(arguments).runs
    root = Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.txt"
        report.write_text(TEXT, encoding="utf-8")
        plain = {key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "ARABIC_RULES_CACHE")}
        plain |= {"PYTHONPYCACHEPREFIX": str(Path(folder) / "code"), "PYTHONPATH": str(root)}
        kept = plain | {"ARABIC_RULES_CACHE": str(Path(folder) / "tables")}
        command = (sys.executable, "-m", "arabic_rules", "extract", str(report), "--format", "jsonl", "-q")
        seconds(command, kept, 1)  # byte code and tables are there from here on
        bare = seconds((sys.executable, "-c", "pass"), plain, runs)
        print(f"{'bare Python':40} {bare:6.3f} s")
        ways = {
            "kept tables and byte code": kept,
            "kept tables, no byte code": kept | {"PYTHONPYCACHEPREFIX": str(Path(folder) / "none"), "PYTHONDONTWRITEBYTECODE": "1"},
            "byte code, no tables": plain | {"ARABIC_RULES_CACHE": "off"},
        }
        over = {name: seconds(command, environment, runs) - bare for name, environment in ways.items()}
        for name, more in over.items():
            print(f"{name:40} {more + bare:6.3f} s, {more:6.3f} s more")
    print(f"goal: at most {GOAL:g} s more")
    return int(over["kept tables and byte code"] > GOAL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
