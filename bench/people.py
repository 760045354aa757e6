"""
People who press buttons, in one process with the stand-in they talk through.

So nothing of theirs goes over a connection, and they cost a fraction of what a bot does. A
press is over when the message has changed and the clock on the button has stopped; then the
same person presses again, at once or when it is her time.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.screens import Ways
from tests.standin.chats import Chat
from tests.standin.person_press import press
from tests.standin.shapes import Fields
from tests.standin.world import World

FIRST_CHAT = 5000
GIVEN_UP = 15.0
"""Seconds after which a press without an answer is counted as lost, and she presses again."""


@dataclass(slots=True)
class Person:
    """One person before her one message of the bot."""

    chat: Chat
    message: int = 0
    pressed_at: float = 0.0
    is_busy: bool = False
    is_shown: bool = False
    is_answered: bool = False


@dataclass(slots=True)
class Window:
    """
    What was seen between two moments.

    Args:
        all: Presses from the first to the last answer, with those before and after the moments.
    """

    seconds: float
    waits: list[float] = field(default_factory=list)
    lost: int = 0
    all: int = 0


class People:
    """Everybody in the chats of one bot."""

    def __init__(self, world: World, ways: Ways) -> None:
        self._world = world
        self._ways = ways
        self._random = random.Random(20)
        self._everybody: dict[int, Person] = {}
        self._free: list[Person] = []
        self._presses_again = False
        self.delay = 0.0
        self.window = Window(0)
        self._done = 0
        self.on_sent: Callable[[], None] = lambda: None

    def come(self, count: int) -> None:
        """Persons up to *count*, each with a chat of her own."""
        for number in range(len(self._everybody), count):
            chat = self._world.add_chat({"id": FIRST_CHAT + number, "language_code": "fr"})
            self._everybody[chat.chat_id] = Person(chat)

    async def begin(self, count: int, say: Callable[[int, str], None]) -> None:
        """Everybody asks for the menu, and has it."""
        self.come(count)
        new = [one for one in self._everybody.values() if not one.message]
        for person in new:
            say(person.chat.chat_id, "/menu")
        async with asyncio.timeout(60):
            while any(not one.message for one in new):
                await asyncio.sleep(0.02)

    async def press_all(self, count: int, seconds: float, settle: float) -> Window:
        """The first *count* persons press as fast as they are answered; what *seconds* showed."""
        self._presses_again = True
        self._done = 0
        for person in list(self._everybody.values())[:count]:
            self._press(person)
        await asyncio.sleep(settle)
        window = self.window = Window(seconds)
        await asyncio.sleep(seconds)
        self.window = Window(0)
        await self._end(window)
        return window

    async def press_at(self, rate: float, count: int, seconds: float) -> Window:
        """*count* persons press, *rate* presses a second in all, at moments of chance."""
        self._presses_again = False
        self._free = list(self._everybody.values())[:count]
        self._done = 0
        window = self.window = Window(seconds)
        loop = asyncio.get_running_loop()
        ends, due = loop.time() + seconds, loop.time()
        while due < ends:
            due += self._random.expovariate(rate)
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            if self._free:
                self._press(self._free.pop(self._random.randrange(len(self._free))), due)
            else:
                self.window.lost += 1
        await self._end(window)
        return window

    # the stand-in calls these, after the bot's call was found right

    def sent(self, chat_id: int, message: int) -> None:
        """The bot has sent a message."""
        self._everybody[chat_id].message = message
        self.on_sent()

    def shown(self, chat_id: int) -> None:
        """The bot has changed its message."""
        person = self._everybody[chat_id]
        person.is_shown = True
        if person.is_answered:
            self._over(person)

    def answered(self, chat_id: int) -> None:
        """The bot has stopped the clock on the button."""
        person = self._everybody[chat_id]
        person.is_answered = True
        if person.is_shown:
            self._over(person)

    # ours

    def _press(self, person: Person, due: float | None = None) -> None:
        message = person.chat.messages[person.message]
        text = message.content["text"]
        row, column = self._random.choice(self._ways[str(text)])
        data = message.rows[row][column]["callback_data"]
        person.is_busy, person.is_shown, person.is_answered = True, False, False
        now = time.perf_counter()
        late = 0.0 if due is None else max(0.0, asyncio.get_running_loop().time() - due)
        person.pressed_at = now - late
        press(self._world, person.chat, Fields({"message_id": person.message, "data": data}))

    def _over(self, person: Person) -> None:
        person.is_shown = person.is_answered = False
        if self.delay:
            # Both calls are on their way back for as long as the delay says.
            asyncio.get_running_loop().call_later(self.delay, self._next, person)
        else:
            # The bot's call is answered first.
            asyncio.get_running_loop().call_soon(self._next, person)

    def _next(self, person: Person) -> None:
        self.window.waits.append(time.perf_counter() - person.pressed_at)
        self._done += 1
        person.is_busy = False
        person.chat.answers.clear()
        if self._presses_again:
            self._press(person)
        else:
            self._free.append(person)

    async def _end(self, window: Window) -> None:
        """Nobody presses any more; what is under way is answered, or counted as lost."""
        self._presses_again = False
        try:
            async with asyncio.timeout(GIVEN_UP):
                while any(one.is_busy for one in self._everybody.values()):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            for one in self._everybody.values():
                window.lost += one.is_busy
                one.is_busy = False
        window.all = self._done
