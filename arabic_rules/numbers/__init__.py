"""Numbers in running Arabic text: digits and words, ranges and bounds, and what only looks like a count.

>>> [(n.text, n.min, n.max) for n in find("قُتل أكثر من 5 جنود وأصيب ثلاثة وعشرون")]
[('أكثر من 5', 6, None), ('ثلاثة وعشرون', 23, 23)]
>>> parse("ألفان وخمسمائة")
2500
"""

from __future__ import annotations

from ..lexicon import Lexicon, shipped_lexicon
from ..text import Text, tokenize
from ._model import Numeral, NumeralKind, Value
from ._parts import NOUN, NUMERAL
from ._scan import Scanner
from ._spell import Case, Gender, spell

__all__ = ["Case", "Gender", "Numeral", "NumeralKind", "find", "parse", "scan", "spell"]


def find(text: str) -> tuple[Numeral, ...]:
    """Return every numeral of a text in order, offsets in code points of that text, end exclusive."""
    return tuple(Scanner(tokenize(text), shipped_lexicon()).run(NUMERAL | NOUN))


def scan(text: Text, lexicon: Lexicon) -> list[Numeral]:
    """Return every numeral of a tokenised text; linear, only tokens that can begin a numeral are tried."""
    return Scanner(text, lexicon).run(NUMERAL)


def parse(text: str) -> Value | None:
    """Return the value of a text that is one numeral as a whole, None where it is not."""
    tokens = tokenize(text)
    found = scan(tokens, shipped_lexicon())
    if len(found) != 1 or found[0].first != 0 or found[0].last != len(tokens):
        return None
    return found[0].value
