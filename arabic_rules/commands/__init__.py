"""The commands: each module has DESCRIPTION, `configure(parser)` and `run(arguments, messages) -> exit code`.

Modules import what they run inside `run`, so that `--help` reads no grammar.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Protocol

from . import check, coverage, doctor, explain, extract, gazetteer, places, schema, score
from .messages import Messages


class Command(Protocol):
    """What a module of this package has."""

    @property
    def DESCRIPTION(self) -> str:  # noqa: N802
        """The help text; its first line is the summary."""

    def configure(self, parser: argparse.ArgumentParser, /) -> None:
        """Add the command's arguments."""

    def run(self, arguments: argparse.Namespace, messages: Messages, /) -> int:
        """Do it and return the exit code."""


COMMANDS: Mapping[str, Command] = {
    "extract": extract,
    "explain": explain,
    "coverage": coverage,
    "check": check,
    "places": places,
    "gazetteer": gazetteer,
    "score": score,
    "schema": schema,
    "doctor": doctor,
}
