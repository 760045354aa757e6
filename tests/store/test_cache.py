"""What memory holds is bounded, and old things leave it."""

from collections import deque

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.cache import (
    EVICTED_AT_ONCE,
    MAX_MESSAGES_PER_PERSON,
    NO_DATA,
    PersonCache,
    RecordingCache,
)
from bot.store.memory import EVICT_EVERY, StoreInMemory
from bot.store.totals import MAX_EVENTS
from tests.store.places import Clock


def test_the_most_silent_person_goes_first() -> None:
    """With one person too many, the one whose last press is longest ago is not held any more."""
    cache = PersonCache(max_persons=2)
    cache.set_link(1, ("a", 10))
    cache.set_link(2, ("b", 10))
    cache.set_link(1, ("c", 10))
    cache.set_link(3, ("d", 10))

    assert len(cache) == 2
    assert cache.get(2) is NO_DATA
    assert cache.get(1).link == ("c", 10)


def test_messages_of_all_are_bounded() -> None:
    """With too many messages in all, whole persons go, the most silent first."""
    cache = PersonCache(max_persons=100, max_messages=6)
    for person in (1, 2, 3):
        for number in range(3):
            cache.add_message(person, SentMessage(person, number), 10)

    assert cache.get(1) is NO_DATA
    assert len(cache.get(2).messages) == len(cache.get(3).messages) == 3


def test_what_a_message_changes() -> None:
    """A message again at the same end changes nothing; one too many takes the oldest out."""
    cache = PersonCache()
    for number in range(MAX_MESSAGES_PER_PERSON):
        assert cache.add_message(1, SentMessage(1, number), 10) == {SentMessage(1, number): 10}

    assert cache.add_message(1, SentMessage(1, 0), 10) == {}
    assert cache.add_message(1, SentMessage(1, 0), 11) == {SentMessage(1, 0): 11}
    assert cache.add_message(1, SentMessage(1, 999), 11) == {
        SentMessage(1, 999): 11,
        SentMessage(1, 1): None,
    }


def test_old_things_leave() -> None:
    """What has ended is dropped, thing by thing; a person without anything is not cached."""
    cache = PersonCache()
    cache.set_link(1, ("a", 10))
    cache.set_languages(1, (Languages(Locale("fr"), None), 30))
    cache.add_message(1, SentMessage(1, 1), 20)
    cache.set_link(2, ("b", 10))
    deque(cache.evict_expired(9), maxlen=0)
    assert len(cache) == 2
    deque(cache.evict_expired(10), maxlen=0)
    assert len(cache) == 1
    assert cache.get(1).row_counts() == {"languages": 1, "messages": 1}
    deque(cache.evict_expired(20), maxlen=0)
    assert cache.get(1).row_counts() == {"languages": 1}
    deque(cache.evict_expired(30), maxlen=0)

    assert len(cache) == 0


def test_who_is_forgotten_meanwhile_does_not_come_back() -> None:
    """Between two parts of the dropping a person may be forgotten, or press again."""
    cache = PersonCache()
    for person in range(EVICTED_AT_ONCE + 1):
        cache.set_link(person, ("a", 10))
        cache.set_languages(person, (Languages(Locale("fr"), None), 30))
    parts = cache.evict_expired(10)
    next(parts)
    cache.pop(EVICTED_AT_ONCE - 1)
    cache.pop(EVICTED_AT_ONCE)
    cache.set_link(EVICTED_AT_ONCE, ("b", 40))
    deque(parts, maxlen=0)

    assert cache.get(EVICTED_AT_ONCE - 1) is NO_DATA
    assert cache.get(EVICTED_AT_ONCE).link == ("b", 40)


def test_recordings_are_bounded() -> None:
    """The recording that was noted first goes first."""
    recordings = RecordingCache(max_size=2)
    for fingerprint in "abc":
        assert recordings.set((1, fingerprint), "id", 10)

    assert not recordings.set((1, "c"), "id", 10)
    assert recordings.get((1, "a"), 5) is None
    assert recordings.get((1, "c"), 5) == ("id", 10)
    assert recordings.get((1, "c"), 10) is None


async def test_memory_alone_drops_old_things_by_itself() -> None:
    """The store without a disk drops what is old while it is used, and counts a bounded number."""
    clock = Clock()
    store = StoreInMemory(clock, max_persons=10)
    for number in range(MAX_EVENTS + 5):
        store.remember_link(number, "link")
        store.count(f"event{number}")
    store.note_recording(1, "a", "id")
    assert len(store._cache) == 10
    assert len(store._totals) == MAX_EVENTS
    clock.goes_on(days=401, seconds=EVICT_EVERY)
    store.remember_link(1, "link")

    assert len(store._cache) == 1
    assert len(store._totals) == 0
    assert len(store._recordings._ids) == 0
