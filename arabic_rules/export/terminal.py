"""Text of unknown origin, made safe and readable for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from ..inputs import need

_ISOLATE, _POP = "\u2068", "\u2069"
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    r"""Return text that cannot steer a terminal: controls and reordering marks are shown, white space becomes a space.

    >>> clean("قصف\u202e على\n\x1b[2J")
    'قصف⟨U+202E⟩ على ⟨U+001B⟩[2J'
    """
    return "".join(_shown(character) for character in text)


def isolate(text: str) -> str:
    """Return text between directional isolates, so that it does not reorder what stands beside it."""
    return f"{_ISOLATE}{text}{_POP}" if text else ""


BIDI = ("isolate", "logical", "visual")
"""How Arabic goes to a terminal: in logical order between isolates, without them, or in the order in which it is seen."""


def arranger(bidi: str, *, live: bool) -> Callable[[str], str]:
    """Return what makes one line that holds Arabic ready to be shown; what does not go to a terminal stays as it is.

    Args:
        bidi: one of BIDI. `visual` is for terminals that do not reorder: what is copied from the screen is then reversed.
        live: does it go to a terminal?

    Raises:
        MissingExtra: `visual` needs python-bidi.
    """
    if not live or bidi == "logical":
        return str
    if bidi == "isolate":
        return lambda line: line if line.isascii() else isolate(line)
    display = need("bidi", "bidi", "--bidi visual").get_display
    return lambda line: line if line.isascii() else str(display(line, base_dir="L"))


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    if character in _REORDERING or unicodedata.category(character) in ("Cc", "Cs"):
        return f"⟨U+{ord(character):04X}⟩"
    return character
