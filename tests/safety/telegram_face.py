"""The Telegram face with nothing behind it: what a person sends, and every call that it makes."""

import json
from typing import Any

from bot.faces.telegram.api import Body
from bot.faces.telegram.effects import Effects, MediaSenders
from bot.faces.telegram.handle import Handler
from bot.faces.telegram.retrying import RetryingClient
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


def handler(conversation: Conversation, line: Line, store: Store | None = None) -> Handler:
    """The Telegram face over *line*."""
    kept = store or StoreInMemory()
    room = MessageSender(RetryingClient(line))
    return Handler(
        conversation, room, kept, Effects(room, kept, MediaSenders(nothing, nothing, nothing))
    )


def said(text: str, language: str = "fr") -> dict[str, Any]:
    """A message of a person who never started the bot."""
    sender = {"id": 7, "language_code": language}
    return {"update_id": 1, "message": {"message_id": 3, "from": sender, "text": text,
                                        "chat": {"id": 7, "type": "private"}}}  # fmt: skip
