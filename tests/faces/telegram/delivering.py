"""A webhook with a bot behind it, and a Telegram that delivers to it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any

import aiohttp

from bot.faces.telegram.limits import Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.webhook import SECRET_HEADER, Webhook
from bot.faces.telegram.webhook_config import WebhookConfig
from tests.faces.telegram.journals import JournalInMemory, log_in

Update = dict[str, Any]


Reply = dict[str, Any]


SECRET = "s3cret_-"


def press(number: int, person: int = 1) -> Update:
    """The *number*-th update, a press of a person."""
    return {"update_id": number, "callback_query": {"id": str(number), "from": {"id": person}}}


class Desk:
    """The bot behind a webhook: stops the clock, then shows the screen when it is let."""

    def __init__(self, *slow: int, fills: bool = True) -> None:
        self.slow = slow
        self.fills = fills
        self.may_end = asyncio.Event()
        self.begun: list[int] = []
        self.handled: list[int] = []
        self.called: list[tuple[str, dict[str, Any]]] = []
        self.journal = JournalInMemory()
        self.reception = Reception()
        self.reception.begins()

    async def handle(self, update: Update, reply: Reply) -> None:
        """Handle one update."""
        number = update["update_id"]
        self.begun.append(number)
        if self.fills:
            reply.update({"method": "answerCallbackQuery", "callback_query_id": str(number)})
        if number in self.slow:
            await self.may_end.wait()
        self.handled.append(number)

    async def call(self, method: str, fields: dict[str, Any]) -> None:
        """A call that the reply could not carry."""
        self.called.append((method, fields))


class Telegram:
    """Delivers updates to a webhook."""

    def __init__(self, session: aiohttp.ClientSession, port: int) -> None:
        self._session = session
        self._base = f"http://127.0.0.1:{port}"

    async def post(
        self,
        body: bytes,
        secret: str | None = SECRET,
        path: str = "/telegram",
        encoding: str | None = None,
    ) -> tuple[int, Any]:
        """Status and JSON (or None) of a delivery."""
        headers = {} if secret is None else {SECRET_HEADER: secret}
        if encoding is not None:
            headers["Content-Encoding"] = encoding
        async with self._session.post(
            self._base + path, data=BytesIO(body), headers=headers
        ) as response:
            answer = await response.read()
            return response.status, json.loads(answer) if answer.startswith(b"{") else None

    async def delivers(self, update: Update) -> tuple[int, Any]:
        """Deliver *update*."""
        return await self.post(json.dumps(update).encode())

    async def health(self, page: str = "healthz") -> tuple[int, str]:
        """What whoever watches over the bot sees."""
        async with self._session.get(f"{self._base}/{page}") as response:
            return response.status, await response.text()


HURRY = Limits(reply_within=0.02, crowd_pause=0.01, goodbye=0.2)


"""The same waits, shorter."""


SOON_LET_GO = replace(HURRY, keep_open=0.1)


@asynccontextmanager
async def serving(desk: Desk, limits: Limits = HURRY) -> AsyncIterator[tuple[Webhook, Telegram]]:
    """A webhook with *desk* behind it."""
    address = WebhookConfig("http://127.0.0.1/telegram", SECRET, 0)
    sealed = log_in(desk.journal)
    hook = Webhook(
        desk.handle, desk.call, address, PerChatProcessor(limits), sealed=sealed,
        reception=desk.reception, limits=limits,
    )  # fmt: skip
    async with aiohttp.ClientSession() as session, hook.serving() as port:
        yield hook, Telegram(session, port)


async def until(holds: Any) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(5):
        while not holds():
            await asyncio.sleep(0.001)
