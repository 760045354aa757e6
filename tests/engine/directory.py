"""The project's own directory, and small places for tests of the rules."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from itertools import islice

from bot.content.content_folder import ContentFolder
from bot.content.load_places import load_places
from bot.content.read_data import read_towns
from bot.content.report import Report
from bot.content.yaml_tree import read_tree
from bot.engine.choose_places import choose
from bot.engine.nearby import Nearby
from bot.model.names import PlaceId, PlaceKind, TownId
from bot.model.places import Come, Directory, For, HelpPlace, Status, Sure
from bot.model.problem import SourceLocation
from bot.model.towns import Town
from tests.build import ROOT


@cache
def towns() -> dict[TownId, Town]:
    """Every town of the project."""
    path = "flows/_towns.tsv"
    return read_towns(path, (ROOT / path).read_text(encoding="utf-8"), Report())


@cache
def directory() -> Directory:
    """
    Every place of the project.

    Raises:
        ValueError: When a file has a problem.
    """
    report = Report()
    found = load_places(
        ContentFolder(ROOT),
        towns().values(),
        lambda path: read_tree(path, (ROOT / path).read_text(encoding="utf-8"), report),
        report,
    )
    if report.problems:
        raise ValueError(f"{report.problems}")
    return found


@cache
def nearby() -> Nearby:
    """The same, ready to be searched."""
    return Nearby(directory(), towns())


def answer(
    kind: str, town: str | None, moment: str, *who: For, most: int | None = None
) -> list[str]:
    """The names of the places that a search gives, the first first."""
    found = choose(
        directory().searches[PlaceKind(kind)],
        nearby(),
        None if town is None else nearby().by_slug[town],
        frozenset(who),
        datetime.fromisoformat(moment),
    )
    return [str(one.place.id) for one in islice(found, most)]


def place(
    *serves: For,
    kind: str = "day-centre",
    come: Come = Come.WALK_IN,
    status: Status = Status.OPEN,
    sure: Sure = Sure.MEDIUM,
    secret: bool = False,
    address: str = "1 rue Exemple",
    phone: str = "",
) -> HelpPlace:
    """A place that nobody knows."""
    return HelpPlace(
        id=PlaceId("example"), name="Exemple", kind=kind, serves=frozenset(serves), helps=(),
        come=come, status=status, sure=sure, place=SourceLocation("flows/places/75.yaml"),
        department="75", town=TownId(2988507), city="Paris", address=address, postcode="75001",
        secret=secret, phone=phone,
    )  # fmt: skip


def kinds_of(names: Iterable[str]) -> set[str]:
    """The kinds of the places of these names."""
    return {directory().places[PlaceId(name)].kind for name in names}
