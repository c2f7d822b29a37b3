"""The noun phrase that names a source: "مصدر أمني", "مراسل راديو ...", "مدير المرصد ...", "مصادر في ...", "المصادر نفسها"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..chart import Chart, Mention
from ..lexicon import VERBAL, Sense
from ..phases.actors import text_of
from ..text import Kind
from ..values import ActorValue, PeopleValue, PersonValue
from .sentence import Sentence

RULE = "resolve.sources"
CLAUSE = 6
"""How many tokens behind a reporting verb the clause that it reports may begin."""
LONGEST = 5
"""How many words may follow a source noun: "مراسل راديو ... في"."""
PARTICLE = 3
"""Uninflected words of so few letters are particles, and end a name."""
NAME, TITLE = 3, 16
"""How many words a name that nothing knows may have, and how many tokens a title behind its office."""
CONJUNCTION, PREPOSITION, WITHIN = 1, 6, 2
"""Bits of the clitics of a token; `WITHIN` are those of the preposition "ب"."""
_QUOTED = frozenset({"source", "actor", "state", "person", "people", "facility"})
_WHOLE = frozenset({"actor", "state"})
_NAMING = frozenset({"actor", "state", "person", "nationality", "source", "people", "place"})
_SITES = frozenset({"actor", "state", "facility", "place"})
_ENDS = (
    "that", "place_in", "report_verb", "trigger", "clause_start", "relative", "origin", "attribution", "with", "day_word", "weekday", "no_event",
)


@dataclass(frozen=True, slots=True)
class Source:
    """A source as quoted: who, where, and the lemma of its noun for later mentions."""

    value: ActorValue
    mention: Mention
    lemma: str
    definite: bool
    document: bool = False
    owned: bool = False  # "مراسلها": of whoever spoke last


def source_at(chart: Chart, j: int, sentence: Sentence) -> Source | None:
    """Return the source whose phrase begins at token `j`; a state, a building or several people speak only under a noun for a source."""
    mention = chart.mentions.get(j)
    if mention is None or mention.kind not in _QUOTED:
        return None
    noun = next((s for _, s in chart.entries(j, j + 1, "source_noun")), None)
    value = mention.value
    named = isinstance(value, PeopleValue) and bool(value.persons)
    if mention.kind == "source" or noun is not None and not named and mention.kind in ("people", "facility"):
        return _under_noun(chart, mention, sentence, noun)
    if mention.kind == "facility":
        return None
    text = text_of(chart, mention.first, mention.last)
    if isinstance(value, PeopleValue):
        if value.maximum != 1 and not (value.bare and chart.has(mention.last, "that")):  # "قال مسعفون إن"
            return None
        name = value.persons[0].name if value.persons else _named_behind(chart, mention.last, sentence) or text
        value = ActorValue(name=name, text=text, kind="person")
    if isinstance(value, PersonValue):
        value = ActorValue(name=value.name, text=text, kind="person")
    return Source(value, mention, noun.entry.lemma if noun else "", definite=False) if isinstance(value, ActorValue) else None


def phrase(chart: Chart, first: int, sentence: Sentence) -> Source | None:
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
    return Source(ActorValue(name=text, text=text, kind="source"), Mention("source", first, last, RULE, None), "", definite=False)


def joined(chart: Chart, source: Source, sentence: Sentence) -> Iterator[Source]:
    """Yield the sources that "و" joins to one: "قال سكان ومسؤولون محليون"."""
    last = source.mention.last
    while last < sentence.last and chart.bits(last) & CONJUNCTION and (following := source_at(chart, last, sentence)) is not None:
        yield following
        last = following.mention.last


def _under_noun(chart: Chart, mention: Mention, sentence: Sentence, noun: Sense | None) -> Source:
    """Extend a source noun over the words that name it: "مراسل راديو ...", "مدير المشفى"."""
    noun = noun or next((s for _, s in chart.entries(mention.first, mention.last, "source_noun")), None)
    last = _sited(chart, mention, _extended(chart, mention, sentence), sentence)
    text = text_of(chart, mention.first, last)
    again = chart.has(last, "same_word") and last < sentence.last
    own = again or bool(noun and (noun.article or noun.pronoun)) and last == mention.last
    document = bool(noun and noun.entry.features.get("document"))
    name = _named_behind(chart, last, sentence) or text
    wide = Mention(mention.kind, mention.first, last, mention.rule, mention.value)
    bare = document and last == mention.first + 1  # "وأضاف في بيان": whoever spoke last
    return Source(ActorValue(name=name, text=text, kind="source"), wide, noun.entry.lemma if noun else "", definite=own or bare, document=document,
                  owned=bool(noun and noun.pronoun in chart.lexicon.singular_pronouns))


def _named_behind(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name of the man whose rank or office ends before token `last`: beside it, behind a comma, or where his title ends."""
    return _apposed(chart, last, sentence) or _unknown_name(chart, last, sentence) or _titled(chart, last, sentence)


