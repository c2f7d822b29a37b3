"""Phase `places`: units with their bearings and containers become the places of a text.

Units that follow each other are siblings of a list or contain one another: "قريتي أ وب بريف ج الجنوبي، شمالي د". A place takes
the containers behind it, siblings share them; a bearing said of a container is the place's direction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..alphabet import CONJUNCTION
from ..cascade import Builder
from ..chart import Chart, Mention, feature
from ..directions import COUNTRYSIDE
from ..gazetteer import CAPITAL, Gazetteer
from ..grammar import TRIGGER
from ..text import Kind, fold_phrase
from ..values import DirectionValue, PlaceValue
from .place_bearings import direction_of, with_surroundings
from .place_evidence import Evidence
from .place_groups import groups, is_heading, nested, written_with_and
from .place_lists import with_company
from .place_signs import BUILDERS as SIGN_BUILDERS
from .place_unit import Unit, has_article
from .place_units import BUILDERS as KIND_BUILDERS

if TYPE_CHECKING:
    pass

KINDS = ("place",)
BUILDERS: Mapping[str, Builder] = {**KIND_BUILDERS, **SIGN_BUILDERS}
LONGEST_CHAIN = 8
"""How many containers a place keeps."""
OUTSKIRTS = 25
"""Beyond so many km a place does not lie in the town that it is measured from."""
_TOWNS = frozenset({"city", "town", "governorate", ""})
_ENTIRE = frozenset({"city", "town", "village"})
_BRACKETED = "place.bracketed"
_QUARTERS = frozenset({"neighbourhood", "site", "road"})
_PLACE = frozenset({"@place"})


@dataclass(slots=True)
class _Memory:
    """What earlier places of a text lend to later ones: "الريف الشمالي", "المدينة", lines under a heading."""

    base: Unit | None = None  # what "الريف" is the countryside of
    last: dict[str, Unit] = field(default_factory=dict)  # kind -> the last place of that kind
    heading: Unit | None = None
    countries: set[str] = field(default_factory=set)
    town: Unit | None = None  # what a quarter is one of


class PlaceScanner:
    """Joins the units of a text."""

    def __init__(self, gazetteer: Gazetteer, ambiguous: Mapping[str, int]) -> None:
        """Use a gazetteer for what names stand for, and `ambiguous`: folded names that are other words, with the sign they need."""
        self._gazetteer, self._rows = gazetteer, gazetteer.rows
        self._evidence = Evidence(gazetteer, ambiguous)

    def __call__(self, chart: Chart) -> None:
        """Put the places of a text on its chart, each with its containers and direction."""
        mentions = sorted((m for m in chart.mentions.values() if m.kind == "place"), key=lambda m: m.first)
        units: list[Unit] = []
        for mention in mentions:
            if isinstance(mention.value, tuple) and not _is_slogan(chart, mention):
                units += [self._undirected(chart, unit) for unit in _surrounded(chart, mention)]
        units = _without_ends(chart, units)
        bits = {m.first: chart.bits(m.first) for m in mentions}
        checked = [self._evidence.supported(chart, group, bits) for group in groups(chart, with_company(chart, units))]
        for mention in mentions:
            if chart.mentions.get(mention.first) is mention:
                chart.discard(mention)
        memory = _Memory()
        for group in checked:
            if group:
                self._read(chart, [self._known(unit) for unit in group], bits, memory)

    def _undirected(self, chart: Chart, unit: Unit) -> Unit:
        """Part the table's name of a region that is a bearing and a country: "جنوب لبنان" is the south of لبنان."""
        rows = [self._rows[c] for c in unit.candidates]
        _, _, rest = unit.name.partition(" ")
        sense = next((s for s in chart.lexicon.senses(chart.text.words[unit.first]) if "bearing" in s.entry.classes and not has_article(chart, s)), None)
        if sense is None or not rest or not rows or unit.bearing or any(row.kind != "region" for row in rows):
            return unit
        return replace(unit, name=rest, kind="country", candidates=(), country=rows[0].country, bearing=feature(sense, "bearing"), cued=True)

    def _known(self, unit: Unit) -> Unit:
        """Look a country up, which the table of actors found, and what a kind noun names that is a noun itself: "منطقة الهضبة".

        What names a government may be its capital.
        """
        if unit.kind == CAPITAL:
            return replace(unit, kind="city", candidates=self._gazetteer.capital(unit.country))
        if unit.candidates or unit.anchor or unit.kind != "country" and not unit.stated:
            return unit
        folds = fold_phrase(unit.name).split()
        found = self._gazetteer.match(folds[0], folds, 0) if folds else None
        if found is None or found[0] < len(folds):
            return unit
        if unit.kind != "country":
            return replace(unit, candidates=found[1])
        rows = [self._rows[c] for c in found[1]]
        kind = "country" if any(row.kind == "country" for row in rows) else rows[0].kind
        return replace(unit, candidates=found[1], kind=kind)

    def _read(self, chart: Chart, group: list[Unit], bits: Mapping[int, int], memory: _Memory) -> None:
        if is_heading(chart, group):
            memory.heading = memory.base = group[0]
        group = [found for n, unit in enumerate(group) if (found := self._named(_in_town(group, n, memory), memory)) is not None]
        group = [unit for n, unit in enumerate(group) if not (n and self._is_alias(chart, group[n - 1], unit))]
        for siblings, around in nested(chart, group, bits):
            if not around and memory.town is not None and all(unit.kind == "neighbourhood" and not unit.bearing for unit in siblings):
                around = [replace(memory.town, bearing="")]  # a quarter lies in the town that was told before it
            memory.town = next((unit for unit in (*siblings, *around) if self._is_town(unit) and not _is_far(unit)), memory.town)
            for unit in siblings:
                last = max(around[-1].last, unit.last) if around and unit is siblings[-1] else unit.last
                self._add(chart, unit, around, last, bits)
        for unit in group:
            self._remember(unit, memory)

    def _named(self, unit: Unit, memory: _Memory) -> Unit | None:
        """Give an anchor the name of what was told before; None where it cannot be a place."""
        if not unit.anchor:
            return unit
        if unit.kind == COUNTRYSIDE:
            base = memory.heading or memory.base
            return replace(unit, name=f"{unit.name} {base.name}", candidates=base.candidates, anchor=False) if base and unit.bearing else None
        if not unit.bearing:
            return None
        known = memory.last.get(unit.kind) if unit.kind != "country" or len(memory.countries) == 1 else None
        if known is None and unit.kind == "governorate" and memory.base is not None and self._is_governorate(memory.base):
            known = memory.base  # "في درعا ... شمال المحافظة"
        bearing = "" if known and unit.inner and unit.bearing != "C" and unit.kind in _ENTIRE else unit.bearing  # "المدينة الجنوبية" is no part of itself
        return replace(unit, name=known.name, candidates=known.candidates, country=known.country, bearing=bearing, anchor=False) if known else unit

    def _is_alias(self, chart: Chart, a: Unit, b: Unit) -> bool:
        """Tell whether a name in brackets is another one of the place before it: "عين العرب (كوباني)"."""
        words = chart.text.words
        if b.first != a.last + 1 or words[a.last].kind is not Kind.OPEN or b.last >= len(words) or words[b.last].kind is not Kind.CLOSE:
            return False
        pairs = ((self._rows[x], self._rows[y]) for x in a.candidates for y in b.candidates)
        return any(x.beside(y) for x, y in pairs)

    def _remember(self, unit: Unit, memory: _Memory) -> None:
        if unit.anchor or _is_far(unit):
            return
        if unit.kind or self._is_town(unit):
            memory.last[unit.kind or "city"] = unit
        if unit.kind == "governorate" and any(self._rows[c].kind == "city" for c in unit.candidates):
            memory.last["city"] = replace(unit, kind="city", bearing="")  # "في محافظة أ ... غربي المدينة"
        if unit.kind == "country":
            memory.countries.add(unit.country or unit.name)
        if unit.kind == COUNTRYSIDE:
            head, _, rest = unit.name.partition(" ")
            memory.base = replace(unit, name=rest or head)
        elif self._is_governorate(unit) or memory.base is None and unit.kind == "city":
            memory.base = unit

    def _is_town(self, unit: Unit) -> bool:
        """Tell whether "المدينة" may stand for a place: no mountain whose kind nobody says."""
        known = unit.kind or not unit.candidates or any(self._rows[c].kind in _TOWNS for c in unit.candidates)
        return bool(known) and unit.kind in _TOWNS and not unit.anchor

    def _is_governorate(self, unit: Unit) -> bool:
        return unit.kind == "governorate" or any(self._rows[c].kind == "governorate" for c in unit.candidates)

    def _add(self, chart: Chart, unit: Unit, around: list[Unit], last: int, bits: Mapping[int, int]) -> None:
        if unit.anchor:
            return
        named_after = any(c.kind in _TOWNS and not (c.anchor or c.bearing) and c.name != unit.container for c in around)  # "مستشفى الرشيد في بغداد"
        chain = ["" if named_after else unit.container, *(c.name for c in around[:LONGEST_CHAIN] if not (c.anchor or _is_far(c) or _is_across(c)))]
        value = PlaceValue(
            name=unit.name, kind=unit.kind, candidates=unit.candidates, within=tuple(dict.fromkeys(n for n in chain if n and n != unit.name)),
            direction=_direction(unit, around), near=unit.near, cued=unit.cued,
            country=unit.country or next((c.country for c in around if c.country), ""),
        )
        first = bits.get(unit.first)
        if first is None and written_with_and(chart, unit):
            first = CONJUNCTION
        chart.add(Mention("place", unit.first, last, unit.rule, value), _PLACE, first)


