"""What people name in place of a town: a département by number or name, a station."""

from collections.abc import Mapping
from typing import Final

from bot.model.departments import DEPARTMENTS
from bot.model.names import TownId
from bot.service.find_town import OFFERED, TownMatch
from bot.service.normalize import Typed, folded
from bot.service.typed.desk import Desk

BESIDE: Final = frozenset({"le", "la", "les", "l", "dans", "en", "departement", "department", "du"})
"""Words beside the name of a département that say nothing of it."""
STATION: Final = ("gare de ", "gare du ", "gare d ", "gare des ", "gare ", "train station ")
"""What stands in front of a town when her train came in there."""


def found_by_any_name(desk: Desk, text: Typed) -> TownMatch:
    """
    The town that *text* names: by its own name, by a station, or by its département.

    Of a département the biggest towns are asked about; one that is a single town is that one.
    """
    if desk.towns.is_a_name(text):
        found, department = desk.towns.find(text), department_named(text.name)
        if department is None or desk.towns.knows(text):
            return found
        # A village bears the name of a whole département: "Aube", "Loire".
        biggest = desk.made(towns_by_department).get(department, ())
        villages = found.near if found.exact is None else (found.exact,)
        return TownMatch(None, tuple(dict.fromkeys((*biggest[:3], *villages)))[:OFFERED])
    return found_by_another_name(desk, text) or desk.towns.find(text)


def found_by_another_name(desk: Desk, text: Typed) -> TownMatch | None:
    """The same by a station or a département alone; None when *text* names none."""
    typed = text.name
    station = desk.made(towns_by_station).get(typed)
    if station is not None:
        return TownMatch(station)
    department = department_named(typed)
    if department is not None:
        biggest = desk.made(towns_by_department).get(department, ())
        return TownMatch(biggest[0]) if len(biggest) == 1 else TownMatch(None, biggest[:OFFERED])
    for begins in STATION:
        if typed.startswith(begins) and desk.towns.knows(name := typed[len(begins) :]):
            return desk.towns.find(name)
    return None


def department_named(typed: str) -> str | None:
    """The number of the département whose number or whole name *typed* is, folded."""
    bare = " ".join(word for word in typed.split() if word not in BESIDE)
    return _NAMES.get(typed) or _NAMES.get(bare)


_NAMES: Final[Mapping[str, str]] = {
    folded(name): number
    for number, label in DEPARTMENTS.items()
    for name in (number, label, label.removeprefix("La "))
}


def towns_by_department(desk: Desk) -> Mapping[str, tuple[TownId, ...]]:
    """The towns of each département, the biggest first; no arrondissements."""
    found: dict[str, list[TownId]] = {}
    for town in sorted(desk.content.towns.values(), key=lambda one: -one.population):
        if town.part_of is None:
            found.setdefault(town.department, []).append(town.id)
    return {number: tuple(towns) for number, towns in found.items()}


def towns_by_station(desk: Desk) -> Mapping[str, TownId]:
    """The town of each station and quarter of `flows/_typed.yaml`."""
    by_slug = {town.slug: town.id for town in desk.content.towns.values()}
    return {
        folded(phrase.words): by_slug[slug]
        for slug, phrases in desk.content.typed.stations.items()
        if slug in by_slug
        for phrase in phrases
    }
