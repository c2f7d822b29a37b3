"""Units that follow each other: which belong together, and which of them contain the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..alphabet import BY, CONJUNCTION, PREPOSITION, PROCLITICS, TO
from ..chart import Chart
from ..directions import COUNTRYSIDE
from ..text import Kind
from .place_bearings import last_item
from .place_unit import Unit

_RANK = {
    "site": 0, "road": 0, "neighbourhood": 0, "camp": 1, "village": 1, "town": 2, "city": 3, "subdistrict": 4, "region": 4, "district": 5,
    COUNTRYSIDE: 6, "governorate": 7, "country": 9,
}
_AREAS = frozenset({"village", "town", "city", "subdistrict", "district", "governorate"})
_DASHED = frozenset({"neighbourhood", "camp", "village", "town", "region", "district", "site", ""})
"""Kinds of place that a dash parts from what contains them."""
_WIDE = 5
_HAMLETS = frozenset({"neighbourhood", "village"})
"""Kinds that stand before such a dash without their noun as well."""
_MAX_GAP = 6
_MAX_CLAUSE = 9
"""How many tokens a clause has at most that tells who holds a place."""
_BREAKS = (Kind.COMMA, Kind.DASH, Kind.OPEN, Kind.CLOSE, Kind.BULLET)
_JOINING = ("locative", "belongs_in", "place_adjective")


def groups(chart: Chart, units: list[Unit]) -> Iterator[list[Unit]]:
    """Yield the units that follow each other with only links between them."""
    group: list[Unit] = []
    for unit in units:
        while group and unit.first < group[-1].last:  # a unit that took the anchor before it
            group.pop()
        if group and not _linked(chart, group[-1], unit):
            yield group
            group = []
        group.append(unit)
    if group:
        yield group


def _linked(chart: Chart, a: Unit, b: Unit) -> bool:
    """Tell whether only links stand between two units: commas, "في", "التابعة", adjectives."""
    if chart.has(a.last, "held") and _holds(chart, a.last, b):
        return True
    if b.first - a.last > _MAX_GAP or b.first == a.last and b.stated and _posted(chart, a, b):
        return False
    rim = b.edge or b.near or b.bearing or b.distance is not None
    joining = (*_JOINING, *(("place_cue",) if rim else ()), *(("distance_cue",) if b.distance is not None else ()))
    at = b.first
    while at > a.last:
        if chart.text.words[at - 1].kind in _BREAKS:
            at -= 1
            continue
        mention = chart.mention_at(at - 1)
        if mention is not None:
            if mention.kind != "nationality":
                return False
            at = mention.first
            continue
        start, senses = last_item(chart, at)
        if not any(name in s.entry.classes for s in senses for name in joining):
            return False
        at = start
    return at == a.last


def _posted(chart: Chart, unit: Unit, following: Unit) -> bool:
    """Tell whether a force stands at a place, so that what follows bare is what it does that to: "قصفت القوات المتمركزة في أ بلدة ب"."""
    if chart.bits(unit.last) & PROCLITICS or written_with_and(chart, following):
        return False
    start, senses = last_item(chart, unit.first)
    return any("locative" in s.entry.classes for s in senses) and chart.has(start - 1, "posted")


def _holds(chart: Chart, first: int, b: Unit) -> bool:
    """Tell whether a clause that begins at `first` says only who holds a place, and a wide place contains it behind: "التي تسيطر عليها أ في ريف ب"."""
    at = b.first - 1
    located = chart.has(at, "locative") or chart.bits(b.first) & PREPOSITION == BY
    if b.first - first > _MAX_CLAUSE or not located or _RANK.get(b.kind, 0) < _WIDE:
        return False
    return not any(chart.text.words[i].kind > Kind.LATIN or chart.has(i, "trigger") for i in range(first, at) if not chart.has(i, "held"))


def _contains(chart: Chart, a: Unit, b: Unit, bits: Mapping[int, int]) -> bool:
    """Tell whether `b` contains `a`: it has a bearing, stands behind "في", "ب", "التابعة ل", or is wider."""
    own = bits.get(b.first, chart.bits(b.first))
    if own & CONJUNCTION or written_with_and(chart, b):
        return False
    gap = range(a.last, b.first)
    if any(chart.bits(i) & CONJUNCTION for i in gap if i not in chart.covered):
        return False
    if b.bearing and not b.inner or b.edge or b.near:
        return True
    if own & PREPOSITION in (BY, TO) or any(chart.has(i, name) for i in gap for name in ("locative", "belongs_in")):
        return True
    if any(chart.text.words[i].kind is Kind.DASH for i in gap):
        return len(gap) == 1 and _is_dashed(chart, a, b)
    if not gap and b.stated and b.kind in _AREAS:
        return not _several(chart, b.first)
    wider = _RANK.get(b.kind, 3) > _RANK.get(a.kind, 3)
    return wider and (b.stated or _RANK.get(b.kind, 3) > _WIDE)


def _is_dashed(chart: Chart, a: Unit, b: Unit) -> bool:
    """Tell whether a known place behind a dash contains one of a stated kind: "منطقة أ – زحلة"; not the two ends of a road or a front."""
    named = a.stated and not _several(chart, a.first) or not a.candidates or a.kind in _HAMLETS
    return named and a.kind in _DASHED and bool(b.candidates) and not (b.stated or b.anchor or a.container)


def _lies_in(chart: Chart, fine: Unit, wide: Unit, bits: Mapping[int, int]) -> bool:
    """Tell whether a town or village stands behind what contains it: "في ريف أ قرب قرية ب", "غربي مدينة أ عند أطراف قرية ب"."""
    if not fine.stated or wide.anchor or bits.get(fine.first, chart.bits(fine.first)) & CONJUNCTION:
        return False
    if wide.kind == "country":  # "داخل الأراضي اليمنية، في محافظة أ"
        return fine.kind != "country" and any(chart.has(i, "locative") for i in range(wide.last, fine.first))
    if fine.near and _RANK.get(fine.kind, _WIDE) == 0 < _RANK.get(wide.kind, 0) and wide.stated:
        return True  # "جنوب بلدة أ، قرب حاجز ب"
    if not wide.stated or _RANK.get(wide.kind, 0) < _RANK["city"] or _RANK.get(fine.kind, _WIDE) > _RANK["town"]:
        return False
    if wide.kind == "district" and not wide.candidates and fine.candidates and not (fine.edge or fine.near):
        return False  # "في منطقة أ في بلدة ب": a quarter of the town
    return fine.edge or fine.near and _RANK[wide.kind] > _WIDE or any(chart.has(i, "locative") for i in range(wide.last, fine.first))


def _several(chart: Chart, i: int) -> bool:
    """Tell whether token `i` is a kind noun of more than one place: "قرى"."""
    return any("place_kind" in s.entry.classes and s.tag.startswith(("pl", "du")) for s in chart.lexicon.senses(chart.text.words[i]))


def nested(chart: Chart, group: list[Unit], bits: Mapping[int, int]) -> list[tuple[list[Unit], list[Unit]]]:
    """Part a group into lists of siblings, each with the containers that follow it."""
    found: list[tuple[list[Unit], list[Unit]]] = []
    for n, unit in enumerate(group):
        if n and found[-1] == ([group[n - 1]], []) and _lies_in(chart, unit, group[n - 1], bits):
            found[-1] = ([unit], [group[n - 1]])
        elif n and _contains(chart, group[n - 1], unit, bits):
            found[-1][1].append(unit)
        elif found and not found[-1][1]:
            found[-1][0].append(unit)
        else:
            found.append(([unit], []))
    return found


def written_with_and(chart: Chart, unit: Unit) -> bool:
    """Tell whether "و" stands before a later name of a list, where no class character tells it."""
    word = chart.text.words[unit.first]
    senses = chart.lexicon.senses(word)
    letter = chart.lexicon.clitics.and_
    if word.bare == letter + unit.name.partition(" ")[0]:
        return True  # "والدانا" are somebody's parents as well
    joined = word.bare.startswith(letter) and not unit.name.startswith(letter)
    return joined and (not senses or any(s.conjunction for s in senses))


def is_heading(chart: Chart, group: list[Unit]) -> bool:
    """Tell whether a place stands alone before a colon at the beginning of a line: "حلب::"."""
    words, unit = chart.text.words, group[0]
    opens = unit.first == 0 or words[unit.first - 1].kind in (Kind.BREAK, Kind.BULLET, Kind.STOP)
    return len(group) == 1 and opens and unit.last < len(words) and words[unit.last].kind is Kind.COLON
