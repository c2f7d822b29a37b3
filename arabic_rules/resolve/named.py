"""Names told apart from the event: "والمصابون هم: ..." goes to the incident whose wounded they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..alphabet import PROCLITICS
from ..chart import Chart, Mention
from ..facts.fitting import is_of_kin, is_relative
from ..phases.companies import fate_of
from ..phases.human_nouns import is_verb
from ..phases.persons import names_of
from ..text import Kind, fold_phrase
from ..values import PeopleValue
from .attach import ROLE_OF
from .draft import Draft, Named, Tally
from .sentence import Sentence

APPOSITION = 8
"""Within so many tokens behind a person the name may stand."""
HEADING = 5
"""So near the end of a line the people stand whose names are on the lines below it, so near the beginning of its line each name."""
LINE = 10
"""How many tokens may follow a name on its line."""
MARKS = frozenset({Kind.NUMBER, Kind.DASH, Kind.COMMA, Kind.COLON, Kind.BULLET, Kind.OPEN, Kind.CLOSE})
"""What stands between the names of a list, or before one."""
DESCRIBED_FATE = {"killed_noun": "killed", "injured_noun": "injured"}
"""The count of those whom a noun of a class describes."""
REACH = 4
"""How many sentences after the last one of an incident its people may be named."""


def add_named(chart: Chart, sentences: list[Sentence], drafts: list[Draft]) -> None:
    """Add to the drafts the people who are named, or told by their kind, outside every fact."""
    taken = {named.mention.first for draft in drafts for named in draft.people}
    counted = {tally.mention.first for draft in drafts for tally in draft.tallies}
    for draft in drafts:
        draft.people += [found for tally in draft.tallies if (found := _named_behind(chart, tally))]
    for sentence in sentences:
        for mention in (*chart.inside(sentence.first, sentence.last, "people"), *_victims_heading(chart, sentence)):
            if mention.first not in taken and mention.value.persons:
                attached = _attach(chart, mention, mention, sentence.number, drafts)
                behind = range(mention.last, min(mention.last + APPOSITION, sentence.last))
                if not attached and chart.any_has(behind, "namely"):  # "إن الطفل هو فلان"
                    _identify(chart, mention, mention, sentence.number, drafts)
            if mention.value.casualty or mention.value.definite:
                for named in _listed(chart, mention, sentence.number, sentences):
                    _attach(chart, mention, named, sentence.number, drafts)
            elif mention.first in counted and mention.value.maximum != 1 and not mention.value.persons and _is_spelled_out(chart, mention, sentence.last):
                _name_counted(drafts, mention, list(_listed(chart, mention, sentence.number, sentences)))
            if mention.first not in counted and (named_one := _identified(chart, mention, sentence)) is not None and named_one.first not in taken:
                _identify(chart, mention, named_one, sentence.number, drafts)
            if mention.first not in counted and mention.value.definite and (mention.value.parts or mention.value.wholly):
                _tell_kinds(chart, mention, sentence.number, drafts)
    for draft in drafts:
        draft.people = [named for named in draft.people if not is_of_kin(chart, named.mention)]


def _victims_heading(chart: Chart, sentence: Sentence) -> Iterator[Mention]:
    """Yield the victims whose names a line only announces: "ضحايا الغارة:"."""
    last = sentence.last - 1
    at = next(iter(chart.tokens(range(sentence.first, last), "victim")), last) if chart.text.words[last].kind is Kind.COLON else last
    if at < last and not chart.inside(sentence.first, sentence.last, "people"):
        value = PeopleValue(minimum=2, maximum=None, casualty="killed", definite=True, bare=True)
        yield Mention(kind="people", first=at, last=last, rule="people.noun", value=value)


def _is_spelled_out(chart: Chart, heading: Mention, last: int) -> bool:
    """Tell whether the end of a line says that counted people are named below it: "وهم:", or a colon right behind them."""
    return chart.any_has(range(heading.last, last), "namely") or chart.text.words[heading.last : last] == chart.text.words[last - 1 : last]


def _name_counted(drafts: list[Draft], heading: Mention, listed: list[Mention]) -> None:
    """Give the names of a list to the incident that counts the people at its head: "اعتقال أربعة أشقاء، وهم:" and one name a line."""
    for draft in drafts:
        slot = next((tally.slot for tally in draft.tallies if tally.mention.first == heading.first), "")
        if slot in ROLE_OF:
            draft.people += [Named(value=person, role=ROLE_OF[slot], mention=named) for named in listed for person in names_of(named)]


def _named_behind(chart: Chart, tally: Tally) -> Named | None:
    """Return the name a few words behind one person of whom it tells: "زعيم التنظيم في اليمن، ناصر الوحيشي", "مدير أمن المديرية العقيد فلان"."""
    if (tally.value.minimum, tally.value.maximum) != (1, 1) or tally.value.persons or tally.mention.kind != "people":
        return None
    i, office = tally.mention.last, False
    while i < min(tally.mention.last + APPOSITION, len(chart.text)):
        mention = chart.mentions.get(i)
        names = names_of(mention) if mention and not chart.bits(i) & PROCLITICS else ()
        own = not is_relative(chart, tally.mention) or bool(chart.tokens(range(tally.mention.last, i), "COMMA"))  # "نجل الشيخ فلان" is nobody's name
        if own and mention and len(names) == 1 and (not office or chart.has(i, "title") or any(sense.article for sense in chart.senses(i))):
            return Named(value=names[0], role=ROLE_OF.get(tally.slot, "other"), mention=mention)
        if not (_between(mention) if mention else _may_part(chart, i)):
            if not _is_of_office(chart, i):
                return None
            office = True
        i = mention.last if mention else i + 1
    return None


def _may_part(chart: Chart, i: int) -> bool:
    """Tell whether a word may stand between a person and the name: "في", a mark, what is definite: "رئيس بلديتها السابق فلان"."""
    definite = any((sense.article or sense.pronoun and sense.entry.pos == "noun") and not sense.conjunction for sense in chart.senses(i))
    adjective = chart.has(i, "person_adjective") or definite
    linked = any(chart.has(i, name) for name in ("locative", "naming", "origin"))
    return adjective or linked or chart.text.words[i].kind in (Kind.OPEN, Kind.COMMA)


def _is_of_office(chart: Chart, i: int) -> bool:
    """Tell whether a word may be of a long title before a rank and a name: "أمن" in "مدير أمن المديرية العقيد فلان"."""
    mention = chart.mentions.get(i)
    if mention is not None:
        return mention.kind in ("source", "facility") or mention.kind == "people" and chart.has(i, "office")
    if chart.bits(i) & PROCLITICS or chart.has(i, "trigger") or is_verb(chart, i):
        return False
    return chart.is_unread(i) or any(sense.entry.pos == "noun" or sense.tag.startswith("masdar") for sense in chart.senses(i))


def _between(mention: Mention) -> bool:
    """Tell whether a mention may stand between a person and the name: where they are, whose they are, what else they are."""
    if mention.kind == "people":
        value: PeopleValue = mention.value
        return value.definite and (value.minimum, value.maximum) == (1, 1)
    return mention.kind in ("place", "actor", "state", "nationality", "figure", "number", "facility")


def same_people(people: Iterable[Named]) -> list[list[Named]]:
    """Put together the tellings of each person: a shorter name with the same beginning is the same person's."""
    found: list[tuple[list[str], list[Named]]] = []
    for named in people:
        words = fold_phrase(named.value.name).split()
        for known, same in found:
            if known[0] == words[0] and (set(words) <= set(known) or set(known) <= set(words)):
                same.append(named)
                known[:] = words if len(words) > len(known) else known
                break
        else:
            found.append((words, [named]))
    return [same for _, same in found]


