"""Show which rule took which words."""

from __future__ import annotations

import argparse
import sys

from ..errors import InputError
from ..export.terminal import clean
from . import common
from .messages import Messages

DESCRIPTION = """Show, level by level, which rule took which words, and what each record rests on.

Example:
  arabic-rules explain report.txt --date 2024-03-14"""

configure = common.add_inputs


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Explain every document; the first that cannot be read ends it."""
    from ..explain import explain

    extractor = common.extractor(arguments.grammar, arguments.gazetteer)
    for document in common.reader(arguments).read(arguments.inputs, sys.stdin.buffer):
        if isinstance(document, InputError):
            raise document
        print(f"== {clean(document.doc_id)}")
        for line in explain(extractor, document.text, date=document.date):
            print(clean(line))
    return common.EXIT_OK
