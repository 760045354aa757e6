"""
Handles updates of one chat one after the other, of different chats side by side.

Telegram orders the presses of one person and her messages in two queues; here they are one, but
for `/sos`, which goes before the words of hers that nobody has begun to read. Between chats,
presses and commands go before typed words (`fair_scheduler.py`). Whoever sends faster than she
can be answered slows only herself: of what is over, the newest press and the newest of each
command are kept, and no message.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from bot.faces.telegram.commands import read_command
from bot.faces.telegram.fair_scheduler import FairScheduler
from bot.service.log import Word, log, log_error

AT_ONCE: Final = 64
"""
Updates worked on at one time; the others wait their turn. With an answer of Telegram in 50 ms
this is 800 presses a second, more than one process does.
"""
SLOW: Final = 0.5
"""Seconds until an update gives its turn away: it waits for Telegram then, it does not work."""
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
URGENT: Final = "/sos"
TYPED: Final = "message"
COMMANDS: Final = frozenset(
    {"/start", "/menu", "/sos", "/help", "/language", "/privacy", "/mydata", "/erase"}
)
"""What goes before typed words. Any other word after a stroke is read as words."""
COMMAND: Final = 40
"""Characters in which a command ends."""
MOST_OF_A_CHAT: Final = 20
"""Updates of one chat that wait; a person who reads what she presses has one or two."""
MOST: Final = 3000
"""
Updates in hand from which on a receiver leaves the others at Telegram: a thousand people who all
write at once, three times. Each is some kilobytes.
"""
BURST: Final = 60.0
"""Seconds without a flood after which the next one is a new burst."""
REMEMBERED: Final = 1000
"""Chats whose last flood is remembered, so that they are told once."""

Update = dict[str, Any]
Done = asyncio.Future[None]
Handle = Callable[[Update], Awaitable[None]]


@dataclass(slots=True, eq=False)
class InFlight:
    """
    An update in hand.

    Args:
        done: When it was answered, or dropped from a flood.
        kind: What kind of update; a command is named as it is.
        since: When it came, in seconds of the loop.
        begun: When somebody began to work on it; 0 before.
    """

    update: Update
    done: Done
    kind: str
    since: float
    begun: float = 0.0

    @property
    def is_typed(self) -> bool:
        """Whether it is words of hers, or a picture: what takes longer to answer than a press."""
        return self.kind == TYPED


@dataclass(slots=True, eq=False)
class _ChatQueue:
    """What waits in one chat; flooded from the first update that was one too many."""

    waiting: deque[InFlight] = field(default_factory=deque)
    is_flooded: bool = False
    at_work: InFlight | None = None


class PerChatProcessor:
    """
    Gives updates to *handle*, in order within a chat.

    An update that cannot be handled is counted, logged without its content, and passed over.

    Args:
        on_flood: Given the update that was one too many, once for each burst of a chat.
    """

    def __init__(
        self, handle: Handle, at_once: int = AT_ONCE, *, on_flood: Handle | None = None
    ) -> None:
        self._handle = handle
        self._on_flood = on_flood
        self._slots = _Slots(at_once)
        self._typed = FairScheduler(lambda: self._slots.given > 0)
        self._queues: dict[object, _ChatQueue] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._floods: OrderedDict[object, float] = OrderedDict()
        self._usual = STUCK_AT_LEAST / STUCK_AFTER
        self.in_flight = 0
        self.failed = 0
        self.dropped = 0

    def start(self, update: Update) -> Done:
        """Begin to handle *update* after what its chat waits for; done when answered or dropped."""
        return self.begin(update).done

    def begin(self, update: Update) -> InFlight:
        """As `start`; gives what can be asked for later."""
        loop = asyncio.get_running_loop()
        one = InFlight(update, loop.create_future(), kind_of(update), loop.time())
        # What has no chat has no order: it is a line of its own.
        chat = _chat_of(update) or object()
        queue = self._queues.get(chat)
        if queue is None:
            queue = self._queues[chat] = _ChatQueue()
            self._go_on(self._work(chat, queue))
        elif len(queue.waiting) >= MOST_OF_A_CHAT and not queue.is_flooded:
            queue.is_flooded = True
            self._flooded(chat, update)
        self.in_flight += 1
        _queue(queue.waiting, one)
        if queue.is_flooded:
            self._drop_from(queue, one)
        return one

    def is_stuck(self, one: InFlight, *, among_few: bool = False) -> bool:
        """
        Whether *one* is in hand for much longer than the others: it waits for Telegram.

        Also what waits behind such a one or in a flood of its chat, and words that wait their
        turn. Not what waits because this machine has much to do: then the others take as long.

        Args:
            among_few: Whether it is one of few left that hold up many: then sooner.
        """
        queue = self._queues.get(_chat_of(one.update))
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
    def waiting(self) -> int:
        """How many chats have an update in hand."""
        return len(self._queues)

    @property
    def is_full(self) -> bool:
        """Whether the next updates should stay at Telegram for now."""
        return self.in_flight >= MOST

    async def end(self) -> None:
        """Let go of everything in hand, answered or not."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        # A task that was cancelled before its first step has not tidied up.
        for queue in self._queues.values():
            for one in queue.waiting:
                one.done.cancel()
                self._end(one)
        self._queues.clear()

    def _go_on(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, chat: object, queue: _ChatQueue) -> None:
        try:
            while queue.waiting:
                queue.at_work = queue.waiting.popleft()
                await self._in_turn(chat, queue.at_work)
                self._end(queue.at_work)
                queue.at_work = None
        finally:
            for left in (*queue.waiting, *([] if queue.at_work is None else [queue.at_work])):
                left.done.cancel()
                self._end(left)
            del self._queues[chat]

    async def _in_turn(self, chat: object, one: InFlight) -> None:
        if one.is_typed:
            await self._typed.run(chat, self._handled(one))
            return
        async with _Slot(self._slots):
            await self._handled(one)
        self._learn(asyncio.get_running_loop().time() - one.begun)

    async def _handled(self, one: InFlight) -> None:
        one.begun = asyncio.get_running_loop().time()
        try:
            await self._handle(one.update)
        except Exception as error:  # noqa: BLE001
            # One odd update must not stop the others; its content is never logged.
            self.failed += 1
            log_error("update_failed", why=Word(type(error).__name__))

    def _learn(self, seconds: float) -> None:
        """Move the usual time a little towards this one: few that hang do not change it."""
        self._usual *= LEARNS if seconds > self._usual else 1 / LEARNS
        self._usual = max(self._usual, STUCK_AT_LEAST / STUCK_AFTER)

    def _end(self, one: InFlight) -> None:
        self.in_flight -= 1
        if not one.done.done():
            one.done.set_result(None)

    def _flooded(self, chat: object, update: Update) -> None:
        now = asyncio.get_running_loop().time()
        last = self._floods.pop(chat, None)
        self._floods[chat] = now
        if len(self._floods) > REMEMBERED:
            self._floods.popitem(last=False)
        if last is not None and now - last < BURST:
            return
        log("flood")
        if self._on_flood is not None:
            self._go_on(self._tell(self._on_flood, update))

    def _drop_from(self, queue: _ChatQueue, newest: InFlight) -> None:
        """Of a flood keep the first messages, and the newest of everything else."""
        if newest.is_typed:
            over = [newest] if len(queue.waiting) > MOST_OF_A_CHAT else []
        else:
            over = [one for one in queue.waiting if one.kind == newest.kind and one is not newest]
        for one in over:
            queue.waiting.remove(one)
            self.dropped += 1
            if self.dropped & (self.dropped - 1) == 0:
                # The 1st, 2nd, 4th, 8th ...: said, and the log is not filled.
                log("dropped_in_floods", count=self.dropped)
            self._end(one)

    async def _tell(self, on_flood: Handle, update: Update) -> None:
        try:
            await on_flood(update)
        except Exception as error:  # noqa: BLE001
            log_error("flood_not_told", why=Word(type(error).__name__))


