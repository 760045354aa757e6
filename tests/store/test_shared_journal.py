"""The journals of several bots: what one has left when it is gone, exactly one other does."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from bot.service.ports import Unanswered
from bot.store.factory import make_store
from bot.store.store import DatabaseStore
from tests.endtoend.running_bot import KEY
from tests.store.in_use import SHE, use
from tests.store.postgres import bot_on, connected, empty
from tests.store.test_postgres import say
from tests.store.test_shared import QUICK, bots

PRESS = Unanswered(7, 7391846520, "a press")


async def test_what_a_bot_that_is_gone_has_left(postgres_url: str, tmp_path: Path) -> None:
    """While it lives nobody else answers it; afterwards one does, and only one."""
    async with AsyncExitStack() as stack:
        first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
        gone = bot_on(postgres_url, tmp_path / "gone", QUICK)
        await gone.open()
        await connected(gone)
        assert await gone.journal.keep([PRESS])
        for one in (first, second, gone):
            assert await one.journal.left() == ()
        # As a kill does: nothing is written any more, and the connection ends.
        gone.coordination.stop()
        async with asyncio.timeout(5):
            while gone.coordination.is_connected:
                await asyncio.sleep(0.01)
        found = await asyncio.gather(first.journal.left(), second.journal.left())
        assert sorted(map(len, found)) == [0, 1]
        assert not any(await asyncio.gather(first.journal.left(), second.journal.left()))
        adopter = first if found[0] else second
        assert adopter.journal.holds(7)
        await adopter.journal.drop(7)
        await gone.close()


async def test_a_bot_less_in_one_folder(postgres_url: str, tmp_path: Path) -> None:
    """What one of them had to erase is erased by whoever starts; not while it runs itself."""

    def bot() -> DatabaseStore:
        return make_store(
            data_dir=tmp_path, database_url=postgres_url, key_file=None, key=KEY, alone=True
        )

    await empty(postgres_url)
    first, second = bot(), bot()
    async with first:
        await use(first, SHE)
        assert await first.flush()
        async with second:
            wishes = tmp_path / "server-2.erase"
            journal = second._writer._erasure_journal
            assert journal is not None
            assert journal.append(wishes, second._mapper.all_rows(SHE))
            third = bot()
            assert wishes.exists()
            await third.close()
    assert len(await say(postgres_url, "SELECT * FROM last_link")) == 1
    async with bot():
        assert await say(postgres_url, "SELECT * FROM last_link") == []
        assert sorted(path.name for path in tmp_path.glob("*.erase")) == []
