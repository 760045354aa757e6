"""The promises of `service/ports.py` about what is kept of whom, for every store."""

import asyncio
import inspect

from bot.model.names import Locale
from bot.model.retention import RETENTION, DataKind
from bot.service.ports import Languages, SentMessage
from bot.store.memory import StoreInMemory
from bot.store.store import DatabaseStore
from tests.contracts.stores import FRENCH, LINK, NEXT_LINK, OTHER, PULAR, SHE, Place


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
    # What waits in the journal is counted in tests/store/test_journal.py: not every store has one.
    persons = {one.kind.value for one in RETENTION if one.about_a_person}
    assert set(kept) == persons - {DataKind.WAITING.value}
    assert await store.kept_about(OTHER) == {DataKind.MESSAGES.value: 1}
    assert await store.kept_about(1) == {}


async def test_forgetting(place: Place) -> None:
    """Everything about her is gone at once and stays gone; others keep theirs."""
    for person in (SHE, OTHER):
        place.store.remember_link(person, LINK)
        place.store.remember_languages(person, PULAR)
        place.store.note_message(person, SentMessage(person, 1))
        place.store.note_message(person, SentMessage(person, 2))
    store = await place.later()

    assert (await store.forget(SHE)).rows == 4
    for _ in range(2):
        assert await store.kept_about(SHE) == {}
        assert await store.last_link(SHE) is None
        assert await store.languages(SHE) is None
        assert await store.messages(SHE) == ()
        assert (await store.forget(SHE)).rows == 0
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

    forgotten = await (await place.later()).forget(SHE)

    assert forgotten.rows == 1


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
