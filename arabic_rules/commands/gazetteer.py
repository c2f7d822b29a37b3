"""Make tables of places."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import common
from .messages import Messages

DESCRIPTION = """Turn a gazetteer of another maker into a table for --gazetteer.

Example:
  arabic-rules gazetteer import SY.txt -o syria.tsv
  arabic-rules gazetteer import yem_adminboundaries_tabulardata.xlsx -o yemen.tsv
  arabic-rules gazetteer import places.geojson --country LB -o lebanon.tsv

Reads GeoNames dumps (.txt, .zip), GeoJSON, administrative tables of OCHA (.csv, .xlsx) and tab-separated tables with our
columns. Places without a name in Arabic letters are left out. --gazetteer reads these files as they are, too; a table is read faster."""
_FORMS = ("tsv", "geonames", "geojson", "ocha")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("action", choices=("import",), help="read files, write one table")
    parser.add_argument("inputs", nargs="+", type=Path, metavar="FILE", help="files of places")
    parser.add_argument("--form", choices=_FORMS, help="what the files are (default: told by each file)")
    parser.add_argument("--country", type=_country, metavar="XX", help="ISO code of rows that state no country (default: from a name like SY.tsv)")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="output file (default: standard output)")
    parser.add_argument("--force", action="store_true", help="replace the output file if it exists")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Import; the first file that cannot be used ends it."""
    from ..gazetteer import write_rows
    from ..importers import read_places

    with common.destination(arguments.output, force=arguments.force) as out:
        number = write_rows((row for path in arguments.inputs for row in read_places(path, form=arguments.form or "", country=arguments.country or "")), out)
    if not number:
        messages.warn("no place with a name in Arabic letters")
    return common.EXIT_OK


def _country(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise argparse.ArgumentTypeError(f"not a country code of two letters: {text!r}")
    return text.upper()
