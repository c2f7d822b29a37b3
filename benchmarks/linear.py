"""Time per character at growing sizes, on ordinary and hostile texts: `python benchmarks/linear.py [--largest 1000000]`.

A program that is linear in its input has the same figure in every column of a line.
"""

from __future__ import annotations

import argparse
import sys
import time

from texts import KINDS

from arabic_rules.extract import Extractor

SIZES = (1_000, 10_000, 100_000, 1_000_000)
GOAL = 10 / 8
"""Eight times the input may take at most ten times the time."""


def main(arguments: list[str]) -> int:
    """Print microseconds per character, one line for a kind of text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="leave out larger texts")
    parser.add_argument("--kind", action="append", choices=tuple(KINDS), help="only these kinds")
    options = parser.parse_args(arguments)
    sizes = [size for size in SIZES if size <= options.largest]
    extractor = Extractor()
    extractor.extract(KINDS["news, many lines"](10_000))
    print(f"{'microseconds a character':24}" + "".join(f"{size:>12,}" for size in sizes))
    for kind in options.kind or KINDS:
        print(f"{kind:24}", end="", flush=True)
        for size in sizes:
            text = KINDS[kind](size)
            began = time.perf_counter()
            extractor.extract(text)
            print(f"{(time.perf_counter() - began) / size * 1e6:12.2f}", end="", flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
