"""
The fast lane: answers presses (callback queries) from raw JSON, beside the library's dispatch.

Nearly everything that reaches this bot is a press, and the library's objects would cost more than
the press itself (docs/decisions/0034). A press edits the message it hangs under and stops its
clock, both at once. Everything else goes through `application.py`.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

from bot.engine.links import verb_of
from bot.faces.telegram.effects import Effects
from bot.faces.telegram.presenter import Answer, Presenter
from bot.faces.telegram.sender import MessageSender
from bot.model.verbs import WITH_EFFECT, Verb
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import SentMessage, Store
from bot.service.safely import in_turn, language_of, quietly, safely

REMEMBERED: Final = 10_000
"""Updates whose effect is remembered, since Telegram may give an update twice."""


class FastLane:
    """Answers presses, one at a time for each chat; the receiver keeps the order."""

    def __init__(
        self,
        conversation: Conversation,
        sender: MessageSender,
        presenter: Presenter,
        store: Store,
        effects: Effects,
    ) -> None:
        self._conversation = conversation
        self._sender = sender
        self._presenter = presenter
        self._store = store
        self._effects = effects
        self._done: OrderedDict[int, None] = OrderedDict()

    async def press(
        self, query: dict[str, Any], number: int, reply: dict[str, Any] | None, answer: Answer
    ) -> None:
        """
        Answer one callback query.

        Args:
            number: Of the update.
            reply: With a webhook, the call that its own answer may carry, to be filled.

        Raises:
            Exception: Any, when *query* is not shaped as the Bot API says.
        """
        person = int(query["from"]["id"])
        fields = {"callback_query_id": str(query["id"])}
        under, data = query.get("message"), query.get("data")
        if under is None or data is None or under["chat"]["type"] != "private":
            await self._sender.answer(fields, reply)
            return
        link = str(data)
        shown_under = SentMessage(int(under["chat"]["id"]), int(under["message_id"]))
        # An inaccessible message has the date 0 and cannot be edited (Bot API 7.0).
        dated = bool(under.get("date"))
        # Side by side; the screen is what she waits for, so it is sent first.
        answering: asyncio.Task[None] | None = None
        try:
            if verb_of(link) is Verb.ERASED:
                answering = asyncio.create_task(self._sender.answer(fields, reply))
                async with in_turn(self._store, person):
                    await self._erase(person, link, shown_under, answer, dated=dated)
                return
            message = safely(
                lambda: self._conversation.press(link), language_of(self._conversation, link)
            )
            show = (
                self._presenter.show_in_place(person, shown_under, message, answer)
                if dated
                else self._presenter.show_new(person, shown_under.chat, message, answer)
            )
            answering = asyncio.create_task(self._sender.answer(fields, reply))
            shown = await show
        finally:
            await (self._sender.answer(fields, reply) if answering is None else answering)
        quietly(lambda: self._store.count("press"))
        verb = verb_of(link)
        if verb in WITH_EFFECT and self._is_first(number):
            seen = SentMessage(shown_under.chat, shown or shown_under.number)
            await self._once(
                number, person, partial(self._effects.run, verb, person, seen, message)
            )

    async def _once(self, number: int, person: int, work: Callable[[], Awaitable[None]]) -> None:
        """Do *work* unless another bot has: Telegram may give an update to two of them."""
        async with in_turn(self._store, person):
            if await self._was_done(number):
                return
            await work()
            try:
                await self._store.note_done(number)
            except Exception as error:  # noqa: BLE001
                log_error("not_kept", why=Word(type(error).__name__))

    async def _was_done(self, number: int) -> bool:
        try:
            return await self._store.was_done(number)
        except Exception as error:  # noqa: BLE001
            # Twice is better than never.
            log_error("not_known", why=Word(type(error).__name__))
            return False

    async def _erase(
        self, person: int, link: str, under: SentMessage, answer: Answer, *, dated: bool
    ) -> None:
        """Erase, then say how far that is; nothing is kept of the page that says so."""
        erased = await self._effects.erase(person, under)
        quietly(lambda: self._store.count("press"))
        page = safely(
            lambda: self._conversation.erased(
                link, erased.erasing, messages_may_stay=erased.messages_may_stay
            ),
            language_of(self._conversation, link),
        )
        answer.shown = await (
            self._sender.edit(under.chat, page, under.number)
            if dated
            else self._sender.send(under.chat, page)
        )
        await self._effects.show_how_to_delete(under.chat)

    def _is_first(self, update: int) -> bool:
        """Whether an update's effect was not run yet: Telegram may give an update twice."""
        if update in self._done:
            return False
        self._done[update] = None
        if len(self._done) > REMEMBERED:
            self._done.popitem(last=False)
        return True
