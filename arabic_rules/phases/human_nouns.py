"""Nouns for people on a chart: which reading they have, of which number, and what may stand behind them."""

from __future__ import annotations

import re

from ..alphabet import ARTICLE, BY, PREPOSITION, PROCLITICS, TO
from ..cascade import Match
from ..chart import Chart, feature
from ..lexicon import VERBAL, Sense
from ..text import Kind
from .helpers import is_comma
from .persons import names_of
from .shapes import fits

Bounds = tuple[int, int | None]
_FATES = frozenset({"killed_noun", "injured_noun"})
_DUAL_MARKED = re.compile("\N{ARABIC FATHA}ين")
"""A fatha before -ين is the dual's: "المواطنَين"."""
REACH = 12
"""How many tokens behind a noun in -ين a dual may tell that there are two."""
CONSTRUCT = ("pl.con", "du.con")
"""The tags of forms that a genitive must follow."""
LONGEST = 4
"""How many tokens a verb of taking may have: "ألقى القبض على"."""
_OF_FORCES = ("soldiers", "police", "leaders", "fighters")
HUMAN = ("person", "victim", "killed_noun", "injured_noun", "injury", "family", "other_people", "other_woman")


def span(match: Match, label: str) -> tuple[int, int] | None:
    """Return the tokens of a label; None where its item is absent or matched nothing."""
    found = match.span(label)
    return found if found and found[1] > found[0] else None


def human_sense(chart: Chart, i: int) -> Sense | None:
    """Return the reading of token `i` as a noun for people, if it has one."""
    senses = chart.senses(i) if i < len(chart.text) else ()
    for name in HUMAN:
        for sense in senses:
            construct = sense.article and sense.tag in CONSTRUCT  # "الصيادي" is a surname, no hunters
            if name in sense.entry.classes and not construct and not sense.tag.startswith(("past", "passive", "imperfect")):
                return sense
    return None


def grammatical_number(chart: Chart, i: int, sense: Sense) -> str:
    """Return sg, du or pl of a noun, empty where the form does not stand as it does here.

    A regular -ين is a plural with the article, else a dual or a plural. A dual without its ن needs a genitive behind
    it; one in ا is the accusative singular far more often.
    """
    stated = feature(sense, "count")
    if stated:
        return stated
    tags = {s.tag for s in chart.senses(i) if s.entry is sense.entry and not (s.article and s.tag in CONSTRUCT)}  # "المحامي" is one
    numbers = {tag.split(".")[0] for tag in tags}
    if tags <= {"du.con"}:
        if " " in sense.entry.lemma:  # "رجلا أمن": no accusative, its genitive stands behind it; but "مهاجما انتحاريا"
            return "sg" if _is_accusative(chart, i + sense.entry.lemma.count(" ")) else "du"
        described = _is_adjective(chart, i + 1) and _is_accusative(chart, i + 1)
        if not sense.pronoun and (described or fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold)):
            return "sg"
        return "du" if not sense.article and (sense.pronoun or is_noun(chart, i + 1)) else ""
    if numbers >= {"du", "pl"}:
        if _DUAL_MARKED.search(chart.text.words[i].raw):
            return "du"
        return "pl" if sense.article or sense.pronoun else "du or pl"
    return "pl" if "pl" in numbers else "du" if "du" in numbers else "sg"


def _is_accusative(chart: Chart, i: int) -> bool:
    """Tell whether a word ends in the alef of the accusative, as an adjective behind one does and behind a dual never."""
    return i < len(chart.text) and chart.text.words[i].bare.endswith(chart.lexicon.clitics.tanwin)


def _is_adjective(chart: Chart, i: int) -> bool:
    return any(s.entry.pos == "adjective" and s.tag == "sg" and not s.article for s in (chart.senses(i) if i < len(chart.text) else ()))


