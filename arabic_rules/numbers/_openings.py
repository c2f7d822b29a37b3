"""Where a numeral can begin in running text: most words are told to begin none by one regular expression of all forms, unread.

It takes a hundredth of a second to make and a quarter of a microsecond a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ..lexicon import Lexicon
from ..text import Kind, Word, WordMemo
from ._nouns import UNIT, NounRole, noun_roles
from ._words import STARTER, starters

NUMERAL, NOUN = 1, 2
"""What can begin with a word or a figure, as bits: a numeral, or a noun that counts itself."""


def openings(lexicon: Lexicon) -> WordMemo[int]:
    """Return what can begin with each word; made when somebody first asks."""
    kept = lexicon.cache("numbers openings")
    if not kept:
        kept["memo"] = WordMemo(_reader(lexicon))
    memo: WordMemo[int] = kept["memo"]
    return memo


def opening(lexicon: Lexicon, word: Word) -> int:
    """Return what can begin with a word, which is read."""
    return NUMERAL * starters(lexicon)[word] | NOUN * (noun_roles(lexicon)[word] is not NounRole.NONE)


def _reader(lexicon: Lexicon) -> Callable[[Word], int]:
    """Return what reads only the words that match."""
    match = _pattern(lexicon).match

    def read(word: Word) -> int:
        if word.kind is not Kind.WORD:
            return NUMERAL if word.kind is Kind.NUMBER else 0
        return opening(lexicon, word) if match(word.fold) else 0

    return read


def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return what matches every folded word that begins a numeral or may be a noun that counts itself, a dual or a unit, and few others."""
    before, behind = map(_trie, lexicon.clitics.around())
    heads, duals = _trie(lexicon.heads((STARTER, UNIT))), _trie(lexicon.inflection.endings("du"))
    return re.compile(rf"(?:{before}{heads}{behind}|.*{duals})\Z", re.DOTALL)


def _trie(words: Iterable[str]) -> str:
    """Return a regular expression of some words that reads each letter they share once.

    >>> _trie(["الف", "الفان", "مءه"])
    '(?:الف(?:ان)?|مءه)'
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        by_letter.setdefault(word[:1], []).append(word[1:])
    empty = by_letter.pop("", None) is not None
    branches = [re.escape(letter) + _trie(rest) for letter, rest in by_letter.items()]
    if len(branches) == 1 and not empty:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + "?" * empty if branches else ""
