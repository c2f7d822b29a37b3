"""Tables in the format of the shipped gazetteer: tab-separated, a header, one place a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..errors import BadDocument, GrammarError
from ..gazetteer import PlaceRow, read_rows
from .source import Source


def rows(source: Source) -> Iterator[PlaceRow]:
    """Yield the rows; those without a country take the file's.

    Raises:
        BadDocument: a line is not a row.
    """
    try:
        for row in read_rows(source.text(), str(source.path)):
            yield row if row.country or not source.country else replace(row, country=source.country)
    except GrammarError as error:
        raise BadDocument(error.message, path=error.path, line=error.line, word=error.word, hint=error.hint) from None
