"""
Fair scheduler for CPU-heavy updates: typed words yield to presses, and each person has a budget.

A press is a look into a table; a typed text is read through, and costs a hundred times as much of
the one loop that answers everybody. So presses and commands never queue behind typed texts:
these begin one at a time, with room between them for what is quick. Used by `per_chat.py`.
"""

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Generator
from types import coroutine
from typing import Any, Final

from bot.faces.telegram.limits import LIMITS, Limits

TYPED_AT_ONCE: Final = 32
"""Typed texts in work at one time: reading one, sending the answers to the others."""
SHARE_BESIDE: Final = 1.0
"""Seconds that the loop is left alone for each second of reading, while a press is in work."""
SHARE_ALONE: Final = 0.25
"""The same while none is: a poll or a delivery that brings one has room, too."""
SHORT: Final = 0.002
"""Seconds of work after which no room is needed: a turn of the loop is enough."""
REFILL: Final = 0.02
"""Seconds of work that come back to a person each second."""


class TokenBuckets:
    """
    A token bucket of working time for each person.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float], limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._now = now
        self._spent: OrderedDict[object, tuple[float, float]] = OrderedDict()

    def spend(self, person: object, seconds: float) -> None:
        """Charge *person* for work that was done."""
        self._spent[person] = self._spent_by(person) + seconds, self._now()
        self._spent.move_to_end(person)
        if len(self._spent) > self._limits.budgets_remembered:
            self._spent.popitem(last=False)

    def is_over(self, person: object) -> bool:
        """Whether *person* has asked for more than her share of late."""
        return self._spent_by(person) >= self._limits.budget

    def _spent_by(self, person: object) -> float:
        spent, at = self._spent.get(person, (0.0, 0.0))
        return max(0.0, spent - REFILL * (self._now() - at))


class FairScheduler:
    """
    Cooperative scheduler of typed texts: first come, first served; over budget, last.

    Args:
        is_busy: Whether something quick is in work now.
    """

    def __init__(self, is_busy: Callable[[], bool], limits: Limits = LIMITS) -> None:
        self._is_busy = is_busy
        self._budgets = TokenBuckets(time.monotonic, limits)
        self._begun: deque[asyncio.Future[None]] = deque()
        self._usual: deque[asyncio.Future[None]] = deque()
        self._last: deque[asyncio.Future[None]] = deque()
        self._free = TYPED_AT_ONCE
        self._is_reading = False
        self._room_until = 0.0

    async def run(self, person: object, work: Coroutine[Any, Any, None]) -> None:
        """Do *work* for *person* when it is her turn; what it takes of the loop is hers."""
        try:
            await self._turn_of(person)
        except BaseException:
            work.close()
            raise
        try:
            await self._in_steps(person, work)
        finally:
            self._free += 1
            self._worked(person, 0.0)

    async def _turn_of(self, person: object) -> None:
        turn = asyncio.get_running_loop().create_future()
        (self._last if self._budgets.is_over(person) else self._usual).append(turn)
        self._go_on()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._free += 1
                self._worked(person, 0.0)
            raise

    def _go_on(self) -> None:
        """Let the next one work, if nobody does: who has begun before who has not."""
        while not self._is_reading:
            waiting = self._begun or (self._free and (self._usual or self._last))
            if not waiting:
                return
            turn = waiting.popleft()
            if not turn.done():
                self._free -= waiting is not self._begun
                self._is_reading = True
                turn.set_result(None)

    def _worked(self, person: object, seconds: float) -> None:
        """A stretch of work is over: somebody else may begin, in a moment."""
        loop = asyncio.get_running_loop()
        if seconds <= SHORT:
            loop.call_soon(self._read, loop.time())
            return
        self._budgets.spend(person, seconds)
        room = seconds * (SHARE_BESIDE if self._is_busy() else SHARE_ALONE)
        until = loop.time() + room
        self._room_until = max(self._room_until, until)
        self._is_reading = True
        loop.call_later(room, self._read, until)

    def _read(self, at: float) -> None:
        # Not while the room of a longer stretch lasts: its own timer comes later.
        if at >= self._room_until:
            # Over, even if the clock says a little less: a timer may ring early.
            self._room_until = 0.0
            self._is_reading = False
            self._go_on()

    @coroutine
    def _in_steps(
        self, person: object, work: Coroutine[Any, Any, None]
    ) -> Generator[Any, Any, None]:
        """
        Await *work*, one stretch that holds the loop after the other.

        Each has to wait for its turn: twenty who were waiting for the disk would otherwise all
        be read at once when it answers.
        """
        steps = work.__await__()
        thrown: BaseException | None = None
        while True:
            began = time.perf_counter()
            try:
                waits_for = next(steps) if thrown is None else steps.throw(thrown)
            except StopIteration:
                return
            finally:
                self._worked(person, time.perf_counter() - began)
            thrown = None
            try:
                yield waits_for
                yield from self._next_step().__await__()
            except BaseException as error:  # noqa: BLE001
                # Thrown into the work where it waits, as an `await` would.
                thrown = error

    async def _next_step(self) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._begun.append(turn)
        self._go_on()
        await turn
