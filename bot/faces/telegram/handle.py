"""
What one update of Telegram leads to. Works on raw dictionaries; any of them may be odd.

A press edits the message it hangs under and stops its clock, both at once; commands and typed
words get a new message. What is not a text is not opened, and taken out of the chat. When an
answer cannot be made, the help that cannot fail is the answer.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

from bot.engine.links import verb_of
from bot.faces.telegram.chat_room import ChatRoom, Shown
from bot.faces.telegram.effects import Effects
from bot.model.messages import Message
from bot.model.names import HELP, Locale
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Languages, SentMessage, Store

Update = dict[str, Any]

ALLOWED_UPDATES: Final = ["message", "callback_query", "my_chat_member"]
MAX_TYPED: Final = 4096
REMEMBERED: Final = 10_000
"""Persons whose language, and effects whose update, are remembered in memory."""


class Handler:
    """Answers updates, one at a time for each chat; the receiver keeps the order."""

    def __init__(
        self, conversation: Conversation, room: ChatRoom, store: Store, effects: Effects
    ) -> None:
        self._conversation = conversation
        self._room = room
        self._store = store
        self._effects = effects
        self._spoken: OrderedDict[int, tuple[Locale, str]] = OrderedDict()
        self._done: OrderedDict[int, None] = OrderedDict()

    async def handle(self, update: Update, reply: dict[str, Any] | None = None) -> None:
        """
        Answer one update.

        Args:
            reply: With a webhook, the call that its own answer may carry, to be filled.

        Raises:
            KeyError, TypeError: When it is not shaped as the Bot API says; the receiver counts it.
        """
        if "callback_query" in update:
            await self._press(update["callback_query"], update.get("update_id", 0), reply)
        elif "message" in update:
            await self._message(update["message"])
        elif "my_chat_member" in update:
            await self._membership(update["my_chat_member"])

    async def too_fast(self, update: Update) -> None:
        """One kind sentence for whoever sends more than can be answered."""
        sender = update.get("callback_query") or update.get("message") or {}
        person = int(sender["from"]["id"])
        link = await self._store.last_link(person)
        message = self._safely(lambda: self._conversation.say(link, "too-fast"), "")
        await self._show_new(person, person, message)

    async def ask_again(self, update: Update) -> None:
        """One kind sentence for whoever wrote words that a crash has lost."""
        received = update["message"]
        person, chat = int(received["from"]["id"]), int(received["chat"]["id"])
        if received["chat"]["type"] != "private":
            return
        self._store.note_message(person, SentMessage(chat, int(received["message_id"])))
        link = await self._known(person, received["from"])
        message = self._safely(lambda: self._conversation.say(link, "say-again"), link[2:3])
        await self._show_new(person, chat, message)

    async def _press(
        self, query: dict[str, Any], number: int, reply: dict[str, Any] | None
    ) -> None:
        person = int(query["from"]["id"])
        answer = {"callback_query_id": str(query["id"])}
        under, data = query.get("message"), query.get("data")
        if under is None or data is None or under["chat"]["type"] != "private":
            await self._room.answer(answer, reply)
            return
        link = str(data)
        message = self._safely(lambda: self._conversation.press(link), link[2:3])
        chat, message_id = int(under["chat"]["id"]), int(under["message_id"])
        # An inaccessible message has the date 0 and cannot be edited (Bot API 7.0).
        show = (
            self._show_in_place(person, chat, message, message_id)
            if under.get("date")
            else self._show_new(person, chat, message)
        )
        # Side by side; the screen is what she waits for, so it is sent first.
        answering = asyncio.create_task(self._room.answer(answer, reply))
        shown = await show
        await answering
        verb = verb_of(link)
        self._store.count("press")
        if verb in WITH_EFFECT and self._is_first(number):
            await self._effects.run(verb, person, SentMessage(chat, shown or message_id), message)

    async def _message(self, received: dict[str, Any]) -> None:
        chat = int(received["chat"]["id"])
        if received["chat"]["type"] != "private":
            await self._room.leave(chat)
            return
        if received["from"].get("is_bot"):
            # Two programs that answer each other would never end.
            return
        person = int(received["from"]["id"])
        number = int(received["message_id"])
        text = received.get("text")
        if text is None or "forward_origin" in received:
            # Not opened, not kept: somebody's papers, voice or place (safety rule C5).
            await self._room.delete(chat, (number,))
            link = await self._known(person, received["from"])
            where = None if "forward_origin" in received else received.get("location")
            message = self._safely(lambda: self._not_a_text(link, where), link[2:3])
        else:
            message = await self._answer_or_help(person, str(text), received["from"])
            self._store.note_message(person, SentMessage(chat, number))
            if message.counts:
                self._store.count(message.counts)
        await self._show_new(person, chat, message)

    def _not_a_text(self, link: str, where: dict[str, Any] | None) -> Message:
        """A position on the question for a town is turned into the town; the rest is not opened."""
        if where is None:
            return self._conversation.say(link, "only-text")
        # Never kept, never logged, and its message is gone from the chat already.
        latitude, longitude = float(where["latitude"]), float(where["longitude"])
        return self._conversation.at_position(link, latitude, longitude)

    async def _answer_or_help(self, person: int, text: str, sender: dict[str, Any]) -> Message:
        """The answer to a text; with the store or the content gone, the help that cannot fail."""
        try:
            return await self._answer(person, text[:MAX_TYPED], sender)
        except Exception as error:  # noqa: BLE001
            log_error("answer_not_made", why=Word(type(error).__name__))
            return last_resort(str(sender.get("language_code") or ""))

    async def _answer(self, person: int, text: str, sender: dict[str, Any]) -> Message:
        link = await self._store.last_link(person)
        known = link or await self._known(person, sender)
        if text.startswith("/"):
            self._store.count("command")
            return await self._command(person, text, link, known)
        self._store.count("typed")
        return self._safely(lambda: self._conversation.typed(link, text, known), known[2:3])

    async def _command(self, person: int, text: str, link: str | None, known: str) -> Message:
        """Commands of the Bot API may name the bot: `/start@name payload`."""
        talk = self._conversation
        command, _, payload = text[1:].partition(" ")
        kept = await self._store.kept_about(person) if command.startswith("mydata") else {}
        answers: dict[str, Callable[[], Message]] = {
            "start": lambda: (
                talk.from_outside(payload.strip())
                if payload.strip()
                else talk.press(talk.languages(known))
            ),
            "language": lambda: talk.press(talk.languages(known)),
            "menu": lambda: talk.press(talk.menu_of(known)),
            "sos": lambda: talk.press(talk.help(known)),
            "help": lambda: talk.press(talk.help(known)),
            "privacy": lambda: talk.press(talk.page(known, Verb.PRIVACY)),
            "mydata": lambda: talk.my_data(known, kept),
            "erase": lambda: talk.press(talk.page(known, Verb.ERASE)),
        }
        answer = answers.get(command.partition("@")[0].lower())
        return self._safely(answer or (lambda: talk.typed(link, text[1:], known)), known[2:3])

    async def _known(self, person: int, sender: dict[str, Any]) -> str:
        """
        A link in the language of a person: her last, or the menu in the language she chose.

        Before she has chosen, in that of her phone, which only orders the choice of languages.
        """
        link = await self._store.last_link(person)
        if link is not None:
            return link
        chosen = await self._store.languages(person)
        if chosen is not None:
            return self._conversation.menu(chosen.locale, chosen.helper)
        code = str(sender.get("language_code") or "")
        return self._conversation.menu(Locale(code.partition("-")[0]))

    async def _membership(self, change: dict[str, Any]) -> None:
        """Who blocks the bot is forgotten at once; groups are left at once."""
        status = change["new_chat_member"]["status"]
        if change["chat"]["type"] != "private":
            if status not in {"kicked", "left"}:
                await self._room.leave(int(change["chat"]["id"]))
        elif status in {"kicked", "left"}:
            await self._forget(int(change["from"]["id"]))

    async def _show_in_place(
        self, person: int, chat: int, message: Message, message_id: int
    ) -> int | None:
        shown = await self._room.edit(chat, message, message_id)
        return await self._note(shown, person, chat, message)

    async def _show_new(self, person: int, chat: int, message: Message) -> int | None:
        shown = await self._room.send(chat, message)
        return await self._note(shown, person, chat, message)

    async def _note(self, shown: Shown, person: int, chat: int, message: Message) -> int | None:
        if shown.is_gone:
            await self._forget(person)
        elif shown.is_shown:
            self._remember(person, message, chat, shown.number)
        return shown.number

    def _remember(self, person: int, message: Message, chat: int, number: int | None) -> None:
        # No log line here: the steps of one evening, in order, are somebody's story.
        if number is not None:
            self._store.note_message(person, SentMessage(chat, number))
        if not message.link:
            return
        self._store.remember_link(person, message.link)
        spoken = (message.locale, message.link[3:4])
        if self._spoken.get(person) != spoken and verb_of(message.link) is Verb.SHOW:
            self._spoken[person] = spoken
            self._spoken.move_to_end(person)
            if len(self._spoken) > REMEMBERED:
                self._spoken.popitem(last=False)
            helper = self._conversation.helper_of(message.link)
            self._store.remember_languages(person, Languages(message.locale, helper))

    async def _forget(self, person: int) -> None:
        self._spoken.pop(person, None)
        await self._store.forget(person)

    def _is_first(self, update: int) -> bool:
        """Whether an update's effect was not run yet: Telegram may give an update twice."""
        if update in self._done:
            return False
        self._done[update] = None
        if len(self._done) > REMEMBERED:
            self._done.popitem(last=False)
        return True

    def _safely(self, make: Callable[[], Message], language: str) -> Message:
        """What *make* gives, or the help that cannot fail."""
        try:
            message = make()
        except Exception as error:  # noqa: BLE001
            # Whatever is broken, a young person in danger gets the numbers (safety rule A6).
            log_error("answer_not_made", why=Word(type(error).__name__))
            return last_resort(self._language_of(language))
        if message.flow == HELP and not message.text.strip():
            return last_resort(message.locale)
        return message

    def _language_of(self, code: str) -> str:
        """The locale that one character of a link stands for."""
        locale = self._conversation.guides.locales.get(code)
        return "fr" if locale is None else str(locale)
