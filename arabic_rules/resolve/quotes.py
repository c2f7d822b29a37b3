"""Who is quoted in a sentence, and how far: reporting verbs, attributions and "source:" headings.

A definite second mention ("المصدر", "مراسلنا"), a surname ("وقال الحداد") and a reporting verb without a subject ("وأضاف أن")
go back to the source named before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..alphabet import CONJUNCTION, PREPOSITION, TO
from ..chart import Chart
from ..lexicon import VERBAL
from ..phases.actors import text_of
from ..phases.shapes import article_of
from ..text import Kind, fold_phrase
from .sentence import Sentence
from .source_names import is_unknown
from .source_phrases import CLAUSE, Source, joined, phrase, source_at

WINDOW = 3
"""How many tokens may stand between a reporting verb and its source."""
APART = 10
"""How many tokens may stand between a source at the head of a sentence and its verb: "المرصد، في بيان له اليوم، قال إن"."""
RELAY = 12
"""How many tokens behind "نقل" the one whose words are passed on may be named: "نقلت الوكالة عن مصدر"."""
HEADING = 9
"""How many tokens a heading before a colon may have."""
NAME = 2
"""How many words that nothing knows are a name before an office."""
SURNAME = 3
"""How many letters a surname has at least."""
SIGNING = frozenset({"media", "monitor", "rescue"})
"""Kinds of source that sign a post."""
_DAMMA = "\u064f"


@dataclass(frozen=True, slots=True)
class Quote:
    """A source, and the tokens of the sentence that tell what it says, the end exclusive."""

    source: Source
    first: int
    last: int


def quotes_in(chart: Chart, sentence: Sentence, known: Sequence[Source]) -> list[Quote]:
    """Return the quotes of a sentence; `known` are the sources of the text before it, the last one last."""
    found: dict[int, Quote] = {}
    heading = _heading(chart, sentence) or _signed(chart, sentence) or _bracketed(chart, sentence)
    if heading:
        found[heading.mention.first] = Quote(_resolved(chart, heading, known), sentence.first, sentence.last)
    for i in chart.tokens(range(sentence.first, sentence.last), "attribution", "report_verb", "report_homograph"):
        if i in chart.covered or not _quotes(chart, i, sentence):
            continue
        parted = _parted(chart, i, sentence)
        for said in _said(chart, i, sentence, [*known, *(quote.source for quote in found.values())]):
            key = said.mention.first
            first = parted if chart.has(i, "attribution") or not chart.any_has(range(i, sentence.last), "trigger") else max(parted, min(i, key))
            found = {k: quote if k == key or quote.first >= parted else replace(quote, last=min(quote.last, parted)) for k, quote in found.items()}
            found[key] = replace(found[key], last=sentence.last) if key in found else Quote(said, first, sentence.last)
    return list(found.values())


def _parted(chart: Chart, i: int, sentence: Sentence) -> int:
    """Return where the clause of token `i` parts from what another source says before it: "..., فيما أعلنت", "... وأعلن"."""
    if chart.bits(i) & CONJUNCTION and not chart.has(i, "attribution"):
        return i
    return next((j for j in range(i, sentence.first, -1) if chart.has(j, "meanwhile")), sentence.first)


def _said(chart: Chart, i: int, sentence: Sentence, known: list[Source]) -> Iterator[Source]:
    """Yield who is quoted at token `i`, those joined to him, and whom he relays."""
    source = _after(chart, i, sentence, known) or _before(chart, i, sentence)
    if source is None and _opens(chart, i, sentence) and known:
        source = known[-1]
    if source is not None and not _only_relayed(chart, source):
        yield _resolved(chart, source, known)
        yield from (_resolved(chart, other, known) for other in joined(chart, source, sentence))
    yield from _relayed(chart, i, sentence)


def _only_relayed(chart: Chart, source: Source) -> bool:
    """Tell whether somebody unnamed is only what another one's words are about: "مصادر بحسب القناة"."""
    mention = source.mention
    return source.value.kind == "source" and mention.last == mention.first + 1 and chart.has(mention.last, "attribution")


def _quotes(chart: Chart, i: int, sentence: Sentence) -> bool:
    """Tell whether a token quotes: an attribution, or a verb that is not denied ("لم تذكر")."""
    if chart.has(i, "attribution"):
        return True
    if chart.has(i, "report_homograph"):  # "وبين المصدر أن", not "بين الجيش و..."
        source = source_at(chart, i + 1, sentence)
        return source is not None and chart.any_has(range(source.mention.last, source.mention.last + 2), "that")
    if not chart.has(i, "report_verb") or _tells_figure(chart, i):
        return False
    if _is_vowelled_passive(chart, i) and not chart.has(i + 1, "away"):
        return False  # "تعليق نُشر على صفحة": whoever is told of behind it says nothing
    if chart.has(i, "flag") and any(sense.tag.startswith("imperfect") for sense in chart.senses(i - 1)):
        return False  # "ترفع علم بنما": nobody learned of it
    if chart.has(i, "loyal_adj") and i + 1 < len(chart.text) and chart.bits(i + 1) & PREPOSITION:
        return False  # "حافلة تابعة للفرقة"
    if any(chart.has(i - 1, name) for name in ("unsaid", "origin", "locative", "occur")):  # "تمكنوا من كشف خلية", "تم نقل الضابط"
        return False
    return any("report_verb" in sense.entry.classes and sense.tag.startswith(VERBAL) for sense in chart.senses(i))


