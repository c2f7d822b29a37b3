"""A sentence of a chart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a chart: its number and tokens, end exclusive."""

    number: int
    first: int
    last: int
