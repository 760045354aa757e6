"""The promises about ends when the clock stood ahead and was put right, for every store."""

from datetime import timedelta

import pytest

from bot.service.ports import SentMessage
from tests.contracts.stores import FRENCH, LINK, OTHER, SHE, Place

AHEAD = [timedelta(hours=12), timedelta(days=2), timedelta(days=400), timedelta(days=4000)]


@pytest.mark.parametrize("ahead", AHEAD)
async def test_nothing_outlives_its_promise(place: Place, ahead: timedelta) -> None:
    """Written while the clock stood ahead: kept no longer than what is written now may be."""
    place.clock.at += ahead.total_seconds()
    place.store.remember_link(SHE, LINK)
    place.store.remember_languages(SHE, FRENCH)
    place.store.note_message(SHE, SentMessage(SHE, 1))
    place.store.note_recording(1, "print", "id")
    store = await place.later()
    place.clock.at -= ahead.total_seconds()
    store = await place.later()

    assert await store.last_link(SHE) is None
    assert await store.kept_about(SHE) == {}
    assert await store.recording(1, "print") is None or ahead < timedelta(days=1)


async def test_what_she_does_now_is_kept(place: Place) -> None:
    """After the clock was put right, the store keeps and forgets as ever."""
    place.clock.goes_on(days=400)
    place.store.remember_link(OTHER, LINK)
    place.clock.goes_on(days=-400)
    place.store.remember_link(SHE, LINK)
    assert await (await place.later()).last_link(SHE) == LINK
    place.clock.goes_on(hours=25)

    assert await (await place.later()).kept_about(SHE) == {}
