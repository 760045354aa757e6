"""
Three bots, one PostgreSQL, any load balancer: whoever is asked, it is one bot.

`SEVERAL_BOTS_PEOPLE=200` plays it with more people; `python -m bench.several` plays 20,000 presses
and words, with a bot killed 20 times.
"""

import asyncio
import os
import signal
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random
from typing import Final

import pytest

from tests.endtoend.running_bot import KEY
from tests.faults.bot_process import Bots
from tests.faults.several_bots import (
    FIRST,
    LANGUAGES,
    MISTAKES,
    PATIENCE,
    WORDS,
    Town,
    erases,
    everything_comes_twice,
    presses,
    town,
)
from tests.standin.client import running_standin
from tests.store.postgres import PostgresProcess, empty

pytestmark = pytest.mark.endtoend

PEOPLE: Final = int(os.environ.get("SEVERAL_BOTS_PEOPLE", "8"))
ROUNDS: Final = 5 if PEOPLE > 50 else 2


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
    everybody = range(PEOPLE)
    async with (
        running_standin(chats=[FIRST + number for number in everybody]) as standin,
        town(standin, postgres_url, tmp_path) as there,
    ):
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
        await everything_comes_twice(there, range(4))

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
        printed = there.printed
    for word in MISTAKES:
        assert word not in printed, printed[-3000:]
    assert str(FIRST + 1) not in printed


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
