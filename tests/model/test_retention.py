"""What may be kept about a person, how long, and when it expires."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.model.retention import (
    ERASED_EXPIRY,
    HANDLED_EXPIRY,
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    NOTICE_DAYS,
    ON_A_SERVER,
    RECORDINGS_EXPIRY,
    RETENTION,
    TOTALS_DAYS,
    WAITING_EXPIRY,
    DataKind,
    Expiry,
    ttl,
)

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC).timestamp()
EXPIRIES = {
    DataKind.LAST_LINK: LAST_LINK_EXPIRY,
    DataKind.LANGUAGES: LANGUAGES_EXPIRY,
    DataKind.MESSAGES: MESSAGES_EXPIRY,
    DataKind.WAITING: WAITING_EXPIRY,
    DataKind.RECORDINGS: RECORDINGS_EXPIRY,
    DataKind.HANDLED: HANDLED_EXPIRY,
    DataKind.ERASED: ERASED_EXPIRY,
}


def test_every_kind_once() -> None:
    """Nothing is kept that is not in the table, and nothing stands there twice."""
    assert [one.kind for one in (*RETENTION, *ON_A_SERVER)] == list(DataKind)


def test_reason_and_ttl() -> None:
    """Each kind has a reason and an end; what is about a person ends within a month."""
    assert all(one.why for one in (*RETENTION, *ON_A_SERVER))
    personal = [one for one in (*RETENTION, *ON_A_SERVER) if one.about_a_person]
    assert all(one.ttl <= timedelta(days=30) for one in personal)


def test_ttl() -> None:
    """The last link lives a day, so that what was typed yesterday is not read into it today."""
    assert ttl(DataKind.LAST_LINK) == timedelta(hours=24)
    assert ttl(DataKind.LANGUAGES) == timedelta(days=30)


@pytest.mark.parametrize(("kind", "expiry"), EXPIRIES.items())
@pytest.mark.parametrize("now", [MORNING, MORNING + 0.7, MORNING + 12_345.6, 0.0])
def test_nothing_lives_longer_than_promised(kind: DataKind, expiry: Expiry, now: float) -> None:
    """Nothing expires after its promised life, nor a fiftieth of it or a minute before."""
    promised = ttl(kind).total_seconds()

    assert min(promised * 0.98, promised - 60) <= expiry.expires_at(now) - now <= promised


def test_a_second_use_in_the_same_bucket_changes_nothing() -> None:
    """Two presses in one quarter of an hour expire together: the second one writes nothing."""
    first = LAST_LINK_EXPIRY.expires_at(MORNING)

    assert LAST_LINK_EXPIRY.expires_at(MORNING + 899) == first
    assert LAST_LINK_EXPIRY.expires_at(MORNING + 900) > first


def test_every_kind_expires() -> None:
    """Each kind of the table has an expiry here; totals and notices are counted in days."""
    assert {one.kind for one in (*RETENTION, *ON_A_SERVER)} == {
        *EXPIRIES,
        DataKind.TOTALS,
        DataKind.NOTICES,
    }
    assert ttl(DataKind.TOTALS).days == TOTALS_DAYS
    assert ttl(DataKind.NOTICES).days == NOTICE_DAYS
