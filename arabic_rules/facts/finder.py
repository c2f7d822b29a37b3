"""Event rules over a chart: a trigger and the arguments around it make a fact.

Triggers are found in one scan; a rule's arguments are looked for only at its trigger, each by the patterns of its
position, which are bounded and cross no clause end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from ..alphabet import CONJUNCTION, PREPOSITION, ByCharacter, Token
from ..cascade import Cascade
from ..chart import Chart, Mention
from ..grammar import Argument, Event, Position, trigger_class
from ..lexicon import PARTICIPLE, Entry, Sense
from ..matchers import Matcher
from ..patterns import Pattern, asking
from ..phases.agreement import agrees
from ..phases.antecedents import people_hit, people_meant
from ..phases.goods import things_of
from ..reader import Line
from ..text import Kind
from ..values import PeopleValue
from .fitting import (
    FEMININE,
    as_acted_on,
    can_act,
    disagrees,
    does_nothing,
    ends_governing,
    foils_it,
    has_own_subject,
    helpers_of,
    helps,
    helps_others,
    is_agent,
    is_beside,
    is_beside_house,
    is_doer,
    is_followers,
    is_force,
    is_governed,
    is_kept,
    is_mere_mark,
    is_no_banner,
    is_no_fall,
    is_no_object,
    is_no_patient,
    is_not_led,
    is_of_kin,
    is_other,
    is_predicate,
    is_price,
    may_have_subject,
    only_tells,
    rides_along,
    slays,
    takes_body,
)
from .names import ABDUCTION, ARREST, OPERATION, RELEASE, SEIZURE, TERRITORY, TOLL
from .triggers import TELLS_VERB, is_issued, is_suffered, only_describes, unfitness, voice_of, vowelled
from .values import (
    ANNOUNCED,
    DOERS,
    FINITE,
    JOINED,
    LED,
    OBJECT,
    PARTNERS,
    PATIENT,
    PEOPLE,
    SEVERAL,
    SHARED,
    SLOT_OF_CASUALTY,
    SUBJECT,
    SUFFERED,
    Fact,
    Filler,
    NearMiss,
)

EXPOSED = "exposed"
"""The position of what suffers an event that a noun names: "تعرضت نقطة للجيش لقصف"."""
OWN = "pronoun"
"""The position of a victim who is only the trigger's own pronoun: "ما أدى إلى مقتله"."""
_UNREAD = Sense(Entry(lemma="", pos="noun", classes=frozenset(), features={}), "sg")
CARRIED = frozenset({"held", "yielded"})
"""Positions of what those have with them who are taken or give themselves up."""
TO = "to"
"""The position of what an aim is told behind: "على", "استهدف"."""
ABOARD = "aboard"
"""The position of who is on board of what is taken."""
ARRIVED = "arrived"
"""The position of those who came before several did it."""
OF_BLOW = "of_blow"
"""The position of those whom a blow hits that is the verb's subject."""
PATIENTS = frozenset({PATIENT, "far_patient"})
"""Positions of those who suffer a verb, next to it or farther off."""
ACTED_ON = frozenset({PATIENT, OBJECT})
"""Positions that a pronoun on a finite verb takes: "اعتقلته", "خطفوهم"."""
SUFFERERS = frozenset({PATIENT, OWN})
"""Positions of those to whom something happens."""
SEIZED = "seized"
"""The slot of things, of which a list has many."""
TAKING = frozenset({OPERATION, ABDUCTION, RELEASE})
"""Families of rules whose people are alive."""
GANG = "gang_of"
"""The position of how many those are who are taken as a group: "مجموعة من المسلحين مؤلفة من 20 عنصرا"."""
COMPANIED = frozenset({PATIENT, SUBJECT})
"""Positions that those behind "together with" do not take: "اعتقلته الشرطة مع شقيقه"."""
NAMED_BY_RULE = frozenset({PATIENT, "brought", "boarded"})
"""Positions of those, and of ships, of which a rule says what they are called."""
CALLED = "person.called"
"""The rule of a name behind "called": it is of people told before it, and nobody aims at a name."""
SIDES = frozenset({"initiators", "targets"})
"""Slots that a helper never fills."""
OWNERS = frozenset({"genitive", "killer"})
"""Positions of whose a noun is, or who did what it says; "القبض على" has an object there."""
AFFECTED = frozenset({PATIENT, OBJECT, "to"})
"""Positions of those to whom something is done: nobody behind "على يد" is one."""
TOPIC = "topic"
"""The position of who stands before a verb of what befell him, parted from it by what more is told of him."""
ELSE = frozenset({"befallen", "denier", TOPIC})
"""Positions that count where nobody else does: whom a campaign befalls ("130 حالة خطف طالت مدنيين"), who denies a deed of his own forces."""
SLAYER = "slayer"
"""The position of people who kill others: they stand before the verb, those behind it."""
BANNER = "banner"
"""The position of who tells, before a colon, what he has done."""
FELL = "fell"
"""The position of people who fall: so many, of whom no other word says what became of them."""
CONTROLLED = "controlled"
"""The position of who succeeds in what a verbal noun says, or tries it."""
JOINED_FAR = 25
"""How many tokens before a verbal noun the word may stand that governs another one to which it is joined."""
COORDINATION = "coordinated"
"""The position that says how a further actor is joined to one."""
FURTHER_FACILITY = "coordinated_facility"
"""The position of a further facility that is hit with one."""
FURTHER_PEOPLE = "coordinated_people"
"""The position of further people of the same fate."""
COMPANIONS = "companions"
"""The position of those who suffer something with somebody: "قتل مع اثنين من مرافقيه"."""


