"""Commands, name, descriptions and menu button of the bot."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from collections.abc import Callable

from ..bot_profile import (
    checked_commands,
    checked_language,
    checked_menu,
    checked_words,
    scope_key,
)
from ..check_call import Call
from ..refusals import bad
from ..shapes import JsonObject
from ..world import World


def _key(call: Call) -> str:
    return scope_key(call.map("scope"), checked_language(call.text("language_code")))


def set_my_commands(world: World, call: Call) -> bool:
    """The list under the menu button."""
    world.profile.commands[_key(call)] = checked_commands(call.list("commands") or [])
    return True


def delete_my_commands(world: World, call: Call) -> bool:
    """No own list for a scope and language any more."""
    world.profile.commands.pop(_key(call), None)
    return True


def get_my_commands(world: World, call: Call) -> list[JsonObject]:
    """The list for exactly this scope and language."""
    return world.profile.commands.get(_key(call), [])


def set_words(name: str) -> Callable[[World, Call], bool]:
    """A method that sets a name or description, in one language or for all others."""

    def set_them(world: World, call: Call) -> bool:
        language = checked_language(call.text("language_code"))
        world.profile.texts[f"{name} {language}"] = checked_words(name, call.text(name))
        return True

    return set_them


def get_words(name: str) -> Callable[[World, Call], JsonObject]:
    """A method that gives a name or description; that for all others where it has none."""

    def get_them(world: World, call: Call) -> JsonObject:
        language = checked_language(call.text("language_code"))
        texts = world.profile.texts
        default = str(world.me["first_name"]) if name == "name" else ""
        words = texts.get(f"{name} {language}") or texts.get(f"{name} ") or default
        return {name: words}

    return get_them


def set_chat_menu_button(world: World, call: Call) -> bool:
    """The button beside the input field, in one private chat or by default."""
    menu = checked_menu(call.map("menu_button"))
    world.profile.menus[_menu_place(world, call)] = menu
    return True


def get_chat_menu_button(world: World, call: Call) -> JsonObject:
    """The button beside the input field."""
    menus = world.profile.menus
    return menus.get(_menu_place(world, call)) or menus.get("") or {"type": "commands"}


def _menu_place(world: World, call: Call) -> str:
    if "chat_id" not in call:
        return ""
    chat = world.chats.get(call.whole("chat_id"))
    if chat is None or not chat.is_private:
        raise bad("user not found")
    return str(chat.chat_id)
