"""The number reader beside Maha and pyarabic: `python benchmarks/numbers_compare.py FILE... [--text REPORTS.jsonl] [--python INTERPRETER]`.

Rows are those of `numbers_accuracy.py`. `--python` names an interpreter that has the others (`pip install mahad pyarabic`).
"""

from __future__ import annotations

import sys
from pathlib import Path

from peers import OWN, ROOT, Comparison, Read, Row, main

TOLERANCE = 1e-9


def own() -> Read:
    """Return this library's reader."""
    sys.path.insert(0, str(ROOT))
    from arabic_rules import numbers

    return lambda row: [None if n.value is None else float(n.value) for n in numbers.find(row["text"])]


def maha() -> Read:
    """Return Maha's reader of numerals and ordinals."""
    from maha.parsers.functions import parse_dimension

    def read(row: Row) -> list[float | None]:
        text = row["text"]
        found = [(d.start, d.end, float(d.value)) for name in ("numeral", "ordinal") for d in parse_dimension(text, **{name: True})]
        longest = [a for a in found if not any(b[0] <= a[0] and a[1] <= b[1] and b[:2] != a[:2] for b in found)]
        return [value for _, _, value in sorted(longest)]

    return read


def pyarabic() -> Read:
    """Return pyarabic's reader of number phrases."""
    from pyarabic import number

    def read(row: Row) -> list[float | None]:
        if not row.get("running"):
            words = row["text"].split()
            tags = zip(words, number.detect_numbers(words), strict=True)
            if all(tag != "O" or word == "و" for word, tag in tags):  # one number with "و" apart, which its phrases break at
                return [float(number.text2number(row["text"]))]
        return [float(number.text2number(phrase)) for phrase in number.extract_number_phrases(row["text"])]

    return read


def expected(row: Row) -> list[float]:
    """Return the values a row asks for."""
    return [float(e["value"]) for e in row["expected"]]


def equal(wanted: list[float], actual: list[float | None]) -> bool:
    """Compare two lists of values, floats up to rounding."""
    return len(wanted) == len(actual) and all(
        a is not None and abs(e - a) <= TOLERANCE * max(1.0, abs(e)) for e, a in zip(wanted, actual, strict=True)
    )


COMPARISON = Comparison(
    script=str(Path(__file__).resolve()), about="Numbers beside Maha and pyarabic.",
    programs={OWN: own, "maha": maha, "pyarabic": pyarabic}, expected=expected, equal=equal,
)

if __name__ == "__main__":
    sys.exit(main(COMPARISON, sys.argv[1:]))
