"""Before the phase `people`: a surname by itself, of somebody whom the report has named in full: "مقتل السوداني"."""

from __future__ import annotations

from dataclasses import dataclass

from ..chart import Chart, Mention
from ..lexicon import VERBAL
from ..text import Kind
from ..values import PersonValue
from .shapes import article_of

LETTERS = 5
"""How many letters a surname has at least, its article included."""
_COVERED = frozenset({"nationality", "place"})
"""Kinds of mention that a surname looks like."""


@dataclass(slots=True)
class _Known:
    """Whom a surname stands for, and from which token on; nobody where two have it."""

    person: PersonValue | None
    since: int


def name_again(chart: Chart) -> None:
    """Read the surnames that stand by themselves behind the full names of a chart as those people."""
    known = _surnames(chart)
    if not known:
        return
    for i, word in enumerate(chart.text.words):
        told = known.get(word.fold)
        if told is None or told.person is None or i < told.since or not _stands_alone(chart, i):
            continue
        mention = chart.mention_at(i)
        if mention is not None:
            chart.discard(mention)
        chart.add(Mention("person", i, i + 1, "persons.again", told.person), frozenset({"@person"}), 0)


def _surnames(chart: Chart) -> dict[str, _Known]:
    article, found = article_of(chart.lexicon), dict[str, _Known]()
    for mention in sorted(chart.mentions.values(), key=lambda m: m.first):
        if mention.kind != "person" or not isinstance(mention.value, PersonValue):
            continue
        word = next((w for w in reversed(chart.text.words[mention.first : mention.last]) if w.bare == mention.value.name.split()[-1]), None)
        if word is None or " " not in mention.value.name or not word.fold.startswith(article) or len(word.fold) < LETTERS:
            continue
        before = found.get(word.fold)
        if before is None:
            found[word.fold] = _Known(mention.value, mention.last)
        elif before.person is not None and before.person.name != mention.value.name:
            before.person = None
    return found


def _stands_alone(chart: Chart, i: int) -> bool:
    """Tell whether a word is no adjective of the one before it and no part of a longer name."""
    mention = chart.mention_at(i)
    if mention is not None and (mention.kind not in _COVERED or mention.last != mention.first + 1):
        return False
    if i == 0 or chart.text.words[i - 1].kind in (Kind.STOP, Kind.BREAK, Kind.COLON):
        return True
    if i - 1 in chart.covered:
        return False
    if chart.has(i - 1, "done_to_people") or chart.has(i - 1, "that"):
        return True
    return mention is None and any(s.tag.startswith(VERBAL) or s.entry.pos == "word" for s in chart.senses(i - 1))
