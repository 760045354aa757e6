"""
Handles updates of one chat one after the other, of different chats side by side.

Telegram orders the presses of one person and her messages in two queues; here they are one.
Whoever sends faster than she can be answered slows only herself: of what is over, the newest
press is kept, and no message.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Final

from bot.service.log import Word, log, log_error

AT_ONCE: Final = 64
"""
Updates worked on at one time; the others wait their turn. With an answer of Telegram in 50 ms
this is 800 presses a second, more than one process does.
"""
SLOW: Final = 0.5
"""Seconds until an update gives its turn away: it waits for Telegram then, it does not work."""
MOST_OF_A_CHAT: Final = 20
"""Updates of one chat that wait; a person who reads what she presses has one or two."""
MOST: Final = 1000
"""Updates in hand from which on a receiver leaves the others at Telegram."""
BURST: Final = 60.0
"""Seconds without a flood after which the next one is a new burst."""
REMEMBERED: Final = 1000
"""Chats whose last flood is remembered, so that they are told once."""

Update = dict[str, Any]
Done = asyncio.Future[None]
Handle = Callable[[Update], Awaitable[None]]


@dataclass(slots=True, eq=False)
class _Waiting:
    update: Update
    done: Done


@dataclass(slots=True, eq=False)
class _Line:
    """What waits in one chat; flooded from the first update that was one too many."""

    waiting: deque[_Waiting] = field(default_factory=deque)
    is_flooded: bool = False


class InOrder:
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
        self._turns = asyncio.Semaphore(at_once)
        self._lines: dict[object, _Line] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._floods: OrderedDict[object, float] = OrderedDict()
        self.in_hand = 0
        self.passed_over = 0
        self.dropped = 0

    def start(self, update: Update) -> Done:
        """Begin to handle *update* after what its chat waits for; done when answered or dropped."""
        one = _Waiting(update, asyncio.get_running_loop().create_future())
        # What has no chat has no order: it is a line of its own.
        chat = _chat_of(update) or object()
        line = self._lines.get(chat)
        if line is None:
            line = self._lines[chat] = _Line()
            self._go_on(self._work(chat, line))
        elif len(line.waiting) >= MOST_OF_A_CHAT and not line.is_flooded:
            line.is_flooded = True
            self._flooded(chat, update)
        self.in_hand += 1
        line.waiting.append(one)
        if line.is_flooded:
            self._drop_from(line)
        return one.done

    def is_flooded(self, update: Update) -> bool:
        """Whether the chat of *update* sends more than can be answered."""
        line = self._lines.get(_chat_of(update))
        return line is not None and line.is_flooded

    @property
    def waiting(self) -> int:
        """How many chats have an update in hand."""
        return len(self._lines)

    @property
    def is_full(self) -> bool:
        """Whether the next updates should stay at Telegram for now."""
        return self.in_hand >= MOST

    async def end(self) -> None:
        """Let go of everything in hand, answered or not."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        # A task that was cancelled before its first step has not tidied up.
        for line in self._lines.values():
            for one in line.waiting:
                one.done.cancel()
                self._end(one)
        self._lines.clear()

    def _go_on(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, chat: object, line: _Line) -> None:
        one: _Waiting | None = None
        try:
            while line.waiting:
                one = line.waiting.popleft()
                await self._in_turn(one.update)
                self._end(one)
                one = None
        finally:
            for left in (*line.waiting, *([] if one is None else [one])):
                left.done.cancel()
                self._end(left)
            del self._lines[chat]

    async def _in_turn(self, update: Update) -> None:
        async with _Turn(self._turns):
            try:
                await self._handle(update)
            except Exception as error:  # noqa: BLE001
                # One odd update must not stop the others; its content is never logged.
                self.passed_over += 1
                log_error("update_passed_over", why=Word(type(error).__name__))

    def _end(self, one: _Waiting) -> None:
        self.in_hand -= 1
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

    def _drop_from(self, line: _Line) -> None:
        """Of a flood keep the first messages, and the newest of everything else."""
        kind = _kind_of(line.waiting[-1].update)
        if kind == "message":
            over = [line.waiting[-1]] if len(line.waiting) > MOST_OF_A_CHAT else []
        else:
            over = [one for one in line.waiting if _kind_of(one.update) == kind][:-1]
        for one in over:
            line.waiting.remove(one)
            self.dropped += 1
            self._end(one)

    async def _tell(self, on_flood: Handle, update: Update) -> None:
        try:
            await on_flood(update)
        except Exception as error:  # noqa: BLE001
            log_error("flood_not_told", why=Word(type(error).__name__))


class _Turn:
    """One of the turns to work, given away at the end or when it is slow."""

    def __init__(self, turns: asyncio.Semaphore) -> None:
        self._turns: asyncio.Semaphore | None = turns
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> None:
        if self._turns is not None:
            await self._turns.acquire()
        self._timer = asyncio.get_running_loop().call_later(SLOW, self._give_away)

    async def __aexit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._give_away()

    def _give_away(self) -> None:
        turns, self._turns = self._turns, None
        if turns is not None:
            turns.release()


def _kind_of(update: Update) -> str:
    return next((name for name in update if name != "update_id"), "")


def _chat_of(update: Update) -> int | None:
    """The person or chat whose order matters; None for what has none."""
    for value in update.values():
        if isinstance(value, dict):
            sender = value.get("from")
            if isinstance(sender, dict):
                person = sender.get("id")
                return person if isinstance(person, int) else None
    return None
