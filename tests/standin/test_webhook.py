"""Deliveries to a webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar

import pytest
from aiohttp import web

from .client import CHAT, Standin
from .hook_wire import HookAnswer
from .options import Options
from .webhook import Deliveries
from .world import World

_KEYS = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


@dataclass
class Hook:
    """The bot's web server: remembers what came, answers as a test wishes."""

    respond: Callable[[dict[str, Any]], web.Response] = lambda _: web.Response()
    url: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.updates.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        return self.respond(update)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates if "message" in update]

    async def waits_for(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.updates) < count:
                await asyncio.sleep(0.005)


@asynccontextmanager
async def _hook(standin: Standin, **params: Any) -> AsyncIterator[Hook]:
    hook = Hook()
    application = web.Application()
    application.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    answer = await standin.call("setWebhook", url=hook.url, **params)
    assert answer.ok
    try:
        yield hook
    finally:
        await standin.call("deleteWebhook")
        await runner.cleanup()


async def test_updates_arrive_with_the_secret_and_are_confirmed(standin: Standin) -> None:
    """A 2xx confirms; what waited before the webhook was set comes, too."""
    await standin.person().says("before")
    async with _hook(standin, secret_token="s3cret") as hook:
        await standin.person().says("after")
        await standin.person().waits_until_handled()

        assert hook.texts == ["before", "after"]
        assert hook.secrets == ["s3cret", "s3cret"]


async def test_a_chat_keeps_its_order(standin: Standin) -> None:
    """The next update of a chat waits for the answer to the one before; other chats do not."""
    async with _hook(standin) as hook:
        words = [str(number) for number in range(30)]
        for word in words:
            await standin.person().says(word)
            await standin.person(7).says(word)
        await standin.person().waits_until_handled()
        await standin.person(7).waits_until_handled()

        chats = [update["message"]["chat"]["id"] for update in hook.updates]
        mine = [text for text, chat in zip(hook.texts, chats, strict=True) if chat == CHAT]
        assert words == mine


async def test_a_failed_delivery_is_repeated(standin: Standin) -> None:
    """Anything but 2xx: once more at once, then later and later; the chat waits behind it."""
    async with _hook(standin) as hook:
        hook.respond = lambda _: web.Response(status=500)
        await standin.person().says("one")
        await standin.person().says("two")
        await hook.waits_for(2)
        info = (await standin.call("getWebhookInfo")).result
        hook.respond = lambda _: web.Response()
        await standin.control.advance(3)
        await standin.person().waits_until_handled()

        assert hook.texts == ["one", "one", "one", "two"]
        assert info["last_error_message"] == "Wrong response from the webhook: 500"
        assert info["pending_update_count"] == 2


async def test_a_bot_that_is_away_gets_its_updates_later(standin: Standin) -> None:
    """Nobody listens: the update waits, and is dropped when it is too old."""
    await standin.call("setWebhook", url="http://127.0.0.1:9/hook")
    await standin.person().says("hello")
    await asyncio.sleep(0.2)

    assert (await standin.person().chat()).waiting == 1
    await standin.control.advance(25 * 3600)
    assert (await standin.person().chat()).waiting == 0
    await standin.call("deleteWebhook")


async def test_a_method_in_the_answer_is_done(standin: Standin) -> None:
    """The webhook's own answer can answer a press; get… methods in it are passed over."""
    await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=_KEYS)
    async with _hook(standin) as hook:
        hook.respond = lambda update: web.json_response(
            {
                "method": "answerCallbackQuery",
                "callback_query_id": update["callback_query"]["id"],
                "text": "done",
            }
        )
        await standin.person().presses("a")
        chat = await standin.person().waits_until(lambda chat: bool(chat.answers))
        (call,) = await standin.control.calls(method="answerCallbackQuery")

        assert [answer.text for answer in chat.answers] == ["done"]
        assert (call.by_webhook, call.status) == (True, 200)


async def test_polling_and_webhook_exclude_each_other(standin: Standin) -> None:
    """Setting a webhook ends a poller; polling is refused while it is set."""
    poll = asyncio.create_task(standin.call("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    async with _hook(standin):
        ended = await poll
        refused = await standin.call("getUpdates")

    assert (ended.status, ended.description) == (
        409,
        "Conflict: terminated by setWebhook request",
    )
    assert refused.status == 409
    assert refused.description.startswith("Conflict: can't use getUpdates method while webhook")
    assert (await standin.call("getUpdates", offset=1)).ok


async def test_pending_updates_can_be_dropped(standin: Standin) -> None:
    """drop_pending_updates forgets what waits."""
    await standin.person().says("old")

    await standin.call("deleteWebhook", drop_pending_updates=True)

    assert (await standin.person().chat()).waiting == 0


async def test_deliveries_twice_and_out_of_order(standin: Standin) -> None:
    """The same faults as for polling."""
    await standin.control.fault("twice")
    async with _hook(standin) as hook:
        await standin.person().says("one")
        await hook.waits_for(2)
        assert hook.texts == ["one", "one"]

    await standin.control.fault("reorder")
    for word in ("two", "three"):
        await standin.person().says(word)
    async with _hook(standin) as hook:
        await hook.waits_for(2)
        assert hook.texts == ["three", "two"]


class _Slow:
    """A client whose delivery is answered just as its webhook is set again."""

    delivered: ClassVar[list[bytes]] = []

    def __init__(self, url: str, secret: str) -> None:
        self.is_first = not _Slow.delivered and not url.endswith("again")
        del secret

    async def post(self, body: bytes) -> HookAnswer:
        if self.is_first:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                # As `asyncio.wait_for` does when the answer is there already.
                return HookAnswer(200, "", b"", 0)
        _Slow.delivered.append(body)
        return HookAnswer(200, "", b"", 0)

    def close(self) -> None:
        """Nothing is open."""


async def test_set_again_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    """A delivery that ends while the webhook is set again takes no later one of its lane away."""
    monkeypatch.setattr("tests.standin.webhook.HookClient", _Slow)
    world = World(Options())
    deliveries = Deliveries(world, lambda _, __: None)
    chat = world.add_chat({"id": CHAT})
    world.webhook.url = "http://127.0.0.1:1/"
    deliveries.begin()
    world.send_update("message", {"text": "first"}, chat)
    await asyncio.sleep(0)
    deliveries.end()
    world.webhook.url += "again"
    deliveries.begin()
    world.send_update("message", {"text": "second"}, chat)
    await asyncio.sleep(0.05)

    assert b"second" in _Slow.delivered[-1]
    assert len(world.queue) == 0
