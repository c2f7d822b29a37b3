"""The roles that a report leaves to its other sentences: who did it is told once, whose shell it was elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Chart
from .arms import lay_down_unused, name_owners, repeat_means, turn_intercepted
from .doers import abduct_by_gunmen, arrest_by_forces, believe_claims, drop_taken_targets, drop_vague_doers, inherit, turn_who_is_aimed_at, turn_who_yields
from .draft import Draft
from .on_the_way import leave_way
from .sides import drop_sides_of_tolls, keep_known_sides, keep_one_side, name_both_sides, part_reciprocal, target_who_stops
from .told_again import join_gunmen, named_before, named_occupier, once


def settle(chart: Chart, drafts: Iterable[Draft]) -> None:
    """Give the incidents of a report the roles that follow from what is told as a whole."""
    earlier: list[Draft] = []
    for draft in drafts:
        leave_way(draft)
        abduct_by_gunmen(chart, draft)
        arrest_by_forces(draft)
        lay_down_unused(draft)
        drop_taken_targets(draft)
        drop_sides_of_tolls(draft)
        drop_vague_doers(draft)
        believe_claims(draft)
        turn_who_yields(draft)
        repeat_means(chart, earlier, draft)
        name_owners(draft)
        turn_intercepted(draft)
        target_who_stops(draft)
        turn_who_is_aimed_at(chart, draft)
        part_reciprocal(chart, draft)
        name_both_sides(chart, earlier, draft)
        if not draft.named("initiators"):
            inherit(earlier, draft)
        draft.roles = [named_occupier(chart, named_before(chart, role)) for role in draft.roles]
        keep_one_side(draft)
        join_gunmen(chart, draft)
        keep_known_sides(chart, draft)
        draft.roles = list(once(chart, draft.roles))
        earlier.append(draft)
