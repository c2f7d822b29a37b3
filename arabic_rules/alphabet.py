"""Class characters: every token becomes one character that stands for what the patterns can tell it by.

A token has a code: which set of names it answers to, and in the low five bits its clitics. The names are those that some
pattern mentions: lexical classes, token kinds (`COMMA`), mention kinds (`@people`). Codes that no pattern tells apart share one
character, and characters are numbered so that what patterns ask for most lies side by side: a character set is a few ranges.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import NamedTuple, TypeVar

import regex

from .errors import UnknownName
from .lexicon import Lexicon, Sense
from .patterns import Group, Item, Pattern, items_of
from .reader import Line
from .text import Kind, Word, WordMemo

_FIRST, _FIRST_OF_MANY, _FEW = 0xE000, 0xF0000, 0x1900
"""Private-use characters: those of the basic plane, whose strings are half as long, where they are enough."""
CLITICS = 32
"""How many combinations of clitics there are: codes of one set of names are that many."""
CONJUNCTION, BY, TO, PREPOSITION, PROCLITICS, ARTICLE, PRONOUN = 1, 2, 4, 6, 7, 8, 16
"""The bits of the clitics of a word: `PREPOSITION` are those of any, `BY` of "ب", `TO` of "ل"; `PROCLITICS` all before the article."""
_PREPOSITIONS = {"": 0, "ب": BY, "ل": TO}
OTHER_PREPOSITION = BY | TO
"""The class bits of a preposition that is neither "ب" nor "ل"."""
_TESTS: dict[str, Callable[[int], object]] = {
    "": lambda _: True,
    "w": lambda bits: bits & CONJUNCTION,
    "b": lambda bits: bits & PREPOSITION == BY,
    "l": lambda bits: bits & PREPOSITION == TO,
    "k": lambda bits: bits & PREPOSITION == OTHER_PREPOSITION,
    "al": lambda bits: bits & ARTICLE,
    "bare": lambda bits: not bits & PROCLITICS,
    "free": lambda bits: not bits & PREPOSITION,
    "own": lambda bits: bits & PRONOUN,
}
T = TypeVar("T")
CONTINUED = "@..."
"""The name of every token of a mention after its first."""
HOLDS_AND = "num.and"
"""The class of words that are spelled with their "و", and joined by it: "وأحد"."""
KINDS = {kind: kind.name for kind in Kind if kind not in (Kind.WORD, Kind.SPACE)} | {Kind.WORD: "UNKNOWN"}


def clitic_bits(conjunction: str, preposition: str, article: bool, pronoun: str) -> int:
    """Pack clitics into five bits."""
    bits = _PREPOSITIONS.get(preposition, OTHER_PREPOSITION)
    return bits | (CONJUNCTION if conjunction else 0) | (ARTICLE if article else 0) | (PRONOUN if pronoun else 0)


class Token(NamedTuple):
    """What one token of a pattern may be: any with one of these names (or, inverted, none of them), and these clitics."""

    names: frozenset[str]
    clitic: str = ""
    inverted: bool = False


class _Characters(NamedTuple):
    """The characters of an alphabet: by code, and which of the tokens each can be, as bits."""

    of_code: list[str]
    tokens: dict[str, int]
    bit: dict[Token, int]


class Alphabet:
    """The codes and class characters of one grammar: closed when the first text is read, after every pattern has asked for its tokens."""

    def __init__(self, lexicon: Lexicon, used: Iterable[str], mentions: Iterable[frozenset[str]]) -> None:
        """Give a block of codes to every set of `used` names that a word, a token kind or a mention can have."""
        self._lexicon = lexicon
        self.used = frozenset(used)
        self._index: dict[frozenset[str], int] = {}
        self.of_words = WordMemo(self._code)
        """The code of each word."""
        self._asked: Counter[Token] = Counter()
        self._sets: dict[int, str] = {}
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
        """Return the code of a mention's names."""
        return self._index[names] * CLITICS + bits

    def read(self, senses: tuple[Sense, ...]) -> tuple[tuple[Sense, ...], frozenset[str]]:
        """Return the readings of a word that have a code together, and their names: of readings that split differently the first decides."""
        names = self._lexicon.names(senses, self.used)
        return (senses, names) if names in self._index else (senses[:1], self._lexicon.names(senses[:1], self.used))

    def of_word(self, word: Word, prefix: str = "") -> int:
        """Return the code of a word, with the letters of a proclitic that stands apart."""
        return self.of_words[word] | prefix_bits(prefix)

    def _code(self, word: Word) -> int:
        senses = self._lexicon.senses(word) if word.kind <= Kind.LATIN else ()
        if not senses:
            return self.of_names(frozenset({KINDS[word.kind]}))
        senses, names = self.read(senses)
        first = senses[0]
        joined = bool(first.conjunction) or any(HOLDS_AND in sense.entry.classes for sense in senses)
        return self.of_names(names, clitic_bits(first.conjunction, first.preposition, first.article, first.pronoun) | (CONJUNCTION if joined else 0))

    def ask(self, tokens: Iterable[Token]) -> None:
        """Let patterns tell these tokens from all others; no longer possible when the first text has been read."""
        self._asked.update(tokens)

    @cached_property
    def _characters(self) -> _Characters:
        """Number what the tokens tell apart; the token that is asked for most is the highest bit, so its characters lie together."""
        ordered = sorted(self._asked, key=lambda t: (self._asked[t], sorted(t.names), t.clitic, t.inverted), reverse=True)
        bit = {token: 1 << n for n, token in enumerate(reversed(ordered))}
        clitics = [sum(bit[token] for token in ordered if _TESTS[token.clitic](bits)) for bits in range(CLITICS)]
        by_name: dict[str, int] = {}
        inverted = sum(bit[token] for token in ordered if token.inverted)
        for token in ordered:
            for name in token.names:
                by_name[name] = by_name.get(name, 0) | bit[token]
        codes: list[int] = []
        for names in self._index:
            having = 0
            for name in names:
                having |= by_name.get(name, 0)
            codes += [(having ^ inverted) & allowed for allowed in clitics]
        found = sorted(set(codes))
        base = _FIRST if len(found) <= _FEW else _FIRST_OF_MANY
        character = {tokens: chr(base + n) for n, tokens in enumerate(found)}
        return _Characters([character[tokens] for tokens in codes], {c: tokens for tokens, c in character.items()}, bit)

    @property
    def of_code(self) -> list[str]:
        """Return the character of each code."""
        return self._characters.of_code

    def bits(self, tokens: Iterable[Token]) -> int:
        """Return what a character that can be any of some tokens has a bit of."""
        bit = self._characters.bit
        found = 0
        for token in tokens:
            found |= bit[token]
        return found

    def tokens(self, character: str) -> int:
        """Return which tokens a character can be, as bits."""
        return self._characters.tokens[character]

    def character_set(self, tokens: Iterable[Token]) -> str:
        """Return a regex character set for what can be any of some tokens."""
        wanted = self.bits(tokens)
        if wanted not in self._sets:
            self._sets[wanted] = self._character_set(wanted)
        return self._sets[wanted]

    def _character_set(self, wanted: int) -> str:
        members = [ord(character) for character, tokens in self._characters.tokens.items() if tokens & wanted]
        ranges = []
        for _, run in groupby(enumerate(members), key=lambda pair: pair[1] - pair[0]):
            codes = [code for _, code in run]
            ranges.append(f"{chr(codes[0])}-{chr(codes[-1])}" if len(codes) > 1 else chr(codes[0]))
        return "[" + "".join(ranges) + "]" if ranges else r"(?!)"


