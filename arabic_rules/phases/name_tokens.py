"""Tokens of names: given names, links, surnames and words that no lexicon knows."""

from __future__ import annotations

from dataclasses import dataclass

from ..alphabet import PREPOSITION, PROCLITICS, sense_bits
from ..chart import Chart, feature
from ..lexicon import Sense
from ..text import Kind
from .place_unit import has_article
from .shapes import article_of, fits

LONGEST = 7
"""How many tokens a name may have."""
SHORTEST = 3
"""How many letters an unknown word of a name has at least."""
BEFORE_AGE = 3
"""How many words that no lexicon knows as names may stand between a given name and an age."""
_SAYING = frozenset({"person", "killed_noun", "injured_noun", "injury", "force_head", "facility", "weapon", "goods", "title", "place_kind", "bearing", "kin"})
"""Classes of nouns that no surname is behind a name, whoever it is."""
_FATHATAN = "\u064b"


@dataclass(frozen=True, slots=True)
class NameToken:
    """What a name may make of one token: where it ends, and how sure it is.

    `surname` has the article; `loose` is an unknown word without it, which follows no surname.
    """

    last: int
    given: bool = False
    weak: bool = False
    link: bool = False
    kunya: bool = False
    mother: bool = False
    nisba: bool = False
    surname: bool = False
    loose: bool = False


def read_name(chart: Chart, start: int, *, called: bool = False) -> list[NameToken]:
    """Collect the tokens of a name from `start`, where `called` allows any unknown word; a link at the end is given back."""
    tokens: list[NameToken] = []
    at = start
    while at < len(chart.text) and len(tokens) < LONGEST:
        first = at == start
        token = name_token(chart, at, begins=first and not called, called=first and called)
        token = token or (_after_kunya(chart, at) if tokens and tokens[-1].kunya else _surname_of_kunya(chart, at, tokens) or _before_mark(chart, at, tokens)
                          or _word_as_surname(chart, start, at, tokens))
        if token is None or token.loose and tokens and tokens[-1].surname:
            break
        tokens.append(token)
        at = token.last
        if at - 1 in chart.text.unquoted:
            break
    while tokens and tokens[-1].link:
        tokens.pop()
    return tokens


def name_token(chart: Chart, i: int, *, begins: bool, called: bool = False) -> NameToken | None:
    """Return what a name may make of token `i`, None where a name ends or cannot begin; `called` where a word announces it."""
    if chart.text.words[i].kind is not Kind.WORD or not begins and (i in chart.text.quoted or i in chart.text.prefixes):
        return None
    if i in chart.covered:
        return _from_mention(chart, i, begins=begins)
    last = end_of(chart, i)
    senses = [sense for sense in chart.senses(i) if not _is_chance(sense)]
    if not senses:
        return _unknown(chart, i, begins=begins, called=called)
    if not begins and any("surname" in s.entry.classes and not s.pronoun and has_article(chart, s) for s in senses):
        return NameToken(last, surname=True, nisba=True)
    for sense in senses:
        clitics = sense.conjunction or sense.preposition
        if "given_name" in sense.entry.classes and (begins or not clitics) and not sense.pronoun:
            return NameToken(last, given=True, weak=bool(feature(sense, "weak")) or sense.article)
        if sense.entry.classes & {"name_link", "kunya"} and (begins or not clitics) and not sense.article and not sense.pronoun:
            return NameToken(last, link=True, kunya="kunya" in sense.entry.classes, mother=bool(feature(sense, "mother")))
    return None


def end_of(chart: Chart, i: int) -> int:
    """Return the token after the word or term that begins at `i`."""
    return chart.terms[i][1] if i in chart.terms else i + 1


def _is_chance(sense: Sense) -> bool:
    """Tell whether a reading is a chance likeness of a surname: a rare preposition, or the article on a construct form."""
    return "nisba_shape" in sense.entry.classes or sense_bits(sense) & PREPOSITION == PREPOSITION or sense.article and sense.tag.endswith(".con")


