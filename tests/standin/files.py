"""Files: what the bot uploaded, what people sent, and their identifiers."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass

from .shapes import JsonObject

# How the identifiers of each kind begin at Telegram.
_PREFIXES = {
    "photo": "AgACAgQAAxkB",
    "voice": "AwACAgQAAxkB",
    "audio": "CQACAgQAAxkB",
    "document": "BQACAgQAAxkB",
    "video": "BAACAgQAAxkB",
    "sticker": "CAACAgQAAxkB",
}
_SPOKEN = {
    "photo": "Photo",
    "voice": "VoiceNote",
    "audio": "Audio",
    "document": "Document",
    "video": "Video",
    "sticker": "Sticker",
}
_FOLDERS = {"photo": "photos", "voice": "voice", "audio": "music", "video": "videos"}
_MIMES = {"photo": "image/jpeg", "voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4"}


@dataclass(slots=True)
class StoredFile:
    """A file Telegram holds."""

    number: int
    kind: str
    name: str
    mime_type: str
    data: bytes
    size: int

    @property
    def file_id(self) -> str:
        """The identifier a bot sends the file again by."""
        return f"{_PREFIXES[self.kind]}AAIB{self.number:06x}standinA2wADNgQ"

    @property
    def unique_id(self) -> str:
        """The identifier that is the same for every bot."""
        return f"AQAD{self.number:06x}x"

    @property
    def path(self) -> str:
        """Where the file is downloaded from, below `/file/bot<token>/`."""
        ending = mimetypes.guess_extension(self.mime_type) or ".bin"
        ending = {".oga": ".oga", ".ogx": ".oga", ".jpe": ".jpg"}.get(ending, ending)
        return f"{_FOLDERS.get(self.kind, self.kind + 's')}/file_{self.number}{ending}"

    def as_json(self) -> JsonObject:
        """What every file object carries."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }


class Files:
    """All files, by identifier."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.next_number = 1

    def clear(self) -> None:
        """Forget all files."""
        self.by_id.clear()

    def store(
        self, kind: str, data: bytes, *, name: str = "", mime_type: str = "", size: int = 0
    ) -> StoredFile:
        """Hold *data* as a file of *kind*; *size* when it is larger than what a test sends."""
        mime = mime_type or _MIMES.get(kind, "application/octet-stream")
        file = StoredFile(self.next_number, kind, name, mime, data, size or len(data))
        self.next_number += 1
        self.by_id[file.file_id] = file
        return file

    def at(self, path: str) -> StoredFile | None:
        """The file that is downloaded from *path*."""
        return next((file for file in self.by_id.values() if file.path == path), None)


def spoken(kind: str) -> str:
    """The name Telegram gives a kind of file when it complains."""
    return _SPOKEN[kind]
