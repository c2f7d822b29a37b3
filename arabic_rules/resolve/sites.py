"""Whether two places can be one incident's: the same, one inside the other, or too near to tell apart."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Sequence

from ..gazetteer import Gazetteer, PlaceRow
from ..text import fold_phrase
from ..values import PlaceValue
from .draft import Site
from .geodesy import Point, about_km

REACH_KM = {"countryside": 90, "governorate": 120, "district": 60, "region": 150, "subdistrict": 30, "city": 20, "camp": 8, "river": 150}
"""How far from its point a place of a kind reaches, roughly; other kinds reach DEFAULT_KM."""
DEFAULT_KM = 6


Words = tuple[str, ...]
_TOLD = 3
"""A name of so many words is the same with one more."""
_MEMO = 1 << 14
"""Names whose words are kept."""
COUNTRY, GOVERNORATE, SITE = "country", "governorate", "site"
FINE = frozenset({"village", "neighbourhood", "camp", "site", "road"})
"""Kinds of place that contain no town."""
TOWNS, PARTS = frozenset({"city", "town"}), frozenset({"road", "neighbourhood", "site"})
"""Kinds of place that have streets and quarters, and what those are."""
WIDE = frozenset({"country", "governorate", "region", "countryside", "district", "sea"})

SMALL = frozenset({"district"})
"""Kinds of wide place that may be a part of a town: "منطقة" is a district of a country and a quarter."""
_NAMED_AFTER = WIDE | FINE - {"village"}
"""Kinds whose name may hold a town's, so that they have its rows."""


def exact(sites: Iterable[Site]) -> list[PlaceValue]:
    """Return the places of a telling that are on its most exact level: towns before districts before countries."""
    return [site.value for site in exact_sites(sites)]


def exact_sites(sites: Iterable[Site]) -> list[Site]:
    """Return the sites of the most exact level; a name whose countryside is named too is the region's."""
    known = list(sites)
    ringed = {words_of(site.value.name)[1:] for site in known if site.value.kind in WIDE}
    within = {words_of(name) for site in known for name in site.value.within}
    within |= {words[1:] for words in within}
    known = [site for site in known if not _surrounded(site.value, ringed, within)]
    finest = max((_fineness(site.value) for site in known), default=0)
    return [site for site in known if _fineness(site.value) == finest]


def _surrounded(value: PlaceValue, ringed: set[Words], within: set[Words]) -> bool:
    """Tell whether a place has its countryside among others, or contains one of them: what `_around` and `_inside` tell of two."""
    words = words_of(value.name)
    return words in within or words in ringed and value.kind not in FINE


def _fineness(value: PlaceValue) -> int:
    if value.kind in (COUNTRY, "sea"):
        return 0 if value.kind == COUNTRY else 1
    return 2 if value.kind in WIDE else 3


def sure_sites(sites: Iterable[Site]) -> list[Site]:
    """Return the sites that are sure to be where it happened, and what lies in one; where these are only wide ones, the others as well."""
    known = list(sites)
    certain = [site.value.name for site in known if site.sure]
    sure = [site for site in known if site.sure or any(among(name, site.value.within) for name in certain)]
    return known if only_wide(sure) else sure


def only_wide(sites: Iterable[Site]) -> bool:
    """Tell whether a telling names no place more exact than a region."""
    return all(site.value.kind in WIDE for site in sites)


def is_region(site: Site, sites: Iterable[Site]) -> bool:
    """Tell whether a name that a town and its region share is the region, in whose countryside another sentence puts the place: "قصف على إدلب"."""
    return not site.value.kind and any(other.sentence != site.sentence and _inside(other.value, site.value) for other in sites)


def shared(a: Sequence[PlaceValue], b: Sequence[PlaceValue]) -> bool:
    """Tell whether two tellings name one exact place, or one names what contains the other's in the same words."""
    return any(one_place(x, y) or among(x.name, y.within) or among(y.name, x.within) for x in a for y in b)


