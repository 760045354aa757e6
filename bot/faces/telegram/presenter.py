"""
Shows a message to a person and remembers what she stands on; used by both lanes.

What is only kept or counted stops no answer.
"""

from dataclasses import dataclass

from bot.engine.links import verb_of
from bot.faces.telegram.raw_update import RawUpdate, Recipient, link_in
from bot.faces.telegram.sender import MessageSender, Shown
from bot.model.messages import Message
from bot.model.verbs import ON_THE_SCREEN
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Languages, SentMessage, Store
from bot.service.safely import language_of, quietly


@dataclass(slots=True)
class Answer:
    """
    How far the answer to one update is, as far as it is known.

    Args:
        error: What its handler raised.
        is_settled: Whether that was logged, and the last resort sent where it was needed.
    """

    shown: Shown | None = None
    error: Exception | None = None
    is_settled: bool = False


class Presenter:
    """Shows messages in the chats of persons."""

    def __init__(self, conversation: Conversation, sender: MessageSender, store: Store) -> None:
        self._conversation = conversation
        self._sender = sender
        self._store = store

    async def show_in_place(
        self, person: int, under: SentMessage, message: Message, answer: Answer
    ) -> int | None:
        """Edit the message *under* into *message*; the number of what she sees then."""
        answer.shown = await self._sender.edit(under.chat, message, under.number)
        return await self._note(answer.shown, person, under.chat, message)

    async def show_new(
        self, person: int, chat: int, message: Message, answer: Answer
    ) -> int | None:
        """Send *message*; its number."""
        answer.shown = await self._sender.send(chat, message)
        return await self._note(answer.shown, person, chat, message)

    async def show_last_resort(self, recipient: Recipient, update: RawUpdate) -> None:
        """The numbers, in the language she reads, as words alone (safety rule A6)."""
        known = self._language_at_hand(recipient)
        language = language_of(self._conversation, link_in(update)) or known
        shown = await self._sender.send_words(recipient.chat, last_resort(language).text)
        number = shown.number
        if number is not None:
            sent = SentMessage(recipient.chat, number)
            quietly(lambda: self._store.note_message(recipient.person, sent))

    async def forget(self, person: int) -> None:
        """Keep nothing of *person*: she is gone."""
        await self._store.forget(person)

    def _language_at_hand(self, recipient: Recipient) -> str:
        try:
            spoken = self._store.languages_at_hand(recipient.person)
        except Exception as error:  # noqa: BLE001
            log_error("not_known", why=Word(type(error).__name__))
            spoken = None
        return recipient.language if spoken is None else spoken.locale

    async def _note(self, shown: Shown, person: int, chat: int, message: Message) -> int | None:
        if shown.is_gone:
            await self.forget(person)
        elif shown.is_shown:
            quietly(lambda: self._remember(person, message, chat, shown.number))
        if message.counted_as:
            quietly(lambda: self._store.count(message.counted_as))
        return shown.number

    def _remember(self, person: int, message: Message, chat: int, number: int | None) -> None:
        # No log line here: the steps of one evening, in order, are somebody's story.
        if number is not None:
            self._store.note_message(person, SentMessage(chat, number))
        if not message.link:
            return
        self._store.remember_link(person, message.link)
        if verb_of(message.link) not in ON_THE_SCREEN:
            return
        helper = self._conversation.helper_of(message.link)
        self._store.remember_languages(person, Languages(message.locale, helper))
