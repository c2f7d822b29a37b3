"""Read reports, write incident records."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ArabicRulesError, ExportError
from . import common
from .messages import Messages
from .summary import Summary

if TYPE_CHECKING:
    from ..batch import Journal, Report, Work
    from ..model import Incident

DESCRIPTION = """Read reports and write their incident records.

Example:
  arabic-rules extract report.txt --date 2024-03-14
  arabic-rules extract reports/ -f jsonl -o records.jsonl
  arabic-rules extract reports/ -f csv,xlsx,geojson -o march --jobs 4

A .jsonl file has one document a line: {"doc_id": "...", "text": "...", "date": "YYYY-MM-DD", "source": "..."};
only `text` is needed. Without a report date, relative dates stay relative. A document that cannot be read is reported and
left out, and the exit code says so; with --strict it ends the run. A run that was broken off goes on with --resume."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    from ..export import FORMATS

    common.add_inputs(parser)
    parser.add_argument("-f", "--format", type=_formats, action="extend", metavar="NAME[,NAME]", dest="formats",
                        help="output formats (default: table on a terminal, else jsonl): " + "; ".join(f"{k}: {v.about}" for k, v in FORMATS.items()))
    parser.add_argument("-o", "--output", type=Path, metavar="OUT",
                        help="output file, complete or not there at all; with several formats its name without the ending (default: standard output)")
    parser.add_argument("--force", action="store_true", help="replace the output if it exists")
    parser.add_argument("--strict", action="store_true", help="end with the first document that cannot be read; writes no output file then")
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="how many processes share the work (default: 1); the output is the same")
    parser.add_argument("--resume", action="store_true", help="go on with a run that was broken off; needs the same inputs and -o")
    parser.add_argument("--lang", choices=("ar", "en"), default="ar", help="language in which an html report opens (default: ar)")
    common.add_bidi(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no summary")
    parser.add_argument("-v", "--verbose", action="store_true", help="name each document when it is done")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Extract; the exit code is that of the worst document."""
    from ..batch import Work
    from ..batch.workers import read_stdin
    from ..export import paths

    formats = list(dict.fromkeys(arguments.formats or ())) or ["table" if arguments.output is None and sys.stdout.isatty() else "jsonl"]
    own = frozenset(path.resolve() for path in paths(formats, arguments.output)) if arguments.output else frozenset()
    work = Work(
        inputs=tuple(arguments.inputs), stdin=read_stdin(arguments.inputs, sys.stdin.buffer), reader=replace(common.reader(arguments), leave_out=own),
        extractor=common.extractor(arguments.grammar, arguments.gazetteer),
    )
    job = _Job(work, messages, arguments)
    if arguments.output is None:
        job.to_stream(formats)
    else:
        job.to_files(formats, arguments.output)
    return job.code


_WORST_FIRST = (common.EXIT_INTERNAL, common.EXIT_INPUT, common.EXIT_LIMIT, common.EXIT_OK)


class _Job:
    """One run over many documents, and what went wrong in it."""

    def __init__(self, work: Work, messages: Messages, arguments: argparse.Namespace) -> None:
        self._work, self._messages, self._arguments = work, messages, arguments
        self._summary = Summary()
        self.code = common.EXIT_OK

    def to_stream(self, formats: Sequence[str]) -> None:
        """Write one format to standard output, record by record.

        Raises:
            ExportError: what is asked for needs a file to write to.
        """
        from ..export import table, write
        from ..export.terminal import arranger

        if len(formats) > 1:
            raise ExportError("several formats need a name to write to", word=",".join(formats), hint="add -o OUT")
        if self._arguments.resume:
            raise ExportError("only a run with -o can go on", word="--resume", hint="add -o OUT")
        if formats[0] == "table":
            arranger(self._arguments.bidi, live=sys.stdout.isatty())  # what it needs is asked for before the work begins
            table.write(self._incidents(self._reports(0)), sys.stdout, bidi=self._arguments.bidi)
        else:
            write(formats[0], self._incidents(self._reports(0)), sys.stdout)
        self._end()

    def to_files(self, formats: Sequence[str], output: Path) -> None:
        """Write files that appear when the last document is done; what is done lies in a journal until then."""
        from ..batch import Journal
        from ..export import paths, refuse_existing, require, write_files

        force = self._arguments.force
        if common.is_device(output):
            with common.destination(output, force=True) as out:
                from ..export import write

                write(formats[0], self._incidents(self._reports(0)), out)
            self._end()
            return
        require(formats)
        kept = output.with_name(f".{output.name}.journal")
        if self._arguments.resume and not kept.exists() and all(path.exists() for path in paths(formats, output)) and not force:
            self._messages.warn(f"nothing to go on with: {output} is complete")
            return
        force = force or self._arguments.resume and kept.exists()  # it was killed while its files were put in their places
        refuse_existing(paths(formats, output), force=force)
        with Journal(kept, self._run(), resume=self._arguments.resume, force=self._arguments.force) as journal:
            try:
                self._fill(journal)
            except KeyboardInterrupt:
                self._messages.warn(f"{journal.done} documents are done and kept: go on with --resume")
                raise
            except ExportError:  # what is done is kept for --resume
                raise
            except ArabicRulesError:  # --strict: nothing is left behind
                journal.finish()
                raise
            write_files(formats, output, journal.reports, force=force, language=self._arguments.lang)
            journal.finish()
        self._end()

    def _fill(self, journal: Journal) -> None:
        """Do what is not done yet."""
        for report in journal.reports():
            self._seen(report)
        for report in self._reports(journal.done):
            journal.add(report)

    def _reports(self, skip: int) -> Iterator[Report]:
        """Yield the reports of the documents from `skip` on, and tell of each."""
        from ..batch import run as extract

        work = replace(self._work, skip=skip)
        reports = extract(work, self._arguments.jobs)
        shown = reports if self._arguments.quiet else self._messages.counted(reports, lambda: sum(1 for _ in work.units()))
        for report in shown:
            self._seen(report)
            yield report

    def _incidents(self, reports: Iterable[Report]) -> Iterator[Incident]:
        for report in reports:
            yield from report.incidents

    def _seen(self, report: Report) -> None:
        """Count a report; an error is told at once, and again in the summary."""
        again = self._summary.add(report)
        if report.error is not None:
            self._fail(report.error)
        elif report.document is not None:
            if again:
                self._messages.warn(f"more than one document is called «{report.document.doc_id}»")
            if self._arguments.verbose:
                self._messages.note(f"{report.document.doc_id}: {len(report.incidents)}")

    def _fail(self, error: ArabicRulesError) -> None:
        if self._arguments.strict:
            raise error
        self._messages.error(error)
        self.code = min((code for code in _WORST_FIRST if code in (self.code, common.exit_code(error))), key=_WORST_FIRST.index)

    def _end(self) -> None:
        if not self._arguments.quiet and (self._arguments.verbose or self._summary.documents + len(self._summary.left_out) > 1):
            self._messages.summary(self._summary)

    def _run(self) -> dict[str, Any]:
        """Return what the run is of, for its journal: another grammar, other inputs or settings are another run."""
        settings = {key: str(value) for key, value in sorted(vars(self._arguments).items()) if key in _SETTINGS}
        stamps = json.dumps(self._work.reader.stamps(self._work.inputs))
        return {
            "journal": 1, "inputs": list(self._work.inputs), "files": hashlib.sha256(stamps.encode()).hexdigest(),
            "stdin": hashlib.sha256(self._work.stdin).hexdigest(), "settings": json.dumps(settings),
            "grammar": getattr(getattr(self._work.extractor, "grammar", None), "digest", ""),
        }


_SETTINGS = frozenset({"date", "encoding", "stdin", "grammar", "gazetteer", "text_column", "id_column", "date_column", "source_column", "date_from_name"})


def _formats(text: str) -> list[str]:
    from ..export import FORMATS

    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"no such format: {', '.join(unknown) or text!r}; choose from {', '.join(FORMATS)}")
    return list(dict.fromkeys(names))


def _jobs(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MAX_JOBS:
        raise argparse.ArgumentTypeError(f"not a number from 1 to {MAX_JOBS}: {text!r}")
    return number


MAX_JOBS = 256
