"""What the bot says about itself: commands, name, descriptions, menu button."""

from __future__ import annotations

import re

from .refusals import bad
from .shapes import JsonObject, to_bytes

MAX_COMMANDS = 100
MAX_COMMAND = 32
MAX_COMMAND_DESCRIPTION = 256
# Parameter, and how long it may be.
TEXTS = {"description": 512, "short_description": 120, "name": 64}
_TOO_LONG = {
    "description": "DESCRIPTION_TOO_LONG",
    "short_description": "ABOUT_TOO_LONG",
    "name": "BOT_TITLE_TOO_LONG",
}
_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
_MENUS = {"commands": set[str](), "default": set[str](), "web_app": {"text", "web_app"}}


class BotProfile:
    """The bot's public face, per language and scope."""

    def __init__(self) -> None:
        self.commands: dict[str, list[JsonObject]] = {}
        self.texts: dict[str, str] = {}
        self.menus: dict[str, JsonObject] = {}

    def clear(self) -> None:
        """As BotFather left it."""
        self.commands.clear()
        self.texts.clear()
        self.menus.clear()


def checked_language(code: str) -> str:
    """A two-letter code or nothing: Telegram takes no others here."""
    if not _LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code


def scope_key(scope: JsonObject | None, language: str) -> str:
    """The name under which commands for a scope and language are kept."""
    scope = scope or {"type": "default"}
    kind = scope.get("type")
    if not isinstance(kind, str) or kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    for name in _SCOPES[kind]:
        if name not in scope:
            raise bad(f"can't parse BotCommandScope: Can't find field \"{name}\"")
    if set(scope) - {"type", *_SCOPES[kind]}:
        raise bad("can't parse BotCommandScope: unknown field")
    return to_bytes([{name: scope[name] for name in sorted(scope)}, language]).decode()


def checked_commands(commands: list[object]) -> list[JsonObject]:
    """Commands as Telegram takes them: lower case, 1-32, description 1-256, at most 100."""
    if len(commands) > MAX_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    return [_checked_command(command) for command in commands]


def _checked_command(command: object) -> JsonObject:
    if not isinstance(command, dict):
        raise bad("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(command.get(name), str):
            raise bad(f"can't parse BotCommand: Can't find field \"{name}\"")
    if set(command) - {"command", "description", "is_ephemeral"}:
        raise bad("can't parse BotCommand: unknown field")
    word = command["command"].strip().removeprefix("/")
    description = command["description"].strip()
    if not word:
        raise bad("command must be non-empty")
    if len(word) > MAX_COMMAND:
        raise bad(f"command length must not exceed {MAX_COMMAND}")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad(f"command description length must not exceed {MAX_COMMAND_DESCRIPTION}")
    if not _COMMAND.fullmatch(word):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": word, "description": description}


def checked_words(name: str, words: str) -> str:
    """A name or description, not too long."""
    if len(words) > TEXTS[name]:
        raise bad(_TOO_LONG[name])
    return words


def checked_menu(menu: JsonObject | None) -> JsonObject:
    """A menu button; none means the default one."""
    if menu is None:
        return {"type": "default"}
    kind = menu.get("type")
    if not isinstance(kind, str) or kind not in _MENUS:
        raise bad("can't parse menu button: Unsupported type specified")
    if set(menu) - {"type"} != _MENUS[kind]:
        raise bad("can't parse menu button: missing or unknown field")
    return menu
