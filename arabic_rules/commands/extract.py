"""Read reports, write incident records."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ArabicRulesError, InputError, InternalError
from . import common
from .messages import Messages

if TYPE_CHECKING:
    from ..batch.outputs import Target
    from ..documents import Document
    from ..extract import Extractor
    from ..model import Incident

DESCRIPTION = """Read reports and write their incident records.

Example:
  arabic-rules extract report.txt --date 2024-03-14
  arabic-rules extract reports/ -f jsonl -o records.jsonl

A .jsonl file has one document a line: {"doc_id": "...", "text": "...", "date": "YYYY-MM-DD", "source": "..."};
only `text` is needed. Without a report date, relative dates stay relative. A document that cannot be read is reported and
left out, and the exit code says so; with --strict it ends the run."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    from ..export import FORMATS

    common.add_inputs(parser)
    parser.add_argument("-f", "--format", choices=tuple(FORMATS), help="output format (default: table on a terminal, else jsonl)")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="output file, complete or not there at all (default: standard output)")
    parser.add_argument("--force", action="store_true", help="replace the output file if it exists")
    parser.add_argument("--strict", action="store_true", help="end with the first document that cannot be read; writes no output file then")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Extract; the exit code is that of the worst document."""
    from ..batch.outputs import Outputs

    outputs = Outputs(_targets(arguments), replace=arguments.force)
    work = _Run(common.extractor(arguments.grammar, arguments.gazetteer), messages, strict=arguments.strict)
    documents = common.reader(arguments).read(arguments.inputs, sys.stdin.buffer)
    with outputs:
        for document, incidents in work.results(messages.counted(documents, "documents")):
            outputs.write(incidents, document)
        outputs.commit()
    return work.code


def _targets(arguments: argparse.Namespace) -> tuple[Target, ...]:
    """Return what is written where."""
    from ..batch.outputs import Target

    form = arguments.format or ("table" if arguments.output is None and sys.stdout.isatty() else "jsonl")
    return (Target(form=form, path=arguments.output),)


_WORST_FIRST = (common.EXIT_INTERNAL, common.EXIT_INPUT, common.EXIT_LIMIT, common.EXIT_OK)


def _fault(error: Exception, document: Document) -> InternalError:
    fault = InternalError(
        f"{type(error).__name__} in the extractor", path=document.path, line=document.line, word=str(error),
        hint=f"document {document.doc_id} is left out; please report it, with the output of `arabic-rules doctor`",
    )
    fault.__cause__ = error
    return fault


class _Run:
    """One run over many documents, and what went wrong in it."""

    def __init__(self, extractor: Extractor, messages: Messages, *, strict: bool) -> None:
        self._extractor, self._messages, self._strict = extractor, messages, strict
        self._seen: set[str] = set()
        self.code = common.EXIT_OK

    def results(self, documents: Iterable[Document | InputError]) -> Iterator[tuple[Document, Sequence[Incident]]]:
        for document in documents:
            if isinstance(document, InputError):
                self._fail(document)
                continue
            self._note(document.doc_id)
            try:
                incidents = self._extractor.extract(document.text, date=document.date, doc_id=document.doc_id)
            except InputError as error:
                self._fail(type(error)(error.message, path=document.path, line=document.line, hint=error.hint))
            except Exception as error:  # noqa: BLE001  one document must not cost a batch its records
                self._fail(_fault(error, document))
            else:
                yield document, incidents

    def _fail(self, error: ArabicRulesError) -> None:
        if self._strict:
            raise error
        self._messages.error(error)
        self.code = min((code for code in _WORST_FIRST if code in (self.code, common.exit_code(error))), key=_WORST_FIRST.index)

    def _note(self, doc_id: str) -> None:
        if doc_id in self._seen:
            self._messages.warn(f"more than one document is called «{doc_id}»")
        self._seen.add(doc_id)
