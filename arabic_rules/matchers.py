"""Patterns as regular expressions over class characters, compiled when a text first holds what they need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import regex

from .alphabet import CONTINUED, Alphabet, Token
from .errors import UnknownName
from .patterns import Group, Item, Pattern, items_of
from .reader import Line

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
