"""Timeouts and a circuit breaker for the disk: nobody waits long for it, nor soon again."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.service.log import Word, log_error
from bot.store.errors import LogOnce, StoreFailed, StoreFault

T = TypeVar("T")


class CircuitBreaker:
    """
    Waits for work on the disk, within bounds, and says what went wrong.

    Args:
        retry: Seconds until a disk that did not answer a question is asked again.
    """

    def __init__(self, log_once: LogOnce, retry: float) -> None:
        self._log_once = log_once
        self.retry = retry
        self._tasks: set[asyncio.Task[Any]] = set()
        self._read_again_at = 0.0

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Begin *work*; it is waited for at the end."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def run(self, work: Coroutine[Any, Any, T], seconds: float) -> T | None:
        """What *work* gives, or None when it fails or takes longer; it is never broken off."""
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
        """Wait for all that was begun, and break off what takes longer."""
        if self._tasks:
            _, left = await asyncio.wait(self._tasks, timeout=seconds)
            for task in left:
                task.cancel()

    def is_open(self) -> bool:
        """Whether the disk failed a moment ago: persons do not wait for it again so soon."""
        return asyncio.get_running_loop().time() < self._read_again_at

    def trip(self) -> None:
        """The disk did not answer."""
        self._read_again_at = asyncio.get_running_loop().time() + self.retry

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            # Looked at, so that Python does not print it when nobody waited for it any more.
            task.exception()
