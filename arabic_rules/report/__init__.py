"""The report of a run: one page that asks nothing of any network, in Arabic and English."""

from __future__ import annotations

from .page import write

__all__ = ["write"]
