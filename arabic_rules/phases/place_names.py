"""Names of places, read word by word: known ones, quoted ones, names of several words, unknown words behind a cue."""

from __future__ import annotations

from dataclasses import dataclass

from ..chart import Chart
from ..lexicon import Sense
from ..text import Kind
from ..values import ActorValue, PlaceValue

KNOWN_ONLY, DEFINITE, ANY = range(3)
LONGEST = 5
"""How many tokens an unknown name may have."""
_ARTICLE = "ال"
_CONJUNCTION, _PREPOSITION = 1, 6
_MERGED = ("لل", "بال", "كال", "فال")
"""How an unknown word begins that has a preposition and the article: never a name as such."""
_SITE = frozenset({"place_kind_site", "names_any", "names_definite", "kept_head", "place_head", "named_after"})
_ALEF = "ا"
_NAMING = frozenset({"given_name", "place_head"})
_ADVERBIAL = ("ا", "\u064b")
_SUFFIXES = ("ات", "ين", "ون", "ها", "هم", "تها", "يه")
"""How words end that are no names: adverbs, plurals, words with a pronoun, adjectives."""
_PLAIN = frozenset({"common", "given_name", "named_after"})
"""Classes of words that say nothing of events, people or time."""
_NISBA = ("ي", "ية")
"""How an adjective of origin ends: "حي المزة الدمشقي"."""
_HIDDEN = ("person", "killed_noun", "injured_noun", "anchor_word", "bearing", "facility", "force_head", "weapon")
"""Classes of words that name no place behind a kind noun, whatever their article."""


@dataclass(frozen=True, slots=True)
class Name:
    """The tokens of a name, its words as written, and what the gazetteer has for it."""

    first: int
    last: int
    text: str
    candidates: tuple[int, ...] = ()
    kind: str = ""
    country: str = ""


def text_of(chart: Chart, first: int, last: int, sense: Sense | None = None) -> str:
    """Return the words of a span without marks and signs, the first one without the proclitics of its reading."""
    words = [w.bare for w in chart.text.words[first:last] if w.kind <= Kind.LATIN]
    if sense is not None and words:
        drop = len(sense.conjunction) + len(sense.preposition)
        merged = sense.article and sense.preposition == "ل"
        words[0] = _ARTICLE + words[0][drop + 1 :] if merged else words[0][drop:]
    return " ".join(words)


def conjoined(chart: Chart, i: int) -> bool:
    """Tell whether a token begins with "و": the chart says so, or an unknown word is written so."""
    if chart.bits(i) & _CONJUNCTION:
        return True
    return i not in chart.covered and not chart.senses(i) and chart.text.words[i].bare.startswith("و")


def read_name(chart: Chart, at: int, *, strength: int = KNOWN_ONLY, listed: bool = False) -> Name | None:
    """Read the name that begins at a token.

    `strength` tells what the kind noun before it takes for a name: ANY unknown word, a DEFINITE one, or KNOWN_ONLY. A
    `listed` name continues a list, so that "و" before it is no part of it.
    """
    if at >= len(chart.text):
        return None
    mention = chart.mentions.get(at)
    if mention is not None:
        whole = _headed(chart, at, listed=listed) if _is_head(chart, at) else None
        return whole or _from_mention(chart, at, listed=listed)
    if at in chart.covered or chart.text.words[at].kind > Kind.LATIN:
        return None
    if not listed and (chart.bits(at) & _CONJUNCTION or at in chart.text.prefixes):
        return None
    return _quoted(chart, at) or _numbered(chart, at) or _headed(chart, at, listed=listed) or _plain(chart, at, strength=strength, listed=listed)


def _from_mention(chart: Chart, at: int, *, listed: bool) -> Name | None:
    mention = chart.mentions[at]
    bits = chart.bits(at)
    if bits & _PREPOSITION or bits & _CONJUNCTION and not listed:
        return None
    value = mention.value
    if mention.kind == "place" and isinstance(value, PlaceValue):
        return Name(at, mention.last, value.name, value.candidates, value.kind)
    if mention.kind == "state" and isinstance(value, ActorValue):
        return Name(at, mention.last, value.text, kind="country", country=value.country)
    return None


def longer(chart: Chart, name: Name) -> Name:
    """Return a known name with the unknown words behind it that belong to it: "الرقة السمرة"; then no row has it."""
    last = _longer(chart, name.last)
    return name if last == name.last else Name(name.first, last, f"{name.text} {text_of(chart, name.last, last)}")


