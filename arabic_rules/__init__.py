"""Read Arabic conflict and security reports and write incident records: rule-based, offline, deterministic."""

from __future__ import annotations

__version__ = "0.1.0"
