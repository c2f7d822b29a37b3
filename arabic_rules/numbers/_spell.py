"""Spell a number in Arabic words, in gender and case; `parse(spell(n)) == n`. The words are in `grammars/numbers/spelling.lex`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..lexicon import Lexicon, shipped_lexicon

Gender = Literal["m", "f"]
Case = Literal["nom", "obl"]
LIMIT = 10**15
_SCALES = ((10**12, "1e12"), (10**9, "1e9"), (10**6, "1e6"), (10**3, "1e3"))
_CLASS = "num.spelling"


def spell(n: int, *, gender: Gender = "m", case: Case = "nom") -> str:
    """Return the words of `n`.

    Args:
        n: from -10**15 to 10**15, both excluded.
        gender: of the counted noun; three to ten take the other gender's ending.
        case: nominative or oblique (accusative and genitive).

    Raises:
        ValueError: `n` is out of range.

    >>> spell(25, gender="f"), spell(2013, case="obl"), spell(211_000)
    ('خمس وعشرون', 'ألفين وثلاثة عشر', 'مئتان وأحد عشر ألفاً')
    """
    if not -LIMIT < n < LIMIT:
        raise ValueError(f"cannot spell {n}: from {1 - LIMIT} to {LIMIT - 1}")
    return _Speller(_words(shipped_lexicon()), gender, case).number(n)


def _words(lexicon: Lexicon) -> Mapping[str, str]:
    """Return the words by what they say, from the lexicon, read once."""
    memo = lexicon.cache(_CLASS)
    if not memo:
        memo.update((entry.features["say"], entry.lemma) for entry in lexicon.of_class(_CLASS))
        memo["and"] = " " + lexicon.clitics.and_
    return memo


class _Speller:
    """Spells numbers in one gender and case."""

    def __init__(self, words: Mapping[str, str], gender: Gender, case: Case) -> None:
        self.words, self.gender, self.case = words, gender, case

    def say(self, what: str, gender: Gender | None = None) -> str:
        """Return a word in the gender and case, where it has several."""
        gender = gender or self.gender
        keys = (what, f"{what} {gender}", f"{what} {self.case}", f"{what} {gender} {self.case}")
        return next(self.words[key] for key in keys if key in self.words)

    def number(self, n: int) -> str:
        if n < 0:
            return f"{self.say('minus')} {self.number(-n)}"
        parts: list[str] = []
        for scale, name in _SCALES:
            count, n = divmod(n, scale)
            parts += self.scaled(count, name) if count else []
        if n or not parts:
            parts.append(self.below(n, self.gender))
        return self.words["and"].join(parts)

    def scaled(self, count: int, scale: str) -> list[str]:
        """Spell how many of a scale: thousands and millions are counted like any other masculine noun."""
        rest = count % 100
        if rest in (1, 2):  # "مئة ألف وألفان"
            more = self.say(scale if rest == 1 else scale + "_two")
            return [*(self.scaled(count - rest, scale) if count > rest else []), more]
        if rest == 0:
            return [f"{self.say('200_of' if count == 200 else str(count))} {self.say(scale)}"]
        return [f"{self.below(count, 'm')} {self.say(scale + ('_many' if rest <= 10 else '_counted'))}"]

    def below(self, n: int, gender: Gender) -> str:
        """Spell a number below a thousand."""
        hundreds, rest = n - n % 100, n % 100
        parts = [self.say(str(hundreds))] if hundreds else []
        if rest or not hundreds:
            parts.append(self.tens(rest, gender))
        return self.words["and"].join(parts)

    def tens(self, n: int, gender: Gender) -> str:
        tens, unit = n - n % 10, n % 10
        if n <= 10:
            return self.say(str(n), gender)
        if tens == 10:
            ten = self.say("10", "f" if gender == "m" else "m")
            return f"{self.say({1: 'first', 2: 'second'}.get(unit, str(unit)), gender)} {ten}"
        if not unit:
            return self.say(str(tens))
        one = self.say("first" if unit == 1 and gender == "f" else str(unit), gender)
        return one + self.words["and"] + self.say(str(tens))
