"""Words of place names: what begins a name, what continues it, what a known word may still name."""

from __future__ import annotations

from ..alphabet import CONJUNCTION, PREPOSITION
from ..chart import Chart
from ..lexicon import VERBAL, Sense
from ..text import Kind
from .helpers import is_comma
from .shapes import article_of, fits

_PLAIN = frozenset({"common", "given_name", "named_after"})
"""Classes of words that say nothing of events, people or time."""
_NAMING = frozenset({"given_name", "place_head", "name_adjective"})
_ACCUSATIVE = ("sg", "du.con")
"""Tags of forms in alef: the accusative, and a dual that another noun must follow."""
_CLOSING = (Kind.COMMA, Kind.STOP, Kind.BREAK, Kind.OPEN, Kind.CLOSE)
_SHORTEST = 3
"""How many letters the end of a name has at least."""


def text_of(chart: Chart, first: int, last: int, sense: Sense | None = None) -> str:
    """Return the words of a span without marks and signs, the first one without the proclitics of its reading."""
    words = [w.bare for w in chart.text.words[first:last] if w.kind <= Kind.LATIN]
    if sense is not None and words:
        drop = len(sense.conjunction) + len(sense.preposition)
        merged = sense.article and sense.preposition == "ل"
        words[0] = article_of(chart.lexicon) + words[0][drop + 1 :] if merged else words[0][drop:]
    return " ".join(words)


def conjoined(chart: Chart, i: int) -> bool:
    """Tell whether a token begins with "و": the chart says so, or an unknown word is written so."""
    if chart.bits(i) & CONJUNCTION:
        return True
    letter = chart.lexicon.clitics.and_
    return i not in chart.covered and not chart.senses(i) and chart.text.words[i].bare.startswith(letter)


def is_head(chart: Chart, i: int) -> bool:
    """Tell whether token `i` may begin a name of several words, also where it is a name by itself."""
    if i >= len(chart.text) or i in chart.terms or not any("place_head" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[i])):
        return False
    mention = chart.mention_at(i)
    return mention is None or mention.kind in ("place", "number") and mention.last - mention.first == 1


def may_follow(chart: Chart, i: int) -> bool:
    """Tell whether a word can be the one that a head asks for."""
    if i >= len(chart.text) or i in chart.covered or chart.text.words[i].kind is not Kind.WORD or chart.bits(i) & (CONJUNCTION | PREPOSITION):
        return False
    senses = chart.senses(i)
    if excluded(senses, ("no_name", "bearing", "anchor_word", "place_adjective")) and not chart.has(i, "given_name"):
        return False
    if senses and accusative(chart, i):
        return False  # "شهدت درعا يوما داميا"
    if excluded(senses, ("place_kind_area",)) and not chart.has(i - 1, "place_parent"):
        return False
    if senses and (chart.has(i - 1, "place_parent") or chart.has(i - 2, "names_any")) and all(s.pronoun for s in senses):
        return True  # "ابن سينا", "قرية بيت آره", which are no words with "نا" and "ه"
    return not senses or any(s.entry.pos != "word" and not s.tag.startswith(VERBAL) or _NAMING & s.entry.classes for s in senses)


def end_of_name(chart: Chart, at: int, *, given: bool = False) -> int:
    """Return where a name ends whose first word ends at `at`: unknown words with the article belong to it."""
    words, end, article = chart.text.words, at, article_of(chart.lexicon)
    while end < len(words) and end - at < 2 and words[end].kind is Kind.WORD and end - 1 not in chart.text.unquoted:
        if end in chart.covered and not is_ordinal(chart, end):
            break
        senses = chart.senses(end)
        named = given and any("given_name" in s.entry.classes and not s.conjunction and not s.preposition for s in senses)
        named = named or end == at and not chart.senses(at - 1) and not words[at - 1].bare.startswith(article) and _is_second(chart, end)
        owner = end == at and not words[at - 1].bare.startswith(article) and _owns(senses)
        size = end in chart.covered or any("name_adjective" in s.entry.classes for s in senses)
        plain = not senses and words[end].bare.startswith(article) and not fits(chart.lexicon, "origin_shape", words[end].fold)
        if not (named or owner or size or plain):
            break
        end += 1
    return end


def is_ordinal(chart: Chart, i: int) -> bool:
    """Tell whether a word numbers one of several quarters: "حي الزهور الثانية"."""
    mention = chart.mention_at(i)
    if mention is None or mention.kind not in ("number", "figure", "date") or mention.last > mention.first + 1:
        return False
    return any("num.ordinal" in s.entry.classes and s.article and not s.conjunction and not s.preposition for s in chart.lexicon.senses(chart.text.words[i]))


