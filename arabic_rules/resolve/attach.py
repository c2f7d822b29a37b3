"""Group the facts of one sentence, and give each group the places, dates, weapons and people around it."""

from __future__ import annotations

import itertools
from dataclasses import replace

from ..alphabet import CONJUNCTION, PROCLITICS
from ..chart import Chart, Mention, feature
from ..facts import ARMED, NOMINAL, SHARED, SLOT_OF_CASUALTY, Fact, Filler
from ..facts.names import CLAIM, CLASH, EXPLOSION, MOVEMENT, OPERATION, PROTEST, STRIKE, TERRITORY
from ..facts.values import ANNOUNCED, LIGHT
from ..model import ROLES
from ..numbers import Numeral
from ..phases.actors import text_of
from ..phases.shapes import fits
from ..text import Kind
from ..values import ActorValue, PeopleValue, PersonValue, PlaceValue
from .bombers import bomber_of, is_bomber
from .charges import without_charges
from .counts import alike, told_jointly
from .dating import dates_event, fronted_date, is_since, is_state_since, parted, time_apart
from .draft import COUNTS, Draft, Named, Role, Site, Tally
from .grouping import by_direction, groups_of, is_another, is_fresh
from .lead_sums import counts_several
from .means import is_worn, only_passes, unsaid_weapons
from .on_the_way import without_way
from .parting import FURTHER, by_others, clause_start, fronted_place, is_reply, place_follows
from .period import is_long
from .resuming import introduced, place_resumed, resumed
from .retelling import retold
from .roles import STRUCK, doubt_of, roles_of
from .same_doer import doers_meant, earlier_doers
from .sentence import Sentence
from .status import counts_many, is_background, is_tried, looks_back
from .told_again import FIGHTERS
from .whereabouts import framed, may_locate, sites_of, sites_of_houses

DRONE = "drone"
"""A weapon that is no vehicle somebody hits."""
NEAR = 3
"""How many tokens before a deed the verb may stand that it is one of several."""
AMOUNTING = "amounting"
"""The position of how many they are by now: no further ones."""
OBJECT = "object"
"""The position of whom or what a noun for an event acts on."""
LEFT = "left"
"""The position of a place that somebody leaves: there "من" names where it happened."""
DUAL_AGREEMENT = ("3md", "3fd")
PLURAL_AGREEMENT = ("3mp", "3fp")
"""Tags of verbs whose subject is two: "شرطيين قتلا"."""
OF_NUMBER = {"sg": 1, "du": 2}
"""How many unknown people a noun in the singular or the dual tells: "مسلح مجهول", "مجهولان"."""
CROWD = 20
"""So many and more are told by a word for many, and by no bare plural: "عشرات المستوطنين"."""
FORCES_COME = frozenset({MOVEMENT, OPERATION})
"""Families of what a force does where a fight breaks out."""
THERE = 3
"""How many tokens before a trigger the word may stand that puts it where the clause before it was."""
GOES_ON = 10
"""How many tokens before a trigger a definite word may stand for what was told."""
PLURAL = frozenset({"هم", "هن"})
"""Pronouns on a trigger that stand for people told of before."""
ROLE_OF = {
    "killed": "victim", "injured": "victim", "casualties": "victim", "arrested": "detainee", "abducted": "abductee", "released": "released",
    "missing": "victim", "attackers": "perpetrator", "targets": "victim", "initiators": "perpetrator",
}


