"""How much shows that a bare name is a place, and how much it needs: names are also words, people, groups and offices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ..alphabet import BY, CONJUNCTION, PROCLITICS, TO
from ..alphabet import PREPOSITION as _PREPOSITION
from ..chart import Chart
from ..errors import UnknownName
from ..gazetteer import CAPITAL, Gazetteer
from ..grammar_files import walk
from ..lexicon import VERBAL, Sense
from ..reader import read_lines
from ..text import Kind, fold
from .human_nouns import is_noun
from .place_bearings import last_item
from .place_groups import is_heading
from .place_unit import Unit
from .place_words import conjoined
from .shapes import article_of, fits

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

NEVER, NOTHING, WEAK, PREPOSITION, LOCATIVE, STATED = range(-1, 5)
"""How much shows that a name is a place: it is part of another name, nothing, any preposition, "في", "ب" or a bearing, no "ب" (بحجة is a
pretext as well), its kind noun or a container."""
_PROMINENT = frozenset({"city", "governorate", "region", "country", "camp", "site", "river", "sea"})
"""Kinds of place that news names without more; a village has its kind noun, a preposition or company."""
SMALL = frozenset({"village", "neighbourhood"})
_STRIKES = ("struck_place", "befalls_place")
"""Classes of verbs and nouns of what befalls a place."""
_DOER = 5
"""So many tokens at most stand between one of them and the place."""
_FORCES = ("force_head", "force_group", "trigger", "weapon", "person")
_DOES = frozenset({"actor", "state", "nationality"})
"""Classes and kinds of mention of who or what strikes a place."""
_TELLING = 4
"""A name of so many letters is told from other words, where the lexicon has none like it."""
_CENTRES = frozenset({"city", "governorate"})
_OWN = frozenset({"num.no_dual", "caption", "place_head", "place_parent", "place_word"})
"""Classes of words that are in the lexicon only because places are called so, or because they look like a dual."""
_LOCATIVE = frozenset({"locative", "locative_noun"})
_PERSONAL = frozenset({"given_name", "kunya", "name_link", "title"})
_NAMES = (*_PERSONAL, "surname")
_SIGNS = {"preposition": PREPOSITION, "locative": LOCATIVE, "kind_noun": STATED}


class Evidence:
    """Weighs what shows that names are places against what they need, with one gazetteer."""

    def __init__(self, gazetteer: Gazetteer, ambiguous: Mapping[str, int]) -> None:
        """Use a gazetteer and the folded names that are other words, each with the sign it needs."""
        self._rows, self._ambiguous = gazetteer.rows, ambiguous
        self._home = gazetteer.homes

    def supported(self, chart: Chart, group: list[Unit], bits: Mapping[int, int]) -> list[Unit]:
        """Return the units of a group without the names that nothing shows to be places here."""
        if is_heading(chart, group) and self._need(chart, group[0]) < STATED:
            return group
        kept: list[Unit] = []
        vouching = max((n for n, unit in enumerate(group) if _shows(unit)), default=-1)
        for n, unit in enumerate(group):
            if _of_firm(chart, unit):
                continue
            inside = n + 1 < len(group) and self._lies_in(unit, group[n + 1], bits)
            cue, need = self._cue(chart, unit, inside=inside), self._need(chart, unit)
            if need == LOCATIVE and bits.get(unit.first, 0) & _PREPOSITION == BY and _governs(chart, unit):
                continue
            word = need == STATED and (not bits.get(unit.first, 0) & CONJUNCTION or _is_verb(chart, unit))
            linked = bool(kept) and _joined(chart, kept[-1], unit) and not word
            linked = linked or not kept and need <= WEAK and n < vouching
            cued = unit.cued and (unit.stated or unit.bearing or need < STATED or not self._is_small(unit))  # not "بجوار منزله"
            if cued or cue > NEVER and (linked or cue >= need):
                kept.append(replace(unit, cued=unit.cued or linked or cue > NOTHING))
        return kept

    def _lies_in(self, unit: Unit, following: Unit, bits: Mapping[int, int]) -> bool:
        """Tell whether "ب" and the city or governorate that the tables have a name in stand right behind it: "استهدف القصف برزة بدمشق"."""
        if following.first != unit.last or bits.get(following.first, 0) & _PREPOSITION != BY:
            return False
        return any(fold(following.name) in (fold(self._rows[c].admin1), fold(self._rows[c].admin2)) for c in unit.candidates)

    def _cue(self, chart: Chart, unit: Unit, *, inside: bool) -> int:
        """Return how strong a sign stands at a bare name, `inside` what the tables have it in; a name that is part of another one has none."""
        start, senses = last_item(chart, unit.first)
        classes = {name for s in senses for name in s.entry.classes}
        if "each_of" in classes and (chart.bits(start) & _PREPOSITION == BY or chart.has(start - 1, "locative")):
            return LOCATIVE  # "بكل من أ وب"
        bits = chart.bits(unit.first)
        if classes & _LOCATIVE:
            return LOCATIVE
        if bits & _PREPOSITION == BY:
            return PREPOSITION if unit.last - unit.first > 1 or self._is_known_by(chart, unit) else NOTHING
        if "among_things" in classes and (joined := chart.mention_at(unit.last)) and joined.kind == "place" and conjoined(chart, unit.last):
            return PREPOSITION  # "مدن عدة بينها أ وب"
        if "place_cue" in classes or "struck_place" in classes:  # "قصف سديروت"
            return WEAK
        if bits & PROCLITICS or unit.first - 1 in chart.text.unquoted:
            return NOTHING
        if _is_hit(chart, unit.first):
            return WEAK
        personal = classes & _PERSONAL and not any(s.tag.startswith(VERBAL) for s in senses)  # "شهد" is "saw" as well as a name
        if personal or not inside and _agrees(chart, unit) or _of_office(chart, unit):
            return NEVER
        return PREPOSITION if inside else NOTHING

    def _is_known_by(self, chart: Chart, unit: Unit) -> bool:
        """Tell whether one word behind "ب" can only be a place: a city, or a name that is no other word, "بتكريت"."""
        if any(self._rows[c].broad in _PROMINENT for c in unit.candidates):
            return True
        article = unit.name.startswith(article_of(chart.lexicon))  # "بالخصوص": names with it are words far more often
        return len(unit.name) >= _TELLING and not article and not chart.lexicon.senses(chart.text.words[unit.first])

    def _is_small(self, unit: Unit) -> bool:
        """Tell whether all that the gazetteer has for a name are villages and quarters: "قرب تدمر" is no verb."""
        return bool(unit.candidates) and all(self._rows[c].kind in SMALL for c in unit.candidates)

    def _need(self, chart: Chart, unit: Unit) -> int:
        """Return how strong a sign a bare name needs: the more, the more likely it is another word."""
        rows = [self._rows[c] for c in unit.candidates]
        start = max(unit.start, unit.first)
        single = unit.name.count(" ") == 0
        stated = self._ambiguous.get(fold(unit.name)) if single else None
        if stated is not None:
            return stated
        senses = chart.lexicon.senses(chart.text.words[start])
        big = any(row.kind in _CENTRES and row.country in self._home for row in rows)
        known = single and any(not s.entry.classes <= _OWN and not (big and s.preposition) for s in senses)  # بعقوبة is not ب + عقوبة
        called = range(start, start + unit.name.count(" ") + 1)
        given = any("given_name" in s.entry.classes for s in senses) and (self._is_small(unit) or _is_personal(chart, called))  # not "خميس مشيط"
        if known and not self._is_small(unit) and all(s.tag.startswith(VERBAL) for s in senses):
            return WEAK  # "في تدمر": no verb stands behind a preposition
        if known and single and all(_no_genitive(chart, start, s) for s in senses):
            return LOCATIVE
        if known or given or all(row.flags - {CAPITAL} for row in rows):
            town = unit.name.startswith(article_of(chart.lexicon)) and not self._is_small(unit)  # "الباب" is a city as well, "البيت" a hamlet
            return STATED if known and not town else PREPOSITION
        if not single and self._is_small(unit) and _is_personal(chart, called):
            return STATED  # "الشيخ محمد"
        if not single or any(row.broad in _PROMINENT and row.country in self._home for row in rows):
            return NOTHING
        return WEAK


def _is_hit(chart: Chart, i: int) -> bool:
    """Tell whether a word that is no other one stands behind a verb of what befalls places, and who or what does it: "قصف الجيش سراقب"."""
    if chart.lexicon.senses(chart.text.words[i]) or len(chart.text.words[i].bare) < _TELLING:
        return False
    for j in range(i - 1, max(i - 1 - _DOER, -1), -1):
        if chart.text.words[j].kind is not Kind.WORD:
            return False
        if any(chart.has(j, name) for name in _STRIKES):
            return True
        if not _may_strike(chart, j):
            return False
    return False


def _may_strike(chart: Chart, i: int) -> bool:
    """Tell whether a word is of who or what strikes: "قوات النظام", "غارة جوية"."""
    mention = chart.mention_at(i)
    done = mention is not None and mention.kind in _DOES or any(chart.has(i, name) for name in _FORCES)
    return done or any(sense.entry.pos == "adjective" for sense in chart.senses(i))


def _no_genitive(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether a reading cannot stand behind "في": a dual in its nominative, "في بيتا"; somebody's name, "في سلوان"."""
    nominative = sense.tag == "du.con" and fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold)
    return nominative or sense.entry.classes <= _OWN | _PERSONAL


