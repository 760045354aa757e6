"""
getUpdates: offsets, the long poll, and the quarrel of two pollers.

The rules are those of Telegram's own server: only a call that has to wait ends another one that
waits; the same offset again within 3 seconds waits at least 3, within half a second it gets one
update (so that a bot that chokes on a batch can pass over the bad one).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable

from .check_call import Call
from .refusals import BY_WEBHOOK, OTHER_POLLER, WEBHOOK_ACTIVE, Refusal
from .update_queue import Update
from .world import World

MAX_TIMEOUT = 50
_GATHER = 0.001  # after the first update, wait this long for others
_QUARREL = 3.0


class Polling:
    """The one poller that may wait."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: asyncio.Future[bytes] | None = None
        self._offset = 0
        self._limit = 100
        self._is_gathering = False
        self._last_offset = -1
        self._last_at = 0.0
        self._next_quarrel = 0.0
        world.queue.on_added.append(self._added)

    def get_updates(self, call: Call) -> bytes | Awaitable[bytes]:
        """
        The answer to getUpdates, now or when there is one.

        Raises:
            Refusal: A 409 while a webhook is set.
        """
        if self._world.webhook.url:
            raise Refusal(409, WEBHOOK_ACTIVE)
        offset = call.whole("offset")
        limit = min(max(call.whole("limit", 100), 1), 100)
        timeout = min(max(call.whole("timeout"), 0), MAX_TIMEOUT)
        kinds = call.list("allowed_updates")
        if kinds is not None:
            self._world.remember_allowed(kinds)
        now = time.monotonic()
        if offset == self._last_offset and now < self._last_at + 3:
            timeout = max(timeout, 3)
            limit = 1 if now < self._last_at + 0.5 else limit
        self._last_offset, self._last_at = offset, now
        if offset < 0:
            self._world.queue.keep_last(-offset)
        batch = self._batch(offset, limit)
        if batch or not timeout:
            return _encoded(batch)
        return self._hold(offset, limit, timeout)

    def forget(self) -> None:
        """Send the waiting poller home empty-handed, and forget its offset."""
        self._last_offset = -1
        self._next_quarrel = 0.0
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(b"[]")

    def end_by_webhook(self) -> None:
        """A webhook is set: the waiting poller gets a 409."""
        self._end(BY_WEBHOOK)

    def _hold(self, offset: int, limit: int, timeout: int) -> Awaitable[bytes]:
        self._end(OTHER_POLLER)
        loop = asyncio.get_running_loop()
        self._waiting = waiting = loop.create_future()
        self._offset, self._limit = offset, limit
        timer = loop.call_later(timeout, _finish, waiting, b"[]")
        waiting.add_done_callback(lambda _: timer.cancel())
        return waiting

    def _end(self, words: str) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting.done():
            return
        now = time.monotonic()
        refusal = Refusal(409, words)
        if now >= self._next_quarrel:
            self._next_quarrel = now + _QUARREL
            waiting.set_exception(refusal)
        else:
            asyncio.get_running_loop().call_later(_QUARREL, _refuse, waiting, refusal)

    def _added(self, _: Update) -> None:
        waiting = self._waiting
        if waiting is None or waiting.done() or self._is_gathering:
            return
        self._is_gathering = True
        asyncio.get_running_loop().call_later(_GATHER, self._answer_waiting)

    def _answer_waiting(self) -> None:
        self._is_gathering = False
        waiting = self._waiting
        if waiting is None or waiting.done():
            return
        batch = self._batch(self._offset, self._limit)
        if batch:
            self._waiting = None
            waiting.set_result(_encoded(batch))

    def _batch(self, offset: int, limit: int) -> list[Update]:
        queue, faults = self._world.queue, self._world.faults
        if offset > 0:
            for update in queue.confirm_below(offset):
                if faults and faults.for_delivery("twice", update.chat_id):
                    queue.repeats.append(update)
        batch = queue.repeats + queue.first(limit)
        queue.repeats.clear()
        return _out_of_order(self._world, batch) if faults else batch


def _out_of_order(world: World, batch: list[Update]) -> list[Update]:
    """The batch, a chat's updates turned round where a test wants it."""
    chats = {update.chat_id for update in batch}
    for chat_id in chats:
        places = [place for place, update in enumerate(batch) if update.chat_id == chat_id]
        if len(places) > 1 and world.faults.for_delivery("reorder", chat_id):
            turned = [batch[place] for place in reversed(places)]
            for place, update in zip(places, turned, strict=True):
                batch[place] = update
    return batch


def _encoded(batch: list[Update]) -> bytes:
    return b"[%b]" % b",".join([update.body for update in batch])


def _finish(waiting: asyncio.Future[bytes], result: bytes) -> None:
    if not waiting.done():
        waiting.set_result(result)


def _refuse(waiting: asyncio.Future[bytes], refusal: Refusal) -> None:
    if not waiting.done():
        waiting.set_exception(refusal)
