"""Measure records against gold, or compare two runs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from ..export.terminal import clean
from . import common
from .messages import Messages

if TYPE_CHECKING:
    from ..score import Change, Finding, Score, Tally

DESCRIPTION = """Measure records against gold slot by slot: precision, recall and F1, what was missed and what was invented.

Example:
  arabic-rules score gold.jsonl records.jsonl --list --texts reports.jsonl
  arabic-rules score --compare old.jsonl new.jsonl

Records are paired one to one, the likest first; every filler then counts once as right, missing or spurious. ALL is the sum
over the slots without the status."""

_WORST = 25


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", nargs="*", type=Path, metavar="GOLD PREDICTED", help="two .jsonl files: a document or an incident a line")
    parser.add_argument("--compare", nargs=2, type=Path, metavar=("OLD", "NEW"), help="show which records changed between two runs instead")
    parser.add_argument("--list", action="store_true", help="also list what was missed and invented, with the sentence")
    parser.add_argument("--texts", type=Path, metavar="FILE", help="a .jsonl file with the documents' texts, for the sentences of missed fillers")
    parser.add_argument("--by-doc", action="store_true", help=f"also print the {_WORST} worst documents")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(usage=parser.error)


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Print the measure, or the changes."""
    if arguments.compare:
        if arguments.files:
            arguments.usage("--compare takes its own two files, and no others")
        _compare(*arguments.compare, as_json=arguments.json)
        return common.EXIT_OK
    if len(arguments.files) != 2:
        arguments.usage("two files are needed: GOLD and PREDICTED")
    _measure(arguments)
    return common.EXIT_OK


def _measure(arguments: argparse.Namespace) -> None:
    from ..score import findings, load_documents, load_texts, score

    gold, predicted = map(load_documents, arguments.files)
    result = score(gold, predicted)
    texts = load_texts(arguments.texts) if arguments.texts else {}
    found = list(findings(result.outcomes, texts)) if arguments.list else []
    documents = sorted(result.by_document().items(), key=lambda row: row[1].f1)[:_WORST] if arguments.by_doc else []
    if arguments.json:
        listed = {"findings": [asdict(finding) for finding in found]} if arguments.list else {}
        worst = {"documents": {doc_id: _row(tally) for doc_id, tally in documents}} if arguments.by_doc else {}
        print(json.dumps({**{slot: _row(tally) for slot, tally in _ordered(result)}, **worst, **listed}, ensure_ascii=False))
        return
    for line in (*_table(result), *_worst(documents), *map(_finding, found)):
        print(clean(line))


def _compare(old: Path, new: Path, *, as_json: bool) -> None:
    from ..score import compare, load_documents

    changes = compare(load_documents(old), load_documents(new))
    if as_json:
        for change in changes:
            print(json.dumps(asdict(change), ensure_ascii=False))
        return
    listed = list(changes)
    for line in (line for change in listed for line in _change(change)):
        print(clean(line))
    print(f"records that differ: {len(listed)}")


def _ordered(result: Score) -> Iterator[tuple[str, Tally]]:
    from ..score import ROWS

    return ((name, result.tallies[name]) for name in ROWS if name in result.tallies)


def _row(tally: Tally) -> dict[str, float]:
    shares = {"p": tally.precision, "r": tally.recall, "f1": tally.f1}
    return {**{name: round(share, 4) for name, share in shares.items()}, **asdict(tally)}


def _table(result: Score) -> Iterator[str]:
    yield f"{'slot':<18}{'P':>7}{'R':>7}{'F1':>7}{'right':>8}{'missing':>9}{'spurious':>10}"
    for name, t in _ordered(result):
        yield f"{name:<18}{t.precision:>7.3f}{t.recall:>7.3f}{t.f1:>7.3f}{t.right:>8}{t.missing:>9}{t.spurious:>10}"
    right, pairs = result.main_type
    yield f"main type right on {right} of {pairs} paired incidents"


def _worst(documents: Iterable[tuple[str, Tally]]) -> Iterator[str]:
    for doc_id, tally in documents:
        yield f"  {doc_id:<40} F1 {tally.f1:.2f}  missing {tally.missing} spurious {tally.spurious}"


def _finding(finding: Finding) -> str:
    whole = " (whole record)" if finding.alone else ""
    return f"{finding.verdict} {finding.doc_id} {','.join(finding.types)}{whole} {finding.slot}: {finding.filler} «{finding.sentence}»"


def _change(change: Change) -> Iterator[str]:
    yield f"{change.kind} {change.doc_id} {','.join(change.types)}"
    yield from (f"  - {line}" for line in change.lost)
    yield from (f"  + {line}" for line in change.gained)
