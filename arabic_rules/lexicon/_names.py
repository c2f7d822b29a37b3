"""Names: what readings answer to in patterns, and every set of names that some word can have."""

from __future__ import annotations

from collections.abc import Iterable

from ..text import fold
from ._forms import Forms
from ._readings import PARTICIPLE, Sense, is_verbal

KNOWN = "KNOWN"
"""The name of every word that the lexicon knows."""
_GROUPS = {
    "past": "active", "imperfect": "active", "passive": "passive", "impassive": "passive", "masdar": "masdar",
    "participle": "participle", "sg": "sg", "du": "du", "pl": "pl", "form": "sg", "word": "sg",
}
"""The groups of forms that a pattern can name, by how their tags begin."""


def names(senses: Iterable[Sense], used: frozenset[str]) -> frozenset[str]:
    """Return the names that readings answer to, of those in `used`: classes, and `class.group` for a group of forms."""
    return frozenset().union({KNOWN} & used, *(_own_names(sense.entry.classes, _group(sense.tag), used) for sense in senses))


def sense_sets(forms: Forms, used: frozenset[str]) -> frozenset[frozenset[str]]:
    """Return every set of `used` names that some word or multi-word entry can have."""
    return _SenseSets(used).of(forms)


class _SenseSets:
    """Gathers sets of names; words share them, so that few unions are made."""

    def __init__(self, used: frozenset[str]) -> None:
        self._used = used
        self._known = frozenset({KNOWN}) & used
        self._of_kind: dict[tuple[frozenset[str], str], frozenset[str]] = {}
        self._alone: set[frozenset[str]] = {self._known}
        self._together: set[frozenset[frozenset[str]]] = set()

    def of(self, forms: Forms) -> frozenset[frozenset[str]]:
        """Return the sets of all forms."""
        self._add_words(forms)
        self._add_terms(forms)
        return frozenset(self._alone | {frozenset().union(*sets) for sets in self._together})

    def _add_words(self, forms: Forms) -> None:
        for key in forms.single.keys() | forms.exact.keys():
            senses = forms.single.get(key, []) + forms.exact.get(key, [])
            self._add(senses)
            if len(senses) > 2:  # of two readings one verbal and one nominal stand alone
                self._add(sense for sense in senses if is_verbal(sense.tag))
                self._add(sense for sense in senses if not is_verbal(sense.tag))
        for key, exact in forms.exact.items():
            if (folded := fold(key)) != key:  # "على" is read as written and as it is folded
                self._add(forms.single.get(folded, []) + exact)

    def _add_terms(self, forms: Forms) -> None:
        for terms in forms.terms.values():
            alike: dict[tuple[str, ...], list[Sense]] = {}
            for term in terms:
                alike.setdefault(term.rest, []).append(Sense(term.entry, term.tag))
            for senses in alike.values():
                self._add(senses)

    def _add(self, senses: Iterable[Sense]) -> None:
        sets = frozenset(map(self._own, senses))
        self._alone.update(sets)
        if len(sets) > 1:
            self._together.add(sets)

    def _own(self, sense: Sense) -> frozenset[str]:
        kind = sense.entry.classes, _group(sense.tag)
        if kind not in self._of_kind:
            self._of_kind[kind] = self._known | _own_names(*kind, self._used)
        return self._of_kind[kind]


def _group(tag: str) -> str:
    return _GROUPS.get(tag.partition(".")[0], "")


def _own_names(classes: frozenset[str], group: str, used: frozenset[str]) -> frozenset[str]:
    """Return the names of one reading; "موقع" (striking) is not the verb: a rule that wants participles says so."""
    grouped = {f"{name}.{group}" for name in classes}
    return used & (grouped if group == PARTICIPLE else grouped | classes)
