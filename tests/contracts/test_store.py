"""
The promises of `service/ports.py`, one test each, for every store.

The database is asked twice: while it runs, and after a restart before every question, so that all
answers come from the disk.
"""

import asyncio
import inspect
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

import pytest

from bot.model.kept import RETENTION, Kept
from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.problem import Place as Where
from bot.service.ports import Languages, SentMessage, Store
from bot.store.held import MOST_MESSAGES
from bot.store.memory import StoreInMemory
from bot.store.store import DatabaseStore
from tests.store.places import Clock, store_in

SHE, OTHER = 7391846520, 7391846521
LINK, NEXT_LINK = "s1f-abAB01", "s1f-abAB0123"
FRENCH = Languages(Locale("fr"), None)
PULAR = Languages(Locale("ff"), Locale("fr"))
MONDAY, TUESDAY, FRIDAY = (date(2026, 11, day) for day in (23, 24, 27))
CLOSED = Notice(PlaceId("day-stop"), MONDAY, TUESDAY, "Fermé jusqu’à mardi : « travaux ».")
OPEN_AGAIN = Notice(PlaceId("day-stop"), TUESDAY, FRIDAY, "Ouvert, mais sans repas.")
LATER = Notice(PlaceId("a-shelter"), FRIDAY, FRIDAY, "Complet.")


class CountingStore(Store, Protocol):
    """A store whose totals can be asked for."""

    async def totals(self, day: date) -> dict[str, int]:
        """Numbers of ten and more."""


