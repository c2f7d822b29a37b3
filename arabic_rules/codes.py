"""Other people's codebooks: which codes of ACLED, PLOVER, GTD and UCDP a record has, by the rules in `grammars/codes/`.

A book is a list of rules. A rule that fits a record gives its codes; a code that an earlier rule has given stays, so that the order of
a file is the order of precedence. A rule with `stop` ends its book. The conditions look at the record and at nothing else.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, get_args

from .errors import DuplicateName, GrammarError, GrammarSyntaxError, UnknownName
from .grammar import Example, examples_of
from .grammar_files import walk
from .model import Actor, Count, CountName, Incident, Status, Thing
from .reader import Line, read_lines
from .text import fold_phrase

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SUFFIX = ".codes"
TYPES = frozenset(
    "arrest abduction release raid seizure clash armed_attack assassination execution shelling airstrike drone_strike bombing suicide_bombing explosion "
    "killing torture sexual_violence territory infiltration interception destruction protest displacement surrender movement agreement".split(),
)
"""The types of incidents, as the schema has them."""
ROLES = ("initiators", "partners", "targets", "claimed_by", "foiled_by")
SLOTS = (*ROLES, "people", "places", "direction", "date", "weapons", "seized", "sources")
WORDED = ("trigger", "weapons", "seized", "targets", "initiators")
"""The slots whose words a `words` line may look for."""
_COUNTS = frozenset(get_args(CountName))
_STATUSES = frozenset(get_args(Status))
_EXAMPLES = frozenset({"yes", "no", "gives", "because"})

Test = Callable[[Incident], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRule:
    """One rule of a book: what a record must be, and the codes that it then has; `stop`: nothing further in this book."""

    id: str
    book: str
    about: str
    tests: tuple[Test, ...]
    codes: tuple[tuple[str, str | int], ...]
    stop: bool
    line: Line

    def fits(self, incident: Incident) -> bool:
        """Tell whether a record is what the rule asks for."""
        return all(test(incident) for test in self.tests)


@dataclass(slots=True)
class Codebooks:
    """The rules of a grammar folder, in the order of their files, and the sentences beside them."""

    rules: dict[str, CodeRule] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)

    def codes(self, incident: Incident) -> dict[str, dict[str, Any]]:
        """Return the codes of a record by book; `rules` tells for each code the rule that chose it."""
        found: dict[str, dict[str, Any]] = {}
        ended: set[str] = set()
        for rule in self.rules.values():
            if rule.book in ended or not rule.fits(incident):
                continue
            if rule.stop:
                ended.add(rule.book)
            for key, value in rule.codes:
                book = found.setdefault(rule.book, {"rules": {}})
                if key not in book["rules"]:
                    book[key] = value
                    book["rules"][key] = rule.id
        return {book: {**{k: v for k, v in codes.items() if k != "rules"}, "rules": codes["rules"]} for book, codes in found.items()}


def load_codebooks(folder: Traversable) -> Codebooks:
    """Read the `.codes` files of a grammar folder; a folder without any gives no codes.

    Raises:
        GrammarError: the first mistake, with file, line, word and what to do.
    """
    books = Codebooks()
    for path, file in walk(folder, SUFFIX):
        _File(books).read(list(read_lines(file.read_text(encoding="utf-8"), path)))
    return books


class _File:
    """One file while it is read: its book, and the names for several kinds of actor."""

    def __init__(self, books: Codebooks) -> None:
        self._books, self._book, self._names = books, "", dict[str, tuple[str, ...]]()

    def read(self, lines: list[Line]) -> None:
        block: list[Line] = []
        for line in lines:
            if line.keyword in ("book", "let", "rule"):
                self._end(block)
                block = []
                if line.keyword != "rule":
                    self._head(line)
                    continue
            elif not block:
                raise _wrong("this line stands before any rule", line, "begin with book, let or rule")
            block.append(line)
        self._end(block)

    def _head(self, line: Line) -> None:
        if line.keyword == "book":
            self._book = line.rest
            return
        name, *kinds = line.rest.split()
        self._names[name] = tuple(kinds)

    def _end(self, block: list[Line]) -> None:
        if not block:
            return
        head = block[0]
        if not self._book:
            raise _wrong("the file names no book", head, "write `book NAME` first")
        if head.rest in self._books.rules:
            raise DuplicateName("a second rule of this name", path=head.path, line=head.number, word=head.rest, hint="give it a name of its own")
        codes = tuple(_code(line) for line in block if line.keyword == "code")
        stop = any(line.keyword == "stop" for line in block)
        if not codes and not stop:
            raise _wrong("a rule gives codes or stops", head, "add `code KEY VALUE` or `stop REASON`")
        about = next((line.rest for line in block if line.keyword == "about"), "")
        self._books.rules[head.rest] = CodeRule(id=head.rest, book=self._book, about=about, tests=tuple(self._tests(block)), codes=codes, stop=stop, line=head)
        self._books.examples += examples_of(head.rest, block)

    def _tests(self, block: list[Line]) -> Iterator[Test]:
        phrases: dict[str, list[str]] = {}
        for line in block[1:]:
            if line.keyword == "words":
                slot, _, phrase = line.rest.partition(" ")
                phrases.setdefault(_known(slot, WORDED, line), []).append(fold_phrase(phrase))
            elif line.keyword in _TESTS:
                values = [kind for value in line.rest.split() for kind in self._names.get(value, (value,))]
                yield _TESTS[line.keyword](values, line)
            elif line.keyword not in ("about", "code", "stop", *_EXAMPLES):
                raise UnknownName("no such keyword in a rule of codes", path=line.path, line=line.number, word=line.keyword,
                                  hint="one of " + ", ".join(sorted((*_TESTS, "words", "about", "code", "stop", *_EXAMPLES))))
        yield from (functools.partial(_worded, slot, tuple(told)) for slot, told in phrases.items())


def _wrong(message: str, line: Line, hint: str) -> GrammarError:
    return GrammarSyntaxError(message, path=line.path, line=line.number, word=line.rest or line.keyword, hint=hint)


def _known(value: str, known: Mapping[str, object] | tuple[str, ...] | frozenset[str], line: Line) -> str:
    if value not in known:
        raise UnknownName("no such name here", path=line.path, line=line.number, word=value, hint="one of " + ", ".join(sorted(known)))
    return value


def _code(line: Line) -> tuple[str, str | int]:
    key, _, value = line.rest.partition(" ")
    if not value.strip():
        raise _wrong("a code has a key and a value", line, "code event_type Battles")
    return key, int(value) if value.strip().isdecimal() else value.strip()


def _worded(slot: str, phrases: tuple[str, ...], incident: Incident) -> bool:
    values = getattr(incident, slot)
    told = [fold_phrase(getattr(value, "name", None) or value.text) for value in values]
    return any(phrase in text for phrase in phrases for text in told)


def _kinds_of_incident(values: list[str], line: Line) -> frozenset[str]:
    return frozenset(_known(value, TYPES, line) for value in values)


def _types(values: list[str], line: Line) -> Test:
    wanted = _kinds_of_incident(values, line)
    return lambda incident: not wanted.isdisjoint(incident.types)


def _main(values: list[str], line: Line) -> Test:
    wanted = _kinds_of_incident(values, line)
    return lambda incident: incident.types[0] in wanted


def _without(values: list[str], line: Line) -> Test:
    wanted = _kinds_of_incident(values, line)
    return lambda incident: wanted.isdisjoint(incident.types)


def _status(values: list[str], line: Line) -> Test:
    for value in values:
        _known(value, _STATUSES, line)
    return lambda incident: incident.status in values


def _has(values: list[str], line: Line) -> Test:
    for value in values:
        _known(value.partition(".")[0], _COUNTS | {*SLOTS}, line)
    return lambda incident: any(_filled(incident, value) for value in values)


def _lacks(values: list[str], line: Line) -> Test:
    test = _has(values, line)
    return lambda incident: not test(incident)


def _kind(values: list[str], line: Line) -> Test:
    roles, kinds = values[0].split("|"), frozenset(values[1:])
    for role in roles:
        _known(role, ROLES, line)
    return lambda incident: any(actor.kind in kinds for role in roles for actor in _actors(incident, role))


def _nokind(values: list[str], line: Line) -> Test:
    test = _kind(values, line)
    return lambda incident: not test(incident)


def _weapon(values: list[str], line: Line) -> Test:
    return lambda incident: any(thing.kind in values for thing in incident.weapons)


def _noweapon(values: list[str], line: Line) -> Test:
    return lambda incident: not any(thing.kind in values for thing in incident.weapons)


def _only(values: list[str], line: Line) -> Test:
    return lambda incident: bool(incident.weapons) and all(thing.kind in values for thing in incident.weapons)


_TESTS: Mapping[str, Callable[[list[str], Line], Test]] = {
    "type": _types, "main": _main, "without": _without, "status": _status, "has": _has, "lacks": _lacks, "kind": _kind, "nokind": _nokind,
    "weapon": _weapon, "noweapon": _noweapon, "onlyweapon": _only,
}


def _actors(incident: Incident, role: str) -> tuple[Actor, ...]:
    actors: tuple[Actor, ...] = getattr(incident, role)
    return actors


def _filled(incident: Incident, name: str) -> bool:
    """Tell whether a slot has a value, or a count (or a part of it: `killed.civilians`) can be more than none."""
    slot, _, group = name.partition(".")
    if slot not in _COUNTS:
        value: tuple[Actor | Thing, ...] | None = getattr(incident, slot)
        return bool(value)
    counts: Mapping[Any, Count] = incident.counts or {}
    count = counts.get(slot)
    if group and count is not None:
        count = (count.of_whom or {}).get(group)
    return count is not None and count.max != 0
