"""Show, level by level, which rule took which words of a report, and what each record rests on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from .chart import Chart, Mention
from .extract import Extractor


def explain(extractor: Extractor, text: str, *, date: datetime.date | None = None) -> Iterator[str]:
    """Yield the lines of an explanation: sentence by sentence its mentions and facts, then the records slot by slot."""
    chart = extractor.chart(text)
    facts = extractor.facts(chart)
    for number, (first, last) in enumerate(chart.text.sentences()):
        yield f"[{number + 1}] {chart.text.surface(first, last)}"
        for mention in chart.inside(first, last):
            yield from _mention(chart, mention, 1)
        for fact in (f for f in facts if f.sentence == number):
            yield f"    => {fact.rule.id} ({fact.rule.line.where}) «{chart.text.surface(fact.first, fact.last)}» {fact.voice}"
            for filler in fact.fillers:
                yield f"         {filler.slot} <- {filler.position} «{chart.surface(filler.mention)}» {filler.mention.rule}"
    for n, record in enumerate(extractor.extract(text, date=date), 1):
        yield f"record {n}: {', '.join(record.types)} ({record.status})"
        yield from _slots(record.to_dict(), "    ")


def _mention(chart: Chart, mention: Mention, depth: int) -> Iterator[str]:
    yield f"{'    ' * depth}@{mention.kind} «{chart.surface(mention)}» by {mention.rule}"
    for part in mention.parts:
        if part is not mention:
            yield from _mention(chart, part, depth + 1)


def _slots(data: dict[str, object], indent: str) -> Iterator[str]:
    for key, value in data.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and "rule" in item:
                yield f"{indent}{key}: «{item['text']}» {item['start']}-{item['end']} by {item['rule']}"
            elif isinstance(item, dict):
                yield f"{indent}{key}: {item.get('name', item.get('text', ''))}"
                yield from _slots({k: v for k, v in item.items() if k == "spans" or isinstance(v, dict)}, indent + "    ")
