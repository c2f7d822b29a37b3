"""Read `.lex` and `.gram` files: lines of an ASCII keyword and what follows it, by pyparsing.

Nothing here knows a word of Arabic or the meaning of a keyword: it turns text into `Line` and pattern values and says
precisely what is wrong where. pyparsing is imported when the first file is read.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .errors import GrammarSyntaxError

_INVISIBLE = {
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0x061C, 0xFEFF, 0x00A0, 0x0640,
}


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


@functools.cache
def _line_parser() -> Any:
    import pyparsing as pp

    keyword = pp.Regex(r"[a-z][a-z_]*(?=\s|$)").set_name("keyword")("keyword")
    rest = pp.Regex(r"\S.*?(?=\s*$)").set_name("text")("rest")
    return keyword + pp.Optional(rest)


def read_lines(text: str, path: str) -> Iterator[Line]:
    """Yield the statements of a file; blank lines and `#` comments are skipped.

    Raises:
        GrammarSyntaxError: a line does not begin with a keyword, or holds an invisible character or a tatweel.
    """
    import pyparsing as pp

    parser = _line_parser()
    for number, raw in enumerate(text.splitlines(), 1):
        if not raw.strip() or raw.lstrip().startswith("#"):
            continue
        _refuse_invisible(raw, path, number)
        try:
            parsed = parser.parse_string(raw, parse_all=True)
        except pp.ParseException:
            raise GrammarSyntaxError(
                "a line begins with a keyword in small Latin letters", path=path, line=number, word=raw.split()[0],
                hint="write the keyword first, then white space, then the Arabic text",
            ) from None
        yield Line(path, number, parsed["keyword"], parsed.get("rest", ""))


def _refuse_invisible(raw: str, path: str, number: int) -> None:
    for character in raw:
        if ord(character) in _INVISIBLE:
            raise GrammarSyntaxError(
                f"the invisible character U+{ord(character):04X} stands in this line", path=path, line=number,
                word=raw.split()[0], hint="delete it; spelling variants and tatweel are folded without it",
            )
