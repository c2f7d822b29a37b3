"""One batch, by one process or several. Every worker reads the inputs itself and takes every nth document, so that nothing but
lines of JSON passes between processes, and the order of the results is that of the inputs whatever the number of workers.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import io
import itertools
import json
import os
import signal
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Protocol

from ..documents import STDIN, Document, Reader, Unit
from ..errors import ArabicRulesError, BadDocument, InputError, InternalError
from ..model import Incident
from .report import Report


class Extracts(Protocol):
    """What reads one text: an `Extractor`."""

    def extract(self, text: str, *, date: datetime.date | None = None, doc_id: str = "") -> tuple[Incident, ...]:
        """Return the records of a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is to be done: the inputs, how they are read, by what, from which document on."""

    inputs: tuple[str, ...]
    stdin: bytes
    reader: Reader
    extractor: Extracts
    skip: int = 0

    def units(self) -> Iterator[Unit]:
        """Return the documents from `skip` on."""
        return itertools.islice(self.reader.units(self.inputs, io.BytesIO(self.stdin)), self.skip, None)

    def report(self, unit: Unit) -> Report:
        """Read one document; what goes wrong with it is its report."""
        try:
            document = unit() if callable(unit) else unit
        except Exception as error:  # noqa: BLE001  the libraries of other forms may raise anything on a broken file
            return Report(error=BadDocument(f"cannot be read: {type(error).__name__}", path=_path(unit), word=str(error)))
        if isinstance(document, InputError):
            return Report(error=document)
        try:
            records = self.extractor.extract(document.text, date=document.date, doc_id=document.doc_id)
            return Report(document=document, incidents=records)
        except InputError as error:
            return Report(error=type(error)(error.message, path=document.path, line=document.line, hint=error.hint))
        except Exception as error:  # noqa: BLE001  one document must not cost a batch its records
            fault = _fault(document, f"{type(error).__name__} in the extractor", str(error))
            fault.__cause__ = error
            return Report(error=fault)


def read_stdin(inputs: Iterable[str], stream: IO[bytes]) -> bytes:
    """Return standard input where it is one of the inputs: workers cannot share a stream."""
    return stream.read() if STDIN in inputs else b""


def run(work: Work, jobs: int = 1) -> Iterator[Report]:
    """Yield the report of every document in the order of the inputs.

    Args:
        work: what is to be done.
        jobs: how many processes share it; more than one needs a system that can fork.
    """
    if jobs < 2 or not hasattr(os, "fork"):
        yield from map(work.report, work.units())
        return
    workers = [_start(work, n, jobs) for n in range(jobs)]
    try:
        for turn in itertools.count():
            pid, stream = workers[turn % jobs]
            line = stream.readline()
            if line.endswith("\n"):
                yield Report.from_dict(json.loads(line))
                continue
            unit = next(itertools.islice(work.units(), turn, None), None)
            if unit is None:
                return  # the worker whose turn it is has no more: nor have the others
            stream.close()
            status = _stop(pid)
            workers[turn % jobs] = _start(work, turn + jobs, jobs)
            yield Report(error=_died(unit, status))
    finally:
        for pid, stream in workers:
            stream.close()
            _stop(pid)


def _died(unit: Unit, status: int) -> ArabicRulesError:
    """Return the error of a document that a worker died of: out of memory, mostly."""
    document = unit if isinstance(unit, Document) else Document(doc_id="", text="", path=_path(unit))
    cause = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else f"exit code {os.waitstatus_to_exitcode(status)}"
    return _fault(document, "a worker process ended", cause)


def _start(work: Work, n: int, jobs: int) -> tuple[int, IO[str]]:
    """Start worker `n`; return its process and what it writes."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, os.fdopen(reading, encoding="utf-8")
    code = 1
    try:
        _close_others(writing)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with os.fdopen(writing, "w", encoding="utf-8") as out:
            for unit in itertools.islice(work.units(), n, None, jobs):
                out.write(json.dumps(work.report(unit).to_dict()) + "\n")
                out.flush()
        code = 0
    except BrokenPipeError:
        code = 0  # the parent has what it wants
    finally:
        os._exit(code)  # nothing of the parent's is flushed or cleaned up twice


def _path(unit: Unit) -> str:
    """Return the file of a document without reading it."""
    return str(unit.args[1]) if isinstance(unit, functools.partial) else getattr(unit, "path", "")


def _close_others(mine: int) -> None:
    """Close what the first process has open: the pipes of other workers, and the journal, whose lock ends with the first process."""
    os.closerange(3, mine)
    os.closerange(mine + 1, min(os.sysconf("SC_OPEN_MAX"), _MOST_FILES))


_MOST_FILES = 65_536


def _stop(pid: int) -> int:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    return os.waitpid(pid, 0)[1]


def _fault(document: Document, what: str, word: str) -> InternalError:
    return InternalError(
        what, path=document.path, line=document.line, word=word,
        hint=f"document {document.doc_id} is left out; please report it, with the output of `arabic-rules doctor`",
    )
