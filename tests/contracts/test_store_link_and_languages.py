"""The promises of `service/ports.py` about the last link and the languages, for every store."""

import pytest

from bot.model.names import Locale
from bot.service.ports import Languages
from tests.contracts.stores import FRENCH, LINK, NEXT_LINK, OTHER, PULAR, SHE, Place


async def test_the_last_link(place: Place) -> None:
    """Of several links the last one is kept; whoever never pressed has none."""
    place.store.remember_link(SHE, LINK)
    assert await place.store.last_link(SHE) == LINK
    place.store.remember_link(SHE, NEXT_LINK)
    store = await place.later()

    assert await store.last_link(SHE) == NEXT_LINK
    assert await store.last_link(OTHER) is None


async def test_a_link_lives_24_hours(place: Place) -> None:
    """A link is there a quarter before 24 hours, and never after them."""
    place.store.remember_link(SHE, LINK)
    place.clock.goes_on(hours=23, minutes=44)
    store = await place.later()
    assert await store.last_link(SHE) == LINK
    place.clock.goes_on(minutes=16)

    assert await store.last_link(SHE) is None
    assert await (await place.later()).last_link(SHE) is None
    assert await (await place.later()).kept_about(SHE) == {}


async def test_a_link_lives_from_the_last_press(place: Place) -> None:
    """The same link pressed again begins its 24 hours anew."""
    place.store.remember_link(SHE, LINK)
    place.clock.goes_on(hours=20)
    (await place.later()).remember_link(SHE, LINK)
    place.clock.goes_on(hours=20)

    assert await (await place.later()).last_link(SHE) == LINK


@pytest.mark.parametrize("languages", [FRENCH, PULAR])
async def test_languages(place: Place, languages: Languages) -> None:
    """The languages that were chosen last, with or without one that helps out."""
    place.store.remember_languages(SHE, Languages(Locale("ar"), Locale("en")))
    place.store.remember_languages(SHE, languages)
    store = await place.later()

    assert await store.languages(SHE) == languages
    assert await store.languages(OTHER) is None


async def test_languages_live_30_days(place: Place) -> None:
    """Languages are there on the 29th day, and gone after the 30th."""
    place.store.remember_languages(SHE, PULAR)
    place.store.remember_languages(OTHER, FRENCH)
    place.clock.goes_on(days=29)
    store = await place.later()
    assert await store.languages(SHE) == PULAR
    place.clock.goes_on(days=1)
    store = await place.later()

    assert await store.languages(OTHER) is None
    assert await store.kept_about(OTHER) == {}


async def test_languages_live_from_the_last_use(place: Place) -> None:
    """Asking for them is a use, and so is a press in them."""
    place.store.remember_languages(SHE, PULAR)
    place.store.remember_languages(OTHER, FRENCH)
    for _ in range(3):
        place.clock.goes_on(days=20)
        assert await place.store.languages(SHE) == PULAR
        place.store.remember_link(OTHER, f"{LINK}{place.clock.at}")
    store = await place.later()

    assert await store.languages(SHE) == PULAR
    assert await store.languages(OTHER) == FRENCH