def _is_vowelled_passive(chart: Chart, i: int) -> bool:
    """Tell whether a word has the vowel of a passive on its first letter: "نُشر"."""
    return _DAMMA in chart.text.words[i].raw[1:3]


def _tells_figure(chart: Chart, i: int) -> bool:
    """Tell whether a verb with the letters of "informs" says how old somebody is: "يبلغ 30 عاما", "تبلغ قرابة سبعين عاما"."""
    behind = range(i + 1, min(i + 3, len(chart.text)))
    figure = any((m := chart.mentions.get(j)) is not None and m.kind in ("number", "figure", "duration") for j in behind)
    return chart.has(i, "age_word") and (figure or chart.any_has(behind, "age_word"))


def _opens(chart: Chart, i: int, sentence: Sentence) -> bool:
    """Tell whether a reporting verb without a subject opens the sentence: "وأضاف أن", "كما أشار إلى مقتل"."""
    if i != sentence.first + chart.any_has((sentence.first,), "clause_start"):
        return False
    return chart.any_has(range(i + 1, min(i + 3, sentence.last)), "that") or chart.has(i + 1, "up_to") or chart.has(i + 1, "away")


def _after(chart: Chart, i: int, sentence: Sentence, known: Sequence[Source]) -> Source | None:
    i = _behind_day(chart, i, sentence)
    for j in range(i + 1, min(i + 1 + WINDOW, sentence.last)):
        if chart.text.words[j].kind is Kind.COMMA or chart.has(j, "that") or j == i + 1 and chart.has(j, "thing_said"):
            return None
        if j > i + 1 and chart.has(j - 1, "origin"):  # "وأضاف من موقع الحادث أن"
            continue
        source = source_at(chart, j, sentence) or _named_before(chart, j, known)
        if source is not None and _is_told(chart, i, source):
            continue
        if source is not None:
            return _named_ahead(chart, i + 1, source) if _may_say(chart, i, source) else None
        if chart.has(j, "trigger"):  # "تعلن اعتقال شخص"
            return None
    return phrase(chart, i + 1, sentence)


def _is_told(chart: Chart, i: int, source: Source) -> bool:
    """Tell whether a name behind a verb of saying is of whom it is said to, or whose the things are: "قال لرويترز مصدر", "ينقل معدات للتحالف"."""
    said_to = chart.bits(source.mention.first) & PREPOSITION == TO
    return said_to and source.mention.kind in ("actor", "state") and not chart.has(i, "attribution")


def _behind_day(chart: Chart, i: int, sentence: Sentence) -> int:
    """Return the token before the speaker where a day set apart stands between: "كما أعلنت، اليوم الأربعاء، مصادر في الشرطة"."""
    if i + 1 >= sentence.last or chart.text.words[i + 1].kind is not Kind.COMMA:
        return i
    end = i + 2
    while (day := chart.mentions.get(end)) is not None and day.kind == "date":
        end = day.last
    if end == i + 2 or end >= sentence.last:
        return i
    return end - (chart.text.words[end].kind is not Kind.COMMA)


def _named_ahead(chart: Chart, first: int, source: Source) -> Source:
    """Give a source the name that stands before his office, of words that nothing knows: "قال برويز شاه نائب قائد الشرطة"."""
    at = source.mention.first
    if at - first != NAME or source.value.kind != "source" or source.document or not all(is_unknown(chart, i) for i in range(first, at)):
        return source
    return replace(source, value=replace(source.value, name=text_of(chart, first, at), kind="person"))


def _may_say(chart: Chart, i: int, source: Source) -> bool:
    """Tell whether a source may be who a verb says it is: an outlet has printed it ("نشرتها وكالة"), no injured man is moved ("نقل المصاب")."""
    sense = next((s for s in chart.senses(i) if "report_verb" in s.entry.classes), None)
    if sense is None or "relays" not in sense.entry.features:
        return True
    if sense.pronoun:
        return "prints" in sense.entry.features and source.mention.first == i + 1 and source.value.kind in (*SIGNING, "source")
    return source.mention.kind != "people" or bool(source.lemma)


