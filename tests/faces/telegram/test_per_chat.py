"""Order within a chat, side by side between chats, and odd updates passed over."""

import asyncio
from typing import Any

from bot.faces.telegram.limits import Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from tests.faces.telegram.journals import started

Update = dict[str, Any]


def press(person: int, number: int) -> Update:
    """The *number*-th press of a person."""
    return {"update_id": number, "callback_query": {"from": {"id": person}, "data": str(number)}}


async def test_one_chat_is_answered_in_order() -> None:
    """The first update takes longest; the others of its chat wait for it."""
    done: list[int] = []

    async def handle(update: Update) -> None:
        for _ in range(10 - 3 * update["update_id"]):
            await asyncio.sleep(0)
        done.append(update["update_id"])

    processor = PerChatProcessor()
    await asyncio.gather(*(started(processor, handle, press(1, number)) for number in range(3)))

    assert done == [0, 1, 2]


async def test_messages_and_presses_of_one_person_are_one_queue() -> None:
    """A message after a press is answered after it, though they are of two kinds."""
    done: list[str] = []
    first_may_end = asyncio.Event()

    async def handle(update: Update) -> None:
        if "callback_query" in update:
            await first_may_end.wait()
        done.append("press" if "callback_query" in update else "message")

    processor = PerChatProcessor()
    tasks = [
        started(processor, handle, press(1, 1)),
        started(
            processor, handle, {"update_id": 2, "message": {"from": {"id": 1}, "chat": {"id": 1}}}
        ),
    ]
    await asyncio.sleep(0)
    first_may_end.set()
    await asyncio.gather(*tasks)

    assert done == ["press", "message"]


async def test_other_chats_do_not_wait() -> None:
    """While one chat hangs, another is answered."""
    hang = asyncio.Event()
    done: list[int] = []

    async def handle(update: Update) -> None:
        if update["update_id"] == 1:
            await hang.wait()
        done.append(update["update_id"])

    processor = PerChatProcessor()
    slow = started(processor, handle, press(1, 1))
    await started(processor, handle, press(2, 2))

    assert done == [2]
    hang.set()
    await slow


async def test_an_odd_update_is_counted_and_passed_over() -> None:
    """An update that cannot be handled hurts neither the next of its chat nor itself."""
    done: list[int] = []

    async def handle(update: Update) -> None:
        if update["update_id"] == 1:
            raise KeyError("data")
        done.append(update["update_id"])

    processor = PerChatProcessor()
    await asyncio.gather(
        started(processor, handle, press(1, 1)), started(processor, handle, press(1, 2))
    )

    assert (processor.failed, done) == (1, [2])


async def test_nothing_is_kept_of_a_chat_at_rest() -> None:
    """When its updates are answered, the memory of a chat is gone."""

    async def handle(_: Update) -> None:
        await asyncio.sleep(0)

    processor = PerChatProcessor()
    await asyncio.gather(*(started(processor, handle, press(person, 1)) for person in range(50)))
    await asyncio.sleep(0)

    assert processor.waiting == 0


async def test_a_bound_on_what_is_in_flight() -> None:
    """At most so many updates are in hand at one time; the others wait."""
    now, most = 0, 0

    async def handle(_: Update) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1

    processor = PerChatProcessor(Limits(working_slots=4))
    await asyncio.gather(*(started(processor, handle, press(person, 1)) for person in range(40)))

    assert most == 4


async def test_ending_leaves_what_is_not_answered() -> None:
    """At the end nothing is said to be done that is not, and nothing goes on."""
    handled: list[int] = []

    async def handle(update: Update) -> None:
        if update["update_id"] > 0:
            await asyncio.Event().wait()
        handled.append(update["update_id"])

    processor = PerChatProcessor()
    begun = [
        started(processor, handle, press(person, number))
        for person in (1, 2)
        for number in range(3)
    ]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    not_yet_begun = started(processor, handle, press(3, 0))
    await processor.shutdown()
    await asyncio.sleep(0)

    assert handled == [0, 0]
    assert [one.cancelled() for one in begun] == [False, True, True] * 2
    assert not_yet_begun.cancelled()
    assert (processor.in_flight, processor.waiting) == (0, 0)


async def test_an_odd_sender_is_handled() -> None:
    """A sender of a strange shape has no order, and breaks nothing."""
    handled: list[int] = []

    async def handle(update: Update) -> None:
        handled.append(update["update_id"])

    processor = PerChatProcessor()
    odd: list[Any] = [[], {}, "1", None, 1.5, [1], {"id": {}}]
    await asyncio.gather(
        *(
            started(processor, handle, {"update_id": number, "message": {"from": {"id": one}}})
            for number, one in enumerate(odd)
        ),
        *(
            started(processor, handle, {"update_id": len(odd) + number, "message": {"from": one}})
            for number, one in enumerate(odd)
        ),
    )

    assert sorted(handled) == list(range(2 * len(odd)))
