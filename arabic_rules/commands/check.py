"""Run the examples of a grammar."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..export.terminal import clean
from . import common
from .messages import Messages

DESCRIPTION = """Read a grammar and run every `yes` and `no` example that stands beside its rules.

Example:
  arabic-rules check
  arabic-rules check my-grammar/

Exit code 1 where an example fails, 4 where a file cannot be read as grammar."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="a grammar folder (default: the one that ships with the package)")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Print each failure with its file and line, then the sum."""
    from .. import check

    extractor = common.extractor(arguments.folder)
    failures = list(check.run(extractor))
    for failure in failures:
        print(clean(str(failure)))
    wanted, unwanted = check.count(extractor)
    print(f"{wanted} yes and {unwanted} no examples, {len(failures)} failed")
    return common.EXIT_FINDINGS if failures else common.EXIT_OK
