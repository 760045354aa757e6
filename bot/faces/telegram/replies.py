"""
Composes replies: to words, to a command, to anything else that a person sends.

Makes messages, and shows none; what is not a text is never opened.
"""

from collections.abc import Callable

from bot.engine.links import read_link
from bot.faces.telegram.commands import Command, read_command
from bot.faces.telegram.raw_update import RawUpdate, words_in
from bot.model.messages import Message
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Store
from bot.service.safely import language_of, quietly, safely

MakeReply = Callable[[Command, str], Message]
"""Makes the answer to a command: what was written, and a link in her language."""


class Replies:
    """The answers of one conversation, to whom *store* knows or not."""

    def __init__(self, conversation: Conversation, store: Store) -> None:
        self._conversation = conversation
        self._store = store

    async def to_words(self, person: int, text: str, phone_language: str) -> Message:
        """The answer to a text; with the store or the content gone, the help that cannot fail."""
        try:
            link = await self._store.last_link(person)
            known = link or await self._known(person, phone_language)
            is_a_command = read_command(text) is not None
            quietly(lambda: self._store.count("command" if is_a_command else "typed"))
            # A command that is none of ours is read as words, without its stroke.
            words = text.partition("/")[2] if is_a_command else text.removeprefix("/")
            answer = lambda: self._conversation.typed(link, words, known)  # noqa: E731
            return safely(answer, language_of(self._conversation, known))
        except Exception as error:  # noqa: BLE001
            return _last_resort(error, phone_language)

    async def to_command(
        self, person: int, command: Command, make: MakeReply, phone_language: str
    ) -> Message:
        """The answer to a command of ours, as *make* has it; words of danger after it go first."""
        try:
            known = await self._known(person, phone_language)
            quietly(lambda: self._store.count("command"))
            words = "" if self._is_link(command.words) else command.words
            answer = lambda: self._heard(known, words) or make(command, known)  # noqa: E731
            return safely(answer, language_of(self._conversation, known))
        except Exception as error:  # noqa: BLE001
            return _last_resort(error, phone_language)

    async def to_position(
        self, person: int, message: RawUpdate, where: tuple[float, float], phone_language: str
    ) -> Message:
        """
        The answer to a position: on the question for a town, it is turned into the town.

        Never kept, never logged; its message is taken out of the chat.
        """
        link = await self._known(person, phone_language)
        make = lambda: self._alarmed(link, message) or self._conversation.at_position(link, *where)  # noqa: E731
        return safely(make, language_of(self._conversation, link))

    async def to_anything_else(
        self, person: int, message: RawUpdate, phone_language: str
    ) -> Message:
        """
        The answer to what is no text of her own (safety rules A2, C5).

        Words of danger are answered, wherever they stand; nothing else is read.
        """
        link = await self._known(person, phone_language)
        make = lambda: self._alarmed(link, message) or self._conversation.say(link, "only-text")  # noqa: E731
        return safely(make, language_of(self._conversation, link))

    async def to_lost_words(self, person: int, phone_language: str) -> Message:
        """What is said to whoever wrote words that a crash has lost."""
        link = await self._known(person, phone_language)
        language = language_of(self._conversation, link)
        return safely(lambda: self._conversation.say(link, "say-again"), language)

    async def to_danger(
        self, person: int, message: RawUpdate, phone_language: str
    ) -> Message | None:
        """The answer to words of danger in a message of any kind; None when there are none."""
        if not words_in(message):
            return None
        return self._alarmed(await self._known(person, phone_language), message)

    def _alarmed(self, link: str, message: RawUpdate) -> Message | None:
        return self._heard(link, words_in(message))

    def _heard(self, link: str, words: str) -> Message | None:
        return self._conversation.heard(link, words) if words else None

    def _is_link(self, words: str) -> bool:
        return read_link(self._conversation.compiled, words) is not None

    async def _known(self, person: int, phone_language: str) -> str:
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
        return self._conversation.menu(self._conversation.language_of_phone(phone_language))


def _last_resort(error: Exception, phone_language: str) -> Message:
    log_error("answer_not_made", why=Word(type(error).__name__))
    return last_resort(phone_language)
