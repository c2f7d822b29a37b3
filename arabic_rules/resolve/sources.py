"""Who says so: reporting verbs, attributions and "source:" headings, sentence by sentence.

A definite second mention ("المصدر", "مراسلنا") and a reporting verb without a subject ("وأضاف أن") go back to the source
named before.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..chart import Chart, Mention
from ..phases.actors import text_of
from ..text import Kind
from ..values import ActorValue, PeopleValue, PersonValue
from .draft import Draft, Role
from .sentence import Sentence

WINDOW = 3
"""How many tokens may stand between a reporting verb and its source."""
HEADING = 9
"""How many tokens a heading before a colon may have."""
LONGEST = 5
"""How many words may follow a source noun: "مراسل راديو ... في"."""
PARTICLE = 3
"""Uninflected words of so few letters are particles, and end a name."""
_QUOTED = frozenset({"source", "actor", "state", "person", "people", "facility"})
_VERBAL = ("past", "imperfect", "passive", "impassive")


@dataclass(frozen=True, slots=True)
class _Source:
    """A source as quoted: who, where, and the lemma of its noun for later mentions."""

    value: ActorValue
    mention: Mention
    lemma: str
    definite: bool
    document: bool = False


def add_sources(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Add to each draft the sources quoted in its sentences."""
    quoted: dict[int, list[_Source]] = {}
    known: list[_Source] = []
    for sentence in sentences:
        found = _sources(chart, sentence, known)
        quoted[sentence.number] = found
        known += [source for source in found if not source.definite]
    for draft in drafts:
        for number in sorted(draft.sentences):
            for source in quoted[number]:
                draft.roles.append(Role(slot="sources", value=source.value, mention=source.mention, rule=source.mention.rule))


def _sources(chart: Chart, sentence: Sentence, known: list[_Source]) -> list[_Source]:
    found: dict[int, _Source] = {}
    heading = _heading(chart, sentence)
    if heading:
        found[heading.mention.first] = heading
    for i in range(sentence.first, sentence.last):
        if i in chart.covered or not _quotes(chart, i):
            continue
        source = _after(chart, i, sentence) or _before(chart, i, sentence)
        if source is None and _opens(chart, i, sentence) and known:
            source = known[-1]
        if source is not None:
            found[source.mention.first] = _resolved(source, known)
    return list(found.values())


def _quotes(chart: Chart, i: int) -> bool:
    if chart.has(i, "attribution"):
        return True
    return any("report_verb" in s.entry.classes and s.tag.startswith(_VERBAL) for s in chart.senses(i))


def _opens(chart: Chart, i: int, sentence: Sentence) -> bool:
    """Tell whether a reporting verb opens the sentence and its clause follows at once: "وأضاف أن"."""
    return i == sentence.first and chart.any_has(range(i + 1, min(i + 3, sentence.last)), "that")


def _after(chart: Chart, i: int, sentence: Sentence) -> _Source | None:
    for j in range(i + 1, min(i + 1 + WINDOW, sentence.last)):
        if chart.text.words[j].kind is Kind.COMMA or chart.has(j, "that"):
            return None
        source = _at(chart, j, sentence)
        if source is not None:
            return source
    return _phrase(chart, i + 1, sentence)


def _phrase(chart: Chart, first: int, sentence: Sentence) -> _Source | None:
    """Read an unknown source as the words between a reporting verb and its "أن": "ذكر تجمع ...، أن"."""
    that = next((j for j in range(first + 1, min(first + 2 + LONGEST, sentence.last)) if chart.has(j, "that")), None)
    if that is None:
        return None
    last = next((j for j in range(first, that) if chart.text.words[j].kind is Kind.COMMA), that)
    if last == first or any(m.kind in ("date", "duration", "number", "people", "place") for m in chart.inside(first, last)):
        return None
    if not all(_names(chart, j) for j in range(first, last)):
        return None
    text = text_of(chart, first, last)
    return _Source(ActorValue(name=text, text=text, kind="source"), Mention("source", first, last, "resolve.sources", None), "", definite=False)


