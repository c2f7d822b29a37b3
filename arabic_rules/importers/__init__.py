"""Gazetteers of other makers as rows of our own: GeoNames dumps, GeoJSON, OCHA administrative tables, tab-separated tables.

One module a form, each with `rows(source) -> Iterator[PlaceRow]`. What has no name in Arabic letters is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..errors import BadDocument
from ..gazetteer import PlaceRow
from . import geojson, geonames, native, tables
from .source import Source

FORMS: Mapping[str, Callable[[Source], Iterator[PlaceRow]]] = {
    "tsv": native.rows, "geonames": geonames.rows, "geojson": geojson.rows, "ocha": tables.rows,
}
"""The forms that can be read, by the name that the command line takes."""
_SUFFIXES = {".geojson": "geojson", ".json": "geojson", ".csv": "ocha", ".xlsx": "ocha", ".zip": "geonames"}


def form_of(source: Source) -> str:
    """Tell the form of a file by its ending; of a text table by its columns.

    Raises:
        BadDocument: it is none that can be read.
    """
    known = _SUFFIXES.get(source.path.suffix.lower())
    if known is not None:
        return known
    first = source.text().partition("\n")[0].rstrip("\r").split("\t")
    if "name_ar" in first:
        return "tsv"
    if len(first) == geonames.WIDTH and first[0].isdigit():
        return "geonames"
    if len(first) > 1:
        return "ocha"
    raise BadDocument("not a table of places", path=str(source.path), line=1, word=first[0][:40], hint="forms: " + ", ".join(FORMS))


def read_places(path: Path, *, form: str = "", country: str = "") -> list[PlaceRow]:
    """Read a file of places.

    Args:
        path: a file of one of FORMS.
        form: its form; told by the file itself where it is empty.
        country: ISO 3166 code of two letters for rows that state none; a file named after its country ("SY.tsv") needs none.

    Raises:
        BadDocument: it cannot be opened, or is not what its form says.
        DecodeError: it is not UTF-8.
        TooLarge: it passes a limit.
    """
    source = Source(path, country=country)
    return list(FORMS[form or form_of(source)](source))
