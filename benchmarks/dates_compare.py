"""The date reader beside Maha and dateparser: `python benchmarks/dates_compare.py FILE... [--text REPORTS.jsonl] [--python INTERPRETER]`.

Rows are those of `dates_accuracy.py`. The others give one moment for every expression, so all three are compared by the first
day alone, as far as the row's precision goes: the year, the month, any day of the week, the day. `--python` names an interpreter that has the
others (`pip install mahad dateparser`). dateparser is asked twice, for the whole text as one date and for dates within it.
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from peers import OWN, ROOT, Comparison, Read, Row, main

DAY = 10
TODAY = datetime.datetime(2024, 5, 15)  # noqa: DTZ001 - a fixed day, for texts without one


def reference(row: Row) -> datetime.datetime:
    """Return the day that a row's relative dates are counted from."""
    return datetime.datetime.fromisoformat(row["reference_date"]) if row.get("reference_date") else TODAY


def own() -> Read:
    """Return this library's reader."""
    sys.path.insert(0, str(ROOT))
    from arabic_rules import dates

    return lambda row: [m.resolved.start for m in dates.find(row["text"], reference=reference(row).date()) if m.resolved]


def maha() -> Read:
    """Return Maha's reader of times."""
    from maha.parsers.functions import parse_dimension

    def read(row: Row) -> list[str]:
        return [(reference(row) + d.value).isoformat()[:DAY] for d in parse_dimension(row["text"], time=True)]

    return read


def dateparser() -> Read:
    """Return dateparser's reader of a text that is one date."""
    import dateparser as library

    def read(row: Row) -> list[str]:
        found = library.parse(row["text"], languages=["ar"], settings={"RELATIVE_BASE": reference(row)})
        return [found.isoformat()[:DAY]] if found else []

    return read


def dateparser_search() -> Read:
    """Return dateparser's reader of running text."""
    from dateparser.search import search_dates

    def read(row: Row) -> list[str]:
        found = search_dates(row["text"], languages=["ar"], settings={"RELATIVE_BASE": reference(row)})
        return [moment.isoformat()[:DAY] for _, moment in found or ()]

    return read


def expected(row: Row) -> list[tuple[str, bool]]:
    """Return the days, months or years a row asks for, each with whether it stands for a week."""
    return [(str(e["iso"])[:DAY], e.get("grain") == "week") for e in row["expected"]]


def equal(wanted: list[tuple[str, bool]], actual: list[str]) -> bool:
    """Compare two lists of days as far as the wanted ones are exact."""
    return len(wanted) == len(actual) and all(map(_alike, wanted, actual))


def _alike(wanted: tuple[str, bool], actual: str) -> bool:
    day, week = wanted
    if not week:
        return actual.startswith(day)
    return abs(datetime.date.fromisoformat(day) - datetime.date.fromisoformat(actual)) < datetime.timedelta(days=7)


COMPARISON = Comparison(
    script=str(Path(__file__).resolve()), about="Dates beside Maha and dateparser.",
    programs={OWN: own, "maha": maha, "dateparser": dateparser, "its search": dateparser_search}, expected=expected, equal=equal,
)

if __name__ == "__main__":
    sys.exit(main(COMPARISON, sys.argv[1:]))
