"""Text of unknown origin, made safe for spreadsheets."""

from __future__ import annotations

import unicodedata

_FORMULA = frozenset("=+-@|%\t\r\n＝＋－＠")
_SPACE = frozenset("\t\r\n\v\f\x85\u2028\u2029")
_DROPPED = frozenset({"Cc", "Cs"})
_LAST_OF_A_PLANE = 0xFFFE


def plain(text: str) -> str:
    r"""Return text in which line breaks and tabs are spaces, without control characters and what no XML file may hold.

    >>> plain("أ\tب\x07\ufffe\x00")
    'أ ب'
    """
    return "".join(" " if c in _SPACE else c for c in text if c in _SPACE or not _control(c))


def formula(text: str) -> bool:
    r"""Say whether a spreadsheet may take text for a formula; spaces and invisible characters before the sign do not hide it.

    >>> formula("=1+1"), formula(" \u2068@x"), formula("قصف 3-5"), formula("")
    (True, True, False, False)
    """
    return next((c for c in text if c in _FORMULA or not _blank(c)), "") in _FORMULA


def guarded(text: str) -> str:
    r"""Return plain text with an apostrophe before what would start a formula.

    >>> guarded("=HYPERLINK(1)"), guarded("\u2068@x"), guarded("قصف 3-5")
    ("'=HYPERLINK(1)", "'\u2068@x", 'قصف 3-5')
    """
    return f"'{plain(text)}" if formula(text) else plain(text)


def _control(character: str) -> bool:
    return unicodedata.category(character) in _DROPPED or ord(character) & _LAST_OF_A_PLANE == _LAST_OF_A_PLANE or "\ufdd0" <= character <= "\ufdef"


def _blank(character: str) -> bool:
    """Say whether a character shows nothing: white space, controls, marks of direction, joiners."""
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zs", "Mn") or _control(character)
