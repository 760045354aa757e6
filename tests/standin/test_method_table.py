"""The table of methods: each has its handler, and it agrees with the official types."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from .bot_door import BotDoor
from .method_table import METHODS, NOT_PLAYED
from .options import Options
from .world import KINDS, World

_COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)
_FIELD = re.compile(r"^    (\w+)(\??):", re.MULTILINE)

# Telegram asks for no more than these; the stand-in plays only messages in chats.
_STRICTER = {
    ("editMessageText", "chat_id"),
    ("editMessageText", "message_id"),
    ("editMessageText", "text"),
    ("editMessageReplyMarkup", "chat_id"),
    ("editMessageReplyMarkup", "message_id"),
}


def test_every_method_has_a_handler() -> None:
    """Table and handlers name the same methods."""
    door = BotDoor(World(Options()))

    assert {method.name for method in METHODS.values()} == set(door._handlers)


def _official(file: str) -> str:
    folder = os.environ.get("GRAMIO_TYPES", "")
    if not folder:
        pytest.skip("set GRAMIO_TYPES to the folder of the npm package @gramio/types")
    return _COMMENT.sub("", (Path(folder) / "out" / file).read_text())


def test_the_kinds_of_updates_agree_with_the_official_types() -> None:
    """A bot may ask for every kind Telegram has, and for no other."""
    body = re.search(
        r"export interface TelegramUpdate \{(.*?)\n\}", _official("objects.d.ts"), re.DOTALL
    )
    assert body is not None

    assert {name for name, _ in _FIELD.findall(body.group(1))} == KINDS | {"update_id"}


def test_the_table_agrees_with_the_official_types() -> None:
    """Same parameters, same required ones, but for those the stand-in says it does not play."""
    source = _official("params.d.ts")
    differences: list[str] = []
    for method in METHODS.values():
        name = method.name[0].upper() + method.name[1:]
        body = re.search(rf"export interface {name}Params \{{(.*?)\n\}}", source, re.DOTALL)
        official = dict(_FIELD.findall(body.group(1))) if body else {}
        played = set(official) - NOT_PLAYED
        differences += [
            f"{method.name}: {parameter} is on one side only"
            for parameter in played ^ set(method.parameters)
        ]
        required = {parameter for parameter, sign in official.items() if not sign}
        differences += [
            f"{method.name}: {parameter} is required on one side only"
            for parameter in required ^ set(method.required)
            if (method.name, parameter) not in _STRICTER
        ]

    assert differences == []
