"""Messages over a line that breaks: help arrives, and nothing is there more than twice."""

import json
from itertools import product
from typing import Any

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, TimedOut

from bot.faces.telegram.api import Body
from bot.faces.telegram.errors import NotCarriedOut
from bot.faces.telegram.retrying import PAUSES, RetryingClient
from bot.faces.telegram.sender import HARMLESS, MessageSender
from bot.model.messages import Message
from bot.rendering.last_resort import last_resort
from bot.service.danger import DANGER_TYPED
from tests.safety.everything import talk

CHAT = 7


class Phone:
    """
    What a person sees, behind a line that does what a test says, call by call; then all is well.

    Args:
        script: `ok`; `lost`: done, and the answer is cut; `silent`: done, and no answer in time;
            `reset`: cut before it is done; `unopened`: no connection; `odd`: 404.
        hurts: The methods that the script is about.
    """

    def __init__(self, *script: str, hurts: tuple[str, ...] = ("sendMessage",)) -> None:
        self.script = list(script)
        self.hurts = hurts
        self.seen: dict[int, str] = {1: "before"}
        self.refuses = ""
        self.slept = 0.0

    async def do(self, method: str, fields: Body) -> None:
        """A call."""
        await self.call(method, fields)

    async def call(self, method: str, fields: Body) -> Any:
        """A call that makes a message."""
        what = self.script.pop(0) if self.script and method in self.hurts else "ok"
        match what:
            case "reset":
                raise NetworkError("cut")
            case "unopened":
                raise NotCarriedOut("no connection")
            case "odd":
                raise InvalidToken("Not Found")
        if method == "editMessageText" and self.refuses:
            raise BadRequest(self.refuses)
        number = self._done(method, json.loads(fields) if isinstance(fields, bytes) else fields)
        match what:
            case "lost":
                raise NetworkError("cut")
            case "silent":
                raise TimedOut
        return {"message_id": number}

    def _done(self, method: str, fields: dict[str, Any]) -> int:
        number = fields.get("message_id", len(self.seen) + 1)
        if method in {"sendMessage", "editMessageText"}:
            self.seen[number] = fields["text"]
        return int(number)

    async def sleep(self, seconds: float) -> None:
        """Time passes at once."""
        self.slept += seconds

    @property
    def room(self) -> MessageSender:
        """The chat, over this line."""
        return MessageSender(RetryingClient(self, self.sleep))

    def copies(self, message: Message) -> int:
        """How often a message is on the screen."""
        return list(self.seen.values()).count(message.text)


def menu() -> Message:
    """A message like any other."""
    return talk().press(talk().menu())


def about_danger() -> list[Message]:
    """What is answered to a call for help, and to words of danger."""
    said = [talk().typed(talk().menu(), words) for words in ("je veux mourir", "suicid")]
    assert {one.counted_as for one in said} == {DANGER_TYPED}
    return [talk().press(talk().help(None)), last_resort("fr"), *said]


async def test_never_three_of_one() -> None:
    """Whatever the line does, nothing is there more than twice, help or not."""
    for script in product(("ok", "lost", "silent", "reset", "unopened"), repeat=4):
        for message in (menu(), about_danger()[0]):
            phone = Phone(*script)
            shown = await phone.room.send(CHAT, message)
            others = {text for text in phone.seen.values() if text != message.text}

            assert phone.copies(message) <= 2, script
            assert others <= {"before", HARMLESS}
            if shown.is_shown:
                assert phone.seen[shown.number or 0] == message.text
            elif phone.copies(message):
                assert not shown.is_missed


@pytest.mark.parametrize("kind", ["lost", "silent", "reset"])
@pytest.mark.parametrize("times", [1, 2])
async def test_help_is_tried_once_more(kind: str, times: int) -> None:
    """After two silences or cut lines help is tried again, later, and arrives under a number."""
    for message in about_danger():
        phone = Phone(*[kind] * times)
        shown = await phone.room.send(CHAT, message)

        assert shown.is_shown
        assert shown.number is not None
        assert phone.seen[shown.number] == message.text
        assert 0 < phone.slept < 15


@pytest.mark.parametrize("kind", ["unopened", "odd"])
async def test_what_was_never_sent_is_tried_on(kind: str) -> None:
    """No connection, or "not found" for a moment: tried on and on, one copy in the end."""
    for message in (menu(), about_danger()[0]):
        phone = Phone(*[kind] * len(PAUSES))

        assert (await phone.room.send(CHAT, message)).is_shown
        assert phone.copies(message) == 1
        assert HARMLESS not in phone.seen.values()


async def test_a_long_outage() -> None:
    """When the line stays broken it is said so; whether something may be there, too."""
    for script, may_be_there in ((("unopened",) * 99, False), (("reset",) * 99, True)):
        for message in (menu(), about_danger()[0]):
            shown = await Phone(*script).room.send(CHAT, message)

            assert (shown.is_shown, shown.may_be_there) == (False, may_be_there)
            assert shown.is_missed is not may_be_there


@pytest.mark.parametrize(
    "words",
    [
        "MESSAGE_ID_INVALID", "message to edit not found", "message can't be edited", "",
        "there is no text in the message to edit", "words of next year",
    ],
)  # fmt: skip
async def test_an_edit_that_is_refused(words: str) -> None:
    """An edit refused in whatever words becomes a new message, under its own number."""
    phone = Phone()
    phone.refuses = f"Bad Request: {words}"
    shown = await phone.room.edit(CHAT, menu(), 1)

    assert shown.is_shown
    assert (shown.number, phone.seen) == (2, {1: "before", 2: menu().text})


async def test_an_edit_that_changes_nothing() -> None:
    """Refused as "not modified" means that it is there: no new message."""
    phone = Phone()
    phone.refuses = "Bad Request: message is not modified: specified new message content ..."
    shown = await phone.room.edit(CHAT, menu(), 1)

    assert (shown.is_shown, shown.number, len(phone.seen)) == (True, 1, 1)


async def test_an_edit_for_help_is_tried_once_more() -> None:
    """A button for help whose screen cannot be put in place is tried again, later."""
    for message, arrives in ((about_danger()[0], True), (menu(), False)):
        phone = Phone(*["reset"] * (len(PAUSES) + 2), hurts=("editMessageText",))
        shown = await phone.room.edit(CHAT, message, 1)

        assert shown.is_shown is arrives


async def test_words_alone() -> None:
    """The help that cannot fail goes out as it is: no drawing, no buttons, briefly."""
    phone = Phone("unopened", "unopened")
    shown = await phone.room.send_words(CHAT, "119")

    assert (shown.is_shown, phone.seen[2]) == (True, "119")
    assert phone.slept < 2
