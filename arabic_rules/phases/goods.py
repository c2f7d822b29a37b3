"""Lists of what was seized: behind the first of them come others, also such as no lexicon calls goods."""

from __future__ import annotations

from collections.abc import Iterator

from ..alphabet import BY, CONJUNCTION, PREPOSITION
from ..chart import Chart, Mention
from ..lexicon import PARTICIPLE, VERBAL
from ..text import Kind
from ..values import ThingValue
from .actors import text_of
from .shapes import fits

THINGS = frozenset({"goods", "weapon", "vehicles"})
"""Kinds of mention that can be seized."""
APART = 8
"""How many tokens may stand between two things of a list: what the first is like, where it was."""
DESCRIBED = 3
"""How many adjectives and genitives a thing has that no lexicon knows."""
_ENDS = ("clause_start", "that", "relative", "outcome", "cause")
_NO_THING = (
    "person", "trigger", "place_kind", "locative", "origin", "aim", "date_link", "day_word", "force_noun", "source_noun", "event_noun", "further",
)
_ELSE = frozenset({"people", "person", "actor", "state", "date", "duration"})


def things_of(chart: Chart, behind: int, found: Mention) -> Iterator[Mention]:
    """Yield the things of a list behind token `behind` that holds one: the first, and those that "و" joins to it."""
    known = [mention for mention in chart.inside(behind, found.first) if mention.kind in THINGS and not _holds(chart, mention.first)]
    first = known[0] if known else found
    yield from _unlisted_before(chart, behind, first)
    yield first
    told = first.last
    for thing in _further(chart, first):
        yield thing
        told = thing.last
    if found.first >= told:
        yield found
        yield from _further(chart, found)


def _unlisted_before(chart: Chart, behind: int, first: Mention) -> list[Mention]:
    """Return the things that no lexicon calls goods and that open a list: "عثرت على كتب، وخرائط، ومسدس"; only right behind the verb or its doer."""
    found: list[Mention] = []
    end = first.first
    while end > behind and _is_joined(chart, end):
        last = end - (chart.text.words[end - 1].kind is Kind.COMMA)
        heads = range(last - 1, max(last - 2 - DESCRIBED, behind - 1), -1)
        thing = next((np for i in heads if (np := _noun_phrase(chart, i, i)) is not None and np.last == last and _opens(chart, behind, i)), None)
        if thing is None:
            break
        found.insert(0, thing)
        end = thing.first
    opened = bool(found) and not chart.bits(end) & CONJUNCTION
    return found if opened and (end == behind or chart.is_skipped(end - 1) or _is_doer(chart, end - 1)) else []


def _opens(chart: Chart, behind: int, i: int) -> bool:
    """Tell whether a thing may begin at token `i`: the first of a list, or one that "و" or a comma joins."""
    return _is_joined(chart, i) or i == behind or chart.is_skipped(i - 1) or _is_doer(chart, i - 1)


def _is_doer(chart: Chart, i: int) -> bool:
    mention = chart.mention_at(i)
    return mention is not None and mention.kind in ("actor", "people")


def _holds(chart: Chart, at: int) -> bool:
    """Tell whether a thing only holds what is seized: "في سيارة", "داخل شاحنة", "بسيارة"."""
    return chart.has(at - 1, "locative") or chart.bits(at) & PREPOSITION == BY


def _further(chart: Chart, first: Mention) -> Iterator[Mention]:
    """Yield the things that commas and "و" put behind one that is seized: "ضبط أسلحة وذخائر، وأوراق ثبوتية"."""
    at, gap, beside = first.last, 0, True
    while at < len(chart.text) and gap <= APART and not _ends(chart, at):
        mention = chart.mentions.get(at)
        thing = _joined_thing(chart, at, mention, beside=beside)
        if thing is not None:
            yield thing
            at, gap, beside = thing.last, 0, True
            continue
        if mention is not None and mention.kind in _ELSE and _is_joined(chart, at):
            return
        beside = beside and (chart.text.words[at].kind is Kind.COMMA or _is_adjective(chart, at))
        at, gap = (mention.last if mention else at + 1), gap + 1


def _joined_thing(chart: Chart, at: int, mention: Mention | None, *, beside: bool) -> Mention | None:
    """Return the thing that a comma or "و" adds at token `at`; a word that is in no list of goods only right behind another."""
    if not _is_joined(chart, at):
        return None
    if mention is not None and mention.kind in THINGS:
        return mention
    number = mention.last if mention is not None and mention.kind == "number" else 0
    behind = chart.mentions.get(number) if number else None
    if behind is not None and behind.kind in THINGS:
        return behind
    if not beside or mention is not None and not number:
        return None
    return _noun_phrase(chart, at, number or at) or _unknown_noun(chart, at)


