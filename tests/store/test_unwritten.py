"""What waits to be written: coalesced, bounded, and never what was forgotten."""

from datetime import date

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.totals import MAX_EVENTS
from bot.store.unwritten import Unwritten

FRENCH = Languages(Locale("fr"), None)
TODAY = date(2026, 11, 23)


def test_only_the_newest_waits() -> None:
    """Ten links of one person are one row."""
    waiting = Unwritten()
    for number in range(10):
        waiting.set_link(1, (f"link{number}", number))
        waiting.add_messages(1, {SentMessage(1, 7): number})

    assert len(waiting) == 2
    assert waiting.links[1] == ("link9", 9)
    assert waiting.messages[1] == {SentMessage(1, 7): 9}


def test_bounded() -> None:
    """When nothing can be written, the oldest goes for the newest."""
    waiting = Unwritten(most=3, most_messages=4)
    for person in range(10):
        waiting.set_link(person, ("link", 1))
        waiting.set_languages(person, (FRENCH, 1))
        waiting.set_recording((1, str(person)), "id", 1)
        waiting.add_messages(person, {SentMessage(person, 1): 1, SentMessage(person, 2): 1})
    for number in range(MAX_EVENTS + 10):
        waiting.count(TODAY, f"event{number}")

    assert list(waiting.links) == list(waiting.languages) == [7, 8, 9]
    assert list(waiting.messages) == [8, 9]
    assert waiting.message_rows == 4
    assert len(waiting.recordings) == 3
    assert len(waiting.totals) == MAX_EVENTS


def test_taken_in_parts() -> None:
    """Deletions come at once, rows in parts; nothing twice, nothing left."""
    waiting = Unwritten()
    for person in range(10):
        waiting.set_link(person, ("link", 1))
        waiting.set_languages(person, (FRENCH, 1))
        waiting.add_messages(person, {SentMessage(person, 1): 1})
        waiting.set_recording((1, str(person)), "id", 1)
        waiting.count(TODAY, f"event{person}")
    waiting.forget(100)
    waiting.drop_messages(101)
    first = waiting.take(7)
    assert (first.forgotten, first.emptied) == ({100}, {101})
    rest = 0
    while len(waiting):
        part = waiting.take(7)
        assert 0 < len(part) <= 7
        rest += len(part)

    assert len(first) + rest == 52


def test_put_back_under_what_is_newer() -> None:
    """What could not be written waits again, but never over something newer."""
    waiting = Unwritten()
    waiting.set_link(1, ("old", 1))
    waiting.set_link(2, ("old", 1))
    waiting.add_messages(1, {SentMessage(1, 1): 1, SentMessage(1, 2): 1})
    waiting.count(TODAY, "press")
    waiting.forget(9)
    taken = waiting.take(100)
    waiting.set_link(1, ("new", 2))
    waiting.add_messages(1, {SentMessage(1, 2): 2})
    waiting.count(TODAY, "press")
    waiting.put_back(taken)

    assert dict(waiting.links) == {1: ("new", 2), 2: ("old", 1)}
    assert waiting.messages[1] == {SentMessage(1, 1): 1, SentMessage(1, 2): 2}
    assert waiting.message_rows == 2
    assert waiting.totals[TODAY, "press"] == 2
    assert waiting.forgotten == {9}


def test_forgetting() -> None:
    """Nothing of a forgotten person waits any more, but that her rows are to be deleted."""
    waiting = Unwritten()
    for person in (1, 2):
        waiting.set_link(person, ("link", 1))
        waiting.set_languages(person, (FRENCH, 1))
        waiting.add_messages(person, {SentMessage(person, 1): 1})
    waiting.drop_messages(1)
    assert 1 not in waiting.messages
    waiting.forget(1)

    assert waiting.forgotten == {1}
    assert waiting.emptied == set()
    assert list(waiting.links) == list(waiting.languages) == list(waiting.messages) == [2]
    assert waiting.message_rows == 1
