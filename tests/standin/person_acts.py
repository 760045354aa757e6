"""What a person can send: each act makes a message as Telegram would deliver it."""

from __future__ import annotations

import re
from collections.abc import Callable

from .chats import Chat, Message
from .files import StoredFile
from .methods.media import file_content
from .shapes import Fields, JsonObject, Misuse
from .utf16 import units
from .world import World

_COMMAND = re.compile(r"(?:(?<=\s)|^)/[A-Za-z0-9_]{1,64}(?:@\w+)?")
# What a phone makes of each, when a test does not care.
_SIZES = {"photo": 84_000, "voice": 9_600, "video": 1_200_000, "sticker": 21_000}
_COMMON = ("reply_to", "from", "thread_id", "caption")
Act = Callable[[World, Chat, Fields], tuple[str, JsonObject]]


def commands_in(text: str) -> list[JsonObject]:
    """The bot_command entities of a text."""
    return [
        {
            "type": "bot_command",
            "offset": units(text[: found.start()]),
            "length": units(found.group()),
        }
        for found in _COMMAND.finditer(text)
    ]


def text_content(text: str) -> JsonObject:
    """A text as it stands in a message."""
    content: JsonObject = {"text": text}
    entities = commands_in(text)
    if entities:
        content["entities"] = entities
    return content


def _text(_: World, __: Chat, wish: Fields) -> tuple[str, JsonObject]:
    wish.only("text", *_COMMON)
    words = wish.text("text")
    if not words.strip():
        raise Misuse('a person cannot send an empty text: give "text"')
    return "text", text_content(words)


def _file(kind: str) -> Act:
    def send_file(world: World, _: Chat, wish: Fields) -> tuple[str, JsonObject]:
        wish.only("file_name", "mime_type", "file_size", "duration", "content", *_COMMON)
        data = wish.text("content", f"a {kind} of a test").encode()
        file = world.files.store(
            kind,
            data,
            name=wish.text("file_name", "letter.pdf" if kind == "document" else ""),
            mime_type=wish.text("mime_type", "application/pdf" if kind == "document" else ""),
            size=wish.whole("file_size", _SIZES.get(kind, 0)),
        )
        return kind, _with_caption(file, wish)

    return send_file


def _with_caption(file: StoredFile, wish: Fields) -> JsonObject:
    content = file_content(file)
    described = content.get(file.kind)
    if "duration" in wish and isinstance(described, dict):
        described["duration"] = wish.whole("duration")
    if "caption" in wish:
        content["caption"] = wish.text("caption")
    return content


def _contact(_: World, chat: Chat, wish: Fields) -> tuple[str, JsonObject]:
    wish.only("phone_number", "first_name", "user_id", *_COMMON)
    contact: JsonObject = {
        "phone_number": wish.text("phone_number", "33600000000"),
        "first_name": wish.text("first_name", str(chat.person["first_name"])),
        "user_id": wish.whole("user_id") if "user_id" in wish else chat.person["id"],
    }
    return "contact", {"contact": contact}


def _location(_: World, __: Chat, wish: Fields) -> tuple[str, JsonObject]:
    wish.only("latitude", "longitude", "horizontal_accuracy", "live_period", *_COMMON)
    point: JsonObject = {
        "latitude": wish.decimal("latitude", 48.8566),
        "longitude": wish.decimal("longitude", 2.3522),
    }
    for name in ("horizontal_accuracy", "live_period"):
        if name in wish:
            point[name] = wish.values[name]
    return "location", {"location": point}


def _forward(world: World, _: Chat, wish: Fields) -> tuple[str, JsonObject]:
    wish.only("text", "sender_name", *_COMMON)
    content = text_content(wish.text("text", "a forwarded text"))
    content["forward_origin"] = {
        "type": "hidden_user",
        "sender_user_name": wish.text("sender_name", "Somebody"),
        "date": world.today() - 60,
    }
    return "text", content


ACTS: dict[str, Act] = {
    "text": _text,
    "photo": _file("photo"),
    "voice": _file("voice"),
    "video": _file("video"),
    "sticker": _file("sticker"),
    "document": _file("document"),
    "contact": _contact,
    "location": _location,
    "forward": _forward,
}


def sender(chat: Chat, wish: Fields) -> JsonObject:
    """Who acts: the person of a private chat, or whom a test names in a group."""
    other = wish.map("from")
    return chat.person | other | {"is_bot": False} if other else chat.person


def check_can_act(chat: Chat) -> None:
    """Raise `Misuse` when nothing this person does would reach the bot."""
    if chat.is_blocked or chat.is_deactivated or chat.is_left:
        raise Misuse(f"chat {chat.chat_id} has blocked the bot or is gone: unblock it first")


def edited(world: World, chat: Chat, wish: Fields) -> Message:
    """A message of the person with other words."""
    wish.only("message_id", "text")
    check_can_act(chat)
    message = chat.messages.get(wish.whole("message_id"))
    if message is None or message.from_bot:
        raise Misuse(f'chat {chat.chat_id} has no message of its person with this "message_id"')
    message.content = text_content(wish.text("text"))
    message.edit_date = world.today()
    message.edits += 1
    return message
