"""Phase `places`: units with their bearings and containers become the places of a text.

Units that follow each other are siblings of a list or contain one another: "قريتي أ وب بريف ج الجنوبي، شمالي د". A place takes
the containers behind it, siblings share them; a bearing said of a container is the place's direction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.resources.abc import Traversable

from ..cascade import Builder
from ..chart import Chart, Mention, feature
from ..errors import UnknownName
from ..gazetteer import Gazetteer
from ..grammar_files import walk
from ..reader import read_lines
from ..text import Kind, fold, fold_phrase
from ..values import DirectionValue, PlaceValue
from .place_bearings import direction_of, last_item, with_surroundings
from .place_lists import with_company
from .place_units import BUILDERS as UNIT_BUILDERS
from .place_units import COUNTRYSIDE, Unit, has_article

KINDS = ("place",)
BUILDERS: Mapping[str, Builder] = UNIT_BUILDERS
_PLACE = frozenset({"@place"})
_RANK = {
    "site": 0, "road": 0, "neighbourhood": 0, "camp": 1, "village": 1, "town": 2, "city": 3, "subdistrict": 4, "region": 4, "district": 5,
    COUNTRYSIDE: 6, "governorate": 7, "country": 9,
}
_PROMINENT = frozenset({"city", "governorate", "region", "country", "camp", "site", "river", "sea"})
"""Kinds of place that news names without more; a village has its kind noun, a preposition or company."""
_OWN = frozenset({"place_head", "place_parent"})
_AREAS = frozenset({"village", "town", "city", "subdistrict", "district", "governorate"})
NEVER, NOTHING, WEAK, PREPOSITION, STATED = range(-1, 4)
"""How much shows that a name is a place: it is part of another name, nothing, any preposition, "في" or a bearing, its kind noun or a container."""
_WIDE = 5
_MAX_GAP = 6
_BREAKS = (Kind.COMMA, Kind.DASH, Kind.OPEN, Kind.CLOSE, Kind.BULLET)
_JOINING = ("locative", "belongs_in", "place_adjective")
_LOCATIVE = frozenset({"locative", "locative_noun"})
_PERSONAL = frozenset({"given_name", "kunya", "name_link", "title"})
_CONJUNCTION, _PREPOSITION, _BY, _TO = 1, 6, 2, 4


@dataclass(slots=True)
class _Memory:
    """What earlier places of a text lend to later ones: "الريف الشمالي", "المدينة", lines under a heading."""

    base: Unit | None = None  # what "الريف" is the countryside of
    last: dict[str, Unit] = field(default_factory=dict)  # kind -> the last place of that kind
    heading: Unit | None = None
    countries: set[str] = field(default_factory=set)


class PlaceScanner:
    """Joins the units of a text."""

    def __init__(self, gazetteer: Gazetteer, ambiguous: Mapping[str, int]) -> None:
        """Use a gazetteer for what names stand for, and `ambiguous`: folded names that are other words, with the sign they need."""
        self._gazetteer, self._rows, self._ambiguous = gazetteer, gazetteer.rows, ambiguous
        self._home = frozenset(row.country for row in self._rows if row.kind == "governorate")

    def __call__(self, chart: Chart) -> None:
        """Put the places of a text on its chart, each with its containers and direction."""
        mentions = sorted((m for m in chart.mentions.values() if m.kind == "place"), key=lambda m: m.first)
        units: list[Unit] = []
        for mention in mentions:
            if isinstance(mention.value, tuple):
                units += [self._undirected(chart, unit) for unit in _surrounded(chart, mention)]
        bits = {m.first: chart.bits(m.first) for m in mentions}
        groups = [self._checked(chart, group, bits) for group in _groups(chart, with_company(chart, units))]
        for mention in mentions:
            if chart.mentions.get(mention.first) is mention:
                chart.discard(mention)
        memory = _Memory()
        for group in groups:
            if group:
                self._read(chart, group, bits, memory)

    def _checked(self, chart: Chart, group: list[Unit], bits: Mapping[int, int]) -> list[Unit]:
        """Drop the names of a group that nothing shows to be places here."""
        kept: list[Unit] = []
        for n, unit in enumerate(group):
            cue, need = _cue(chart, unit), self._need(chart, unit)
            word = need == STATED and not bits.get(unit.first, 0) & _CONJUNCTION
            linked = bool(kept) and _joined(chart, kept[-1], unit) and not word
            linked = linked or not kept and need <= WEAK and any(_shows(other) for other in group[n + 1 :])
            if unit.cued or cue > NEVER and (linked or cue >= need):
                kept.append(replace(self._known(unit), cued=unit.cued or linked or cue > NOTHING))
        return kept

    def _undirected(self, chart: Chart, unit: Unit) -> Unit:
        """Part the table's name of a region that is a bearing and a country: "جنوب لبنان" is the south of لبنان."""
        rows = [self._rows[c] for c in unit.candidates]
        _, _, rest = unit.name.partition(" ")
        sense = next((s for s in chart.lexicon.senses(chart.text.words[unit.first]) if "bearing" in s.entry.classes and not has_article(s)), None)
        if sense is None or not rest or not rows or unit.bearing or any(row.kind != "region" for row in rows):
            return unit
        return replace(unit, name=rest, kind="country", candidates=(), country=rows[0].country, bearing=feature(sense, "bearing"), cued=True)

    def _known(self, unit: Unit) -> Unit:
        """Look a country up, which the table of actors found: what names its government may be its capital."""
        if unit.kind != "country" or unit.candidates or unit.anchor:
            return unit
        folds = fold_phrase(unit.name).split()
        found = self._gazetteer.match(folds[0], folds, 0) if folds else None
        if found is None or found[0] < len(folds):
            return unit
        rows = [self._gazetteer.rows[c] for c in found[1]]
        kind = "country" if any(row.kind == "country" for row in rows) else rows[0].kind
        return replace(unit, candidates=found[1], kind=kind)

    def _need(self, chart: Chart, unit: Unit) -> int:
        """Return how strong a sign a bare name needs: the more, the more likely it is another word."""
        rows = [self._rows[c] for c in unit.candidates]
        stated = self._ambiguous.get(fold(unit.name)) if unit.last - unit.first == 1 else None
        if stated is not None:
            return stated
        senses = chart.lexicon.senses(chart.text.words[unit.first])
        known = unit.last - unit.first == 1 and any(not s.entry.classes <= _OWN for s in senses)
        given = any("given_name" in s.entry.classes for s in senses)
        if known or given or any(row.flags for row in rows):
            return STATED if known and not unit.name.startswith("ال") else PREPOSITION
        if unit.last - unit.first > 1 or any(row.kind in _PROMINENT and row.country in self._home for row in rows):
            return NOTHING
        return WEAK

    def _read(self, chart: Chart, group: list[Unit], bits: Mapping[int, int], memory: _Memory) -> None:
        if _is_heading(chart, group):
            memory.heading = memory.base = group[0]
        group = [found for unit in group if (found := self._named(unit, memory)) is not None]
        for siblings, around in _nested(chart, group, bits):
            for unit in siblings:
                last = around[-1].last if around and unit is siblings[-1] else unit.last
                self._add(chart, unit, around, last, bits, memory)
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
        return replace(unit, name=known.name, candidates=known.candidates, country=known.country, anchor=False) if known else unit

    def _remember(self, unit: Unit, memory: _Memory) -> None:
        if unit.anchor:
            return
        memory.last[unit.kind or "city"] = unit
        if unit.kind == "country":
            memory.countries.add(unit.country or unit.name)
        if unit.kind == COUNTRYSIDE:
            head, _, rest = unit.name.partition(" ")
            memory.base = replace(unit, name=rest or head)
        elif unit.kind == "governorate" or any(self._rows[c].kind == "governorate" for c in unit.candidates) or memory.base is None and unit.kind == "city":
            memory.base = unit

    def _add(self, chart: Chart, unit: Unit, around: list[Unit], last: int, bits: Mapping[int, int], memory: _Memory) -> None:
        if unit.anchor:
            return
        chain = [unit.container, *(c.name for c in around if not c.anchor)]
        value = PlaceValue(
            name=unit.name, kind=unit.kind, candidates=unit.candidates, within=tuple(dict.fromkeys(n for n in chain if n and n != unit.name)),
            direction=_direction(unit, around), near=unit.near, cued=unit.cued, country=unit.country,
        )
        first = bits.get(unit.first)
        if first is None and _written_with_and(chart, unit):
            first = _CONJUNCTION
        chart.add(Mention("place", unit.first, last, unit.rule, value), _PLACE, first)


