"""Writers of records: one module per format; a new format is one line of FORMATS."""

from __future__ import annotations

import importlib
import itertools
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ..errors import ExportError, OutputExists
from ..inputs import need

if TYPE_CHECKING:
    from ..batch.report import Report
    from ..model import Incident


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its file's ending, what it is, its module and function, the library it needs, whether it is a folder, whether it can go to a stream, whether it
    has an interface in a language.
    """

    suffix: str
    about: str
    module: str
    function: str = "write"
    needs: str = ""
    folder: bool = False
    stream: bool = False
    speaks: bool = False


FORMATS: dict[str, Format] = {
    "jsonl": Format(suffix=".jsonl", about="JSON Lines: the whole records", module="jsonl", stream=True),
    "table": Format(suffix=".txt", about="a table to look at", module="table", stream=True),
    "csv": Format(suffix=".csv", about="a row for each record, for any program", module="csv"),
    "acled": Format(suffix=".acled.csv", about="the 31 columns of ACLED", module="acled"),
    "hxl": Format(suffix=".hxl.csv", about="csv with a row of HXL tags", module="csv", function="write_hxl"),
    "geojson": Format(suffix=".geojson", about="places on a map, for QGIS", module="geojson"),
    "xlsx": Format(suffix=".xlsx", about="Excel, from right to left", module="xlsx", needs="openpyxl"),
    "sqlite": Format(suffix=".sqlite", about="a database with tables", module="sqlite"),
    "parquet": Format(suffix=".parquet", about="columns with types, for DuckDB and pandas", module="parquet", needs="pyarrow"),
    "html": Format(suffix=".html", about="a report to read, with charts, map and texts", module="html", speaks=True),
    "brat": Format(suffix=".brat", about="annotations in the texts, a folder", module="brat", folder=True),
}


def write(name: str, incidents: Iterable[Incident], out: TextIO) -> None:
    """Write records to a stream; they are taken one by one where the format allows it.

    Raises:
        ExportError: no format that can go to a stream has this name.
    """
    form = FORMATS.get(name)
    if form is None or not form.stream:
        streams = ", ".join(key for key, value in FORMATS.items() if value.stream)
        raise ExportError("no such format" if form is None else "needs a file: -o", word=name, hint=f"one of {streams} goes to a stream")
    _writer(form)(incidents, out)


def require(names: Iterable[str]) -> None:
    """See that the libraries of some formats are there, before hours of work are done.

    Raises:
        MissingExtra: one is not; the message names the extra.
    """
    for name in names:
        if FORMATS[name].needs:
            need(FORMATS[name].needs, name, name)


def paths(names: Sequence[str], output: Path) -> list[Path]:
    """Return the path of every format: `output` itself for one, `output` with each one's ending for several."""
    return [output] if len(names) == 1 else [output.with_name(output.name + FORMATS[name].suffix) for name in names]


def refuse_existing(targets: Iterable[Path], *, force: bool) -> None:
    """Refuse to replace what is there; a folder is replaced only if nothing but the files of a former run lies in it, whatever is said.

    Raises:
        OutputExists: a file or a full folder is there and `force` is not given.
        ExportError: a folder is there that holds other things.
    """
    for path in targets:
        there = path.is_file() or path.is_dir() and any(path.iterdir())
        if there and not force:
            raise OutputExists("the file exists", path=str(path), hint="add --force to replace it")
        if path.is_dir() and not _ours(path):
            raise ExportError("a folder with other files is here and stays as it is", path=str(path), hint="give another name to -o")


def _ours(folder: Path) -> bool:
    """Say whether a folder holds nothing but what the brat writer made."""
    return all(entry.is_file() and entry.suffix in _OF_A_FOLDER for entry in folder.iterdir())


_OF_A_FOLDER = frozenset({".txt", ".ann", ".conf"})


def write_files(names: Sequence[str], output: Path, reports: Callable[[], Iterable[Report]], *, force: bool, language: str = "ar") -> list[Path]:
    """Write reports in several formats; all files appear complete, or none does.

    Args:
        names: names of FORMATS.
        output: the file of one format, the stem of several.
        reports: gives the reports anew each time it is called.
        force: replace what is there.
        language: of interfaces, `ar` or `en`.

    Raises:
        OutputExists: an output is there and `force` is not given.
        MissingExtra: a format needs a library that is not installed.
        ExportError: a file cannot be written.
    """
    targets = paths(names, output)
    refuse_existing(targets, force=force)
    parts = [path.with_name(f".{path.name}.part") for path in targets]  # a run that was killed leaves them to the next one
    try:
        for part in parts:
            _remove(part)
        for name, part in zip(names, parts, strict=True):
            _write_file(FORMATS[name], reports(), part, language)
            _flush(part)
        for part, path in zip(parts, targets, strict=True):
            _replace(part, path, force=force)
        _flush_names(output.parent)
    except OSError as error:
        raise ExportError(f"cannot be written: {error.strerror or error}", path=str(output)) from error
    finally:
        for part in parts:
            _remove(part)
    return targets


def _write_file(form: Format, reports: Iterable[Report], path: Path, language: str) -> None:
    writer = _writer(form)
    if form.speaks:
        writer(reports, path, language)
        return
    if not form.stream:
        writer(reports, path)
        return
    with path.open("w", encoding="utf-8", newline="\n") as out:
        writer(itertools.chain.from_iterable(report.incidents for report in reports), out)


def _writer(form: Format) -> Callable[..., None]:
    writer: Callable[..., None] = getattr(importlib.import_module(f".{form.module}", __name__), form.function)
    return writer


def _replace(part: Path, path: Path, *, force: bool) -> None:
    refuse_existing([path], force=force)
    if path.is_dir():
        _remove(path)
    part.replace(path)


def _flush(path: Path) -> None:
    """Wait until a file, or the files of a folder, are on the disk: after a power cut a name must not stand for half a file."""
    for file in path.rglob("*") if path.is_dir() else [path]:
        if file.is_file():
            with file.open("rb+") as stream:
                os.fsync(stream.fileno())


def _flush_names(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir():
        import shutil  # few outputs are folders

        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
