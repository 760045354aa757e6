"""
`/bot<token>/<method>`: a call of the bot, from its token to its answer.

Order: token, method, parameters, faults a test asked for, the table, the pace, the method itself.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable

from .bodies import Uploads, read_call
from .calls import RecordedCall
from .check_call import checked
from .faults import Fault
from .method_table import METHODS, Method
from .methods import HANDLERS, Play
from .methods.updates import UpdateMethods
from .polling import Polling
from .refusals import Refusal
from .replies import CUT, Answer, Cut, Outcome, Reply, accepted, refused
from .shapes import JsonObject
from .webhook import Deliveries
from .wire import Request
from .world import World

_TOKEN = re.compile(r"[1-9]\d{0,15}:[A-Za-z0-9_-]{30,64}")
_NO_JSON = b"<html><body>This network asks you to log in first.</body></html>"
NOT_FOUND = Refusal(404, "Not Found")
_UNAUTHORIZED = Refusal(401, "Unauthorized")
_NO_METHOD = Refusal(404, "Not Found: method not found")


class BotDoor:
    """Where the bot's calls come in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.polling = Polling(world)
        self.deliveries = Deliveries(world, self._play_answer)
        updates = UpdateMethods(world, self.polling, self.deliveries)
        self._handlers: dict[str, Play] = HANDLERS | updates.handlers()
        self._token = world.options.token

    def answer(self, token: str, name: str, request: Request) -> Outcome:
        """The answer to a call of *name*, now or later."""
        if not self.is_known(token):
            return refused(_UNAUTHORIZED)
        method = METHODS.get(name.lower())
        if method is None:
            return self._unknown_method(name)
        try:
            params, uploads = read_call(request)
        except Refusal as refusal:
            self._record(method.name, {}).status = refusal.code
            return refused(refusal)
        return self._met(method, params, uploads, self._record(method.name, params))

    def is_known(self, token: str) -> bool:
        """Whether *token* is the bot's; the first well-formed one is, when none was given."""
        if token == self._token:
            return True
        if self.world.options.token or not _TOKEN.fullmatch(token):
            return False
        if not self._token:
            self._token = token
            self.world.name_bot(token)
        return True

    def _unknown_method(self, name: str) -> Reply:
        self._record(name, {}).status = _NO_METHOD.code
        return refused(_NO_METHOD)

    def _record(self, name: str, params: JsonObject) -> RecordedCall:
        return self.world.calls.begin(name, params, self.world.clock.now())

    def _play_answer(self, name: str, params: JsonObject) -> None:
        """Do what stood in a webhook's own answer."""
        method = METHODS.get(name.lower())
        call = self._record(method.name if method else name, params)
        call.by_webhook = True
        if method is None:
            call.status = _NO_METHOD.code
            return
        reply = self._done(method, params, {}, call)
        if isinstance(reply, Reply):
            call.status = reply.status

    def _met(
        self, method: Method, params: JsonObject, uploads: Uploads, call: RecordedCall
    ) -> Outcome:
        """The call, after whatever a test has put in its way."""
        world = self.world
        fault = None
        if world.faults:
            fault = world.faults.for_call(method.name.lower(), self._chat_of(params))
        if fault is None and not world.settings.delay_ms:
            reply = self._done(method, params, uploads, call)
            if isinstance(reply, Reply):
                call.status = reply.status
                return reply
            return self._later(reply, call, 0.0)
        seconds = world.settings.delay_ms / 1000
        if fault is None:
            return self._later(self._done(method, params, uploads, call), call, seconds)
        call.fault = fault.kind
        if fault.kind in {"slow", "lost"}:
            seconds += fault.seconds if fault.kind == "slow" else 0
            reply = self._done(method, params, uploads, call)
            return self._later(reply, call, seconds, is_lost=fault.kind == "lost")
        return self._later(_broken(fault), call, seconds)

    async def _later(
        self,
        reply: Answer | Awaitable[bytes],
        call: RecordedCall,
        seconds: float,
        *,
        is_lost: bool = False,
    ) -> Answer:
        """The answer when it is there and *seconds* have passed."""
        if not isinstance(reply, Reply | Cut):
            try:
                reply = accepted(await reply)
            except Refusal as refusal:
                reply = refused(refusal)
        if seconds:
            await asyncio.sleep(seconds)
        if is_lost or isinstance(reply, Cut):
            return CUT
        call.status = reply.status
        return reply

    def _done(
        self, method: Method, params: JsonObject, uploads: Uploads, call: RecordedCall
    ) -> Reply | Awaitable[bytes]:
        """The call, done."""
        try:
            fitting = checked(method, params, uploads)
            call.params = fitting.values
            if uploads:
                call.params = fitting.values | {
                    name: f"{upload.name} ({len(upload.data)} bytes)"
                    for name, upload in uploads.items()
                }
            if method.is_new_message:
                self.world.limits.count(fitting.values["chat_id"])
            result = self._handlers[method.name](self.world, fitting)
        except Refusal as refusal:
            return refused(refusal)
        return result if isinstance(result, Awaitable) else accepted(result)

    def _chat_of(self, params: JsonObject) -> int | None:
        """The chat a call is about, as far as it says."""
        named = params.get("chat_id")
        if isinstance(named, int):
            return named
        if isinstance(named, str):
            return int(named) if named.lstrip("-").isdecimal() else None
        query = self.world.queries.get(str(params.get("callback_query_id", "")))
        return query.chat_id if query is not None else None


def _broken(fault: Fault) -> Answer:
    """What comes back instead of the call's own answer."""
    if fault.kind == "reset":
        return CUT
    if fault.kind == "garbage":
        return Reply(200, _NO_JSON, content_type=b"text/html")
    return refused(fault.refusal())
