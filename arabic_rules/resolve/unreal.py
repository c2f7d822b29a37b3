"""What has not happened: what a sentence asks or foretells, and words that only look like verbs."""

from __future__ import annotations

from ..chart import Chart
from ..facts import Fact
from ..text import QUESTION_MARKS

COMMENT = 6
"""Within so many tokens behind a noun its verb may say what the event means."""

SENTENCED = "execution"
"""The family of what courts sentence people to."""


def unreality(chart: Chart, fact: Fact, first: int, last: int) -> str:
    """Return what a sentence is that names an event without telling it; empty where it tells it."""
    if is_question(chart, first, last):
        return "a question"
    if fact.rule.option("family") == SENTENCED and chart.any_has(range(first, fact.first), "court"):
        return "a sentence that is not carried out"
    if chart.any_has(range(first, last), "festive"):
        return "a celebration"
    if is_hour(chart, fact):
        return "a time of day"
    noun = fact.voice in ("noun", "masdar") and fact.rule.option("family") != "toll"
    if noun and chart.any_has(range(fact.last, min(fact.last + COMMENT, last)), "comment"):
        return "a comment"
    return ""


def is_question(chart: Chart, first: int, last: int) -> bool:
    """Tell whether a sentence asks: it ends with a question mark, or begins with a word that asks."""
    words = chart.text.words
    return last < len(words) and words[last].fold in QUESTION_MARKS or chart.has(first, "asking")


def is_future(chart: Chart, fact: Fact, clause: range) -> bool:
    """Tell whether an event lies ahead: "ستقصف", or a noun behind such a verb: "ستتعرض لهجوم"."""
    tokens = (fact.first,) if fact.voice in ("active", "passive") else (*clause, fact.first)
    return any(_foretells(chart, i) for i in tokens)


def is_possible(chart: Chart, clause: range) -> bool:
    """Tell whether "قد" with an imperfect stands before a noun: "قد تتعرض لقصف"."""
    return any(_only_imperfect(chart, i + 1) for i in chart.tokens(clause[:-1], "may"))


def _only_imperfect(chart: Chart, i: int) -> bool:
    tags = [sense.tag for sense in chart.senses(i)]
    return any(tag.startswith("imperfect") for tag in tags) and not any(tag.startswith("past") for tag in tags)  # "قد أعلن": he had


def is_hour(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger is a time of day before a date: "وأصيب ثالث فجر اليوم" blows nothing up."""
    following = chart.mentions.get(fact.last)
    return chart.has(fact.first, "part_of_day") and following is not None and following.kind == "date"


def _foretells(chart: Chart, i: int) -> bool:
    return any(sense.preposition == chart.lexicon.future for sense in chart.senses(i)[:1])
