"""Phase `persons`: names that no list has, told by who is introduced: initials, foreign names, members of a list of names."""

from __future__ import annotations

from collections.abc import Mapping

from ..alphabet import CONJUNCTION, PROCLITICS
from ..cascade import Builder, Match
from ..chart import Chart
from ..text import Kind
from ..values import PersonValue
from .name_tokens import LONGEST, NameToken, name_token, read_name
from .persons import behind_age, enclosed_end, surface_of, title_of
from .shapes import article_of, fits

FULL_STOP = "."
AND = "و"
CLAUSE = 8
"""How many tokens before "each of" the verb may stand of what befell them."""
LETTERS = 3
"""How many letters a name has at least."""
_NO_NAME = ("trigger", "alias", "naming", "report_verb", "age_word")
"""Classes of words that no name has, whatever tells that one stands there."""
_NO_FIRST_NAME = ("person", "source_noun", "facility", "place_kind")
"""Classes of words that begin none; as a surname "مزارع" is as good as another."""


def build_initials(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read letters with full stops between them as a name: "ع.م", "د. عبد المالك"."""
    first = match.last - 1
    last = _initials_end(chart, first)
    if last <= first + 1:
        return None
    name = chart.text.surface(first, last)
    return match.first, behind_age(chart, last), PersonValue(name=name, description=title_of(chart, match.first, first))


def build_initials_listed(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read the next letters of a list of them: "(س.ع)، (ن.م) و(ل.ك)"."""
    first = match.last - 1
    last = _initials_end(chart, first)
    before = chart.mention_at(_list_end(chart, match.first))
    if last <= first + 1 or before is None or not before.rule.startswith("person.initials"):
        return None
    return first, behind_age(chart, last), PersonValue(name=chart.text.surface(first, last))


def _list_end(chart: Chart, i: int) -> int:
    """Return the last token, before `i`, of what a list has told so far: "(س.ع)، ", "(س.ع) و"."""
    i -= 1
    while i > 0 and (chart.text.words[i].kind in (Kind.CLOSE, Kind.COMMA) or chart.text.words[i].fold == AND):
        i -= 1
    return i


def _initials_end(chart: Chart, first: int) -> int:
    """Return the token behind letters with full stops between them, or behind a letter and a name; `first + 1` where there are none."""
    last = first
    while last < len(chart.text) and _is_letter(chart, last) and (last == first or _is_stopped(chart, last - 1)):
        last += 1
    if last == first + 1 and _is_stopped(chart, first):
        tokens = read_name(chart, last) or read_name(chart, last, called=True)
        last = tokens[-1].last if tokens else last
    return last


def _is_letter(chart: Chart, i: int) -> bool:
    return len(chart.text.words[i].fold) == 1 and chart.text.words[i].kind is Kind.WORD


def _is_stopped(chart: Chart, i: int) -> bool:
    """Tell whether a full stop stands right behind token `i` that ends no sentence."""
    end = chart.text.ends[i]
    return chart.text.original[end : end + 1] == FULL_STOP and i + 1 < len(chart.text) and chart.text.words[i + 1].kind is Kind.WORD


def build_introduced(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read a name of two words or more behind one person with the article: "الصحفي الهولندي كوبرن فيشرمان"."""
    start = match.last - 1
    if not _is_one(chart, match.first) or chart.bits(start) & PROCLITICS or not _is_foreign(chart, start) or _is_unknown_noun(chart, match.first + 1, start):
        return None
    enclosed = enclosed_end(chart, start)
    tokens = _foreign_name(chart, start)
    if len(tokens) < 2 and not enclosed:
        return None
    last = enclosed or tokens[-1].last
    name = PersonValue(name=surface_of(chart, start, last), description=title_of(chart, match.first, start))
    return start, behind_age(chart, last), name


def build_bracketed(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read two words or more that brackets hold behind one person as his name, whatever words they are: "الطفل (حزام بدر)"."""
    start = match.last - 1
    last = enclosed_end(chart, start)
    if last < start + 2 or not _is_one(chart, match.first) or not all(_is_name_word(chart, i, begins=i == start) for i in range(start, last)):
        return None
    return start, behind_age(chart, last), PersonValue(name=surface_of(chart, start, last), description=title_of(chart, match.first, start))


def build_aged(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read two words or more between one person and his age as his name, whatever words they are: "المواطنة جليلة قائد (60 عاما)"."""
    name = match.span("name")
    if name is None or not _is_one(chart, match.first):
        return None
    start = name[0]
    last, behind = _up_to_age(chart, start)
    if last < start + 2:
        return None
    return start, behind, PersonValue(name=surface_of(chart, start, last), description=title_of(chart, match.first, start))


def _up_to_age(chart: Chart, start: int) -> tuple[int, int]:
    """Return where a name ends that an age follows, whatever its words are, and where the age ends; `start` where no age follows."""
    last = next((i for i in range(start, min(start + LONGEST, len(chart.text))) if not _is_name_word(chart, i, begins=i == start)), start)
    behind = behind_age(chart, last)
    return (last, behind) if behind > last else (start, start)


def _is_name_word(chart: Chart, i: int, *, begins: bool) -> bool:
    """Tell whether a word may be of a name: a noun, an adjective or one that nobody knows, without clitics; a noun for people begins none."""
    if i in chart.covered or chart.bits(i) & PROCLITICS or chart.text.words[i].kind is not Kind.WORD:
        return False
    senses = chart.senses(i)
    said = any(chart.has(i, name) for name in _NO_NAME) or begins and any(chart.has(i, name) for name in _NO_FIRST_NAME)
    return not said and (not senses or any(s.entry.pos in ("noun", "adjective") and not s.pronoun or "given_name" in s.entry.classes for s in senses))


def _is_one(chart: Chart, i: int) -> bool:
    """Tell whether the noun at token `i` is of one person."""
    return any(sense.tag.startswith(("sg", "word")) for sense in chart.senses(i) if sense.entry.classes & {"person", "title", "victim"})


def _is_unknown_noun(chart: Chart, i: int, start: int) -> bool:
    """Tell whether a word that the lexicon does not know, and that is no adjective of origin, stands before a name: "الهولندي" is one."""
    unknown = i < start and i not in chart.covered and not chart.senses(i)
    return unknown and not fits(chart.lexicon, "nisba_shape", chart.text.words[i].fold)


def _is_foreign(chart: Chart, i: int) -> bool:
    """Tell whether a word that the lexicon does not know may be a first name: no article, no shape of a verb or an adjective."""
    fold = chart.text.words[i].fold[_joined_by(chart, i) :]
    return len(fold) >= LETTERS and not fold.startswith(article_of(chart.lexicon)) and not fits(chart.lexicon, "no_name_shape", fold)


def _foreign_name(chart: Chart, start: int) -> list[NameToken]:
    """Collect the tokens of a name that no list has; the last may be the name of a place: "شيرو كوباني"."""
    tokens = read_name(chart, start, called=True)
    mention = chart.mentions.get(tokens[-1].last) if tokens else None
    town = mention is not None and mention.kind == "place" and mention.last == mention.first + 1 and not chart.bits(mention.first) & PROCLITICS
    if len(tokens) == 1 and mention is not None and town:
        tokens.append(NameToken(mention.last, surname=True))
    return tokens


def build_listed(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read the next of a list of names, of which no list has the first name: "سامر الجاسم، ومنكاد صلاح، ..."."""
    start = match.last - 1
    before = chart.mention_at(match.first - 1)
    if before is None or before.kind != "person":
        return None
    joined = _joined_by(chart, start)
    comma = chart.text.words[start - 1].kind is Kind.COMMA
    fold = chart.text.words[start].fold[joined:]
    if not (joined or comma) or len(fold) < LETTERS or fits(chart.lexicon, "no_name_shape", fold) or fold.startswith(article_of(chart.lexicon)):
        return None
    last = start + 1
    while (token := name_token(chart, last, begins=False) if last < len(chart.text) else None) is not None:
        last = token.last
    behind = behind_age(chart, last)
    if last == start + 1 or behind == last and not _parts(chart, last):
        return None
    name = " ".join(word.bare for word in chart.text.words[start:last])[joined:]
    return start, behind, PersonValue(name=name)


def build_listed_alone(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read the first name alone of one in the middle of a list of names: "سامر علي الجاسم وزينب وماهر فهد الجاسم"."""
    start = match.last - 1
    before, next_one = chart.mention_at(match.first - 1), name_token(chart, match.last, begins=True) if match.last < len(chart.text) else None
    if before is None or before.kind != "person" or next_one is None or not next_one.given or not _joined_by(chart, match.last):
        return None
    return start, match.last, PersonValue(name=surface_of(chart, start, match.last))


def build_each(chart: Chart, match: Match) -> tuple[int, int, PersonValue] | None:
    """Read the first of the names that "كلا من:" announces, where what takes or kills people stands before it."""
    start = match.last - 1
    told = chart.any_has(range(max(0, match.first - CLAUSE), match.first), "done_to_people") and _is_foreign(chart, start)
    last, behind = _up_to_age(chart, start) if told else (start, start)
    if last > start + 1:
        return start, behind, PersonValue(name=surface_of(chart, start, last))
    tokens = _foreign_name(chart, start) if told else []
    if len(tokens) < 2 or not _parts(chart, tokens[-1].last):
        return None
    last = tokens[-1].last
    return start, behind_age(chart, last), PersonValue(name=surface_of(chart, start, last))


def _joined_by(chart: Chart, i: int) -> int:
    """Return how many letters of "و" an unknown word begins with; 0 where it has none."""
    splits = (clitics for _, clitics in chart.lexicon.clitics.splits(chart.text.words[i].fold))
    return next((len(c.conjunction) for c in splits if c.conjunction and not (c.preposition or c.article or c.pronoun)), 0)


def _parts(chart: Chart, i: int) -> bool:
    """Tell whether a name may end before token `i` in a list: at a mark, at "و", at the end."""
    if i >= len(chart.text) or chart.text.words[i].kind in (Kind.COMMA, Kind.STOP, Kind.BREAK, Kind.CLOSE, Kind.OPEN):
        return True
    behind = any(chart.has(i, name) for name in ("locative", "origin"))
    return behind or bool(chart.bits(i) & CONJUNCTION) or bool(_joined_by(chart, i)) and not chart.senses(i)


BUILDERS: Mapping[str, Builder] = {
    "person_bracketed": build_bracketed, "person_aged": build_aged,
    "person_initials": build_initials, "person_initials_listed": build_initials_listed, "person_introduced": build_introduced,
    "person_listed": build_listed, "person_listed_alone": build_listed_alone, "person_each": build_each,
}
"""Builders of the phase, by the name a `build` line gives."""
