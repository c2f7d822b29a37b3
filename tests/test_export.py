"""Writers of records and what a terminal may be shown."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import BARE, FULL

from arabic_rules.errors import ExportError
from arabic_rules.export import FORMATS, jsonl, table, write
from arabic_rules.export.terminal import clean, isolate
from arabic_rules.model import Actor, Count, Incident, Span, figure

SPANS = (Span(start=0, end=1, text="ب"),)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True."""
        return True


def attacker(name: str) -> Incident:
    """Return a record by someone with this name."""
    return Incident.from_dict({**BARE.to_dict(), "initiators": [Actor(name=name, spans=SPANS).to_dict()]})


def test_jsonl_is_one_readable_record_a_line() -> None:
    """Arabic is written as it is; every line is the record's own JSON form."""
    out = io.StringIO()
    jsonl.write([BARE, FULL], out)

    assert [BARE.to_dict(), FULL.to_dict()] == [json.loads(line) for line in out.getvalue().splitlines()]
    assert "تنظيم داعش" in out.getvalue()


def test_table_shows_the_main_slots() -> None:
    """Types, status, day, counts with their parts, place, direction, who."""
    out = io.StringIO()
    table.write([FULL], out)

    for part in ("raid", "(foiled)", "2024-03-13", "dawn", "arrested ~4+", "fighters 0-2", "مركدة، الحسكة", "12.5 km S of الحسكة",
                 "by قوات سوريا الديمقراطية", "against تنظيم داعش", "detainee حذيفة", "incidents: 1"):
        assert part in out.getvalue()


def test_table_of_nothing_says_so() -> None:
    """No empty grid."""
    out = io.StringIO()
    table.write([], out)

    assert "incidents: 0\n" == out.getvalue()


def test_table_isolates_arabic_on_a_terminal_only() -> None:
    """Each broken line is isolated by itself; a file has no invisible characters."""
    name = "قوات كثيرة الأسماء " * 12
    live, file = Terminal(), io.StringIO()
    table.write([attacker(name)], live)
    table.write([attacker(name)], file)

    lines = [line for line in live.getvalue().splitlines() if "كثيرة" in line]
    assert len(lines) > 1
    assert all(line.count("\u2068") == line.count("\u2069") == 1 for line in lines)
    assert "\u2068" not in file.getvalue()


def test_table_reads_no_markup_and_no_controls_from_text() -> None:
    """Text from outside can neither colour nor steer the terminal."""
    out = Terminal()
    table.write([attacker("[red]أحمر[/red] \x1b]0;x\x07 \u202e")], out)

    assert "[red]" in out.getvalue()
    assert "⟨U+001B⟩]0;x⟨U+0007⟩" in out.getvalue()
    assert "\u202e" not in out.getvalue()


@given(st.text())
def test_clean_leaves_nothing_that_steers(text: str) -> None:
    """No control, no line break, no reordering mark, in any text; and nothing is lost from text without them."""
    cleaned = clean(text)

    assert cleaned == clean(cleaned)
    assert cleaned.isprintable() or not any(c in cleaned for c in "\x1b\x07\n\r\t\x9b\u202e\u2066")


def test_isolate_of_nothing_is_nothing() -> None:
    """No marks around an empty string."""
    assert ("", "\u2068ب\u2069") == (isolate(""), isolate("ب"))


@pytest.mark.parametrize(
    ("low", "high", "approximate", "expected"),
    [(3, 3, None, "3"), (3, 5, None, "3-5"), (6, None, None, "6+"), (20, 20, True, "~20"), (None, 4, None, "0-4"), (None, None, None, "0+")],
)
def test_figure(low: int | None, high: int | None, approximate: bool | None, expected: str) -> None:
    """Counts as people write them."""
    assert expected == figure(Count(min=low, max=high, approximate=approximate, spans=SPANS))


def test_write_knows_formats_by_name() -> None:
    """An unknown name lists the known ones."""
    out = io.StringIO()
    write("jsonl", [BARE], out)

    assert out.getvalue()
    with pytest.raises(ExportError, match="«xls»; one of jsonl, table goes to a stream"):
        write("xls", [], out)
    assert {"jsonl", "table"} <= set(FORMATS)