def _unknown_noun(chart: Chart, at: int) -> Mention | None:
    """Read a word with "و" and the article that no lexicon knows as a thing, with its adjective: "والألعاب النارية"."""
    joined = _unknown_joined(chart, at)
    if not joined or fits(chart.lexicon, "no_name_shape", chart.text.words[at].fold[joined:]):
        return None
    last = at + 1 + (at + 1 < len(chart.text) and _describes(chart, at + 1))
    return Mention("goods", at, last, "goods.listed", ThingValue(name=text_of(chart, at, last)[joined:]))


def _unknown_joined(chart: Chart, at: int) -> int:
    """Return how many letters join a word with the article or in the accusative that no lexicon knows; 0 where it is none."""
    word = chart.text.words[at]
    if not chart.is_unread(at):
        return 0
    object_of = fits(chart.lexicon, "accusative_shape", word.fold)
    splits = (clitics for _, clitics in chart.lexicon.clitics.splits(word.fold))
    return next((len(c.conjunction) for c in splits if c.conjunction and (c.article or object_of) and not (c.preposition or c.pronoun)), 0)


def _noun_phrase(chart: Chart, first: int, head: int) -> Mention | None:
    """Read a noun and what describes it as a thing, the number before it included."""
    if not (head > first and chart.is_unread(head)) and not _is_noun(chart, head):
        return None
    last = head + 1
    of = chart.mentions.get(last + 1) if chart.has(head, "quantity_noun") and chart.has(last, "origin") else None
    if of is not None and of.kind in THINGS:  # "كمية من الطلقات"
        return Mention("goods", first, of.last, "goods.listed", ThingValue(name=text_of(chart, head, of.last)))
    while last < min(head + 1 + DESCRIBED, len(chart.text)) and _describes(chart, last):
        last += 1
    name = text_of(chart, head, last)
    return Mention("goods", first, last, "goods.listed", ThingValue(name=name))


def _is_joined(chart: Chart, at: int) -> bool:
    """Tell whether "و", a comma, "بالإضافة إلى" or a verb of holding puts token `at` into a list: "مخبأ يحوي 30 قذيفة"."""
    if chart.bits(at) & CONJUNCTION or _unknown_joined(chart, at) or at > 0 and chart.text.words[at - 1].kind is Kind.COMMA:
        return True
    told = chart.has(at - 1, "in_possession") or chart.has(at - 1, "among_things")
    return told or any(chart.has(i, "beside") and i in chart.terms and chart.terms[i][1] == at for i in (at - 2, at - 3))


def _ends(chart: Chart, at: int) -> bool:
    """Tell whether a list ends before token `at`: with the sentence, a clause, or the next thing that happened."""
    if chart.text.words[at].kind in (Kind.STOP, Kind.BREAK, Kind.BULLET, Kind.COLON):
        return True
    if at in chart.mentions:
        return False
    verb = any(sense.tag.startswith(VERBAL) for sense in chart.senses(at)[:1])
    return any(chart.has(at, name) for name in _ENDS) or (verb or chart.has(at, "trigger")) and _is_joined(chart, at)


def _is_noun(chart: Chart, at: int) -> bool:
    """Tell whether a noun stands at token `at` that can be a thing."""
    if at >= len(chart.text) or at in chart.covered or chart.text.words[at].kind is not Kind.WORD or chart.bits(at) & PREPOSITION:
        return False
    senses = chart.senses(at)
    return bool(senses) and senses[0].entry.pos == "noun" and not any(chart.has(at, name) for name in _NO_THING)


def _is_adjective(chart: Chart, at: int) -> bool:
    return at < len(chart.text) and any(
        (sense.entry.pos == "adjective" or sense.tag.startswith(PARTICIPLE)) and not sense.conjunction for sense in chart.senses(at)
    )


def _describes(chart: Chart, at: int) -> bool:
    """Tell whether token `at` goes on with the name of a thing: an adjective, a noun in the genitive, a word that nobody knows."""
    bare = at not in chart.covered and not chart.bits(at) & (CONJUNCTION | PREPOSITION) and chart.text.words[at].kind is Kind.WORD
    return bare and (not chart.senses(at) or _is_adjective(chart, at) or _is_noun(chart, at))
