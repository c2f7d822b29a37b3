"""Units that are no kind noun with its name: countries, named facilities, numbered sites, "البلاد", parts in brackets."""

from __future__ import annotations

from collections.abc import Mapping

from ..alphabet import BY, CONJUNCTION, PREPOSITION, TO
from ..cascade import Builder, Match
from ..chart import Chart, feature
from ..directions import join
from ..text import Kind, bare
from ..values import ActorValue
from .place_bearings import last_item
from .place_names import DEFINITE, read_name
from .place_unit import Built, Unit, has_article, kind_sense
from .place_words import text_of

_NAMED_FACILITIES = frozenset({"infrastructure", "medical", "religious"})
"""Kinds of facility that have names of their own: the others are told by whose they are."""


_ON_LAND = ("locative", "bearing", "near_word", "edge_word", "sky_word")
_PARTED = frozenset({"city", "district", "neighbourhood"})
"""Kinds whose noun with an adjective is a part of a town: "المنطقة الصناعية", "المدينة الجامعية"."""


def state_name(chart: Chart, match: Match) -> Built | None:
    """Build the unit of a country where something shows that its land is meant."""
    value = chart.mentions[match.first].value
    if not isinstance(value, ActorValue) or not _shows_land(chart, match.first):
        return None
    if any("no_name" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[match.first])):
        return None  # "الاحتلال" is a state by what it does, not by its land
    name = " ".join(map(bare, value.text.split())) if len(value.text) > 2 else value.name
    unit = Unit(first=match.first, last=match.last, cued=True, name=name, kind="country", country=value.country)
    return match.first, match.last, (unit,)


def _shows_land(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a country shows its land: "في", "ب", a bearing, a place with a comma or "و" between."""
    if chart.bits(i) & PREPOSITION == BY and chart.has(i - 1, "loyal_adj"):
        return False  # "الميليشيات المرتبطة بروسيا"
    _, senses = last_item(chart, i)
    if chart.bits(i) & PREPOSITION == BY or i - 1 not in chart.covered and any(name in s.entry.classes for s in senses for name in _ON_LAND):
        return True
    side = i - 1 if chart.bits(i) & PREPOSITION == TO else i - 2 if chart.has(i - 1, "origin") else -1
    if side > 0 and any("bearing" in s.entry.classes and s.article for s in chart.lexicon.senses(chart.text.words[side])):
        return True  # "المنطقة الغربية من ليبيا"
    comma = i > 0 and chart.text.words[i - 1].kind in (Kind.COMMA, Kind.DASH, Kind.OPEN)
    before = chart.mention_at(i - 1 - comma)
    return (comma or bool(chart.bits(i) & CONJUNCTION)) and before is not None and isinstance(before.value, tuple)


def national(chart: Chart, match: Match) -> Built | None:
    """Build a country named by its adjective, "الشمال السوري", "الأراضي اللبنانية"."""
    span = match.span("state")
    value = chart.mentions[span[0]].value if span else None
    if not isinstance(value, ActorValue):
        return None
    sides = [s for i in range(match.first, match.last - 1) for s in chart.senses(i)[:1] if "bearing" in s.entry.classes]
    if not all(has_article(chart, s) for s in sides):
        return None
    found = [feature(s, "bearing") for s in sides]
    bearing = join(found) if found else ""
    unit = Unit(first=match.first, last=match.last, name=value.name, kind="country", country=value.country, bearing=bearing, cued=True)
    return match.first, match.last, (unit,)


def bracketed(chart: Chart, match: Match) -> Built | None:
    """Build the part of the country that news puts in brackets behind a name: "سروج (جنوب)"."""
    bearings = [feature(s, "bearing") for i in range(match.first + 1, match.last - 1) for s in chart.senses(i) if "bearing" in s.entry.classes]
    country = next(e.features["whole"] for e in chart.lexicon.of_class("anchor_word") if "whole" in e.features)
    unit = Unit(first=match.first, last=match.last, name=country, kind="country", bearing=join(bearings), anchor=True, cued=True)
    return match.first, match.last, (unit,)


def anchor(chart: Chart, match: Match) -> Built | None:
    """Build what a bearing may be said of without its name: "البلاد", "المدينة"."""
    sense = next((s for s in chart.senses(match.first) if "anchor_word" in s.entry.classes), None)
    if sense is None:
        return None
    unit = Unit(first=match.first, last=match.last, name=text_of(chart, match.first, match.last, sense), kind=feature(sense, "kind"), anchor=True, cued=True)
    return match.first, match.last, (unit,)


def _is_where(chart: Chart, match: Match) -> bool:
    """Tell whether a unit with its number stands for where it lies: written in figures, behind "في", "محيط" or the like."""
    if chart.text.words[match.last - 1].kind is not Kind.NUMBER:
        return False
    before = chart.mention_at(match.first - 1)
    if before is not None:
        return bool(chart.bits(match.first) & CONJUNCTION) and isinstance(before.value, tuple)
    return any(chart.has(match.first - 1, name) for name in ("locative", "place_cue", "near_word", "edge_word", "bearing"))


def facility(chart: Chart, match: Match) -> Built | None:
    """Build a facility with a name of its own: "محطة مياه العرشاني"."""
    sense = next((s for s in chart.senses(match.first) if "facility" in s.entry.classes), None)
    if sense is None or sense.article or sense.pronoun or not sense.tag.startswith("sg") or kind_sense(chart, match.first):
        return None
    if feature(sense, "kind") not in _NAMED_FACILITIES or "vessel" in chart.lexicon.classes(chart.text.words[match.first]):
        return None  # a ship is where it is, no place
    name = read_name(chart, chart.terms[match.first][1] if match.first in chart.terms else match.first + 1, strength=DEFINITE)
    if name is None:
        return None
    text = text_of(chart, match.first, name.last, sense)
    return match.first, name.last, (Unit(first=match.first, last=name.last, name=text, kind="site", candidates=name.candidates, stated=True, cued=True),)


def titled(chart: Chart, match: Match) -> Built | None:
    """Build a site that an adjective names: "المشفى الوطني"; of a town or district it is one of its parts."""
    sense = kind_sense(chart, match.first) or next((s for s in chart.senses(match.first) if "titled" in s.entry.classes), None)
    if sense is None or sense.pronoun:
        return None
    kind = feature(sense, "kind")
    name = text_of(chart, match.first, match.last, sense)
    unit = Unit(first=match.first, last=match.last, name=name, kind="neighbourhood" if kind in _PARTED else kind or "site", stated=True, cued=True)
    return match.first, match.last, (unit,)


def numbered(chart: Chart, match: Match) -> Built | None:
    """Build a site or road that has a number for a name: "الفوج 46", "الطريق الدولي أم 4", "طريق M5"."""
    sense = next((s for s in chart.senses(match.first) if {"road", "numbered_head"} & s.entry.classes), None)
    if sense is None or "numbered_head" in sense.entry.classes and not (has_article(chart, sense) and _is_where(chart, match)):
        return None
    kind = "road" if "road" in sense.entry.classes else "site"
    name = text_of(chart, match.first, match.last, sense)
    return match.first, match.last, (Unit(first=match.first, last=match.last, name=name, kind=kind, stated=True, cued=True),)


BUILDERS: Mapping[str, Builder] = {
    "place_state": state_name, "place_anchor": anchor, "place_numbered": numbered, "place_national": national, "place_facility": facility,
    "place_bracketed": bracketed, "place_titled": titled,
}