class Place:
    """A store, its clock, and what may happen to it between two questions."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.clock = Clock()
        self._kind = kind
        self._folder = folder
        self._opened = AsyncExitStack()
        self.store: CountingStore

    async def open(self) -> None:
        """The first start."""
        if self._kind == "memory":
            self.store = StoreInMemory(self.clock)
        else:
            store = store_in(self._folder, self.clock)
            self.store = await self._opened.enter_async_context(store)

    async def later(self) -> CountingStore:
        """The store, a moment later; with "sqlite-restarted" after a restart."""
        if self._kind == "sqlite-restarted":
            await self.close()
            await self.open()
        return self.store

    async def close(self) -> None:
        """The end."""
        await self._opened.aclose()


@pytest.fixture(params=["memory", "sqlite", "sqlite-restarted"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    """Each store."""
    made = Place(request.param, tmp_path)
    await made.open()
    yield made
    await made.close()


async def test_the_last_link(place: Place) -> None:
    """Of several links the last one is kept; whoever never pressed has none."""
    place.store.remember_link(SHE, LINK)
    assert await place.store.last_link(SHE) == LINK
    place.store.remember_link(SHE, NEXT_LINK)
    store = await place.later()

    assert await store.last_link(SHE) == NEXT_LINK
    assert await store.last_link(OTHER) is None


async def test_a_link_lives_24_hours(place: Place) -> None:
    """A link is there a quarter before 24 hours, and never after them."""
    place.store.remember_link(SHE, LINK)
    place.clock.goes_on(hours=23, minutes=44)
    store = await place.later()
    assert await store.last_link(SHE) == LINK
    place.clock.goes_on(minutes=16)

    assert await store.last_link(SHE) is None
    assert await (await place.later()).last_link(SHE) is None
    assert await (await place.later()).kept_about(SHE) == {}


async def test_a_link_lives_from_the_last_press(place: Place) -> None:
    """The same link pressed again begins its 24 hours anew."""
    place.store.remember_link(SHE, LINK)
    place.clock.goes_on(hours=20)
    (await place.later()).remember_link(SHE, LINK)
    place.clock.goes_on(hours=20)

    assert await (await place.later()).last_link(SHE) == LINK


@pytest.mark.parametrize("languages", [FRENCH, PULAR])
async def test_languages(place: Place, languages: Languages) -> None:
    """The languages that were chosen last, with or without one that helps out."""
    place.store.remember_languages(SHE, Languages(Locale("ar"), Locale("en")))
    place.store.remember_languages(SHE, languages)
    store = await place.later()

    assert await store.languages(SHE) == languages
    assert await store.languages(OTHER) is None


async def test_languages_live_30_days(place: Place) -> None:
    """Languages are there on the 29th day, and gone after the 30th."""
    place.store.remember_languages(SHE, PULAR)
    place.store.remember_languages(OTHER, FRENCH)
    place.clock.goes_on(days=29)
    store = await place.later()
    assert await store.languages(SHE) == PULAR
    place.clock.goes_on(days=1)
    store = await place.later()

    assert await store.languages(OTHER) is None
    assert await store.kept_about(OTHER) == {}


async def test_languages_live_from_the_last_use(place: Place) -> None:
    """Asking for them is a use, and so is a press in them."""
    place.store.remember_languages(SHE, PULAR)
    place.store.remember_languages(OTHER, FRENCH)
    for _ in range(3):
        place.clock.goes_on(days=20)
        assert await place.store.languages(SHE) == PULAR
        place.store.remember_link(OTHER, f"{LINK}{place.clock.at}")
    store = await place.later()

    assert await store.languages(SHE) == PULAR
    assert await store.languages(OTHER) == FRENCH


async def test_messages(place: Place) -> None:
    """Messages of both sides, oldest first, each of them once."""
    for number in (12, 10, 11, 12):
        place.store.note_message(SHE, SentMessage(SHE, number))
    store = await place.later()
    store.note_message(SHE, SentMessage(SHE, 13))
    store.note_message(SHE, SentMessage(SHE, 11))
    expected = tuple(SentMessage(SHE, number) for number in (10, 11, 12, 13))

    assert await store.messages(SHE) == expected
    assert await (await place.later()).messages(SHE) == expected
    assert await store.messages(OTHER) == ()


async def test_a_message_lives_48_hours(place: Place) -> None:
    """Messages are there as long as Telegram lets us delete them, and no longer."""
    place.store.note_message(SHE, SentMessage(SHE, 1))
    place.clock.goes_on(hours=24)
    (await place.later()).note_message(SHE, SentMessage(SHE, 2))
    place.clock.goes_on(hours=23, minutes=58)
    store = await place.later()
    assert [one.number for one in await store.messages(SHE)] == [1, 2]
    place.clock.goes_on(minutes=2)

    assert [one.number for one in await store.messages(SHE)] == [2]
    store = await place.later()
    assert [one.number for one in await store.messages(SHE)] == [2]
    assert await store.kept_about(SHE) == {"messages": 1}


async def test_messages_are_bounded(place: Place) -> None:
    """Of a flood of messages, the numbers of the last ones are kept."""
    for number in range(MOST_MESSAGES + 30):
        place.store.note_message(SHE, SentMessage(SHE, number))
    messages = await (await place.later()).messages(SHE)

    assert [one.number for one in messages] == list(range(30, MOST_MESSAGES + 30))


async def test_dropped_messages(place: Place) -> None:
    """After the messages were taken out, their numbers are gone; everything else stays."""
    place.store.remember_link(SHE, LINK)
    place.store.note_message(SHE, SentMessage(SHE, 1))
    place.store.note_message(OTHER, SentMessage(OTHER, 1))
    store = await place.later()
    store.drop_messages(SHE)
    assert await store.messages(SHE) == ()
    store.note_message(SHE, SentMessage(SHE, 2))

    assert await store.messages(SHE) == (SentMessage(SHE, 2),)
    store = await place.later()
    assert await store.messages(SHE) == (SentMessage(SHE, 2),)
    assert await store.messages(OTHER) == (SentMessage(OTHER, 1),)
    assert await store.last_link(SHE) == LINK


async def test_totals(place: Place) -> None:
    """Totals add up over restarts; a number under ten is not shown."""
    today = date(2026, 11, 23)
    for _ in range(9):
        place.store.count("press")
        place.store.count("wrong.menu.start")
    store = await place.later()
    assert await store.totals(today) == {}
    store.count("press")
    store = await place.later()

    assert await store.totals(today) == {"press": 10}
    for _ in range(5):
        store.count("press")
    assert await (await place.later()).totals(today) == {"press": 15}
    assert await store.totals(date(2026, 11, 22)) == {}


async def test_totals_by_the_day_in_paris(place: Place) -> None:
    """The day ends at midnight in Paris, not in London; totals live 400 days."""
    place.clock.at = datetime(2026, 11, 23, 22, 59, tzinfo=UTC).timestamp()
    for _ in range(10):
        place.store.count("press")
    place.clock.goes_on(minutes=1)
    for _ in range(20):
        place.store.count("press")
    store = await place.later()
    assert await store.totals(date(2026, 11, 23)) == {"press": 10}
    assert await store.totals(date(2026, 11, 24)) == {"press": 20}
    place.clock.goes_on(days=398, hours=23)
    store = await place.later()
    assert await store.totals(date(2026, 11, 24)) == {"press": 20}
    place.clock.goes_on(days=1, hours=2)

    assert await (await place.later()).totals(date(2026, 11, 24)) == {}


async def test_recordings(place: Place) -> None:
    """A file id is another one for each bot; the one noted last is the one."""
    place.store.note_recording(1, "a0", "old")
    place.store.note_recording(1, "a0", "AgAD")
    place.store.note_recording(2, "a0", "AgAE")
    store = await place.later()

    assert await store.recording(1, "a0") == "AgAD"
    assert await store.recording(2, "a0") == "AgAE"
    assert await store.recording(1, "a1") is None


async def test_recordings_live_a_year_from_the_last_use(place: Place) -> None:
    """A recording that is heard stays; one that nobody has heard for 365 days goes."""
    place.store.note_recording(1, "heard", "x")
    place.store.note_recording(1, "unheard", "y")
    place.clock.goes_on(days=200)
    assert await (await place.later()).recording(1, "heard") == "x"
    place.clock.goes_on(days=200)
    store = await place.later()

    assert await store.recording(1, "heard") == "x"
    assert await store.recording(1, "unheard") is None


async def test_notices(place: Place) -> None:
    """What is said above cards, today and later, in the order of the places; a new one replaces."""
    assert await place.store.notices() == ()
    assert await place.store.put_notice(CLOSED)
    assert await place.store.notices() == (CLOSED,)
    store = await place.later()
    assert await store.put_notice(LATER)
    assert await (await place.later()).notices() == (LATER, CLOSED)
    assert await place.store.put_notice(OPEN_AGAIN)

    assert await (await place.later()).notices() == (LATER, OPEN_AGAIN)


async def test_a_withdrawn_notice(place: Place) -> None:
    """What is withdrawn is said no longer, once and for all; the others stay."""
    await place.store.put_notice(CLOSED)
    await place.store.put_notice(LATER)
    store = await place.later()
    assert await store.withdraw_notice(CLOSED.of)
    assert await store.notices() == (LATER,)
    assert await store.withdraw_notice(CLOSED.of)
    assert await store.withdraw_notice(PlaceId("nowhere"))

    assert await (await place.later()).notices() == (LATER,)


async def test_a_notice_ends_with_its_last_day_in_paris(place: Place) -> None:
    """It is there to the last minute of its last day in Paris, and not a minute longer."""
    await place.store.put_notice(CLOSED)
    place.clock.at = datetime(2026, 11, 24, 22, 59, tzinfo=UTC).timestamp()
    assert await place.store.notices() == (CLOSED,)
    assert await (await place.later()).notices() == (CLOSED,)
    place.clock.goes_on(minutes=1)

    assert await place.store.notices() == ()
    assert await (await place.later()).notices() == ()


async def test_a_notice_is_nobodys(place: Place) -> None:
    """Forgetting a person takes no notice away; where a notice was written is not kept."""
    written = Notice(CLOSED.of, CLOSED.first, CLOSED.last, CLOSED.says, Where("a-file.yaml", 3))
    await place.store.put_notice(written)
    await place.store.forget(SHE)
    store = await place.later()

    assert await store.notices() == (CLOSED,)
    assert await store.kept_about(SHE) == {}


async def test_what_is_kept_about_a_person(place: Place) -> None:
    """The number of rows of each kind, by the names of the one table; nobody else's."""
    place.store.remember_link(SHE, LINK)
    place.store.remember_languages(SHE, FRENCH)
    place.store.note_message(SHE, SentMessage(SHE, 1))
    place.store.note_message(SHE, SentMessage(SHE, 2))
    place.store.note_message(OTHER, SentMessage(OTHER, 1))
    place.store.count("press")
    store = await place.later()
    kept = await store.kept_about(SHE)

    assert kept == {"last-link": 1, "languages": 1, "messages": 2}
    assert set(kept) == {one.kind.value for one in RETENTION if one.about_a_person}
    assert await store.kept_about(OTHER) == {Kept.MESSAGES.value: 1}
    assert await store.kept_about(1) == {}