def _listed(chart: Chart, heading: Mention, sentence: int, sentences: list[Sentence]) -> Iterator[Mention]:
    """Yield the people whom a list behind a heading names: "الشهداء هم:" and one name a line, "أسماء الشهداء: 1- ... 2- ..."."""
    last = sentences[sentence].last
    yield from _numbered(chart, heading.last, last)
    if not _heads(chart, heading, last):
        return
    for line in sentences[sentence + 1 :]:
        if all(chart.text.words[i].kind in MARKS for i in range(line.first, line.last)):  # "1." by itself
            continue
        mention = next((m for m in chart.inside(line.first, min(line.first + HEADING, line.last)) if names_of(m)), None)
        begins = mention is not None and all(chart.text.words[i].kind in MARKS for i in range(line.first, mention.first))
        if mention is None or line.last - mention.last > LINE and not begins or any(is_verb(chart, i) for i in range(line.first, mention.first)):
            return
        yield mention


def _identified(chart: Chart, heading: Mention, sentence: Sentence) -> Mention | None:
    """Return the name that a sentence says somebody told before has: "إن الطفل هو فلان", "المهاجم، وفق البيان، هو المدعو فلان"."""
    if heading.value.persons:
        return None
    for i in range(heading.last, min(heading.last + APPOSITION, sentence.last)):
        if chart.has(i, "namely") and not chart.bits(i) & PROCLITICS:
            told = (chart.mentions.get(at) for at in (i, i + 1, i + 1 + chart.has(i + 1, "naming")))
            return next((m for m in told if m is not None and len(names_of(m)) == 1 and not chart.bits(m.first) & PROCLITICS), None)
        if chart.has(i, "trigger") or is_verb(chart, i) and not chart.has(i, "attribution"):
            return None
    return None


