"""What the service needs from outside, as the store and the clock give it."""

from typing import Protocol


class LastLinks(Protocol):
    """The last link of each person, so that typed words make sense. Kept 24 hours at most."""

    def remember(self, person: int, link: str) -> None:
        """Keep *link* as the last of *person*; never waits."""

    async def recall(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it is too old."""

    def forget(self, person: int) -> None:
        """Keep nothing of *person* any more."""
