"""The place of an incident that its own words do not name: "في المدينة", a title "إدلب.. ", what the sentence before tells of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..alphabet import BY, PREPOSITION, PROCLITICS
from ..chart import Chart, Mention
from ..facts import FINITE, Fact
from ..phases.place_words import text_of
from ..text import Kind
from ..values import PlaceValue
from .draft import Draft, Site
from .sentence import Sentence
from .sites import only_wide

_ALIKE = ({"town", "village", "city", ""}, {"governorate"}, {"camp"}, {"neighbourhood"})
"""Kinds that one definite noun may stand for: what is called a town here is a village there."""
_EXACT = frozenset({"town", "village", "city", "", "camp", "neighbourhood", "site", "road", "district", "subdistrict", "region"})
"""Kinds of what "المنطقة نفسها" may be."""
_OCCURS = 3
"""Within so many tokens of the noun that stands for what happened the verb stands that says so: "الحادث وقع", "وقع الحادث"."""
_FOLLOWS = 2
"""How many sentences behind what it tells of such a sentence comes at most."""
_CLAUSE = 6
"""How many tokens behind what suffers something its name stands at most."""
_OBJECT = 4
"""How many tokens behind a verb what it acts on stands at most: its doer stands between."""


def settle_places(chart: Chart, sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> None:
    """Give drafts without a place the one that a definite noun or a title names."""
    places = sorted((m for m in chart.mentions.values() if m.kind == "place"), key=lambda m: m.first)
    for draft, sentence in _told_on(chart, sentences, drafts):
        where = next((m for m in places if sentence.first <= m.first < sentence.last and _is_there(chart, m)), None)
        if where is not None and only_wide(draft.sites):
            draft.sites.append(Site(value=where.value, mention=where, sentence=sentence.number))
    for draft in drafts:
        if draft.sites:
            continue
        found = next((m for n in sorted(draft.sentences) if (m := _again(chart, sentences[n], draft, places)) is not None), None)
        found = found or next((m for n in sorted(draft.sentences) if (m := _capital(chart, sentences[n])) is not None), None)
        found = found or _title(chart, sentences, draft) or _of_its_name(chart, places)
        if found is not None:
            draft.sites.append(Site(value=found.value, mention=found, sentence=draft.first_sentence, told=_suffers(chart, draft)))


def _told_on(chart: Chart, sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Sentence]]:
    """Yield the drafts of which a later sentence tells where they were, and that sentence: "وأوضح أن الحادث وقع في منطقة أ"."""
    taken = {n for draft in drafts for n in draft.sentences}
    for sentence in sentences:
        nouns = chart.tokens(range(sentence.first, sentence.last), "event_noun")
        if sentence.number in taken or not any(chart.any_has(range(max(sentence.first, i - _OCCURS), i + _OCCURS), "occur") for i in nouns):
            continue
        before = [(max(n for n in draft.sentences if n < sentence.number), draft) for draft in drafts if min(draft.sentences) < sentence.number]
        last = max((n for n, _ in before), default=-1)
        if sentence.number - last <= _FOLLOWS:
            found = [draft for n, draft in before if n == last]
            if len(found) == 1:
                yield found[0], sentence


def _is_there(chart: Chart, mention: Mention) -> bool:
    return chart.has(mention.first - 1, "locative") or chart.bits(mention.first) & PREPOSITION == BY or mention.value.near


def _suffers(chart: Chart, draft: Draft) -> bool:
    """Tell whether a definite noun for a place stands before an event and suffers it as well: "كما تعرضت أطراف البلدة لغارات"."""
    fact = draft.facts[0]
    nouns = chart.tokens(range(max(0, fact.first - _CLAUSE), fact.first), "anchor_word")
    return any(chart.has(_rim(chart, i) - 1, "expose") and chart.has(_rim(chart, i) - 2, "further") for i in nouns)


def _again(chart: Chart, sentence: Sentence, draft: Draft, places: Sequence[Mention]) -> Mention | None:
    """Return the place that "في المدينة" stands for: of its kind the one most told of before, of equals the last."""
    for i, sense in chart.entries(sentence.first, sentence.last, "anchor_word"):
        if not sense.article or sense.pronoun or i in chart.covered or not (_is_locating(chart, i) or _is_struck(chart, draft, i)):
            continue
        suffers = chart.has(_rim(chart, i) - 1, "expose")  # "وشهدت المدينة اشتباكات", "تعرضت أطراف البلدة لغارات"
        if not any(_is_near(chart, fact, i, before=suffers) for fact in draft.facts if sentence.first <= fact.first):
            continue
        kind = sense.entry.features.get("kind")
        same = chart.has(i + 1, "same_word")
        kinds = next((alike for alike in _ALIKE if kind in alike), _EXACT if same or kind == "region" else None)
        if kinds is not None:
            told = [m for m in places if m.last <= i and m.value.kind in kinds]
            if told and (same or kind == "region" or told[-1].first >= sentence.first):
                return told[-1]
            if told:
                times = Counter(m.value.name for m in told)
                return max(reversed(told), key=lambda m: times[m.value.name])
    return None


def _capital(chart: Chart, sentence: Sentence) -> Mention | None:
    """Return the capital that an adjective tells: "في العاصمة التونسية"."""
    for i, sense in chart.entries(sentence.first, sentence.last - 1, "apposed"):
        state = chart.mentions.get(i + 1)
        if i in chart.covered or state is None or state.kind != "nationality" or not _is_locating(chart, i):
            continue
        name = text_of(chart, i, i + 2, sense)
        return Mention("place", i, i + 2, "places.capital", PlaceValue(name=name, kind="city", country=state.value.country))
    return None


def _is_near(chart: Chart, fact: Fact, i: int, *, before: bool) -> bool:
    """Tell whether a noun stands in the clause of a fact: behind it, or `before` it."""
    if fact.last <= i:
        return not _parted(chart, fact.last, i)
    return before and i < fact.first < i + _CLAUSE and not _parted(chart, i, fact.first)


def _is_locating(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a definite noun makes it a place: "في المدينة", "اشتباكات شهدتها المدينة"."""
    at = _rim(chart, i)
    return chart.has(at - 1, "locative") or chart.has(at - 1, "expose") or chart.bits(at) & PREPOSITION == BY


