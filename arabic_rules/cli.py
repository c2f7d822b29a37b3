"""The command line: one module per command in `commands/`, exit codes and the end of every error here.

Exit codes: 0 done (also with no incident found), 1 findings (`check` failed), 2 usage, 3 an input cannot be used, 4 the grammar is
wrong, 5 a limit is passed, 6 the output cannot be written, 70 a fault of this program, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from . import __version__
from .commands import COMMANDS
from .commands.common import EXIT_INTERRUPTED, EXIT_OK, exit_code
from .commands.messages import Messages
from .errors import ArabicRulesError

_EPILOG = """examples:
  arabic-rules extract report.txt --date 2024-03-14
  arabic-rules extract reports/ -f xlsx,html,jsonl -o march --jobs 2
  arabic-rules COMMAND --help

exit codes:
  0 done   1 findings   2 usage   3 input   4 grammar   5 limit   6 output   70 fault   130 interrupted
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser with every command."""
    root = argparse.ArgumentParser(
        prog="arabic-rules", description="Read Arabic conflict reports and write incident records, offline.",
        epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    root.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = root.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, module in COMMANDS.items():
        summary = module.DESCRIPTION.partition("\n")[0]
        command = commands.add_parser(
            name, help=summary, description=module.DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("--errors", choices=("text", "json"), default="text", help="how errors are written to stderr (default: text)")
        module.configure(command)
        command.set_defaults(run=module.run)
    return root


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; `argv` is without the program's name."""
    arguments = parser().parse_args(argv)
    messages = Messages(sys.stderr, as_json=arguments.errors == "json")
    _use_utf8()
    try:
        code: int = arguments.run(arguments, messages)
        sys.stdout.flush()
    except ArabicRulesError as error:
        messages.error(error)
        return exit_code(error)
    except BrokenPipeError:  # the reader has gone, as `head` does; nothing may be flushed to it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    return code


def _use_utf8() -> None:
    """Write UTF-8 whatever the locale says: records are UTF-8, and a C locale has no Arabic."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
