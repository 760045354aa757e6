"""
Fetches updates by long polling and acknowledges them only after they were handled.

Telegram forgets an update when the next one is asked for (Bot API, getUpdates, *offset*). So
the offset never passes an update that is still in hand: after `kill -9` Telegram gives it
again. One slow chat does not hold the others up: while it lasts, the same window is asked
for again and only what is new in it is begun. When the window is full of what waits behind
slow ones, or behind somebody who floods, those are let go of: they go on, but a crash would
lose them.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Protocol

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.faces.telegram.deliver import seconds_of
from bot.faces.telegram.handle import ALLOWED_UPDATES
from bot.faces.telegram.in_order import Done, InOrder, Update
from bot.service.log import Word, log, log_error

WAIT: Final = 30
"""Seconds that Telegram holds a poll when there is nothing."""
WINDOW: Final = 100
"""Updates a poll gives at the most (Bot API, getUpdates, *limit*)."""
PATIENCE: Final = 0.025
"""
Seconds in which nothing of a batch is answered until the next is asked for beside it: then it is
Telegram that is slow. While this machine is, asking again would only give it more to read.
"""
ROUNDS: Final = 4
"""How often in a row it is waited for the rest of a batch at the most."""
BETWEEN: Final = 0.05
"""
Seconds between polls while something is in hand and nothing is new: what somebody else's slow
chat costs a person at the most.
"""
SLOW: Final = 0.5
"""Seconds in hand from which on an update is slow when many others have overtaken it."""
OVERTAKEN: Final = 66
"""
How many: more than are worked on at one time. When it is this machine that is slow, the first
ones are answered first, and none of them is overtaken by so many.
"""
VERY_SLOW: Final = 3.0
"""Seconds in hand from which on an update is slow, whatever becomes of the others."""
GOODBYE: Final = 10.0
"""Seconds for what is in hand when the bot is stopped."""
PAUSES: Final = (0.5, 1.0, 2.0, 5.0, 10.0)
RENUMBERED: Final = 1000
"""How far below the offset a number is no old one: after a week of silence Telegram begins anew."""


class Source(Protocol):
    """What gives updates: `Calls`, or a test."""

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """The result of *method*."""


@dataclass(frozen=True, slots=True)
class _InHand:
    update: Update
    done: Done
    since: float


class Polling:
    """Receives the updates of one bot until it is stopped."""

    def __init__(self, source: Source, in_order: InOrder, *, tell: Callable[[str], None]) -> None:
        self._source = source
        self._in_order = in_order
        self._tell = tell
        self._in_hand: dict[int, _InHand] = {}
        self._handled: set[int] = set()
        self._let_go: set[Done] = set()
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
        except Exception as error:  # noqa: BLE001
            # Whatever came instead of updates, the bot goes on asking.
            await self._fail(error, failures, stopping)
            return failures + 1
        if failures:
            log("polling_again", failures=failures)
        is_full = len(updates) >= WINDOW
        begun = self._begin(updates)
        if is_full:
            self._let_go_of_slow()
        await self._wait([done for done in begun if done not in self._let_go])
        self._move_on(is_full=is_full)
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

    def _begin(self, updates: list[Any]) -> list[Done]:
        """Start every update that is not yet in hand or handled."""
        numbered = [(_number_of(update), update) for update in updates]
        self._notice_new_numbers([number for number, _ in numbered if number is not None])
        begun: list[Done] = []
        for number, update in numbered:
            if number is None:
                log_error("update_without_number")
                continue
            if number in self._in_hand or number in self._handled or number < self._offset:
                continue
            self._newest = max(self._newest, number)
            done = self._in_order.start(update)
            self._in_hand[number] = _InHand(update, done, asyncio.get_running_loop().time())
            done.add_done_callback(partial(self._done, number))
            begun.append(done)
        return begun

    def _notice_new_numbers(self, numbers: Sequence[int]) -> None:
        """
        Begin anew when Telegram does, or everything would be taken for old.

        Source:
            Bot API, Update, *update_id*: after a week without updates the next number is random.
        """
        if numbers and not self._in_hand and max(numbers) < self._offset - RENUMBERED:
            log("new_numbers")
            self._handled.clear()
            self._offset = 0
            self._newest = -1

    def _done(self, number: int, _: Done) -> None:
        if self._in_hand.pop(number, None) is not None:
            self._handled.add(number)

    async def _wait(self, fresh: Sequence[Done]) -> None:
        """Until what is new is answered, but not for long; else a moment, for what is slow."""
        if fresh:
            rest: set[Done] = set(fresh)
            for _ in range(ROUNDS):
                done, rest = await asyncio.wait(rest, timeout=PATIENCE)
                if not done or not rest:
                    break
        elif self._in_hand:
            in_hand = [one.done for one in self._in_hand.values()]
            await asyncio.wait(in_hand, timeout=BETWEEN, return_when=asyncio.FIRST_COMPLETED)

    def _move_on(self, *, is_full: bool) -> None:
        """Move the offset up to the oldest update still in hand."""
        if is_full:
            self._let_go_of_slow()
        self._offset = max(self._offset, min(self._in_hand, default=self._newest + 1))
        self._handled = {number for number in self._handled if number >= self._offset}

    def _let_go_of_slow(self) -> None:
        """Let go of the oldest ones that hold the window, unless too much is in hand already."""
        let_go = 0
        for number in sorted(self._in_hand):
            if self._in_order.is_full or not self._is_slow(number):
                break
            one = self._in_hand.pop(number)
            self._let_go.add(one.done)
            one.done.add_done_callback(self._let_go.discard)
            let_go += 1
        if let_go:
            log_error("slow_updates_let_go", count=let_go, waiting=len(self._in_hand))

    def _is_slow(self, number: int) -> bool:
        """Whether an update waits for Telegram, or behind others of a chat that floods."""
        one = self._in_hand[number]
        seconds = asyncio.get_running_loop().time() - one.since
        if seconds >= VERY_SLOW or self._in_order.is_flooded(one.update):
            return True
        return seconds >= SLOW and sum(other > number for other in self._handled) >= OVERTAKEN

    async def _fail(self, error: Exception, failures: int, stopping: asyncio.Task[Any]) -> None:
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
        waiting = [*(one.done for one in self._in_hand.values()), *self._let_go]
        if waiting:
            await asyncio.wait(waiting, timeout=GOODBYE)
        # First the offset, then the end: what is cut off now is not done, and comes again.
        self._move_on(is_full=False)
        in_hand, self._in_hand = self._in_hand, {}
        await self._in_order.end()
        if in_hand:
            log_error("left_to_the_next", count=len(in_hand))
        if self._newest >= 0:
            try:
                await self._source.call(
                    "getUpdates", {"offset": self._offset, "timeout": 0, "limit": 1}, read=5
                )
            except TelegramError as error:
                log_error("last_poll_failed", why=Word(type(error).__name__))


def _number_of(update: Any) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else None