def nominal_bounds(chart: Chart, i: int) -> Bounds:
    """Return how many an adjective of nationality tells of by its form: one, two or at least two."""
    form = chart.text.words[i].fold
    if fits(chart.lexicon, "dual_shape", form):
        return 2, 2
    return (2, None) if fits(chart.lexicon, "closed_shape", form) else (1, 1)


def is_noun(chart: Chart, i: int) -> bool:
    """Tell whether a genitive may stand at token `i`: a word or a mention that is no verb and no word of function."""
    if i >= len(chart.text):
        return False
    if i in chart.covered:
        return chart.mention_at(i) is not None and not chart.bits(i) & PROCLITICS
    if chart.text.words[i].kind is not Kind.WORD or chart.bits(i) & PROCLITICS:
        return False
    return not is_verb(chart, i) and not any(sense.entry.pos == "word" for sense in chart.senses(i))


def agrees(chart: Chart, match: Match, number: str, sense: Sense, bounds: Bounds) -> bool:
    """Tell whether a noun that is also the name of things agrees with its number as people do, or stands behind what is done to people."""
    if not feature(sense, "ambiguous") or number != "sg" or suffers(chart, match.first):
        return True
    return span(match, "number") is not None and bounds[0] > 10 and not sense.article


def is_inside_trigger(chart: Chart, i: int) -> bool:
    """Tell whether a word stands between the parts of a trigger: "لقيت مستوطنة مصرعها", "فتح فلسطيني النار"."""
    return chart.has(i - 1, "trigger") and i - 1 in chart.later and chart.later[i - 1].start > i


def suffers(chart: Chart, i: int) -> bool:
    """Tell whether an indefinite noun stands right behind what is done to people: "قتل مزارع", "إصابة طالب"."""
    return (chart.has(i - 1, "done_to_people") or is_inside_trigger(chart, i)) and not chart.bits(i) & (PROCLITICS | ARTICLE)


def is_too_few(chart: Chart, noun: int, sense: Sense, who: tuple[int, int]) -> bool:
    """Tell whether one name stands behind a plural and no further name follows: then it is somebody else's."""
    if grammatical_number(chart, noun, sense) == "sg" or len(names_of(chart.mentions[who[0]])) > 1:
        return False
    after = behind_origin(chart, who[1])
    after += is_comma(chart, after)
    return not (after in chart.mentions and chart.mentions[after].kind in ("person", "people"))


def behind_origin(chart: Chart, i: int) -> int:
    """Return the token behind where somebody is from, told from token `i` on: "من بلدة قباطية"; else `i`."""
    place = chart.mentions.get(i + 1) if chart.has(i, "origin") else None
    return place.last if place is not None and place.kind == "place" else i


def may_describe(chart: Chart, sense: Sense, inner: int, partitive: tuple[int, int] | None) -> bool:
    """Tell whether a second noun tells more of the same people: "قتلى مدنيين", "شخص جريح", but not "جندي طفلا"."""
    other = human_sense(chart, inner)
    if not partitive and sense.article and other is not None and not other.article:
        return False
    if feature(sense, "kin") and not partitive and not (other and feature(other, "adjectival")):
        return False
    if other is not None and feature(other, "kin") and not (partitive or other.pronoun or feature(sense, "kin") or feature(sense, "body")):
        return False  # "اغتال مسلحون شقيق المحافظ", not "جثث ثلاثة أشقاء"
    if partitive or "person" not in sense.entry.classes or not (feature(sense, "group") or feature(sense, "member")):
        return True
    return other is not None and (bool(feature(other, "adjectival")) or "person" not in other.entry.classes)


