"""Phases `numbers` and `dates`: what the public readers find becomes mentions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .. import dates, numbers
from ..alphabet import PROCLITICS
from ..chart import Chart, Mention
from ..grammar import TRIGGER
from ..text import Kind

KINDS = ("number", "figure", "date", "duration")
_COUNTS = frozenset({"cardinal", "vague", "dual_noun"})
"""Kinds of numeral that can count people or things; years, ages, times and names are `@figure`."""
_NUMERALS = "numbers.scan"
_LABELS = ("num.named", "count_word")
"""Classes of words behind which a number in brackets names something, or counts what stands before it."""


def scan_numbers(chart: Chart) -> None:
    """Put the numerals of a text on its chart: `@number` where it may count something, else `@figure`."""
    for numeral in numbers.scan(chart.text, chart.lexicon):
        kind = "number" if numeral.kind in _COUNTS else "figure"
        if numeral.kind == "dual_noun" or _is_of_rank(chart, numeral) or any(i in chart.covered for i in range(numeral.first, numeral.last)):
            continue
        first, last = _with_brackets(chart, numeral.first, numeral.last) if kind == "number" else (numeral.first, numeral.last)
        counted = numeral if last == numeral.last else numeral._replace(noun=last)
        chart.add(Mention(kind, first, last, _NUMERALS, counted), frozenset({"@" + kind}))


def _is_of_rank(chart: Chart, numeral: numbers.Numeral) -> bool:
    """Tell whether an ordinal ends a term for somebody: "الجندي أول", "ملازم ثان"."""
    head = numeral.first - 1
    return numeral.kind == "ordinal" and head in chart.terms and chart.terms[head][1] >= numeral.last and chart.has(head, "person")


def _with_brackets(chart: Chart, first: int, last: int) -> tuple[int, int]:
    """Return the tokens of a number with the brackets in which it stands before what it counts: "(12) متهما"; one behind a label names: "المادة (4)"."""
    words, before, behind = chart.text.words, first - 1, last + 1
    if before < 1 or behind >= len(words) or (words[before].kind, words[last].kind, words[behind].kind) != (Kind.OPEN, Kind.CLOSE, Kind.WORD):
        return first, last
    opens = words[before - 1].kind in (Kind.STOP, Kind.BREAK, Kind.BULLET)
    named = any(label in chart.lexicon.classes(words[before - 1]) for label in _LABELS)
    counts = chart.bits(behind) & PROCLITICS == 0 and not any(sense.entry.pos == "word" for sense in chart.senses(behind))
    return (before, behind) if counts and not (opens or named) else (first, last)


def scan_dates(chart: Chart) -> None:
    """Put the dates of a text on its chart: `@date` for a point, `@duration` for a length of time."""
    numerals = [m.value for m in chart.history if m.rule == _NUMERALS]
    for date in dates.scan(chart.text, chart.lexicon, numerals):
        if date.first in chart.terms and chart.has(date.first, TRIGGER):  # "فجّر ... نفسه" is no dawn
            continue
        if _is_name(chart, date.first) or _is_in_name(chart, date.first, date.last):
            continue
        kind = "duration" if date.is_duration else "date"
        first = date.first - 1 if chart.has(date.first - 1, "date_link") and date.first - 1 not in chart.covered else date.first
        chart.add(Mention(kind, first, date.last, "dates.scan", date), frozenset({"@" + kind}))


def _is_name(chart: Chart, first: int) -> bool:
    """Tell whether a day and a month are what a street or a bridge is called: "شارع 14 تموز"; "الطريق 14 تموز" says when."""
    named = chart.text.words[first].kind is Kind.NUMBER and chart.has(first - 1, "place_kind_site") and chart.has(first - 1, "kept_head")
    return named and any(sense.tag.startswith("sg") and not (sense.article or sense.pronoun) for sense in chart.senses(first - 1))


def _is_in_name(chart: Chart, first: int, last: int) -> bool:
    """Tell whether an actor is called by a day or a month: "موقع سبتمبر نت", "كتائب 17 رمضان"."""
    mention = chart.mention_at(first)
    return mention is not None and mention.kind == "actor" and mention.first <= first and last <= mention.last


SCANNERS: Mapping[str, Callable[[Chart], None]] = {"numbers": scan_numbers, "dates": scan_dates}