def _quoted(chart: Chart, at: int) -> Name | None:
    """Read what quotation marks hold together: 'مخيم "كويت الرحمة"'."""
    if at not in chart.text.quoted:
        return None
    for last in range(at + 1, min(at + 1 + LONGEST, len(chart.text) + 1)):
        if chart.text.words[last - 1].kind not in (Kind.WORD, Kind.NUMBER, Kind.LATIN, Kind.DASH):
            return None
        if last - 1 in chart.text.unquoted:
            return Name(at, last, text_of(chart, at, last))
    return None


def _numbered(chart: Chart, at: int) -> Name | None:
    """Read a unit with its number that a site is named after: "حاجز الفرقة 17"."""
    number = chart.mention_at(at + 1) if chart.has(at, "numbered_head") else None
    if number is None or number.kind not in ("number", "figure") or number.last - number.first > 1:
        return None
    sense = next((s for s in chart.senses(at) if "numbered_head" in s.entry.classes), None)
    return Name(at, number.last, text_of(chart, at, number.last, sense))


def _headed(chart: Chart, at: int, *, listed: bool) -> Name | None:
    """Read a name of several words: heads like "تل", "أم", "دير", and the word behind them."""
    end = at
    while end - at < 3 and _is_head(chart, end):
        if end > at and chart.bits(end) & (_CONJUNCTION | _PREPOSITION):
            break
        end += 1
    if end == at or chart.bits(at) & _PREPOSITION:
        return None
    mention = chart.mentions.get(end)
    inner = _from_mention(chart, end, listed=False) if mention is not None else None
    if inner is None and (mention is not None or not _may_follow(chart, end)):
        if end - at < 2:
            return None
        end -= 1  # the last of two heads is the name itself: "أم حوش"
    last = inner.last if inner else _longer(chart, end + 1)
    sense = next((s for s in chart.lexicon.senses(chart.text.words[at]) if "place_head" in s.entry.classes), None)
    return Name(at, last, text_of(chart, at, last, sense))


def _is_head(chart: Chart, i: int) -> bool:
    """Tell whether token `i` may begin a name of several words, also where it is a name by itself."""
    if i >= len(chart.text) or i in chart.terms or not any("place_head" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[i])):
        return False
    mention = chart.mention_at(i)
    return mention is None or mention.kind in ("place", "number") and mention.last - mention.first == 1


def _may_follow(chart: Chart, i: int) -> bool:
    """Tell whether a word can be the one that a head asks for."""
    if i >= len(chart.text) or i in chart.covered or chart.text.words[i].kind is not Kind.WORD or chart.bits(i) & (_CONJUNCTION | _PREPOSITION):
        return False
    senses = chart.senses(i)
    if _excluded(senses, ("no_name", "bearing", "anchor_word")) and not chart.has(i, "given_name"):
        return False
    if _excluded(senses, ("place_kind_area",)) and not chart.has(i - 1, "place_parent"):
        return False
    return not senses or any(s.entry.pos != "word" and not _verbal(s) or _NAMING & s.entry.classes for s in senses)


def _plain(chart: Chart, at: int, *, strength: int, listed: bool) -> Name | None:
    """Read an unknown word, or a known one that the article behind a kind noun without it makes a name."""
    word = chart.text.words[at]
    if strength == KNOWN_ONLY or word.kind is not Kind.WORD or len(word.fold) < 2:
        return None
    senses = chart.senses(at)
    given = any("given_name" in s.entry.classes and not s.preposition and not s.pronoun and (listed or not s.conjunction) for s in senses)
    site = strength == DEFINITE and all(s.article and _SITE & s.entry.classes for s in senses)
    chance = strength == ANY and _chance(chart, at, listed=listed)
    if senses and not (given or site or chance or strength == ANY and _definite_noun(senses, listed=listed)):
        return None
    if not chance and any("no_name" in s.entry.classes and not (s.article and s.entry.pos == "adjective") for s in senses):
        return None
    text, drop = word.bare, 0
    if listed and conjoined(chart, at) and text.startswith("و"):
        text, drop = text[1:], 1
    if text.startswith(_MERGED) and len(text) > 5 or len(text) < 2:
        return None
    if strength == DEFINITE and not text.startswith(_ARTICLE) and not _contained(chart, at + 1):
        return None
    last = at + 1 if at in chart.text.unquoted else _longer(chart, at + 1, given=given)
    if last == at + 1 and not senses and strength == ANY and not text.startswith(_ARTICLE) and _second(chart, last):
        last += 1
    return Name(at, last, text_of(chart, at, last)[drop:])


