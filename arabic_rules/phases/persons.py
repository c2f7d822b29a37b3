"""Phase `persons`: named people, from a given name, a kunya or a word that announces a name."""

from __future__ import annotations

from collections.abc import Mapping

from ..alphabet import CONJUNCTION, PROCLITICS
from ..cascade import Builder, Match
from ..chart import Chart, Mention, feature
from ..lexicon import Sense
from ..text import Kind
from ..values import PeopleValue, PersonValue
from .name_tokens import LONGEST, NameToken, end_of, name_token, read_name

AGE_LENGTH = 8
"""How many tokens an age behind a name may have, brackets included."""
INTRODUCTION = 5
"""How many words and mentions may stand between who somebody is and his name: "القيادي السابق في الجيش الحر ..."."""
_THINGS = frozenset({"named_after", "force_head", "facility"})


def build_person(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read a name that begins at the match; its title, where it has one, tells only that it is a name."""
    first = match.span("name")
    start = first[0] if first else match.last - 1
    tokens = read_name(chart, start)
    enclosed = enclosed_end(chart, start)
    if not tokens or not _convincing(chart, match, start, tokens, enclosed=enclosed > tokens[-1].last):
        return None
    last = enclosed or tokens[-1].last
    name = PersonValue(name=surface_of(chart, start, last), description=title_of(chart, match.first, start))
    return match.first, behind_age(chart, last), name


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
    tokens = read_name(chart, start, called=True)
    if not tokens or chart.bits(start) & PROCLITICS and start not in chart.text.quoted:
        return None
    last = enclosed_end(chart, start) or tokens[-1].last
    name = PersonValue(name=surface_of(chart, start, last), description=title_of(chart, match.first, start))
    return match.first, behind_age(chart, last), name


def enclosed_end(chart: Chart, start: int) -> int:
    """Return the end of the words that quotes or brackets hold together with the name's beginning; 0 where none do."""
    words = chart.text.words
    bracket = start > 0 and words[start - 1].kind is Kind.OPEN
    if not bracket and start not in chart.text.quoted:
        return 0
    for last in range(start + 1, min(start + 1 + LONGEST, len(words) + 1)):
        if words[last - 1].kind is not Kind.WORD or last > start + 1 and (last - 1 in chart.text.quoted or last - 1 in chart.text.prefixes):
            return 0
        closed = last < len(words) and (words[last].kind in (Kind.CLOSE, Kind.DASH, Kind.COMMA) or _is_figure(chart, last) and last > start + 1)
        if last - 1 in chart.text.unquoted or bracket and closed:
            return last
    return 0


def behind_age(chart: Chart, i: int) -> int:
    """Return where an age behind a name ends: "(10 سنوات)", "28 سنة", "البالغ من العمر 30 عاما"; else `i`."""
    words = chart.text.words
    if i < len(words) and words[i].kind in (Kind.DASH, Kind.COMMA) and (behind := behind_age(chart, i + 1)) > i + 1:  # "(فلان - 55 عاما)"
        return behind
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


def _convincing(chart: Chart, match: Match, start: int, tokens: list[NameToken], *, enclosed: bool) -> bool:
    """Weigh a name: two words of which one is surely a name, or a single one that something announces."""
    announced = match.first < start or is_announced(chart, start)
    quoted = enclosed or start in chart.text.quoted and tokens[-1].last - 1 in chart.text.unquoted
    head = tokens[0]
    if _names_thing(chart, match.first - 1) or chart.has(start, "on_behalf") and chart.any_has((start - 1, start - 2), "source_noun"):
        return False
    if head.link:
        return len(tokens) > 1 and (announced or quoted or any(token.given or token.nisba and not head.mother for token in tokens[1:]))
    if len(tokens) == 1:
        told = any(chart.has(start - 1, name) for name in ("naming", "done_to_people")) and (not head.weak or chart.has(start - 1, "naming"))
        return quoted or told or announced and (match.first < start or _is_definite(chart, start - 1)) and not (head.weak and _introduced(chart, start))
    second = tokens[1]
    acted = any(chart.has(start - 1, name) for name in ("done_to_people", "trigger", "carry_out")) and not chart.bits(start) & PROCLITICS
    return not head.weak or announced or quoted or acted or second.given or second.link or second.nisba


def _names_thing(chart: Chart, i: int) -> bool:
    """Tell whether a noun before the name makes it the name of a place or an organisation: "مدرسة", "كتائب", "جبل الشيخ"."""
    head = i
    while i > 0 and any(chart.has(i, name) for name in ("title", "person", "killed_noun")):
        i -= 1
    if i < head and chart.has(i, "family"):  # "أسرة الشاب سامر الجاسم": he is one of it
        return False
    heads = [sense for sense in chart.senses(i) if not (sense.article or sense.pronoun or _is_home(sense))] if i >= 0 else []
    return any(sense.entry.classes & _THINGS and not sense.tag.startswith("du") for sense in heads)


def _is_home(sense: Sense) -> bool:
    """Tell whether a noun is of one house, which is somebody's; behind several houses no man is told."""
    return bool(feature(sense, "home")) and sense.tag.startswith("sg")


def _is_definite(chart: Chart, i: int) -> bool:
    return any(sense.article or sense.pronoun for sense in chart.senses(i))


def _introduced(chart: Chart, start: int) -> bool:
    """Tell whether a noun with the article says who it is, with an adjective between: "الصحفي الأمريكي ...", "القيادي في الجيش الحر، ..."."""
    comma = start > 1 and chart.text.words[start - 1].kind is Kind.COMMA and bool(chart.mention_at(start - 2) or _describes_one(chart, start - 2))
    i = start - 1 - comma
    for _ in range(INTRODUCTION):
        mention = chart.mention_at(i)
        if i < start - 1 - comma and mention is None and _is_somebody(chart, i):
            return True
        described = mention.kind in ("nationality", "actor", "state", "place") if mention else _describes_one(chart, i)
        if i < 1 or not described or chart.bits(mention.first if mention else i) & CONJUNCTION:
            return False
        i = mention.first - 1 if mention else i - 1
    return False


def _is_somebody(chart: Chart, i: int) -> bool:
    """Tell whether token `i` is one person with the article, or in the construct before a noun with it: "القيادي", "رئيس الوزراء"."""
    one = [sense for sense in chart.senses(i) if "person" in sense.entry.classes and sense.tag.startswith("sg")]
    return any(sense.article or not sense.pronoun and _is_definite(chart, i + 1) for sense in one)


def _describes_one(chart: Chart, i: int) -> bool:
    """Tell whether a word tells more of somebody between his office and his name: an adjective, "في", a genitive."""
    return any(chart.has(i, name) for name in ("person_adjective", "belonging")) or _is_definite(chart, i) and not chart.has(i, "trigger")


def is_announced(chart: Chart, start: int) -> bool:
    """Tell whether what stands before token `start`, an open bracket left aside, says that a name follows."""
    start -= start > 0 and chart.text.words[start - 1].kind is Kind.OPEN
    if any(chart.has(start - 1, name) for name in ("naming", "alias", "title", "person", "killed_noun", "injured_noun")):
        return True
    listed = start > 1 and chart.text.words[start - 1].kind is Kind.COMMA
    before = chart.mention_at(start - 2 if listed else start - 1) if start > 0 else None
    return before is not None and before.kind == "person" or _introduced(chart, start)


def surface_of(chart: Chart, first: int, last: int) -> str:
    """Return the name as written, with single spaces and without a proclitic of its first word."""
    words = [word.bare for word in chart.text.words[first:last]]
    senses = chart.senses(first)
    written = next((feature(sense, "written") for sense in senses if feature(sense, "written")), "")
    if written:
        words[0] = written
    elif senses and (senses[0].conjunction or senses[0].preposition) and first not in chart.text.prefixes:
        words[0] = words[0][len(senses[0].conjunction) + len(senses[0].preposition) :]
    return " ".join(words)


def title_of(chart: Chart, first: int, start: int) -> str:
    """Return the words before a name that tell who it is."""
    return chart.text.surface(first, start) if start > first else ""


def build_siblings(chart: Chart, match: Match) -> tuple[int, int, PeopleValue] | None:
    """Read brothers who share what follows the last one's name: "الشقيقان علي وعلاء الهليل"."""
    starts = [i for i in range(match.first, match.last) if (token := name_token(chart, i, begins=True)) and token.given]
    if len(starts) < 2:
        return None
    tokens = read_name(chart, starts[-1])
    strong = len(tokens) > 1 and not any(name_token(chart, i, begins=True) != NameToken(end_of(chart, i), given=True) for i in starts)
    if not tokens or not (strong or _is_list(chart, match.first)) or _names_thing(chart, match.first - 1):
        return None
    last = tokens[-1].last
    surname = " ".join(word.bare for word in chart.text.words[tokens[0].last : last])
    first_names = [surface_of(chart, i, end_of(chart, i)) for i in starts]
    persons = tuple(PersonValue(name=f"{name} {surname}".strip()) for name in first_names)
    return match.first, last, PeopleValue(minimum=len(persons), maximum=len(persons), persons=persons)


def _is_list(chart: Chart, i: int) -> bool:
    """Tell whether single names may follow one another from token `i`: announced, quoted, in brackets, or what befell them stands before."""
    return is_announced(chart, i) or chart.has(i - 1, "done_to_people") or i in chart.text.quoted or i > 0 and chart.text.words[i - 1].kind is Kind.OPEN


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
