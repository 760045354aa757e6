"""
The handlers of python-telegram-bot: commands, typed words, positions, files, edits, memberships.

A command is added here: a method, and its name in `_commands`. A handler says what is answered; how
patiently it is sent is `retrying.py`'s, the order of updates `per_chat.py`'s. Presses (callback
queries) never come here: they take the fast lane.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Chat, ChatMember, Update
from telegram.ext import (
    Application,
    CallbackContext,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.faces.telegram.commands import Command, read_command
from bot.faces.telegram.incoming import IncomingUpdate
from bot.faces.telegram.message_filters import (
    CHANGED,
    HER_POSITION,
    HER_WORDS,
    IN_A_GROUP,
    SENT,
    WrittenCommand,
)
from bot.faces.telegram.presenter import Presenter
from bot.faces.telegram.replies import MakeReply, Replies
from bot.faces.telegram.sender import MessageSender
from bot.model.messages import Message
from bot.model.verbs import Verb
from bot.service.conversation import Conversation
from bot.service.ports import SentMessage, Store
from bot.service.safely import quietly

Context = CallbackContext[Any, Any, Any, Any]
Callback = Callable[[Any, Context], Coroutine[Any, Any, None]]


class Handlers:
    """What is done with each kind of update; nothing that happens here is logged or kept."""

    def __init__(
        self,
        conversation: Conversation,
        sender: MessageSender,
        presenter: Presenter,
        store: Store,
    ) -> None:
        self._conversation = conversation
        self._sender = sender
        self._presenter = presenter
        self._store = store
        self._replies = Replies(conversation, store)

    def add_to(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """
        Register every handler; the first that takes an update has it.

        None has `block=False`: an update is acknowledged when its handler has returned.
        """
        add = application.add_handler
        add(ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER))
        add(MessageHandler(IN_A_GROUP, self.leave))
        add(MessageHandler(CHANGED, self.changed))
        for name, callback in self._commands().items():
            add(CommandHandler(name, callback, HER_WORDS))
            add(MessageHandler(HER_WORDS & WrittenCommand(name), callback))
        add(MessageHandler(HER_WORDS & ~filters.COMMAND, self.words))
        # A command that is none of ours is a word to look for.
        add(MessageHandler(HER_WORDS & filters.COMMAND, self.words))
        add(MessageHandler(HER_POSITION, self.position))
        add(MessageHandler(SENT, self.anything_else))

    async def words(self, update: Update, _: Context) -> None:
        """Typed words: danger, a day, a town, an organisation or a search."""
        got = IncomingUpdate.of(update)
        message = await self._replies.to_words(got.person, got.text, got.phone_language)
        await self._answer_words(got, message)

    async def position(self, update: Update, _: Context) -> None:
        """A position, sent once: never kept, and taken out of the chat."""
        got = IncomingUpdate.of(update)
        where = got.location
        making = self._replies.to_position(
            got.person, got.raw["message"], where, got.phone_language
        )
        await self._take_out_and_show(got, making)

    async def anything_else(self, update: Update, _: Context) -> None:
        """Somebody's papers, voice or place: not opened, taken out of the chat (rule C5)."""
        got = IncomingUpdate.of(update)
        making = self._replies.to_anything_else(got.person, got.raw["message"], got.phone_language)
        await self._take_out_and_show(got, making)

    async def changed(self, update: Update, _: Context) -> None:
        """Changed words were answered when they came, but for danger that was not in them."""
        got = IncomingUpdate.of(update)
        alarmed = await self._replies.to_danger(
            got.person, got.raw["edited_message"], got.phone_language
        )
        if alarmed is not None:
            await self._presenter.show_new(got.person, got.chat, alarmed, got.answer)

    async def membership(self, update: Update, _: Context) -> None:
        """Who blocks the bot is forgotten at once; groups are left at once."""
        got = IncomingUpdate.of(update)
        change = got.my_chat_member
        if change is None:
            return
        is_out = change.new_chat_member.status in {ChatMember.BANNED, ChatMember.LEFT}
        if change.chat.type != Chat.PRIVATE:
            if not is_out:
                await self._sender.leave(got.chat)
        elif is_out:
            await self._presenter.forget(got.person)

    async def leave(self, update: Update, _: Context) -> None:
        """Leave a group, and read nothing in the team's: it talks to one person at a time."""
        await self._sender.leave(IncomingUpdate.of(update).chat)

    # --- commands --------------------------------------------------------------------------------

    def _commands(self) -> dict[str, Callback]:
        """The commands; `commands.py` has the order of their names in the menu."""
        return {
            "start": self.start,
            "language": self.language,
            "menu": self.menu,
            "sos": self.help,
            "help": self.help,
            "privacy": self.privacy,
            "mydata": self.my_data,
            "erase": self.erase,
        }

    async def start(self, update: Update, _: Context) -> None:
        """The choice of languages; or the screen of a shared link that was opened."""
        talk = self._conversation
        await self._answer_command(
            update,
            lambda command, known: (
                talk.from_outside(command.payload)
                if command.words
                else talk.press(talk.languages(known))
            ),
        )

    async def language(self, update: Update, _: Context) -> None:
        """The choice of languages."""
        talk = self._conversation
        await self._answer_command(update, lambda _, known: talk.press(talk.languages(known)))

    async def menu(self, update: Update, _: Context) -> None:
        """The menu."""
        talk = self._conversation
        await self._answer_command(update, lambda _, known: talk.press(talk.menu_of(known)))

    async def help(self, update: Update, _: Context) -> None:
        """The numbers for help."""
        talk = self._conversation
        await self._answer_command(update, lambda _, known: talk.press(talk.help(known)))

    async def privacy(self, update: Update, _: Context) -> None:
        """What is kept, for how long, and why."""
        talk = self._conversation
        await self._answer_command(
            update, lambda _, known: talk.press(talk.page(known, Verb.PRIVACY))
        )

    async def my_data(self, update: Update, _: Context) -> None:
        """What is kept about her."""
        kept = await self._store.kept_about(IncomingUpdate.of(update).person)
        await self._answer_command(update, lambda _, known: self._conversation.my_data(known, kept))

    async def erase(self, update: Update, _: Context) -> None:
        """The page that erases."""
        talk = self._conversation
        await self._answer_command(
            update, lambda _, known: talk.press(talk.page(known, Verb.ERASE))
        )

    # --- showing ---------------------------------------------------------------------------------

    async def _answer_command(self, update: Update, make: MakeReply) -> None:
        """Show what *make* gives, unless words of danger follow the command."""
        got = IncomingUpdate.of(update)
        command = read_command(got.text) or Command("", got.text)
        message = await self._replies.to_command(got.person, command, make, got.phone_language)
        await self._answer_words(got, message)

    async def _answer_words(self, got: IncomingUpdate, message: Message) -> None:
        hers = SentMessage(got.chat, got.number)
        quietly(lambda: self._store.note_message(got.person, hers))
        await self._presenter.show_new(got.person, got.chat, message, got.answer)

    async def _take_out_and_show(
        self, got: IncomingUpdate, making: Coroutine[Any, Any, Message]
    ) -> None:
        """Delete what she sent and answer it, side by side: neither waits for the other."""

        async def answered() -> None:
            await self._presenter.show_new(got.person, got.chat, await making, got.answer)

        await asyncio.gather(self._sender.delete(got.chat, (got.number,)), answered())