def drafts_of(chart: Chart, sentence: Sentence, facts: list[Fact]) -> list[Draft]:
    """Return a draft for each incident that a sentence tells of, in text order."""
    groups = groups_of(chart, without_charges(chart, sentence, without_way(facts)))
    drafts = []
    for n, group in enumerate(groups):
        first = sentence.first if n == 0 else clause_start(chart, group[0].first, sentence.first)
        last = sentence.last if n == len(groups) - 1 else clause_start(chart, groups[n + 1][0].first, sentence.first)
        back = looks_back(chart, group[0]) if n else _opens_back(chart, group[0])
        drafts += by_direction(_draft(chart, sentence, group, first, max(last, group[-1].last), back=back))
    for before, draft in itertools.pairwise(drafts):
        _take_up(before, draft)
        if not draft.sites and before.families <= FORCES_COME and CLASH in draft.families and _is_there(chart, draft.facts[0]):
            draft.sites = list(before.sites)
    again = retold(chart, [tally for draft in drafts for tally in draft.tallies])
    for draft in drafts if again else ():
        draft.tallies = [replace(tally, again=tally.again or tally in again) for tally in draft.tallies]
    fronted = fronted_date(chart, sentence)
    for draft in drafts:
        if fronted is not None and not draft.dated and not _is_earlier(chart, draft.facts[0], sentence):
            draft.dates.append(fronted)
    return drafts


def _is_told_otherwise(chart: Chart, draft: Draft, first: int) -> bool:
    """Tell whether somebody else begins to tell nothing but a toll, against what was told: "لكن مصدرا طبيا أكد مقتل سبعة"."""
    return not draft.types and chart.has(first, "other_voice") and chart.any_has(range(first, draft.facts[0].first), "report_verb")


def _is_there(chart: Chart, fact: Fact) -> bool:
    """Tell whether an incident is told to have been where the one before it was: "طوق الجيش حي أ، حيث دارت اشتباكات"."""
    return chart.any_has(range(max(0, fact.first - THERE), fact.first), "where_word")


def _opens_back(chart: Chart, fact: Fact) -> bool:
    """Tell whether a sentence tells first what lay before the story: "جاء ذلك بعد أسبوع على هجوم في أ"; "بعد ساعات من الهجوم" speaks of the story."""
    return not (fact.sense.article or fact.sense.pronoun) and time_apart(chart, fact) is not None


def _is_earlier(chart: Chart, fact: Fact, sentence: Sentence) -> bool:
    """Tell whether a trigger names what lies before the day that its sentence tells of."""
    return looks_back(chart, fact) or is_background(chart, fact, sentence.first)


def _take_up(before: Draft, draft: Draft) -> None:
    """Give a draft the people that only a plural pronoun on its trigger names: "أفرجت عن خمسة بعد عام من اعتقالهم"."""
    tallies = [tally for tally in before.tallies if tally.value.minimum > 1]
    if draft.tallies or len(tallies) != 1:
        return
    for fact in draft.facts:
        slot = next((a.slot for a in fact.rule.arguments if a.slot in COUNTS), None)
        if slot is not None and fact.sense.pronoun in PLURAL:
            draft.tallies.append(replace(tallies[0], slot=slot, rule=fact.rule.id))
            draft.people += [Named(value=p, role=ROLE_OF.get(slot, "other"), mention=tallies[0].mention) for p in tallies[0].value.persons]
            return


def carry_on(chart: Chart, drafts: list[Draft]) -> None:
    """Give drafts whose verb has no subject of its own the doers of the one before: "وقصفت القوات سرمين، كما استهدفت بنش"."""
    starts = [first for first, _ in chart.text.sentences]
    for draft in drafts:
        verb = draft.facts[0]
        if verb.sense.conjunction and _lacks_doer(chart, draft):
            doers = earlier_doers(chart, verb, starts[verb.sentence])
            fillers = (Filler(slot="initiators", mention=doer, position="subject") for doer in doers)
            draft.roles += [role for filler in fillers for role in roles_of(chart, verb, filler)]
        elif _is_deed_of_theirs(draft):
            owners = doers_meant(chart, verb, starts[verb.sentence])
            fillers = (Filler(slot="initiators", mention=owner, position="genitive") for owner in owners)
            draft.roles += [role for filler in fillers for role in roles_of(chart, verb, filler)]
    further = False
    for before, draft in itertools.pairwise(drafts):
        blown = STRIKE in draft.families and STRIKE not in before.families  # "وانفجرت سيارة": no deed of who has arrested somebody
        older = draft.status == "historical" != before.status  # "حيث استشهد أخوه أثناء الثورة": by whom, another story tells
        further = _is_joined_deed(before, draft) and (further or _is_list(chart, before))
        if draft.first_sentence - before.last_sentence <= 1 and not (blown or older) and _lacks_doer(chart, draft) or further and not draft.named("initiators"):
            draft.roles += before.named("initiators")


