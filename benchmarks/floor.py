"""What extraction costs beside what nothing can do without: `python benchmarks/floor.py [PATH...]`.

The floor decodes the bytes, cuts them into words, and looks every word up: its readings in the lexicon, and whether a name of
a place or an organisation begins with it. Extraction is everything, from bytes to finished records. Both are measured in one run,
in turn, with memories empty at the start of each; ratios are of the same round. Without a path the texts are the fixtures and made
reports; a path is a `.txt` or `.jsonl` file or a folder of them.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from texts import corpus, fixtures, generated

from arabic_rules import text as words_module
from arabic_rules.extract import Extractor
from arabic_rules.phases.names import NameScanner
from arabic_rules.text import Kind, tokenize

MADE = 400
ROUNDS = 3
GOAL = 4.0


def floor(extractor: Extractor, documents: Sequence[bytes]) -> int:
    """Decode, cut into words, look every word up; return how many words."""
    of_words = extractor.cascade.alphabet.of_words
    names = extractor.cascade.scanners["names"]
    if not isinstance(names, NameScanner):
        raise TypeError(type(names))
    forms = names.forms
    total = 0
    for data in documents:
        words = tokenize(data.decode()).words
        for word in words:
            of_words[word]
            if word.kind <= Kind.LATIN:
                forms[word]
        total += len(words)
    return total


def whole(extractor: Extractor, documents: Sequence[bytes]) -> int:
    """Extract the records and write them as JSON; return how many."""
    total = 0
    for data in documents:
        for record in extractor.extract(data.decode()):
            json.dumps(record.to_dict(), ensure_ascii=False)
            total += 1
    return total


def forget() -> None:
    """Read nothing yet, as a fresh process."""
    words_module._words.clear()  # noqa: SLF001
    words_module._stretches.clear()  # noqa: SLF001


def timed(work: Callable[[Extractor, Sequence[bytes]], int], extractor: Extractor, documents: Sequence[bytes]) -> tuple[float, int]:
    """Return the CPU seconds that a piece of work takes and what it counted."""
    began = time.process_time()
    counted = work(extractor, documents)
    return time.process_time() - began, counted


def measure(name: str, documents: Sequence[bytes], rounds: int) -> float:
    """Print one line for a corpus and return the median ratio."""
    ratios, cold, warm, warm_ratios = [], [], [], []
    words = records = 0
    for _ in range(rounds):
        forget()
        floor_seconds, words = timed(floor, Extractor(), documents)
        forget()
        extractor = Extractor()
        seconds, records = timed(whole, extractor, documents)
        again, _ = timed(floor, extractor, documents)
        seconds_again, _ = timed(whole, extractor, documents)
        ratios.append(seconds / floor_seconds)
        warm_ratios.append(seconds_again / again)
        cold.append(seconds)
        warm.append(seconds_again)
    size = sum(map(len, documents)) / 1000
    ratio = statistics.median(ratios)
    print(f"{name:24} {size:8.0f} kB {words:8} words {records:6} records   "
          f"{ratio:5.2f} times the floor [{min(ratios):.2f}..{max(ratios):.2f}], {size / statistics.median(cold):6.0f} kB/s   "
          f"warm {statistics.median(warm_ratios):5.2f} times, {size / statistics.median(warm):6.0f} kB/s")
    return ratio


def main(arguments: list[str]) -> int:
    """Measure each path, or the fixtures and made reports."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args(arguments)
    corpora = {path.name: list(corpus(path)) for path in options.paths} or {"fixtures": fixtures() * 10, "made reports": generated(MADE)}
    ratios = [measure(name, [text.encode() for text in texts], options.rounds) for name, texts in corpora.items()]
    print(f"largest process size {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB; goal: at most {GOAL:g} times the floor")
    return int(max(ratios) > GOAL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
