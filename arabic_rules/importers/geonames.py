"""Dumps of GeoNames ("SY.txt", "SY.zip"): 19 columns, no header; https://download.geonames.org/export/dump/readme.txt."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import BadDocument
from ..gazetteer import PlaceRow
from .source import Source, degrees, names_of

WIDTH = 19
_ID, _NAME, _ASCII, _OTHERS, _LAT, _LON, _CLASS, _CODE, _COUNTRY, _ADM1, _ADM2, _PEOPLE = 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 14
_KINDS = {
    "PCLI": "country", "PCLD": "country", "PCLS": "country", "TERR": "country", "ADM1": "governorate", "ADM2": "district",
    "ADM3": "subdistrict", "ADM4": "subdistrict", "PPLC": "city", "PPLA": "city", "PPLX": "neighbourhood", "RGN": "region", "PRSH": "region",
    "DPR": "region", "VAL": "region", "PLN": "region", "PLAT": "region", "DSRT": "region", "STM": "river", "STMI": "river", "WAD": "region",
    "CNL": "river", "LK": "river", "RSV": "river", "MT": "mountain", "MTS": "mountain", "HLL": "mountain", "HLLS": "mountain", "RDGE": "mountain",
    "AIRP": "airport", "AIRB": "base", "AIRF": "airport", "AIRH": "airport", "MILB": "base", "INSM": "base", "FT": "base", "CMPRF": "camp",
    "PRN": "prison", "DAM": "dam", "DAMSB": "dam", "OILF": "oil_field", "OILR": "site", "GASF": "oil_field", "CUSTM": "crossing", "PSTB": "crossing",
    "BDG": "bridge", "RD": "road", "RDJCT": "road", "ST": "road", "SEA": "sea", "GULF": "sea", "STRT": "sea", "HSP": "site", "MSQE": "site",
}
_PLACES = {"P", "A"}
_WANTED = frozenset({"L", "H", "T", "S", "R"})
_CITY, _TOWN = 50_000, 8_000
_MAX_NAMES = 8


def rows(source: Source) -> Iterator[PlaceRow]:
    """Yield the places that have an Arabic name, with their governorate and district where the dump has these.

    Raises:
        BadDocument: a line has not the 19 columns.
    """
    lines = [_cells(source, number, line) for number, line in enumerate(source.text().split("\n"), 1) if line.strip()]
    areas = {(c[_COUNTRY], c[_ADM1], c[_ADM2] if c[_CODE] == "ADM2" else ""): names_of(_spellings(c))[0] for c in lines if c[_CODE] in ("ADM1", "ADM2")}
    for cells in lines:
        name, others = names_of(_spellings(cells))
        kind = kind_of(cells[_CLASS], cells[_CODE], int(cells[_PEOPLE]) if cells[_PEOPLE].isdigit() else 0)
        if not name or not kind:
            continue
        admin1 = areas.get((cells[_COUNTRY], cells[_ADM1], ""), "")
        admin2 = areas.get((cells[_COUNTRY], cells[_ADM1], cells[_ADM2]), "") if cells[_ADM2] else ""
        yield PlaceRow(name, others[: _MAX_NAMES - 1], cells[_ASCII] or cells[_NAME], kind, admin1, admin2, cells[_COUNTRY] or source.country,
                       degrees(cells[_LAT], 90), degrees(cells[_LON], 180), f"gn:{cells[_ID]}", "GeoNames", frozenset())


def kind_of(group: str, code: str, people: int) -> str:
    """Return the kind of a feature, empty where no report would name it.

    >>> kind_of("P", "PPL", 120_000), kind_of("S", "PRN", 0), kind_of("S", "HTL", 0)
    ('city', 'prison', '')
    """
    known = _KINDS.get(code) or _KINDS.get(code.rstrip("0123456789HX"))
    if group == "P" and code not in ("PPLX", "PPLC", "PPLA"):
        return "city" if people >= _CITY else "town" if people >= _TOWN else "village"
    return known or "" if group in _WANTED | _PLACES else ""


def _spellings(cells: list[str]) -> list[str]:
    return [cells[_NAME], *cells[_OTHERS].split(",")]


def _cells(source: Source, number: int, line: str) -> list[str]:
    cells = line.rstrip("\r").split("\t")
    if len(cells) != WIDTH:
        raise BadDocument(f"a line of a GeoNames dump has {WIDTH} columns, this one {len(cells)}", path=str(source.path), line=number, word=cells[0][:40])
    return cells
