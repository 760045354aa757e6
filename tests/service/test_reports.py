"""Reports reach the team on the same day, without saying who was where when (safety rule F9)."""

import asyncio
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from bot.service import log as log_module
from bot.service.reports import LOOK_EVERY, NewReports, keep_told
from bot.store.memory import StoreInMemory
from tests.store.conftest import Lines
from tests.store.places import Clock

MONDAY = date(2026, 11, 23)
SUNDAY = MONDAY - timedelta(days=1)
WRONG, CLOSED = "wrong.refused.start", "closed.day-stop"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    """What was said in the log."""
    lines = Lines()
    monkeypatch.setattr(log_module, "_log", lines)
    return lines


def numbers(lines: Lines) -> list[tuple[Any, Any]]:
    """How many screens and places each line tells of."""
    assert {event for event, _ in lines.lines} <= {"people_reported"}
    return [(facts["screens_wrong"], facts["places_closed"]) for _, facts in lines.lines]


@pytest.mark.parametrize(
    ("looks", "told"),
    [
        ([{}, {}], []),
        ([{(MONDAY, WRONG): 1}], [(1, 0)]),
        ([{(MONDAY, WRONG): 1}, {(MONDAY, WRONG): 1}], [(1, 0)]),
        ([{(MONDAY, WRONG): 1}, {(MONDAY, WRONG): 3, (MONDAY, CLOSED): 2}], [(1, 0), (2, 2)]),
        ([{(SUNDAY, WRONG): 2, (MONDAY, CLOSED): 1}], [(2, 1)]),
        # A disk that does not answer for a while tells less; nothing is told twice.
        ([{(MONDAY, WRONG): 4}, {}, {(MONDAY, WRONG): 4}, {(MONDAY, WRONG): 5}], [(4, 0), (1, 0)]),
    ],
)
def test_only_what_is_new(
    looks: list[Mapping[tuple[date, str], int]], told: list[tuple[int, int]], lines: Lines
) -> None:
    """One line for what came since the last one, and none when nothing came."""
    reports = NewReports()
    for found in looks:
        reports.tell(found, SUNDAY)

    assert numbers(lines) == told
    assert all("bot reports" in str(facts["what_to_do"]) for _, facts in lines.lines)


def test_days_that_are_over_are_not_held() -> None:
    """What was told is known for two days, not for ever."""
    reports = NewReports()
    for days in range(100):
        day = MONDAY + timedelta(days=days)
        reports.tell({(day, WRONG): 1}, day - timedelta(days=1))

    assert len(reports._told) <= 2


async def test_it_is_told_while_the_bot_runs(lines: Lines) -> None:
    """Nobody has to ask: what was reported before is told at the start, then what comes."""
    store = StoreInMemory(Clock())
    store.count(WRONG)
    async with keep_told(store, every=0.005, today=lambda: MONDAY):
        assert numbers(lines) == [(1, 0)]
        store.count(CLOSED)
        store.count("press")
        for _ in range(500):
            await asyncio.sleep(0.01)
            if len(lines.lines) > 1:
                break

    assert numbers(lines) == [(1, 0), (0, 1)]
    assert "refused" not in str(lines.lines)
    assert "day-stop" not in str(lines.lines)


async def test_a_store_that_breaks(lines: Lines) -> None:
    """Whatever it is, the bot goes on and the next look may find them."""

    class Broken(StoreInMemory):
        """Nothing is known."""

        async def reports(self, first: date, last: date) -> dict[tuple[date, str], int]:
            """An error of any kind."""
            raise RuntimeError(first, last)

    async with keep_told(Broken(), today=lambda: MONDAY):
        pass

    assert lines.events() == ["reports_not_read"]


def test_the_same_day() -> None:
    """It is looked often enough for the same day, and too seldom to say when it was."""
    assert 600 <= LOOK_EVERY <= 4 * 3600
