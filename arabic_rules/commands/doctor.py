"""Say what runs here."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from .. import __version__
from . import common
from .messages import Messages

DESCRIPTION = """Print versions, the grammar's digest and what the terminal can do: what a bug report needs.

Example:
  arabic-rules doctor

Nothing is looked up outside this machine."""

_LIBRARIES = ("pyparsing", "regex", "pyarabic", "rich", "hijridate", "geographiclib")
_EXTRAS = {"justext": "html", "lxml_html_clean": "html", "python-docx": "docx", "pypdf": "pdf", "openpyxl": "xlsx", "pyarrow": "parquet",
           "python-bidi": "bidi"}
"""What reads and writes further forms, and the extra that brings it."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the grammar."""
    common.add_grammar(parser)


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Print the facts, one a line; reading the grammar is part of it."""
    for name, value in _facts(arguments):
        print(f"{name:<16}{value}")
    return common.EXIT_OK


def _facts(arguments: argparse.Namespace) -> Iterator[tuple[str, object]]:
    import platform  # no other command needs these
    import shutil
    from importlib.metadata import PackageNotFoundError, version

    yield "arabic-rules", __version__
    yield "python", f"{platform.python_version()} ({platform.python_implementation()}, {sys.platform})"
    for name in _LIBRARIES:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "not installed"
    for name, extra in _EXTRAS.items():
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, f"not installed: forms of the extra `{extra}` cannot be used"
    yield "output", f"{'terminal' if sys.stdout.isatty() else 'not a terminal'}, {shutil.get_terminal_size().columns} columns"
    yield "encoding", sys.stdout.encoding
    yield "TERM", os.environ.get("TERM", "not set")
    yield "NO_COLOR", "set" if os.environ.get("NO_COLOR") else "not set"
    extractor = common.extractor(arguments.grammar, arguments.gazetteer)
    yield "grammar", extractor.grammar.digest
    yield "examples", len(extractor.grammar.examples) + len(extractor.codebooks.examples)
    yield "places", len(extractor.gazetteer.rows)
