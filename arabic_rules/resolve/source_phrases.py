"""The noun phrase that names a source: "مصدر أمني", "مراسل راديو ...", "مدير المرصد ...", "مصادر في ...", "المصادر نفسها"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..alphabet import BY, CONJUNCTION, PREPOSITION
from ..chart import Chart, Mention
from ..lexicon import VERBAL, Sense
from ..phases.actors import text_of
from ..phases.shapes import fits
from ..text import Kind
from ..values import ActorValue, PeopleValue, PersonValue, PlaceValue
from .sentence import Sentence
from .source_names import named_behind

RULE = "resolve.sources"
LIST = "companies.list"
"""The rule that reads people of several kinds: "مسعفون وطبيب"."""
CLAUSE = 6
"""How many tokens behind a reporting verb the clause that it reports may begin."""
LONGEST = 5
"""How many words may follow a source noun: "مراسل راديو ... في"."""
PARTICLE = 3
"""Uninflected words of so few letters are particles, and end a name."""
_QUOTED = frozenset({"source", "actor", "state", "person", "people", "facility"})
_WHOLE = frozenset({"actor", "state"})
_NAMING = frozenset({"actor", "state", "person", "nationality", "source", "people", "place", "facility"})
_SITES = frozenset({"actor", "state", "facility", "place"})
_ENDS = (
    "that", "issued", "place_in", "report_verb", "trigger", "clause_start", "relative", "origin", "attribution", "with", "day_word", "weekday", "no_event",
    "source_clause", "platform", "locative",
)


@dataclass(frozen=True, slots=True)
class Source:
    """A source as quoted: who, where, and the lemma of its noun for later mentions."""

    value: ActorValue
    mention: Mention
    lemma: str
    definite: bool
    document: bool = False
    owned: bool = False  # "مراسلها", "مراسلنا": of whoever spoke last


def source_at(chart: Chart, j: int, sentence: Sentence) -> Source | None:
    """Return the source whose phrase begins at token `j`; a state, a building or several people speak only under a noun for a source."""
    mention = chart.mentions.get(j)
    if mention is not None and mention.kind == "number" and chart.has(mention.last, "source_noun"):  # "عن ثلاثة مصادر أمنية"
        return source_at(chart, mention.last, sentence)
    if mention is not None and mention.kind == "place" and _speaks(chart, mention):
        site = ActorValue(name=mention.value.name, text=text_of(chart, mention.first, mention.last), kind="source")
        return Source(site, mention, "", definite=False)
    if mention is None or mention.kind not in _QUOTED or mention.kind == "source" and _is_object(chart, j) or _is_platform(chart, mention):
        return None
    noun = next((s for _, s in chart.entries(j, j + 1, "source_noun")), None)
    value = mention.value
    named = isinstance(value, PeopleValue) and bool(value.persons)
    if mention.kind == "source" or noun is not None and not named and mention.kind in ("people", "facility"):
        return _under_noun(chart, mention, sentence, noun)
    if mention.kind == "facility":
        return None
    text = text_of(chart, mention.first, _before_outlet(chart, mention))
    if isinstance(value, PeopleValue):
        several = value.bare or mention.rule == LIST  # "مسعفون وطبيب"
        if value.casualty or value.maximum != 1 and not (several and _speak(chart, mention.last, sentence)):
            return None
        name = value.persons[0].name if value.persons else named_behind(chart, mention.last, sentence) or text
        value = ActorValue(name=name, text=text, kind="person")
    if isinstance(value, PersonValue):
        value = ActorValue(name=value.name, text=text, kind="person")
    if isinstance(value, ActorValue) and value.means:
        return None  # "رصد أمس طائرة حربية تركية": what is seen
    return Source(value, mention, noun.entry.lemma if noun else "", definite=False) if isinstance(value, ActorValue) else None


def _before_outlet(chart: Chart, mention: Mention) -> int:
    """Return where people end whom somebody tells of something: "زعيم قبلي لوكالة ..." is no chief of the agency's."""
    told = (part.first for part in mention.parts if part.kind == "actor" and part.value.kind == "media" and _is_governed(chart, part))
    return next(told, mention.last)


def _is_governed(chart: Chart, part: Mention) -> bool:
    """Tell whether a preposition is written together with the first word of a name."""
    return not chart.text.words[part.first].bare.startswith(str(part.value.text).split()[0])


def _speaks(chart: Chart, site: Mention) -> bool:
    """Tell whether a hospital or a municipality stands right behind the verb of what it says: "أعلنت مستشفى الشفاء وصول شهداء"."""
    return isinstance(site.value, PlaceValue) and chart.has(site.first, "speaking_site") and chart.has(site.first - 1, "report_verb")


