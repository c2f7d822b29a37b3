"""What a file says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text of a file, and the date and the source that the file states of itself."""

    text: str
    date: datetime.date | None = None
    source: str | None = None
