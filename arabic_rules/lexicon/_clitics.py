"""Clitics: what a word can be split into, and which forms take which clitics.

Nothing is looked up here; the lexicon asks which stems it knows: وزير is a term, so it is not و + زير.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..text import fold
from ._entries import Entry
from ._readings import Sense, is_verbal

_NOTHING = Entry(lemma="", pos="word", classes=frozenset(), features={})
_TO = "ل"
"""The preposition that verbs take, and before which the article is only its second letter: "للجيش"."""
_SHORTEST_STEM = 2


class _Lead(NamedTuple):
    """What stands before a stem: its letters, the clitics they are, and the same with each pronoun behind the stem."""

    letters: str
    clitics: Sense
    with_pronoun: Mapping[str, tuple[tuple[str, Sense], ...]]  # by the last letter


class Clitics:
    """The clitics of a lexicon."""

    def __init__(self, letters: Mapping[str, Sequence[str]]) -> None:
        """Take the letters of each kind of clitic, as `Inflection.clitics` has them."""
        self.and_, self.then, *_ = letters["conjunction"]
        """The conjunction that joins what is told side by side, and that of what came of it."""
        self.article, self.future, self.tanwin = (letters[kind][0] for kind in ("article", "future", "tanwin"))
        self.singular_pronouns = frozenset(letters["singular"])
        self._conjunctions = ("", *letters["conjunction"])
        self._prepositions = ("", *letters["preposition"])
        self._pronouns = tuple(letters["pronoun"])
        leads = tuple(self._make_leads())
        self._bare = tuple(lead for lead in leads if not lead.letters)
        self._leads = {first: tuple(lead for lead in leads if lead.letters[:1] in ("", first)) for first in {lead.letters[:1] for lead in leads}}

    def splits(self, word: str) -> Iterator[tuple[str, Sense]]:
        """Yield every (stem, clitics) of a folded word, the whole word first; nothing is looked up."""
        last = word[-1:]
        for letters, alone, with_pronoun in self._leads.get(word[:1], self._bare):
            if not word.startswith(letters) or len(word) < len(letters) + _SHORTEST_STEM:
                continue
            stem = word[len(letters) :]
            yield stem, alone
            for pronoun, clitics in with_pronoun.get(last, ()):
                if stem.endswith(pronoun) and len(stem) - len(pronoun) >= _SHORTEST_STEM:
                    yield stem[: -len(pronoun)], clitics

    def leave(self, word: str, stems: frozenset[str]) -> bool:
        """Tell whether one of some stems is left of a folded word with clitics split off or none, whether it takes them or not."""
        if word in stems:
            return True
        last = word[-1:]
        for letters, _, with_pronoun in self._leads.get(word[:1], self._bare):
            if word.startswith(letters):
                stem = word[len(letters) :]
                if stem in stems:
                    return True
                for pronoun, _ in with_pronoun.get(last, ()):
                    if stem.endswith(pronoun) and stem[: -len(pronoun)] in stems:
                        return True
        return False

    def fit(self, sense: Sense, clitics: Sense) -> bool:
        """Tell whether a form takes these clitics: verbs no article, construct forms a pronoun or nothing, `own` forms a pronoun."""
        if sense.tag.endswith(".own") and not clitics.pronoun:
            return False
        if is_verbal(sense.tag):
            if clitics.preposition == self.future and not sense.tag.startswith(("imperfect", "impassive")):
                return False
            return not clitics.article and clitics.preposition in ("", self.future, _TO)
        if clitics.preposition == self.future:
            return False
        if sense.tag == "word":
            return not clitics.article or sense.entry.lemma.startswith(self.article)
        if clitics.pronoun:
            return not clitics.article and not sense.tag.endswith("du") and not (sense.tag.endswith("sg") and fold(sense.entry.lemma.split()[0]).endswith("ه"))
        return True

    def rejoin(self, stem: str, clitics: Sense) -> str:
        """Return a stem with the article, where that was split off it: a name keeps its own."""
        return self.article + stem if clitics.article else stem

    def spelt(self, fold: str) -> tuple[str, str, str]:
        """Return how a further word of a term may be written, folded: as stated, with the article, or with the alef of tanwin."""
        return fold, self.article + fold, fold + self.tanwin

    def around(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return what may stand before a stem, and behind it: clitics and their combinations, none among them."""
        return frozenset(lead.letters for leads in self._leads.values() for lead in leads), frozenset(("", *self._pronouns))

    def _make_leads(self) -> Iterator[_Lead]:
        """Yield what may stand before a stem, in the order in which it is tried: conjunctions, each with prepositions and the article."""
        for conjunction in self._conjunctions:
            for preposition in self._prepositions:
                yield self._lead(conjunction, preposition, "")
                if preposition == _TO:
                    yield self._lead(conjunction, preposition, _TO)
                yield self._lead(conjunction, preposition, self.article)
            yield self._lead(conjunction, self.future, "")

    def _lead(self, conjunction: str, preposition: str, article: str) -> _Lead:
        clitics = Sense(_NOTHING, "", conjunction, preposition, bool(article))
        last: dict[str, tuple[tuple[str, Sense], ...]] = {}
        for pronoun in () if article else self._pronouns:
            last[pronoun[-1]] = (*last.get(pronoun[-1], ()), (pronoun, clitics._replace(pronoun=pronoun)))
        return _Lead(conjunction + preposition + article, clitics, last)
