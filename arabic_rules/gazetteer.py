"""Places: the shipped tables, the analyst's own, and look-up of names by the words of a text."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from .errors import GrammarSyntaxError
from .grammar_files import read_all, shipped
from .tables import CELL, PART, ROW, Packed, PackedRows, Tables, pack_table, unpack_table
from .text import MEMO_SIZE, fold_phrase

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

CAPITAL = "capital"
"""The flag of the row that "العاصمة" with the adjective of its country names; any other flag makes a name need a sign that it is a place."""
COLUMNS = ("name_ar", "variants", "name_en", "kind", "admin1_ar", "admin2_ar", "country", "lat", "lon", "id", "source", "flags")


_BESIDE = 0.05
"""Degrees."""
BROAD = {**dict.fromkeys(("airport", "base", "crossing", "prison", "dam", "oil_field", "bridge"), "site"), "mountain": "region"}
"""Kinds that texts and rules tell by a wider one."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of a table; `lat` and `lon` in degrees, WGS 84.

    `kind` is country, governorate, district, subdistrict, city, town, village, neighbourhood, camp, region, countryside, site, airport,
    base, crossing, prison, dam, oil_field, bridge, mountain, river, road or sea. A row with any flag is a place only with a sign.
    """

    name: str
    variants: tuple[str, ...]
    name_en: str
    kind: str
    admin1: str
    admin2: str
    country: str
    lat: float | None
    lon: float | None
    id: str
    source: str
    flags: frozenset[str]

    @property
    def broad(self) -> str:
        """Return the kind as texts tell it: a dam is a site."""
        return BROAD.get(self.kind, self.kind)

    def beside(self, other: PlaceRow) -> bool:
        """Tell whether two rows lie within some 5 km of each other, so that they may be one place."""
        if self.lat is None or self.lon is None or other.lat is None or other.lon is None:
            return False
        return abs(self.lat - other.lat) < _BESIDE and abs(self.lon - other.lon) < _BESIDE


Names = tuple[tuple[tuple[str, ...], tuple[int, ...]], ...]
"""What can follow the first word of a name, the longest first: the further words, and the rows of that name."""


class Gazetteer:
    """Rows, and an index from the first word of every name to the rest of it."""

    def __init__(self, rows: Iterable[PlaceRow]) -> None:
        """Index names and variants; two words may also be written as one: "ديرالزور"."""
        made = list(rows)
        index: dict[str, dict[tuple[str, ...], dict[int, None]]] = {}
        governorates: dict[str, list[int]] = {}
        capitals: dict[str, list[int]] = {}
        for number, row in enumerate(made):
            if row.kind == "governorate":
                governorates.setdefault(row.country, []).append(number)
            if CAPITAL in row.flags:
                capitals.setdefault(row.country, []).append(number)
            for name in (row.name, *row.variants):
                first, *rest = fold_phrase(name).split() or [""]
                index.setdefault(first, {}).setdefault(tuple(rest), {})[number] = None
                if len(rest) == 1:
                    index.setdefault(first + rest[0], {}).setdefault((), {})[number] = None
        longest = {first: tuple((rest, tuple(names[rest])) for rest in sorted(names, key=len, reverse=True)) for first, names in index.items()}
        self._set_up(made, {**longest}, governorates, capitals)

    def _set_up(
        self, rows: Sequence[PlaceRow], index: dict[str, str | Names], governorates: dict[str, list[int]], capitals: dict[str, list[int]],
    ) -> None:
        self.rows, self._governorates, self._capitals = rows, governorates, capitals
        self._index: Packed[Names] = Packed(index, _unpack_names)
        self._named: dict[str, tuple[PlaceRow, ...]] = {}
        self._seconds: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[int, ...]]]]] = {}

    def packed(self) -> dict[str, str]:
        """Return the gazetteer as sections of text."""
        return {
            "rows": ROW.join(map(_pack_row, self.rows)),
            "index": pack_table(self._index, lambda names: PART.join(" ".join((",".join(map(str, numbers)), *rest)) for rest, numbers in names)),
            "governorates": pack_table(self._governorates, _pack_numbers),
            "capitals": pack_table(self._capitals, _pack_numbers),
        }

    @classmethod
    def unpacked(cls, sections: Mapping[str, str]) -> Gazetteer:
        """Return the gazetteer of sections that `packed` made; a row is read when something asks for it."""
        self = cls.__new__(cls)
        governorates, capitals = (
            {country: [int(n) for n in numbers.split()] for country, numbers in unpack_table(sections[name]).items()} for name in ("governorates", "capitals")
        )
        rows = PackedRows(sections["rows"].split(ROW), _unpack_row) if sections["rows"] else ()
        self._set_up(rows, {**unpack_table(sections["index"])}, governorates, capitals)
        return self

    @classmethod
    def load(cls, *tables: tuple[str, str]) -> Gazetteer:
        """Read tables given as (path, text).

        Raises:
            GrammarSyntaxError: a table lacks a column, or a coordinate is no number.
        """
        return cls(row for path, text in tables for row in read_rows(text, path))

    @classmethod
    def shipped(cls) -> Gazetteer:
        """Return the shipped gazetteer, read once."""
        return _shipped()

    def extended(self, rows: Iterable[PlaceRow]) -> Gazetteer:
        """Return a gazetteer with further rows; where nothing else decides they come before those of this one."""
        return Gazetteer([*rows, *self.rows])

    def capital(self, country: str) -> tuple[int, ...]:
        """Return the rows of the capital of a country, given by its ISO code; empty where the tables flag none."""
        return tuple(self._capitals.get(country, ()))

    def begins(self, form: str) -> bool:
        """Tell whether a name begins with a folded word."""
        return form in self._index.raw

    def match(self, form: str, folds: Sequence[str], i: int) -> tuple[int, tuple[int, ...]] | None:
        """Return the longest name that begins with `form` in place of token `i`: its length and the rows that have it."""
        further = folds[i + 1] if i + 1 < len(folds) else ""
        for rest, numbers in self._begun(form, further):
            if not rest or tuple(folds[i + 1 : i + 1 + len(rest)]) == rest:
                return 1 + len(rest), numbers
        return None

    def _begun(self, form: str, further: str) -> Names:
        """Return the names of a first word that a second one can go on, the longest first: hundreds begin with "تل"."""
        known = self._seconds.get(form)
        if known is None:
            if form not in self._index.raw:
                return ()
            known = {}
            for rest, numbers in self._index[form]:
                known.setdefault(rest[0] if rest else "", []).append((rest, numbers))
            self._seconds[form] = known
        return (*known.get(further, ()), *known.get("", ()))

    def named(self, name: str) -> tuple[PlaceRow, ...]:
        """Return the rows of a name, of its last words where the whole is unknown: "ريف مدينة منبج" is at منبج."""
        known = self._named.get(name)
        if known is None:
            if len(self._named) >= MEMO_SIZE:
                self._named.clear()
            known = self._named[name] = self._rows_named(name)
        return known

    def _rows_named(self, name: str) -> tuple[PlaceRow, ...]:
        folds = fold_phrase(name).split()
        for start in range(len(folds)):
            found = self.match(folds[start], folds, start)
            if found is not None and start + found[0] == len(folds):
                return tuple(self.rows[c] for c in found[1])
        return ()

    @property
    def homes(self) -> Collection[str]:
        """Return the countries whose governorates the tables have."""
        return self._governorates.keys()

    def governorates(self, country: str) -> list[PlaceRow]:
        """Return the governorates of a country."""
        return [self.rows[n] for n in self._governorates.get(country, ())]


def _pack_numbers(numbers: list[int]) -> str:
    return " ".join(map(str, numbers))


def _pack_row(row: PlaceRow) -> str:
    lat, lon = ("" if value is None else repr(value) for value in (row.lat, row.lon))
    return CELL.join((row.name, PART.join(row.variants), row.name_en, row.kind, row.admin1, row.admin2, row.country, lat, lon, row.id, row.source,
                      PART.join(sorted(row.flags))))


def _unpack_row(text: str) -> PlaceRow:
    name, variants, name_en, kind, admin1, admin2, country, lat, lon, number, source, flags = text.split(CELL)
    return PlaceRow(name, tuple(variants.split(PART)) if variants else (), name_en, kind, admin1, admin2, country, float(lat) if lat else None,
                    float(lon) if lon else None, number, source, frozenset(flags.split(PART)) - {""})


def _unpack_names(text: str) -> Names:
    found = (part.split(" ") for part in text.split(PART))
    return tuple((tuple(rest), tuple(map(int, numbers.split(",")))) for numbers, *rest in found)


def read_rows(text: str, path: str) -> list[PlaceRow]:
    """Read one tab-separated table with the header of `COLUMNS`, in any order; further columns are passed over.

    Raises:
        GrammarSyntaxError: a column is missing, a row has no name, a coordinate is no number; `path` is named in it.
    """
    lines = text.splitlines()
    header = lines[0].split("\t") if lines else []
    missing = [name for name in ("name_ar", "kind") if name not in header]
    if missing:
        raise GrammarSyntaxError("the table lacks a column", path=path, line=1, word=missing[0], hint="columns: " + " ".join(COLUMNS))
    at = {name: header.index(name) for name in COLUMNS if name in header}
    return [_row(line.split("\t"), at, path, number) for number, line in enumerate(lines[1:], 2) if line.strip()]


def _row(cells: list[str], at: dict[str, int], path: str, line: int) -> PlaceRow:
    def cell(name: str) -> str:
        place = at.get(name, -1)
        return cells[place].strip() if 0 <= place < len(cells) else ""

    if not cell("name_ar"):
        raise GrammarSyntaxError("a row needs name_ar", path=path, line=line, word=cells[0])
    try:
        lat, lon = (float(cell(name)) if cell(name) else None for name in ("lat", "lon"))
    except ValueError:
        raise GrammarSyntaxError("a coordinate is no number", path=path, line=line, word=cell("lat") + " " + cell("lon"),
                                 hint="write degrees with a point: 36.50") from None
    return PlaceRow(cell("name_ar"), tuple(v for v in cell("variants").split("|") if v), cell("name_en"), cell("kind"), cell("admin1_ar"),
                    cell("admin2_ar"), cell("country"), lat, lon, cell("id"), cell("source"), frozenset(cell("flags").split("|")) - {""})


def write_rows(rows: Iterable[PlaceRow], out: TextIO) -> int:
    """Write rows as a table that `read_rows` reads, and return how many they were."""
    out.write("\t".join(COLUMNS) + "\n")
    number = 0
    for number, row in enumerate(rows, 1):  # noqa: B007  the last one is the sum
        lat, lon = ("" if value is None else f"{value:.5f}" for value in (row.lat, row.lon))
        cells = (row.name, "|".join(row.variants), row.name_en, row.kind, row.admin1, row.admin2, row.country, lat, lon, row.id, row.source,
                 "|".join(sorted(row.flags)))
        out.write("\t".join(" ".join(cell.split()) for cell in cells) + "\n")
    return number


def load_gazetteer(folder: Traversable) -> Gazetteer:
    """Read every table below `places/gazetteer` of a grammar folder."""
    files = {path: content for path, content in read_all(folder, ".tsv").items() if path.startswith("places/")}
    tables = Tables("places", files)
    if tables.sections is not None:
        return Gazetteer.unpacked(tables.sections)
    gazetteer = Gazetteer.load(*((path, content.decode()) for path, content in files.items()))
    tables.keep(gazetteer.packed)
    return gazetteer


@functools.cache
def _shipped() -> Gazetteer:
    return load_gazetteer(shipped())