def _identify(chart: Chart, heading: Mention, named: Mention, sentence: int, drafts: list[Draft]) -> None:
    """Give the name to the incident told last whose attacker, or whose only such victim, it is."""
    if heading.value.maximum != 1 or not any(sense.article for sense in chart.senses(heading.first)):
        return
    attacker = chart.any_has(range(heading.first, heading.last), "suicide_attacker")
    for draft in sorted(drafts, key=lambda d: -d.last_sentence):
        if not draft.first_sentence <= sentence <= draft.last_sentence + REACH:
            continue
        slot = "attackers" if attacker else next((t.slot for t in draft.tallies if _is_same_one(t, heading.value)), "")
        if slot:
            draft.people += [Named(value=person, role=ROLE_OF[slot], mention=named) for person in names_of(named)]
            return


def _is_same_one(tally: Tally, value: PeopleValue) -> bool:
    """Tell whether one person told again may be the one that a tally counts."""
    one = tally.value.minimum == tally.value.maximum == 1 and tally.slot in ROLE_OF
    return one and (not value.groups or value.groups.keys() == tally.value.groups.keys())


def _heads(chart: Chart, heading: Mention, last: int) -> bool:
    """Tell whether people stand at the head of a list: a colon or "هم" near behind them, or "هم:" where the line ends."""
    if chart.text.words[last - 1].kind is Kind.COLON and chart.has(last - 2, "namely"):
        return True
    near = heading.last >= last - HEADING
    return near and any(chart.text.words[i].kind is Kind.COLON or chart.has(i, "namely") for i in range(heading.last, last))


def _numbered(chart: Chart, i: int, last: int) -> Iterator[Mention]:
    """Yield the names that follow one another behind a colon, with figures and marks between: ": 1- ... 2- ..."."""
    if i >= last or chart.text.words[i].kind is not Kind.COLON or not any(chart.text.words[j].kind is Kind.NUMBER for j in range(i, last)):
        return
    while i < last:
        mention = chart.mentions.get(i)
        if mention is not None and names_of(mention):
            yield mention
        elif chart.text.words[i].kind not in MARKS:
            return
        i = mention.last if mention else i + 1


def _attach(chart: Chart, mention: Mention, named: Mention, sentence: int, drafts: list[Draft]) -> bool:
    """Add the names of a mention to the incident whose people another one, or itself, speaks of; tell whether there is one."""
    draft, slot = _home(chart, mention, sentence, drafts)
    if draft:
        draft.people += [Named(value=person, role=ROLE_OF.get(slot, "other"), mention=named) for person in names_of(named)]
    return draft is not None


def _tell_kinds(chart: Chart, mention: Mention, sentence: int, drafts: list[Draft]) -> None:
    draft, slot = _home(chart, mention, sentence, drafts)
    if draft:
        draft.tallies.append(Tally(slot=slot, value=mention.value, mention=mention, sentence=sentence, rule=mention.rule))


def _home(chart: Chart, mention: Mention, sentence: int, drafts: list[Draft]) -> tuple[Draft | None, str]:
    """Return the draft whose people a later sentence speaks of, and the count that they are."""
    value: PeopleValue = mention.value
    fate = value.casualty or fate_of(chart, mention) or _described_fate(chart, mention)
    for draft in sorted(drafts, key=lambda d: (not d.sites, -d.last_sentence)):  # a mere continuation names no place
        slot = _slot(draft, value, fate) if draft.first_sentence <= sentence <= draft.last_sentence + REACH else ""
        if slot:
            return draft, slot
    return None, ""


def _described_fate(chart: Chart, mention: Mention) -> str:
    """Return what a noun behind people says befell them: "الأطفال المصابون", "المواطنون الشهداء"."""
    behind = mention.first + 1, mention.last
    return next((slot for name, slot in DESCRIBED_FATE.items() if any(True for _ in chart.entries(*behind, name))), "")


def _slot(draft: Draft, value: PeopleValue, fate: str) -> str:
    """Return the count of a draft that the named people are: that of their fate, else one of just as many."""
    for tally in draft.tallies:
        if tally.slot == fate:
            return tally.slot
    if fate:
        return ""
    return next((t.slot for t in draft.tallies if 1 < t.value.minimum == t.value.maximum == len(value.persons)), "")
