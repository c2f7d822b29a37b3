"""The roles that a report leaves to its other sentences: who did it is told once, whose shell it was elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..alphabet import PREPOSITION
from ..chart import Chart, Mention, feature
from ..facts import Fact
from ..facts.names import ABDUCTION, ARREST, CLASH, INFILTRATION, INTERCEPTION, MOVEMENT, RAID, RELEASE, SEIZURE, STRIKE
from ..lexicon import Sense
from ..phases.actors import means_of
from ..phases.shapes import article_of
from ..values import ActorValue
from .draft import TAKEN, Draft, Role
from .kinds import final_types
from .on_the_way import leave_way
from .roles import BYSTANDERS, STRUCK, named_by

HOSTAGE = "hostage"
"""The feature of verbs for holding somebody, which gunmen do as well as the police."""
NOBODY = frozenset({"people", "unknown"})
"""Kinds of doer that have no name."""
CUSTODY = frozenset({ARREST, RELEASE, SEIZURE})
"""Types of what is done without a weapon."""
SEARCHES = frozenset({RAID, MOVEMENT})
"""Types of what is done with few: stun grenades, tear gas."""
FEUDING = "feuding"
"""The class of words for those who fight under no name."""
AIMED_AT = frozenset({"place", "facility", "vehicles", "people", "person"})
"""Kinds of mention that fire is aimed at."""
FACILITY = "facility"
"""The kind of mention of places that are built; one that is somebody's has his identity."""
GENITIVE, SUBJECT = "genitive", "subject"
"""Positions of whose a noun is, and of who does what a verb says."""
NEAR = 8
"""Within so many tokens behind a word for a fight "the two sides" are its sides."""
FIGHTERS = "fighters"
"""The group of people who fight under no name."""
REACH = 8
"""How many sentences back the doer of "the shelling" may have been named."""


def settle(chart: Chart, drafts: Iterable[Draft]) -> None:
    """Give the incidents of a report the roles that follow from what is told as a whole."""
    earlier: list[Draft] = []
    for draft in drafts:
        leave_way(draft)
        _by_gunmen(chart, draft)
        _unused(draft)
        _taken(draft)
        _of_other_side(draft)
        _vague_doers(draft)
        _claimed(draft)
        _yielded(draft)
        _same_means(chart, earlier, draft)
        _own_weapons(draft)
        _intercepted(draft)
        _stopped(draft)
        _aimed(chart, draft)
        _reciprocal(draft)
        _both_sides(chart, earlier, draft)
        if not draft.named("initiators"):
            _inherit(earlier, draft)
        draft.roles = [_occupier(chart, _named_before(chart, role)) for role in draft.roles]
        _one_side(draft)
        _same_gunmen(chart, draft)
        _known_sides(chart, draft)
        draft.roles = list(_once(chart, draft.roles))
        earlier.append(draft)


def _by_gunmen(chart: Chart, draft: Draft) -> None:
    """People whom gunmen under no name hold are abducted: an arrest is an authority's or a force's (CODEBOOK, section 2)."""
    doers = draft.named("initiators")
    if ARREST not in draft.types or not doers or not all(_is_gunmen(chart, role) for role in doers):
        return
    arrests = [fact for fact in draft.facts if ARREST in fact.rule.types]
    if not all(HOSTAGE in fact.sense.entry.features for fact in arrests):
        return
    taken = {fact.rule.id for fact in arrests}
    draft.facts = [replace(f, rule=replace(f.rule, types=(ABDUCTION,))) if ARREST in f.rule.types else f for f in draft.facts]
    draft.tallies = [replace(tally, slot="abducted") if tally.slot == "arrested" and tally.rule in taken else tally for tally in draft.tallies]
    draft.people = [replace(person, role="abductee") if person.role == "detainee" else person for person in draft.people]


