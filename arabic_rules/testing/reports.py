"""Strategies of reports: sentences with what a record must say of them, noise that must not matter, and text of any kind."""

from __future__ import annotations

import functools

from hypothesis import strategies as st

from ..extract import shared
from ..grammar import Example
from .numbers import noisy

__all__ = ["Told", "any_text", "noisy", "reports", "sentences"]

Told = tuple[str, str, tuple[tuple[str, str], ...]]
"""A sentence, the rule that must fire on it, and what the record must say: key and value, as `gives` lines do."""
_HARMLESS = ("وزار الوزير المدينة.", "والطقس غائم.", "وقال مسؤول إن المحادثات مستمرة.", "وافتتح المدير المعرض السنوي.")
_PIECES = ("قتل", "اعتقل", "ثلاثة", "من", "في", "مدينة", "حلب", "و", "،", ".", ":", "\n", "«", "(", "12", "٣", "2024-03-14", "أمس", "شمال", "كم", "داعش",
           "لم", "قد", "الذي", "عناصر", "\u200f", "\u0640", "\u064e", "\u202e", "x", "😀")


@functools.cache
def _examples(rule: str | None) -> tuple[Example, ...]:
    grammar = shared().grammar
    return tuple(e for e in grammar.examples if e.wanted and e.rule in grammar.events and rule in (None, e.rule))


def sentences(*, rule: str | None = None) -> st.SearchStrategy[Told]:
    """Sentences that stand beside the rules of the shipped grammar, each with the rule and what it gives.

    Args:
        rule: only those of this event rule.

    Raises:
        ValueError: no rule of this name has a sentence.
    """
    examples = _examples(rule)
    if not examples:
        raise ValueError(f"no event rule of this name: {rule!r}")
    return st.sampled_from(examples).map(lambda example: (example.text, example.rule, example.gives))


@st.composite
def reports(draw: st.DrawFn, *, rule: str | None = None) -> Told:
    """Draw a report: a sentence with what it gives, and sentences that say nothing behind it."""
    text, name, gives = draw(sentences(rule=rule))
    behind = draw(st.lists(st.sampled_from(_HARMLESS), max_size=2, unique=True))
    return "\n".join((text, *behind)), name, gives


def any_text(*, max_size: int = 200) -> st.SearchStrategy[str]:
    """Text of any kind: Unicode as it comes, and heaps of the words that rules look for, in any order."""
    heap = st.lists(st.sampled_from(_PIECES) | st.text(max_size=4), max_size=max_size // 5).map(" ".join)
    return st.one_of(st.text(max_size=max_size), heap)
