"""Patience with Telegram: waiting when told to, trying again, giving up with a reason."""

from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.faces.telegram.calls import Body
from bot.faces.telegram.deliver import LONGEST_WAIT, PAUSES, Delivery, Outcome


class Line:
    """A line to Telegram that gives what a test wants, one answer a call."""

    def __init__(self, *answers: TelegramError | None) -> None:
        self.answers = list(answers)
        self.calls = 0
        self.slept: list[float] = []

    async def do(self, method: str, fields: Body) -> None:
        """A call of the Bot API."""
        assert method
        assert fields == {"chat_id": 1}
        self.calls += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is not None:
            raise answer

    async def call(self, method: str, fields: Body) -> Any:
        """A call of the Bot API that makes a message."""
        await self.do(method, fields)
        return {"message_id": 77}

    async def sleep(self, seconds: float) -> None:
        """Time passes at once."""
        self.slept.append(seconds)

    async def delivers(self, method: str = "editMessageText") -> Outcome:
        """Deliver one call over this line."""
        return (await Delivery(self, self.sleep).deliver(method, {"chat_id": 1})).outcome


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (None, Outcome.DONE),
        (BadRequest("Message is not modified: specified new message content"), Outcome.DONE),
        (BadRequest("Message to edit not found"), Outcome.MESSAGE_GONE),
        (BadRequest("Message can't be edited"), Outcome.MESSAGE_GONE),
        (BadRequest("Chat not found"), Outcome.PERSON_GONE),
        (Forbidden("bot was blocked by the user"), Outcome.PERSON_GONE),
        (BadRequest("BUTTON_DATA_INVALID"), Outcome.REFUSED),
    ],
)
async def test_what_is_not_tried_again(error: TelegramError | None, outcome: Outcome) -> None:
    """What Telegram decides for good is taken as it is, after one call."""
    line = Line(error)

    assert await line.delivers() is outcome
    assert (line.calls, line.slept) == (1, [])


async def test_waits_as_long_as_told() -> None:
    """A 429 is obeyed to the second, then the call is made again."""
    line = Line(RetryAfter(7), None)

    assert await line.delivers() is Outcome.DONE
    assert line.slept == [7]


async def test_does_not_wait_for_ever() -> None:
    """Told to wait beyond the life of a press, the call is given up."""
    line = Line(RetryAfter(LONGEST_WAIT + 1))

    assert await line.delivers() is Outcome.NO_LINE
    assert line.slept == []


async def test_a_broken_line_is_tried_again() -> None:
    """A 5xx or a reset is tried again with growing pauses, and then given up."""
    line = Line(NetworkError("connection reset"))

    assert await line.delivers("sendMessage") is Outcome.NO_LINE
    assert line.slept == list(PAUSES)


async def test_a_new_message_is_repeated_once_at_most() -> None:
    """A new message whose answer did not come may have arrived: it is sent twice, not thrice."""
    line = Line(TimedOut())

    assert await line.delivers("sendMessage") is Outcome.NO_LINE
    assert line.calls == 2


async def test_an_edit_may_be_repeated() -> None:
    """An edit whose answer did not come is repeated: the words stay the same."""
    line = Line(TimedOut(), TimedOut(), TimedOut(), None)

    assert await line.delivers("editMessageText") is Outcome.DONE
    assert line.calls == 4


async def test_a_new_message_has_its_number() -> None:
    """The number of a sent message is given back, so that it can be erased later."""
    line = Line(None)
    delivered = await Delivery(line, line.sleep).deliver("sendMessage", {"chat_id": 1})

    assert (delivered.outcome, delivered.number) == (Outcome.DONE, 77)


@pytest.mark.parametrize("error", [NetworkError("x"), RetryAfter(1)])
async def test_what_may_be_missed_is_tried_again(error: TelegramError) -> None:
    """A call on which nothing depends is made again after a short pause."""
    line = Line(error, error, None)
    await Delivery(line, line.sleep).try_briefly("answerCallbackQuery", {"chat_id": 1})

    assert (line.calls, len(line.slept)) == (3, 2)
    assert max(line.slept) <= 1


@pytest.mark.parametrize("error", [BadRequest("x"), Forbidden("x"), RetryAfter(30), TimedOut()])
async def test_what_may_be_missed_is_given_up(error: TelegramError) -> None:
    """It is given up when refused, told to wait long, or when nothing was heard: others wait."""
    line = Line(error)
    await Delivery(line, line.sleep).try_briefly("answerCallbackQuery", {"chat_id": 1})

    assert (line.calls, line.slept) == (1, [])


async def test_what_may_be_missed_is_not_tried_for_ever() -> None:
    """Three tries, then a line in the log."""
    line = Line(*[NetworkError("x")] * 9)
    await Delivery(line, line.sleep).try_briefly("answerCallbackQuery", {"chat_id": 1})

    assert line.calls == 3
