"""Show, level by level, which rule took which words of a report, what each record rests on, and what came of nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from .chart import Chart, Mention
from .extract import Extractor
from .facts import Fact
from .gaps import Gap, GapFinder
from .model import Incident


class Explainer:
    """Explains what one extractor makes of a text."""

    def __init__(self, extractor: Extractor) -> None:
        """Keep the extractor."""
        self._extractor, self._gaps = extractor, GapFinder(extractor)

    def lines(
        self, text: str, *, date: datetime.date | None = None, record: int | None = None, slot: str = "", sentence: int | None = None,
    ) -> Iterator[str]:
        """Yield the lines of an explanation: sentence by sentence its mentions, facts and gaps, then the records slot by slot.

        Args:
            text: the report.
            date: the report's date.
            record: only this record, counted from 1, and the sentences that it rests on.
            slot: only this slot: what it rests on, or what its rules looked for and did not find.
            sentence: only this sentence, counted from 1.
        """
        chart = self._extractor.chart(text)
        facts = self._extractor.facts(chart)
        records = self._extractor.incidents(chart, date=date)
        gaps = self._gaps.find(chart, records)
        shown = [(n, r) for n, r in enumerate(records, 1) if record in (None, n)]
        evident = {span.start for _, r in shown for span in r.evidence}
        for number, (first, last) in enumerate(chart.text.sentences):
            if sentence not in (None, number + 1) or record is not None and chart.text.starts[first] not in evident:
                continue
            yield f"[{number + 1}] {chart.text.surface(first, last)}"
            own = [f for f in facts if f.sentence == number]
            if slot:
                yield from _looked_for(chart, own, slot, chart.inside(first, last))
            else:
                for mention in chart.inside(first, last):
                    yield from _mention(chart, mention, 1)
                yield from _facts(chart, own)
                yield from _left(g for g in gaps if g.sentence == number)
        for n, incident in shown if sentence is None else ():
            yield f"record {n}: {', '.join(incident.types)} ({incident.status})"
            yield from _record(incident, slot)


def explain(extractor: Extractor, text: str, *, date: datetime.date | None = None) -> Iterator[str]:
    """Yield the lines of a whole explanation."""
    return Explainer(extractor).lines(text, date=date)


def _mention(chart: Chart, mention: Mention, depth: int) -> Iterator[str]:
    yield f"{'    ' * depth}@{mention.kind} «{chart.surface(mention)}» by {mention.rule}"
    for part in mention.parts:
        if part is not mention:
            yield from _mention(chart, part, depth + 1)


def _facts(chart: Chart, facts: list[Fact]) -> Iterator[str]:
    for fact in facts:
        yield f"    => {fact.rule.id} ({fact.rule.line.where}) «{chart.text.surface(fact.first, fact.last)}» {fact.voice}"
        for filler in fact.fillers:
            yield f"         {filler.slot} <- {filler.position} «{chart.surface(filler.mention)}» {filler.mention.rule}"


def _left(gaps: Iterator[Gap]) -> Iterator[str]:
    """Say what came of nothing: near misses with what was missing, then what no record has."""
    for gap in gaps:
        about = f": {gap.about}" if gap.about else ""
        rule = f" {gap.key}" if gap.kind in ("near miss", "begun") else ""
        yield f"    -- {gap.kind}{rule} «{gap.text}»{about}"


def _looked_for(chart: Chart, facts: list[Fact], slot: str, mentions: list[Mention]) -> Iterator[str]:
    """Say for one slot where the rules looked, what they found, and which mentions of those kinds stand elsewhere."""
    for fact in facts:
        asked = [argument for argument in fact.rule.arguments if argument.slot == slot]
        found = [filler for filler in fact.fillers if filler.slot == slot]
        yield f"    => {fact.rule.id} ({fact.rule.line.where}) «{chart.text.surface(fact.first, fact.last)}»"
        for filler in found:
            yield f"         {slot} <- {filler.position} «{chart.surface(filler.mention)}» {filler.mention.rule}"
        for argument in asked if not found else ():
            yield f"         nothing at {argument.position} ({argument.line.where}), which takes {'|'.join(argument.kinds)}"
        if not asked and not found:
            yield f"         the rule itself asks for no {slot}: it can only come from what stands around"
        kinds = {kind.lstrip("@").split(".")[0] for argument in asked for kind in argument.kinds}
        taken = {filler.mention.first for filler in fact.fillers}
        for mention in mentions if asked and not found else ():
            if mention.kind in kinds and mention.first not in taken:
                yield f"         elsewhere in the sentence: @{mention.kind} «{chart.surface(mention)}»"


def _record(incident: Incident, slot: str) -> Iterator[str]:
    data = incident.to_dict()
    if not slot:
        yield from _slots(data, "    ")
        return
    counts = data.get("counts", {})
    told = {slot: counts[slot]} if slot in counts else {slot: data[slot]} if slot in data else {}
    yield from _slots(told, "    ") if told else (f"    {slot}: absent",)


def _slots(data: dict[str, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        if key == "codes":
            yield from _codes(value, indent)
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and "rule" in item:
                yield f"{indent}{key}: «{item['text']}» {item['start']}-{item['end']} by {item['rule']}"
            elif isinstance(item, dict):
                yield f"{indent}{key}: {_figure(item)}{item.get('name', item.get('text', ''))}"
                yield from _slots({k: v for k, v in item.items() if k == "spans" or isinstance(v, dict)}, indent + "    ")
            elif key in ("status", "confidence", "warnings"):
                yield f"{indent}{key}: {item}"


def _figure(item: dict[str, Any]) -> str:
    if "min" not in item:
        return ""
    low, high = item["min"], item["max"]
    return f"{low}" if low == high else f"{low or 0}+" if high is None else f"{low or 0}-{high}"


def _codes(books: dict[str, dict[str, Any]], indent: str) -> Iterator[str]:
    for book, codes in books.items():
        rules = codes.get("rules", {})
        for key, value in codes.items():
            if key != "rules":
                yield from (f"{indent}{book}.{key}: {told} by {rule}" for told, rule in _each(value, rules.get(key, "")))


def _each(value: Any, rule: Any) -> Iterator[tuple[Any, str]]:
    """Yield a code and its rule; of codes of places those that a rule has chosen."""
    yield from ((told, by) for told, by in zip(value, rule, strict=True) if by) if isinstance(value, list) else ((value, rule),)
