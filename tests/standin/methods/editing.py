"""editMessageText and editMessageReplyMarkup."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..chats import Chat, Message
from ..check_call import Call
from ..check_keyboard import checked_markup
from ..refusals import NOT_MODIFIED, bad
from ..shapes import JsonObject
from ..world import World
from .sending import text_content

_KEPT = {"has_protected_content"}


def edit_message_text(world: World, call: Call) -> JsonObject:
    """Other words in a message of the bot; without `reply_markup` its buttons go."""
    content = text_content(call)
    markup = checked_markup(call.map("reply_markup"), only_inline=True)
    chat, message = _own_message(world, call)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    for name in _KEPT & set(message.content):
        content[name] = message.content[name]
    return _changed(world, chat, message, content, markup)


def edit_message_reply_markup(world: World, call: Call) -> JsonObject:
    """Other buttons, or none, under a message of the bot."""
    markup = checked_markup(call.map("reply_markup"), only_inline=True)
    chat, message = _own_message(world, call)
    return _changed(world, chat, message, message.content, markup)


def _own_message(world: World, call: Call) -> tuple[Chat, Message]:
    chat = world.editable_chat(call.chat())
    message = chat.messages.get(call.whole("message_id"))
    if message is None:
        raise bad("message to edit not found")
    has_own_keys = message.markup is not None and "inline_keyboard" not in message.markup
    if not message.from_bot or has_own_keys or "forward_origin" in message.content:
        # A message that brought a reply keyboard can't be edited either.
        raise bad("message can't be edited")
    return chat, message


def _changed(
    world: World, chat: Chat, message: Message, content: JsonObject, markup: JsonObject | None
) -> JsonObject:
    if content == message.content and markup == message.markup:
        raise bad(NOT_MODIFIED)
    message.content = content
    message.markup = markup
    message.edit_date = world.today()
    message.edits += 1
    return message.as_json(chat)
