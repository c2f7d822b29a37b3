"""Who did it, where the words for it leave that open: gunmen, aircraft of nobody, who claims it, who left the ground, who was told before."""

from __future__ import annotations

from dataclasses import replace

from ..alphabet import PREPOSITION
from ..chart import Chart, Mention
from ..facts import Fact
from ..facts.names import ABDUCTION, ARREST, CLASH
from ..phases.actors import means_of
from ..phases.groups import STATE_KINDS
from ..values import ActorValue
from .draft import TAKEN, Draft, Role
from .roles import STRUCK
from .told_again import FIGHTERS

HOSTAGE = "hostage"
"""The feature of verbs for holding somebody, which gunmen do as well as the police."""
IN_FIGHT = "in_fight"
"""The feature of verbs for taking fighters in a fight."""
TAKEN_AS = {ABDUCTION: ("abducted", "abductee"), ARREST: ("arrested", "detainee")}
"""The count, and the role of the named, of whom an incident of a type takes."""
NOBODY = frozenset({"people", "unknown"})
"""Kinds of doer that have no name."""
AIMED_AT = frozenset({"place", "facility", "vehicles", "people", "person"})
"""Kinds of mention that fire is aimed at."""
GENITIVE = "genitive"
"""The position of whose a noun is."""
ONE_BLOW = ("sg", "masdar")
"""How the tags of nouns for one blow begin."""
NEAR = 8
"""Within so many tokens behind those who are named at a word for aiming stands what they aim at."""
REACH = 8
"""How many sentences back the doer of "the shelling" may have been named."""


def abduct_by_gunmen(chart: Chart, draft: Draft) -> None:
    """People whom gunmen under no name hold are abducted: an arrest is an authority's or a force's (CODEBOOK, section 2)."""
    doers = draft.named("initiators")
    if ARREST not in draft.types or not doers or not all(_is_gunmen(chart, role) for role in doers):
        return
    arrests = [fact for fact in draft.facts if ARREST in fact.rule.types]
    if not all(HOSTAGE in fact.sense.entry.features for fact in arrests):
        return
    _turn(draft, arrests, ARREST, ABDUCTION)


def arrest_by_forces(draft: Draft) -> None:
    """Fighters whom a state's force takes in a fight are arrested; whom a group takes are abducted."""
    doers = draft.named("initiators")
    captures = [fact for fact in draft.facts if IN_FIGHT in fact.sense.entry.features and ABDUCTION in fact.rule.types]
    if captures and doers and all(role.value.kind in STATE_KINDS for role in doers):
        _turn(draft, captures, ABDUCTION, ARREST)


def _turn(draft: Draft, facts: list[Fact], kind: str, other: str) -> None:
    """Let some facts of taking people be of the other kind, and those whom they take."""
    rules = {fact.rule.id for fact in facts}
    (slot, role), (other_slot, other_role) = TAKEN_AS[kind], TAKEN_AS[other]
    draft.facts = [replace(f, rule=replace(f.rule, types=(other,))) if f.rule.id in rules and kind in f.rule.types else f for f in draft.facts]
    draft.tallies = [replace(tally, slot=other_slot) if tally.slot == slot and tally.rule in rules else tally for tally in draft.tallies]
    draft.people = [replace(person, role=other_role) if person.role == role else person for person in draft.people]


def drop_taken_targets(draft: Draft) -> None:
    """People who are taken are counted, and no target beside it: "حملة توقيف استهدفت ناشطين"."""
    taken = {tally.mention.first for tally in draft.tallies if tally.slot in TAKEN and not tally.value.actors}
    draft.roles = [role for role in draft.roles if role.slot != "targets" or role.mention.first not in taken]


def drop_vague_doers(draft: Draft) -> None:
    """Aircraft of nobody in particular are those of the doer who is named, and help nobody."""
    vague = [r for r in draft.roles if r.value.unknown and r.value.means]
    named = [r for r in draft.named("initiators") if r not in vague]
    draft.roles = [r for r in draft.roles if r not in vague or r.slot == "initiators" and not named]


def believe_claims(draft: Draft) -> None:
    """Who claims an incident has done it, where nobody else is named."""
    claimers = {role.who for role in draft.named("claimed_by")}
    if any(role.who in claimers for role in draft.named("initiators")):
        draft.roles = [r for r in draft.roles if r.slot != "initiators" or not r.value.unknown]
    if all(role.value.unknown for role in draft.named("initiators")):
        claims = [Role(slot="initiators", value=r.value, mention=r.mention, rule=r.rule) for r in draft.named("claimed_by")]
        if claims:
            draft.roles = [r for r in draft.roles if r.slot != "initiators"] + claims


