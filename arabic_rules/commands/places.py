"""List the places that reports name."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from ..errors import InputError
from . import common, listing
from .messages import Messages

if TYPE_CHECKING:
    from ..survey import SurveyedPlace

DESCRIPTION = """List the places that reports name: known, near (only what contains it is known), open.

Example:
  arabic-rules places reports/
  arabic-rules places reports/ --unknown -o mine.tsv

The tab-separated form is a gazetteer with further columns: write lat and lon into the rows of --unknown, and give the file
to --gazetteer. Rows that stay without coordinates do no harm."""
_FURTHER = ("state", "times", "precision", "uncertainty_km", "why", "instead", "doc_id", "context")
_RUNNERS_UP = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    common.add_inputs(parser)
    parser.add_argument("--unknown", action="store_true", help="only the places that no row of the gazetteer has")
    listing.add_output(parser)


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """List them; a document that cannot be read is reported and left out."""
    from ..survey import State, survey

    failed: list[InputError] = []
    extractor = common.extractor(arguments.grammar, arguments.gazetteer)
    places = survey(extractor, ((document.doc_id, document.text) for document in listing.documents(arguments, messages, failed)))
    shown = [place for place in places if not (arguments.unknown and place.state is State.KNOWN)]
    with common.destination(arguments.output, force=arguments.force) as out:
        if listing.as_table(arguments):
            _table(shown, out, arguments.bidi)
        else:
            _tsv(shown, out)
    return common.exit_code(failed[0]) if failed else common.EXIT_OK


def _tsv(places: Sequence[SurveyedPlace], out: TextIO) -> None:
    import io

    from ..gazetteer import write_rows

    rows = io.StringIO()
    write_rows((place.as_row() for place in places), rows)
    header, *lines = rows.getvalue().splitlines()
    out.write("\t".join((header, *_FURTHER)) + "\n")
    for line, place in zip(lines, places, strict=True):
        out.write("\t".join((line, *(" ".join(cell.split()) for cell in _details(place)))) + "\n")


def _details(place: SurveyedPlace) -> tuple[str, ...]:
    found = place.located
    radius = "" if found.uncertainty_km is None else f"{found.uncertainty_km:g}"
    instead = "|".join(row.id or row.name_en or row.name for row in found.others[:_RUNNERS_UP])
    return (place.state, str(place.times), found.precision or "", radius, found.reason, instead, place.doc_id, place.context)


def _table(places: Sequence[SurveyedPlace], out: TextIO, bidi: str) -> None:
    from rich.table import Table

    from ..export.terminal import clean

    console, cell = listing.console(out, bidi)
    table = Table()
    for title in ("state", "times", "where", "taken for", "in", "name"):
        table.add_column(title, overflow="fold")
    for place in places:
        found = place.located
        where = f"{found.point.lat:.3f} {found.point.lon:.3f} ±{found.uncertainty_km or 0:g} km" if found.point else ""
        taken = " ".join(filter(None, (found.row.name_en, found.row.kind, f"({found.reason})"))) if found.row else place.value.kind
        table.add_row(place.state, str(place.times), where, clean(taken), cell(" ".join(filter(None, (found.country, found.admin1)))), cell(place.value.name))
    console.print(table)
    console.print(f"places: {len(places)}")
