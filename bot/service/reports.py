"""
What people report: "this is wrong" about a screen, "it was closed" about a place (safety rule F9).

A report names nobody: it is a number of a day. It reaches the team on the same day: the log of the
running bot says within the hour that there is one, and `bot reports` says which.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import date, timedelta
from typing import Final, Protocol

from bot.service.clock import today_in_paris
from bot.service.log import Word, log, log_error

WRONG: Final = "wrong."
CLOSED: Final = "closed."
REPORTS: Final = (WRONG, CLOSED)
"""How the events begin that somebody reported."""

LOOK_EVERY: Final = 3600.0
"""Seconds. A line at once would say when somebody was on that screen."""


class Reported(Protocol):
    """Where reports are counted."""

    async def reports(self, first: date, last: date) -> Mapping[tuple[date, str], int]:
        """How often what was reported on each day, exactly."""


class NewReports:
    """Tells how many reports there are that were not told yet."""

    def __init__(self) -> None:
        self._told: Mapping[tuple[date, str], int] = {}

    def tell(self, found: Mapping[tuple[date, str], int], first: date) -> None:
        """
        One line in the log, when there is something new; how many, and of which kind.

        Args:
            first: The first day that was looked at.
        """
        new = {
            kind: sum(
                max(number - self._told.get(key, 0), 0)
                for key, number in found.items()
                if key[1].startswith(kind)
            )
            for kind in REPORTS
        }
        if any(new.values()):
            log(
                "people_reported",
                screens_wrong=new[WRONG],
                places_closed=new[CLOSED],
                what_to_do=Word.ours("run: bot reports"),
            )
        before = {key: number for key, number in self._told.items() if key[0] >= first}
        # A disk that does not answer makes numbers smaller for a while.
        self._told = before | {key: max(n, before.get(key, 0)) for key, n in found.items()}


@asynccontextmanager
async def keep_told(
    store: Reported,
    *,
    every: float = LOOK_EVERY,
    today: Callable[[], date] = today_in_paris,
) -> AsyncIterator[None]:
    """
    Tell of new reports in *store* at once, then again and again: those of today and yesterday.

    Args:
        every: Seconds.
    """
    reports = NewReports()
    await _look(store, reports, today())
    looking = asyncio.create_task(_go_on(store, reports, every, today))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _go_on(
    store: Reported, reports: NewReports, every: float, today: Callable[[], date]
) -> None:
    while True:
        await asyncio.sleep(every)
        await _look(store, reports, today())


async def _look(store: Reported, reports: NewReports, today: date) -> None:
    try:
        first = today - timedelta(days=1)
        reports.tell(await store.reports(first, today), first)
    except Exception as error:  # noqa: BLE001
        # Whatever it is, the next look may find them, and the bot answers meanwhile.
        log_error("reports_not_read", error=Word(type(error).__name__))
