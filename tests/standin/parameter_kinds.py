"""
The kinds a parameter of a method can have: what Telegram takes for each, and its words if not.

A form carries only strings, so each kind also takes its own written form. Where the real server
quietly reads 0 or "" out of nonsense the stand-in refuses, so that a slip in the bot shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from .refusals import Refusal, bad

Kind = Callable[[str, object], object]

_WHOLE = re.compile(r"-?\d{1,19}")
_TRUE = {"true", "True", "1", "yes"}
_FALSE = {"false", "False", "0", "no", ""}
_OBJECT_NAMES = {
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
    "scope": "BotCommandScope",
    "menu_button": "menu button",
}
_LIST_NAMES = {
    "commands": "BotCommand",
    "message_ids": "message identifiers",
    "entities": "MessageEntity",
    "caption_entities": "MessageEntity",
    "allowed_updates": "String",
}


def _wrong(name: str, kind: str) -> Refusal:
    return bad(f'field "{name}" must be of type {kind}')


def whole(name: str, value: object) -> int:
    """A whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise bad(f'field "{name}" must be a valid Number')


def decimal(name: str, value: object) -> float:
    """A number with a fraction."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            pass
    raise bad(f'field "{name}" must be a valid Number')


def text(name: str, value: object) -> str:
    """A string."""
    if isinstance(value, str):
        return value
    raise _wrong(name, "String")


def flag(name: str, value: object) -> bool:
    """A truth value."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _TRUE:
        return True
    if isinstance(value, str) and value in _FALSE:
        return False
    raise _wrong(name, "Boolean")


def chat(name: str, value: object) -> int | str:
    """The identifier of a chat: a number, or `@username`."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        if not value:
            raise bad(f"{name} is empty")
        return int(value) if _WHOLE.fullmatch(value) else value
    raise _wrong(name, "Number or String")


def mapping(name: str, value: object) -> dict[str, object]:
    """A JSON object, or one written as a string."""
    spoken = _OBJECT_NAMES.get(name, name)
    if isinstance(value, str):
        value = _decoded(value, spoken)
    if isinstance(value, dict):
        return value
    as_what = {"reply keyboard markup": "reply markup"}.get(spoken, spoken)
    raise bad(f"object expected as {as_what}")


def listing(name: str, value: object) -> list[object]:
    """A JSON list, or one written as a string."""
    spoken = _LIST_NAMES.get(name, name)
    if isinstance(value, str):
        value = _decoded(value, name)
    if isinstance(value, list):
        return value
    raise bad(f"expected an Array of {spoken}")


def file(name: str, value: object) -> str:
    """A file: its identifier, its address, or `attach://` and the name of an uploaded part."""
    if isinstance(value, str):
        return value
    raise _wrong(name, "InputFile or String")


def _decoded(value: str, spoken: str) -> object:
    try:
        decoded: object = json.loads(value)
    except ValueError as error:
        raise bad(f"can't parse {spoken} JSON object") from error
    return decoded
