"""The table of actors: states, forces, groups, media; their names, aliases and adjectives. One line in a file adds one."""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from .errors import DuplicateName, GrammarSyntaxError
from .grammar_files import shipped, walk
from .text import fold_phrase

COLUMNS = ("id", "name_ar", "name_en", "kind", "country", "aliases_ar", "adjectives", "parent", "source", "flags")
GENERIC = "generic"
"""The flag of names that are somebody else's in each country: "الجيش", "القوات الحكومية"."""
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

    def local(self, country: str) -> str:
        """Return the id of the actor that a generic name is in a country; empty where it may be several or none."""
        return next((flag[len(country) + 1 :] for flag in self.flags if flag.startswith(country + ":")), "")


class ActorTable:
    """Look up actors by the words of a text. Dashes, slashes and brackets inside a name are passed over: "PYD/PKK"."""

    def __init__(self, rows: Iterable[ActorRow]) -> None:
        """Index every name and alias by its first word."""
        self.rows = {row.id: row for row in rows}
        self._index: dict[str, dict[tuple[str, ...], ActorRow]] = {}
        for row in self.rows.values():
            for name in (row.name, *row.aliases):
                first, *rest = [w for part in name.split() for w in _folded(part)] or [""]
                self._index.setdefault(first, {}).setdefault(tuple(rest), row)
        self._lengths = {first: sorted({len(rest) for rest in names}, reverse=True) for first, names in self._index.items()}

    def begins(self, form: str) -> bool:
        """Tell whether any name begins with a folded word."""
        return form in self._index

    def match(self, form: str, folds: Sequence[str], i: int) -> tuple[int, ActorRow] | None:
        """Return the longest name that begins with `form` in place of token `i`: its length in tokens and the row."""
        names = self._index.get(form)
        if names is None:
            return None
        lengths = self._lengths[form]
        words, ends = _following(folds, i + 1, lengths[0])
        for n in lengths:
            row = names.get(tuple(words[:n])) if n <= len(words) else None
            if row is not None:
                return ends[n] - i, row
        return None

    def chain(self, actor_id: str) -> tuple[str, ...]:
        """Return an actor's id and those it belongs to, the most exact first."""
        found: list[str] = []
        while actor_id and actor_id in self.rows and actor_id not in found:
            found.append(actor_id)
            actor_id = self.rows[actor_id].parent
        return tuple(found)


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
    files = [pair for pair in walk(folder, ".tsv") if pair[0].startswith("actors/")]
    return ActorTable(row for path, file in files for row in read_actors(file.read_text(encoding="utf-8"), path))


@functools.cache
def shipped_actors() -> ActorTable:
    """Return the shipped table, read once."""
    return load_actors(shipped())
