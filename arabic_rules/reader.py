"""Read `.lex` and `.gram` files: lines of an ASCII keyword and what follows it.

Nothing here knows a word of Arabic or the meaning of a keyword: it turns text into `Line` values and says precisely what
is wrong where. The pattern language of `match`, `after` and `before` lines is read by pyparsing, in `patterns`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from .errors import GrammarSyntaxError

_LINE = regex.compile(r"([a-z][a-z_]*)(?:\s+(.+))?")
_INVISIBLE = regex.compile(r"[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u061C\uFEFF\u00A0\u0640]")


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of a grammar or lexicon file."""

    path: str
    number: int
    keyword: str
    rest: str

    @property
    def where(self) -> str:
        """Return the place of the line as `file:line`."""
        return f"{self.path}:{self.number}"


def read_lines(text: str, path: str) -> Iterator[Line]:
    """Yield the statements of a file; blank lines and `#` comments are skipped.

    Raises:
        GrammarSyntaxError: a line does not begin with a keyword, or holds an invisible character or a tatweel.
    """
    for number, raw in enumerate(text.splitlines(), 1):
        stripped = raw.strip()
        if not stripped or stripped.startswith("#"):
            continue
        hidden = _INVISIBLE.search(raw)
        if hidden:
            raise GrammarSyntaxError(
                f"the invisible character U+{ord(hidden[0]):04X} stands in this line", path=path, line=number,
                word=raw.split()[0], hint="delete it; spelling variants and tatweel are folded without it",
            )
        found = _LINE.fullmatch(stripped)
        if found is None:
            raise GrammarSyntaxError(
                "a line begins with a keyword in small Latin letters", path=path, line=number, word=raw.split()[0],
                hint="write the keyword first, then white space, then the Arabic text",
            )
        yield Line(path, number, found[1], found[2] or "")


def lines_of(files: Mapping[str, bytes], path: str) -> Iterator[Line]:
    """Yield the statements of one of the files of a grammar folder, whose contents are given."""
    return read_lines(files[path].decode(), path)
