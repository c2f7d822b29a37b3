"""Who is told again by another word: the force of a head noun alone, "the occupier", "the gunmen", the house told before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..chart import Chart, Mention, feature
from ..facts.names import CLASH
from ..lexicon import Sense
from ..phases.shapes import article_of
from .draft import Draft, Role

FIGHTERS = "fighters"
"""The group of people who fight under no name."""


def named_before(chart: Chart, role: Role) -> Role:
    """Let a head noun alone, with the article, be the force of that noun named last: "القوات" after "قوات الطوارئ الخاصة"."""
    i = next((i for i, _ in chart.entries(role.mention.first, role.mention.last, "back_force")), None)
    if i is None or role.value.ids or len(role.value.text.split()) > 1:
        return role
    noun = chart.text.words[i].fold.removeprefix(article_of(chart.lexicon))
    before = [m for m in chart.history if m.kind == "actor" and m.first < i and len(m.value.text.split()) > 1 and chart.text.words[m.first].fold.endswith(noun)]
    return replace(role, value=max(before, key=lambda m: (m.first, m.last)).value) if before else role


def named_occupier(chart: Chart, role: Role) -> Role:
    """Let "the occupier" be the one that the text names in full, the last before it, else the first: "قوات الاحتلال" in a text of "الاحتلال التركي"."""
    if not _is_occupier(chart, role.mention):
        return role
    named = [m for m in chart.mentions.values() if m.kind in ("actor", "state") and _is_occupier(chart, m)]
    full = sorted((m for m in named if not chart.has(m.last - 1, "occupier")), key=lambda m: m.first)
    if not (full and chart.has(role.mention.last - 1, "occupier")):
        return role
    before = [m for m in full if m.first < role.mention.first]
    value = (before[-1] if before else full[0]).value
    return role if value.country == role.value.country else replace(role, value=value)


def join_gunmen(chart: Chart, draft: Draft) -> None:
    """Let gunmen under no name who are told again be who was told: "مسلحون مجهولون ... إن مسلحين", "حركة الشباب ... حاول المسلحون".

    In a fight they may be its other side.
    """
    doers = draft.named("initiators")
    nouns = {id(role): noun for role in doers if role.value.unknown and (noun := _fighter_noun(chart, role)) is not None}
    if any(role.value.kind == "unknown" and id(role) not in nouns for role in doers) and CLASH not in draft.families:  # "مجهولون ... إن مسلحين"
        draft.roles = [r for r in draft.roles if id(r) not in nouns or r.value.kind == "unknown"]
        return
    nameless = sorted((r for r in doers if id(r) in nouns), key=lambda r: r.value.kind != "unknown")  # "مسلحون مجهولون" says more than "مسلحين"
    kept: dict[str, Role] = {}
    for role in nameless:
        noun = nouns[id(role)]
        others = CLASH not in draft.families and (len(nameless) < len(doers) or bool(kept))
        bomber = any(True for _ in chart.entries(role.mention.first, role.mention.last, "suicide_attacker"))
        if noun.entry.lemma not in kept and not (others and (noun.article or bomber)):
            kept[noun.entry.lemma] = role
    dropped = {id(role) for role in nameless} - {id(role) for role in kept.values()}
    draft.roles = [role for role in draft.roles if id(role) not in dropped]


def once(chart: Chart, roles: list[Role]) -> Iterator[Role]:
    """Yield each actor once: "المنزل" is the house told before, "الفصائل التابعة لها" the factions, unknown gunmen are the same."""
    heads: dict[str, set[str]] = {}
    for role in roles:
        known = heads.setdefault(role.slot, set())
        head, whole = _head(chart, role)
        if not (head and head in known and _told_again(chart, role) or whole and whole in known):
            yield role
        known |= {head, whole}


def _is_occupier(chart: Chart, mention: Mention) -> bool:
    return chart.any_has(range(mention.first, mention.last), "occupier")


def _fighter_noun(chart: Chart, role: Role) -> Sense | None:
    """Return the noun for gunmen or attackers by which a doer is told."""
    senses = chart.lexicon.senses(chart.text.words[role.mention.first])
    return next((s for s in senses if FIGHTERS in feature(s, "group").split()), None)


def _head(chart: Chart, role: Role) -> tuple[str, str]:
    """Return the lemma of the noun that an unnamed thing or group is called by, and what is said with it; empty for names."""
    if role.value.kind == "unknown":
        return "", role.value.kind
    sense = next(iter(chart.senses(role.mention.first)), None)
    if sense is None or role.value.name != role.value.text:
        return "", ""
    last = chart.terms[role.mention.first][1] if role.mention.first in chart.terms else role.mention.first + 1
    return sense.entry.lemma.split()[0], sense.entry.lemma if last == role.mention.last and role.value.kind == "facility" else ""


def _told_again(chart: Chart, role: Role) -> bool:
    sense = next(iter(chart.senses(role.mention.first)), None)
    return sense is not None and (sense.article or bool(sense.pronoun))
