"""answerCallbackQuery: once, and not too late."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from ..check_call import Call
from ..refusals import TOO_OLD, bad
from ..utf16 import units
from ..world import World

MAX_ANSWER = 200


def answer_callback_query(world: World, call: Call) -> bool:
    """The small text over the chat, or nothing but an end of the waiting sign."""
    text = call.text("text")
    if units(text) > MAX_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    if call.text("url"):
        raise bad("URL_INVALID")  # only for games and t.me links of the bot
    query = world.queries.get(call.text("callback_query_id"))
    now = world.clock.now()
    if query is None or query.is_answered or now - query.pressed_at > world.settings.query_seconds:
        raise bad(TOO_OLD)
    query.is_answered = True
    chat = world.chats.get(query.chat_id)
    if chat is not None:
        chat.answers.append(
            {
                "callback_query_id": query.query_id,
                "text": text,
                "show_alert": call.flag("show_alert"),
            }
        )
    return True
