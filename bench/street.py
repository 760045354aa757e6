"""
The stand-in Bot API with people in it: one for each bot, all in this process.

Each bot has a world and a port of its own, so that all of them may be up at once and take
turns. A delay holds the answers to calls back, not the updates: it stands for the way to
Telegram and back, in which polling and webhook are alike.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bench.people import People
from bench.screens import Ways
from tests.standin.check_call import Call
from tests.standin.methods import HANDLERS, Play
from tests.standin.options import Options
from tests.standin.person_acts import ACTS, sender
from tests.standin.replies import Answer, Cut, Outcome, Reply
from tests.standin.routes import Router
from tests.standin.shapes import Fields
from tests.standin.wire import Connection, Request
from tests.standin.world import World

TOKEN = "4200000042:AAstandin-standin-standin-standin-0"
HOST = "127.0.0.1"


class Street:
    """One bot's Telegram."""

    def __init__(self, ways: Ways) -> None:
        self.world = World(Options(token=TOKEN, query_seconds=600))
        self.people = People(self.world, ways)
        self._router = Router(self.world)
        self.url = ""

    def __call__(self, request: Request) -> Outcome:
        """The answer to a call, after the delay."""
        outcome = self._router(request)
        if self.people.delay and not request.path.lower().endswith("/getupdates"):
            return self._later(outcome)
        return outcome

    async def _later(self, outcome: Outcome) -> Answer:
        await asyncio.sleep(self.people.delay)
        return outcome if isinstance(outcome, Reply | Cut) else await outcome

    def say(self, chat_id: int, text: str) -> None:
        """The person of a chat writes *text*."""
        chat, wish = self.world.chats[chat_id], Fields({"text": text})
        kind, content = ACTS["text"](self.world, chat, wish)
        message = self.world.new_message(chat, kind, content, sender=sender(chat, wish))
        self.world.send_update("message", message.as_json(chat), chat)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Street]:
        """Listen on a free port of the loopback."""
        connections: set[Connection] = set()
        server = await asyncio.get_running_loop().create_server(
            lambda: Connection(self, connections), HOST, 0, backlog=1024
        )
        self.url = f"http://{HOST}:{server.sockets[0].getsockname()[1]}"
        _STREETS[id(self.world)] = self
        try:
            yield self
        finally:
            del _STREETS[id(self.world)]
            server.close()
            for connection in list(connections):
                connection.close()


_STREETS: dict[int, Street] = {}


def watch() -> None:
    """Let people notice what bots do; call once, before the first street is made."""
    # What a collection finds here is next to nothing, and it would fall into somebody's wait.
    gc.set_threshold(50_000, 20, 50)
    send, edit = HANDLERS["sendMessage"], HANDLERS["editMessageText"]
    answer = HANDLERS["answerCallbackQuery"]

    def sent(world: World, call: Call) -> object:
        result = send(world, call)
        chat = int(call.values["chat_id"])  # type: ignore[arg-type]
        _STREETS[id(world)].people.sent(chat, world.last_message_id)
        return result

    def edited(world: World, call: Call) -> object:
        result = edit(world, call)
        _STREETS[id(world)].people.shown(int(call.values["chat_id"]))  # type: ignore[arg-type]
        return result

    def answered(world: World, call: Call) -> object:
        query = world.queries.get(call.text("callback_query_id"))
        result = answer(world, call)
        if query is not None:
            del world.queries[query.query_id]
            _STREETS[id(world)].people.answered(query.chat_id)
        return result

    watching: dict[str, Play] = {
        "sendMessage": sent, "editMessageText": edited, "answerCallbackQuery": answered,
    }  # fmt: skip
    HANDLERS.update(watching)
