"""People who press buttons, and know what each button should show them."""

import asyncio
import json
import time
from dataclasses import dataclass, field
from random import Random

from bot.app import make_conversation
from bot.faces.telegram.payloads import fields_of
from bot.model.verbs import WITH_EFFECT
from bot.service.conversation import Conversation
from bot.settings import read_settings
from tests.faults.record import Content, content_of, is_done
from tests.standin.client import CallView, MessageView, Person, Refused

FIRST = 100_001
EFFECTS = {verb.value for verb in WITH_EFFECT}
PATIENCE = 140.0
"""Seconds in which a press must have been answered; Telegram keeps it for 150."""


def project_conversation() -> Conversation:
    """The conversation that the bot's process has, too."""
    conversation = make_conversation(read_settings({}))
    conversation.is_at("https://t.me/standin_bot")
    return conversation


@dataclass(frozen=True, slots=True)
class Press:
    """One pressed button, and the screen it should lead to."""

    query: str
    message_id: int
    expected: Content
    at: float


@dataclass(slots=True, eq=False)
class Presser:
    """One person: presses what she sees, sometimes twice before there is an answer."""

    person: Person
    conversation: Conversation
    random: Random
    pressed: list[Press] = field(default_factory=list)
    shown: int = 0
    shown_again: int = 0
    stopped_clocks: set[str] = field(default_factory=set)
    waits: list[float] = field(default_factory=list)
    out_of_order: list[str] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def sees(self, call: CallView) -> None:
        """One call of the bot that concerns her chat."""
        if call.method == "answerCallbackQuery" and is_done(call):
            self.stopped_clocks.add(str(call.params.get("callback_query_id")))
        elif call.method == "editMessageText" and is_done(call):
            self._sees_screen(call.params.get("message_id"), content_of(call), call.at)
        self.changed.set()

    def _sees_screen(self, number: object, content: Content, at: float) -> None:
        """The next press is answered, or an earlier one again; anything else is out of order."""
        is_next = self.shown < len(self.pressed) and _fits(
            self.pressed[self.shown], number, content
        )
        if is_next:
            self.waits.append(at - self.pressed[self.shown].at)
            self.shown += 1
        elif any(_fits(press, number, content) for press in self.pressed[: self.shown]):
            self.shown_again += 1
        else:
            self.out_of_order.append(content[0][:60])

    async def begins(self) -> None:
        """Ask for the menu and wait for it."""
        await self.person.says("/menu")
        await self.person.waits_until(lambda chat: bool(chat.from_bot), PATIENCE)

    async def goes(self, presses: int, think: float) -> None:
        """Press so many buttons, with pauses of *think* seconds on average."""
        for _ in range(presses):
            await asyncio.sleep(self.random.uniform(0, 2 * think))
            await self.presses_one()
            if self.random.random() < 0.75:
                await self.is_answered()
        await self.is_answered()

    async def presses_one(self) -> None:
        """Press a button that hangs under her last message."""
        while True:
            message = (await self.person.chat()).from_bot[-1]
            data = self.random.choice(_links(message))
            drawn = fields_of(self.conversation.press(data))
            expected = drawn["text"], json.dumps(drawn["reply_markup"], sort_keys=True)
            at = time.time()
            # Noted first: the answer may be seen before the press has come back.
            self.pressed.append(Press("", message.message_id, expected, at))
            try:
                query = await self.person.presses(data=data, message_id=message.message_id)
            except Refused:
                # The message has changed under her finger: she looks again.
                self.pressed.pop()
                continue
            self.pressed[-1] = Press(query, message.message_id, expected, at)
            return

    async def is_answered(self) -> None:
        """Wait until every press of hers has led to its screen."""
        async with asyncio.timeout(PATIENCE):
            while self.shown < len(self.pressed):
                self.changed.clear()
                await self.changed.wait()

    async def sees_last(self) -> bool:
        """Whether the message she pressed last shows what that press should show."""
        last = self.pressed[-1]
        messages = (await self.person.chat()).from_bot
        message = next(one for one in messages if one.message_id == last.message_id)
        markup = {"inline_keyboard": [[_raw(one.raw) for one in row] for row in message.buttons]}
        return (message.text, json.dumps(markup, sort_keys=True)) == last.expected


class Crowd:
    """Many people, and what the bot does in their chats."""

    def __init__(self, people: list[Presser]) -> None:
        self.people = people
        self._chats = {one.person.chat_id: one for one in people}

    def sees(self, call: CallView) -> None:
        """One call of the bot, shown to whom it concerns."""
        chat = call.params.get("chat_id")
        query = str(call.params.get("callback_query_id", ""))
        # The stand-in writes the chat into the number of a query.
        chat = int(query) >> 24 if query.isdecimal() else chat
        one = self._chats.get(chat) if isinstance(chat, int) else None
        if one is not None:
            one.sees(call)

    async def begin(self) -> None:
        """Everybody asks for the menu."""
        await asyncio.gather(*(one.begins() for one in self.people))

    async def go(self, presses: int, think: float) -> None:
        """Everybody presses."""
        await asyncio.gather(*(one.goes(presses, think) for one in self.people))

    @property
    def pressed(self) -> int:
        """How many buttons were pressed."""
        return sum(len(one.pressed) for one in self.people)

    @property
    def unanswered(self) -> int:
        """How many presses have not led to their screen."""
        return sum(len(one.pressed) - one.shown for one in self.people)

    @property
    def running_clocks(self) -> int:
        """How many pressed buttons still show that they wait."""
        return sum(
            press.query not in one.stopped_clocks for one in self.people for press in one.pressed
        )

    @property
    def shown_again(self) -> int:
        """How many screens were shown once more than needed."""
        return sum(one.shown_again for one in self.people)

    @property
    def out_of_order(self) -> list[str]:
        """Screens that came when it was not their turn."""
        return [words for one in self.people for words in one.out_of_order]

    async def with_another_last_screen(self) -> int:
        """How many people look at something else than they pressed last."""
        return sum([not await one.sees_last() for one in self.people])

    @property
    def told(self) -> str:
        """The figures of a run."""
        return (
            f"{self.pressed} presses, {self.shown_again} screens shown again, "
            f"{self.running_clocks} clocks not stopped; waits "
            f"p50 {self.wait(0.5) * 1000:.0f} ms, p95 {self.wait(0.95) * 1000:.0f} ms"
        )

    def wait(self, share: float) -> float:
        """Seconds in which that share of the presses had their screen."""
        waits = sorted(wait for one in self.people for wait in one.waits)
        return waits[min(len(waits) - 1, int(share * len(waits)))]


def crowd_of(standin_person: object, count: int, seed: int, first: int = FIRST) -> Crowd:
    """*count* people; *standin_person* gives the person of a chat."""
    assert callable(standin_person)
    conversation = project_conversation()
    return Crowd([
        Presser(standin_person(chat), conversation, Random(f"{seed} {chat}"))
        for chat in range(first, first + count)
    ])  # fmt: skip


def _links(message: MessageView) -> list[str]:
    return [
        button.data
        for row in message.buttons
        for button in row
        if button.data and button.data[0] not in EFFECTS
    ]


def _fits(press: Press, number: object, content: Content) -> bool:
    return (press.message_id, press.expected) == (number, content)


def _raw(button: dict[str, object]) -> dict[str, object]:
    return {("callback_data" if name == "data" else name): one for name, one in button.items()}
