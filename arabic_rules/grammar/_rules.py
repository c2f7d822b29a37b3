"""What the files of a grammar folder say: rules, the words and patterns they rest on, their examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..lexicon import KNOWN, PARTICIPLE, Lexicon
from ..patterns import Pattern, items_of
from ..reader import Line

TRIGGER = "trigger"
"""The class that every trigger of an event rule has besides its own."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence beside its rule: `wanted` says whether the rule must fire; `gives` what the record must say."""

    rule: str
    wanted: bool
    text: str
    line: Line
    gives: tuple[tuple[str, str], ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """Where an argument stands: patterns after and before the trigger, for which voices of it; `unless` shuts off those after."""

    name: str
    after: tuple[tuple[Pattern, Line], ...]
    before: tuple[tuple[Pattern, Line], ...]
    unless: tuple[tuple[Pattern, Line], ...]
    voices: frozenset[str]
    alone: bool = False  # no further mention joined by "و" belongs to it


@dataclass(frozen=True, slots=True)
class Phrase:
    """A rule that builds a mention from words and earlier mentions."""

    id: str
    phase: str
    build: str
    kinds: frozenset[str]
    patterns: tuple[tuple[Pattern, Line], ...]
    line: Line
    about: str = ""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of an event rule: which position, which kinds of mention, into which slot."""

    position: str
    kinds: tuple[str, ...]
    slot: str
    line: Line


@dataclass(frozen=True, slots=True)
class Event:
    """A rule that makes a fact from a trigger and its arguments."""

    id: str
    types: tuple[str, ...]
    arguments: tuple[Argument, ...]
    needs: tuple[str, ...]
    refuses: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    line: Line
    about: str = ""
    _settings: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look settings up by name; the first of a name holds."""
        object.__setattr__(self, "_settings", dict(reversed(self.options)))

    def option(self, name: str, default: str = "") -> str:
        """Return a setting of the rule (`fallback`, `status`, `voice` ...)."""
        return self._settings.get(name, default)


@dataclass(slots=True)
class Grammar:
    """Everything the files of one grammar folder say."""

    lexicon: Lexicon
    phases: list[str] = field(default_factory=list)
    aliases: dict[str, tuple[bool, tuple[str, ...]]] = field(default_factory=dict)
    positions: dict[str, Position] = field(default_factory=dict)
    frames: dict[str, tuple[Argument, ...]] = field(default_factory=dict)
    phrases: dict[str, Phrase] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    examples: Sequence[Example] = ()
    digest: str = ""

    def names_used(self) -> frozenset[str]:
        """Return the names that some pattern or event rule can ask a token for."""
        phrases = [pattern for rule in self.phrases.values() for pattern, _ in rule.patterns]
        positions = [pattern for p in self.positions.values() for pattern, _ in (*p.after, *p.before, *p.unless)]
        used = {name for pattern in (*phrases, *positions) for item in items_of(pattern) for name in item.names}
        used |= {n for _, names in self.aliases.values() for n in names} | {KNOWN}
        used |= {kind for event in self.events.values() for argument in event.arguments for kind in argument.kinds}
        return frozenset(used | {name for event in self.events for name in (trigger_class(event), f"{trigger_class(event)}.{PARTICIPLE}")})


def trigger_class(rule: str) -> str:
    """Return the lexical class of the words stated inside a rule."""
    return "in." + rule.replace(".", "_")
