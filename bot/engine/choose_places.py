"""
Filtering and ranking of places near a town; the rules for answering are functions here.

The rules (places, "Rules for answering"):
1. At night 119, the police, then the reception in the morning; never a home that one is sent to.
2. Not yet assessed: to the reception. Refused: to a lawyer at once, never back to a reception.
3. What is for adults is not shown before 18.
4. What is closed is not shown, but to say so; what is not sure says "call first".
5. Who gives no help in person answers only to a question about itself.
6. The address of a secret house is nowhere.
7. A court and a service of the State are those of her own département; a police station is near.
8. What has neither address nor phone nor hours is never first: it gives her nothing to do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from bot.engine.nearby import Nearby
from bot.engine.opening import open_state
from bot.model.names import PlaceId
from bot.model.open_state import OpenState
from bot.model.places import (
    NOT_REFUSED,
    WHO,
    Come,
    For,
    HelpPlace,
    PlaceSearch,
    SearchRow,
    Status,
    Sure,
)
from bot.model.towns import Town

NEXT_TOWN: Final = 10.0
"""Kilometres to a place that one can still walk or ride to in an hour."""
FAR: Final = 30.0
"""Kilometres within which a place of another département is still near."""
BY_THE_HOUR: Final = frozenset({"day-centre", "food", "health", "night-shelter"})
"""Kinds of which one wants to know whether they are open now; a lawyer is for tomorrow, too."""
_STATUSES: Final = frozenset({For.NOT_ASSESSED, For.REFUSED, For.RECOGNISED})
_COME: Final = {Come.WALK_IN: 0, Come.CALL_FIRST: 1, Come.UNKNOWN: 2, Come.SENT: 3}
_SURE: Final = {Sure.HIGH: 0, Sure.MEDIUM: 1, Sure.LOW: 2}

Who = frozenset[For]
"""What is known of her: GIRLS, and one of the three ways to stand with the assessment."""

NOBODY_KNOWN: Final[Who] = frozenset()


@dataclass(frozen=True, slots=True)
class ChosenPlace:
    """One result of the search; *kilometres* is None in her own town and for national places."""

    place: HelpPlace
    kilometres: float | None = None


def may_be_sent(place: HelpPlace, who: Who) -> bool:
    """Whether a minor of whom *who* is known may be sent to *place* (rules 1 to 5)."""
    if place.status is Status.CLOSED or place.serves & {For.ADULTS, For.NOBODY}:
        return False
    if place.kind == "reception" and For.REFUSED in who:
        return False
    if place.kind == "night-shelter" and place.come is Come.SENT:
        return False
    if For.GIRLS in place.serves and For.GIRLS not in who:
        return False
    asked, hers = place.serves & _STATUSES, who & _STATUSES
    if not asked:
        return True
    # Of whom nothing is known: both ways that lead on, never what a judge must have decided.
    return bool(asked & (hers or {For.NOT_ASSESSED, For.REFUSED}))


def should_call_first(place: HelpPlace) -> bool:
    """Whether to call before going there (rule 4)."""
    return place.come is Come.CALL_FIRST or place.sure is Sure.LOW or place.status is Status.UNKNOWN


def address_of(place: HelpPlace) -> str:
    """The street, postal code and town in one line; empty when secret or not known (rule 6)."""
    if place.secret or not place.address:
        return ""
    town = " ".join(part for part in (place.postcode, place.city) if part)
    return ", ".join(part for part in (place.address, town) if part)


def choose(
    search: PlaceSearch, nearby: Nearby, town: Town | None, who: Who, paris: datetime
) -> Iterator[ChosenPlace]:
    """
    The ranked results, lazily: row by row of the search, each place once.

    A bare place is never the first, and one that nobody can reach at all comes after all others:
    a name alone, high in a list, is a press for nothing.

    Args:
        town: Where she is; without it only places named by a row are found.
        paris: The moment by the clock of Paris, which decides what is open.
    """
    told: set[PlaceId] = set()
    bare: list[ChosenPlace] | None = []
    out_of_reach: list[ChosenPlace] = []
    for row in search.rows:
        for found in _of_row(row, nearby, town, who, paris):
            if found.place.id in told:
                continue
            told.add(found.place.id)
            if found.place.is_out_of_reach:
                out_of_reach.append(found)
                continue
            if bare is not None and found.place.is_bare:
                bare.append(found)
                continue
            yield found
            yield from bare or ()
            bare = None
    yield from bare or ()
    yield from out_of_reach


def _of_row(
    row: SearchRow, nearby: Nearby, town: Town | None, who: Who, paris: datetime
) -> Iterable[ChosenPlace]:
    if not _concerns(row.who, who):
        return
    if row.one is not None:
        place = nearby.directory.places.get(row.one)
        if place is not None and place.status is not Status.CLOSED:
            yield ChosenPlace(place)
        return
    number = 0
    if town is not None:
        for found in _near(row, nearby, town, who, paris):
            yield found
            # A name that nobody can reach stands at the end anyhow, and takes nobody's place.
            number += not found.place.is_out_of_reach
            if number == row.most:
                return
    fallback = nearby.directory.places.get(row.otherwise) if row.otherwise else None
    if number == 0 and fallback is not None:
        yield ChosenPlace(fallback)


def _concerns(asked: str, who: Who) -> bool:
    """Whether a row that asks for *asked*, a word of `who:` or nothing, is for her."""
    if asked == NOT_REFUSED:
        return For.REFUSED not in who
    return not asked or WHO[asked] in who


def finds_any(search: PlaceSearch, nearby: Nearby, town: Town | None, who: Who) -> bool:
    """
    Whether `choose` has any result: an existence check, without ranking.

    What is open orders the results and never takes one away, so no moment is asked for.
    """
    return any(
        _concerns(row.who, who) and _row_has_any(row, nearby, town, who) for row in search.rows
    )


def _row_has_any(row: SearchRow, nearby: Nearby, town: Town | None, who: Who) -> bool:
    places = nearby.directory.places
    if row.one is not None:
        return row.one in places and places[row.one].status is not Status.CLOSED
    if row.otherwise and row.otherwise in places:
        return True
    return town is not None and any(True for _ in _fitting(row, nearby, town, who))


def _near(
    row: SearchRow, nearby: Nearby, town: Town, who: Who, paris: datetime
) -> Iterator[ChosenPlace]:
    """Band by band: her town, the next ones, the département. What is open comes first in each."""
    bands: tuple[list[_Fitting], ...] = ([], [], [])
    for fitting in _fitting(row, nearby, town, who):
        bands[fitting.band].append(fitting)
    for band, places in enumerate(bands):
        places.sort(key=lambda one: _order(one.place, one.distance, one.fits, paris))
        for one in places:
            yield ChosenPlace(one.place, None if band == 0 else one.distance)


class _Fitting(NamedTuple):
    """A place that a row may show: its band, kilometres, and how much of what is wanted it has."""

    place: HelpPlace
    band: int
    distance: float
    fits: int


def _fitting(row: SearchRow, nearby: Nearby, town: Town, who: Who) -> Iterator[_Fitting]:
    """The places near *town* that a row may show her, in no order."""
    wanted = frozenset(row.helps)
    for place in nearby.around(town, row.kinds):
        fits = len(wanted.intersection(place.helps)) if wanted else 0
        if (wanted and not fits) or (row.walk_in and place.come is not Come.WALK_IN):
            continue
        if not may_be_sent(place, who):
            continue
        distance = nearby.distance(town, place)
        band = _band(place, town, distance)
        if band is not None:
            yield _Fitting(place, band, distance, fits)


def _band(place: HelpPlace, town: Town, distance: float) -> int | None:
    if place.town == town.whole:
        return 0
    if place.kind == "reception" or (place.kind == "authority" and "police" not in place.helps):
        # Only the département where she is must receive her, and only its court decides.
        return 2 if place.department == town.department else None
    if place.kind == "authority":
        return 1 if distance <= NEXT_TOWN else None
    if distance <= NEXT_TOWN:
        return 1
    return 2 if distance <= FAR or place.department == town.department else None


def _order(place: HelpPlace, distance: float, fits: int, paris: datetime) -> tuple[object, ...]:
    return (
        place.status is not Status.OPEN,
        place.is_bare,
        _openness(place, paris),
        -fits,
        _COME[place.come],
        place.position is None or not place.position.of_street,
        round(distance),
        _SURE[place.sure],
        place.id,
    )


def _openness(place: HelpPlace, paris: datetime) -> int:
    doors = open_state(place.hours, place.department, paris)
    if doors is OpenState.CLOSED and place.kind not in BY_THE_HOUR:
        return OpenState.UNKNOWN.value
    return doors.value