def _direction(unit: Unit, around: list[Unit]) -> DirectionValue | None:
    """Return the direction nearest to the name: its own, else the first one along its containers."""
    return next((d for u in (unit, *around) if (d := direction_of(u))), None)


def _surrounded(chart: Chart, mention: Mention) -> list[Unit]:
    """Return the units of a mention, each with what stands around it."""
    found: tuple[Unit, ...] = mention.value
    units = [with_surroundings(chart, found[0]), *(_tail(chart, unit, mention) for unit in found[1:])]
    return [replace(unit, rule=mention.rule) for unit in units]


def _tail(chart: Chart, unit: Unit, mention: Mention) -> Unit:
    """Return a later name of a list; the last one may have an adjective of bearing behind it."""
    if unit.last < mention.last:
        return unit
    after = with_surroundings(chart, replace(unit, first=mention.first))
    return replace(unit, last=after.last, bearing=after.bearing if after.inner else "", inner=after.inner)


def _cue(chart: Chart, unit: Unit) -> int:
    """Return how strong a sign stands before a bare name; a name that is part of a person's has none."""
    _, senses = last_item(chart, unit.first)
    classes = {name for s in senses for name in s.entry.classes}
    bits = chart.bits(unit.first)
    if classes & _LOCATIVE:
        return PREPOSITION
    if bits & _PREPOSITION == _BY:
        return PREPOSITION if unit.last - unit.first > 1 or unit.kind in _PROMINENT else NOTHING
    if "place_cue" in classes:
        return WEAK
    if bits & 7 or unit.first - 1 in chart.text.unquoted:
        return NOTHING
    return NEVER if classes & _PERSONAL or _agrees(chart, unit) or _of_office(chart, unit) else NOTHING


