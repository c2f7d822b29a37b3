"""The types of an incident from its facts, its weapons and its victims."""

from __future__ import annotations

from ..facts import NOMINAL, Fact
from ..facts.names import (
    AIRSTRIKE,
    ARMED_ATTACK,
    ARREST,
    ASSASSINATION,
    BOMBING,
    CLASH,
    DESTRUCTION,
    DRONE_STRIKE,
    EXECUTION,
    EXPLOSION,
    INTERCEPTION,
    MOVEMENT,
    OPERATION,
    PROTEST,
    RAID,
    SEIZURE,
    SHELLING,
    SUICIDE_BOMBING,
)
from ..values import ActorValue, PeopleValue, ThingValue
from .draft import Draft

GENERIC = {ARMED_ATTACK: {SHELLING, AIRSTRIKE, DRONE_STRIKE, BOMBING, SUICIDE_BOMBING, ASSASSINATION},
           EXPLOSION: {BOMBING, SUICIDE_BOMBING, AIRSTRIKE, DRONE_STRIKE, SHELLING},
           SHELLING: {AIRSTRIKE, DRONE_STRIKE}, BOMBING: {SUICIDE_BOMBING}, DESTRUCTION: {SUICIDE_BOMBING}, AIRSTRIKE: {DRONE_STRIKE},
           MOVEMENT: {PROTEST}}
"""A general type gives way to any of the more exact ones."""
VAGUE = frozenset({ARMED_ATTACK, EXPLOSION})
"""Types whose nouns stand for any attack once it is known: "الهجوم", "الانفجار"."""
FOLLOWS = frozenset({RAID, MOVEMENT})
"""What a force does after an attack, which wounds nobody by itself."""
MEANS = {
    "drone": DRONE_STRIKE, "aircraft": AIRSTRIKE, "helicopter": AIRSTRIKE, "barrel_bomb": AIRSTRIKE, "artillery": SHELLING,
    "rocket": SHELLING, "mortar": SHELLING, "missile": SHELLING, "guided_missile": SHELLING, "ied": BOMBING, "mine": BOMBING,
    "car_bomb": BOMBING, "motorcycle_bomb": BOMBING, "suicide_belt": SUICIDE_BOMBING, "grenade": BOMBING, "sound_grenade": BOMBING,
    "cluster": SHELLING,
}
"""What a weapon makes of a strike whose type is more general."""
STRIKES = frozenset({SHELLING, ARMED_ATTACK, EXPLOSION, AIRSTRIKE, DRONE_STRIKE, BOMBING, SUICIDE_BOMBING, ASSASSINATION, CLASH})
ON_THE_GROUND = frozenset({CLASH, ARMED_ATTACK})
GENERAL_STRIKES = frozenset({SHELLING, ARMED_ATTACK, EXPLOSION, AIRSTRIKE, BOMBING})
LANDED = frozenset({RAID, ARREST, MOVEMENT})
"""With one of these an aircraft carries people: no air strike."""
AIRCRAFT = frozenset({"aircraft", "helicopter"})
"""Means that carry the weapon; an air strike says them by its type."""
ON_FOOT = frozenset({"people", "unknown", "militia", "rebel", "jihadist", "militant"})
"""Kinds of doer that have no aircraft."""
GUNS = frozenset({"small_arms", "machine_gun"})
STONES = frozenset({"stones"})
WITNESSED = GUNS | {"knife", "rubber_bullets"}
"""Weapons that make an armed attack of a toll that names no other means."""
PLANTED = frozenset({"ied", "mine", "car_bomb", "motorcycle_bomb", "suicide_belt"})
AERIAL = frozenset({AIRSTRIKE, DRONE_STRIKE})
SENTENCED = frozenset({EXECUTION})
"""Types whose shots are told by them: "أعدمهم رميا بالرصاص"."""
CROWD_CONTROL = frozenset({"tear_gas", "rubber_bullets", "sound_grenade"})
BURNING = frozenset({"incendiary"})
LOUD = frozenset({"sound_grenade"})
"""Weapons that make a bombing of a strike only where somebody throws them, not where a force fires them at a crowd."""
GROUND_FIRE = frozenset({"artillery", "mortar"})


