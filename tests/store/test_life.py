"""Ends of lives."""

import pytest

from bot.model.kept import RETENTION, Kept, lives
from bot.store.life import (
    LANGUAGES,
    LINK,
    MESSAGES,
    NOTICE_DAYS,
    RECORDINGS,
    TOTALS_DAYS,
    WAITING,
    Life,
)
from tests.store.places import MORNING

LIVES = {
    Kept.LAST_LINK: LINK,
    Kept.LANGUAGES: LANGUAGES,
    Kept.MESSAGES: MESSAGES,
    Kept.WAITING: WAITING,
    Kept.RECORDINGS: RECORDINGS,
}


@pytest.mark.parametrize(("kind", "life"), LIVES.items())
@pytest.mark.parametrize("now", [MORNING, MORNING + 0.7, MORNING + 12_345.6, 0.0])
def test_nothing_lives_longer_than_promised(kind: Kept, life: Life, now: float) -> None:
    """An end is never after the promised life, and not a fiftieth of it or a minute before."""
    promised = lives(kind).total_seconds()

    assert min(promised * 0.98, promised - 60) <= life.ends(now) - now <= promised


def test_a_second_use_soon_after_changes_nothing() -> None:
    """Two presses in one quarter of an hour have one end: the second one writes nothing."""
    assert LINK.ends(MORNING) == LINK.ends(MORNING + 899)
    assert LINK.ends(MORNING) < LINK.ends(MORNING + 900)


def test_every_kind_has_a_life() -> None:
    """Each kind of the one table has a life here; totals and notices are counted in days."""
    assert {one.kind for one in RETENTION} == {*LIVES, Kept.TOTALS, Kept.NOTICES}
    assert lives(Kept.TOTALS).days == TOTALS_DAYS
    assert lives(Kept.NOTICES).days == NOTICE_DAYS
