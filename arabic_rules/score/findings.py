"""What was missed and what was invented, each with the sentence it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..text import tokenize
from .measure import Outcome
from .names import texts_of, words
from .slots import Filled, Record

Verdict = Literal["missed", "invented"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One filler that gold has and the record lacks (missed), or the other way round (invented).

    `alone`: the whole record has no partner. `types` are those of the record it stands in, `sentence` is empty where
    neither the text nor the evidence is known.
    """

    doc_id: str
    verdict: Verdict
    slot: str
    filler: str
    types: tuple[str, ...]
    sentence: str
    alone: bool


def findings(outcomes: Iterable[Outcome], texts: Mapping[str, str] | None = None) -> Iterator[Finding]:
    """Yield what was missed and invented, document by document; `texts` gives the sentences of gold records."""
    for outcome in outcomes:
        sentences = _sentences((texts or {}).get(outcome.doc_id, ""))
        alone = outcome.gold is None or outcome.predicted is None
        rows: tuple[tuple[Verdict, Record | None, list[Filled]], ...] = (
            ("missed", outcome.gold, outcome.pairing.missing), ("invented", outcome.predicted, outcome.pairing.spurious),
        )
        for verdict, record, filled in rows:
            for slot, filler in filled:
                kinds = tuple((record or {}).get("types") or ())
                where = _sentence(sentences, filler, record or {})
                yield Finding(
                    doc_id=outcome.doc_id, verdict=verdict, slot=slot, filler=told(filler), types=kinds, sentence=where, alone=alone,
                )


def told(filler: Any) -> str:
    """Return a filler as a person writes it: a name, `3`, `6+`, `3-5`, `children 2`, `day -1`."""
    if isinstance(filler, str):
        return filler
    if isinstance(filler, Mapping):
        return next(texts_of(filler), "") or " ".join(f"{key} {value}" for key, value in filler.items())
    if len(filler) == 2:  # a count's bounds; a part of a count has three
        low, high = filler
        return str(low) if low == high else f"{low}+" if high is None else f"{low}-{high}"
    kind, group, bounds = filler
    return f"{kind}: {group} {told(bounds)}"


def _sentences(text: str) -> list[tuple[str, str]]:
    """Sentences as they stand and as words, to look names up in."""
    if not text:
        return []
    tokens = tokenize(text)
    surfaces = (tokens.surface(first, last) for first, last in tokens.sentences)
    return [(surface, " ".join(words(surface))) for surface in surfaces]


def _sentence(sentences: list[tuple[str, str]], filler: Any, record: Record) -> str:
    """The sentence that has the filler's words, else the event's; else the record's own evidence."""
    for name in (*texts_of(filler), *(t for item in record.get("trigger") or () for t in texts_of(item))):
        wanted = " ".join(words(name))
        for surface, folded in sentences:
            if wanted and wanted in folded:
                return surface
    return " … ".join(span["text"] for span in record.get("evidence") or () if isinstance(span, Mapping))
