"""Updates are acknowledged after they were answered or sealed; one slow one holds nobody up."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from tests.faces.telegram.journals import press
from tests.faces.telegram.polling_run import HURRY, Desk, Run, Server

pytestmark = pytest.mark.virtual_time


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
