"""Updates are acknowledged after they were answered or sealed; one slow one holds nobody up."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.polling import WINDOW, Polling
from bot.faces.telegram.redacted import redact
from tests.faces.telegram.journals import Asked, JournalInMemory, log_in, press, words

pytestmark = pytest.mark.virtual_time

Update = dict[str, Any]


class Server:
    """Telegram's queue: an update is forgotten when a higher offset is asked for."""

    def __init__(self, *people: int) -> None:
        self.queue: list[Update] = [
            press(100 + number, person) for number, person in enumerate(people)
        ]
        self.errors: list[Exception] = []
        self.asked: list[int] = []
        self.odd: list[Any] = []

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> list[Any]:
        """getUpdates, with a poll that ends soon when there is nothing."""
        assert method == "getUpdates"
        assert read > fields["timeout"]
        if self.errors:
            raise self.errors.pop(0)
        self.asked.append(fields["offset"])
        self.queue = [one for one in self.queue if one["update_id"] >= fields["offset"]]
        await asyncio.sleep(0.001)
        return [*self.odd, *self.queue[: fields["limit"]]]

    @property
    def forgotten_below(self) -> int:
        """The number of the oldest update still in the queue, or of the next."""
        return int(self.queue[0]["update_id"]) if self.queue else max([0, *self.asked])


class Desk:
    """Handles updates; those of the people in *slow* only when it is let."""

    def __init__(self, *slow: int) -> None:
        self.slow = slow
        self.may_end = asyncio.Event()
        self.handled: list[int] = []
        self.begun: list[int] = []

    async def handle(self, update: Update) -> None:
        """Handle one update."""
        self.begun.append(update["update_id"])
        sent = update.get("callback_query") or update["message"]
        if sent["from"]["id"] in self.slow:
            await self.may_end.wait()
        self.handled.append(update["update_id"])


HURRY = Limits(
    batch_patience=LIMITS.batch_patience / 100, poll_pause=LIMITS.poll_pause / 100,
    unsealed=LIMITS.unsealed / 100, too_soon=LIMITS.too_soon / 100,
    release_slot_after=LIMITS.release_slot_after / 100, goodbye=0.2, poll_backoff=(0.001,),
)  # fmt: skip
"""The same waits, a hundred times shorter."""


class Run:
    """A polling loop under test."""

    def __init__(
        self,
        server: Server,
        desk: Desk,
        journal: JournalInMemory | None = None,
        limits: Limits = HURRY,
    ) -> None:
        self.told: list[str] = []
        self.asked = Asked()
        self.stop = asyncio.Event()
        self.journal = journal or JournalInMemory()
        sealed = log_in(self.journal, self.asked)
        self.loop = Polling(
            server, PerChatProcessor(limits), desk.handle, tell=self.told.append, sealed=sealed,
            limits=limits,
        )  # fmt: skip
        self.task = asyncio.create_task(self.loop.run(self.stop))

    async def until(self, holds: Any) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(5):
            while not holds():
                await asyncio.sleep(0.001)

    async def end(self) -> None:
        """Stop it and wait."""
        self.stop.set()
        await self.task


async def test_acknowledged_after_handling() -> None:
    """The offset moves past an update only when it was handled."""
    server, desk = Server(1, 2, 3), Desk(1, 2, 3)
    run = Run(server, desk)
    await run.until(lambda: len(desk.begun) == 3)
    await asyncio.sleep(0.05)
    before = server.forgotten_below
    desk.may_end.set()
    await run.until(lambda: not server.queue)
    await run.end()

    assert before == 100
    assert server.forgotten_below == 103
    assert desk.begun == [100, 101, 102]


async def test_a_slow_one_holds_nobody_up() -> None:
    """While one update waits, later ones are begun and answered, each once."""
    server, desk = Server(1, 2), Desk(1)
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [101])
    for number in range(102, 120):
        server.queue.append(press(number, number))
        await run.until(lambda number=number: number in desk.handled)
    held_back = server.forgotten_below
    desk.may_end.set()
    await run.until(lambda: not server.queue)
    await run.end()

    assert held_back == 100
    assert sorted(desk.handled) == sorted(set(desk.handled)) == list(range(100, 120))


