"""Whether people can be the subject of a verb behind them, which agrees with them in number and gender: "مستوطنون أحرقوا", not "شابا ... داهمت"."""

from __future__ import annotations

from ..chart import Chart, Mention
from ..lexicon import Sense
from ..values import PeopleValue
from .groups import FORCES

_THIRD = ("3ms", "3fs", "3md", "3fd", "3mp", "3fp")
"""How the tags of verbs of the third person end."""


def agrees(chart: Chart, mention: Mention, verb: Sense) -> bool:
    """Tell whether people that stand before a verb can do what it says; what is no people agrees."""
    value, person = mention.value, verb.tag[-3:]
    if mention.kind != "people" or not isinstance(value, PeopleValue) or person not in _THIRD or FORCES & set(value.groups):
        return True  # often the noun of a force, which takes the feminine: "عناصر التنظيم هاجمت"
    if not _is_counted(chart, mention):
        return True
    if value.maximum == 1:
        return person == ("3fs" if _is_feminine(chart, mention) else "3ms")
    return not person.endswith("s")


def _is_counted(chart: Chart, mention: Mention) -> bool:
    """Tell whether a mention begins with a number or a noun for people, not with one for a group: "مجموعة من الشبان هاجمت"."""
    first = chart.mentions.get(mention.first)
    if first is not None and first.kind == "number":
        return True
    senses = chart.senses(mention.first)
    return bool(senses) and all("person" in s.entry.classes and not s.entry.features.get("collective") for s in senses if s.entry.pos == "noun")


def _is_feminine(chart: Chart, mention: Mention) -> bool:
    groups = mention.value.groups
    return "women" in groups or chart.text.words[mention.first].bare.endswith("ة")
