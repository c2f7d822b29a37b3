"""Class characters: every token becomes one character that stands for the set of names it answers to.

The names are those that some pattern mentions: lexical classes, token kinds (`COMMA`), mention kinds (`@people`). The set
of such sets is closed when the grammar is loaded. The low five bits of a character hold the clitics, so an item that
does not care about clitics is one range of 32 characters for each set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import NamedTuple

import regex

from .errors import UnknownName
from .lexicon import Lexicon, Sense
from .patterns import Group, Item, Pattern
from .reader import Line
from .text import MEMO_SIZE, MEMO_WORD_LENGTH, Kind, Word

BASE = 0xF0000  # the supplementary private-use planes: 4,096 sets of 32
_SLOTS = 32
_CONJUNCTION, ARTICLE, _PRONOUN = 1, 8, 16
_PREPOSITIONS = {"": 0, "ب": 2, "ل": 4}
_OTHER_PREPOSITION = 6
_TESTS: dict[str, Callable[[int], object]] = {
    "": lambda _: True,
    "w": lambda bits: bits & _CONJUNCTION,
    "b": lambda bits: bits & 6 == 2,
    "l": lambda bits: bits & 6 == 4,
    "k": lambda bits: bits & 6 == 6,
    "al": lambda bits: bits & ARTICLE,
    "bare": lambda bits: not bits & 7,
    "free": lambda bits: not bits & 6,
    "own": lambda bits: bits & _PRONOUN,
}
CONTINUED = "@..."
"""The name of every token of a mention after its first."""
KINDS = {kind: kind.name for kind in Kind if kind not in (Kind.WORD, Kind.SPACE)} | {Kind.WORD: "UNKNOWN"}


def clitic_bits(conjunction: str, preposition: str, article: bool, pronoun: str) -> int:
    """Pack clitics into five bits."""
    bits = _PREPOSITIONS.get(preposition, _OTHER_PREPOSITION)
    return bits | (_CONJUNCTION if conjunction else 0) | (ARTICLE if article else 0) | (_PRONOUN if pronoun else 0)


class Token(NamedTuple):
    """What one token of a pattern may be: any with one of these names (or, inverted, none of them), and these clitics."""

    names: frozenset[str]
    clitic: str
    inverted: bool


class Alphabet:
    """The closed set of class characters of one grammar."""

    def __init__(self, lexicon: Lexicon, used: Iterable[str], mentions: Iterable[frozenset[str]]) -> None:
        """Give a character block to every set of `used` names that a word, a token kind or a mention can have."""
        self._lexicon = lexicon
        self.used = frozenset(used)
        self._index: dict[frozenset[str], int] = {}
        self._names: list[frozenset[str]] = []
        self._memo: dict[str, int] = {}
        self._sets: dict[tuple[frozenset[str], str, bool], str] = {}
        for name in (*KINDS.values(), CONTINUED):
            self._add(frozenset({name}))
        for names in mentions:
            self._add(names)
        for names in lexicon.sense_sets(self.used):
            self._add(names)
        self.known = frozenset().union(*self._index)

    def _add(self, names: frozenset[str]) -> None:
        self._index.setdefault(names, len(self._index))

    def of_names(self, names: frozenset[str], bits: int = 0) -> int:
        """Return the character code of a mention's names."""
        return BASE + self._index[names] * _SLOTS + bits

    def of_word(self, word: Word, prefix: str = "") -> int:
        """Return the character code of a word, with the letters of a proclitic that stands apart."""
        code = self._memo.get(word.raw)
        if code is None:
            code = self._code(word)
            if len(word.raw) <= MEMO_WORD_LENGTH:
                if len(self._memo) >= MEMO_SIZE:
                    self._memo.clear()
                self._memo[word.raw] = code
        return code | prefix_bits(prefix) if prefix else code

    def _code(self, word: Word) -> int:
        senses = self._lexicon.senses(word) if word.kind <= Kind.LATIN else ()
        if not senses:
            return self.of_names(frozenset({KINDS[word.kind]}))
        names = self._lexicon.names(senses, self.used)
        if names not in self._index:  # readings that split differently: the first decides
            senses = senses[:1]
            names = self._lexicon.names(senses, self.used)
        first = senses[0]
        return self.of_names(names, clitic_bits(first.conjunction, first.preposition, first.article, first.pronoun))

    def character_set(self, names: Iterable[str], clitic: str = "", *, inverted: bool = False) -> str:
        """Return a regex character set for the tokens that have any of `names` (or, inverted, none of them)."""
        key = (frozenset(names), clitic, inverted)
        if key not in self._sets:
            self._sets[key] = self._character_set(*key)
        return self._sets[key]

    def has(self, character: str, token: Token) -> bool:
        """Tell whether a class character is in the character set of a token."""
        index, bits = divmod(ord(character) - BASE, _SLOTS)
        if len(self._names) < len(self._index):
            self._names = list(self._index)
        return bool(self._names[index] & token.names) != token.inverted and bool(_TESTS[token.clitic](bits))

    def _character_set(self, wanted: frozenset[str], clitic: str, inverted: bool) -> str:
        test = _TESTS[clitic]
        codes = [
            BASE + index * _SLOTS + bits
            for having, index in self._index.items() if bool(having & wanted) != inverted
            for bits in range(_SLOTS) if test(bits)
        ]
        ranges = []
        for _, run in groupby(enumerate(sorted(codes)), key=lambda pair: pair[1] - pair[0]):
            members = [code for _, code in run]
            ranges.append(f"{chr(members[0])}-{chr(members[-1])}" if len(members) > 1 else chr(members[0]))
        return "[" + "".join(ranges) + "]" if ranges else r"(?!)"


