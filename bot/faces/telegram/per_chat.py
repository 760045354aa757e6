"""
Update processor with backpressure: in order within a chat, concurrent across chats.

At most 20 updates queue per chat. Of the excess, messages are dropped and only the newest press
and the newest of each command are kept, so that whoever floods slows only herself. Telegram
orders a person's presses and her messages in two queues; here they are one, but for `/sos`, which
overtakes words of hers whose handler has not begun. Across chats, presses and commands go before
typed words (`fair_scheduler.py`).
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.faces.telegram.fair_scheduler import FairScheduler
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.raw_update import RawUpdate
from bot.faces.telegram.slots import Slot, Slots
from bot.faces.telegram.update_kind import TYPED, URGENT, chat_of, kind_of
from bot.service.log import Word, log, log_error

BEYOND: Final = 128
"""Updates that a receiver may have begun when it learns that there are too many: a window."""
STUCK_AT_LEAST: Final = 0.03
"""Seconds that no update is called stuck before: a call takes as long in an ordinary moment."""
STUCK_AFTER: Final = 4.0
"""How many times longer than the usual one an update is in work when it is called stuck."""
STUCK_AMONG_FEW: Final = 2.0
"""The same when few are left of a full window: sealing them costs less than the others' wait."""
STUCK_AMONG_FEW_AT_LEAST: Final = 0.01
"""Seconds that no update is called stuck before, when few are left of a full window."""
LEARNS: Final = 1.05
"""By how much one answer moves what is taken for the usual time: a running median."""

Done = asyncio.Future[None]
Handle = Callable[[RawUpdate], Coroutine[Any, Any, None]]


class Outcome(Enum):
    """How an update ended; the value is a label in what is measured."""

    ANSWERED = "answered"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(slots=True, eq=False)
class InFlight:
    """
    An update in flight.

    Args:
        done: When it was answered, or dropped from a flood.
        kind: What kind of update; a command is named as it is.
        since: When it came, in seconds of the loop.
        begun: When its handler was begun; 0 before.
        turn: When it is the next of its chat; None while nobody waits for that.
    """

    update: RawUpdate
    done: Done
    kind: str
    since: float
    begun: float = 0.0
    turn: Done | None = None
    outcome: Outcome = Outcome.ANSWERED

    @property
    def is_typed(self) -> bool:
        """Whether it is words of hers, or a picture: what takes longer to answer than a press."""
        return self.kind == TYPED


@dataclass(slots=True, eq=False)
class _ChatQueue:
    """FIFO queue of one chat; flooded from the first update that was one too many."""

    waiting: deque[InFlight] = field(default_factory=deque)
    is_flooded: bool = False
    at_work: InFlight | None = None


