"""A unit: one name with what stands directly at it; the words that name kinds of place, and bearings."""

from __future__ import annotations

from dataclasses import dataclass

from ..alphabet import OTHER_PREPOSITION, sense_bits
from ..chart import Chart, feature
from ..lexicon import Sense
from .shapes import article_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One name with what stands directly at it; tokens `first` to `last`, end exclusive."""

    first: int
    last: int
    name: str
    kind: str = ""
    candidates: tuple[int, ...] = ()
    country: str = ""
    stated: bool = False  # its kind noun is said
    cued: bool = False
    bearing: str = ""
    nearest: str = ""  # of two bearings with "و" the one nearest to what lies there: "قرية أ شمال وشرق ب"
    inner: bool = False  # the bearing names a part: "ريف حلب الشرقي"
    edge: bool = False
    near: bool = False
    distance: float | None = None
    anchor: bool = False  # "البلاد": named elsewhere
    start: int = -1  # where the name itself begins, behind bearings and "قرب"
    container: str = ""  # a place whose name is part of this one's: "معبر بلدة الصالحية"
    rule: str = ""


Units = tuple[Unit, ...]
Built = tuple[int, int, Units]


def kind_sense(chart: Chart, i: int) -> Sense | None:
    """Return the reading of token `i` as a kind noun."""
    if i >= len(chart.text) or i in chart.covered or chart.has(i, "source_adj") and chart.has(i - 1, "source_noun"):
        return None  # "مصادر محلية لـ..." is no مَحلية
    found = [sense for sense in chart.senses(i) if "place_kind" in sense.entry.classes and sense_bits(sense) & OTHER_PREPOSITION != OTHER_PREPOSITION]
    return min(found, key=lambda sense: bool(sense.pronoun), default=None)


def feature_of_word(chart: Chart, i: int) -> str:
    """Return the kind that the word at token `i` names by itself, whatever mention covers it."""
    senses = chart.lexicon.senses(chart.text.words[i])
    return next((feature(s, "kind") for s in senses if "place_kind" in s.entry.classes), "")


def has_article(chart: Chart, sense: Sense) -> bool:
    """Tell whether a word stands with the article, its own or one that its lemma has."""
    return sense.article or sense.entry.lemma.startswith(article_of(chart.lexicon))
