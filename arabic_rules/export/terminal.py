"""Text of unknown origin, made safe and readable for a terminal."""

from __future__ import annotations

import unicodedata

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


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    if character in _REORDERING or unicodedata.category(character) in ("Cc", "Cs"):
        return f"⟨U+{ord(character):04X}⟩"
    return character
