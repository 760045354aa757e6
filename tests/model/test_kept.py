"""What may be kept about a person, and how long."""

from datetime import timedelta

from bot.model.kept import RETENTION, Kept, lives


def test_every_kind_once() -> None:
    """Nothing is kept that is not in the table, and nothing stands there twice."""
    assert [one.kind for one in RETENTION] == list(Kept)


def test_reason_and_life() -> None:
    """Each kind has a reason and an end; what is about a person ends within a month."""
    assert all(one.why for one in RETENTION)
    assert all(one.lives <= timedelta(days=30) for one in RETENTION if one.about_a_person)


def test_lives() -> None:
    """The last link lives a day, so that what was typed yesterday is not read into it today."""
    assert lives(Kept.LAST_LINK) == timedelta(hours=24)
    assert lives(Kept.LANGUAGES) == timedelta(days=30)
