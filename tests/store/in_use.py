"""A store that people use, and whether it still knows what they did."""

from datetime import date

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.store import DatabaseStore

SHE, OTHER, NEW = 1, 2, 3
FRENCH = Languages(Locale("fr"), None)


async def use(store: DatabaseStore, person: int) -> None:
    """Write everything about *person*."""
    store.remember_link(person, f"link{person}")
    store.remember_languages(person, FRENCH)
    store.note_message(person, SentMessage(person, 1))
    store.note_recording(1, f"print{person}", "id")
    store.count("press")


async def knows(store: DatabaseStore, person: int) -> bool:
    """Whether all that `use` wrote is answered."""
    assert await store.totals(date(2026, 11, 23)) == {}
    return (
        await store.last_link(person) == f"link{person}"
        and await store.languages(person) == FRENCH
        and await store.messages(person) == (SentMessage(person, 1),)
        and await store.recording(1, f"print{person}") == "id"
        and await store.kept_about(person) == {"last-link": 1, "languages": 1, "messages": 1}
    )
