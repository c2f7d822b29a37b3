"""A lead that sums up several incidents told one by one behind it: its toll is what theirs add up to."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence

from .counts import totals
from .draft import Draft
from .sites import exact, shared

HURT = "hurt"
"""Dead and wounded together, where the lead gives one number for both."""
LEAST = 3
"""A smaller toll is the sum of two others by chance: two dead, and each named in a sentence of his own."""
_TOLLS = ("killed", "injured", "casualties")
Toll = dict[str, int]


def mark_sums(drafts: Sequence[Draft], splits: Collection[int], breakdowns: Collection[int]) -> None:
    """Make a running total of each draft whose exact toll two or more later ones, of different places, add up to; and of its retellings.

    `splits` are sentences that begin another story. "قتل أربعة بألغام في ميدي. قتل ثلاثة قرب أ ... وقتل رجل في ب": three incidents.
    `breakdowns` are sentences that begin to tell one by one what the one before them sums up: "اعتقلت القوات عشرين ... ففي الخليل اعتقلت خمسة".
    """
    for n, lead in enumerate(drafts):
        later = drafts[n + 1 :]
        if lead.status != "asserted":
            continue
        if lead.last_sentence + 1 in breakdowns and any(t.value.minimum > 1 for t in lead.tallies):
            lead.status = "cumulative"
            for draft in itertools.takewhile(lambda draft: not draft.sentences & set(splits), later):
                draft.dates = draft.dates or list(lead.dates)
        elif _parts(lead, later, splits):
            joint = _is_joint(lead)
            whole = _toll(lead, joint=joint)
            for draft in [draft for draft in (lead, *later) if draft.status == "asserted" and _toll(draft, joint=joint) == whole]:
                draft.status = "cumulative"


def _parts(lead: Draft, later: Iterable[Draft], splits: Collection[int]) -> list[Draft]:
    """Return the drafts that a lead sums up; empty where its toll is not just theirs."""
    joint = _is_joint(lead)
    whole = _toll(lead, joint=joint)
    main = max(whole, key=lambda slot: (whole[slot] > 1, slot == "killed", whole[slot]), default="")
    if not main or whole[main] < LEAST:
        return []
    parts: list[Draft] = []
    summed = dict.fromkeys(whole, 0)
    for draft in later:
        toll = _toll(draft, joint=joint)
        if draft.status != "asserted" or draft.sentences & lead.sentences or not whole.keys() & toll.keys() or toll == whole:
            continue
        if parts and not _is_other(parts[-1], draft, splits):
            continue
        parts.append(draft)
        summed = {slot: summed[slot] + toll.get(slot, 0) for slot in whole}
        if any(summed[slot] > whole[slot] for slot in whole):
            return []
        if summed[main] == whole[main] and len(parts) > 1:
            return parts
    return []


def _is_joint(draft: Draft) -> bool:
    return any(tally.slot == "casualties" for tally in draft.tallies)


def _toll(draft: Draft, *, joint: bool) -> Toll:
    """Return the exact numbers of dead and wounded, or both as one."""
    told = totals(draft.tallies)
    toll = {slot: total.minimum for slot, total in told.items() if slot in _TOLLS and total.minimum == total.maximum and total.minimum > 0}
    return {HURT: sum(toll.values())} if joint and toll else toll


def _is_other(before: Draft, draft: Draft, splits: Collection[int]) -> bool:
    """Tell whether a draft is another incident than the one before: it says so, or names another place."""
    if draft.another or draft.fresh or draft.sentences & set(splits):
        return True
    places = exact(before.sites), exact(draft.sites)
    return all(places) and not shared(*places)
