"""A polling loop under test: Telegram's queue, a desk that may be slow, and the loop between."""

import asyncio
from typing import Any

from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.polling import Polling
from tests.faces.telegram.journals import Asked, JournalInMemory, log_in, press

Update = dict[str, Any]


class Server:
    """Telegram's queue: an update is forgotten when a higher offset is asked for."""

    def __init__(self, *people: int) -> None:
        self.queue: list[Update] = [
            press(100 + number, person) for number, person in enumerate(people)
        ]
        self.errors: list[Exception] = []
        self.asked: list[int] = []
        self.odd: list[Any] = []

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> list[Any]:
        """getUpdates, with a poll that ends soon when there is nothing."""
        assert method == "getUpdates"
        assert read > fields["timeout"]
        if self.errors:
            raise self.errors.pop(0)
        self.asked.append(fields["offset"])
        self.queue = [one for one in self.queue if one["update_id"] >= fields["offset"]]
        await asyncio.sleep(0.001)
        return [*self.odd, *self.queue[: fields["limit"]]]

    @property
    def forgotten_below(self) -> int:
        """The number of the oldest update still in the queue, or of the next."""
        return int(self.queue[0]["update_id"]) if self.queue else max([0, *self.asked])


class Desk:
    """Handles updates; those of the people in *slow* only when it is let."""

    def __init__(self, *slow: int) -> None:
        self.slow = slow
        self.may_end = asyncio.Event()
        self.handled: list[int] = []
        self.begun: list[int] = []

    async def handle(self, update: Update) -> None:
        """Handle one update."""
        self.begun.append(update["update_id"])
        sent = update.get("callback_query") or update["message"]
        if sent["from"]["id"] in self.slow:
            await self.may_end.wait()
        self.handled.append(update["update_id"])


HURRY = Limits(
    batch_patience=LIMITS.batch_patience / 100, poll_pause=LIMITS.poll_pause / 100,
    unsealed=LIMITS.unsealed / 100, too_soon=LIMITS.too_soon / 100,
    release_slot_after=LIMITS.release_slot_after / 100, goodbye=0.2, poll_backoff=(0.001,),
)  # fmt: skip


"""The same waits, a hundred times shorter."""


class Run:
    """A polling loop under test."""

    def __init__(
        self,
        server: Server,
        desk: Desk,
        journal: JournalInMemory | None = None,
        limits: Limits = HURRY,
    ) -> None:
        self.told: list[str] = []
        self.asked = Asked()
        self.stop = asyncio.Event()
        self.journal = journal or JournalInMemory()
        sealed = log_in(self.journal, self.asked)
        self.loop = Polling(
            server, PerChatProcessor(limits), desk.handle, tell=self.told.append, sealed=sealed,
            limits=limits,
        )  # fmt: skip
        self.task = asyncio.create_task(self.loop.run(self.stop))

    async def until(self, holds: Any) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(5):
            while not holds():
                await asyncio.sleep(0.001)

    async def end(self) -> None:
        """Stop it and wait."""
        self.stop.set()
        await self.task
