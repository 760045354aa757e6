"""Changing the key: nobody is lost, nobody is kept twice, and the old key may go after 30 days."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME
from bot.store.keys import KeyUnusable
from bot.store.store import DatabaseStore
from tests.store.conftest import Lines
from tests.store.places import KEYS, OTHER_KEY, Clock, rows_in, store_in

SHE, OTHER = 7391846520, 7391846521
FRENCH = Languages(Locale("fr"), None)
BOTH: Mapping[int, bytes] = {**KEYS, 2: OTHER_KEY}


async def use(store: DatabaseStore, person: int, link: str) -> None:
    """Write everything about *person*."""
    store.remember_link(person, link)
    store.remember_languages(person, FRENCH)
    store.note_message(person, SentMessage(person, 1))
    assert await store.flush()


@pytest.fixture
async def old(tmp_path: Path) -> Path:
    """A database that two persons used with the first key."""
    async with store_in(tmp_path) as store:
        await use(store, SHE, "old")
        await use(store, OTHER, "old")
    return tmp_path


async def test_everything_opens_after_a_change(old: Path) -> None:
    """With a second key what the first one sealed is still found and read."""
    async with store_in(old, keys=BOTH) as store:
        assert await store.last_link(SHE) == "old"
        assert await store.languages(SHE) == FRENCH
        assert await store.messages(SHE) == (SentMessage(SHE, 1),)
        assert await store.kept_about(SHE) == {"last-link": 1, "languages": 1, "messages": 1}


async def test_what_is_written_anew_takes_the_old_ones_place(old: Path) -> None:
    """After a press there is one link of her, sealed by the new key; the other person's stays."""
    async with store_in(old, keys=BOTH) as store:
        await use(store, SHE, "new")
    async with store_in(old, keys=BOTH) as store:
        assert await store.last_link(SHE) == "new"
        assert await store.kept_about(SHE) == {"last-link": 1, "languages": 1, "messages": 1}
    for table in ("last_link", "languages"):
        assert sorted(row["sealed"][0] for row in rows_in(old, table)) == [1, 2]


async def test_forgetting_reaches_the_rows_of_the_old_key(old: Path) -> None:
    """Rows of both keys are deleted, also when they are deleted later by the writer."""
    async with store_in(old, keys=BOTH) as store:
        store.note_message(SHE, SentMessage(SHE, 2))
        assert await store.flush()
        assert (await store.forget(SHE)).rows == 4
        store._writer.request_erasure(OTHER)
        assert await store.flush()
    for table in ("last_link", "languages", "messages"):
        assert rows_in(old, table) == []


async def test_dropping_reaches_the_rows_of_the_old_key(old: Path) -> None:
    """Message numbers of both keys are deleted, all of them or one that is one too many."""
    async with store_in(old, keys=BOTH) as store:
        store.drop_messages(SHE)
        store._writer.pending.add_messages(OTHER, {SentMessage(OTHER, 1): None})
        assert await store.flush()

    assert rows_in(old, "messages") == []


async def test_the_old_key_may_go_after_30_days(old: Path) -> None:
    """Then nothing is left that it sealed; what was used since has moved to the new key."""
    clock = Clock()
    async with store_in(old, clock, BOTH) as store:
        await use(store, SHE, "new")
        clock.goes_on(days=29)
        assert await store.languages(SHE) == FRENCH
    clock.goes_on(days=1)
    async with store_in(old, clock, {2: OTHER_KEY}) as store:
        assert await store.languages(SHE) == FRENCH
        assert await store.languages(OTHER) is None


async def test_an_old_key_that_went_too_early(old: Path) -> None:
    """While rows of it are left, its absence stops the start: they could not be erased."""
    with pytest.raises(KeyUnusable, match=r"BOT_KEY_FILE: the data at .* another key of the numb"):
        async with store_in(old, keys={2: OTHER_KEY}):
            pass


@pytest.mark.parametrize("left", [1, 2, 3])
async def test_any_key_that_went_too_early(left: int, old: Path) -> None:
    """After two changes within a month each of the three keys is missed, also the middle one."""
    clock, keys = Clock(), {**BOTH, 3: bytes(range(50, 82))}
    for number in (2, 3):
        clock.goes_on(hours=7)
        async with store_in(old, clock, {one: keys[one] for one in range(1, number + 1)}) as store:
            await use(store, number, "link")
    async with store_in(old, clock, keys) as store:
        assert await store.languages(2) == FRENCH
    with pytest.raises(KeyUnusable, match=rf"another key of the number {left}\b"):
        async with store_in(old, clock, {one: key for one, key in keys.items() if one != left}):
            pass


async def test_the_wrong_key(old: Path) -> None:
    """Another key of the same number stops the start, and changes nothing."""
    before = rows_in(old, "languages")
    with pytest.raises(KeyUnusable, match=r"of the number 1\. Put that key back"):
        async with store_in(old, keys={1: OTHER_KEY}):
            pass

    assert rows_in(old, "languages") == before
    assert not list(old.glob(f"{FILE_NAME}.broken-*"))


async def test_one_odd_row_does_not_stop_the_start(old: Path, lines: Lines) -> None:
    """A key is wrong when it opens none of some rows, not when one row is broken."""
    async with store_in(old) as store:
        for person in range(10):
            await use(store, person, "link")
        mine = store._mapper._keyring.sealing.row_key("last_link", 3)
        async with store._database.transaction() as connection:
            await connection.exec_driver_sql(
                "UPDATE last_link SET sealed = substr(sealed, 1, 40) WHERE person = ?", (mine,)
            )
    async with store_in(old) as store:
        assert await store.last_link(3) is None
        assert await store.last_link(4) == "link"
    assert lines.events() == []