def _before(chart: Chart, i: int, sentence: Sentence) -> _Source | None:
    """Read a subject before its verb, only at the head of the sentence: "المرصد قال إن"."""
    if chart.has(i, "attribution") or not chart.any_has(range(i + 1, min(i + 3, sentence.last)), "that"):
        return None
    source = _at(chart, sentence.first, sentence)
    return source if source and source.mention.last <= i <= source.mention.last + WINDOW else None


def _heading(chart: Chart, sentence: Sentence) -> _Source | None:
    """Read the source before a colon at the head of a post: "وزارة الداخلية: ..."."""
    colon = next((i for i in range(sentence.first, min(sentence.first + HEADING, sentence.last)) if chart.text.words[i].kind is Kind.COLON), None)
    if colon is None:
        return None
    return next((s for i in range(sentence.first, colon) if (s := _at(chart, i, sentence)) and s.mention.last <= colon), None)


def _at(chart: Chart, j: int, sentence: Sentence) -> _Source | None:
    mention = chart.mentions.get(j)
    if mention is None or mention.kind not in _QUOTED:
        return None
    noun = next((s for _, s in chart.entries(j, j + 1, "source_noun")), None)
    value = mention.value
    named = isinstance(value, PeopleValue) and bool(value.persons)
    if mention.kind == "source" or noun is not None and not named and mention.kind in ("people", "facility"):
        return _noun_source(chart, mention, sentence)
    if isinstance(value, PeopleValue):
        if value.maximum != 1:
            return None
        name = value.persons[0].name if value.persons else text_of(chart, mention.first, mention.last)
        value = ActorValue(name=name, text=text_of(chart, mention.first, mention.last), kind="person")
    if isinstance(value, PersonValue):
        value = ActorValue(name=value.name, text=text_of(chart, mention.first, mention.last), kind="person")
    return _Source(value, mention, noun.entry.lemma if noun else "", definite=False) if isinstance(value, ActorValue) else None


def _noun_source(chart: Chart, mention: Mention, sentence: Sentence) -> _Source:
    """Extend a source noun over the words that name it: "مراسل راديو ...", "مدير المشفى"."""
    last = mention.last
    if last in chart.text.quoted:  # مراسل "..."
        last = next((i + 1 for i in range(last, min(last + LONGEST, sentence.last)) if i in chart.text.unquoted), last)
    while last < sentence.last and last - mention.last < LONGEST and _names(chart, last):
        inner = chart.mentions.get(last)
        last = inner.last if inner else last + 1
    inside = chart.mentions.get(last + 1) if chart.has(last, "source_in") else None
    if inside is not None and inside.kind in ("actor", "state") and inside.last <= sentence.last:
        last = inside.last
    sense = next((s for _, s in chart.entries(mention.first, mention.last, "source_noun")), None)
    text = text_of(chart, mention.first, last)
    own = bool(sense and (sense.article or sense.pronoun)) and last == mention.last
    wide = Mention(mention.kind, mention.first, last, mention.rule, mention.value)
    return _Source(ActorValue(name=text, text=text, kind="source"), wide, sense.entry.lemma if sense else "", definite=own,
                   document=bool(sense and sense.entry.features.get("document")))


def _names(chart: Chart, i: int) -> bool:
    """Tell whether a word goes on with the name of a source: no particle, verb, number or date."""
    mention = chart.mention_at(i)
    if mention is not None:
        return mention.kind in ("actor", "state", "person", "nationality") and chart.bits(i) & 6 == 0
    if chart.text.words[i].kind not in (Kind.WORD, Kind.LATIN) or chart.bits(i) & 7:
        return False
    stop = (
        "that", "place_in", "report_verb", "trigger", "clause_start", "relative", "origin", "attribution", "with", "day_word",
        "weekday", "no_event",
    )
    senses = chart.senses(i)
    particle = any(s.entry.pos == "word" and len(s.entry.lemma) <= PARTICLE for s in senses)
    return not particle and not any(chart.has(i, name) for name in stop) and not any(s.tag.startswith(_VERBAL) for s in senses)


def _resolved(source: _Source, known: list[_Source]) -> _Source:
    """Return the source that a definite second mention goes back to, else the mention itself.

    "المصدر" is the last source called so; "البيان" that of whoever spoke last.
    """
    if not source.definite:
        return source
    same = next((k for k in reversed(known) if k.lemma == source.lemma), None)
    return same or (known[-1] if known and source.document else source)
