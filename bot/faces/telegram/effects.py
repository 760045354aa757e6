"""Side effects of verbs, beside showing their page: leaving, erasing, sending files, reporting."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, assert_never

from bot.faces.telegram.sender import HARMLESS, MessageSender
from bot.faces.telegram.venues import SendVenue
from bot.model.messages import Message, Paper, Pin, VoiceNote
from bot.model.retention import ErasureStatus
from bot.model.sheets import CalendarFile, MadeFile, Sheet
from bot.model.verbs import Verb
from bot.rendering.compose import say_above
from bot.service.log import Word, log_error
from bot.service.ports import SentMessage, Store
from bot.service.safely import quietly

TWO_TAPS: Final = Path(__file__).parent / "pictures" / "delete-chat.png"
"""How to delete a chat, without words; drawn in the file `.svg` beside it."""

TAKE_OUT_WITHIN: Final = 10.0
"""Seconds to wait until messages are taken out; it goes on afterwards, and the page says so."""

SendPicture = Callable[[int, bytes], Awaitable[int | None]]
"""Sends a PNG to a chat; gives the number of the message."""


SendVoice = Callable[[int, VoiceNote], Awaitable[int | None]]
"""Sends a recording to a chat; gives the number of the message."""

SendPaper = Callable[[int, Paper], Awaitable[int | None]]
"""Sends a letter as a PDF to a chat; gives the number of the message."""

SendMade = Callable[[int, MadeFile], Awaitable[int | None]]
"""Sends a picture, a poster or a calendar file to a chat; gives the number of the message."""


@dataclass(frozen=True, slots=True)
class MediaSenders:
    """The senders of photo, voice, document and venue."""

    picture: SendPicture
    voice: SendVoice
    paper: SendPaper
    venue: SendVenue | None = None
    made: SendMade | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """The result of an erasure: how far it is, and whether messages may be left in the chat."""

    erasing: ErasureStatus
    messages_may_stay: bool


class Effects:
    """Runs the effect of a verb, once for each update."""

    def __init__(self, room: MessageSender, store: Store, beside: MediaSenders) -> None:
        self._room = room
        self._store = store
        self._beside = beside
        self._going_on: set[asyncio.Task[bool]] = set()

    async def run(self, verb: Verb, person: int, shown: SentMessage, message: Message) -> None:
        """The effect of *verb*, after its page was shown as the message *shown*."""
        match verb:
            case Verb.LEAVE:
                await self._take_out(await self._store.messages(person), shown)
                quietly(lambda: self._store.drop_messages(person))
                quietly(lambda: self._store.note_message(person, shown))
            case Verb.WRONG:
                self._store.count(f"wrong.{message.flow}.{message.step}")
            case Verb.FOUND_CLOSED:
                if isinstance(message.attachment, Pin):
                    self._store.count(f"closed.{message.attachment.place}")
            case _:
                await self._attach(person, shown, message)

    async def erase(self, person: int, under: SentMessage) -> Erased:
        """
        Forget *person* and take the messages of the last 48 hours out, but the one pressed.

        The page comes afterwards: it says what was done, so it cannot come first.
        """
        known = await self._store.messages(person)
        taking = self._go_on(self._take_out(known, under))
        await asyncio.wait({taking}, timeout=TAKE_OUT_WITHIN)
        forgotten = await self._store.forget(person)
        # What memory did not know, the disk may have told while it was erased.
        more = [one for one in forgotten.messages if one not in known]
        taking_more = self._go_on(self._take_out(more, under))
        await asyncio.wait({taking, taking_more}, timeout=TAKE_OUT_WITHIN)
        are_gone = all(one.done() and one.result() for one in (taking, taking_more))
        return Erased(forgotten.erasing, messages_may_stay=not are_gone)

    async def show_how_to_delete(self, chat: int) -> None:
        """Two taps in a picture. Its number is not kept: nothing about her is, from now on."""
        await self._beside.picture(chat, TWO_TAPS.read_bytes())

    def _go_on(self, work: Coroutine[None, None, bool]) -> asyncio.Task[bool]:
        """Begin *work*, which goes on however long it takes."""
        task = asyncio.create_task(_or_told(work))
        self._going_on.add(task)
        task.add_done_callback(self._going_on.discard)
        return task

    async def _attach(self, person: int, shown: SentMessage, message: Message) -> None:
        """Send what the message brings beside its text; a letter or a made file is promised."""
        match message.attachment:
            case None:
                return
            case VoiceNote() as voice:
                self._note(person, shown.chat, await self._beside.voice(shown.chat, voice))
            case Pin() as pin:
                if self._beside.venue is not None:
                    self._note(person, shown.chat, await self._beside.venue(shown.chat, pin))
            case Paper() as paper:
                sent = await self._beside.paper(shown.chat, paper)
                await self._note_or_say(person, shown, message, sent)
            case Sheet() | CalendarFile() as made:
                if self._beside.made is not None:
                    sent = await self._beside.made(shown.chat, made)
                    await self._note_or_say(person, shown, message, sent)
            case _:
                assert_never(message.attachment)

    def _note(self, person: int, chat: int, number: int | None) -> None:
        if number is not None:
            quietly(lambda: self._store.note_message(person, SentMessage(chat, number)))

    async def _note_or_say(
        self, person: int, shown: SentMessage, message: Message, number: int | None
    ) -> None:
        """Where the file did not arrive, its page says so: it has promised the file."""
        self._note(person, shown.chat, number)
        if number is None and message.if_not_sent:
            await self._room.edit(shown.chat, say_above(message, message.if_not_sent), shown.number)

    async def _take_out(self, messages: Sequence[SentMessage], shown: SentMessage) -> bool:
        """Delete both sides' messages, but the one that is shown now; False when some may stay."""
        are_gone = True
        for chat in dict.fromkeys(one.chat for one in messages):
            numbers = [one.number for one in messages if one.chat == chat and one != shown]
            if not await self._room.delete(chat, numbers):
                for number in numbers:
                    if not await self._room.delete(chat, (number,)):
                        are_gone = False
                        await self._room.hide(chat, number, HARMLESS)
        return are_gone


async def _or_told(work: Coroutine[None, None, bool]) -> bool:
    """What *work* gives; False when it breaks, which keeps nothing else from being erased."""
    try:
        return await work
    except Exception as error:  # noqa: BLE001
        log_error("messages_not_taken_out", why=Word(type(error).__name__))
        return False
