"""
The two lanes: presses go raw through `fast_lane.py`, everything else through the Application.

Both are awaited to the end, since an update is acknowledged only after it was answered.
"""

from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from typing import Any, Final

from bot.faces.telegram.application import BotApplication
from bot.faces.telegram.effects import Effects
from bot.faces.telegram.fast_lane import FastLane
from bot.faces.telegram.handlers import Handlers
from bot.faces.telegram.incoming import parse_update
from bot.faces.telegram.presenter import Answer, Presenter
from bot.faces.telegram.raw_update import ALLOWED_UPDATES, RawUpdate, recipient_of
from bot.faces.telegram.replies import Replies
from bot.faces.telegram.rescue import Rescue
from bot.faces.telegram.sender import MessageSender
from bot.faces.telegram.update_kind import TYPED, chat_of, kind_of
from bot.service.conversation import Conversation
from bot.service.current_update import is_answering
from bot.service.ports import SentMessage, Store
from bot.service.safely import in_turn, language_of, quietly, safely

_ASKED_FOR: Final = frozenset(ALLOWED_UPDATES)


class Lanes:
    """Answers raw updates, each in its lane; the receiver keeps the order."""

    def __init__(
        self,
        conversation: Conversation,
        presenter: Presenter,
        store: Store,
        fast_lane: FastLane,
        application: BotApplication,
        rescue: Rescue,
    ) -> None:
        self._conversation = conversation
        self._presenter = presenter
        self._store = store
        self._fast_lane = fast_lane
        self._application = application
        self._rescue = rescue
        self._replies = Replies(conversation, store)

    async def handle(self, update: RawUpdate, reply: dict[str, Any] | None = None) -> None:
        """
        Answer one update.

        Args:
            reply: With a webhook, the call that its own answer may carry, to be filled.

        Raises:
            Exception: Any, when it is not shaped as the Bot API says and it cannot be told who
                waits for an answer; the receiver counts it.
        """
        answer = Answer()
        is_answering(update)
        try:
            if "callback_query" in update:
                number = update.get("update_id", 0)
                await self._fast_lane.press(update["callback_query"], number, reply, answer)
            elif not _ASKED_FOR.isdisjoint(update):
                # Parsed here, when its turn has come: what a flood drops costs nothing.
                incoming = parse_update(update, answer, self._application.bot)
                person = chat_of(update) if kind_of(update) == TYPED else None
                async with nullcontext() if person is None else in_turn(self._store, person):
                    await self._application.process_update(incoming)
        except Exception as error:  # noqa: BLE001
            answer.error = error
        await self._rescue.settle(update, answer)

    async def too_fast(self, update: RawUpdate) -> None:
        """One kind sentence for whoever sends more than can be answered."""
        await self._guarded(update, self._say_too_fast)

    async def ask_again(self, update: RawUpdate) -> None:
        """One kind sentence for whoever wrote words that a crash has lost."""
        await self._guarded(update, self._ask_again)

    async def _guarded(
        self, update: RawUpdate, work: Callable[[RawUpdate, Answer], Awaitable[None]]
    ) -> None:
        answer = Answer()
        is_answering(update)
        try:
            await work(update, answer)
        except Exception as error:  # noqa: BLE001
            answer.error = error
        await self._rescue.settle(update, answer)

    async def _say_too_fast(self, update: RawUpdate, answer: Answer) -> None:
        recipient = recipient_of(update)
        if recipient is None:
            return
        link = await self._store.last_link(recipient.person)
        language = language_of(self._conversation, link) or recipient.language
        message = safely(lambda: self._conversation.say(link, "too-fast"), language)
        await self._presenter.show_new(recipient.person, recipient.chat, message, answer)

    async def _ask_again(self, update: RawUpdate, answer: Answer) -> None:
        received = update["message"]
        person, chat = int(received["from"]["id"]), int(received["chat"]["id"])
        if received["chat"]["type"] != "private":
            return
        number = int(received["message_id"])
        quietly(lambda: self._store.note_message(person, SentMessage(chat, number)))
        phone_language = str(received["from"].get("language_code") or "")
        message = await self._replies.to_lost_words(person, phone_language)
        await self._presenter.show_new(person, chat, message, answer)


def make_lanes(
    conversation: Conversation,
    sender: MessageSender,
    store: Store,
    effects: Effects,
    application: BotApplication,
) -> Lanes:
    """Both lanes; the handlers of everything but presses are added to *application*."""
    presenter = Presenter(conversation, sender, store)
    rescue = Rescue(presenter)
    Handlers(conversation, sender, presenter, store).add_to(application)
    application.add_error_handler(rescue.on_error)
    fast_lane = FastLane(conversation, sender, presenter, store, effects)
    return Lanes(conversation, presenter, store, fast_lane, application, rescue)
