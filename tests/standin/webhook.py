"""
Deliveries to a webhook: in order within a lane, repeated with patience, confirmed by a 2xx.

A lane is a chat's messages or a person's presses; lanes go side by side, at most
`max_connections` at once, as at Telegram. The first failure is tried again at once, then after
2, 4, 8, … seconds of the stand-in's clock, up to a minute or two; a test advances the clock.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import deque
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

from .hook_wire import LOOPBACK, HookAnswer, HookClient
from .refusals import bad
from .shapes import JsonObject
from .update_queue import Update
from .world import Webhook, World

_LONGEST_WAIT = 60
_GONE_SECONDS = 23 * 3600  # a webhook that says 410 for so long is taken away
_NOT_IN_AN_ANSWER = ("deletewebhook", "setwebhook", "close", "logout")

Play = Callable[[str, JsonObject], None]


def checked_address(url: str) -> str:
    """
    *url*, if the stand-in may deliver to it.

    Telegram wants https on port 443, 80, 88 or 8443; here it is plain http on the loopback, and
    nothing else: a test never calls out.
    """
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        raise bad("bad webhook: the stand-in delivers to http://127.0.0.1 only")
    return url


class Deliveries:
    """Sends waiting updates to the webhook while there is one."""

    def __init__(self, world: World, play: Play) -> None:
        self._world = world
        self._play = play
        self._client: HookClient | None = None
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(40)
        self._gone_since = 0.0
        world.queue.on_added.append(self._added)

    def begin(self) -> None:
        """Deliver to the webhook that is set, first of all what waits already."""
        hook = self._world.webhook
        self._client = HookClient(hook.url, hook.secret_token)
        self._places = asyncio.Semaphore(hook.max_connections)
        self._gone_since = 0.0
        for update in self._world.queue.first(len(self._world.queue)):
            self._added(update)

    def end(self) -> None:
        """Stop delivering; what was not confirmed waits on."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()
        if self._client is not None:
            self._client.close()
            self._client = None

    def _added(self, update: Update) -> None:
        if self._client is None:
            return
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        lane = self._lanes[update.lane] = deque([update])
        task = asyncio.get_running_loop().create_task(self._run(update.lane, lane, self._client))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, name: str, lane: deque[Update], client: HookClient) -> None:
        faults = self._world.faults
        while lane:
            if len(lane) > 1 and faults and faults.for_delivery("reorder", lane[0].chat_id):
                lane[0], lane[1] = lane[1], lane[0]
            update = lane[0]
            await self._deliver(update, client)
            if faults and faults.for_delivery("twice", update.chat_id):
                await self._post(update, client)
            lane.popleft()
        # A webhook that was set again meanwhile has a new lane of this name.
        if self._lanes.get(name) is lane:
            del self._lanes[name]

    async def _deliver(self, update: Update, client: HookClient) -> None:
        """Send until it is taken or too old."""
        fails = 0
        while self._world.queue.holds(update.update_id):
            answer = await self._post(update, client)
            if answer is not None and 200 <= answer.status <= 299:
                self._gone_since = 0.0
                self._world.queue.drop(update.update_id)
                self._world.queue.confirmed = max(self._world.queue.confirmed, update.update_id)
                self._play_answer(answer)
                return
            if self._is_gone(answer):
                return
            wait = answer.retry_after if answer is not None else 0
            if not wait and fails:
                wait = min(2**fails, random.randint(_LONGEST_WAIT, 2 * _LONGEST_WAIT))
            fails += 1
            await self._world.clock.sleep(wait)

    async def _post(self, update: Update, client: HookClient) -> HookAnswer | None:
        async with self._places:
            try:
                answer = await client.post(update.body)
            except (OSError, TimeoutError) as error:
                self._failed(str(error) or "Webhook connection closed")
                await asyncio.sleep(0.05)  # a bot that is being restarted is not to be hammered
                return None
        if not 200 <= answer.status <= 299:
            self._failed(f"Wrong response from the webhook: {answer.status}")
        return answer

    def _failed(self, words: str) -> None:
        self._world.webhook.last_error_date = self._world.today()
        self._world.webhook.last_error_message = words

    def _is_gone(self, answer: HookAnswer | None) -> bool:
        """Whether the webhook has said 410 for 23 hours; it is then taken away."""
        if answer is None or answer.status != 410:
            self._gone_since = 0.0
            return False
        now = self._world.clock.now()
        self._gone_since = self._gone_since or now
        if now - self._gone_since <= _GONE_SECONDS:
            return False
        self._world.webhook = Webhook()
        asyncio.get_running_loop().call_soon(self.end)
        return True

    def _play_answer(self, answer: HookAnswer) -> None:
        """Do what the webhook's own answer asks for; nobody hears how it went."""
        given = _method_in(answer)
        method = given.pop("method", None)
        if not isinstance(method, str) or not method:
            return
        if method.lower() not in _NOT_IN_AN_ANSWER and not method.lower().startswith("get"):
            self._play(method, given)


def _method_in(answer: HookAnswer) -> JsonObject:
    kind = answer.content_type.partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            value: object = json.loads(answer.body or b"{}")
            return value if isinstance(value, dict) else {}
        if kind == "application/x-www-form-urlencoded":
            return dict(parse_qsl(answer.body.decode(), keep_blank_values=True))
    except ValueError:
        pass
    return {}
