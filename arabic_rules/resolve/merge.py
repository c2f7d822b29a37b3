"""One incident told over several sentences is one draft: headline, lead and detail are merged, other incidents kept apart."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Collection, Iterable, Sequence

from .conflicts import conflict, is_headed, is_there
from .draft import Draft
from .kinship import NEAR, kin
from .layout import Layout
from .lead_sums import is_part
from .sites import Atlas, only_wide, shared
from .telling import Telling, other_numbers, resumes, same_dead, same_exact_numbers, same_numbers

NEWS = ("asserted", "attempted", "foiled")
"""What has happened."""
HEADLINE = 2
"""How many sentences below a headline its story begins at the latest."""
FOUND = 3
"""How many sentences behind an incident the things may be told that were found where it was."""
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
        self._top = max(layout.headline)

    def merge(self, drafts: Iterable[Draft]) -> list[Draft]:
        """Merge drafts in text order."""
        merged: list[Telling] = []
        for draft in drafts:
            telling = Telling(draft)
            possible = (n for n in range(len(merged) - 1, -1, -1) if _may_be(merged[n].draft, draft))
            home = self._home(itertools.islice(possible, COMPARED), merged, telling)
            if home is None:
                merged.append(telling)
            else:
                if not self._atlas.contained(merged[home].places, telling.places):  # "قصف على إدلب ... القصف على محيط بلدة أ بريف إدلب"
                    draft.sites = telling.sites
                if merged[home].draft.status == "historical" and draft.status == "asserted":  # "ردا على المجزرة": told in full further on
                    merged[home].draft.status = draft.status
                merged[home].draft.absorb(draft)
                merged[home] = Telling(merged[home].draft)
        return [known.draft for known in merged]

    def _home(self, possible: Iterable[int], merged: Sequence[Telling], told: Telling) -> int | None:
        """Return which of the possible drafts, the most recent first, tells of the same incident; of two alike the news, not what lies before it."""
        best, surest = None, (0, False)
        only = _only_news(merged, told)
        near = list(possible)
        both = [n for n in near if told.definite and told.draft.several and merged[n].draft.several]
        for n in both or near:  # "الانفجاران" are the two that were counted
            known = merged[n]
            if len(known.draft.facts) >= FULL or conflict(known, told, self._atlas, self._today):
                continue
            if is_part(known, told):
                known.draft.status = "cumulative" if known.draft.tallies else known.draft.status
                told.draft.dates = told.draft.dates or list(known.draft.dates)
                continue
            likeness = self._likeness(known, told, only=known is only)
            if likeness > 0 and (likeness, not known.draft.back) > surest:
                best, surest = n, (likeness, not known.draft.back)
        return best

    def _likeness(self, known: Telling, told: Telling, *, only: bool) -> int:
        """Return how surely two drafts without conflict tell of one incident, the `only` one told so far or another; 0 or less: keep them apart."""
        draft = told.draft
        distance = draft.first_sentence - known.draft.last_sentence
        headline = known.draft.sentences <= self._layout.headline and draft.first_sentence <= self._top + HEADLINE
        opening = known.draft.first_sentence <= self._top + 1
        own = draft.sentences <= self._layout.own
        place = shared(known.places, told.own_places)
        if not place and (opening or own):
            place = self._atlas.contained(known.places, told.own_places) or is_headed(known, told, self._atlas)
        common = kin(known, told, distance, place=place)
        dead = same_dead(known, told)
        numbers = dead or same_numbers(known, told)
        counted = dead or same_exact_numbers(known, told)
        seized = bool(draft.seized) and distance <= FOUND
        found = (draft.continues or seized) and not told.sites  # what an operation brought, or was found there
        if draft.sentences & known.draft.sentences and told.sites and known.sites and other_numbers(known, told):
            return 0  # "قتل ستة في هجوم وسط أ، كما قتل أربعة في هجوم عند مدخل أ"
        condemned = known.draft.status == "historical" and told.definite  # "أدانت الوزارة التفجير. يذكر أن التنظيم تبنى الهجوم"
        if (draft.fresh or draft.sentences & self._splits) and not (place and (counted or condemned or self._only_announces(known))):
            return 0
        beside = distance == 0 and bool(told.own_places and known.places)  # one sentence tells both, each with its place
        if beside and not (place or numbers or self._atlas.contained(known.places, told.own_places)):
            return 0
        if not (common or found or counted) and told.families and known.families or draft.lines and not told.definite and not (place and numbers):
            return 0
        score = 3 * place + 3 * numbers + 3 * dead + 2 * common + (distance <= 1) + 2 * (headline or own) + resumes(known, told)
        if draft.length is not None and draft.length == known.draft.length:
            score += 5  # "بعد يوم من مقتل اثنين ... وجاء ذلك بعد يوم من مقتلهما في أ"
        if not told.sites and distance <= REACH:
            score += self._reference(known, told, distance, only=only, seized=seized)
        elif told.sites and (told.definite or is_there(known, told)) and (distance <= 1 or condemned):
            score += 2  # "المواجهات، التي وقعت في منطقة أ", "منطقة أ على أطراف القرية": where in the city or village it was
        elif told.sites and known.draft.sites and not place and not only_wide(known.draft.sites):
            score -= 1
        return score - 4 - 3 * other_numbers(known, told) * (not (draft.former or draft.retold))

    def _only_announces(self, known: Telling) -> bool:
        """Tell whether a draft is of the headline alone and has neither number nor day of its own: "جرحى أطفال بقصف على أ"."""
        return known.draft.sentences <= self._layout.headline and not known.dated and all(tally.value.bare for tally in known.draft.tallies)

    def _reference(self, known: Telling, told: Telling, distance: int, *, only: bool, seized: bool) -> int:
        """Return how surely a draft that names no place of its own refers to one told so many sentences before."""
        definite = told.draft.continues or told.definite or not told.draft.types or seized or resumes(known, told)
        goes_on = distance <= NEAR or only and not told.totals and not told.plural
        score = 4 if definite else 2 * (goes_on and not (told.dated and known.dated))
        return score + (only and distance > 1 and (definite or goes_on))


def _may_be(known: Draft, told: Draft) -> bool:
    """Tell whether a draft may be told again: what lies before the news only as such, another incident only as that other one."""
    if told.back:
        return known.back
    return known.another or not told.another


def _only_news(merged: Sequence[Telling], told: Telling) -> Telling | None:
    """Return the incident that alone is news so far: what is told further without a place of its own goes on with it, but right behind a sum of others."""
    news = list(itertools.islice((known for known in merged if known.draft.status in NEWS and known.draft.types), 2))
    if len(news) != 1:
        return None
    last = max(merged, key=lambda known: known.draft.last_sentence)
    summed = last.draft.status == "cumulative" and told.draft.first_sentence - last.draft.last_sentence <= 1
    return None if summed else news[0]
