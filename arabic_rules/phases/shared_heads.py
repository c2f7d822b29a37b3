"""Names that share their first noun: "ميليشيات الحوثي وصالح", "القوات التركية والروسية", "الجيشان السوري والعراقي"."""

from __future__ import annotations

from collections.abc import Iterator

from ..actors import GENERIC, ActorRow, ActorTable
from ..alphabet import clitic_bits
from ..chart import Chart, feature
from ..text import fold

NAMED = frozenset({"actor", "state"})
"""Kinds of mention that need no head of another's."""


def shared_names(chart: Chart, actors: ActorTable) -> Iterator[tuple[int, int, int, ActorRow, str]]:
    """Yield (first token, token behind, clitic bits, row, text) of each name whose first noun stands before another one only."""
    yield from _behind_duals(chart, actors)
    heads = {m.last: fold(m.value.text.split()[0]) for m in chart.mentions.values() if m.kind == "actor" and m.last - m.first > 1}
    for i, head in heads.items():
        yield from _further(chart, actors, head, i)


def _behind_duals(chart: Chart, actors: ActorTable) -> Iterator[tuple[int, int, int, ActorRow, str]]:
    """Read what two adjectives behind a noun in the dual name: "الجيشان السوري والعراقي"."""
    for i, sense in chart.entries(0, len(chart.text), "dual_head"):
        head = fold(feature(sense, "one"))
        found = actors.match(head, chart.text.folds, i)
        second = list(_further(chart, actors, head, i + 2)) if found and found[0] == 2 else []
        if found and second:
            bits = clitic_bits(sense.conjunction, sense.preposition, sense.article, "")
            yield i, i + 2, bits, found[1], f"{feature(sense, 'one')} {chart.text.words[i + 1].bare}"
            yield from second


def _further(chart: Chart, actors: ActorTable, head: str, i: int) -> Iterator[tuple[int, int, int, ActorRow, str]]:
    """Read the names of one head that "و" joins, the first at token `i`."""
    while i < len(chart.text) and (i not in chart.mentions or chart.mentions[i].kind not in NAMED):
        found = _joined(chart, actors, head, i)
        if found is None:
            return
        yield found
        i = found[1]


def _joined(chart: Chart, actors: ActorTable, head: str, i: int) -> tuple[int, int, int, ActorRow, str] | None:
    """Return the name that begins with a head and goes on with token `i`, its conjunction put aside."""
    folds = chart.text.folds
    for stem, clitics in chart.lexicon.clitics.splits(folds[i]):
        if not clitics.conjunction or clitics.preposition or clitics.pronoun:
            continue
        letters = chart.lexicon.clitics.rejoin(stem, clitics)
        found = actors.match(head, [*folds[:i], letters, *folds[i + 1 :]], i - 1)
        if found and found[0] > 1:
            last = i - 1 + found[0]
            text = chart.text.surface(i, last)[len(clitics.conjunction) :]
            row = found[1]
            return i, last, clitic_bits(clitics.conjunction, "", clitics.article, ""), row, f"{head} {text}" if GENERIC in row.flags else text
    return None
