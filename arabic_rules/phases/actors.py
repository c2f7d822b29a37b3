"""Phase `actors`: forces and groups that no table lists, built from a head noun and whose they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..alphabet import ARTICLE, PREPOSITION, PROCLITICS
from ..cascade import Match
from ..chart import Chart, Mention, feature
from ..text import Kind, fold
from ..values import ActorValue
from .shapes import article_of, fits

FORCES = frozenset({"state_forces", "police", "intelligence", "coast_guard"})
"""Kinds of force that each state has one of."""
OF_STATES = FORCES | {"government", "rescue"}
"""The same with offices."""


def national(chart: Chart, match: Match) -> ActorValue | None:
    """Build a force of a state: "القوات التركية", "الطيران الحربي الروسي"; the state is its identity, and its name where the force has none: "طائرات تركية"."""
    inner = _inner(chart, match)
    if inner is None or is_object(chart, match.first, match.last - 1):
        return None
    text = text_of(chart, match.first, match.last)
    named = chart.bits(match.first) & ARTICLE or inner.kind != "state"
    return ActorValue(name=text if named else inner.name, text=text, ids=inner.ids, kind="force", country=inner.country, means=means_of(chart, match))


def is_object(chart: Chart, head: int, last: int) -> bool:
    """Tell whether a nationality in the accusative is somebody whom a force acts on: "ضبطت دورية تونسيا"."""
    accusative = [fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold) for i in (head, last)]
    return accusative == [False, True]


def generic(chart: Chart, match: Match) -> ActorValue | None:
    """Build a force of a state from the general name of such forces: "خفر السواحل اليوناني"."""
    span, inner = match.span("named"), _inner(chart, match)
    named = chart.mention_at(span[0]) if span else None
    text = text_of(chart, match.first, match.last)
    if inner is None or named is None or inner.kind != "state" or not fits(chart.lexicon, "definite_shape", fold(inner.text)):
        return None
    if named.value.country or not named.value.ids or named.value.kind not in OF_STATES:
        return None
    value: ActorValue = named.value
    return replace(value, name=text, text=text, ids=inner.ids, country=inner.country)


def generic_in(chart: Chart, match: Match) -> ActorValue | None:
    """Build the forces of a group from the general name of such forces: "قوات الأمن في قسد"; in a state they are only where they are."""
    span, inner = match.span("named"), _inner(chart, match)
    named = chart.mention_at(span[0]) if span else None
    if inner is None or named is None or inner.kind == "state" or not inner.ids:
        return None
    if named.value.country or not named.value.ids or named.value.kind not in OF_STATES:
        return None
    return replace(inner, text=text_of(chart, match.first, match.last))


def belonging(chart: Chart, match: Match) -> ActorValue | None:
    """Build a group named by whom it belongs to: "طيران التحالف", "ميليشيات موالية لإيران"."""
    inner, loyal = _inner(chart, match), match.span("loyal")
    if inner is None or not loyal and _stands_beside(chart, match):
        return None
    text = text_of(chart, match.first, match.last)
    if inner.kind == "state" and chart.has(match.first, "local_force"):  # "شرطة الرياض": of the town, which stands for its state elsewhere
        return ActorValue(name=text, text=text, kind="police", country=inner.country)
    if loyal and not _is_same(chart, loyal):
        return ActorValue(name=text, text=text, kind="group", country=inner.country)
    means = means_of(chart, match)
    return ActorValue(name=inner.name, text=text, ids=inner.ids, kind=inner.kind, country=inner.country, name_en=inner.name_en, means=means)


def partisans(chart: Chart, match: Match) -> ActorValue | None:
    """Build a force that is loyal to a man, whose name nothing knows or whose office is told: "القوات الموالية لحفتر"."""
    text = text_of(chart, match.first, match.last)
    i = (match.span("to") or (match.first, match.last))[0]
    genitive = i + 1 < len(chart.text) and chart.text.words[i + 1].fold.startswith(article_of(chart.lexicon))  # "لحكومة الوحدة"
    named = chart.bits(i) & PREPOSITION or fits(chart.lexicon, "owned_shape", chart.text.words[i].fold) and not genitive
    return ActorValue(name=text, text=text, kind="group") if named else None


def local(chart: Chart, match: Match) -> ActorValue:
    """Build a force that is named after its town or province: "شرطة كركوك"."""
    text = text_of(chart, match.first, match.last)
    kind = next((feature(sense, "kind") for _, sense in chart.entries(match.first, match.last, "local_force")), "")
    return ActorValue(name=text, text=text, kind=kind)


def unnamed(chart: Chart, match: Match) -> ActorValue | None:
    """Build a group that the text only describes: "مجموعة مسلحة", "دورية أمنية"; none where a drone follows it: "أسقطت الدفاعات الجوية مسيرة"."""
    if chart.bits(match.first) & ARTICLE and chart.has(match.last - 1, "craft_adj") and not chart.bits(match.last - 1) & ARTICLE:
        return None
    text = text_of(chart, match.first, match.last)
    return ActorValue(name=text, text=text, kind="group", definite=False, means=means_of(chart, match))


def gang(chart: Chart, match: Match) -> tuple[int, int, ActorValue] | None:
    """Build a band of kidnappers beside the verb of what it does: "أفرجت عصابة خطف عن تاجر"."""
    first, last = match.span("gang") or (match.first, match.last)
    text = text_of(chart, first, last)
    return first, last, ActorValue(name=text, text=text, kind="group", definite=False)


def craft(chart: Chart, match: Match) -> ActorValue:
    """Build aircraft of nobody in particular: "طائرات حربية"; whose they are another sentence may say."""
    text = text_of(chart, match.first, match.last)
    return ActorValue(name=text, text=text, kind="group", unknown=True, definite=False, means=means_of(chart, match))


BASED = ("locative", "aim", "toward", "near_word", "circumstance", "facility")
"""Classes of words before a unit that stands for the place it lies at."""


def unit(chart: Chart, match: Match) -> ActorValue | None:
    """Build a unit that a number names: "الفرقة السابعة", "الكتيبة 55"; one with a figure is its base where somebody is there ("في الفوج 46")."""
    if not chart.text.words[match.last - 1].fold.isalpha() and any(chart.has(match.first - 1, name) for name in BASED):
        return None
    text = text_of(chart, match.first, match.last)
    return ActorValue(name=text, text=text, kind="state_forces")


def unit_of(chart: Chart, match: Match) -> ActorValue | None:
    """Build a numbered unit with the army it is of, whose kind and country it has: "الفرقة الثالثة في الجيش العراقي"."""
    inner, owner = _inner(chart, match), match.span("owner")
    army = chart.mention_at(owner[0]) if owner else None
    if inner is None or army is None or not isinstance(army.value, ActorValue):
        return None
    return replace(inner, text=text_of(chart, match.first, match.last), kind=army.value.kind, country=army.value.country)


def described(chart: Chart, match: Match) -> ActorValue | None:
    """Build a named group with what is said of it: "فصائل المعارضة الموالية لها"; forces of no country are theirs whom they belong to."""
    inner, text = _inner(chart, match), text_of(chart, match.first, match.last)
    loyal, owner = match.span("loyal"), match.span("owner")
    if inner is None:
        return None
    if loyal and owner and not inner.country and inner.kind in FORCES and _is_same(chart, loyal):
        mention = chart.mention_at(owner[0])
        if mention is not None and isinstance(mention.value, ActorValue):
            return replace(mention.value, text=text)
    return replace(inner, text=text)


def _is_same(chart: Chart, loyal: tuple[int, int]) -> bool:
    """Tell whether an adjective says whose own a force is: "التابعة", not "الموالية"."""
    return any(feature(sense, "same") for _, sense in chart.entries(*loyal, "loyal_adj"))


def short(chart: Chart, match: Match) -> tuple[int, int, ActorValue] | None:
    """Build a group from a word that names it behind its people: "مسلحو القاعدة"; behind people with the article another noun follows."""
    first, last = match.span("short") or (match.first, match.last)
    sense = next((s for name in ("short_actor", "short_owner", "short_side") for _, s in chart.entries(first, last, name)), None)
    following = chart.mention_at(last)
    place = following is not None and following.kind in ("nationality", "state", "place") or chart.has(last, "force_adj")  # "جنود القاعدة الأمريكية"
    if sense is None or place or first == match.first + 1 and chart.bits(match.first) & ARTICLE:
        return None
    if feature(sense, "behind") and not any(feature(s, "group") == feature(sense, "behind") for _, s in chart.entries(match.first, first, "person")):
        return None  # "أحد الشباب": a young man
    name = feature(sense, "name")
    return first, last, ActorValue(name=name, text=text_of(chart, first, last), ids=(feature(sense, "id"),), kind=feature(sense, "kind"))


def unknown(chart: Chart, match: Match) -> ActorValue:
    """Build unknown gunmen: "مسلحون مجهولون", "ثلاثة ملثمين"; what they ride on is no part of their name."""
    first = (match.span("head") or (match.first, 0))[0]
    words = chart.text.words
    last = next((i for i in range(first + 1, match.last) if "dressed" in chart.lexicon.classes(words[i])), match.last)
    text = text_of(chart, first, last)
    return ActorValue(name=text, text=text, kind="unknown", unknown=True, definite=False)


def monitor(chart: Chart, match: Match) -> ActorValue | None:
    """Build an organisation that documents and reports: "مرصد نينوى لحقوق الإنسان"; not who tells it: "شهود عيان لوكالة ... للأنباء"."""
    if any(chart.bits(i) & PREPOSITION and chart.has(i, "source_noun") for i in range(match.first + 1, match.last)):
        return None
    text = text_of(chart, match.first, match.last)
    return ActorValue(name=text, text=text, kind="monitor")


def alias(chart: Chart, match: Match) -> ActorValue | None:
    """Join two names of one actor: قوات سوريا الديمقراطية (قسد)."""
    values = [m.value for m in chart.inside(match.first, match.last)]
    if len(values) != 2 or not set(values[0].ids[:1]) & set(values[1].ids):
        return None
    value: ActorValue = values[0]
    return value


def text_of(chart: Chart, first: int, last: int) -> str:
    """Return the words of a span, the first one without proclitics; without marks, and broken words put together."""
    text = chart.text.surface(first, last)
    marked = not text.replace(" ", "").isalnum()
    if marked or any(word.raw != word.bare for word in chart.text.words[first:last]):
        text = " ".join(word.bare for word in chart.text.words[first:last] if word.kind <= Kind.LATIN)
    sense = next(iter(chart.senses(first)), None)
    drop = len(sense.conjunction) + len(sense.preposition) if sense else 0
    if sense and sense.preposition and sense.article:
        return "ال" + text[drop + 1 :] if sense.preposition == "ل" else text[drop:]
    return text[drop:]


def _stands_beside(chart: Chart, match: Match) -> bool:
    """Tell whether a name follows a head with the article, which it cannot own: "اتهمت الحركة تنظيم القاعدة"."""
    span = match.span("inner")
    if span is None or not chart.bits(match.first) & ARTICLE or chart.bits(span[0]) & PROCLITICS:
        return False
    return not (chart.has(span[0] - 1, "origin") or chart.has(span[0] - 1, "locative"))  # "الوحدات الخاصة في الجيش"


def means_of(chart: Chart, mention: Match | Mention) -> str:
    """Return what an adjective or the head noun of a force says that it strikes with: "طيران مسير" are drones, "طيران" aircraft."""
    told = (feature(sense, "means") for name in ("craft_adj", "force_head") for _, sense in chart.entries(mention.first, mention.last, name))
    return next((means for means in told if means), "")


def _inner(chart: Chart, match: Match) -> ActorValue | None:
    span = match.span("inner")
    mention = chart.mention_at(span[0]) if span else None
    return mention.value if mention and isinstance(mention.value, ActorValue) else None


BUILDERS: Mapping[str, Callable[[Chart, Match], Any]] = {
    "actor_national": national, "actor_belonging": belonging, "actor_local": local, "actor_unnamed": unnamed, "actor_unknown": unknown, "actor_alias": alias,
    "actor_described": described, "actor_unit": unit, "actor_craft": craft, "actor_generic": generic, "actor_short": short, "actor_partisans": partisans,
    "actor_monitor": monitor, "actor_gang": gang, "actor_unit_of": unit_of, "actor_generic_in": generic_in,
}
