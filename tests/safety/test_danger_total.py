"""A: of danger that people write of, a daily total is kept, and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from bot.service.ports import Store
from tests.safety.everything import LOCALES, talk
from tests.safety.telegram_face import Line, handler, said
from tests.safety.test_danger_words import words_of
from tests.safety.traces import bytes_under, traces
from tests.store.places import rows_in, store_in

SHE = 739184652091
MARK = "zebulon-4711"
THE_DAY = date(2026, 11, 23)


def of_every_kind(times: int) -> list[str]:
    """Phrases of danger, certain or not, from all lists of all languages."""
    phrases = [
        those[0].words
        for locale in LOCALES
        for lists in (words_of(locale).danger, words_of(locale).near)
        for those in lists.values()
    ]
    return phrases[:: len(phrases) // times][:times]


async def write(store: Store, texts: list[str]) -> None:
    """Each text is written by somebody else, with a mark in it."""
    for number, text in enumerate(texts):
        update = said(f"{text} {MARK}")
        update["message"]["from"]["id"] = update["message"]["chat"]["id"] = SHE + number
        await handler(talk(), Line(), store).handle(update)


@pytest.mark.parametrize(("times", "told"), [(12, {"danger": 12, "typed": 12}), (9, {})])
async def test_a_daily_total_is_all(times: int, told: dict[str, int], tmp_path: Path) -> None:
    """A9, C8: how many texts of danger on a day: no word, no person, no kind; nothing under ten."""
    async with store_in(tmp_path) as store:
        await write(store, of_every_kind(times))
        assert await store.flush()

        assert await store.totals(THE_DAY) == told
        while_open = b"".join(bytes_under(tmp_path).values())
    data = while_open + b"".join(bytes_under(tmp_path).values())
    kept = [(row["event"], row["number"]) for row in rows_in(tmp_path, "totals")]

    assert sorted(kept) == [("danger", times), ("typed", times)]
    assert traces([MARK, *range(SHE, SHE + times)], data) == []


async def test_what_is_no_danger_is_not_in_the_total(tmp_path: Path) -> None:
    """A9: the help button, /sos, a button's words and ordinary words leave the total as it is."""
    chat = {"id": 7, "type": "private"}
    press = {
        "id": "1",
        "from": {"id": 7},
        "data": talk().help(None),
        "message": {"message_id": 3, "date": 1, "chat": chat},
    }
    async with store_in(tmp_path) as store:
        for text in ("/sos", "bonjour", "avocat", "1", "/menu"):
            await handler(talk(), Line(), store).handle(said(text))
        await handler(talk(), Line(), store).handle({"update_id": 2, "callback_query": press})
        assert await store.flush()
    kept = {row["event"]: row["number"] for row in rows_in(tmp_path, "totals")}

    assert kept == {"command": 2, "typed": 3, "press": 1}


async def test_danger_behind_a_stroke_counts_too(tmp_path: Path) -> None:
    """A9: a command that is none is read as words, and is in the total like any words."""
    async with store_in(tmp_path) as store:
        await handler(talk(), Line(), store).handle(said("/aide"))
        await handler(talk(), Line(), store).handle(said("/suicide"))
        assert await store.flush()
    kept = {row["event"]: row["number"] for row in rows_in(tmp_path, "totals")}

    assert kept == {"command": 2, "danger": 2}
