"""Blocks of `.gram` files as values: phases, aliases, positions, phrase rules, event rules and their examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..grammar_files import digest, read_all
from ..lexicon import PARADIGMS, Inflection, Lexicon
from ..packing import pack, unpack
from ..patterns import Group, Item
from ..reader import Line, lines_of
from ..tables import ROW, PackedRows, Tables
from ._blocks import examples_of, read_grammar
from ._rules import TRIGGER, Argument, Event, Example, Grammar, Phrase, Position, trigger_class

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "TRIGGER", "Argument", "Event", "Example", "Grammar", "Phrase", "Position", "examples_of", "load_grammar", "trigger_class",
]


def load_grammar(folder: Traversable) -> Grammar:
    """Read a grammar folder: its paradigms, lexicon and rules.

    Raises:
        GrammarError: the first mistake, with file, line, word and what to do.
    """
    files = read_all(folder, ".gram", ".lex")
    inflection = Inflection(lines_of(files, PARADIGMS))
    tables = Tables("grammar", files)
    if tables.sections is not None:
        grammar = _unpacked(tables.sections, inflection)
    else:
        grammar = read_grammar(files, inflection)
        tables.keep(lambda: _packed(grammar))
    grammar.digest = digest(files | read_all(folder, ".codes"))
    return grammar


_RULES = ("phases", "aliases", "positions", "frames", "phrases", "events")
_CLASSES = (Line, Item, Group, Example, Position, Phrase, Argument, Event)


def _packed(grammar: Grammar) -> dict[str, str]:
    """Return the sections of text that keep a grammar."""
    rules = pack([getattr(grammar, name) for name in _RULES])
    return {**grammar.lexicon.packed(grammar.names_used()), "rules": rules, "examples": ROW.join(map(pack, grammar.examples))}


def _unpacked(sections: Mapping[str, str], inflection: Inflection) -> Grammar:
    """Return the grammar that sections keep; its examples are read when something asks for them."""
    rules = dict(zip(_RULES, unpack(sections["rules"], _CLASSES), strict=True))
    examples = sections["examples"].split(ROW) if sections["examples"] else []
    return Grammar(
        Lexicon.unpacked(sections, inflection), **{**rules, "phases": list(rules["phases"])},
        examples=PackedRows(examples, lambda text: unpack(text, _CLASSES)),
    )
