"""Serialises messages to Bot API payloads, with a cache. Plain text, the title bold by entity."""

from collections import OrderedDict
from typing import Any

from bot.faces.telegram.api import as_json
from bot.faces.telegram.limits import LIMITS, Limits
from bot.model.messages import Button, Message

Fields = dict[str, Any]


class PayloadCache:
    """
    Cache of serialised `editMessageText` payloads, one for each message that may be cached.

    What the conversation keeps ready is one object for everybody who asks for it that day, so
    only the two numbers in front differ from person to person.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._made: OrderedDict[int, tuple[Message, bytes]] = OrderedDict()

    def edit(self, chat: int, number: int, message: Message) -> bytes:
        """The body of `editMessageText` for the message *number* of *chat*."""
        made = self._made.get(id(message))
        if made is None:
            made = message, as_json(fields_of(message))[1:]
            if message.is_cacheable:
                # The message is kept beside its body, so its id is nobody else's.
                self._made[id(message)] = made
                if len(self._made) > self._limits.payloads_kept:
                    self._made.popitem(last=False)
        return b'{"chat_id":%d,"message_id":%d,%b' % (chat, number, made[1])


def fields_of(message: Message) -> Fields:
    """`text`, `entities`, `reply_markup`, without a chat: the same for every person."""
    fields: Fields = {
        "text": message.text,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [[_button(one) for one in row] for row in message.rows]
        },
    }
    if message.title_length:
        title = message.text[: message.title_length]
        # Entities count in UTF-16 units (Bot API, MessageEntity).
        length = len(title.encode("utf-16-le")) // 2
        fields["entities"] = [{"type": "bold", "offset": 0, "length": length}]
    return fields


def _button(button: Button) -> dict[str, Any]:
    if button.copy is not None:
        return {"text": button.label, "copy_text": {"text": button.copy}}
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.link or ""}
