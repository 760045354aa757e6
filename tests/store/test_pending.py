"""What waits to be written: coalesced, bounded, and never what was forgotten."""

from datetime import date

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.pending import PendingWrites
from bot.store.totals import MAX_EVENTS

FRENCH = Languages(Locale("fr"), None)
TODAY = date(2026, 11, 23)


def test_only_the_newest_waits() -> None:
    """Ten links of one person are one row."""
    pending = PendingWrites()
    for number in range(10):
        pending.set_link(1, (f"link{number}", number))
        pending.add_messages(1, {SentMessage(1, 7): number})

    assert len(pending) == 2
    assert pending.links[1] == ("link9", 9)
    assert pending.messages[1] == {SentMessage(1, 7): 9}


def test_bounded() -> None:
    """When nothing can be written, the oldest goes for the newest."""
    pending = PendingWrites(max_persons=3, max_messages=4)
    for person in range(10):
        pending.set_link(person, ("link", 1))
        pending.set_languages(person, (FRENCH, 1))
        pending.set_recording((1, str(person)), "id", 1)
        pending.add_messages(person, {SentMessage(person, 1): 1, SentMessage(person, 2): 1})
    for number in range(MAX_EVENTS + 10):
        pending.count(TODAY, f"event{number}")

    assert list(pending.links) == list(pending.languages) == [7, 8, 9]
    assert list(pending.messages) == [8, 9]
    assert pending.message_rows == 4
    assert len(pending.recordings) == 3
    assert len(pending.totals) == MAX_EVENTS


def test_taken_in_parts() -> None:
    """Deletions come at once, rows in parts; nothing twice, nothing left."""
    pending = PendingWrites()
    for person in range(10):
        pending.set_link(person, ("link", 1))
        pending.set_languages(person, (FRENCH, 1))
        pending.add_messages(person, {SentMessage(person, 1): 1})
        pending.set_recording((1, str(person)), "id", 1)
        pending.count(TODAY, f"event{person}")
    pending.erase(100)
    pending.drop_messages(101)
    first = pending.take_batch(7)
    assert (set(first.erasures), first.message_deletions) == ({100}, {101})
    rest = 0
    while len(pending):
        part = pending.take_batch(7)
        assert 0 < len(part) <= 7
        rest += len(part)

    assert len(first) + rest == 52


def test_put_back_under_what_is_newer() -> None:
    """What could not be written waits again, but never over something newer."""
    pending = PendingWrites()
    pending.set_link(1, ("old", 1))
    pending.set_link(2, ("old", 1))
    pending.add_messages(1, {SentMessage(1, 1): 1, SentMessage(1, 2): 1})
    pending.count(TODAY, "press")
    pending.erase(9)
    taken = pending.take_batch(100)
    pending.set_link(1, ("new", 2))
    pending.add_messages(1, {SentMessage(1, 2): 2})
    pending.count(TODAY, "press")
    pending.requeue(taken)

    assert dict(pending.links) == {1: ("new", 2), 2: ("old", 1)}
    assert pending.messages[1] == {SentMessage(1, 1): 1, SentMessage(1, 2): 2}
    assert pending.message_rows == 2
    assert pending.totals[TODAY, "press"] == 2
    assert set(pending.erasures) == {9}


def test_forgetting() -> None:
    """Nothing of a forgotten person waits any more, but that her rows are to be deleted."""
    pending = PendingWrites()
    for person in (1, 2):
        pending.set_link(person, ("link", 1))
        pending.set_languages(person, (FRENCH, 1))
        pending.add_messages(person, {SentMessage(person, 1): 1})
    pending.drop_messages(1)
    assert 1 not in pending.messages
    pending.erase(1)

    assert set(pending.erasures) == {1}
    assert pending.message_deletions == set()
    assert list(pending.links) == list(pending.languages) == list(pending.messages) == [2]
    assert pending.message_rows == 1


def test_how_old_what_waits_is() -> None:
    """As old as its oldest row, also after a batch that failed; written rows make nothing old."""
    pending = PendingWrites()
    for update, link in ((5, "first"), (9, "second")):
        pending.set_link(1, (link, 1))
        pending.stamp(1, update)
    pending.set_link(2, ("other", 1))
    pending.stamp(2, 6)
    taken = pending.take_batch(1)
    pending.set_link(1, ("third", 1))
    pending.stamp(1, 12)

    assert [taken.is_older(1, one) for one in (5, 6)] == [False, True]
    assert [pending.is_older(1, one) for one in (12, 13)] == [False, True]
    assert pending.stamp_of(2) == 6
    pending.requeue(taken)
    assert [pending.is_older(1, one) for one in (5, 6)] == [False, True]
    assert pending.stamp_of(1) == 12
