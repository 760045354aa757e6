"""What memory holds is bounded, and old things leave it."""

from collections import deque

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.held import DROPPED_AT_ONCE, MOST_MESSAGES, NOBODY, Held, HeldRecordings
from bot.store.memory import DROP_OLD_EVERY, StoreInMemory
from bot.store.totals import MOST_EVENTS
from tests.store.places import Clock


def test_the_most_silent_person_goes_first() -> None:
    """With one person too many, the one whose last press is longest ago is not held any more."""
    held = Held(most=2)
    held.set_link(1, ("a", 10))
    held.set_link(2, ("b", 10))
    held.set_link(1, ("c", 10))
    held.set_link(3, ("d", 10))

    assert len(held) == 2
    assert held.about(2) is NOBODY
    assert held.about(1).link == ("c", 10)


def test_messages_of_all_are_bounded() -> None:
    """With too many messages in all, whole persons go, the most silent first."""
    held = Held(most=100, most_messages=6)
    for person in (1, 2, 3):
        for number in range(3):
            held.add_message(person, SentMessage(person, number), 10)

    assert held.about(1) is NOBODY
    assert len(held.about(2).messages) == len(held.about(3).messages) == 3


def test_what_a_message_changes() -> None:
    """A message again at the same end changes nothing; one too many takes the oldest out."""
    held = Held()
    for number in range(MOST_MESSAGES):
        assert held.add_message(1, SentMessage(1, number), 10) == {SentMessage(1, number): 10}

    assert held.add_message(1, SentMessage(1, 0), 10) == {}
    assert held.add_message(1, SentMessage(1, 0), 11) == {SentMessage(1, 0): 11}
    assert held.add_message(1, SentMessage(1, 999), 11) == {
        SentMessage(1, 999): 11,
        SentMessage(1, 1): None,
    }


def test_old_things_leave() -> None:
    """What has ended is dropped, thing by thing; a person without anything is not held."""
    held = Held()
    held.set_link(1, ("a", 10))
    held.set_languages(1, (Languages(Locale("fr"), None), 30))
    held.add_message(1, SentMessage(1, 1), 20)
    held.set_link(2, ("b", 10))
    deque(held.drop_old(9), maxlen=0)
    assert len(held) == 2
    deque(held.drop_old(10), maxlen=0)
    assert len(held) == 1
    assert held.about(1).counted() == {"languages": 1, "messages": 1}
    deque(held.drop_old(20), maxlen=0)
    assert held.about(1).counted() == {"languages": 1}
    deque(held.drop_old(30), maxlen=0)

    assert len(held) == 0


def test_who_is_forgotten_meanwhile_does_not_come_back() -> None:
    """Between two parts of the dropping a person may be forgotten, or press again."""
    held = Held()
    for person in range(DROPPED_AT_ONCE + 1):
        held.set_link(person, ("a", 10))
        held.set_languages(person, (Languages(Locale("fr"), None), 30))
    parts = held.drop_old(10)
    next(parts)
    held.forget(DROPPED_AT_ONCE - 1)
    held.forget(DROPPED_AT_ONCE)
    held.set_link(DROPPED_AT_ONCE, ("b", 40))
    deque(parts, maxlen=0)

    assert held.about(DROPPED_AT_ONCE - 1) is NOBODY
    assert held.about(DROPPED_AT_ONCE).link == ("b", 40)


def test_recordings_are_bounded() -> None:
    """The recording that was noted first goes first."""
    recordings = HeldRecordings(most=2)
    for fingerprint in "abc":
        assert recordings.set((1, fingerprint), "id", 10)

    assert not recordings.set((1, "c"), "id", 10)
    assert recordings.get((1, "a"), 5) is None
    assert recordings.get((1, "c"), 5) == ("id", 10)
    assert recordings.get((1, "c"), 10) is None


async def test_memory_alone_drops_old_things_by_itself() -> None:
    """The store without a disk drops what is old while it is used, and counts a bounded number."""
    clock = Clock()
    store = StoreInMemory(clock, most=10)
    for number in range(MOST_EVENTS + 5):
        store.remember_link(number, "link")
        store.count(f"event{number}")
    store.note_recording(1, "a", "id")
    assert len(store._held) == 10
    assert len(store._totals) == MOST_EVENTS
    clock.goes_on(days=401, seconds=DROP_OLD_EVERY)
    store.remember_link(1, "link")

    assert len(store._held) == 1
    assert len(store._totals) == 0
    assert len(store._recordings._ids) == 0
