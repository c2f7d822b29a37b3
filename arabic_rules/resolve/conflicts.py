"""What keeps two tellings apart whatever else they share: other kinds, places, people, means, doers, days."""

from __future__ import annotations

import datetime

from ..facts.names import AGREEMENT, ARREST, BOMBING, CLASH, OPERATION, SUICIDE_BOMBING
from ..values import DirectionValue
from .dating import is_old, may_be_same_days
from .draft import Draft, Role, apart, fire_beside_fight
from .geodesy import DEGREES, turned
from .kinds import AERIAL
from .sites import Atlas, may_be_part, shared, words_of
from .telling import Telling, other_numbers, same_dead, same_numbers, same_toll

PLANTED = frozenset({BOMBING, SUICIDE_BOMBING})
GUNS = frozenset({"artillery", "mortar"})
GROUND, AIR = GUNS | {"rocket"}, frozenset({"aircraft", "helicopter", "drone", "barrel_bomb"})
BACKGROUND = ("historical", "cumulative")
"""What is no news: kept apart from news, but where "إدانة التفجير" only names what is told."""
QUARTER = 90
"""Two bearings so many degrees apart are of different places."""
MUTUAL = frozenset({CLASH, AGREEMENT})
"""Families of what two sides do together: either may be told as the one that does it."""
ARTICLE = "ال"
"""The article, which one telling of a force may have and the next not."""


def conflict(a: Telling, b: Telling, atlas: Atlas, today: datetime.date | None) -> bool:
    """Tell whether two drafts cannot be of one incident, the second told behind the first."""
    if apart(a.families, b.families) or fire_beside_fight(a.draft.facts, b.draft.facts) or _other_status(a, b) or _other_try(a, b, today):
        return True
    if a.draft.back and not (b.draft.back or b.definite or same_numbers(a, b)):
        return True  # "بعد يومين على مقتل ثلاثة في أ. ورد الجيش بقصف ...": the story goes on, not what lay before it
    if a.draft.sites and b.sites and not (atlas.compatible(a.places, b.own_places) or _may_be_there(a, b, atlas)):
        return True
    if _other_side(a, b) or _other_people(a, b) or _other_means(a, b) or _other_time(a, b, today) or _other_doers(a, b):
        return True
    if b.articled and not b.sites and b.totals and same_numbers(a, b):
        return False  # "فارق الجريحان الحياة صباح السبت": who was hurt in the attack of the day before
    if not (a.dated or b.definite) and any(m.value.relative.get("direction") == "past" for m in b.draft.dates) and a.draft.types and b.draft.types:
        return True
    return a.dated and b.dated and not may_be_same_days(a.draft.dates, b.draft.dates, today)


def _may_be_there(a: Telling, b: Telling, atlas: Atlas) -> bool:
    """Tell whether the place of one telling may be in that of the other, though no table says so."""
    return is_headed(a, b, atlas) or b.articled and may_be_part(a.places, b.own_places) or is_there(a, b)


def is_headed(a: Telling, b: Telling, atlas: Atlas) -> bool:
    """Tell whether the first sentence names the governorate of the next one's place by its city: "اشتباكات في الخرطوم", then "في الخرطوم بحري"."""
    return a.draft.last_sentence == 0 and b.draft.first_sentence == 1 and not other_numbers(a, b) and atlas.governs(a.places, b.own_places)


def is_there(a: Telling, b: Telling) -> bool:
    """Tell whether a place that no table knows is told to be in the village or town of the other telling: "منطقة أ على أطراف القرية"."""
    return not a.draft.nouns.isdisjoint(b.draft.there) and not any(place.candidates for place in b.own_places)


def _other_status(a: Telling, b: Telling) -> bool:
    """Tell whether one draft has happened and the other not, or is no news; "الانفجاران" are those that a total has counted."""
    before, after = a.draft.status, b.draft.status
    if before == after or a.draft.several and b.draft.several and b.definite:
        return False
    if "asserted" not in (before, after) or _is_of_planners(a, b):
        return True
    return (before in BACKGROUND) != (after in BACKGROUND) and not _is_known_background(a, b) and not same_dead(a, b)


def _other_try(a: Telling, b: Telling, today: datetime.date | None) -> bool:
    """Tell whether one draft was only tried, weeks before the other happened: "وكان قد نجا من محاولة اغتيال العام الماضي"."""
    return (a.draft.status == "attempted") != (b.draft.status == "attempted") and _is_old(a, today) != _is_old(b, today)


