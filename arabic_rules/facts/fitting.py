"""Whether a mention may fill an argument: who does it, whom it befalls, who only tells of it, who helps."""

from __future__ import annotations

from dataclasses import replace

from ..alphabet import BY, CONJUNCTION, PREPOSITION, PROCLITICS, PRONOUN, TO
from ..chart import Chart, Mention
from ..grammar import TRIGGER, Argument
from ..lexicon import Sense
from ..phases.headed import GROUPS
from ..phases.helpers import is_comma
from ..phases.shapes import fits
from ..text import Kind
from ..values import PeopleValue
from .names import AGREEMENT, DISPLACEMENT, INTERCEPTION, OPERATION, TOLL
from .values import ARMED, DOERS, FINITE, JOINED, NOMINAL, OBJECT, PARTNER, PARTNERS, PATIENT, PEOPLE, SUBJECT, Fact, Filler

KEPT = 4
"""How many tokens before a body the verb of whoever keeps it may stand, and behind a verb of taking the people who may be dead."""
THINGS = frozenset({"goods", "weapon", "vehicles"})
"""Kinds of mention of what is taken."""
OFFICERS = frozenset({"police", "coast_guard", "intelligence"})
"""Kinds of actor whose trade is to take others."""
BESIDE = 2
"""How many tokens before a building the word may begin that puts something beside it."""
DRESS = 4
"""Within so many tokens behind a word for having something on stands whose clothes they are."""
PRICED = 3
"""How many tokens before money the word may stand that makes it a price."""
KIN = 4
"""How many tokens before people the comma may stand behind whom they say more of."""
HELP_WORDS = 6
"""How many tokens before a helper the word of help may stand."""
HELP_REACH = 20
"""How many tokens before a trigger a name with helpers may begin whose place in the sentence nothing tells."""
HELPED = frozenset({"initiators", "killed", "arrested", "released"})
"""Slots beside whose mentions a helper of the doer may stand: the doer, and whom he kills or takes."""
OBJECTS = frozenset({"people", "person", "facility", "vehicles", "source"})
"""Kinds of mention on which several who stand right before them act."""
CLAIMANTS = GROUPS
"""Kinds of armed group that make their own deeds known."""
HOLDERS = frozenset({"state_forces", "police", "intelligence", "coast_guard", "government", "force"})
"""Kinds of authority that take people and things."""
ARMS = 8
"""Within so many tokens behind a strike its weapon may stand."""
RIDDEN = frozenset({"vehicles", "facility"})
"""Kinds of mention of what people ride in."""
MEANS = frozenset({"weapon", "vehicles"})
"""Kinds of mention that behind "ب" say with what somebody does it."""
FEMININE = "3fs"
"""How the tags of verbs in the feminine singular end."""
PAST, OF_MANY = ("past", "passive"), ("d", "p")
"""How the tags of verbs in the past begin, and how those of the dual and plural end."""
MANY = ("du", "pl")
"""How the tags of nouns for two and for many begin."""


OFFICE = "office"
"""The kin of who holds an office under somebody: the name behind "نائب القائد" may be his own."""


