"""Deliveries are said yes to after they were handled; whoever is not Telegram is sent away."""

import asyncio
import json

import pytest

from bot.faces.telegram.reception import Reception
from bot.faces.telegram.webhook import MAX_BODY
from tests.faces.telegram.delivering import (
    SECRET,
    Desk,
    Reply,
    Update,
    press,
    serving,
    until,
)


async def test_yes_after_handling() -> None:
    """The request stays open until its update was handled; the answer to a press goes with it."""
    desk = Desk()
    async with serving(desk) as (hook, telegram):
        answer = await telegram.delivers(press(7))

        assert answer == (200, {"method": "answerCallbackQuery", "callback_query_id": "7"})
        assert desk.handled == [7]
        assert desk.called == []
        assert hook.processor.in_flight == 0


async def test_nothing_in_the_answer() -> None:
    """What needs no call gets an empty yes."""
    desk = Desk(fills=False)
    async with serving(desk) as (_, telegram):
        assert await telegram.delivers(press(7)) == (200, None)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "ünsicher"])
async def test_who_is_not_telegram(secret: str | None) -> None:
    """Without the right secret: 401, without a word, and nothing is read or handled."""
    desk = Desk()
    async with serving(desk) as (hook, telegram):
        answer = await telegram.post(json.dumps(press(7)).encode(), secret)

        assert answer == (401, None)
        assert hook.refused == 1
        assert desk.begun == []


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[1]", b"7", b'"x"', b"null", b"{}", b'{"update_id": "7"}',
     b"[" * 100_000, b"NaN"],
)  # fmt: skip
async def test_what_cannot_be_read(body: bytes) -> None:
    """What is no update is counted and said yes to: a second delivery would be no better."""
    desk = Desk()
    async with serving(desk) as (hook, telegram):
        answer = await telegram.post(body)
        after = await telegram.delivers(press(8))

        assert answer == (200, None)
        assert hook.unreadable == 1
        assert after[0] == 200


@pytest.mark.parametrize("size", [MAX_BODY + 1, 3 * MAX_BODY])
async def test_too_large(size: int) -> None:
    """A body above the limit is not taken in, and said yes to: it would come for ever."""
    desk = Desk()
    async with serving(desk) as (hook, telegram):
        status, _ = await telegram.post(b" " * size)
        still, _ = await telegram.delivers(press(8))

        assert (status, still) == (200, 200)
        assert hook.unreadable == 1
        assert desk.begun == [8]


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "nonsense"])
async def test_a_wrong_encoding(encoding: str) -> None:
    """A body that cannot be unpacked gets a yes, too, and counts as unreadable."""
    desk = Desk()
    async with serving(desk) as (hook, telegram):
        status, _ = await telegram.post(json.dumps(press(7)).encode(), encoding=encoding)
        still, _ = await telegram.delivers(press(8))

        assert (status, still) == (200, 200)
        assert desk.begun in ([8], [7, 8])
        assert hook.unreadable == 1 - (7 in desk.begun)


async def test_elsewhere() -> None:
    """Only the path of the address takes deliveries."""
    desk = Desk()
    async with serving(desk) as (_, telegram):
        status, _ = await telegram.post(json.dumps(press(7)).encode(), SECRET, "/elsewhere")

        assert status == 404
        assert desk.begun == []


async def test_the_same_update_twice() -> None:
    """Delivered again while in hand or after: handled once, answered both times."""
    desk = Desk(7)
    async with serving(desk) as (_, telegram):
        first = asyncio.create_task(telegram.delivers(press(7)))
        await until(lambda: desk.begun == [7])
        second = asyncio.create_task(telegram.delivers(press(7)))
        await asyncio.sleep(0.01)
        desk.may_end.set()
        statuses = [(await first)[0], (await second)[0], (await telegram.delivers(press(7)))[0]]

        assert statuses == [200, 200, 200]
        assert desk.handled == [7]


async def test_an_answer_that_was_not_heard() -> None:
    """The same answer to the press is given again, should Telegram not have heard the first."""
    desk = Desk()
    async with serving(desk) as (_, telegram):
        assert await telegram.delivers(press(7)) == await telegram.delivers(press(7))
        assert desk.handled == [7]


async def test_order_within_a_chat() -> None:
    """A message that overtakes nobody: what comes second in a chat is handled second."""
    desk = Desk(1)
    async with serving(desk) as (_, telegram):
        first = asyncio.create_task(telegram.delivers(press(1)))
        await until(lambda: desk.begun == [1])
        message = {"update_id": 2, "message": {"from": {"id": 1}}}
        second = asyncio.create_task(telegram.delivers(message))
        other = await telegram.delivers(press(3, person=2))
        desk.may_end.set()
        await asyncio.gather(first, second)

        assert other[0] == 200
        assert desk.handled == [3, 1, 2]


async def test_an_odd_update_gets_a_yes() -> None:
    """An update that cannot be handled is passed over, as with polling."""

    async def fail(update: Update, reply: Reply) -> None:
        raise KeyError(update["x"], reply)

    desk = Desk()
    desk.handle = fail  # type: ignore[method-assign]
    async with serving(desk) as (hook, telegram):
        assert await telegram.delivers(press(7)) == (200, None)
        assert hook.processor.failed == 1


async def test_stopping_finishes_what_is_in_flight() -> None:
    """At the end what was begun is finished and said yes to."""
    desk = Desk(7)
    async with serving(desk) as (_, telegram):
        delivery = asyncio.create_task(telegram.delivers(press(7)))
        await until(lambda: desk.begun == [7])
        asyncio.get_running_loop().call_later(0.05, desk.may_end.set)

    assert (await delivery)[0] == 200
    assert desk.handled == [7]


async def test_stopping_does_not_say_yes_to_what_hangs() -> None:
    """What does not end in time is delivered again to the next process."""
    desk = Desk(7)
    async with serving(desk) as (_, telegram):
        delivery = asyncio.create_task(telegram.delivers(press(7)))
        await until(lambda: desk.begun == [7])

    assert (await delivery)[0] == 503
    assert desk.handled == []


async def test_while_stopping_nothing_new_is_begun() -> None:
    """What comes in at the end, over a connection that is still open, is left to the next."""
    desk = Desk(7)
    async with serving(desk) as (hook, telegram):
        delivery = asyncio.create_task(telegram.delivers(press(7)))
        await until(lambda: desk.begun == [7])
        healthy = await telegram.health()
        hook._stopping.set()
        status, _ = await telegram.delivers(press(8))
        ending = await telegram.health()
        desk.may_end.set()
        await delivery

        assert (healthy, ending) == ((200, "ok\n"), (503, "stopping\n"))
        assert status == 503
        assert desk.handled == [7]


async def test_health_fails_while_it_is_deaf() -> None:
    """Whoever watches over the bot sees why nothing that people press reaches it."""
    desk = Desk()
    async with serving(desk) as (_, telegram):
        well = await telegram.health()
        desk.reception.lost = lambda: "another program has taken the updates"
        desk.reception.beat()
        deaf = await telegram.health()

    assert well == (200, "ok\n")
    assert deaf == (503, "another program has taken the updates\n")


async def test_ready_once_it_answers() -> None:
    """Before Telegram was told where to deliver, it lives and is not ready."""
    desk = Desk()
    desk.reception = Reception()
    async with serving(desk) as (_, telegram):
        starting = await telegram.health("readyz"), await telegram.health()
        desk.reception.begins()
        ready = await telegram.health("readyz")

    assert [status for status, _ in starting] == [503, 200]
    assert ready == (200, "ok\n")
