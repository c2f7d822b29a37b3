"""One incident told over several sentences is one draft: headline, lead and detail are merged, other incidents kept apart."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from ..facts.names import ARREST, BOMBING, CLASH, OPERATION, SUICIDE_BOMBING
from ..values import PlaceValue
from .counts import Total, totals
from .dating import is_old, may_be_same_days
from .draft import Draft, Site, apart, fire_beside_fight
from .kinds import AERIAL, final_types, means_of
from .layout import Layout
from .sites import Atlas, exact, only_wide, shared

PLANTED = frozenset({BOMBING, SUICIDE_BOMBING})
GROUND, AIR = frozenset({"artillery", "mortar", "rocket"}), frozenset({"aircraft", "helicopter", "drone", "barrel_bomb"})
BACKGROUND = ("historical", "cumulative")
"""What is no news: kept apart from news, but where "إدانة التفجير" only names what is told."""
HEADLINE = 2
"""How many sentences below a headline its story begins at the latest."""
FOUND = 3
"""How many sentences behind an incident the things may be told that were found where it was."""
VICTIM = "victim"
"""The role of those who were killed or wounded."""
REACH = 6
"""How many sentences back a definite second mention ("القصف", "العملية") may refer."""
COMPARED = 64
"""With how many of the incidents told last a telling is compared: a report without end is read in time that grows with its length only."""
FULL = 64
"""An incident of so many facts takes no more of them, for the same reason."""


class _Telling:
    """What a draft says of its incident, each thing worked out when first asked for; a draft that takes another one in is told anew."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    @cached_property
    def families(self) -> frozenset[str]:
        return self.draft.families

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset(final_types(self.draft))

    @cached_property
    def means(self) -> set[str]:
        return means_of(self.draft)

    @cached_property
    def totals(self) -> dict[str, Total]:
        return totals(self.draft.tallies)

    @cached_property
    def definite(self) -> bool:
        facts = [fact for fact in self.draft.facts if fact.rule.types] or self.draft.facts
        return facts[0].sense.article or bool(facts[0].sense.pronoun)

    @cached_property
    def sites(self) -> list[Site]:
        """The places that it gives for itself; what "الهجوم" is said to lie near only describes the known place."""
        return [] if self.definite and all(site.value.near for site in self.draft.sites) else self.draft.sites

    @cached_property
    def places(self) -> list[PlaceValue]:
        return exact(self.draft.sites)

    @cached_property
    def own_places(self) -> list[PlaceValue]:
        return self.places if self.sites is self.draft.sites else []

    @cached_property
    def dated(self) -> bool:
        return self.draft.dated

    @cached_property
    def doers(self) -> set[str]:
        return _ids(self.draft, "initiators")

    @cached_property
    def helpers(self) -> set[str]:
        """The doers and those who help them."""
        return _ids(self.draft, "initiators", "partners")

    @cached_property
    def people(self) -> set[tuple[str, str]]:
        return {(person.role, person.value.name) for person in self.draft.people}


class Merger:
    """Merges the drafts of one report."""

    def __init__(self, atlas: Atlas, layout: Layout, splits: Collection[int], today: datetime.date | None) -> None:
        """Use the layout and the day of the report; `splits` are sentences that begin another story ("في سياق متصل")."""
        self._atlas, self._layout, self._splits, self._today = atlas, layout, {*splits, *layout.titles}, today
        self._top = max(layout.headline)

    def merge(self, drafts: Iterable[Draft]) -> list[Draft]:
        """Merge drafts in text order."""
        merged: list[_Telling] = []
        for draft in drafts:
            telling = _Telling(draft)
            home = None
            if draft.back or not draft.another:
                possible = (n for n in range(len(merged) - 1, -1, -1) if merged[n].draft.back or not draft.back)
                home = self._home(itertools.islice(possible, COMPARED), merged, telling)
            if home is None:
                merged.append(telling)
            else:
                draft.sites = telling.sites
                merged[home].draft.absorb(draft)
                merged[home] = _Telling(merged[home].draft)
        return [known.draft for known in merged]

    def _home(self, possible: Iterable[int], merged: Sequence[_Telling], told: _Telling) -> int | None:
        """Return which of the possible drafts, the most recent first, tells of the same incident."""
        best: tuple[int, int] | None = None
        for n in possible:
            known = merged[n]
            if len(known.draft.facts) >= FULL or _conflict(known, told, self._atlas, self._today):
                continue
            score = self._likeness(known, told)
            if score > 0 and (best is None or score > best[0]):
                best = (score, n)
        return best[1] if best else None

    def _likeness(self, known: _Telling, told: _Telling) -> int:
        """Return how surely two drafts without conflict tell of one incident; 0 or less: keep them apart."""
        draft = told.draft
        distance = draft.first_sentence - known.draft.last_sentence
        common = bool(told.families & known.families)
        headline = known.draft.sentences <= self._layout.headline and draft.first_sentence <= self._top + HEADLINE
        opening = known.draft.first_sentence <= self._top + 1
        own = draft.sentences <= self._layout.own
        place = shared(known.places, told.own_places) or (opening or own) and self._atlas.contained(known.places, told.own_places)
        dead = _same_dead(known, told)
        numbers = dead or _same_numbers(known, told)
        seized = bool(draft.seized) and distance <= FOUND
        found = (draft.continues or seized) and not told.sites  # what an operation brought, or was found there
        if (draft.fresh or draft.sentences & self._splits) and not (place and numbers):
            return 0
        if not (common or found) and told.families and known.families and not numbers or draft.lines and not told.definite and not (place and numbers):
            return 0
        score = 3 * place + 3 * numbers + 3 * dead + 2 * common + (distance <= 1)
        if headline or own:
            score += 2
        if not told.sites and distance <= REACH:
            definite = draft.continues or told.definite or not draft.types or seized
            score += 4 if definite else 2 * (not (told.dated and known.dated) and distance <= 2)
        elif told.sites and known.draft.sites and not place and not only_wide(known.draft.sites):
            score -= 1
        return score - 4 - 3 * _other_numbers(known, told)