def _is_gunmen(chart: Chart, role: Role) -> bool:
    value = role.mention.value
    if role.value.kind not in NOBODY:  # "مجموعة مسلحة", not "دورية أمنية"
        return role.value.kind == "group" and not role.value.definite and chart.any_has(range(role.mention.first, role.mention.last), "group_adj")
    return isinstance(value, ActorValue) or FIGHTERS in value.groups


def _unused(draft: Draft) -> None:
    """Weapons that nobody uses are no means: behind a word for finding or taking they are what was taken."""
    types = set(final_types(draft))
    first = min((fact.first for fact in draft.facts if SEIZURE in fact.rule.types), default=None)
    if not types <= CUSTODY | SEARCHES:
        return
    found = [mention for mention in draft.weapons if first is not None and mention.first > first]
    draft.seized += [mention for mention in found if mention.kind == "weapon"]
    draft.weapons = [] if types <= CUSTODY else [mention for mention in draft.weapons if mention not in found]


def _taken(draft: Draft) -> None:
    """People who are taken are counted, and no target beside it: "حملة توقيف استهدفت ناشطين"."""
    taken = {tally.mention.first for tally in draft.tallies if tally.slot in TAKEN and not tally.value.actors}
    draft.roles = [role for role in draft.roles if role.slot != "targets" or role.mention.first not in taken]


def _of_other_side(draft: Draft) -> None:
    """In a fight who killed, and who died, is on one of the sides that are told: he makes no side beside them."""
    if CLASH not in draft.families:
        return
    tolls = {fact.rule.id for fact in draft.facts if not fact.rule.types}
    sides = {slot: [role for role in draft.named(slot) if role.rule not in tolls] for slot in ("initiators", "targets")}
    if sides["initiators"]:
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or r.rule not in tolls]
    if all(sides.values()):
        draft.roles = [r for r in draft.roles if r.slot != "targets" or r.rule not in tolls]


def _vague_doers(draft: Draft) -> None:
    """Aircraft of nobody in particular are those of the doer who is named, and help nobody."""
    vague = [r for r in draft.roles if r.value.unknown and r.value.means]
    named = [r for r in draft.named("initiators") if r not in vague]
    draft.roles = [r for r in draft.roles if r not in vague or r.slot == "initiators" and not named]


def _claimed(draft: Draft) -> None:
    """Who claims an incident has done it, where nobody else is named."""
    claimers = {_who(role) for role in draft.named("claimed_by")}
    if any(_who(role) in claimers for role in draft.named("initiators")):
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or not r.value.unknown]
    if all(role.value.unknown for role in draft.named("initiators")):
        claims = [Role(slot="initiators", value=r.value, mention=r.mention, rule=r.rule) for r in draft.named("claimed_by")]
        if claims:
            draft.roles = [r for r in draft.roles if r.slot != "initiators"] + claims


def _yielded(draft: Draft) -> None:
    """Ground that some leave and others take is taken from those: "سيطر التنظيم على البلدة بعد انسحاب القوات منها"."""
    leaving = {fact.rule.id for fact in draft.facts if fact.rule.option("yields")}
    left = {_who(role) for role in draft.named("initiators") if role.rule in leaving}
    if any(_who(role) not in left for role in draft.named("initiators") if role.rule not in leaving):
        draft.roles = [replace(r, slot="targets") if r.slot == "initiators" and _who(r) in left else r for r in draft.roles]


def _same_means(chart: Chart, earlier: list[Draft], draft: Draft) -> None:
    """What is like the incident told before it has its means, where the text names no other: "انفجار مماثل"."""
    if earlier and not draft.weapons and any(chart.has(fact.last, "alike") for fact in draft.facts if fact.rule.types):
        known = earlier[-1]
        if draft.families & known.families and len({m.value.kind for m in known.weapons}) == 1:
            draft.weapons += known.weapons


