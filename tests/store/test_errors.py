"""Lines about trouble say where and what to do, come once, and again each hour while it lasts."""

from pathlib import Path

import pytest

from bot.store.errors import LogOnce, StoreFailed, StoreFault
from tests.store.conftest import Lines

SAID = [kind for kind in StoreFault if kind is not StoreFault.CLOSED]
PATH = Path("/srv/bot/data/bot.sqlite3")


class Hours:
    """A clock that only goes forward."""

    at = 0.0

    def __call__(self) -> float:
        return self.at * 3600


@pytest.mark.parametrize("kind", SAID)
def test_each_kind_says_where_and_what_to_do(kind: StoreFault, lines: Lines) -> None:
    """Whoever reads the line need not look elsewhere."""
    LogOnce(PATH).failed(StoreFailed(kind, "OperationalError"))
    event, facts = lines.lines[0]

    assert (event, facts["why"], facts["path"]) == ("store_in_memory", kind.value, str(PATH))
    assert len(str(facts["what_to_do"]).split()) > 4
    assert facts["error"] == "OperationalError"


@pytest.mark.parametrize("kind", SAID)
def test_a_reminder_each_hour(kind: StoreFault, lines: Lines) -> None:
    """Tried every minute for a day: 24 lines, the last one says for how long."""
    hours = Hours()
    log_once = LogOnce(PATH, hours)
    for minute in range(24 * 60):
        hours.at = minute / 60
        log_once.failed(StoreFailed(kind))
    assert [facts["for_hours"] for _, facts in lines.lines] == list(range(24))
    log_once.recovered()
    log_once.recovered()
    log_once.failed(StoreFailed(kind))

    assert lines.events()[24:] == ["store_recovered", f"store_in_memory {kind.value}"]
    assert lines.lines[-1][1]["for_hours"] == 0
    assert lines.lines[24][1]["path"] == str(PATH)


def test_two_names_of_one_trouble_have_one_reminder(lines: Lines) -> None:
    """SQLite says one or the other of a disk that takes nothing."""
    hours = Hours()
    log_once = LogOnce(PATH, hours)
    for minute in range(180):
        hours.at = minute / 60
        log_once.failed(StoreFailed((StoreFault.READ_ONLY, StoreFault.CANNOT_OPEN)[minute % 2]))

    assert len(lines.lines) == 3


def test_the_end_is_no_trouble(lines: Lines) -> None:
    """A store that was closed says nothing."""
    LogOnce(PATH).failed(StoreFailed(StoreFault.CLOSED))

    assert lines.lines == []
