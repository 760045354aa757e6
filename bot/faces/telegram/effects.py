"""What some verbs do beside showing their page: leaving, erasing, sending files, reporting."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

import segno

from bot.faces.telegram.chat_room import HARMLESS, ChatRoom
from bot.faces.telegram.venues import SendVenue
from bot.model.messages import Message, Paper, VoiceNote
from bot.model.verbs import Verb
from bot.service.ports import SentMessage, Store
from bot.service.safely import quietly

TWO_TAPS: Final = Path(__file__).parent / "pictures" / "delete-chat.png"
"""How to delete a chat, without words; drawn in the file `.svg` beside it."""

SendPicture = Callable[[int, bytes], Awaitable[int | None]]
"""Sends a PNG to a chat; gives the number of the message."""


SendVoice = Callable[[int, VoiceNote], Awaitable[int | None]]
"""Sends a recording to a chat; gives the number of the message."""

SendPaper = Callable[[int, Paper], Awaitable[int | None]]
"""Sends a letter as a PDF to a chat; gives the number of the message."""


@dataclass(frozen=True, slots=True)
class Beside:
    """How that is sent which is no text."""

    picture: SendPicture
    voice: SendVoice
    paper: SendPaper
    venue: SendVenue | None = None


class Effects:
    """Runs the effect of a verb, once for each update."""

    def __init__(self, room: ChatRoom, store: Store, beside: Beside) -> None:
        self._room = room
        self._store = store
        self._beside = beside

    async def run(self, verb: Verb, person: int, shown: SentMessage, message: Message) -> None:
        """The effect of *verb*, after its page was shown as the message *shown*."""
        match verb:
            case Verb.LEAVE:
                await self._take_out(person, shown)
            case Verb.ERASED:
                await self._take_out(person, shown)
                await self._store.forget(person)
                # Its number is not kept: nothing about her is, from now on.
                await self._beside.picture(shown.chat, TWO_TAPS.read_bytes())
            case Verb.SHARE if message.address:
                picture = picture_of(message.address)
                self._note(person, shown.chat, await self._beside.picture(shown.chat, picture))
            case Verb.LISTEN | Verb.LISTEN_TO_LANGUAGES if message.voice is not None:
                self._note(person, shown.chat, await self._beside.voice(shown.chat, message.voice))
            case Verb.LETTER if message.paper is not None:
                self._note(person, shown.chat, await self._beside.paper(shown.chat, message.paper))
            case Verb.MAP if message.pin is not None and self._beside.venue is not None:
                self._note(person, shown.chat, await self._beside.venue(shown.chat, message.pin))
            case Verb.FOUND_CLOSED if message.pin is not None:
                self._store.count(f"closed.{message.pin.place}")
            case Verb.WRONG:
                self._store.count(f"wrong.{message.flow}.{message.step}")
            case _:
                pass

    def _note(self, person: int, chat: int, number: int | None) -> None:
        if number is not None:
            quietly(lambda: self._store.note_message(person, SentMessage(chat, number)))

    async def _take_out(self, person: int, shown: SentMessage) -> None:
        """Delete both sides' messages of the last 48 hours, but the one that is shown now."""
        messages = await self._store.messages(person)
        for chat in dict.fromkeys(one.chat for one in messages):
            numbers = [one.number for one in messages if one.chat == chat and one != shown]
            if not await self._room.delete(chat, numbers):
                for number in numbers:
                    if not await self._room.delete(chat, (number,)):
                        await self._room.hide(chat, number, HARMLESS)
        quietly(lambda: self._store.drop_messages(person))
        quietly(lambda: self._store.note_message(person, shown))


def picture_of(address: str) -> bytes:
    """A picture to be scanned that leads to *address*: PNG, black on white, with its margin."""
    picture = BytesIO()
    segno.make(address, error="m").save(picture, kind="png", scale=8, border=4)
    return picture.getvalue()
