"""Phase `place_units`: a name with its kind noun is one *unit*: "بلدة مركدة", "قريتي أ وب", "سد تشرين", "ريف مدينة منبج".

A rule finds where a unit begins; its builder reads on: coordinated kind nouns, the name or the names of a list, adjectives that
belong to the name. What stands around units (bearings, containers) is read later, over all units of a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..cascade import Builder, Match
from ..chart import Chart, feature
from ..lexicon import Sense
from ..text import Kind, bare
from ..values import ActorValue, PlaceValue
from .place_names import ANY, DEFINITE, KNOWN_ONLY, Name, conjoined, longer, read_name, text_of

LONGEST_LIST = 20
"""How many names one kind noun may have."""
COUNTRYSIDE = "countryside"
_SMALL = frozenset({"town", "village", "neighbourhood", "camp"})
"""Kinds whose name may begin with that of a city: "بلدة الرقة السمرة"."""
_WHOLE = frozenset({"region", "country", "governorate"})
"""Kinds of what towns and villages are said to be of: "قرى سهل الغاب"."""
_UNSAID = ("ك",)
"""Prepositions that no kind noun before a name has: "كتبه" is no hill."""
_NAMED_FACILITIES = frozenset({"infrastructure", "medical", "religious"})
"""Kinds of facility that have names of their own: the others are told by whose they are."""
_UNNAMED = frozenset({"city", "town", "village", "neighbourhood", "governorate", "subdistrict", "district"})
"""Kinds whose noun is never part of the name."""
AXIS = {"N": 0, "S": 0, "E": 1, "W": 1}
"""Which axis a bearing lies on; the centre lies on none."""


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
    inner: bool = False  # the bearing names a part: "ريف حلب الشرقي"
    edge: bool = False
    near: bool = False
    distance: float | None = None
    anchor: bool = False  # "البلاد": named elsewhere
    container: str = ""  # a place whose name is part of this one's: "معبر بلدة الصالحية"
    rule: str = ""


Units = tuple[Unit, ...]
Built = tuple[int, int, Units]


def kind_sense(chart: Chart, i: int) -> Sense | None:
    """Return the reading of token `i` as a kind noun."""
    if i >= len(chart.text) or i in chart.covered:
        return None
    found = [sense for sense in chart.senses(i) if "place_kind" in sense.entry.classes and sense.preposition not in _UNSAID]
    return min(found, key=lambda sense: bool(sense.pronoun), default=None)


def kind_phrase(chart: Chart, match: Match) -> Built | None:
    """Build the unit or units that a kind noun begins."""
    units = read_kind(chart, match.first)
    return (match.first, units[-1].last, units) if units else None


def read_kind(chart: Chart, i: int) -> Units:
    """Read the kind noun at token `i` and the names behind it; empty where no name follows."""
    sense = kind_sense(chart, i)
    if sense is None:
        return ()
    if sense.pronoun:
        return _owned(chart, i, sense)
    if sense.article:
        return _apposed(chart, i, sense)
    kind, at = feature(sense, "kind"), _behind(chart, i)
    several = 1 if sense.tag.startswith("sg") else 2 if sense.tag.startswith("du") else LONGEST_LIST
    while (more := kind_sense(chart, at)) is not None and more.conjunction and not more.article and not more.pronoun:
        kind, several, at = kind if feature(more, "kind") == kind else "", LONGEST_LIST, _behind(chart, at)
    at = _skip_each(chart, at)
    inner = _tabled(chart, at) or (read_kind(chart, at) if _nests(chart, i, at, kind) else ())
    if inner:
        return _around(chart, i, sense, kind, inner)
    if sense.tag.startswith("pl") and chart.has(i, "kept_head") and not chart.has(i, "names_any"):
        return ()  # "مشافي منبج": some of them, none by name
    name = read_name(chart, at, strength=_strength(chart, i)) or (_owner(chart, at) if chart.has(i, "owned_site") else None)
    if name is None:
        return ()
    if kind in _SMALL and name.candidates and name.kind not in _SMALL:
        name = longer(chart, name)
    units = [_unit(chart, i, sense, kind, name)]
    while len(units) < several and (name := _next_name(chart, units[-1].last, several)):
        units.append(_sibling(chart, i, sense, kind, name))
    return tuple(units)


def _owner(chart: Chart, at: int) -> Name | None:
    """Read the force that a mosque or hospital is named after: "مسجد قوات الطوارئ الخاصة"."""
    mention = chart.mention_at(at)
    last = mention.last if mention is not None and mention.kind == "actor" and not chart.bits(at) & 7 else at
    if mention is None and chart.has(at, "force_head") and not chart.bits(at) & 15:
        last = at + 1
        while last < at + 4 and last < len(chart.text) and last not in chart.covered and chart.text.words[last].bare.startswith("ال"):
            last += 1
    return Name(at, last, text_of(chart, at, last)) if last > at + 1 else None


def _strength(chart: Chart, i: int) -> int:
    """Tell what the kind noun at token `i` takes for a name."""
    return ANY if chart.has(i, "names_any") else DEFINITE if chart.has(i, "names_definite") else KNOWN_ONLY


def _behind(chart: Chart, i: int) -> int:
    return chart.terms[i][1] if i in chart.terms else i + 1


def _skip_each(chart: Chart, at: int) -> int:
    """Step over "كل من" and an opening bracket or colon before the names."""
    if chart.has(at, "each_of"):
        at = _behind(chart, at)
        at += chart.has(at, "origin")
    if at < len(chart.text) and chart.text.words[at].kind in (Kind.OPEN, Kind.COLON):
        at += 1
    return at


def _nests(chart: Chart, i: int, at: int, kind: str) -> bool:
    """Tell whether a second kind noun at `at` belongs under the first: "ريف مدينة منبج", "معبر بلدة الصالحية"."""
    sense = kind_sense(chart, at)
    if sense is None or sense.conjunction or sense.preposition or sense.article or sense.pronoun:
        return False
    return kind == COUNTRYSIDE or chart.has(i, "kept_head") or chart.has(i, "dropped_head") or not chart.has(at, "place_head")


def _around(chart: Chart, i: int, sense: Sense, kind: str, inner: Units) -> Units:
    """Build the unit of a kind noun that stands before another one."""
    first = inner[0]
    if sense.tag.startswith("pl") and kind != COUNTRYSIDE:
        return (replace(first, first=i), *inner[1:])
    if kind == COUNTRYSIDE:
        whole = text_of(chart, i, first.last, sense)
        return (replace(first, first=i, name=whole, kind=kind), *(replace(u, name=f"{sense.entry.lemma} {u.name}", kind=kind) for u in inner[1:]))
    if chart.has(i, "kept_head"):
        return (replace(first, first=i, name=text_of(chart, i, first.last, sense), kind=kind, container=first.name), *inner[1:])
    return (replace(first, first=i), *inner[1:])


def _unit(chart: Chart, i: int, sense: Sense, kind: str, name: Name) -> Unit:
    one = sense.tag.startswith("sg")
    if kind == COUNTRYSIDE:
        text = text_of(chart, i, name.last, sense)
    elif chart.has(i, "kept_head"):
        last = _with_adjectives(chart, name.last)
        inner = name.text if name.candidates and name.kind not in ("", kind) and not chart.has(i, "names_any") else ""
        whole = text_of(chart, i, last, sense) if one else f"{sense.entry.lemma} {name.text}"
        return Unit(first=i, last=last, name=whole, kind=kind, candidates=name.candidates, stated=True, cued=True, container=inner)
    else:
        text = name.text
    kind = "" if chart.has(i, "dropped_head") else name.kind if name.kind in _WHOLE and kind not in _WHOLE else kind
    return Unit(first=i, last=name.last, name=text, kind=kind, candidates=name.candidates, country=name.country, stated=True, cued=True)


def _with_adjectives(chart: Chart, at: int) -> int:
    while at < len(chart.text) and chart.has(at, "site_adjective") and chart.bits(at) & 15 == 8:
        at += 1
    return at


def _sibling(chart: Chart, i: int, sense: Sense, kind: str, name: Name) -> Unit:
    kept = kind == COUNTRYSIDE or chart.has(i, "kept_head")
    text = f"{sense.entry.lemma} {name.text}" if kept else name.text
    return Unit(first=name.first, last=name.last, name=text, kind=kind, candidates=name.candidates, country=name.country, stated=True, cued=True)


def _next_name(chart: Chart, at: int, several: int) -> Name | None:
    """Read the next name of a list: behind "و", or in a long list behind a comma."""
    words = chart.text.words
    comma = at < len(words) and words[at].kind in (Kind.COMMA, Kind.DASH)
    at += comma
    if at >= len(words) or not (conjoined(chart, at) or comma and several > 2):
        return None
    return read_name(chart, at, strength=ANY, listed=True)


def _owned(chart: Chart, i: int, sense: Sense) -> Units:
    """Build "ريفها" behind the place it belongs to: "حمص وريفها"."""
    before = chart.mention_at(i - 1)
    if before is None or feature(sense, "kind") != COUNTRYSIDE or not isinstance(before.value, tuple) or not sense.conjunction:
        return ()
    owner: Unit = before.value[-1]
    name = f"{sense.entry.lemma} {owner.name}"
    return (Unit(first=i, last=i + 1, name=name, kind=COUNTRYSIDE, candidates=owner.candidates, stated=True, cued=True),)


def _apposed(chart: Chart, i: int, sense: Sense) -> Units:
    """Build "العاصمة دمشق", "العاصمة العراقية بغداد"; and "الريف الشمالي", which is named elsewhere."""
    at = _behind(chart, i)
    kind = feature(sense, "kind")
    if chart.has(i, "apposed"):
        mention = chart.mention_at(at)
        at = mention.last if mention is not None and mention.kind == "nationality" else at
        name = read_name(chart, at)
        return (_unit(chart, i, sense, kind, name),) if name and name.candidates else ()
    if kind == COUNTRYSIDE and at not in chart.covered and chart.has(at, "bearing") and chart.bits(at) & 8:
        return (Unit(first=i, last=at, name=sense.entry.lemma, kind=kind, stated=True, cued=True, anchor=True),)
    return ()


def known_name(chart: Chart, match: Match) -> Built | None:
    """Build the unit of a name that the gazetteer knows."""
    value = chart.mentions[match.first].value
    if not isinstance(value, PlaceValue):
        return None
    tabled = _tabled(chart, match.first)
    if tabled:
        return match.first, match.last, tabled
    head = feature_of_word(chart, match.first)
    unit = Unit(first=match.first, last=match.last, name=value.name, kind=value.kind, candidates=value.candidates)
    if head == COUNTRYSIDE:
        unit = replace(unit, kind=head)
    elif any("kept_head" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[match.first])):
        last = _with_adjectives(chart, match.last)
        more = text_of(chart, match.last, last)
        unit = replace(unit, last=last, name=f"{value.name} {more}".strip())
    return match.first, unit.last, (unit,)


def _tabled(chart: Chart, i: int) -> Units:
    """Return the unit of a name that has its kind noun in the table as well: "مدينة حمص"; empty for others."""
    mention = chart.mentions.get(i)
    kind = feature_of_word(chart, i) if mention is not None else ""
    if mention is None or kind not in _UNNAMED or not isinstance(mention.value, PlaceValue) or " " not in mention.value.name:
        return ()
    name = mention.value.name.partition(" ")[2]
    return (Unit(first=i, last=mention.last, name=name, kind=kind, candidates=mention.value.candidates, stated=True, cued=True),)


def feature_of_word(chart: Chart, i: int) -> str:
    """Return the kind that the word at token `i` names by itself, whatever mention covers it."""
    senses = chart.lexicon.senses(chart.text.words[i])
    return next((feature(s, "kind") for s in senses if "place_kind" in s.entry.classes), "")


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
    if chart.bits(i) & 6 == 2 or any(chart.has(i - 1, name) and i - 1 not in chart.covered for name in ("locative", "bearing", "near_word", "edge_word")):
        return True
    comma = i > 0 and chart.text.words[i - 1].kind in (Kind.COMMA, Kind.DASH, Kind.OPEN)
    before = chart.mention_at(i - 1 - comma)
    return (comma or bool(chart.bits(i) & 1)) and before is not None and isinstance(before.value, tuple)


def national(chart: Chart, match: Match) -> Built | None:
    """Build a country named by its adjective: "الشمال السوري", "الأراضي اللبنانية"."""
    span = match.span("state")
    value = chart.mentions[span[0]].value if span else None
    if not isinstance(value, ActorValue):
        return None
    sides = [s for i in range(match.first, match.last - 1) for s in chart.senses(i)[:1] if "bearing" in s.entry.classes]
    if not all(has_article(s) for s in sides):
        return None
    found = [feature(s, "bearing") for s in sides]
    bearing = join(found) if found else ""
    unit = Unit(first=match.first, last=match.last, name=value.name, kind="country", country=value.country, bearing=bearing, cued=True)
    return match.first, match.last, (unit,)


def has_article(sense: Sense) -> bool:
    """Tell whether a word stands with the article, its own or one that its lemma has."""
    return sense.article or sense.entry.lemma.startswith("ال")


def join(bearings: list[str]) -> str:
    """Join two bearings to a corner, the north or south first; of two that make no corner the last one counts."""
    if len(bearings) == 2 and {AXIS.get(b) for b in bearings} == {0, 1}:
        return "".join(sorted(bearings, key=lambda b: AXIS[b]))
    return bearings[-1]


def bracketed(chart: Chart, match: Match) -> Built | None:
    """Build the part of the country that news puts in brackets behind a name: "سروج (جنوب)"."""
    bearings = [feature(s, "bearing") for i in range(match.first + 1, match.last - 1) for s in chart.senses(i) if "bearing" in s.entry.classes]
    country = next(e.features["whole"] for e in chart.lexicon.entries if "anchor_word" in e.classes and "whole" in e.features)
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
        return bool(chart.bits(match.first) & 1) and isinstance(before.value, tuple)
    return any(chart.has(match.first - 1, name) for name in ("locative", "place_cue", "near_word", "edge_word", "bearing"))


def facility(chart: Chart, match: Match) -> Built | None:
    """Build a facility with a name of its own: "محطة مياه العرشاني"."""
    sense = next((s for s in chart.senses(match.first) if "facility" in s.entry.classes), None)
    if sense is None or sense.article or sense.pronoun or not sense.tag.startswith("sg") or kind_sense(chart, match.first):
        return None
    if feature(sense, "kind") not in _NAMED_FACILITIES:
        return None
    name = read_name(chart, _behind(chart, match.first), strength=DEFINITE)
    if name is None:
        return None
    text = text_of(chart, match.first, name.last, sense)
    return match.first, name.last, (Unit(first=match.first, last=name.last, name=text, kind="site", candidates=name.candidates, stated=True, cued=True),)


def numbered(chart: Chart, match: Match) -> Built | None:
    """Build a site or road that has a number for a name: "الفوج 46", "الطريق الدولي أم 4", "طريق M5"."""
    sense = next((s for s in chart.senses(match.first) if {"road", "numbered_head"} & s.entry.classes), None)
    if sense is None or "numbered_head" in sense.entry.classes and not (has_article(sense) and _is_where(chart, match)):
        return None
    kind = "road" if "road" in sense.entry.classes else "site"
    name = text_of(chart, match.first, match.last, sense)
    return match.first, match.last, (Unit(first=match.first, last=match.last, name=name, kind=kind, stated=True, cued=True),)


BUILDERS: Mapping[str, Builder] = {
    "place_kind": kind_phrase, "place_known": known_name, "place_state": state_name, "place_anchor": anchor, "place_numbered": numbered,
    "place_national": national, "place_facility": facility, "place_bracketed": bracketed,
}
