"""Custom filters of python-telegram-bot, and their combinations; used by `handlers.py`."""

from typing import Any, Final

from telegram import Message, Update
from telegram.ext import filters

from bot.faces.telegram.commands import read_command
from bot.faces.telegram.incoming import IncomingUpdate
from bot.faces.telegram.raw_update import is_sent


class WrittenCommand(filters.MessageFilter):
    """
    A command by its letters, where Telegram has marked none.

    `CommandHandler` asks for the entity `bot_command`, which a client leaves out before a tab or
    after a mark of direction, and for this bot's own name after the `@`. Who writes `/sos` needs
    help, whatever stands around it.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=f"WrittenCommand({name!r})")
        self._command = name

    def filter(self, message: Message) -> bool:
        """Whether *message* begins with the command."""
        command = read_command(str(message.text or ""))
        return command is not None and command.name == self._command


class _SentByPerson(filters.UpdateFilter):
    """
    What a person has sent herself.

    Not what her phone or Telegram tells (a timer, a pin), of which more comes each year; and
    nothing of a program: two that answer each other would never end.
    """

    def filter(self, update: Update) -> bool:
        sender = update.effective_user
        message: Any = update.raw.get("message") if isinstance(update, IncomingUpdate) else None
        is_a_program = sender is not None and bool(sender.is_bot)
        return isinstance(message, dict) and is_sent(message) and not is_a_program


class _ByProgram(filters.UpdateFilter):
    """What a program has written."""

    def filter(self, update: Update) -> bool:
        return update.effective_user is not None and bool(update.effective_user.is_bot)


IN_A_GROUP: Final = filters.UpdateType.MESSAGE & ~filters.ChatType.PRIVATE
SENT: Final = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & _SentByPerson()
CHANGED: Final = filters.UpdateType.EDITED_MESSAGE & filters.ChatType.PRIVATE & ~_ByProgram()
HER_WORDS: Final = SENT & filters.TEXT & ~filters.FORWARDED
"""Words of her own; a forwarded message is somebody else's."""
HER_POSITION: Final = SENT & filters.LOCATION & ~filters.FORWARDED
