"""Which incidents a source tells of: what it says in its own clause, and what it goes on to say in the sentences behind."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from ..alphabet import CONJUNCTION
from ..chart import Chart
from ..text import Kind
from .draft import Draft, Role
from .quotes import Quote, quotes_in
from .sentence import Sentence
from .source_phrases import Source

BULLETIN = frozenset({"monitor", "media", "rescue"})
"""Kinds of source that tell of one incident after the other: "وقصف الطيران ..."."""
TOLD = frozenset({"trigger", "killed_noun", "injured_noun"})
"""Classes of nouns that with the article go back to an incident: "العملية", "المصابين"."""
OPENING, CLOSING, STRAIGHT = "«“", "»”", '"'
"""Marks of quotation."""
BACK = 1
"""How many sentences before a quote that tells no event the incident may be told."""


def add_sources(chart: Chart, sentences: Sequence[Sentence], drafts: list[Draft]) -> None:
    """Add to each draft the sources quoted in its sentences, and those of a sentence behind it that tells no event of its own."""
    quoted = _quoted(chart, sentences)
    told = {number for draft in drafts for number in draft.sentences}
    for number, quotes in quoted.items():
        telling = [draft for draft in drafts if number in draft.sentences]
        for quote in quotes:
            reached = [draft for draft in telling if _reaches(quote, draft, number)] or telling
            if not telling and _goes_back(chart, sentences[number], quotes):
                reached = _last_told(drafts, told, number)
            for draft in reached:
                draft.roles.append(Role(slot="sources", value=quote.source.value, mention=quote.source.mention, rule=quote.source.mention.rule))


def _quoted(chart: Chart, sentences: Sequence[Sentence]) -> dict[int, list[Quote]]:
    """Return the quotes of each sentence; one that goes on with what the one before tells has its source."""
    quoted: dict[int, list[Quote]] = {}
    known: list[Source] = []
    spoken = _spoken(chart, sentences)
    for sentence in sentences:
        found = quotes_in(chart, sentence, known)
        known += [quote.source for quote in found if not quote.source.definite]
        if not found and sentence.number:
            before, last = quoted[sentence.number - 1], sentences[sentence.number - 1]
            within = sentence.number in spoken or _opens_list(chart, last)
            found = [Quote(q.source, sentence.first, sentence.last) for q in before if within or _goes_on(chart, sentence, q.source)]
        quoted[sentence.number] = found
    return {number: [replace(quote, source=_named_later(quote.source, known)) for quote in quotes] for number, quotes in quoted.items()}


def _spoken(chart: Chart, sentences: Sequence[Sentence]) -> set[int]:
    """Return the sentences that begin inside a quotation which an earlier one opens and a later one closes."""
    text = chart.text
    starts = [text.starts[sentence.first] for sentence in sentences] + [len(text.original)]
    inside: set[int] = set()
    opened, paired = -1, -1
    for number, (first, last) in enumerate(itertools.pairwise(starts)):
        span = text.original[first:last]
        depth = sum(map(span.count, OPENING)) - sum(map(span.count, CLOSING))
        if depth > 0:
            paired = number
        elif depth < 0 and paired >= 0:
            inside |= set(range(paired + 1, number + 1))
            paired = -1
        if span.count(STRAIGHT) % 2:
            inside |= set(range(opened + 1, number + 1)) if opened >= 0 else set()
            opened = number if opened < 0 else -1
    return inside


def _opens_list(chart: Chart, sentence: Sentence) -> bool:
    """Tell whether a sentence ends in a colon, so that what follows is told by whom it quotes: "صدر عن القيادة البيان الآتي:"."""
    return sentence.last > sentence.first and chart.text.words[sentence.last - 1].kind is Kind.COLON


def _named_later(source: Source, known: Iterable[Source]) -> Source:
    """Return the source that one without a name is further on: "مراسلنا" is "مراسل الجزيرة"."""
    return next((k for k in known if k.lemma == source.lemma), source) if source.definite and source.owned else source


def _reaches(quote: Quote, draft: Draft, number: int) -> bool:
    """Tell whether what is quoted holds an event of a draft."""
    return any(fact.sentence == number and quote.first <= fact.first < quote.last for fact in draft.facts)


def _goes_on(chart: Chart, sentence: Sentence, source: Source) -> bool:
    """Tell whether a sentence goes on with the bulletin of a monitor: "كما تدور اشتباكات", "وقصف الطيران"."""
    further = chart.has(sentence.first, "further") or bool(chart.bits(sentence.first) & CONJUNCTION) and chart.has(sentence.first, "trigger")
    return further and source.value.kind in BULLETIN


def _last_told(drafts: Iterable[Draft], told: Collection[int], number: int) -> list[Draft]:
    """Return the drafts of the sentence that told an event last, at most `BACK` sentences before one."""
    before = next((n for n in range(number - 1, max(number - 1 - BACK, -1), -1) if n in told), None)
    return [draft for draft in drafts if before in draft.sentences]


def _goes_back(chart: Chart, sentence: Sentence, quotes: Sequence[Quote]) -> bool:
    """Tell whether a sentence without an event says more of the one before: nothing but its source, or what is definite in it."""
    taken = {i for quote in quotes for i in range(quote.source.mention.first, quote.source.mention.last)}
    rest = [i for i in range(sentence.first, sentence.last) if i not in taken]
    if all(chart.has(i, "attribution") or chart.text.words[i].kind in (Kind.OPEN, Kind.CLOSE, Kind.DASH) or chart.terms.get(i - 1) for i in rest):
        return True
    if chart.any_has(rest, "trend"):
        return False
    return any(sense.article for i in rest for sense in chart.senses(i) if sense.entry.classes & TOLD)