def may_number(chart: Chart, noun: int, sense: Sense, number: int) -> bool:
    """Tell whether a number behind a noun counts it: "شخصين اثنين", "شخص واحد", "العناصر الأربعة"."""
    value = chart.mentions[number].value
    after = human_sense(chart, chart.mentions[number].last)
    behind = chart.mentions[number].last
    agreeing = after is not None and (bool(after.conjunction) or after.article and sense.article)  # "الصحفيين الأربعة المختطفين"
    two = value.min == value.max == 2 and grammatical_number(chart, noun, sense).startswith("du")  # "عنصرين اثنين من الحزب"
    if after and not agreeing and "other_people" not in after.entry.classes or chart.has(behind, "partitive") and not two:
        return False
    if chart.has(behind, "among") and not (sense.article and sense.entry.classes & _FATES):  # "بلغ عدد القتلى 12 بينهم أربعة أطفال"
        return False
    if sense.article or sense.pronoun:
        return True
    return bool(value.min == {"sg": 1, "du": 2}.get(grammatical_number(chart, noun, sense).split()[0]))


def may_own(chart: Chart, owner: int) -> bool:
    """Tell whether a name right behind people can be whose they are: after ل, after a noun in the construct; members also after ب."""
    if chart.bits(owner) & PREPOSITION == TO:
        return True
    sense = human_sense(chart, owner - 1)
    if chart.bits(owner) & PREPOSITION == BY:
        return sense is not None and (bool(feature(sense, "member")) or feature(sense, "group") in _OF_FORCES)
    if chart.bits(owner) & PROCLITICS:
        return False
    fold = chart.text.words[owner - 1].fold
    if sense is None or sense.article or sense.pronoun or _is_feminine(chart, owner - 1, owner):
        return False
    return not (sense.tag.startswith(("du", "pl")) and fits(chart.lexicon, "closed_shape", fold))


def _is_feminine(chart: Chart, noun: int, name: int) -> bool:
    """Tell whether a name behind a woman is the adjective that agrees with her: "سيدة سورية"."""
    return all(fits(chart.lexicon, "feminine_shape", chart.text.words[i].fold) for i in (noun, name))


