"""Classifies raw updates: of what kind one is, and whose order it belongs to."""

from typing import Final

from bot.faces.telegram.commands import NAMES, read_command
from bot.faces.telegram.raw_update import RawUpdate

URGENT: Final = "/sos"
TYPED: Final = "message"
COMMANDS: Final = frozenset(f"/{name}" for name in NAMES)
"""What goes before typed words. Any other word after a stroke is read as words."""
COMMAND: Final = 40
"""Characters in which a command ends."""


def kind_of(update: RawUpdate) -> str:
    """
    `callback_query` and the like; of messages the command alone, or that it is none.

    Source:
        Bot API, Bot features, Commands: at most 32 characters; in a group with `@` and the bot.
    """
    kind = next((name for name in update if name != "update_id"), "")
    if kind != TYPED:
        return kind
    message = update[kind]
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        return kind
    command = read_command(text[:COMMAND])
    name = None if command is None else f"/{command.name}"
    return name if name in COMMANDS else kind


def chat_of(update: RawUpdate) -> int | None:
    """The person or chat whose order matters; None for what has none."""
    for value in update.values():
        if isinstance(value, dict):
            sender = value.get("from")
            if isinstance(sender, dict):
                person = sender.get("id")
                return person if isinstance(person, int) else None
    return None
