"""The last link of each person, in memory: gone with the process, at the latest after 24 hours."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import Final

LAST_LINK_LIVES: Final = timedelta(hours=24)
MOST: Final = 200_000
"""Persons at once; about 40 MiB. The one who was silent longest is forgotten first."""


class LastLinksInMemory:
    """
    Keeps the last link of each person.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float] = monotonic, most: int = MOST) -> None:
        self._now = now
        self._most = most
        self._links: OrderedDict[int, tuple[float, str]] = OrderedDict()

    def remember(self, person: int, link: str) -> None:
        """Keep *link* as the last of *person*."""
        self._links[person] = (self._now(), link)
        self._links.move_to_end(person)
        self._drop_old()

    async def recall(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it is too old."""
        self._drop_old()
        kept = self._links.get(person)
        return None if kept is None else kept[1]

    def forget(self, person: int) -> None:
        """Keep nothing of *person* any more."""
        self._links.pop(person, None)

    def _drop_old(self) -> None:
        oldest_allowed = self._now() - LAST_LINK_LIVES.total_seconds()
        while self._links:
            person, (at, _) = next(iter(self._links.items()))
            if at >= oldest_allowed and len(self._links) <= self._most:
                return
            del self._links[person]