def _unknown_name(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return a name of words that nothing knows, right behind a rank: "العقيد ميلود الزوي"."""
    end = last
    while end < min(last + NAME, sentence.last) and _is_unknown(chart, end):
        end += 1
    return text_of(chart, last, end) if end - last > 1 else ""


def _titled(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name that a long title ends in, before what he says: "المسؤول الإعلامي لغرفة ... فلان، إن"."""
    that = next((i for i in range(last, min(last + TITLE, sentence.last)) if chart.has(i, "that")), None)
    if that is None or any(chart.has(i, "trigger") for i in range(last, that)):
        return ""
    end = that - 1 if chart.text.words[that - 1].kind is Kind.COMMA else that
    mention = chart.mention_at(end - 1)
    if mention is not None:
        value = mention.value
        return value.name if isinstance(value, PersonValue) and mention.last == end and mention.first >= last else ""
    first = next((i + 1 for i in range(end - 1, max(end - 1 - NAME, last - 1), -1) if not _is_unknown(chart, i)), end)
    return text_of(chart, first, end) if end - first > 1 else ""


def _is_unknown(chart: Chart, i: int) -> bool:
    """Tell whether a word is in no dictionary, so that it can only be a name."""
    return chart.text.words[i].kind is Kind.WORD and i not in chart.covered and i not in chart.text.prefixes and not chart.senses(i)


def _apposed(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name that a comma puts beside an office: "رئيس الأركان، اللواء ...،"; empty where there is none."""
    place = chart.mentions.get(last + 1) if chart.has(last, "source_in") else None
    last = place.last if place is not None and place.kind == "place" else last
    if last >= sentence.last:
        return ""
    comma = chart.text.words[last].kind is Kind.COMMA
    for mention in chart.inside(last + comma, min(last + comma + 2, sentence.last)):
        value = mention.value
        if isinstance(value, PersonValue):
            return value.name
        if isinstance(value, PeopleValue) and len(value.persons) == 1:
            return value.persons[0].name
    return ""


def _extended(chart: Chart, mention: Mention, sentence: Sentence) -> int:
    last = mention.last
    if last in chart.text.quoted and last not in chart.text.prefixes:  # مراسل "..."
        last = next((i + 1 for i in range(last, min(last + LONGEST, sentence.last)) if i in chart.text.unquoted), last)
    whole = mention.kind in _WHOLE
    while last < sentence.last and last - mention.last < LONGEST and _names(chart, last) and not chart.has(last, "same_word"):
        inner = chart.mentions.get(last)
        if inner is not None and inner.kind in _WHOLE:
            if whole:
                break  # "اتهمت لجان المقاومة قوات الدعم السريع": two actors
            whole = True
        if _defined(chart, last - 1) and not _defined(chart, last) and chart.mention_at(last) is None:  # "ذكرت الوزارة تفاصيل"
            break
        last = inner.last if inner else last + 1
    return last


def _sited(chart: Chart, mention: Mention, last: int, sentence: Sentence) -> int:
    """Take in where a source sits: "مصدر في الشرطة", "المتحدث بوزارة الدفاع", and for a bare noun the place as well, "مصادر في اليمن"."""
    at = last + 1 if chart.has(last, "source_in") else last
    inside = chart.mentions.get(at)
    if inside is None or inside.last > sentence.last or at == last and chart.bits(at) & PREPOSITION != WITHIN:
        return last
    bare = last == mention.first + 1
    seated = inside.kind in ("actor", "state") or bare and inside.kind in _SITES
    return inside.last if seated and at not in chart.text.prefixes else last


def _defined(chart: Chart, i: int) -> bool:
    return any(s.article for s in chart.senses(i))


def _names(chart: Chart, i: int) -> bool:
    """Tell whether a word goes on with the name of a source: no particle, verb, number, adverb or date."""
    if i in chart.text.prefixes:
        return False
    mention = chart.mention_at(i)
    if mention is not None:
        return mention.kind in _NAMING and chart.bits(i) & (CONJUNCTION | PREPOSITION) == 0
    word = chart.text.words[i]
    if word.kind not in (Kind.WORD, Kind.LATIN) or chart.bits(i) & (CONJUNCTION | PREPOSITION) or "\u064b" in word.raw:
        return False
    senses = chart.senses(i)
    particle = any(s.entry.pos == "word" and len(s.entry.lemma) <= PARTICLE for s in senses)
    return not particle and not any(chart.has(i, name) for name in _ENDS) and not any(s.tag.startswith(VERBAL) for s in senses)
