"""No answer of Telegram ends the bot by itself; each cause is said once, with what to do."""

import asyncio
from typing import Any

import pytest
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

from bot.faces.telegram import outage as module
from bot.faces.telegram.diagnostics import Reason, TokenRefused, Unreachable, reason_of, sentence_of
from bot.faces.telegram.limits import LIMITS
from bot.faces.telegram.outage import LONGEST, REFUSED_FOR, Cause, Outage, cause_of

POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
HOOK = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
SET = "Conflict: terminated by setWebhook request"


class Telegram:
    """Answers getMe as a test says, and knows a webhook."""

    def __init__(self) -> None:
        self.me: list[Exception | dict[str, Any]] = []
        self.asked = 0

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """One call."""
        assert fields == {}
        assert read
        if method == "getWebhookInfo":
            return {"url": "https://other.example.org/hook"}
        self.asked += 1
        answer = self.me.pop(0) if self.me else {"id": 1}
        if isinstance(answer, Exception):
            raise answer
        return answer


class Run:
    """An outage under test; its pauses take no time, and the clock goes on by them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.telegram = Telegram()
        self.told: list[str] = []
        self.pauses: list[float] = []
        self.now = 1000.0
        self.outage = Outage(self.telegram, self.told.append, self.pause)
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "time", lambda: self.now)

    async def pause(self, seconds: float) -> None:
        """No time passes, and yet it does."""
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
async def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """An outage that has not begun."""
    return Run(monkeypatch)


ODD: list[Exception] = [
    InvalidToken("Unauthorized"),
    InvalidToken("Not Found"),
    Forbidden("Forbidden"),
    BadRequest("Bad Request: logged out"),
    Conflict(POLLER),
    Conflict("something new"),
    NetworkError("HTTP 502 without an answer of the Bot API"),
    NetworkError("HTTP 404 without an answer of the Bot API"),
    NetworkError("HTTP 302 without an answer of the Bot API"),
    NetworkError("getUpdates: the answer is no JSON of the Bot API"),
    TimedOut("no answer from Telegram in time"),
    RetryAfter(7),
    RecursionError("deep"),
    AttributeError("odd"),
]


@pytest.mark.parametrize("error", ODD, ids=lambda error: f"{type(error).__name__} {error}"[:40])
async def test_whatever_comes_it_goes_on(run: Run, error: Exception) -> None:
    """A hundred times the same answer is an outage with growing pauses, said once; then it ends."""
    for _ in range(100):
        await run.outage.failed(error)
    said = list(run.told)
    run.outage.over()

    assert len(said) == 1
    assert len(run.told) == 2
    assert run.outage.failures == 0
    longest = max(LIMITS.poll_backoff[-1], 7.0) * 1.2
    assert all(0 < pause <= longest for pause in run.pauses)
    assert run.pauses[0] < 10
    assert run.pauses[-1] > 5


async def test_a_retry_after_of_hours_is_not_obeyed_to_the_end(run: Run) -> None:
    """Whatever number comes, somebody who presses waits for a minute at the most."""
    await run.outage.failed(RetryAfter(86_400))

    assert run.pauses[0] <= LONGEST * 1.2


async def test_refused_for_minutes_by_getme(run: Run) -> None:
    """Only getMe tells that a token is wrong: three times at least, over minutes."""
    run.telegram.me = [InvalidToken("Unauthorized")] * 1000
    began = run.now

    async def goes_on() -> None:
        for _ in range(1000):
            await run.outage.failed(InvalidToken("Unauthorized"))

    with pytest.raises(TokenRefused):
        await goes_on()

    assert run.now - began >= REFUSED_FOR
    assert run.telegram.asked >= module.REFUSALS
    assert run.telegram.asked < 20


@pytest.mark.parametrize("between", [{"id": 1}, "over"])
async def test_one_answer_begins_the_count_anew(run: Run, between: Any) -> None:
    """A getMe that is answered, or a poll, between refusals: the token is known."""
    refused = InvalidToken("Unauthorized")
    for _ in range(10):
        run.telegram.me = [refused, refused] if between == "over" else [refused, refused, between]
        while run.telegram.me:
            await run.outage.failed(refused)
        if between == "over":
            run.outage.over()


async def test_a_line_that_breaks_under_the_question_is_no_refusal(run: Run) -> None:
    """No answer to getMe is no answer."""
    run.telegram.me = [NetworkError("x")] * 1000
    for _ in range(200):
        await run.outage.failed(InvalidToken("Unauthorized"))

    assert run.telegram.asked > 10


@pytest.mark.parametrize(
    ("words", "cause", "said"),
    [
        (POLLER, Cause.OTHER_POLLER, "the same token runs somewhere else"),
        (HOOK, Cause.WEBHOOK, "https://other.example.org/hook"),
        (SET, Cause.WEBHOOK, "--take-over"),
        ("Conflict", Cause.UNKNOWN, "another program"),
    ],
)
@pytest.mark.parametrize("before", [0, 1, 2, 50])
async def test_another_program_is_named_whenever_it_begins(
    run: Run, words: str, cause: Cause, said: str, before: int
) -> None:
    """Also after other failures; once, and again in another outage."""
    for _ in range(before):
        await run.outage.failed(NetworkError("x"))
    already = len(run.told)
    for _ in range(5):
        await run.outage.failed(Conflict(words))

    assert cause_of(Conflict(words)) is cause
    assert len(run.told) - already == 1
    assert said in run.told[-1]
    run.outage.over()
    await run.outage.failed(Conflict(words))
    assert said in run.told[-1]


async def test_one_cause_after_another(run: Run) -> None:
    """A second cause is said though a first one was."""
    for error in (NetworkError("x"), NetworkError("x"), Conflict(POLLER), Conflict(HOOK)):
        await run.outage.failed(error)

    assert len(run.told) == 3


async def test_a_single_break_of_the_line_is_not_said(run: Run) -> None:
    """A connection that is cut once a night is in the log alone."""
    await run.outage.failed(NetworkError("x"))
    run.outage.over()

    assert run.told == []


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Unreachable("x", Reason.NAME), Reason.NAME),
        (Unreachable("x", Reason.CERTIFICATE), Reason.CERTIFICATE),
        (TimedOut("x"), Reason.SILENT),
        (NetworkError("HTTP 500: Internal Server Error"), Reason.SERVER),
        (NetworkError("HTTP 502 without an answer of the Bot API"), Reason.SERVER),
        (NetworkError("HTTP 404 without an answer of the Bot API"), Reason.NOT_THE_API),
        (NetworkError("getMe: the answer is no JSON of the Bot API"), Reason.NOT_THE_API),
        (NetworkError("x"), Reason.LINE),
        (Forbidden("x"), Reason.FORBIDDEN),
        (RetryAfter(1), Reason.RATE_LIMITED),
        (InvalidToken("x"), Reason.ODD),
        (BadRequest("x"), Reason.ODD),
    ],
)
def test_reasons(error: TelegramError, reason: Reason) -> None:
    """Each kind of failure has one reason."""
    assert reason_of(error) is reason


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_a_sentence(reason: Reason) -> None:
    """Plain words, no class of Python; the cause that one can mend says how."""
    sentence = sentence_of(reason)

    assert sentence.endswith(".")
    assert "Error" not in sentence
