"""What a bearing is said of: a name of the tables, a noun for a kind of place with its name, an unknown word."""

from __future__ import annotations

from dataclasses import dataclass

from ..actors import shipped_actors
from ..gazetteer import Gazetteer
from ..lexicon import Lexicon, Sense
from ..text import Kind, Text
from ._bearings import PARTS

_KIND_NOUNS = 2
"""How many nouns may stand before a name: "ريف مدينة"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Tokens of an anchor, end exclusive, where its text begins, what it is."""

    first: int
    last: int
    start: int
    kind: str
    contracted: bool = False  # "للباب", where the article is written as part of the preposition


class Anchors:
    """Reads the anchor at a token."""

    def __init__(self, text: Text, lexicon: Lexicon) -> None:
        """Use the shipped tables of places and states."""
        self.text, self.lexicon = text, lexicon
        self._folds = text.folds
        self._places, self._actors = Gazetteer.shipped(), shipped_actors()
        self._and = lexicon.clitics.and_
        self._article = lexicon.clitics.article

    def at(self, i: int, preposition: str = "") -> Anchor | None:
        """Return the anchor at token `i`, None where there is none; `preposition`, or "و" in its place, must stand before it, attached or apart."""
        if not self._word(i):
            return None
        clitics = self._clitics(i, preposition)
        if clitics is None:
            return None
        start = self.text.starts[i] + clitics
        contracted = bool(clitics) and preposition == "ل" and self._folds[i][1] == "ل"
        kind, at = self._nouns(i, preposition)
        named = self._name(at, preposition if at == i else "")
        if named is not None:
            return Anchor(first=i, last=named[0], start=start, kind=kind or named[1], contracted=contracted)
        if at == i:
            return None
        whole = at == i + 1 and self._definite(i)  # "البلاد", "للمدينة"
        return Anchor(first=i, last=at, start=start, kind=kind, contracted=contracted) if whole else None

    def known(self, i: int) -> bool:
        """Tell whether token `i` begins a name of the tables or a noun for a kind of place."""
        return self._word(i) and (self._nouns(i, "")[1] > i or self._tables(i, self._folds[i]) is not None)

    def _word(self, i: int) -> bool:
        return 0 <= i < len(self.text) and self.text.words[i].kind is Kind.WORD

    def _clitics(self, i: int, preposition: str) -> int | None:
        """Return how many characters the preposition takes of token `i`, None where it is not there."""
        fold, apart = self._folds[i], self.text.prefixes.get(i, "")
        if apart or not preposition:
            return 0 if apart == preposition else None
        return len(preposition) if fold.startswith(preposition) and len(fold) > len(preposition) + 1 else None

    def _nouns(self, i: int, clitic: str) -> tuple[str, int]:
        kind, at = "", i
        while at < min(i + _KIND_NOUNS, len(self.text)) and (sense := self._noun(at, joined=at == i and bool(clitic))) is not None:
            if sense.preposition not in ("", clitic if at == i else "") or sense.article and at > i:
                break
            kind, at = kind or sense.entry.features.get("kind", ""), at + 1
            if sense.article:
                break
        return kind, at

    def _noun(self, i: int, *, joined: bool) -> Sense | None:
        senses = self.lexicon.senses(self.text.words[i])
        wanted = {"place_kind", "anchor_word"}
        return next((s for s in senses if wanted & s.entry.classes and (joined or not s.conjunction) and not s.pronoun), None)

    def _definite(self, i: int) -> bool:
        return any(s.article and "anchor_word" in s.entry.classes for s in self.lexicon.senses(self.text.words[i]))

    def _name(self, i: int, preposition: str) -> tuple[int, str] | None:
        if not self._word(i):
            return None
        for form in self._forms(self._folds[i], preposition if i not in self.text.prefixes else ""):
            if (found := self._tables(i, form)) is not None:
                return found
        if not preposition and "place_head" in self.lexicon.classes(self.text.words[i]) and self._word(i + 1):
            return i + 2, ""  # "أم الرمان"
        return self._unknown(i, preposition)

    def _forms(self, fold: str, preposition: str) -> tuple[str, ...]:
        """Return the ways to read a word behind a preposition: "للباب" is ل and الباب."""
        if not preposition:
            return (fold,)
        rest = fold[len(preposition) :]
        return (self._article + rest[1:], rest) if preposition == "ل" and rest.startswith("ل") else (rest,)

    def _tables(self, i: int, form: str) -> tuple[int, str] | None:
        place = self._places.match(form, self._folds, i)
        state = self._actors.match(form, self._folds, i)
        if state is not None and state[1].kind == "state" and (place is None or state[0] >= place[0]):
            return i + state[0], "country"
        if place is None:
            return None
        kinds = [self._places.rows[row].kind for row in place[1]]
        return i + place[0], next((kind for kind in kinds if kind not in PARTS), kinds[0])

    def _unknown(self, i: int, preposition: str) -> tuple[int, str] | None:
        """Read a word that nothing knows as a name, with a second such word with the article: "خان العسل"."""
        if preposition and i not in self.text.prefixes or not self._nameless(i) or self._folds[i].startswith(self._and):
            return None
        definite = self._folds[i].startswith(self._article)
        more = not definite and self._word(i + 1) and self._folds[i + 1].startswith(self._article) and self._nameless(i + 1)
        return (i + 2 if more else i + 1), ""

    def _nameless(self, i: int) -> bool:
        word = self.text.words[i]
        return not self.lexicon.senses(word) and len(word.fold) > 2
