"""Patience with Telegram: waiting when told to, trying again, giving up with a reason."""

from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from structlog.testing import capture_logs
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.faces.telegram.api import Body
from bot.faces.telegram.diagnostics import Reason
from bot.faces.telegram.errors import NotCarriedOut
from bot.faces.telegram.retrying import LONGEST_WAIT, PAUSES, Outcome, RetryingClient
from bot.service import log as log_module


class Line:
    """A line to Telegram that gives what a test wants, one answer a call."""

    def __init__(self, *answers: Exception | None) -> None:
        self.answers = list(answers)
        self.given: list[Exception | None] = []
        self.calls = 0
        self.slept: list[float] = []

    async def do(self, method: str, fields: Body) -> None:
        """A call of the Bot API."""
        assert method
        assert fields == {"chat_id": 1}
        self.calls += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.given.append(answer)
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
        return (await RetryingClient(self, self.sleep).call(method, {"chat_id": 1})).outcome


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (None, Outcome.DONE),
        (BadRequest("Message is not modified: specified new message content"), Outcome.DONE),
        (BadRequest("Message to edit not found"), Outcome.MESSAGE_GONE),
        (BadRequest("Message can't be edited"), Outcome.MESSAGE_GONE),
        (BadRequest("Chat not found"), Outcome.PERSON_GONE),
        (Forbidden("bot was blocked by the user"), Outcome.PERSON_GONE),
        (BadRequest("MESSAGE_ID_INVALID"), Outcome.MESSAGE_GONE),
        (BadRequest("There is no text in the message to edit"), Outcome.MESSAGE_GONE),
        (BadRequest("BUTTON_DATA_INVALID"), Outcome.MESSAGE_GONE),
        (BadRequest("words that Telegram finds next year"), Outcome.MESSAGE_GONE),
        (BadRequest(""), Outcome.MESSAGE_GONE),
    ],
)
async def test_what_is_not_tried_again(error: TelegramError | None, outcome: Outcome) -> None:
    """
    What Telegram decides for good is taken as it is, after one call.

    An edit that is refused in words that nobody knows asks for a new message.
    """
    line = Line(error)

    assert await line.delivers() is outcome
    assert (line.calls, line.slept) == (1, [])


@pytest.mark.parametrize("words", ["BUTTON_DATA_INVALID", "je veux mourir, 0612345678", ""])
async def test_a_new_message_that_is_refused(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new message that is refused is refused; of Telegram's words only known ones are logged."""
    line = Line(BadRequest(words))

    # A logger that an earlier test has used is bound to its processors for good.
    structlog.reset_defaults()
    with capture_logs() as lines:
        monkeypatch.setattr(log_module, "_log", structlog.get_logger("bot"))
        assert await line.delivers("sendMessage") is Outcome.REFUSED
    assert lines == [
        {
            "event": "call_refused",
            "log_level": "error",
            "method": "sendMessage",
            "why": "button_data_invalid" if words.startswith("BUTTON") else "other",
        }
    ]


async def test_waits_as_long_as_told() -> None:
    """A 429 is obeyed to the second, then the call is made again."""
    line = Line(RetryAfter(7), None)

    assert await line.delivers() is Outcome.DONE
    assert line.slept == [7]


async def test_does_not_wait_for_ever() -> None:
    """Told to wait beyond the life of a press, the call is given up."""
    line = Line(RetryAfter(LONGEST_WAIT + 1))

    assert await line.delivers() is Outcome.UNREACHABLE
    assert line.slept == []


async def test_a_broken_line_is_tried_again() -> None:
    """What was surely not done is tried again with growing pauses, and then given up."""
    for method in ("sendMessage", "editMessageText"):
        line = Line(NotCarriedOut("no connection"))

        assert await line.delivers(method) is Outcome.UNREACHABLE
        assert line.slept == list(PAUSES)


ADDING = ("sendMessage", "sendVenue", "copyMessage", "forwardMessage", "somethingNew")


@pytest.mark.parametrize("method", ADDING)
@pytest.mark.parametrize("error", [TimedOut(), NetworkError("cut"), TelegramError("?"), OSError()])
async def test_a_new_message_is_repeated_once_at_most(error: Exception, method: str) -> None:
    """A new message that may have arrived is sent twice, not thrice, whatever else goes wrong."""
    for answers in (
        [error],
        [NotCarriedOut("x"), error],
        [error, NotCarriedOut("x"), RetryAfter(1), error],
        [RetryAfter(1), error, InvalidToken("x"), Conflict("x"), error],
    ):
        line = Line(*answers)
        delivered = await RetryingClient(line, line.sleep).call(method, {"chat_id": 1})

        assert delivered.outcome is Outcome.UNREACHABLE
        assert delivered.may_be_there
        assert sum(1 for one in line.given if one is error) == 2


def classes_below(base: type[TelegramError]) -> Iterator[type[TelegramError]]:
    """Every error of the library, and one below each that the library may have some day."""
    for one in (base, *base.__subclasses__()):
        if one is not base:
            yield from classes_below(one)
    yield base
    yield type(f"Later{base.__name__}", (base,), {})


def made(kind: type[Exception]) -> Exception:
    """An error of a class, however it is built."""
    for arguments in ((), (5,), ("words",), ("words", Reason.LINE)):
        try:
            return kind(*arguments)
        except (TypeError, AttributeError):
            continue
    raise AssertionError(kind)


ERRORS = [
    *classes_below(TelegramError),
    OSError,
    KeyError,
    ValueError,
    RecursionError,
    RuntimeError,
]


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "deleteMessages"])
async def test_it_never_raises(kind: type[Exception], method: str) -> None:
    """Whatever a call raises, also what no version of the library raises yet, is an outcome."""
    line = Line(made(kind))
    delivered = await RetryingClient(line, line.sleep).call(method, {"chat_id": 1})
    await RetryingClient(line, line.sleep).call_best_effort(method, {"chat_id": 1})

    assert delivered.outcome is not Outcome.DONE


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_one_odd_error_loses_nothing(kind: type[Exception], method: str) -> None:
    """But for a refusal, one error of any class is a broken line: the call is made again."""
    error = made(kind)
    if isinstance(error, BadRequest | Forbidden):
        return
    line = Line(error, None)

    assert await line.delivers(method) is Outcome.DONE
    assert line.calls == 2


