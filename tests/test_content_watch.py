"""Changed content of one's own is taken by a running bot, by itself when a setting says so."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.commands.content_in_use import ContentInUse
from bot.content.content_folder import ContentFolder
from bot.content.folder_stamp import stamp
from bot.engine.write_links import step_link
from bot.model.installation import Installation
from bot.model.names import FlowName, Locale, StepName
from bot.service.conversation import Conversation
from bot.settings import read_settings
from tests.build import ROOT
from tests.test_content_in_use import Told, keeping_up, until_kept, until_told

BASE = ROOT / "tests" / "problems" / "_base"
FR = Locale("fr")
EVERY = 0.03
"""Seconds between two looks."""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A sentence of one's own over small shipped content."""
    shutil.copytree(BASE, tmp_path / "content")
    say(tmp_path / "own", "Notre phrase.")
    return tmp_path / "own"


def say(own: Path, words: str) -> None:
    """Write the sentence anew."""
    file = own / "locales" / "fr" / "find-lawyer.ftl"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"start = {words}\n", encoding="utf-8")


def in_use(own: Path, told: Told, how: str = "on-change") -> ContentInUse:
    """What a new process begins with."""
    root = own.parent
    settings = read_settings({
        "BOT_CONTENT_DIR": str(root / "content"), "BOT_OVERLAY_DIR": str(own),
        "BOT_DATA_DIR": str(root / "data"), "BOT_RELOAD": how,
    })  # fmt: skip
    return ContentInUse(settings, Installation(public=False), told)


def sentence(conversation: Conversation) -> tuple[str, str]:
    """Its link, and what it says."""
    link = step_link(conversation.compiled, FR, None, FlowName("find-lawyer"), StepName("start"))
    return link, conversation.press(link).text


@asynccontextmanager
async def watching(content: ContentInUse) -> AsyncIterator[None]:
    """As long as a process lives."""
    async with keeping_up(content):
        task = asyncio.create_task(content.watch(EVERY))
        try:
            yield
        finally:
            task.cancel()


async def test_a_change_is_taken(own: Path) -> None:
    """A saved file answers some seconds later; the button under an old message leads to it."""
    told = Told()
    content = in_use(own, told)
    conversation = content.start()
    link, words = sentence(conversation)
    async with watching(content):
        say(own, "Une autre phrase.")
        await until_told(told, "answers from now on")

    assert "Notre phrase." in words
    assert "Une autre phrase." in conversation.press(link).text
    assert not content.news.is_set()


async def test_a_file_that_is_being_written(own: Path) -> None:
    """While files go on changing nothing is read; once they are quiet, what they are then is."""
    told = Told()
    content = in_use(own, told)
    conversation = content.start()
    async with watching(content):
        await until_kept(own, public=False)
        for number in range(40):
            say(own, "x" * (number + 1))
            await asyncio.sleep(EVERY / 3)
            assert told.sentences == []
        await until_told(told, "answers from now on")

    assert "x" * 40 in sentence(conversation)[1]
    assert len(told.sentences) == 1


async def test_broken_own_content(own: Path) -> None:
    """What breaks is not taken, and the team hears it; a start goes on with the last good one."""
    told = Told()
    content = in_use(own, told)
    conversation = content.start()
    async with watching(content):
        await until_kept(own, public=False)
        say(own, "Appelle { $tel-none }.")
        await until_told(told, "was not taken")
        assert content.news.is_set()
        assert "Notre phrase." in sentence(conversation)[1]

        later = Told()
        again = in_use(own, later)
        assert "Notre phrase." in sentence(again.start())[1]
        assert again.is_behind
        assert str(own) in later.sentences[-1]

        content.news.clear()
        say(own, "Une autre phrase.")
        await until_told(told, "answers from now on")

    assert "Une autre phrase." in sentence(conversation)[1]
    assert content.news.is_set()
    assert not content.is_behind


async def test_an_own_folder_that_is_gone(own: Path) -> None:
    """A folder that is taken away beneath a running bot takes nothing away from people."""
    told = Told()
    content = in_use(own, told)
    conversation = content.start()
    async with watching(content):
        await until_kept(own, public=False)
        own.rename(own.with_name("elsewhere"))
        await until_told(told, "was not taken")

    assert "Notre phrase." in sentence(conversation)[1]


async def test_by_signal_alone(own: Path) -> None:
    """Where nobody has set it, nothing looks; a reload that is asked for sees the own folder."""
    told = Told()
    content = in_use(own, told, "")
    conversation = content.start()
    await content.watch(EVERY)
    say(own, "Une autre phrase.")
    async with keeping_up(content):
        content.ask_for_reload()
        await until_told(told, "answers from now on")

    assert "Une autre phrase." in sentence(conversation)[1]


def test_what_is_a_change(own: Path) -> None:
    """Added, changed, renamed and taken away is; what the bot does not read is not."""
    folder = ContentFolder(own.parent / "content", own)
    new = own / "new.yaml"
    seen = [stamp(folder)]
    say(own, "Une autre phrase.")
    seen.append(stamp(folder))
    new.touch()
    seen.append(stamp(folder))
    new.rename(own / "newer.yaml")
    seen.append(stamp(folder))
    (own.parent / "content/flows/menu.yaml").write_text("flow: menu\n")
    seen.append(stamp(folder))
    (own / "newer.yaml").unlink()
    seen.append(stamp(folder))
    assert len(set(seen)) == len(seen)

    now = stamp(folder)
    for name in (".menu.ftl.swp", "pins.json"):
        (own / name).touch()
    (own.parent / "content/notes.txt").touch()

    assert stamp(folder) == now