class ByCharacter(dict[str, tuple[T, ...]]):
    """What can stand where a character stands, of choices that need one of some tokens there; found out when first asked."""

    def __init__(self, alphabet: Alphabet, choices: Iterable[tuple[Iterable[Token], T]]) -> None:
        """Take (tokens, choice) in order."""
        super().__init__()
        self._alphabet, self._choices = alphabet, tuple((tuple(tokens), choice) for tokens, choice in choices)

    def __missing__(self, character: str) -> tuple[T, ...]:
        bits, tokens = self._alphabet.bits, self._alphabet.tokens(character) if character else 0
        found = self[character] = tuple(choice for wanted, choice in self._choices if tokens & bits(wanted))
        return found

    def tokens(self) -> Iterator[Token]:
        """Yield every token that any choice needs."""
        for tokens, _ in self._choices:
            yield from tokens


def prefix_bits(letters: str) -> int:
    """Return the bits of proclitic letters that stand apart from their word ("و", "بـ")."""
    bits = 0
    for letter in letters:
        bits |= CONJUNCTION if letter in "وف" else _PREPOSITIONS.get(letter, OTHER_PREPOSITION)
    return bits


Found = re.Match[str] | regex.Match[str]


class _Held:
    """What the last string holds: patterns are tried on one string after the other."""

    __slots__ = ("_alphabet", "last")

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet, self.last = alphabet, ("", 0)

    def __call__(self, string: str) -> int:
        """Return which tokens the characters of a string can be, as bits."""
        found = 0
        for character in set(string):
            found |= self._alphabet.tokens(character)
        self.last = string, found
        return found


class Matcher:
    """A pattern that is compiled when a text first has all that it needs: a short text has what few of them ask for."""

    __slots__ = ("match",)
    match: Callable[[str, int], Found | None]
    """The method of the compiled pattern."""

    def __init__(self, compiled: Callable[[], Callable[[str, int], Found | None]], needs: Callable[[], list[int]], held: _Held) -> None:
        """Take what compiles the pattern, what tells its needs, and what tells what a string holds."""
        wanted: list[int] | None = None

        def first(string: str, at: int) -> Found | None:
            nonlocal wanted
            if wanted is None:
                wanted = needs()
            last, tokens = held.last
            if last is not string:
                tokens = held(string)
            for needed in wanted:
                if not tokens & needed:
                    return None
            self.match = compiled()
            return self.match(string, at)

        self.match = first


