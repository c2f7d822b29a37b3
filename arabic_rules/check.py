"""Run the examples that stand beside the rules: `yes` must fire through its very rule, `no` must not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .codes import CodeRule
from .codes.books import RULES, chose
from .extract import Extractor
from .grammar import Example
from .model import Incident

_SILENT = frozenset({"planned", "hypothetical", "denied"})
"""A `no` example may still leave a record that says it did not happen."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that did not hold: where it stands and what came instead."""

    example: Example
    reason: str

    def __str__(self) -> str:
        """Return `file:line: rule: reason: «sentence»`."""
        return f"{self.example.line.where}: {self.example.rule}: {self.reason}: «{self.example.text}»"


def run(extractor: Extractor) -> Iterator[Failure]:
    """Yield every example of an extractor's grammar and codebooks that fails."""
    for example in _examples(extractor):
        reason = _reason(extractor, example)
        if reason:
            yield Failure(example, reason)


def count(extractor: Extractor) -> tuple[int, int]:
    """Return how many `yes` and `no` examples a grammar has."""
    wanted = sum(example.wanted for example in _examples(extractor))
    return wanted, len(_examples(extractor)) - wanted


def _examples(extractor: Extractor) -> list[Example]:
    return [*extractor.grammar.examples, *extractor.codebooks.examples]


def _reason(extractor: Extractor, example: Example) -> str:
    if example.rule in extractor.grammar.phrases:
        return _phrase_reason(extractor, example)
    if example.rule in extractor.codebooks.rules:
        return _code_reason(extractor, example)
    records = extractor.extract(example.text)
    fired = [r for r in records if any(span.rule == example.rule for span in r.trigger)]
    if not example.wanted:
        told = [r for r in fired if r.status not in _SILENT]
        return "the rule fired" if told and not example.gives else _unmet(told, example) if example.gives else ""
    if not fired:
        return "the rule did not fire" + (f"; records: {', '.join(records[0].types)}" if records else "; no record")
    return _unmet(fired, example)


def _phrase_reason(extractor: Extractor, example: Example) -> str:
    chart = extractor.chart(example.text)
    mentions = [m for m in chart.history if m.rule == example.rule]
    if not example.wanted:
        kept = [m for m in mentions if chart.mentions.get(m.first) is m]
        return "the rule fired" if kept else ""
    if not mentions:
        return "the rule did not fire"
    for key, value in example.gives:
        found = [str(getattr(m.value, key, chart.surface(m))) for m in mentions]
        if value not in found:
            return f"{key} is {' / '.join(found)}, not {value}"
    return ""


def _code_reason(extractor: Extractor, example: Example) -> str:
    rule = extractor.codebooks.rules[example.rule]
    records = extractor.extract(example.text)
    chosen = [(record.codes or {}).get(rule.book, {}) for record in records if _coded(rule, record)]
    if not example.wanted:
        return "the rule chose a code" if chosen else ""
    if not chosen:
        rules = sorted({str(name) for record in records for name in (record.codes or {}).get(rule.book, {}).get(RULES, {}).values()})
        return f"the rule chose no code; rules: {', '.join(rules) or 'none'}" if records else "no record"
    for key, value in example.gives:
        found = [str(codes.get(key, "absent")) for codes in chosen]
        if value not in found:
            return f"{key} is {' / '.join(found)}, not {value}"
    return ""


def _coded(rule: CodeRule, record: Incident) -> bool:
    """Tell whether a rule chose a code of a record, or kept all others of its book away."""
    codes = (record.codes or {}).get(rule.book, {})
    return chose(rule, codes) or rule.stop and not codes and rule.fits(record)


def _unmet(records: list[Incident], example: Example) -> str:
    for key, value in example.gives:
        found = [text for record in records for text in said(record, key)]
        if value not in found:
            return f"{key} is {' / '.join(found) or 'absent'}, not {value}"
    return ""


def said(record: Incident, key: str) -> list[str]:
    """Return what a record says under a key of a `gives` line: a slot, a count, `type`, `place`, `bearing`, `group.NAME`."""
    data = record.to_dict()
    if key in ("type", "types"):
        return list(data["types"])
    if key == "bearing":
        return [data["direction"]["bearing"]] if "direction" in data else []
    if key in ("place", "places"):
        return [place["name"] for place in data.get("places", ())]
    counts = data.get("counts", {})
    if key in counts:
        return [_figure(counts[key])]
    if "." in key:
        kind, group = key.split(".", 1)
        parts = counts.get(kind, {}).get("of_whom", {})
        return [_figure(parts[group])] if group in parts else []
    value = data.get(key)
    if isinstance(value, list):
        return [name for item in value for name in (item.get("name", ""), item.get("text", "")) if name]
    if isinstance(value, dict):
        return [str(v) for v in value.values()] + [str(v) for v in (value.get("relative") or {}).values()]
    return [] if value is None else [str(value)]


def _figure(count: dict[str, object]) -> str:
    low, high = count["min"], count["max"]
    return str(low) if low == high else f"{low}+" if high is None else f"{low}-{high}"