class PerChatProcessor(BaseUpdateProcessor):
    """
    A `BaseUpdateProcessor` that is sequential within a chat, and concurrent across chats.

    Takes raw updates and the library's alike, so that both lanes have one order. An update whose
    handler raises is counted, logged without its content, and passed over.

    The library takes a slot before anything is done; of those there are enough for everything in
    flight, and the fewer working slots are inside: else one chat that floods would take them all.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        super().__init__(limits.max_in_flight + BEYOND)
        self._limits = limits
        self.on_flood: Handle | None = None
        """Given the update that was one too many, once for each burst of a chat."""
        self._slots = Slots(limits.working_slots)
        self._typed = FairScheduler(lambda: self._slots.given > 0, limits)
        self._queues: dict[object, _ChatQueue] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._floods: OrderedDict[object, float] = OrderedDict()
        self._usual = STUCK_AT_LEAST / STUCK_AFTER
        self._ended_at = float("-inf")
        self.in_flight = 0
        self.failed = 0
        self.dropped = 0
        self.on_end: Callable[[str, Outcome, float], None] | None = None
        """Told of each update that is over: its kind, how it ended, and after how many seconds."""

    def begin(self, update: RawUpdate, work: Coroutine[Any, Any, None]) -> InFlight:
        """
        Enqueue *update* in its chat; what is given can be asked how far it is.

        Args:
            work: Answers it; closed when the update is dropped.
        """
        one = self._admit(update)
        if one.done.done():
            work.close()
            return one
        self._go_on(self.process_update(one, work), work)
        return one

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Await *coroutine* when it is the turn of *update* in its chat, within a working slot."""
        one = update if isinstance(update, InFlight) else self._admit(_raw_of(update))
        chat = chat_of(one.update) or one
        try:
            if not one.done.done() and await self._is_next(chat, one):
                await self._in_turn(chat, one, coroutine)
                self._end(one)
                self._next(chat)
        finally:
            if isinstance(coroutine, Coroutine):
                coroutine.close()

    async def initialize(self) -> None:
        """Nothing is to be opened."""

    async def shutdown(self) -> None:
        """Cancel everything in flight, answered or not."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for queue in self._queues.values():
            for one in (*queue.waiting, *([] if queue.at_work is None else [queue.at_work])):
                one.done.cancel()
                self._end(one)
        self._queues.clear()

    def is_stuck(self, one: InFlight, *, among_few: bool = False) -> bool:
        """
        Straggler detection: whether *one* is in flight for much longer than the others.

        Also what waits behind such a one or in a flood of its chat, and words that wait their
        turn. Not what waits because this machine has much to do: then the others take as long.

        Args:
            among_few: Whether it is one of few left that hold up many: then sooner.
        """
        queue = self._queues.get(chat_of(one.update))
        if queue is not None and queue.is_flooded:
            return True
        if among_few:
            limit = max(STUCK_AMONG_FEW_AT_LEAST, STUCK_AMONG_FEW * self._usual)
        else:
            limit = max(STUCK_AT_LEAST, STUCK_AFTER * self._usual)
        now = asyncio.get_running_loop().time()
        if one.begun or one.is_typed:
            return now - (one.begun or one.since) > limit
        in_front = None if queue is None else queue.at_work
        if in_front is None or in_front is one:
            return False
        return self.is_stuck(in_front, among_few=among_few)

    @property
    def oldest(self) -> float:
        """Seconds that the oldest update is in flight; 0 without one."""
        first = [
            (queue.waiting[0] if queue.at_work is None else queue.at_work).since
            for queue in self._queues.values()
            if queue.waiting or queue.at_work is not None
        ]
        return asyncio.get_running_loop().time() - min(first) if first else 0.0

    @property
    def stalled(self) -> float:
        """
        Seconds for which somebody has waited and nobody was answered; 0 while anybody is.

        One person whom Telegram asks to wait (429) is no sign that the bot stands still.
        """
        return min(self.oldest, asyncio.get_running_loop().time() - self._ended_at)

    @property
    def waiting(self) -> int:
        """How many chats have an update in flight."""
        return len(self._queues)

    @property
    def is_full(self) -> bool:
        """Whether the next updates should stay at Telegram for now."""
        return self.in_flight >= self._limits.max_in_flight

    def _admit(self, update: RawUpdate) -> InFlight:
        """Queue *update* in its chat; of a flood, drop what is too much."""
        loop = asyncio.get_running_loop()
        one = InFlight(update, loop.create_future(), kind_of(update), loop.time())
        # What has no chat has no order: it is a queue of its own.
        chat = chat_of(update) or one
        queue = self._queues.get(chat)
        if queue is None:
            queue = self._queues[chat] = _ChatQueue()
        elif len(queue.waiting) >= self._limits.max_queued_per_chat and not queue.is_flooded:
            queue.is_flooded = True
            self._flooded(chat, update)
        self.in_flight += 1
        _queue(queue.waiting, one)
        if queue.is_flooded:
            self._drop_from(queue, one)
        return one

    def _go_on(
        self, work: Coroutine[Any, Any, None], inside: Coroutine[Any, Any, None] | None = None
    ) -> None:
        """Run *work* as a task; close what is *inside* even if it was cut off before it began."""

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if inside is not None:
                inside.close()

        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(ended)

    async def _is_next(self, chat: object, one: InFlight) -> bool:
        """Wait until *one* is the next of *chat*; False when it was dropped meanwhile."""
        queue = self._queues[chat]
        if queue.at_work is None:
            self._next(chat)
        if queue.at_work is not one:
            one.turn = asyncio.get_running_loop().create_future()
            await one.turn
        return not one.done.done()

    def _next(self, chat: object) -> None:
        """The next update of *chat* has its turn; a chat without one is forgotten."""
        queue = self._queues[chat]
        if not queue.waiting:
            del self._queues[chat]
            return
        queue.at_work = queue.waiting.popleft()
        _set(queue.at_work.turn)

    async def _in_turn(self, chat: object, one: InFlight, work: Awaitable[Any]) -> None:
        if one.is_typed:
            await self._typed.run(chat, self._handled(one, work))
            return
        async with Slot(self._slots, self._limits.release_slot_after):
            await self._handled(one, work)
        self._learn(asyncio.get_running_loop().time() - one.begun)

    async def _handled(self, one: InFlight, work: Awaitable[Any]) -> None:
        one.begun = asyncio.get_running_loop().time()
        try:
            await work
        except Exception as error:  # noqa: BLE001
            # One odd update must not stop the others; its content is never logged.
            self.failed += 1
            one.outcome = Outcome.FAILED
            log_error("update_failed", why=Word(type(error).__name__))

    def _learn(self, seconds: float) -> None:
        """Update the running median of handling times: a few that hang do not move it."""
        self._usual *= LEARNS if seconds > self._usual else 1 / LEARNS
        self._usual = max(self._usual, STUCK_AT_LEAST / STUCK_AFTER)

    def _end(self, one: InFlight) -> None:
        self.in_flight -= 1
        self._ended_at = asyncio.get_running_loop().time()
        if self.on_end is not None and not one.done.cancelled():
            seconds = asyncio.get_running_loop().time() - one.since
            self.on_end(one.kind, one.outcome, seconds)
        _set(one.done)
        _set(one.turn)

    def _flooded(self, chat: object, update: RawUpdate) -> None:
        now = asyncio.get_running_loop().time()
        last = self._floods.pop(chat, None)
        self._floods[chat] = now
        if len(self._floods) > self._limits.floods_remembered:
            self._floods.popitem(last=False)
        if last is not None and now - last < self._limits.burst:
            return
        log("flood")
        if self.on_flood is not None:
            self._go_on(self._tell(self.on_flood, update))

    def _drop_from(self, queue: _ChatQueue, newest: InFlight) -> None:
        """Of a flood keep the first messages, and the newest of everything else."""
        if newest.is_typed:
            over = [newest] if len(queue.waiting) > self._limits.max_queued_per_chat else []
        else:
            over = [one for one in queue.waiting if one.kind == newest.kind and one is not newest]
        for one in over:
            queue.waiting.remove(one)
            self.dropped += 1
            one.outcome = Outcome.DROPPED
            if self.dropped & (self.dropped - 1) == 0:
                # The 1st, 2nd, 4th, 8th ...: said, and the log is not filled.
                log("dropped_in_floods", count=self.dropped)
            self._end(one)

    async def _tell(self, on_flood: Handle, update: RawUpdate) -> None:
        try:
            await on_flood(update)
        except Exception as error:  # noqa: BLE001
            log_error("flood_not_told", why=Word(type(error).__name__))


def _set(done: Done | None) -> None:
    if done is not None and not done.done():
        done.set_result(None)


def _raw_of(update: object) -> RawUpdate:
    """An update of the library's, or of whoever else, as JSON; empty when it is none."""
    if isinstance(update, Update):
        return update.to_dict()
    return update if isinstance(update, dict) else {}


def _queue(waiting: deque[InFlight], one: InFlight) -> None:
    """Append; `/sos` overtakes words whose handler has not begun."""
    place = len(waiting)
    if one.kind == URGENT:
        while place and waiting[place - 1].is_typed:
            place -= 1
    waiting.insert(place, one)
