"""Deliveries are said yes to after they were handled; whoever is not Telegram is sent away."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.faces.telegram.limits import Limits
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.redacted import redact
from bot.faces.telegram.webhook import MAX_BODY, SECRET_HEADER, Webhook
from bot.faces.telegram.webhook_config import WebhookConfig
from tests.faces.telegram.journals import JournalInMemory, log_in
from tests.faces.telegram.journals import press as full_press

Update = dict[str, Any]
Reply = dict[str, Any]

SECRET = "s3cret_-"


def press(number: int, person: int = 1) -> Update:
    """The *number*-th update, a press of a person."""
    return {"update_id": number, "callback_query": {"id": str(number), "from": {"id": person}}}


class Desk:
    """The bot behind a webhook: stops the clock, then shows the screen when it is let."""

    def __init__(self, *slow: int, fills: bool = True) -> None:
        self.slow = slow
        self.fills = fills
        self.may_end = asyncio.Event()
        self.begun: list[int] = []
        self.handled: list[int] = []
        self.called: list[tuple[str, dict[str, Any]]] = []
        self.journal = JournalInMemory()
        self.reception = Reception()
        self.reception.begins()

    async def handle(self, update: Update, reply: Reply) -> None:
        """Handle one update."""
        number = update["update_id"]
        self.begun.append(number)
        if self.fills:
            reply.update({"method": "answerCallbackQuery", "callback_query_id": str(number)})
        if number in self.slow:
            await self.may_end.wait()
        self.handled.append(number)

    async def call(self, method: str, fields: dict[str, Any]) -> None:
        """A call that the reply could not carry."""
        self.called.append((method, fields))


class Telegram:
    """Delivers updates to a webhook."""

    def __init__(self, session: aiohttp.ClientSession, port: int) -> None:
        self._session = session
        self._base = f"http://127.0.0.1:{port}"

    async def post(
        self,
        body: bytes,
        secret: str | None = SECRET,
        path: str = "/telegram",
        encoding: str | None = None,
    ) -> tuple[int, Any]:
        """Status and JSON (or None) of a delivery."""
        headers = {} if secret is None else {SECRET_HEADER: secret}
        if encoding is not None:
            headers["Content-Encoding"] = encoding
        async with self._session.post(
            self._base + path, data=BytesIO(body), headers=headers
        ) as response:
            answer = await response.read()
            return response.status, json.loads(answer) if answer.startswith(b"{") else None

    async def delivers(self, update: Update) -> tuple[int, Any]:
        """Deliver *update*."""
        return await self.post(json.dumps(update).encode())

    async def health(self, page: str = "healthz") -> tuple[int, str]:
        """What whoever watches over the bot sees."""
        async with self._session.get(f"{self._base}/{page}") as response:
            return response.status, await response.text()


HURRY = Limits(reply_within=0.02, crowd_pause=0.01, goodbye=0.2)
"""The same waits, shorter."""
SOON_LET_GO = replace(HURRY, keep_open=0.1)


@asynccontextmanager
async def serving(desk: Desk, limits: Limits = HURRY) -> AsyncIterator[tuple[Webhook, Telegram]]:
    """A webhook with *desk* behind it."""
    address = WebhookConfig("http://127.0.0.1/telegram", SECRET, 0)
    sealed = log_in(desk.journal)
    hook = Webhook(
        desk.handle, desk.call, address, PerChatProcessor(limits), sealed=sealed,
        reception=desk.reception, limits=limits,
    )  # fmt: skip
    async with aiohttp.ClientSession() as session, hook.serving() as port:
        yield hook, Telegram(session, port)


async def until(holds: Any) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(5):
        while not holds():
            await asyncio.sleep(0.001)


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
