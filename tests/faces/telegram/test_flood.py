"""Whoever sends very much slows only herself."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.polling import Polling
from tests.faces.telegram.journals import JournalInMemory, log_in, started

pytestmark = pytest.mark.virtual_time

Update = dict[str, Any]

LOUD = 1
CALM = range(2, 22)
CALM_NUMBERS = {1000 + person for person in CALM}
PATIENCE = 60
"""Seconds until a test gives up; what it waits for takes milliseconds."""


def press(person: int, number: int) -> Update:
    """The *number*-th update, a press of a person."""
    return {"update_id": number, "callback_query": {"from": {"id": person}, "data": str(number)}}


def words(person: int, number: int) -> Update:
    """The *number*-th update, a message of a person."""
    return {"update_id": number, "message": {"from": {"id": person}, "text": str(number)}}


def blocked(person: int, number: int) -> Update:
    """The *number*-th update: a person has blocked the bot, or lets it write again."""
    return {"update_id": number, "my_chat_member": {"from": {"id": person}}}


def person_of(update: Update) -> int:
    """Who sent an update."""
    return int(next(one["from"]["id"] for one in update.values() if isinstance(one, dict)))


class Desk:
    """Answers updates, each after as many rounds of the loop as a test wants."""

    def __init__(self, rounds: int = 3, limits: Limits = LIMITS) -> None:
        self.rounds = rounds
        self.handled: list[Update] = []
        self.told: list[Update] = []
        self.processor = PerChatProcessor(limits)
        self.processor.on_flood = self.tell

    def start(self, update: Update) -> asyncio.Future[None]:
        """Begin *update*; when it is answered or dropped."""
        return started(self.processor, self.handle, update)

    async def handle(self, update: Update) -> None:
        """Answer one update."""
        for _ in range(self.rounds):
            await asyncio.sleep(0)
        self.handled.append(update)

    async def tell(self, update: Update) -> None:
        """The kind sentence."""
        self.told.append(update)

    def numbers_of(self, person: int) -> list[int]:
        """The updates of a person that were answered, in that order."""
        return [one["update_id"] for one in self.handled if person_of(one) == person]


@pytest.mark.parametrize("make", [press, words])
async def test_a_thousand_at_once_beside_calm_chats(make: Callable[[int, int], Update]) -> None:
    """Calm chats are answered before the flood is; order is kept, and memory is bounded."""
    desk = Desk()
    loud = [desk.start(make(LOUD, number)) for number in range(1000)]
    most = desk.processor.in_flight
    calm = [desk.start(press(person, 1000 + person)) for person in CALM]
    await asyncio.gather(*calm)
    loud_before_calm = len(desk.numbers_of(LOUD))
    await asyncio.gather(*loud)
    numbers = desk.numbers_of(LOUD)

    assert loud_before_calm <= 2
    assert most <= LIMITS.max_queued_per_chat + 1
    assert numbers == sorted(numbers)
    assert desk.processor.dropped == 1000 - len(numbers)
    assert (desk.processor.in_flight, desk.processor.waiting) == (0, 0)


async def test_the_newest_press_is_kept() -> None:
    """Of a flood of presses the last one is answered: it decides what the screen shows."""
    desk = Desk()
    await asyncio.gather(*(desk.start(press(LOUD, number)) for number in range(1000)))

    assert desk.numbers_of(LOUD)[-1] == 999


async def test_the_first_messages_are_kept() -> None:
    """Of a flood of messages as many are answered as may wait; what is over is dropped."""
    desk = Desk()
    await asyncio.gather(*(desk.start(words(LOUD, number)) for number in range(1000)))

    assert desk.numbers_of(LOUD) == list(range(LIMITS.max_queued_per_chat))


async def test_a_press_among_messages() -> None:
    """A flood of messages does not push out the press that comes after it."""
    desk = Desk()
    await asyncio.gather(
        *(desk.start(words(LOUD, number)) for number in range(100)),
        *(desk.start(press(LOUD, number)) for number in range(100, 110)),
    )

    assert desk.numbers_of(LOUD) == [*range(LIMITS.max_queued_per_chat), 109]


async def test_leaving_is_heard_in_a_flood() -> None:
    """Who blocks the bot in the middle of a flood is forgotten all the same."""
    desk = Desk()
    await asyncio.gather(
        *(desk.start(words(LOUD, number)) for number in range(100)),
        desk.start(blocked(LOUD, 100)),
        *(desk.start(words(LOUD, number)) for number in range(101, 200)),
    )

    assert 100 in desk.numbers_of(LOUD)


async def test_up_to_the_bound_nothing_is_dropped() -> None:
    """Twenty that wait are all answered."""
    desk = Desk()
    await asyncio.gather(
        *(desk.start(press(LOUD, number)) for number in range(LIMITS.max_queued_per_chat))
    )

    assert desk.numbers_of(LOUD) == list(range(LIMITS.max_queued_per_chat))
    assert desk.told == []


async def test_told_once_for_each_burst() -> None:
    """One kind sentence a burst, however often it swells; another one after a quiet minute."""
    desk = Desk()
    for swell in range(4):
        start = swell * 1000
        if swell == 3:
            await asyncio.sleep(LIMITS.burst)
        await asyncio.gather(*(desk.start(press(LOUD, start + number)) for number in range(500)))

    assert [person_of(update) for update in desk.told] == [LOUD, LOUD]


async def test_floods_are_remembered_for_few() -> None:
    """What is remembered of floods is bounded, too."""
    desk = Desk(limits=Limits(floods_remembered=5))
    for person in range(1, 21):
        await asyncio.gather(*(desk.start(press(person, number)) for number in range(50)))

    assert len(desk.told) == 20
    assert len(desk.processor._floods) == 5


async def test_a_sentence_that_fails_hurts_nobody() -> None:
    """When the kind sentence cannot be said, everything else goes on."""
    desk = Desk()

    async def fail(_: Update) -> None:
        raise KeyError("from")

    desk.processor.on_flood = fail
    await asyncio.gather(*(desk.start(press(LOUD, number)) for number in range(100)))

    assert desk.numbers_of(LOUD)[-1] == 99


async def test_without_anybody_to_tell() -> None:
    """Without a kind sentence a flood is bounded all the same."""
    desk = Desk()
    processor = PerChatProcessor()
    await asyncio.gather(
        *(started(processor, desk.handle, press(LOUD, number)) for number in range(100))
    )

    assert processor.dropped > 50


async def test_a_slow_one_gives_its_turn_away() -> None:
    """Chats that wait for Telegram, as after a 429, do not use up the turns to work."""
    may_end = asyncio.Event()
    handled: list[int] = []

    async def handle(update: Update) -> None:
        if update["update_id"] < 4:
            await may_end.wait()
        handled.append(update["update_id"])

    processor = PerChatProcessor(Limits(working_slots=4, release_slot_after=0.01))
    slow = [started(processor, handle, press(person, person)) for person in range(1, 4)]
    more = [started(processor, handle, press(person, person)) for person in range(4, 40)]
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*more)
    may_end.set()
    await asyncio.gather(*slow)

    assert handled[:36] == list(range(4, 40))
    assert sorted(handled[36:]) == [1, 2, 3]


async def test_full_is_said() -> None:
    """From a bound on, a receiver is told to leave the others at Telegram."""
    desk = Desk(limits=Limits(max_in_flight=30))
    before = desk.processor.is_full
    waiting = [desk.start(press(person, person)) for person in range(30)]
    while_full = desk.processor.is_full
    await asyncio.gather(*waiting)

    assert (before, while_full, desk.processor.is_full) == (False, True, False)


class Server:
    """Telegram's queue for one bot, answered after one round of the loop."""

    def __init__(self, updates: list[Update]) -> None:
        self.queue = updates

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> list[Update]:
        """One call of getUpdates."""
        assert method == "getUpdates"
        assert read
        self.queue = [one for one in self.queue if one["update_id"] >= fields["offset"]]
        await asyncio.sleep(0.001)
        return self.queue[: fields["limit"]]


@pytest.mark.parametrize("make", [press, words])
async def test_calm_chats_behind_a_flood_in_the_queue(make: Callable[[int, int], Update]) -> None:
    """Calm chats behind a thousand updates of one are answered before any of hers is done."""
    handled: list[Update] = []
    all_calm = asyncio.Event()

    async def handle(update: Update) -> None:
        if person_of(update) == LOUD:
            await all_calm.wait()
        handled.append(update)
        if {one["update_id"] for one in handled} >= CALM_NUMBERS:
            all_calm.set()

    updates = [make(LOUD, number) for number in range(1, 1001)]
    updates += [press(person, 1000 + person) for person in CALM]
    server, stop = Server(updates), asyncio.Event()
    processor = PerChatProcessor()
    polling = Polling(
        server, processor, handle, tell=lambda _: None, sealed=log_in(JournalInMemory())
    )
    running = asyncio.create_task(polling.run(stop))
    async with asyncio.timeout(PATIENCE):
        await all_calm.wait()
    first, most = handled[: len(CALM)], processor.in_flight
    stop.set()
    await running

    assert [person_of(one) for one in first] == list(CALM)
    assert most <= LIMITS.max_queued_per_chat + 2
