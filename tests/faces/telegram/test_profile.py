"""What Telegram shows before anybody has written: commands and descriptions, in each language."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, BotCommand
from telegram.error import RetryAfter, TelegramError

from bot.content.load import load
from bot.faces.telegram.commands import NAMES
from bot.faces.telegram.profile import publish_profile
from bot.faces.telegram.transport import FastRequest
from bot.service.conversation import Conversation
from tests.build import TODAY
from tests.faults.people import project_conversation
from tests.languages import begin
from tests.small_content import small_content
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


CODES = (None, "en", "ar", "fa", "bn", "ur", "pt", "es", "sq", "tr")
"""Of two letters, in the order of the menu: `prs` and `pt-br` cannot have commands of their own."""


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

    assert [code for kind, code in bot.calls if kind == "commands"] == [*CODES]
    assert [code for kind, code in bot.calls if kind == "description"] == ["en"]


@dataclass
class Taking:
    """A bot that notes for which codes commands are set."""

    codes: list[str | None] = field(default_factory=list)

    async def set_my_commands(self, _: list[BotCommand], *, language_code: str | None) -> None:
        """Takes all of them."""
        self.codes.append(language_code)

    async def set_my_description(self, *_: Any, **__: Any) -> None:
        """Takes it."""

    async def set_my_short_description(self, *_: Any, **__: Any) -> None:
        """Takes it."""


async def test_codes_of_phones(tmp_path: Path) -> None:
    """Each code of two letters of a language; none for one that has no menu of its own."""
    folder = begin(small_content(tmp_path / "content"), "es", "fa-AF", "ti", "wo")
    for locale in ("es", "fa-AF"):
        with (folder / "locales" / locale / "_face.ftl").open("a", encoding="utf-8") as face:
            face.writelines(f"command-{name} = {name}\n" for name in NAMES)
    loaded = load(folder)
    assert loaded.content is not None
    bot = Taking()
    talk = Conversation(loaded.content, loaded.texts, today=lambda: TODAY)
    await publish_profile(bot, talk, after=0)  # type: ignore[arg-type]

    assert bot.codes == [None, "en", "es", "gl", "fa"]
