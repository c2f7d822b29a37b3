"""The name of a source behind a rank or an office: "العقيد ...", "رئيس الأركان، اللواء ...،", "المتحدث باسم القوات ..."."""

from __future__ import annotations

from ..alphabet import ARTICLE, PREPOSITION, PROCLITICS
from ..chart import Chart
from ..phases.actors import text_of
from ..phases.shapes import fits
from ..text import Kind
from ..values import PeopleValue, PersonValue
from .sentence import Sentence

NAME, TITLE, LONGEST = 3, 16, 5
"""How many words a name that nothing knows may have, how many tokens a title behind its office, how many words a name between marks."""


def named_behind(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name of the man whose rank or office ends before token `last`: beside it, behind a comma, or where his title ends."""
    inner = chart.mention_at(last - 1)
    own = inner.value.name if inner is not None and isinstance(inner.value, PersonValue) else ""
    return own or _set_apart(chart, last, sentence) or _apposed(chart, last, sentence) or _unknown_name(chart, last, sentence) or _titled(chart, last, sentence)


def _set_apart(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the words between an office and a comma or "أن" of which the first is a given name: "الناطق الرسمي، آدم رجال، أن"."""
    first = last + (last < sentence.last and chart.text.words[last].kind is Kind.COMMA)
    apart = first > last and is_unknown(chart, first)  # "المتحدث باسم المجلس، جيلاني فرحات، إن"
    if first >= sentence.last or chart.bits(first) & PROCLITICS:
        return ""
    end = first + 1
    while end < min(first + LONGEST, sentence.last) and _is_of_name(chart, end):
        end += 1
    given = range(first, end if _is_of_name(chart, first) and not chart.bits(first) & ARTICLE else first + 1)
    if not (apart or chart.any_has(given, "given_name")):
        return ""  # "المتحدث باسم الحركة بدوي موسى،": any of the words
    ended = end < sentence.last and (chart.text.words[end].kind is Kind.COMMA or chart.has(end, "that"))
    return text_of(chart, first, end) if ended and end - first > 1 else ""


def _is_of_name(chart: Chart, i: int) -> bool:
    """Tell whether a word may be of a name that marks set apart: no particle, verb or trigger."""
    word, senses = chart.text.words[i], chart.senses(i)
    if word.kind is not Kind.WORD or chart.bits(i) & PROCLITICS or any(chart.has(i, name) for name in ("trigger", "that", "saying", "day_word")):
        return False
    return not senses or any(s.entry.pos in ("noun", "adjective") or "given_name" in s.entry.classes or "name_link" in s.entry.classes for s in senses)


def _unknown_name(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return a name of words that nothing knows, right behind a rank: "العقيد ميلود الزوي"."""
    end = last
    while end < min(last + NAME, sentence.last) and is_unknown(chart, end):
        end += 1
    return text_of(chart, last, end) if end - last > 1 else ""


def _titled(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name that a long title ends in, before what he says: "المسؤول الإعلامي لغرفة ... فلان، إن"."""
    that = next((i for i in range(last, min(last + TITLE, sentence.last)) if chart.has(i, "that")), None)
    if that is None or any(chart.has(i, "trigger") for i in range(last, that)):
        return ""
    end = _end_of_title(chart, that, last)
    mention = chart.mention_at(end - 1)
    if mention is not None:
        value = mention.value
        persons = (value,) if isinstance(value, PersonValue) else value.persons if isinstance(value, PeopleValue) else ()
        return persons[0].name if len(persons) == 1 and mention.last == end and mention.first >= last else ""
    first = next((i + 1 for i in range(end - 1, max(end - 1 - NAME, last - 1), -1) if not is_unknown(chart, i)), end)
    return text_of(chart, first, end) if end - first > 1 else ""


def _end_of_title(chart: Chart, that: int, first: int) -> int:
    """Return where a title ends before what its holder says: before a comma, a day, "قائلا" and "لوكالة رويترز"."""
    end = that
    while end > first + 1:
        mention = chart.mention_at(end - 1)
        told = mention is not None and (mention.kind == "date" or bool(chart.bits(mention.first) & PREPOSITION))
        if mention is not None and told:
            end = mention.first
        elif chart.text.words[end - 1].kind is Kind.COMMA or chart.has(end - 1, "saying"):
            end -= 1
        else:
            break
    return end


def is_unknown(chart: Chart, i: int) -> bool:
    """Tell whether a word is in no dictionary, so that it can only be a name."""
    word = chart.text.words[i]
    return chart.is_unread(i) and i not in chart.text.prefixes and not fits(chart.lexicon, "no_called_shape", word.fold)


def _apposed(chart: Chart, last: int, sentence: Sentence) -> str:
    """Return the name that a comma puts beside an office: "رئيس الأركان، اللواء ...،"; empty where there is none."""
    place = chart.mentions.get(last + 1) if chart.has(last, "source_in") else None
    last = place.last if place is not None and place.kind == "place" else last
    if last >= sentence.last or chart.has(last, "trigger"):  # "أعلنت الوزارة مقتل فلان"
        return ""
    comma = chart.text.words[last].kind is Kind.COMMA
    for mention in chart.inside(last + comma, min(last + comma + 2, sentence.last)):
        value = mention.value
        if chart.any_has(range(last, mention.first), "that"):  # "أفاد مصدر طبي بأن الشاب فلانا استشهد"
            return ""
        if isinstance(value, PersonValue):
            return value.name
        if isinstance(value, PeopleValue) and len(value.persons) == 1:
            return value.persons[0].name
    return ""
