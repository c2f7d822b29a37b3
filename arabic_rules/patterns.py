"""The item language of `match`, `after` and `before` lines, read by pyparsing into values.

    number:@number person|other_people person_adjective*2 (l.@actor)?

An item names lexical classes (`person`), token kinds (`COMMA`) or mentions (`@number`); `a|b` is a choice, `label:` keeps
what matched under a name, `b.` `l.` `k.` `w.` `al.` ask for a clitic and `bare.` for none, `?` makes optional, `*3` allows
up to three. Repeats are bounded and do not nest, so that every pattern takes linear time.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import Any

from .errors import GrammarSyntaxError, UnsafePattern
from .reader import Line

MAX_REPEAT = 15
CLITICS = ("w", "b", "l", "k", "al", "bare", "free", "own")
ASKED = "$"
"""In a `position` block: the kind of mention that the event rule asks for."""


@dataclass(frozen=True, slots=True)
class Item:
    """One token or mention: any of `names`, repeated `low` to `high` times."""

    names: tuple[str, ...]
    label: str = ""
    clitic: str = ""
    low: int = 1
    high: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """A sequence of items, repeated `low` to `high` times."""

    items: tuple[Item, ...]
    low: int = 1
    high: int = 1


Pattern = tuple[Item | Group, ...]


def items_of(pattern: Pattern) -> list[Item]:
    """Return the items of a pattern, those inside groups too."""
    return [item for node in pattern for item in (node.items if isinstance(node, Group) else (node,))]


def asking(pattern: Pattern, kinds: tuple[str, ...]) -> Pattern:
    """Put the kinds that an event rule asks for in place of `$`."""
    def fill(item: Item) -> Item:
        return replace(item, names=kinds, label="asked") if item.names == (ASKED,) else item

    return tuple(replace(node, items=tuple(map(fill, node.items))) if isinstance(node, Group) else fill(node) for node in pattern)


@functools.cache
def _parser() -> Any:
    import pyparsing as pp

    name = pp.Regex(r"@?[A-Za-z][A-Za-z0-9_]*(?:\.[a-z_]+)?|\$").set_name("name")
    label = pp.Optional(pp.Regex(r"([a-z_]+):").set_parse_action(lambda t: t[0][:-1]), default="").set_name("label")
    clitic = pp.Optional(pp.Regex(r"(?:" + "|".join(CLITICS) + r")\.").set_parse_action(lambda t: t[0][:-1]), default="")
    repeat = pp.Optional(pp.Regex(r"\?|\*\d*|\+"), default="").leave_whitespace()
    names = pp.Group(pp.DelimitedList(name, delim="|"))
    item = pp.Group(label("label") + clitic("clitic") + names("names") + repeat("repeat"))
    pattern = pp.Forward()
    group = pp.Group(pp.Suppress("(") + pp.Group(pattern)("group") + pp.Suppress(")") + repeat("repeat"))
    pattern <<= pp.OneOrMore(group | item)
    return pattern


def parse_pattern(line: Line, text: str) -> Pattern:
    """Read one pattern.

    Raises:
        GrammarSyntaxError: the text is no pattern; the message quotes where reading stopped.
        UnsafePattern: an unbounded repeat, one over MAX_REPEAT, or a group inside a group.
    """
    import pyparsing as pp

    try:
        parsed = _parser().parse_string(text, parse_all=True)
    except pp.ParseException as error:
        rest = text[error.loc :].split()
        raise GrammarSyntaxError("not a pattern", path=line.path, line=line.number, word=rest[0] if rest else text,
                                 hint="items are names like @number or person, with ? or *3 behind") from None
    return tuple(_node(node, line) for node in parsed)


def _node(node: Any, line: Line) -> Item | Group:
    low, high = _bounds(node["repeat"] if "repeat" in node else "", line)
    if "group" not in node:
        return Item(tuple(node["names"]), node["label"], node["clitic"], low, high)
    inner = tuple(_node(child, line) for child in node["group"])
    items = tuple(child for child in inner if isinstance(child, Item))
    if len(items) != len(inner):
        raise UnsafePattern("a group inside a group", path=line.path, line=line.number, word="(", hint="write the rule as two rules")
    if high > 1 and any(item.high > 1 for item in items):
        raise UnsafePattern("a repeat inside a repeat", path=line.path, line=line.number, word="*", hint="repeat either the group or the item")
    return Group(items, low, high)


def _bounds(repeat: str, line: Line) -> tuple[int, int]:
    if not repeat:
        return 1, 1
    if repeat == "?":
        return 0, 1
    if not repeat[1:] or not 0 < int(repeat[1:]) <= MAX_REPEAT:
        raise UnsafePattern("a repeat needs a bound", path=line.path, line=line.number, word=repeat, hint=f"write *N with N up to {MAX_REPEAT}")
    return 0, int(repeat[1:])
