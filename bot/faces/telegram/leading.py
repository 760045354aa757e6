"""
Leader election of the bots that poll: Telegram gives updates to one of them at a time.

Who leads polls. When the database is away nobody can be asked: who polled goes on, and who stood by
waits; a bot that has never reached it polls after a while, for somebody has to answer.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Final

from bot.service.log import Word, log, log_error
from bot.service.ports import Others

LOOK_EVERY: Final = 0.5
"""Seconds between two looks at who leads."""
SETTLES: Final = 3.0
"""Seconds for which another bot leads before this one stops: after an outage it may lead again."""
UNKNOWN: Final = 8.0
"""Seconds without a first word of the database, after which this bot polls all the same."""
LEFT_EVERY: Final = 5.0
"""Seconds between two looks for what a bot that is gone has left unanswered."""

STANDS_BY: Final = (
    "Another bot polls with this token; this one stands by, and takes over when that one is gone."
)


async def terms(
    others: Others, stop: asyncio.Event, tell: Callable[[str], None]
) -> AsyncIterator[asyncio.Event]:
    """The times in which this bot is to poll, each by the event that ends it; until *stop*."""
    loop = asyncio.get_running_loop()
    stands_by = False
    since = loop.time()
    while not stop.is_set():
        waited = loop.time() - since
        nobody_knows = not stands_by and not others.is_connected and waited > UNKNOWN
        if others.leads or nobody_knows:
            log("polls")
            term = asyncio.Event()
            ending = asyncio.create_task(_end(others, stop, term))
            yield term
            ending.cancel()
            stands_by, since = False, loop.time()
            continue
        if others.is_connected and not stands_by and waited > SETTLES:
            stands_by = True
            tell(STANDS_BY)
        await _pause(stop)


async def _end(others: Others, stop: asyncio.Event, term: asyncio.Event) -> None:
    """End *term* when the bot stops, or another one surely leads."""
    loop = asyncio.get_running_loop()
    led_at = loop.time()
    while not stop.is_set():
        if others.leads or not others.is_connected:
            led_at = loop.time()
        elif loop.time() - led_at > SETTLES:
            log("polls_no_more")
            break
        await _pause(stop)
    term.set()


async def _pause(stop: asyncio.Event) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), LOOK_EVERY)


@asynccontextmanager
async def looking_for_left(
    others: Others | None, replay: Callable[[], Coroutine[None, None, None]]
) -> AsyncIterator[None]:
    """Answer what a bot that is gone has not; where there are no others, nothing."""
    task = None if others is None else asyncio.create_task(_look_for_left(replay))
    try:
        yield
    finally:
        if task is not None:
            task.cancel()


async def _look_for_left(replay: Callable[[], Coroutine[None, None, None]]) -> None:
    while True:
        await asyncio.sleep(LEFT_EVERY)
        try:
            await replay()
        except Exception as error:  # noqa: BLE001
            log_error("left_not_read", why=Word(type(error)))
