"""The promises of `service/ports.py` about messages, for every store."""

from bot.service.ports import SentMessage
from bot.store.cache import MAX_MESSAGES_PER_PERSON
from tests.contracts.stores import LINK, OTHER, SHE, Place


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
    for number in range(MAX_MESSAGES_PER_PERSON + 30):
        place.store.note_message(SHE, SentMessage(SHE, number))
    messages = await (await place.later()).messages(SHE)

    assert [one.number for one in messages] == list(range(30, MAX_MESSAGES_PER_PERSON + 30))


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
