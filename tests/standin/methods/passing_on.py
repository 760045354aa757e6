"""forwardMessage and copyMessage."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..chats import Message
from ..check_call import Call
from ..check_keyboard import checked_markup
from ..check_text import caption
from ..refusals import bad
from ..shapes import JsonObject
from ..world import World
from .sending import Place, place, put


def forward_message(world: World, call: Call) -> JsonObject:
    """A message passed on with the name of who wrote it."""
    original = _original(world, call, "forward")
    chat = world.writable_chat(call.chat(), call.whole("message_thread_id"))
    content = dict(original.content)
    content["forward_origin"] = {
        "type": "user",
        "sender_user": original.sender,
        "date": original.date,
    }
    where = Place(chat, None, 0, call.whole("message_thread_id"))
    return put(world, where, original.kind, content, call).as_json(chat)


def copy_message(world: World, call: Call) -> JsonObject:
    """A message said again as the bot's own; only its number comes back."""
    original = _original(world, call, "copy")
    where = place(world, call)
    content = {name: value for name, value in original.content.items() if "forward" not in name}
    if "caption" in call:
        found = caption(call)
        content["caption"] = found.text
        content["caption_entities"] = found.entities
    where.markup = checked_markup(call.map("reply_markup"))
    return {"message_id": put(world, where, original.kind, content, call).message_id}


def _original(world: World, call: Call, deed: str) -> Message:
    origin = world.readable_chat(call.chat("from_chat_id"))
    message = origin.messages.get(call.whole("message_id"))
    if message is None:
        raise bad(f"message to {deed} not found")
    if message.content.get("has_protected_content"):
        raise bad(f"message can't be {'copied' if deed == 'copy' else 'forwarded'}")
    return message
