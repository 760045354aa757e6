"""`/_control/…`: what a test arranges, and what it asks."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs

from .bot_door import BotDoor
from .chats import Chat
from .saved_state import save
from .shapes import Fields, JsonObject, Misuse, as_object, json_object, to_bytes
from .update_queue import MESSAGE_SECONDS, Update
from .wire import Request
from .world import World

_LAST_CALLS = 5_000


class ControlDoor:
    """Where tests arrange the world."""

    def __init__(self, world: World, bot: BotDoor) -> None:
        self._world = world
        self._bot = bot
        self._posts: dict[str, Callable[[Fields], JsonObject]] = {
            "chats": self._add_chat,
            "raw": self._raw,
            "faults": world.faults.add,
            "clock": self._advance,
            "delay": self._delay,
            "settings": self._settings,
            "limits": self._settings,
            "reset": self._reset,
            "save": self._save,
        }

    def answer(self, path: str, request: Request) -> JsonObject:
        """
        The answer to a call below `/_control/`.

        Raises:
            Misuse: When the test asks for what makes no sense.
        """
        if request.method == "GET":
            return self._told(path, parse_qs(request.query))
        if request.method == "DELETE" and path == "faults":
            self._world.faults.clear()
            return {}
        wish = Fields(json_object(request.body))
        if path.startswith("chats/"):
            return self._change_chat(path.removeprefix("chats/"))
        if path not in self._posts:
            raise Misuse(f'no "{path}" here; there are: {", ".join(self._posts)}')
        return self._posts[path](wish)

    def _told(self, path: str, query: dict[str, list[str]]) -> JsonObject:
        world = self._world
        match path:
            case "calls":
                since = query.get("since", ["0"])[0]
                calls = world.calls.since(int(since) if since.isdecimal() else 0)[:_LAST_CALLS]
                following = calls[-1].number + 1 if calls else world.calls.next_number
                return {"next": following, "calls": [call.as_json() for call in calls]}
            case "stats":
                return {
                    "calls": dict(world.calls.per_method),
                    "queue": len(world.queue),
                    "confirmed": world.queue.confirmed,
                    "dropped": world.queue.dropped,
                    "chats": len(world.chats),
                    "now": world.clock.now(),
                }
            case "faults":
                return {"faults": world.faults.listed()}
            case "chats":
                return {"chats": [chat.shown for chat in world.chats.values()]}
        raise Misuse(f'no "{path}" to read; there are: calls, stats, faults, chats')

    def _add_chat(self, wish: Fields) -> JsonObject:
        wish.only(
            "id", "type", "first_name", "last_name", "username", "title", "language_code",
            "is_forum", "threads",
        )  # fmt: skip
        if not wish.whole("id"):
            raise Misuse('a chat needs an "id"')
        return self._world.add_chat(wish.values).shown

    def _change_chat(self, path: str) -> JsonObject:
        name, _, change = path.partition("/")
        chat = self._world.chats.get(int(name)) if name.lstrip("-").isdecimal() else None
        if chat is None:
            raise Misuse(f'no chat "{name}"')
        match change:
            case "block" | "unblock":
                was, chat.is_blocked = chat.is_blocked, change == "block"
                if was != chat.is_blocked:
                    self._tell_membership(chat)
            case "deactivate":
                chat.is_deactivated = True
            case _:
                raise Misuse(f'no change "{change}"; there are: block, unblock, deactivate')
        return {"is_blocked": chat.is_blocked, "is_deactivated": chat.is_deactivated}

    def _tell_membership(self, chat: Chat) -> None:
        """Telegram tells the bot that it was blocked, or is welcome again."""
        statuses: list[JsonObject] = [
            {"user": self._world.me, "status": "member"},
            {"user": self._world.me, "status": "kicked", "until_date": 0},
        ]
        old, new = statuses if chat.is_blocked else reversed(statuses)
        payload: JsonObject = {
            "chat": chat.shown,
            "from": chat.person,
            "date": self._world.today(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        self._world.send_update("my_chat_member", payload, chat)

    def _raw(self, wish: Fields) -> JsonObject:
        wish.only("update", "seconds", "chat")
        update = as_object(wish.values.get("update"), '"update"')
        given = update.get("update_id")
        number = given if isinstance(given, int) else self._world.queue.next_id
        body = to_bytes({"update_id": number} | update | ({} if given else {"update_id": number}))
        seconds = wish.decimal("seconds", MESSAGE_SECONDS)
        expires_at = self._world.clock.now() + seconds
        chat_id = wish.whole("chat")
        self._world.queue.put(Update(number, "raw", chat_id, f"raw {number}", expires_at, body))
        return {"update_id": number}

    def _advance(self, wish: Fields) -> JsonObject:
        wish.only("advance")
        self._world.clock.advance(wish.decimal("advance"))
        return {"now": self._world.clock.now()}

    def _delay(self, wish: Fields) -> JsonObject:
        wish.only("ms")
        self._world.settings.delay_ms = wish.decimal("ms")
        return {}

    def _settings(self, wish: Fields) -> JsonObject:
        wish.only("limits", "on", "query_seconds", "delay_ms")
        world = self._world
        for name in ("limits", "on"):
            if name in wish:
                world.limits.is_on = wish.flag(name)
                world.limits.clear()
        if "query_seconds" in wish:
            world.settings.query_seconds = wish.decimal("query_seconds")
        if "delay_ms" in wish:
            world.settings.delay_ms = wish.decimal("delay_ms")
        return {
            "limits": world.limits.is_on,
            "query_seconds": world.settings.query_seconds,
            "delay_ms": world.settings.delay_ms,
        }

    def _reset(self, _: Fields) -> JsonObject:
        self._bot.deliveries.end()
        self._world.clear()
        self._bot.polling.forget()
        return {}

    def _save(self, _: Fields) -> JsonObject:
        path = self._world.options.state
        if path is None:
            raise Misuse("started without --state FILE: there is nowhere to save to")
        save(self._world, path)
        return {"saved": str(path)}
