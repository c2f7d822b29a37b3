"""The tree of exceptions and the form of their messages."""

from __future__ import annotations

import inspect
import re

import pytest

from arabic_rules import errors

CLASSES: list[type[errors.ArabicRulesError]] = [
    c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, errors.ArabicRulesError) and not c.__name__.startswith("_")
]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"path": "a.gram", "line": 3, "word": "قتل", "hint": "do this"}, "a.gram:3: AR102 no such class: «قتل»; do this"),
        ({"path": "a.gram", "line": 3}, "a.gram:3: AR102 no such class"),
        ({"path": "a.gram"}, "a.gram: AR102 no such class"),
        ({"word": "قتل"}, "AR102 no such class: «قتل»"),
    ],
)
def test_message_says_what_where_which_word_and_what_to_do(parts: dict[str, object], expected: str) -> None:
    """Parts that are not known are left out."""
    assert expected == str(errors.UnknownName("no such class", **parts))  # type: ignore[arg-type]


def test_every_error_has_its_own_code_and_place_in_the_tree() -> None:
    """Codes are unique and the tree in the docstring is the one in the code."""
    assert len(CLASSES) == len({c.code for c in CLASSES})
    assert [] == [c for c in CLASSES if not re.search(rf"─ {c.__name__} +{c.code if not c.__subclasses__() else ''}", f"─ {errors.__doc__}")
                  and c is not errors.ArabicRulesError]
