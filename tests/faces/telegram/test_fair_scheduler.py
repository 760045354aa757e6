"""Presses and commands before typed words, whenever something waits; a budget for each person."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.commands.run import event_loop_factory
from bot.faces.telegram.fair_scheduler import REFILL, TYPED_AT_ONCE, TokenBuckets
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from tests.faces.telegram.journals import press, started, words

pytestmark = pytest.mark.virtual_time

Update = dict[str, Any]

COST = 0.004
"""Seconds of the loop that a typed text takes in these tests."""


class Desk:
    """Reads typed words for a while; everything else is answered at once."""

    def __init__(self, cost: float = COST, limits: Limits = LIMITS) -> None:
        self.cost = cost
        self.handled: list[int] = []
        self.began = time.perf_counter()
        self.waited: dict[int, float] = {}
        self.reading = self.most_reading = 0
        self.processor = PerChatProcessor(limits)

    def start(self, update: Update) -> asyncio.Future[None]:
        """Begin *update*; when it is answered or dropped."""
        return started(self.processor, self.handle, update)

    async def handle(self, update: Update) -> None:
        """Answer one update."""
        text = update.get("message", {}).get("text", "/")
        self.reading += 1
        self.most_reading = max(self.most_reading, self.reading)
        if not text.startswith("/"):
            until = time.perf_counter() + self.cost
            while time.perf_counter() < until:
                pass
        await asyncio.sleep(0.001)
        self.reading -= 1
        self.handled.append(update["update_id"])
        self.waited[update["update_id"]] = time.perf_counter() - self.began


def command(number: int, person: int, text: str = "/sos") -> Update:
    """The *number*-th update, a command of a person."""
    return words(number, person, text)


QUICK: dict[str, Callable[[int, int], Update]] = {
    "press": press,
    "sos": command,
    "menu": lambda number, person: command(number, person, "/menu"),
    "sos-after-a-space": lambda number, person: command(number, person, " /sos"),
    "sos-after-a-mark": lambda number, person: command(number, person, "\u200f/sos"),
    "sos-in-capitals": lambda number, person: command(number, person, "/SOS"),
    "sos-with-words": lambda number, person: command(number, person, "/sos\u00a0x"),
    "erase-to-the-bot": lambda number, person: command(number, person, "/erase@rights_bot now"),
    "leaving": lambda number, person: {
        "update_id": number,
        "my_chat_member": {"from": {"id": person}},
    },
}


@pytest.mark.parametrize("kind", QUICK)
async def test_before_everything_that_is_typed(kind: str) -> None:
    """With two hundred texts in front of it, each of another person, it is among the first."""
    desk = Desk()
    typed = [desk.start(words(number, number, "où dormir")) for number in range(1, 201)]
    await asyncio.sleep(0)
    await desk.start(QUICK[kind](900, 900))
    before = len(desk.handled)
    await asyncio.gather(*typed)

    assert before <= 5
    assert len(desk.handled) == 201


@pytest.mark.parametrize(
    "text", ["où dormir", "sos", "x /sos", " /soutien", "/soutien", "/sosie", "/", "//sos"]
)
async def test_what_is_no_command_is_read_as_words(text: str) -> None:
    """Only the commands of the bot go first: nobody is quick by a stroke in front of a text."""
    desk = Desk()
    first = [desk.start(words(number, number, "où dormir")) for number in range(1, 21)]
    last = desk.start(words(900, 900, text))
    await asyncio.gather(*first, last)

    assert desk.handled[-1] == 900


async def test_words_are_not_starved() -> None:
    """While people press without end, typed texts get their share: they may speak of danger."""
    desk = Desk()
    stop = asyncio.Event()

    async def presses(person: int) -> None:
        number = person * 100_000
        while not stop.is_set():
            number += 1
            await desk.start(press(number, person))

    pressing = [asyncio.create_task(presses(person)) for person in range(1000, 1030)]
    typed = [desk.start(words(number, number, "aide")) for number in range(1, 41)]
    async with asyncio.timeout(10):
        await asyncio.gather(*typed)
    stop.set()
    await asyncio.gather(*pressing)

    assert len(desk.handled) > 200


async def test_presses_keep_half_of_the_time_beside_words() -> None:
    """While texts are read, a press waits for about two of them at the most, not for all."""
    desk = Desk(cost=0.01)
    typed = [desk.start(words(number, number, "aide")) for number in range(1, 81)]
    waits = []
    for number in range(900, 920):
        await asyncio.sleep(0.005)
        began = time.perf_counter()
        await desk.start(press(number, number))
        waits.append(time.perf_counter() - began)
    await asyncio.gather(*typed)

    assert sorted(waits)[len(waits) // 2] < 5 * 0.01


async def test_who_has_used_her_share_is_read_last() -> None:
    """Twenty people who send without end are read after one who sends her first text."""
    desk = Desk(limits=Limits(budget=0.004))
    for swell in range(3):
        await asyncio.gather(
            *(desk.start(words(swell * 100 + n, n, "x" * 4096)) for n in range(1, 21))
        )
    loud = [desk.start(words(1000 + n, n, "x" * 4096)) for n in range(1, 21)]
    calm = desk.start(words(2000, 77, "où dormir"))
    await calm
    before = sum(1000 <= number < 2000 for number in desk.handled)
    await asyncio.gather(*loud)

    assert before <= 2
    assert len(desk.handled) == 81


def test_a_budget_comes_back() -> None:
    """What a person has spent is given back with time; others are not asked to pay it."""
    now = 0.0
    budgets = TokenBuckets(lambda: now)
    budgets.spend("she", LIMITS.budget * 2)
    over = budgets.is_over("she"), budgets.is_over("other")
    now = LIMITS.budget / REFILL + 1

    assert over == (True, False)
    assert not budgets.is_over("she")


def test_budgets_are_bounded() -> None:
    """Memory does not grow with the number of people."""
    budgets = TokenBuckets(lambda: 0.0, Limits(budgets_remembered=10))
    for person in range(100):
        budgets.spend(person, 1.0)

    assert len(budgets._spent) == 10
    assert budgets.is_over(99)


async def test_many_texts_wait_for_telegram_side_by_side() -> None:
    """A text that was read does not keep others from being read while it is sent."""
    desk = Desk(cost=0.0001)
    await asyncio.gather(*(desk.start(words(number, number, "aide")) for number in range(1, 200)))

    assert 1 < desk.most_reading <= TYPED_AT_ONCE


async def test_help_before_her_own_words() -> None:
    """`/sos` goes before the words of hers that nobody has begun, never before a press."""
    desk = Desk()
    in_line = [
        desk.start(words(1, 5, "a")),
        desk.start(press(2, 5)),
        desk.start(words(3, 5, "b")),
        desk.start(words(4, 5, "c")),
        desk.start(command(5, 5)),
        desk.start(words(6, 5, "d")),
    ]
    await asyncio.gather(*in_line)

    assert desk.handled == [1, 2, 5, 3, 4, 6]


async def test_a_command_in_a_flood_of_words() -> None:
    """The newest of each command is answered, however many words she sends around it."""
    desk = Desk(cost=0.0)
    sent = [desk.start(words(number, 5, "a")) for number in range(1, 100)]
    sent += [desk.start(command(200 + n, 5)) for n in range(3)]
    sent += [desk.start(command(300, 5, "/menu"))]
    sent += [desk.start(words(number, 5, "a")) for number in range(400, 500)]
    await asyncio.gather(*sent)

    assert 202 in desk.handled
    assert 300 in desk.handled


@pytest.mark.parametrize("odd", [None, 7, [], {}, {"text": None}, {"text": 7}, {"text": "/" * 99}])
async def test_odd_messages_have_a_kind(odd: object) -> None:
    """A message of a strange shape breaks nothing; it is read as words are."""
    desk = Desk()

    await desk.start({"update_id": 1, "message": odd})

    assert desk.processor.in_flight == 0


async def test_cut_off_while_waiting() -> None:
    """At the end nothing waits for a turn any more, and nothing is said to be done."""
    desk = Desk(cost=0.0)
    begun = [desk.start(words(number, number, "aide")) for number in range(1, 100)]
    await asyncio.sleep(0)
    await desk.processor.shutdown()
    await asyncio.sleep(0.01)

    assert sum(one.cancelled() for one in begun) > 50
    assert (desk.processor.in_flight, desk.processor.waiting) == (0, 0)
    again = desk.start(words(1000, 7, "aide"))
    async with asyncio.timeout(2):
        await again


async def test_all_wait_for_the_disk_and_none_is_read_at_once() -> None:
    """Texts that were held up before they are read are still read one at a time, with room."""
    disk = asyncio.Event()
    read, quick = 0, 0

    async def handle(update: Update) -> None:
        nonlocal read, quick
        if "message" not in update:
            quick = read
            return
        await disk.wait()
        until = time.perf_counter() + 0.02
        while time.perf_counter() < until:
            pass
        read += 1
        await asyncio.sleep(0.001)

    processor = PerChatProcessor()
    typed = [started(processor, handle, words(number, number, "aide")) for number in range(1, 31)]
    await asyncio.sleep(0.01)
    disk.set()
    await asyncio.sleep(0.001)
    await started(processor, handle, press(900, 900))
    await asyncio.gather(*typed)

    assert read == 30
    assert quick <= 3


async def test_what_fails_or_is_cut_off_between_two_steps() -> None:
    """The others are read all the same."""
    handled: list[int] = []

    async def handle(update: Update) -> None:
        await asyncio.sleep(0.001)
        if update["update_id"] % 3 == 0:
            raise KeyError("text")
        if update["update_id"] % 3 == 1:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)
        handled.append(update["update_id"])

    processor = PerChatProcessor()
    async with asyncio.timeout(5):
        await asyncio.gather(
            *(started(processor, handle, words(number, number, "aide")) for number in range(1, 91))
        )

    assert sorted(handled) == [number for number in range(1, 91) if number % 3 == 2]
    assert processor.failed == 60


def test_on_the_loop_of_the_bot() -> None:
    """Timers of uvloop ring a little early by its own clock: nobody waits for ever for that."""

    async def read_all() -> int:
        desk = Desk(cost=0.003)
        async with asyncio.timeout(20):
            await asyncio.gather(
                *(desk.start(words(number, number, "aide")) for number in range(1, 301))
            )
        return len(desk.handled)

    with asyncio.Runner(loop_factory=event_loop_factory()) as runner:
        assert runner.run(read_all()) == 300
