"""The table of actors: states, forces, groups, media; their names, aliases and adjectives. One line in a file adds one."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import DuplicateName, GrammarSyntaxError
from .grammar_files import read_all, shipped
from .tables import CELL, PART, Packed, Tables, pack_table, unpack_table
from .text import fold_phrase

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

COLUMNS = ("id", "name_ar", "name_en", "kind", "country", "aliases_ar", "adjectives", "parent", "source", "flags")
GENERIC = "generic"
"""The flag of names that are somebody else's in each country: "الجيش", "القوات الحكومية"."""
ARMY = "army:"
"""Before the id of a state's army, among the state's flags: its soldiers are the army's."""
MEANS = "means:"
"""Before what an actor strikes with, among its flags: `means:aircraft`."""
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_MARKS = frozenset("-–—‑/") | _OPENING


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """One actor of the table. `parent` is what it belongs to, or a more general name for it."""

    id: str
    name: str
    name_en: str
    kind: str
    country: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    parent: str
    flags: frozenset[str]

    @property
    def means(self) -> str:
        """Return what the actor strikes with, where its very name says so: aircraft."""
        return next((flag.removeprefix(MEANS) for flag in self.flags if flag.startswith(MEANS)), "")

    @property
    def army(self) -> str:
        """Return the id of a state's army; empty where the table has none."""
        return next((flag.removeprefix(ARMY) for flag in self.flags if flag.startswith(ARMY)), "")

    def local(self, country: str) -> str:
        """Return the id of the actor that a generic name is in a country; empty where it may be several or none."""
        return next((flag[len(country) + 1 :] for flag in self.flags if flag.startswith(country + ":")), "")


class _Names:
    """The names that begin with one word: further words -> the id of the row, and how many further words there are, the most first."""

    __slots__ = ("lengths", "rows", "seconds")

    def __init__(self, rows: dict[tuple[str, ...], str]) -> None:
        self.rows = rows
        self.seconds = frozenset(rest[0] for rest in rows if rest) | _MARKS
        """What may stand behind the first word where a longer name does."""
        self.lengths = sorted({len(rest) for rest in rows}, reverse=True)


class ActorTable:
    """Look up actors by the words of a text. Dashes, slashes and brackets inside a name are passed over: "PYD/PKK"."""

    def __init__(self, rows: Iterable[ActorRow]) -> None:
        """Index every name and alias by its first word."""
        made = {row.id: row for row in rows}
        index: dict[str, dict[tuple[str, ...], str]] = {}
        for row in made.values():
            for name in (row.name, *row.aliases):
                first, *rest = [w for part in name.split() for w in _folded(part)] or [""]
                index.setdefault(first, {}).setdefault(tuple(rest), row.id)
        adjectives = {adjective: row.id for row in reversed(made.values()) for adjective in reversed(row.adjectives)}
        self._set_up({**made}, {first: _Names(names) for first, names in index.items()}, dict(reversed(adjectives.items())))

    def _set_up(self, rows: dict[str, str | ActorRow], index: dict[str, str | _Names], adjectives: Mapping[str, str]) -> None:
        self.rows: Mapping[str, ActorRow] = Packed(rows, _unpack_row)
        self._index: Packed[_Names] = Packed(index, _unpack_names)
        self._chains: dict[str, tuple[str, ...]] = {}
        self.adjectives = adjectives
        """Adjectives of nationality -> the ids of their states."""

    def packed(self) -> dict[str, str]:
        """Return the table as sections of text."""
        return {
            "rows": pack_table(self.rows, _pack_row), "adjectives": pack_table(self.adjectives, str),
            "index": pack_table(self._index, lambda names: PART.join(f"{' '.join(rest)}{CELL}{row}" for rest, row in names.rows.items())),
        }

    @classmethod
    def unpacked(cls, sections: Mapping[str, str]) -> ActorTable:
        """Return the table of sections that `packed` made; a row is read when something asks for it."""
        self = cls.__new__(cls)
        self._set_up({**unpack_table(sections["rows"])}, {**unpack_table(sections["index"])}, unpack_table(sections["adjectives"]))
        return self

    def begins(self, form: str) -> bool:
        """Tell whether any name begins with a folded word."""
        return form in self._index.raw

    def match(self, form: str, folds: Sequence[str], i: int) -> tuple[int, ActorRow] | None:
        """Return the longest name that begins with `form` in place of token `i`: its length in tokens and the row."""
        if form not in self._index.raw:
            return None
        names = self._index[form]
        if i + 1 >= len(folds) or folds[i + 1] not in names.seconds:
            row = names.rows.get(())
            return (1, self.rows[row]) if row is not None else None
        words, ends = _following(folds, i + 1, names.lengths[0])
        for n in names.lengths:
            row = names.rows.get(tuple(words[:n])) if n <= len(words) else None
            if row is not None:
                return ends[n] - i, self.rows[row]
        return None

    def chain(self, actor_id: str) -> tuple[str, ...]:
        """Return an actor's id and those it belongs to, the most exact first."""
        known = self._chains.get(actor_id)
        if known is None:
            found: list[str] = []
            at = actor_id
            while at and at in self.rows and at not in found:
                found.append(at)
                at = self.rows[at].parent
            known = tuple(found)
            if known:
                self._chains[actor_id] = known
        return known