def _conflict(a: _Telling, b: _Telling, atlas: Atlas, today: datetime.date | None) -> bool:
    before, after = a.draft.status, b.draft.status
    if apart(a.families, b.families) or fire_beside_fight(a.draft.facts, b.draft.facts):
        return True
    if before != after and ("asserted" not in (before, after) or _is_of_planners(a, b)):
        return True
    if (before in BACKGROUND) != (after in BACKGROUND) and not (after == "historical" and b.definite and not b.draft.back) and not _same_dead(a, b):
        return True
    if a.draft.sites and b.sites and not atlas.compatible(a.places, b.own_places):
        return True
    if _other_people(a, b) or _other_means(a, b) or _other_time(a, b, today):
        return True
    if _other_doers(a, b):
        return True
    return a.dated and b.dated and not may_be_same_days(a.draft.dates, b.draft.dates, today)


def _is_of_planners(a: _Telling, b: _Telling) -> bool:
    """Tell whether one draft is what people planned and the other that they were taken."""
    return any(x.draft.status == "planned" and OPERATION not in x.families and ARREST in y.draft.types for x, y in ((a, b), (b, a)))


def _other_time(a: _Telling, b: _Telling, today: datetime.date | None) -> bool:
    """Tell whether one of two drafts with tolls of their own lies weeks back: "وقتل 30 الشهر الماضي في انفجار"."""
    return bool(_is_old(a, today)) != bool(_is_old(b, today)) and bool(a.totals and b.totals) and not _same_numbers(a, b)


def _is_old(telling: _Telling, today: datetime.date | None) -> bool:
    return any(mention.value.relative and is_old(mention, today) for mention in telling.draft.dates)


def _other_doers(a: _Telling, b: _Telling) -> bool:
    """Tell whether two drafts name different doers; who helps in one telling may be the doer of another, and in a fight both sides kill."""
    if not (a.draft.types and b.draft.types) and CLASH in a.families | b.families:
        return False
    return bool(a.doers and b.doers) and not a.helpers & b.helpers and not (_same_toll(a, b) and not b.draft.sites)


def _ids(draft: Draft, *slots: str) -> set[str]:
    return {i for slot in slots for role in draft.named(slot) if not role.value.unknown for i in (role.value.ids or (role.value.name,))}


def _other_means(a: _Telling, b: _Telling) -> bool:
    """Tell whether one draft is of a device, or of guns, and the other of aircraft: no words for the one are used of the other."""
    for x, y in ((a, b), (b, a)):
        if x.means & GROUND and y.means & AIR and not x.means & AIR and not y.means & GROUND:
            return True
        if x.kinds & PLANTED and y.kinds & AERIAL and not x.kinds & AERIAL and not y.kinds & PLANTED:
            return True
    return False


def _other_people(a: _Telling, b: _Telling) -> bool:
    """Tell whether two drafts name different victims in one role."""
    if {role for role, _ in a.people}.isdisjoint(role for role, _ in b.people):
        return False
    return not any(_same_person(x, y) for _, x in a.people for _, y in b.people)


def _same_person(a: str, b: str) -> bool:
    return bool(set(a.split()) & set(b.split()))


def _both(a: _Telling, b: _Telling) -> list[tuple[Total, Total]]:
    """Return what two tellings count of each slot that both have."""
    return [(total, b.totals[slot]) for slot, total in a.totals.items() if slot in b.totals]


def _same_dead(a: _Telling, b: _Telling) -> bool:
    """Tell whether two tellings name one victim of whom both say that he died: he did so once."""
    return "killed" in a.totals.keys() & b.totals.keys() and any(role == VICTIM for role, _ in a.people & b.people)


def _same_numbers(a: _Telling, b: _Telling) -> bool:
    return any(x.minimum == y.minimum and x.minimum > 0 for x, y in _both(a, b))


def _same_toll(a: _Telling, b: _Telling) -> bool:
    """Tell whether two tellings count the same dead and wounded, in more than one slot."""
    pairs = _both(a, b)
    return len(pairs) > 1 and all((x.minimum, x.maximum) == (y.minimum, y.maximum) for x, y in pairs)


def _other_numbers(a: _Telling, b: _Telling) -> int:
    """Return in how many slots two tellings state different exact numbers."""
    return sum(_exactly(x) and _exactly(y) and x.minimum != y.minimum for x, y in _both(a, b))


def _exactly(total: Total) -> bool:
    return total.minimum == total.maximum and total.minimum > 0 and not total.approximate
