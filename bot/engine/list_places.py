"""What a `places` step shows: a page of cards, or one card, as it is at the moment."""

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Self

from bot.engine.opening import opening
from bot.engine.walk import Walk
from bot.model.flows import PlacesStep
from bot.model.places import HelpPlace
from bot.model.screens import Card

MAX_PAGES = 60
"""What one character of a link can count, and more than anybody reads."""


@dataclass(frozen=True, slots=True)
class Listed:
    """
    A page of places, or one place.

    Args:
        page: Its number, from 0; *moment* is the one that its order is made for.
        first_number: The number of the first card, counted through the pages.
    """

    moment: datetime
    cards: tuple[Card, ...] = ()
    card: Card | None = None
    has_more: bool = False
    page: int = 0
    first_number: int = 1

    @classmethod
    def of(cls, walk: Walk, step: PlacesStep) -> Self:
        """What *walk* shows at *step*; a page that is not there any more is the first."""
        look = walk.look
        if look is not None and look.place is not None:
            far = {one.place.id: one.kilometres for one in walk.places(step)}
            place = walk.guides.content.directory.places[look.place]
            return cls(walk.now, card=_card(walk, place, far.get(place.id)))
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


def _card(walk: Walk, place: HelpPlace, kilometres: float | None) -> Card:
    notices = tuple(
        one
        for one in walk.guides.content.directory.notices
        if one.of == place.id and one.first <= walk.today <= one.last
    )
    return Card(place, kilometres, opening(place.hours, place.department, walk.now), notices)
