"""The chart of one text: its tokens, what each can be, and the mentions that phases have built over them.

A mention takes the place of its tokens at the same length: its first token gets the mention's character, the others the
character for "continued". So token positions never move, and every pattern of every phase runs over one string.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .alphabet import CLITICS, CONTINUED, Alphabet, sense_bits
from .lexicon import Entry, Lexicon, Reading, Sense
from .text import Kind, Text, Word

SKIPPED = "@skipped"
"""The name of the later words of a term that is said with other words inside it ("ألقت ... القبض على")."""
_FEW = 8
"""In a span of so many tokens a mention is looked for at each."""
_CONTINUED, _SKIPPED = frozenset({CONTINUED}), frozenset({SKIPPED})


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of tokens (end exclusive) that a rule read, and the value it computed."""

    kind: str
    first: int
    last: int
    rule: str
    value: Any
    parts: tuple[Mention, ...] = ()


@dataclass(slots=True)
class Chart:
    """Tokens as class characters, with the mentions over them."""

    text: Text
    lexicon: Lexicon
    alphabet: Alphabet
    codes: list[int] = field(init=False)
    mentions: dict[int, Mention] = field(default_factory=dict)
    terms: dict[int, tuple[tuple[Sense, ...], int]] = field(default_factory=dict)
    later: dict[int, range] = field(default_factory=dict)
    """By the first token of a term that other words part: its later words."""
    covered: dict[int, int] = field(default_factory=dict)
    helpers: dict[int, tuple[Mention, ...]] = field(default_factory=dict)
    """By the first token of whom others help: they, told beside him."""
    history: list[Mention] = field(default_factory=list)
    _string: str | None = None
    _backwards: str | None = None
    _order: list[int] | None = None
    _readings: list[Reading] = field(init=False)
    _where: dict[str, list[int]] | None = None
    _found: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Give every token its code and its readings."""
        words = self.text.words
        self.codes = list(map(self.alphabet.of_words.__getitem__, words))
        self._readings = list(map(self.lexicon.readings.__getitem__, words))
        for i, letters in self.text.prefixes.items():
            self.codes[i] = self.alphabet.of_word(words[i], letters)

    @property
    def string(self) -> str:
        """Return the class characters as one string, made anew after a change."""
        if self._string is None:
            self._backwards = None
            self._string = "".join(map(self.alphabet.of_code.__getitem__, self.codes))
        return self._string

    @property
    def backwards(self) -> str:
        """Return the string from its end to its beginning, for patterns that read what stands before a token."""
        string = self.string
        if self._backwards is None:
            self._backwards = string[::-1]
        return self._backwards

    def character_before(self, i: int) -> str:
        """Return the character of the word or the head of the mention that ends before token `i`; empty at the beginning."""
        string, continued = self.string, self.alphabet.of_code[self.alphabet.of_names(_CONTINUED)]
        i -= 1
        while i > 0 and string[i] == continued:
            i -= 1
        return string[i] if i >= 0 else ""

    def senses(self, i: int) -> tuple[Sense, ...]:
        """Return the readings of token `i`: of the term that begins there, else of the word."""
        return self._readings[i].senses

    def _positions(self, names: tuple[str, ...]) -> list[int]:
        """Return the tokens that have a reading of one of some classes, in order, found once for all who look for these."""
        known = self._found.get(names)
        if known is None:
            where, readings = self._index(), self._readings
            found = [i for name in names for i in where.get(name, ()) if name in readings[i].classes]
            known = self._found[names] = sorted(set(found)) if len(names) > 1 else found
        return known

    def _index(self) -> dict[str, list[int]]:
        """Return the tokens of each class, participles among them: what looks for a class need not look at every token."""
        if self._where is None:
            self._where = {}
            for i, reading in enumerate(self._readings):
                for name in reading.named:
                    self._where.setdefault(name, []).append(i)
        return self._where

    def tokens(self, span: range, *names: str) -> list[int]:
        """Return the tokens of a span that have a reading of one of some lexical classes, or are of a kind (`COMMA`), in order.

        A participle is not its verb.
        """
        known = self._positions(names)
        first = bisect_left(known, span.start)
        return known[first : bisect_left(known, span.stop, first)]

    def entries(self, first: int, last: int, name: str) -> Iterator[tuple[int, Sense]]:
        """Yield (token, reading) for the readings of a lexical class in a span."""
        for i in range(first, last) if name in self._index() else ():
            if name in self._readings[i].named:
                yield i, next(sense for sense in self._readings[i].senses if name in sense.entry.classes)

    def has(self, i: int, name: str) -> bool:
        """Tell whether token `i` has a reading of a lexical class; a participle is not its verb."""
        return 0 <= i < len(self._readings) and name in self._readings[i].classes

    def any_has(self, tokens: Iterable[int], name: str) -> bool:
        """Tell whether any of some tokens has a reading of a lexical class."""
        if not isinstance(tokens, range):
            return any(self.has(i, name) for i in tokens)
        known = self._positions((name,))
        if not known:
            return False
        first = bisect_left(known, tokens.start)
        return first < len(known) and known[first] < tokens.stop

    def bits(self, i: int) -> int:
        """Return the clitic bits of token `i`."""
        return self.codes[i] % CLITICS

    def add_term(self, first: int, last: int, senses: tuple[Sense, ...], names: frozenset[str], skipped: range) -> None:
        """Read the tokens from `first` to `last` as one term with its readings; `skipped` are later words of it behind other words."""
        self._reread(first, Reading.of(senses))
        self.terms[first] = (senses, last)
        self.codes[first] = self.alphabet.of_names(names, sense_bits(senses[0]))
        self._continue(first + 1, last)
        if skipped:
            self.later[first] = skipped
        for i in skipped:
            self.codes[i] = self.alphabet.of_names(_SKIPPED)
        self._string = None

    def _reread(self, i: int, reading: Reading) -> None:
        """Put other readings in place of a token's own."""
        if self._where is not None:
            for name in self._readings[i].named:
                known = self._where[name]
                del known[bisect_left(known, i)]
            for name in reading.named:
                insort(self._where.setdefault(name, []), i)
            self._found.clear()
        self._readings[i] = reading

    def is_skipped(self, i: int) -> bool:
        """Tell whether token `i` is a later word of a term that other words part: "رهائن" in "احتجز مسلحون رهائن"."""
        return i < len(self.codes) and self.codes[i] == self.alphabet.of_names(_SKIPPED)

    def add(self, mention: Mention, names: frozenset[str], bits: int | None = None) -> None:
        """Put a mention over its tokens; mentions inside it stay reachable as its parts.

        `bits` are the clitics of its first token where the lexicon does not know that word.
        """
        bits = self.bits(mention.first) if bits is None else bits
        for i in range(mention.first, mention.last):
            self.mentions.pop(i, None)
            self.covered[i] = mention.first
        self.mentions[mention.first] = mention
        self._order = None
        self.history.append(mention)
        self.codes[mention.first] = self.alphabet.of_names(names, bits)
        self._continue(mention.first + 1, mention.last)
        self._string = None

    def absorb(self, mention: Mention, first: int, last: int) -> None:
        """Let the patterns read the tokens around a mention as part of it, from `first` to `last` (exclusive)."""
        code = self.codes[mention.first]
        self._continue(first + 1, last)
        self.codes[first] = code
        self._string = None

    def is_unread(self, i: int) -> bool:
        """Tell whether a word stands at token `i` that neither a mention nor the lexicon has."""
        return i < len(self.text) and self.text.words[i].kind is Kind.WORD and i not in self.covered and not self.senses(i)

    def behind(self, mention: Mention) -> int:
        """Return the token behind a mention and what it has absorbed."""
        continued, i = self.alphabet.of_names(_CONTINUED), mention.last
        while i < len(self.codes) and self.codes[i] == continued:
            i += 1
        return i

    def discard(self, mention: Mention) -> None:
        """Take a mention off the chart; its tokens become words again."""
        self.mentions.pop(mention.first, None)
        self._order = None
        for i in range(mention.first, mention.last):
            self.covered.pop(i, None)
            self.codes[i] = self.alphabet.of_word(self.text.words[i], self.text.prefixes.get(i, ""))
        self._string = None

    def _continue(self, first: int, last: int) -> None:
        if last > first:
            code = self.alphabet.of_names(_CONTINUED)
            self.codes[first:last] = [code] * (last - first)

    def mention_at(self, i: int) -> Mention | None:
        """Return the mention that covers token `i`."""
        head = self.covered.get(i)
        return self.mentions.get(head) if head is not None else None

    def inside(self, first: int, last: int, kind: str | None = None) -> list[Mention]:
        """Return the outermost mentions that begin in a span, in order."""
        mentions = self.mentions
        if last - first <= _FEW:
            found = [m for i in range(first, last) if (m := mentions.get(i))]
        else:
            if self._order is None:
                self._order = sorted(mentions)
            order = self._order
            found = [mentions[i] for i in order[bisect_left(order, first) : bisect_left(order, last)]]
        return found if kind is None else [m for m in found if m.kind == kind]

    def words(self, first: int, last: int) -> list[Word]:
        """Return the tokens of a span."""
        return list(self.text.words[first:last])

    def surface(self, mention: Mention) -> str:
        """Return the original text of a mention."""
        return self.text.surface(mention.first, mention.last)


def feature(sense: Sense, name: str, default: str = "") -> str:
    """Return a feature of a reading's entry."""
    entry: Entry = sense.entry
    return entry.features.get(name, default)
