"""Whole reports that look back: at what an anniversary remembers, at what a court has judged."""

from __future__ import annotations

from collections.abc import Iterable

from ..chart import Chart
from ..facts import Fact
from ..facts.names import ABDUCTION, CLAIM, CLASH, DESTRUCTION, EXECUTION, PROTEST, SEXUAL, STRIKE, TOLL, TORTURE

REMEMBERED = 6
"""How many tokens behind the word for an anniversary stands what it is of."""
REMEMBERED_FAMILIES = frozenset({STRIKE, CLASH, CLAIM, TOLL})
"""Families of what anniversaries are of."""
JUDGED_FAMILIES = REMEMBERED_FAMILIES | {ABDUCTION, DESTRUCTION, EXECUTION, SEXUAL, TORTURE}
"""Families of the crimes that a court has judged."""
OPENING = 12
"""Within so many tokens of its beginning a report of a trial names the court."""


def looked_back_at(chart: Chart, first_sentence: int, last: int) -> frozenset[str]:
    """Return the families of what a report, whose opening ends before token `last`, looks back at; none where it tells news.

    Args:
        chart: the text.
        first_sentence: the token behind its first sentence.
        last: the token behind its opening.
    """
    court = next((i for i in range(min(OPENING, first_sentence)) if _sentences(chart, i)), None)
    if court is not None and not chart.any_has(range(court), "trigger"):  # "انفجرت عبوة قرب محكمة الجنايات"
        return JUDGED_FAMILIES
    return REMEMBERED_FAMILIES if _commemorates(chart, last) else frozenset()


def _sentences(chart: Chart, i: int) -> bool:
    """Tell whether a token names a verdict: "قضت محكمة", "السجن 15 عاما"."""
    following = chart.mention_at(i + 1)
    return chart.has(i, "verdict") or chart.has(i, "prison_term") and following is not None and following.kind in ("number", "figure", "duration")


def _commemorates(chart: Chart, last: int) -> bool:
    """Tell whether the opening of a report is of the anniversary of an attack: "أحيت المدينة الذكرى العاشرة للتفجيرات".

    "في الذكرى السنوية للاستقلال" only says when something happened.
    """
    for i in chart.tokens(range(last), "anniversary"):
        behind = range(i + 1, min(i + REMEMBERED, last))
        if any(s.tag.split(".")[0] in ("sg", "pl", "du", "masdar") and "trigger" in s.entry.classes for j in behind for s in chart.senses(j)):
            return True
    return False


def is_looked_back_at(families: frozenset[str], facts: Iterable[Fact], *, dated: bool) -> bool:
    """Tell whether facts are of what their whole report looks back at: harm on no day of their own, at no protest."""
    told = {fact.family for fact in facts}
    return not dated and bool(told & families) and PROTEST not in told
