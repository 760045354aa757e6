"""
Whether what people press reaches this bot and is answered: the one state behind `/healthz`.

A bot that hears nothing looks like a quiet evening. So each receiver says here when Telegram has
last answered it, and what fails; a pulse of the event loop makes of it one sentence, which any
thread may read. Nothing here is about a person.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.faces.telegram.retrying import LONGEST_WAIT

EVERY: Final = 2.0
"""Seconds from pulse to pulse."""
UNHEARD: Final = 90.0
"""
Seconds without an answer of Telegram to a poll: one may take 40 (30 of waiting, 10 of reading),
and one more is tried.
"""
UNANSWERED: Final = LONGEST_WAIT + 60.0
"""
Seconds in which somebody waits and nobody is answered: of a bot with one person, a 429 alone may
be waited out for `LONGEST_WAIT`, and the calls round it take 30 each at the most.
"""
HANGS: Final = 30.0
"""Seconds without a pulse: the loop is blocked, and nobody is answered."""


@dataclass(slots=True)
class Reception:
    """
    The state of receiving.

    Args:
        now: Monotonic seconds.
        oldest: Seconds that the oldest update is in flight; 0 without one.
        stalled: Seconds for which somebody waits and nobody is answered.
        lost: Why a receiver that asks for itself hears nothing; empty while it does.
        polls: Whether Telegram is asked, so that silence means something.
        reason: The last failure of a poll, in a word of ours.
        updates: How many have come in.
        waits: Seconds that the oldest update was in flight at the last pulse.
        pending: How many wait at Telegram, where it tells (a webhook).
    """

    now: Callable[[], float] = time.monotonic
    oldest: Callable[[], float] = float
    stalled: Callable[[], float] = float
    lost: Callable[[], str] = str
    polls: bool = False
    reason: str = ""
    trouble: str = ""
    is_answering: bool = False
    is_stopping: bool = False
    heard_at: float = field(default=0.0)
    pulse_at: float = field(default=0.0)
    updates: int = 0
    waits: float = 0.0
    pending: Callable[[], int] = int

    def __post_init__(self) -> None:
        self.heard_at = self.pulse_at = self.now()

    def begins(self) -> None:
        """The bot answers from now on."""
        self.is_answering = True
        self.heard()

    def heard(self) -> None:
        """Telegram has answered: with updates, or that there are none."""
        self.heard_at = self.now()
        self.reason = ""

    def failed(self, reason: str) -> None:
        """A poll has failed."""
        self.reason = reason

    def beat(self) -> None:
        """One pulse: what is wrong now, in a sentence."""
        now = self.now()
        self.pulse_at = now
        silence, stalled = now - self.heard_at, self.stalled()
        self.waits = self.oldest()
        if self.lost():
            self.trouble = self.lost()
        elif self.polls and self.is_answering and silence > UNHEARD:
            why = f" ({self.reason})" if self.reason else ""
            self.trouble = f"Telegram has not given its messages for {silence:.0f} seconds{why}"
        elif stalled > UNANSWERED:
            self.trouble = f"people wait, and nobody has been answered for {stalled:.0f} seconds"
        else:
            self.trouble = ""

    async def keep_beating(self) -> None:
        """Pulse as long as the loop turns."""
        while True:
            self.beat()
            await asyncio.sleep(EVERY)

    @property
    def is_hanging(self) -> bool:
        """Whether the loop has not turned lately; asked from another thread."""
        return self.now() - self.pulse_at > HANGS

    def unwell(self) -> str:
        """Why people are not answered; empty while they are, and while it starts."""
        if self.is_hanging:
            return f"the program has not moved for {self.now() - self.pulse_at:.0f} seconds"
        return "stopping" if self.is_stopping else self.trouble

    def unready(self) -> str:
        """The same, and also that it does not answer yet."""
        return self.unwell() or ("" if self.is_answering else "starting: Telegram is not reached")
