"""Count what reports hold and no record says."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, TextIO

from ..errors import InputError
from . import common, listing
from .messages import Messages

if TYPE_CHECKING:
    from ..coverage import Coverage, Finding

DESCRIPTION = """Count what the reports of a corpus hold and no record says: where a grammar or a gazetteer should grow next.

Example:
  arabic-rules coverage reports/
  arabic-rules coverage reports/ --kind unknown-word --top 100 -o words.tsv

Kinds: near-miss (a trigger whose rule asks for more), unknown-word (near a trigger, or spelled like one), number, place and actor
(no record has them), open-place (nothing says where it lies). Each with how often, in how many documents, and where it was met first."""
KINDS = ("near-miss", "unknown-word", "number", "place", "open-place", "actor")
"""The kinds of `gaps.GapKind` as options: help needs no engine."""
_COLUMNS = ("kind", "times", "documents", "key", "about", "doc_id", "context")
_TOP = 20


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    common.add_inputs(parser)
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind; may be given several times")
    parser.add_argument("--top", type=int, metavar="N", help=f"how many of each kind (default: {_TOP} in a table, all in tsv)")
    listing.add_output(parser)


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Count; a document that cannot be read is reported and left out."""
    from ..coverage import coverage

    failed: list[InputError] = []
    told = ((document.doc_id, document.text, document.date) for document in listing.documents(arguments, messages, failed))
    found = coverage(common.extractor(arguments.grammar, arguments.gazetteer), told)
    table = listing.as_table(arguments)
    shown = _chosen(found, arguments.kind, arguments.top or (_TOP if table else None))
    with common.destination(arguments.output, force=arguments.force) as out:
        if table:
            _table(found, shown, out, arguments.bidi)
        else:
            out.write("\t".join(_COLUMNS) + "\n")
            out.writelines("\t".join(" ".join(str(cell).split()) for cell in _row(finding)) + "\n" for finding in shown)
    messages.note(_sum(found))
    return common.exit_code(failed[0]) if failed else common.EXIT_OK


def _chosen(found: Coverage, kinds: list[str] | None, top: int | None) -> list[Finding]:
    """Return the first `top` findings of each kind; they are sorted by kind."""
    seen: dict[str, int] = {}
    chosen = []
    for finding in found.findings:
        kind = finding.kind.replace(" ", "-")
        seen[kind] = seen.get(kind, 0) + 1
        if (not kinds or kind in kinds) and (top is None or seen[kind] <= top):
            chosen.append(finding)
    return chosen


def _row(finding: Finding) -> tuple[object, ...]:
    return (finding.kind, finding.times, finding.documents, finding.key, finding.about, finding.doc_id, finding.context)


def _sum(found: Coverage) -> str:
    return (f"{found.documents} documents, {found.silent} of them without a record; {found.telling} of {found.sentences} sentences tell of an incident; "
            f"{len(found.findings)} findings")


def _table(found: Coverage, shown: list[Finding], out: TextIO, bidi: str) -> None:
    from rich.table import Table

    console, cell = listing.console(out, bidi)
    for kind in dict.fromkeys(finding.kind for finding in shown):
        table = Table(title=kind, title_justify="left")
        for title in ("times", "documents", "about", "what"):
            table.add_column(title, overflow="fold")
        for finding in shown:
            if finding.kind is kind:
                table.add_row(str(finding.times), str(finding.documents), cell(finding.about), cell(finding.key))
        console.print(table)
    console.print(f"findings: {len(shown)} of {len(found.findings)}")
