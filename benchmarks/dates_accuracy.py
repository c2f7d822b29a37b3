"""Share of rows whose dates are read exactly: `python benchmarks/dates_accuracy.py FILE...`.

A row is a JSON object on a line: `{"text": ..., "reference_date": ..., "expected": [{"iso": ..., "grain": ...}, ...]}`; rows
marked `unverified` do not count. A row is right where the dates found are the dates expected, in order, and no other:
a day (with its time of the clock where the row has one), a month, a year; of a week the row names one day of it.
"""

from __future__ import annotations

import datetime

from accuracy import Row, arguments, measure

from arabic_rules import dates

ISO_DAY = 10


def found(text: str, reference: datetime.date | None) -> list[dates.DateMention]:
    """Return the mentions that name days."""
    return [mention for mention in dates.find(text, reference=reference) if mention.resolved is not None]


def equal(expected: Row, actual: dates.DateMention) -> bool:
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


def judge(row: Row, hijri_from: int) -> str | None:
    """Return what is wrong with the dates found in a row; None where it has one of an earlier Hijri year."""
    if any(int(str(e.get("hijri", "9999"))[:4]) < hijri_from for e in row["expected"]):
        return None
    reference = datetime.date.fromisoformat(row["reference_date"][:ISO_DAY]) if row.get("reference_date") else None
    actual = found(row["text"], reference)
    if len(actual) == len(row["expected"]) and all(equal(e, a) for e, a in zip(row["expected"], actual, strict=True)):
        return ""
    return f"{row['text']!r} expected {[e['iso'] for e in row['expected']]} found {[(a.text, a.resolved) for a in actual]}"


def main() -> None:
    """Measure each file given."""
    parser = arguments(__doc__)
    parser.add_argument("--hijri-from", type=int, default=0, help="leave out rows of earlier Hijri years")
    options = parser.parse_args()
    measure(options.files, lambda row: judge(row, options.hijri_from), options.show)


if __name__ == "__main__":
    main()
