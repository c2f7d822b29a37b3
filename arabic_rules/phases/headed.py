"""Groups of which no table knows the name: a head noun tells that a name follows ("كتائب الفاروق", "قبيلة العواضي")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..alphabet import ARTICLE, PROCLITICS
from ..cascade import Match
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind, fold
from ..values import ActorValue
from .actors import text_of
from .human_nouns import is_verb
from .persons import enclosed_end
from .shapes import article_of, fits

NO_NAME = (
    "toward", "no_group_name", "force_adj", "loyal_adj", "trigger", "relative", "group_head", "person", "facility", "person_adjective", "place_kind", "weapon",
)
"""Classes of words that are no name behind the head of a group."""
HEADS = ("group_head", "family_head")
"""Classes of the nouns before the name of a group."""
TRIBE = "tribe"
DUAL = "du"
AND = "و"
GROUPS = frozenset({"jihadist", "militia", "rebel", "militant", "separatist", "party_militia"})
"""Kinds of armed group that are no state's."""
SHORTEST = 3
"""How many letters a name has at least."""
APART = frozenset({"date", "duration"})
"""Kinds of mention that say nothing of a group before them: "استهدفت الكتائب أمس موقعا"."""
OBJECTS = frozenset({"vehicles", "goods", "facility", "actor", "people", "weapon"})
"""Kinds of mention that without the article are what a group acts on: "استهدفت الكتائب آلية عسكرية"."""


def headed(chart: Chart, match: Match) -> tuple[int, int, ActorValue] | None:
    """Build a group from its head noun and the name behind it; None where no name follows."""
    first = match.last - 1
    sense = next((s for head in HEADS for _, s in chart.entries(first, match.last, head)), None)
    if sense is None or sense.article or sense.pronoun:
        return None
    kind = feature(sense, "kind")
    if kind != TRIBE:
        last = enclosed_end(chart, match.last) or _name_end(chart, match.last, sense)
        text = name = text_of(chart, first, last)
        return (first, last, ActorValue(name=name, text=text, kind=kind)) if last > match.last else None
    start = match.last + _is_bracket(chart, match.last)  # "قبيلة (المعاليا)"
    last = _tribe_end(chart, start)
    closes = start == match.last or last < len(chart.text) and chart.text.words[last].kind is Kind.CLOSE
    if last == start or not closes:
        return None
    text = f"{text_of(chart, first, match.last)} {text_of(chart, start, last)}"
    name = f"{sense.entry.lemma} {text_of(chart, start, last)}" if sense.tag.startswith(DUAL) else text
    return first, last + (start > match.last), ActorValue(name=name, text=text, kind=kind)


def second(chart: Chart, match: Match) -> tuple[int, int, ActorValue] | None:
    """Build the second of two tribes from its name alone: "قبيلتي المسيرية والرزيقات", "عشيرة البزون وآل مطر"."""
    i = match.first
    before = chart.mention_at(i - 1)
    if before is None or not isinstance(before.value, ActorValue) or before.value.kind != TRIBE:
        return None
    heads = [sense for _, sense in (s for head in HEADS for s in chart.entries(before.first, before.first + 1, head))]
    kin = chart.has(i, "kin_head")
    last = i + 1 + kin
    name = text_of(chart, i, min(last, len(chart.text)))
    two = any(sense.tag.startswith(DUAL) for sense in heads)
    joined = name.startswith(AND) or AND in chart.text.prefixes.get(i, "")  # "قبيلتي “بني حسين” و“الأبالة”"
    if not (two or heads and kin) or last > len(chart.text) or not joined or _is_taken(chart, last - 1, kin=kin):
        return None
    return i, last, ActorValue(name=f"{heads[0].entry.lemma} {name.removeprefix(AND)}", text=name.removeprefix(AND), kind=TRIBE)


def _is_bracket(chart: Chart, i: int) -> bool:
    """Tell whether a bracket at token `i` holds one word or two."""
    words = chart.text.words[i : i + 4]
    return bool(words) and words[0].kind is Kind.OPEN and any(word.kind is Kind.CLOSE for word in words[2:])


def _tribe_end(chart: Chart, at: int) -> int:
    """Return where the name of a tribe that begins at token `at` ends: any word that is no mention, and a forefather's ("بني مالك")."""
    last = at + chart.has(at, "kin_head")
    if last >= len(chart.text) or _is_taken(chart, last, kin=last > at) or chart.text.words[last].kind is not Kind.WORD:
        return at
    return last + 1 if last > at or _is_definite_name(chart, last) or _is_unread(chart, last) or chart.has(last, "given_name") else at


