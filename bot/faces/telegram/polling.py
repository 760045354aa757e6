"""
Fetches updates by long polling and acknowledges them only after they were handled.

Telegram forgets an update when the next one is asked for (Bot API, getUpdates, *offset*). So
the offset never passes an update that is still in hand: after `kill -9` Telegram gives it
again. One slow chat does not hold the others up: while it lasts, the same window is asked
for again and only what is new in it is begun. When the window is full of what waits behind
a slow one, that one is let go of: it goes on, but a crash would lose it.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, Final, Protocol

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.faces.telegram.deliver import seconds_of
from bot.faces.telegram.handle import ALLOWED_UPDATES
from bot.faces.telegram.in_order import InOrder
from bot.service.log import Word, log, log_error

WAIT: Final = 30
"""Seconds that Telegram holds a poll when there is nothing."""
WINDOW: Final = 100
"""Updates a poll gives at the most (Bot API, getUpdates, *limit*)."""
PATIENCE: Final = 0.3
"""Seconds for a batch to be handled before the next is asked for beside it."""
BETWEEN: Final = 0.2
"""Seconds between polls while something is in hand and nothing is new."""
GOODBYE: Final = 10.0
"""Seconds for what is in hand when the bot is stopped."""
PAUSES: Final = (0.5, 1.0, 2.0, 5.0, 10.0)


class Source(Protocol):
    """What gives updates: `Calls`, or a test."""

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """The result of *method*."""


class Polling:
    """Receives the updates of one bot until it is stopped."""

    def __init__(self, source: Source, in_order: InOrder, *, tell: Callable[[str], None]) -> None:
        self._source = source
        self._in_order = in_order
        self._tell = tell
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._handled: set[int] = set()
        self._let_go: set[asyncio.Task[None]] = set()
        self._offset = 0
        self._asked = -1
        self._newest = -1

    async def run(self, stop: asyncio.Event) -> None:
        """
        Receive until *stop* is set; then finish what is in hand and acknowledge it.

        Raises:
            InvalidToken: When Telegram does not accept the token any more.
        """
        failures = 0
        stopping = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                poll = asyncio.create_task(self._poll())
                await asyncio.wait([poll, stopping], return_when=asyncio.FIRST_COMPLETED)
                if not poll.done():
                    poll.cancel()
                    await asyncio.wait([poll])
                    break
                failures = await self._after(poll, failures, stopping)
        finally:
            stopping.cancel()
            await self._finish()

    async def _after(
        self, poll: asyncio.Task[list[Any]], failures: int, stopping: asyncio.Task[Any]
    ) -> int:
        """Begin what is new, wait a little for it; gives the number of failures in a row."""
        try:
            updates = poll.result()
        except InvalidToken:
            raise
        except TelegramError as error:
            await self._fail(error, failures, stopping)
            return failures + 1
        if failures:
            log("polling_again", failures=failures)
        fresh = self._begin(updates)
        await self._wait(fresh=fresh)
        self._move_on(len(updates))
        return 0

    async def _poll(self) -> list[Any]:
        wait = 0 if self._in_hand else WAIT
        # Telegram takes the same offset twice in a moment for a bot that chokes on a batch, and
        # gives it one update only. One lower asks for the same ones and is another offset.
        repeats = self._in_hand and self._asked == self._offset > 1
        self._asked = self._offset - 1 if repeats else self._offset
        result = await self._source.call(
            "getUpdates",
            {
                "offset": self._asked,
                "timeout": wait,
                "limit": WINDOW,
                "allowed_updates": ALLOWED_UPDATES,
            },
            read=wait + 10,
        )
        return result if isinstance(result, list) else []

    def _begin(self, updates: list[Any]) -> bool:
        """Start every update that is not yet in hand or handled; whether there was one."""
        fresh = False
        for update in updates:
            number = update.get("update_id") if isinstance(update, dict) else None
            if not isinstance(number, int):
                log_error("update_without_number")
                continue
            if number in self._in_hand or number in self._handled or number < self._offset:
                continue
            fresh = True
            self._newest = max(self._newest, number)
            task = self._in_order.start(update)
            self._in_hand[number] = task
            task.add_done_callback(partial(self._done, number))
        return fresh

    def _done(self, number: int, _: asyncio.Task[None]) -> None:
        if self._in_hand.pop(number, None) is not None:
            self._handled.add(number)

    async def _wait(self, *, fresh: bool) -> None:
        tasks = list(self._in_hand.values())
        if not tasks:
            return
        if fresh:
            await asyncio.wait(tasks, timeout=PATIENCE)
        else:
            await asyncio.wait(tasks, timeout=BETWEEN, return_when=asyncio.FIRST_COMPLETED)

    def _move_on(self, given: int) -> None:
        """Move the offset up to the oldest update still in hand."""
        if given >= WINDOW and self._in_hand:
            oldest = min(self._in_hand)
            if not any(number < oldest for number in self._handled):
                self._let_go_of(oldest)
        self._offset = max(self._offset, min(self._in_hand, default=self._newest + 1))
        self._handled = {number for number in self._handled if number >= self._offset}

    def _let_go_of(self, number: int) -> None:
        task = self._in_hand.pop(number)
        self._let_go.add(task)
        task.add_done_callback(self._let_go.discard)
        log_error("slow_update_let_go", waiting=len(self._in_hand))

    async def _fail(self, error: TelegramError, failures: int, stopping: asyncio.Task[Any]) -> None:
        pause = PAUSES[min(failures, len(PAUSES) - 1)]
        if isinstance(error, RetryAfter):
            pause = seconds_of(error)
        if isinstance(error, Conflict) and failures == 0:
            self._tell(
                "Telegram says that another program receives this bot's messages. Stop it, or "
                "give this one a token of its own."
            )
        elif isinstance(error, NetworkError) and failures == 1:
            self._tell("No connection to Telegram. Trying again; nothing is lost meanwhile.")
        log_error("poll_failed", why=Word(type(error).__name__), seconds=pause)
        await asyncio.wait([stopping], timeout=pause)

    async def _finish(self) -> None:
        """Let what is in hand end, then tell Telegram what was handled."""
        tasks = [*self._in_hand.values(), *self._let_go]
        if tasks:
            await asyncio.wait(tasks, timeout=GOODBYE)
        self._move_on(0)
        for task in (*self._in_hand.values(), *self._let_go):
            task.cancel()
        if self._newest >= 0:
            try:
                await self._source.call(
                    "getUpdates", {"offset": self._offset, "timeout": 0, "limit": 1}, read=5
                )
            except TelegramError as error:
                log_error("last_poll_failed", why=Word(type(error).__name__))
