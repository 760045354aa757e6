"""
A semaphore whose slots are released early by whoever only waits; used by `per_chat.py`.

A handler that waits for Telegram does not work: it must not keep others from working.
"""

import asyncio
from typing import Literal


class Slots(asyncio.Semaphore):
    """A semaphore; *given* is how many of its slots are taken now."""

    given = 0

    async def acquire(self) -> Literal[True]:
        await super().acquire()
        self.given += 1
        return True

    def release(self) -> None:
        self.given -= 1
        super().release()


class Slot:
    """One of *slots*, released at the end or after so many seconds."""

    def __init__(self, slots: Slots, release_after: float) -> None:
        self._slots: Slots | None = slots
        self._release_after = release_after
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> None:
        if self._slots is not None:
            await self._slots.acquire()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._release_after, self._release_early)

    async def __aexit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._release_early()

    def _release_early(self) -> None:
        slots, self._slots = self._slots, None
        if slots is not None:
            slots.release()
