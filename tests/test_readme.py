"""The README's report, records and code are what the program does."""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

import arabic_rules
from arabic_rules import Extractor

README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """Return the first code block of a language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def shown(expected: Any, actual: Any) -> Any:
    """Return the part of `actual` that `expected` shows: the same keys, at every level."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        return {key: shown(value, actual.get(key)) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        return [shown(e, a) for e, a in zip(expected, actual, strict=True)]
    return actual


def test_report_gives_the_record() -> None:
    """One report in, one record out, every slot that is shown."""
    expected = json.loads(block("json"))
    (record,) = Extractor().extract(block("text"), date=datetime.date(2024, 3, 14), doc_id="report")

    assert expected == shown(expected, record.to_dict())


def test_library_example_prints_what_it_says() -> None:
    """The code runs as it stands; its comments are its output."""
    code = block("python")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102

    assert re.findall(r"print\(.*\)  # (.*)", code) == printed.getvalue().splitlines()


@pytest.mark.parametrize("name", sorted(arabic_rules.__all__))
def test_public_names_are_there(name: str) -> None:
    """What `__all__` promises can be imported, and is in order."""
    assert hasattr(arabic_rules, name)
    assert sorted(arabic_rules.__all__) == arabic_rules.__all__
