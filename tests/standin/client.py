"""
The stand-in for tests of the project: start it, be a person, look at what the bot did.

    async with running_standin(chats=[4242]) as standin:
        bot = Bot(TOKEN, base_url=standin.bot_url)
        amina = standin.person(4242)
        await amina.says("/start")
        await amina.waits_for(lambda message: "language" in message.text)
        await amina.presses("English")
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from .client_control import Control, Refused
from .client_person import Person
from .client_process import StandinProcess
from .client_views import AnswerView, BotAnswer, ButtonView, CallView, ChatView, MessageView

__all__ = [
    "CHAT",
    "ENDINGS",
    "TOKEN",
    "AnswerView",
    "BotAnswer",
    "ButtonView",
    "CallView",
    "ChatView",
    "Control",
    "MessageView",
    "Person",
    "Refused",
    "Standin",
    "StandinProcess",
    "running_standin",
    "standin_at",
]

ENDINGS: list[Callable[[Sequence[CallView]], None]] = []
"""Shown all calls of each stand-in that comes to its end, when a test wants to look at them."""

CHAT = 4242
TOKEN = "4200000042:AAstandin-standin-standin-standin-0"


class Standin:
    """A running stand-in."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, process: StandinProcess | None = None
    ) -> None:
        self._session = session
        self.url = url
        self.process = process
        self.control = Control(session, url)

    @property
    def bot_url(self) -> str:
        """What a bot library takes as its `base_url`."""
        return f"{self.url}/bot"

    def person(self, chat_id: int = CHAT) -> Person:
        """The person of a chat."""
        return Person(self._session, self.url, chat_id)

    async def call(self, method: str, /, *, token: str = TOKEN, **params: Any) -> BotAnswer:
        """Call a method as a bot would, with a JSON body."""
        url = f"{self.bot_url}{token}/{method}"
        async with self._session.post(url, json=params) as response:
            answer = await response.json()
        return BotAnswer(
            response.status,
            answer["ok"],
            answer.get("result"),
            answer.get("description", ""),
            answer.get("parameters", {}).get("retry_after", 0),
        )


@asynccontextmanager
async def standin_at(url: str, process: StandinProcess | None = None) -> AsyncIterator[Standin]:
    """A stand-in that runs already."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=70)) as session:
        yield Standin(session, url, process)


@asynccontextmanager
async def running_standin(
    *,
    chats: Sequence[int] = (CHAT,),
    token: str = "",
    state: Path | None = None,
    port: int = 0,
    delay_ms: float = 0,
    limits: bool = False,
    query_seconds: float | None = None,
) -> AsyncIterator[Standin]:
    """
    A stand-in of its own, ended with SIGTERM afterwards.

    Args:
        chats: Chats the bot may write to at once; others when they have written.
        token: The only token it takes; any well-formed one if empty.
        state: A file in which everything is kept over a restart.
        delay_ms: How long each answer to the bot takes.
        limits: Whether too many new messages get a 429.
        query_seconds: How long a pressed button may be answered.
    """
    arguments = ["--delay-ms", str(delay_ms)]
    arguments += ["--chat", *map(str, chats)] if chats else []
    arguments += ["--token", token] if token else []
    arguments += ["--state", str(state)] if state else []
    arguments += ["--limits"] if limits else []
    arguments += ["--query-seconds", str(query_seconds)] if query_seconds is not None else []
    process = await asyncio.to_thread(StandinProcess, arguments, port=port)
    try:
        async with standin_at(process.url, process) as standin:
            yield standin
            if ENDINGS and process.is_running:
                calls = await standin.control.calls()
                for look in ENDINGS:
                    look(calls)
    finally:
        await asyncio.to_thread(process.stop)
