"""sendMessage and sendChatAction, and what every method that sends has in common."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from dataclasses import dataclass

from ..chats import Chat, Message
from ..check_call import Call
from ..check_keyboard import checked_markup
from ..check_text import message_text
from ..refusals import bad
from ..shapes import JsonObject
from ..world import World

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_audio",
    "record_voice",
    "upload_audio",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "pick_up_location",
    "record_video_note",
    "upload_video_note",
    "cancel",
}
_REPLY_FIELDS = {
    "message_id",
    "chat_id",
    "allow_sending_without_reply",
    "quote",
    "quote_parse_mode",
    "quote_entities",
    "quote_position",
}
_PREVIEW_FIELDS = {
    "is_disabled",
    "url",
    "prefer_small_media",
    "prefer_large_media",
    "show_above_text",
}


@dataclass(slots=True)
class Place:
    """Where a new message goes, and what hangs under it."""

    chat: Chat
    markup: JsonObject | None
    reply_to: int
    thread_id: int


def place(world: World, call: Call) -> Place:
    """Where the call sends; everything but the content is checked here."""
    markup = checked_markup(call.map("reply_markup"))
    reply = call.map("reply_parameters")
    thread_id = call.whole("message_thread_id")
    chat = world.writable_chat(call.chat(), thread_id)
    return Place(chat, markup, _replied(chat, reply) if reply else 0, thread_id)


def _replied(chat: Chat, reply: JsonObject) -> int:
    for name in reply:
        if name not in _REPLY_FIELDS:
            raise bad(f'can\'t parse reply parameters: unknown field "{name}"')
    message_id = reply.get("message_id")
    if not isinstance(message_id, int):
        raise bad('can\'t find field "message_id"')
    if message_id in chat.messages:
        return message_id
    if reply.get("allow_sending_without_reply") is True:
        return 0
    raise bad("message to be replied not found")


def put(
    world: World, where: Place, kind: str, content: JsonObject, call: Call | None = None
) -> Message:
    """Put the bot's message there; a reply keyboard replaces the person's own."""
    if call is not None and call.flag("protect_content"):
        content["has_protected_content"] = True
    message = world.new_message(
        where.chat,
        kind,
        content,
        markup=where.markup,
        reply_to=where.reply_to,
        thread_id=where.thread_id,
    )
    if where.markup is not None:
        if "keyboard" in where.markup:
            where.chat.keyboard = where.markup
        elif "remove_keyboard" in where.markup:
            where.chat.keyboard = None
    return message


def text_content(call: Call) -> JsonObject:
    """Text, entities and link preview, as they stand in the message."""
    found = message_text(call)
    content: JsonObject = {"text": found.text}
    if found.entities:
        content["entities"] = found.entities
    preview = call.map("link_preview_options")
    if preview:
        for name in preview:
            if name not in _PREVIEW_FIELDS:
                raise bad(f'can\'t parse link preview options: unknown field "{name}"')
        content["link_preview_options"] = preview
    return content


def send_message(world: World, call: Call) -> JsonObject:
    """A new text."""
    content = text_content(call)
    where = place(world, call)
    return put(world, where, "text", content, call).as_json(where.chat)


def send_chat_action(world: World, call: Call) -> bool:
    """The line that says "typing…"."""
    action = call.text("action").lower()
    if action not in _ACTIONS:
        raise bad("wrong parameter action in request")
    world.writable_chat(call.chat(), call.whole("message_thread_id")).actions.append(action)
    return True