def _is_joined_deed(before: Draft, draft: Draft) -> bool:
    """Tell whether "و" joins a noun for a strike to another in the same sentence: "أعلن الحزب استهداف موقع أ، واستهداف ثكنة ب"."""
    noun, told = draft.facts[0], before.facts[-1]
    joined = noun.voice in NOMINAL and bool(noun.sense.conjunction) and noun.sentence == told.sentence
    return joined and noun.family == STRIKE and STRIKE in before.families


def _is_list(chart: Chart, draft: Draft) -> bool:
    """Tell whether what somebody has made known, or what his deeds are said to comprise, may go on: "سلسلة اعتداءات شملت استهداف أ، وغارة على ب"."""
    told = [(fact, filler.position) for fact in draft.facts for filler in fact.fillers if filler.slot == "initiators"]
    listed = any(position == LIGHT and chart.any_has(range(max(fact.first - NEAR, 0), fact.first), "reached") for fact, position in told)
    return listed or any(position == ANNOUNCED for _, position in told)


def _is_deed_of_theirs(draft: Draft) -> bool:
    """Tell whether a draft begins with a noun for a deed whose doer is only its pronoun: "بعد سيطرتها على أ", "عقب قصفها موقعا"."""
    noun = draft.facts[0]
    if not noun.sense.pronoun or noun.voice not in NOMINAL or draft.named("initiators"):
        return False
    acts = any(a.slot == "initiators" for a in noun.rule.arguments)
    return acts and (noun.family == TERRITORY or noun.family == STRIKE and bool(noun.slot("targets", STRUCK)))


def _lacks_doer(chart: Chart, draft: Draft) -> bool:
    """Tell whether the verb of a draft goes on with what was told and has no subject of its own."""
    verb = draft.facts[0]
    if draft.named("initiators") or verb.voice != "active" or not any(a.slot == "initiators" for a in verb.rule.arguments):
        return False
    if EXPLOSION in verb.rule.types:
        return False  # "وانفجرت عبوة": a device goes off
    if not verb.rule.types and verb.sense.tag.endswith("3ms") and any(fact.rule.types for fact in draft.facts):
        return False  # "كما قتل مدنيان بقصف على أ": were killed, and by what
    joined = verb.sense.conjunction or chart.any_has(range(max(0, verb.first - FURTHER), verb.first), "clause_start") or fronted_place(chart, verb) is not None
    return bool(joined) and not _subject_may_follow(chart, verb)


def _subject_may_follow(chart: Chart, verb: Fact) -> bool:
    """Tell whether the word behind a verb may be its subject: a name no table knows, or a weapon behind a verb of aiming ("واستهدفت مسيرة سيارة").

    An object, a number or a preposition is none.
    """
    i = verb.last
    if verb.sense.pronoun or i >= len(chart.text) or not chart.text.words[i].fold.isalpha():
        return not verb.sense.pronoun
    mention = chart.mention_at(i)
    if mention is not None:
        flies = mention.kind == "weapon" and not chart.bits(i) & PROCLITICS and (mention.value.kind == DRONE or not chart.has(i, "goods_vehicle"))
        aims = flies and "aims" in verb.sense.entry.features
        return aims or mention.kind in ("actor", "state", "nationality")
    senses = chart.senses(i)
    return not (chart.has(i, "place_kind") or any(s.preposition or s.entry.pos == "word" for s in senses))


def begins_story(chart: Chart, sentence: Sentence) -> bool:
    """Tell whether a sentence opens another story: "في سياق متصل", "وقبل أيام"."""
    opening = range(sentence.first, min(sentence.first + 3, sentence.last))
    return any(chart.has(i, "split") or (m := chart.mentions.get(i)) is not None and m.kind == "duration" and chart.has(i, "ago") for i in opening)


