"""
What staff says above the card of a place: "closed this week".

It is written into the store, perhaps by another process, and shown by the running bot soon after.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import date, timedelta
from typing import Final

from bot.content.lines import LONGEST, LineCheck
from bot.content.suggest import closest_match
from bot.content.wording import Wording
from bot.model.names import PlaceId
from bot.model.places import Directory, Notice
from bot.model.refused import Refused
from bot.service.log import Word, log_error
from bot.service.ports import Store

LOOK_EVERY: Final = 30.0
"""Seconds; what was written shows within a minute, whatever else is going on."""

MOST_DAYS: Final = 92
"""What is so for longer than a season is written into the file of the place."""


class NoticeWrong(Refused):
    """A notice that cannot be shown; the text says what to write."""


def notice_of(
    directory: Directory,
    name: str,
    says: str,
    days: tuple[date, date],
    check: LineCheck,
    wording: Wording,
) -> Notice:
    """
    A notice above the card of the place *name*.

    Args:
        days: Its first and its last day.
        check: What lint holds a notice in a file against.
        wording: How lint says what is wrong.

    Raises:
        NoticeWrong: There is no such place, or its words or days cannot be so.
    """
    first, last = days
    of = place_of(directory, name)
    words = says.strip()
    if not words:
        raise NoticeWrong('A notice needs words: --text "Fermé cette semaine."')
    if any(sign in words for sign in "\n\r\v\f\x85\u2028\u2029"):
        raise NoticeWrong("A notice is one line, without signs that cannot be seen.")
    for fault in check.faults(words, (directory.places[of].phone,)):
        values: dict[str, str | int] = {"name": fault.written, "most": LONGEST}
        raise NoticeWrong(f"--text: {wording.sentence(fault.kind, values)}")
    if last < first:
        raise NoticeWrong(f"The last day, {last}, is before the first, {first}.")
    if last - first > timedelta(days=MOST_DAYS):
        raise NoticeWrong(
            f"A notice is for {MOST_DAYS} days at most. What is so for longer is written into the "
            "file of the place, in flows/places/."
        )
    return Notice(of, first, last, words)


def place_of(directory: Directory, name: str) -> PlaceId:
    """
    The place called *name*.

    Raises:
        NoticeWrong: There is none.
    """
    if PlaceId(name) in directory.places:
        return PlaceId(name)
    near = closest_match(name, directory.places)
    meant = f" Did you mean {near}?" if near else " Their names are in flows/places/."
    raise NoticeWrong(f"There is no place {name!r}.{meant}")


@asynccontextmanager
async def keep_shown(
    store: Store,
    show: Callable[[Iterable[Notice]], None],
    every: float = LOOK_EVERY,
    news: asyncio.Event | None = None,
) -> AsyncIterator[None]:
    """
    Give *show* the notices of *store* at once, then again and again.

    While the store does not know them, what was shown stays; its days are looked at anyway.

    Args:
        every: Seconds.
        news: Set when there is something to look at sooner, if anybody tells.
    """
    await _look(store, show)
    looking = asyncio.create_task(_go_on(store, show, every, news or asyncio.Event()))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _go_on(
    store: Store, show: Callable[[Iterable[Notice]], None], every: float, news: asyncio.Event
) -> None:
    while True:
        with suppress(TimeoutError):
            await asyncio.wait_for(news.wait(), every)
        news.clear()
        await _look(store, show)


async def _look(store: Store, show: Callable[[Iterable[Notice]], None]) -> None:
    try:
        found = await store.notices()
    except Exception as error:  # noqa: BLE001
        # Whatever it is, the next look may find them, and the bot answers meanwhile.
        log_error("notices_not_read", error=Word(type(error).__name__))
        return
    if found is not None:
        show(found)
