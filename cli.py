"""Run the command line from a bare checkout: `python cli.py extract FILE`. Installed, the command is `arabic-rules`."""

from __future__ import annotations

import sys

from arabic_rules.cli import main

if __name__ == "__main__":
    sys.exit(main())
