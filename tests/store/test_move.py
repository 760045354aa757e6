"""`bot move`: everything of a file is on the server afterwards, once, and gone from the file."""

import asyncio
from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest

from bot.commands.database import NoData
from bot.commands.move import run
from bot.model.names import Locale
from bot.service.clock import today_in_paris
from bot.service.ports import Languages, SentMessage
from bot.settings import Settings, SettingWrong, read_settings
from bot.store.factory import FILE_NAME, make_store
from bot.store.keys import KeyUnusable
from bot.store.startup_errors import DataInUse
from tests.endtoend.running_bot import KEY
from tests.store.places import OTHER_KEY, key_line, rows_in
from tests.store.postgres import empty
from tests.store.test_shared import SHE

FRENCH = Languages(Locale("fr"), None)


def settings_of(folder: Path, url: str, key: str = KEY) -> Settings:
    """The settings of somebody who moves."""
    return read_settings({"BOT_DATA_DIR": str(folder), "DATABASE_URL": url, "BOT_KEY": key})


async def kept_in(folder: Path, url: str | None) -> tuple[object, ...]:
    """What a bot knows with its data there."""
    today = today_in_paris()
    store = make_store(data_dir=folder, database_url=url, key_file=None, key=KEY, alone=True)
    async with store:
        return (
            await store.last_link(SHE), await store.languages(SHE), await store.messages(SHE),
            await store.recording(1, "print"), await store.totals(date(2026, 1, 1), today),
        )  # fmt: skip


async def use(folder: Path) -> None:
    """A bot has run with a file."""
    store = make_store(data_dir=folder, database_url=None, key_file=None, key=KEY, alone=True)
    async with store:
        store.remember_link(SHE, "s1f-ab")
        store.remember_languages(SHE, FRENCH)
        store.note_message(SHE, SentMessage(SHE, 7))
        store.note_recording(1, "print", "AgAD")
        for _ in range(12):
            store.count("press")


async def moved(settings: Settings) -> int:
    """The command, which has a loop of its own."""
    return await asyncio.to_thread(run, settings, Namespace())


async def test_everything_is_moved_once(
    postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a bot knew by its file it knows by the server; twice moved, nothing counts twice."""
    await empty(postgres_url)
    await use(tmp_path)
    before = await kept_in(tmp_path, None)
    for _ in range(2):
        assert await moved(settings_of(tmp_path, postgres_url)) == 0
    after = await kept_in(tmp_path, postgres_url)

    assert after == before
    assert before[:2] == ("s1f-ab", FRENCH)
    assert before[4] == {"press": 12}
    for table in ("last_link", "languages", "messages", "waiting"):
        assert rows_in(tmp_path, table) == []
    assert "are on the server now" in capsys.readouterr().out


async def test_refused(postgres_url: str, tmp_path: Path) -> None:
    """Without a server, without a file, beside a running bot, with another key: a sentence each."""
    await empty(postgres_url)
    with pytest.raises(SettingWrong, match="names no server"):
        await moved(settings_of(tmp_path, ""))
    with pytest.raises(NoData, match="no file"):
        await moved(settings_of(tmp_path, postgres_url))
    await use(tmp_path)
    with pytest.raises(KeyUnusable):
        await moved(settings_of(tmp_path, postgres_url, key_line(1, OTHER_KEY)))
    running = make_store(data_dir=tmp_path, database_url=None, key_file=None, key=KEY, alone=True)
    async with running:
        with pytest.raises(DataInUse):
            await moved(settings_of(tmp_path, postgres_url))

    assert len(rows_in(tmp_path, "last_link")) == 1
    assert (tmp_path / FILE_NAME).exists()
