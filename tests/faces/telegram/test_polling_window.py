"""The window of polling: a slow update is sealed and let go of before it holds up those behind."""

import asyncio
from dataclasses import replace

import pytest

from bot.faces.telegram.polling import WINDOW
from bot.faces.telegram.redacted import redact
from tests.faces.telegram.journals import JournalInMemory, press, words
from tests.faces.telegram.polling_run import HURRY, Desk, Run, Server, Update

pytestmark = pytest.mark.virtual_time


async def test_a_full_window_lets_the_slow_one_go() -> None:
    """When a hundred updates wait behind a slow one, it is sealed, let go of, and answered."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1)
    run = Run(server, desk)
    await run.until(lambda: not server.queue)
    waiting = 100 not in desk.handled
    sealed = list(run.journal.rows)
    desk.may_end.set()
    await run.end()

    assert waiting
    assert 100 in sealed
    assert run.journal.rows == {}
    assert sorted(desk.handled) == list(range(100, 100 + WINDOW + 49))


async def test_many_slow_ones_are_let_go_of_together() -> None:
    """A window full of slow ones is not freed one by one: those behind it would wait for long."""
    server, desk = Server(*range(1, WINDOW + 50)), Desk(*range(1, WINDOW + 1))
    run = Run(server, desk)
    await run.until(lambda: len(desk.handled) == 49)
    polls = len(server.asked)
    desk.may_end.set()
    await run.until(lambda: not server.queue)
    await run.end()

    assert polls < 40
    assert sorted(desk.handled) == list(range(100, 100 + WINDOW + 49))


async def test_too_much_in_flight_stays_at_telegram() -> None:
    """When very much is slow, the window is not moved any more: memory is bounded."""
    everybody = range(1, 1000)
    server, desk = Server(*everybody), Desk(*everybody)
    run = Run(server, desk, limits=replace(HURRY, max_in_flight=150))
    await run.until(lambda: len(server.asked) > 60)
    begun = run.loop._processor.in_flight
    desk.may_end.set()
    await run.until(lambda: not server.queue)
    await run.end()

    assert 150 <= begun <= 150 + WINDOW
    assert sorted(desk.handled) == list(range(100, 1099))


async def test_a_slow_machine_lets_nobody_go() -> None:
    """When it is we who are slow, all take as long, and nothing is let go of."""
    server, desk = Server(*range(1, 4 * WINDOW)), Desk()
    turn = asyncio.Lock()
    answer = desk.handle

    async def work(update: Update) -> None:
        async with turn:
            await asyncio.sleep(0.0002)
        await answer(update)

    desk.handle = work  # type: ignore[method-assign]
    run = Run(server, desk)
    untracked = 0
    while server.queue:
        untracked = max(untracked, len(run.loop._untracked))
        await asyncio.sleep(0.001)
    await run.end()

    assert untracked == 0
    assert sorted(desk.handled) == list(range(100, 100 + 4 * WINDOW - 1))


async def test_what_is_let_go_of_comes_back_after_a_crash() -> None:
    """Sealed before its window moves on; the next process answers it first, and once."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1)
    first = Run(server, desk)
    await first.until(lambda: not server.queue)
    first.task.cancel()
    await asyncio.wait([first.task])
    unanswered = 100 not in desk.handled
    again = Desk()
    second = Run(server, again, first.journal)
    await second.until(lambda: again.handled == [100])
    await second.end()

    assert unanswered
    assert first.journal.rows == {}


async def test_sealed_and_given_again_is_answered_once() -> None:
    """A crash between the sealing and the next poll leaves an update in both places."""
    journal, server, desk = JournalInMemory(), Server(1, 2, 3), Desk()
    one = redact(press(101, 2))
    assert one is not None
    await journal.keep([one])
    run = Run(server, desk, journal)
    await run.until(lambda: not server.queue)
    await run.end()

    assert sorted(desk.handled) == [100, 101, 102]
    assert desk.handled[0] == 101


async def test_words_that_are_let_go_of_are_asked_for_again() -> None:
    """Typed words never wait on disk: after a crash she is asked to write them again."""
    server, desk = Server(), Desk(*range(1, 2 * WINDOW))
    server.queue = [words(100 + n, n, "CANARY") for n in range(1, WINDOW + 20)]
    first = Run(server, desk)
    await first.until(lambda: len(first.journal.rows) > 50)
    first.task.cancel()
    await asyncio.wait([first.task])
    second = Run(server, Desk(), first.journal)
    await second.until(lambda: not server.queue and not second.journal.rows)
    await second.end()
    asked = {update["update_id"] for update in second.asked.updates}

    assert len(asked) > 50
    assert "CANARY" not in str(first.journal.ever)


async def test_a_journal_that_takes_nothing_holds_the_window() -> None:
    """While nothing can be sealed, nothing is let go of before its time; then it is said."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1)
    journal = JournalInMemory()
    journal.works = False
    run = Run(server, desk, journal)
    await run.until(lambda: len(desk.handled) >= WINDOW - 1)
    await asyncio.sleep(HURRY.unsealed / 3)
    held = server.forgotten_below
    await run.until(lambda: not server.queue)
    desk.may_end.set()
    await run.end()

    assert held == 100
    assert sorted(desk.handled) == list(range(100, 100 + WINDOW + 49))


@pytest.mark.parametrize("place", [0, 30, 60, 98, 99])
async def test_a_slow_one_at_any_place_of_the_window(place: int) -> None:
    """Those behind a full window wait for a moment, wherever in it the slow one stands."""
    people = list(range(1, WINDOW + 50))
    server, desk = Server(*people), Desk(people[place])
    run = Run(server, desk)
    began = asyncio.get_running_loop().time()
    await run.until(lambda: len(desk.handled) == WINDOW + 48)
    took = asyncio.get_running_loop().time() - began
    desk.may_end.set()
    await run.end()

    assert took < 1


async def test_stopping_counts_what_is_left(capfd: pytest.CaptureFixture[str]) -> None:
    """What hangs at the end is counted: at Telegram, sealed, and what would be lost: none."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1, WINDOW + 48)
    run = Run(server, desk)
    await run.until(lambda: len(desk.handled) == WINDOW + 47)
    await run.end()
    # Where the log goes is settled by whatever began one before in this process.
    said = "".join(capfd.readouterr())

    assert "left_to_the_next" in said
    assert "at_telegram=1" in said
    assert "sealed=1" in said
    assert "lost=0" in said