def _is_far(unit: Unit) -> bool:
    """Tell whether a place is only told to measure from: "الموصل (370 كلم شمال بغداد)" is no part of بغداد."""
    return unit.distance is not None and unit.distance > OUTSKIRTS


def _without_ends(chart: Chart, units: list[Unit]) -> list[Unit]:
    """Leave out the two between which a place is told to lie: "بلدة أ الواقعة على الحدود بين ب وج"; and what is told of a group's home."""
    kept: list[Unit] = []
    end = -1
    for unit in units:
        if _is_of_actor(chart, unit):
            continue
        if _is_end(chart, unit.first) or end == unit.first and (chart.bits(unit.first) & CONJUNCTION or written_with_and(chart, unit)):
            end = unit.last
        else:
            kept.append(unit)
    return kept


def _is_of_actor(chart: Chart, unit: Unit) -> bool:
    """Tell whether brackets behind the name of a group say how far it comes from: "كتائب الزنتان (على بعد 170 كلم جنوب غرب طرابلس)"."""
    at = unit.first
    while at > 0 and unit.distance is not None and chart.text.words[at - 1].kind is Kind.WORD and unit.first - at < LONGEST_CHAIN:
        at -= 1
    before = chart.mention_at(at - 2)
    return unit.distance is not None and chart.text.words[at - 1].kind is Kind.OPEN and before is not None and before.kind == "actor"


