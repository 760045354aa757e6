"""
What the bot answers to a message: to a text, to a command, to anything else that a person sends.

Makes messages, and shows none; what is not a text is never opened.
"""

from collections.abc import Callable
from typing import Any

from bot.engine.links import read_link
from bot.faces.telegram.commands import Command, read_command
from bot.faces.telegram.raw_update import MAX_TYPED, words_in
from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.ports import Store
from bot.service.safely import language_of, quietly, safely


class Replies:
    """The answers of one conversation, to whom *store* knows or not."""

    def __init__(self, conversation: Conversation, store: Store) -> None:
        self._conversation = conversation
        self._store = store

    async def to_text(self, person: int, text: str, sender: dict[str, Any]) -> Message:
        """The answer to a text; with the store or the content gone, the help that cannot fail."""
        try:
            return await self._answer(person, text[:MAX_TYPED], sender)
        except Exception as error:  # noqa: BLE001
            log_error("answer_not_made", why=Word(type(error).__name__))
            return last_resort(str(sender.get("language_code") or ""))

    async def to_anything_else(self, person: int, received: dict[str, Any]) -> Message:
        """The answer to what is no text of her own: words of danger are heard in it, too."""
        link = await self._known(person, received["from"])
        language = language_of(self._conversation, link)
        return safely(lambda: self._not_a_text(link, received), language)

    async def to_lost_words(self, person: int, sender: dict[str, Any]) -> Message:
        """What is said to whoever wrote words that a crash has lost."""
        link = await self._known(person, sender)
        language = language_of(self._conversation, link)
        return safely(lambda: self._conversation.say(link, "say-again"), language)

    async def to_danger(self, person: int, received: dict[str, Any]) -> Message | None:
        """The answer to words of danger in a message of any kind; None when there are none."""
        if not words_in(received):
            return None
        return self._alarmed(await self._known(person, received["from"]), received)

    def _not_a_text(self, link: str, received: dict[str, Any]) -> Message:
        """
        Words of danger are answered, wherever they stand; nothing else is read (A2, C5).

        A position on the question for a town is turned into the town.
        """
        alarmed = self._alarmed(link, received)
        if alarmed is not None:
            return alarmed
        where = received.get("location")
        if where is None or "forward_origin" in received:
            return self._conversation.say(link, "only-text")
        # Never kept, never logged, and its message is gone from the chat.
        latitude, longitude = float(where["latitude"]), float(where["longitude"])
        return self._conversation.at_position(link, latitude, longitude)

    def _alarmed(self, link: str, received: dict[str, Any]) -> Message | None:
        words = words_in(received)
        return self._conversation.heard(link, words) if words else None

    async def _answer(self, person: int, text: str, sender: dict[str, Any]) -> Message:
        link = await self._store.last_link(person)
        known = link or await self._known(person, sender)
        command = read_command(text)
        quietly(lambda: self._store.count("typed" if command is None else "command"))
        answer = None if command is None else await self._command(person, command, known)
        if answer is None:
            words = text.removeprefix("/") if command is None else text.partition("/")[2]
            answer = lambda: self._conversation.typed(link, words, known)  # noqa: E731
        return safely(answer, language_of(self._conversation, known))

    async def _command(
        self, person: int, command: Command, known: str
    ) -> Callable[[], Message] | None:
        """What makes the answer to a command of ours; None for another one."""
        talk = self._conversation
        kept = await self._store.kept_about(person) if command.name == "mydata" else {}
        answers: dict[str, Callable[[], Message]] = {
            "start": lambda: (
                talk.from_outside(command.payload)
                if command.words
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
        answer = answers.get(command.name)
        if answer is None or not command.words or self._is_link(command.words):
            return answer
        return lambda: talk.heard(known, command.words) or answer()

    def _is_link(self, words: str) -> bool:
        return read_link(self._conversation.guides, words) is not None

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
