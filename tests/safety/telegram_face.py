"""The Telegram face with nothing behind it: what a person sends, and every call that it makes."""

import asyncio
import json
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.faces.telegram.api import Body
from bot.faces.telegram.application import make_application
from bot.faces.telegram.effects import Effects, MediaSenders
from bot.faces.telegram.lanes import make_lanes
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.retrying import RetryingClient, Sleep
from bot.faces.telegram.sender import MessageSender
from bot.service.conversation import Conversation
from bot.service.ports import Store
from bot.store.memory import StoreInMemory

NUMBERS = ("119", "112", "15", "17")
FOR_DYING = ("3114", "112")
"""On the screen for who speaks of dying; the way to the others is one press on."""
"""What stands on every help, whatever is broken."""


class Line:
    """Takes every call, as Telegram on a good day."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def do(self, method: str, fields: Body) -> None:
        """A call."""
        read = json.loads(fields) if isinstance(fields, bytes) else fields
        self.calls.append((method, read))

    async def call(self, method: str, fields: Body) -> Any:
        """A call that makes a message."""
        await self.do(method, fields)
        return {"message_id": len(self.calls)}

    @property
    def texts(self) -> list[str]:
        """Everything that was shown."""
        return [fields["text"] for _, fields in self.calls if "text" in fields]


async def nothing(_: int, __: object) -> int | None:
    """No file is sent here."""
    return None


class Relay(BaseRequest):
    """What the library calls goes to *line*, too, but for the question who the bot is."""

    def __init__(self, line: Line) -> None:
        self._line = line

    @property
    def read_timeout(self) -> float:
        """Seconds."""
        return 1.0

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """One call."""
        del method
        name = url.rpartition("/")[2]
        if name == "getMe":
            me = {"id": 1, "is_bot": True, "first_name": "x", "username": "rights_bot"}
            return 200, _yes(me)
        fields = {} if request_data is None else request_data.parameters
        sent = await self._line.call(name, dict(fields))
        chat = {"id": fields.get("chat_id"), "type": "private"}
        return 200, _yes({**sent, "date": 0, "chat": chat})


def _yes(result: dict[str, Any]) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


class Face:
    """The Telegram face: both lanes, with the application of the library behind them."""

    def __init__(
        self,
        conversation: Conversation,
        line: Line,
        store: Store,
        effects: Effects | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.sender = MessageSender(RetryingClient(line, sleep))
        ours = Effects(self.sender, store, MediaSenders(nothing, nothing, nothing))
        self.application = make_application(
            "1:x", "http://nowhere", Relay(line), PerChatProcessor()
        )
        self.lanes = make_lanes(conversation, self.sender, store, effects or ours, self.application)

    async def handle(self, update: dict[str, Any]) -> None:
        """Answer an update."""
        await self.application.initialize()
        await self.lanes.handle(update)

    async def too_fast(self, update: dict[str, Any]) -> None:
        """Answer one of a flood."""
        await self.lanes.too_fast(update)


def handler(conversation: Conversation, line: Line, store: Store | None = None) -> Face:
    """The Telegram face over *line*."""
    return Face(conversation, line, store or StoreInMemory())


def said(text: str, language: str = "fr") -> dict[str, Any]:
    """A message of a person who never started the bot."""
    sender = {"id": 7, "language_code": language}
    return {"update_id": 1, "message": {"message_id": 3, "from": sender, "text": text,
                                        "chat": {"id": 7, "type": "private"}}}  # fmt: skip
