"""Messages that Telegram refuses: name, method, parameters, and what it says."""

from __future__ import annotations

from typing import Any

from .client import CHAT

Wrong = tuple[str, str, dict[str, Any], str]


def with_buttons(*buttons: Any) -> dict[str, Any]:
    return {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [list(buttons)]}}


def _refused(name: str, params: dict[str, Any], refusal: str) -> Wrong:
    return name, "sendMessage", params, refusal


def _button(name: str, button: dict[str, Any], refusal: str) -> Wrong:
    return _refused(name, with_buttons(button), refusal)


def _marked(name: str, text: str, refusal: str) -> Wrong:
    params = {"chat_id": CHAT, "text": text, "parse_mode": "HTML"}
    return _refused(name, params, f"can't parse entities: {refusal}")


def _entity(name: str, kind: str, offset: int, length: int, refusal: str) -> Wrong:
    entity = {"type": kind, "offset": offset, "length": length}
    return _refused(name, {"chat_id": CHAT, "text": "a👍b", "entities": [entity]}, refusal)


DATA = {"text": "a", "callback_data": "a"}
_UNREADABLE = "can't parse inline keyboard button: "

WRONG_MESSAGES: list[Wrong] = [
    _refused("no text", {"chat_id": CHAT}, "message text is empty"),
    _refused("only spaces", {"chat_id": CHAT, "text": " \n"}, "text must be non-empty"),
    _refused("no chat", {"text": "x"}, "chat_id is empty"),
    _refused("4097 letters", {"chat_id": CHAT, "text": "a" * 4097}, "message is too long"),
    _refused(
        "2049 letters of two units each",
        {"chat_id": CHAT, "text": "👍" * 2049},
        "message is too long",
    ),
    _refused("a stranger", {"chat_id": 77, "text": "x"}, "chat not found"),
    _refused("a name nobody has", {"chat_id": "@nobody", "text": "x"}, "chat not found"),
    _refused(
        "a misspelt parameter",
        {"chat_id": CHAT, "text": "x", "reply_markups": {}},
        'unknown field "reply_markups" of sendMessage',
    ),
    _refused(
        "a number as text", {"chat_id": CHAT, "text": 5}, 'field "text" must be of type String'
    ),
    _refused(
        "an unknown parse mode",
        {"chat_id": CHAT, "text": "x", "parse_mode": "RTF"},
        "unsupported parse_mode",
    ),
    _refused(
        "a reply to nothing",
        {"chat_id": CHAT, "text": "x", "reply_parameters": {"message_id": 999_999_999}},
        "message to be replied not found",
    ),
    _refused(
        "a topic in a private chat",
        {"chat_id": CHAT, "text": "x", "message_thread_id": 5},
        "message thread not found",
    ),
    _button(
        "data of 65 bytes in 33 letters",
        {"text": "a", "callback_data": "é" * 32 + "a"},
        "BUTTON_DATA_INVALID",
    ),
    _button(
        "a button that does nothing",
        {"text": "a"},
        _UNREADABLE + "Text buttons are unallowed in the inline keyboard",
    ),
    _button(
        "a button that does two things",
        {"text": "a", "callback_data": "a", "url": "https://example.org"},
        _UNREADABLE + "exactly one of the optional fields must be used",
    ),
    _button(
        "a misspelt field of a button",
        {"text": "a", "calback_data": "a"},
        _UNREADABLE + 'unknown field "calback_data"',
    ),
    _button(
        "a button without a label",
        {"text": "", "callback_data": "a"},
        "inline keyboard button text must be non-empty",
    ),
    _button(
        "a button that is a telephone number",
        {"text": "119", "url": "tel:119"},
        "inline keyboard button URL 'tel:119' is invalid: Wrong HTTP URL",
    ),
    _button(
        "a button to a file",
        {"text": "a", "url": "ftp://example.org"},
        "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ),
    _button(
        "257 letters to copy",
        {"text": "a", "copy_text": {"text": "x" * 257}},
        "BUTTON_COPY_TEXT_INVALID",
    ),
    _button(
        "nothing to copy", {"text": "a", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"
    ),
    _button(
        "a purple button",
        {"text": "a", "callback_data": "a", "style": "purple"},
        _UNREADABLE + "invalid button style specified",
    ),
    _refused("nine in a row", with_buttons(*[DATA] * 9), "reply markup is too long"),
    _refused(
        "101 buttons",
        {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [[DATA]] * 101}},
        "reply markup is too long",
    ),
    _refused(
        "a row that is no row",
        {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": [DATA]}},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    _marked(
        "a mark that is not closed", "é<b>x", 'Can\'t find end tag corresponding to start tag "b"'
    ),
    _marked(
        "a mark Telegram does not have", "é<br>x", 'Unsupported start tag "br" at byte offset 2'
    ),
    _marked(
        "marks that cross",
        "<b><i>x</b></i>",
        'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    _marked("an end without a beginning", "x</b>", "Unexpected end tag at byte offset 1"),
    _marked("a bare less-than sign", "age < 18", 'Unsupported start tag "" at byte offset 4'),
    _entity(
        "an entity that is longer than the text",
        "bold",
        0,
        5,
        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 5",
    ),
    _entity(
        "an entity behind the text",
        "bold",
        9,
        1,
        "entity begins after the end of the text at UTF-16 offset 9",
    ),
    _entity(
        "an entity in the middle of an emoji",
        "bold",
        2,
        1,
        "entity begins in a middle of a UTF-16 symbol at byte offset 1",
    ),
    _entity("an entity that marks nothing", "bold", 0, 0, "ENTITY_BOUNDS_INVALID"),
    _entity(
        "an entity of an unknown kind",
        "loud",
        0,
        1,
        "can't parse MessageEntity: Unsupported type specified",
    ),
    _refused(
        "101 entities",
        {
            "chat_id": CHAT,
            "text": "x" * 101,
            "entities": [{"type": "bold", "offset": at, "length": 1} for at in range(101)],
        },
        "ENTITIES_TOO_LONG",
    ),
]