@pytest.mark.parametrize(
    "result", [None, [], {}, "x", 5, {"message_id": "7"}, {"message_id": None}]
)
async def test_an_odd_result(result: object) -> None:
    """A message whose number is not given is sent all the same; only once."""

    class Odd(Line):
        async def call(self, method: str, fields: Body) -> Any:
            await self.do(method, fields)
            return result

    line = Odd(None)
    delivered = await RetryingClient(line, line.sleep).call("sendMessage", {"chat_id": 1})

    assert (delivered.outcome, delivered.number, line.calls) == (Outcome.DONE, None, 1)


async def test_an_edit_may_be_repeated() -> None:
    """An edit whose answer did not come is repeated: the words stay the same."""
    line = Line(TimedOut(), TimedOut(), TimedOut(), None)

    assert await line.delivers("editMessageText") is Outcome.DONE
    assert line.calls == 4


async def test_a_new_message_has_its_number() -> None:
    """The number of a sent message is given back, so that it can be erased later."""
    line = Line(None)
    delivered = await RetryingClient(line, line.sleep).call("sendMessage", {"chat_id": 1})

    assert (delivered.outcome, delivered.number) == (Outcome.DONE, 77)


@pytest.mark.parametrize("error", [NetworkError("x"), RetryAfter(1), InvalidToken(), Conflict("x")])
async def test_what_may_be_missed_is_tried_again(error: TelegramError) -> None:
    """A call on which nothing depends is made again after a short pause."""
    line = Line(error, error, None)
    await RetryingClient(line, line.sleep).call_best_effort("answerCallbackQuery", {"chat_id": 1})

    assert (line.calls, len(line.slept)) == (3, 2)
    assert max(line.slept) <= 1


@pytest.mark.parametrize("error", [BadRequest("x"), Forbidden("x"), RetryAfter(30), TimedOut()])
async def test_what_may_be_missed_is_given_up(error: TelegramError) -> None:
    """It is given up when refused, told to wait long, or when nothing was heard: others wait."""
    line = Line(error)
    await RetryingClient(line, line.sleep).call_best_effort("answerCallbackQuery", {"chat_id": 1})

    assert (line.calls, line.slept) == (1, [])


async def test_what_may_be_missed_is_not_tried_for_ever() -> None:
    """Three tries, then a line in the log."""
    line = Line(*[NetworkError("x")] * 9)
    await RetryingClient(line, line.sleep).call_best_effort("answerCallbackQuery", {"chat_id": 1})

    assert line.calls == 3