async def test_forgetting(place: Place) -> None:
    """Everything about her is gone at once and stays gone; others keep theirs."""
    for person in (SHE, OTHER):
        place.store.remember_link(person, LINK)
        place.store.remember_languages(person, PULAR)
        place.store.note_message(person, SentMessage(person, 1))
        place.store.note_message(person, SentMessage(person, 2))
    store = await place.later()

    assert await store.forget(SHE) == 4
    for _ in range(2):
        assert await store.kept_about(SHE) == {}
        assert await store.last_link(SHE) is None
        assert await store.languages(SHE) is None
        assert await store.messages(SHE) == ()
        assert await store.forget(SHE) == 0
        assert await store.last_link(OTHER) == LINK
        assert await store.languages(OTHER) == PULAR
        assert len(await store.messages(OTHER)) == 2
        store = await place.later()


async def test_coming_back_after_being_forgotten(place: Place) -> None:
    """Whoever presses again after /erase is kept anew, without anything of before."""
    place.store.remember_link(SHE, LINK)
    place.store.remember_languages(SHE, PULAR)
    store = await place.later()
    forgetting = asyncio.create_task(store.forget(SHE))
    await asyncio.sleep(0)
    await forgetting
    store.remember_link(SHE, NEXT_LINK)
    store = await place.later()

    assert await store.last_link(SHE) == NEXT_LINK
    assert await store.kept_about(SHE) == {"last-link": 1}


