"""getMe, getChat, getFile, leaveChat."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..check_call import Call
from ..refusals import bad
from ..shapes import JsonObject
from ..world import World

MAX_DOWNLOAD = 20 * 1024 * 1024


def get_me(world: World, _: Call) -> JsonObject:
    """The bot itself."""
    return world.me | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
    }


def get_chat(world: World, call: Call) -> JsonObject:
    """A chat in full."""
    chat = world.readable_chat(call.chat())
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return chat.shown | {
        "accent_color_id": 3,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), chat.is_private),
    }


def get_file(world: World, call: Call) -> JsonObject:
    """Where to download a file from, for an hour."""
    file = world.files.by_id.get(call.text("file_id"))
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if file.size > MAX_DOWNLOAD:
        raise bad("file is too big")
    return file.as_json() | {"file_path": file.path}


def leave_chat(world: World, call: Call) -> bool:
    """Leave a group."""
    chat = world.readable_chat(call.chat())
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    chat.is_left = True
    return True