def _own_weapons(draft: Draft) -> None:
    """Fire is of him whose weapons they are: "انفجار قذيفة تركية"."""
    fallen = INTERCEPTION in draft.types and (len(draft.types) == 1 or not draft.named("foiled_by"))
    if draft.named("initiators") or STRIKE not in draft.families or fallen:
        return
    draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for m in draft.weapons for actor in m.value.actors]


def _intercepted(draft: Draft) -> None:
    """Who brings a drone down does it to those whose drone it is or who sent it, where nobody has struck; what is only met is theirs who fired it."""
    told = [fact for fact in draft.facts if fact.rule.types and not fact.rule.option("weak")]
    if any(fact.rule.types != (INTERCEPTION,) for fact in told) or not told or not (draft.weapons or draft.named("targets")):
        return
    met = all("met" in fact.sense.entry.features for fact in told)
    owners = [(actor, m) for m in draft.weapons for actor in m.value.actors]
    if draft.named("initiators"):
        if met or not draft.named("foiled_by"):
            return
        draft.roles = [replace(r, slot="targets") if r.slot == "initiators" else r for r in draft.roles]
    elif met:
        draft.roles += [Role(slot="initiators", value=actor, mention=m, rule=m.rule) for actor, m in owners]
        return
    draft.roles += [replace(role, slot="initiators") for role in draft.named("foiled_by")]
    draft.roles += [Role(slot="targets", value=actor, mention=m, rule=m.rule) for actor, m in owners]


def _stopped(draft: Draft) -> None:
    """Those who stop an infiltration or an attack are those whom it was aimed at."""
    attack = INFILTRATION in draft.types or STRIKE in draft.families and INTERCEPTION not in draft.types
    doers = {_who(role) for role in draft.named("initiators")}
    if attack and all(_who(role) in doers for role in draft.named("targets")):  # those whose dead are told may be the attackers
        draft.roles += [replace(role, slot="targets") for role in draft.named("foiled_by")]


def _aimed(chart: Chart, draft: Draft) -> None:
    """Behind a word for aiming a name alone is aimed at, not the doer: "استهداف دورية للجيش"."""
    aimed = {
        filler.mention.first for fact in draft.facts if "aims" in fact.sense.entry.features and not fact.slot(STRUCK, "targets")
        for filler in fact.fillers if filler.position == GENITIVE and not (means_of(chart, filler.mention) or _acts_on(chart, fact))
    }
    draft.roles = [replace(r, slot="targets") if r.slot == "initiators" and r.mention.first in aimed else r for r in draft.roles]


def _acts_on(chart: Chart, fact: Fact) -> bool:
    """Tell whether the names behind a word for aiming have something behind them that they aim at: "استهداف أ وب، مدينة ج"."""
    last = max(filler.mention.last for filler in fact.fillers if filler.position == GENITIVE)
    following = next(iter(chart.inside(last, min(last + NEAR, len(chart.text)))), None)
    if following is None or following.kind not in AIMED_AT or chart.bits(following.first) & PREPOSITION:
        return False
    return not any(sense.entry.pos == "word" for i in range(last, following.first) for sense in chart.senses(i))


def _reciprocal(draft: Draft) -> None:
    """Of two who fight each other by one verb the second is the other side: "اشتبك الجيش والمسلحون"."""
    if draft.named("targets"):
        return
    for fact in draft.facts:
        subjects = [f.mention.first for f in fact.fillers if f.slot == "initiators" and f.position == SUBJECT]
        if len(subjects) > 1 and "mutual" in fact.sense.entry.features:
            draft.roles = [replace(r, slot="targets") if r.mention.first == subjects[-1] and r.slot == "initiators" else r for r in draft.roles]


