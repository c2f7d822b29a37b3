"""The journal of a run: one line for each document that is done, so that a killed run goes on where it stopped.

The first line says what the run is of. A line that was cut off in the middle is dropped; what stands before it is whole,
because lines are written one after the other. The journal lies beside the output and goes when the output is complete.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from ..errors import ExportError, OutputExists
from .report import Report


class Journal:
    """What is done of one run. Use as a context manager: it stays on disk unless `finish` was called."""

    def __init__(self, path: Path, run: dict[str, Any], *, resume: bool, force: bool) -> None:
        """Open the journal at `path` for a run.

        Args:
            path: where it lies.
            run: what the run is of: inputs, settings, grammar. Only the same run can go on.
            resume: go on from what is there.
            force: drop what is there.

        Raises:
            OutputExists: a journal is there, and neither `resume` nor `force` is given.
            ExportError: the journal is of another run, or cannot be written.
        """
        self.path = path
        self.done = 0
        self._synced = time.monotonic()
        if path.exists() and not (resume or force):
            raise OutputExists("a run was broken off here", path=str(path), hint="add --resume to go on with it, or --force to begin again")
        try:
            self._out: IO[str] = path.open("a", encoding="utf-8", newline="\n")
        except OSError as error:
            raise ExportError(f"cannot be written: {error.strerror or error}", path=str(path)) from error
        try:
            _lock(self._out, path)
            self._take_up(run, from_start=not resume)
        except BaseException:
            self._out.close()
            raise

    def _take_up(self, run: dict[str, Any], *, from_start: bool) -> None:
        """Keep the whole lines of this run, and drop the rest."""
        with self.path.open("rb+") as stream:
            whole = 0
            for number, line in enumerate(() if from_start else stream):
                if not line.endswith(b"}\n"):
                    break
                if number == 0 and json.loads(line) != run:
                    raise ExportError("the journal is of another run", path=str(self.path),
                                      hint="give the same inputs, unchanged, settings and grammar, or --force without --resume to begin again")
                whole += len(line)
                self.done = number
            stream.truncate(whole)
            if whole == 0:
                stream.write((json.dumps(run, sort_keys=True) + "\n").encode())

    def add(self, report: Report) -> None:
        """Write down that a document is done: what the system has got survives this process, the disk is told every second.

        Raises:
            ExportError: the disk is full, or the like.
        """
        try:
            self._out.write(json.dumps(report.to_dict(), ensure_ascii=False) + "\n")
            self._out.flush()
            if time.monotonic() - self._synced > _SYNC_SECONDS:
                os.fsync(self._out.fileno())
                self._synced = time.monotonic()
        except OSError as error:
            raise ExportError(f"cannot be written: {error.strerror or error}", path=str(self.path), hint="make room, then go on with --resume") from error
        self.done += 1

    def reports(self) -> Iterator[Report]:
        """Read every report again, in order."""
        self._out.flush()
        with self.path.open(encoding="utf-8") as stream:
            next(stream)
            for line in stream:
                yield Report.from_dict(json.loads(line))

    def finish(self) -> None:
        """Drop the journal: its output is complete."""
        if os.name == "nt":  # an open file cannot be removed there
            self._out.close()
        self.path.unlink(missing_ok=True)
        self._out.close()

    def __enter__(self) -> Self:
        """Return the journal."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Put what was written on disk."""
        if not self._out.closed:
            self._out.flush()
            os.fsync(self._out.fileno())
            self._out.close()


_SYNC_SECONDS = 1.0


def _lock(file: IO[str], path: Path) -> None:
    """Keep other runs out; the system lets go of it when this process ends, in whatever way.

    Raises:
        ExportError: another run has it.
    """
    try:
        import fcntl
    except ImportError:  # Windows refuses to open it twice by itself where it matters: on removal
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise ExportError("another run is writing this output", path=str(path), hint="wait for it, or write to another file") from None
