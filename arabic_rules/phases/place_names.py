"""Names of places, read word by word: known ones, quoted ones, names of several words, unknown words behind a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..alphabet import ARTICLE, CONJUNCTION, PREPOSITION, PROCLITICS
from ..chart import Chart, Mention
from ..lexicon import Sense
from ..text import Kind, fold
from ..values import ActorValue, PlaceValue
from .name_tokens import read_name as read_person
from .place_nouns import end_of_noun_name, is_chance, is_definite_noun, is_kind_name, is_known_name, is_noun_name
from .place_words import closes, conjoined, end_of_name, ends_name, is_contained, is_head, is_ordinal, is_unknown_name, may_follow, text_of
from .shapes import article_of, fits

KNOWN_ONLY, UNKNOWN, DEFINITE, ANY = range(4)
LONGEST = 5
"""How many tokens an unknown name may have."""
SMALL = frozenset({"town", "village", "neighbourhood", "camp"})
"""Kinds whose name may begin with that of a city: "بلدة الرقة السمرة"."""
_CALLED = {DEFINITE: ("facility",), ANY: ("facility", "people", "actor")}
"""The kinds of mention whose noun an area may be called by, for what its kind noun takes."""
_BARE = ("facility", "source", "thing", "weapon")
"""The same for a noun without the article, "بلدة قنوات"."""
_SITE = frozenset({"place_kind_site", "names_any", "names_definite", "kept_head", "place_head", "named_after"})
_COMMON = frozenset({"common"})
_DESCRIBED = _SITE | _COMMON | {"place_kind"}


@dataclass(frozen=True, slots=True)
class Name:
    """The tokens of a name, its words as written, and what the gazetteer has for it."""

    first: int
    last: int
    text: str
    candidates: tuple[int, ...] = ()
    kind: str = ""
    country: str = ""


def read_name(chart: Chart, at: int, *, strength: int = KNOWN_ONLY, listed: bool = False) -> Name | None:
    """Read the name that begins at a token.

    `strength` tells what the kind noun before it takes for a name: ANY unknown word, a DEFINITE one as well as one that nothing but a
    name can be, only such an UNKNOWN one, or KNOWN_ONLY. A `listed` name continues a list, so that "و" before it is no part of it.
    """
    if at >= len(chart.text):
        return None
    mention = chart.mentions.get(at)
    if day := _day(chart, at, mention):
        return day
    if mention is not None:
        quoted = _quoted(chart, at)
        if quoted is not None and quoted.last > mention.last:
            return quoted  # "الشفاء الطبية", of which the table knows the first word
        whole = _headed(chart, at, listed=listed) if is_head(chart, at) else None
        found = whole or _from_mention(chart, at, listed=listed) or (_counted(chart, at, mention) if strength == ANY else None)
        return found or _covered(chart, at, mention, strength)
    if at in chart.covered or chart.text.words[at].kind > Kind.LATIN:
        return None
    if not listed and (chart.bits(at) & CONJUNCTION or at in chart.text.prefixes):
        return None
    figure = _figure(chart, at) if strength == ANY else None
    named_after = strength != KNOWN_ONLY or chart.has(at - 1, "kept_head")
    honoured = _honoured(chart, at) if named_after and not listed else None
    found = honoured or _quoted(chart, at) or _numbered(chart, at) or figure or _headed(chart, at, listed=listed)
    return found or _plain(chart, at, strength=strength, listed=listed)


def _from_mention(chart: Chart, at: int, *, listed: bool) -> Name | None:
    mention = chart.mentions[at]
    bits = chart.bits(at)
    if bits & PREPOSITION or bits & CONJUNCTION and not listed:
        return None
    value = mention.value
    if mention.kind == "place" and isinstance(value, PlaceValue):
        return Name(at, mention.last, value.name, value.candidates, value.kind)
    if mention.kind == "place" and isinstance(value, tuple) and len(value) == 1 and not value[0].stated:  # already a unit
        return Name(at, mention.last, value[0].name, value[0].candidates, value[0].kind)
    if mention.kind == "state" and isinstance(value, ActorValue):
        return Name(at, mention.last, value.text, kind="country", country=value.country)
    return None


def longer(chart: Chart, name: Name) -> Name:
    """Return a known name with the words behind it that belong to it: "اليرموك الثانية", "الرقة السمرة"; the unknown ones no row has."""
    if is_ordinal(chart, name.last):
        return replace(name, last=name.last + 1, text=f"{name.text} {text_of(chart, name.last, name.last + 1)}")
    if name.kind in SMALL:
        return name
    last = end_of_name(chart, name.last)
    return name if last == name.last else Name(name.first, last, f"{name.text} {text_of(chart, name.last, last)}")


def called_after(chart: Chart, name: Name) -> Name:
    """Return the name of a street or a square with the rest of the name of whom it is called after: "شارع الحبيب بورقيبة"; no row has it."""
    given = chart.has(name.first, "given_name")
    if name.last > name.first + 1 or not given and chart.senses(name.first):
        return name
    last = end_of_name(chart, name.last, given=given)
    last += last == name.last and ends_name(chart, last, unknown=True)
    return name if last == name.last else Name(name.first, last, text_of(chart, name.first, last))


def _honoured(chart: Chart, at: int) -> Name | None:
    """Read the name of whom a street, a school or a mosque is called after: "الملك فيصل", "الشهيد أحمد علي", "خالد بن الوليد"."""
    titled = (chart.has(at, "title") or chart.has(at, "killed_noun")) and not chart.bits(at) & PROCLITICS
    tokens = read_person(chart, at + titled) if at + titled < len(chart.text) else []
    if not tokens or not tokens[0].given or not titled and not any(token.link for token in tokens):
        return None
    return Name(at, tokens[-1].last, text_of(chart, at, tokens[-1].last))


def _quoted(chart: Chart, at: int) -> Name | None:
    """Read what quotation marks hold together: 'مخيم "كويت الرحمة"'."""
    if at not in chart.text.quoted or at in chart.text.unquoted and chart.has(at, "no_name"):  # "العاصمة «المؤقتة»"
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


def _covered(chart: Chart, at: int, mention: Mention, strength: int) -> Name | None:
    """Read a noun with the article that an area is called by though it is another thing elsewhere: "منطقة الملعب", "حي الشرطة"."""
    kinds = _CALLED.get(strength, ())
    word = chart.text.words[at]
    if strength == ANY and mention.kind in _BARE and mention.last == at + 1 and is_noun_name(chart, at):
        return _noun(chart, at)
    if mention.kind not in kinds or mention.last > at + 1 or not word.bare.startswith(article_of(chart.lexicon)) or chart.bits(at) & PROCLITICS:
        return None
    return Name(at, at + 1, word.bare) if is_contained(chart, at + 1) or closes(chart, at + 1) else None


def _day(chart: Chart, at: int, mention: Mention | None) -> Name | None:
    """Read the day or month that a street or quarter is called after: "شارع 14 تموز", "حي مايو"; in figures another phase dates nothing by it."""
    if mention is not None and mention.kind == "date":
        said = mention.value.relative
        called = said.keys() in ({"day", "month"}, {"month"}) and not chart.bits(at) & PROCLITICS and chart.text.words[at].kind is Kind.WORD
        return Name(at, mention.last, text_of(chart, at, mention.last)) if called else None
    dated = chart.text.words[at].kind is Kind.NUMBER and at + 1 < len(chart.text) and "month" in chart.lexicon.classes(chart.text.words[at + 1])
    return Name(at, at + 2, text_of(chart, at, at + 2)) if dated else None


def _counted(chart: Chart, at: int, mention: Mention) -> Name | None:
    """Read a number that names a place: with the article "شارع الستين", a large one that counts nothing "بلدة بليون"."""
    word = chart.text.words[at]
    if mention.kind not in ("number", "figure") or mention.last > at + 1 or word.kind is not Kind.WORD:
        return None
    if word.bare.startswith(article_of(chart.lexicon)):
        return Name(at, mention.last, word.bare)
    idle = chart.has(at, "num.scale") and chart.bits(at) & PROCLITICS == 0 and not _may_be_counted(chart, mention.last)
    return Name(at, mention.last, word.bare) if idle else None


def _may_be_counted(chart: Chart, i: int) -> bool:
    """Tell whether the word at `i` may be what a number before it counts; a container, a preposition and a verb are not."""
    if i >= len(chart.text) or chart.text.words[i].kind is not Kind.WORD or is_contained(chart, i):
        return False
    mention = chart.mention_at(i)
    dated = mention is not None and mention.kind == "date" or chart.has(i, "part_of_day")
    apart = dated or chart.bits(i) & (CONJUNCTION | PREPOSITION) or chart.has(i, "locative") or chart.has(i, "place_cue")
    return not (apart or i not in chart.covered and any(s.entry.pos == "verb" for s in chart.senses(i)))


def read_beside(chart: Chart, at: int) -> Name | None:
    """Read a bearing and a noun that name a quarter together: "حي جنوب الملعب"; not "حي شمال المدينة", which is told by where it lies."""
    noun = at + 1
    if not chart.has(at, "bearing") or chart.bits(at) & (PROCLITICS | ARTICLE) or noun in chart.covered and chart.mention_at(noun) is None:
        return None
    mention = chart.mention_at(noun)
    if noun >= len(chart.text) or mention is not None and (mention.kind != "facility" or mention.last > noun + 1):
        return None
    senses = chart.lexicon.senses(chart.text.words[noun])
    named = any(s.article and "place_kind_site" in s.entry.classes and not s.preposition and not s.conjunction for s in senses)
    return Name(at, noun + 1, text_of(chart, at, noun + 1)) if named and not chart.has(noun, "anchor_word") else None


def _figure(chart: Chart, at: int) -> Name | None:
    """Read the article and a figure that a street is named by: "شارع الـ 30"."""
    if at + 1 >= len(chart.text) or chart.text.words[at].fold != article_of(chart.lexicon) or chart.text.words[at + 1].kind is not Kind.NUMBER:
        return None
    return Name(at, at + 2, text_of(chart, at, at + 2))


def _headed(chart: Chart, at: int, *, listed: bool) -> Name | None:
    """Read a name of several words: heads like "تل", "أم", "دير", and the word behind them."""
    end = at
    while end - at < 3 and is_head(chart, end):
        if end > at and chart.bits(end) & (CONJUNCTION | PREPOSITION):
            break
        end += 1
    if end == at or chart.bits(at) & PREPOSITION:
        return None
    mention = chart.mentions.get(end)
    inner = _from_mention(chart, end, listed=False) if mention is not None else None
    if inner is None and (mention is not None or not may_follow(chart, end)):
        if end - at < 2:
            return None
        end -= 1  # the last of two heads is the name itself: "أم حوش"
    last = inner.last if inner else end_of_name(chart, end + 1)
    sense = next((s for s in chart.lexicon.senses(chart.text.words[at]) if "place_head" in s.entry.classes), None)
    return Name(at, last, text_of(chart, at, last, sense))


def _construct(chart: Chart, at: int, senses: tuple[Sense, ...]) -> Name | None:
    """Read a plain noun and the unknown word behind it, which together are a name: "كون عفتار"."""
    clear = not any(s.article or s.preposition or s.conjunction or s.pronoun for s in senses)
    plain = clear and all(s.entry.pos == "noun" and s.tag == "sg" or s.entry.classes <= _COMMON for s in senses)
    end = at + 1
    if not plain or any({"person", "no_name", "place_kind_area"} & s.entry.classes for s in senses) or at in chart.text.unquoted:
        return None
    if not ends_name(chart, end) or closes(chart, end + 1):
        return None
    return Name(at, end + 1, text_of(chart, at, end + 1))


def _noun(chart: Chart, at: int) -> Name:
    """Read a common noun that is a name, with the place that it is of: "حي بريد الروضة"."""
    last = end_of_noun_name(chart, at)
    return Name(at, last, text_of(chart, at, last))


def _described(chart: Chart, at: int) -> Name | None:
    """Read a kind noun with the article and an unknown word behind it: "منطقة النهر الأبيض", whose last word alone may be a town."""
    senses = chart.senses(at)
    if not all(s.article and not s.preposition and not s.conjunction and s.entry.classes <= _DESCRIBED for s in senses):
        return None
    if not any("place_kind_site" in s.entry.classes for s in senses) or at in chart.text.unquoted:
        return None
    after = chart.mentions.get(at + 1)
    bare = after is not None and after.kind == "place" and after.last == at + 2 and not chart.bits(at + 1) & PROCLITICS
    last = at + 2 if bare and chart.text.words[at + 1].bare.startswith(article_of(chart.lexicon)) else end_of_name(chart, at + 1)
    return Name(at, last, text_of(chart, at, last)) if last > at + 1 else None


def _plain(chart: Chart, at: int, *, strength: int, listed: bool) -> Name | None:
    """Read an unknown word, or a known one that the article behind a kind noun without it makes a name."""
    word = chart.text.words[at]
    if strength == KNOWN_ONLY or word.kind is not Kind.WORD or len(word.fold) < 2:
        return None
    senses = chart.senses(at)
    given = any("given_name" in s.entry.classes and not s.preposition and not s.pronoun and (listed or not s.conjunction) for s in senses)
    given = given or strength == ANY and all(s.article and s.tag == "sg" for s in senses) and any("surname" in s.entry.classes for s in senses)  # "حي البحار"
    site = strength == DEFINITE and all(s.article and _SITE & s.entry.classes for s in senses)
    chance = strength == ANY and is_chance(chart, at, listed=listed)
    if strength == DEFINITE and (described := _described(chart, at)) is not None:
        return described
    if listed and at in chart.terms and any("facility" in s.entry.classes for s in senses):
        return None  # "قرى أ والأراضي الزراعية": a kind of ground in two words
    named = strength == DEFINITE and is_known_name(chart, at) or strength >= DEFINITE and not listed and is_kind_name(chart, at)
    if senses and not (given or site or named or chance or strength == ANY and is_definite_noun(chart, senses, listed=listed)):
        alone = strength == ANY and not listed
        return (_construct(chart, at, senses) or (_noun(chart, at) if is_noun_name(chart, at) else None)) if alone else None
    if not chance and any("no_name" in s.entry.classes and not (s.article and s.entry.pos == "adjective") for s in senses):
        return None
    text, drop = word.bare, 0
    article, letter = article_of(chart.lexicon), chart.lexicon.clitics.and_
    if listed and conjoined(chart, at) and text.startswith(letter):
        text, drop = text[1:], 1
    if fits(chart.lexicon, "merged_shape", fold(text)) or len(text) < 2:
        return None
    if strength < ANY and not text.startswith(article) and not is_unknown_name(chart, at) or strength == UNKNOWN and text.startswith(article):
        return None
    personal = given or any("surname" in s.entry.classes for s in senses)  # "مسجد الإمام الصادق"
    last = at + 1 if at in chart.text.unquoted else end_of_name(chart, at + 1, given=personal)
    if last == at + 1 and (given or not senses) and ends_name(chart, last, unknown=not senses):
        last += 1
    if last == at + 1 and not senses and not text.startswith(article) and _is_small_place(chart, last):
        last = end_of_noun_name(chart, at)  # "حي طكيحي الروضة"
    return Name(at, last, text_of(chart, at, last)[drop:])


def _is_small_place(chart: Chart, i: int) -> bool:
    """Tell whether the table knows a word only as the name of villages and quarters: a town behind a name would contain it."""
    mention = chart.mention_at(i)
    return mention is not None and mention.kind == "place" and isinstance(mention.value, PlaceValue) and mention.value.kind in SMALL
