"""What kills without anybody's doing: earthquakes, road accidents, and death in bed."""

from __future__ import annotations

from collections.abc import Collection

from ..chart import Chart
from ..facts import Fact
from ..facts.names import DESTRUCTION, DISPLACEMENT, EXPLOSION, STRIKE, TOLL

NATURE = (TOLL, DESTRUCTION, DISPLACEMENT)
"""Families of what earthquakes, floods and road accidents do too."""
BITTEN = 3
"""How many tokens from an attack the beast may stand."""
TOLD_NEAR = range(-2, 2)
"""In which sentences around a death what killed is told."""


def tells_of(chart: Chart, sentence: tuple[int, int], name: str) -> bool:
    """Tell whether a word of a class stands in a sentence outside the names: the "قوات الصاعقة" are no lightning."""
    return any((m := chart.mention_at(i)) is None or m.kind != "actor" for i in chart.tokens(range(*sentence), name))


def is_accident(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether a fact is what an accident or a beast did: a toll, or a verb of which no more than a country is the subject ("اجتاحت أ سيول")."""
    by_itself = fact.voice == "active" and all(doer.kind == "state" for doer in fact.slot("initiators"))
    if EXPLOSION in fact.rule.types and tells_of(chart, (first, last), "household"):
        return not chart.inside(first, last, "weapon")
    return _is_beast(chart, fact, first, last) or (fact.family in NATURE or by_itself) and tells_of(chart, (first, last), "accident")


def _is_beast(chart: Chart, fact: Fact, first: int, last: int) -> bool:
    """Tell whether an attack is one of beasts: "كلاب ضالة تهاجم طفلا"; armed men have none of them."""
    near = range(max(first, fact.first - BITTEN), min(last, fact.last + BITTEN))
    armed = any(doer.kind in ("actor", "state") for doer in fact.slot("initiators")) or chart.inside(first, last, "weapon")
    return fact.family in (STRIKE, TOLL) and not armed and chart.any_has(near, "beast")


def is_death(fact: Fact) -> bool:
    """Tell whether a word only says that somebody died, not that he was killed."""
    return fact.family == TOLL and "dies" in fact.sense.entry.features


def is_natural_death(chart: Chart, fact: Fact, violent: Collection[int]) -> bool:
    """Tell whether somebody just dies: "توفي الكاتب في باريس"; no wound or prison is told of, and no harm in the sentences near (`violent`)."""
    if not is_death(fact) or any(fact.sentence + n in violent for n in TOLD_NEAR):
        return False
    first, last = chart.text.sentences[fact.sentence]
    return not chart.any_has(range(first, last), "mortal") and not chart.inside(first, last, "weapon")
