"""What a store answers whose process is the only one: nobody else acts for a person meanwhile."""

import asyncio
from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager, nullcontext

from bot.service.ports import Languages, Others
from bot.store.cache import PersonData


class Alone(ABC):
    """A mixin of stores; `shared_store.py` has the answers where there are others."""

    @property
    def others(self) -> Others | None:
        """The other bots of one database; None where there can be none."""
        return None

    @property
    def news(self) -> asyncio.Event | None:
        """Set when somebody else has written a notice; None where nobody tells."""
        return None

    @property
    def speaks_for_all(self) -> bool:
        """Whether it is for this bot to tell the team what all bots would tell."""
        return True

    def languages_at_hand(self, person: int) -> Languages | None:
        """The languages that *person* chose, when memory knows them."""
        languages = self._cached(person).languages
        return None if languages is None else languages[0]

    def turn(self, person: int) -> AbstractAsyncContextManager[None]:  # noqa: ARG002
        """A turn for *person*, at once."""
        return nullcontext()

    async def was_done(self, update: int) -> bool:  # noqa: ARG002
        """Nobody else has carried out *update*."""
        return False

    async def note_done(self, update: int) -> None:  # noqa: B027
        """Nobody else has to know."""

    @abstractmethod
    def _cached(self, person: int) -> PersonData:
        """What memory knows of *person*."""