def final_types(draft: Draft) -> list[str]:
    """Return the types of a draft, the main one first; empty where nothing says what happened."""
    types = _without_outcome(draft, _said(draft))
    means = _means(draft, types)
    if not types:
        return _from_means(draft, means)
    types, means = _as_struck(draft, types, means)
    types = _without_implied(draft, types, means)
    if GENERAL_STRIKES & set(types):
        types += [kind for kind in _by_means(means, types) if kind not in types]
    if WITNESSED & means and draft.harms and not (STRIKES | SENTENCED) & set(types) or "machine_gun" in means and SHELLING in types:
        types.append(ARMED_ATTACK)  # the words name one kind, the weapon another
    if {ARREST, AIRSTRIKE} <= set(types) and not draft.harms:
        types = [RAID if kind == AIRSTRIKE else kind for kind in types]  # an air-landed raid is no air strike
    if draft.seized and ARREST in types and SEIZURE not in types:  # "اعتقلت رجلا بحوزته مسدس"
        types = [*types, SEIZURE]
    return _exact(draft, types, means)


def _as_struck(draft: Draft, types: list[str], means: set[str]) -> tuple[list[str], set[str]]:
    """Return types and means with what the doer's aircraft, a burning bottle or what is fired at a crowd make of them."""
    if types == [DESTRUCTION] and (struck := [kind for name in sorted(_of_doers(draft)) if (kind := MEANS.get(name))]):
        return struck[:1], means  # "دمرت الطائرات منزلا"
    if types == [EXPLOSION] and means == BURNING:
        return [ARMED_ATTACK], means  # "ألقى شاب زجاجة حارقة على دورية"
    fired = SHELLING in types or any("fired" in fact.sense.entry.features for fact in draft.facts)
    if means and means <= CROWD_CONTROL and fired:  # "أطلقت الشرطة الغاز المسيل للدموع" is no shelling
        return list(dict.fromkeys(ARMED_ATTACK if kind == SHELLING else kind for kind in types)), means - LOUD
    return types, means


def _without_implied(draft: Draft, types: list[str], means: set[str]) -> list[str]:
    """Return types without those that only belong to another: what aircraft drop, whom they kill, devices that are found, an ambush before an arrest."""
    implied = set()
    if SEIZURE in types and not draft.harms and _only_disarmed(draft) or AERIAL & set(types) and not PLANTED & means:
        implied.add(BOMBING)
    if AERIAL & set(types) and any(tally.slot == "killed" and tally.value.minimum > 1 for tally in draft.tallies) and not draft.people:
        implied.add(ASSASSINATION)  # "غارة أسفرت عن تصفية ثلاثة من عناصر الحركة"
    if ARREST in types and not draft.harms and _only_waits(draft):
        implied.add(ARMED_ATTACK)  # "ألقت القبض عليهما بعد نصب كمين"
    return [kind for kind in types if kind not in implied]


def _only_disarmed(draft: Draft) -> bool:
    """Tell whether devices that were found are all that goes off: "العثور على عبوات جرى تفجيرها موقعيا"."""
    blasts = [fact for fact in draft.facts if BOMBING in fact.rule.types]
    return bool(blasts) and all(fact.voice in NOMINAL and fact.sense.pronoun for fact in blasts)


def _only_waits(draft: Draft) -> bool:
    """Tell whether an ambush is all that looks like an attack."""
    attacks = [fact for fact in draft.facts if ARMED_ATTACK in fact.rule.types]
    return bool(attacks) and all("ambush" in fact.sense.entry.features for fact in attacks)


def _said(draft: Draft) -> list[str]:
    """Return the types that the facts name; a weak word ("استهدف") gives way to any other."""
    strong = [kind for fact in _of_one_reading(draft.facts) if not _is_weak(fact) for kind in _types_of(fact)]
    if strong and set(strong) <= FOLLOWS and draft.harms:
        strong = [kind for fact in draft.facts if _is_known(fact) for kind in fact.rule.types] + strong  # "الهجوم أدى إلى مقتل 12، وتجري عمليات تمشيط"
    return list(dict.fromkeys(strong)) or _of_operation(draft) or draft.types


def _of_operation(draft: Draft) -> list[str]:
    """Return what an operation is that only aims at somebody, and hurts nobody: "عملية أمنية استهدفت خلية"."""
    kinds = (fact.rule.option("fallback") for fact in draft.facts if fact.family == OPERATION)
    return [] if draft.harms else [kind for kind in kinds if kind][:1]


def _of_one_reading(facts: list[Fact]) -> list[Fact]:
    """Leave out what a verb would say that brings something down: "أسقط الجيش مسيرة" drops nothing on anybody."""
    brought = {fact.first for fact in facts if INTERCEPTION in fact.rule.types and fact.slot("weapons")}
    return [fact for fact in facts if fact.first not in brought or INTERCEPTION in fact.rule.types]