def prefix_bits(letters: str) -> int:
    """Return the bits of proclitic letters that stand apart from their word ("و", "بـ")."""
    bits = 0
    for letter in letters:
        bits |= _CONJUNCTION if letter in "وف" else _PREPOSITIONS.get(letter, _OTHER_PREPOSITION)
    return bits


class PatternCompiler:
    """Turn patterns into `regex` objects over class characters."""

    def __init__(self, alphabet: Alphabet, aliases: dict[str, tuple[bool, tuple[str, ...]]]) -> None:
        """Use `aliases`: name -> (inverted, names) from `let` and `except` lines."""
        self._alphabet = alphabet
        self._aliases = aliases
        self._continued = alphabet.character_set([CONTINUED])

    def compile(self, pattern: Pattern, line: Line, *, reverse: bool = False) -> regex.Pattern[str]:
        """Compile a pattern; `reverse` makes one that ends where it is asked to match."""
        body = "".join(self._node(node, line) for node in pattern)
        return regex.compile(body, regex.V1 | (regex.REVERSE if reverse else 0))

    def beginning(self, pattern: Pattern, line: Line) -> tuple[Token, ...]:
        """Return what the first token of a match can be: of any of these."""
        found: list[Token] = []
        for node in pattern:
            items = node.items if isinstance(node, Group) else (node,)
            for item in items:
                found += self._tokens(item, line)
                if item.low:
                    break
            if node.low and any(item.low for item in items):
                break
        return tuple(found)

    def _node(self, node: Item | Group, line: Line) -> str:
        if isinstance(node, Group):
            inner = "".join(self._item(item, line) for item in node.items)
            return f"(?:{inner}){_repeat(node)}"
        return self._item(node, line)

    def _item(self, item: Item, line: Line) -> str:
        unit = self._set(item, line) + self._continued + "*+"
        body = f"(?:{unit}){_repeat(item)}" if (item.low, item.high) != (1, 1) else unit
        return f"(?P<{item.label}>{body})" if item.label else body

    def check(self, names: Iterable[str], line: Line) -> None:
        """Raise UnknownName where nothing has one of some names."""
        for name in names:
            if name not in self._aliases and name not in self._alphabet.known:
                raise UnknownName("nothing has this class", path=line.path, line=line.number, word=name,
                                  hint="a class of a .lex file, a token kind like COMMA, or a mention like @number")

    def _set(self, item: Item, line: Line) -> str:
        sets = [self._alphabet.character_set(names, clitic, inverted=inverted) for names, clitic, inverted in self._tokens(item, line)]
        return sets[0] if len(sets) == 1 else "(?:" + "|".join(sets) + ")"

    def _tokens(self, item: Item, line: Line) -> list[Token]:
        self.check(item.names, line)
        found = []
        for name in item.names:
            inverted, names = self._aliases.get(name, (False, (name,)))
            found.append(Token(frozenset((*names, *((CONTINUED,) if inverted else ()))), item.clitic, inverted))
        return found


def _repeat(node: Item | Group) -> str:
    if (node.low, node.high) == (1, 1):
        return ""
    return "?" if node.high == 1 else f"{{{node.low},{node.high}}}"


def sense_bits(sense: Sense) -> int:
    """Return the clitic bits of one reading."""
    return clitic_bits(sense.conjunction, sense.preposition, sense.article, sense.pronoun)
