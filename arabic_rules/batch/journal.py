"""The journal of a run: one line for each document that is done, so that a killed run goes on where it stopped.

The first line says what the run is of. A line that was cut off in the middle is dropped; what stands before it is whole,
because lines are written one after the other. The journal lies beside the output and goes when the output is complete.
"""

from __future__ import annotations

import json
import os
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
        try:
            if resume and path.exists():
                self._take_up(run)
            elif path.exists() and not force:
                raise OutputExists("a run was broken off here", path=str(path), hint="add --resume to go on with it, or --force to begin again")
            else:
                path.write_text(json.dumps(run, sort_keys=True) + "\n", encoding="utf-8")
            self._out: IO[str] = path.open("a", encoding="utf-8", newline="\n")
        except OSError as error:
            raise ExportError(f"cannot be written: {error.strerror or error}", path=str(path)) from error

    def _take_up(self, run: dict[str, Any]) -> None:
        with self.path.open("rb+") as stream:
            whole = 0
            for number, line in enumerate(stream):
                if not line.endswith(b"\n"):
                    break
                if number == 0 and json.loads(line) != run:
                    raise ExportError("the journal is of another run", path=str(self.path),
                                      hint="give the same inputs, settings and grammar, or --force to begin again")
                whole += len(line)
                self.done = number
            stream.truncate(whole)
            if whole == 0:
                stream.write((json.dumps(run, sort_keys=True) + "\n").encode())

    def add(self, report: Report) -> None:
        """Write down that a document is done."""
        self._out.write(json.dumps(report.to_dict(), ensure_ascii=False) + "\n")
        self._out.flush()
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
        self._out.close()
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Return the journal."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Put what was written on disk."""
        if not self._out.closed:
            self._out.flush()
            os.fsync(self._out.fileno())
            self._out.close()
