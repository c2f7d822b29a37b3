"""Drafts to records: the frozen values that users see, each with the spans and rules it rests on."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from ..alphabet import CONJUNCTION
from ..chart import Chart, Mention
from ..dates import resolve as resolve_date
from ..facts import Fact
from ..model import (
    SCHEMA,
    Actor,
    Bearing,
    Count,
    CountName,
    Date,
    DatePrecision,
    Direction,
    Incident,
    Person,
    Place,
    PlacePrecision,
    Relation,
    Span,
    Status,
    Thing,
)
from ..model import Role as PersonRole
from ..values import ActorValue, PeopleValue, PlaceValue
from .counts import Total, joint, totals
from .dateline import with_year
from .dating import is_ahead, is_old
from .draft import Draft, Role, Site, Tally
from .geo import Located
from .kinds import final_types
from .means import things_once, weapons_of
from .named import same_people
from .sentence import Sentence
from .sites import COUNTRY, SMALL, WIDE, among, distance, exact_sites, is_region, one_place, sure_sites
from .substance import tells
from .whereabouts import is_care

UNARMED = frozenset({"civilians", "journalists", "medics"})
"""Groups of people that, aimed at, are the victims of whom nothing more is told."""
_AREAS = frozenset({"governorate", "district", "subdistrict", "countryside"})
"""Kinds of place that hold what no table knows and is told behind them."""
_LISTED = 8
"""How many tokens at most part one place of a list from the next: "وقضاء أ – وقرى حدودية في ب"."""
WHOLE_YEAR = {"unit": "year", "offset": 0}
"""What "this year" says: who tells news names its day."""
REGION, REGION_KM = "region", 75
"""A region without a bearing reaches so far from its middle."""


class RecordMaker:
    """Makes the records of one document."""

    def __init__(
        self, chart: Chart, sentences: list[Sentence], *, doc_id: str, date: datetime.date | None, today: datetime.date | None, digest: str,
        located: Mapping[PlaceValue, Located],
    ) -> None:
        """Keep what every record of the document needs: its `date`, the day in its year that stands for `today` without one, where its places are `located`."""
        self._chart, self._sentences, self._doc_id, self._digest = chart, sentences, doc_id, digest
        self._date, self._today = date, today
        self._located = located

    def _trigger(self, fact: Fact) -> Iterator[Span]:
        """Yield the spans of a trigger: two where other words part it, as in "ألقت ... القبض على"."""
        yield self._span(fact.first, fact.last, fact.rule.id)
        later = self._chart.later.get(fact.first)
        if later:
            yield self._span(later.start, later.stop, fact.rule.id)

    def record(self, draft: Draft, *, alone: bool = False) -> Incident | None:
        """Return the record of a draft; None where it names no type and no count, or where too little is told of it that is not told `alone`."""
        types = final_types(draft)
        if not types or not tells(self._chart, self._sentences, draft, alone=alone):
            return None
        trigger = tuple(span for fact in draft.facts for span in self._trigger(fact))
        counts = {cast("CountName", slot): self._count(total) for slot, total in totals(_of_kind_hit(draft, _unjoined(draft))).items()}
        warnings = list(draft.warnings)
        date = self._dated(draft, warnings)
        sites = self._sites(draft)
        return Incident(
            schema=SCHEMA, id=self._id(draft, types), doc_id=self._doc_id, types=tuple(types), trigger=trigger,
            status=cast("Status", self._status(draft)), counts=counts or None,
            people=tuple(self._people(draft)), places=tuple(self._place(site.value, site.mention) for site in sites),
            direction=next((self._direction(s.value, s.mention) for s in self._directed(exact_sites(sites), draft.sites)), None),
            date=date, weapons=tuple(self._things(weapons_of(self._chart, draft.weapons, types))),
            seized=tuple(self._things(things_once(self._chart, draft.seized))),
            evidence=tuple(self._evidence(draft)), warnings=tuple(dict.fromkeys(warnings)), grammar=self._digest,
            confidence=_confidence(draft, warnings),
            initiators=self._actors(draft, "initiators"), partners=self._actors(draft, "partners"), targets=self._actors(draft, "targets"),
            claimed_by=self._actors(draft, "claimed_by"), foiled_by=self._actors(draft, "foiled_by"), sources=self._actors(draft, "sources"),
        )

    def _span(self, first: int, last: int, rule: str = "") -> Span:
        text = self._chart.text
        start, end = text.starts[first], text.ends[last - 1]
        return Span(start=start, end=end, text=text.original[start:end], rule=rule or None)

    def _spans(self, mention: Mention, rule: str = "") -> tuple[Span, ...]:
        return (self._span(mention.first, mention.last, rule or mention.rule),)

    def _count(self, total: Total) -> Count:
        spans = tuple(dict.fromkeys(self._span(m.first, m.last, rule) for m, rule in total.mentions))
        parts = {name: Count(min=low, max=high, spans=spans) for name, (low, high) in total.groups.items()}
        return Count(min=total.minimum, max=total.maximum, approximate=total.approximate or None, spans=spans, of_whom=parts or None)

    def _actors(self, draft: Draft, slot: str) -> tuple[Actor, ...]:
        actors = []
        for same in _identical(draft.named(slot)):
            value = max((role.value for role in same), key=lambda v: len(v.ids))
            spans = tuple(dict.fromkeys(span for role in same for span in self._spans(role.mention, role.rule)))
            actors.append(Actor(
                name=value.name, name_en=value.name_en or None, actor_id=value.ids[0] if value.ids else None,
                kind=value.kind or None, text=same[0].value.text, spans=spans,
            ))
        return tuple(actors)

    def _people(self, draft: Draft) -> Iterable[Person]:
        for same in same_people(draft.people):
            named = max(same, key=lambda n: len(n.value.name))
            yield Person(
                name=named.value.name, role=cast("PersonRole", same[0].role), description=same[0].value.description or None,
                spans=self._spans(named.mention),
            )

    def _sites(self, draft: Draft) -> list[Site]:
        """Return the sites to tell: each place once, and none that only contains another one."""
        sites = sure_sites(draft.sites)
        sites = [site for site in sites if site.sure or not self._is_ward(site, sites)]
        seen: list[Site] = []
        for site in sites:
            containers = {name for other in sites if not self._is_next(other, site) for name in other.value.within}
            if among(self._town(site.value), containers) or among(site.value.name, containers) or is_region(site, sites):
                continue
            known = next((n for n, other in enumerate(seen) if one_place(site.value, other.value)), None)
            if known is None:
                seen.append(site)
            elif site.value.within and not seen[known].value.within and site.value.name == seen[known].value.name:
                seen[known] = site  # told again with what contains it
        return [site for site in seen if not any(
            self._holds(site.value, other.value) or self._frames(site, other) or self._covers(site, other) for other in seen
        )]

    def _town(self, value: PlaceValue) -> str:
        """Return the name that the gazetteer has for a town: "بغداد" for "العاصمة العراقية"."""
        row = self._located.get(value, Located()).row
        return row.name if row is not None and value.kind == "city" and not value.within else value.name

    def _is_ward(self, site: Site, sites: Iterable[Site]) -> bool:
        """Tell whether a site is only the hospital where somebody dies, in the town where it happened: "توفي في مستشفى أ في ب"."""
        within = {name for other in sites if other.sure for name in (other.value.name, *other.value.within)}
        return is_care(self._chart, site.mention.first) and among(next(iter(site.value.within), ""), within)

    def _is_next(self, one: Site, other: Site) -> bool:
        """Tell whether "و" joins a town right behind another: it does not contain it, whatever governorate has its name ("مدينتي سنجة وسنار بولاية سنار")."""
        joined = bool(self._chart.bits(other.mention.first) & CONJUNCTION)
        return one.mention.last == other.mention.first and joined and one.value.kind == other.value.kind != "" and other.value.kind not in WIDE

    def _covers(self, wide: Site, site: Site) -> bool:
        """Tell whether a region is where a finer place lies that a later sentence tells: "مناطق في الضفة الغربية ... مخيم شعفاط"."""
        if wide.value.kind != REGION or wide.value.direction or site.value.kind in WIDE or wide.sentence >= site.sentence:
            return False
        outer, inner = (self._located.get(value, Located()).row for value in (wide.value, site.value))
        return outer is not None and inner is not None and outer.country == inner.country and distance(outer, inner) <= REGION_KM

    def _frames(self, wide: Site, site: Site) -> bool:
        """Tell whether an area is where a place lies that no table knows and that is told later and not in a list with it."""
        if wide.value.kind not in _AREAS or site.value.kind in WIDE - SMALL or wide.mention.last > site.mention.first:
            return False
        outer, inner = (self._located.get(value, Located()) for value in (wide.value, site.value))
        area = wide.value.kind not in SMALL or any(row.kind in _AREAS for row in (outer.row, *outer.others) if row is not None)
        gap = range(wide.mention.last, site.mention.first + 1)
        listed = wide.sentence == site.sentence and len(gap) <= _LISTED and any(self._chart.bits(i) & CONJUNCTION for i in gap)
        return area and inner.row is None and not site.value.within and not listed

    def _holds(self, wide: PlaceValue, place: PlaceValue) -> bool:
        """Tell whether one place is the country or governorate of another, finer one."""
        if place.kind in (WIDE if wide.kind in SMALL else WIDE - SMALL) or wide.kind not in WIDE or wide.name.endswith(place.name):
            return False
        outer, inner = self._located.get(wide, Located()), self._located.get(place, Located())
        if wide.kind == COUNTRY:
            return inner.country in ("", outer.country)
        return outer.row is not None and bool(inner.admin1) and inner.admin1 == outer.admin1 and wide.kind in ("governorate", "countryside")

    def _place(self, value: PlaceValue, mention: Mention) -> Place:
        found = self._located.get(value, Located())
        row, point = found.row, found.point
        return Place(
            name=value.name, kind=value.kind or None, within=value.within or None, name_en=row.name_en or None if row else None,
            admin1=found.admin1 or None, admin2=found.admin2 or None, country=found.country or None, gazetteer_id=row.id or None if row else None,
            lat=point.lat if point else None, lon=point.lon if point else None, precision=cast("PlacePrecision | None", found.precision),
            uncertainty_km=found.uncertainty_km, text=self._chart.surface(mention), spans=self._spans(mention),
        )

    def _direction(self, value: PlaceValue, mention: Mention) -> Direction | None:
        bearing = value.direction
        if bearing is None:
            return None
        return Direction(
            bearing=cast("Bearing", bearing.bearing), of=bearing.of, relation=cast("Relation", bearing.relation),
            distance_km=bearing.distance_km, spans=self._spans(mention),
        )

    def _directed(self, exact: list[Site], told: list[Site]) -> Iterator[Site]:
        """Yield the sites that have a direction, the exact ones first; of one place told twice that to a town before that of a country."""
        for site in (*exact, *told):
            if site.value.direction is None or self._is_district(site):
                continue
            if site.value.direction.relation == "part":
                again = (other for other in told if one_place(site.value, other.value))
                yield from (other for other in again if other.value.direction and other.value.direction.relation == "outside" and self._is_country(site))
            yield site

    def _is_district(self, site: Site) -> bool:
        """Tell whether the word for a middle is one for a district where the site lies: "مركز دمنهور" in Egypt, not "مركز مدينة الفيوم"."""
        found, bearing = self._located.get(site.value), site.value.direction
        if found is None or bearing is None or self._chart.has(bearing.first + 1, "place_kind"):
            return False
        return any(sense.entry.features.get("district_in") == found.country for sense in self._chart.senses(bearing.first))

    def _is_country(self, site: Site) -> bool:
        """Tell whether a site's direction is told of a country."""
        of = site.value.direction.of if site.value.direction else ""
        return any(value.kind == COUNTRY and value.name == of for value in self._located)

    def _dated(self, draft: Draft, warnings: list[str]) -> Date | None:
        dates = [m for m in draft.dates if not m.value.is_duration]
        if draft.status == "cumulative" and not any(m.value.relative for m in dates) and draft.since:
            return self._open(draft.since[0])
        if not dates:
            return None
        main = _exact(dates)
        value = main.value if self._date is not None else with_year(self._chart, main.value)
        relative = dict(value.relative)
        time_of_day = next((m.value.time_of_day for m in dates if m.value.time_of_day), None)
        for mention in dates:
            if not set(relative) & set(mention.value.relative):
                relative.update(mention.value.relative)
        start = end = precision = None
        if self._date is not None or value.relative.get("year"):
            resolved = resolve_date(value, self._date)
            if resolved is not None:
                start, end, precision, notes = resolved
                warnings.extend(notes)
        spans = tuple(span for m in dates for span in self._spans(m))
        if not relative and not time_of_day and start is None:
            return None
        return Date(start=start, end=end, precision=cast("DatePrecision | None", precision or main.value.precision),
                    relative=relative or None, time_of_day=time_of_day,
                    text=self._chart.surface(main), spans=spans)

    def _open(self, since: Mention) -> Date | None:
        """Return the day from which a total is counted; the period has no end."""
        value = since.value if self._date is not None else with_year(self._chart, since.value)
        known = self._date is not None or value.relative.get("year")
        resolved = resolve_date(value, self._date) if known else None
        return Date(
            start=resolved.start if resolved else None, precision=cast("DatePrecision", value.precision),
            relative=dict(value.relative), text=self._chart.surface(since), spans=self._spans(since),
        )

    def _status(self, draft: Draft) -> str:
        """Return the draft's status; what happened more than a week before the news is history, within it asserted."""
        date = next((m for m in draft.dates if m.value.relative), None)
        if draft.status not in ("asserted", "historical") or date is None:
            return draft.status
        if draft.status == "asserted" and is_ahead(date):
            return "planned"
        if self._today is None and "year" in date.value.relative and self._chart.has(draft.facts[0].first - 1, "relative"):
            return "historical"  # "... الذي اغتالته القوات في 17 نيسان 2004": who he was
        if self._today is None and all("month" in m.value.relative and self._chart.has(m.last - 1, "past_adjective") for m in draft.dates):
            return "historical"  # "في آب الماضي": who tells news names no past month
        counted = any(tally.exact for tally in draft.tallies)
        if date.value.relative == WHOLE_YEAR and not counted:
            return "historical"  # "الهجمات التي شهدتها أ هذا العام"
        if self._today is None and counted and date.value.relative.keys() == {"month"} and len(self._chart.text.sentences) == 1:
            return draft.status  # "قتل مفجر 42 مجندا في نوفمبر", and nothing else is told
        old = is_old(date, self._today)
        return draft.status if old is None else "historical" if old else "asserted"

    def _things(self, mentions: Iterable[Mention]) -> Iterable[Thing]:
        told: dict[str, Mention] = {}
        for mention in mentions:
            name = mention.value.name
            if name not in told or told[name].value.minimum is None and mention.value.minimum is not None:
                told[name] = mention
        for name, mention in told.items():
            value, spans = mention.value, self._spans(mention)
            number = None if value.minimum is None else Count(min=value.minimum, max=value.maximum, spans=spans)
            yield Thing(name=name, kind=value.kind or None, number=number, text=self._chart.surface(mention), spans=spans)

    def _evidence(self, draft: Draft) -> Iterable[Span]:
        for number in sorted(draft.sentences):
            sentence = self._sentences[number]
            yield self._span(sentence.first, sentence.last)

    def _id(self, draft: Draft, types: Iterable[str]) -> str:
        spans = ",".join(f"{f.first}-{f.last}-{f.rule.id}" for f in draft.facts)
        return hashlib.sha256(f"{self._doc_id}|{'+'.join(types)}|{spans}".encode()).hexdigest()[:16]


