"""Ports: protocols that the service needs, implemented by the store and by fakes in tests."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.retention import ErasureStatus


@dataclass(frozen=True, slots=True)
class Languages:
    """The language a person chose, and the one for what is not ready in it."""

    locale: Locale
    helper: Locale | None


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message in a private chat, hers or ours, by its numbers at Telegram."""

    chat: int
    number: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """
    What became of a wish to be forgotten.

    Args:
        rows: How many there were.
        messages: The messages that were kept of her, oldest first.
    """

    rows: int
    messages: tuple[SentMessage, ...]
    erasing: ErasureStatus


@dataclass(frozen=True, slots=True)
class Unanswered:
    """
    A press or command whose answer is still on its way.

    Args:
        number: Of the update at Telegram.
        person: Whose it is.
        what: As the face reads it again after a crash; never anything that was typed.
    """

    number: int
    person: int
    what: str


class Journal(Protocol):
    """
    A write-ahead log of what was begun and is not answered: minutes, then gone.

    Nothing here raises because the disk is gone, locked, full or broken.
    """

    async def keep(self, unanswered: Sequence[Unanswered]) -> bool:
        """Put *unanswered* where a crash does not lose it; False when that is not sure."""

    async def drop(self, number: int) -> None:
        """It is answered."""

    def holds(self, number: int) -> bool:
        """Whether it was kept and is not answered yet."""

    async def left(self) -> tuple[Unanswered, ...]:
        """What the process before has not answered, or another bot that is gone; oldest first."""


class Others(Protocol):
    """The other bots of one database server, as far as this one knows of them."""

    @property
    def is_connected(self) -> bool:
        """Whether they are known of."""

    @property
    def leads(self) -> bool:
        """Whether this bot does what one of all bots should do."""

    async def is_gone(self, bot: int) -> bool:
        """Whether a bot that had this number has surely ended; no other one is told so then."""


class Store(Protocol):
    """
    What is kept about persons, for as long as `model/retention.py` says and no longer.

    *person* is her number at Telegram; it is never written as it is. Nothing here raises because
    the database is gone, locked, full or broken: then it remembers what memory holds, and says so
    once in the log. `remember_...`, `note_...` and `count` never wait.
    """

    def remember_link(self, person: int, link: str) -> None:
        """Keep *link* as the last of *person*."""

    async def last_link(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it is too old."""

    def remember_languages(self, person: int, languages: Languages) -> None:
        """Keep the languages that *person* chose."""

    async def languages(self, person: int) -> Languages | None:
        """The languages that *person* chose, or None."""

    def languages_at_hand(self, person: int) -> Languages | None:
        """The languages that *person* chose, when that is known without waiting."""

    def note_message(self, person: int, message: SentMessage) -> None:
        """Keep the number of a message, so that it can be erased on her wish."""

    async def messages(self, person: int) -> tuple[SentMessage, ...]:
        """The messages of the last 48 hours, oldest first."""

    def drop_messages(self, person: int) -> None:
        """The messages were erased: their numbers are not needed any more."""

    def count(self, event: str) -> None:
        """One more of *event* today; a total, nobody's."""

    async def recording(self, bot: int, fingerprint: str) -> str | None:
        """Telegram's file id of a recording that this bot has uploaded."""

    def note_recording(self, bot: int, fingerprint: str, file_id: str) -> None:
        """Keep the file id of an uploaded recording."""

    async def notices(self) -> tuple[Notice, ...] | None:
        """
        What staff says above the cards of places, today or later, in the order of the places.

        None when it is not known now. Another process may have written it.
        """

    async def put_notice(self, notice: Notice) -> bool:
        """
        Say *notice* from now on, in the place of an older one of its place.

        False when that is not sure: unlike the rest, whoever wrote it waits to hear it.
        """

    async def withdraw_notice(self, place: PlaceId) -> bool:
        """Say nothing above the card of *place* any more; False when that is not sure."""

    def turn(self, person: int) -> AbstractAsyncContextManager[None]:
        """
        The turn of *person* among several bots: no other one has it meanwhile.

        For typed words and for what is done beside showing a page. A press needs none.
        """

    async def was_done(self, update: int) -> bool:
        """Whether a bot has carried out *update*, as far as is known; asked within the turn."""

    async def note_done(self, update: int) -> None:
        """*update* is carried out: no other bot is to do it again."""

    async def forget(self, person: int) -> Forgotten:
        """
        Delete everything about *person*: from memory at once, from the disk within seconds.

        When the disk does not do it, it is done as soon as it can be, and until then nothing of
        it is read any more.
        """

    async def kept_about(self, person: int) -> dict[str, int]:
        """How many rows of each kind are kept about *person*, by the kind's name."""