def is_no_patient(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a clause or the trigger's own words part a mention from it, or whether a number counts what happened."""
    if _is_apart(chart, fact, mention.first) or _follows_own(chart, fact, mention.first) or _parts_trigger(chart, mention):
        return True
    if fact.family == DISPLACEMENT and isinstance(mention.value, PeopleValue) and mention.value.casualty:  # "إجلاء الجرحى"
        return True
    if mention.first < fact.last:
        if fact.family == OPERATION and _stops(chart, fact):
            return True
        if fact.family == OPERATION and (taken := chart.mention_at(fact.last)) is not None and taken.kind in THINGS:
            return True  # "موقع المطلوبين تم ضبط سلاحين"
        only_whose = chart.has(mention.first - 1, "origin") and chart.has(mention.first - 2, "belonging")  # "أربعة أشخاص يعتقد أنهم من أعضاء أ"
        if only_whose or chart.any_has(range(mention.last, fact.first), "background"):  # "قيادي متهم بتنفيذ عمليات اغتيال"
            return True
        return _is_apposed(chart, fact, mention) if fact.voice in FINITE else _suffers_other(chart, mention.first - 1)
    with_what = fact.family == TOLL and chart.bits(mention.first) & PREPOSITION == BY  # "أصيبت بعدة شظايا"
    places = any(chart.has(mention.last, name) for name in ("place_kind", "held_ground"))  # "تحرير ثلاث قرى"
    return _has_own_verb(chart, mention) or mention.kind == "number" and (with_what or places or _counts_events(chart, mention))


def rides_along(chart: Chart, fact: Fact) -> bool:
    """Tell whether people on board only ride in what gunmen stop, who do not arrest them: "أوقف مسلحون سيارة تقل موظفين"."""
    doer = chart.mentions.get(fact.last)
    gunmen = doer is not None and isinstance(doer.value, PeopleValue) and bool(ARMED & set(doer.value.groups)) and not doer.value.actors
    return fact.family == OPERATION and gunmen


def _stops(chart: Chart, fact: Fact) -> bool:
    """Tell whether a verb in the active acts on a car or a building right behind it: "المسلحين أوقفوا حافلة"."""
    following = chart.mentions.get(fact.last)
    return fact.voice == "active" and following is not None and following.kind in RIDDEN and not chart.bits(following.first) & PROCLITICS


def _suffers_other(chart: Chart, i: int) -> bool:
    """Tell whether the verb at token `i` says what befell the people behind it: "وأصيب آخر جراء عمليات اغتيال"."""
    return chart.has(i, "done_to_people") and all(sense.tag.startswith(("past", "imperfect", "passive")) for sense in _verbs(chart, i))


def _verbs(chart: Chart, i: int) -> list[Sense]:
    """Return the readings of token `i` as a form of a verb."""
    return [sense for sense in chart.senses(i) if sense.entry.pos == "verb"]


def does_nothing(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a mention is no doer: who stands behind what befell him ("أصيب ضابط في محاولة اغتيال"), whose war it is ("مخلفات الحرب السورية")."""
    i = mention.first - 1
    if mention.kind in JOINED and chart.any_has((i - 1, i), "dressed"):
        return True  # "مسلحون يرتدون زي الجيش"
    if mention.kind == "nationality":
        return chart.has(i, "war_word")
    suffers = mention.first < fact.first and mention.kind in PEOPLE and chart.has(i, "done_to_people")
    return suffers and all(sense.tag.startswith("passive") for sense in _verbs(chart, i))


def has_own_subject(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger says by its ending who suffers it: "هاجماه فقتلا وأصيب أربعة", "مقتله وإصابة اثنين"."""
    return bool(fact.sense.pronoun) or any(sense.tag.startswith(PAST) and sense.tag.endswith(OF_MANY) for sense in chart.senses(fact.first))


def is_of_kin(chart: Chart, mention: Mention) -> bool:
    """Tell whether a name only says whose relative the people before it are: "شقيق النائب فلان", "والد الأسير فلان"."""
    kin = chart.mention_at(mention.first - 1) if mention.first else None
    named = mention.kind == "person" or isinstance(mention.value, PeopleValue) and bool(mention.value.persons)
    return kin is not None and named and kin.last == mention.first and not chart.bits(mention.first) & CONJUNCTION and is_relative(chart, kin)


def is_relative(chart: Chart, people: Mention) -> bool:
    """Tell whether people are told by whose relatives they are, which stands behind them: "شقيق", not "شقيقه" or "الشقيق"."""
    relations = (s for s in chart.senses(people.last - 1) if "kin" in s.entry.features)
    return people.kind == "people" and any(
        s.entry.features["kin"] != OFFICE and not (s.article or s.pronoun or "own" in s.entry.features) for s in relations
    )


def may_have_subject(chart: Chart, i: int) -> bool:
    """Tell whether the word behind a verb may be its subject: no mark, no particle, no time, nothing with a preposition."""
    if i >= len(chart.text) or chart.text.words[i].kind not in (Kind.WORD, Kind.LATIN, Kind.NUMBER) or chart.bits(i) & PREPOSITION:
        return False
    mention = chart.mention_at(i)
    if mention is not None:
        return mention.kind not in ("date", "duration")
    return not any(sense.entry.pos == "word" for sense in chart.senses(i))


def is_no_object(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people behind a noun with the article, or behind "وقال", are acted on by another word: "قتل في القصف طفلان"."""
    if fact.sense.article and mention.first == fact.last and mention.kind in PEOPLE:
        return True
    if any(chart.any_has(range(fact.last, mention.first), name) for name in ("among", "ascribed")):
        return True  # "هجوم يعتقد مسؤولون أنه ...", "قتلوا في الغارة، بينهم اثنان من موظفي السفارة"
    if chart.bits(mention.first) & PREPOSITION == TO and chart.has(mention.first - 1, "support_noun"):
        return True  # "أوقف الجيش عنصر دعم للجماعات الإرهابية"
    if is_beside_house(chart, fact, mention):
        return True  # "إحراق مركبة بجانب أحد المنازل"
    return any(chart.has(i, "report_verb") and chart.bits(i) & CONJUNCTION for i in range(fact.last, mention.first))


def is_beside_house(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a building is only what something lies beside: "كمين استهدف عربات قرب أحد المصانع"."""
    return mention.kind == "facility" and any(chart.has(i, "beside_it") for i in range(max(fact.last, mention.first - BESIDE), mention.first))


def _is_apposed(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people before a verb only say more of whom it tells of: "فلان، وهو من أبناء القرية، قتل", "فلانة، ابنة الصياد، قتلت"."""
    if not is_comma(chart, fact.first - 1):
        return False  # "عددا آخر من الجنود الذين انشقوا"
    if chart.has(mention.first - 1, "origin"):
        return True
    comma = next((i for i in range(mention.first - 1, max(mention.first - KIN, 0), -1) if is_comma(chart, i)), 0)
    named = chart.mention_at(comma - 1) if comma else None
    return named is not None and named.kind in PEOPLE and bool(named.kind == "person" or named.value.persons) and not chart.bits(comma + 1) & CONJUNCTION


def _has_own_verb(chart: Chart, mention: Mention) -> bool:
    """Tell whether those whom "و" joins to what was told have a verb of their own: "قتلوا وأربعة أصيبوا", "قتلوا و11 اعتبروا مفقودين"."""
    i = mention.last
    if not chart.bits(mention.first) & CONJUNCTION or i >= len(chart.text):
        return False
    if mention.kind == "number" and chart.has(i, "missing_verb"):
        return True
    return chart.has(i, TRIGGER) and all(sense.tag.startswith(PAST) and not sense.conjunction for sense in chart.senses(i))


def is_other(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people have none of the names that a rule asks for: those who are brought down by the police, not by a coup."""
    only = fact.rule.option("only").split()
    return bool(only) and not any(name in chart.lexicon.classes(word) for word in chart.text.words[mention.first : mention.last] for name in only)


def as_acted_on(chart: Chart, fact: Fact, fillers: list[Filler]) -> list[Filler]:
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


def helpers_of(chart: Chart, fact: Fact, fillers: list[Filler]) -> list[Filler]:
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


def is_beside(chart: Chart, i: int) -> bool:
    """Tell whether those at token `i` suffer it with others: "قياديا قتل مع مسلحين اثنين", "جنديا قتل وكذلك مسلحان"."""
    return chart.has(i - 1, "together") or chart.has(i - 1, "further") and bool(chart.bits(i - 1) & CONJUNCTION)


def is_price(chart: Chart, i: int) -> bool:
    """Tell whether the money at token `i` is only what something is worth: "تقدر قيمتها بـ3 ملايين دولار"."""
    return any(chart.has(j, "worth") for j in range(max(i - PRICED, 0), i))


def is_predicate(chart: Chart, mention: Mention) -> bool:
    """Tell whether a noun for one of the dead says what became of the verb's object: "فأرداها قتيلة"."""
    if mention.value.maximum != 1 or mention.last != mention.first + 1 or mention.first == 0:
        return False
    return any(sense.pronoun for sense in _verbs(chart, mention.first - 1))


def takes_body(chart: Chart, fact: Fact) -> bool:
    """Tell whether the first people behind a verb of taking are dead: "احتجزت القوات جثته"."""
    first = next(iter(chart.inside(fact.last, min(fact.last + KEPT, len(chart.text)), "people")), None)
    return first is not None and first.value.found


def is_kept(chart: Chart, body: Mention) -> bool:
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
    """Tell whether a clause of its own, or "عن" behind a thing, parts token `i` from a trigger.

    "قتلوا وأن ستة آخرين", "توقف مساعداتها عن ألف عائلة"; behind a pronoun any word that "و" joins: "مقتله ووقوع إصابات".
    """
    between = range(fact.last, i)
    if fact.sense.pronoun and any(chart.bits(j) & CONJUNCTION and not chart.mention_at(j) for j in between):
        return True
    if any(chart.has(j, "that") and chart.bits(j) & CONJUNCTION for j in between):
        return True
    return fact.voice == "active" and fact.family == OPERATION and chart.any_has(between, "away")


def is_mere_mark(chart: Chart, mention: Mention) -> bool:
    """Tell whether a building or people only say where something lies, whose it is or how it is called: "حيا جنوب الملعب", "مسجد التركمان"."""
    before = mention.first - 1
    if mention.kind == "facility":
        return chart.has(before, "bearing")
    site = chart.mention_at(before) if before >= 0 else None
    if mention.kind != "people" or site is None or site.kind != "facility" or chart.bits(mention.first) & PROCLITICS:
        return False
    return any("facility" in s.entry.classes and not s.article for s in chart.senses(site.first))


def is_no_fall(chart: Chart, mention: Mention) -> bool:
    """Tell whether those who fall are told by their own word, are not counted, or are no people: "ثلاثة صواريخ سقط أحدهم"."""
    if mention.value.casualty or mention.value.bare:
        return True
    before = next((m for m in reversed(chart.inside(0, mention.first)) if m.kind in (*PEOPLE, "weapon")), None)
    return bool(mention.value.definite) and before is not None and before.kind == "weapon"


def is_no_banner(chart: Chart, fact: Fact, fillers: list[Filler], mention: Mention) -> bool:
    """Tell whether who stands before a colon only tells what others did, as "حماس: قصف المدرسة مجزرة" does.

    A force tells of whom it takes; an armed group of its own fire, with its weapon or at forces.
    """
    if any(filler.slot == "initiators" for filler in fillers):
        return True
    kind = getattr(mention.value, "kind", "")
    if fact.family == OPERATION and kind in HOLDERS:
        return False
    aimed = any(filler.slot == "targets" and _is_of_force(filler.mention) for filler in fillers)
    return kind not in CLAIMANTS or not (aimed or chart.inside(fact.last, min(fact.last + ARMS, len(chart.text)), "weapon"))


def _is_of_force(mention: Mention) -> bool:
    """Tell whether a mention is of armed people, or of what is theirs."""
    value = mention.value
    return mention.kind == "actor" or bool(ARMED & set(getattr(value, "groups", ()))) or any(part.kind in ("actor", "state") for part in mention.parts)


def slays(chart: Chart, fact: Fact, fillers: list[Filler], mention: Mention) -> bool:
    """Tell whether a force or gunmen kill those behind the verb: before it any other people may be the dead."""
    if mention.first >= fact.last:
        return has_object(chart, mention)
    if chart.has(mention.first - 1, "origin"):
        return False  # "مخدرات من سوريا وقتلت ثلاثة مهربين"
    able = mention.kind in JOINED or "fighters" in getattr(mention.value, "groups", ()) and not mention.value.casualty
    return able and any(f.position == PATIENT and f.mention.first >= fact.last and f.mention.kind in PEOPLE for f in fillers)


def is_doer(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people right behind a verb do what it says: "قتلت عناصر من أ راعيين", "نفذ مسلحو أ حكم الإعدام"."""
    if mention.kind != "people" or mention.first != fact.last or fact.voice != "active":
        return False
    word = chart.text.words[mention.first].fold
    bound = chart.has(mention.first, "num.bound")  # "عن نحو 20 شابا": no plural in و
    nominative = not bound and (fits(chart.lexicon, "nominative_shape", word) or fits(chart.lexicon, "construct_shape", word))
    acts = "split" in fact.sense.entry.features or has_object(chart, mention)
    own = nominative and acts and any(a.position == SUBJECT for a in fact.rule.arguments)
    slays_far = nominative and fact.family == TOLL and "split" not in fact.sense.entry.features and _is_far_object(chart, mention)
    if own or slays_far or _are_officers(chart, fact, mention):
        return True
    return fact.sense.tag.endswith(FEMININE) and not fits(chart.lexicon, "feminine_shape", word) and has_object(chart, mention)


def _are_officers(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether people right behind a verb of custody are of those who take others: "ضبطت عناصر الجمارك", "أوقف أفراد الدرك، ثلاثة أشخاص"."""
    if fact.family != OPERATION or fact.voice != "active" or chart.covered.get(fact.first - 1) is not None:
        return False
    comma = is_comma(chart, mention.last)
    further = chart.mention_at(mention.last + comma)
    if not fact.sense.tag.endswith(FEMININE) and (further is None or further.kind not in PEOPLE or chart.bits(further.first) & PROCLITICS):
        return False
    actors = getattr(mention.value, "actors", ())
    return bool(actors) and all(actor.kind in OFFICERS for actor in actors)


def foils_it(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether who makes something known has stopped it: "أعلن الجيش أنه أحبط هجوما"."""
    return INTERCEPTION not in fact.rule.types and chart.any_has(range(mention.last, fact.first), "foil")


def only_tells(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether who stands before a verb only tells of it: "قال مسؤولون إن متشددين هاجموا", not "قال الجيش إن طائراته قصفت"."""
    that = next((i for i in range(mention.last, fact.first) if chart.has(i, "that") and not chart.has(i, "that_self")), None)
    return that is not None and that + 1 < fact.first and not any(sense.pronoun for sense in chart.senses(that + 1))


def is_not_led(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a verb before a noun is of something else.

    "تمكنت القوات من صد هجوم" and "أحبطت القوات محاولة تفجير" stop it, "رد الجيش بعد هجوم" follows it, "تقدم الجيش ووقع انفجار" has its own verb.
    """
    if mention.first < fact.first and any(chart.has(i, "foil") for i in (mention.first - 1, mention.first - 2)):
        return True
    if chart.has(fact.first - 1, "carry_out") and chart.has(fact.first - 2, "locative"):
        return True  # "قتل مدنيون في تجدد الاشتباكات": no verb
    between = range(mention.last, fact.first)
    happens = AGREEMENT not in fact.rule.types and any(chart.bits(i) & CONJUNCTION for i in chart.tokens(between, "occur"))  # "ووقعت اتفاقا" signs it
    return happens or chart.any_has(between, "foil") or mention.first < fact.first and chart.has(fact.first - 1, "cause")


def is_force(value: PeopleValue) -> bool:
    """Tell whether people are a force that may stand beside another: gunmen, somebody's men; no dead or wounded."""
    return bool(value.actors or ARMED & set(value.groups)) and not (value.casualty or value.others or value.persons)


def is_followers(mention: Mention) -> bool:
    """Tell whether a mention is of somebody's men, who stand for him beside another name."""
    return mention.kind == "people" and bool(mention.value.actors) and is_force(mention.value)


def is_agent(chart: Chart, fact: Fact, mention: Mention) -> bool:
    """Tell whether a mention behind a trigger is the first behind a word for the agent: "للاختطاف على يد مسلحين"."""
    between = range(fact.last, mention.first)
    markers = sorted([*chart.tokens(between, "agent_marker"), *(i for i in chart.tokens(between, "agent_verb") if chart.bits(i) & PRONOUN)])
    return bool(markers) and not any(m.first > markers[-1] for m in chart.inside(fact.last, mention.first))


def can_act(chart: Chart, mention: Mention) -> bool:
    """Tell whether a verb behind a name makes a clause of its own of it: "... وقوات النظام تقصف"."""
    return any(sense.tag.startswith(("past", "imperfect")) for sense in chart.senses(mention.last)) if mention.last < len(chart.text) else False


def disagrees(chart: Chart, fact: Fact, argument: Argument, mention: Mention) -> bool:
    """Tell whether people behind a verb are acted on: a man behind the feminine ("استهدفت قيادياً"), an oblique case ("استهدف مسلحين")."""
    if argument.position not in DOERS or mention.kind != "people" or mention.first < fact.last:
        return False
    word = chart.text.words[mention.first].fold
    if fits(chart.lexicon, "oblique_shape", word) and any(sense.tag.startswith(MANY) for sense in chart.senses(mention.first)):
        return True
    if not fact.sense.tag.endswith(FEMININE) or _are_officers(chart, fact, mention):
        return False
    if fact.sense.entry.features.get("split") and getattr(mention.value, "bare", False):
        return False  # "أطلقت عناصر ... النار": the verb has its object, and a plural agrees so
    return not (fits(chart.lexicon, "feminine_shape", word) or has_object(chart, mention))


def has_object(chart: Chart, mention: Mention) -> bool:
    """Tell whether behind several who stand behind a verb others follow on whom it acts: "خطفت عناصر من أ خمسة مدنيين"."""
    following = chart.mention_at(_behind_dress(chart, mention.last))
    if following is not None and following.kind in MEANS and chart.bits(following.first) & BY:  # "دهس مستوطن بسيارته طفلة"
        victim = chart.mention_at(following.last)
        return victim is not None and victim.kind in PEOPLE and not chart.bits(victim.first) & PROCLITICS
    group = any(part.kind == "number" and part.value.kind == "vague" and part.first == mention.first for part in mention.parts)  # "مجموعة من المسلحين"
    if not group and not any(sense.tag.startswith(MANY) for sense in chart.senses(mention.first)):
        return following is not None and _acts_on(chart, mention, following)
    if following is not None and following.kind in OBJECTS and not chart.bits(following.first) & PROCLITICS:
        return True
    return _is_far_object(chart, mention)


def _is_far_object(chart: Chart, mention: Mention) -> bool:
    """Tell whether counted people stand behind where and when several acted: "قتل مسلحون في كركوك، أمس، ثلاثة جنود"."""
    i = mention.last
    while (behind := _behind_setting(chart, i)) > i:
        i = behind
    victims = chart.mention_at(i)
    if i == mention.last or victims is None or victims.kind != "people" or victims.value.definite or chart.bits(victims.first) & PROCLITICS:
        return False
    return any(part.kind in ("number", "people") for part in victims.parts)


def _behind_setting(chart: Chart, i: int) -> int:
    """Return the token behind a comma, a day, a place or another force that is told from token `i` on; else `i`."""
    if is_comma(chart, i):
        return i + 1
    told = chart.mentions.get(i)
    if told is not None and (told.kind == "date" or told.kind == "actor" and chart.bits(i) & CONJUNCTION):
        return told.last
    site = chart.mentions.get(i + 1) if chart.has(i, "locative") else None
    return site.last if site is not None and site.kind in ("place", "facility") else i


def _behind_dress(chart: Chart, i: int) -> int:
    """Return the token behind what people at its left have on, told from token `i` on: "يرتدون زي الجيش"; else `i`."""
    if not chart.has(i, "dressed"):
        return i
    worn = next((m for m in chart.inside(i + 1, min(i + DRESS, len(chart.text))) if m.kind in (*JOINED, "vehicles")), None)
    return worn.last if worn is not None else i


def _acts_on(chart: Chart, one: Mention, other: Mention) -> bool:
    """Tell whether one of two people without a conjunction acts on the other, in the accusative or counted: "طعن شاب جنديا", "دهس سائق ثلاثة جنود"."""
    if other.kind != "people" or chart.bits(other.first) & PROCLITICS or one.kind != "people" or one.value.maximum != 1:
        return False
    if fits(chart.lexicon, "accusative_shape", chart.text.words[one.first].fold):
        return False
    counted = (number := chart.mention_at(other.first)) is not None and number.kind == "number"
    return counted or fits(chart.lexicon, "accusative_shape", chart.text.words[other.first].fold)


def helps(chart: Chart, i: int) -> bool:
    """Tell whether the name at token `i` stands behind a word of help: "بمساندة مباشرة من أ"."""
    while i > 0 and any(chart.has(i - 1, name) for name in ("origin", "with", "support_kind", "support_noun")):
        i -= 1
    return chart.has(i - 1, "partner_marker") or i > 1 and (i - 1) not in chart.terms and chart.has(i - 2, "partner_marker") and i - 2 in chart.terms


def is_governed(chart: Chart, fact: Fact) -> bool:
    """Tell whether a word before it governs a noun, whose people then stand behind it.

    "بلاغ من سكان أسفر عن ضبط أسلحة", "تمكن شرطيون من توقيف"; so does "و" with a noun for happening: "جرح ستة، وحدوث حركة نزوح".
    """
    if fact.voice in NOMINAL and chart.bits(fact.first - 1) & CONJUNCTION and chart.has(fact.first - 1, "happening"):
        return True
    return fact.family == OPERATION and any(chart.has(fact.first - 1, name) for name in ("origin", "away"))


def helps_others(chart: Chart, i: int) -> bool:
    """Tell whether a verb before the word of help says with whom somebody else works: "قوة محلية تعمل بالتنسيق مع الشرطة"; behind "ل" it is theirs."""
    if chart.bits(i) & PREPOSITION == TO:
        return True  # "عملية مشتركة لقوات أ"
    marker = next((j for j in range(i, max(i - HELP_WORDS, 0), -1) if chart.has(j, "partner_marker")), 0)
    return marker > 0 and chart.has(marker - 1, "works")


def ends_governing(chart: Chart, fact: Fact) -> bool:
    """Tell whether a trigger ends in a preposition, so that what follows is its object: "القبض على"."""
    return fact.last - fact.first > 1 and any("aim" in s.entry.classes for s in chart.lexicon.senses(chart.text.words[fact.last - 1]))
