"""What a report holds and no record says: triggers that made nothing, words that nobody knows, numbers, places and actors left over."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .chart import Chart, Mention
from .extract import Extractor
from .grammar import TRIGGER, trigger_class
from .lexicon import Lexicon
from .model import Incident
from .text import Kind, Word
from .values import ActorValue, PlaceValue

NEAR = 6
"""An unknown word within so many tokens of a trigger may be what a rule lacks."""
LIKE = 5
"""Shorter words are like too many others."""


_BEGUN = 3


class GapKind(enum.StrEnum):
    """What was left over."""

    NEAR_MISS = "near miss"
    """A trigger whose rule asks for something that is not there, or whose fact is no event, or of which too little is said."""
    BEGUN = "begun"
    """In a sentence without any trigger, the first word of a trigger of several words."""
    UNKNOWN_WORD = "unknown word"
    """A word near a trigger that stands in no lexicon."""
    NUMBER = "number"
    """A number, or a number of people, that no record has."""
    PLACE = "place"
    """A place that no record has."""
    OPEN_PLACE = "open place"
    """A place of which nothing says where it lies."""
    ACTOR = "actor"
    """An actor that no record has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Words of a text that were left over: code points, the sentence, what they are counted under, and what was missing."""

    kind: GapKind
    sentence: int
    start: int
    end: int
    text: str
    key: str
    about: str = ""


class GapFinder:
    """Finds what one extractor leaves over."""

    def __init__(self, extractor: Extractor) -> None:
        """Index the triggers of its grammar by their spelling."""
        self._extractor = extractor
        self._like = _Likeness(extractor.grammar.lexicon)

    def find(self, chart: Chart, records: Iterable[Incident]) -> list[Gap]:
        """Return the gaps of a chart in text order; `records` are what was extracted from it."""
        sentences = _Sentences(chart)
        taken = _taken(records)
        found = [*self._near_misses(chart, sentences, records), *self._begun(chart, sentences), *self._unknown(chart, sentences), *self._open(chart, sentences)]
        found += _left_over(chart, sentences, taken)
        return sorted(found, key=lambda gap: (gap.start, gap.kind))

    def _near_misses(self, chart: Chart, sentences: _Sentences, records: Iterable[Incident]) -> Iterator[Gap]:
        for miss in self._extractor.near(chart):
            yield sentences.gap(GapKind.NEAR_MISS, miss.first, miss.last, key=miss.rule.id, about=miss.missing)
        refused = self._extractor.refusals(chart)
        for fact, reason in refused:
            yield sentences.gap(GapKind.NEAR_MISS, fact.first, fact.last, key=fact.rule.id, about=f"no event: {reason}")
        no_event = {(fact.first, fact.rule.id) for fact, _ in refused}
        told = {(span.start, span.rule) for record in records for span in record.trigger}
        evident = {span.start for record in records for span in record.evidence}
        for fact in self._extractor.facts(chart):
            if (fact.first, fact.rule.id) in no_event or (chart.text.starts[fact.first], fact.rule.id) in told:
                continue
            again = chart.text.starts[sentences.bounds[fact.sentence][0]] in evident
            why = "part of a record that other words tell" if again else "too little is said of it: no count, no actor, no weapon, or no place"
            yield sentences.gap(GapKind.NEAR_MISS, fact.first, fact.last, key=fact.rule.id, about=why)

    def _begun(self, chart: Chart, sentences: _Sentences) -> Iterator[Gap]:
        """Yield, where a sentence has no trigger at all, the triggers of several words that begin in it and do not go on."""
        facts = {fact.sentence for fact in self._extractor.facts(chart)}
        rules = {trigger_class(name): name for name in self._extractor.grammar.events}
        quiet = (i for number, bounds in enumerate(sentences.bounds) if number not in facts for i in range(*bounds))
        for i in quiet:
            begun = chart.lexicon.term_starts(chart.text.words[i]) if i not in chart.terms and i not in chart.covered else ()
            for lemma, (term, sense) in list({sense.entry.lemma: (term, sense) for term, sense in begun}.items())[:_BEGUN]:
                rule = next((rules[name] for name in sense.entry.classes if name in rules), "")
                if rule:
                    yield sentences.gap(GapKind.BEGUN, i, i + 1, key=rule, about=f"«{lemma}» would go on with «{' '.join(term.rest)}»")

    def _unknown(self, chart: Chart, sentences: _Sentences) -> Iterator[Gap]:
        near = {i for fact in self._extractor.facts(chart) for i in range(fact.first - NEAR, fact.last + NEAR)}
        for i, word in enumerate(chart.text.words):
            if word.kind is not Kind.WORD or i in chart.covered or i in chart.terms or chart.senses(i):
                continue
            like = self._like.of(word)
            if like or i in near:
                yield sentences.gap(GapKind.UNKNOWN_WORD, i, i + 1, key=word.fold, about=f"spelled like {like}" if like else "")

    def _open(self, chart: Chart, sentences: _Sentences) -> Iterator[Gap]:
        starts = {start: i for i, start in enumerate(chart.text.starts)}
        for value, located, start, _ in self._extractor.located(chart):
            if located.point is None:
                first = starts[start]
                mention = chart.mentions[first]
                about = "no row of the gazetteer" if located.row is None else "its row has no coordinates"
                yield sentences.gap(GapKind.OPEN_PLACE, first, mention.last, key=value.name, about=about)


class _Sentences:
    """The sentences of a chart, to say in which one a token stands."""

    def __init__(self, chart: Chart) -> None:
        self._chart, self.bounds = chart, chart.text.sentences
        self._of = {i: n for n, (first, last) in enumerate(self.bounds) for i in range(first, last)}

    def gap(self, kind: GapKind, first: int, last: int, *, key: str, about: str = "") -> Gap:
        text = self._chart.text
        return Gap(kind=kind, sentence=self._of.get(first, 0), start=text.starts[first], end=text.ends[last - 1], text=text.surface(first, last), key=key,
                   about=about)


_LEFT = {"place": GapKind.PLACE, "actor": GapKind.ACTOR}


def _left_over(chart: Chart, sentences: _Sentences, taken: set[int]) -> Iterator[Gap]:
    """Yield the numbers, places and actors whose words no record has."""
    for first, last in sentences.bounds:
        for mention in chart.inside(first, last):
            number = next((m for m in (mention, *mention.parts) if m.kind == "number"), None)
            kind = GapKind.NUMBER if number is not None else _LEFT.get(mention.kind)
            starts = {chart.text.starts[i] for i in range(mention.first, mention.last)}
            if kind is not None and not starts & taken:
                yield sentences.gap(kind, mention.first, mention.last, key=_counted(chart, number) if number else _name(chart, mention))


def _counted(chart: Chart, number: Mention) -> str:
    """Return the noun that stands behind a number."""
    after = chart.text.words[number.last] if number.last < len(chart.text) else None
    return f"# {after.fold}" if after is not None and after.kind is Kind.WORD else "#"


def _name(chart: Chart, mention: Mention) -> str:
    value: Any = mention.value
    return value.name if isinstance(value, PlaceValue | ActorValue) else chart.surface(mention)


def _taken(records: Iterable[Incident]) -> set[int]:
    """Return the code points that the slots of some records rest on, their evidence left out."""
    taken: set[int] = set()
    for record in records:
        data = {key: value for key, value in record.to_dict().items() if key not in ("evidence", "codes")}
        for start, end in _spans(data):
            taken.update(range(start, end))
    return taken


def _spans(value: Any) -> Iterator[tuple[int, int]]:
    if isinstance(value, dict):
        if "start" in value and isinstance(value["start"], int):
            yield value["start"], value["end"]
        for item in value.values():
            yield from _spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from _spans(item)


class _Likeness:
    """Triggers by their spelling with one letter left out or changed: what an unknown word may be a misspelling, or a sister, of."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._forms: dict[str, str] = {}
        self._shorter: dict[str, str] = {}
        self._other: dict[tuple[int, str], str] = {}
        for form, senses in lexicon.forms.items():
            lemma = next((sense.entry.lemma for sense in senses if TRIGGER in sense.entry.classes), "")
            if lemma and len(form) >= LIKE:
                self._forms.setdefault(form, lemma)
                for i, rest in enumerate(_shortened(form)):
                    self._shorter.setdefault(rest, lemma)
                    self._other.setdefault((i, rest), lemma)

    def of(self, word: Word) -> str:
        """Return the trigger that a word is spelled like, in «»; empty where there is none."""
        stems = [stem for stem, _ in self._lexicon.clitics.splits(word.fold) if len(stem) >= LIKE]
        found = next((lemma for stem in stems if (lemma := self._lemma(stem))), "")
        return f"«{found}»" if found else ""

    def _lemma(self, stem: str) -> str:
        """Return the trigger that is one letter away: more, less or another one; the first letter is the same."""
        near = [self._shorter.get(stem, "")]
        near += [self._forms.get(rest, "") or self._other.get((i, rest), "") for i, rest in enumerate(_shortened(stem)) if i]
        return next(filter(None, near), "")


def _shortened(form: str) -> list[str]:
    """Return a form without each of its letters in turn."""
    return [form[:i] + form[i + 1 :] for i in range(len(form))]
