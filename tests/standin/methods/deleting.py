"""deleteMessage and deleteMessages: at most 48 hours back."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..chats import Chat
from ..check_call import Call
from ..refusals import bad
from ..world import World

MAX_IDS = 100
DELETABLE_SECONDS = 48 * 3600


def delete_message(world: World, call: Call) -> bool:
    """One message, of the bot or of the person."""
    chat = world.writable_chat(call.chat())
    message_id = call.whole("message_id")
    if message_id not in chat.messages:
        raise bad("message to delete not found")
    _check_age(world, chat, message_id)
    del chat.messages[message_id]
    return True


def delete_messages(world: World, call: Call) -> bool:
    """Up to 100; those that are gone are passed over, one that is too old keeps all."""
    given = call.list("message_ids") or []
    if not given:
        raise bad("message identifiers are not specified")
    if len(given) > MAX_IDS:
        raise bad("too many message identifiers specified")
    numbers = [_number(value) for value in given]
    chat = world.writable_chat(call.chat())
    known = [number for number in dict.fromkeys(numbers) if number in chat.messages]
    for number in known:
        _check_age(world, chat, number)
    for number in known:
        del chat.messages[number]
    return True


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise bad("message identifier must be a Number")
    if value <= 0:
        raise bad("invalid message identifier specified")
    return value


def _check_age(world: World, chat: Chat, message_id: int) -> None:
    if world.clock.now() - chat.messages[message_id].date > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
