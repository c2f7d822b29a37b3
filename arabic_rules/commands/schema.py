"""Print the JSON schema of a record."""

from __future__ import annotations

import argparse

from . import common
from .messages import Messages

DESCRIPTION = """Print the JSON schema (2020-12) of a record.

Example:
  arabic-rules schema > incident.schema.json"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add no arguments: there is one schema."""


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Print it."""
    from importlib import resources  # no other command needs it

    print((resources.files("arabic_rules") / "incident.schema.json").read_text(encoding="utf-8"), end="")
    return common.EXIT_OK
