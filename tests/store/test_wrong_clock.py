"""What a clock wrote that stood ahead does not outlive its promise once the clock is right."""

from collections import deque
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.retention import LAST_LINK_EXPIRY
from bot.service.ports import SentMessage
from bot.store.cache import NO_DATA, PersonCache
from tests.contracts.stores import FRENCH, SHE
from tests.store.places import Clock, rows_in, store_in

AHEAD = [timedelta(hours=12), timedelta(days=2), timedelta(days=400), timedelta(days=4000)]


@pytest.mark.parametrize("ahead", AHEAD)
async def test_they_leave_memory_and_disk(tmp_path: Path, ahead: timedelta) -> None:
    """Not only are they not read: the deletion takes them, as it takes what is old."""
    clock = Clock()
    clock.at += ahead.total_seconds()
    async with store_in(tmp_path, clock) as store:
        store.remember_link(SHE, "link")
        store.remember_languages(SHE, FRENCH)
        store.note_message(SHE, SentMessage(SHE, 1))
        store.count("press")
        assert await store.flush()
        clock.at -= ahead.total_seconds()
        assert await store._writer.delete_expired()

        assert [rows_in(tmp_path, one) for one in ("last_link", "languages", "messages")] == [
            [], [], [],
        ]  # fmt: skip
        assert (rows_in(tmp_path, "totals") == []) is (ahead > timedelta(days=31))
        assert len(store._cache) == 0


async def test_totals_of_days_to_come(tmp_path: Path) -> None:
    """A clock that is late throws no report away; totals of days far ahead go."""
    clock = Clock()
    for days in (0, 1, 31, 32, 100):
        clock.goes_on(days=days)
        async with store_in(tmp_path, clock) as store:
            store.count("wrong.refused.start")
        clock.goes_on(days=-days)
    async with store_in(tmp_path, clock) as store:
        found = await store.reports(date(2026, 11, 1), date(2027, 12, 1))

    assert {(day - date(2026, 11, 23)).days for day, _ in found} == {0, 1, 31}


def test_a_clock_that_has_lost_its_time() -> None:
    """At a start without a battery it is 1970: nothing is thrown away on the word of that clock."""
    cache = PersonCache()
    now = datetime(2026, 11, 23, tzinfo=UTC).timestamp()
    cache.set_link(1, ("a", LAST_LINK_EXPIRY.expires_at(now)))
    deque(cache.evict_expired(5.0), maxlen=0)
    assert cache.get(1).link is not None
    deque(cache.evict_expired(now - 3600 * 24 * 3), maxlen=0)

    assert cache.get(1) is NO_DATA


async def test_a_press_while_the_clock_is_back(tmp_path: Path) -> None:
    """A press is a use of her language; of one with an impossible end it is not."""
    clock = Clock()
    clock.goes_on(days=100)
    async with store_in(tmp_path, clock) as store:
        store.remember_languages(SHE, FRENCH)
        clock.goes_on(days=-100)
        store.remember_link(SHE, "link")
        assert await store.flush()

        assert await store.languages(SHE) is None
        assert await store.kept_about(SHE) == {"last-link": 1}


async def test_broken_files_of_a_time_to_come(tmp_path: Path) -> None:
    """A broken file that was put aside while the clock stood ahead does not live 400 days."""
    clock = Clock()
    clock.goes_on(days=400)
    (tmp_path / "bot.sqlite3").write_bytes(b"not a database at all" * 1000)
    async with store_in(tmp_path, clock) as store:
        assert list(tmp_path.glob("*.broken-*")) != []
        clock.goes_on(days=-400)
        await store._writer.delete_expired()

        assert list(tmp_path.glob("*.broken-*")) == []
