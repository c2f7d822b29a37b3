"""Administrative tables of OCHA (Common Operational Datasets) and the like: CSV or XLSX, one row a place, a column a level.

Columns are known by the names that the datasets have used: `ADM1_AR`, `admin1Name_ar`, `adm1_name1` with `lang1`, p-codes, and
latitude and longitude of the place or of the middle of the area. A row is the place of its deepest level.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree
from zipfile import BadZipFile

from ..errors import BadDocument, TooLarge
from ..gazetteer import PlaceRow
from .source import Source, arabic, degrees, key, names_of

LEVELS = (4, 3, 2, 1, 0)
KINDS = {0: "country", 1: "governorate", 2: "district", 3: "subdistrict", 4: "village"}
MAX_ROWS = 1_000_000
_LAT = ("lat", "latitude", "latitudey", "centerlat", "ylat", "y", "latdd", "latcentroid")
_LON = ("lon", "long", "lng", "longitude", "longitudex", "centerlon", "xlon", "x", "londd", "longcentroid")
_PLAIN = ("namear", "arabicname", "placenamear", "locationnamear", "communitynamear", "settlementnamear", "name")
_PLAIN_EN = ("nameen", "englishname", "placenameen", "locationname", "communitynameen", "settlementnameen", "featurenameen")


def rows(source: Source) -> Iterator[PlaceRow]:
    """Yield the places that have an Arabic name, each once.

    Raises:
        BadDocument: there is no column with names, or the workbook cannot be read.
        TooLarge: there are more than MAX_ROWS rows.
    """
    seen: set[tuple[str, ...]] = set()
    number, named = 0, False
    for table in _sheets(source) if source.path.suffix.lower() == ".xlsx" else (_text(source),):
        lines = iter(table)
        header = [key(cell) for cell in next(lines, [])]
        if not any(column in _PLAIN or _level_column(column) for column in header):
            continue
        named = True
        for cells in lines:
            number += 1
            if number > MAX_ROWS:
                raise TooLarge(f"over {MAX_ROWS} rows", path=str(source.path), hint="split it by country")
            found = row(dict(zip(header, cells, strict=False)), source, None)
            if found is not None and (identity := (found.id, found.name, found.admin1, found.admin2)) not in seen:
                seen.add(identity)
                yield found
    if not named:
        raise BadDocument("no column with names of places", path=str(source.path), line=1, hint="for example ADM3_AR, admin3Name_ar, name_ar")


def row(cells: Mapping[str, str], source: Source, point: tuple[float, float] | None) -> PlaceRow | None:
    """Return the place of one row by its deepest level that has an Arabic name; `cells` are keyed by `key(column)`."""
    levels = {level: _level(cells, level) for level in LEVELS}
    names = {level: names_of(found)[0] for level, found in levels.items()}
    own, others = names_of([cells.get(k, "") for k in _PLAIN])
    level = next((n for n in LEVELS if levels[n]), None)
    if own:
        kind, english, code = cells.get("kind", "") or "village", _first(cells, _PLAIN_EN), cells.get("pcode", "") or cells.get("id", "")
    elif level is not None and names[level]:
        (own, others), kind = names_of(levels[level]), KINDS[level]
        english, code = _first(cells, _english(level)), _first(cells, (f"adm{level}pcode", f"admin{level}pcode"))
    else:
        return None
    lat, lon = point or (degrees(_first(cells, _LAT), 90), degrees(_first(cells, _LON), 180))
    admin2 = "" if kind == KINDS[2] else names[2]
    return PlaceRow(own, others, english, kind, names[1], admin2, _country(cells, source), lat, lon, code or f"{source.path.stem}:{own}",
                    "OCHA" if code else source.path.name, frozenset())


def _level(cells: Mapping[str, str], level: int) -> list[str]:
    """Return what the columns of a level say, names in Arabic letters first to last; empty where the row does not reach it."""
    prefixes = (f"adm{level}", f"admin{level}")
    ordered = [f"{p}{end}" for p in prefixes for end in ("ar", "namear", "name1", "name2", "name3", "altar", "alt1ar", "alt2ar", "name", "refname")]
    return [text for column in ordered if (text := cells.get(column, "").strip()) and arabic(text)]


def _english(level: int) -> tuple[str, ...]:
    return tuple(f"{p}{level}{end}" for p in ("adm", "admin") for end in ("en", "nameen", "name"))


def _first(cells: Mapping[str, str], columns: Iterable[str]) -> str:
    return next((cells[column].strip() for column in columns if cells.get(column, "").strip()), "")


def _country(cells: Mapping[str, str], source: Source) -> str:
    """Return the country's code: a p-code begins with it ("SY0100")."""
    code = _first(cells, ("iso2", "countrycode", "country", *(f"{p}{n}pcode" for n in range(5) for p in ("adm", "admin"))))[:2].upper()
    return code if code.isascii() and code.isalpha() and len(code) == 2 else source.country


def _level_column(column: str) -> bool:
    return any(column.startswith((f"adm{level}", f"admin{level}")) for level in LEVELS)


def _text(source: Source) -> Iterator[list[str]]:
    text = source.text()
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter)
    except csv.Error as error:
        raise BadDocument(f"not a table: {error}", path=str(source.path)) from None


def _sheets(source: Source) -> Iterator[Iterable[list[str]]]:
    """Yield the sheets of a workbook; needs the extra `xlsx`."""
    try:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError:
        raise BadDocument("workbooks need openpyxl", path=str(source.path), hint='install "arabic-rules[xlsx]", or save the sheet as CSV') from None
    try:
        book = load_workbook(source.path, read_only=True, data_only=True)
        for sheet in book.worksheets:
            yield (["" if cell is None else str(cell) for cell in cells] for cells in sheet.iter_rows(values_only=True))
    except (OSError, ValueError, KeyError, TypeError, BadZipFile, ElementTree.ParseError, InvalidFileException) as error:
        raise BadDocument(f"not a workbook: {error}", path=str(source.path)) from None
