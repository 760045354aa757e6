"""A key is changed under several bots on one server: restarted one by one, nobody notices."""

import asyncio
from argparse import Namespace
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.commands.key import run
from bot.model.names import Locale
from bot.model.refused import TryAgain
from bot.service.current_update import is_answering
from bot.service.log import Word
from bot.service.ports import Languages, SentMessage
from bot.settings import read_settings
from bot.store.errors import LogOnce
from bot.store.keys import MasterKeys, read_keys
from bot.store.limits import SERVER_LIMITS
from bot.store.postgres import PostgresServer
from bot.store.process_lock import ProcessLock
from bot.store.sealing import Keyring
from bot.store.server import server_of
from bot.store.shared_store import SharedStore
from tests.store.places import KEYS, OTHER_KEY, key_line
from tests.store.postgres import connected, empty

SHE = 7391846520
FRENCH = Languages(Locale("fr"), None)
ENGLISH = Languages(Locale("en"), None)
OLD, NEW = key_line(1, KEYS[1]).strip(), key_line(2, OTHER_KEY).strip()
STEPS = ([OLD], [OLD, f"+{NEW}"], [OLD, NEW], [NEW])
"""The keys of a bot while a key is changed, from step to step."""


def bot_with(url: str, folder: Path, keys: Mapping[int, bytes]) -> SharedStore:
    """One of several bots."""
    server = server_of(url)
    folder.mkdir(exist_ok=True)
    lock = ProcessLock(folder / "server")
    database = PostgresServer(server, LogOnce(Word.ours(server.name)), process_lock=lock)
    return SharedStore(database, Keyring(keys), limits=SERVER_LIMITS)


def keys_of(step: int) -> MasterKeys:
    """The keys of a step."""
    return read_keys(list(STEPS[step]), "here")


@pytest.mark.parametrize("step", range(len(STEPS) - 1))
async def test_two_steps_at_once(step: int, postgres_url: str, tmp_path: Path) -> None:
    """A bot before a restart and one after it read, replace, exclude and erase as ever."""
    await empty(postgres_url)
    async with AsyncExitStack() as stack:
        bots = [
            await stack.enter_async_context(
                bot_with(postgres_url, tmp_path / str(one), keys_of(one))
            )
            for one in (step, step + 1)
        ]
        await connected(*bots)
        for (ours, theirs), said in ((bots, FRENCH), (bots[::-1], ENGLISH)):
            ours.remember_link(SHE, said.locale)
            ours.remember_languages(SHE, said)
            ours.note_message(SHE, SentMessage(SHE, 7))
            await ours.flush()
            assert await theirs.last_link(SHE) == said.locale
            assert await theirs.languages(SHE) == said
            assert await theirs.kept_about(SHE) == {"last-link": 1, "languages": 1, "messages": 1}
        await bots[0].note_done(4711)
        assert await bots[1].was_done(4711)
        async with bots[0].turn(SHE):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3), bots[1].turn(SHE):
                    pass
        for number, (ours, theirs) in enumerate((bots, bots[::-1])):
            is_answering({"update_id": 10 * number + 1})
            ours.remember_languages(SHE, FRENCH)
            await ours.flush()
            assert await theirs.languages(SHE) == FRENCH
            theirs.remember_link(SHE, "still in hand")
            is_answering({"update_id": 10 * number + 2})
            await ours.forget(SHE)
            async with asyncio.timeout(5):
                while theirs._cached(SHE).link or theirs._writer.pending.links:
                    await asyncio.sleep(0.01)
            assert await theirs.kept_about(SHE) == {}


async def test_the_commands(
    postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """First key, upcoming key, let it seal when every bot has it, take the old one away."""
    await empty(postgres_url)
    path = tmp_path / "key"
    settings = read_settings({
        "BOT_DATA_DIR": str(tmp_path / "here"), "DATABASE_URL": postgres_url,
        "BOT_KEY_FILE": str(path),
    })  # fmt: skip

    async def key(task: str) -> int:
        return await asyncio.to_thread(run, settings, Namespace(task=task))

    def keys() -> MasterKeys:
        return read_keys(path.read_text().splitlines(), "here")

    assert await key("new") == 0
    assert list(keys()) == [1]
    async with bot_with(postgres_url, tmp_path / "a", keys()) as bot:
        await connected(bot)
        bot.remember_languages(SHE, FRENCH)
        await bot.flush()
        assert await key("new") == 0
        assert (keys().sealing, keys().upcoming) == (1, frozenset({2}))
        with pytest.raises(TryAgain, match="do not have key 2"):
            await key("finish")
    async with bot_with(postgres_url, tmp_path / "a", keys()) as bot:
        await connected(bot)
        assert await key("check") == 0
        assert await key("finish") == 0
        assert (keys().sealing, keys().upcoming) == (2, frozenset())
        with pytest.raises(TryAgain, match="do not seal with key 2"):
            await key("finish")
        capsys.readouterr()
        assert await key("check") == 0
        assert "do not seal with key 2" in capsys.readouterr().out
    async with bot_with(postgres_url, tmp_path / "a", keys()) as bot:
        await connected(bot)
        with pytest.raises(TryAgain, match="Key 1 is needed by 1 rows"):
            await key("finish")
        bot.remember_languages(SHE, ENGLISH)
        await bot.flush()
        assert await key("finish") == 0
        assert list(keys()) == [2]
        async with bot_with(postgres_url, tmp_path / "b", keys()) as after:
            assert await after.languages(SHE) == ENGLISH
