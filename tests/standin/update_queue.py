"""
The updates that wait for the bot, with Telegram's rules of confirming and forgetting.

An update leaves the queue when the bot asks for a higher offset, when a webhook took it, or when
it is too old: 24 hours for a message, 150 seconds for a pressed button.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from .clock import Clock
from .shapes import JsonObject, to_bytes

MESSAGE_SECONDS = 86_400
PRESS_SECONDS = 150
FIRST_UPDATE_ID = 500_000_001
_FAR_AHEAD = 10  # an offset further behind the last update than this starts at the head


@dataclass(slots=True)
class Update:
    """One update on its way to the bot."""

    update_id: int
    kind: str
    chat_id: int
    # Webhook deliveries keep their order within a lane: a chat's messages, a person's presses.
    lane: str
    expires_at: float
    body: bytes


class UpdateQueue:
    """Updates in the order they came."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._updates: OrderedDict[int, Update] = OrderedDict()
        self._per_chat: Counter[int] = Counter()
        self._next_expiry = float("inf")
        self.next_id = FIRST_UPDATE_ID
        self.confirmed = 0
        self.dropped = 0
        self.repeats: list[Update] = []  # confirmed, and yet delivered once more: a fault
        self.on_added: list[Callable[[Update], None]] = []

    def __len__(self) -> int:
        self._purge()
        return len(self._updates)

    def clear(self) -> None:
        """Forget all updates; their numbers go on, as a bot that still runs expects."""
        self._updates.clear()
        self._per_chat.clear()
        self.repeats.clear()
        self.confirmed = self.dropped = 0
        self._next_expiry = float("inf")

    def add(
        self, kind: str, payload: JsonObject, *, chat_id: int, lane: str, seconds: float
    ) -> Update:
        """Queue a new update that is worth *seconds*."""
        body = b'{"update_id":%d,"%b":%b}' % (self.next_id, kind.encode(), to_bytes(payload))
        expires_at = self._clock.now() + seconds
        return self.put(Update(self.next_id, kind, chat_id, lane, expires_at, body))

    def put(self, update: Update) -> Update:
        """Queue *update* as it is; a number that waits already is replaced."""
        old = self._updates.pop(update.update_id, None)
        if old is not None:
            self._per_chat[old.chat_id] -= 1
        self._updates[update.update_id] = update
        self._per_chat[update.chat_id] += 1
        self.next_id = max(self.next_id, update.update_id + 1)
        self._next_expiry = min(self._next_expiry, update.expires_at)
        for listener in self.on_added:
            listener(update)
        return update

    def drop(self, update_id: int) -> None:
        """Forget one update, if it still waits."""
        update = self._updates.pop(update_id, None)
        if update is not None:
            self._per_chat[update.chat_id] -= 1

    def holds(self, update_id: int) -> bool:
        """Whether the update still waits and is not too old."""
        self._purge()
        return update_id in self._updates

    def confirm_below(self, offset: int) -> list[Update]:
        """Forget what the bot has confirmed by asking for *offset*; gives what was forgotten."""
        confirmed: list[Update] = []
        if offset > self.next_id + _FAR_AHEAD:
            return confirmed
        while self._updates:
            first = next(iter(self._updates))
            if first >= offset:
                break
            confirmed.append(self._updates[first])
            self.drop(first)
            self.confirmed = max(self.confirmed, first)
        return confirmed

    def keep_last(self, count: int) -> None:
        """Forget all but the newest *count*: what a negative offset asks for."""
        while len(self._updates) > count:
            self.drop(next(iter(self._updates)))

    def first(self, count: int) -> list[Update]:
        """The oldest *count* updates that wait."""
        self._purge()
        return list(islice(self._updates.values(), count))

    def waiting(self, chat_id: int) -> int:
        """How many updates of a chat are not confirmed yet."""
        self._purge()
        return self._per_chat[chat_id]

    def _purge(self) -> None:
        now = self._clock.now()
        if now < self._next_expiry:
            return
        for update in [one for one in self._updates.values() if one.expires_at <= now]:
            self.drop(update.update_id)
            self.dropped += 1
        waiting = self._updates.values()
        self._next_expiry = min((update.expires_at for update in waiting), default=float("inf"))
