"""A town in France, as people write it."""

from dataclasses import dataclass

from bot.model.names import TownId


@dataclass(frozen=True, slots=True)
class Town:
    """
    One line of the table of towns.

    Args:
        id: Its number in GeoNames; what a link carries.
        slug: Its name in small letters and hyphens, as flow files write it.
        population: Inhabitants; decides between towns of one name.
        other_names: Names in other scripts and languages.
    """

    id: TownId
    name: str
    slug: str
    population: int
    other_names: tuple[str, ...] = ()
