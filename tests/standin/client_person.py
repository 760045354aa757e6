"""A person with a phone: says, presses, sends, waits for what the bot shows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import aiohttp

from .client_control import ask
from .client_views import ChatView, Json, MessageView, read_chat

_BETWEEN_LOOKS = 0.02
PATIENCE = 30.0
"""Seconds until a test gives up; what it waits for takes milliseconds on a free machine."""
_FIRST_LOOKS = 0.003


class Person:
    """One chat, from its person's side."""

    def __init__(self, session: aiohttp.ClientSession, url: str, chat_id: int) -> None:
        self._session = session
        self._url = f"{url}/_person/{chat_id}"
        self.chat_id = chat_id

    async def _acts(self, act: str, **details: Any) -> Json:
        body = {name: value for name, value in details.items() if value is not None}
        answer: Json = await ask(self._session, "POST", f"{self._url}/{act}", body)
        return answer

    async def says(self, text: str, **details: Any) -> int:
        """Write *text* (`reply_to`, in groups `from_`); gives the number of the message."""
        if "from_" in details:
            details["from"] = details.pop("from_")
        answer = await self._acts("text", text=text, **details)
        return int(answer["message_id"])

    async def edits(self, message_id: int, text: str) -> None:
        """Change the words of an own message."""
        await self._acts("edit", message_id=message_id, text=text)

    async def sends(self, kind: str, **details: Any) -> int:
        """Send a photo, voice, video, sticker, document, contact, location or forward."""
        answer = await self._acts(kind, **details)
        return int(answer["message_id"])

    async def presses(
        self,
        label: str | None = None,
        *,
        contains: str | None = None,
        data: str | None = None,
        message_id: int | None = None,
        force: bool = False,
        inaccessible: bool = False,
    ) -> str:
        """
        Press a button, of the last message that has any unless *message_id* says which.

        Args:
            label: The exact label; or *contains*, a part of it; or *data*, what it carries.
            force: Press a button that is not there any more (with *data*).
            inaccessible: The message is gone for the bot, too (with *data*).

        Returns:
            The callback query's id; "" for a key of a reply keyboard, which sends a message.
        """
        answer = await self._acts(
            "press",
            label=label,
            contains=contains,
            data=data,
            message_id=message_id,
            force=force or None,
            inaccessible=inaccessible or None,
        )
        return str(answer.get("callback_query_id", ""))

    async def chat(self) -> ChatView:
        """The whole chat as it is now."""
        return read_chat(self.chat_id, await ask(self._session, "GET", self._url))

    async def last(self) -> MessageView:
        """The last message of the bot; AssertionError if there is none."""
        chat = await self.chat()
        if not chat.from_bot:
            raise AssertionError(f"the bot has not written to chat {self.chat_id} yet")
        return chat.from_bot[-1]

    async def waits_for(
        self, predicate: Callable[[MessageView], bool], seconds: float = PATIENCE
    ) -> MessageView:
        """The newest message that is as *predicate* wishes; fails with a picture of the chat."""
        found: list[MessageView] = []

        def is_there(chat: ChatView) -> bool:
            found[:] = [message for message in chat.messages if predicate(message)]
            return bool(found)

        await self.waits_until(is_there, seconds)
        return found[-1]

    async def waits_until(
        self, predicate: Callable[[ChatView], bool], seconds: float = PATIENCE
    ) -> ChatView:
        """The chat as soon as it is as *predicate* wishes; fails with a picture of it."""
        until = time.monotonic() + seconds
        pause = _FIRST_LOOKS
        while not predicate(chat := await self.chat()):
            if time.monotonic() > until:
                raise AssertionError(
                    f"not in {seconds} seconds in chat {self.chat_id}; it is:\n{chat.picture()}"
                )
            await asyncio.sleep(pause)
            pause = min(2 * pause, _BETWEEN_LOOKS)
        return chat

    async def waits_until_handled(self, seconds: float = PATIENCE) -> ChatView:
        """The chat as soon as the bot has confirmed everything that came from it."""
        return await self.waits_until(lambda chat: not chat.waiting, seconds)