async def test_never_the_same_offset_twice_while_one_waits() -> None:
    """Telegram gives one update only to who asks for the same offset twice in a moment."""
    server, desk = Server(1, 2), Desk(1)
    run = Run(server, desk)
    await run.until(lambda: len(server.asked) > 6)
    desk.may_end.set()
    await run.end()
    pairs = list(zip(server.asked[1:6], server.asked[2:7], strict=False))

    assert all(first != second for first, second in pairs)


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


async def test_stopping_finishes_what_is_in_flight() -> None:
    """On SIGTERM what was begun is finished and acknowledged."""
    server, desk = Server(1, 2), Desk(1, 2)
    run = Run(server, desk)
    await run.until(lambda: len(desk.begun) == 2)
    run.stop.set()
    desk.may_end.set()
    await run.task

    assert desk.handled == [100, 101]
    assert server.asked[-1] == 102


async def test_stopping_does_not_acknowledge_what_hangs() -> None:
    """What does not end in time is given again to the next process."""
    server, desk = Server(1, 2), Desk(2)
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert server.asked[-1] == 101


async def test_updates_without_a_number_are_passed_over() -> None:
    """What is no update is not handled, and what comes after it is."""
    server, desk = Server(1), Desk()
    server.odd = ["x", {"update_id": "100"}, None]
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert desk.handled == [100]


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


async def test_new_numbers_after_a_week() -> None:
    """After a week of silence Telegram may begin again with lower numbers: they are no old ones."""
    server, desk = Server(1, 2), Desk()
    for update in server.queue:
        update["update_id"] += 5000
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [5100, 5101])
    server.call = _of_lower_numbers(server)  # type: ignore[method-assign]
    await run.until(lambda: desk.handled[2:] == [7, 8])
    await run.end()

    assert desk.handled == [5100, 5101, 7, 8]


def _of_lower_numbers(server: Server) -> Any:
    """Telegram as it answers an offset that is far ahead: from the head of its queue."""
    queue = [press(number, number) for number in (7, 8)]

    async def call(method: str, fields: dict[str, Any], *, read: float) -> list[Any]:
        assert method == "getUpdates"
        assert read
        await asyncio.sleep(0.001)
        server.asked.append(fields["offset"])
        return [
            one for one in queue if fields["offset"] > 1000 or one["update_id"] >= fields["offset"]
        ]

    return call


async def test_an_answer_that_cannot_be_read_is_survived() -> None:
    """Whatever comes in place of updates, the loop asks again."""
    server, desk = Server(1), Desk()
    server.errors = [RecursionError("x"), AttributeError("x")]
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert desk.handled == [100]


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


@pytest.mark.parametrize("odd", [{}, None, "x", {"ok": True}, 7])
async def test_updates_that_are_no_list_are_an_outage(odd: Any) -> None:
    """A server that answers something else is not asked a thousand times a second."""
    server, desk = Server(1), Desk()
    give, asked = server.call, []

    async def call(method: str, fields: dict[str, Any], *, read: float) -> Any:
        asked.append(method)
        return odd if len(asked) < 4 else await give(method, fields, read=read)

    server.call = call  # type: ignore[method-assign]
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert len(run.told) == 2
    assert "not the Bot API" in run.told[0]


async def test_nothing_at_once_is_not_asked_for_at_once_again() -> None:
    """A server that does not wait gets a poll a second, not all that the machine can make."""
    server = Server()
    run = Run(server, Desk(), limits=replace(HURRY, too_soon=0.05))
    await asyncio.sleep(0.3)
    polls = len(server.asked)
    await run.end()

    assert 2 <= polls < 12


async def test_stopping_counts_what_is_left(capfd: pytest.CaptureFixture[str]) -> None:
    """What hangs at the end is counted: at Telegram, sealed, and what would be lost: none."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1, WINDOW + 48)
    run = Run(server, desk)
    await run.until(lambda: len(desk.handled) == WINDOW + 47)
    await run.end()
    out, _ = capfd.readouterr()

    assert "left_to_the_next" in out
    assert "at_telegram=1" in out
    assert "sealed=1" in out
    assert "lost=0" in out
