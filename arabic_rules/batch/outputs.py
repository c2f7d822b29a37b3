"""Output files that appear whole or not at all.

Each is written beside its place as `.NAME.part`. When all are closed they are flushed to the disk and renamed, so that a reader
never sees half a file, whatever moment the run is killed at.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from ..documents import Document
from ..errors import ExportError, OutputExists
from ..export import Writer, format_of
from ..model import Incident


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One output: the name of its format, and its file (None: standard output)."""

    form: str
    path: Path | None = None


class Outputs:
    """Every output of one run; a context that drops the parts unless `commit` was reached."""

    def __init__(self, targets: Sequence[Target], *, replace: bool) -> None:
        """Refuse what cannot be written, before anything is read.

        Raises:
            OutputExists: a file is there and `replace` is not given.
            ExportError: a format is unknown, or is not text and would go to standard output.
        """
        self._targets, self._writers = tuple(targets), list[Writer]()
        for target in self._targets:
            if target.path is None and format_of(target.form).stream is None:
                raise ExportError("this format needs a file", word=target.form, hint="add -o FILE")
            if target.path is not None and not replace:
                refuse_existing(target.path)

    def __enter__(self) -> Self:
        """Open the writers.

        Raises:
            ExportError: a file cannot be written.
        """
        for target in self._targets:
            found = format_of(target.form)
            if target.path is None:
                assert found.stream is not None  # noqa: S101  refused above
                self._writers.append(found.stream(sys.stdout))
            else:
                with _named(target.path):
                    self._writers.append(found.open(_part(target.path)))
        return self

    def write(self, incidents: Sequence[Incident], document: Document) -> None:
        """Give the records of one document to every writer.

        Raises:
            ExportError: a file cannot be written.
        """
        for target, writer in zip(self._targets, self._writers, strict=True):
            with _named(target.path):
                writer.write(incidents, document)

    def commit(self) -> None:
        """Close every output and put it in its place.

        Raises:
            ExportError: a file cannot be written.
        """
        for target in self._targets:
            with _named(target.path):
                self._writers.pop(0).close()
        files = [target.path for target in self._targets if target.path is not None and not _is_device(target.path)]
        for path in files:
            with _named(path):
                _flush(_part(path))
        for path in files:
            with _named(path):
                _part(path).replace(path)
                _flush(path.parent)

    def __exit__(self, *_: object) -> None:
        """Close what is open and drop the parts."""
        for writer in self._writers:
            try:
                writer.close()
            except (OSError, ValueError):  # the first error is the one that is told
                continue
        for target in self._targets:
            if target.path is not None and not _is_device(target.path):
                _part(target.path).unlink(missing_ok=True)


class _named:  # noqa: N801  a context like those of contextlib
    """Says which file an error of the system is about."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError) and self._path is not None:
            raise ExportError(f"cannot be written: {error.strerror or error}", path=str(self._path)) from error


def refuse_existing(path: Path) -> None:
    """Refuse a file that is there.

    Raises:
        OutputExists: it is.
    """
    if path.is_file():
        raise OutputExists("the file exists", path=str(path), hint="add --force to replace it")


def _part(path: Path) -> Path:
    return path if _is_device(path) else path.with_name(f".{path.name}.part")


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _flush(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():  # folders cannot be opened there
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
