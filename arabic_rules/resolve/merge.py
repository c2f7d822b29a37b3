"""One incident told over several sentences is one draft: headline, lead and detail are merged, other incidents kept apart."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable

from .counts import Total, totals
from .dating import may_be_same_days
from .draft import Draft, Site, apart
from .kinds import final_types, means_of
from .layout import Layout
from .roles import TWO_SIDED
from .sites import Atlas, only_wide, shared

PLANTED = frozenset({"bombing", "suicide_bombing"})
FLOWN = frozenset({"airstrike", "drone_strike"})
GROUND, AIR = frozenset({"artillery", "mortar", "rocket"}), frozenset({"aircraft", "helicopter", "drone", "barrel_bomb"})
BACKGROUND = ("historical", "cumulative")
"""What is no news: kept apart from news, but where "إدانة التفجير" only names what is told."""
HEADLINE = 2
"""How many sentences below a headline its story begins at the latest."""
REACH = 6
"""How many sentences back a definite second mention ("القصف", "العملية") may refer."""
COMPARED = 64
"""With how many of the incidents told last a telling is compared: a report without end is read in time that grows with its length only."""
FULL = 64
"""An incident of so many facts takes no more of them, for the same reason."""


class Merger:
    """Merges the drafts of one report."""

    def __init__(self, atlas: Atlas, layout: Layout, splits: Collection[int], today: datetime.date | None) -> None:
        """Use the layout and the day of the report; `splits` are sentences that begin another story ("في سياق متصل")."""
        self._atlas, self._layout, self._splits, self._today = atlas, layout, {*splits, *layout.titles}, today

    def merge(self, drafts: Iterable[Draft]) -> list[Draft]:
        """Merge drafts in text order."""
        merged: list[Draft] = []
        for draft in drafts:
            home = self._home([known for known in merged if known.back] if draft.back else merged, draft) if draft.back or not draft.another else None
            if home is None:
                merged.append(draft)
            else:
                draft.sites = _own_sites(draft)
                home.absorb(draft)
        return merged

    def _home(self, merged: list[Draft], draft: Draft) -> Draft | None:
        """Return the draft that tells of the same incident, the most recent first."""
        best: tuple[int, int, Draft] | None = None
        for age, known in enumerate(reversed(merged[-COMPARED:])):
            if len(known.facts) >= FULL or _conflict(known, draft, self._atlas, self._today):
                continue
            score = self._likeness(known, draft)
            if score > 0 and (best is None or score > best[0]):
                best = (score, -age, known)
        return best[2] if best else None

    def _likeness(self, known: Draft, draft: Draft) -> int:
        """Return how surely two drafts without conflict tell of one incident; 0 or less: keep them apart."""
        distance = draft.first_sentence - known.last_sentence
        family = not draft.families or not known.families or bool(draft.families & known.families)
        sites = _own_sites(draft)
        headline = known.sentences <= self._layout.headline and draft.first_sentence <= max(self._layout.headline) + HEADLINE
        opening = known.first_sentence <= max(self._layout.headline) + 1
        place = shared(known.sites, sites) or (opening or draft.sentences <= self._layout.own) and self._atlas.contained(known.sites, sites)
        numbers = _same_numbers(known, draft)
        if (draft.fresh or draft.sentences & self._splits) and not (place and numbers):
            return 0
        if not family and not numbers or draft.lines and not _definite(draft) and not (place and numbers):
            return 0
        score = 3 * place + 3 * numbers + 2 * bool(draft.families & known.families) + (distance <= 1)
        if headline or draft.sentences <= self._layout.own:
            score += 2
        if not sites and distance <= REACH:
            definite = draft.continues or _definite(draft) or not draft.types
            score += 4 if definite else 2 * (not (draft.dated and known.dated) and distance <= 2)
        elif sites and known.sites and not place and not only_wide(known.sites):
            score -= 1
        return score - 4 - 3 * _other_numbers(known, draft)


def _conflict(a: Draft, b: Draft, atlas: Atlas, today: datetime.date | None) -> bool:
    if apart(a.families, b.families):
        return True
    if a.status != b.status and "asserted" not in (a.status, b.status):
        return True
    if (a.status in BACKGROUND) != (b.status in BACKGROUND) and not (b.status == "historical" and _definite(b) and not b.back):
        return True
    sites = _own_sites(b)
    if a.sites and sites and not atlas.compatible(a.sites, sites):
        return True
    if _other_people(a, b) or _other_means(a, b):
        return True
    if _other_doers(a, b):
        return True
    return a.dated and b.dated and not may_be_same_days(a.dates, b.dates, today)


def _other_doers(a: Draft, b: Draft) -> bool:
    """Tell whether two drafts name different doers; who helps in one telling may be the doer of another, and in a fight both sides kill."""
    if not (a.types and b.types) and TWO_SIDED in a.families | b.families:
        return False
    doers, helpers = ([_ids(d, *slots) for d in (a, b)] for slots in (("initiators",), ("initiators", "partners")))
    return all(doers) and not helpers[0] & helpers[1] and not (_same_toll(a, b) and not b.sites)


def _ids(draft: Draft, *slots: str) -> set[str]:
    return {i for slot in slots for role in draft.named(slot) if not role.value.unknown for i in (role.value.ids or (role.value.name,))}


def _own_sites(draft: Draft) -> list[Site]:
    """Return the places a draft gives for itself; what "الهجوم" is said to lie near only describes the known place."""
    return [] if _definite(draft) and all(site.value.near for site in draft.sites) else draft.sites


def _other_means(a: Draft, b: Draft) -> bool:
    """Tell whether one draft is of a device, or of guns, and the other of aircraft: no words for the one are used of the other."""
    means = [means_of(draft) for draft in (a, b)]
    if any(means[n] & GROUND and means[1 - n] & AIR and not means[n] & AIR and not means[1 - n] & GROUND for n in (0, 1)):
        return True
    kinds = [set(final_types(draft)) for draft in (a, b)]
    return any(kinds[n] & PLANTED and kinds[1 - n] & FLOWN and not kinds[n] & FLOWN and not kinds[1 - n] & PLANTED for n in (0, 1))


def _other_people(a: Draft, b: Draft) -> bool:
    """Tell whether two drafts name different victims in one role."""
    names = [{(person.role, person.value.name) for person in draft.people} for draft in (a, b)]
    roles = [{role for role, _ in found} for found in names]
    return bool(roles[0] & roles[1]) and not any(_same_person(x, y) for _, x in names[0] for _, y in names[1])


def _same_person(a: str, b: str) -> bool:
    return bool(set(a.split()) & set(b.split()))


def _definite(draft: Draft) -> bool:
    facts = [fact for fact in draft.facts if fact.rule.types] or draft.facts
    return facts[0].sense.article or bool(facts[0].sense.pronoun)


def _same_numbers(a: Draft, b: Draft) -> bool:
    ta, tb = totals(a.tallies), totals(b.tallies)
    return any(ta[slot].minimum == tb[slot].minimum and ta[slot].minimum > 0 for slot in ta.keys() & tb.keys())


def _same_toll(a: Draft, b: Draft) -> bool:
    """Tell whether two tellings count the same dead and wounded, in more than one slot."""
    ta, tb = totals(a.tallies), totals(b.tallies)
    slots = ta.keys() & tb.keys()
    return len(slots) > 1 and all((ta[s].minimum, ta[s].maximum) == (tb[s].minimum, tb[s].maximum) for s in slots)


def _other_numbers(a: Draft, b: Draft) -> int:
    """Return in how many slots two tellings state different exact numbers."""
    ta, tb = totals(a.tallies), totals(b.tallies)
    return sum(_exactly(ta[slot]) and _exactly(tb[slot]) and ta[slot].minimum != tb[slot].minimum for slot in ta.keys() & tb.keys())


def _exactly(total: Total) -> bool:
    return total.minimum == total.maximum and total.minimum > 0 and not total.approximate
