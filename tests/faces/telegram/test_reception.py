"""Whether people are answered: silence, a queue that stands still, a loop that hangs are said."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import Conflict, NetworkError, RetryAfter, TimedOut

from bot.faces.telegram.limits import LIMITS
from bot.faces.telegram.per_chat import Outcome, PerChatProcessor
from bot.faces.telegram.polling import WAIT, Polling
from bot.faces.telegram.reception import EVERY, HANGS, UNANSWERED, UNHEARD, Reception
from bot.faces.telegram.retrying import LONGEST_WAIT, with_retries
from tests.faces.telegram.journals import JournalInMemory, log_in, press

pytestmark = pytest.mark.virtual_time


class Clock:
    """Monotonic seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def well(clock: Clock) -> Reception:
    """A bot that polls and answers."""
    reception = Reception(now=clock, polls=True)
    reception.begins()
    reception.beat()
    assert (reception.unwell(), reception.unready()) == ("", "")
    return reception


def test_before_it_answers(clock: Clock) -> None:
    """It lives, but is not ready; however long Telegram is out of reach, a restart helps nobody."""
    reception = Reception(now=clock, polls=True)
    clock.at += 10 * UNHEARD
    reception.beat()

    assert reception.unwell() == ""
    assert "starting" in reception.unready()


def test_silence(well: Reception, clock: Clock) -> None:
    """No answer to any poll for a minute and a half is said, and gone with the next answer."""
    clock.at += UNHEARD - 1
    well.beat()
    assert well.unwell() == ""
    clock.at += 2
    well.failed("Conflict")
    well.beat()
    assert "for 91 seconds (Conflict)" in well.unwell()
    well.heard()
    well.beat()

    assert well.unwell() == ""


def test_a_quiet_night_by_webhook(clock: Clock) -> None:
    """Nobody presses for hours: by webhook, silence is no sign of trouble."""
    reception = Reception(now=clock)
    reception.begins()
    clock.at += 8 * 3600
    reception.beat()

    assert reception.unwell() == ""


def test_nobody_is_answered(well: Reception) -> None:
    """Updates come and stay in flight: they do not come to an end, so people get nothing."""
    well.oldest = well.stalled = lambda: UNANSWERED + 1
    well.beat()

    assert f"nobody has been answered for {UNANSWERED + 1:.0f} seconds" in well.unwell()
    assert well.waits == UNANSWERED + 1


def test_the_loop_hangs(well: Reception, clock: Clock) -> None:
    """Without a pulse nothing else that is said counts."""
    clock.at += HANGS + 1

    assert "has not moved for 31 seconds" in well.unwell()


def test_a_webhook_that_was_taken(well: Reception) -> None:
    """What the monitor of the webhook says is said first."""
    well.lost = lambda: "another program has taken the updates"
    well.beat()
    assert well.unwell() == "another program has taken the updates"
    well.is_stopping = True

    assert well.unwell() == "stopping"


class Server:
    """Answers polls as a test says: an error, updates, or never."""

    def __init__(self, *script: Exception | list[Any], pause: float = 0.01) -> None:
        self.script = list(script)
        self.pause = pause

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        assert isinstance(fields, dict)
        if method != "getUpdates":
            raise NetworkError("not asked for")
        if not self.script:
            await asyncio.sleep(min(read, WAIT))
            return []
        what = self.script.pop(0)
        await asyncio.sleep(self.pause)
        if isinstance(what, Exception):
            raise what
        return what


async def _polled(server: Server, seconds: float, handle: Any = None) -> Reception:
    """The state of a bot that has polled *server* for so long."""
    loop = asyncio.get_running_loop()
    reception = Reception(now=loop.time)
    processor = PerChatProcessor(LIMITS)
    reception.oldest = lambda: processor.oldest
    reception.stalled = lambda: processor.stalled

    async def answered(_: object) -> None:
        await asyncio.sleep(0)

    polling = Polling(
        server, processor, handle or answered, tell=lambda _: None,
        sealed=log_in(JournalInMemory()), reception=reception,
    )  # fmt: skip
    reception.begins()
    stop = asyncio.Event()
    tasks = [asyncio.create_task(polling.run(stop)), asyncio.create_task(reception.keep_beating())]
    await asyncio.sleep(seconds)
    said = (reception.unwell(), reception.updates)
    stop.set()
    await tasks[0]
    tasks[1].cancel()
    reception.trouble, reception.updates = said
    return reception