def _both_sides(chart: Chart, earlier: list[Draft], draft: Draft) -> None:
    """Let "the two sides" be those of the fight told before, else the two armed parties named last."""
    if CLASH not in draft.families or draft.named("initiators") or draft.named("targets"):
        return
    words = [i for fact in draft.facts if fact.rule.types for i in chart.tokens(range(fact.last, min(fact.last + NEAR, len(chart.text))), "both_sides")]
    if not words:
        return
    known = next((d for d in reversed(earlier) if d.named("initiators") and d.named("targets")), None)
    if known is not None and _distance(known, draft) <= REACH:
        draft.roles += [replace(role, inferred=True) for role in (*known.named("initiators"), *known.named("targets"))]
        return
    rule = draft.facts[0].rule.id
    sides: list[Role] = []
    for mention in sorted((m for m in chart.mentions.values() if m.first < words[0]), key=lambda m: -m.first):
        for value in (mention.value,) if mention.kind == FACILITY and mention.value.ids else named_by(mention):
            if value.kind not in BYSTANDERS and not any(_who(side) == (value.ids or (value.name,))[0] for side in sides):
                sides.append(Role(slot="targets", value=value, mention=mention, rule=rule, inferred=True))
        if len(sides) > 1:
            draft.roles += [replace(sides[1], slot="initiators"), sides[0]]
            return


def _inherit(earlier: list[Draft], draft: Draft) -> None:
    """Let "the shelling" be theirs who shelled in the sentences before."""
    if not _resumes(draft):
        return
    for known in sorted(earlier, key=lambda known: _distance(known, draft)):
        if _distance(known, draft) > REACH or draft.status != known.status:
            continue
        doers = known.named("initiators")
        if doers and draft.families & known.families:
            draft.roles += doers
            if CLASH in draft.families and not draft.named("targets"):
                draft.roles += known.named("targets")
            return


def _distance(known: Draft, draft: Draft) -> int:
    """Return how many sentences before a draft another one is told last."""
    return min((draft.first_sentence - n for n in known.sentences if n <= draft.first_sentence), default=REACH + 1)


def _resumes(draft: Draft) -> bool:
    """Tell whether the words for an incident take up one told before: "القصف", "قصفه", "قصف مماثل"."""
    main = [fact for fact in draft.facts if fact.rule.types]
    return draft.another or any(fact.definite for fact in main)


def _named_before(chart: Chart, role: Role) -> Role:
    """Let a head noun alone, with the article, be the force of that noun named last: "القوات" after "قوات الطوارئ الخاصة"."""
    i = next((i for i, _ in chart.entries(role.mention.first, role.mention.last, "back_force")), None)
    if i is None or role.value.ids or len(role.value.text.split()) > 1:
        return role
    noun = chart.text.words[i].fold.removeprefix(article_of(chart.lexicon))
    before = [m for m in chart.history if m.kind == "actor" and m.first < i and len(m.value.text.split()) > 1 and chart.text.words[m.first].fold.endswith(noun)]
    return replace(role, value=max(before, key=lambda m: (m.first, m.last)).value) if before else role


def _occupier(chart: Chart, role: Role) -> Role:
    """Let "the occupier" be the one that the text names in full, the last before it, else the first: "قوات الاحتلال" in a text of "الاحتلال التركي"."""
    if not _is_occupier(chart, role.mention):
        return role
    named = [m for m in chart.mentions.values() if m.kind in ("actor", "state") and _is_occupier(chart, m)]
    full = sorted((m for m in named if not chart.has(m.last - 1, "occupier")), key=lambda m: m.first)
    if not (full and chart.has(role.mention.last - 1, "occupier")):
        return role
    before = [m for m in full if m.first < role.mention.first]
    value = (before[-1] if before else full[0]).value
    return role if value.country == role.value.country else replace(role, value=value)


def _is_occupier(chart: Chart, mention: Mention) -> bool:
    return chart.any_has(range(mention.first, mention.last), "occupier")


