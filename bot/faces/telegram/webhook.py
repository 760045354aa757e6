"""
Receives updates that Telegram delivers, and says yes only after they were handled.

A delivery that gets no 200 comes again (Bot API, setWebhook). So the request stays open until
its update is answered; a slow one is let go of before Telegram would hang up, or when so many
are slow that they would hold the others up. The answer to a press may travel in our own answer
to the delivery, which saves a call; when the screen takes long, it is called by itself.
"""

import asyncio
import hmac
import json
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from aiohttp import web

from bot.faces.telegram.address import Address, Reply
from bot.faces.telegram.in_order import Done, Handle, InOrder, Update
from bot.service.log import log, log_error

MAX_BODY: Final = 1024 * 1024
"""Bytes of a delivery; Telegram's are some kilobytes."""
CROWD: Final = 60
"""Open requests from which on slow ones are let go of: the other connections stay free."""
KEEP: Final = 50.0
"""Seconds a request stays open at the most. Telegram hangs up after 60 and delivers again."""
SLOW: Final = 1.0
"""Seconds in hand from which on an update may be let go of in a crowd."""
QUICK: Final = 0.3
"""Seconds that the answer to a press waits to travel with ours."""
GOODBYE: Final = 10.0
"""Seconds for what is in hand when the bot is stopped."""
ANSWERED: Final = 1000
"""Updates whose answer is remembered, should Telegram not have heard it."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name

# aiohttp quotes the bytes that it could not read, and they may be what somebody typed.
_silent: Final = logging.getLogger("bot.faces.telegram.silent")
_silent.disabled = True


@dataclass(slots=True, eq=False)
class _Held:
    """An update in hand, and how many requests wait for it."""

    since: float
    reply: Reply = field(default_factory=dict)
    requests: int = 0
    is_answered: bool = False

    def take(self) -> Reply:
        """The call to be made for this update, once; empty when there is none (yet)."""
        if self.is_answered or not self.reply:
            return {}
        self.is_answered = True
        return self.reply


class Webhook:
    """
    The receiving end of one bot's webhook.

    Args:
        handle: Answers an update; may put one call into the reply instead of making it.
        call: Makes that call when the reply cannot carry it; a failure is its own matter.
    """

    def __init__(
        self,
        handle: Callable[[Update, Reply], Awaitable[None]],
        call: Callable[[str, dict[str, Any]], Awaitable[None]],
        address: Address,
        *,
        on_flood: Handle | None = None,
    ) -> None:
        self._handle = handle
        self._call = call
        self._address = address
        self.in_order = InOrder(self._in_turn, on_flood=on_flood)
        self._held: dict[int, tuple[_Held, Done]] = {}
        self._answered: OrderedDict[int, Reply] = OrderedDict()
        self._calls: set[asyncio.Task[None]] = set()
        self._open = 0
        self._stopping = asyncio.Event()
        self.refused = 0
        self.unreadable = 0

    @asynccontextmanager
    async def serving(self, host: str | None = None) -> AsyncIterator[int]:
        """
        Receive at the port of the address, which is given; at the end finish what is in hand.

        Args:
            host: The network to listen on; without it every one, as a proxy may come from any.

        Raises:
            OSError: If the port is in use or may not be taken.
        """
        runner = web.AppRunner(
            self.make_app(), access_log=None, logger=_silent, shutdown_timeout=1.0
        )
        await runner.setup()
        try:
            site = web.TCPSite(runner, host, self._address.port)
            await site.start()
            yield int(runner.addresses[0][1])
            self._stopping.set()
            await site.stop()
            await self._finish()
        finally:
            await self.in_order.end()
            await runner.cleanup()

    def make_app(self) -> web.Application:
        """The two addresses: of deliveries, and of whoever asks whether the bot is there."""
        app = web.Application(client_max_size=MAX_BODY)
        app.router.add_post(self._address.path, self._receive)
        app.router.add_get("/healthz", self._health)
        return app

    async def _health(self, _: web.Request) -> web.Response:
        if self._stopping.is_set():
            return web.Response(status=503, text="stopping\n")
        return web.Response(text="ok\n")

    async def _receive(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            return self._refuse()
        if self._stopping.is_set() or self.in_order.is_full:
            # Telegram keeps it and delivers it again.
            return _again()
        try:
            update = json.loads(await request.read())
            number = update["update_id"]
        except (ValueError, TypeError, KeyError, RecursionError):
            number = None
        if not isinstance(number, int):
            # It would be no better the next time.
            self.unreadable += 1
            log_error("update_not_read")
            return web.Response()
        if number not in self._answered:
            await self._until_answered(*(self._held.get(number) or self._begin(number, update)))
        if number in self._held and self._stopping.is_set():
            return _again()
        reply = self._answered.get(number)
        return web.json_response(reply) if reply else web.Response()

    def _is_telegram(self, request: web.Request) -> bool:
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(shown, self._address.secret.encode())

    def _refuse(self) -> web.Response:
        self.refused += 1
        if self.refused & (self.refused - 1) == 0:
            # The 1st, 2nd, 4th, 8th ...: whoever knocks a thousand times does not fill the log.
            log_error("delivery_refused", count=self.refused)
        return web.Response(status=401)

    def _begin(self, number: int, update: Update) -> tuple[_Held, Done]:
        held = _Held(asyncio.get_running_loop().time())
        done = self.in_order.start(update)
        self._held[number] = held, done
        done.add_done_callback(partial(self._end, number, held))
        return held, done

    async def _in_turn(self, update: Update) -> None:
        held, _ = self._held[update["update_id"]]
        await self._handle(update, held.reply)

    async def _until_answered(self, held: _Held, done: Done) -> None:
        """Keep the request open until the update is answered, or has to be let go of."""
        held.requests += 1
        self._open += 1
        try:
            while not done.done():
                await asyncio.wait([done], timeout=QUICK)
                if done.done():
                    return
                self._answer_now(held)
                seconds = asyncio.get_running_loop().time() - held.since
                if seconds > KEEP or (seconds > SLOW and self._open > CROWD):
                    log_error("slow_update_let_go", waiting=self._open)
                    return
        finally:
            held.requests -= 1
            self._open -= 1

    def _answer_now(self, held: _Held) -> None:
        """Make the call that waited for our answer: the screen takes long."""
        fields = dict(held.take())
        if fields:
            task = asyncio.create_task(self._make(fields.pop("method"), fields))
            self._calls.add(task)
            task.add_done_callback(self._calls.discard)

    async def _make(self, method: str, fields: dict[str, Any]) -> None:
        await self._call(method, fields)

    def _end(self, number: int, held: _Held, done: Done) -> None:
        if done.cancelled():
            # Left to the next process: it stays in hand, so that nobody says yes to it.
            return
        del self._held[number]
        if held.requests == 0:
            self._answer_now(held)
        self._answered[number] = held.take()
        if len(self._answered) > ANSWERED:
            self._answered.popitem(last=False)

    async def _finish(self) -> None:
        waiting = [done for _, done in self._held.values()]
        if waiting:
            await asyncio.wait(waiting, timeout=GOODBYE)
        await self.in_order.end()
        if self._calls:
            await asyncio.wait(self._calls, timeout=1)
        log("stopped", left=len(self._held))


def _again() -> web.Response:
    return web.Response(status=503, headers={"Retry-After": "1", "Connection": "close"})