_OF_ANOTHER: Mapping[str, Callable[[Chart, Fact, list[Filler], Mention], bool]] = {
    OBJECT: lambda chart, fact, _, mention: is_no_object(chart, fact, mention),
    FELL: lambda chart, _, __, mention: is_no_fall(chart, mention),
    SHARED: lambda chart, fact, _, __: has_own_subject(chart, fact),
    SLAYER: lambda chart, fact, fillers, mention: not slays(chart, fact, fillers, mention),
    ARRIVED: lambda chart, fact, _, mention: not agrees(chart, mention, fact.sense),
    TOPIC: lambda chart, fact, _, mention: not agrees(chart, mention, fact.sense),
    BANNER: is_no_banner,
    ANNOUNCED: lambda chart, fact, _, mention: foils_it(chart, fact, mention),
    TO: lambda chart, fact, _, mention: is_beside_house(chart, fact, mention),
    ABOARD: lambda chart, fact, _, __: rides_along(chart, fact),
    EXPOSED: lambda chart, _, __, mention: mention.kind == "state" and chart.has(mention.first - 1, "sees"),  # "شهدت باكستان تفجيرين": where
}
"""What tells of a mention at a position that it belongs to another word."""


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
        bounds = chart.text.sentences
        sentence = 0
        for found in self._triggers.finditer(chart.string):
            i = found.start()
            while sentence < len(bounds) - 1 and i >= bounds[sentence][1]:
                sentence += 1
            yield from self._at(chart, i, sentence)

    def near(self, chart: Chart) -> Iterator[NearMiss]:
        """Yield the triggers whose rules made no fact, each with what its rule asks for and did not find."""
        bounds = chart.text.sentences
        for found in self._triggers.finditer(chart.string):
            i = found.start()
            sentence = next(n for n, (_, last) in enumerate(bounds) if i < last)
            made = {fact.rule.id for fact in self._at(chart, i, sentence)}
            last = chart.terms[i][1] if i in chart.terms else i + 1
            rules = ((sense, event) for sense in chart.senses(i) for event in self._events_of(sense.entry.classes))
            for sense, event in rules:
                if event.id not in made:
                    made.add(event.id)
                    yield NearMiss(rule=event, first=i, last=last, sentence=sentence, missing=self._missing(chart, event, i, sense, sentence))

    def _missing(self, chart: Chart, event: Event, i: int, sense: Sense, sentence: int) -> str:
        """Tell what kept a rule from making a fact of a trigger."""
        form = unfitness(event, sense)
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
        lasts = [last for _, last in chart.text.sentences]
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
            if self._is_of_wounded(chart, mention):
                return None
            told = mention.value.definite or is_predicate(chart, mention) or mention.value.found and is_kept(chart, mention)
            return None if told else self._by_casualty.get(mention.value.casualty)
        named = (event for name, event in self._by_people if any(True for _ in chart.entries(mention.first, mention.last, name)))
        return next(named, None)

    @staticmethod
    def _is_of_wounded(chart: Chart, mention: Mention) -> bool:
        """Tell whether a word for wounds says how those before it were hurt: "أصيب ستة بإصابات بالغة", "تعرض شرطي لإصابات"."""
        before = chart.mention_at(mention.first - 1) if mention.first else None
        hurt = before is not None and before.kind in PEOPLE or any(chart.has(mention.first - 1, name) for name in ("trigger", "expose"))
        return mention.value.casualty == "injured" and bool(chart.bits(mention.first) & PREPOSITION) and hurt

    def _at(self, chart: Chart, i: int, sentence: int) -> Iterator[Fact]:
        facts = list(self._readings(chart, i, sentence))
        freed = any(fact.rule.types == (RELEASE,) for fact in facts)  # "تحرير مختطف من مدينة أ" frees no town
        taken = any(fact.rule.types == (SEIZURE,) for fact in facts)  # "احتجزت البحرية سفينة" arrests nobody
        for fact in facts:
            if not (freed and fact.rule.types == (TERRITORY,) or taken and fact.rule.types == (ARREST,) and not fact.slot("arrested")):
                yield fact

    def _readings(self, chart: Chart, i: int, sentence: int) -> Iterator[Fact]:
        """Yield the fact of each rule that takes the word at token `i` for its trigger."""
        done = set()
        for sense in chart.senses(i):
            for event in self._events_of(sense.entry.classes):
                if event.id in done or only_describes(chart, i, trigger_class(event.id), sense) or any(told(chart, i, sense) for told in TELLS_VERB):
                    continue
                read = sense._replace(tag=SUFFERED) if is_suffered(chart, event, i, sense) else vowelled(chart, i, sense)
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
        if unfitness(event, sense) or is_issued(chart, event, i, sense):
            return None
        fact = self._filled(chart, event, i, sense, sentence)
        filled = {filler.slot for filler in fact.fillers}
        if event.option("family") in TAKING and not sense.pronoun and takes_body(chart, fact):
            return None
        if any(not filled & set(need.split()) for need in event.needs) or any(filled & set(no.split()) for no in event.refuses):
            return None
        return fact

    def _filled(self, chart: Chart, event: Event, i: int, sense: Sense, sentence: int) -> Fact:
        """Return a trigger with all the arguments that are found, before it is asked whether they suffice."""
        last = chart.terms[i][1] if i in chart.terms else i + 1
        fact = Fact(rule=event, first=i, last=last, voice=voice_of(sense), sense=sense, fillers=(), sentence=sentence)
        around = _Around(chart.string[last : last + 1], chart.character_before(i))
        fillers: list[Filler] = []
        for search in self._searches_of(event, fact.voice):
            self._fill(chart, fact, fillers, search, around)
        fillers = as_acted_on(chart, fact, fillers) or self._hit_before(chart, fact)
        fillers += helpers_of(chart, fact, fillers)
        return Fact(rule=event, first=i, last=last, voice=fact.voice, sense=sense, fillers=tuple(fillers), sentence=sentence) if fillers else fact

    def _fill(self, chart: Chart, fact: Fact, fillers: list[Filler], search: _Search, around: _Around) -> None:
        """Add those who fill an argument to the fillers of a fact."""
        argument, position = search.argument, search.position
        if position.name in OWNERS and ends_governing(chart, fact) or position.name in ELSE and any(f.slot == argument.slot for f in fillers):
            return
        acted_on = position.name in ACTED_ON and bool(fact.sense.pronoun) and fact.voice in FINITE
        if position.name == OWN or acted_on:
            if not fillers and (not acted_on or "@people" in argument.kinds):
                fillers += self._own(chart, fact, argument)
            return
        counted = position.name == PATIENT and any(filler.position == GANG for filler in fillers)
        mention = None if counted else self._search(chart, fact, fillers, search, around)
        if mention is not None:
            if argument.slot == SEIZED:
                on_them = chart.tokens(range(fact.last, mention.first), "on_them") if position.name in CARRIED else ()
                together = tuple(things_of(chart, max(on_them, default=fact.last), mention))  # "يستقلون سيارات، لحيازتهم بنادق"
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

    def _hit_before(self, chart: Chart, fact: Fact) -> list[Filler]:
        """Return whom a verb without a subject befell, as its clause has told: "أطلقوا النار على شرطيين فقتلا على الفور"."""
        slot = next((a.slot for a in fact.rule.arguments if a.position == PATIENT), None)
        then = fact.voice in FINITE and fact.sense.conjunction == chart.lexicon.clitics.then and not fact.sense.pronoun
        if slot is None or not then or fact.family != TOLL or may_have_subject(chart, fact.last):
            return []
        hit = people_hit(chart, fact.first, fact.sense.tag[-3:])
        return [] if hit is None else [Filler(slot=slot, mention=hit, position=OWN)]

    def _with_them(self, chart: Chart, fact: Fact, argument: Argument, first: Mention) -> Iterator[Filler]:
        """Yield those who suffer it together with the first."""
        matches = (pattern.match(chart.string, fact.last) for pattern in self._companions if argument.position in SUFFERERS)
        found = next((match for match in matches if match), None)
        others = chart.mention_at(found.end() - 1) if found else None
        if others is not None and others.first != first.first and not others.value.casualty:
            value = replace(others.value, others=True)
            yield Filler(slot=argument.slot, mention=replace(others, value=value), position=COMPANIONS)

    def _coordinated(self, chart: Chart, mention: Mention) -> Iterator[Mention]:
        """Yield what "و" or a slash joins to an actor, before it and behind it ("قوات النظام وروسيا"), and further people of one fate."""
        if mention.kind == "actor":
            yield from (replace(mention, value=value) for value in mention.value.beside)
        earlier = mention
        while earlier.kind in JOINED and chart.bits(earlier.first) & CONJUNCTION and (found := chart.mention_at(earlier.first - 1)) and found.kind in JOINED:
            earlier = found
            yield earlier
        if earlier.kind in JOINED and chart.bits(earlier.first) & CONJUNCTION and (found := chart.mention_at(earlier.first - 1)) and is_followers(found):
            yield found  # "مقاتلون من أ والميليشيات المتحالفة معها"
        if mention.kind in PEOPLE:
            yield from self._of_one_fate(chart, mention)
        owned = mention.value.ids if mention.kind == "facility" else getattr(mention.value, "actors", None)  # "خمسة من الحوثيين وقوات صالح"
        if owned and (joint := self._joint.match(chart.string, mention.last)):
            following = chart.mention_at(joint.start("asked"))
            if following is not None and following.kind in JOINED and not can_act(chart, following):
                mention = following
                yield mention
        if mention.kind == "facility" and (joint := self._beside.match(chart.string, mention.last)):
            following = chart.mention_at(joint.start("asked"))
            if following is not None:
                yield following
        while mention.kind in JOINED and (joint := self._joint.match(chart.string, chart.behind(mention))):
            following = chart.mention_at(joint.start("asked"))
            if following is None or following.kind in PEOPLE and not is_force(following.value):
                return
            mention = following
            yield mention

    def _of_one_fate(self, chart: Chart, mention: Mention) -> Iterator[Mention]:
        """Yield the further people whom "و" joins behind what is said of those before: "سامر العلي من بلدة أ، وشابا من ب، ورائد نجم من ج"."""
        while further := self._further.match(chart.string, mention.last):
            following = chart.mention_at(further.end() - 1)
            if following is None or following.first <= mention.first or isinstance(following.value, PeopleValue) and following.value.casualty:
                return
            if chart.inside(mention.last, following.first, "parts"):
                return  # "تسعة مدنيين بينهم ثلاثة أطفال في طريقهم إلى المدرسة ومعلمة": she is one of them
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
            if argument.position in NAMED_BY_RULE and is_other(chart, fact, mention) or argument.position == PATIENT and is_no_patient(chart, fact, mention):
                continue
            if is_of_kin(chart, mention):
                continue
            if is_beside(chart, first) and argument.position in COMPANIED and not chart.has(mention.last, "relative"):  # "مع قوات أ التي اقتحمت"
                spare = spare or (mention if argument.position == PATIENT and not fact.sense.pronoun else None)
                continue
            if argument.position in ACTED_ON and is_doer(chart, fact, mention) or argument.slot == PARTNERS and helps_others(chart, first):
                continue
            if argument.position in AFFECTED and is_agent(chart, fact, mention) or chart.has(first - 1, "goes_along"):
                continue
            if argument.slot == "initiators" and does_nothing(chart, fact, mention) or argument.slot == SEIZED and is_price(chart, first):
                continue
            if argument.position in _OF_ANOTHER and _OF_ANOTHER[argument.position](chart, fact, fillers, mention):
                continue
            tells = argument.position in DOERS or argument.position in LED and mention.kind in PEOPLE  # "قال الناطق فلان إن الحركة نفذت الهجوم"
            if argument.position in LED and is_not_led(chart, fact, mention) or tells and only_tells(chart, fact, mention):
                continue
            object_of = fact.sense.pronoun and chart.has(mention.last, "relative")  # "قسد التي استهدفتها ..."
            object_of = object_of or argument.slot == "targets" and mention.rule == CALLED
            if object_of or argument.slot in SIDES and (helps(chart, first) or is_mere_mark(chart, mention)) or disagrees(chart, fact, argument, mention):
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
        joined = joined or position == PATIENT and is_governed(chart, fact)
        if position == ARRIVED and not (joined and _act_together(fact, search.argument)):
            return
        if before and not (joined and (position in (PATIENT, TOPIC) or position in DOERS and fact.voice == "active")):
            yield from self._before_token(chart, before, fact.first)
        if position == CONTROLLED and joined and fact.voice == "masdar" and fact.family == OPERATION:
            for i in self._governing(chart, fact):
                yield from self._before_token(chart, search.before[chart.character_before(i)], i)

    @staticmethod
    def _before_token(chart: Chart, patterns: Iterable[Matcher], at: int) -> Iterator[tuple[int, int]]:
        """Yield the tokens that patterns find before a token."""
        end = len(chart.text)
        for pattern in patterns:
            if found := pattern.match(chart.backwards, end - at):
                last, first = found.span("asked")
                yield end - first, end - last

    @staticmethod
    def _governing(chart: Chart, fact: Fact) -> list[int]:
        """Return where what governs a further verbal noun may have the first one behind it: "تمكنت الشرطة من إحباط مخطط، وتوقيف ثلاثة"."""
        low = max(0, fact.first - JOINED_FAR)
        low = max([i + 1 for i in range(low, fact.first) if chart.text.words[i].kind in (Kind.STOP, Kind.BREAK)], default=low)
        return [i + 1 for i in chart.tokens(range(low, fact.first), "governs")]

    def _is_shut(self, chart: Chart, fact: Fact, search: _Search, around: _Around) -> bool:
        """Tell whether what stands before a trigger, or its form, shuts off an argument behind it."""
        position, sense = search.argument.position, fact.sense
        begins = sense.conjunction or fact.first in chart.text.quoted  # 'قال لوكالة "استهدفت القوات بلدة"'
        unless = () if sense.pronoun or begins and position in (SHARED, SUBJECT) else search.unless[around.ahead]
        at = len(chart.text) - fact.first
        if any(pattern.match(chart.backwards, at) for pattern in unless):
            return True
        if position == OF_BLOW and "split" in sense.entry.features:
            return True  # "أودى هجوم نفذه مسلحون بحياة": its later word has them behind it
        told = sense.tag[-1] in SEVERAL  # they stand before the verb
        return told and position in PATIENTS and fact.voice == "passive" or position in DOERS and (told or ends_governing(chart, fact))


def _act_together(fact: Fact, argument: Argument) -> bool:
    """Tell whether a verb is of several, or of a force where the argument may be one: "هرعت القوات إلى المكان وطوقت المنازل"."""
    return fact.sense.tag[-1] in SEVERAL or fact.sense.tag.endswith(FEMININE) and "@actor" in argument.kinds
