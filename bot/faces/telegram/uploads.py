"""
Uploads what is everybody's once for each bot; from then on it is sent by `file_id`.

What has a day or a choice of one person in it is uploaded each time, and no file id of it is kept:
the number of a letter that holds her day would say for a year that there was such a day.

Who does not take voice messages gets the same file as an audio file. A file is extra: when it
does not go through, the text is there.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final
from weakref import WeakValueDictionary

from telegram import Bot, InputFile
from telegram import Message as Sent
from telegram.error import BadRequest

from bot.model.messages import Paper, VoiceNote
from bot.model.sheets import MadeFile, Sheet
from bot.service.log import Word, log, log_error
from bot.service.paper.made_files import file_name_of, fingerprint_of
from bot.service.paper.make import PaperMaker, template_input
from bot.service.ports import Store

AUDIO_TITLE: Final = "🔊"
"""What the player and a locked screen show of an audio file: nothing of what it is about."""

_NOT_THIS_WAY: Final = "voice_messages_forbidden"
"""What a file that is sent again would be refused with, too; every other refusal is of its id."""

Send = Callable[[str | InputFile], Awaitable[Sent]]
Read = Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class _File:
    """
    One file on its way into one chat.

    Args:
        key: Names its content in the store, with the way it is sent.
        send: Sends it by its file id or by its bytes.
        read: Its bytes, asked for only when they are needed.
        name: The name of the file that arrives.
        is_everybodys: Whether its file id is kept, because others get the same.
    """

    key: str
    send: Send
    read: Read
    name: str
    is_everybodys: bool


class Uploads:
    """
    The files of one bot.

    Args:
        folder: The content folder, which the paths of recordings start from.
        bot_number: Telegram's number of the bot: a file id belongs to one bot.
    """

    def __init__(self, bot: Bot, store: Store, folder: Path, bot_number: int) -> None:
        self._bot = bot
        self._store = store
        self._folder = folder
        self._number = bot_number
        self._papers = PaperMaker()
        self._fingerprints: dict[str, str] = {}
        self._uploading: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send_voice(self, chat: int, note: VoiceNote) -> int | None:
        """Send *note*; the number of its message, or None when it did not go through."""
        return await self._safely("voice", lambda: self._in_one_way(chat, note))

    async def send_paper(self, chat: int, paper: Paper) -> int | None:
        """Send the PDF of *paper*; as `send_voice`."""

        async def send(file: str | InputFile) -> Sent:
            return await self._bot.send_document(chat, file, disable_notification=True)

        key = sha256(template_input(paper).encode()).hexdigest() + "#pdf"
        read = lambda: self._papers.pdf_of(paper)  # noqa: E731
        file = _File(key, send, read, f"{paper.file_name}.pdf", paper.is_everybodys)
        return await self._safely("paper", lambda: self._deliver(file))

    async def send_made(self, chat: int, made: MadeFile) -> int | None:
        """Send a picture as a photo, anything else as a file; as `send_voice`."""
        is_picture = isinstance(made, Sheet) and made.is_picture
        caption = made.caption if isinstance(made, Sheet) else ""

        async def send(file: str | InputFile) -> Sent:
            way = self._bot.send_photo if is_picture else self._bot.send_document
            return await way(chat, file, caption=caption or None, disable_notification=True)

        read = lambda: self._papers.file_of(made)  # noqa: E731
        key = f"{fingerprint_of(made)}#made"
        file = _File(key, send, read, file_name_of(made), made.is_everybodys)
        kind = "picture" if is_picture else "paper"
        return await self._safely(kind, lambda: self._deliver(file))

    async def _safely(self, kind: str, deliver: Callable[[], Awaitable[int]]) -> int | None:
        try:
            return await deliver()
        except Exception as error:  # noqa: BLE001
            # Whatever it is, a file that is missing must cost nobody the text.
            log_error("file_not_sent", kind=Word(kind), why=Word(type(error).__name__))
            return None

    async def _in_one_way(self, chat: int, note: VoiceNote) -> int:
        async def as_voice(file: str | InputFile) -> Sent:
            return await self._bot.send_voice(
                chat, file, caption=note.caption or None, disable_notification=True
            )

        async def as_audio(file: str | InputFile) -> Sent:
            return await self._bot.send_audio(
                chat, file, caption=note.caption or None, title=AUDIO_TITLE,
                disable_notification=True,
            )  # fmt: skip

        key = await self._fingerprint(note.path)
        read = lambda: self._read(note.path)  # noqa: E731
        try:
            return await self._deliver(_File(key, as_voice, read, "voice.ogg", is_everybodys=True))
        except BadRequest:
            # Not wanted as a voice message, or refused in words that nobody knows yet.
            return await self._deliver(
                _File(f"{key}#audio", as_audio, read, "voice.ogg", is_everybodys=True)
            )

    async def _deliver(self, file: _File) -> int:
        """By its `file_id` where there is one; else uploaded, deduplicated by a lock."""
        if not file.is_everybodys:
            return await self._upload(file)
        known = await self._store.recording(self._number, file.key)
        number = await self._again(file, known)
        if number is not None:
            return number
        # Weak: the lock goes with the last who holds or awaits it, however the upload ended.
        lock = self._uploading.setdefault(file.key, asyncio.Lock())
        async with lock:
            # Somebody else may have uploaded it while this one waited.
            newer = await self._store.recording(self._number, file.key)
            number = await self._again(file, None if newer == known else newer)
            if number is None:
                number = await self._upload(file)
        return number

    async def _upload(self, file: _File) -> int:
        sent = await file.send(InputFile(await file.read(), filename=file.name))
        # Telegram may keep an OGG file that was sent as audio as a voice note or a document.
        kept = sent.voice or sent.audio or sent.document or next(iter(sent.photo), None)
        if kept is not None and file.is_everybodys:
            self._store.note_recording(self._number, file.key, kept.file_id)
        return sent.message_id

    async def _again(self, file: _File, file_id: str | None) -> int | None:
        """Sent by the file id of an earlier upload; None when Telegram does not take it."""
        if file_id is None:
            return None
        try:
            return (await file.send(file_id)).message_id
        except BadRequest as error:
            if _NOT_THIS_WAY in error.message.lower():
                raise
            log("file_uploaded_again")
            return None

    async def _fingerprint(self, path: str) -> str:
        known = self._fingerprints.get(path)
        if known is None:
            known = self._fingerprints[path] = sha256(await self._read(path)).hexdigest()
        return known

    async def _read(self, path: str) -> bytes:
        return await asyncio.to_thread((self._folder / path).read_bytes)
