"""What a draft says of its incident, as drafts are compared: each thing worked out when first asked for."""

from __future__ import annotations

from functools import cached_property

from ..facts import Fact
from ..values import PlaceValue
from .counts import Total, totals
from .draft import Draft, Site
from .kinds import final_types, means_of
from .sites import COUNTRY, exact

ONCE = frozenset({"killed", "arrested", "abducted", "surrendered"})
"""Counts of people to whom it happens once in a report."""


class Telling:
    """A draft among the others of its report; one that takes another draft in is told anew."""

    def __init__(self, draft: Draft) -> None:
        """Tell a draft."""
        self.draft = draft

    @cached_property
    def families(self) -> frozenset[str]:
        """The families of its facts; tolls and claims belong to any."""
        return self.draft.families

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The types that its record will have."""
        return frozenset(final_types(self.draft))

    @cached_property
    def means(self) -> set[str]:
        """What it was done with."""
        return means_of(self.draft)

    @cached_property
    def totals(self) -> dict[str, Total]:
        """How many people it counts, slot by slot."""
        return totals(self.draft.tallies)

    @cached_property
    def definite(self) -> bool:
        """Whether its word for what happened names what is known: "الهجوم", "قصفه"."""
        return self.articled or bool(self._main.sense.pronoun)

    @cached_property
    def articled(self) -> bool:
        """Whether that word has the article: "الهجوم", not "قصفه"."""
        return self._main.sense.article

    @cached_property
    def _main(self) -> Fact:
        return next((fact for fact in self.draft.facts if fact.rule.types), self.draft.facts[0])

    @cached_property
    def plural(self) -> bool:
        """Whether a plural heads it: "هجمات", which may be any."""
        return self.draft.facts[0].sense.tag.startswith("pl")

    @cached_property
    def sites(self) -> list[Site]:
        """The places that it gives for itself; what "الهجوم" is said to lie near, or its country, only describes the known place."""
        return [] if self.definite and all(site.value.near or site.value.kind == COUNTRY for site in self.draft.sites) else self.draft.sites

    @cached_property
    def places(self) -> list[PlaceValue]:
        """The most exact places that it names; a country that it was only near to is none of them where it names another."""
        inside = [site for site in self.draft.sites if not (site.value.near and site.value.kind == COUNTRY)]
        return exact(inside or self.draft.sites)

    @cached_property
    def own_places(self) -> list[PlaceValue]:
        """Those of them that it gives for itself."""
        return self.places if self.sites is self.draft.sites else []

    @cached_property
    def dated(self) -> bool:
        """Whether it says on which day it was."""
        return self.draft.dated

    @cached_property
    def doers(self) -> set[str]:
        """Who did it, by name."""
        return _ids(self.draft, "initiators")

    @cached_property
    def helpers(self) -> set[str]:
        """The doers and those who help them."""
        return _ids(self.draft, "initiators", "partners")

    @cached_property
    def sides(self) -> set[str]:
        """Those and whom it was done to."""
        return _ids(self.draft, "initiators", "partners", "targets")

    @cached_property
    def people(self) -> set[tuple[str, str]]:
        """Who is named, each with his role."""
        return {(person.role, person.value.name) for person in self.draft.people}


def _ids(draft: Draft, *slots: str) -> set[str]:
    return {i for slot in slots for role in draft.named(slot) if not role.value.unknown for i in (role.value.ids or (role.value.name,))}


def _both(a: Telling, b: Telling) -> list[tuple[Total, Total]]:
    """Return what two tellings count of each slot that both have."""
    return [(total, b.totals[slot]) for slot, total in a.totals.items() if slot in b.totals]


def same_dead(a: Telling, b: Telling) -> bool:
    """Tell whether two tellings name one person of whom both say that he died, was taken or gave himself up: he did so once."""
    return bool(ONCE & a.totals.keys() & b.totals.keys()) and any(" " in name for _, name in a.people & b.people)


def resumes(known: Telling, told: Telling) -> bool:
    """Tell whether a telling takes up by a definite noun what a known one has told of: "عبوة ... العبوة"."""
    return not known.draft.nouns.isdisjoint(told.draft.resumed)


def same_numbers(a: Telling, b: Telling) -> bool:
    """Tell whether two tellings count as many in one slot, or may do so."""
    return any(x.minimum == y.minimum and x.minimum > 0 for x, y in _both(a, b))


def same_exact_numbers(a: Telling, b: Telling) -> bool:
    """Tell whether two tellings count as many in one slot, and do not only say that they were several."""
    return any((x.minimum, x.maximum) == (y.minimum, y.maximum) and x.maximum for x, y in _both(a, b))


def same_toll(a: Telling, b: Telling) -> bool:
    """Tell whether two tellings count the same dead and wounded, in more than one slot."""
    pairs = _both(a, b)
    return len(pairs) > 1 and all((x.minimum, x.maximum) == (y.minimum, y.maximum) for x, y in pairs)


def other_numbers(a: Telling, b: Telling) -> int:
    """Return in how many slots two tellings state different exact numbers."""
    return sum(_exactly(x) and _exactly(y) and x.minimum != y.minimum for x, y in _both(a, b))


def _exactly(total: Total) -> bool:
    return total.minimum == total.maximum and total.minimum > 0 and not total.approximate