def _is_platform(chart: Chart, mention: Mention) -> bool:
    """Tell whether a mention is where others post: "في تدوينة على مواقع التواصل"."""
    return chart.has(mention.first, "platform") or mention.kind == "source" and mention.last == mention.first + 1 and chart.has(mention.last, "platform")


def _is_object(chart: Chart, i: int) -> bool:
    """Tell whether a noun without the article has the ending of an object: "تعتبر مصدرا", not "قالت وكالتا"."""
    fold = chart.text.words[i].fold
    subject = fits(chart.lexicon, "feminine_pair_shape", fold) or fits(chart.lexicon, "our_shape", fold)
    subject = subject or chart.has(i - 1, "that") or chart.has(i - 1, "source_lead")  # "غير أن مصدرا قال"
    return fits(chart.lexicon, "accusative_shape", fold) and not subject


def _speak(chart: Chart, i: int, sentence: Sentence) -> bool:
    """Tell whether several people whose mention ends before token `i` speak: "قال مسعفون إن", "قال سكان رأوه إن", "بحسب مسعفين،"."""
    if i >= sentence.last or chart.text.words[i].kind is Kind.COMMA:
        return True
    that = next((j for j in range(i, min(i + CLAUSE, sentence.last)) if chart.has(j, "that")), None)
    if that is not None and not _defined(chart, i) and not chart.any_has(range(i, that), "trigger"):
        return True
    return bool(chart.bits(i) & CONJUNCTION) and i in chart.mentions


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
    name = "" if document else named_behind(chart, last, sentence)
    wide = Mention(mention.kind, mention.first, last, mention.rule, mention.value)
    issuer = _issuer(chart, mention.first, last, sentence) if document else None
    bare = document and issuer is None and last == mention.first + 1  # "وأضاف في بيان": whoever spoke last
    value = replace(issuer, text=text) if issuer else ActorValue(name=name or text, text=text, kind="source")
    ours = fits(chart.lexicon, "our_shape", chart.text.words[mention.first].fold)
    return Source(value, wide, noun.entry.lemma if noun else "", definite=not issuer and own or bare or ours, document=document,
                  owned=ours or bool(noun and noun.pronoun in chart.lexicon.clitics.singular_pronouns))


def _issuer(chart: Chart, first: int, last: int, sentence: Sentence) -> ActorValue | None:
    """Return whose document it is: "بيان الجيش", "بيان للشرطة", "بيان صادر عن الوزارة"."""
    behind = chart.terms[last][1] if chart.has(last, "issued") and last in chart.terms else last
    issued = behind < sentence.last and (behind > last or bool(chart.bits(last) & PREPOSITION))
    source = source_at(chart, behind, sentence) if issued else None
    if source is not None:
        return source.value
    inner = next((mention for mention in chart.inside(first + 1, last) if mention.kind in _WHOLE), None)
    return inner.value if inner else None


def _extended(chart: Chart, mention: Mention, sentence: Sentence) -> int:
    last = mention.last
    outlet = chart.mentions.get(last)
    told = outlet is not None and _is_told(chart, mention, outlet)
    if last in chart.text.quoted and last not in chart.text.prefixes and not told:  # مراسل "..."
        last = next((i + 1 for i in range(last, min(last + LONGEST, sentence.last)) if i in chart.text.unquoted), last)
    if last < sentence.last and chart.text.words[last].kind is Kind.OPEN and last == mention.first + 1 and chart.has(mention.first, "outlet_noun"):
        last = next((i for i in range(last + 1, min(last + LONGEST, sentence.last)) if chart.text.words[i].kind is Kind.CLOSE), last)  # موقع (...)
    whole = mention.kind in _WHOLE
    while last < min(mention.last + LONGEST, sentence.last) and not chart.has(last, "same_word"):
        if not (_names(chart, last) or _is_purpose(chart, mention, last)):
            break
        inner, before = chart.mentions.get(last), chart.mention_at(last - 1)
        if before is not None and before.kind == "person" and before.first > mention.first:
            break  # "محافظ المدينة فلان ...": his name ends it
        if inner is not None and inner.kind in _WHOLE:
            if whole or _is_told(chart, mention, inner):
                break  # "اتهمت لجان المقاومة قوات الدعم السريع": two actors
            whole = True
        told = inner is None or inner.kind == "people"  # "ذكرت الوزارة تفاصيل", "أكد المصدر عدم وقوع إصابات"
        if told and _defined(chart, last - 1) and not _defined(chart, last) and (inner is not None or chart.mention_at(last) is None):
            break
        if _is_closed(chart, last - 1) and not _describes(chart, last):
            break
        last = inner.last if inner else last + 1
    return last


