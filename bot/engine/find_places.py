"""Places of a `places` step for one person, and the pending moves that page through them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from bot.engine.choose_places import ChosenPlace, Who, choose, finds_any
from bot.engine.compiled import CompiledContent
from bot.engine.moves import (
    PLACE_MOVE,
    PLACES_MOVE,
    place_move,
    places_move,
    read_place_move,
    read_places_move,
)
from bot.model.flows import PlacesStep
from bot.model.names import AnswerName, PlaceId
from bot.model.places import WHO
from bot.model.towns import Town


@dataclass(frozen=True, slots=True)
class PlacesView:
    """
    View within a list of places: a page, in the order of a given moment, or one card.

    Args:
        pending_move: The pending move that leads here, under today's names.
        length: How many characters of the link it took.
    """

    pending_move: str
    length: int
    page: int = 0
    moment: datetime | None = None
    place: PlaceId | None = None

    @classmethod
    def of(
        cls, compiled: CompiledContent, code: str, codes: frozenset[str], text: str
    ) -> Self | None:
        """Parse the view at the start of *text*, at a step of one of *codes*; None if none."""
        page = read_places_move(text[:PLACES_MOVE], codes)
        if page is not None:
            number, moment = page
            return cls(places_move(code, number, moment), PLACES_MOVE, number, moment)
        found = read_place_move(text[:PLACE_MOVE], codes)
        place = None if found is None else compiled.places.get(found)
        return None if place is None else cls(place_move(code, place), PLACE_MOVE, place=place)

    def is_of_another_day(self, now: datetime) -> bool:
        """Whether it was ordered on another day, when other places were open."""
        return self.moment is not None and (self.moment > now or self.moment.date() != now.date())


def places_for(
    compiled: CompiledContent, step: PlacesStep, answers: Mapping[AnswerName, str], moment: datetime
) -> Iterator[ChosenPlace]:
    """The places that *step* shows to whoever gave *answers*, in the order of *moment*."""
    search = compiled.content.directory.searches.get(step.search)
    if search is None:
        return iter(())
    return choose(search, compiled.nearby, _town(compiled, step, answers), _who(step), moment)


def has_places(
    compiled: CompiledContent, step: PlacesStep, answers: Mapping[AnswerName, str]
) -> bool:
    """Whether `places_for` gives any, at whatever moment."""
    search = compiled.content.directory.searches.get(step.search)
    if search is None:
        return False
    return finds_any(search, compiled.nearby, _town(compiled, step, answers), _who(step))


def _town(
    compiled: CompiledContent, step: PlacesStep, answers: Mapping[AnswerName, str]
) -> Town | None:
    named = None if step.near is None else answers.get(step.near)
    return None if named is None else compiled.nearby.town(named)


def _who(step: PlacesStep) -> Who:
    """What a step knows of whoever comes to it."""
    return frozenset(WHO[word] for word in step.who)
