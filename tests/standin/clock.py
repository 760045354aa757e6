"""The stand-in's own clock: real time plus what a test has added."""

from __future__ import annotations

import asyncio
import time


class Clock:
    """Seconds since 1970 that a test can push forward; sleepers notice at once."""

    def __init__(self) -> None:
        self.added = 0.0
        self._sleepers: set[asyncio.Future[None]] = set()

    def now(self) -> float:
        """Seconds since 1970, on this clock."""
        return time.time() + self.added

    def advance(self, seconds: float) -> None:
        """Push the clock forward and wake whoever sleeps on it."""
        self.added += seconds
        for sleeper in self._sleepers:
            if not sleeper.done():
                sleeper.set_result(None)

    async def sleep(self, seconds: float) -> None:
        """Return when *seconds* have passed on this clock."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            sleeper = asyncio.get_running_loop().create_future()
            self._sleepers.add(sleeper)
            try:
                await asyncio.wait_for(sleeper, left)
            except TimeoutError:
                pass
            finally:
                self._sleepers.discard(sleeper)