def _is_second(chart: Chart, i: int) -> bool:
    """Tell whether a given name ends a name that an unknown word begins: "حاوي العباس"; without the article no person may follow: "كمب سارة في"."""
    senses = chart.senses(i)
    if not senses or not all("given_name" in s.entry.classes and not s.conjunction and not s.preposition for s in senses):
        return False
    definite = chart.text.words[i].bare.startswith(article_of(chart.lexicon))
    return definite or closes(chart, i + 1) or is_contained(chart, i + 1) or chart.has(i + 1, "locative")


def ends_name(chart: Chart, i: int, *, unknown: bool = False) -> bool:
    """Tell whether the unknown word at `i` is the end of a name: what follows it can only stand behind a place, or the clause ends.

    Behind an `unknown` word a preposition or "و" is enough: two words that nobody knows are one name.
    """
    words = chart.text.words
    if i >= len(words) or words[i].kind is not Kind.WORD or i in chart.covered or chart.senses(i) or i - 1 in chart.text.unquoted:
        return False
    if len(words[i].bare) < _SHORTEST or any(fits(chart.lexicon, shape, words[i].fold) for shape in ("no_end_shape", "participle_shape")):
        return False
    if closes(chart, i + 1) or is_contained(chart, i + 1):
        return True
    return unknown and (chart.has(i + 1, "locative") or bool(chart.bits(i + 1) & (CONJUNCTION | PREPOSITION)))


def is_unknown_name(chart: Chart, i: int) -> bool:
    """Tell whether the unknown word at `i` is a name without the article: "منطقة جوردان".

    What looks like a verb, an adjective or a word with a preposition needs what follows a name.
    """
    words = chart.text.words
    if len(words[i].bare) < _SHORTEST or chart.senses(i) or words[i].bare.endswith(tuple(chart.lexicon.clitics.singular_pronouns)):
        return False
    bounded = is_contained(chart, i + 1) or i + 1 < len(words) and _goes_on(chart, i + 1)
    if any(fits(chart.lexicon, shape, words[i].fold) for shape in ("no_end_shape", "participle_shape")):
        return bounded and not fits(chart.lexicon, "adjective_shape", words[i].fold)
    return bounded or closes(chart, i + 1) or not fits(chart.lexicon, "verb_shape", words[i].fold)


def _goes_on(chart: Chart, i: int) -> bool:
    """Tell whether the word at `i` goes on with the name before it, an unknown one with the article, or with a list of places."""
    mention = chart.mention_at(i)
    if mention is not None:
        return mention.kind == "place" and bool(chart.bits(i) & CONJUNCTION)
    unknown = not chart.senses(i) and chart.text.words[i].kind is Kind.WORD
    return unknown and (conjoined(chart, i) or fits(chart.lexicon, "definite_shape", chart.text.words[i].fold))


def closes(chart: Chart, i: int) -> bool:
    """Tell whether a clause, a bracket or the text ends before token `i`."""
    return i >= len(chart.text) or chart.text.words[i].kind in _CLOSING


def is_contained(chart: Chart, i: int) -> bool:
    """Tell whether what stands at `i` is said of a place: "بريف", "شرقي", "التابعة", "في منطقة"."""
    i += is_comma(chart, i)
    if chart.has(i, "place_kind") and chart.bits(i) & PREPOSITION or chart.has(i, "near_word"):
        return True
    if chart.has(i, "locative"):
        known = chart.mention_at(i + 1)
        return chart.has(i + 1, "place_kind") or known is not None and known.kind == "place"
    return is_dashed(chart, i) or chart.has(i, "bearing") or chart.has(i, "belongs_in")


def is_dashed(chart: Chart, i: int) -> bool:
    """Tell whether a dash at `i` parts a place from a known one that it is told to lie in: "بلدة أ – زحلة"."""
    if i + 1 >= len(chart.text) or chart.text.words[i].kind is not Kind.DASH or chart.bits(i + 1) & (CONJUNCTION | PREPOSITION):
        return False
    mention = chart.mentions.get(i + 1)
    return mention is not None and mention.kind == "place"


def _owns(senses: tuple[Sense, ...]) -> bool:
    """Tell whether a known word can end a name whose first word lacks the article: "كويت الرحمة"."""
    return bool(senses) and all(s.article and s.entry.pos == "noun" and not s.conjunction and not s.preposition and not s.pronoun
                                and s.entry.classes <= _PLAIN and not s.tag.startswith(("masdar", "participle")) for s in senses)


def excluded(senses: tuple[Sense, ...], names: tuple[str, ...]) -> bool:
    """Tell whether a word has any class that names no place."""
    return any(name in s.entry.classes for s in senses for name in names)


def accusative(chart: Chart, i: int) -> bool:
    """Tell whether a word is an accusative in alef, as no name behind a kind noun is."""
    alef = chart.lexicon.clitics.tanwin
    return chart.text.words[i].bare.endswith(alef) and all(s.tag in _ACCUSATIVE and not s.entry.lemma.endswith(alef) for s in chart.senses(i))
