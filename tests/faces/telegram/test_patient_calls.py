"""Calls through the library are as patient as those on the fast lane, by the same policy."""

from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.faces.telegram.application import make_application
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.retrying import RetryPolicy
from bot.faces.telegram.transport import FastRequest
from tests.standin.client import CHAT, TOKEN, Standin, running_standin


async def outcome_of(
    standin: Standin, *faults: tuple[str, dict[str, Any]], policy: RetryPolicy | None = None
) -> TelegramError | int:
    """What a plain call of the library gives, with *faults* on its way."""
    for kind, details in faults:
        await standin.control.fault(kind, method="sendMessage", **details)
    application = make_application(TOKEN, standin.url, FastRequest(), PerChatProcessor())
    async with application:
        bot = application.bot
        assert isinstance(bot, ExtBot)
        try:
            return (await bot.send_message(CHAT, "x", rate_limit_args=policy)).message_id
        except TelegramError as error:
            return error


@pytest.mark.parametrize("kind", ["401", "404", "409", "5xx", "reset", "garbage", "lost"])
async def test_an_odd_answer_is_an_outage(kind: str) -> None:
    """Whoever writes `reply_text` in a handler gets the retries without asking for them."""
    async with running_standin(chats=[CHAT]) as standin:
        sent = await outcome_of(standin, (kind, {"count": 1}))
        chat = await standin.person(CHAT).chat()

    assert isinstance(sent, int)
    assert len(chat.from_bot) == (2 if kind == "lost" else 1)


@pytest.mark.parametrize("kind", ["lost", "reset"])
async def test_given_up_with_the_error_of_the_last_try(kind: str) -> None:
    """Two copies at the most of what may be there; then the library's own error."""
    async with running_standin(chats=[CHAT]) as standin:
        error = await outcome_of(standin, (kind, {"count": -1}))
        chat = await standin.person(CHAT).chat()

    assert isinstance(error, NetworkError)
    assert "Unknown error" not in str(error)
    assert len(chat.from_bot) == (2 if kind == "lost" else 0)


@pytest.mark.parametrize(("seconds", "is_sent"), [(1, True), (31, False)])
async def test_told_to_wait(seconds: int, is_sent: bool) -> None:
    """A short `retry_after` is obeyed; one beyond the policy is the caller's matter."""
    async with running_standin(chats=[CHAT]) as standin:
        sent = await outcome_of(standin, ("429", {"count": 1, "retry_after": seconds}))

    assert isinstance(sent, int) == is_sent
    assert is_sent or isinstance(sent, RetryAfter)


async def test_how_patiently_is_said_with_the_call() -> None:
    """`rate_limit_args` of the library carries the policy."""
    async with running_standin(chats=[CHAT]) as standin:
        brief = RetryPolicy(longest_wait=0.5)
        sent = await outcome_of(standin, ("429", {"count": 1, "retry_after": 1}), policy=brief)

    assert isinstance(sent, RetryAfter)


async def test_calls_of_a_start_are_not_held_up() -> None:
    """What is said to no chat fails at once: its caller tells the operator, and may be stopped."""
    async with running_standin(chats=[CHAT]) as standin:
        application = make_application(TOKEN, standin.url, FastRequest(), PerChatProcessor())
        async with application:
            await standin.control.fault("429", method="deleteWebhook", count=1, retry_after=20)
            with pytest.raises(RetryAfter):
                await application.bot.delete_webhook()
            await standin.control.fault("5xx", method="deleteWebhook", count=1)
            with pytest.raises(NetworkError):
                await application.bot.delete_webhook()