def _is_purpose(chart: Chart, mention: Mention, i: int) -> bool:
    """Tell whether a word right behind the noun of a body says what it is for, which by itself is no event: "إدارة مكافحة الإرهاب"."""
    return i == mention.last and chart.has(i, "purpose_noun") and not chart.bits(i) and not _defined(chart, i - 1)


def _is_told(chart: Chart, mention: Mention, outlet: Mention) -> bool:
    """Tell whether an outlet, quoted or told by its noun, stands behind a noun that no genitive follows: "أبلغ شهود عيان وكالة ..."."""
    marked = outlet.first in chart.text.quoted or chart.has(outlet.first, "outlet_noun")
    return marked and mention.last - mention.first > 1 and getattr(outlet.value, "kind", "") == "media"


def _is_closed(chart: Chart, i: int) -> bool:
    """Tell whether no genitive follows a word: an indefinite adjective or a plural in ون, "مصدر أمني", "ناشطون"."""
    nation = chart.mention_at(i)
    adjective = (chart.has(i, "source_adj") or nation is not None and nation.kind == "nationality") and not _defined(chart, i)
    several = any(sense.tag.startswith(("pl", "du")) for sense in chart.senses(i)) and fits(chart.lexicon, "closed_shape", chart.text.words[i].fold)
    return i not in chart.terms and (adjective or several)


def _describes(chart: Chart, i: int) -> bool:
    """Tell whether token `i` is an adjective, or a quoted name."""
    inner = chart.mentions.get(i)
    return chart.has(i, "source_adj") or chart.has(i, "person_adjective") or inner is not None and inner.kind == "nationality" or i in chart.text.quoted


def _sited(chart: Chart, mention: Mention, last: int, sentence: Sentence) -> int:
    """Take in where a source sits: "مصدر في الشرطة", "المتحدث بوزارة الدفاع", and for a bare noun the place as well, "مصادر في اليمن"."""
    if chart.has(last, "on_behalf") and last + 1 < sentence.last:  # "المتحدث باسم القوات"
        inside = chart.mentions.get(last + 1)
        if inside and inside.kind in _SITES:
            return inside.last
        return _office_end(chart, inside.last if inside and inside.kind == "source" else last + 1 + (_names(chart, last + 1) and not inside), sentence)
    at = last + 1 if chart.has(last, "source_in") else last
    inside = chart.mentions.get(at)
    if inside is None or inside.last > sentence.last or at == last and chart.bits(at) & PREPOSITION != BY:
        return last
    bare = last == mention.first + 1
    seated = inside.kind in ("actor", "state") or bare and inside.kind in _SITES
    return inside.last if seated and at not in chart.text.prefixes else last


def _office_end(chart: Chart, last: int, sentence: Sentence) -> int:
    """Return where the body ends in whose name somebody speaks: "باسم منسقية النازحين واللاجئين", "باسم اللجنة العليا للحج"."""
    first = last
    while last < sentence.last and last - first < LONGEST and (end := _goes_on(chart, last)):
        last = end
    return last


def _goes_on(chart: Chart, i: int) -> int:
    """Return the end of a word or of people with the article at token `i`, which go on with the name of a body; 0 for anything else."""
    mention = chart.mentions.get(i)
    if mention is not None:
        return mention.last if mention.kind == "people" and mention.value.definite and not mention.value.casualty else 0
    place = chart.mentions.get(i + 1) if chart.has(i, "source_in") else None
    if place is not None and place.kind == "place":
        return place.last
    return i + 1 if i not in chart.covered and chart.text.words[i].kind is Kind.WORD and _is_definite_word(chart, i) else 0


def _is_definite_word(chart: Chart, i: int) -> bool:
    """Tell whether a word has the article, behind "و" or "ل" too, and begins no clause: "العامة", "واللاجئين", "للنازحين"."""
    return (_defined(chart, i) or chart.has(i, "place_adjective")) and not any(chart.has(i, name) for name in (*_ENDS, "title", "given_name"))


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
    particle = any(s.entry.pos == "word" and (len(s.entry.lemma) <= PARTICLE or i in chart.terms) for s in senses)
    return not particle and not any(chart.has(i, name) for name in _ENDS) and not any(s.tag.startswith(VERBAL) for s in senses)
