"""Score records against gold, slot by slot, as the Message Understanding Conferences did; compare two runs.

Records are plain JSON values here, because gold is written by hand: a filler may be a string (`name|alias` offers a
choice) or an object with `name`, `name_ar` or `text`, a count `[min, max]` or `{"min", "max"}`.
"""

from __future__ import annotations

from .changes import Change, compare
from .findings import Finding, findings
from .load import load_documents, load_texts
from .measure import ROWS, Outcome, Score, Tally, score
from .slots import Record

__all__ = ["ROWS", "Change", "Finding", "Outcome", "Record", "Score", "Tally", "compare", "findings", "load_documents", "load_texts", "score"]
