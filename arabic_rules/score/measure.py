"""Align the records of each document with gold and count what is right, missing and spurious."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .slots import SLOTS, Filled, Pairing, Record, fillers, pair

INCIDENT, ALL = "INCIDENT", "ALL"
"""Rows beside the slots: whole records, and the sum over every slot but the status."""
ROWS = (INCIDENT, *SLOTS, ALL)
"""Every row of a report, in order."""

_WEIGHTS = {"types": 2, "place": 2, "status": 0}
_ERROR_WEIGHT = 0.1


@dataclass(slots=True)
class Tally:
    """How many fillers were right, missing and spurious."""

    right: int = 0
    missing: int = 0
    spurious: int = 0

    @property
    def precision(self) -> float:
        """Return right / (right + spurious), 0 for nothing predicted."""
        return self.right / (self.right + self.spurious) if self.right + self.spurious else 0.0

    @property
    def recall(self) -> float:
        """Return right / (right + missing), 0 for nothing to find."""
        return self.right / (self.right + self.missing) if self.right + self.missing else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One gold record and the predicted one that was paired with it; either is absent where nothing fits."""

    doc_id: str
    gold: Record | None
    predicted: Record | None
    pairing: Pairing


@dataclass(frozen=True, slots=True)
class Score:
    """The result: `tallies` by slot, INCIDENT and ALL, and the outcomes they were counted from."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def main_type(self) -> tuple[int, int]:
        """Return in how many paired records the main type is right, and how many pairs there are."""
        pairs = [(o.gold, o.predicted) for o in self.outcomes if o.gold is not None and o.predicted is not None]
        return sum(_main_type(gold) == _main_type(predicted) for gold, predicted in pairs), len(pairs)

    def by_document(self) -> dict[str, Tally]:
        """Return the ALL row of each document that has gold or predicted records."""
        rows: dict[str, dict[str, Tally]] = {}
        for outcome in self.outcomes:
            _count_fillers(rows.setdefault(outcome.doc_id, {ALL: Tally()}), outcome.pairing)
        return {doc_id: row[ALL] for doc_id, row in rows.items()}


def score(gold: Mapping[str, Sequence[Record]], predicted: Mapping[str, Sequence[Record]]) -> Score:
    """Measure predicted records by document; only documents of `gold` count.

    Records of a document are paired one to one, the likest first. Each filler then counts once: right, missing or
    spurious. Fillers of a gold record without a partner are missing, those of a predicted one spurious.
    """
    result = Score()
    for doc_id, wanted in gold.items():
        for outcome in _outcomes(doc_id, wanted, predicted.get(doc_id, ())):
            result.outcomes.append(outcome)
            _count_records(result.tallies, outcome)
            _count_fillers(result.tallies, outcome.pairing)
    return result


def align(gold: Sequence[Record], predicted: Sequence[Record]) -> list[tuple[int, int]]:
    """Pair records one to one by likeness, best pair first, earlier records first among equals."""
    ranked = sorted(((_likeness(g, p), -i, -j) for i, g in enumerate(gold) for j, p in enumerate(predicted)), reverse=True)
    pairs: list[tuple[int, int]] = []
    taken_gold: set[int] = set()
    taken: set[int] = set()
    for likeness, i, j in ranked:
        if likeness > 0 and -i not in taken_gold and -j not in taken:
            pairs.append((-i, -j))
            taken_gold.add(-i)
            taken.add(-j)
    return pairs


def _outcomes(doc_id: str, gold: Sequence[Record], predicted: Sequence[Record]) -> list[Outcome]:
    pairs = align(gold, predicted)
    lost = set(range(len(gold))) - {i for i, _ in pairs}
    extra = set(range(len(predicted))) - {j for _, j in pairs}
    return [
        *(Outcome(doc_id=doc_id, gold=gold[i], predicted=predicted[j], pairing=pair(gold[i], predicted[j])) for i, j in pairs),
        *(Outcome(doc_id=doc_id, gold=gold[i], predicted=None, pairing=Pairing([], list(fillers(gold[i])), [])) for i in sorted(lost)),
        *(Outcome(doc_id=doc_id, gold=None, predicted=predicted[j], pairing=Pairing([], [], list(fillers(predicted[j])))) for j in sorted(extra)),
    ]


def _likeness(gold: Record, predicted: Record) -> float:
    """How well two records fit; 0 unless they share a type, a place or a count."""
    pairing = pair(gold, predicted)
    found = {filled.slot for filled in pairing.right}
    if not ({"types", "place"} & found or any(slot.startswith("count.") for slot in found)):
        return 0
    return _weight(pairing.right) - _ERROR_WEIGHT * (_weight(pairing.missing) + _weight(pairing.spurious))


def _weight(filled: Sequence[Filled]) -> int:
    return sum(_WEIGHTS.get(slot, 1) for slot, _ in filled)


def _main_type(record: Record) -> str | None:
    return next(iter(record.get("types") or ()), None)


def _count_records(tallies: dict[str, Tally], outcome: Outcome) -> None:
    row = tallies.setdefault(INCIDENT, Tally())
    row.right += outcome.gold is not None and outcome.predicted is not None
    row.missing += outcome.predicted is None
    row.spurious += outcome.gold is None


def _count_fillers(tallies: dict[str, Tally], pairing: Pairing) -> None:
    for column, rows in zip(Pairing._fields, pairing, strict=True):
        for slot, _ in rows:
            for name in (slot,) if slot == "status" else (slot, ALL):
                row = tallies.setdefault(name, Tally())
                setattr(row, column, getattr(row, column) + 1)
