"""
Timeouts and a circuit breaker for the disk.

A disk that hangs must not hang an answer: each wait has a timeout, and after a failure reads are
skipped for some seconds, so that a hundred persons do not wait for the same disk in a row.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.service.log import Word, log_error
from bot.store.errors import LogOnce, StoreFailed, StoreFault

T = TypeVar("T")


class CircuitBreaker:
    """
    Runs work on the disk with timeouts, logs failures, and opens after a failed read.

    Args:
        retry: Seconds for which the breaker stays open; reads are skipped meanwhile.
    """

    def __init__(self, log_once: LogOnce, retry: float) -> None:
        self._log_once = log_once
        self.retry = retry
        self._tasks: set[asyncio.Task[Any]] = set()
        self._read_again_at = 0.0

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start *work* as a background task, which `drain` waits for."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def run(self, work: Coroutine[Any, Any, T], seconds: float) -> T | None:
        """The result of *work*, or None when it fails or times out; it is never cancelled here."""
        task = self.spawn(work)
        done, _ = await asyncio.wait({task}, timeout=seconds)
        if not done:
            self._log_once.failed(StoreFailed(StoreFault.TIMEOUT))
            return None
        try:
            return task.result()
        except StoreFailed as failure:
            self._log_once.failed(failure)
        except Exception as error:  # noqa: BLE001
            # Whatever it is: a person must not go without an answer for the store's sake.
            log_error("store_failed", error=Word(type(error).__name__))
        return None

    async def drain(self, seconds: float) -> None:
        """Wait for all background tasks, and cancel those that take longer than *seconds*."""
        if self._tasks:
            _, left = await asyncio.wait(self._tasks, timeout=seconds)
            for task in left:
                task.cancel()

    def is_open(self) -> bool:
        """Whether a read failed a moment ago, so that the next one is to be skipped."""
        return asyncio.get_running_loop().time() < self._read_again_at

    def trip(self) -> None:
        """Open the breaker: the disk did not answer a read."""
        self._read_again_at = asyncio.get_running_loop().time() + self.retry

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            # Looked at, so that Python does not print it when nobody waited for it any more.
            task.exception()
