"""
What one update of Telegram leads to. Works on raw dictionaries; any of them may be odd.

A press edits the message it hangs under and stops its clock, both at once; commands and typed
words get a new message. What is not a text is not opened, and taken out of the chat; its words
are held against danger. Whatever fails, in whatever line, a person who would see nothing gets
the help that cannot fail, once.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from bot.engine.links import verb_of
from bot.faces.telegram.effects import Effects
from bot.faces.telegram.raw_update import Recipient, is_sent, is_text, link_in, recipient_of
from bot.faces.telegram.replies import Replies
from bot.faces.telegram.sender import MessageSender, Shown
from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Languages, SentMessage, Store
from bot.service.safely import language_of, quietly, safely

Update = dict[str, Any]

ALLOWED_UPDATES: Final = ["message", "edited_message", "callback_query", "my_chat_member"]
REMEMBERED: Final = 10_000
"""Persons whose language, and effects whose update, are remembered in memory."""


@dataclass(slots=True)
class _Answer:
    """What a person sees of the answer to one update, as far as it is known."""

    shown: Shown | None = None


class Handler:
    """Answers updates, one at a time for each chat; the receiver keeps the order."""

    def __init__(
        self, conversation: Conversation, room: MessageSender, store: Store, effects: Effects
    ) -> None:
        self._conversation = conversation
        self._room = room
        self._store = store
        self._effects = effects
        self._answers = Replies(conversation, store)
        self._spoken: OrderedDict[int, tuple[Locale, str]] = OrderedDict()
        self._done: OrderedDict[int, None] = OrderedDict()

    async def handle(self, update: Update, reply: dict[str, Any] | None = None) -> None:
        """
        Answer one update.

        Args:
            reply: With a webhook, the call that its own answer may carry, to be filled.

        Raises:
            Exception: Any, when it is not shaped as the Bot API says and it cannot be told who
                waits for an answer; the receiver counts it.
        """
        await self._guarded(update, lambda answer: self._answered(update, reply, answer))

    async def too_fast(self, update: Update) -> None:
        """One kind sentence for whoever sends more than can be answered."""
        await self._guarded(update, lambda answer: self._slowed_down(update, answer))

    async def _guarded(self, update: Update, work: Callable[[_Answer], Awaitable[None]]) -> None:
        """
        Do *work*; who would see nothing of it gets the help that cannot fail (safety rule A6).

        The one guard around everything: what fails need not be known to be answered.
        """
        answer = _Answer()
        try:
            await work(answer)
            is_missed = answer.shown is not None and answer.shown.is_missed
        except Exception as error:
            if recipient_of(update) is None:
                raise
            log_error("update_not_answered", why=Word(type(error).__name__))
            is_missed = answer.shown is None or answer.shown.is_missed
        whom = recipient_of(update)
        if is_missed and whom is not None:
            await self._help(whom, update)

    async def _help(self, whom: Recipient, update: Update) -> None:
        """The numbers, in the language she reads, as words alone."""
        spoken = self._spoken.get(whom.person)
        known = whom.language if spoken is None else spoken[0]
        language = language_of(self._conversation, link_in(update)) or known
        shown = await self._room.send_words(whom.chat, last_resort(language).text)
        number = shown.number
        if number is not None:
            quietly(lambda: self._store.note_message(whom.person, SentMessage(whom.chat, number)))

    async def _answered(
        self, update: Update, reply: dict[str, Any] | None, answer: _Answer
    ) -> None:
        if "callback_query" in update:
            await self._press(update["callback_query"], update.get("update_id", 0), reply, answer)
        elif "message" in update:
            await self._message(update["message"], answer)
        elif "edited_message" in update:
            await self._edited(update["edited_message"], answer)
        elif "my_chat_member" in update:
            await self._membership(update["my_chat_member"])

    async def _slowed_down(self, update: Update, answer: _Answer) -> None:
        whom = recipient_of(update)
        if whom is None:
            return
        link = await self._store.last_link(whom.person)
        language = language_of(self._conversation, link) or whom.language
        message = safely(lambda: self._conversation.say(link, "too-fast"), language)
        await self._show_new(whom.person, whom.chat, message, answer)

    async def ask_again(self, update: Update) -> None:
        """One kind sentence for whoever wrote words that a crash has lost."""
        await self._guarded(update, lambda answer: self._asked_again(update, answer))

    async def _asked_again(self, update: Update, answer: _Answer) -> None:
        received = update["message"]
        person, chat = int(received["from"]["id"]), int(received["chat"]["id"])
        if received["chat"]["type"] != "private":
            return
        number = int(received["message_id"])
        quietly(lambda: self._store.note_message(person, SentMessage(chat, number)))
        message = await self._answers.to_lost_words(person, received["from"])
        await self._show_new(person, chat, message, answer)

    async def _press(
        self, query: dict[str, Any], number: int, reply: dict[str, Any] | None, answer: _Answer
    ) -> None:
        person = int(query["from"]["id"])
        fields = {"callback_query_id": str(query["id"])}
        under, data = query.get("message"), query.get("data")
        if under is None or data is None or under["chat"]["type"] != "private":
            await self._room.answer(fields, reply)
            return
        link = str(data)
        shown_under = SentMessage(int(under["chat"]["id"]), int(under["message_id"]))
        # An inaccessible message has the date 0 and cannot be edited (Bot API 7.0).
        dated = bool(under.get("date"))
        # Side by side; the screen is what she waits for, so it is sent first.
        answering: asyncio.Task[None] | None = None
        try:
            if verb_of(link) is Verb.ERASED:
                answering = asyncio.create_task(self._room.answer(fields, reply))
                await self._erase(person, link, shown_under, answer, dated=dated)
                return
            message = safely(
                lambda: self._conversation.press(link), language_of(self._conversation, link)
            )
            chat, message_id = shown_under.chat, shown_under.number
            show = (
                self._show_in_place(person, chat, message, message_id, answer)
                if dated
                else self._show_new(person, chat, message, answer)
            )
            answering = asyncio.create_task(self._room.answer(fields, reply))
            shown = await show
        finally:
            await (self._room.answer(fields, reply) if answering is None else answering)
        quietly(lambda: self._store.count("press"))
        verb = verb_of(link)
        if verb in WITH_EFFECT and self._is_first(number):
            await self._effects.run(verb, person, SentMessage(chat, shown or message_id), message)

    async def _erase(
        self, person: int, link: str, under: SentMessage, answer: _Answer, *, dated: bool
    ) -> None:
        """Erase, then say how far that is; nothing is kept of the page that says so."""
        erased = await self._effects.erase(person, under)
        # Or the language that she chooses next would be taken for one that is kept.
        self._spoken.pop(person, None)
        quietly(lambda: self._store.count("press"))
        page = safely(
            lambda: self._conversation.erased(
                link, erased.erasing, messages_may_stay=erased.messages_may_stay
            ),
            language_of(self._conversation, link),
        )
        answer.shown = await (
            self._room.edit(under.chat, page, under.number)
            if dated
            else self._room.send(under.chat, page)
        )
        await self._effects.show_how_to_delete(under.chat)

    async def _message(self, received: dict[str, Any], answer: _Answer) -> None:
        chat = int(received["chat"]["id"])
        if received["chat"]["type"] != "private":
            await self._room.leave(chat)
            return
        # Two programs that answer each other would never end.
        if received["from"].get("is_bot") or not is_sent(received):
            return
        person = int(received["from"]["id"])
        number = int(received["message_id"])
        if not is_text(received):
            await self._not_opened(person, chat, received, answer)
            return
        message = await self._answers.to_text(person, str(received["text"]), received["from"])
        quietly(lambda: self._store.note_message(person, SentMessage(chat, number)))
        await self._show_new(person, chat, message, answer)

    async def _not_opened(
        self, person: int, chat: int, received: dict[str, Any], answer: _Answer
    ) -> None:
        """Taken out of the chat, not kept: somebody's papers, voice or place (safety rule C5)."""

        async def answered() -> None:
            message = await self._answers.to_anything_else(person, received)
            await self._show_new(person, chat, message, answer)

        # Side by side: neither the papers nor the answer wait for a call that takes long.
        await asyncio.gather(self._room.delete(chat, (int(received["message_id"]),)), answered())

    async def _edited(self, received: dict[str, Any], answer: _Answer) -> None:
        """Changed words were answered when they came, but for danger that was not in them."""
        if received["chat"]["type"] != "private" or received["from"].get("is_bot"):
            return
        person = int(received["from"]["id"])
        alarmed = await self._answers.to_danger(person, received)
        if alarmed is not None:
            await self._show_new(person, int(received["chat"]["id"]), alarmed, answer)

    async def _membership(self, change: dict[str, Any]) -> None:
        """Who blocks the bot is forgotten at once; groups are left at once."""
        status = change["new_chat_member"]["status"]
        if change["chat"]["type"] != "private":
            if status not in {"kicked", "left"}:
                await self._room.leave(int(change["chat"]["id"]))
        elif status in {"kicked", "left"}:
            await self._forget(int(change["from"]["id"]))

    async def _show_in_place(
        self, person: int, chat: int, message: Message, message_id: int, answer: _Answer
    ) -> int | None:
        answer.shown = await self._room.edit(chat, message, message_id)
        return await self._note(answer.shown, person, chat, message)

    async def _show_new(
        self, person: int, chat: int, message: Message, answer: _Answer
    ) -> int | None:
        answer.shown = await self._room.send(chat, message)
        return await self._note(answer.shown, person, chat, message)

    async def _note(self, shown: Shown, person: int, chat: int, message: Message) -> int | None:
        if shown.is_gone:
            await self._forget(person)
        elif shown.is_shown:
            quietly(lambda: self._remember(person, message, chat, shown.number))
        if message.counts:
            quietly(lambda: self._store.count(message.counts))
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