def turn_who_yields(draft: Draft) -> None:
    """Ground that some leave and others take is taken from those: "سيطر التنظيم على البلدة بعد انسحاب القوات منها"."""
    leaving = {fact.rule.id for fact in draft.facts if fact.rule.option("yields")}
    left = {role.who for role in draft.named("initiators") if role.rule in leaving}
    if any(role.who not in left for role in draft.named("initiators") if role.rule not in leaving):
        draft.roles = [replace(r, slot="targets") if r.slot == "initiators" and r.who in left else r for r in draft.roles]


def turn_who_is_aimed_at(chart: Chart, draft: Draft) -> None:
    """Behind a word for aiming a name alone is aimed at, not the doer: "استهداف دورية للجيش", "استهدف تفجير الشرطة"."""
    aimed = {
        filler.mention.first for fact in draft.facts if ("aims" in fact.sense.entry.features or _hits(chart, fact)) and not fact.slot(STRUCK, "targets")
        for filler in fact.fillers if filler.position == GENITIVE and not (means_of(chart, filler.mention) or _acts_on(chart, fact))
    }
    draft.roles = [replace(r, slot="targets") if r.slot == "initiators" and r.mention.first in aimed else r for r in draft.roles]


def inherit(earlier: list[Draft], draft: Draft) -> None:
    """Let "the shelling" be theirs who shelled in the sentences before."""
    if not _resumes(draft):
        return
    for known in sorted(earlier, key=lambda known: distance(known, draft)):
        if distance(known, draft) > REACH or draft.status != known.status:
            continue
        doers = known.named("initiators")
        if doers and draft.families & known.families:
            draft.roles += doers
            if CLASH in draft.families and not draft.named("targets"):
                draft.roles += known.named("targets")
            return


def distance(known: Draft, draft: Draft) -> int:
    """Return how many sentences before a draft another one is told last."""
    return min((draft.first_sentence - n for n in known.sentences if n <= draft.first_sentence), default=REACH + 1)


def _is_gunmen(chart: Chart, role: Role) -> bool:
    value = role.mention.value
    if role.value.kind not in NOBODY:  # "مجموعة مسلحة", not "دورية أمنية"
        return role.value.kind == "group" and not role.value.definite and chart.any_has(range(role.mention.first, role.mention.last), "group_adj")
    return isinstance(value, ActorValue) or FIGHTERS in value.groups


def _acts_on(chart: Chart, fact: Fact) -> bool:
    """Tell whether the names behind a word for aiming have something behind them that they aim at: "استهداف أ وب، مدينة ج"."""
    last = max(filler.mention.last for filler in fact.fillers if filler.position == GENITIVE)
    following = next(iter(chart.inside(last, min(last + NEAR, len(chart.text)))), None)
    if following is None or following.kind not in AIMED_AT or chart.bits(following.first) & PREPOSITION:
        return False
    if chart.any_has(range(last, following.first), "trigger"):
        return False  # "استهدف تفجير الجيش وقتل جنديين"
    return not any(sense.entry.pos == "word" for i in range(last, following.first) for sense in chart.senses(i))


def _hits(chart: Chart, fact: Fact) -> bool:
    """Tell whether a blow without the article is what a verb for aiming right before it says to hit somebody: "استهدف تفجير ..."."""
    finite = any(sense.tag.startswith("past") and sense.entry.pos == "verb" for sense in chart.senses(fact.first - 1))
    if not (fact.first > 0 and fact.sense.tag.startswith(ONE_BLOW) and not fact.sense.article and finite and chart.has(fact.first - 1, "aim")):
        return False
    behind = chart.inside(fact.last + 1, min(fact.last + NEAR + NEAR, len(chart.text)))
    return not any(m.kind == "place" and _is_bare(chart, m) for m in behind)  # "طال قصف النظام بالمدفعية، اليوم، مدينة أ"


def _is_bare(chart: Chart, mention: Mention) -> bool:
    """Tell whether no preposition stands before a place."""
    words = ("locative", "aim", "near_word", "origin", "bearing", "toward")
    return not chart.bits(mention.first) & PREPOSITION and not any(chart.has(mention.first - 1, name) for name in words)


def _resumes(draft: Draft) -> bool:
    """Tell whether the words for an incident take up one told before: "القصف", "قصفه", "قصف مماثل"."""
    main = [fact for fact in draft.facts if fact.rule.types]
    return draft.another or any(fact.definite for fact in main)
