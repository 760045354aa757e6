"""
Three bots, one PostgreSQL, any load balancer: whoever is asked, it is one bot.

`SEVERAL_BOTS_PEOPLE=200` plays the large version, which takes minutes.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import pytest

from bot.engine.links import with_verb
from bot.model.names import Locale
from bot.model.retention import ErasureStatus
from bot.model.verbs import Verb
from bot.service.clock import today_in_paris
from bot.service.conversation import Conversation
from bot.store.shared_store import SharedStore
from tests.endtoend.running_bot import KEY, RunningBot
from tests.faults.balancer import Balancer
from tests.faults.bot_process import SECRET, Bots, free_port
from tests.faults.people import project_conversation
from tests.standin.client import Person, Standin, running_standin
from tests.store.postgres import PostgresProcess, bot_on, connected, empty

pytestmark = pytest.mark.endtoend

PEOPLE: Final = int(os.environ.get("SEVERAL_BOTS_PEOPLE", "8"))
ROUNDS: Final = 5 if PEOPLE > 50 else 2
FIRST: Final = 500_001
PATIENCE: Final = 60.0
LANGUAGES: Final = ("fr", "en", "ar")
WORDS: Final = ("asile", "juge", "école", "dormir", "/menu", "/sos")


@dataclass
class Town:
    """The bots, the people, and what is between them."""

    standin: Standin
    bots: list[RunningBot]
    balancer: Balancer
    conversation: Conversation
    beside: SharedStore

    def person(self, number: int) -> Person:
        """One of the people."""
        return self.standin.person(FIRST + number)

    def menu(self, locale: str) -> str:
        """The link of the menu in a language."""
        return self.conversation.menu(Locale(locale))


@asynccontextmanager
async def town(url: str, folder: Path, people: int) -> AsyncIterator[Town]:
    """Three bots behind a balancer, and so many people."""
    await empty(url)
    conversation = await asyncio.to_thread(project_conversation)
    numbers = range(FIRST, FIRST + people)
    front = free_port()
    ports = [free_port() for _ in range(3)]
    balancer = Balancer(ports, Random(1))
    async with AsyncExitStack() as stack:
        standin = await stack.enter_async_context(running_standin(chats=list(numbers)))
        await stack.enter_async_context(balancer.serving(front))
        started = []
        for port in ports:
            settings = {
                "DATABASE_URL": url,
                "BOT_KEY": KEY,
                "BOT_DATA_DIR": str(folder / str(port)),
                "WEBHOOK_URL": f"http://127.0.0.1:{front}/telegram",
                "WEBHOOK_SECRET": SECRET,
                "WEBHOOK_PORT": str(port),
            }
            them = Bots(standin, folder, settings=settings, arguments=["--webhook"])
            stack.push_async_callback(them.end)
            started.append(await them.start())
        for bot in started:
            await bot.waits_for("answers on Telegram")
        beside = await stack.enter_async_context(bot_on(url, folder / "beside"))
        await connected(beside)
        yield Town(standin, started, balancer, conversation, beside)


async def presses(town: Town, number: int, link: str) -> None:
    """Somebody presses a button under the last message."""
    person = town.person(number)
    # A picture has no screen that could be edited.
    shown = [one for one in (await person.chat()).from_bot if one.text][-1]
    await person.presses(data=link, message_id=shown.message_id, force=True)
    await person.waits_until_handled(PATIENCE)


async def chooses(town: Town, number: int, locale: str) -> None:
    """Somebody chooses a language at one bot, and is answered in it by whichever has her next."""
    person = town.person(number)
    menu = town.menu(locale)
    expected = town.conversation.press(menu).text
    await presses(town, number, menu)
    async with asyncio.timeout(PATIENCE):
        # Nobody types as soon after a press as a test does.
        while await town.beside.last_link(FIRST + number) != menu:
            await asyncio.sleep(0.05)
    await person.says("/menu")
    await person.waits_until_handled(PATIENCE)
    said = (await person.last()).text
    assert said.split("\n")[0] == expected.split("\n")[0], (number, locale, said[:60])


async def wanders(town: Town, number: int, until: asyncio.Event) -> int:
    """Presses and words in any order, until something is over; every one of them is answered."""
    random, person, done = Random(number), town.person(number), 0
    while not until.is_set():
        if random.random() < 0.6:
            await presses(town, number, town.menu(random.choice(LANGUAGES)))
        else:
            await person.says(random.choice(WORDS))
            await person.waits_until_handled(PATIENCE)
        done += 1
        await asyncio.sleep(random.random() * 0.3)
    return done


async def test_three_bots(postgres: PostgresProcess, postgres_url: str, tmp_path: Path) -> None:
    """
    Everybody is answered, in the language she chose at whichever bot; a bot is killed, PostgreSQL
    is stopped twice; who is erased by one bot is forgotten by all.
    """
    async with town(postgres_url, tmp_path, PEOPLE) as there:
        everybody = range(PEOPLE)
        for number in everybody:
            await there.person(number).says("/menu")
        for number in everybody:
            await there.person(number).waits_until_handled(PATIENCE)
        random = Random(7)
        for _ in range(ROUNDS):
            await asyncio.gather(
                *(chooses(there, number, random.choice(LANGUAGES)) for number in everybody)
            )
        assert min(there.balancer.passed.values()) > 0
        await everything_comes_twice(there)

        over = asyncio.Event()
        wandering = [asyncio.create_task(wanders(there, number, over)) for number in everybody]
        for turn in range(2):
            await asyncio.sleep(1.0)
            await asyncio.to_thread(postgres.stop, signal.SIGQUIT if turn else signal.SIGINT)
            try:
                await asyncio.sleep(2.0)
                if turn == 0:
                    await there.bots[0].kill()
                await asyncio.sleep(1.0)
            finally:
                await asyncio.to_thread(postgres.start)
        await asyncio.sleep(3.0)
        over.set()
        done = await asyncio.gather(*wandering)
        assert all(done)

        await asyncio.gather(
            *(chooses(there, number, random.choice(LANGUAGES)) for number in everybody)
        )
        erased = [number for number in everybody if number % 2]
        await asyncio.gather(*(erases(there, number) for number in erased))
        kept = [await there.beside.kept_about(FIRST + number) for number in everybody]
        assert [bool(one) for one in kept] == [not number % 2 for number in everybody]
        printed = "".join(bot.printed for bot in there.bots)
    for word in ("Traceback", "update_failed", "store_gave_up", "store_failed", "answer_not_made"):
        assert word not in printed, printed[-3000:]
    assert str(FIRST + 1) not in printed


async def everything_comes_twice(town: Town) -> None:
    """Each delivery comes to two bots at once: a report is counted once."""
    town.balancer.twice = True
    wrong = with_verb(town.menu("fr"), Verb.WRONG)
    for _ in range(2):
        await asyncio.gather(*(presses(town, number, wrong) for number in range(4)))
    town.balancer.twice = False
    today = today_in_paris()
    async with asyncio.timeout(PATIENCE):
        while sum((await town.beside.reports(today, today)).values()) < 8:
            await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    assert sum((await town.beside.reports(today, today)).values()) == 8


async def erases(town: Town, number: int) -> None:
    """
    Somebody presses "erase" and reads that it is done, and then it is.

    On a busy machine she may read first that it is not; so it is not said before.
    """
    link = with_verb(town.menu("fr"), Verb.ERASED)
    done, later = (
        town.conversation.erased(link, status, messages_may_stay=False).text.split("\n")[0]
        for status in (ErasureStatus.DONE, ErasureStatus.LATER)
    )
    async with asyncio.timeout(PATIENCE):
        while True:
            await presses(town, number, link)
            kept = await town.beside.kept_about(FIRST + number)
            chat = await town.person(number).chat()
            said = [one.text for one in chat.from_bot if done in one.text or later in one.text][-1]
            if done in said:
                break
    assert kept == {}


async def test_of_those_that_poll_one_does(postgres_url: str, tmp_path: Path) -> None:
    """The others stand by; when it is killed, somebody is answered within ten seconds."""
    await empty(postgres_url)
    async with running_standin(chats=[FIRST]) as standin, AsyncExitStack() as stack:
        started = []
        for name in ("one", "two"):
            settings = {"DATABASE_URL": postgres_url, "BOT_KEY": KEY,
                        "BOT_DATA_DIR": str(tmp_path / name)}  # fmt: skip
            them = Bots(standin, tmp_path, settings=settings)
            stack.push_async_callback(them.end)
            started.append(await them.start())
            await started[-1].waits_for("stands by" if started[1:] else "answers on Telegram")
        person = standin.person(FIRST)
        await person.says("/menu")
        await person.waits_until_handled(PATIENCE)
        assert len((await person.chat()).from_bot) == 1
        await started[0].kill()
        since = asyncio.get_running_loop().time()
        await person.says("/menu")
        await started[1].waits_for("answers on Telegram")
        waited = asyncio.get_running_loop().time() - since
        chat = await person.waits_until_handled(PATIENCE)

    assert len(chat.from_bot) == 2
    assert waited < 10
