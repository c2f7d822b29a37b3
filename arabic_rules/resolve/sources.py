"""Who says so: reporting verbs, attributions and "source:" headings, sentence by sentence.

A definite second mention ("المصدر", "مراسلنا") and a reporting verb without a subject ("وأضاف أن") go back to the source
named before.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..chart import Chart
from ..lexicon import VERBAL
from ..text import Kind
from .draft import Draft, Role
from .sentence import Sentence
from .source_phrases import CLAUSE, CONJUNCTION, Source, joined, phrase, source_at

WINDOW = 3
"""How many tokens may stand between a reporting verb and its source."""
APART = 10
"""How many tokens may stand between a source at the head of a sentence and its verb: "المرصد، في بيان له اليوم، قال إن"."""
RELAY = 12
"""How many tokens behind "نقل" the one whose words are passed on may be named: "نقلت الوكالة عن مصدر"."""
BULLETIN = frozenset({"monitor", "media", "rescue"})
"""Kinds of source that tell of one incident after the other: "كما تدور اشتباكات"."""
HEADING = 9
"""How many tokens a heading before a colon may have."""


def add_sources(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Add to each draft the sources quoted in its sentences, and those of a sentence behind it that does nothing but name one."""
    quoted: dict[int, list[Source]] = {}
    known: list[Source] = []
    for sentence in sentences:
        found = _sources(chart, sentence, known)
        known += [source for source in found if not source.definite]
        quoted[sentence.number] = found
        if sentence.number and found and _only_names(chart, sentence, found):
            quoted[sentence.number - 1] = quoted[sentence.number - 1] + found
        elif sentence.number and not found and _adds(chart, sentence):
            quoted[sentence.number] = [source for source in quoted.get(sentence.number - 1, ()) if source.value.kind in BULLETIN]
    for draft in drafts:
        for number in sorted(draft.sentences):
            for source in quoted[number]:
                draft.roles.append(Role(slot="sources", value=source.value, mention=source.mention, rule=source.mention.rule))


def _sources(chart: Chart, sentence: Sentence, known: list[Source]) -> list[Source]:
    found: dict[int, Source] = {}
    heading = _heading(chart, sentence) or _signed(chart, sentence)
    if heading:
        found[heading.mention.first] = heading
    for i in chart.tokens(range(sentence.first, sentence.last), "attribution", "report_verb"):
        if i in chart.covered or not _quotes(chart, i):
            continue
        for source in _said(chart, i, sentence, known):
            found[source.mention.first] = _resolved(source, [*known, *found.values()])
    return list(found.values())


def _said(chart: Chart, i: int, sentence: Sentence, known: list[Source]) -> Iterator[Source]:
    """Yield who is quoted at token `i`, those joined to him, and whom he relays."""
    source = _after(chart, i, sentence) or _before(chart, i, sentence)
    if source is None and _opens(chart, i, sentence) and known:
        source = known[-1]
    if source is not None:
        yield source
        yield from joined(chart, source, sentence)
    yield from _relayed(chart, i, sentence)


def _quotes(chart: Chart, i: int) -> bool:
    """Tell whether a token quotes: an attribution, or a verb that is neither denied ("لم تذكر") nor has its medium behind it ("بثه التلفزيون")."""
    if chart.has(i, "attribution"):
        return True
    if not chart.has(i, "report_verb") or chart.has(i - 1, "unsaid"):
        return False
    for sense in chart.senses(i):
        if "report_verb" in sense.entry.classes and sense.tag.startswith(VERBAL):
            return not (sense.pronoun and "relays" in sense.entry.features)
    return False


def _opens(chart: Chart, i: int, sentence: Sentence) -> bool:
    """Tell whether a reporting verb opens the sentence and its clause follows at once: "وأضاف أن"."""
    return i == sentence.first and chart.any_has(range(i + 1, min(i + 3, sentence.last)), "that")


def _after(chart: Chart, i: int, sentence: Sentence) -> Source | None:
    for j in range(i + 1, min(i + 1 + WINDOW, sentence.last)):
        if chart.text.words[j].kind is Kind.COMMA or chart.has(j, "that"):
            return None
        source = source_at(chart, j, sentence)
        if source is not None:
            return source
        if chart.has(j, "trigger"):  # "تعلن اعتقال شخص"
            return None
    return phrase(chart, i + 1, sentence)


