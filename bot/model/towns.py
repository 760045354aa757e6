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
        other_names: Names in other scripts and languages, and postal codes.
        department: The number of its département; empty when it is not known.
        part_of: The town of which it is an arrondissement; conditions and searches take that.
    """

    id: TownId
    name: str
    slug: str
    population: int
    other_names: tuple[str, ...] = ()
    department: str = ""
    latitude: float | None = None
    longitude: float | None = None
    part_of: TownId | None = None

    @property
    def with_department(self) -> str:
        """Its name, and the number of its département when it is known: "Saint-Denis (974)"."""
        return f"{self.name} ({self.department})" if self.department else self.name

    @property
    def whole(self) -> TownId:
        """The town itself, or the one that it is a part of."""
        return self.id if self.part_of is None else self.part_of
