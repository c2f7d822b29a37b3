"""When two names of a place, a person or an organisation mean the same."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from ..grammar_files import shipped

_FOLD = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي", "ھ": "ه", "\u0640": None,
})
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 5
_NAME_KEYS = ("name", "name_ar", "text", "item")


@functools.cache
def common_words(kind: str) -> frozenset[str]:
    """Return the words of one list of `grammars/scoring/common_words.tsv`: `kind` or `generic`."""
    text = (shipped() / "scoring" / "common_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(word for name, word in rows if name == kind)


@functools.lru_cache(maxsize=100_000)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a name in one spelling, without articles, marks and punctuation.

    >>> words("بلدة «الشحيل»")
    ('بلده', 'شحيل')
    """
    plain = "".join(c for c in unicodedata.normalize("NFKC", text) if not unicodedata.combining(c)).translate(_FOLD)
    found = "".join(c if c.isalnum() else " " for c in plain).lower().split()
    return tuple(w[len(_ARTICLE):] if w.startswith(_ARTICLE) and len(w) >= _SHORTEST_WITH_ARTICLE else w for w in found)


def texts_of(filler: Any) -> Iterator[str]:
    """Yield every way in which a filler is written: a string with `|` between choices, or an object with names and aliases."""
    if isinstance(filler, str):
        yield from filler.split("|")
    elif isinstance(filler, Mapping):
        for key in _NAME_KEYS:
            if isinstance(filler.get(key), str):
                yield from filler[key].split("|")
        yield from (alias for alias in filler.get("aliases", ()) if isinstance(alias, str))


def same_name(gold: Any, predicted: Any) -> bool:
    """Say whether any form of one filler names what any form of the other does.

    Equal words do, in any order; so does a shorter form that is part of a longer one, or one that shares more than half
    of all words, as long as a shared word is telling.

    >>> same_name("قوات سوريا الديمقراطية|قسد", {"name": "قسد"}), same_name("قوات الأمن", "قوات البيشمركة")
    (True, False)
    """
    return any(_same(frozenset(g), frozenset(p)) for g in _forms(gold) for p in _forms(predicted))


def _forms(filler: Any) -> list[tuple[str, ...]]:
    return [found for text in texts_of(filler) if (found := words(text))]


def _same(gold: frozenset[str], predicted: frozenset[str]) -> bool:
    a, b = gold - common_words("kind") or gold, predicted - common_words("kind") or predicted
    if a == b:
        return True
    common = a & b
    return bool(common - common_words("generic")) and (a <= b or b <= a or 2 * len(common) > len(a | b))
