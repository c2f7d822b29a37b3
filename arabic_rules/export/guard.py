"""Text of unknown origin, made safe for spreadsheets."""

from __future__ import annotations

import unicodedata

_FORMULA = "=+-@\t\r\n|%"
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff \u00a0")


def guarded(text: str) -> str:
    r"""Return text that a spreadsheet takes as text: no control characters, and an apostrophe before what would start a formula.

    Invisible characters before the sign do not hide it.

    >>> guarded("=HYPERLINK(1)"), guarded("\u2068@x"), guarded("قصف 3-5")
    ("'=HYPERLINK(1)", "'\u2068@x", 'قصف 3-5')
    """
    plain = "".join(" " if c in "\t\r\n" else c for c in text if c in "\t\r\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    first = next((c for c in text if c not in _INVISIBLE), "")
    return f"'{plain}" if first in _FORMULA and first else plain
