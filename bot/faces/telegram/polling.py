"""
Long polling with at-least-once delivery: the offset moves after an update is answered or sealed.

Telegram forgets an update when the next one is asked for (Bot API, getUpdates, *offset*), and
gives no more than the hundred after the offset. So the offset never passes an update in flight:
after `kill -9` Telegram gives it again. When a window is full, what is stuck in it would hold up
everybody behind: that is written to the write-ahead log first, then no longer tracked by the
offset, and goes on by itself; a crash finds it there.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from telegram.error import NetworkError, TelegramError

from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.outage import Outage, RawApi
from bot.faces.telegram.per_chat import Handle, InFlight, PerChatProcessor
from bot.faces.telegram.raw_update import ALLOWED_UPDATES, RawUpdate
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.write_ahead import WriteAheadLog
from bot.service.log import Word, log, log_error

WAIT: Final = 30
"""Seconds that Telegram holds a poll when there is nothing."""
WINDOW: Final = 100
"""Updates a poll gives at the most (Bot API, getUpdates, *limit*)."""
ROUNDS: Final = 4
"""How often in a row it is waited for the rest of a batch at the most."""
FULL_PATIENCE: Final = 0.01
"""Seconds between two looks at a full window: whether it is answered, or what is left is stuck."""
FULL_ROUNDS: Final = 100
"""How often it is looked at: asked again, Telegram would give the same hundred."""
FEW: Final = WINDOW // 8
"""Updates left of a full window that are not worth the wait of everybody behind them."""
RENUMBERED: Final = 1000
"""How far below the offset a number is no old one: after a week of silence Telegram begins anew."""


@dataclass(frozen=True, slots=True)
class _Untracked:
    one: InFlight
    is_sealed: bool


class Polling:
    """
    The long-polling receiver of one bot.

    Args:
        handle: Answers one update.
        sealed: Where what is let go of is kept until it is answered.
        reception: Told when Telegram has answered, and when not.
    """

    def __init__(
        self,
        source: RawApi,
        processor: PerChatProcessor,
        handle: Handle,
        *,
        tell: Callable[[str], None],
        sealed: WriteAheadLog,
        reception: Reception | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self._limits = limits
        self._reception = reception or Reception()
        self._reception.polls = True
        self._source = source
        self._processor = processor
        self._handle = sealed.answering(handle)
        self._sealed = sealed
        self._stop = asyncio.Event()
        self._outage = Outage(source, tell, self._pause, limits)
        self._in_flight: dict[int, InFlight] = {}
        self._handled: set[int] = set()
        self._untracked: dict[int, _Untracked] = {}
        self._replayed: set[int] = set()
        self._offset = 0
        self._asked = -1
        self._newest = -1

    async def run(self, stop: asyncio.Event) -> None:
        """
        Receive until *stop* is set; then drain what is in flight and acknowledge it.

        Raises:
            TokenRefused: When Telegram does not accept the token any more, for minutes.
        """
        self._stop = stop
        stopping = asyncio.create_task(stop.wait())
        try:
            await self.replay()
            while not stop.is_set():
                poll = asyncio.create_task(self._poll())
                await asyncio.wait([poll, stopping], return_when=asyncio.FIRST_COMPLETED)
                if not poll.done():
                    poll.cancel()
                    await asyncio.wait([poll])
                    break
                await self._after(poll)
        finally:
            stopping.cancel()
            await self._finish()

    async def replay(self) -> None:
        """Replay the write-ahead log: what the process before left unanswered."""
        left = await self._sealed.left()
        for number, update in left:
            self._replayed.add(number)
            self._note_untracked(
                number, self._processor.begin(update, self._handle(update)), is_sealed=True
            )
        if left:
            log("answering_what_was_left", count=len(left))

    async def _after(self, poll: asyncio.Task[list[Any]]) -> None:
        """Begin what is new, and wait a little for it."""
        try:
            updates = poll.result()
        except Exception as error:  # noqa: BLE001
            # Whatever came instead of updates, the bot goes on asking.
            self._reception.failed(type(error).__name__)
            await self._outage.failed(error)
            return
        self._outage.over()
        self._reception.heard()
        self._reception.updates += len(updates)
        is_full = len(updates) >= WINDOW
        await self._wait(self._begin(updates), is_full=is_full)
        if is_full:
            await self._untrack_stuck()
        self._move_on()

    async def _poll(self) -> list[Any]:
        wait = 0 if self._in_flight else WAIT
        # Telegram takes the same offset twice in a moment for a bot that chokes on a batch, and
        # gives it one update only. One lower asks for the same ones and is another offset.
        repeats = self._in_flight and self._asked == self._offset > 1
        self._asked = self._offset - 1 if repeats else self._offset
        loop = asyncio.get_running_loop()
        began = loop.time()
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
        if not isinstance(result, list):
            raise NetworkError("getUpdates: the answer is no JSON of the Bot API")
        if wait and not result and loop.time() - began < self._limits.too_soon:
            # Asked at once again, a server that answers so would be asked a thousand times.
            await self._pause(self._limits.too_soon)
        return result

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return

    def _begin(self, updates: list[Any]) -> list[InFlight]:
        """Begin each update that is neither in flight nor handled yet."""
        numbered = [(_number_of(update), update) for update in updates]
        self._notice_new_numbers([number for number, _ in numbered if number is not None])
        begun: list[InFlight] = []
        for number, update in numbered:
            if number is None:
                log_error("update_without_number")
                continue
            if self._is_known(number) or number < self._offset:
                continue
            self._newest = max(self._newest, number)
            if number in self._replayed:
                # Sealed by the process before, which could not say so to Telegram any more.
                self._handled.add(number)
                continue
            one = self._processor.begin(update, self._handle(update))
            self._in_flight[number] = one
            one.done.add_done_callback(partial(self._done, number))
            begun.append(one)
        return begun

    def _is_known(self, number: int) -> bool:
        return number in self._in_flight or number in self._handled or number in self._untracked

    def _notice_new_numbers(self, numbers: Sequence[int]) -> None:
        """
        Begin anew when Telegram does, or everything would be taken for old.

        Source:
            Bot API, Update, *update_id*: after a week without updates the next number is random.
        """
        if numbers and not self._in_flight and max(numbers) < self._offset - RENUMBERED:
            log("new_numbers")
            self._handled.clear()
            self._replayed.clear()
            self._offset = 0
            self._newest = -1

    def _done(self, number: int, done: asyncio.Future[None]) -> None:
        if self._in_flight.pop(number, None) is not None and not done.cancelled():
            self._handled.add(number)

    async def _wait(self, fresh: Sequence[InFlight], *, is_full: bool) -> None:
        """Until what is new is answered, but not for long; else a moment, for what is slow."""
        if fresh:
            rest = {one.done for one in fresh}
            rounds, patience = (
                (FULL_ROUNDS, FULL_PATIENCE) if is_full else (ROUNDS, self._limits.batch_patience)
            )
            for _ in range(rounds):
                done, rest = await asyncio.wait(rest, timeout=patience)
                if not rest or (not done and not is_full) or (is_full and self._stuck()):
                    break
        elif self._in_flight:
            in_flight = [one.done for one in self._in_flight.values()]
            await asyncio.wait(
                in_flight, timeout=self._limits.poll_pause, return_when=asyncio.FIRST_COMPLETED
            )

    def _move_on(self) -> None:
        """Advance the offset to the oldest update in flight."""
        self._offset = max(self._offset, min(self._in_flight, default=self._newest + 1))
        self._handled = {number for number in self._handled if number >= self._offset}

    def _stuck(self) -> list[int]:
        is_stuck = partial(self._processor.is_stuck, among_few=len(self._in_flight) <= FEW)
        return [number for number, one in self._in_flight.items() if is_stuck(one)]

    async def _untrack_stuck(self) -> None:
        """Log the stragglers of a full window, then let the offset pass them, but not too many."""
        stuck = [] if self._processor.is_full else self._stuck()
        if not stuck:
            return
        is_sealed = await self._sealed.seal([self._in_flight[number] for number in stuck])
        now = asyncio.get_running_loop().time()
        untracked = 0
        for number in stuck:
            one = self._in_flight.get(number)
            # Else it was answered while it was sealed.
            if one is not None and (is_sealed or now - one.since >= self._limits.unsealed):
                del self._in_flight[number]
                self._note_untracked(number, one, is_sealed=is_sealed)
                untracked += 1
        if untracked:
            log(
                "updates_untracked", count=untracked, sealed=is_sealed, waiting=len(self._in_flight)
            )

    def _note_untracked(self, number: int, one: InFlight, *, is_sealed: bool) -> None:
        self._untracked[number] = _Untracked(one, is_sealed)
        one.done.add_done_callback(lambda _: self._untracked.pop(number, None))

    async def _finish(self) -> None:
        """Graceful shutdown: drain what is in flight, then acknowledge what was handled."""
        untracked = [one.one.done for one in self._untracked.values()]
        waiting = [*(one.done for one in self._in_flight.values()), *untracked]
        if waiting:
            await asyncio.wait(waiting, timeout=self._limits.goodbye)
        # First the offset, then the end: what is cut off now is not done, and comes again.
        self._move_on()
        in_flight, left = len(self._in_flight), list(self._untracked.values())
        await self._processor.shutdown()
        await self._sealed.finish()
        sealed = sum(one.is_sealed for one in left)
        if in_flight or left:
            log_error(
                "left_to_the_next",
                at_telegram=in_flight,
                sealed=sealed,
                lost=len(left) - sealed,
            )
        if self._newest >= 0:
            try:
                await self._source.call(
                    "getUpdates", {"offset": self._offset, "timeout": 0, "limit": 1}, read=5
                )
            except TelegramError as error:
                log_error("last_poll_failed", why=Word(type(error).__name__))


def _number_of(update: RawUpdate | Any) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else None
