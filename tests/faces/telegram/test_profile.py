"""What Telegram shows before anybody has written: commands and descriptions, in each language."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Bot, BotCommand
from telegram.error import RetryAfter, TelegramError

from bot.faces.telegram.commands import NAMES
from bot.faces.telegram.profile import publish_profile
from bot.faces.telegram.transport import FastRequest
from bot.service.conversation import Conversation
from tests.faults.people import project_conversation
from tests.standin.client import TOKEN, running_standin


@pytest.fixture(scope="module")
def talk() -> Conversation:
    """The project's own words."""
    return project_conversation()


async def test_every_language_of_the_project(talk: Conversation) -> None:
    """The source for everybody, the others by their code; Telegram takes all of it."""
    async with running_standin(chats=[]) as standin:
        request = FastRequest()
        async with Bot(TOKEN, base_url=standin.bot_url, request=request) as bot:
            await publish_profile(bot, talk, after=0)
            commands = {code: await bot.get_my_commands(language_code=code) for code in CODES}
            about = {code: (await bot.get_my_description(code)).description for code in CODES}
            short = {
                code: (await bot.get_my_short_description(code)).short_description for code in CODES
            }

    assert all(tuple(one.command for one in those) == NAMES for those in commands.values())
    helps = {code: tuple(one.description for one in those) for code, those in commands.items()}
    for said in (about, short, helps):
        assert all(said.values())
        assert len(set(said.values())) == len(CODES)


CODES = (None, "en", "ar")


@dataclass
class Refusing:
    """A bot whose commands Telegram takes in no language but one."""

    taken: str
    calls: list[tuple[str, str | None]] = field(default_factory=list)

    async def set_my_commands(self, _: list[BotCommand], *, language_code: str | None) -> None:
        """Fails as Telegram does when it is asked too often."""
        self.calls.append(("commands", language_code))
        if language_code != self.taken:
            raise RetryAfter(30)

    async def set_my_description(self, _: str, *, language_code: str | None) -> None:
        """Fails otherwise."""
        self.calls.append(("description", language_code))
        raise TelegramError("no")

    async def set_my_short_description(self, *_: Any, **__: Any) -> None:
        """Never comes to it."""
        raise AssertionError


async def test_what_telegram_refuses_does_no_harm(talk: Conversation) -> None:
    """A refusal leaves out one language and is never an error of the bot."""
    bot = Refusing("en")
    await publish_profile(bot, talk, after=0)  # type: ignore[arg-type]

    assert bot.calls == [
        ("commands", None), ("commands", "en"), ("description", "en"), ("commands", "ar"),
    ]  # fmt: skip