def _is_personal(chart: Chart, words: range) -> bool:
    """Tell whether people are called so: "عبد الله", "الشيخ محمد"; not "أبو الظهور"."""
    return chart.has(words.start, "name_link") and not chart.has(words.start, "place_head") or all(any(chart.has(i, name) for name in _NAMES) for i in words)


def _of_office(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name ends that of an office: "مديرية أمن أ"."""
    noun = unit.first - 1
    if noun < 1 or noun in chart.covered or not chart.has(noun - 1, "office") or chart.text.words[noun].kind is not Kind.WORD:
        return False
    senses = chart.senses(noun)
    return not fits(chart.lexicon, "definite_shape", chart.text.words[noun].fold) and (not senses or any(s.entry.pos == "noun" for s in senses))


def _of_firm(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name is that of a firm, a paper, a club or a flag: "تلفزيون أ", "سوق أ المالي", "تغلب على أ", "ترفع علم أ"."""
    if chart.has(unit.last, "firm_end") or _is_purpose(chart, unit.last):
        return True
    before = unit.first - 1
    if unit.stated or unit.bearing or before < 0 or chart.bits(unit.first) & PROCLITICS:
        return False
    return chart.has(before, "firm") or chart.has(before, "flag") or chart.has(before, "against") and any(chart.has(before - n, "contest") for n in (1, 2))


def _is_purpose(chart: Chart, i: int) -> bool:
    """Tell whether what a firm is for stands at token `i`: "للطيران"; an air force has its nation behind it."""
    if i >= len(chart.text) or chart.bits(i) & _PREPOSITION != TO or "firm_purpose" not in chart.lexicon.classes(chart.text.words[i]):
        return False  # "الأوراق المالية" are goods as well
    behind = chart.mention_at(i + 1)
    return behind is None or behind.kind != "nationality"


def _agrees(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name may be an adjective of the noun before it, both with the article: "البيت الأبيض"."""
    before = unit.first - 1
    if before < 0 or before in chart.covered or unit.last - unit.first > 1 or not unit.name.startswith(article_of(chart.lexicon)):
        return False
    word = chart.text.words[before]
    return word.kind is Kind.WORD and (fits(chart.lexicon, "definite_shape", word.fold) or any(s.article for s in chart.senses(before)))


def _is_verb(chart: Chart, unit: Unit) -> bool:
    """Tell whether a name of one word is a verb as well: "البارة وأدى" is no list."""
    start = max(unit.start, unit.first)
    return unit.last - start == 1 and any(s.tag.startswith(VERBAL) for s in chart.lexicon.senses(chart.text.words[start]))


def _governs(chart: Chart, unit: Unit) -> bool:
    """Tell whether a noun or a clause behind "ب" and a name makes it a word: "بحجة البناء", "بحجة أنهم", "بحجة عدم"; not "بحجة شمالي اليمن"."""
    at = unit.last
    noun = is_noun(chart, at) and not _is_time(chart, at) or chart.is_unread(at)
    behind = noun or any(chart.has(at, name) for name in ("that", "no_event", "happening"))
    return behind and not unit.bearing and not chart.has(unit.last, "bearing") and unit.last - max(unit.start, unit.first) == 1


def _is_time(chart: Chart, i: int) -> bool:
    mention = chart.mention_at(i)
    return mention is not None and mention.kind == "date"


def _joined(chart: Chart, a: Unit, b: Unit) -> bool:
    """Tell whether a word or sign joins two names; one that merely stands behind another is none of its company."""
    return b.first > a.last or bool(chart.bits(b.first) & PROCLITICS) or bool(b.bearing)


def _shows(following: Unit) -> bool:
    """Tell whether a unit shows by standing behind a name that it is a place's."""
    return following.stated or bool(following.bearing)


def read_ambiguous(folder: Traversable) -> dict[str, int]:
    """Read the names that are other words, from the text files below `places`.

    Raises:
        UnknownName: a line asks for a sign that there is not.
    """
    found: dict[str, int] = {}
    for path, file in walk(folder, ".txt"):
        for line in read_lines(file.read_text(encoding="utf-8"), path) if path.startswith("places/") else ():
            if line.keyword not in _SIGNS:
                raise UnknownName("no such sign", path=path, line=line.number, word=line.keyword, hint="one of " + ", ".join(_SIGNS))
            found[fold(line.rest)] = _SIGNS[line.keyword]
    return found


def told_by_sign(ambiguous: Mapping[str, int]) -> frozenset[str]:
    """Return the names that a sign short of a kind noun tells from the words they are: "في القصرين"."""
    return frozenset(name for name, sign in ambiguous.items() if sign < STATED)