def _pack_row(row: ActorRow) -> str:
    several = (PART.join(found) for found in (row.aliases, row.adjectives, sorted(row.flags)))
    return CELL.join((row.id, row.name, row.name_en, row.kind, row.country, row.parent, *several))


def _unpack_row(text: str) -> ActorRow:
    number, name, name_en, kind, country, parent, *several = text.split(CELL)
    aliases, adjectives, flags = (tuple(found.split(PART)) if found else () for found in several)
    return ActorRow(id=number, name=name, name_en=name_en, kind=kind, country=country, aliases=aliases, adjectives=adjectives, parent=parent,
                    flags=frozenset(flags))


def _unpack_names(text: str) -> _Names:
    found = (part.partition(CELL) for part in text.split(PART))
    return _Names({tuple(rest.split()): row for rest, _, row in found})


@functools.cache
def _folded(part: str) -> tuple[str, ...]:
    """Return the folded words of a piece of a name; names share most of their words, so each is folded once."""
    return tuple(fold_phrase(part).split())


def _following(folds: Sequence[str], start: int, count: int) -> tuple[list[str], list[int]]:
    """Return the next words and where a name of so many of them ends; a bracket that opened inside it closes with it."""
    words: list[str] = []
    ends = [start]
    opened = False
    for j in range(start, min(start + 2 * count, len(folds))):
        fold = folds[j]
        if fold in _CLOSING and opened:
            ends[-1], opened = j + 1, False
        elif fold in _MARKS:
            opened = opened or fold in _OPENING
        elif fold in _CLOSING or len(words) == count:
            break
        else:
            words.append(fold)
            ends.append(j + 1)
    return words, ends


def read_actors(text: str, path: str) -> list[ActorRow]:
    """Read a table of actors: tab-separated, the header of `COLUMNS`.

    Raises:
        GrammarSyntaxError: the header or a row lacks a column.
        DuplicateName: an id stands twice.
    """
    import csv  # a run with kept tables needs none

    rows: dict[str, ActorRow] = {}
    reader = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    missing = [c for c in COLUMNS if c not in (reader.fieldnames or ())]
    if missing:
        raise GrammarSyntaxError("the table lacks a column", path=path, line=1, word=missing[0], hint="columns: " + " ".join(COLUMNS))
    for number, row in enumerate(reader, 2):
        if not row["id"] or not row["name_ar"]:
            raise GrammarSyntaxError("a row needs id and name_ar", path=path, line=number, word=row["id"] or row["name_ar"] or "")
        if row["id"] in rows:
            raise DuplicateName("a second row of this id", path=path, line=number, word=row["id"])
        rows[row["id"]] = ActorRow(
            id=row["id"], name=row["name_ar"], name_en=row["name_en"] or "", kind=row["kind"] or "", country=row["country"] or "",
            aliases=_several(row["aliases_ar"]), adjectives=_several(row["adjectives"]), parent=row["parent"] or "",
            flags=frozenset((row["flags"] or "").replace("|", " ").split()),
        )
    return list(rows.values())


def _several(cell: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (cell or "").split("|") if part.strip())


def load_actors(folder: Traversable) -> ActorTable:
    """Read every table below `actors/` of a grammar folder."""
    files = {path: content for path, content in read_all(folder, ".tsv").items() if path.startswith("actors/")}
    tables = Tables("actors", files)
    if tables.sections is not None:
        return ActorTable.unpacked(tables.sections)
    table = ActorTable(row for path, content in files.items() for row in read_actors(content.decode(), path))
    tables.keep(table.packed)
    return table


@functools.cache
def shipped_actors() -> ActorTable:
    """Return the shipped table, read once."""
    return load_actors(shipped())
