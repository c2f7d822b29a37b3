"""Show which rule took which words, and what came of nothing."""

from __future__ import annotations

import argparse
import sys
from typing import get_args

from ..errors import InputError
from ..export.terminal import clean
from ..model import CountName
from . import common
from .messages import Messages

DESCRIPTION = """Show, level by level, which rule took which words, what each record rests on, and what came of nothing.

Example:
  arabic-rules explain report.txt --date 2024-03-14
  arabic-rules explain report.txt --record 1 --slot places
  arabic-rules explain report.txt --sentence 2

A sentence that gave nothing shows the near misses of the closest rules and what was missing, unknown words, and the numbers,
places and actors that no record has."""

SLOTS = (*get_args(CountName), "initiators", "partners", "targets", "claimed_by", "foiled_by", "people", "places", "direction", "date", "weapons", "seized",
         "sources", "trigger")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    common.add_inputs(parser)
    parser.add_argument("--record", type=int, metavar="N", help="only the N-th record of each document, and its sentences")
    parser.add_argument("--slot", choices=SLOTS, metavar="NAME", help="only one slot: what it rests on, or where its rules looked: " + ", ".join(SLOTS))
    parser.add_argument("--sentence", type=int, metavar="N", help="only the N-th sentence")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Explain every document.

    Raises:
        InputError: a document cannot be read; those behind it are not explained.
    """
    from ..explain import Explainer

    explainer = Explainer(common.extractor(arguments.grammar, arguments.gazetteer))
    for document in common.reader(arguments).read(arguments.inputs, sys.stdin.buffer):
        if isinstance(document, InputError):
            raise document
        print(f"== {clean(document.doc_id)}")
        lines = explainer.lines(document.text, date=document.date, record=arguments.record, slot=arguments.slot or "", sentence=arguments.sentence)
        for line in lines:
            print(clean(line))
    return common.EXIT_OK
