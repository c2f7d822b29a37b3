"""Which records differ between two runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .findings import told
from .measure import align
from .slots import Record, fillers


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record that is new, gone, or says something else: `lost` and `gained` are `slot: filler`."""

    doc_id: str
    kind: Literal["added", "removed", "changed"]
    types: tuple[str, ...]
    lost: tuple[str, ...]
    gained: tuple[str, ...]


def compare(old: Mapping[str, Sequence[Record]], new: Mapping[str, Sequence[Record]]) -> Iterator[Change]:
    """Yield every record that changed, by document; fillers are compared as written, not by likeness."""
    for doc_id in dict.fromkeys([*old, *new]):
        before, after = old.get(doc_id, ()), new.get(doc_id, ())
        pairs = align(before, after)
        for i, j in sorted(pairs):
            change = _change(doc_id, "changed", before[i], after[j])
            if change.lost or change.gained:
                yield change
        for i in sorted(set(range(len(before))) - {i for i, _ in pairs}):
            yield _change(doc_id, "removed", before[i], {})
        for j in sorted(set(range(len(after))) - {j for _, j in pairs}):
            yield _change(doc_id, "added", {}, after[j])


def _change(doc_id: str, kind: Literal["added", "removed", "changed"], before: Record, after: Record) -> Change:
    old, new = _said(before), _said(after)
    lost, gained = (old - new).elements(), (new - old).elements()
    types = tuple((after or before).get("types") or ())
    return Change(doc_id=doc_id, kind=kind, types=types, lost=tuple(lost), gained=tuple(gained))


def _said(record: Record) -> Counter[str]:
    return Counter(f"{slot}: {told(filler)}" for slot, filler in fillers(record)) if record else Counter()