def _is_taken(chart: Chart, i: int, *, kin: bool) -> bool:
    """Tell whether a word is some mention's: behind "بني" or "البو" the name of a town is a forefather's."""
    mention = chart.mention_at(i)
    return i in chart.covered and not (kin and mention is not None and mention.kind == "place" and mention.last == mention.first + 1)


def back(chart: Chart, match: Match) -> ActorValue | None:
    """Build a group from its head noun alone where it was named before: "الحركة" after "حركة الشباب"; not where it is a place or a rank."""
    i, behind = match.first, match.last
    following = chart.mention_at(behind)
    described = following is not None and not chart.bits(behind) & PROCLITICS and not _is_apart(chart, following)
    weapon = any(feature(s, "means") for _, s in chart.entries(i, behind, "force_head"))
    placed = any(chart.has(i - 1, name) for name in ("locative", "aim", "origin")) and not is_verb(chart, i - 1)
    if described or weapon or placed:
        return None
    noun = chart.text.words[i].fold.removeprefix(article_of(chart.lexicon))
    before = [m for m in chart.mentions.values() if m.kind == "actor" and m.first < i]
    named = [m for m in before if _is_headed(m, noun)]
    if not named and any(chart.entries(i, behind, "any_group")):
        named = _only_group(before)
    if not named:
        return None
    value: ActorValue = max(named, key=lambda m: m.first).value
    return replace(value, text=text_of(chart, i, behind))


def _is_apart(chart: Chart, mention: Mention) -> bool:
    """Tell whether a mention right behind the noun of a group says nothing of the group: a day, or what without the article it acts on."""
    return mention.kind in APART or mention.kind in OBJECTS and not chart.bits(mention.first) & ARTICLE


def _only_group(before: list[Mention]) -> list[Mention]:
    """Return the mentions of the one armed group named so far, which any word for a group takes up: "الجماعة" after "حركة الشباب"."""
    groups = [m for m in before if m.value.kind in GROUPS and m.value.ids]
    return groups if len({m.value.ids[0] for m in groups}) == 1 else []


def _is_headed(mention: Mention, noun: str) -> bool:
    """Tell whether the name of an actor begins with a noun: "حركة الشباب"."""
    first, *rest = mention.value.text.split() or [""]
    return bool(rest) and fold(first) == noun


def _name_end(chart: Chart, at: int, head: Sense) -> int:
    """Return where the name that begins at token `at` ends; `at` where none does."""
    if _is_definite_name(chart, at):
        return at + 1
    if _is_noun(chart, at) and _is_definite_name(chart, at + 1):
        return at + 2
    return at + 1 if feature(head, "takes") and _is_unread(chart, at) else at


def _is_definite_name(chart: Chart, i: int) -> bool:
    """Tell whether a word with the article can be a name: no adjective, no mention, nothing that a group is of."""
    if i >= len(chart.text) or i in chart.covered or chart.text.words[i].kind is not Kind.WORD:
        return False
    if not chart.text.words[i].fold.startswith(article_of(chart.lexicon)) or chart.bits(i) & PROCLITICS:
        return False
    return not any(chart.has(i, name) for name in NO_NAME)


def _is_noun(chart: Chart, i: int) -> bool:
    """Tell whether a noun in the construct stands at token `i`: "أحفاد", "ثوار"."""
    if i >= len(chart.text) or i in chart.covered or chart.bits(i) & (PROCLITICS | ARTICLE):
        return False
    senses = chart.senses(i)
    if any(s.entry.pos in ("word", "verb") or s.pronoun for s in senses) or chart.has(i, "trigger"):
        return False
    return chart.text.words[i].kind is Kind.WORD


def _is_unread(chart: Chart, i: int) -> bool:
    """Tell whether a word stands at token `i` that the lexicon does not know, and that may be a name by its shape."""
    if not chart.is_unread(i):
        return False
    fold = chart.text.words[i].fold
    return len(fold) >= SHORTEST and not fits(chart.lexicon, "no_name_shape", fold)


BUILDERS: Mapping[str, Callable[[Chart, Match], Any]] = {"actor_headed": headed, "actor_second": second, "actor_back": back}
