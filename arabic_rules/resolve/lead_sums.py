"""A lead that sums up several incidents told one by one behind it: its toll is what theirs add up to, or it says how many they are."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence

from ..chart import Chart, Mention
from ..facts import FINITE, Fact
from .counts import totals
from .draft import BLASTS, CASUALTIES, Draft
from .sites import exact, shared
from .telling import Telling

HURT = "hurt"
"""Dead and wounded together, where the lead gives one number for both."""
LEAST = 3
"""A smaller toll is the sum of two others by chance: two dead, and each named in a sentence of his own."""
DUAL, PLURAL, CONSTRUCT = "du", "pl", "con"
"""Parts of the tags of nouns that say that there are two, or more, or that a name follows."""
Toll = dict[str, int]


def counts_several(chart: Chart, facts: Iterable[Fact], devices: Iterable[Mention]) -> bool:
    """Tell whether facts are of more than one event by their own words: "غارتين", "ثلاثة تفجيرات", "انفجار عبوتين"."""
    typed = [fact for fact in facts if fact.rule.types and fact.voice not in FINITE and "suicide_attacker" not in fact.sense.entry.classes]
    if any(_is_dual(fact.sense.tag) or PLURAL in _parts_of(fact.sense.tag) and _is_numbered(chart, fact) for fact in typed):
        return True
    blown = any(BLASTS & set(fact.rule.types) for fact in typed)
    return blown and any(_is_dual(sense.tag) for device in devices for sense in chart.lexicon.senses(chart.text.words[device.first]))


def is_part(lead: Telling, told: Telling) -> bool:
    """Tell whether a telling is of one of the several incidents that a lead counts: it has fewer dead or wounded, and more of none, or some of its places."""
    if not lead.draft.several or told.draft.several or told.plural or not told.draft.types or not told.families & lead.families:
        return False
    tolls = [(lead.totals[slot].minimum, told.totals[slot].minimum) for slot in CASUALTIES if slot in lead.totals and slot in told.totals]
    if any(part > whole for whole, part in tolls):
        return False
    own = {place.name for place in told.own_places}
    return any(part < whole for whole, part in tolls) or bool(own) and own < {place.name for place in lead.places}


def _is_dual(tag: str) -> bool:
    """Tell whether a noun says that there are two; "هجوما" is one, however it might be read before a name."""
    return DUAL in _parts_of(tag) and CONSTRUCT not in _parts_of(tag)


def _parts_of(tag: str) -> list[str]:
    return tag.split(".")


def _is_numbered(chart: Chart, fact: Fact) -> bool:
    mention = chart.mention_at(fact.first - 1) if fact.first else None
    return mention is not None and mention.kind == "number" and mention.last == fact.first


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
    if not main or max(whole.values()) < LEAST:
        return []
    parts: list[Draft] = []
    summed = dict.fromkeys(whole, 0)
    for draft in later:
        toll = _toll(draft, joint=joint)
        if draft.status != "asserted" or draft.sentences & lead.sentences or not whole.keys() & toll.keys() or toll == whole:
            continue
        if toll.get(main) == whole[main] or _goes_on(draft) or parts and not _is_other(parts[-1], draft, splits):
            continue  # all of them again
        parts.append(draft)
        summed = {slot: summed[slot] + toll.get(slot, 0) for slot in whole}
        if any(summed[slot] > whole[slot] for slot in whole):
            return []
        if summed[main] == whole[main] and len(parts) > 1 and (whole[main] >= LEAST or summed == whole):
            return parts
    return []


def _goes_on(draft: Draft) -> bool:
    """Tell whether a draft tells more of what is known and names no place: "الهجوم أدى إلى مقتل ثمانية"."""
    return not draft.sites and any(fact.definite for fact in draft.facts if fact.rule.types)


def _is_joint(draft: Draft) -> bool:
    return any(tally.slot == "casualties" for tally in draft.tallies)


def _toll(draft: Draft, *, joint: bool) -> Toll:
    """Return the numbers of dead and wounded, at least so many where that is told, or both as one."""
    told = totals(tally for tally in draft.tallies if not tally.value.bare)
    toll = {slot: total.minimum for slot, total in told.items() if slot in CASUALTIES and total.minimum > 0}
    return {HURT: sum(toll.values())} if joint and toll else toll


def _is_other(before: Draft, draft: Draft, splits: Collection[int]) -> bool:
    """Tell whether a draft is another incident than the one before: it says so, or names another place."""
    if draft.another or draft.fresh or draft.sentences & set(splits):
        return True
    if any(tally.value.others and tally.slot == told.slot for tally in draft.tallies for told in before.tallies):
        return True  # "إن خمسة جنود قتلوا ... أن خمسة جنود آخرين قتلوا في انفجار"
    places = exact(before.sites), exact(draft.sites)
    return all(places) and not shared(*places)
