"""Dates in running Arabic text: points, intervals and relative forms, apart from lengths of time.

>>> [(m.text, dict(m.relative)) for m in find("قصفت البلدة فجر أمس الاثنين")]
[('فجر أمس الاثنين', {'unit': 'day', 'offset': -1, 'weekday': 'monday'})]
>>> import datetime
>>> [m.resolved[:3] for m in find("بين 1 و30 آذار", reference=datetime.date(2024, 5, 1))]
[('2024-03-01', '2024-03-30', 'days')]
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from .. import numbers
from ..lexicon import Lexicon, shipped_lexicon
from ..text import Text, tokenize
from ._model import WEEKDAYS, DateMention, Resolved
from ._resolve import readings, resolve
from ._scan import Scanner

__all__ = ["WEEKDAYS", "DateMention", "Resolved", "find", "readings", "resolve", "scan"]


def find(text: str, *, reference: datetime.date | None = None) -> tuple[DateMention, ...]:
    """Return the time expressions of a text in order, offsets in code points of that text, end exclusive.

    Args:
        text: any text.
        reference: the day it was written; with it each mention that names days has them in `resolved`.
    """
    tokens, lexicon = tokenize(text), shipped_lexicon()
    found = scan(tokens, lexicon, numbers.scan(tokens, lexicon))
    return tuple(replace(mention, resolved=resolve(mention, reference)) for mention in found)


def scan(text: Text, lexicon: Lexicon, numerals: Iterable[numbers.Numeral]) -> list[DateMention]:
    """Return the time expressions of a tokenised text, using the numerals already read."""
    return list(Scanner(text, lexicon, {n.first: n for n in numerals if n.min is not None}).run())
