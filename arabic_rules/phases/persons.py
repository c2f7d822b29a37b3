"""Phase `persons`: named people, from a given name, a kunya or a word that announces a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind
from ..values import PeopleValue, PersonValue

LONGEST = 7
"""How many tokens a name may have."""
AGE_LENGTH = 8
"""How many tokens an age behind a name may have, brackets included."""
_THINGS = frozenset({"named_after", "force_head", "facility"})
_ARTICLE = "ال"
_FEMININE = ("يه", "ات", "ين", "ون")
_VERBAL_STARTS = ("ي", "سي", "ست", "تت", "تست", "نت")
_OTHER_ENDS = ("ت", "ها", "هم", "هما", "ين", "وا")
"""Shapes of verbs, plurals and words with a pronoun: no unknown word of such a shape is read as part of a name."""
_TANWIN = ("\u0627\u064b", "\u064b\u0627", "\u0649\u064b", "\u064b")


@dataclass(frozen=True, slots=True)
class _Token:
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


def build_person(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read a name that begins at the match; its title, where it has one, tells only that it is a name."""
    first = match.span("name")
    start = first[0] if first else match.last - 1
    tokens = _read(chart, start)
    if not tokens or not _convincing(chart, match, start, tokens):
        return None
    last = _enclosed(chart, start) or tokens[-1].last
    name = PersonValue(name=_surface(chart, start, last), description=_title(chart, match.first, start))
    return match.first, _behind_age(chart, last), name


