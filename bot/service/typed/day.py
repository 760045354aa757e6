"""The day that the screen asks for, or that she does not know it."""

from datetime import timedelta
from typing import Final

from bot.engine.days import can_be_given
from bot.engine.show import give_day
from bot.model.flows import DayQuestion
from bot.model.messages import Message
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.not_knowing import not_knowing

LONG_AGO: Final = timedelta(days=300)
"""From how long ago a typed day is doubted: a year was left out, or is that of another paper."""


def day(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The typed day, to be confirmed; None where no day is asked for, or none was typed."""
    if not isinstance(said.screen.step, DayQuestion):
        return None
    presses, screen = desk.presses, said.screen
    if (unknown := not_knowing(desk, said)) is not None:
        return unknown
    today = presses.today()
    read = desk.days.read(said.text, today)
    if read is None:
        return None
    if read > today:
        return presses.say(screen.link, "day-to-come")
    can_be = can_be_given(read, today)
    link = give_day(presses.compiled, screen, read, today) if can_be else None
    if link is None:
        return presses.say(screen.link, "day-too-old")
    asks = presses.press(link)
    return asks if today - read < LONG_AGO else presses.above(asks, "day-long-ago")


def no_day(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The question for a day again, for words that are none; None where no day is asked for."""
    if not isinstance(said.screen.step, DayQuestion):
        return None
    return desk.presses.say(said.screen.link, "day-not-read")
