"""What the reports of a corpus hold and no record says, counted: where a grammar or a gazetteer should grow next."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from .extract import Extractor
from .gaps import Gap, GapFinder, GapKind

_AROUND = 40
"""Characters of the text that are shown on both sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One kind of gap under one key: how often, in how many documents, and the words around it where it was met first."""

    kind: GapKind
    key: str
    about: str
    times: int
    documents: int
    doc_id: str
    context: str


@dataclass(slots=True)
class Coverage:
    """A whole corpus: how much of it was read, and what was left over, the most frequent first."""

    documents: int = 0
    sentences: int = 0
    telling: int = 0
    """Sentences that a record rests on."""
    silent: int = 0
    """Documents without a record."""
    findings: list[Finding] = field(default_factory=list)


def coverage(extractor: Extractor, documents: Iterable[tuple[str, str, datetime.date | None]]) -> Coverage:
    """Count the gaps of documents given as (id, text, date).

    Raises:
        TooLarge: a text is over the extractor's limit.
    """
    finder, total = GapFinder(extractor), Coverage()
    times: Counter[tuple[GapKind, str, str]] = Counter()
    spread: Counter[tuple[GapKind, str, str]] = Counter()
    first: dict[tuple[GapKind, str, str], tuple[str, str]] = {}
    for doc_id, text, date in documents:
        chart = extractor.chart(text)
        records = extractor.incidents(chart, date=date, doc_id=doc_id)
        total.documents += 1
        total.sentences += len(chart.text.sentences)
        total.telling += len({span.start for record in records for span in record.evidence})
        total.silent += not records
        seen = set()
        for gap in finder.find(chart, records):
            if gap.kind is GapKind.BEGUN:  # it tells why one sentence is silent, and is no news of a corpus
                continue
            key = (gap.kind, gap.key, gap.about)
            times[key] += 1
            seen.add(key)
            first.setdefault(key, (doc_id, _context(text, gap)))
        spread.update(seen)
    order = list(GapKind)
    total.findings = [
        Finding(kind=key[0], key=key[1], about=key[2], times=n, documents=spread[key], doc_id=first[key][0], context=first[key][1])
        for key, n in sorted(times.items(), key=lambda pair: (order.index(pair[0][0]), -pair[1], pair[0]))
    ]
    return total


def _context(text: str, gap: Gap) -> str:
    return " ".join(text[max(gap.start - _AROUND, 0) : gap.end + _AROUND].split())