def _exact(dates: list[Mention]) -> Mention:
    """Return the first date that says a day, a later one where it says more of the same: "في مايو ... في 21 مايو"."""
    main = next((m for m in dates if m.value.relative), dates[0])
    return next((m for m in dates if m.value.relative.items() > main.value.relative.items() and main.value.relative), main)


def _of_kind_hit(draft: Draft, tallies: list[Tally]) -> list[Tally]:
    """Let dead and wounded of whom nothing is said be of the kind that was aimed at: "شهيد بقصف مجموعة من المواطنين"."""
    aimed = [f.mention.value for fact in draft.facts for f in fact.fillers if f.slot == "targets"]
    kinds = {group for value in aimed if isinstance(value, PeopleValue) for group in value.groups}
    if len(kinds) != 1 or not kinds <= UNARMED:
        return tallies
    kind = kinds.pop()
    return [
        replace(t, value=replace(t.value, groups={kind: (t.value.minimum, t.value.maximum)}))
        if t.slot in ("killed", "injured") and t.value.casualty and not (t.value.groups or t.value.parts or t.value.definite) else t
        for t in tallies
    ]


def _unjoined(draft: Draft) -> list[Tally]:
    """Give a joint toll its bounds for killed and injured where the text has no separate figures."""
    tallies = list(draft.tallies)
    stated = {t.slot for t in tallies}
    for tally in draft.tallies:
        if tally.slot != "casualties":
            continue
        for slot, (low, high) in joint(tally.value).items():
            if slot not in stated:
                groups = dict.fromkeys(tally.value.groups, (low, high)) if len(tally.value.groups) == 1 else {}
                tallies.append(replace(tally, slot=slot, value=replace(tally.value, minimum=low, maximum=high, groups=groups, parts={})))
    return tallies


def _identical(roles: Iterable[Role]) -> list[list[Role]]:
    """Put together the roles of one actor: a force and the state it belongs to are one doer."""
    groups: list[list[Role]] = []
    for role in roles:
        home = next((group for group in groups if any(_one_actor(known.value, role.value) for known in group)), None)
        if home is None:
            groups.append([role])
        else:
            home.append(role)
    return groups


def _one_actor(a: ActorValue, b: ActorValue) -> bool:
    """Tell whether two names are one actor's, or one's and its state's; two forces of one state are two actors."""
    if a.ids and b.ids:
        return a.ids[0] in b.ids or b.ids[0] in a.ids
    return a.name == b.name


def _confidence(draft: Draft, warnings: list[str]) -> float:
    score = 0.9 - 0.1 * bool(warnings) - 0.1 * (draft.status != "asserted")
    score -= 0.1 * (not draft.sites) + 0.1 * (not draft.tallies and not draft.roles)
    return round(max(score, 0.2), 2)