def _after_kunya(chart: Chart, i: int) -> NameToken | None:
    """Accept any noun behind a kunya's first word: "أبو أمير", "أبو حرب"."""
    if i in chart.covered or chart.bits(i) & PROCLITICS:
        return None
    if not chart.senses(i) and chart.text.words[i].kind is Kind.WORD and len(chart.text.words[i].fold) >= SHORTEST:
        return NameToken(i + 1)
    nouns = [sense for sense in chart.senses(i) if sense.entry.pos in ("noun", "adjective") and not sense.pronoun]
    return NameToken(end_of(chart, i)) if nouns else None


def _surname_of_kunya(chart: Chart, i: int, tokens: list[NameToken]) -> NameToken | None:
    """Accept where somebody is from, or his trade, behind a whole kunya: "أبو عمر التركماني", "أبو مهدي المهندس"."""
    if len(tokens) != 2 or not tokens[0].kunya or i >= len(chart.text) or i in chart.covered or chart.bits(i) & PROCLITICS:
        return None
    particle = any(s.entry.pos == "word" for s in chart.senses(i))
    named = chart.has(i, "title") if particle else fits(chart.lexicon, "nisba_shape", chart.text.words[i].fold)  # "أبو حمزة الذي" is no surname
    return NameToken(i + 1, surname=True, nisba=True) if named and not chart.has(i, "person_adjective") else None


def _before_mark(chart: Chart, i: int, tokens: list[NameToken]) -> NameToken | None:
    """Accept an unknown word with the end of a plural behind a given name where a mark follows: "محمد جبارين، ...", "(فادي خلدون)"."""
    words = chart.text.words
    unknown = tokens and tokens[-1].given and i + 1 < len(words) and i not in chart.covered and not chart.senses(i)
    if not unknown or not fits(chart.lexicon, "name_end_shape", words[i].fold) or fits(chart.lexicon, "no_called_shape", words[i].fold):
        return None
    return NameToken(i + 1, surname=True) if words[i + 1].kind in (Kind.COMMA, Kind.OPEN, Kind.CLOSE, Kind.STOP, Kind.BREAK) else None


def _word_as_surname(chart: Chart, start: int, i: int, tokens: list[NameToken]) -> NameToken | None:
    """Accept any word between a given name and an age ("محمود واكد (24 عاما)"), a noun where the name is announced and ends ("الشاب وجدي خطاب، ...")."""
    words = chart.text.words
    if not tokens or not tokens[-1].given or i + 1 >= len(words) or i in chart.covered or words[i].kind is not Kind.WORD:
        return None
    if _reaches_age(chart, i):
        return NameToken(i + 1, given=True)
    listed = words[start - 1].kind is Kind.COMMA and (before := chart.mention_at(start - 2)) is not None and before.kind == "person"
    told = len(tokens) > 1 or listed or any(chart.has(start - 1, name) for name in ("naming", "title", "person", "done_to_people"))
    ended = words[i + 1].kind in (Kind.COMMA, Kind.OPEN, Kind.CLOSE) or chart.has(i + 1, "that")
    if chart.has(start - 1, "naming") and words[i + 1].kind in (Kind.COMMA, Kind.STOP, Kind.BREAK, Kind.CLOSE) and _may_be_noun(chart, i):
        return NameToken(i + 1, surname=True)  # "متحدث يدعى عصام ناس."
    if told and ended and _is_mere_noun(chart, i):
        return NameToken(i + 1, surname=True)
    return NameToken(i + 1) if told and _is_family_name(chart, i + 1) and _may_be_mere_noun(chart, i) else None


def _is_family_name(chart: Chart, i: int) -> bool:
    """Tell whether a word with the article that no lexicon knows ends a name behind a father's: "يوسف حكم الحلقي"."""
    fold = chart.text.words[i].fold
    return chart.is_unread(i) and fold.startswith(article_of(chart.lexicon)) and fits(chart.lexicon, "nisba_shape", fold)


