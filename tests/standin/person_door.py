"""`/_person/<chat>`: what a person does, and the chat as she sees it."""

from __future__ import annotations

from urllib.parse import parse_qs

from .chats import Chat, new_chat
from .person_acts import ACTS, check_can_act, edited, sender
from .person_press import press
from .person_view import chat_view
from .shapes import Fields, JsonObject, Misuse, json_object
from .wire import Request
from .world import World


class PersonDoor:
    """Where people act."""

    def __init__(self, world: World) -> None:
        self._world = world

    def answer(self, path: str, request: Request) -> JsonObject:
        """
        The answer to a call below `/_person/`.

        Raises:
            Misuse: When the test asks for what makes no sense.
        """
        name, _, act = path.partition("/")
        if not name.lstrip("-").isdecimal():
            raise Misuse(f'"{name}" is no chat: write /_person/<number>/<act>')
        # Looking makes nobody known to the bot; acting does.
        chat = self._world.chats.get(int(name)) or new_chat({"id": int(name)})
        if request.method == "GET":
            last = parse_qs(request.query).get("last", ["0"])[0]
            return chat_view(self._world, chat, int(last) if last.isdecimal() else 0)
        done = self._acted(chat, act, Fields(json_object(request.body)))
        self._world.chats.setdefault(chat.chat_id, chat)
        return done

    def _acted(self, chat: Chat, act: str, wish: Fields) -> JsonObject:
        if act == "press":
            return press(self._world, chat, wish).as_json()
        if act == "edit":
            message = edited(self._world, chat, wish)
            update = self._world.send_update("edited_message", message.as_json(chat), chat)
        elif act in ACTS:
            check_can_act(chat)
            kind, content = ACTS[act](self._world, chat, wish)
            message = self._world.new_message(
                chat,
                kind,
                content,
                sender=sender(chat, wish),
                reply_to=wish.whole("reply_to"),
                thread_id=wish.whole("thread_id"),
            )
            update = self._world.send_update("message", message.as_json(chat), chat)
        else:
            raise Misuse(f'no act "{act}"; there are: press, edit, {", ".join(ACTS)}')
        return {
            "update_id": update.update_id if update else None,
            "message_id": message.message_id,
        }
