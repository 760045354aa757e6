"""Opening hours as they are really written, moment by moment over the end of a year."""

# ruff: noqa: DTZ001  moments by the clock on the wall have no time zone

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from opening_hours import OpeningHours

from bot.engine.opening import is_holiday, open_state, opening
from bot.model.open_state import OpenState

REAL: Final = [
    line
    for line in (Path(__file__).parent / "hours_real.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
MOMENTS: Final = [datetime(2026, 12, 21) + timedelta(minutes=50 * step) for step in range(400)]
"""Two weeks with Christmas and New Year, at ever other minutes."""
NIGHT: Final = re.compile(r"(\d\d?:\d\d)-(\d\d?:\d\d)")
PLAIN: Final = [
    hours
    for hours in REAL
    if re.search(r"\d:\d\d", hours) and not re.search(r'PH|\+|"|unknown|24/7', hours)
    and re.search(r"Mo|Tu|We|Th|Fr", hours)
    and all(a.zfill(5) < b.zfill(5) <= "24:00" for a, b in NIGHT.findall(hours))
]  # fmt: skip


@pytest.mark.parametrize("hours", REAL)
def test_list_and_card_agree(hours: str) -> None:
    """No exception; the doors of the list are those of the card, and fit what it says."""
    for moment in MOMENTS:
        found = opening(hours, "75", moment)

        assert found is not None
        assert found.doors is open_state(hours, "75", moment)
        says_until = found.until is not None and found.doors is not OpenState.STARTED
        assert (found.doors is OpenState.OPEN) == (found.always or says_until)
        assert found.doors is not OpenState.OPENS_TODAY or found.opens_at is not None


@pytest.mark.parametrize("hours", PLAIN)
def test_the_library_reads_the_plain_ones_so(hours: str) -> None:
    """Where no night, word or open end stands, we and the library agree outside of holidays."""
    theirs = OpeningHours(hours)
    for moment in MOMENTS:
        named = "Dec 25" in hours and (moment.month, moment.day) == (12, 25)
        if named or not is_holiday(moment.date(), "75"):
            is_open = open_state(hours, "75", moment) is OpenState.OPEN
            assert is_open is theirs.is_open(moment), moment


def test_most_are_compared() -> None:
    """The comparison is with at least thirty of them."""
    assert len(PLAIN) >= 30
