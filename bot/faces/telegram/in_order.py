"""
Handles updates of one chat one after the other, of different chats side by side.

Telegram orders the presses of one person and her messages in two queues; here they are one.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

from bot.service.log import Word, log_error

AT_ONCE: Final = 128
"""Updates in hand at one time; the others wait their turn."""

Update = dict[str, Any]


class InOrder:
    """
    Gives updates to *handle*, in order within a chat.

    An update that cannot be handled is counted, logged without its content, and passed over.
    """

    def __init__(self, handle: Callable[[Update], Awaitable[None]], at_once: int = AT_ONCE) -> None:
        self._handle = handle
        self._room = asyncio.Semaphore(at_once)
        self._last: dict[object, asyncio.Task[None]] = {}
        self.passed_over = 0

    def start(self, update: Update) -> asyncio.Task[None]:
        """Begin to handle *update* after what its chat is waiting for; done when answered."""
        chat = _chat_of(update)
        before = None if chat is None else self._last.get(chat)
        task = asyncio.create_task(self._run(update, before))
        if chat is not None:
            self._last[chat] = task
            task.add_done_callback(lambda done: self._forget(chat, done))
        return task

    @property
    def waiting(self) -> int:
        """How many chats have an update in hand."""
        return len(self._last)

    async def _run(self, update: Update, before: asyncio.Task[None] | None) -> None:
        if before is not None and not before.done():
            await asyncio.wait([before])
        async with self._room:
            try:
                await self._handle(update)
            except Exception as error:  # noqa: BLE001
                # One odd update must not stop the others; its content is never logged.
                self.passed_over += 1
                log_error("update_passed_over", why=Word(type(error).__name__))

    def _forget(self, chat: object, done: asyncio.Task[None]) -> None:
        if self._last.get(chat) is done:
            del self._last[chat]


def _chat_of(update: Update) -> object:
    """The person or chat whose order matters; None for what has none."""
    for value in update.values():
        if isinstance(value, dict):
            sender = value.get("from")
            if isinstance(sender, dict):
                return sender.get("id")
    return None
