"""Spatial index of the directory: a grid of cells, so that a search looks at few places."""

from collections.abc import Iterator, Mapping
from math import floor
from typing import Final

from bot.model.distance import kilometres
from bot.model.names import TownId
from bot.model.places import Directory, HelpPlace, Position
from bot.model.towns import Town
from bot.model.villages import Villages

CELL: Final = 0.5
"""Degrees; a cell is 56 km high and at least 30 km wide in mainland France."""

_Point = tuple[float, float]


class Nearby:
    """Grid index of places; made once per content, then read only."""

    def __init__(
        self,
        directory: Directory,
        towns: Mapping[TownId, Town],
        villages: Villages | None = None,
    ) -> None:
        self.directory = directory
        self.by_slug = {town.slug: town for town in towns.values()}
        self._villages = Villages() if villages is None else villages
        self._points: dict[TownId, _Point] = {
            town.id: point for town in towns.values() if (point := _point_of(town)) is not None
        }
        self._cells: dict[tuple[str, int, int], list[HelpPlace]] = {}
        self._departments: dict[tuple[str, str], list[HelpPlace]] = {}
        self._of_cell: dict[str, tuple[int, int]] = {}
        for place in directory.places.values():
            point = self._point(place)
            if place.town is None or point is None:
                continue
            cell = _cell(point)
            self._of_cell[place.id] = cell
            self._cells.setdefault((place.kind, *cell), []).append(place)
            self._departments.setdefault((place.kind, place.department), []).append(place)

    def town(self, slug: str) -> Town | None:
        """The town or village that an answer calls *slug*, or None."""
        return self.by_slug.get(slug) or self._villages.of_slug(slug)

    def around(self, town: Town, kinds: tuple[str, ...]) -> Iterator[HelpPlace]:
        """Each place of *kinds* in the cells around *town* and in its département, once."""
        point = _point_of(town)
        near: set[tuple[int, int]] = set()
        if point is not None:
            north, east = _cell(point)
            near = {(north + up, east + right) for up in (-1, 0, 1) for right in (-1, 0, 1)}
        for kind in kinds:
            for cell in near:
                yield from self._cells.get((kind, *cell), ())
            for place in self._departments.get((kind, town.department), ()):
                if self._of_cell[place.id] not in near:
                    yield place

    def distance(self, town: Town, place: HelpPlace) -> float:
        """Kilometres from the middle of *town*; 0 when one of the two is on no map."""
        here, there = _point_of(town), self._point(place)
        return 0.0 if here is None or there is None else kilometres(here, there)

    def _point(self, place: HelpPlace) -> _Point | None:
        """Where it is; the position of a town is the town's own, one for all of its places."""
        position: Position | None = place.position
        if position is not None and position.of_street:
            return position.latitude, position.longitude
        return None if place.town is None else self._points.get(place.town)


def _point_of(town: Town) -> _Point | None:
    """Where a town is; None when it is on no map."""
    if town.latitude is None or town.longitude is None:
        return None
    return town.latitude, town.longitude


def _cell(point: _Point) -> tuple[int, int]:
    return floor(point[0] / CELL), floor(point[1] / CELL)
