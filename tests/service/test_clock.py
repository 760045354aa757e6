"""The day in Paris."""

from datetime import datetime

from bot.service.clock import PARIS, today_in_paris


def test_today_in_paris() -> None:
    """The day is the one of the courts, wherever the machine stands."""
    before = datetime.now(PARIS).date()
    today = today_in_paris()
    after = datetime.now(PARIS).date()

    assert before <= today <= after
    assert str(PARIS) == "Europe/Paris"
