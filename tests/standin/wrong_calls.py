"""Other calls that Telegram refuses: name, method, parameters, and what it says."""

from __future__ import annotations

from typing import Any

from .client import CHAT
from .wrong_messages import Wrong

_NO_FILE = "wrong file_id or the file is temporarily unavailable"


def _command(**command: Any) -> dict[str, Any]:
    return {"commands": [command]}


WRONG_CALLS: list[Wrong] = [
    (
        "an edit of nothing",
        "editMessageText",
        {"chat_id": CHAT, "message_id": 999_999_999, "text": "x"},
        "message to edit not found",
    ),
    (
        "an answer to nothing",
        "answerCallbackQuery",
        {"callback_query_id": "12345"},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "an answer of 201 letters",
        "answerCallbackQuery",
        {"callback_query_id": "12345", "text": "x" * 201},
        "MESSAGE_TOO_LONG",
    ),
    (
        "a deletion of nothing",
        "deleteMessage",
        {"chat_id": CHAT, "message_id": 999_999_999},
        "message to delete not found",
    ),
    (
        "101 deletions",
        "deleteMessages",
        {"chat_id": CHAT, "message_ids": list(range(1, 102))},
        "too many message identifiers specified",
    ),
    (
        "no deletions",
        "deleteMessages",
        {"chat_id": CHAT, "message_ids": []},
        "message identifiers are not specified",
    ),
    (
        "a file nobody has",
        "sendPhoto",
        {"chat_id": CHAT, "photo": "AgACnobody"},
        "wrong file identifier/HTTP URL specified",
    ),
    (
        "a caption of 1025",
        "sendPhoto",
        {"chat_id": CHAT, "photo": "https://example.org/a.jpg", "caption": "x" * 1025},
        "message caption is too long",
    ),
    ("no voice", "sendVoice", {"chat_id": CHAT}, "there is no voice in the request"),
    (
        "a venue without a name",
        "sendVenue",
        {"chat_id": CHAT, "latitude": 48.8, "longitude": 2.3, "address": "1 rue"},
        'parameter "title" is required',
    ),
    (
        "a place off the earth",
        "sendLocation",
        {"chat_id": CHAT, "latitude": 91, "longitude": 2},
        "invalid location specified",
    ),
    (
        "an unknown action",
        "sendChatAction",
        {"chat_id": CHAT, "action": "sleeping"},
        "wrong parameter action in request",
    ),
    (
        "a command with capitals",
        "setMyCommands",
        _command(command="Start", description="x"),
        "BOT_COMMAND_INVALID",
    ),
    (
        "a command of 33 letters",
        "setMyCommands",
        _command(command="a" * 33, description="x"),
        "command length must not exceed 32",
    ),
    (
        "a command that says nothing",
        "setMyCommands",
        _command(command="sos", description=""),
        "command description must be non-empty",
    ),
    (
        "a description of 257",
        "setMyCommands",
        _command(command="sos", description="x" * 257),
        "command description length must not exceed 256",
    ),
    (
        "101 commands",
        "setMyCommands",
        {"commands": [{"command": f"c{at}", "description": "x"} for at in range(101)]},
        "BOT_COMMANDS_TOO_MUCH",
    ),
    (
        "a language of three letters",
        "setMyDescription",
        {"description": "x", "language_code": "ckb"},
        "invalid language code specified",
    ),
    (
        "a description of 513",
        "setMyDescription",
        {"description": "x" * 513},
        "DESCRIPTION_TOO_LONG",
    ),
    ("a file that is not there", "getFile", {"file_id": "x"}, _NO_FILE),
    (
        "an unknown kind of update",
        "getUpdates",
        {"allowed_updates": ["callback_querry"]},
        'allowed_updates has an unknown kind "callback_querry"',
    ),
    (
        "a secret with a space",
        "setWebhook",
        {"url": "http://127.0.0.1:1/", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
    (
        "a webhook elsewhere",
        "setWebhook",
        {"url": "https://example.org/"},
        "bad webhook: the stand-in delivers to http://127.0.0.1 only",
    ),
]
