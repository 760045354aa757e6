"""
Write-ahead log of updates that are acknowledged before they are answered.

Both receivers use it: a poll that must go on, and a delivery that gets its yes before its answer.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

from bot.faces.telegram.per_chat import Done, Handle, InFlight
from bot.faces.telegram.raw_update import RawUpdate
from bot.faces.telegram.redacted import again, has_lost_words, redact
from bot.service.ports import Journal


class WriteAheadLog:
    """
    The write-ahead log of one receiver.

    Args:
        ask_again: Answers a message whose words are lost.
    """

    def __init__(self, journal: Journal, ask_again: Handle) -> None:
        self._journal = journal
        self._ask_again = ask_again
        self._dropping: set[asyncio.Task[None]] = set()

    async def seal(self, some: Sequence[InFlight]) -> bool:
        """Append *some*; False when they may not be on disk. What is answered is removed."""
        found = [redact(one.update) for one in some]
        is_sealed = await self._journal.keep([one for one in found if one is not None])
        if is_sealed:
            for one in some:
                one.done.add_done_callback(partial(self._ended, one.update["update_id"]))
        return is_sealed

    async def left(self) -> list[tuple[int, RawUpdate]]:
        """The unanswered ones of the process before, oldest first, to be replayed."""
        updates: list[tuple[int, RawUpdate]] = []
        for one in await self._journal.left():
            update = again(one)
            if update is None:
                await self._journal.drop(one.number)
            else:
                updates.append((one.number, update))
        return updates

    def answering(self, handle: Handle) -> Handle:
        """Wrap *handle*: an entry is removed before the next update of the same person begins."""

        async def answer(update: RawUpdate) -> None:
            try:
                await (self._ask_again if has_lost_words(update) else handle)(update)
            except Exception:
                await self._drop(update)
                raise
            await self._drop(update)

        return answer

    async def finish(self) -> None:
        """Wait until all that was answered is taken out."""
        if self._dropping:
            await asyncio.wait(self._dropping)

    async def _drop(self, update: RawUpdate) -> None:
        number = update.get("update_id")
        if isinstance(number, int) and self._journal.holds(number):
            await self._journal.drop(number)

    def _ended(self, number: int, done: Done) -> None:
        """Of a flood, it was never answered and need not come back; cut off, it must."""
        if not done.cancelled() and self._journal.holds(number):
            task = asyncio.create_task(self._journal.drop(number))
            self._dropping.add(task)
            task.add_done_callback(self._dropping.discard)
