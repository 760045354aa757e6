"""The promises of `service/ports.py` about totals, recordings and notices, for every store."""

from datetime import UTC, date, datetime

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.problem import SourceLocation as Where
from tests.contracts.stores import SHE, Place

MONDAY, TUESDAY, FRIDAY = (date(2026, 11, day) for day in (23, 24, 27))
CLOSED = Notice(PlaceId("day-stop"), MONDAY, TUESDAY, "Fermé jusqu’à mardi : « travaux ».")
OPEN_AGAIN = Notice(PlaceId("day-stop"), TUESDAY, FRIDAY, "Ouvert, mais sans repas.")
LATER = Notice(PlaceId("a-shelter"), FRIDAY, FRIDAY, "Complet.")


async def test_totals(place: Place) -> None:
    """Totals add up over restarts; a number under ten is not shown."""
    today = date(2026, 11, 23)
    for _ in range(9):
        place.store.count("press")
        place.store.count("wrong.menu.start")
    store = await place.later()
    assert await store.totals(today) == {}
    store.count("press")
    store = await place.later()

    assert await store.totals(today) == {"press": 10}
    for _ in range(5):
        store.count("press")
    assert await (await place.later()).totals(today) == {"press": 15}
    assert await store.totals(date(2026, 11, 22)) == {}


async def test_totals_of_some_days(place: Place) -> None:
    """Days are added up before what is too small is left out; both ends count."""
    for _ in range(4):
        for _ in range(4):
            place.store.count("danger")
        place.clock.goes_on(days=1)
    store = await place.later()
    found = [await store.totals(MONDAY, date(2026, 11, last)) for last in (24, 25, 26, 30)]

    assert found == [{}, {"danger": 12}, {"danger": 16}, {"danger": 16}]
    assert await store.totals(TUESDAY, date(2026, 11, 26)) == {"danger": 12}
    assert await store.totals(date(2020, 1, 1), date(2026, 11, 26)) == {"danger": 16}


async def test_totals_by_the_day_in_paris(place: Place) -> None:
    """The day ends at midnight in Paris, not in London; totals live 400 days."""
    place.clock.at = datetime(2026, 11, 23, 22, 59, tzinfo=UTC).timestamp()
    for _ in range(10):
        place.store.count("press")
    place.clock.goes_on(minutes=1)
    for _ in range(20):
        place.store.count("press")
    store = await place.later()
    assert await store.totals(date(2026, 11, 23)) == {"press": 10}
    assert await store.totals(date(2026, 11, 24)) == {"press": 20}
    place.clock.goes_on(days=398, hours=23)
    store = await place.later()
    assert await store.totals(date(2026, 11, 24)) == {"press": 20}
    place.clock.goes_on(days=1, hours=2)

    assert await (await place.later()).totals(date(2026, 11, 24)) == {}


async def test_recordings(place: Place) -> None:
    """A file id is another one for each bot; the one noted last is the one."""
    place.store.note_recording(1, "a0", "old")
    place.store.note_recording(1, "a0", "AgAD")
    place.store.note_recording(2, "a0", "AgAE")
    store = await place.later()

    assert await store.recording(1, "a0") == "AgAD"
    assert await store.recording(2, "a0") == "AgAE"
    assert await store.recording(1, "a1") is None


async def test_recordings_live_a_year_from_the_last_use(place: Place) -> None:
    """A recording that is heard stays; one that nobody has heard for 365 days goes."""
    place.store.note_recording(1, "heard", "x")
    place.store.note_recording(1, "unheard", "y")
    place.clock.goes_on(days=200)
    assert await (await place.later()).recording(1, "heard") == "x"
    place.clock.goes_on(days=200)
    store = await place.later()

    assert await store.recording(1, "heard") == "x"
    assert await store.recording(1, "unheard") is None


async def test_notices(place: Place) -> None:
    """What is said above cards, today and later, in the order of the places; a new one replaces."""
    assert await place.store.notices() == ()
    assert await place.store.put_notice(CLOSED)
    assert await place.store.notices() == (CLOSED,)
    store = await place.later()
    assert await store.put_notice(LATER)
    assert await (await place.later()).notices() == (LATER, CLOSED)
    assert await place.store.put_notice(OPEN_AGAIN)

    assert await (await place.later()).notices() == (LATER, OPEN_AGAIN)


async def test_a_withdrawn_notice(place: Place) -> None:
    """What is withdrawn is said no longer, once and for all; the others stay."""
    await place.store.put_notice(CLOSED)
    await place.store.put_notice(LATER)
    store = await place.later()
    assert await store.withdraw_notice(CLOSED.of)
    assert await store.notices() == (LATER,)
    assert await store.withdraw_notice(CLOSED.of)
    assert await store.withdraw_notice(PlaceId("nowhere"))

    assert await (await place.later()).notices() == (LATER,)


async def test_a_notice_ends_with_its_last_day_in_paris(place: Place) -> None:
    """It is there to the last minute of its last day in Paris, and not a minute longer."""
    await place.store.put_notice(CLOSED)
    place.clock.at = datetime(2026, 11, 24, 22, 59, tzinfo=UTC).timestamp()
    assert await place.store.notices() == (CLOSED,)
    assert await (await place.later()).notices() == (CLOSED,)
    place.clock.goes_on(minutes=1)

    assert await place.store.notices() == ()
    assert await (await place.later()).notices() == ()


async def test_a_notice_is_nobodys(place: Place) -> None:
    """Forgetting a person takes no notice away; where a notice was written is not kept."""
    written = Notice(CLOSED.of, CLOSED.first, CLOSED.last, CLOSED.says, Where("a-file.yaml", 3))
    await place.store.put_notice(written)
    await place.store.forget(SHE)
    store = await place.later()

    assert await store.notices() == (CLOSED,)
    assert await store.kept_about(SHE) == {}
