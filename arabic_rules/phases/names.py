"""Phase `names`: actors, nationalities and places that the tables know, the longest name first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ..actors import GENERIC, ActorRow, ActorTable
from ..alphabet import ARTICLE, CONJUNCTION, PREPOSITION, TO, prefix_bits, sense_bits
from ..chart import Chart, Mention
from ..gazetteer import Gazetteer
from ..lexicon import Lexicon
from ..text import Kind, Word, WordMemo, fold
from ..values import ActorValue, PlaceValue
from .place_evidence import SMALL
from .shapes import fits
from .shared_heads import shared_names

KINDS = ("actor", "place", "state", "nationality")
_ACTOR, _PLACE, _STATE = frozenset({"@actor"}), frozenset({"@place"}), frozenset({"@state"})
_AREAS = frozenset({"district", "subdistrict"})
_NATIONALITY = frozenset({"@nationality"})
_LIKE = 6
"""The bits of the preposition of likeness."""
_SHORTEST_LIKENED = 5
"""How many letters a name without the article has behind that preposition."""
_ALEF = "ا"
"""What an indefinite adjective in the accusative ends with."""
_BASED = ("locative", "near_word", "edge_word", "bearing", "place_cue", "facility", "aim")
"""Classes of words before a unit that stands for the base it lies at."""
_FINITE = ("past", "imperfect")
"""How the tags of finite verbs begin."""
_APART = 4
"""Within so many tokens behind the next the later words of a term show that its first is no place."""
_NO_PLACE = ("place_kind", "anchor_word", "force_head", "force_group", "source_noun", "that")
"""Classes of words that are themselves even where a small place has their letters: الفصائل, وأن."""
_SIDES = ("bearing", "bearing_centre")
"""Classes of words that are themselves but behind the kind noun of a governorate: "محافظة الشمال"."""


class _Form(NamedTuple):
    """A way to read the first word of a name: its letters without proclitics, how many these are, and their bits."""

    letters: str
    clitics: int
    bits: int


@dataclass(slots=True)
class NameScanner:
    """Finds names of actors and places on a chart."""

    lexicon: Lexicon
    actors: ActorTable
    gazetteer: Gazetteer
    told_apart: frozenset[str] = frozenset()
    """Folded names of places with the letters of a kind noun, that a sign before them tells from it: "في القصرين"."""
    _nationalities: dict[str, str] = field(default_factory=dict)
    forms: WordMemo[tuple[_Form, ...]] = field(init=False)
    """The ways to read each word as the first one of a name."""

    def __post_init__(self) -> None:
        """Inflect the adjectives of the actor table."""
        self.forms = WordMemo(self._forms)
        paradigm = self.lexicon.inflection.paradigms["adjective"]
        for adjective, row in self.actors.adjectives.items():
            for _, form in paradigm.inflect(adjective, regular=True):
                self._nationalities.setdefault(fold(form), row)

    def __call__(self, chart: Chart) -> None:
        """Add every name to the chart."""
        done = 0
        for i, forms in enumerate(map(self.forms.__getitem__, chart.text.words)):
            if forms and i >= done:
                done = i + self._read(chart, i, forms)
        for first, last, bits, row, text in list(shared_names(chart, self.actors)):
            chart.add(Mention("actor", first, last, "names.shared", self.value(row, text)), _ACTOR, bits)
        self._localise(chart)
        _unbracket(chart)
        _pair(chart)

    def _localise(self, chart: Chart) -> None:
        """Tell generic names of forces by the country that a text is about: "الجيش الوطني" of Yemen or of Syria."""
        generic = [m for m in chart.mentions.values() if m.kind == "actor" and GENERIC in self.actors.rows[m.value.ids[0]].flags]
        country = self._country(chart) if generic else ""
        if not country:
            return
        others = {m.value.kind for m in chart.mentions.values() if m.kind == "actor" and m.value.country not in ("", country)}
        for mention in generic:
            row = self.actors.rows.get(self.actors.rows[mention.value.ids[0]].local(country))
            if row is not None and row.kind not in others:
                value = replace(self.value(row, mention.value.text), name=mention.value.name)
                chart.mentions[mention.first] = replace(mention, value=value)

    def _country(self, chart: Chart) -> str:
        """Return the country of most places that lie in one country only, else of most actors; empty where two have as many."""
        for kind in ("place", "actor"):
            votes = Counter(country for m in chart.mentions.values() if m.kind == kind and (country := self._home(m)))
            ranked = votes.most_common(2)
            if ranked:
                return ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else ""
        return ""

    def _home(self, mention: Mention) -> str:
        if mention.kind == "actor":
            return str(mention.value.country)
        countries = {self.gazetteer.rows[c].country for c in mention.value.candidates}
        return countries.pop() if len(countries) == 1 else ""

    def _read(self, chart: Chart, i: int, forms: tuple[_Form, ...]) -> int:
        best: tuple[int, int, Mention, frozenset[str], int] | None = None
        for form in forms:
            for mention, names in self._candidates(chart, form, i):
                rank = (mention.last - mention.first, -form.clitics)
                if best is None or rank > best[:2]:
                    best = (*rank, mention, names, form.bits)
        if best is None:
            return 0
        chart.add(best[2], best[3], best[4] | prefix_bits(chart.text.prefixes.get(i, "")))
        return best[0]

    def _candidates(self, chart: Chart, form: _Form, i: int) -> list[tuple[Mention, frozenset[str]]]:
        found, folds = [], chart.text.folds
        if adjective := self._accusative(chart, form, i):
            value = self._nation(adjective, _without(chart.text.surface(i, i + 1), form))
            return [(Mention("nationality", i, i + 1, "names.nationality", value), _NATIONALITY)]
        actor = self.actors.match(form.letters, folds, i)
        if actor and not _is_purpose(chart, form, i):
            length, row = actor
            value = self.value(row, _without(chart.text.surface(i, i + length), form))
            names = _STATE if row.kind == "state" else _ACTOR
            found.append((Mention(next(iter(names))[1:], i, i + length, "names.actor", value), names))
        place = self.gazetteer.match(form.letters, folds, i)
        if place and (not actor or place[0] > actor[0]) and not self._is_no_place(chart, form, i, *place):
            length, candidates = place
            found.append((Mention("place", i, i + length, "names.place", self._site(chart, i, length, candidates, form)), _PLACE))
        nation = self._nationalities.get(form.letters.removeprefix("ال"))
        if nation:
            value = self._nation(nation, _without(chart.text.surface(i, i + 1), form))
            found.append((Mention("nationality", i, i + 1, "names.nationality", value), _NATIONALITY))
        return found

    def _accusative(self, chart: Chart, form: _Form, i: int) -> str:
        """Return the state whose adjective in the accusative has the letters of its name, behind somebody in the accusative: "شابا سوريا", "جنديا تركيا"."""
        stem = form.letters.removesuffix(_ALEF)
        state = self._nationalities.get(stem, "") if stem != form.letters and not form.clitics and i else ""
        word = chart.text.words[i - 1]
        one = state and fits(chart.lexicon, "accusative_shape", word.fold) and "person" in chart.lexicon.classes(word)
        return state if one else ""

    def _is_no_place(self, chart: Chart, form: _Form, i: int, length: int, candidates: tuple[int, ...]) -> bool:
        """Tell whether the letters of a place are other words here: a generic word, a bearing, or a part of a longer term."""
        governs = chart.has(i - 1, "place_kind") and not chart.bits(i - 1) & ARTICLE and any(self.gazetteer.rows[c].kind == "governorate" for c in candidates)
        if self._of_tribe(chart, form, i):
            return True
        unit = chart.has(i, "numbered_unit") or chart.has(i, "numbered_head")
        if unit and not any(chart.has(i - 1, name) for name in _BASED):
            return True  # "نفذت الفرقة 17 عملية"
        if chart.has(i + length, "namely") and chart.has(i, "killed_noun"):
            return True  # "والشهداء هم": no quarter of that name
        if chart.has(i, "caption") and i > 0 and chart.text.words[i - 1].kind is Kind.OPEN:
            return True  # "(صور)": pictures
        other: tuple[str, ...] = _NO_PLACE if governs else (*_NO_PLACE, *_SIDES)
        if length == 1 and not any(sense_bits(s) & _LIKE != _LIKE for s in chart.senses(i) if "that" in s.entry.classes):
            other = tuple(name for name in other if name != "that")  # "كبانة": nobody says "like that he"
        if form.letters in self.told_apart:
            other = tuple(name for name in other if name != "place_kind")
        generic = length == 1 and (any(chart.has(i, name) for name in other) or self._in_term(chart, i) or self._begins_term(chart, i, candidates))
        unit = chart.has(i, "numbered_head") and chart.has(i - 1, "loyal_adj")  # "سيارة تابعة للفرقة 17": the unit, not its base
        return generic or unit or length < self._term(chart, i)

    @staticmethod
    def _of_tribe(chart: Chart, form: _Form, i: int) -> bool:
        """Tell whether a name is that of a tribe: "قبيلة الحميدات", "قبيلتي الحميدات والأشراف"."""
        joined = form.bits & CONJUNCTION and i > 1 and any(s.tag.startswith("du") for s in chart.senses(i - 2))
        return any(chart.has(j, name) for j in (i - 1, *((i - 2,) if joined else ())) for name in ("tribe_head", "family_head"))

    def _site(self, chart: Chart, i: int, length: int, candidates: tuple[int, ...], form: _Form) -> PlaceValue:
        """Return a place that has some rows of the gazetteer."""
        kinds = {self.gazetteer.rows[c].broad for c in candidates}
        kinds = kinds - _AREAS or kinds  # a district is named after its seat
        text = _without(" ".join(w.bare for w in chart.text.words[i : i + length]), form)
        return PlaceValue(name=text, kind=next(iter(kinds)) if len(kinds) == 1 else "", candidates=candidates)

    def _term(self, chart: Chart, i: int) -> int:
        """Return the length of the longest term of the lexicon that begins here: "وقف إطلاق النار" is not the town of Waqf."""
        return max((1 + len(term.rest) for term, _ in self.lexicon.terms_at(chart.text, i)), default=0)

    def _in_term(self, chart: Chart, i: int) -> bool:
        """Tell whether a word goes on with a term of the word before it: "إنزالا جويا" is not the town of Juwayya."""
        return i > 0 and bool(self.lexicon.terms_at(chart.text, i - 1))

    def _begins_term(self, chart: Chart, i: int, candidates: tuple[int, ...]) -> bool:
        """Tell whether a term begins here whose other words follow soon, with a verb or at a village's letters.

        "سحب الجيش قواته" is not Sahb, "سيرت الشرطة دورية" not Siirt.
        """
        begun = self.lexicon.beginnings[chart.text.words[i]]
        if not (all(self.gazetteer.rows[c].kind in SMALL for c in candidates) or any(sense.tag.startswith(_FINITE) for _, sense in begun.known)):
            return False
        return not begun.split.isdisjoint(chart.text.folds[i + 2 : i + 2 + _APART])

    def _nation(self, state: str, text: str) -> ActorValue:
        """Return the state that an adjective names."""
        return self.value(self.actors.rows[state], text)

    def value(self, row: ActorRow, text: str) -> ActorValue:
        """Return a row of the table as the value of a mention, a state with its army; a generic name stays as the text has it."""
        name = text if GENERIC in row.flags else row.name
        force = self.actors.rows.get(row.army)
        army = self.value(force, text) if force else None
        ids = self.actors.chain(row.id)
        return ActorValue(name=name, text=text, ids=ids, kind=row.kind, country=row.country, name_en=row.name_en, means=row.means, army=army)

    def _forms(self, word: Word) -> tuple[_Form, ...]:
        """Return the ways to read a word as the first one of a name, none where no name begins so; a word of the lexicon keeps its own clitics."""
        if word.kind > Kind.LATIN:
            return ()
        senses = self.lexicon.senses(word)
        limit = senses[0].cost if senses else 99
        forms: dict[str, _Form] = {}
        for stem, clitics in self.lexicon.clitics.splits(word.fold):
            if clitics.pronoun or clitics.preposition == self.lexicon.clitics.future:
                continue
            letters = self.lexicon.clitics.rejoin(stem, clitics)
            if sense_bits(clitics) & _LIKE == _LIKE and not clitics.article and len(stem) < _SHORTEST_LIKENED:
                continue  # "كسرت" broke: nothing is like Sirte
            cost = len(clitics.conjunction) + len(clitics.preposition)
            if cost <= limit and self._begins(letters):
                forms.setdefault(letters, _Form(letters, cost, sense_bits(clitics) & ~ARTICLE))
        return tuple(forms.values())

    def _begins(self, letters: str) -> bool:
        return self.actors.begins(letters) or self.gazetteer.begins(letters) or letters.removeprefix("ال") in self._nationalities


def _is_purpose(chart: Chart, form: _Form, i: int) -> bool:
    """Tell whether a name behind "ل" only says what something is done for: "عملية لمكافحة المخدرات", not "تابعة لمكافحة المخدرات"."""
    return form.bits & PREPOSITION == TO and chart.has(i, "purpose_noun") and not chart.has(i - 1, "loyal_adj")


def _unbracket(chart: Chart) -> None:
    """Let the brackets around a name be part of it where they set off no second name: "عناصر من (بوكو حرام)"."""
    words = chart.text.words
    for mention in [m for m in chart.mentions.values() if m.kind == "actor"]:
        first, last = mention.first - 1, mention.last + 1
        enclosed = first > 0 and last <= len(words) and words[first].kind is Kind.OPEN and words[last - 1].kind is Kind.CLOSE
        before = chart.mention_at(first - 1) if enclosed else None
        if enclosed and (before is None or before.kind != "actor"):
            bits = chart.bits(first) | chart.bits(mention.first)
            chart.discard(mention)
            chart.add(replace(mention, first=first, last=last), _ACTOR, bits)


def _pair(chart: Chart) -> None:
    """Let names that a slash parts be one mention, which stands for all of them: "ميليشيا ب ي د/قسد"."""
    words = chart.text.words
    for mention in sorted((m for m in chart.mentions.values() if m.kind == "actor"), key=lambda m: -m.first):
        slash = mention.last
        other = chart.mention_at(slash + 1) if slash + 1 < len(words) and words[slash].raw == "/" else None
        if other is None or other.kind != "actor" or chart.bits(other.first) & (CONJUNCTION | PREPOSITION):
            continue
        bits = chart.bits(mention.first)
        chart.discard(other)
        beside = (replace(other.value, beside=()), *other.value.beside)
        chart.add(replace(mention, last=other.last, value=replace(mention.value, beside=beside)), _ACTOR, bits)


def _without(surface: str, form: _Form) -> str:
    """Drop the proclitics of a name's first word: "للجيش" is الجيش."""
    if not form.clitics:
        return surface
    merged = form.letters.startswith("ال") and not surface[form.clitics :].startswith("ال")
    return "ال" + surface[form.clitics + 1 :] if merged else surface[form.clitics :]