def _before(chart: Chart, i: int, sentence: Sentence) -> Source | None:
    """Read a subject before its verb, only at the head of the sentence or behind a comma: "المرصد قال إن"."""
    clause = range(i + 1, min(i + CLAUSE, sentence.last))
    if chart.has(i, "attribution") or not (chart.any_has(clause, "that") or chart.any_has(clause, "trigger") or chart.has(i + 1, "source_of")):
        return None
    commas = [j + 1 for j in range(max(i - APART, sentence.first), i) if chart.text.words[j].kind is Kind.COMMA]
    for head in (sentence.first, *commas):
        first = head + (head not in chart.covered and chart.any_has((head,), "was") or chart.has(head, "source_lead"))
        source = source_at(chart, first, sentence)
        if source is not None and source.mention.last <= i <= source.mention.last + APART:
            between = range(source.mention.last, i)
            return None if any(chart.has(j, "trigger") or _quotes(chart, j) for j in between) else source
    return None


def _relayed(chart: Chart, i: int, sentence: Sentence) -> Iterator[Source]:
    """Yield whom a verb of passing on names behind "عن" or "من": "نقلت الوكالة عن مصدر عسكري"."""
    sense = next((s for s in chart.senses(i) if s.entry.features.get("relays")), None)
    if sense is None or i in chart.covered:
        return
    for j in range(i + 1, min(i + RELAY, sentence.last - 1)):
        if chart.has(j, "that"):
            return
        if chart.has(j, sense.entry.features["relays"]) and j not in chart.covered:
            source = source_at(chart, j + 1, sentence)
            if source is not None:
                yield source
                yield from joined(chart, source, sentence)
            return


def _heading(chart: Chart, sentence: Sentence) -> Source | None:
    """Read the source before a colon at the head of a post: "وزارة الداخلية: ..."; not "رابط الخبر بصحيفة ...:"."""
    colon = next(iter(chart.tokens(range(sentence.first, min(sentence.first + HEADING, sentence.last)), "COLON")), None)
    if colon is None or chart.any_has(range(sentence.first, colon), "own_title"):
        return None
    source = next((s for i in range(sentence.first, colon) if (s := source_at(chart, i, sentence)) and s.mention.last <= colon), None)
    signs = source is not None and source.value.kind == "person" and any(chart.text.words[i].kind is Kind.DASH for i in range(sentence.first, colon))
    about = source is not None and source.mention.kind == "state"  # "سوريا:" is what it is about, "فلان - الرياض:" who wrote it
    return None if signs or about else source


def _signed(chart: Chart, sentence: Sentence) -> Source | None:
    """Read the outlet or monitor that signs a post: "... | المرصد ..."."""
    dashes = chart.tokens(range(sentence.first + 1, sentence.last), "DASH")
    dash = next((i for i in reversed(dashes) if chart.text.words[i].raw == "|"), None)
    source = source_at(chart, dash + 1, sentence) if dash is not None else None
    return source if source and source.mention.last == sentence.last and source.value.kind in ("media", "monitor", "rescue") else None


def _only_names(chart: Chart, sentence: Sentence, found: list[Source]) -> bool:
    """Tell whether a sentence is nothing but an attribution or a source in brackets: "بحسب رويترز", "(مصادر محلية)"."""
    taken = {i for source in found for i in range(source.mention.first, source.mention.last)}
    rest = [i for i in range(sentence.first, sentence.last) if i not in taken]
    return all(chart.has(i, "attribution") or chart.text.words[i].kind in (Kind.OPEN, Kind.CLOSE, Kind.DASH) or chart.terms.get(i - 1) for i in rest)


def _adds(chart: Chart, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the bulletin of a monitor: "كما تدور اشتباكات", "وقصف الطيران"."""
    return chart.has(sentence.first, "further") or bool(chart.bits(sentence.first) & CONJUNCTION) and chart.has(sentence.first, "trigger")


def _resolved(source: Source, known: list[Source]) -> Source:
    """Return the source that a definite second mention goes back to, else the mention itself.

    "المصدر" is the last source called so; "البيان" that of whoever spoke last.
    """
    if not source.definite:
        return source
    same = next((k for k in reversed(known) if k.lemma == source.lemma and not k.definite), None)
    return same or (known[-1] if known and (source.document or source.owned) else source)