def is_adjective(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether a noun is an adjective of the one before it: "موقع عسكري", "المدنيين العاملين"."""
    if at > 0 and sense.article and not sense.conjunction and feature(sense, "adjectival") and _ends_definite(chart, at - 1):
        return True
    if at > 0 and sense.article and _is_many(chart, at - 1):
        return False  # "خطف مسلحون الصحفي": an adjective is as definite as its noun
    if sense.preposition:
        return False  # "منزلا لقيادي": an adjective has no preposition
    if at > 0 and feature(sense, "adjectival") and _ends_as(chart, at - 1, at, sense):
        return True
    if not feature(sense, "adjectival") or grammatical_number(chart, at, sense) != "sg" or at == 0:
        return False
    if sense.conjunction and not sense.article and any(s.article for s in chart.senses(at - 1)):
        return False  # "عنصران من الحزب ومدني"
    if not sense.article and [fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold) for i in (at - 1, at)] == [False, True]:
        return False  # "أصابت قذيفة مدنيا": an adjective has the case of its noun
    if _is_of_man(chart, at, sense):
        return False
    return bool(sense.article and at - 1 in chart.covered) or not acts_on_people(chart, at - 1)


def _is_of_man(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether a noun in the masculine stands behind a vehicle in the feminine, which it cannot describe: "سيارة قيادي"."""
    if sense.article or sense.conjunction or sense.preposition or not (chart.has(at - 1, "vehicle") or chart.has(at - 1, "goods_vehicle")):
        return False
    shapes = [fits(chart.lexicon, "feminine_shape", chart.text.words[i].fold) for i in (at - 1, at)]
    return shapes == [True, False] and not any(s.article or s.pronoun for s in chart.senses(at - 1))


def _ends_as(chart: Chart, before: int, at: int, sense: Sense) -> bool:
    """Tell whether a noun in the dual for what happened stands before an adjective in the dual: "التفجيرين الإرهابيين"."""
    if sense.conjunction or sense.preposition or not chart.has(before, "trigger"):
        return False
    dual = [s for s in chart.senses(before) if "du" in s.tag.split(".") and s.article == sense.article]
    return bool(dual) and chart.text.words[before].fold[-2:] == chart.text.words[at].fold[-2:]


def _is_many(chart: Chart, i: int) -> bool:
    """Tell whether token `i` is all that is said of several people, and neither definite nor in the construct."""
    mention = chart.mentions.get(i)
    if mention is None or mention.kind != "people" or mention.last > i + 1:
        return False
    return all(s.tag == "pl" and not (s.article or s.pronoun) for s in chart.senses(i) if s.entry.classes & {"person", "killed_noun"})


def _ends_definite(chart: Chart, i: int) -> bool:
    """Tell whether people with the article end at token `i`, of whom an adjective may follow."""
    mention = chart.mention_at(i)
    return mention is not None and mention.kind == "people" and any(sense.article for sense in chart.senses(i))


def is_other_thing(chart: Chart, at: int, sense: Sense) -> bool:
    """Tell whether "another" may be another thing: in the singular it is a person only behind what is done to people."""
    if "other_woman" in sense.entry.classes:
        return at == 0 or not chart.has(at - 1, "done_to_people")
    if "other_people" not in sense.entry.classes or grammatical_number(chart, at, sense) != "sg" or at == 0:
        return False
    return not chart.has(at - 1, "done_to_people") and not is_verb(chart, at - 1) and not _is_taken(chart, at)


def _is_taken(chart: Chart, at: int) -> bool:
    """Tell whether whoever stands at token `at` is taken, behind the later words of the verb or its doer: "ألقت القبض على آخر", "أوقفت الشرطة آخر"."""
    verb = next((i for i in range(max(0, at - LONGEST), at) if i in chart.terms and chart.terms[i][1] == at), None)
    if chart.is_skipped(at - 1) or verb is not None and chart.has(verb, "taking"):
        return True
    doer = chart.mention_at(at - 1)
    return doer is not None and doer.kind == "actor" and (chart.has(doer.first - 1, "taking") or chart.has(doer.first - 1, "done_to_people"))


def is_nobody(chart: Chart, first: int) -> bool:
    """Tell whether "any" stands before people: "اعتقال أي من عناصرها" tells of nobody."""
    return any(chart.has(i, "any_of") and (chart.terms[i][1] if i in chart.terms else i + 1) == first for i in (first - 1, first - 2))


def is_somebodys(chart: Chart, first: int, sense: Sense) -> bool:
    """Tell whether a noun before somebody dead makes them only whose it is: "والد الشهيد", "منزل الشهيد"."""
    if not sense.article or sense.preposition or first == 0 or sense.conjunction:
        return False
    before = chart.senses(first - 1)
    if first - 1 in chart.covered:
        mention = chart.mention_at(first - 1)
        return mention is not None and mention.kind == "people" and any("kin" in s.entry.features and not s.pronoun and not s.article for s in before)
    return bool(before) and all(s.entry.pos == "noun" and not s.article and not s.pronoun for s in before) and not acts_on_people(chart, first - 1)


def acts_on_people(chart: Chart, i: int) -> bool:
    """Tell whether what stands before a noun leaves it a noun: a verb, a word of function, a mark, what is done to people."""
    if i in chart.covered:
        return True
    senses = chart.senses(i)
    if not senses:
        return chart.text.words[i].kind is not Kind.WORD
    named = all("given_name" in s.entry.classes for s in senses if s.entry.pos == "word")  # "بيان" is a woman's name too
    return chart.has(i, "done_to_people") or is_verb(chart, i) or not named


def is_told_of_two(chart: Chart, first: int) -> bool:
    """Tell whether the words behind a noun in -ين speak of two: a verb in the dual or a pronoun for two."""
    two = chart.lexicon.inflection.clitics["dual"]
    for i in range(first, min(first + REACH, len(chart.text))):
        if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            return False
        if any(sense.pronoun in two or sense.tag.endswith((".3md", ".3fd", ".d")) for sense in chart.senses(i)):
            return True
    return False


def is_verb(chart: Chart, i: int) -> bool:
    """Tell whether token `i` has a reading as a finite verb."""
    return any(s.tag.startswith(VERBAL) for s in chart.senses(i))
