"""Event rules over a chart: triggers and their arguments make facts."""

from __future__ import annotations

from .finder import FactFinder
from .values import ARMED, FINITE, LED, NOMINAL, SEVERAL, SHARED, SLOT_OF_CASUALTY, Fact, Filler, NearMiss

__all__ = ["ARMED", "FINITE", "LED", "NOMINAL", "SEVERAL", "SHARED", "SLOT_OF_CASUALTY", "Fact", "FactFinder", "Filler", "NearMiss"]
