"""Run the phases over a chart: phrase rules build mentions, each phase over what the earlier ones left.

Every rule is one pattern over class characters. One scan finds where any rule of the phase can begin; only there are the
rules of that first character tried, and the longest match wins, the earlier rule on a tie.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from .alphabet import Alphabet, ByCharacter, Token
from .chart import SKIPPED, Chart, Mention
from .errors import UnknownName
from .grammar import TRIGGER, Grammar, Phrase
from .lexicon import Beginnings, Sense, Term, TermReading
from .matchers import Matcher, PatternCompiler
from .patterns import Pattern, items_of
from .text import Kind, Text

Builder = Callable[[Chart, "Match"], Any]
Scanner = Callable[[Chart], None]
BOUND = "num.bound"
"""The class of words that bound a number: "ما لا يقل عن"."""
ENDS_SPLIT = "ends_split"
"""The class of words behind which no verb has its later word."""
SPLIT_TERM_GAP, WIDEST_SPLIT = 12, 18
"""How many tokens may stand inside a term that is said with its subject inside it, where its entry does not say it; and how many at most."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a phrase rule matched: its tokens and the tokens of each label."""

    rule: Phrase
    first: int
    last: int
    spans: Mapping[str, tuple[int, int]]

    def span(self, label: str) -> tuple[int, int] | None:
        """Return the tokens of a label, None where its item matched nothing."""
        return self.spans.get(label)


class _Rule(NamedTuple):
    """One pattern of a phrase rule: its rank, what it can begin with, its labels."""

    rank: int
    phrase: Phrase
    first: tuple[Token, ...]
    matcher: Matcher
    labels: tuple[str, ...]


