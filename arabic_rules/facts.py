"""Event rules over a chart: a trigger and the arguments around it make a fact.

Triggers are found in one scan; a rule's arguments are looked for only at its trigger, each by the patterns of its
position, which are bounded and cross no clause end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from .alphabet import CONJUNCTION, PROCLITICS, PRONOUN, ByCharacter, Matcher, Token
from .cascade import Cascade
from .chart import Chart, Mention
from .grammar import TRIGGER, Argument, Event, Position, trigger_class
from .lexicon import PARTICIPLE, Entry, Sense
from .patterns import Pattern, asking
from .phases.agreement import agrees
from .phases.antecedents import people_meant
from .phases.goods import things_of
from .phases.shapes import fits
from .reader import Line
from .text import Kind
from .values import PeopleValue

SLOT_OF_CASUALTY = {"killed": "killed", "injured": "injured", "joint": "casualties", "none": "injured"}
"""Which count a noun for casualties fills."""
OWN = "pronoun"
"""The position of a victim who is only the trigger's own pronoun: "ما أدى إلى مقتله"."""
_UNREAD = Sense(Entry(lemma="", pos="noun", classes=frozenset(), features={}), "sg")
PATIENT = "patient"
ARRIVED = "arrived"
"""The position of those who came before several did it."""
OF_BLOW = "of_blow"
"""The position of those whom a blow hits that is the verb's subject."""
PATIENTS = frozenset({PATIENT, "far_patient"})
"""Positions of those who suffer a verb, next to it or farther off."""
OBJECT = "object"
ACTED_ON = frozenset({PATIENT, OBJECT})
"""Positions that a pronoun on a finite verb takes: "اعتقلته", "خطفوهم"."""
SUFFERERS = frozenset({PATIENT, OWN})
"""Positions of those to whom something happens."""
SEIZED = "seized"
"""The slot of things, of which a list has many."""
FLIGHT = "displacement"
"""The family of people who leave: the dead and the wounded are only carried away."""
OPERATION = "operation"
"""The family of rules whose people are taken: nothing is done to those behind "عن"."""
KEPT = 4
"""How many tokens before a body the verb of whoever keeps it may stand."""
TAKING = frozenset({OPERATION, "abduction", "release"})
"""Families of rules whose people are alive."""
COMPANIED = frozenset({PATIENT, "subject"})
"""Positions that those behind "together with" do not take: "اعتقلته الشرطة مع شقيقه"."""
NAMED_BY_RULE = frozenset({"patient", "brought"})
"""Positions of those of whom a rule says what they are called."""
SIDES = frozenset({"initiators", "targets"})
"""Slots that a helper never fills."""
PARTNER, PARTNERS = "partner", "partners"
"""The position and the slot of helpers."""
HELP_WORDS = 6
"""How many tokens before a helper the word of help may stand."""
HELP_REACH = 20
"""How many tokens before a trigger a name with helpers may begin whose place in the sentence nothing tells."""
HELPED = frozenset({"initiators", "killed", "arrested", "released"})
"""Slots beside whose mentions a helper of the doer may stand: the doer, and whom he kills or takes."""
SEVERAL = frozenset("pd")
"""How the tags of verbs in the plural and the dual end: their subject stands before them, or is a pronoun."""
FEMININE = "3fs"
"""How the tags of verbs in the feminine singular end."""
MANY = ("du", "pl")
"""How the tags of nouns for two and for many begin."""
RELEASE, TERRITORY = ("release",), ("territory",)
"""Types of what one verb says of people and of places."""
PLURAL, SUFFERED = "3mp", "passive.3mp"
"""The tags of verbs of several, whose active and passive are written alike, and of the passive."""
NEAR = 4
"""How many tokens behind a verb of a relative clause those may stand whom it acts on."""
_PASSIVE_VOWEL = re.compile("\u064F(?!\u0648|$)")
"""The vowel of a past passive within the word; one at its end is of a person."""
HE_DID = "past.3ms"
"""The tag of a verb that has the letters of its participle: صادر."""
FORM = "form"
"""The tag of forms that a word's entry states."""
OWNERS = frozenset({"genitive", "killer"})
"""Positions of whose a noun is, or who did what it says; "القبض على" has an object there."""
AFFECTED = frozenset({PATIENT, "object", "to"})
"""Positions of those to whom something is done: nobody behind "على يد" is one."""
ARMED = frozenset({"fighters", "soldiers", "police"})
"""Groups of people who can carry out an incident under no other name."""
ELSE = frozenset({"befallen", "denier"})
"""Positions that count where nobody else does: whom a campaign befalls ("130 حالة خطف طالت مدنيين"), who denies a deed of his own forces."""
SLAYER = "slayer"
"""The position of people who kill others: they stand before the verb, those behind it."""
FELL = "fell"
"""The position of people who fall: so many, of whom no other word says what became of them."""
LED = frozenset({"light", "controlled"})
"""Positions of whose deed a verb makes of the noun behind it: "نفذت القوات غارة", "تمكنت القوات من قتل"."""
DOERS = frozenset({"subject", "killer"})
"""Positions of those who do what a verb says."""
SUBJECT, OBJECT = "subject", "object"
"""Positions of who does what a verb says, and of whom it acts on."""
SHARED = "shared"
"""The position of those whom two verbs act on, the second behind the first."""
FINITE = ("active", "passive")
COORDINATION = "coordinated"
"""The position that says how a further actor is joined to one."""
FURTHER_FACILITY = "coordinated_facility"
"""The position of a further facility that is hit with one."""
FURTHER_PEOPLE = "coordinated_people"
"""The position of further people of the same fate."""
COMPANIONS = "companions"
"""The position of those who suffer something with somebody: "قتل مع اثنين من مرافقيه"."""
PEOPLE = frozenset({"people", "person"})
JOINED = frozenset({"actor", "state", "nationality"})
"""Kinds of mention that a coordination may go on from."""
_VOICES = {
    "past": "active", "imperfect": "active", "passive": "passive", "impassive": "passive", "masdar": "masdar",
    "participle": "participle", "sg": "noun", "du": "noun", "pl": "noun", "form": "noun", "word": "noun",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """One argument of a fact: the slot, the mention in it and the position that found it."""

    slot: str
    mention: Mention
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A trigger with its arguments: tokens `first` to `last`, the sentence it stands in."""

    rule: Event
    first: int
    last: int
    voice: str
    sense: Sense
    fillers: tuple[Filler, ...]
    sentence: int

    def slot(self, *names: str) -> list[Mention]:
        """Return the mentions in any of some slots."""
        return [f.mention for f in self.fillers if f.slot in names]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """A trigger whose rule made no fact: tokens `first` to `last`, and what was missing."""

    rule: Event
    first: int
    last: int
    sentence: int
    missing: str


class _Search(NamedTuple):
    """Where a rule looks for an argument: patterns behind the trigger and before it, and those that shut off the ones behind."""

    argument: Argument
    position: Position
    after: ByCharacter[Matcher]
    before: ByCharacter[Matcher]
    unless: ByCharacter[Matcher]


class _Around(NamedTuple):
    """The character behind a trigger and the one before it: of the word, or of the head of the mention, that ends there."""

    behind: str
    ahead: str


class FactFinder:
    """The compiled event rules of a grammar."""

    def __init__(self, cascade: Cascade) -> None:
        """Check what event rules ask for."""
        self._cascade = cascade
        self._events = {trigger_class(event.id): event for event in cascade.grammar.events.values()}
        self._trigger = Token(frozenset((*self._events, *(f"{name}.{PARTICIPLE}" for name in self._events))))
        cascade.alphabet.ask([self._trigger])
        (pattern, line), = cascade.grammar.positions[COORDINATION].after
        self._joint = cascade.compiler.compile(asking(pattern, ("@actor", "@state", "@nationality", "@people")), line)
        (pattern, line), = cascade.grammar.positions[FURTHER_FACILITY].after
        self._beside = cascade.compiler.compile(asking(pattern, ("@facility",)), line)
        (pattern, line), = cascade.grammar.positions[FURTHER_PEOPLE].after
        self._further = cascade.compiler.compile(pattern, line)
        self._companions = [cascade.compiler.compile(pattern, line) for pattern, line in cascade.grammar.positions[COMPANIONS].after]
        self._by_casualty = {event.option("casualty"): event for event in self._events.values() if event.option("casualty")}
        self._by_people = [(event.option("people"), event) for event in self._events.values() if event.option("people")]
        self._unless = {name: self._all(position.unless, (), reverse=True) for name, position in cascade.grammar.positions.items()}
        self._after: dict[tuple[str, tuple[str, ...]], ByCharacter[Matcher]] = {}
        self._before: dict[tuple[str, tuple[str, ...]], ByCharacter[Matcher]] = {}
        for argument in (argument for event in cascade.grammar.events.values() for argument in event.arguments):
            cascade.compiler.check(argument.kinds, argument.line)
            key = (argument.position, argument.kinds)
            if key not in self._after:
                position = cascade.grammar.positions[argument.position]
                self._after[key] = self._all(position.after, argument.kinds, reverse=False)
                self._before[key] = self._all(position.before, argument.kinds, reverse=True)
        self._by_classes: dict[frozenset[str], tuple[Event, ...]] = {}
        self._searches: dict[tuple[str, str], tuple[_Search, ...]] = {}

    def _searches_of(self, event: Event, voice: str) -> tuple[_Search, ...]:
        """Return where a rule looks for its arguments at a trigger of a voice, worked out once for both."""
        known = self._searches.get((event.id, voice))
        if known is None:
            named = ((argument, self._cascade.grammar.positions[argument.position]) for argument in event.arguments)
            known = self._searches[event.id, voice] = tuple(
                _Search(argument, position, self._after[key], self._before[key], self._unless[position.name]) for argument, position in named
                if (not position.voices or voice in position.voices) and (key := (argument.position, argument.kinds))
            )
        return known

    def _all(self, patterns: tuple[tuple[Pattern, Line], ...], kinds: tuple[str, ...], *, reverse: bool) -> ByCharacter[Matcher]:
        """Return the patterns by what can stand next to the trigger: their first token, or (in reverse) their last one or the head of a last mention."""
        compiler = self._cascade.compiler
        edge = compiler.ending if reverse else compiler.beginning
        asked = [(asking(pattern, kinds), line) for pattern, line in patterns]
        return ByCharacter(self._cascade.alphabet, [(edge(pattern), compiler.compile(pattern, line, reverse=reverse)) for pattern, line in asked])

    @cached_property
    def _triggers(self) -> re.Pattern[str]:
        return re.compile(self._cascade.alphabet.character_set([self._trigger]))

    def find(self, chart: Chart) -> list[Fact]:
        """Return the facts of a chart in text order: those of triggers, and casualties that no trigger has taken."""
        facts = list(self._triggered(chart))
        taken = {filler.mention.first for fact in facts for filler in fact.fillers if filler.slot in SLOT_OF_CASUALTY.values()}
        facts += [fact for fact in self.told(chart) if fact.first not in taken]
        return sorted(facts, key=lambda fact: fact.first)

    def _triggered(self, chart: Chart) -> Iterator[Fact]:
        bounds = list(chart.text.sentences())
        sentence = 0
        for found in self._triggers.finditer(chart.string):
            i = found.start()
            while sentence < len(bounds) - 1 and i >= bounds[sentence][1]:
                sentence += 1
            yield from self._at(chart, i, sentence)

    def near(self, chart: Chart) -> Iterator[NearMiss]:
        """Yield the triggers whose rules made no fact, each with what its rule asks for and did not find."""
        bounds = list(chart.text.sentences())
        for found in self._triggers.finditer(chart.string):
            i = found.start()
            sentence = next(n for n, (_, last) in enumerate(bounds) if i < last)
            made = {fact.rule.id for fact in self._at(chart, i, sentence)}
            for sense in chart.senses(i):
                for event in self._events_of(sense.entry.classes):
                    if event.id not in made:
                        made.add(event.id)
                        last = chart.terms[i][1] if i in chart.terms else i + 1
                        yield NearMiss(rule=event, first=i, last=last, sentence=sentence, missing=self._missing(chart, event, i, sense, sentence))

    def _missing(self, chart: Chart, event: Event, i: int, sense: Sense, sentence: int) -> str:
        """Tell what kept a rule from making a fact of a trigger."""
        form = _unfit(event, sense)
        if form:
            return form
        filled = {filler.slot for filler in self._filled(chart, event, i, sense, sentence).fillers}
        for need in event.needs:
            if not filled & set(need.split()):
                asked = [argument for argument in event.arguments if argument.slot in need.split()]
                where = "; ".join(f"{argument.position} {'|'.join(argument.kinds)}" for argument in asked)
                return f"needs {' or '.join(need.split())}, and nothing stands where it looks: {where or 'nowhere'}"
        unwanted = next((slot for no in event.refuses for slot in no.split() if slot in filled), "")
        return f"refuses {unwanted}, and there is one"

    def told(self, chart: Chart) -> Iterator[Fact]:
        """Yield the facts that nouns for people tell by themselves: "3 قتلى و5 جرحى في غارة", "تجمع متظاهرون"."""
        lasts = [last for _, last in chart.text.sentences()]
        for mention in chart.mentions.values():
            event = self._telling(chart, mention) if mention.kind == "people" else None
            if event is None:
                continue
            sentence = bisect_right(lasts, mention.first)
            sense = next(iter(chart.senses(mention.first)), _UNREAD)
            slot = SLOT_OF_CASUALTY.get(mention.value.casualty)
            fillers = (Filler(slot=slot or "initiators", mention=mention, position="itself"),)
            yield Fact(rule=event, first=mention.first, last=mention.last, voice="noun", sense=sense, fillers=fillers, sentence=sentence)

    def _telling(self, chart: Chart, mention: Mention) -> Event | None:
        """Return the event that a mention of people tells: by the casualty it counts, or by the class of its noun."""
        if mention.value.casualty:
            told = mention.value.definite or _is_predicate(chart, mention) or mention.value.found and _is_kept(chart, mention)
            return None if told else self._by_casualty.get(mention.value.casualty)
        named = (event for name, event in self._by_people if any(True for _ in chart.entries(mention.first, mention.last, name)))
        return next(named, None)

    def _at(self, chart: Chart, i: int, sentence: int) -> Iterator[Fact]:
        facts = list(self._readings(chart, i, sentence))
        freed = any(fact.rule.types == RELEASE for fact in facts)  # "تحرير مختطف من مدينة أ" frees no town
        yield from (fact for fact in facts if not (freed and fact.rule.types == TERRITORY))

    def _readings(self, chart: Chart, i: int, sentence: int) -> Iterator[Fact]:
        """Yield the fact of each rule that takes the word at token `i` for its trigger."""
        done = set()
        for sense in chart.senses(i):
            for event in self._events_of(sense.entry.classes):
                if event.id in done or _describes(chart, i, trigger_class(event.id), sense) or any(told(chart, i, sense) for told in _NO_NOUN):
                    continue
                read = sense._replace(tag=SUFFERED) if _is_suffered(chart, event, i, sense) else _vowelled(chart, i, sense)
                fact = self._fact(chart, event, i, read, sentence)
                if fact is not None:
                    done.add(event.id)
                    yield fact

    def _events_of(self, classes: frozenset[str]) -> tuple[Event, ...]:
        """Return the rules whose triggers a word of some classes can be, worked out once for each set of classes."""
        known = self._by_classes.get(classes)
        if known is None:
            known = self._by_classes[classes] = tuple(event for name in sorted(classes) if (event := self._events.get(name)))
        return known

    def _fact(self, chart: Chart, event: Event, i: int, sense: Sense, sentence: int) -> Fact | None:
        if _unfit(event, sense) or _is_issued(chart, event, i, sense):
            return None
        fact = self._filled(chart, event, i, sense, sentence)
        filled = {filler.slot for filler in fact.fillers}
        if event.option("family") in TAKING and not sense.pronoun and _takes_body(chart, fact):
            return None
        if any(not filled & set(need.split()) for need in event.needs) or any(filled & set(no.split()) for no in event.refuses):
            return None
        return fact

    def _filled(self, chart: Chart, event: Event, i: int, sense: Sense, sentence: int) -> Fact:
        """Return a trigger with all the arguments that are found, before it is asked whether they suffice."""
        last = chart.terms[i][1] if i in chart.terms else i + 1
        fact = Fact(rule=event, first=i, last=last, voice=_voice(sense), sense=sense, fillers=(), sentence=sentence)
        around = _Around(chart.string[last : last + 1], chart.character_before(i))
        fillers: list[Filler] = []
        for search in self._searches_of(event, fact.voice):
            self._fill(chart, fact, fillers, search, around)
        fillers = _acted_on(chart, fact, fillers)
        fillers += _helpers(chart, fact, fillers)
        return Fact(rule=event, first=i, last=last, voice=fact.voice, sense=sense, fillers=tuple(fillers), sentence=sentence) if fillers else fact

    def _fill(self, chart: Chart, fact: Fact, fillers: list[Filler], search: _Search, around: _Around) -> None:
        """Add those who fill an argument to the fillers of a fact."""
        argument, position = search.argument, search.position
        if position.name in OWNERS and _governs(chart, fact) or position.name in ELSE and any(f.slot == argument.slot for f in fillers):
            return
        acted_on = position.name in ACTED_ON and bool(fact.sense.pronoun) and fact.voice in FINITE
        if position.name == OWN or acted_on:
            if not fillers and (not acted_on or "@people" in argument.kinds):
                fillers += self._own(chart, fact, argument)
            return
        mention = self._search(chart, fact, fillers, search, around)
        if mention is not None:
            if argument.slot == SEIZED:
                together = tuple(things_of(chart, fact.last, mention))
            else:
                together = (mention, *(() if position.alone else self._coordinated(chart, mention)))
            if position.name == SUBJECT and argument.slot == "initiators":
                together = tuple(m for m in together if m.first > fact.first or agrees(chart, m, fact.sense))
            fillers += [Filler(slot=argument.slot, mention=m, position=position.name) for m in together]
            fillers += self._with_them(chart, fact, argument, mention)

    def _own(self, chart: Chart, fact: Fact, argument: Argument) -> Iterator[Filler]:
        """Yield those whom a pronoun on the trigger stands for, and those with them."""
        meant = people_meant(chart, fact.first, fact.last, fact.sense.pronoun or fact.sense.entry.features.get("pronoun", ""))
        if meant is not None:
            yield Filler(slot=argument.slot, mention=meant, position=OWN)
            yield from self._with_them(chart, fact, argument, meant)

    def _with_them(self, chart: Chart, fact: Fact, argument: Argument, first: Mention) -> Iterator[Filler]:
        """Yield those who suffer it together with the first."""
        matches = (pattern.match(chart.string, fact.last) for pattern in self._companions if argument.position in SUFFERERS)
        found = next((match for match in matches if match), None)
        others = chart.mention_at(found.end() - 1) if found else None
        if others is not None and others.first != first.first and not others.value.casualty:
            value = replace(others.value, others=True)
            yield Filler(slot=argument.slot, mention=replace(others, value=value), position=COMPANIONS)

    def _coordinated(self, chart: Chart, mention: Mention) -> Iterator[Mention]:
        """Yield what "و" joins to an actor, before it and behind it ("قوات النظام وروسيا"), and further people of one fate."""
        earlier = mention
        while earlier.kind in JOINED and chart.bits(earlier.first) & CONJUNCTION and (found := chart.mention_at(earlier.first - 1)) and found.kind in JOINED:
            earlier = found
            yield earlier
        if earlier.kind in JOINED and chart.bits(earlier.first) & CONJUNCTION and (found := chart.mention_at(earlier.first - 1)) and _is_followers(found):
            yield found  # "مقاتلون من أ والميليشيات المتحالفة معها"
        if mention.kind in PEOPLE:
            yield from self._of_one_fate(chart, mention)
        owned = mention.value.ids if mention.kind == "facility" else getattr(mention.value, "actors", None)  # "خمسة من الحوثيين وقوات صالح"
        if owned and (joint := self._joint.match(chart.string, mention.last)):
            following = chart.mention_at(joint.start("asked"))
            if following is not None and following.kind in JOINED and not _acts(chart, following):
                mention = following
                yield mention
        if mention.kind == "facility" and (joint := self._beside.match(chart.string, mention.last)):
            following = chart.mention_at(joint.start("asked"))
            if following is not None:
                yield following
        while mention.kind in JOINED and (joint := self._joint.match(chart.string, chart.behind(mention))):
            following = chart.mention_at(joint.start("asked"))
            if following is None or following.kind in PEOPLE and not _is_force(following.value):
                return
            mention = following
            yield mention

    def _of_one_fate(self, chart: Chart, mention: Mention) -> Iterator[Mention]:
        """Yield the further people whom "و" joins behind what is said of those before: "سامر العلي من بلدة أ، وشابا من ب، ورائد نجم من ج"."""
        while further := self._further.match(chart.string, mention.last):
            following = chart.mention_at(further.end() - 1)
            if following is None or following.first <= mention.first or isinstance(following.value, PeopleValue) and following.value.casualty:
                return
            mention = following
            value = mention.value
            if isinstance(value, PeopleValue) and not value.persons:
                yield replace(mention, value=replace(value, others=True))
            else:
                yield mention

    def _search(self, chart: Chart, fact: Fact, fillers: list[Filler], search: _Search, around: _Around) -> Mention | None:
        """Return the first mention at the argument's position that fills no other slot of the fact."""
        argument = search.argument
        spare = None
        for first, last in self._asked(chart, fact, search, around):
            mention = chart.mention_at(first) or Mention(argument.kinds[0], first, last, "", chart.senses(first))
            if argument.position in NAMED_BY_RULE and _is_other(chart, fact, mention) or argument.position == PATIENT and _is_no_patient(chart, fact, mention):
                continue
            if _is_beside(chart, first) and argument.position in COMPANIED:
                spare = spare or (mention if argument.position == PATIENT and not fact.sense.pronoun else None)
                continue
            if argument.position in ACTED_ON and _is_doer(chart, fact, mention) or argument.slot == PARTNERS and _helps_others(chart, first):
                continue
            if argument.position in AFFECTED and _is_agent(chart, fact, mention):
                continue
            if argument.position == OBJECT and fact.sense.article and mention.first == fact.last and mention.kind in PEOPLE:  # "قتل في القصف طفلان"
                continue
            if argument.position == FELL and _is_no_fall(chart, mention):
                continue
            if argument.position == SLAYER and not _slays(chart, fact, fillers, mention):
                continue
            tells = argument.position in DOERS or argument.position in LED and mention.kind in PEOPLE  # "قال الناطق فلان إن الحركة نفذت الهجوم"
            if argument.position in LED and _is_not_led(chart, fact, mention) or tells and _only_tells(chart, fact, mention):
                continue
            object_of = fact.sense.pronoun and chart.has(mention.last, "relative")  # "قسد التي استهدفتها ..."
            if object_of or argument.slot in SIDES and _helps(chart, first) or _disagrees(chart, fact, argument, mention):
                continue
            if not any(filler.mention.first == mention.first for filler in fillers):
                return mention
        return spare

    def _asked(self, chart: Chart, fact: Fact, search: _Search, around: _Around) -> Iterator[tuple[int, int]]:
        """Yield the tokens that the patterns of an argument find: behind the trigger, then before it, where they read backwards."""
        position = search.argument.position
        joined = bool(fact.sense.conjunction)  # "... قيادياً، واعتقلت", "أصيب مدنيون وقتل جنديان": a clause of its own
        after, before = search.after[around.behind], search.before[around.ahead]
        if after and not self._is_shut(chart, fact, search, around):
            for pattern in after:
                if found := pattern.match(chart.string, fact.last):
                    yield found.span("asked")
        joined = joined or position == PATIENT and _is_governed(chart, fact)
        if position == ARRIVED and (not joined or fact.sense.tag[-1] not in SEVERAL):
            return
        if before and not (joined and (position == PATIENT or position in DOERS and fact.voice == "active")):
            end = len(chart.text)
            for pattern in before:
                if found := pattern.match(chart.backwards, end - fact.first):
                    last, first = found.span("asked")
                    yield end - first, end - last

    def _is_shut(self, chart: Chart, fact: Fact, search: _Search, around: _Around) -> bool:
        """Tell whether what stands before a trigger, or its form, shuts off an argument behind it."""
        position, sense = search.argument.position, fact.sense
        unless = () if sense.pronoun or sense.conjunction and position in (SHARED, SUBJECT) else search.unless[around.ahead]
        at = len(chart.text) - fact.first
        if any(pattern.match(chart.backwards, at) for pattern in unless):
            return True
        if position == OF_BLOW and "split" in sense.entry.features:
            return True  # "أودى هجوم نفذه مسلحون بحياة": its later word has them behind it
        told = sense.tag[-1] in SEVERAL  # they stand before the verb
        return told and position in PATIENTS and fact.voice == "passive" or position in DOERS and (told or _governs(chart, fact))


def _is_no_patient(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a clause or the trigger's own words part a mention from it, or whether a number counts what happened."""
    if _is_apart(chart, fact, mention.first) or _follows_own(chart, fact, mention.first) or _parts_trigger(chart, mention):
        return True
    if fact.rule.option("family") == FLIGHT and isinstance(mention.value, PeopleValue) and mention.value.casualty:  # "إجلاء الجرحى"
        return True
    if mention.first < fact.last:
        return chart.any_has(range(mention.last, fact.first), "background")  # "قيادي متهم بتنفيذ عمليات اغتيال"
    return _has_own_verb(chart, mention) or mention.kind == "number" and _counts_events(chart, mention)


def _has_own_verb(chart: Chart, mention: Mention) -> bool:
    """Tell whether those whom "و" joins to what was told have a verb of their own: "قتلوا وأربعة أصيبوا"."""
    i = mention.last
    if not chart.bits(mention.first) & CONJUNCTION or i >= len(chart.text) or not chart.has(i, TRIGGER):
        return False
    return all(sense.tag.startswith(("past", "passive")) and not sense.conjunction for sense in chart.senses(i))


def _is_other(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people have none of the names that a rule asks for: those who are brought down by the police, not by a coup."""
    only = fact.rule.option("only").split()
    return bool(only) and not any(name in chart.lexicon.classes(word) for word in chart.text.words[mention.first : mention.last] for name in only)


def _acted_on(chart: Chart, fact: Fact, fillers: list[Filler]) -> list[Filler]:
    """Let who stands before a verb be aimed at where another did it and nobody else suffers it: "شابان استهدفا من قبل مسلحين", a passive without its vowels."""
    by = next((f.mention for f in fillers if f.slot == "initiators" and f.mention.first >= fact.last), None)
    marked = by is not None and any("means" not in s.entry.features for _, s in chart.entries(fact.last, by.first, "agent_marker"))
    if fact.voice != "active" or not marked or any(f.mention.first >= fact.last and f.mention is not by for f in fillers):
        return fillers
    aims = {argument.slot for argument in fact.rule.arguments if argument.position == OBJECT}
    slot = "targets" if "targets" in aims else ""
    before = [f for f in fillers if f.position == SUBJECT and f.slot == "initiators" and f.mention.first < fact.first]
    if not before and (site := chart.mention_at(fact.first - 1)) is not None and site.kind == "facility":
        before = [Filler(slot="targets", mention=site, position=SUBJECT)]  # "دورية للجيش استهدفت من قبل مسلحين"
    kept = [f for f in fillers if f not in before]
    return [*kept, *(replace(f, slot=slot, position=OBJECT) for f in before if slot)]


def _helpers(chart: Chart, fact: Fact, fillers: list[Filler]) -> list[Filler]:
    """Return those who are told to help beside who does it or whom he takes, else beside the name that stands last before the trigger.

    Who is attacked, or the other side of a fight, has helpers of his own.
    """
    if not chart.helpers or not any(a.slot == PARTNERS for a in fact.rule.arguments):
        return []
    beside = [f.mention.first for f in fillers if f.slot in HELPED and f.mention.first in chart.helpers]
    if not beside and not fillers:
        beside = [i for i in range(max(fact.first - HELP_REACH, 0), fact.first) if i in chart.helpers][-1:]
        beside = [i for i in beside if not chart.tokens(range(i, fact.first), TRIGGER, "STOP", "BREAK")]
    told = {f.mention.first for f in fillers if f.slot == PARTNERS}
    told |= {at for f in fillers if f.slot != PARTNERS for at in range(f.mention.first, f.mention.last)}  # "قتل ضابط إلى جانب جنديين"
    return [Filler(slot=PARTNERS, mention=m, position=PARTNER) for i in beside for m in chart.helpers[i] if m.first not in told]


def _follows_own(chart: Chart, fact: Fact, i: int) -> bool:
    """Tell whether "و" joins people at token `i` to those whom the trigger's pronoun stands for: "مقتله واثنين من مرافقيه"."""
    return bool(fact.sense.pronoun) and i == fact.last and bool(chart.bits(i) & CONJUNCTION)


def _counts_events(chart: Chart, number: Mention) -> bool:
    """Tell whether a number counts what happened, not people: "قتلوا في أربع هجمات"."""
    i = number.last
    if not chart.has(i, TRIGGER) or i in chart.covered or chart.bits(i) & PROCLITICS:
        return False
    return any(sense.tag.split(".")[0] in ("sg", "du", "pl") for sense in chart.senses(i))


def _is_beside(chart: Chart, i: int) -> bool:
    """Tell whether those at token `i` suffer it with others: "قياديا قتل مع مسلحين اثنين", "جنديا قتل وكذلك مسلحان"."""
    return chart.has(i - 1, "together") or chart.has(i - 1, "further") and bool(chart.bits(i - 1) & CONJUNCTION)


def _is_predicate(chart: Chart, mention: Mention) -> bool:
    """Tell whether a noun for one of the dead says what became of the verb's object: "فأرداها قتيلة"."""
    if mention.value.maximum != 1 or mention.last != mention.first + 1 or mention.first == 0:
        return False
    return any(s.entry.pos == "verb" and s.pronoun for s in chart.senses(mention.first - 1))


def _takes_body(chart: Chart, fact: Fact) -> bool:
    """Tell whether the first people behind a verb of taking are dead: "احتجزت القوات جثته"."""
    first = next(iter(chart.inside(fact.last, min(fact.last + KEPT, len(chart.text)), "people")), None)
    return first is not None and first.value.found


def _is_kept(chart: Chart, body: Mention) -> bool:
    """Tell whether a body is only held or handed over: "احتجزت القوات جثمان الشهيد", "تسلم الأهالي جثة"."""
    return chart.any_has(range(max(0, body.first - KEPT), body.first), "keeps_body")


def _parts_trigger(chart: Chart, mention: Mention) -> bool:
    """Tell whether the later words of a trigger stand behind a mention, and whom it acts on behind them: "أفرج الخاطفون عن طبيب", "أطلقوا سراح طبيب"."""
    i = mention.last
    while chart.is_skipped(i):
        i += 1
    if i == mention.last:
        return False
    governs = any(name in chart.lexicon.classes(chart.text.words[i - 1]) for name in ("aim", "away"))
    behind = chart.mentions.get(i)
    return governs or behind is not None and behind.kind in PEOPLE


def _is_apart(chart: Chart, fact: Fact, i: int) -> bool:
    """Tell whether a clause of its own, or "عن" behind a thing, parts token `i` from a trigger: "قتلوا وأن ستة آخرين", "توقف مساعداتها عن ألف عائلة"."""
    between = range(fact.last, i)
    if any(chart.has(j, "that") and chart.bits(j) & CONJUNCTION for j in between):
        return True
    return fact.voice == "active" and fact.rule.option("family") == OPERATION and chart.any_has(between, "away")


def _is_no_fall(chart: Chart, mention: Mention) -> bool:
    """Tell whether those who fall are told by their own word, are not counted, or are no people: "ثلاثة صواريخ سقط أحدهم"."""
    if mention.value.casualty or mention.value.bare:
        return True
    before = max((m for m in chart.mentions.values() if m.last <= mention.first and m.kind in (*PEOPLE, "weapon")), key=lambda m: m.first, default=None)
    return bool(mention.value.definite) and before is not None and before.kind == "weapon"


def _slays(chart: Chart, fact: Fact, fillers: list[Filler], mention: Mention) -> bool:
    """Tell whether a force or gunmen kill those behind the verb: before it any other people may be the dead."""
    if mention.first >= fact.last:
        return _has_object(chart, mention)
    able = mention.kind in JOINED or "fighters" in getattr(mention.value, "groups", ()) and not mention.value.casualty
    return able and any(f.position == PATIENT and f.mention.first >= fact.last and f.mention.kind in PEOPLE for f in fillers)


def _is_doer(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people right behind a verb do what it says: "قتلت عناصر من أ راعيين", "نفذ مسلحو أ حكم الإعدام"."""
    if mention.kind != "people" or mention.first != fact.last or fact.voice != "active":
        return False
    word = chart.text.words[mention.first].fold
    nominative = fits(chart.lexicon, "nominative_shape", word) or fits(chart.lexicon, "construct_shape", word)
    acts = "split" in fact.sense.entry.features or _has_object(chart, mention)
    own = nominative and acts and any(a.position == "subject" for a in fact.rule.arguments)
    return own or fact.sense.tag.endswith(FEMININE) and not fits(chart.lexicon, "feminine_shape", word) and _has_object(chart, mention)


def _only_tells(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether who stands before a verb only tells of it: "قال مسؤولون إن متشددين هاجموا", not "قال الجيش إن طائراته قصفت"."""
    that = next((i for i in range(mention.last, fact.first) if chart.has(i, "that") and not chart.has(i, "that_self")), None)
    return that is not None and that + 1 < fact.first and not any(sense.pronoun for sense in chart.senses(that + 1))


def _is_not_led(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a verb before a noun is of something else: "تمكنت القوات من صد هجوم" stops it, "رد الجيش بعد هجوم" follows it."""
    return bool(chart.tokens(range(mention.last, fact.first), "foil")) or mention.first < fact.first and chart.has(fact.first - 1, "cause")


def _is_force(value: PeopleValue) -> bool:
    """Tell whether people are a force that may stand beside another: gunmen, somebody's men; no dead or wounded."""
    return bool(value.actors or ARMED & set(value.groups)) and not (value.casualty or value.others or value.persons)


def _is_followers(mention: Mention) -> bool:
    """Tell whether a mention is of somebody's men, who stand for him beside another name."""
    return mention.kind == "people" and bool(mention.value.actors) and _is_force(mention.value)


def _is_agent(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a mention behind a trigger is the first behind a word for the agent: "للاختطاف على يد مسلحين"."""
    between = range(fact.last, mention.first)
    markers = sorted([*chart.tokens(between, "agent_marker"), *(i for i in chart.tokens(between, "agent_verb") if chart.bits(i) & PRONOUN)])
    return bool(markers) and not any(m.first > markers[-1] for m in chart.inside(fact.last, mention.first))


def _acts(chart: Chart, mention: Mention) -> bool:
    """Tell whether a verb behind a name makes a clause of its own of it: "... وقوات النظام تقصف"."""
    return any(sense.tag.startswith(("past", "imperfect")) for sense in chart.senses(mention.last)) if mention.last < len(chart.text) else False


def _disagrees(chart: Chart, fact: Fact, argument: Argument, mention: Mention) -> bool:
    """Tell whether people behind a verb are acted on: a man behind the feminine ("استهدفت قيادياً"), an oblique case ("استهدف مسلحين")."""
    if argument.position not in DOERS or mention.kind != "people" or mention.first < fact.last:
        return False
    word = chart.text.words[mention.first].fold
    if fits(chart.lexicon, "oblique_shape", word) and any(sense.tag.startswith(MANY) for sense in chart.senses(mention.first)):
        return True
    if not fact.sense.tag.endswith(FEMININE):
        return False
    if fact.sense.entry.features.get("split") and getattr(mention.value, "bare", False):
        return False  # "أطلقت عناصر ... النار": the verb has its object, and a plural agrees so
    return not (fits(chart.lexicon, "feminine_shape", word) or _has_object(chart, mention))


def _has_object(chart: Chart, mention: Mention) -> bool:
    """Tell whether behind several who stand behind a verb others follow on whom it acts: "خطفت عناصر من أ خمسة مدنيين"."""
    following = chart.mention_at(mention.last)
    if not any(sense.tag.startswith(MANY) for sense in chart.senses(mention.first)):
        return following is not None and _acts_on(chart, mention, following)
    return following is not None and following.kind in ("people", "person", "facility") and not chart.bits(mention.last) & PROCLITICS


def _acts_on(chart: Chart, one: Mention, other: Mention) -> bool:
    """Tell whether one of two people without a conjunction acts on the other, in the accusative or counted: "طعن شاب جنديا", "دهس سائق ثلاثة جنود"."""
    if other.kind != "people" or chart.bits(other.first) & PROCLITICS or one.kind != "people" or one.value.maximum != 1:
        return False
    if fits(chart.lexicon, "accusative_shape", chart.text.words[one.first].fold):
        return False
    counted = (number := chart.mention_at(other.first)) is not None and number.kind == "number"
    return counted or fits(chart.lexicon, "accusative_shape", chart.text.words[other.first].fold)


def _helps(chart: Chart, i: int) -> bool:
    """Tell whether the name at token `i` stands behind a word of help: "بمساندة مباشرة من أ"."""
    while i > 0 and any(chart.has(i - 1, name) for name in ("origin", "with", "support_kind", "support_noun")):
        i -= 1
    return chart.has(i - 1, "partner_marker") or i > 1 and (i - 1) not in chart.terms and chart.has(i - 2, "partner_marker") and i - 2 in chart.terms


def _is_governed(chart: Chart, fact: Fact) -> bool:
    """Tell whether a verb before it governs a noun, whose people then stand behind it: "بلاغ من سكان أسفر عن ضبط أسلحة", "تمكن شرطيون من توقيف"."""
    return fact.rule.option("family") == OPERATION and any(chart.has(fact.first - 1, name) for name in ("origin", "away"))


def _helps_others(chart: Chart, i: int) -> bool:
    """Tell whether a verb before the word of help says with whom somebody else works: "قوة محلية تعمل بالتنسيق مع الشرطة"."""
    marker = next((j for j in range(i, max(i - HELP_WORDS, 0), -1) if chart.has(j, "partner_marker")), 0)
    return marker > 0 and chart.has(marker - 1, "works")


def _governs(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger ends in a preposition, so that what follows is its object: "القبض على"."""
    return fact.last - fact.first > 1 and any("aim" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[fact.last - 1]))


def _voice(sense: Sense) -> str:
    """Return the voice of a reading; the stated forms of a verb of several words are finite: "أعلنت ... مسؤوليتها"."""
    return "active" if sense.tag == FORM and sense.entry.pos == "verb" else _VOICES[sense.tag.split(".")[0]]


def _is_issued(chart: Chart, event: Event, i: int, sense: Sense) -> bool:
    """Tell the adjective of what somebody has issued from the verb of taking with its letters: "بيان صادر عن الوزارة"."""
    return event.option("family") == OPERATION and sense.tag == HE_DID and not sense.conjunction and chart.has(i + 1, "away")


def _has_subject(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether people in the nominative make a verb of what may be its verbal noun: "خطف مسلحون", not "خطف مسلحين"."""
    if not sense.tag.startswith("masdar") or sense.article or sense.preposition or i + 1 >= len(chart.text):
        return False
    behind = chart.mention_at(i + 1)
    if behind is None or behind.first != i + 1 or behind.kind != "people" and not (behind.kind == "actor" and behind.value.unknown):
        return False
    if not any(s.tag.startswith("past") for s in chart.senses(i)):
        return False
    return fits(chart.lexicon, "nominative_shape", chart.text.words[i + 1].fold) or behind.kind == "people" and _has_object(chart, behind)


def _is_verb(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether a verb of several with a pronoun only has the letters of a noun: "خطفوهم"."""
    if sense.article and not sense.entry.lemma.endswith(word := chart.text.words[i].fold[-1:]) and fits(chart.lexicon, "accusative_shape", word):
        return True  # "الخطفا": a name
    noun = sense.tag.startswith(("masdar.pl", "pl")) and bool(sense.pronoun)
    return noun and any(s.entry is sense.entry and s.pronoun and s.tag.startswith("past." + PLURAL) for s in chart.senses(i))


def _is_predicated(chart: Chart, i: int, sense: Sense) -> bool:
    """Tell whether who is told of before it makes a verb of what may be a noun: "إن الجيش قصف", "كان الجيش قد قصف"."""
    if not sense.tag.startswith(("masdar", "sg")) or sense.article or sense.preposition or sense.conjunction or sense.pronoun or i == 0:
        return False
    if not any(s.tag == HE_DID and not s.conjunction and not s.entry.classes.isdisjoint(sense.entry.classes - {TRIGGER}) for s in chart.senses(i)):
        return False
    before = chart.mention_at(i - 1)
    if before is None or before.kind not in JOINED:
        return chart.has(i - 1, "may")
    opens = before.first == 0 or chart.text.words[before.first - 1].kind in (Kind.STOP, Kind.BREAK, Kind.COLON)
    return opens or any(chart.has(before.first - 1, name) for name in ("that", "was"))


_NO_NOUN = (_has_subject, _is_verb, _is_predicated)
"""What tells a verb from the noun that has its letters."""


def _is_suffered(chart: Chart, event: Event, i: int, sense: Sense) -> bool:
    """Tell whether a relative clause says what befell several, whom its verb acts on: "العمال الذين خطفوا", not "الذين خطفوا عاملا"."""
    if not sense.tag.startswith("past") or not sense.tag.endswith(PLURAL) or sense.pronoun or not chart.has(i - 1, "relative"):
        return False
    if not any(argument.position == PATIENT for argument in event.arguments):
        return False
    return not any(m.kind in PEOPLE and not chart.bits(m.first) & PROCLITICS for m in chart.inside(i + 1, i + 1 + NEAR))


def _vowelled(chart: Chart, i: int, sense: Sense) -> Sense:
    """Return a verb as the passive where its vowel mark says so: "استُهدف", not "استهدفُوا" or "استهدفتُ"."""
    suffered = sense.tag.startswith("past") and _PASSIVE_VOWEL.search(chart.text.words[i].raw)
    return sense._replace(tag="passive" + sense.tag.removeprefix("past")) if suffered else sense


def _describes(chart: Chart, i: int, name: str, sense: Sense) -> bool:
    """Tell other words from the verbal noun that they look like: an adjective, "هجماتهم المباغتة", and somebody's kin, "والدهم"."""
    if sense.article and any(s.pronoun and "person" in s.entry.classes for s in chart.senses(i)):
        return True
    return sense.article and sense.tag.startswith("masdar") and chart.has(i - 1, name) and not sense.conjunction


def _unfit(event: Event, sense: Sense) -> str:
    """Return why a rule does not take a form of its trigger; empty where it does."""
    voice, wanted, tense = _voice(sense), event.option("voice").split(), event.option("tense")
    if wanted and voice not in wanted or not wanted and voice == "participle":
        return f"the word is {voice}, the rule takes {' or '.join(wanted) or 'no participle'}"
    if sense.preposition and sense.tag.startswith("past"):
        return "no verb stands behind a preposition"
    if event.option("bare") and (sense.pronoun or sense.preposition):
        return "the word has a pronoun or a preposition, the rule takes it bare"
    if tense and voice == "active" and not sense.tag.startswith((tense, FORM)):
        return f"the rule takes the {tense} only"
    return ""
