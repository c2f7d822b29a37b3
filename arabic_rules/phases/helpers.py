"""Who helps a doer, told beside him: "قصفت قوات أ، بدعم جوي من ب، القرية". What is said of it parts nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ..alphabet import CONJUNCTION, PROCLITICS
from ..chart import Chart, Mention
from ..text import Kind
from ..values import ActorValue

HELPED = frozenset({"actor", "state", "people"})
"""Kinds of mention that may be helped."""
HELPING = frozenset({"actor", "state", "nationality", "people"})
"""Kinds of mention that may help; people only where they are somebody's."""
WORDS = 6
"""How many words of help may stand before who helps: "بإسناد فني ودعم لوجستي من"."""
ALIAS = 4
"""How many words the brackets behind a name may hold that only call it otherwise."""
_LINKS = ("support_noun", "support_kind", "with", "origin", "source_adj")


def scan_helpers(chart: Chart) -> None:
    """Let who helps be part of whom he helps in the patterns' string, and keep him for the facts: `Chart.helpers`."""
    read = 0
    for mention in list(chart.inside(0, len(chart.text))):
        if mention.kind not in HELPED:
            continue
        if mention.first < read:
            continue
        end = _behind_wing(chart, _behind_alias(chart, mention))
        helpers, last = _helpers(chart, end)
        if helpers:
            chart.helpers[mention.first] = helpers
            end = last + _parts_nothing(chart, last)
        if end > mention.last:
            read = end
            chart.absorb(mention, mention.first, end)


def _helpers(chart: Chart, at: int) -> tuple[tuple[Mention, ...], int]:
    """Return those who are told to help behind token `at`, and the token behind the last of them."""
    found: list[Mention] = []
    last = at
    while (helper := _next(chart, last, first=not found)) is not None:
        found.append(helper)
        last = helper.last
    return tuple(found), last


def _next(chart: Chart, at: int, *, first: bool) -> Mention | None:
    """Return who helps at token `at`, behind a comma or not: after a word of help, or joined by "و" to one who helps."""
    at += is_comma(chart, at)
    if chart.has(at, "partner_marker") or chart.has(at, "supported"):
        behind = chart.terms[at][1] if at in chart.terms else at + 1
        return next(_named(chart, behind), None)
    joined = not first and bool(chart.bits(at) & CONJUNCTION)
    return next(_named(chart, at), None) if joined else None


def _named(chart: Chart, at: int) -> Iterator[Mention]:
    """Yield the mention that ends a run of words of help at token `at`."""
    for i in range(at, min(at + WORDS, len(chart.text))):
        mention = chart.mentions.get(i)
        if mention is not None and not chart.has(i, "support_kind"):  # "بإسناد فني": no technician
            if mention.kind in HELPING and (mention.kind != "people" or mention.value.actors):
                yield mention
            return
        if not any(chart.has(i, name) for name in (*_LINKS, "partner_marker")):
            return


def _behind_alias(chart: Chart, mention: Mention) -> int:
    """Return the token behind what calls a name otherwise: "القوات المشتركة (…)", "قوات سوريا الديمقراطية قسد"; the name's end where nothing does."""
    at = mention.last
    again = chart.mentions.get(at)
    if again is not None and not chart.bits(at) & PROCLITICS and set(_ids(again)) & set(_ids(mention)):
        at = again.last
    if at >= len(chart.text) or chart.text.words[at].kind is not Kind.OPEN:
        return at
    close = next((i for i in range(at + 1, min(at + 2 + ALIAS, len(chart.text))) if chart.text.words[i].kind is Kind.CLOSE), at)
    return close + 1 if close > at + 1 and all(_names(chart, i) for i in range(at + 1, close)) else at


def _behind_wing(chart: Chart, at: int) -> int:
    """Return the token behind what says whose wing a group is: "، الجناح العسكري لحركة أ،"; `at` where nothing does."""
    wing = chart.mentions.get(at + is_comma(chart, at))
    if wing is None or wing.kind != "actor" or not chart.has(wing.first, "wing") or chart.bits(wing.first) & PROCLITICS:
        return at
    return wing.last + (at < wing.first and is_comma(chart, wing.last))


def _ids(mention: Mention) -> tuple[str, ...]:
    return mention.value.ids if isinstance(mention.value, ActorValue) else ()


def _names(chart: Chart, i: int) -> bool:
    """Tell whether token `i` can be of a name in brackets: no figure, mark, particle or people."""
    mention = chart.mention_at(i)
    plain = chart.text.words[i].kind in (Kind.WORD, Kind.LATIN) and not chart.bits(i) & PROCLITICS
    return plain and (mention.kind in ("actor", "state") if mention else not chart.senses(i) or chart.text.words[i].kind is Kind.LATIN)


def _parts_nothing(chart: Chart, at: int) -> bool:
    """Tell whether a comma at token `at` closes what is told of helpers, and the clause goes on behind it."""
    return is_comma(chart, at) and at + 1 < len(chart.text) and not chart.bits(at + 1) & CONJUNCTION


def is_comma(chart: Chart, i: int) -> bool:
    """Tell whether a comma stands at token `i`."""
    return 0 <= i < len(chart.text) and chart.text.words[i].kind is Kind.COMMA
