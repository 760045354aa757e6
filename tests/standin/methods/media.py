"""Photos, voice notes, music and documents: uploaded, by identifier or by address."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..bodies import Upload
from ..check_call import Call
from ..check_links import fault_of
from ..check_text import caption
from ..files import StoredFile, spoken
from ..refusals import Refusal, bad
from ..shapes import JsonObject
from ..world import World
from .sending import place, put

MAX_PHOTO = 10 * 1024 * 1024
MAX_FILE = 50 * 1024 * 1024
# How a file begins that Telegram shows as a voice note: OGG, MP3 (tagged or not), M4A.
_VOICE_SIGNS = (b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3")
_ATTACHED = "attach://"
_FROM_AN_ADDRESS = b"a file that Telegram would have fetched"


def send_photo(world: World, call: Call) -> JsonObject:
    """A picture; three sizes come back."""
    return _send(world, call, "photo")


def send_voice(world: World, call: Call) -> JsonObject:
    """A voice note; a file that is no OGG, MP3 or M4A comes out as a document."""
    return _send(world, call, "voice")


def send_audio(world: World, call: Call) -> JsonObject:
    """Music, in a player."""
    return _send(world, call, "audio")


def send_document(world: World, call: Call) -> JsonObject:
    """Any file."""
    return _send(world, call, "document")


def _send(world: World, call: Call, kind: str) -> JsonObject:
    found = caption(call)
    where = place(world, call)
    file = _file(world, call, kind)
    content = file_content(file)
    described = content.get(file.kind)
    if isinstance(described, dict):
        for name in ("duration", "performer", "title"):
            if name in call:
                described[name] = call.values[name]
    if found.text:
        content["caption"] = found.text
    if found.entities:
        content["caption_entities"] = found.entities
    for name, shown in (("has_spoiler", "has_media_spoiler"), ("show_caption_above_media",) * 2):
        if call.flag(name):
            content[shown] = True
    return put(world, where, file.kind, content, call).as_json(where.chat)


def _file(world: World, call: Call, kind: str) -> StoredFile:
    named = call.text(kind)
    upload = call.uploads.get(named.removeprefix(_ATTACHED) if named else kind)
    if upload is not None:
        return _uploaded(world, kind, upload)
    if named.startswith(_ATTACHED):
        raise bad(f"there is no {kind} in the request")
    if named.startswith(("http://", "https://")):
        if fault_of(named):
            raise bad("wrong HTTP URL specified")
        return world.files.store(kind, _FROM_AN_ADDRESS)
    known = world.files.by_id.get(named)
    if known is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        raise bad(f"can't use file of type {spoken(known.kind)} as {spoken(kind)}")
    return known


def _uploaded(world: World, kind: str, upload: Upload) -> StoredFile:
    size = len(upload.data)
    if not size:
        raise bad("file must be non-empty")
    if size > MAX_FILE:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo" and size > MAX_PHOTO:
        raise bad(f"file of size {size} bytes is too big for a photo")
    if kind == "voice" and not _sounds_like_voice(upload.data):
        kind = "document"
    mime = upload.content_type if kind == "document" else ""
    return world.files.store(kind, upload.data, name=upload.name, mime_type=mime)


def _sounds_like_voice(data: bytes) -> bool:
    return data.startswith(_VOICE_SIGNS) or data[4:8] == b"ftyp"


def file_content(file: StoredFile) -> JsonObject:
    """How a file stands in a message."""
    described = file.as_json()
    match file.kind:
        case "photo":
            sizes = [
                described | {"width": side, "height": side * 3 // 4} for side in (90, 320, 800)
            ]
            return {"photo": sizes}
        case "voice":
            described |= {"duration": 3, "mime_type": file.mime_type}
        case "audio":
            described |= {"duration": 60, "mime_type": file.mime_type}
        case "video":
            described |= {"duration": 5, "width": 640, "height": 480, "mime_type": file.mime_type}
        case "sticker":
            described |= {"type": "regular", "width": 512, "height": 512, "emoji": "🙂"}
            described |= {"is_animated": False, "is_video": False, "set_name": "Standin"}
        case _:
            described |= {"mime_type": file.mime_type}
    if file.name and file.kind in {"audio", "document", "video"}:
        described["file_name"] = file.name
    return {file.kind: described}
