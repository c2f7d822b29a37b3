"""Phases `persons`, `people`, `companies` and `parts`: everybody a report names or counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..cascade import Builder
from ..chart import Chart
from . import companies, counted, introductions, parts, persons, surnames

KINDS = ("person", "alias", "people", "parts")
BUILDERS: Mapping[str, Builder] = {**persons.BUILDERS, **introductions.BUILDERS, **counted.BUILDERS, **companies.BUILDERS, **parts.BUILDERS}
SCANNERS: Mapping[str, Callable[[Chart], None]] = {"people": surnames.name_again}
