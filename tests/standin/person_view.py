"""A chat as its person sees it."""

from __future__ import annotations

from .chats import Chat, Message
from .shapes import JsonObject
from .world import World

_SHOWN_OF_BUTTON = {"callback_data": "data"}
_SHOWN_OF_CONTENT = ("location", "venue", "voice", "photo", "audio", "document", "forward_origin")


def chat_view(world: World, chat: Chat, last: int = 0) -> JsonObject:
    """Messages (only the *last* ones, if given), answers to presses, updates that wait."""
    messages = list(chat.messages.values())
    return {
        "messages": [message_view(message) for message in (messages[-last:] if last else messages)],
        "answers": chat.answers,
        "actions": chat.actions,
        "keyboard": chat.keyboard,
        "waiting": world.queue.waiting(chat.chat_id),
    }


def message_view(message: Message) -> JsonObject:
    """One message."""
    content = message.content
    view: JsonObject = {
        "message_id": message.message_id,
        "from": "bot" if message.from_bot else "person",
        "kind": message.kind,
        "date": message.date,
        "edits": message.edits,
        "buttons": [[_button_view(button) for button in row] for row in message.rows],
        "entities": content.get("entities") or content.get("caption_entities") or [],
    }
    for name in ("text", "caption", *_SHOWN_OF_CONTENT):
        if name in content:
            view[name] = content[name]
    if message.reply_to:
        view["reply_to"] = message.reply_to
    if message.content.get("has_protected_content"):
        view["protected"] = True
    return view


def _button_view(button: JsonObject) -> JsonObject:
    return {_SHOWN_OF_BUTTON.get(name, name): value for name, value in button.items()}
