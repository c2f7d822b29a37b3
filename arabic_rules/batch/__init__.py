"""Many documents: one after the other or shared between workers, with a journal from which a killed run goes on."""

from __future__ import annotations

from .journal import Journal
from .report import Report
from .workers import Work, run

__all__ = ["Journal", "Report", "Work", "run"]