def _is_end(chart: Chart, i: int) -> bool:
    """Tell whether the name of a place and "الواقعة بين" stand before token `i`, perhaps with their frontier; a road between two is at both."""
    if not chart.has(i - 1, "between"):
        return False
    at = i - 2
    if chart.has(at, "frontier") or chart.has(at, "lies_between") and not chart.has(at, "belongs_in"):
        at -= 1 + chart.has(at - 1, "aim")
    before = chart.mention_at(at - 1 - (at > 0 and chart.text.words[at - 1].kind is Kind.COMMA))
    return chart.has(at, "belongs_in") and before is not None and before.kind == "place"


def _is_across(unit: Unit) -> bool:
    """Tell whether a country is only near, so its frontier is: "تيلابيري قرب بوركينا فاسو"."""
    return unit.near and unit.kind == "country"


def _in_town(group: list[Unit], n: int, memory: _Memory) -> Unit:
    """Say a part in brackets behind a quarter of its town, not of the country: "في حي أ (وسط)"."""
    unit = group[n]
    if not unit.anchor or unit.kind != "country" or not unit.bearing or not n or group[n - 1].kind not in _QUARTERS or unit.rule != _BRACKETED:
        return unit
    town = next((other for other in group[n + 1 :] if other.kind in _TOWNS), memory.town)
    if town is None:
        return unit
    return replace(unit, name=town.name, kind=town.kind or "city", candidates=town.candidates, country=town.country, anchor=False, inner=True, stated=True)


def _direction(unit: Unit, around: list[Unit]) -> DirectionValue | None:
    """Return the direction nearest to the name: its own, else the first one along its containers."""
    containers = (replace(u, bearing=u.nearest) if u.nearest else u for u in around[:LONGEST_CHAIN])
    return next((d for u in (unit, *containers) if (d := direction_of(u))), None)


def _surrounded(chart: Chart, mention: Mention) -> list[Unit]:
    """Return the units of a mention, each with what stands around it."""
    found: tuple[Unit, ...] = mention.value
    units = [with_surroundings(chart, found[0]), *(_tail(chart, unit, mention) for unit in found[1:])]
    return [replace(unit, rule=mention.rule, start=bare.first) for bare, unit in zip(found, units, strict=True)]


def _tail(chart: Chart, unit: Unit, mention: Mention) -> Unit:
    """Return a later name of a list; the last one may have an adjective of bearing behind it."""
    if unit.last < mention.last:
        return unit
    after = with_surroundings(chart, replace(unit, first=mention.first))
    return replace(unit, last=after.last, bearing=after.bearing if after.inner else "", inner=after.inner)


def scanners(gazetteer: Gazetteer, ambiguous: Mapping[str, int]) -> Mapping[str, Callable[[Chart], None]]:
    """Return the scanner of the phase `places`; `ambiguous` as `read_ambiguous` gives it."""
    return {"places": PlaceScanner(gazetteer, ambiguous)}


def _is_slogan(chart: Chart, mention: Mention) -> bool:
    """Tell whether a name stands in a hashtag before what happens there, a label of what is told elsewhere: "#الموصل_تحت_القصف"; not "#مجزرة_الباب"."""
    tag = chart.text.hashtags.get(mention.first)
    return tag is not None and any(chart.has(i, TRIGGER) for i in range(mention.last, tag.stop))