def build_alias(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read another name of the person who was named right before."""
    before = match.first - 1
    while before >= 0 and chart.text.words[before].kind in (Kind.COMMA, Kind.OPEN, Kind.CLOSE):
        before -= 1
    mention = chart.mention_at(before)
    return build_person(chart, match) if mention is not None and mention.kind == "person" else None


def build_called(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read a name that no lexicon knows, behind a word that says that it is one: "يدعى"."""
    start = match.last - 1
    tokens = _read(chart, start, called=True)
    if not tokens or chart.bits(start) & 7:
        return None
    last = _enclosed(chart, start) or tokens[-1].last
    name = PersonValue(name=_surface(chart, start, last), description=_title(chart, match.first, start))
    return match.first, _behind_age(chart, last), name


def _read(chart: Chart, start: int, *, called: bool = False) -> list[_Token]:
    """Collect the tokens of a name from `start`, where `called` allows any unknown word; a link at the end is given back."""
    tokens: list[_Token] = []
    at = start
    while at < len(chart.text) and len(tokens) < LONGEST:
        token = _token(chart, at, begins=at == start and not called) or (_after_kunya(chart, at) if tokens and tokens[-1].kunya else None)
        if token is None or token.loose and tokens and tokens[-1].surname:
            break
        tokens.append(token)
        at = token.last
        if at - 1 in chart.text.unquoted:
            break
    while tokens and tokens[-1].link:
        tokens.pop()
    return tokens


def _enclosed(chart: Chart, start: int) -> int:
    """Return the end of the words that quotes or brackets hold together with the name's beginning; 0 where none do."""
    words = chart.text.words
    bracket = start > 0 and words[start - 1].kind is Kind.OPEN
    if not bracket and start not in chart.text.quoted:
        return 0
    for last in range(start + 1, min(start + 1 + LONGEST, len(words) + 1)):
        if words[last - 1].kind is not Kind.WORD or last > start + 1 and (last - 1 in chart.text.quoted or last - 1 in chart.text.prefixes):
            return 0
        if last - 1 in chart.text.unquoted or bracket and last < len(words) and words[last].kind is Kind.CLOSE:
            return last
    return 0


def _behind_age(chart: Chart, i: int) -> int:
    """Return where an age behind a name ends: "(10 سنوات)", "28 سنة", "البالغ من العمر 30 عاما"; else `i`."""
    words = chart.text.words
    limit = min(i + AGE_LENGTH, len(words))
    bracket = i < limit and words[i].kind is Kind.OPEN
    if not bracket and not (i < limit and (chart.has(i, "age_word") or _is_figure(chart, i))):
        return i
    figure = False
    for j in range(i + bracket, limit):
        figure = figure or _is_figure(chart, j)
        if words[j].kind in (Kind.STOP, Kind.BREAK, Kind.COMMA) or words[j].kind is Kind.CLOSE and not (bracket and figure):
            return i
        if words[j].kind is Kind.CLOSE:
            return j + 1
        if not bracket and figure and (chart.has(j, "age_unit") or _names_unit(chart, j)):
            mention = chart.mention_at(j)
            return mention.last if mention else j + 1
    return i


def _is_figure(chart: Chart, i: int) -> bool:
    mention = chart.mention_at(i)
    return chart.text.words[i].kind is Kind.NUMBER or mention is not None and mention.kind in ("number", "figure", "duration")


def _names_unit(chart: Chart, i: int) -> bool:
    """Tell whether the figure that covers token `i` ends with its unit."""
    mention = chart.mention_at(i)
    return mention is not None and chart.has(mention.last - 1, "age_unit")


def _token(chart: Chart, i: int, *, begins: bool) -> _Token | None:
    if chart.text.words[i].kind is not Kind.WORD or not begins and (i in chart.text.quoted or i in chart.text.prefixes):
        return None
    if i in chart.covered:
        return _from_mention(chart, i, begins=begins)
    last = _end_of(chart, i)
    senses = [sense for sense in chart.senses(i) if not _is_chance(sense)]
    if not senses:
        return _unknown(chart, i, begins=begins)
    for sense in senses:
        clitics = sense.conjunction or sense.preposition
        if "given_name" in sense.entry.classes and (begins or not clitics) and not sense.pronoun:
            return _Token(last, given=True, weak=bool(feature(sense, "weak")) or sense.article)
        if sense.entry.classes & {"name_link", "kunya"} and (begins or not clitics) and not sense.article and not sense.pronoun:
            return _Token(last, link=True, kunya="kunya" in sense.entry.classes, mother=bool(feature(sense, "mother")))
    return None


def _end_of(chart: Chart, i: int) -> int:
    return chart.terms[i][1] if i in chart.terms else i + 1


def _is_chance(sense: Sense) -> bool:
    """Tell whether a reading is a chance likeness of a surname: ك and a word, or the article and a construct form."""
    return sense.preposition == "ك" or sense.article and sense.tag.endswith(".con")


def _after_kunya(chart: Chart, i: int) -> _Token | None:
    """Accept any noun behind a kunya's first word: "أبو أمير", "أبو حرب"."""
    if i in chart.covered or chart.bits(i) & 7:
        return None
    nouns = [sense for sense in chart.senses(i) if sense.entry.pos in ("noun", "adjective") and not sense.pronoun]
    return _Token(_end_of(chart, i)) if nouns else None


def _from_mention(chart: Chart, i: int, *, begins: bool) -> _Token | None:
    """Let a name run over an adjective of origin or a place's name that stands behind a given name."""
    mention = chart.mentions.get(i)
    if mention is None or begins or mention.last - mention.first > 1 or mention.kind not in ("nationality", "place"):
        return None
    fold = chart.text.words[i].fold
    cued = mention.kind == "place" and mention.value.cued
    return _Token(i + 1, nisba=True, surname=True) if fold.startswith(_ARTICLE) and not cued else None


def _unknown(chart: Chart, i: int, *, begins: bool) -> _Token | None:
    """Judge a word that the lexicon does not know by its shape."""
    word = chart.text.words[i]
    fold = word.fold
    if begins or len(fold) < 3 or word.raw.endswith(_TANWIN):
        return None
    if fold.startswith(_ARTICLE):
        if any("given_name" in sense.entry.classes for sense in chart.lexicon.forms.get(fold[2:], ())):
            return _Token(i + 1, surname=True)
        return None if fold.endswith(_FEMININE) else _Token(i + 1, nisba=fold.endswith("ي"), surname=True)
    verbal = fold.startswith(_VERBAL_STARTS) or fold.endswith(_OTHER_ENDS) or fold[0] == "ت" and fold[-1] != "ي"
    joined = len(fold) > 3 and (fold[0] in "وفل" or fold[0] == "ب" and (fold[1] == "ت" or fold[-1] == "ه"))
    accusative = fold.startswith("م") and fold.endswith("ا")
    return None if verbal or joined or accusative else _Token(i + 1, loose=True)


def _convincing(chart: Chart, match: Match, start: int, tokens: list[_Token]) -> bool:
    """Weigh a name: two words of which one is surely a name, or a single one that something announces."""
    announced = match.first < start or _announced(chart, start)
    quoted = start in chart.text.quoted and tokens[-1].last - 1 in chart.text.unquoted
    head = tokens[0]
    if _names_thing(chart, match.first - 1):
        return False
    if head.link:
        return len(tokens) > 1 and (announced or quoted or any(token.given or token.nisba and not head.mother for token in tokens[1:]))
    if len(tokens) == 1:
        return quoted or announced and (match.first < start or _is_definite(chart, start - 1) or chart.has(start - 1, "naming"))
    second = tokens[1]
    return not head.weak or announced or quoted or second.given or second.link or second.nisba


def _names_thing(chart: Chart, i: int) -> bool:
    """Tell whether a noun before the name makes it the name of a place or an organisation: "مدرسة", "كتائب", "جبل الشيخ"."""
    while i > 0 and any(chart.has(i, name) for name in ("title", "person", "killed_noun")):
        i -= 1
    return i >= 0 and any(
        not sense.article and not sense.pronoun and sense.entry.classes & _THINGS and not sense.tag.startswith("du") for sense in chart.senses(i)
    )


def _is_definite(chart: Chart, i: int) -> bool:
    return any(sense.article or sense.pronoun for sense in chart.senses(i))


def _announced(chart: Chart, start: int) -> bool:
    if any(chart.has(start - 1, name) for name in ("naming", "alias", "title", "person", "killed_noun", "injured_noun")):
        return True
    listed = start > 1 and chart.text.words[start - 1].kind is Kind.COMMA
    before = chart.mention_at(start - 2 if listed else start - 1) if start > 0 else None
    return before is not None and before.kind == "person"


def _surface(chart: Chart, first: int, last: int) -> str:
    """Return the name as written, with single spaces and without a proclitic of its first word."""
    words = [word.bare for word in chart.text.words[first:last]]
    senses = chart.senses(first)
    written = next((feature(sense, "written") for sense in senses if feature(sense, "written")), "")
    if written:
        words[0] = written
    elif senses and (senses[0].conjunction or senses[0].preposition) and first not in chart.text.prefixes:
        words[0] = words[0][len(senses[0].conjunction) + len(senses[0].preposition) :]
    return " ".join(words)


def _title(chart: Chart, first: int, start: int) -> str:
    return chart.text.surface(first, start) if start > first else ""


def build_siblings(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read brothers who share what follows the last one's name: "الشقيقان علي وعلاء الهليل"."""
    starts = [i for i in range(match.first, match.last) if (token := _token(chart, i, begins=True)) and token.given]
    tokens = _read(chart, starts[-1])
    strong = len(tokens) > 1 and not any(_token(chart, i, begins=True) != _Token(_end_of(chart, i), given=True) for i in starts)
    if len(starts) < 2 or not tokens or not (strong or _is_list(chart, match.first)) or _names_thing(chart, match.first - 1):
        return None
    last = tokens[-1].last
    surname = " ".join(word.bare for word in chart.text.words[tokens[0].last : last])
    first_names = [_surface(chart, i, _end_of(chart, i)) for i in starts]
    persons = tuple(PersonValue(name=f"{name} {surname}".strip()) for name in first_names)
    return match.first, last, PeopleValue(minimum=len(persons), maximum=len(persons), persons=persons)


def _is_list(chart: Chart, i: int) -> bool:
    """Tell whether single names may follow one another from token `i`: announced, quoted or in brackets."""
    return _announced(chart, i) or i in chart.text.quoted or i > 0 and chart.text.words[i - 1].kind is Kind.OPEN


BUILDERS: Mapping[str, Builder] = {
    "person": build_person, "person_alias": build_alias, "person_called": build_called, "people_siblings": build_siblings,
}
"""Builders of the phase, by the name a `build` line gives."""


def names_of(mention: Mention) -> tuple[PersonValue, ...]:
    """Return the persons that a mention names."""
    value = mention.value
    if isinstance(value, PersonValue):
        return (value,)
    return tuple(getattr(value, "persons", ()))
