"""Messages that Telegram refuses: name, method, parameters, and what it says."""

from __future__ import annotations

from typing import Any

from .client import CHAT

Wrong = tuple[str, str, dict[str, Any], str]


def with_buttons(*buttons: Any) -> dict[str, Any]:
    return {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [list(buttons)]}}


def _entity(**entity: Any) -> dict[str, Any]:
    return {"chat_id": CHAT, "text": "a👍b", "entities": [entity]}


def _html(text: str) -> dict[str, Any]:
    return {"chat_id": CHAT, "text": text, "parse_mode": "HTML"}


DATA = {"text": "a", "callback_data": "a"}
_UNREADABLE = "can't parse inline keyboard button: "
_MARKS = "can't parse entities: "

WRONG_MESSAGES: list[Wrong] = [
    ("no text", "sendMessage", {"chat_id": CHAT}, "message text is empty"),
    ("only spaces", "sendMessage", {"chat_id": CHAT, "text": " \n"}, "text must be non-empty"),
    ("no chat", "sendMessage", {"text": "x"}, "chat_id is empty"),
    ("4097 letters", "sendMessage", {"chat_id": CHAT, "text": "a" * 4097}, "message is too long"),
    (
        "2049 letters of two units each",
        "sendMessage",
        {"chat_id": CHAT, "text": "👍" * 2049},
        "message is too long",
    ),
    ("a stranger", "sendMessage", {"chat_id": 77, "text": "x"}, "chat not found"),
    ("a name nobody has", "sendMessage", {"chat_id": "@nobody", "text": "x"}, "chat not found"),
    (
        "a misspelt parameter",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "reply_markups": {}},
        'unknown field "reply_markups" of sendMessage',
    ),
    (
        "a number as text",
        "sendMessage",
        {"chat_id": CHAT, "text": 5},
        'field "text" must be of type String',
    ),
    (
        "an unknown parse mode",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "parse_mode": "RTF"},
        "unsupported parse_mode",
    ),
    (
        "a reply to nothing",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "reply_parameters": {"message_id": 999_999_999}},
        "message to be replied not found",
    ),
    (
        "a topic in a private chat",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "message_thread_id": 5},
        "message thread not found",
    ),
    (
        "data of 65 bytes in 33 letters",
        "sendMessage",
        with_buttons({"text": "a", "callback_data": "é" * 32 + "a"}),
        "BUTTON_DATA_INVALID",
    ),
    (
        "a button that does nothing",
        "sendMessage",
        with_buttons({"text": "a"}),
        _UNREADABLE + "Text buttons are unallowed in the inline keyboard",
    ),
    (
        "a button that does two things",
        "sendMessage",
        with_buttons({"text": "a", "callback_data": "a", "url": "https://example.org"}),
        _UNREADABLE + "exactly one of the optional fields must be used",
    ),
    (
        "a misspelt field of a button",
        "sendMessage",
        with_buttons({"text": "a", "calback_data": "a"}),
        _UNREADABLE + 'unknown field "calback_data"',
    ),
    (
        "a button without a label",
        "sendMessage",
        with_buttons({"text": "", "callback_data": "a"}),
        "inline keyboard button text must be non-empty",
    ),
    (
        "a button that is a telephone number",
        "sendMessage",
        with_buttons({"text": "119", "url": "tel:119"}),
        "inline keyboard button URL 'tel:119' is invalid: Wrong HTTP URL",
    ),
    (
        "a button to a file",
        "sendMessage",
        with_buttons({"text": "a", "url": "ftp://example.org"}),
        "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ),
    (
        "257 letters to copy",
        "sendMessage",
        with_buttons({"text": "a", "copy_text": {"text": "x" * 257}}),
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        "nothing to copy",
        "sendMessage",
        with_buttons({"text": "a", "copy_text": {"text": ""}}),
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        "a purple button",
        "sendMessage",
        with_buttons({"text": "a", "callback_data": "a", "style": "purple"}),
        _UNREADABLE + "invalid button style specified",
    ),
    ("nine in a row", "sendMessage", with_buttons(*[DATA] * 9), "reply markup is too long"),
    (
        "101 buttons",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [[DATA]] * 101}},
        "reply markup is too long",
    ),
    (
        "a row that is no row",
        "sendMessage",
        {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [DATA]}},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    (
        "a mark that is not closed",
        "sendMessage",
        _html("é<b>x"),
        _MARKS + 'Can\'t find end tag corresponding to start tag "b"',
    ),
    (
        "a mark Telegram does not have",
        "sendMessage",
        _html("é<br>x"),
        _MARKS + 'Unsupported start tag "br" at byte offset 2',
    ),
    (
        "marks that cross",
        "sendMessage",
        _html("<b><i>x</b></i>"),
        _MARKS + 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    (
        "an end without a beginning",
        "sendMessage",
        _html("x</b>"),
        _MARKS + "Unexpected end tag at byte offset 1",
    ),
    (
        "a bare less-than sign",
        "sendMessage",
        _html("age < 18"),
        _MARKS + 'Unsupported start tag "" at byte offset 4',
    ),
    (
        "an entity that is longer than the text",
        "sendMessage",
        _entity(type="bold", offset=0, length=5),
        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 5",
    ),
    (
        "an entity behind the text",
        "sendMessage",
        _entity(type="bold", offset=9, length=1),
        "entity begins after the end of the text at UTF-16 offset 9",
    ),
    (
        "an entity in the middle of an emoji",
        "sendMessage",
        _entity(type="bold", offset=2, length=1),
        "entity begins in a middle of a UTF-16 symbol at byte offset 1",
    ),
    (
        "an entity that marks nothing",
        "sendMessage",
        _entity(type="bold", offset=0, length=0),
        "ENTITY_BOUNDS_INVALID",
    ),
    (
        "an entity of an unknown kind",
        "sendMessage",
        _entity(type="loud", offset=0, length=1),
        "can't parse MessageEntity: Unsupported type specified",
    ),
    (
        "101 entities",
        "sendMessage",
        {
            "chat_id": CHAT,
            "text": "x" * 101,
            "entities": [{"type": "bold", "offset": at, "length": 1} for at in range(101)],
        },
        "ENTITIES_TOO_LONG",
    ),
]
