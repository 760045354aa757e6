"""getUpdates: what an offset confirms, forgets and gives."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from .client import CHAT, Standin
from .refusals import OTHER_POLLER


async def _three(standin: Standin) -> list[int]:
    for word in ("one", "two", "three"):
        await standin.person().says(word)
    answer = await standin.call("getUpdates")
    return [update["update_id"] for update in answer.result]


async def _ids(standin: Standin, **params: Any) -> list[int]:
    answer = await standin.call("getUpdates", **params)
    return [update["update_id"] for update in answer.result]


async def test_updates_come_again_until_they_are_confirmed(standin: Standin) -> None:
    """Asking for N confirms what is below N, and nothing else."""
    first, second, third = await _three(standin)

    assert [second, third] == await _ids(standin, offset=second)
    assert [third] == await _ids(standin, offset=third)
    assert (await standin.person().chat()).waiting == 1
    stats = await standin.control.stats()
    assert (1, second) == (stats["queue"], stats["confirmed"])
    assert first < second


async def test_what_is_confirmed_never_comes_back(standin: Standin) -> None:
    """A lower offset afterwards gives what is left."""
    first, _, third = await _three(standin)

    await _ids(standin, offset=third)

    assert [third] == await _ids(standin, offset=first)


async def test_a_negative_offset_keeps_the_newest(standin: Standin) -> None:
    """-2 forgets all but the last two."""
    _, second, third = await _three(standin)

    assert [second, third] == await _ids(standin, offset=-2)
    assert (await standin.person().chat()).waiting == 2


async def test_an_offset_far_ahead_confirms_nothing(standin: Standin) -> None:
    """An offset that can't be of this queue is passed over, as Telegram does."""
    three = await _three(standin)

    assert three == await _ids(standin, offset=three[-1] + 1000)


async def test_limit(standin: Standin) -> None:
    """At most as many as asked for; silly numbers are brought into 1-100."""
    first, second, _ = await _three(standin)

    assert [first, second] == await _ids(standin, offset=first, limit=2)
    assert [second] == await _ids(standin, offset=second, limit=-5)


async def test_the_same_offset_at_once_gives_one_update(standin: Standin) -> None:
    """A bot that chokes on a batch gets one at a time, so that it can pass over the bad one."""
    first, *_ = await _three(standin)

    assert len(await _ids(standin, offset=first)) == 3
    assert [first] == await _ids(standin, offset=first)


async def test_a_long_poll_ends_with_the_first_update(standin: Standin) -> None:
    """The poll holds until there is something, then answers at once with all of it."""
    poll = asyncio.create_task(standin.call("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    assert not poll.done()
    begun = time.monotonic()

    await standin.person().says("hello")
    answer = await poll

    assert time.monotonic() - begun < 0.5
    assert [update["message"]["text"] for update in answer.result] == ["hello"]


async def test_a_long_poll_that_hangs_up_loses_nothing(standin: Standin) -> None:
    """What comes after the bot has died waits for the next one."""
    poll = asyncio.create_task(standin.call("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)

    await standin.person().says("hello")

    assert len(await _ids(standin, offset=1)) == 1


async def test_only_wanted_updates_are_kept(standin: Standin) -> None:
    """allowed_updates is remembered; an unwanted update is never made."""
    await standin.call("getUpdates", allowed_updates=["callback_query"])
    await standin.person().says("hello")
    assert (await standin.person().chat()).waiting == 0

    await standin.call("getUpdates", offset=-1, allowed_updates=[])
    await standin.person().says("hello")
    assert (await standin.person().chat()).waiting == 1


async def test_two_pollers(standin: Standin) -> None:
    """The second one that waits ends the first with 409."""
    first = asyncio.create_task(standin.call("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(standin.call("getUpdates", offset=5, timeout=20))

    ended = await first
    await standin.person().says("hello")
    answer = await second

    assert (ended.status, ended.description) == (
        409,
        OTHER_POLLER,
    )
    assert answer.ok
    assert len(answer.result) == 1


async def test_a_raw_update_comes_as_it_is(standin: Standin) -> None:
    """A poisonous update is delivered unchecked, with a number of the server's."""
    number = await standin.control.raw({"message": {"date": "yesterday", "chat": {"id": CHAT}}})

    answer = await standin.call("getUpdates")

    assert [number] == [update["update_id"] for update in answer.result]
    assert answer.result[0]["message"]["date"] == "yesterday"