class _Phase:
    """The rules of one phase, by the characters that they can begin with."""

    def __init__(self, name: str, rules: list[_Rule], alphabet: Alphabet) -> None:
        self.name, self._alphabet = name, alphabet
        self.rules = ByCharacter(alphabet, ((rule.first, rule) for rule in rules))
        self.empty = not rules

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Return the pattern of a token that any rule can begin with."""
        return re.compile(self._alphabet.character_set(self.rules.tokens()))


class Cascade:
    """A compiled grammar: phases over class characters."""

    def __init__(self, grammar: Grammar, builders: Mapping[str, Builder], scanners: Mapping[str, Scanner], kinds: tuple[str, ...]) -> None:
        """Compile every pattern.

        Args:
            grammar: what the files say.
            builders: name in a `build` line -> function that computes the value, or None to refuse the match.
            scanners: phase name -> function that adds mentions by itself before the phase's rules run.
            kinds: mention kinds that scanners make, without "@".

        Raises:
            UnknownName: a pattern names a class, or a rule a builder, that nothing defines.
        """
        self.grammar, self.builders, self.scanners = grammar, builders, scanners
        mentions = {frozenset({"@" + kind}) for kind in kinds} | {p.kinds for p in grammar.phrases.values()} | {frozenset({SKIPPED})}
        self.alphabet = Alphabet(grammar.lexicon, grammar.names_used(), mentions)
        self.compiler = PatternCompiler(self.alphabet, grammar.aliases)
        for rule in grammar.phrases.values():
            if rule.build not in builders:
                raise UnknownName("nothing builds this", path=rule.line.path, line=rule.line.number, word=rule.build,
                                  hint="one of " + ", ".join(sorted(builders)))
        self._phases = tuple(self._phase(name) for name in grammar.phases)

    def _phase(self, name: str) -> _Phase:
        rules: list[_Rule] = []
        for phrase in self.grammar.phrases.values():
            for pattern, line in phrase.patterns if phrase.phase == name else ():
                first, compiled = self.compiler.beginning(pattern), self.compiler.compile(pattern, line)
                rules.append(_Rule(-len(rules), phrase, first, compiled, _labels(pattern)))
        return _Phase(name, rules, self.alphabet)

    def run(self, text: Text) -> Chart:
        """Build the chart of a text: every phase in order."""
        chart = Chart(text, self.grammar.lexicon, self.alphabet)
        for phase in self._phases:
            scanner = self.scanners.get(phase.name)
            if scanner:
                scanner(chart)
            if not phase.empty:
                self._scan(chart, phase)
        return chart

    def _scan(self, chart: Chart, phase: _Phase) -> None:
        string, done = chart.string, 0
        for found in phase.starts.finditer(string):
            if found.start() >= done:
                done = self._try(chart, phase, string, found.start())

    def _try(self, chart: Chart, phase: _Phase, string: str, at: int) -> int:
        """Build what the rules of a phase match at a token; return the token behind it, 0 where nothing is built."""
        matches = [(m.end(), rule.rank, rule, m) for rule in phase.rules[string[at]] if (m := rule.matcher.match(string, at))]
        if len(matches) > 1:
            matches.sort(reverse=True)  # no two have the same rank
        for end, _, (_, rule, _, _, labels), found in matches:
            spans = {label: found.span(label) for label in labels if found.start(label) >= 0}
            value = self.builders[rule.build](chart, Match(rule, at, end, spans))
            if value is not None:
                first, last, value = value if isinstance(value, tuple) and len(value) == 3 else (at, end, value)
                kind = min(rule.kinds)[1:].split(".")[0]
                chart.add(Mention(kind, first, last, rule.id, value, tuple(chart.inside(first, last))), rule.kinds)
                return int(last)
        return 0

    def scan_terms(self, chart: Chart) -> None:
        """Read multi-word entries, the longest first, on tokens that no mention has taken."""
        folds, done = chart.text.folds, 0
        for i, begun in enumerate(map(self.grammar.lexicon.beginnings.__getitem__, chart.text.words)):
            if not begun.known or i < done or i in chart.covered:
                continue
            window = folds[i + 2 : i + 2 + WIDEST_SPLIT] if begun.split else ()
            apart = not begun.split.isdisjoint(window)
            further = begun.known if apart else begun.behind.get(folds[i + 1], ()) if i + 1 < len(folds) else ()
            if further and chart.is_skipped(i):
                further = self._within_term(chart, i, further)
            if further:
                done = i + self._read_term(chart, i, begun, further)

    @staticmethod
    def _within_term(chart: Chart, i: int, further: Sequence[TermReading]) -> tuple[TermReading, ...]:
        """Return what may begin inside the later words of a term: in a trigger's no trigger ("ألقت الشرطة القبض على"), in another's nothing."""
        owner = next(first for first, later in chart.later.items() if i in later)
        return tuple(pair for pair in further if TRIGGER not in pair[0].entry.classes) if chart.has(owner, TRIGGER) else ()

    def _read_term(self, chart: Chart, i: int, begun: Beginnings, further: Sequence[TermReading]) -> int:
        """Read the first of some terms that goes on at token `i`, or stands there with words inside it; return how many tokens it takes."""
        goes_on, folds = self.grammar.lexicon.goes_on, chart.text.folds
        and_ = self.grammar.lexicon.clitics.and_
        for term, sense in further:
            rest = term.rest
            last = i + 1 + len(rest)
            if sense.pronoun and rest[0].startswith(and_):
                continue  # "مقتله وإصابة اثنين": he alone is dead
            if goes_on(folds, i + 1, rest) and chart.covered.keys().isdisjoint(range(i, last)):
                self._add_term(chart, i, last, _alike(begun, term, sense), range(0))
                return last - i
            at = self._split_at(chart, i, term)
            if at is not None:
                self._add_term(chart, i, i + 1, _alike(begun, term, sense), range(at, at + len(rest)))
                return 1
        return 1

    def _split_at(self, chart: Chart, i: int, term: Term) -> int | None:
        """Return where a term that begins at token `i` goes on behind words that stand inside it; None where it does not, or takes none."""
        apart = term.entry.features.get("split")
        if not apart:
            return None
        gap = int(apart) if apart.isdecimal() else SPLIT_TERM_GAP
        for j in range(i + 2, min(i + 2 + gap, len(chart.text.folds))):
            between = chart.text.words[j - 1]
            if between.kind in (Kind.STOP, Kind.BREAK) or ENDS_SPLIT in self.grammar.lexicon.classes(between) and not self._bounds_number(chart, j - 1):
                return None
            if any(t.rest == term.rest for t, _ in self.grammar.lexicon.beginnings[between].known):
                return None  # "طائرات حربية وطائرات بدون طيار": the second is meant
            if self.grammar.lexicon.goes_on(chart.text.folds, j, term.rest):
                return j
        return None

    def _bounds_number(self, chart: Chart, i: int) -> bool:
        """Tell whether a word that else ends a term's parts begins the bound of a number: "لقي ما لا يقل عن 20 راكبا مصرعهم"."""
        return any(BOUND in sense.entry.classes for _, sense in self.grammar.lexicon.terms_at(chart.text, i))

    def _add_term(self, chart: Chart, first: int, last: int, senses: tuple[Any, ...], skipped: range) -> None:
        senses, names = self.alphabet.read(senses)
        chart.add_term(first, last, senses, names, skipped)


def _alike(begun: Beginnings, term: Term, sense: Sense) -> tuple[Sense, ...]:
    """Return every reading of a term's words, with the clitics of one of them."""
    return tuple(s for t, s in begun.known if t.rest == term.rest and s[2:] == sense[2:])


def _labels(pattern: Pattern) -> tuple[str, ...]:
    return tuple(item.label for item in items_of(pattern) if item.label)
