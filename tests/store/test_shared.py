"""Several bots on one server: what one does is true on all, in the order in which she acted."""

import asyncio
import itertools
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.model.names import Locale
from bot.model.retention import ErasureStatus
from bot.service.current_update import is_answering
from bot.service.ports import Languages, SentMessage
from bot.store.limits import StoreLimits
from bot.store.shared_store import SharedStore
from tests.store.conftest import Lines
from tests.store.postgres import PostgresProcess, bot_on, connected, empty
from tests.store.test_notices import CLOSED
from tests.store.test_postgres import say

SHE, OTHER = 7391846520, 7391846521
FRENCH, ENGLISH = Languages(Locale("fr"), None), Languages(Locale("en"), Locale("fr"))
SLOW = StoreLimits(flush_every=3600.0, retry_after=0.05, turn_within=0.3)
"""Writes wait for `flush`: what one bot has in hand for long."""
QUICK = StoreLimits(flush_every=0.01, retry_after=0.05, answer_within=1.0, turn_within=1.0)


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    """What is closed at the end of a test."""
    async with AsyncExitStack() as stack:
        yield stack


async def bots(
    stack: AsyncExitStack, url: str, folder: Path, *limits: StoreLimits
) -> list[SharedStore]:
    """So many bots that know of each other, on an empty database."""
    await empty(url)
    made = [bot_on(url, folder / str(number), one) for number, one in enumerate(limits)]
    for one in made:
        await stack.enter_async_context(one)
    await connected(*made)
    return made


def does(store: SharedStore, update: int, link: str, languages: Languages = FRENCH) -> None:
    """What is kept when a press of hers is answered."""
    is_answering({"update_id": update})
    store.note_message(SHE, SentMessage(SHE, 1))
    store.remember_link(SHE, link)
    store.remember_languages(SHE, languages)