class Atlas:
    """Compares places by the rows that the gazetteer has for their names and for what contains them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Use one gazetteer."""
        self._gazetteer = gazetteer

    def compatible(self, a: Sequence[PlaceValue], b: Sequence[PlaceValue]) -> bool:
        """Tell whether any of the exact places of one telling can be one of the other's."""
        return any(self._pair(x, y) for x in a for y in b)

    def contained(self, a: Sequence[PlaceValue], b: Sequence[PlaceValue]) -> bool:
        """Tell whether one telling names what contains a place of the other, or the countryside around its town."""
        return any(self._holds(x, y) or self._holds(y, x) for x in a for y in b)

    def governs(self, a: Sequence[PlaceValue], b: Sequence[PlaceValue]) -> bool:
        """Tell whether the name of a city may stand for the governorate around it, which has a place of the other telling: الخرطوم, الخرطوم بحري."""
        return any(self._governs(x, y) for x in a for y in b)

    def _governs(self, wide: PlaceValue, place: PlaceValue) -> bool:
        rows = [self._gazetteer.rows[c] for c in wide.candidates]
        names = {fold_phrase(row.name) for row in rows if row.kind == GOVERNORATE}
        return any(fold_phrase(self._gazetteer.rows[c].admin1) in names for c in place.candidates)

    def _holds(self, wide: PlaceValue, place: PlaceValue) -> bool:
        return self._contains(wide, place) or _around(wide, place) or _inside(place, wide) or _leads_to(place, wide)

    def _pair(self, a: PlaceValue, b: PlaceValue) -> bool:
        if one_place(a, b) or self._holds(a, b) or self._holds(b, a) or _shortens(a, b) or _shortens(b, a):
            return True
        if any(x.kind == COUNTRY and x.near for x in (a, b)):
            return True  # "قرب مالي" is in no country that is named
        if COUNTRY in (a.kind, b.kind):
            return self._in_country(a, b) or self._in_country(b, a)
        return self._near(a, b)

    def _contains(self, wide: PlaceValue, place: PlaceValue) -> bool:
        """Tell whether the text says that one place lies in the other, however it spells the container: "ريف ديرالزور"."""
        if among(wide.name, place.within):
            return True
        return wide.kind not in FINE and any(self._gazetteer.rows[c] in self._gazetteer.named(name) for name in place.within for c in wide.candidates)

    def _in_country(self, country: PlaceValue, place: PlaceValue) -> bool:
        """Tell whether a place can lie in a country; a place that no table knows can."""
        if country.kind != COUNTRY:
            return False
        rows = [self._gazetteer.rows[c] for c in place.candidates]
        return place.kind != COUNTRY and (not rows or not country.country or any(row.country == country.country for row in rows))

    def _near(self, a: PlaceValue, b: PlaceValue) -> bool:
        """Tell whether the wider of two known places reaches the other; two towns of different names are two places."""
        reach = max(REACH_KM.get(a.kind, DEFAULT_KM), REACH_KM.get(b.kind, DEFAULT_KM))
        if reach <= DEFAULT_KM or a.kind == b.kind:
            return False
        rows_a, rows_b = ([self._gazetteer.rows[c] for c in v.candidates] for v in (a, b))
        if not (rows_a and rows_b):
            return self._unknown_within(*sorted((a, b), key=lambda v: -REACH_KM.get(v.kind, DEFAULT_KM)))
        return any(distance(x, y) <= reach for x in rows_a for y in rows_b)

    def _unknown_within(self, wide: PlaceValue, fine: PlaceValue) -> bool:
        """Tell whether a place that no table knows can lie in a region; one with a container lies where that lies."""
        if wide.kind not in WIDE or fine.kind in WIDE - SMALL or fine.candidates:
            return False
        if not fine.within:
            return fine.kind not in WIDE
        rows = [self._gazetteer.rows[c] for c in wide.candidates]
        containers = [row for name in fine.within[:1] for row in self._gazetteer.named(name)]
        return any(distance(x, y) <= REACH_KM.get(wide.kind, DEFAULT_KM) for x in rows for y in containers)


def may_be_part(a: Sequence[PlaceValue], b: Sequence[PlaceValue]) -> bool:
    """Tell whether a street or a quarter of one telling, that no table knows, may be one of a town of the other."""
    return any(_may_hold(x, y) or _may_hold(y, x) for x in a for y in b)


def _may_hold(town: PlaceValue, part: PlaceValue) -> bool:
    return town.kind in TOWNS and part.kind in PARTS and not part.candidates and not part.within


def _shortens(short: PlaceValue, long: PlaceValue) -> bool:
    """Tell whether a name is the beginning of another: "الغارية" of "الغارية الشرقية"."""
    return words_of(short.name) == words_of(long.name)[:-1]


def _around(wide: PlaceValue, place: PlaceValue) -> bool:
    """Tell whether one place is the countryside or governorate that is named after the other: "ريف إدلب" and "إدلب"."""
    return wide.kind in WIDE and place.kind not in FINE and words_of(wide.name)[1:] == words_of(place.name)


def _inside(place: PlaceValue, wide: PlaceValue) -> bool:
    """Tell whether the text puts one place into another, or into the countryside that is named after it."""
    return any(_same(name, wide.name) or wide.kind not in TOWNS and words_of(name)[1:] == words_of(wide.name) for name in place.within)


def _leads_to(road: PlaceValue, place: PlaceValue) -> bool:
    """Tell whether a road is called after a place: "طريق منبج جرابلس" of "جرابلس"."""
    name, words = words_of(place.name), words_of(road.name)
    return road.kind == "road" != place.kind and any(words[i : i + len(name)] == name for i in range(1, len(words)))


@functools.lru_cache(maxsize=_MEMO)
def words_of(name: str) -> Words:
    """Return the words of a name without their spelling variants: "أعزاز" and "اعزاز" are one town."""
    return tuple(fold_phrase(name).split())


def _same(a: str, b: str) -> bool:
    """Tell whether two names are one, perhaps with what it is said to be like at the end of one: "معبر باب الهوى الحدودي"."""
    if a == b:
        return True
    short, long = sorted((words_of(a), words_of(b)), key=len)
    return "".join(short) == "".join(long) or len(short) >= _TOLD and short == long[:-1]


def one_place(a: PlaceValue, b: PlaceValue) -> bool:
    """Tell whether two places have one name, however it is spelled, or two names of one row of the table: "كوباني" and "عين العرب"."""
    if _same(a.name, b.name) or a.kind == b.kind == SITE and (_shortens(a, b) or _shortens(b, a)):
        return True
    return not {a.kind, b.kind} & _NAMED_AFTER and not set(a.candidates).isdisjoint(b.candidates)


def among(name: str, names: Iterable[str]) -> bool:
    """Tell whether a name is one of several, however they are spelled."""
    return any(_same(name, other) for other in names)


def distance(a: PlaceRow, b: PlaceRow) -> float:
    """Return the distance in km; infinite where a coordinate is missing."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return math.inf
    return about_km(Point(a.lat, a.lon), Point(b.lat, b.lon))
