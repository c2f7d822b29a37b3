"""Whom a pronoun on a word for an event stands for: "استهدفت مسيرة ثلاثة عناصر ما أدى إلى مقتلهم"."""

from __future__ import annotations

from dataclasses import replace

from ..alphabet import BY, PREPOSITION
from ..chart import Chart, Mention
from ..text import Kind
from ..values import PeopleValue
from .companies import as_people
from .human_nouns import is_verb
from .shapes import fits

THINGS = frozenset({"vehicles", "goods"})
"""Kinds of mention for which a pronoun in the feminine singular may stand."""
REACH = 30
"""How many tokens back those may stand whom a pronoun means."""
CLAUSE = 3
"""How many tokens before a word the relative may stand whose clause it is in."""
_VERBS = {"s": "singular", "d": "dual", "p": "plural"}
"""How the tags of verbs end, by how many they are of."""
_NUMBERS = {"singular": 1, "dual": 2, "plural": 0}
"""How many a pronoun stands for; 0 where it does not say."""


def people_meant(chart: Chart, first: int, last: int, pronoun: str) -> Mention | None:
    """Return the people that the pronoun on the word at tokens `first` to `last` stands for.

    They are one or two of whom nothing more is told where the text names none; a plural must have somebody to stand for.
    """
    clitics = chart.lexicon.inflection.clitics
    wanted = next((number for number in _NUMBERS if pronoun in clitics[number]), "")
    if not wanted:
        return None
    feminine = pronoun in clitics["feminine"]
    if wanted == "singular" and _is_of_thing(chart, first):
        return None
    for i in range(first - 1, max(first - REACH, -1), -1):
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            break
        mention = chart.mentions.get(i)
        if mention is not None and _does_it(chart, mention, first):
            continue
        if mention is not None and feminine and wanted == "singular" and mention.kind in THINGS:
            return None  # "احتجزت ناقلة واقتادتها"
        if mention is not None and mention.kind in ("people", "person") and _may_be_meant(mention, wanted, feminine=feminine):
            return _as_meant(mention)
    count = _NUMBERS[wanted]
    return Mention("people", first, last, "", PeopleValue(minimum=count, maximum=count)) if count else None


def people_hit(chart: Chart, first: int, person: str) -> Mention | None:
    """Return the people before a verb behind "ف" who suffered what its clause tells: "أطلقوا النار على شرطيين فقتلا".

    `person` is the person, gender and number of the verb: "3ms", "3fs", "3md", "3fd", "3mp".
    """
    wanted = _VERBS.get(person[-1:])
    if wanted is None:
        return None
    for i in range(first - 1, max(first - REACH, -1), -1):
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            return None
        mention = chart.mentions.get(i)
        if mention is not None and mention.kind in ("people", "person"):
            fits_verb = _is_hit(chart, mention) and _may_be_meant(mention, wanted, feminine=person == "3fs")
            return _as_meant(mention) if fits_verb else None
    return None


def _as_meant(mention: Mention) -> Mention:
    """Return people as those who are told of again: as many, of the same kinds and names."""
    return replace(mention, kind="people", value=replace(as_people(mention), definite=False, others=False, casualty=""))


def _is_hit(chart: Chart, mention: Mention) -> bool:
    """Tell whether people are whom something is aimed at or done to: behind "على" or "ب", or an object in the accusative."""
    if chart.has(mention.first - 1, "aim") or chart.bits(mention.first) & PREPOSITION == BY:
        return True
    return fits(chart.lexicon, "accusative_shape", chart.text.words[mention.first].fold)


def _does_it(chart: Chart, mention: Mention, first: int) -> bool:
    """Tell whether people in the nominative right before a verb do to others what it says: "كان مسلحون قد خطفوهم"."""
    near = mention.last == first or mention.last == first - 1 and chart.has(mention.last, "may")
    return near and is_verb(chart, first) and fits(chart.lexicon, "nominative_shape", chart.text.words[mention.first].fold)


def _is_of_thing(chart: Chart, first: int) -> bool:
    """Tell whether a word stands in a relative clause of what is nobody: "الكمية التي تم ضبطها"."""
    relative = next((i for i in range(first - 1, max(first - CLAUSE, 0) - 1, -1) if chart.has(i, "relative")), 0)
    return relative > 0 and chart.has(relative - 1, "quantity_noun")


def _may_be_meant(mention: Mention, wanted: str, *, feminine: bool) -> bool:
    """Tell whether people are as many as a pronoun says; a feminine one stands for women, or for a thing."""
    value = as_people(mention)
    bounds = (value.minimum, value.maximum)
    if wanted == "singular":
        return bounds == (1, 1) and feminine == ("women" in value.groups)
    return bounds == (2, 2) if wanted == "dual" else value.minimum > 1 and not value.definite
