"""
The methods of the Bot API that our bot uses: what each takes, and what it cannot do without.

A method or a parameter that is not here is refused: add it here (and its handler in `methods/`)
when the bot begins to use it. `test_method_table.py` compares this table with the official types
when they are on the machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import parameter_kinds as kinds
from .parameter_kinds import Kind

# Parameters Telegram has for these methods and the stand-in does not play: business accounts,
# channels' direct messages, paid and ephemeral messages, rich messages, inline mode.
NOT_PLAYED = frozenset(
    {
        "business_connection_id",
        "direct_messages_topic_id",
        "ephemeral_message_parameters",
        "suggested_post_parameters",
        "rich_message",
        "inline_message_id",
        "allow_paid_broadcast",
        "video_start_timestamp",
        "certificate",
        "ip_address",
    }
)

_KINDS: dict[str, Kind] = {
    "chat": kinds.chat,
    "whole": kinds.whole,
    "decimal": kinds.decimal,
    "text": kinds.text,
    "flag": kinds.flag,
    "map": kinds.mapping,
    "list": kinds.listing,
    "file": kinds.file,
}

# What Telegram says when a parameter is missing; otherwise: parameter "…" is required.
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "voice": "there is no voice in the request",
    "audio": "there is no audio in the request",
    "document": "there is no document in the request",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "message_ids": "message identifiers are not specified",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}
_MISSING_HERE = {
    ("deleteMessage", "chat_id"): "chat identifier is not specified",
    ("deleteMessage", "message_id"): "message identifier is not specified",
    ("editMessageText", "message_id"): "message to edit not found",
    ("editMessageReplyMarkup", "message_id"): "message to edit not found",
}


@dataclass(frozen=True, slots=True)
class Method:
    """One method: its parameters by name, and those it cannot do without."""

    name: str
    parameters: dict[str, Kind]
    required: tuple[str, ...]
    missing: dict[str, str]
    # Counts against "about one a second in a chat, thirty a second overall".
    is_new_message: bool = False
    files: frozenset[str] = field(default=frozenset())


def _read(described: str) -> dict[str, str]:
    """Names and kinds out of `chat_id:chat text:text`."""
    return dict(word.split(":", 1) for word in described.split() if ":" in word)


def _method(name: str, required: str, optional: str = "", *, new: bool = False) -> Method:
    needed, may = _read(required), _read(optional)
    both = needed | may
    return Method(
        name=name,
        parameters={word: _KINDS[kind] for word, kind in both.items()},
        required=tuple(needed),
        missing={
            word: _MISSING_HERE.get((name, word))
            or _MISSING.get(word)
            or f'parameter "{word}" is required'
            for word in needed
        },
        is_new_message=new,
        files=frozenset(word for word, kind in both.items() if kind == "file"),
    )


_SENDING = """message_thread_id:whole disable_notification:flag protect_content:flag
    message_effect_id:text reply_parameters:map reply_markup:map"""
_CAPTION = "caption:text parse_mode:text caption_entities:list"
_TEXT = "parse_mode:text entities:list link_preview_options:map"
_VENUE = "foursquare_id:text foursquare_type:text google_place_id:text google_place_type:text"
_LIVE = "horizontal_accuracy:decimal live_period:whole heading:whole proximity_alert_radius:whole"
_SCOPE = "scope:map language_code:text"
_FROM = "chat_id:chat from_chat_id:chat message_id:whole"

_ALL = (
    _method("getMe", ""),
    _method("getUpdates", "", "offset:whole limit:whole timeout:whole allowed_updates:list"),
    _method(
        "setWebhook",
        "url:text",
        "max_connections:whole allowed_updates:list drop_pending_updates:flag secret_token:text",
    ),
    _method("deleteWebhook", "", "drop_pending_updates:flag"),
    _method("getWebhookInfo", ""),
    _method("sendMessage", "chat_id:chat text:text", f"{_TEXT} {_SENDING}", new=True),
    _method(
        "sendPhoto",
        "chat_id:chat photo:file",
        f"{_CAPTION} show_caption_above_media:flag has_spoiler:flag {_SENDING}",
        new=True,
    ),
    _method(
        "sendVoice", "chat_id:chat voice:file", f"{_CAPTION} duration:whole {_SENDING}", new=True
    ),
    _method(
        "sendAudio",
        "chat_id:chat audio:file",
        f"{_CAPTION} duration:whole performer:text title:text thumbnail:file {_SENDING}",
        new=True,
    ),
    _method(
        "sendDocument",
        "chat_id:chat document:file",
        f"{_CAPTION} thumbnail:file disable_content_type_detection:flag {_SENDING}",
        new=True,
    ),
    _method(
        "sendVenue",
        "chat_id:chat latitude:decimal longitude:decimal title:text address:text",
        f"{_VENUE} {_SENDING}",
        new=True,
    ),
    _method(
        "sendLocation",
        "chat_id:chat latitude:decimal longitude:decimal",
        f"{_LIVE} {_SENDING}",
        new=True,
    ),
    _method(
        "forwardMessage",
        _FROM,
        """message_thread_id:whole disable_notification:flag protect_content:flag
        message_effect_id:text""",
        new=True,
    ),
    _method("copyMessage", _FROM, f"{_CAPTION} show_caption_above_media:flag {_SENDING}", new=True),
    _method(
        "editMessageText", "chat_id:chat message_id:whole text:text", f"{_TEXT} reply_markup:map"
    ),
    _method("editMessageReplyMarkup", "chat_id:chat message_id:whole", "reply_markup:map"),
    _method("deleteMessage", "chat_id:chat message_id:whole"),
    _method("deleteMessages", "chat_id:chat message_ids:list"),
    _method(
        "answerCallbackQuery",
        "callback_query_id:text",
        "text:text show_alert:flag url:text cache_time:whole",
    ),
    _method("sendChatAction", "chat_id:chat action:text", "message_thread_id:whole"),
    _method("setMyCommands", "commands:list", _SCOPE),
    _method("deleteMyCommands", "", _SCOPE),
    _method("getMyCommands", "", _SCOPE),
    _method("setMyDescription", "", "description:text language_code:text"),
    _method("getMyDescription", "", "language_code:text"),
    _method("setMyShortDescription", "", "short_description:text language_code:text"),
    _method("getMyShortDescription", "", "language_code:text"),
    _method("setMyName", "", "name:text language_code:text"),
    _method("getMyName", "", "language_code:text"),
    _method("setChatMenuButton", "", "chat_id:whole menu_button:map"),
    _method("getChatMenuButton", "", "chat_id:whole"),
    _method("getChat", "chat_id:chat"),
    _method("leaveChat", "chat_id:chat"),
    _method("getFile", "file_id:text"),
)

# Telegram does not mind capitals in a method's name.
METHODS: dict[str, Method] = {method.name.lower(): method for method in _ALL}