def _rim(chart: Chart, i: int) -> int:
    """Return where a definite noun begins with the word for its rim: "أطراف البلدة"."""
    return i - chart.has(i - 1, "edge_word")


def _is_struck(chart: Chart, draft: Draft, i: int) -> bool:
    """Tell whether a verb acts on a definite noun: "قصفت القوات البلدة"."""
    return not chart.bits(i) & PROCLITICS and any(fact.voice in FINITE and fact.last <= i <= fact.last + _OBJECT for fact in draft.facts)


def _of_its_name(chart: Chart, places: Sequence[Mention]) -> Mention | None:
    """Return the place that what happened is named after wherever the text names it: "#مجزرة_أ"."""
    named = [m for m in places if chart.has(m.first - 1, "locative_noun")]
    return named[0] if named and len({m.value.name for m in named}) == 1 else None


def _parted(chart: Chart, first: int, last: int) -> bool:
    """Tell whether another clause begins between two tokens."""
    return bool(chart.tokens(range(first, last), "COMMA", "clause_start"))


def _title(chart: Chart, sentences: Sequence[Sentence], draft: Draft) -> Mention | None:
    """Return the place that alone makes up the sentence before: "إدلب.. مقتل مدنيين بقصف"."""
    if not draft.first_sentence:
        return None
    before = sentences[draft.first_sentence - 1]
    mention = chart.mentions.get(before.first)
    if mention is None or mention.kind != "place":
        return None
    alone = all(chart.text.words[i].kind not in (Kind.WORD, Kind.NUMBER, Kind.LATIN) for i in range(mention.last, before.last))
    on_line = before.last >= len(chart.text) or mention.last < len(chart.text) and chart.text.words[mention.last].kind is not Kind.BREAK
    return mention if alone and on_line else None
