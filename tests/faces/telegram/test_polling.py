"""Updates are acknowledged after they were handled, and one slow one holds nobody up."""

import asyncio
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError

from bot.faces.telegram import in_order, polling
from bot.faces.telegram.in_order import InOrder
from bot.faces.telegram.polling import WINDOW, Polling

Update = dict[str, Any]


class Server:
    """Telegram's queue: an update is forgotten when a higher offset is asked for."""

    def __init__(self, *people: int) -> None:
        self.queue: list[Update] = [
            {"update_id": 100 + number, "message": {"from": {"id": person}}}
            for number, person in enumerate(people)
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
        if update["message"]["from"]["id"] in self.slow:
            await self.may_end.wait()
        self.handled.append(update["update_id"])


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same waits, a hundred times shorter."""
    for name in ("PATIENCE", "BETWEEN", "SLOW", "VERY_SLOW"):
        monkeypatch.setattr(polling, name, getattr(polling, name) / 100)
    monkeypatch.setattr(in_order, "SLOW", in_order.SLOW / 100)
    monkeypatch.setattr(polling, "GOODBYE", 0.2)
    monkeypatch.setattr(polling, "PAUSES", (0.001,))


class Run:
    """A polling loop under test."""

    def __init__(self, server: Server, desk: Desk) -> None:
        self.told: list[str] = []
        self.stop = asyncio.Event()
        self.loop = Polling(server, InOrder(desk.handle), tell=self.told.append)
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
        server.queue.append({"update_id": number, "message": {"from": {"id": number}}})
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
    """When a hundred updates wait behind a slow one, it is let go of and still answered."""
    server, desk = Server(1, *range(2, WINDOW + 50)), Desk(1)
    run = Run(server, desk)
    await run.until(lambda: not server.queue)
    waiting = 100 not in desk.handled
    desk.may_end.set()
    await run.end()

    assert waiting
    assert sorted(desk.handled) == list(range(100, 100 + WINDOW + 49))


async def test_stopping_finishes_what_is_in_hand() -> None:
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


async def test_a_broken_line_is_survived() -> None:
    """After errors of the network the loop goes on, and says so once."""
    server, desk = Server(1), Desk()
    server.errors = [NetworkError("x"), NetworkError("x"), NetworkError("x")]
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert run.told == ["No connection to Telegram. Trying again; nothing is lost meanwhile."]


async def test_another_program_is_told_of() -> None:
    """A conflict is said in words, and tried again."""
    server, desk = Server(1), Desk()
    server.errors = [Conflict("x")]
    run = Run(server, desk)
    await run.until(lambda: desk.handled == [100])
    await run.end()

    assert len(run.told) == 1
    assert "another program" in run.told[0]


async def test_a_refused_token_ends_it() -> None:
    """When the token is taken back, the loop ends with that."""
    server = Server()
    server.errors = [InvalidToken("x")]
    run = Run(server, Desk())

    with pytest.raises(InvalidToken):
        await run.task


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


async def test_too_much_in_hand_stays_at_telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    """When very much is slow, the window is not moved any more: memory is bounded."""
    monkeypatch.setattr(in_order, "MOST", 150)
    everybody = range(1, 1000)
    server, desk = Server(*everybody), Desk(*everybody)
    run = Run(server, desk)
    await run.until(lambda: len(server.asked) > 60)
    begun = run.loop._in_order.in_hand
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
    queue = [{"update_id": number, "message": {"from": {"id": number}}} for number in (7, 8)]

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


async def test_a_slow_machine_lets_nobody_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """When it is we who are slow, nothing is said to be handled before it is."""
    monkeypatch.setattr(polling, "VERY_SLOW", 3.0)
    server, desk = Server(*range(1, 4 * WINDOW)), Desk()
    turn = asyncio.Lock()
    answer = desk.handle

    async def work(update: Update) -> None:
        async with turn:
            await asyncio.sleep(0.0002)
        await answer(update)

    desk.handle = work  # type: ignore[method-assign]
    run = Run(server, desk)
    let_go = 0
    while server.queue:
        let_go = max(let_go, len(run.loop._let_go))
        await asyncio.sleep(0.001)
    await run.end()

    assert let_go == 0
    assert sorted(desk.handled) == list(range(100, 100 + 4 * WINDOW - 1))
