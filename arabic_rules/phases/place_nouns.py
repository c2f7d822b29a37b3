"""Common nouns that are names of places: "حي العدل", "منطقة الملعب", "قضاء المدينة", "حي درجة"."""

from __future__ import annotations

from ..alphabet import BY, PREPOSITION, PROCLITICS, sense_bits
from ..chart import Chart
from ..directions import COUNTRYSIDE
from ..lexicon import VERBAL, Sense
from .place_words import accusative, closes, excluded, is_contained
from .shapes import article_of

_HIDDEN = ("person", "killed_noun", "injured_noun", "anchor_word", "bearing", "force_head", "weapon", "belongs_in")
"""Classes of words that name no place behind a kind noun, whatever their article."""
_HAPPENING = ("trigger", "no_name", "event_noun")
"""Classes of words that tell what happens at a place."""
_BARE = ("sg", "pl")
"""Tags of nouns as they are entered."""


def is_definite_noun(chart: Chart, senses: tuple[Sense, ...], *, listed: bool) -> bool:
    """Tell whether a known word is a noun with the article that may be a name: "حي العدل"."""
    if any(s.tag.startswith(VERBAL) or s.preposition or s.conjunction and not listed for s in senses):
        return False
    if any("place_kind_area" in s.entry.classes and not s.tag.startswith("du") for s in senses):
        return False
    hidden = tuple(s for s in senses if not s.tag.startswith("du") and not (s.tag == "sg.f" and "bearing" in s.entry.classes))
    described = any(s.entry.pos == "adjective" and s.tag == "sg" for s in senses)  # "حي العسكري": no soldier, for حي lacks the article
    if excluded(hidden, tuple(name for name in _HIDDEN if not (described and name == "person"))):
        return False
    return all(s.article or s.tag == "word" and s.entry.lemma.startswith(article_of(chart.lexicon)) for s in senses)


def is_known_name(chart: Chart, at: int) -> bool:
    """Tell whether a common noun with the article names an area: "منطقة العدل"; not what happens there, "منطقة الاشتباكات"."""
    senses = chart.senses(at)
    if not senses or not chart.has(at - 1, "place_kind_area") or excluded(senses, _HAPPENING) or any(s.entry.pos != "noun" for s in senses):
        return False
    if not is_definite_noun(chart, senses, listed=False):
        return False
    return is_contained(chart, at + 1) or closes(chart, at + 1)


def is_kind_name(chart: Chart, at: int) -> bool:
    """Tell whether a kind noun with the article is itself the name of a village or district: "بلدة العزبة شمالي", "قضاء المدينة بمحافظة"."""
    before, senses = chart.senses(at - 1), chart.senses(at)
    if not senses or any(not s.article or s.preposition or s.conjunction or s.entry.pos != "noun" for s in senses):
        return False
    kinds = [s for s in before if "place_kind_area" in s.entry.classes]
    wide = any(s.entry.features.get("kind") == COUNTRYSIDE for s in (*before, *senses))
    anchored = any(name in s.entry.classes for s in before for name in ("anchor_word", "titled")) and chart.has(at, "anchor_word")
    return bool(kinds) and all(s.tag == "sg" for s in kinds) and not (wide or anchored) and is_contained(chart, at + 1)


def is_noun_name(chart: Chart, at: int) -> bool:
    """Tell whether a common noun without the article names a town or quarter: "حي درجة في المدينة", where nothing else can stand."""
    senses = chart.lexicon.senses(chart.text.words[at])
    if not senses or any(s.entry.pos != "noun" or s.tag not in _BARE or s.article or s.preposition or s.conjunction or s.pronoun for s in senses):
        return False
    if excluded(senses, (*_HIDDEN, *_HAPPENING, "place_kind")) or not all(s.tag == "sg" for s in chart.senses(at - 1) if "place_kind" in s.entry.classes):
        return False
    end = end_of_noun_name(chart, at)
    return is_contained(chart, end) or closes(chart, end)


def end_of_noun_name(chart: Chart, at: int) -> int:
    """Return where a name ends that a common noun without the article begins: behind the place that it is of, "حي بريد الروضة"."""
    mention = chart.mention_at(at + 1)
    definite = mention is not None and chart.text.words[at + 1].bare.startswith(article_of(chart.lexicon)) and not chart.bits(at + 1) & PROCLITICS
    return mention.last if mention is not None and mention.kind == "place" and definite else at + 1


def is_chance(chart: Chart, at: int, *, listed: bool) -> bool:
    """Tell whether a known word is known by chance only.

    That is a plural or dual that nobody says, an accusative that cannot stand behind the kind noun, or in a list "ك", "ل" or a
    pronoun split off.
    """
    senses = chart.senses(at)
    if any(s.tag.startswith(VERBAL) for s in senses):
        return False
    if accusative(chart, at) and not accusative(chart, at - 1) and not excluded(senses, ("person",)):
        return not listed  # "بلدة بيتا"
    if excluded(senses, (*_HIDDEN, "place_kind", "edge_word")):
        return False
    if all(sense_bits(s) & PREPOSITION > BY and not s.article for s in senses):
        return listed and not any(s.tag.startswith("masdar") for s in senses)
    if excluded(senses, ("common",)) or any(s.conjunction and not listed for s in senses):
        return False
    unsaid = all((s.tag == "pl" and not s.entry.stated("plural") or s.tag == "masdar.du") and not s.preposition and not s.article for s in senses)
    return unsaid or listed and all(s.pronoun for s in senses)
