"""A person presses a button: under a message, or on the keyboard in place of her own."""

from __future__ import annotations

from dataclasses import dataclass

from .chats import Chat, Message, Query
from .person_acts import ACTS, check_can_act, sender
from .shapes import Fields, JsonObject, Misuse
from .world import World


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a press became: a callback query, or the message a reply keyboard sends."""

    update_id: int | None
    callback_query_id: str = ""
    message_id: int = 0

    def as_json(self) -> JsonObject:
        """As the person door answers."""
        if self.message_id:
            return {"update_id": self.update_id, "message_id": self.message_id}
        return {"update_id": self.update_id, "callback_query_id": self.callback_query_id}


def press(world: World, chat: Chat, wish: Fields) -> Pressed:
    """
    Press what *wish* describes.

    Raises:
        Misuse: If no such button is there, with the buttons that are.
    """
    wish.only("message_id", "data", "label", "contains", "force", "inaccessible", "from")
    check_can_act(chat)
    is_vague = "message_id" not in wish and not wish.flag("force") and not wish.flag("inaccessible")
    if is_vague and "data" not in wish:
        key = _key(chat, wish)
        if key is not None:
            return _press_key(world, chat, key, wish)
    message_id = wish.whole("message_id")
    message = chat.messages.get(message_id) if message_id else _last_with_buttons(chat)
    if wish.flag("force") or wish.flag("inaccessible"):
        data = wish.text("data")
        if not data:
            raise Misuse('to press a button that is not there any more, give its "data"')
        number = message.message_id if message is not None else message_id
    else:
        if message is None:
            raise Misuse(f"chat {chat.chat_id} has no message with buttons")
        data = _data(message, wish)
        number = message.message_id
    shown: JsonObject
    if message is None or wish.flag("inaccessible"):
        shown = {"message_id": number, "chat": chat.shown, "date": 0}
    else:
        shown = message.as_json(chat)
    return _query(world, chat, shown, data, wish)


def _query(world: World, chat: Chat, shown: JsonObject, data: str, wish: Fields) -> Pressed:
    world.last_query += 1
    person = sender(chat, wish)
    query_id = str((abs(chat.chat_id) << 24) + world.last_query)
    world.queries[query_id] = Query(query_id, chat.chat_id, world.clock.now())
    payload: JsonObject = {
        "id": query_id,
        "from": person,
        "message": shown,
        "chat_instance": str(-(abs(chat.chat_id) * 7919 + 13)),
        "data": data,
    }
    update = world.send_update("callback_query", payload, chat)
    return Pressed(update.update_id if update else None, query_id)


def _last_with_buttons(chat: Chat) -> Message | None:
    found = (one for one in reversed(chat.messages.values()) if one.from_bot and one.rows)
    return next(found, None)


def _data(message: Message, wish: Fields) -> str:
    buttons = [button for row in message.rows for button in row]
    if "data" in wish:
        fitting = [one for one in buttons if one.get("callback_data") == wish.text("data")]
    else:
        fitting = [one for one in buttons if _fits(str(one["text"]), wish)]
    shown = ", ".join(f"[{button['text']}]" for button in buttons) or "none"
    if not fitting:
        raise Misuse(f"no such button under message {message.message_id}; there are: {shown}")
    if len(fitting) > 1 and "contains" in wish:
        raise Misuse(f"more than one button fits; there are: {shown}")
    data = fitting[0].get("callback_data")
    if not isinstance(data, str):
        raise Misuse(f"a press on [{fitting[0]['text']}] does not reach the bot")
    return data


def _fits(label: str, wish: Fields) -> bool:
    if "contains" in wish:
        return wish.text("contains") in label
    if "label" not in wish:
        raise Misuse('say which button: "label", "contains" or "data"')
    return label == wish.text("label")


def _key(chat: Chat, wish: Fields) -> JsonObject | None:
    """The fitting key of the reply keyboard, if one is shown."""
    rows = chat.keyboard.get("keyboard") if chat.keyboard else None
    for row in rows if isinstance(rows, list) else []:
        for button in row:
            key = {"text": button} if isinstance(button, str) else button
            if _fits(str(key["text"]), wish):
                return key
    return None


def _press_key(world: World, chat: Chat, key: JsonObject, wish: Fields) -> Pressed:
    act = "text"
    if key.get("request_location") is True:
        act = "location"
    elif key.get("request_contact") is True:
        act = "contact"
    said = Fields({"text": key["text"]} if act == "text" else {})
    kind, content = ACTS[act](world, chat, said)
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
    message = world.new_message(chat, kind, content, sender=sender(chat, wish))
    update = world.send_update("message", message.as_json(chat), chat)
    return Pressed(update.update_id if update else None, message_id=message.message_id)
