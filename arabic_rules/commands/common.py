"""What several commands share: arguments, exit codes, the extractor, the output file."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ..errors import ArabicRulesError, ExportError, GrammarError, InputError, InternalError, OutputExists, TooLarge

if TYPE_CHECKING:
    import regex

    from ..documents import Reader
    from ..extract import Extractor
    from ..gazetteer import Gazetteer

EXIT_OK, EXIT_FINDINGS, EXIT_USAGE, EXIT_INPUT, EXIT_GRAMMAR, EXIT_LIMIT, EXIT_OUTPUT, EXIT_INTERNAL, EXIT_INTERRUPTED = 0, 1, 2, 3, 4, 5, 6, 70, 130

_EXIT_CODES = (
    (TooLarge, EXIT_LIMIT), (InputError, EXIT_INPUT), (GrammarError, EXIT_GRAMMAR), (OutputExists, EXIT_USAGE), (ExportError, EXIT_OUTPUT),
    (InternalError, EXIT_INTERNAL),
)


def exit_code(error: ArabicRulesError) -> int:
    """Return the exit code of an error."""
    return next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), EXIT_INPUT)


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """Add what says which documents are read, and how."""
    parser.add_argument("inputs", nargs="+", metavar="FILE",
                        help="a file (.txt .jsonl .csv .tsv .html .docx .pdf .eml), a folder of them, or - for standard input")
    parser.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="the report's date, where a document states none; never today by default")
    parser.add_argument("--encoding", type=encoding, default="utf-8", help="encoding of the inputs (default: utf-8); never guessed")
    parser.add_argument("--stdin", choices=("txt", "jsonl", "csv", "tsv"), default="txt", help="form of standard input (default: txt)")
    parser.add_argument("--date-from-name", type=_pattern, nargs="?", const="", metavar="PATTERN",
                        help="take the date from the file name: 2024-03-14 or 20240314, or a pattern with (?P<year>) (?P<month>) (?P<day>)")
    for part, meaning in (("text", "the text"), ("id", "the name of the document"), ("date", "its date"), ("source", "who published it")):
        default = "doc_id" if part == "id" else part
        parser.add_argument(f"--{part}-column", default=default, metavar="NAME", help=f"column or JSON key with {meaning} (default: {default})")
    add_grammar(parser)


def add_grammar(parser: argparse.ArgumentParser) -> None:
    """Add the folder of another grammar."""
    parser.add_argument("--grammar", type=Path, metavar="DIR", help="a grammar folder (default: the one that ships with the package)")
    parser.add_argument("--gazetteer", type=Path, action="append", default=[], metavar="FILE",
                        help="further places: a table of `gazetteer import`, a GeoNames dump, GeoJSON ...; may be given several times")


def add_bidi(parser: argparse.ArgumentParser) -> None:
    """Add how a table shows Arabic on a terminal."""
    from ..export.terminal import BIDI

    parser.add_argument("--bidi", choices=BIDI, default=BIDI[0],
                        help="Arabic in tables on a terminal: between isolates, bare, or reordered for terminals that cannot (default: isolate)")


def reader(arguments: argparse.Namespace) -> Reader:
    """Return the reader of the documents that `add_inputs` describes."""
    from ..documents import Columns, Reader

    columns = Columns(text=arguments.text_column, doc_id=arguments.id_column, date=arguments.date_column, source=arguments.source_column)
    return Reader(encoding=arguments.encoding, date=arguments.date, stdin_form=arguments.stdin, columns=columns, date_in_name=arguments.date_from_name)


def extractor(grammar: Path | None, gazetteers: Sequence[Path] = ()) -> Extractor:
    """Return an extractor with a grammar folder, or the shipped one, and the shipped places with those of further files.

    Raises:
        GrammarError: there is no such folder, or a file in it is wrong.
        InputError: a file of places cannot be used.
    """
    if grammar is not None and not grammar.is_dir():
        raise GrammarError("no such grammar folder", path=str(grammar))
    with _kept():
        from ..extract import Extractor, shared

        return Extractor(grammar=grammar, gazetteer=gazetteer(gazetteers)) if grammar is not None or gazetteers else shared()


@contextlib.contextmanager
def _kept() -> Iterator[None]:
    """Make what stays to the end of a run without looking for garbage in it, then or later; a tenth of the start, and forked workers share it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collects:
            gc.enable()


def gazetteer(files: Sequence[Path]) -> Gazetteer:
    """Return the shipped places with those of further files.

    Raises:
        InputError: a file cannot be used.
    """
    from ..gazetteer import Gazetteer
    from ..importers import read_places

    shipped = Gazetteer.shipped()
    return shipped.extended(row for path in files for row in read_places(path)) if files else shipped


def day(text: str) -> datetime.date:
    """Read a day for argparse.

    Raises:
        ArgumentTypeError: it is not written as YYYY-MM-DD.
    """
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day, YYYY-MM-DD: {text!r}") from None


def _pattern(text: str | None) -> regex.Pattern[str]:
    """Read a pattern for days in file names for argparse; None is the usual one."""
    import regex

    from ..documents import DATE_IN_NAME

    try:
        pattern = regex.compile(text or DATE_IN_NAME)
    except regex.error as error:
        raise argparse.ArgumentTypeError(f"not a pattern: {error}") from None
    if not {"year", "month", "day"} <= set(pattern.groupindex):
        raise argparse.ArgumentTypeError("the pattern needs the groups (?P<year>) (?P<month>) (?P<day>)")
    return pattern


def encoding(text: str) -> str:
    """Read the name of an encoding for argparse.

    Raises:
        ArgumentTypeError: no codec of text has this name.
    """
    try:
        "\n".encode(text)  # also refuses codecs that are not of text
    except (LookupError, UnicodeError):
        raise argparse.ArgumentTypeError(f"no such encoding: {text!r}") from None
    return text


@contextlib.contextmanager
def destination(path: Path | None, *, force: bool) -> Iterator[TextIO]:
    """Open standard output, or a file that appears only when it is complete.

    Raises:
        OutputExists: the file is there and `force` is not given.
        ExportError: the file cannot be written.
    """
    if path is None:
        yield sys.stdout
        return
    _refuse_existing(path, force)
    part = path if is_device(path) else path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        if part is not path:
            _refuse_existing(path, force)
            part.replace(path)
    except OSError as error:
        raise ExportError(f"cannot be written: {error.strerror or error}", path=str(path)) from error
    finally:
        if part is not path:
            part.unlink(missing_ok=True)


def is_device(path: Path) -> bool:
    """Tell whether a path is there and is no file: /dev/null, a pipe."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _refuse_existing(path: Path, force: bool) -> None:
    if path.is_file() and not force:
        raise OutputExists("the file exists", path=str(path), hint="add --force to replace it")
