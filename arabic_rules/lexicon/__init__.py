"""Terms, their generated forms, and what a word of a text can be.

A lexicon is built from `.lex` files. Inflection is generated from the paradigms in `grammars/lexicon/paradigms.lex`;
clitics are split by asking the lexicon: وزير is a term, so it is not و + زير.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..grammar_files import read_all, shipped
from ..reader import lines_of
from ..tables import Tables
from ._entries import DETAILS, PARTS_OF_SPEECH, Entry, parse_entries
from ._inflection import PARADIGMS, Inflection
from ._lexicon import Lexicon
from ._names import KNOWN
from ._readings import PARTICIPLE, VERBAL, Beginnings, Reading, Sense, Term, TermReading

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "DETAILS", "KNOWN", "PARADIGMS", "PARTICIPLE", "PARTS_OF_SPEECH", "VERBAL", "Beginnings", "Entry", "Inflection", "Lexicon", "Reading",
    "Sense", "Term", "TermReading", "load", "parse_entries", "shipped_lexicon",
]


def load(folder: Traversable) -> Lexicon:
    """Read the paradigms and every `.lex` file below a grammar folder.

    Raises:
        GrammarError: a file is wrong; the message names file, line, word and what to do.
    """
    files = read_all(folder, ".lex")
    inflection = Inflection(lines_of(files, PARADIGMS))
    tables = Tables("lexicon", files)
    if tables.sections is not None:
        return Lexicon.unpacked(tables.sections, inflection)
    lexicon = Lexicon((entry for path in files if path != PARADIGMS for entry in parse_entries(lines_of(files, path))), inflection)
    tables.keep(lambda: lexicon.packed(frozenset()))
    return lexicon


@functools.cache
def shipped_lexicon() -> Lexicon:
    """Return the lexicon of the shipped grammar, read once."""
    return load(shipped())