def _one_side(draft: Draft) -> None:
    """Nobody does it to himself: a name on both sides is the doer's; who is said to have helped another is no doer beside him."""
    helpers = {_who(role) for role in draft.named("partners")}
    if {_who(role) for role in draft.named("initiators")} - helpers:
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or _who(r) not in helpers]
    doers = {_who(role) for role in draft.named("initiators")}
    draft.roles = [r for r in draft.roles if r.slot not in ("targets", "partners") or _who(r) not in doers]


def _known_sides(chart: Chart, draft: Draft) -> None:
    """Leave those who fight under no name where both are named elsewhere: "بين قبيلتين ... بين المسيرية والسلامات"."""
    named = {_who(role) for role in draft.roles if role.slot in ("initiators", "targets") and not chart.has(role.mention.first, FEUDING)}
    if CLASH in draft.families and len(named) > 1:
        draft.roles = [role for role in draft.roles if not chart.has(role.mention.first, FEUDING)]


def _same_gunmen(chart: Chart, draft: Draft) -> None:
    """Let gunmen under no name who are told again be who was told: "مسلحون مجهولون ... إن مسلحين", "حركة الشباب ... حاول المسلحون".

    In a fight they may be its other side.
    """
    doers = draft.named("initiators")
    nouns = {id(role): noun for role in doers if role.value.unknown and (noun := _fighter_noun(chart, role)) is not None}
    if any(role.value.kind == "unknown" and id(role) not in nouns for role in doers) and CLASH not in draft.families:  # "مجهولون ... إن مسلحين"
        draft.roles = [r for r in draft.roles if id(r) not in nouns or r.value.kind == "unknown"]
        return
    nameless = sorted((r for r in doers if id(r) in nouns), key=lambda r: r.value.kind != "unknown")  # "مسلحون مجهولون" says more than "مسلحين"
    kept: dict[str, Role] = {}
    for role in nameless:
        noun = nouns[id(role)]
        others = CLASH not in draft.families and (len(nameless) < len(doers) or bool(kept))
        bomber = any(True for _ in chart.entries(role.mention.first, role.mention.last, "suicide_attacker"))
        if noun.entry.lemma not in kept and not (others and (noun.article or bomber)):
            kept[noun.entry.lemma] = role
    dropped = {id(role) for role in nameless} - {id(role) for role in kept.values()}
    draft.roles = [role for role in draft.roles if id(role) not in dropped]


def _fighter_noun(chart: Chart, role: Role) -> Sense | None:
    """Return the noun for gunmen or attackers by which a doer is told."""
    senses = chart.lexicon.senses(chart.text.words[role.mention.first])
    return next((s for s in senses if FIGHTERS in feature(s, "group").split()), None)


def _who(role: Role) -> str:
    return role.value.ids[0] if role.value.ids else role.value.name


def _once(chart: Chart, roles: list[Role]) -> Iterator[Role]:
    """Yield each actor once: "المنزل" is the house told before, "الفصائل التابعة لها" the factions, unknown gunmen are the same."""
    heads: dict[str, set[str]] = {}
    for role in roles:
        known = heads.setdefault(role.slot, set())
        head, whole = _head(chart, role)
        if not (head and head in known and _told_again(chart, role) or whole and whole in known):
            yield role
        known |= {head, whole}


def _head(chart: Chart, role: Role) -> tuple[str, str]:
    """Return the lemma of the noun that an unnamed thing or group is called by, and what is said with it; empty for names."""
    if role.value.kind == "unknown":
        return "", role.value.kind
    sense = next(iter(chart.senses(role.mention.first)), None)
    if sense is None or role.value.name != role.value.text:
        return "", ""
    last = chart.terms[role.mention.first][1] if role.mention.first in chart.terms else role.mention.first + 1
    return sense.entry.lemma.split()[0], sense.entry.lemma if last == role.mention.last and role.value.kind == "facility" else ""


def _told_again(chart: Chart, role: Role) -> bool:
    sense = next(iter(chart.senses(role.mention.first)), None)
    return sense is not None and (sense.article or bool(sense.pronoun))