def _without_outcome(draft: Draft, types: list[str]) -> list[str]:
    """Leave out the destruction that a strike has caused: "قصف أدى إلى تدمير منازل"; it is the strike's own. Men on foot set fire to houses."""
    told = [fact for fact in draft.facts if DESTRUCTION in fact.rule.types]
    on_foot = not (STRIKES & set(types)) - ON_THE_GROUND
    if on_foot and any("arson" in fact.sense.entry.features for fact in told):
        return types
    ends = {fact.last for fact in draft.facts if STRIKES & set(fact.rule.types) and fact.voice in NOMINAL}  # "الغارة دمرت سيارة"
    if not told or not STRIKES & set(types) or any(fact.voice not in NOMINAL and fact.first not in ends for fact in told):
        return types
    strike = min(fact.first for fact in draft.facts if STRIKES & set(fact.rule.types))
    return [kind for kind in types if kind != DESTRUCTION] if all(fact.first > strike for fact in told) else types


def _types_of(fact: Fact) -> tuple[str, ...]:
    """Return the types that a fact names; what is fired is no shell where it is a gun's: "أطلق عيارا ناريا"."""
    if "rides" in fact.sense.entry.features and _on_the_ground(fact):
        return (ARMED_ATTACK,)
    fired = {m.value.kind for m in fact.slot("weapons") if isinstance(m.value, ThingValue)}
    if fired and fired <= STONES:
        return (ARMED_ATTACK,)
    return (ARMED_ATTACK,) if fired and fired <= GUNS and fact.rule.types == (SHELLING,) else fact.rule.types


def _on_the_ground(fact: Fact) -> bool:
    """Tell whether people raid, who have no aircraft: "أغار مسلحون على قرية"."""
    doers = [mention.value for mention in fact.slot("initiators")]
    return bool(doers) and all(isinstance(doer, PeopleValue) or isinstance(doer, ActorValue) and doer.kind in ON_FOOT and not doer.means for doer in doers)


def _is_weak(fact: Fact) -> bool:
    """Tell whether a fact only speaks of the incident by a general word: "استهدف", or "الهجوم" for what was told."""
    return bool(fact.rule.option("weak")) or _is_known(fact) and not fact.rule.option("keeps")


def _is_known(fact: Fact) -> bool:
    """Tell whether a noun stands for an attack that is known: "الهجوم"."""
    return fact.definite and bool(VAGUE & set(fact.rule.types))


def _from_means(draft: Draft, means: set[str]) -> list[str]:
    """Return the type of a toll without a trigger: its weapon's, else what the rule of the toll falls back to."""
    kinds = [kind for name in sorted(means) if (kind := MEANS.get(name))] or [ARMED_ATTACK] * bool(WITNESSED & means)
    return (kinds or [fallback for fact in draft.facts if (fallback := fact.rule.option("fallback"))])[:1]


def _by_means(means: set[str], types: list[str]) -> list[str]:
    """Return what the weapons make of a general strike; a shell that blows up later is a remnant, so a bombing."""
    kinds = [kind for name in sorted(means) if (kind := MEANS.get(name))]
    remnant = EXPLOSION in types and not STRIKES & set(types) - {EXPLOSION}
    if AERIAL & set(types):
        kinds = [kind for kind in kinds if kind != BOMBING]  # what is dropped is no planted device
    return [BOMBING if kind == SHELLING and remnant else kind for kind in kinds]


def _exact(draft: Draft, types: list[str], means: set[str]) -> list[str]:
    """Drop general types beside exact ones, but for those that the text insists on or a ground weapon proves."""
    kept = {kind for fact in draft.facts if fact.rule.option("keeps") for kind in fact.rule.types}
    if "machine_gun" in means:
        kept.add(ARMED_ATTACK)
    if GROUND_FIRE & means and SHELLING in draft.types:
        kept.add(SHELLING)
    return [kind for kind in dict.fromkeys(types) if kind in kept or not GENERIC.get(kind, set()) & set(types)]


def _means(draft: Draft, types: list[str]) -> set[str]:
    """Return what it was done with; aircraft that carry people to a raid are no means."""
    found = means_of(draft)
    if any("rams" in fact.sense.entry.features for fact in draft.facts):
        found -= _of_doers(draft)  # a tank that runs somebody over has fired no shell
    return found - AIRCRAFT if LANDED & set(types) else found


def means_of(draft: Draft) -> set[str]:
    """Return the means that the weapons of a draft and its doers' names tell."""
    return {m.value.kind for m in draft.weapons if isinstance(m.value, ThingValue) and m.value.kind} | _of_doers(draft)


def _of_doers(draft: Draft) -> set[str]:
    """Return the means that the doers' names tell: aircraft, artillery."""
    return {role.value.means for role in draft.named("initiators") if role.value.means}
