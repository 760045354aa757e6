"""Whether the directory says things that are so: names, hours, positions, secrets."""

from bot.content.checks.hours import check_hours
from bot.content.checks.place_fields import check_place_fields
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.codes import place_code
from bot.model.content import Content
from bot.model.distance import FAR_FROM_TOWN, is_in_france, kilometres
from bot.model.names import PlaceId
from bot.model.places import Directory, HelpPlace
from bot.model.problem import SourceLocation


def check_places(content: Content, report: Report) -> None:
    """Look at every place, search and notice."""
    directory = content.directory
    for place in directory.places.values():
        check_hours(place, report)
        _check_position(place, content, report)
        for other in place.instead:
            _check_named(other, place.place, directory, report)
    for search in directory.searches.values():
        for row in search.rows:
            for name in (row.one, row.otherwise):
                if name is not None:
                    _check_named(name, row.place, directory, report)
    for notice in directory.notices:
        _check_named(notice.of, notice.place, directory, report)
    _check_codes(directory, report)
    check_place_fields(content, report)


def _check_position(place: HelpPlace, content: Content, report: Report) -> None:
    """In France, and not far from the town that it is said to be in."""
    if place.position is None or report.has_errors_in(place.place.path):
        return
    here = (place.position.latitude, place.position.longitude)
    where = report.find(place.place, "position", below=30)
    if not is_in_france(*here):
        report.error(where, "not-in-france", name=place.id)
        return
    town = None if place.town is None else content.towns.get(place.town)
    if town is not None and town.latitude is not None and town.longitude is not None:
        far = kilometres(here, (town.latitude, town.longitude))
        if far > FAR_FROM_TOWN:
            report.error(where, "far-from-town", name=town.name, count=round(far))


def _check_named(name: PlaceId, near: SourceLocation, directory: Directory, report: Report) -> None:
    if name not in directory.places:
        found = report.find(near, name, below=30)
        meant = closest_match(name, directory.places)
        report.error(found, "unknown-place", name=name, meant=meant)


def _check_codes(directory: Directory, report: Report) -> None:
    codes: dict[str, PlaceId] = {}
    for place in directory.places.values():
        other = codes.setdefault(place_code(place.id), place.id)
        if other != place.id:
            report.error(place.place, "same-place-code", name=place.id, other=other)
