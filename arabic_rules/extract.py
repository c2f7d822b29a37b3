"""The extractor: one report in, its incident records out."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from .actors import ActorTable, load_actors
from .cascade import Cascade
from .chart import Chart
from .codes import Codebooks, load_codebooks
from .errors import TooLarge
from .facts import Fact, FactFinder, NearMiss
from .gazetteer import Gazetteer
from .grammar import Grammar, load_grammar
from .grammar_files import shipped
from .mending import Mender
from .model import Incident
from .phases import actors as actor_phase
from .phases import asides, headed, quantities, things
from .phases import names as name_phase
from .phases import people as people_phase
from .phases import places as place_phase
from .phases.place_evidence import read_ambiguous, told_by_sign
from .resolve.attach import begins_story, carry_on, drafts_of
from .resolve.bulletin import apply_headings
from .resolve.claims import add_claims
from .resolve.dateline import day_in_year, report_day
from .resolve.dating import share_dates
from .resolve.draft import Draft
from .resolve.general import is_summary
from .resolve.geo import Geocoder, Located, hints_of
from .resolve.layout import layout
from .resolve.lead_sums import mark_sums
from .resolve.merge import Merger
from .resolve.named import add_named
from .resolve.on_the_way import without_led
from .resolve.records import RecordMaker
from .resolve.retrospect import is_looked_back_at, looked_back_at
from .resolve.same_place import settle_places
from .resolve.sentence import Sentence
from .resolve.settle import settle
from .resolve.sites import Atlas
from .resolve.sources import add_sources
from .resolve.status import status_of
from .resolve.talk import refusals
from .text import tokenize
from .values import PlaceValue

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

OPENING = 2
"""A report of an anniversary names it in one of so many sentences."""
MAX_CHARACTERS = 20_000_000
"""A longer text is refused: split it, or give it as several documents."""


class Extractor:
    """Reads reports with one grammar, one table of actors and one gazetteer.

    Thread-safe: what it keeps are memos of pure functions. Making one costs the reading of the grammar; share it.
    """

    def __init__(self, *, grammar: Traversable | None = None, gazetteer: Gazetteer | None = None) -> None:
        """Load and compile a grammar folder (the shipped one by default).

        Raises:
            GrammarError: a grammar file is wrong; the message names file, line, word and what to do.
        """
        folder = grammar if grammar is not None else shipped()
        self.grammar: Grammar = load_grammar(folder)
        self.actors: ActorTable = load_actors(folder)
        self.codebooks: Codebooks = load_codebooks(folder, self.actors)
        self.gazetteer = gazetteer if gazetteer is not None else Gazetteer.shipped()
        lexicon = self.grammar.lexicon
        ambiguous = read_ambiguous(folder)
        scanner = name_phase.NameScanner(lexicon, self.actors, self.gazetteer, told_by_sign(ambiguous))
        builders = {**actor_phase.BUILDERS, **headed.BUILDERS, **place_phase.BUILDERS, **people_phase.BUILDERS, **things.BUILDERS}
        self._mended = Mender(lexicon, self.gazetteer, lambda word: bool(scanner.forms[word]))
        scanners: dict[str, Callable[[Chart], None]] = {"names": scanner, **quantities.SCANNERS, **people_phase.SCANNERS, **asides.SCANNERS}
        scanners |= place_phase.scanners(self.gazetteer, ambiguous)
        kinds = tuple(dict.fromkeys((*name_phase.KINDS, *quantities.KINDS, *place_phase.KINDS, *people_phase.KINDS)))
        scanners["terms"] = lambda chart: self.cascade.scan_terms(chart)
        self.cascade = Cascade(self.grammar, builders, scanners, kinds)
        self._finder = FactFinder(self.cascade)
        self._atlas, self._geocoder = Atlas(self.gazetteer), Geocoder(self.gazetteer)

    def chart(self, text: str) -> Chart:
        """Return the chart of a text: every mention of every phase.

        Raises:
            TooLarge: the text is over MAX_CHARACTERS.
        """
        if len(text) > MAX_CHARACTERS:
            raise TooLarge(f"the text has {len(text)} characters; the limit is {MAX_CHARACTERS}")
        return self.cascade.run(self._mended(tokenize(text)))

    def facts(self, chart: Chart) -> list[Fact]:
        """Return the facts of a chart, before anything is grouped or left out."""
        return self._finder.find(chart)

    def near(self, chart: Chart) -> list[NearMiss]:
        """Return the triggers of a chart whose rules made no fact, each with what was missing."""
        return list(self._finder.near(chart))

    def refusals(self, chart: Chart) -> list[tuple[Fact, str]]:
        """Return the facts of a chart that are no events, each with the reason."""
        return [(fact, reason) for fact, reason in refusals(chart, self.facts(chart)) if reason]

    def places(self, text: str) -> list[tuple[PlaceValue, Located, int, int]]:
        """Return every place that a text names, in text order: its value, where it lies, and its span in code points.

        Raises:
            TooLarge: the text is over MAX_CHARACTERS.
        """
        return self.located(self.chart(text))

    def located(self, chart: Chart) -> list[tuple[PlaceValue, Located, int, int]]:
        """Return what `places` returns, of a chart."""
        mentions = sorted((m for m in chart.mentions.values() if m.kind == "place"), key=lambda m: m.first)
        located = self._geocoder.locate([m.value for m in mentions], hints_of(chart))
        return [(m.value, located[m.value], chart.text.starts[m.first], chart.text.ends[m.last - 1]) for m in mentions]

    def extract(self, text: str, *, date: datetime.date | None = None, doc_id: str = "") -> tuple[Incident, ...]:
        """Return the incident records of one report, in text order.

        Args:
            text: the report; offsets in the records are code points of this very string.
            date: the report's date, which relative dates are counted from; without it they stay relative. Of a
                `datetime` the day counts.
            doc_id: put into every record.

        Raises:
            TooLarge: the text is over MAX_CHARACTERS.
            TypeError: the date is no `datetime.date`, a string for example.
        """
        return self.incidents(self.chart(text), date=date, doc_id=doc_id)

    def incidents(self, chart: Chart, *, date: datetime.date | None = None, doc_id: str = "") -> tuple[Incident, ...]:
        """Return what `extract` returns, of a chart, which stays as it is."""
        date = _day_of(date)
        sentences = [Sentence(n, first, last) for n, (first, last) in enumerate(chart.text.sentences)]
        by_sentence: dict[int, list[Fact]] = {}
        for fact, reason in refusals(chart, self.facts(chart)):
            if not reason:
                by_sentence.setdefault(fact.sentence, []).append(fact)
        drafts: list[Draft] = []
        past = looked_back_at(chart, sentences[0].last, sentences[min(OPENING, len(sentences)) - 1].last) if by_sentence else frozenset()
        for number, facts in by_sentence.items():
            sentence = sentences[number]
            past = frozenset() if begins_story(chart, sentence) else past
            if is_summary(chart, facts, sentence.first, sentence.last):
                continue
            for n, draft in enumerate(drafts_of(chart, sentence, facts)):
                draft.status = status_of(chart, draft.facts, sentence.first, sentence.last, counted=bool(draft.tallies), later=n > 0)
                if draft.status == "asserted" and is_looked_back_at(past, draft.facts, dated=draft.dated):
                    draft.status = "historical"
                drafts.append(draft)
        if not drafts:
            return ()  # most reports of a newspaper tell of no incident
        carry_on(chart, drafts)
        apply_headings(chart, sentences, drafts)
        splits = {s.number for s in sentences if begins_story(chart, s)}
        mark_sums(drafts, splits, {s.number for s in sentences if chart.has(s.first, "breakdown")})
        day = report_day(chart, date)
        today = day or day_in_year(chart)
        merged = without_led(Merger(self._atlas, layout(chart, sentences), splits, today).merge(drafts))
        settle(chart, merged)
        share_dates(chart, merged)
        settle_places(chart, sentences, merged)
        add_named(chart, sentences, merged)
        add_sources(chart, sentences, merged)
        add_claims(chart, merged)
        places = [site.value for draft in merged for site in draft.sites] + [m.value for m in chart.mentions.values() if m.kind == "place"]
        located = self._geocoder.locate(places, hints_of(chart))
        maker = RecordMaker(chart, sentences, doc_id=doc_id, date=day, today=today, digest=self.grammar.digest, located=located)
        records = (record for draft in merged if (record := maker.record(draft, alone=len(merged) == 1)) is not None)
        return tuple(replace(record, codes=self.codebooks.codes(record) or None) for record in records)


@functools.cache
def shared() -> Extractor:
    """Return one extractor with the shipped grammar, made on first use."""
    return Extractor()


def _day_of(date: object) -> datetime.date | None:
    """Return the day of a date that a caller gives; an error that says what to give where it is none."""
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    raise TypeError(f"date must be a datetime.date or None, not {type(date).__name__} {date!r}; datetime.date.fromisoformat reads '2024-05-01'")
