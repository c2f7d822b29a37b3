"""One incident told over several sentences is one draft: headline, lead and detail are merged, other incidents kept apart."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Chart
from .counts import totals
from .draft import Draft, Site

REACH = 6
"""How many sentences back a definite second mention ("القصف", "العملية") may refer."""


def merge(chart: Chart, drafts: Iterable[Draft], splits: frozenset[int]) -> list[Draft]:
    """Merge drafts in text order; `splits` are sentences that begin another story ("في سياق متصل")."""
    merged: list[Draft] = []
    for draft in drafts:
        home = _home(chart, merged, draft, splits)
        if home is None:
            merged.append(draft)
        else:
            home.absorb(draft)
    return merged


def _home(chart: Chart, merged: list[Draft], draft: Draft, splits: frozenset[int]) -> Draft | None:
    """Return the draft that tells of the same incident, the most recent first."""
    best: tuple[int, int, Draft] | None = None
    for age, known in enumerate(reversed(merged)):
        if _conflict(known, draft):
            continue
        score = _likeness(chart, known, draft, new_story=bool(draft.sentences & splits))
        if score > 0 and (best is None or score > best[0]):
            best = (score, -age, known)
    return best[2] if best else None


def _conflict(a: Draft, b: Draft) -> bool:
    if a.status != b.status and "asserted" not in (a.status, b.status):
        return True
    if (a.status in ("historical", "cumulative")) != (b.status in ("historical", "cumulative")):
        return True
    if a.sites and b.sites and not _share_place(a.sites, b.sites):
        return True
    actors = [{i for role in d.named("initiators") for i in (role.value.ids or (role.value.name,))} for d in (a, b)]
    if all(actors) and not actors[0] & actors[1]:
        return True
    days = [{str(m.value.relative) for m in d.dates} for d in (a, b)]
    return bool(all(days) and not days[0] & days[1] and not _may_be_same_day(a, b))


def _may_be_same_day(a: Draft, b: Draft) -> bool:
    """Tell whether two date wordings can name one day: a weekday and a relative day do not contradict."""
    keys = [{key for m in d.dates for key in m.value.relative} for d in (a, b)]
    return not keys[0] & keys[1]


def _share_place(a: list[Site], b: list[Site]) -> bool:
    names_a = {name for site in a for name in (site.value.name, *site.value.within)}
    names_b = {name for site in b for name in (site.value.name, *site.value.within)}
    return bool({site.value.name for site in a} & names_b or {site.value.name for site in b} & names_a)


def _likeness(chart: Chart, known: Draft, draft: Draft, *, new_story: bool) -> int:
    """Return how surely two drafts without conflict tell of one incident; 0 or less: keep them apart."""
    distance = draft.first_sentence - known.last_sentence
    family = not draft.families or not known.families or bool(draft.families & known.families)
    place = bool(known.sites and draft.sites)
    numbers = _same_numbers(known, draft)
    if new_story and not (place and numbers):
        return 0
    if not family and not numbers:
        return 0
    score = 3 * place + 3 * numbers + 2 * bool(draft.families & known.families)
    score += (distance <= 1) + (known.first_sentence == 0)
    if not draft.sites and distance <= REACH:
        definite = _definite(draft) or not draft.types
        score += 4 if definite else 2 * (not draft.dates and distance <= 2)
    return score - 4


def _definite(draft: Draft) -> bool:
    facts = [fact for fact in draft.facts if fact.rule.types] or draft.facts
    return facts[0].sense.article or bool(facts[0].sense.pronoun)


def _same_numbers(a: Draft, b: Draft) -> bool:
    ta, tb = totals(a.tallies), totals(b.tallies)
    return any(ta[slot].minimum == tb[slot].minimum and ta[slot].minimum > 0 for slot in ta.keys() & tb.keys())