async def test_only_what_is_old_is_counted_as_gone(place: Place) -> None:
    """What has ended is not counted among what was forgotten."""
    place.store.remember_link(SHE, LINK)
    place.store.remember_languages(SHE, FRENCH)
    place.clock.goes_on(days=2)

    assert await (await place.later()).forget(SHE) == 1


async def test_two_persons_never_mix(place: Place) -> None:
    """Numbers that look alike are different persons: negative, small, above 32 and 52 bits."""
    persons = (1, -1, 10, 2**31, 2**32 + 1, 2**52, 2**52 - 1, 7391846520, -7391846520)
    for person in persons:
        place.store.remember_link(person, f"link{person}")
        place.store.remember_languages(person, Languages(Locale(f"l{person}"), None))
        place.store.note_message(person, SentMessage(person, abs(person)))
    store = await place.later()

    for person in persons:
        assert await store.last_link(person) == f"link{person}"
        assert await store.languages(person) == Languages(Locale(f"l{person}"), None)
        assert await store.messages(person) == (SentMessage(person, abs(person)),)
    await store.forget(1)
    assert await (await place.later()).last_link(-1) == "link-1"


async def test_many_at_once(place: Place) -> None:
    """Side by side, each one reads what it wrote."""

    async def one(person: int) -> bool:
        place.store.remember_link(person, f"link{person}")
        await asyncio.sleep(0)
        if person % 3 == 0:
            await place.store.forget(person)
            return await place.store.last_link(person) is None
        return await place.store.last_link(person) == f"link{person}"

    assert all(await asyncio.gather(*map(one, range(200))))
    store = await place.later()
    links = [await store.last_link(person) for person in range(200)]

    assert links == [None if p % 3 == 0 else f"link{p}" for p in range(200)]


def test_what_is_written_never_waits() -> None:
    """`remember_...`, `note_...`, `drop_...` and `count` are plain calls on every store."""
    for name in ("remember_link", "remember_languages", "note_message", "drop_messages",
                 "count", "note_recording"):  # fmt: skip
        for kind in (StoreInMemory, DatabaseStore):
            assert not inspect.iscoroutinefunction(getattr(kind, name)), name
