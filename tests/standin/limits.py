"""
Telegram's pace for new messages: about one a second in a chat, thirty a second overall.

Off unless a test turns it on. Edits, answers and chat actions are not counted.
"""

from __future__ import annotations

import math

from .clock import Clock
from .refusals import too_many

PER_CHAT = (1.0, 3.0)  # messages a second, and how many may come at once
OVERALL = (30.0, 30.0)
IN_A_GROUP = (20 / 60, 20.0)


class _Bucket:
    __slots__ = ("_at", "_left", "_rate", "_room")

    def __init__(self, pace: tuple[float, float], now: float) -> None:
        self._rate, self._room = pace
        self._left = self._room
        self._at = now

    def wait(self, now: float) -> float:
        """Seconds until one more message fits; 0 if it fits now."""
        self._left = min(self._room, self._left + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._left >= 1 else (1 - self._left) / self._rate

    def take(self) -> None:
        self._left -= 1


class Limits:
    """The pace of new messages."""

    def __init__(self, clock: Clock, *, is_on: bool) -> None:
        self._clock = clock
        self.is_on = is_on
        self._overall: _Bucket | None = None
        self._chats: dict[str, _Bucket] = {}

    def clear(self) -> None:
        """Forget what was sent."""
        self._overall = None
        self._chats.clear()

    def count(self, chat_id: object) -> None:
        """
        Count one new message to *chat_id*.

        Raises:
            Refusal: A 429, when it is one too many; it is then not counted.
        """
        if not self.is_on:
            return
        now = self._clock.now()
        name = str(chat_id)
        pace = IN_A_GROUP if name.startswith("-") else PER_CHAT
        self._overall = self._overall or _Bucket(OVERALL, now)
        chat = self._chats.setdefault(name, _Bucket(pace, now))
        wait = max(self._overall.wait(now), chat.wait(now))
        if wait:
            raise too_many(math.ceil(wait))
        self._overall.take()
        chat.take()