async def soon(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(10):
        while not is_so():
            await asyncio.sleep(0.01)


async def test_what_one_has_kept_the_next_one_reads(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """Whichever bot answered her last, each knows her last link and her language at once."""
    first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
    for turn, (store, other) in enumerate([(first, second), (second, first)] * 3):
        languages = (FRENCH, ENGLISH)[turn % 2]
        does(store, turn + 1, f"link{turn}", languages)
        assert await store.flush()
        for one in (store, other):
            assert await one.last_link(SHE) == f"link{turn}"
            assert await one.languages(SHE) == languages


async def test_who_wrote_late_does_not_win(postgres_url: str, tmp_path: Path) -> None:
    """In whatever order bots write, what she did last stays: six updates, every order of three."""
    for order in itertools.permutations(range(3)):
        async with AsyncExitStack() as once:
            made = await bots(once, postgres_url, tmp_path, SLOW, SLOW, SLOW)
            for update, one in enumerate((*made, *made)):
                does(one, 100 + update, f"link{update}", (FRENCH, ENGLISH)[update % 2])
            for number in order:
                assert await made[number].flush()
            for one in made:
                assert await one.last_link(SHE) == "link5"
                assert await one.languages(SHE) == ENGLISH


async def test_updates_are_numbered_anew(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """After a silent week numbers begin anew (Bot API, *update_id*): the later use counts."""
    first, second = await bots(stack, postgres_url, tmp_path, SLOW, SLOW)
    does(first, 900_000, "old", FRENCH)
    assert await first.flush()
    later = first._now() + 8 * 86_400
    second._now = second._writer._now = lambda: later
    does(second, 7, "new", ENGLISH)
    assert await second.flush()

    assert await second.languages(SHE) == ENGLISH
    assert await second.last_link(SHE) == "new"


async def test_erased_on_one_is_erased_on_all(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """What another bot has in memory, in hand or is about to write is gone, and stays so."""
    first, second, third = await bots(stack, postgres_url, tmp_path, QUICK, SLOW, SLOW)
    does(first, 1, "on the server")
    assert await first.flush()
    does(second, 2, "in hand")
    does(third, 3, "in hand")
    assert await second.flush()
    is_answering({"update_id": 4})

    assert (await first.forget(SHE)).erasing is ErasureStatus.DONE
    await soon(lambda: not third._writer.pending.links)
    await third.flush()
    for one in (first, second, third):
        assert await one.kept_about(SHE) == {}
        assert one.languages_at_hand(SHE) is None
    assert await say(postgres_url, "SELECT * FROM last_link") == []


async def test_who_was_not_told_writes_nothing_back(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """A bot that did not hear of an erasing is held back by the server itself; others are kept."""
    first, deaf = await bots(stack, postgres_url, tmp_path, QUICK, SLOW)
    deaf.coordination.stop()
    does(deaf, 5, "before")
    is_answering({"update_id": 5})
    deaf.remember_link(OTHER, "hers")
    is_answering({"update_id": 6})
    await first.forget(SHE)
    assert await deaf.flush()

    assert await first.kept_about(SHE) == {}
    assert await first.last_link(OTHER) == "hers"
    does(deaf, 7, "afterwards")
    assert await deaf.flush()
    assert await first.last_link(SHE) == "afterwards"


async def test_what_was_in_hand_before_and_after(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """A bot cut off before, while and after she erased herself: nothing from before is written."""
    first, deaf = await bots(stack, postgres_url, tmp_path, QUICK, SLOW)
    deaf.coordination.stop()
    does(deaf, 5, "before")
    is_answering({"update_id": 6})
    await first.forget(SHE)
    is_answering({"update_id": 7})
    deaf.note_message(SHE, SentMessage(SHE, 2))
    assert await deaf.flush()
    for table in ("last_link", "languages", "messages"):
        assert await say(postgres_url, f"SELECT * FROM {table}") == []

    does(deaf, 8, "afterwards")
    assert await deaf.flush()
    assert await first.last_link(SHE) == "afterwards"


async def test_an_erasing_while_others_write(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """Side by side with writing, again and again: nothing from before it is left after it."""
    made = await bots(stack, postgres_url, tmp_path, QUICK, QUICK, QUICK)
    for turn in range(8):
        for number, one in enumerate(made):
            does(one, turn * 10 + number, f"link{turn}")
        is_answering({"update_id": turn * 10 + 5})
        await made[turn % 3].forget(SHE)
        assert all(await asyncio.gather(*(one.flush() for one in made)))
        assert [await one.kept_about(SHE) for one in made] == [{}, {}, {}]


async def test_the_server_away_and_an_erasing(
    stack: AsyncExitStack, postgres: PostgresProcess, postgres_url: str, tmp_path: Path
) -> None:
    """While nobody can be told it is not said to be done; afterwards it is true everywhere."""
    first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
    does(first, 1, "before")
    does(second, 2, "before, too")
    assert await first.flush()
    assert await second.flush()
    await asyncio.to_thread(postgres.stop, signal.SIGQUIT)
    try:
        does(second, 3, "in hand")
        is_answering({"update_id": 4})
        assert (await first.forget(SHE)).erasing is not ErasureStatus.DONE
        assert await first.kept_about(SHE) == {}
        does(second, 2, "late")
        # A press is kept in memory, and words are read by it.
        assert await second.last_link(SHE) == "late"
    finally:
        await asyncio.to_thread(postgres.start)
    await soon(lambda: not (len(first._writer.pending) or len(second._writer.pending)))
    await connected(first, second)

    assert [await one.kept_about(SHE) for one in (first, second)] == [{}, {}]
    assert (await first.forget(SHE)).erasing is ErasureStatus.DONE


async def test_the_turn_of_a_person(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """One bot at a time for one person; nobody waits for another person's, nor for ever."""
    first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
    happened: list[str] = []

    async def works(store: SharedStore, person: int, name: str, seconds: float) -> None:
        async with store.turn(person):
            happened.append(f"{name} begins")
            await asyncio.sleep(seconds)
            happened.append(f"{name} ends")

    one = asyncio.create_task(works(first, SHE, "first", 0.4))
    await soon(lambda: happened)
    await asyncio.gather(works(second, OTHER, "other", 0.0), works(second, SHE, "second", 0.0), one)
    assert happened == [
        "first begins", "other begins", "other ends", "first ends", "second begins", "second ends",
    ]  # fmt: skip
    async with first.turn(SHE), asyncio.timeout(5), second.turn(SHE):
        assert True


async def test_a_turn_ends_with_its_bot(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """A bot that is gone in the middle of something keeps nobody waiting."""
    (first,) = await bots(stack, postgres_url, tmp_path, QUICK)
    gone = bot_on(postgres_url, tmp_path / "gone", QUICK)
    await gone.open()
    await connected(gone)
    assert await gone.coordination._hold(gone._mapper.turn_keys(SHE)[0])
    await say(
        postgres_url,
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
        f" AND objid = {gone._mapper.turn_keys(SHE)[0] & 0xFFFFFFFF}",
    )
    async with asyncio.timeout(0.5), first.turn(SHE):
        pass
    await gone.close()


async def test_what_is_done_is_done_once(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """An update that Telegram gives to two bots is carried out by one; no number of it is kept."""
    first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
    assert await first.was_done(123_456_789) is False
    await first.note_done(123_456_789)
    await second.note_done(123_456_789)

    assert await second.was_done(123_456_789) is True
    assert await second.was_done(123_456_788) is False
    (row,) = await say(postgres_url, "SELECT * FROM handled")
    assert len(row["number"]) == 32
    assert set(row.keys()) == {"number", "ends"}


async def test_news_above_a_card(stack: AsyncExitStack, postgres_url: str, tmp_path: Path) -> None:
    """A notice that is written or withdrawn anywhere is known of at once."""
    first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
    for change in (first.put_notice(CLOSED), first.withdraw_notice(CLOSED.of)):
        second.news.clear()
        assert await change
        async with asyncio.timeout(5):
            await second.news.wait()


async def test_one_leads(stack: AsyncExitStack, postgres_url: str, tmp_path: Path) -> None:
    """One of all deletes what is old; when it is gone, another one does within ten seconds."""
    made = await bots(stack, postgres_url, tmp_path, QUICK, QUICK, QUICK)
    await soon(lambda: any(one.coordination.leads for one in made))
    (leader,) = [one for one in made if one.coordination.leads]
    rest = [one for one in made if one is not leader]
    await leader.close()
    async with asyncio.timeout(10):
        while not any(one.coordination.leads for one in rest):
            await asyncio.sleep(0.05)

    assert [one._writer.leads() for one in rest].count(True) == 1


async def test_who_does_not_lead_forgets_too(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path
) -> None:
    """The memory of every bot ends with its time, whichever of them deletes on the server."""
    often = StoreLimits(flush_every=3600.0, delete_every=0.1)
    made = await bots(stack, postgres_url, tmp_path, often, often)
    await soon(lambda: any(one.coordination.leads for one in made))
    (follows,) = [one for one in made if not one.coordination.leads]
    does(follows, 1, "link")
    later = follows._now() + 400 * 86_400
    follows._now = follows._writer._now = lambda: later
    await soon(lambda: not len(follows._cache))

    assert not follows.coordination.leads


async def test_a_server_that_hangs_up(tmp_path: Path) -> None:
    """A server that refuses us is tried again at its interval, and not as fast as it refuses."""
    calls = 0

    async def hang_up(_: asyncio.StreamReader, line: asyncio.StreamWriter) -> None:
        nonlocal calls
        calls += 1
        line.close()

    async with await asyncio.start_server(hang_up, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        store = bot_on(f"postgresql://bot:x@127.0.0.1:{port}/bot", tmp_path, SLOW)
        async with store:
            calls = 0
            await asyncio.sleep(20 * SLOW.retry_after)

    # TLS is tried first, then a line without it: two calls each time.
    assert 2 <= calls <= 60


async def test_nothing_of_an_erasing_is_said(
    stack: AsyncExitStack, postgres_url: str, tmp_path: Path, lines: Lines
) -> None:
    """Neither the server nor its log learns who was erased: what is told is sealed, rows hashed."""
    (first,) = await bots(stack, postgres_url, tmp_path, QUICK)
    await first.forget(SHE)
    told = first._mapper.announcement(SHE, 4)
    (row,) = await say(postgres_url, "SELECT * FROM erased")

    assert str(SHE) not in told + repr(row) + repr(lines.lines)
    assert first._mapper.read_announcement(told) == (SHE, 4)
    assert told != first._mapper.announcement(SHE, 4)
    for wrong in ("", "notices", "AAAA", told[:-4], "é"):
        assert first._mapper.read_announcement(wrong) is None
