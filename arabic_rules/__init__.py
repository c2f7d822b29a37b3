"""Read Arabic conflict and security reports and write incident records: rule-based, offline, deterministic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ArabicRulesError, DecodeError, ExportError, GrammarError, InputError, TooLarge
from .model import Actor, Count, Date, Direction, Incident, Person, Place, Span, Thing

if TYPE_CHECKING:
    from .extract import Extractor

__all__ = [
    "Actor",
    "ArabicRulesError",
    "Count",
    "Date",
    "DecodeError",
    "Direction",
    "ExportError",
    "Extractor",
    "GrammarError",
    "Incident",
    "InputError",
    "Person",
    "Place",
    "Span",
    "Thing",
    "TooLarge",
    "__version__",
]

__version__ = "0.1.0"


if not TYPE_CHECKING:  # a typed `__getattr__` would hide misspelt names from the type checker

    def __getattr__(name: str) -> object:
        """Import the extractor when it is first asked for: records and errors are useful without the engine."""
        if name == "Extractor":
            from .extract import Extractor

            return Extractor
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