async def test_polls_that_all_is_well() -> None:
    """Empty answers, minute after minute, are a quiet night."""
    reception = await _polled(Server(), 600)

    assert (reception.trouble, reception.updates) == ("", 0)


@pytest.mark.parametrize(
    "error", [NetworkError("cut"), TimedOut(), Conflict("terminated by other getUpdates request")]
)
async def test_polls_that_all_fail(error: Exception) -> None:
    """Updates that no longer come are said, whatever keeps them away, with the kind of failure."""
    reception = await _polled(Server(*[error] * 1000), UNHEARD + 2 * EVERY)

    assert "has not given its messages" in reception.trouble
    assert type(error).__name__ in reception.trouble


async def test_polls_that_fail_and_recover() -> None:
    """Some failures in between are no trouble."""
    reception = await _polled(Server(*[TimedOut()] * 5, []), 300)

    assert reception.trouble == ""


async def test_answers_that_never_come() -> None:
    """Updates are taken and nobody is answered: said although every poll is answered."""

    async def hangs(_: object) -> None:
        await asyncio.sleep(10_000)

    reception = await _polled(Server([press(5, 7)]), UNANSWERED + 60, hangs)

    assert "nobody has been answered" in reception.trouble
    assert reception.updates == 1


async def test_one_who_must_wait() -> None:
    """Telegram asks one person to wait for minutes; the others are answered, so all is well."""

    async def hangs_for_one(update: Any) -> None:
        await asyncio.sleep(10_000 if update["callback_query"]["from"]["id"] == 7 else 0)

    quiet: list[Exception | list[Any]] = [[] for _ in range(3)]
    script: list[Exception | list[Any]] = [[press(5, 7)]]
    for number in range(6, 600):
        script += [*quiet, [press(number, number)]]
    reception = await _polled(Server(*script, pause=10), UNANSWERED + 60, hangs_for_one)

    assert reception.trouble == ""
    assert reception.updates > 2


@pytest.mark.parametrize("waits", [(LONGEST_WAIT,), (60, 60), (LONGEST_WAIT / 2 + 1,)])
async def test_the_only_one_must_wait(waits: tuple[float, ...]) -> None:
    """A 429 is obeyed as long as it may be: with one person alone that is no trouble either."""
    left = [RetryAfter(timedelta(seconds=one)) for one in waits]
    answered: list[str] = []

    async def call() -> None:
        await asyncio.sleep(10)
        if left:
            raise left.pop(0)
        answered.append("yes")

    async def handle(_: object) -> None:
        await with_retries(call, "sendMessage")

    seconds = sum(waits) + 10 * len(waits)
    waiting = await _polled(Server([press(5, 7)]), seconds, handle)
    assert (waiting.trouble, answered) == ("", [])

    left = [RetryAfter(timedelta(seconds=one)) for one in waits]
    done = await _polled(Server([press(5, 7)]), seconds + 30, handle)
    assert (done.trouble, answered[-1:]) == ("", ["yes"])


async def test_how_updates_end() -> None:
    """Each is told once, with its kind, how it ended, and how long it took."""
    ends: list[tuple[str, Outcome, float]] = []
    processor = PerChatProcessor(LIMITS)
    processor.on_end = lambda *end: ends.append(end)

    async def work(*, fails: bool) -> None:
        await asyncio.sleep(0.5)
        if fails:
            raise RuntimeError

    for number, fails in enumerate((False, True)):
        one = processor.begin(press(number, number), work(fails=fails))
        assert processor.oldest >= 0
        await one.done

    assert [(kind, outcome) for kind, outcome, _ in ends] == [
        ("callback_query", Outcome.ANSWERED), ("callback_query", Outcome.FAILED),
    ]  # fmt: skip
    assert all(0.5 <= seconds < 0.6 for _, _, seconds in ends)
    assert processor.oldest == 0


async def test_what_is_dropped_from_a_flood() -> None:
    """Told as dropped, and nothing is told twice."""
    ends: list[Outcome] = []
    processor = PerChatProcessor(LIMITS)
    processor.on_end = lambda _, outcome, __: ends.append(outcome)

    async def work() -> None:
        await asyncio.sleep(0.1)

    begun = [processor.begin(press(number, 7), work()) for number in range(60)]
    await asyncio.gather(*(one.done for one in begun))
    await asyncio.sleep(1)

    assert len(ends) == 60
    assert ends.count(Outcome.DROPPED) == processor.dropped > 20
