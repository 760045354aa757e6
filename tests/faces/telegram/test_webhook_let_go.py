"""What a webhook lets go of before it is answered: slow ones, crowds, and what a crash leaves."""

import asyncio
from dataclasses import replace

from bot.faces.telegram.redacted import redact
from tests.faces.telegram.delivering import (
    HURRY,
    SOON_LET_GO,
    Desk,
    press,
    serving,
    until,
)
from tests.faces.telegram.journals import press as full_press


async def test_a_slow_screen_does_not_keep_the_clock_running() -> None:
    """When the screen takes long, the press is answered by a call; the yes still waits."""
    desk = Desk(7)
    async with serving(desk) as (_, telegram):
        delivery = asyncio.create_task(telegram.delivers(press(7)))
        await until(lambda: desk.called)
        is_open = not delivery.done()
        desk.may_end.set()

        assert await delivery == (200, None)
        assert is_open
        assert desk.called == [("answerCallbackQuery", {"callback_query_id": "7"})]


async def test_let_go_before_telegram_hangs_up() -> None:
    """A request that was open for very long gets its yes; the update goes on by itself."""
    desk = Desk(7)
    async with serving(desk, SOON_LET_GO) as (_, telegram):
        answer = await telegram.delivers(press(7))
        before = list(desk.handled)
        desk.may_end.set()
        await until(lambda: desk.handled == [7])

        assert answer == (200, None)
        assert before == []


async def test_an_answer_that_comes_after_letting_go() -> None:
    """Who waited in her line for so long that our answer is gone is answered by a call."""
    desk = Desk(7)
    async with serving(desk, SOON_LET_GO) as (_, telegram):
        await asyncio.gather(telegram.delivers(press(7)), telegram.delivers(press(8)))
        desk.may_end.set()
        await until(lambda: desk.handled == [7, 8])
        await until(lambda: len(desk.called) == 2)

        assert [fields["callback_query_id"] for _, fields in desk.called] == ["7", "8"]


async def test_a_crowd_of_slow_ones() -> None:
    """So many slow ones that they would use up Telegram's connections are let go of."""
    everybody = range(1, 41)
    desk = Desk(*everybody)
    async with serving(desk, replace(HURRY, crowd=5)) as (_, telegram):
        deliveries = [
            asyncio.create_task(telegram.delivers(press(number, person=number)))
            for number in everybody
        ]
        await until(lambda: sum(one.done() for one in deliveries) == 35)
        handled = list(desk.handled)
        desk.may_end.set()
        statuses = {(await one)[0] for one in deliveries}

        assert handled == []
        assert statuses == {200}
        assert sorted(desk.handled) == list(everybody)


async def test_when_full_it_stays_at_telegram() -> None:
    """Beyond the bound a delivery is sent back, with the wish to try again in a second."""
    desk = Desk(1, 2, 3)
    async with serving(desk, replace(HURRY, max_in_flight=3)) as (_, telegram):
        first = [
            asyncio.create_task(telegram.delivers(press(number, person=number)))
            for number in (1, 2, 3)
        ]
        await until(lambda: len(desk.begun) == 3)
        while_full, _ = await telegram.delivers(press(4, person=4))
        desk.may_end.set()
        await asyncio.gather(*first)
        after, _ = await telegram.delivers(press(4, person=4))

        assert (while_full, after) == (503, 200)


async def test_what_is_remembered_is_bounded() -> None:
    """Of the answered updates only the last ones are remembered."""
    async with serving(Desk(), replace(HURRY, answered_remembered=10)) as (hook, telegram):
        for number in range(30):
            await telegram.delivers(press(number))

        assert list(hook._answered) == list(range(20, 30))


async def test_let_go_of_is_sealed_before() -> None:
    """No yes before the journal has it; a crash then leaves it to the next process."""
    first, second = Desk(7), Desk()
    async with serving(first, SOON_LET_GO) as (_, telegram):
        answer = await telegram.delivers(full_press(7, 7))
    second.journal = first.journal
    left = list(first.journal.rows)
    async with serving(second, SOON_LET_GO):
        await until(lambda: second.handled == [7])

    assert answer == (200, None)
    assert left == [7]
    assert first.journal.rows == {}


async def test_what_cannot_be_sealed_comes_again() -> None:
    """With the disk gone Telegram keeps it: no yes to what a crash would lose."""
    desk = Desk(7)
    desk.journal.works = False
    async with serving(desk, SOON_LET_GO) as (_, telegram):
        status, _ = await telegram.delivers(full_press(7, 7))
        desk.may_end.set()
        again, _ = await telegram.delivers(full_press(7, 7))

    assert (status, again) == (503, 200)
    assert desk.begun == [7]


async def test_delivered_again_while_it_is_replayed() -> None:
    """What the process before has sealed is answered once, though Telegram brings it, too."""
    desk = Desk()
    one = redact(full_press(7, 7))
    assert one is not None
    await desk.journal.keep([one])
    async with serving(desk) as (_, telegram):
        status, _ = await telegram.delivers(full_press(7, 7))

    assert status == 200
    assert desk.handled == [7]
