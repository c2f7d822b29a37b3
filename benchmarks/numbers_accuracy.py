"""Share of rows whose numerals are read exactly: `python benchmarks/numbers_accuracy.py FILE...`.

A row is a JSON object on a line: `{"text": ..., "expected": [{"surface": ..., "value": ...}, ...]}`; rows marked
`unverified` do not count. A row is right where the values found are the values expected, in order, and no other.
"""

from __future__ import annotations

from accuracy import Row, arguments, measure

from arabic_rules import numbers

TOLERANCE = 1e-9


def values(text: str) -> list[float | None]:
    """Return the values of all numerals of a text; None for a numeral without an exact one."""
    return [None if n.value is None else float(n.value) for n in numbers.find(text)]


def equal(expected: list[float], actual: list[float | None]) -> bool:
    """Compare two lists of values, floats up to rounding."""
    return len(expected) == len(actual) and all(
        a is not None and abs(e - a) <= TOLERANCE * max(1.0, abs(e)) for e, a in zip(expected, actual, strict=True)
    )


def judge(row: Row) -> str:
    """Return what is wrong with the values found in a row."""
    expected, actual = [float(e["value"]) for e in row["expected"]], values(row["text"])
    return "" if equal(expected, actual) else f"{row['text']!r} expected {expected} found {actual}"


def main() -> None:
    """Measure each file given."""
    options = arguments(__doc__).parse_args()
    measure(options.files, judge, options.show)


if __name__ == "__main__":
    main()
