"""
Webhook receiver with at-least-once delivery: 200 only after an update was handled.

A delivery that gets no 200 comes again (Bot API, setWebhook). So the request stays open until
its update is answered. A slow one is let go of before Telegram would hang up, or when so many
are slow that they would hold the others up: sealed into the journal first, so that no crash loses
it; where that fails, Telegram is told to bring it again. The answer to a press may travel in our
own answer to the delivery, which saves a call; when the screen takes long, it is called by itself.
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

from bot.faces.telegram.connection_guard import ConnectionGuard
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.per_chat import Done, InFlight, PerChatProcessor
from bot.faces.telegram.raw_update import RawUpdate
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.webhook_config import Reply, WebhookConfig
from bot.faces.telegram.write_ahead import WriteAheadLog
from bot.service.log import log, log_error

MAX_BODY: Final = 1024 * 1024
"""Bytes of a delivery; Telegram's are some kilobytes."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name

# aiohttp quotes the bytes that it could not read, and they may be what somebody typed.
_silent: Final = logging.getLogger("bot.faces.telegram.silent")
_silent.disabled = True


@dataclass(slots=True, eq=False)
class _Held:
    """An update in flight, and how many requests wait for it."""

    one: InFlight
    may_go: Done
    is_sealed: bool = False
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
    The HTTP server of one bot's webhook.

    Args:
        handle: Answers an update; may put one call into the reply instead of making it.
        call: Makes that call when the reply cannot carry it; a failure is its own matter.
        sealed: Where what is let go of is kept until it is answered.
        reception: Whether people are answered, for whoever asks.
    """

    def __init__(
        self,
        handle: Callable[[RawUpdate, Reply], Awaitable[None]],
        call: Callable[[str, dict[str, Any]], Awaitable[None]],
        address: WebhookConfig,
        processor: PerChatProcessor,
        *,
        sealed: WriteAheadLog,
        reception: Reception | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self._limits = limits
        self._handle = handle
        self._call = call
        self._address = address
        self._sealed = sealed
        self._reception = reception or Reception()
        self.processor = processor
        self._handle_in_turn = sealed.answering(self._in_turn)
        self._held: dict[int, _Held] = {}
        self._answered: OrderedDict[int, Reply] = OrderedDict()
        self._calls: set[asyncio.Task[None]] = set()
        self._open = 0
        self._thinning: asyncio.Task[None] | None = None
        self._connections = ConnectionGuard(limits)
        self._stopping = asyncio.Event()
        self.received = 0
        self.refused = 0
        self.unreadable = 0

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        """
        Receive at the host and port of the address; the port is given.

        First what the process before has let go of is begun; at the end, what is in hand finished.

        Raises:
            OSError: If the port is in use or may not be taken.
        """
        runner = web.AppRunner(
            self.make_app(),
            access_log=None,
            logger=_silent,
            shutdown_timeout=1.0,
            # Telegram packs nothing; what cannot be unpacked would be refused, and come for ever.
            auto_decompress=False,
        )
        await runner.setup()
        try:
            await self.replay()
            async with self._connections.open(
                runner, self._address.host, self._address.port
            ) as port:
                yield port
                self._stopping.set()
            await self._finish()
        finally:
            if self._thinning is not None:
                self._thinning.cancel()
            await self.processor.shutdown()
            await runner.cleanup()

    def make_app(self) -> web.Application:
        """The two addresses: of deliveries, and of whoever asks whether the bot is there."""
        app = web.Application(client_max_size=MAX_BODY, middlewares=[self._connections.middleware])
        app.router.add_post(self._address.path, self._receive)
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        return app

    async def _healthz(self, _: web.Request) -> web.Response:
        return self._say(self._reception.unwell())

    async def _readyz(self, _: web.Request) -> web.Response:
        return self._say(self._reception.unready())

    def _say(self, trouble: str) -> web.Response:
        said = "stopping" if self._stopping.is_set() else trouble
        return web.Response(status=503 if said else 200, text=f"{said or 'ok'}\n")

    async def _receive(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            return self._refuse()
        self.received += 1
        self._reception.updates += 1
        if self._stopping.is_set() or self.processor.is_full:
            # Telegram keeps it and delivers it again.
            return _again()
        try:
            async with asyncio.timeout(self._limits.header_within):
                body = await request.read()
        except TimeoutError:
            return _again()
        except (web.HTTPException, ValueError):
            # Too long, or packed in a way that is not unpacked: it would be so each time.
            return self._unreadable()
        update, number = _read(body)
        if number is None:
            return self._unreadable()
        if number not in self._answered:
            held = self._held.get(number) or self._begin(number, update)
            if not await self._until_answered(held):
                return _again()
        if number in self._held and self._stopping.is_set() and not self._held[number].is_sealed:
            return _again()
        reply = self._answered.get(number)
        return web.json_response(reply) if reply else web.Response()

    def _unreadable(self) -> web.Response:
        """Acknowledge a poison message: Telegram would redeliver it for ever."""
        self.unreadable += 1
        log_error("update_not_read", count=self.unreadable)
        response = web.Response()
        response.force_close()
        return response

    def _is_telegram(self, request: web.Request) -> bool:
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(shown, self._address.secret.encode())

    def _refuse(self) -> web.Response:
        self.refused += 1
        if self.refused & (self.refused - 1) == 0:
            # The 1st, 2nd, 4th, 8th ...: whoever knocks a thousand times does not fill the log.
            log_error("delivery_refused", count=self.refused)
        return web.Response(status=401)

    async def replay(self) -> None:
        """Replay the write-ahead log: what the process before acknowledged and did not answer."""
        left = await self._sealed.left()
        for number, update in left:
            held = self._begin(number, update)
            held.is_sealed = True
            _set(held.may_go)
        if left:
            log("answering_what_was_left", count=len(left))

    def _begin(self, number: int, update: RawUpdate) -> _Held:
        one = self.processor.begin(update, self._handle_in_turn(update))
        held = self._held[number] = _Held(one, asyncio.get_running_loop().create_future())
        one.done.add_done_callback(partial(self._end, number, held))
        return held

    async def _in_turn(self, update: RawUpdate) -> None:
        await self._handle(update, self._held[update["update_id"]].reply)

    async def _until_answered(self, held: _Held) -> bool:
        """
        Keep the request open until the update is answered, or has to be let go of.

        False when it was kept as long as Telegram waits and could not be sealed: it comes again.
        """
        held.requests += 1
        self._open += 1
        try:
            while not held.may_go.done():
                if self._open > self._limits.crowd and self._thinning is None:
                    self._thinning = asyncio.create_task(self._thin_out())
                await asyncio.wait([held.may_go], timeout=self._limits.reply_within)
                if held.may_go.done():
                    break
                self._answer_now(held)
                if asyncio.get_running_loop().time() - held.one.since > self._limits.keep_open:
                    return await self._untrack([held])
        finally:
            held.requests -= 1
            self._open -= 1
        return True

    async def _thin_out(self) -> None:
        """So many requests are open that Telegram has few left: let go of those that are stuck."""
        try:
            while self._open > self._limits.crowd and not self._stopping.is_set():
                stuck = [
                    held
                    for held in self._held.values()
                    if held.requests and not held.is_sealed and self.processor.is_stuck(held.one)
                ]
                if stuck:
                    await self._untrack(stuck[: self._open - self._limits.crowd])
                await asyncio.sleep(self._limits.crowd_pause)
        finally:
            self._thinning = None

    async def _untrack(self, some: list[_Held]) -> bool:
        """Seal *some* together; their requests get their yes. False when that is not sure."""
        is_sealed = await self._sealed.seal([held.one for held in some])
        log("updates_untracked", count=len(some), sealed=is_sealed, open=self._open)
        for held in some:
            held.is_sealed = held.is_sealed or is_sealed
            if is_sealed:
                self._answer_now(held)
                _set(held.may_go)
        return is_sealed

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
        _set(held.may_go)
        if done.cancelled():
            # Left to the next process: it stays in hand, so that nobody says yes to it.
            return
        del self._held[number]
        if held.requests == 0:
            self._answer_now(held)
        self._answered[number] = held.take()
        if len(self._answered) > self._limits.answered_remembered:
            self._answered.popitem(last=False)

    async def _finish(self) -> None:
        waiting = [held.one.done for held in self._held.values()]
        if waiting:
            await asyncio.wait(waiting, timeout=self._limits.goodbye)
        await self.processor.shutdown()
        if self._calls:
            await asyncio.wait(self._calls, timeout=1)
        await self._sealed.finish()
        sealed = sum(held.is_sealed for held in self._held.values())
        log("stopped", at_telegram=len(self._held) - sealed, sealed=sealed)


def _set(done: Done) -> None:
    if not done.done():
        done.set_result(None)


def _again() -> web.Response:
    return web.Response(status=503, headers={"Retry-After": "1", "Connection": "close"})


def _read(body: bytes) -> tuple[RawUpdate, int | None]:
    """The update of a delivery and its number; no number when it is none."""
    try:
        update = json.loads(body)
        number = update["update_id"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return {}, None
    return update, number if isinstance(number, int) else None
