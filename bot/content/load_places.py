"""Reads the folder `flows/places/`, when there is one: a file a département, and what is beside."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.read_places import PlacesReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields
from bot.model.names import PlaceId
from bot.model.places import Directory, HelpPlace
from bot.model.towns import Town

FOLDER: Final = "flows/places"
SEARCHES: Final = f"{FOLDER}/_searches.yaml"
NOTICES: Final = f"{FOLDER}/_notices.yaml"

ReadTree = Callable[[str], Fields | None]


def load_places(
    folder: ContentFolder, towns: Iterable[Town], tree_of: ReadTree, report: Report
) -> Directory:
    """The directory of a content folder; an empty one without `flows/places/`."""
    reader = PlacesReader(towns, report)
    places: dict[PlaceId, HelpPlace] = {}
    files = folder.paths(FOLDER, "*.yaml")
    for path in files:
        if path in {SEARCHES, NOTICES} or (tree := tree_of(path)) is None:
            continue
        for name, place in reader.places(path, tree).items():
            if name in places:
                first = places[name].place
                where = f"{first.path}:{first.line}"
                report.error(place.place, "place-in-two-files", name=name, first=where)
            places.setdefault(name, place)
    searches = tree_of(SEARCHES) if SEARCHES in files else None
    notices = tree_of(NOTICES) if NOTICES in files and _says(folder) else None
    return Directory(
        places,
        {} if searches is None else reader.searches(searches),
        () if notices is None else reader.notices(notices),
    )


def _says(folder: ContentFolder) -> bool:
    """Whether the file holds more than comments: there may be no notice today."""
    try:
        lines = folder.text(NOTICES).splitlines()
    except (OSError, UnicodeDecodeError):
        # Told by whoever reads the tree.
        return True
    return any(line.strip() and not line.startswith("#") for line in lines)
