"""Which reading of a trigger holds: its voice, a verb told from the noun with its letters, a word that only looks like it."""

from __future__ import annotations

import re

from ..alphabet import PROCLITICS
from ..chart import Chart
from ..grammar import TRIGGER, Event
from ..lexicon import Sense
from ..phases.shapes import fits
from ..text import Kind
from .fitting import has_object
from .names import OPERATION
from .values import FINITE, JOINED, PATIENT, PEOPLE, PLURAL

ACTED_UPON = PEOPLE | {"vehicles"}
"""Kinds of mention behind a verb that it acts on, so that nobody before it suffers it: "القراصنة الذين خطفوا سفينة"."""
NEAR = 4
"""How many tokens behind a verb of a relative clause those may stand whom it acts on."""
_PASSIVE_VOWEL = re.compile("\u064F(?!\u0648|$)")
"""The vowel of a past passive within the word; one at its end is of a person."""
HE_DID = "past.3ms"
"""The tag of a verb that has the letters of its participle: صادر."""
FORM = "form"
"""The tag of forms that a word's entry states."""
_VOICES = {
    "past": "active", "imperfect": "active", "passive": "passive", "impassive": "passive", "masdar": "masdar",
    "participle": "participle", "sg": "noun", "du": "noun", "pl": "noun", "form": "noun", "word": "noun",
}


def voice_of(sense: Sense) -> str:
    """Return the voice of a reading; the stated forms of a verb of several words are finite: "أعلنت ... مسؤوليتها"."""
    return "active" if sense.tag == FORM and sense.entry.pos == "verb" else _VOICES[sense.tag.split(".")[0]]


def is_issued(chart: Chart, event: Event, i: int, sense: Sense) -> bool:
    """Tell what somebody has issued, or a sound from somewhere, from the verb of taking with its letters: "بيان صادر عن الوزارة", "دوي صادر من أ"."""
    issued = chart.has(i + 1, "away") or chart.has(i + 1, "origin")
    return event.option("family") == OPERATION and sense.tag == HE_DID and not sense.conjunction and issued


def _has_subject(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether people in the nominative make a verb of what may be its verbal noun: "خطف مسلحون", not "خطف مسلحين"."""
    if not sense.tag.startswith(("masdar", "sg")) or sense.article or sense.preposition or i + 1 >= len(chart.text):
        return False
    behind = chart.mention_at(i + 1)
    if behind is None or behind.first != i + 1 or behind.kind not in ("people", "actor"):
        return False
    if not any(s.tag.startswith("past") for s in chart.senses(i)):
        return False
    if behind.kind == "actor" and not behind.value.unknown:  # "خطف الحوثيون", which no dual's ending shows
        return fits(chart.lexicon, "plural_subject_shape", chart.text.words[i + 1].fold)
    return fits(chart.lexicon, "nominative_shape", chart.text.words[i + 1].fold) or behind.kind == "people" and has_object(chart, behind)


def _is_verb(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether a verb of several with a pronoun only has the letters of a noun: "خطفوهم"."""
    if sense.article and not sense.entry.lemma.endswith(word := chart.text.words[i].fold[-1:]) and fits(chart.lexicon, "accusative_shape", word):
        return True  # "الخطفا": a name
    noun = sense.tag.startswith(("masdar.pl", "pl")) and bool(sense.pronoun)
    return noun and any(s.entry is sense.entry and s.pronoun and s.tag.startswith("past." + PLURAL) for s in chart.senses(i))


def _is_predicated(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether who is told of before it makes a verb of what may be a noun: "إن الجيش قصف", "كان الجيش قد قصف"."""
    if not sense.tag.startswith(("masdar", "sg")) or sense.article or sense.preposition or sense.conjunction or sense.pronoun or i == 0:
        return False
    if not any(s.tag == HE_DID and not s.conjunction and not s.entry.classes.isdisjoint(sense.entry.classes - {TRIGGER}) for s in chart.senses(i)):
        return False
    before = chart.mention_at(i - 1)
    if before is None or before.kind not in JOINED:
        return chart.has(i - 1, "may")
    opens = before.first == 0 or chart.text.words[before.first - 1].kind in (Kind.STOP, Kind.BREAK, Kind.COLON)
    return opens or any(chart.has(before.first - 1, name) for name in ("that", "was"))


def _is_of_somebody(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether a pronoun makes a noun of a verb that acts by a preposition: "سيطرتها على"; a verb has no pronoun there."""
    if not sense.pronoun or i not in chart.terms or voice_of(sense) not in FINITE:
        return False
    last = chart.terms[i][1]
    governs = last - i > 1 and any("governs" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[last - 1]))
    return governs and any(s.entry is sense.entry and s.tag.startswith("masdar") for s in chart.senses(i))


TELLS_VERB = (_has_subject, _is_verb, _is_predicated, _is_of_somebody)
"""What tells a verb from the noun that has its letters, or the noun from the verb."""


def is_suffered(chart: Chart, event: Event, i: int, sense: Sense) -> bool:
    """Tell whether a relative clause says what befell several, whom its verb acts on: "العمال الذين خطفوا", not "الذين خطفوا عاملا".

    So does a verb behind the wanted: "إن المتهمين ضبطوا".
    """
    if not sense.tag.startswith("past") or not sense.tag.endswith(PLURAL) or sense.pronoun:
        return False
    wanted = event.option("family") == OPERATION and chart.has(i - 1, "offender")
    if not wanted and not (chart.has(i - 1, "relative") and any(argument.position == PATIENT for argument in event.arguments)):
        return False
    return not any(m.kind in ACTED_UPON and not chart.bits(m.first) & PROCLITICS for m in chart.inside(i + 1, i + 1 + NEAR))


def vowelled(chart: Chart, i: int, sense: Sense) -> Sense:
    """Return a verb as the passive where its vowel mark says so: "استُهدف", not "استهدفُوا" or "استهدفتُ"."""
    suffered = sense.tag.startswith("past") and _PASSIVE_VOWEL.search(chart.text.words[i].raw)
    return sense._replace(tag="passive" + sense.tag.removeprefix("past")) if suffered else sense


def only_describes(chart: Chart, i: int, name: str, sense: Sense) -> bool:
    """Tell other words from the verbal noun that they look like: an adjective, "هجماتهم المباغتة", and somebody's kin, "والدهم"."""
    if sense.article and any(s.pronoun and "person" in s.entry.classes for s in chart.senses(i)):
        return True
    return sense.article and sense.tag.startswith("masdar") and chart.has(i - 1, name) and not sense.conjunction


def unfitness(event: Event, sense: Sense) -> str:
    """Return why a rule does not take a form of its trigger; empty where it does."""
    voice, wanted, tense = voice_of(sense), event.option("voice").split(), event.option("tense")
    if wanted and voice not in wanted or not wanted and voice == "participle":
        return f"the word is {voice}, the rule takes {' or '.join(wanted) or 'no participle'}"
    if sense.preposition and sense.tag.startswith("past"):
        return "no verb stands behind a preposition"
    if sense.pronoun and voice in FINITE and "intransitive" in sense.entry.features:
        return "the verb acts on nobody, and the word has a pronoun"
    if event.option("bare") and (sense.pronoun or sense.preposition):
        return "the word has a pronoun or a preposition, the rule takes it bare"
    if tense and voice == "active" and not sense.tag.startswith((tense, FORM)):
        return f"the rule takes the {tense} only"
    return ""
