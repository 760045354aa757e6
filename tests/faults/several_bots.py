"""Three bots on one PostgreSQL behind any load balancer, and what people do there."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

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
from tests.standin.client import Person, Standin
from tests.store.postgres import bot_on, connected, empty

FIRST: Final = 500_001
PATIENCE: Final = 60.0
LANGUAGES: Final = ("fr", "en", "ar")
WORDS: Final = ("asile", "juge", "école", "dormir", "/menu", "/sos")
MISTAKES: Final = (
    "Traceback", "update_failed", "store_gave_up", "store_failed", "answer_not_made",
)  # fmt: skip
"""What no bot may print, whatever happens around it."""


@dataclass
class Town:
    """
    The bots, the people, and what is between them.

    Args:
        places: Where each bot is started, and started again.
        bots: Those that run now.
    """

    standin: Standin
    places: list[Bots]
    bots: list[RunningBot]
    balancer: Balancer
    conversation: Conversation
    beside: SharedStore

    @property
    def printed(self) -> str:
        """What all bots have printed, those that are gone too."""
        return "".join(place.printed for place in self.places)

    async def start_again(self, number: int) -> None:
        """Start a bot that has ended; it may not answer yet."""
        self.bots[number] = await self.places[number].start()

    def person(self, number: int) -> Person:
        """One of the people."""
        return self.standin.person(FIRST + number)

    def menu(self, locale: str) -> str:
        """The link of the menu in a language."""
        return self.conversation.menu(Locale(locale))


@asynccontextmanager
async def town(
    standin: Standin, url: str, folder: Path, bots: int = 3, key: str = KEY
) -> AsyncIterator[Town]:
    """So many bots behind a balancer, talking to *standin*, on an empty database at *url*."""
    await empty(url)
    conversation = await asyncio.to_thread(project_conversation)
    front = free_port()
    ports = [free_port() for _ in range(bots)]
    balancer = Balancer(ports, Random(1))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(balancer.serving(front))
        places, started = [], []
        for port in ports:
            settings = {
                "DATABASE_URL": url,
                "BOT_KEY": key,
                "BOT_DATA_DIR": str(folder / str(port)),
                "WEBHOOK_URL": f"http://127.0.0.1:{front}/telegram",
                "WEBHOOK_SECRET": SECRET,
                "WEBHOOK_PORT": str(port),
            }
            places.append(Bots(standin, folder, settings=settings, arguments=["--webhook"]))
            stack.push_async_callback(places[-1].end)
            started.append(await places[-1].start())
        for bot in started:
            await bot.waits_for("answers on Telegram")
        beside = await stack.enter_async_context(bot_on(url, folder / "beside"))
        await connected(beside)
        yield Town(standin, places, started, balancer, conversation, beside)


async def presses(town: Town, number: int, link: str) -> None:
    """Somebody presses a button under the last message."""
    person = town.person(number)
    # A picture has no screen that could be edited.
    shown = [one for one in (await person.chat()).from_bot if one.text][-1]
    await person.presses(data=link, message_id=shown.message_id, force=True)
    await person.waits_until_handled(PATIENCE)


async def everything_comes_twice(town: Town, people: Iterable[int], times: int = 2) -> None:
    """Each delivery comes to two bots at once: a report is counted once."""
    people = list(people)
    expected = len(people) * times
    town.balancer.twice = True
    wrong = with_verb(town.menu("fr"), Verb.WRONG)
    for _ in range(times):
        await asyncio.gather(*(presses(town, number, wrong) for number in people))
    town.balancer.twice = False
    today = today_in_paris()
    async with asyncio.timeout(PATIENCE):
        while sum((await town.beside.reports(today, today)).values()) < expected:
            await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    assert sum((await town.beside.reports(today, today)).values()) == expected


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
