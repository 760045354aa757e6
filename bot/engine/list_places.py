"""Pagination of a `places` step: a page of cards, or one card, in their state at the moment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Self

from bot.engine.choose_places import ChosenPlace
from bot.engine.opening import opening
from bot.engine.walk import Walk
from bot.model.flows import PlacesStep
from bot.model.names import PlaceId
from bot.model.places import HelpPlace
from bot.model.screens import Card

MAX_PAGES = 60
"""What one character of a link can count, and more than anybody reads."""


@dataclass(frozen=True, slots=True)
class Listed:
    """
    One page of results, or one place.

    Args:
        page: Its number, from 0; *moment* is the one that its order is made for.
        instead: Where to go when the one place is closed: what its file names, else the next one.
        first_number: The number of the first card, counted through the pages.
    """

    moment: datetime
    cards: tuple[Card, ...] = ()
    card: Card | None = None
    has_more: bool = False
    page: int = 0
    first_number: int = 1
    instead: tuple[PlaceId, ...] = ()

    @classmethod
    def of(cls, walk: Walk, step: PlacesStep) -> Self:
        """The page or card that *walk* looks at; the first page when that one is gone."""
        look = walk.view
        if look is not None and look.place is not None:
            near = tuple(walk.places(step))
            far = {one.place.id: one.kilometres for one in near}
            place = walk.compiled.content.directory.places[look.place]
            card = _card(walk, place, far.get(place.id))
            return cls(walk.now, card=card, instead=tuple(_instead(walk, place, near)))
        number = 0 if look is None else look.page
        found = list(islice(walk.places(step), number * step.show, (number + 1) * step.show + 1))
        if not found:
            number, found = 0, list(islice(walk.places(step), step.show + 1))
        return cls(
            walk.now if look is None or look.moment is None else look.moment,
            cards=tuple(_card(walk, one.place, one.kilometres) for one in found[: step.show]),
            has_more=len(found) > step.show and number < MAX_PAGES,
            page=number,
            first_number=number * step.show + 1,
        )


def _instead(walk: Walk, place: HelpPlace, near: Sequence[ChosenPlace]) -> Iterator[PlaceId]:
    """The alternatives that its file names; without any, the place after it in her list."""
    places = walk.compiled.content.directory.places
    if place.instead:
        yield from (one for one in place.instead if one in places)
        return
    ids = [one.place.id for one in near]
    if place.id in ids[:-1]:
        yield ids[ids.index(place.id) + 1]


def _card(walk: Walk, place: HelpPlace, kilometres: float | None) -> Card:
    notices = tuple(
        one
        for one in walk.compiled.content.directory.notices
        if one.of == place.id and one.first <= walk.today <= one.last
    )
    return Card(place, kilometres, opening(place.hours, place.department, walk.now), notices)
