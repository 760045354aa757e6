"""A message of ours as the fields of a Bot API call. Plain text, the title bold by entity."""

from typing import Any

from bot.model.messages import Button, Message

Fields = dict[str, Any]


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


def _button(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.link or ""}
