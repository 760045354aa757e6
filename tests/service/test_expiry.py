"""What whoever runs the bot is told about numbers and screens that expire: on which days, what."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
import structlog
from structlog.testing import capture_logs

from bot.app import conversation_on
from bot.model.due_screens import due_screens
from bot.service import log as log_module
from bot.service.conversation import Conversation
from bot.service.expiry import TOLD_BEFORE, keep_telling, tell
from tests.safety.everything import the_content

CHECKED = date(2026, 11, 21)
QUIET = date(2026, 11, 30)
"""A day on which nothing expires within thirty days, nor in fourteen, seven or one."""


@dataclass
class Day:
    """A day in Paris, moved by hand."""

    at: date

    def __call__(self) -> date:
        return self.at


def talk(today: Day) -> Conversation:
    return conversation_on(the_content(), today)


TALK = talk(Day(QUIET))
CONTENT = TALK.compiled.content


@contextmanager
def told() -> Iterator[Sequence[Mapping[str, object]]]:
    """The lines of the log, as the events and facts that they are."""
    # A logger that an earlier test has used is bound to its processors for good.
    structlog.reset_defaults()
    with pytest.MonkeyPatch.context() as patch, capture_logs() as lines:
        patch.setattr(log_module, "_log", structlog.get_logger("bot"))
        yield lines


def on(day: date) -> list[Mapping[str, object]]:
    """What is told on a day."""
    with told() as lines:
        tell(CONTENT, TALK.translations.phones, day)
    return list(lines)


def test_numbers_before_and_every_day_after() -> None:
    """A8: 30, 14, 7 and 1 days before the number gets its day; then daily, as an error."""
    oldest = min(one.checked for one in CONTENT.contacts.values())
    newest = max(one.checked for one in CONTENT.contacts.values())
    changes = {one.holds_until + timedelta(days=1) for one in CONTENT.contacts.values()}
    for n in range(200):
        day = oldest + timedelta(days=n)
        lines = on(day)
        before = [line["days"] for line in lines if line["event"] == "numbers_to_check"]
        after = [line for line in lines if line["event"] == "numbers_not_checked"]

        assert before == [d for d in sorted(TOLD_BEFORE) if day + timedelta(days=d) in changes]
        assert len(after) == (day > oldest + timedelta(days=30))
        assert all(line["log_level"] == "error" for line in after)
    assert newest < day


def test_what_is_said_of_numbers() -> None:
    """How many, on how many screens, in which guides; how many are gone, when the next one goes."""
    (line,) = [one for one in on(CHECKED + timedelta(days=100)) if "gone" in one]

    assert line["count"] == len(CONTENT.contacts)
    assert str(line["numbers"]).split(",") == list(CONTENT.contacts)
    assert set(str(line["guides"]).split(",")) <= set(CONTENT.flows)
    assert (line["gone"], line["days_until_next_gone"]) == (0, 21)
    assert isinstance(line["screens"], int)
    assert line["screens"] > 60
    (later,) = [one for one in on(CHECKED + timedelta(days=500)) if "gone" in one]
    assert later["gone"] == sum(not one.is_of_the_state for one in CONTENT.contacts.values())
    assert "days_until_next_gone" not in later


def test_screens_before_and_every_day_after() -> None:
    """F2: 30, 14, 7 and 1 days before each day on which screens change, then daily."""
    screens = list(due_screens(CONTENT))
    changes = {one.warned_from for one in screens} | {
        one.withdrawn_from for one in screens if one.withdrawn_from is not None
    }
    first = min(changes)
    for n in range(-40, 60):
        day = first + timedelta(days=n)
        lines = on(day)
        before = [line["days"] for line in lines if line["event"] == "screens_to_read"]
        after = [line for line in lines if line["event"] == "screens_not_read"]

        assert before == [d for d in TOLD_BEFORE if day + timedelta(days=d) in changes]
        assert len(after) == (day >= first)
        for line in after:
            assert line["count"] == sum(one.warned_from <= day for one in screens)
            assert line["withdrawn"] == sum(one.is_withdrawn(day) for one in screens)
            assert line["log_level"] == "error"


def test_nothing_is_told_when_all_is_well() -> None:
    """A log that says something every day is not read."""
    assert on(QUIET) == []


def test_every_line_is_made_of_known_words() -> None:
    """The names of the guides and numbers come through the allow-list of the log."""
    for n in range(0, 400, 9):
        for line in on(CHECKED + timedelta(days=n)):
            assert "other" not in str(line.get("guides", "")).split(",")
            assert "other" not in str(line.get("numbers", "")).split(",")


def test_a_running_bot_says_it_on_the_day() -> None:
    """A bot started on a quiet day tells once a day as the days pass, without a restart."""
    today = Day(QUIET)

    async def run() -> list[int]:
        counts = []
        with told() as lines:
            async with keep_telling(talk(today), every=0.001):
                for day in (QUIET, date(2026, 12, 23), date(2026, 12, 24)):
                    today.at = day
                    await asyncio.sleep(0.15)
                    counts.append(len(lines))
        return counts

    quiet, first, second = asyncio.run(run())

    assert quiet == 0
    assert first == 1
    assert second == 2


def test_it_never_ends_the_bot() -> None:
    """A calendar that breaks is told in the log, and asked again; nobody goes without an answer."""
    asked = []

    def broken() -> date:
        asked.append(1)
        if len(asked) == 1:
            raise OSError("no clock")
        return QUIET

    async def run() -> None:
        conversation = talk(Day(QUIET))
        conversation.today = broken
        async with keep_telling(conversation, every=0.001):
            await asyncio.sleep(0.1)

    with told() as lines:
        asyncio.run(run())

    assert [line["event"] for line in lines] == ["expiry_not_told"]
    assert len(asked) > 1
