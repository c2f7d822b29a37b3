"""Class characters: every token becomes one character that stands for what the patterns can tell it by.

A token has a code: which set of names it answers to, and in the low five bits its clitics. The names are those that some
pattern mentions: lexical classes, token kinds (`COMMA`), mention kinds (`@people`). Codes that no pattern tells apart share one
character, and characters are numbered so that what patterns ask for most lies side by side: a character set is a few ranges.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import NamedTuple, TypeVar

from .lexicon import Lexicon, Sense
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


def sense_bits(sense: Sense) -> int:
    """Return the clitic bits of one reading."""
    return clitic_bits(sense.conjunction, sense.preposition, sense.article, sense.pronoun)
