"""Where a place is shown: what the lists show, and a reason for each list that does not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import cache

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.find_places import places_for
from bot.model.content import Content
from bot.model.flows import PlacesStep
from bot.model.names import PlaceId
from bot.model.places import Come, Directory, For, HelpPlace, Status
from bot.service.workshop.where import Hidden, Shows, where_shown
from tests.places import WEDNESDAY, content_with_places

NOON = datetime.combine(WEDNESDAY, time(12))
SAMPLE = 23
"""Every so manieth place of the directory is looked at."""


@cache
def compiled() -> CompiledContent:
    """The project's places on the guide that shows them."""
    return CompiledContent.of(content_with_places())


def test_as_the_screens_list_it() -> None:
    """A place has a rank just where the list of that screen in its own town has it, at it."""
    content = content_with_places()
    steps = content.flows[next(one for one in content.flows if one == "where-to-go")].steps
    looked = 0
    for place in list(content.directory.places.values())[::SAMPLE]:
        town = None if place.town is None else content.town(place.town)
        for shows in where_shown(content, place, NOON):
            for _, name, _ in shows.screens:
                step = steps[name]
                assert isinstance(step, PlacesStep)
                answers = {step.near: town.slug} if step.near and town is not None else {}
                listed = [one.place.id for one in places_for(compiled(), step, answers, NOON)]
                rank = listed.index(place.id) + 1 if place.id in listed else 0
                assert shows.rank == rank
                assert shows.is_shown or shows.why_not
                looked += 1

    assert looked > 100


def changed(**values: object) -> Mapping[str, Shows]:
    """Where a day centre of Lille is shown when this is otherwise, by the name of the search."""
    content = content_with_places()
    own = content.directory.places[PlaceId("lille-abej-accueil-de-jour")]
    place: HelpPlace = replace(own, **values)  # type: ignore[arg-type]
    places = {**content.directory.places, place.id: place}
    directory = Directory(places, content.directory.searches)
    other: Content = replace(content, directory=directory)
    return {f"{one.search.kind} {' '.join(one.who)}".strip(): one
            for one in where_shown(other, place, NOON)}  # fmt: skip


def test_shown() -> None:
    """As it stands in the directory, it is met by who wants to wash or to eat."""
    assert {name for name, one in changed().items() if one.is_shown} >= {"wash", "eat"}


@pytest.mark.parametrize(
    ("values", "why"),
    [({"status": Status.CLOSED}, Hidden.CLOSED),
     ({"serves": frozenset({For.ADULTS})}, Hidden.ADULTS),
     ({"serves": frozenset({For.NOBODY})}, Hidden.NOBODY),
     ({"serves": frozenset({For.GIRLS})}, Hidden.GIRLS),
     ({"serves": frozenset({For.RECOGNISED})}, Hidden.ASSESSED),
     ({"town": None}, Hidden.NO_TOWN),
     ({"helps": ("wifi",)}, Hidden.HELPS),
     ({"kind": "school"}, Hidden.KIND)],
)  # fmt: skip
def test_why_not(values: Mapping[str, object], why: Hidden) -> None:
    """The one thing that was changed is the reason; where two hold, what is worst comes first."""
    wash = changed(**values)["wash"]

    assert not wash.is_shown
    assert wash.why_not[0][0] is why


def test_reception_and_night_shelter() -> None:
    """Nobody who was refused is sent to a reception, nobody to a house that one is sent to."""
    reception = changed(kind="reception")
    shelter = changed(kind="night-shelter", come=Come.SENT, helps=("night-shelter",))

    assert (Hidden.RECEPTION, "") in reception["forced refused"].why_not
    assert "forced" in {name for name, one in reception.items() if one.is_shown}
    assert all(not one.is_shown for one in shelter.values())


def test_what_helps_would_be_enough() -> None:
    """Of a row that wants other helps, the reason says which."""
    (asked,) = {text for why, text in changed(helps=("wifi",))["wash"].why_not
                if why is Hidden.HELPS}  # fmt: skip

    assert "shower" in asked.split(", ")