def _goes_on(chart: Chart, fact: Fact, sentence: Sentence) -> bool:
    """Tell whether a definite word for an event stands before the first trigger: "وأضاف أن العملية أسفرت عن اعتقال ..."."""
    before = range(max(sentence.first, fact.first - GOES_ON), fact.first)
    return chart.any_has(before, "event_noun") and chart.any_has(range(before.start, fact.last), "outcome")


def _has_own(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger has a doer that is named, or a place behind it."""
    return any(isinstance(m.value, ActorValue) for m in fact.slot("initiators")) or place_follows(chart, fact)


def _draft(chart: Chart, sentence: Sentence, facts: list[Fact], first: int, last: int, *, back: bool) -> Draft:
    another = back or is_reply(chart, facts[0], first) and _has_own(chart, facts[0]) or any(is_another(chart, fact) or by_others(chart, fact) for fact in facts)
    draft = Draft(facts=list(facts), sentences={sentence.number}, another=another, back=back)
    length = time_apart(chart, facts[0]) if back else None
    draft.length = (length.unit, length.number) if length is not None and length.number else None
    draft.continues = _goes_on(chart, facts[0], sentence)
    draft.fresh = (is_fresh(chart, facts[0]) or first > sentence.first and chart.any_has(range(first, facts[0].first), "split")) and not draft.continues
    taken: set[int] = set()
    counted = {filler.mention.first for fact in facts for filler in fact.fillers if filler.slot in COUNTS}
    for fact in facts:
        for filler in fact.fillers:
            if filler.slot == "targets" and filler.mention.kind == "people" and filler.mention.first in counted and filler.position == OBJECT:
                continue  # "قتلت غارة ثلاثة مدنيين": her victims, told by the verb
            if filler.slot == "places" and filler.position != LEFT and not may_locate(chart, filler.mention, facts, sentence.first):
                continue
            if filler.slot != STRUCK:
                taken.add(filler.mention.first)
            _fill(chart, draft, fact, filler, sentence)
    draft.tallies += [bomber for fact in facts if (bomber := bomber_of(fact, draft.tallies, sentence.number)) is not None]
    draft.tallies = told_jointly(draft.tallies, {f.mention.first for fact in facts for f in fact.fillers if f.position == SHARED})
    draft.tallies = alike(draft.tallies)
    draft.weapons += list(unsaid_weapons(chart, facts, first, last))
    _sides(chart, draft)
    draft.several = counts_several(chart, facts, (m for m in chart.inside(first, last) if m.kind == "weapon"))
    draft.former = chart.any_has(range(first, facts[0].last), "former_toll") or _is_told_otherwise(chart, draft, first)
    draft.nouns = introduced(chart, first, last)
    draft.resumed, draft.there = resumed(chart, first, last) - draft.nouns, place_resumed(chart, first, last) - draft.nouns
    known = is_background(chart, facts[0], sentence.first)
    free = [mention for mention in chart.inside(first, last) if mention.first not in taken]
    draft.sites += sites_of(chart, (m for m in free if m.kind == "place"), facts, sentence.number, sentence.first)
    draft.sites = framed(chart, draft.sites, facts, sentence.first) or sites_of_houses(chart, facts, sentence.number)
    for mention in free:
        if mention.kind == "date" and (known and mention.first < facts[0].first or _is_of_claim(facts, mention)):
            continue  # "اجتمع المجلس أمس لبحث اغتيال الوزير": the day of the meeting
        if mention.kind == "date" and (is_state_since(chart, mention) or is_long(chart, mention) and counts_many(facts)):
            continue  # "قتل 900 شخص منذ خمس سنوات"
        if mention.kind == "date" and dates_event(chart, mention, sentence):
            draft.dates.append(mention)
        elif mention.kind == "date" and is_since(chart, mention):
            draft.since.append(mention)
        elif mention.kind == "weapon" and not only_passes(chart, mention) and not is_worn(chart, mention, facts):
            draft.weapons.append(mention)
    draft.dates.sort(key=lambda mention: parted(chart, mention, facts))
    return draft


def _is_of_claim(facts: list[Fact], date: Mention) -> bool:
    """Tell whether a date is that of a claim: "أعلن التنظيم الجمعة مسؤوليته عن هجوم"."""
    before = [fact for fact in facts if fact.first < date.first]
    return len(facts) > 1 and bool(before) and before[-1].family == CLAIM


def _sides(chart: Chart, draft: Draft) -> None:
    """In a fight whose first side is not named, the dead are of the side that is told of; where no other is named, the first dead, gunmen of no name too."""
    if draft.families != {CLASH} or draft.named("initiators"):
        return
    own = {tally.mention.first for tally in draft.tallies} | {f.mention.first for fact in draft.facts for f in fact.fillers if f.slot in COUNTS}
    if all(role.mention.first in own for role in draft.named("targets")):
        own &= _first_side(chart, [role.mention for role in draft.named("targets")])
    draft.roles = [replace(r, slot="initiators") if r.slot == "targets" and r.mention.first in own else r for r in draft.roles]
    if draft.named("initiators"):
        return
    for tally in draft.tallies:
        value = tally.value
        if FIGHTERS in value.groups and not (value.actors or value.definite or value.others or value.casualty):
            text = text_of(chart, tally.mention.first, tally.mention.last)
            side = ActorValue(name=text, text=text, kind="people", unknown=True)
            draft.roles.append(Role(slot="initiators", value=side, mention=tally.mention, rule=tally.rule))
            return


def _first_side(chart: Chart, told: list[Mention]) -> set[int]:
    """Return the first tokens of those who are told first, and of whom "و" joins right to them: "27 من أ وقوات ب"."""
    side: list[Mention] = []
    for mention in sorted(told, key=lambda mention: mention.first):
        if side and not (mention.first <= side[-1].last and (chart.bits(mention.first) & CONJUNCTION or mention.first == side[-1].first)):
            break
        side.append(mention)
    return {mention.first for mention in side}


def _value(chart: Chart, fact: Fact, filler: Filler) -> object:
    """Return what a filler says.

    A number that counts no noun counts people: behind the trigger, before it a vague one ("عشرات أصيبوا") or one that heads the clause
    of a verb in the plural ("إن ثلاثة قتلوا"), or of cases ("90 حالة اعتقال").
    """
    value = filler.mention.value
    if filler.slot not in COUNTS or not isinstance(value, Numeral):
        return value
    cases = "cases" in fact.sense.entry.features or chart.is_skipped(filler.mention.last)  # "احتجز مسلحون ستة رهائن"
    counts = filler.mention.first >= fact.last or value.kind == "vague" or _heads(chart, fact, filler.mention)
    if cases or value.noun is None and counts and not _counts_things(chart, filler.mention):
        return PeopleValue(minimum=value.min or 0, maximum=value.max, approximate=value.approximate)
    return value


def _counts_things(chart: Chart, number: Mention) -> bool:
    """Tell whether a number counts what no lexicon knows: "24 مولدا"; people are known."""
    i = number.last
    return chart.is_unread(i) and fits(chart.lexicon, "accusative_shape", chart.text.words[i].fold)


def _heads(chart: Chart, fact: Fact, number: Mention) -> bool:
    """Tell whether a number is the subject of the verb right behind it: "إن ثلاثة قتلوا", not "خلال 2015 قتلوا"."""
    opens = number.first == 0 or chart.has(number.first - 1, "that") or chart.text.words[number.first - 1].kind in (Kind.STOP, Kind.BREAK)
    opens = opens or bool(chart.bits(number.first) & CONJUNCTION)
    return opens and number.last == fact.first and fact.sense.tag.endswith(PLURAL_AGREEMENT)


def _fill(chart: Chart, draft: Draft, fact: Fact, filler: Filler, sentence: Sentence) -> None:
    value, slot = _value(chart, fact, filler), _slot(filler)
    if slot in COUNTS and is_tried(chart, fact, sentence.first):
        draft.people += [Named(value=p, role=ROLE_OF.get(slot, "other"), mention=filler.mention) for p in _persons(value)]
    elif slot in COUNTS and isinstance(value, PeopleValue):
        value = _counted(fact, filler, value)
        draft.tallies.append(Tally(slot=slot, value=value, mention=filler.mention, sentence=sentence.number, rule=fact.rule.id))
        if value.casualty == "none":
            draft.tallies.append(replace(draft.tallies[-1], slot="killed"))
        for person in value.persons:
            draft.people.append(Named(value=person, role=ROLE_OF.get(slot, "other"), mention=filler.mention))
    elif slot in COUNTS and isinstance(value, PersonValue):
        one = PeopleValue(minimum=1, maximum=1, persons=(value,))
        draft.tallies.append(Tally(slot=slot, value=one, mention=filler.mention, sentence=sentence.number, rule=fact.rule.id))
        draft.people.append(Named(value=value, role=ROLE_OF.get(slot, "other"), mention=filler.mention))
    elif slot == "places" and isinstance(value, PlaceValue):
        draft.sites.append(Site(value=value, mention=filler.mention, sentence=sentence.number))
    elif slot in ("weapons", "seized"):
        getattr(draft, slot).append(filler.mention)
    elif slot in ROLES:
        if filler.mention.kind == "weapon":
            draft.weapons.append(filler.mention)
        if slot == "initiators" and (attackers := _attackers(chart, fact, filler)) is not None:
            draft.tallies.append(Tally(slot="attackers", value=attackers, mention=filler.mention, sentence=sentence.number, rule=fact.rule.id))
        draft.people += [Named(value=person, role=ROLE_OF[slot], mention=filler.mention) for person in _persons(value) if slot in ROLE_OF]
    draft.roles += roles_of(chart, fact, filler)
    draft.warnings += doubt_of(filler)


def _counted(fact: Fact, filler: Filler, value: PeopleValue) -> PeopleValue:
    """Return the people with what their verb says of their number: a running sum ("بلغ عددهم"), two of them (a dual verb)."""
    if filler.position == AMOUNTING:
        value = replace(value, toll=True)
    if value.bare and fact.sense.tag.endswith(DUAL_AGREEMENT):
        value = replace(value, minimum=2, maximum=2, bare=False)
    return value


def _slot(filler: Filler) -> str:
    """Return the slot that a filler goes to: dead and wounded under one number are both, whatever the verb: "راح ضحيتها 21 بين قتيل وجريح"."""
    joint = filler.slot in COUNTS and getattr(filler.mention.value, "casualty", "") == "joint"
    return SLOT_OF_CASUALTY["joint"] if joint else filler.slot


def _attackers(chart: Chart, fact: Fact, filler: Filler) -> PeopleValue | None:
    """Return how many they are who do it, where the text says so: "ثلاثة مسلحين", unknown gunmen too ("خمسة ملثمين"), the bomber who is known."""
    value = filler.mention.value
    if isinstance(value, PeopleValue):
        told = filler.position != ANNOUNCED and PROTEST not in fact.rule.types and (_attack(value) or is_bomber(fact, value))
        return replace(value, groups={}, parts={}) if told else None
    if not isinstance(value, ActorValue) or value.kind != "unknown":
        return None
    number = next((part.value for part in filler.mention.parts if part.kind == "number"), None)
    if number is not None:
        return None if number.kind == "vague" else PeopleValue(minimum=number.min or 0, maximum=number.max, approximate=bool(number.approximate))
    told_as = next((count for _, s in chart.entries(filler.mention.first, filler.mention.last, "unknown_actor") if (count := feature(s, "count"))), "")
    several = OF_NUMBER.get(told_as)
    return PeopleValue(minimum=several, maximum=several) if several else None


def _attack(value: PeopleValue) -> bool:
    """Tell whether counted people may be the attackers: no victims, nobody named, no "others"; with an open number a crowd."""
    counted = value.maximum is not None or value.minimum >= CROWD
    return counted and not (value.definite or value.casualty or value.others or value.persons) and set(value.groups) <= ARMED


def _persons(value: object) -> tuple[PersonValue, ...]:
    if isinstance(value, PersonValue):
        return (value,)
    return value.persons if isinstance(value, PeopleValue) else ()
