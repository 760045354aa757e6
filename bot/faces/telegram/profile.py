"""Publishes the bot's profile: command menu and descriptions, in every language."""

import asyncio
from collections.abc import Iterator
from typing import Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.content.texts import FACE_FILE
from bot.faces.telegram.commands import NAMES
from bot.model.names import Locale
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from bot.service.log import Word, log

TAKEN: Final = 2
"""Letters of a code that commands can be set for (ISO 639-1)."""
AFTER: Final = 2.0
"""Seconds from the start: whoever is waiting for an answer comes first."""


async def publish_profile(bot: Bot, conversation: Conversation, after: float = AFTER) -> None:
    """
    Commands and description in each language that Telegram has a code for; no harm if not.

    A language that lacks them has none of its own: phones that speak it get the French ones.

    Source:
        Bot API, setMyCommands, *language_code*: two letters, or none for all other languages.
    """
    await asyncio.sleep(after)
    for locale, code in _codes(conversation):
        try:
            await bot.set_my_commands(
                [BotCommand(name, _face(conversation, locale, f"command-{name}"))
                 for name in NAMES],
                language_code=code,
            )  # fmt: skip
            await bot.set_my_description(
                _face(conversation, locale, "bot-description"), language_code=code
            )
            await bot.set_my_short_description(
                _face(conversation, locale, "bot-short-description"), language_code=code
            )
        except TelegramError as error:
            log("profile_not_published", locale=locale, why=Word(type(error).__name__))


def _codes(conversation: Conversation) -> Iterator[tuple[Locale, str | None]]:
    """Each language that has words for the menu, with every code of it that Telegram takes."""
    content, texts = conversation.compiled.content, conversation.translations.texts
    for locale, language in content.languages.items():
        if locale == content.source:
            yield locale, None
        elif all(texts.entry(locale, FACE_FILE, f"command-{name}") for name in NAMES):
            named = dict.fromkeys((locale.casefold(), *language.telegram))
            yield from ((locale, code) for code in named if len(code) == TAKEN)


def _face(conversation: Conversation, locale: Locale, name: str) -> str:
    return without_marks(conversation.translations.say(locale, None, FACE_FILE, name).text)