def _of_office(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name ends that of an office: "مديرية أمن أ"."""
    noun = unit.first - 1
    if noun < 1 or noun in chart.covered or not chart.has(noun - 1, "office"):
        return False
    word = chart.text.words[noun]
    senses = chart.senses(noun)
    return word.kind is Kind.WORD and not word.bare.startswith("ال") and (not senses or any(s.entry.pos == "noun" for s in senses))


def _agrees(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name may be an adjective of the noun before it, both with the article: "البيت الأبيض"."""
    before = unit.first - 1
    if before < 0 or before in chart.covered or unit.last - unit.first > 1 or not unit.name.startswith("ال"):
        return False
    word = chart.text.words[before]
    return word.kind is Kind.WORD and word.bare.startswith(("ال", "لل", "بال", "وال"))


def _joined(chart: Chart, a: Unit, b: Unit) -> bool:
    """Tell whether a word or sign joins two names; one that merely stands behind another is none of its company."""
    return b.first > a.last or bool(chart.bits(b.first) & 7) or bool(b.bearing)


def _shows(following: Unit) -> bool:
    """Tell whether a unit shows by standing behind a name that it is a place's."""
    return following.stated or bool(following.bearing)


def _groups(chart: Chart, units: list[Unit]) -> Iterator[list[Unit]]:
    group: list[Unit] = []
    for unit in units:
        if group and unit.first < group[-1].last:  # a unit that took the anchor before it
            group = [u for u in group if u.last <= unit.first]
        if group and not _linked(chart, group[-1], unit):
            yield group
            group = []
        group.append(unit)
    if group:
        yield group


def _linked(chart: Chart, a: Unit, b: Unit) -> bool:
    """Tell whether only links stand between two units: commas, "في", "التابعة", adjectives."""
    if b.first - a.last > _MAX_GAP:
        return False
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
        rim = b.edge or b.near or b.bearing or b.distance is not None
        if not any(name in s.entry.classes for s in senses for name in (*_JOINING, *(("place_cue",) if rim else ()))):
            return False
        at = start
    return at == a.last


def _contains(chart: Chart, a: Unit, b: Unit, bits: Mapping[int, int]) -> bool:
    """Tell whether `b` contains `a`: it has a bearing, stands behind "في", "ب", "التابعة ل", or is wider."""
    own = bits.get(b.first, chart.bits(b.first))
    if own & _CONJUNCTION or _written_with_and(chart, b):
        return False
    gap = range(a.last, b.first)
    if any(chart.bits(i) & _CONJUNCTION for i in gap if i not in chart.covered):
        return False
    if b.bearing and not b.inner or b.edge or b.near:
        return True
    if own & _PREPOSITION in (_BY, _TO) or any(chart.has(i, name) for i in gap for name in ("locative", "belongs_in")):
        return True
    if any(chart.text.words[i].kind is Kind.DASH for i in gap):
        return False
    if not gap and b.stated and b.kind in _AREAS:
        return True
    wider = _RANK.get(b.kind, 3) > _RANK.get(a.kind, 3)
    return wider and (b.stated or _RANK.get(b.kind, 3) > _WIDE)


def _written_with_and(chart: Chart, unit: Unit) -> bool:
    """Tell whether "و" stands before a later name of a list, where no class character tells it."""
    word = chart.text.words[unit.first]
    senses = chart.lexicon.senses(word)
    return word.bare.startswith("و") and not unit.name.startswith("و") and (not senses or any(s.conjunction for s in senses))


def _nested(chart: Chart, group: list[Unit], bits: Mapping[int, int]) -> list[tuple[list[Unit], list[Unit]]]:
    """Part a group into lists of siblings, each with the containers that follow it."""
    found: list[tuple[list[Unit], list[Unit]]] = []
    for n, unit in enumerate(group):
        if n and _contains(chart, group[n - 1], unit, bits):
            found[-1][1].append(unit)
        elif found and not found[-1][1]:
            found[-1][0].append(unit)
        else:
            found.append(([unit], []))
    return found


def _is_heading(chart: Chart, group: list[Unit]) -> bool:
    """Tell whether a place stands alone before a colon at the beginning of a line: "حلب::"."""
    words, unit = chart.text.words, group[0]
    opens = unit.first == 0 or words[unit.first - 1].kind in (Kind.BREAK, Kind.BULLET, Kind.STOP)
    return len(group) == 1 and opens and unit.last < len(words) and words[unit.last].kind is Kind.COLON


def scanners(gazetteer: Gazetteer, folder: Traversable) -> Mapping[str, Callable[[Chart], None]]:
    """Return the scanner of the phase `places`; `folder` holds the grammar."""
    return {"places": PlaceScanner(gazetteer, _ambiguous(folder))}


def _ambiguous(folder: Traversable) -> dict[str, int]:
    needs = {"preposition": PREPOSITION, "kind_noun": STATED}
    found: dict[str, int] = {}
    for path, file in walk(folder, ".txt"):
        for line in read_lines(file.read_text(encoding="utf-8"), path) if path.startswith("places/") else ():
            if line.keyword not in needs:
                raise UnknownName("no such sign", path=path, line=line.number, word=line.keyword, hint="one of " + ", ".join(needs))
            found[fold(line.rest)] = needs[line.keyword]
    return found
