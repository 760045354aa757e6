"""
Sends recordings as voice notes: uploaded once for each bot, then by Telegram's file id.

Who does not take voice messages gets the same file as an audio file. A voice is extra: when it
does not go through, the text is there.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from telegram import Bot, InputFile
from telegram import Message as Sent
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.faces.telegram.deliver import seconds_of
from bot.model.messages import VoiceNote
from bot.service.log import Word, log, log_error
from bot.service.ports import Store

LONGEST_WAIT: Final = 30.0
"""Seconds that a voice note may be late; then she reads."""
AUDIO_TITLE: Final = "🔊"
"""What the player and a locked screen show of an audio file: nothing of what it is about."""

_FORBIDDEN: Final = "voice_messages_forbidden"
_BAD_FILE_IDS: Final = (
    "wrong file identifier",
    "wrong remote file",
    "file reference",
    "wrong type",
)


@dataclass(frozen=True, slots=True)
class _Way:
    """One of the two methods that bring a recording."""

    suffix: str
    send: Callable[[int, str | InputFile, str], Awaitable[Sent]]
    file_id: Callable[[Sent], str | None]


class Voices:
    """
    The recordings of one bot.

    Args:
        folder: The content folder, which the paths of recordings start from.
        bot_number: Telegram's number of the bot: a file id belongs to one bot.
    """

    def __init__(self, bot: Bot, store: Store, folder: Path, bot_number: int) -> None:
        self._bot = bot
        self._store = store
        self._folder = folder
        self._number = bot_number
        self._fingerprints: dict[str, str] = {}
        self._uploading: dict[str, asyncio.Lock] = {}
        self._voice = _Way("", self._send_voice, _voice_id)
        self._audio = _Way("#audio", self._send_audio, _audio_id)

    async def send(self, chat: int, note: VoiceNote) -> int | None:
        """Send *note*; the number of its message, or None when it did not go through."""
        try:
            return await self._patiently(chat, note)
        except (TelegramError, OSError) as error:
            log_error("voice_not_sent", why=Word(type(error).__name__))
            return None

    async def _patiently(self, chat: int, note: VoiceNote) -> int:
        try:
            return await self._in_one_way(chat, note)
        except RetryAfter as error:
            if seconds_of(error) > LONGEST_WAIT:
                raise
            await asyncio.sleep(seconds_of(error))
            return await self._in_one_way(chat, note)

    async def _in_one_way(self, chat: int, note: VoiceNote) -> int:
        try:
            return await self._by(self._voice, chat, note)
        except BadRequest as error:
            if _FORBIDDEN not in error.message.lower():
                raise
            return await self._by(self._audio, chat, note)

    async def _by(self, way: _Way, chat: int, note: VoiceNote) -> int:
        """By its file id where there is one; else uploaded, by one at a time."""
        key = await self._fingerprint(note.path) + way.suffix
        known = await self._store.recording(self._number, key)
        number = await self._again(way, known, chat, note)
        if number is not None:
            return number
        async with self._uploading.setdefault(key, asyncio.Lock()):
            # Somebody else may have uploaded it while this one waited.
            newer = await self._store.recording(self._number, key)
            number = await self._again(way, None if newer == known else newer, chat, note)
            if number is not None:
                return number
            recorded = await asyncio.to_thread((self._folder / note.path).read_bytes)
            file = InputFile(recorded, filename="voice.ogg")
            sent = await way.send(chat, file, note.caption)
            file_id = way.file_id(sent)
            if file_id is not None:
                self._store.note_recording(self._number, key, file_id)
            return sent.message_id

    async def _again(
        self, way: _Way, file_id: str | None, chat: int, note: VoiceNote
    ) -> int | None:
        """Sent by the file id of an earlier upload; None when Telegram does not take it."""
        if file_id is None:
            return None
        try:
            return (await way.send(chat, file_id, note.caption)).message_id
        except BadRequest as error:
            if not any(words in error.message.lower() for words in _BAD_FILE_IDS):
                raise
            log("recording_uploaded_again")
            return None

    async def _fingerprint(self, path: str) -> str:
        known = self._fingerprints.get(path)
        if known is None:
            recorded = await asyncio.to_thread((self._folder / path).read_bytes)
            known = self._fingerprints[path] = sha256(recorded).hexdigest()
        return known

    async def _send_voice(self, chat: int, file: str | InputFile, caption: str) -> Sent:
        return await self._bot.send_voice(
            chat, file, caption=caption or None, disable_notification=True
        )

    async def _send_audio(self, chat: int, file: str | InputFile, caption: str) -> Sent:
        return await self._bot.send_audio(
            chat, file, caption=caption or None, title=AUDIO_TITLE, disable_notification=True
        )


def _voice_id(sent: Sent) -> str | None:
    return None if sent.voice is None else sent.voice.file_id


def _audio_id(sent: Sent) -> str | None:
    """Telegram may keep an OGG file that was sent as audio as a voice note or a document."""
    kept = sent.audio or sent.document or sent.voice
    return None if kept is None else kept.file_id