class _Slots(asyncio.Semaphore):
    """The turns to work; how many are given now."""

    given = 0

    async def acquire(self) -> Literal[True]:
        await super().acquire()
        self.given += 1
        return True

    def release(self) -> None:
        self.given -= 1
        super().release()


class _Slot:
    """One of the turns to work, given away at the end or when it is slow."""

    def __init__(self, turns: _Slots) -> None:
        self._slots: _Slots | None = turns
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> None:
        if self._slots is not None:
            await self._slots.acquire()
        self._timer = asyncio.get_running_loop().call_later(SLOW, self._release_early)

    async def __aexit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._release_early()

    def _release_early(self) -> None:
        turns, self._slots = self._slots, None
        if turns is not None:
            turns.release()


def _queue(waiting: deque[InFlight], one: InFlight) -> None:
    """To the end; a call for help before the words that nobody has begun to read."""
    place = len(waiting)
    if one.kind == URGENT:
        while place and waiting[place - 1].is_typed:
            place -= 1
    waiting.insert(place, one)


def kind_of(update: Update) -> str:
    """
    `callback_query` and the like; of messages the command alone, or that it is none.

    Source:
        Bot API, Bot features, Commands: at most 32 characters; in a group with `@` and the bot.
    """
    kind = next((name for name in update if name != "update_id"), "")
    if kind != TYPED:
        return kind
    message = update[kind]
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        return kind
    command = read_command(text[:COMMAND])
    name = None if command is None else f"/{command.name}"
    return name if name in COMMANDS else kind


def _chat_of(update: Update) -> int | None:
    """The person or chat whose order matters; None for what has none."""
    for value in update.values():
        if isinstance(value, dict):
            sender = value.get("from")
            if isinstance(sender, dict):
                person = sender.get("id")
                return person if isinstance(person, int) else None
    return None