class PatternCompiler:
    """Turn patterns into regular expressions over class characters: those of the standard library, which begin twice as fast as `regex`."""

    def __init__(self, alphabet: Alphabet, aliases: dict[str, tuple[bool, tuple[str, ...]]]) -> None:
        """Use `aliases`: name -> (inverted, names) from `let` and `except` lines."""
        self._alphabet = alphabet
        self._aliases = aliases
        self._held = {forward: _Held(alphabet) for forward in (True, False)}
        self._known: dict[tuple[tuple[str, ...], str], list[Token]] = {}
        self._continued = Token(frozenset({CONTINUED}))
        alphabet.ask([self._continued])

    def compile(self, pattern: Pattern, line: Line, *, reverse: bool = False) -> Matcher:
        """Check a pattern and return what matches it; `reverse` makes one for strings that are turned round, where it reads backwards.

        Raises:
            UnknownName: an item has a name that nothing has.
        """
        for item in items_of(pattern):
            self.check(item.names, line)
            self._alphabet.ask(self._tokens(item))
        step = -1 if reverse else 1
        return Matcher(lambda: self._compiled(pattern, step), lambda: self._needs(pattern, step), self._held[not reverse])

    def _compiled(self, pattern: Pattern, step: int) -> Callable[[str, int], Found | None]:
        source = "".join(self._node(node, step) for node in pattern[::step])
        labels = [item.label for item in items_of(pattern) if item.label]
        if len(set(labels)) < len(labels):  # the standard library knows no name twice
            return regex.compile(source, regex.V1).match
        return re.compile(source).match

    def _needs(self, pattern: Pattern, step: int) -> list[int]:
        """Return what a string must hold for each item that a pattern cannot do without, as bits: any of them; the item last matched first."""
        needs = [self._alphabet.bits(self._tokens(item)) for node in pattern if node.low for item in _items(node) if item.low]
        return needs[::-step]

    def beginning(self, pattern: Pattern) -> tuple[Token, ...]:
        """Return what the first token of a match can be: of any of these."""
        return self._edge(pattern, forward=True)

    def ending(self, pattern: Pattern) -> tuple[Token, ...]:
        """Return what the last token, or the first of the last mention, of a match can be: of any of these."""
        return self._edge(pattern, forward=False)

    def _edge(self, pattern: Pattern, *, forward: bool) -> tuple[Token, ...]:
        step = 1 if forward else -1
        found: list[Token] = []
        for node in pattern[::step]:
            items = _items(node)
            for item in items[::step]:
                found += self._tokens(item)
                if item.low:
                    break
            if node.low and any(item.low for item in items):
                break
        return tuple(found)

    def _node(self, node: Item | Group, step: int) -> str:
        if isinstance(node, Group):
            inner = "".join(self._item(item, step) for item in node.items[::step])
            return f"(?:{inner}){_repeat(node)}"
        return self._item(node, step)

    def _item(self, item: Item, step: int) -> str:
        head, rest = self._alphabet.character_set(self._tokens(item)), self._alphabet.character_set([self._continued]) + "*+"
        unit = head + rest if step > 0 else rest + head
        body = f"(?:{unit}){_repeat(item)}" if (item.low, item.high) != (1, 1) else unit
        return f"(?P<{item.label}>{body})" if item.label else body

    def check(self, names: Iterable[str], line: Line) -> None:
        """Raise UnknownName where nothing has one of some names."""
        for name in names:
            if name not in self._aliases and name not in self._alphabet.known:
                raise UnknownName("nothing has this class", path=line.path, line=line.number, word=name,
                                  hint="a class of a .lex file, a token kind like COMMA, or a mention like @number")

    def _tokens(self, item: Item) -> list[Token]:
        """Return what an item can be; patterns share most of their items."""
        known = self._known.get((item.names, item.clitic))
        if known is None:
            known = self._known[item.names, item.clitic] = []
            for name in item.names:
                inverted, names = self._aliases.get(name, (False, (name,)))
                known.append(Token(frozenset((*names, *((CONTINUED,) if inverted else ()))), item.clitic, inverted))
        return known


def _items(node: Item | Group) -> tuple[Item, ...]:
    return node.items if isinstance(node, Group) else (node,)


def _repeat(node: Item | Group) -> str:
    if (node.low, node.high) == (1, 1):
        return ""
    return "?" if node.high == 1 else f"{{{node.low},{node.high}}}"


def sense_bits(sense: Sense) -> int:
    """Return the clitic bits of one reading."""
    return clitic_bits(sense.conjunction, sense.preposition, sense.article, sense.pronoun)
