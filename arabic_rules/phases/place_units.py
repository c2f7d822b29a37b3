"""Phase `place_units`: a name with its kind noun is one *unit*: "بلدة مركدة", "قريتي أ وب", "سد تشرين", "ريف مدينة منبج".

A rule finds where a unit begins; its builder reads on: coordinated kind nouns, the name or the names of a list, adjectives that
belong to the name. What stands around units (bearings, containers) is read later, over all units of a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..alphabet import ARTICLE, BY, PREPOSITION, PROCLITICS
from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..directions import COUNTRYSIDE
from ..gazetteer import CAPITAL
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, PlaceValue
from .name_tokens import end_of
from .place_names import ANY, DEFINITE, KNOWN_ONLY, SMALL, UNKNOWN, Name, called_after, longer, read_beside, read_name
from .place_quoted import quoted_names
from .place_unit import Built, Unit, Units, feature_of_word, kind_sense
from .place_words import closes, conjoined, is_contained, is_ordinal, text_of
from .shapes import article_of, fits

LONGEST_LIST = 20
"""How many names one kind noun may have."""
DEEPEST = 3
"""How many kind nouns may stand before one name: "محيط مفرق قرية طويحة"."""
_WHOLE = frozenset({"region", "country", "governorate"})
"""Kinds of what towns and villages are said to be of: "قرى سهل الغاب"."""
_WITH_STREETS = frozenset({"city", "town", "village", "camp", ""})
"""Kinds of what streets are said to be of (none for namesakes of several): "شوارع نابلس" are all over the town, and no street is called after it."""
_CALLED_AFTER = frozenset({"road", "site", ""})
"""Kinds of streets and squares, which are called after people."""
_STRENGTHS = {"names_any": ANY, "names_definite": DEFINITE, "names_unknown": UNKNOWN}
_UNNAMED = frozenset({"city", "town", "village", "neighbourhood", "governorate", "subdistrict", "district"})
"""Kinds whose noun is never part of the name."""


def kind_phrase(chart: Chart, match: Match) -> Built | None:
    """Build the unit or units that a kind noun begins."""
    units = read_kind(chart, match.first)
    return (match.first, units[-1].last, units) if units else None


def _whole(chart: Chart, kind: str, name: Name) -> Name:
    """Return a name with the words behind it that belong to it."""
    if kind in SMALL and (name.candidates or is_ordinal(chart, name.last)):
        return longer(chart, name)
    return called_after(chart, name) if kind in _CALLED_AFTER else name


def read_kind(chart: Chart, i: int, depth: int = DEEPEST) -> Units:
    """Read the kind noun at token `i` and the names behind it, with `depth` further kind nouns between; empty where no name follows."""
    sense = kind_sense(chart, i)
    if sense is None or _is_quoted(chart, i) or _is_council(chart, i) or sense.tag == "du" and _is_dual(chart, end_of(chart, i)):
        return ()
    if sense.pronoun:
        return _owned(chart, i, sense)
    if sense.article:
        return _apposed(chart, i, sense)
    kind, at = feature(sense, "kind"), end_of(chart, i)
    several = 1 if sense.tag.startswith("sg") else 2 if sense.tag.startswith("du") else LONGEST_LIST
    while (more := kind_sense(chart, at)) is not None and more.conjunction and not more.article and not more.pronoun:
        kind, several, at = kind if feature(more, "kind") == kind else "", LONGEST_LIST, end_of(chart, at)
    at = _skip_each(chart, at)
    inner = _tabled(chart, at) or (read_kind(chart, at, depth - 1) if depth and _nests(chart, i, at, kind) else ())
    if inner:
        return _around(chart, i, sense, kind, inner)
    if sense.tag.startswith("pl") and chart.has(i, "kept_head") and not chart.has(i, "names_any"):
        return ()  # "مشافي منبج": some of them, none by name
    if several > 1 and (quoted := quoted_names(chart, at)):
        return (_unit(chart, i, sense, kind, quoted[0]), *(_sibling(chart, i, sense, kind, name) for name in quoted[1:]))
    name = read_name(chart, at, strength=_strength(chart, i, at)) or (_owner(chart, at) if chart.has(i, "owned_site") else None)
    name = read_beside(chart, at) if name is None and kind == "neighbourhood" and several == 1 else name
    if name is None:
        return ()
    name = _whole(chart, kind, name)
    if chart.has(i, "apposed"):
        name = _capital(chart, name)
    if kind == "road" and several == LONGEST_LIST and name.candidates and name.kind in _WITH_STREETS:
        return (Unit(first=i, last=name.last, name=name.text, kind=name.kind, candidates=name.candidates, country=name.country, stated=True, cued=True),)
    units = [_between(chart, _unit(chart, i, sense, kind, name)) if kind == "road" else _unit(chart, i, sense, kind, name)]
    while len(units) < several and (name := _next_name(chart, units[-1], several)):
        units.append(_sibling(chart, i, sense, kind, name))
    return tuple(units)


def _is_council(chart: Chart, i: int) -> bool:
    """Tell whether a noun stands for those who govern a town: "قالت بلدية أ"; behind a preposition it is the town, "قرب بلدية أ"."""
    inside = chart.bits(i) & PREPOSITION == BY or any(chart.has(i - 1, name) for name in ("locative", "near_word", "edge_word", "bearing", "place_kind"))
    return chart.has(i, "commune") and not inside


def _is_dual(chart: Chart, i: int) -> bool:
    """Tell whether an unknown word says what two places are like, which no genitive follows: "قريتان متجاورتان"."""
    return i < len(chart.text) and not chart.senses(i) and fits(chart.lexicon, "dual_shape", chart.text.words[i].fold)


def _is_quoted(chart: Chart, i: int) -> bool:
    """Tell whether a noun of sites and of media stands where who is quoted does, and no place behind it: "ذكر موقع ..."."""
    return i + 1 not in chart.covered and chart.has(i, "source_noun") and (chart.has(i - 1, "report_verb") or chart.has(i - 1, "attribution"))


def _owner(chart: Chart, at: int) -> Name | None:
    """Read the force that a mosque or hospital is named after: "مسجد قوات الطوارئ الخاصة"."""
    mention = chart.mention_at(at)
    last = mention.last if mention is not None and mention.kind == "actor" and not chart.bits(at) & PROCLITICS else at
    if mention is None and chart.has(at, "force_head") and not chart.bits(at) & (PROCLITICS | ARTICLE):
        last = at + 1
        while last < at + 4 and last < len(chart.text) and last not in chart.covered and chart.text.words[last].bare.startswith(article_of(chart.lexicon)):
            last += 1
    return Name(at, last, text_of(chart, at, last)) if last > at + 1 else None


def _capital(chart: Chart, name: Name) -> Name:
    """Return the town behind the country that it is the capital of: "عاصمة السعودية الرياض"."""
    town = read_name(chart, name.last) if name.kind in _WHOLE else None
    return town or name


def _strength(chart: Chart, i: int, at: int) -> int:
    """Tell what the kind noun at token `i` takes for a name, which would begin at token `at`."""
    if chart.has(i, "names_definite") and all(s.tag.startswith("du") for s in chart.senses(i)):
        return ANY  # "منطقتي أ وب": two of them are always named
    if chart.has(i, "names_noun") and at < len(chart.text) and chart.text.words[at].bare.startswith(article_of(chart.lexicon)):
        return ANY
    return next((strength for name, strength in _STRENGTHS.items() if chart.has(i, name)), KNOWN_ONLY)


def _is_nation(chart: Chart, mention: Mention) -> bool:
    """Tell whether a mention says of which state a town is: "التركية", "السعودية", which is its name as well; the town may follow."""
    if mention.kind == "nationality":
        return isinstance(mention.value, ActorValue)
    following = chart.mention_at(mention.last)
    return mention.kind == "state" and following is not None and following.kind in ("state", "place") and not chart.bits(following.first) & PROCLITICS


def _skip_each(chart: Chart, at: int) -> int:
    """Step over "كل من" or "منها" and an opening bracket or colon before the names."""
    if chart.has(at, "each_of"):
        at = end_of(chart, at)
        at += chart.has(at, "origin")
    colon = at + 1 < len(chart.text) and chart.has(at, "such_as") and chart.text.words[at + 1].kind is Kind.COLON
    at += colon
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
        text = text_of(chart, i, name.last, sense) if one else f"{sense.entry.lemma} {name.text}"
    elif chart.has(i, "kept_head"):
        last = _with_adjectives(chart, name.last)
        inner = name.text if name.candidates and name.kind not in ("", kind) and not chart.has(i, "names_any") else ""
        whole = text_of(chart, i, last, sense) if one else f"{sense.entry.lemma} {name.text}"
        return Unit(first=i, last=last, name=whole, kind=kind, candidates=name.candidates, stated=True, cued=True, container=inner)
    else:
        text = name.text
    kind = "" if chart.has(i, "dropped_head") else name.kind if name.kind in _WHOLE and kind not in _WHOLE else kind
    return Unit(first=i, last=name.last, name=text, kind=kind, candidates=name.candidates, country=name.country, stated=True, cued=True)


def _between(chart: Chart, unit: Unit) -> Unit:
    """Read the second end of a road: "طريق تدمر - دير الزور", "أوتوستراد حمص دمشق"."""
    words, at = chart.text.words, unit.last
    at += at < len(words) and words[at].kind is Kind.DASH
    other = chart.mentions.get(at)
    if other is None or other.kind != "place" or chart.bits(at) & PROCLITICS or not unit.candidates:
        return unit
    last = _with_adjectives(chart, other.last)
    return replace(unit, last=last, name=f"{unit.name} {text_of(chart, at, last)}", container="")


def _with_adjectives(chart: Chart, at: int) -> int:
    while at < len(chart.text) and chart.has(at, "site_adjective") and chart.bits(at) & (PROCLITICS | ARTICLE) == 8:
        at += 1
    return at


def _sibling(chart: Chart, i: int, sense: Sense, kind: str, name: Name) -> Unit:
    kept = kind == COUNTRYSIDE or chart.has(i, "kept_head")
    text = f"{sense.entry.lemma} {name.text}" if kept else name.text
    return Unit(first=name.first, last=name.last, name=text, kind=kind, candidates=name.candidates, country=name.country, stated=True, cued=True)


def _next_name(chart: Chart, before: Unit, several: int) -> Name | None:
    """Read the next name of a list: behind "و", or in a long list behind a comma; a dash behind "أ وب" begins what contains them."""
    words, at = chart.text.words, before.last
    if at < len(words) and words[at].kind is Kind.DASH and conjoined(chart, before.first):
        return None
    comma = at < len(words) and words[at].kind in (Kind.COMMA, Kind.DASH)
    at += comma
    if at >= len(words) or not (conjoined(chart, at) or comma and several > 2):
        return None
    name = read_name(chart, at, strength=ANY, listed=True)
    if name is None or conjoined(chart, at) or name.candidates or closes(chart, name.last) or is_contained(chart, name.last):
        return name
    return name if conjoined(chart, name.last) else None  # "شوارع أ، المبعوث الدولي بمحاولة": no more of the list


def _owned(chart: Chart, i: int, sense: Sense) -> Units:
    """Build "ريفها" behind the place it belongs to: "حمص وريفها"."""
    before = chart.mention_at(i - 1)
    if before is None or feature(sense, "kind") != COUNTRYSIDE or not isinstance(before.value, tuple) or not sense.conjunction:
        return ()
    owner: Unit = before.value[-1]
    name = f"{sense.entry.lemma} {owner.name}"
    return (Unit(first=i, last=i + 1, name=name, kind=COUNTRYSIDE, candidates=owner.candidates, stated=True, cued=True),)


def _apposed(chart: Chart, i: int, sense: Sense) -> Units:
    """Build "العاصمة دمشق", "العاصمة العراقية بغداد", "العاصمة العراقية"; and "الريف الشمالي", which is named elsewhere."""
    at = end_of(chart, i)
    kind = feature(sense, "kind")
    if chart.has(i, "apposed"):
        mention = chart.mention_at(at)
        nation = mention.value.country if mention is not None and _is_nation(chart, mention) else ""
        behind = mention.last if mention is not None and nation else at
        state = chart.mention_at(behind)
        if state is not None and state.kind == "state" and state.value.country and nation in ("", state.value.country):  # "العاصمة طهران"
            return (Unit(first=i, last=state.last, name=text_of(chart, behind, state.last), kind=CAPITAL, country=state.value.country, stated=True, cued=True),)
        name = read_name(chart, behind)
        if name and name.candidates and (unit := _unit(chart, i, sense, kind, name)):
            return (replace(unit, country=unit.country or nation),)
        if mention is None or not nation:
            return ()
        return (Unit(first=i, last=mention.last, name=text_of(chart, i, mention.last, sense), kind=CAPITAL, country=nation, stated=True, cued=True),)
    if kind == COUNTRYSIDE and at not in chart.covered and chart.has(at, "bearing") and chart.bits(at) & ARTICLE:
        return (Unit(first=i, last=at, name=sense.entry.lemma, kind=kind, stated=True, cued=True, anchor=True),)
    return ()


def known_name(chart: Chart, match: Match) -> Built | None:
    """Build the unit of a name that the gazetteer knows."""
    value = chart.mentions[match.first].value
    if not isinstance(value, PlaceValue):
        return None
    tabled = _tabled(chart, match.first)
    if tabled:
        return match.first, tabled[-1].last, tabled
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
    """Return the unit of a name that has its kind noun in the table as well: "مدينة حمص"; empty for others.

    الضاحية الجنوبية is a whole name, and so is خربة سلم.
    """
    mention = chart.mentions.get(i)
    bare = mention is not None and not any(s.article or "known_head" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[i]))
    kind = feature_of_word(chart, i) if bare else ""
    if mention is None or kind not in _UNNAMED or not isinstance(mention.value, PlaceValue) or " " not in mention.value.name:
        return ()
    name = longer(chart, Name(i, mention.last, mention.value.name.partition(" ")[2], mention.value.candidates, kind))
    return (Unit(first=i, last=name.last, name=name.text, kind=kind, candidates=name.candidates, stated=True, cued=True),)


BUILDERS: Mapping[str, Builder] = {"place_kind": kind_phrase, "place_known": known_name}
