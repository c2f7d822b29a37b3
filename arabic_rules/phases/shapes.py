"""Shapes of words that no lexicon lists: how they begin and end, stated with an example in `grammars/people/shapes.lex`."""

from __future__ import annotations

import functools
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import fold


class _Shape(NamedTuple):
    begins: str
    ends: str
    unless: str


@functools.lru_cache(maxsize=8)
def _shapes(lexicon: Lexicon, name: str) -> tuple[_Shape, ...]:
    features = [entry.features for entry in lexicon.of_class(name)]
    return tuple(_Shape(*(fold(f.get(key, "")) for key in _Shape._fields)) for f in features)


def article_of(lexicon: Lexicon) -> str:
    """Return the article as it is folded."""
    return lexicon.clitics.article


def fits(lexicon: Lexicon, name: str, form: str) -> bool:
    """Tell whether a folded word has any shape of a class; a word with the article only one that states the article."""
    article = article_of(lexicon)
    definite = form.startswith(article)
    for shape in _shapes(lexicon, name):
        if shape.begins.startswith(article) == definite and form.startswith(shape.begins) and form.endswith(shape.ends) \
                and not (shape.unless and form.endswith(shape.unless)) and len(form) > len(shape.begins) + len(shape.ends):
            return True
    return False
