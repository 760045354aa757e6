"""Explanation of a search: which screens show a place, at which rank, and why others do not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Final

from bot.engine.choose_places import Who, choose, may_be_sent
from bot.engine.nearby import Nearby
from bot.model.content import Content
from bot.model.flows import PlacesStep
from bot.model.names import FlowName, PlaceKind, StepName
from bot.model.places import (
    NOT_REFUSED,
    WHO,
    Come,
    For,
    HelpPlace,
    PlaceSearch,
    SearchRow,
    Status,
)
from bot.model.problem import SourceLocation

Screens = tuple[tuple[FlowName, StepName, SourceLocation], ...]


class Hidden(Enum):
    """Why a search leaves a place out, in the order in which a volunteer can do something."""

    CLOSED = "closed"
    ADULTS = "adults"
    NOBODY = "nobody"
    NO_TOWN = "no-town"
    SENT = "sent"
    RECEPTION = "reception"
    GIRLS = "girls"
    ASSESSED = "assessed"
    WHO = "who"
    WALK_IN = "walk-in"
    HELPS = "helps"
    OTHERS_FIRST = "others-first"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Shows:
    """
    One search for one sort of person, as it is in the town of the place itself.

    Args:
        who: What the screens know of her: words of `who:`.
        screens: The steps that look for it so.
        has_town: Whether they know a town; without one, only rows that name a place find any.
        rank: The number of the place in her list, from 1; 0 when it is not in it.
        is_fallback: Named by a row for where nothing is near.
        why_not: Without a rank: the reasons, row by row, each with what the row asks for.
    """

    search: PlaceSearch
    who: tuple[str, ...]
    screens: Screens
    has_town: bool = True
    rank: int = 0
    is_fallback: bool = False
    why_not: tuple[tuple[Hidden, str], ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether anybody can meet it there."""
        return bool(self.rank) or self.is_fallback


_ORDER: Final = list(Hidden)


def where_shown(content: Content, place: HelpPlace, moment: datetime) -> tuple[Shows, ...]:
    """
    Every search with a screen, in the order of the file of searches; what shows it first.

    Args:
        moment: By the clock of Paris; what is open then comes earlier in a list.
    """
    nearby = Nearby(content.directory, content.towns, content.villages)
    found = [
        _shows(content, nearby, place, search, asked, moment)
        for search in content.directory.searches.values()
        for asked in _asked(content, search.kind)
    ]
    return tuple(sorted(found, key=lambda one: not one.is_shown))


def searches_of_nobody(content: Content) -> tuple[PlaceSearch, ...]:
    """The searches that no screen asks for."""
    searches = content.directory.searches.values()
    return tuple(one for one in searches if not _asked(content, one.kind))


@dataclass(frozen=True, slots=True)
class _Asked:
    """How steps look for something: what they know of her, and whether she named a town."""

    who: tuple[str, ...]
    has_town: bool
    screens: Screens


def _asked(content: Content, kind: PlaceKind) -> list[_Asked]:
    """The steps that look for *kind*, those together that find the same."""
    found: dict[tuple[tuple[str, ...], bool], Screens] = {}
    for flow in content.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, PlacesStep) and step.search == kind:
                key = step.who, step.near is not None
                found[key] = (*found.get(key, ()), (flow.name, name, step.about.place))
    return [_Asked(who, has_town, screens) for (who, has_town), screens in found.items()]


def _shows(
    content: Content,
    nearby: Nearby,
    place: HelpPlace,
    search: PlaceSearch,
    asked: _Asked,
    moment: datetime,
) -> Shows:
    shows = Shows(search, asked.who, asked.screens, asked.has_town)
    who = frozenset(WHO[one] for one in asked.who)
    town = content.town(place.town) if asked.has_town and place.town is not None else None
    ranked = choose(search, nearby, town, who, moment)
    rank = next((at for at, one in enumerate(ranked, 1) if one.place.id == place.id), 0)
    is_fallback = place.status is not Status.CLOSED and any(
        row.otherwise == place.id and _concerns(row, who) for row in search.rows
    )
    if rank or is_fallback:
        return replace(shows, rank=rank, is_fallback=is_fallback)
    why = sorted(set(_why_not(place, search, asked)), key=lambda one: _ORDER.index(one[0]))
    # Of no use to know that a row asks for another kind, where one asks for its own.
    real = [one for one in why if one[0] is not Hidden.KIND]
    return replace(shows, why_not=tuple(real or why[:1]))


def _why_not(place: HelpPlace, search: PlaceSearch, asked: _Asked) -> Iterator[tuple[Hidden, str]]:
    who = frozenset(WHO[one] for one in asked.who)
    for row in search.rows:
        if place.id in (row.one, row.otherwise):
            yield (Hidden.CLOSED, "") if _concerns(row, who) else (Hidden.WHO, row.who)
        elif place.kind in row.kinds:
            yield _of_row(place, row, who, asked.has_town)
        else:
            kinds = (kind for one in search.rows for kind in one.kinds)
            yield Hidden.KIND, ", ".join(dict.fromkeys(kinds))


def _of_row(place: HelpPlace, row: SearchRow, who: Who, has_town: bool) -> tuple[Hidden, str]:
    """Why a row that asks for its kind leaves it out."""
    if not may_be_sent(place, who):
        return _not_sent(place, who)
    if place.town is None or not has_town:
        return Hidden.NO_TOWN, ""
    if not _concerns(row, who):
        return Hidden.WHO, row.who
    if row.walk_in and place.come is not Come.WALK_IN:
        return Hidden.WALK_IN, place.come.value
    if row.helps and not set(row.helps) & set(place.helps):
        return Hidden.HELPS, ", ".join(row.helps)
    return Hidden.OTHERS_FIRST, str(row.most or "")


def _not_sent(place: HelpPlace, who: Who) -> tuple[Hidden, str]:
    """Which of the rules of `may_be_sent` forbids it."""
    if place.status is Status.CLOSED:
        return Hidden.CLOSED, ""
    if For.ADULTS in place.serves:
        return Hidden.ADULTS, ""
    if For.NOBODY in place.serves:
        return Hidden.NOBODY, ""
    if place.kind == "reception" and For.REFUSED in who:
        return Hidden.RECEPTION, ""
    if place.kind == "night-shelter" and place.come is Come.SENT:
        return Hidden.SENT, ""
    if For.GIRLS in place.serves and For.GIRLS not in who:
        return Hidden.GIRLS, ""
    return Hidden.ASSESSED, ", ".join(sorted(one.value for one in place.serves))


def _concerns(row: SearchRow, who: Who) -> bool:
    """Whether a row is for her."""
    if row.who == NOT_REFUSED:
        return For.REFUSED not in who
    return not row.who or WHO[row.who] in who
