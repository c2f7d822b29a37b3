"""Who does what a second verb of a sentence tells: the subject of the verb before it, which tells of no incident."""

from __future__ import annotations

from ..alphabet import CONJUNCTION, PROCLITICS
from ..chart import Chart, Mention
from ..facts import NOMINAL, Fact
from ..text import Kind

REACH = 25
"""How many tokens before the second verb the first may stand."""
WALLS = ("relative", "that", "meanwhile", "clause_start", "report_verb", "announce", "blame", "status_planned")
"""Classes of what parts two verbs, or of verbs whose subject does not do what a second one tells."""
ACTORS = ("actor", "state")
MASCULINE, FEMININE = "3ms", "3fs"
"""How the tags of verbs in the singular end."""
SEVERAL = "p"
"""How the tag of a verb in the plural ends."""


def earlier_doers(chart: Chart, verb: Fact, first: int) -> list[Mention]:
    """Return the actors behind the nearest verb before a joined one: "تقدمت القوات والمقاومة في مأرب وسيطرت على جبل هان"."""
    doers = [doer] if (doer := _doer(chart, verb, first)) else []
    while doers and (doer := chart.mention_at(doers[-1].last)) and doer.kind in ACTORS and chart.bits(doer.first) & CONJUNCTION:
        doers.append(doer)
    return doers


def doers_meant(chart: Chart, noun: Fact, first: int) -> list[Mention]:
    """Return the actor whom the pronoun on a noun for a deed stands for, the subject of the verb before it: "أحكمت القوات قبضتها بعد سيطرتها على أ"."""
    doer = _doer(chart, noun, first)
    return [doer] if doer is not None else []


def _doer(chart: Chart, verb: Fact, first: int) -> Mention | None:
    for i in range(verb.first - 1, max(first, verb.first - REACH) - 1, -1):
        if chart.text.words[i].kind is Kind.STOP or any(chart.has(i, wall) for wall in WALLS):
            return None
        if i not in chart.covered and any(s.entry.pos == "verb" and s.tag.startswith("past") for s in chart.senses(i)):
            doer = _behind(chart, i) or _ahead(chart, i, first)
            return doer if doer is not None and any(_agrees(chart, s.tag, verb) for s in chart.senses(i)) else None
    return None


def _behind(chart: Chart, i: int) -> Mention | None:
    """Return the actor right behind a verb."""
    doer = chart.mention_at(i + 1)
    return doer if doer is not None and doer.first == i + 1 and doer.kind in ACTORS and not chart.bits(i + 1) & PROCLITICS else None


def _ahead(chart: Chart, i: int, first: int) -> Mention | None:
    """Return the actor right before a verb, with whom its clause begins: "إن القوات ردت على مصدر النيران وقصفت موقعا"."""
    doer = chart.mention_at(i - 1) if i > first else None
    if doer is None or doer.kind not in ACTORS or chart.bits(doer.first) & PROCLITICS:
        return None
    return doer if doer.first == first or chart.has(doer.first - 1, "that") else None


def _agrees(chart: Chart, earlier: str, later: Fact) -> bool:
    """Tell whether a verb and a later verb or noun may have one subject: of one gender and number, or the second of several."""
    clitics, pronoun = chart.lexicon.inflection.clitics, later.sense.pronoun
    if not earlier.startswith("past"):
        return False
    if later.voice in NOMINAL:
        return pronoun in clitics["plural"] or pronoun in clitics["singular"] and earlier.endswith(FEMININE if pronoun in clitics["feminine"] else MASCULINE)
    return earlier[-3:] == later.sense.tag[-3:] or later.sense.tag.endswith(SEVERAL)
