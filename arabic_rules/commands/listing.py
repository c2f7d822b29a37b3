"""What commands share that go through a corpus and list what they find, as a table or tab-separated."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ..errors import InputError
from . import common
from .messages import Messages

if TYPE_CHECKING:
    from rich.console import Console

    from ..documents import Document

_FORMS = ("table", "tsv")
_WIDTH_OF_A_FILE = 140


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the form of a list and where it goes."""
    parser.add_argument("-f", "--format", choices=_FORMS, help="output format (default: table on a terminal, else tsv)")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="output file (default: standard output)")
    common.add_bidi(parser)
    parser.add_argument("--force", action="store_true", help="replace the output file if it exists")


def as_table(arguments: argparse.Namespace) -> bool:
    """Tell whether the list is to be a table, else it is tab-separated."""
    form = arguments.format or ("table" if arguments.output is None and sys.stdout.isatty() else "tsv")
    return bool(form == "table")


def documents(arguments: argparse.Namespace, messages: Messages, failed: list[InputError]) -> Iterator[Document]:
    """Yield the documents that can be read; each of the others is reported and added to `failed`."""
    for document in messages.counted(common.reader(arguments).read(arguments.inputs, sys.stdin.buffer), lambda: None):
        if isinstance(document, InputError):
            messages.error(document)
            failed.append(document)
        else:
            yield document


def console(out: TextIO, bidi: str) -> tuple[Console, Callable[[str], str]]:
    """Return what prints tables to `out`, and what makes a cell of text from a report ready for it."""
    from rich.console import Console

    from ..export.terminal import arranger, clean

    live = out.isatty()
    arrange = arranger(bidi, live=live)
    printer = Console(file=out, width=None if live else _WIDTH_OF_A_FILE, highlight=False, markup=False, emoji=False)
    return printer, lambda text: arrange(clean(text))
