"""Write the man page and the completions of the shells from the command line's own parser: `make generated`.

Needs shtab and argparse-manpage, which are in the extra `test`. What it writes is kept under version control, and a test sees that it
says what the parser says.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from arabic_rules import __version__
from arabic_rules.cli import parser

SHARE = Path(__file__).resolve().parent.parent / "share"
FILES = {"bash": "bash-completion/completions/arabic-rules", "zsh": "zsh/site-functions/_arabic-rules"}
_TAKES_FILES = frozenset({"inputs", "files", "output", "gazetteer", "gold", "records", "texts", "compare", "stated"})
_TAKES_FOLDERS = frozenset({"grammar", "folder"})


def commands(root: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of the commands."""
    (action,) = (a for a in root._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001  argparse shows them nowhere else
    return dict(action.choices)


def _complete(root: argparse.ArgumentParser) -> None:
    """Say which arguments are files and which are folders."""
    for command in (root, *commands(root).values()):
        for action in command._actions:  # noqa: SLF001
            if action.dest in _TAKES_FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            elif action.dest in _TAKES_FOLDERS:
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]


def manpage(root: argparse.ArgumentParser) -> str:
    """Return the man page."""
    root.man_short_description = "read Arabic conflict reports, write incident records"  # type: ignore[attr-defined]
    page = Manpage(root)
    page.source, page.manual, page.date = f"arabic-rules {__version__}", "arabic-rules", ""  # no clock: the same parser gives the same page
    return str(page)


def main() -> None:
    """Write every file."""
    os.environ.setdefault("COLUMNS", "100")
    for shell, name in FILES.items():
        root = parser()
        _complete(root)
        path = SHARE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(shtab.complete(root, shell=shell), encoding="utf-8")
    path = SHARE / "man/man1/arabic-rules.1"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(manpage(parser()), encoding="utf-8")


if __name__ == "__main__":
    main()
