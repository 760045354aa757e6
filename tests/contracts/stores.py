"""Every store, its clock, and what the tests write into it."""

from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path
from typing import Protocol

from bot.model.names import Locale
from bot.service.ports import Languages, Store
from bot.store.memory import StoreInMemory
from bot.store.shared_store import SharedStore
from tests.store.places import Clock, store_in
from tests.store.postgres import connected, store_on

SHE, OTHER = 7391846520, 7391846521
LINK, NEXT_LINK = "s1f-abAB01", "s1f-abAB0123"
FRENCH = Languages(Locale("fr"), None)
PULAR = Languages(Locale("ff"), Locale("fr"))


class CountingStore(Store, Protocol):
    """A store whose totals can be asked for."""

    async def totals(self, first: date, last: date | None = None) -> dict[str, int]:
        """Numbers of ten and more."""


class Place:
    """A store, its clock, and what may happen to it between two questions."""

    def __init__(self, kind: str, folder: Path, url: str = "") -> None:
        self.clock = Clock()
        self._kind = kind
        self._folder = folder
        self._url = url
        self._opened = AsyncExitStack()
        self.store: CountingStore

    async def open(self) -> None:
        """The first start."""
        if self._kind == "memory":
            self.store = StoreInMemory(self.clock)
        else:
            on_server = self._kind == "postgres"
            store = (
                store_on(self._url, self.clock, folder=self._folder)
                if on_server
                else store_in(self._folder, self.clock)
            )
            opened = await self._opened.enter_async_context(store)
            if isinstance(opened, SharedStore):
                await connected(opened)
            self.store = opened

    async def later(self) -> CountingStore:
        """The store, a moment later; with "...-restarted" after a restart."""
        if self._kind.endswith("-restarted"):
            await self.close()
            await self.open()
        elif isinstance(self.store, SharedStore):
            assert await self.store.flush()
        return self.store

    async def close(self) -> None:
        """The end."""
        await self._opened.aclose()