def _definite_noun(senses: tuple[Sense, ...], *, listed: bool) -> bool:
    """Tell whether a known word is a noun with the article that may be a name: "حي العدل"."""
    if any(_verbal(s) or s.preposition or s.conjunction and not listed for s in senses):
        return False
    if any("place_kind_area" in s.entry.classes and not s.tag.startswith("du") for s in senses):
        return False
    if _excluded(senses, _HIDDEN) and not all(s.tag == "sg.f" and "bearing" in s.entry.classes for s in senses):
        return False
    return all(s.article or s.tag == "word" and s.entry.lemma.startswith(_ARTICLE) for s in senses)


def _chance(chart: Chart, at: int, *, listed: bool) -> bool:
    """Tell whether a known word is known by chance only.

    That is a plural or dual that nobody says, an accusative that cannot stand behind the kind noun, or in a list "ك", "ل" or a
    pronoun split off.
    """
    senses = chart.senses(at)
    if _excluded(senses, (*_HIDDEN, "place_kind", "edge_word")) or any(_verbal(s) for s in senses):
        return False
    if all(s.preposition in ("ك", "ل") and not s.article for s in senses):
        return listed
    if _excluded(senses, ("common",)) or any(s.conjunction and not listed for s in senses):
        return False
    if _accusative(chart, at) and not _accusative(chart, at - 1):
        return not listed
    unsaid = all((s.tag == "pl" and not s.entry.stated("plural") or s.tag == "masdar.du") and not s.preposition and not s.article for s in senses)
    return unsaid or listed and all(s.pronoun for s in senses)


def _accusative(chart: Chart, i: int) -> bool:
    senses = chart.senses(i)
    return chart.text.words[i].bare.endswith(_ALEF) and all(s.tag == "sg" and not s.entry.lemma.endswith(_ALEF) for s in senses)


def _longer(chart: Chart, at: int, *, given: bool = False) -> int:
    """Return where a name ends whose first word ends at `at`: unknown words with the article belong to it."""
    words, end = chart.text.words, at
    while end < len(words) and end - at < 2 and end not in chart.covered and words[end].kind is Kind.WORD and end - 1 not in chart.text.unquoted:
        senses = chart.senses(end)
        named = given and any("given_name" in s.entry.classes and not s.conjunction and not s.preposition for s in senses)
        owner = end == at and not words[at - 1].bare.startswith(_ARTICLE) and _owns(senses)
        if not named and not owner and (senses or not words[end].bare.startswith(_ARTICLE) or words[end].bare.endswith(_NISBA)):
            break
        end += 1
    return end


def _second(chart: Chart, i: int) -> bool:
    """Tell whether the unknown word at `i` is the end of a name: what follows it can only stand behind a place."""
    words = chart.text.words
    if i >= len(words) or words[i].kind is not Kind.WORD or i in chart.covered or chart.senses(i) or i - 1 in chart.text.unquoted:
        return False
    if len(words[i].bare) < 3 or words[i].bare[0] in "وفبل" or words[i].raw.endswith(_ADVERBIAL) or words[i].fold.endswith(_SUFFIXES):
        return False
    return _contained(chart, i + 1)


def _contained(chart: Chart, i: int) -> bool:
    """Tell whether what stands at `i` is said of a place: "بريف", "شرقي", "التابعة", "في منطقة"."""
    i += i < len(chart.text) and chart.text.words[i].kind is Kind.COMMA
    if chart.has(i, "place_kind") and chart.bits(i) & _PREPOSITION or chart.has(i, "near_word"):
        return True
    return chart.has(i, "bearing") or chart.has(i, "belongs_in") or chart.has(i, "locative") and chart.has(i + 1, "place_kind")


def _owns(senses: tuple[Sense, ...]) -> bool:
    """Tell whether a known word can end a name whose first word lacks the article: "كويت الرحمة"."""
    return bool(senses) and all(s.article and s.entry.pos == "noun" and not s.conjunction and not s.preposition and not s.pronoun
                                and s.entry.classes <= _PLAIN and not s.tag.startswith(("masdar", "participle")) for s in senses)


def _excluded(senses: tuple[Sense, ...], names: tuple[str, ...]) -> bool:
    return any(name in s.entry.classes for s in senses for name in names)


def _verbal(sense: Sense) -> bool:
    return sense.tag.startswith(("past", "imperfect", "passive", "impassive"))