def _is_mere_noun(chart: Chart, i: int) -> bool:
    """Tell whether a word is a noun or an adjective that says nothing of people, events or places: what else stands behind a name is in the accusative."""
    senses = chart.senses(i)
    if any(_SAYING & sense.entry.classes or sense.conjunction or sense.preposition or sense.pronoun for sense in senses):
        return False
    plain = all(sense.tag in ("sg", "du", "pl") and sense.entry.pos == "noun" or sense.tag == "sg" and _is_bare_adjective(sense) for sense in senses)
    return bool(senses) and plain and not chart.has(i, "trigger")


def _may_be_mere_noun(chart: Chart, i: int) -> bool:
    """Tell whether one reading of a word is such a noun, whatever verbs have its letters: "حكم"."""
    nouns = [s for s in chart.senses(i) if s.entry.pos == "noun" and s.tag == "sg" and not (s.conjunction or s.preposition or s.pronoun or s.article)]
    return bool(nouns) and not any(_SAYING & s.entry.classes for s in nouns) and not chart.has(i, "trigger")


def _may_be_noun(chart: Chart, i: int) -> bool:
    """Tell whether a word may be a noun without clitics, whatever it means."""
    return any(s.entry.pos == "noun" and not (s.conjunction or s.preposition or s.pronoun or s.article) for s in chart.senses(i))


def _is_bare_adjective(sense: Sense) -> bool:
    """Tell whether a reading is an adjective without the article, which describes no name: "يحيى سريع" is his surname."""
    return sense.entry.pos == "adjective" and not sense.article and "person_adjective" not in sense.entry.classes


def _reaches_age(chart: Chart, i: int) -> bool:
    """Tell whether nothing but a word or two stands between token `i` and an age in brackets: "محمود واكد نعناع (24 عاما)"."""
    words = chart.text.words
    for j in range(i, min(i + BEFORE_AGE, len(words) - 2)):
        if words[j].kind is not Kind.WORD or j in chart.covered or chart.has(j, "trigger") or chart.has(j, "facility"):
            return False
        if words[j + 1].kind is Kind.OPEN:
            return words[j + 2].kind is Kind.NUMBER
        if j > i and chart.bits(j) & PROCLITICS or chart.senses(j) and not _is_mere_noun(chart, j):
            return False
    return False


def _from_mention(chart: Chart, i: int, *, begins: bool) -> NameToken | None:
    """Let a name run over an adjective of origin or a place's name that stands behind a given name, or before what he did or suffered."""
    mention = chart.mentions.get(i)
    if mention is None or begins or mention.last - mention.first > 1 or mention.kind not in ("nationality", "place"):
        return None
    definite = chart.text.words[i].fold.startswith(article_of(chart.lexicon))
    cued = mention.kind == "place" and mention.value.cued
    named = definite or mention.kind == "place" and _is_before_verb(chart, i + 1) and not chart.bits(i) & PROCLITICS
    return NameToken(i + 1, nisba=True, surname=True) if named and not cued else None


def _is_before_verb(chart: Chart, i: int) -> bool:
    """Tell whether a verb in the past stands at token `i` with no word that joins it: who is named before it does it or suffers it."""
    return i < len(chart.text) and i not in chart.covered and chart.has(i, "done_to_people") \
        and any(s.tag.startswith(("past", "passive")) and not s.conjunction for s in chart.senses(i))


def _unknown(chart: Chart, i: int, *, begins: bool, called: bool) -> NameToken | None:
    """Judge a word that the lexicon does not know by its shape."""
    word, lexicon = chart.text.words[i], chart.lexicon
    if begins or len(word.fold) < SHORTEST or _FATHATAN in word.raw:
        return None
    article = article_of(lexicon)
    definite = word.fold.startswith(article)
    if definite and any("given_name" in sense.entry.classes for sense in lexicon.forms.get(word.fold[len(article) :], ())):
        return NameToken(i + 1, surname=True)
    if fits(lexicon, "no_called_shape" if called else "no_name_shape", word.fold):
        return None
    return NameToken(i + 1, surname=definite, nisba=fits(lexicon, "nisba_shape", word.fold), loose=not definite)
