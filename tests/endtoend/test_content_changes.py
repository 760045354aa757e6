"""A6: the content breaks, at a start or while it runs, and nobody is left without an answer."""

import asyncio
import shutil
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.build import ROOT
from tests.endtoend.at_the_menu import CHAT, says
from tests.endtoend.running_bot import RunningBot, answering, start_bot
from tests.standin.client import TOKEN, Standin, running_standin

pytestmark = pytest.mark.endtoend

SMALL = ROOT / "tests" / "problems" / "_base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small content, to be broken and mended."""
    lay(tmp_path / "content")
    return tmp_path / "content"


def lay(folder: Path) -> None:
    """Four guides, with the buttons of the real bot."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    for locale in ("fr", "en"):
        for name in ("_face.ftl", "_terms.ftl"):
            texts = [one / "locales" / locale / name for one in (ROOT, SMALL)]
            known = texts[0].read_text(encoding="utf-8")
            more = texts[1].read_text(encoding="utf-8") if name == "_terms.ftl" else ""
            (folder / "locales" / locale / name).write_text(known + more, encoding="utf-8")


@pytest.fixture
def settings(folder: Path, tmp_path: Path) -> Mapping[str, str]:
    """The settings of a bot that plays it, and keeps its data from start to start."""
    return {"BOT_CONTENT_DIR": str(folder), "BOT_DATA_DIR": str(tmp_path / "data")}


@asynccontextmanager
async def bot_at(standin: Standin, settings: Mapping[str, str]) -> AsyncIterator[RunningBot]:
    """A bot that answers."""
    async with answering(await start_bot(standin.url, TOKEN, settings)) as bot:
        yield bot


def change(folder: Path, words: str) -> None:
    """Another title for the menu."""
    file = folder / "locales" / "fr" / "menu.ftl"
    old = file.read_text(encoding="utf-8").splitlines()
    new = [f"start = {words}" if line.startswith("start =") else line for line in old]
    file.write_text("\n".join(new) + "\n", encoding="utf-8")


def break_it(folder: Path) -> None:
    """One slip in one line, as it happens."""
    file = folder / "flows" / "refused.yaml"
    file.write_text(file.read_text().replace("go: ", "gooo: ", 1))


async def test_broken_at_a_restart(folder: Path, settings: Mapping[str, str]) -> None:
    """A6: the last good content goes on, the operator is told; mended and reloaded, it is new."""
    change(folder, "Premier.")
    async with running_standin() as standin:
        person = standin.person(CHAT)
        async with bot_at(standin, settings) as bot:
            await person.says("/menu")
            await person.waits_for(says("Premier."))
            await bot.waits_for("bot_started")
            await asyncio.sleep(0.3)
        assert "The bot has stopped." in bot.printed
        change(folder, "Second.")
        break_it(folder)
        async with bot_at(standin, settings) as bot:
            assert "flows/refused.yaml:" in bot.printed
            assert "The content in use is the last one that was good" in bot.printed
            await person.says("/menu")
            await person.waits_for(says("Premier."))
            await person.says("/sos")
            await person.waits_for(says("119"))
            lay(folder)
            change(folder, "Second.")
            bot.process.send_signal(signal.SIGHUP)
            await bot.waits_for("answers from now on")
            await person.says("/menu")
            await person.waits_for(says("Second."))
        assert "Traceback" not in bot.printed


@pytest.mark.parametrize("broken", ["a slip", "flows gone", "languages gone", "no text at all"])
async def test_broken_at_the_first_start(
    folder: Path, settings: Mapping[str, str], broken: str
) -> None:
    """A6: with nothing good kept, whatever she sends is answered with the help numbers."""
    match broken:
        case "flows gone":
            shutil.rmtree(folder / "flows")
        case "languages gone":
            (folder / "locales" / "languages.yaml").unlink()
        case "no text at all":
            for file in folder.rglob("*.*"):
                file.write_bytes(b"\xff\x00[[[[")
        case _:
            break_it(folder)
    async with running_standin() as standin, bot_at(standin, settings) as bot:
        person = standin.person(CHAT)
        assert "gets the help numbers and nothing else" in bot.printed
        for text in ("/sos", "/menu", "bonjour", "/erase"):
            await person.says(text)
            shown = await person.waits_for(lambda message: message.sender == "bot")
            assert "119" in shown.text, text
        lay(folder)
        change(folder, "Enfin.")
        bot.process.send_signal(signal.SIGHUP)
        await bot.waits_for("answers from now on")
        await person.says("/menu")
        await person.waits_for(says("Enfin."))


async def test_reload(folder: Path, settings: Mapping[str, str]) -> None:
    """SIGHUP takes good content and leaves broken content; each press meanwhile is answered."""
    change(folder, "Premier.")
    async with running_standin() as standin, bot_at(standin, settings) as bot:
        person = standin.person(CHAT)
        await person.says("/menu")
        await person.waits_for(says("Premier."))
        change(folder, "Second.")
        bot.process.send_signal(signal.SIGHUP)
        await bot.waits_for("answers from now on")
        await person.says("/menu")
        await person.waits_for(says("Second."))
        change(folder, "Troisième.")
        break_it(folder)
        for _ in range(3):
            bot.process.send_signal(signal.SIGHUP)
        await person.says("/sos")
        await person.waits_for(says("119"))
        await bot.waits_for("was not taken")
        await person.says("/menu")
        await person.waits_for(says("Second."))
        assert bot.process.returncode is None
        assert "content_behind" in bot.printed
    assert await bot.wait() == 0


async def test_own_content_that_is_saved(settings: Mapping[str, str], tmp_path: Path) -> None:
    """A saved slip in content of one's own is not taken, the team hears of it, people do not."""
    own, group = tmp_path / "own", -1001234567890
    file = own / "locales" / "fr" / "menu.ftl"
    file.parent.mkdir(parents=True)
    labels = "    .refused = Non\n    .danger = Danger\n"
    file.write_text(f"start =\n    Chez nous.\n{labels}", encoding="utf-8")
    more = {"BOT_OVERLAY_DIR": str(own), "BOT_RELOAD": "on-change", "BOT_STAFF_CHAT": str(group)}
    async with running_standin() as standin:
        await standin.control.add_chat(group, type="supergroup", title="x")
        async with bot_at(standin, {**settings, **more}) as bot:
            person = standin.person(CHAT)
            await person.says("/menu")
            await person.waits_for(says("Chez nous."))
            file.write_text(f"start =\n    Chez {{ $nous.\n{labels}", encoding="utf-8")
            await bot.waits_for("was not taken")
            assert str(file) in bot.printed
            async with asyncio.timeout(20):
                while not [one for one in await told(standin, group) if "not taken" in one]:
                    await asyncio.sleep(0.1)
            await person.says("/menu")
            await person.waits_for(says("Chez nous."))
            file.write_text(f"start =\n    Encore nous.\n{labels}", encoding="utf-8")
            bot.process.send_signal(signal.SIGHUP)
            await bot.waits_for("answers from now on")
            await person.says("/menu")
            await person.waits_for(says("Encore nous."))


async def told(standin: Standin, group: int) -> list[str]:
    """What the team has read."""
    calls = await standin.control.calls(method="sendMessage")
    return [str(one.params["text"]) for one in calls if str(one.params["chat_id"]) == str(group)]


async def test_stopped_while_it_starts(folder: Path, settings: Mapping[str, str]) -> None:
    """SIGTERM and SIGHUP before it answers: a goodbye, and no end by a signal."""
    bot = await start_bot("http://127.0.0.1:9", TOKEN, settings)
    await bot.waits_for("No connection")
    bot.process.send_signal(signal.SIGHUP)
    await asyncio.sleep(0.2)
    code = await bot.stop()

    assert code == 0
    assert "The bot has stopped." in bot.printed
    assert folder.exists()
