"""
What one update of Telegram leads to. Works on raw dictionaries; any of them may be odd.

A press edits the message it hangs under and stops its clock, both at once; commands and typed
words get a new message. What is not a text is not opened.
"""

import asyncio
from typing import Any, Final

from bot.faces.telegram.deliver import Delivery, Outcome
from bot.faces.telegram.drawing import fields_of
from bot.model.messages import Message
from bot.model.names import Locale
from bot.service.conversation import Conversation
from bot.service.ports import LastLinks

Update = dict[str, Any]

ALLOWED_UPDATES: Final = ["message", "callback_query", "my_chat_member"]
MAX_TYPED: Final = 4096


class Handler:
    """Answers updates, one at a time for each chat; the receiver keeps the order."""

    def __init__(self, conversation: Conversation, delivery: Delivery, links: LastLinks) -> None:
        self._conversation = conversation
        self._delivery = delivery
        self._links = links

    async def handle(self, update: Update) -> None:
        """
        Answer one update.

        Raises:
            KeyError, TypeError: When it is not shaped as the Bot API says; the receiver counts it.
        """
        if "callback_query" in update:
            await self._press(update["callback_query"])
        elif "message" in update:
            await self._message(update["message"])
        elif "my_chat_member" in update:
            self._membership(update["my_chat_member"])

    async def _press(self, query: dict[str, Any]) -> None:
        person = int(query["from"]["id"])
        answer = {"callback_query_id": query["id"]}
        under = query.get("message")
        data = query.get("data")
        if under is None or data is None or under["chat"]["type"] != "private":
            await self._delivery.try_once("answerCallbackQuery", answer)
            return
        message = self._conversation.press(str(data))
        chat = int(under["chat"]["id"])
        # An inaccessible message has the date 0 and cannot be edited (Bot API 7.0).
        show = self._edit if under.get("date") else self._send
        await asyncio.gather(
            self._delivery.try_once("answerCallbackQuery", answer),
            show(person, chat, message, int(under["message_id"])),
        )

    async def _message(self, received: dict[str, Any]) -> None:
        if received["chat"]["type"] != "private":
            return
        person, chat = int(received["from"]["id"]), int(received["chat"]["id"])
        text = received.get("text")
        if text is None:
            message = self._conversation.say(await self._links.recall(person), "only-text")
        elif str(text).startswith("/"):
            message = await self._command(person, str(text), received["from"])
        else:
            link = await self._links.recall(person)
            message = self._conversation.typed(link, str(text)[:MAX_TYPED])
        await self._send(person, chat, message)

    async def _command(self, person: int, text: str, sender: dict[str, Any]) -> Message:
        """Commands of the Bot API may name the bot: `/start@name payload`."""
        command, _, payload = text[1:].partition(" ")
        link = await self._links.recall(person)
        match command.partition("@")[0].lower():
            case "start" if payload:
                return self._conversation.press(payload.strip())
            case "start" | "language":
                return self._conversation.press(
                    self._conversation.languages(link or self._guess(sender))
                )
            case "menu":
                return self._conversation.press(self._menu(link, sender))
            case "sos" | "help":
                return self._conversation.press(
                    self._conversation.help(link or self._guess(sender))
                )
            case _:
                return self._conversation.say(link or self._guess(sender), "words-not-read")

    def _menu(self, link: str | None, sender: dict[str, Any]) -> str:
        known = link or self._guess(sender)
        return self._conversation.menu(self._conversation.press(known).locale)

    def _guess(self, sender: dict[str, Any]) -> str:
        """
        The menu in the language of her phone, for whoever has not chosen one yet.

        Only for the first words she sees; the language itself is always asked.
        """
        code = str(sender.get("language_code") or "")
        return self._conversation.menu(Locale(code.partition("-")[0]))

    def _membership(self, change: dict[str, Any]) -> None:
        """Who blocks the bot is forgotten at once."""
        if change["new_chat_member"]["status"] in {"kicked", "left"}:
            self._links.forget(int(change["from"]["id"]))

    async def _edit(self, person: int, chat: int, message: Message, message_id: int) -> None:
        fields = {"chat_id": chat, "message_id": message_id, **fields_of(message)}
        outcome = await self._delivery.deliver("editMessageText", fields)
        if outcome is Outcome.MESSAGE_GONE:
            await self._send(person, chat, message)
        else:
            self._after(person, message, outcome)

    async def _send(self, person: int, chat: int, message: Message, _: int = 0) -> None:
        fields = {"chat_id": chat, **fields_of(message)}
        self._after(person, message, await self._delivery.deliver("sendMessage", fields))

    def _after(self, person: int, message: Message, outcome: Outcome) -> None:
        if outcome is Outcome.PERSON_GONE:
            self._links.forget(person)
            return
        # No log line here: the steps of one evening, in order, are somebody's story.
        self._links.remember(person, message.link)