def _other_side(a: Telling, b: Telling) -> bool:
    """Tell whether two drafts lie on different sides of one place: "شرقي أ" and "غربي أ"; of neighbouring winds either may be meant."""
    there, here = _bearings(a), _bearings(b)
    return bool(there and here) and all(x.of == y.of and turned(DEGREES[x.bearing], y.bearing) >= QUARTER for x in there for y in here)


def _bearings(telling: Telling) -> list[DirectionValue]:
    """Return the sides of places that are all the drafts say of where: of "أ شرقي ب" the side only tells which أ."""
    told = ((site.value.name, site.value.direction) for site in telling.draft.sites)
    return [direction for name, direction in told if direction is not None and direction.bearing in DEGREES and direction.of == name]


def _is_known_background(a: Telling, b: Telling) -> bool:
    """Tell whether what stands behind other news is the incident of the other telling: named again, or with one place and toll."""
    if b.draft.status == "historical" and b.definite and not b.draft.back:
        return True
    if a.draft.status != "historical":
        return False
    condemned = a.definite and b.definite and not (a.dated or a.draft.back)  # "أدانت الوزارة التفجير. وكان التنظيم تبنى الهجوم ..."
    return condemned or same_numbers(a, b) and shared(a.places, b.own_places)


def _is_of_planners(a: Telling, b: Telling) -> bool:
    """Tell whether one draft is what people planned and the other that they were taken."""
    return any(x.draft.status == "planned" and OPERATION not in x.families and ARREST in y.draft.types for x, y in ((a, b), (b, a)))


def _other_time(a: Telling, b: Telling, today: datetime.date | None) -> bool:
    """Tell whether one of two drafts with tolls of their own lies weeks back: "وقتل 30 الشهر الماضي في انفجار"."""
    return bool(a.totals and b.totals) and _is_old(a, today) != _is_old(b, today) and not same_numbers(a, b)


def _is_old(telling: Telling, today: datetime.date | None) -> bool:
    return any(mention.value.relative and is_old(mention, today) for mention in telling.draft.dates)


def _other_doers(a: Telling, b: Telling) -> bool:
    """Tell whether two drafts name different doers; who helps in one telling may be the doer of another, and in a fight both sides kill."""
    if not (a.draft.types and b.draft.types) and CLASH in a.families | b.families:
        return False
    if a.families & b.families & MUTUAL and a.sides & b.sides:
        return False
    if not (a.doers and b.doers) or a.helpers & b.helpers or _called_alike(a.draft, b.draft) or _called_alike(b.draft, a.draft):
        return False
    return not (same_toll(a, b) and not b.draft.sites)


def _called_alike(nameless: Draft, named: Draft) -> bool:
    """Tell whether a doer without a name is called by words of another's: "قوة أمنية" after "قوة أمنية عراقية"; one word alone tells too little."""
    said = [_words(role) for role in named.named("initiators")]
    bare = [_words(role) for role in nameless.named("initiators") if not (role.value.ids or role.value.unknown)]
    return any(len(words) > 1 and words <= whole for words in bare for whole in said)


def _words(role: Role) -> set[str]:
    return {word.removeprefix(ARTICLE) for word in words_of(role.value.text)}


def _other_means(a: Telling, b: Telling) -> bool:
    """Tell whether one draft is of a device, or of guns, and the other of aircraft: no words for the one are used of the other."""
    for x, y in ((a, b), (b, a)):
        air = y.means & AIR or x.means & GUNS and y.kinds and y.kinds <= AERIAL  # aircraft fire rockets as well
        if x.means & GROUND and air and not (x.means & AIR or x.kinds & AERIAL) and not y.means & GROUND:
            return True
        if x.kinds & PLANTED and y.kinds & AERIAL and not x.kinds & AERIAL and not y.kinds & PLANTED:
            return True
    return False


def _other_people(a: Telling, b: Telling) -> bool:
    """Tell whether two drafts name different victims in one role."""
    if {role for role, _ in a.people}.isdisjoint(role for role, _ in b.people):
        return False
    return not any(_same_person(x, y) for _, x in a.people for _, y in b.people)


def _same_person(a: str, b: str) -> bool:
    """Tell whether two names may be one person's: one says more, or two of their words are the same; "أحمد" alone is many a man's."""
    x, y = set(words_of(a)), set(words_of(b))
    return x <= y or y <= x or len(x & y) > 1 or "".join(words_of(a)) == "".join(words_of(b))