def _named_before(chart: Chart, j: int, known: Sequence[Source]) -> Source | None:
    """Return the source quoted before whose surname or first noun stands at token `j`: "وأشار الحداد إلى", "وأوضحت البعثة"."""
    word = chart.text.words[j]
    if j in chart.covered or word.kind is not Kind.WORD or len(word.fold) < SURNAME:
        return None
    surnamed = (source for source in reversed(known) if fold_phrase(source.value.name).split()[1:][-1:] == [word.fold])
    return next(surnamed, None) or _shortened(chart, word.fold, known)


def _shortened(chart: Chart, word: str, known: Sequence[Source]) -> Source | None:
    """Return the source quoted by more words before of which one with the article gives the first: "البعثة", "الجيش"."""
    article = article_of(chart.lexicon)
    if not word.startswith(article) or " " in word:
        return None
    noun = word.removeprefix(article)
    quoted = ((source, fold_phrase(source.value.text).split()) for source in reversed(known))
    return next((source for source, words in quoted if len(words) > 1 and words[0].removeprefix(article) == noun), None)


def _before(chart: Chart, i: int, sentence: Sentence) -> Source | None:
    """Read a subject before its verb, only at the head of the sentence or behind a comma: "المرصد قال إن"."""
    clause = range(i + 1, min(i + CLAUSE, sentence.last))
    told = chart.any_has(clause, "that") or chart.any_has(clause, "trigger") or chart.any_has(clause, "source_of")
    if chart.has(i, "attribution") or not (told or chart.has(i - 1, "may")):  # "وكان الفريق قد أحصى"
        return None
    commas = [j + 1 for j in range(max(i - APART, sentence.first), i) if chart.text.words[j].kind is Kind.COMMA]
    for head in (sentence.first, *commas):
        first = head + (head not in chart.covered and chart.any_has((head,), "was"))
        if chart.has(head, "source_lead"):
            first = chart.terms[head][1] if head in chart.terms else head + 1
        source = source_at(chart, first, sentence)
        if source is not None and source.mention.last <= i <= source.mention.last + APART:
            between = range(source.mention.last, i)
            return None if any(chart.has(j, "trigger") or _quotes(chart, j, sentence) for j in between) else source
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
    """Read the source before a colon at the head of a post: "وزارة الداخلية: ..."; not "رابط الخبر بصحيفة ...:", nor a dateline."""
    colon = next(iter(chart.tokens(range(sentence.first, min(sentence.first + HEADING, sentence.last)), "COLON")), None)
    if colon is None or chart.any_has(range(sentence.first, colon), "own_title") or chart.any_has(range(sentence.first, colon), "trigger"):
        return None
    source = next((s for i in range(sentence.first, colon) if (s := source_at(chart, i, sentence)) and s.mention.last <= colon), None)
    dashed = bool(chart.tokens(range(sentence.first, colon), "DASH"))
    placed = any(mention.kind == "place" for mention in chart.inside(sentence.first, colon))
    signs = source is not None and dashed and (placed or source.value.kind == "person")  # "فلان - الرياض:", "عدن - رويترز:"
    about = source is not None and source.mention.kind == "state"  # "سوريا:" is what it is about
    return None if signs or about else source


def _signed(chart: Chart, sentence: Sentence) -> Source | None:
    """Read the outlet or monitor that signs a post: "... | المرصد ..."."""
    dashes = chart.tokens(range(sentence.first + 1, sentence.last), "DASH")
    dash = next((i for i in reversed(dashes) if chart.text.words[i].raw == "|"), None)
    source = source_at(chart, dash + 1, sentence) if dash is not None else None
    return source if source and source.mention.last == sentence.last and source.value.kind in SIGNING else None


def _bracketed(chart: Chart, sentence: Sentence) -> Source | None:
    """Read an unnamed source that fills a sentence of its own, in brackets: "(مصادر محلية)"; a name there signs a picture."""
    if chart.text.words[sentence.first].kind is not Kind.OPEN or chart.text.words[sentence.last - 1].kind is not Kind.CLOSE:
        return None
    source = source_at(chart, sentence.first + 1, sentence)
    return source if source and source.value.kind == "source" and source.mention.last == sentence.last - 1 else None


def _resolved(chart: Chart, source: Source, known: Sequence[Source]) -> Source:
    """Return the source that a second mention goes back to, else the mention itself.

    "المصدر" is the last source called so; "البيان" that of whoever spoke last; a person's name may be shorter than before.
    """
    if not source.definite:
        return _shortened(chart, fold_phrase(source.value.name), known) or _longer(source, known)
    same = next((k for k in reversed(known) if k.lemma == source.lemma and not k.definite), None)
    return same or (known[-1] if known and (source.document or source.owned) else source)


def _longer(source: Source, known: Iterable[Source]) -> Source:
    """Return the person known by a longer name that ends alike: "العميد سمير" is "محمد سمير"."""
    words = fold_phrase(source.value.name).split()
    if source.value.kind not in ("person", "source") or source.value.name == source.value.text:
        return source
    return next((k for k in known if len(other := fold_phrase(k.value.name).split()) > len(words) and other[-len(words) :] == words), source)
