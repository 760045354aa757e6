"""
Every wait and bound of this room that a test shortens; a receiver is given them once.

What the Bot API fixes (a window of 100, a poll of 30 seconds) and what nobody shortens stays a
constant beside the code that uses it.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """
    Times in seconds, bounds in pieces.

    Args:
        working_slots: Handlers at work at one time. With an answer of Telegram in 50 ms this is
            800 presses a second, more than one process does.
        release_slot_after: When a slow handler releases its slot: it waits for the network then,
            not for the CPU.
        max_in_flight: Updates in flight from which on a receiver leaves the others at Telegram: a
            thousand people who all write at once, three times. Each is some kilobytes.
        max_queued_per_chat: Updates of one chat that wait; a person who reads what she presses
            has one or two.
        burst: Time without a flood after which the next one is a new burst.
        floods_remembered: Chats whose last flood is remembered, so that they are told once.
        budget: Work that a person may ask for at once: some hundred words of hers. Who asks for
            more is read after everybody who has not.
        budgets_remembered: Persons whose spending is remembered; of more, the one silent longest
            goes.
        payloads_kept: Payloads kept ready, of 1 or 2 KiB each; what people press most is far
            fewer.
        batch_patience: How long nothing of a batch is answered until the next is asked for beside
            it: then it is Telegram that is slow. While this machine is, asking again would only
            give it more to read.
        poll_pause: Between polls while something is in flight and nothing is new: what somebody
            else's slow chat costs a person at the most.
        unsealed: When the window goes on though the journal takes nothing: the disk is gone, and
            a crash within the same seconds is less likely than all others waiting.
        too_soon: Under which an empty answer to a poll that may wait for 30 is none of Telegram's.
        goodbye: For what is in flight when the bot is stopped; whoever stops it waits 10, then
            kills.
        poll_backoff: Between tries of a poll that fails: exponential backoff, up to what a person
            may wait.
        startup_retry: Between tries of a first call.
        reply_within: How long the answer to a press waits to travel with ours.
        crowd: Open deliveries from which on slow ones are not held any longer: the other
            connections stay free.
        crowd_pause: Between two looks through a crowd.
        keep_open: How long a delivery stays open at the most. Telegram hangs up after 60 and
            delivers again.
        answered_remembered: Updates whose answer is remembered, should Telegram not have heard it.
        header_within: For a whole header, and again for the body: Telegram's take milliseconds.
        max_connections: At one time; Telegram makes up to 100, whoever asks for the health a few.
    """

    working_slots: int = 64
    release_slot_after: float = 0.5
    max_in_flight: int = 3000
    max_queued_per_chat: int = 20
    burst: float = 60.0
    floods_remembered: int = 1000
    budget: float = 0.2
    budgets_remembered: int = 10_000
    payloads_kept: int = 5_000
    batch_patience: float = 0.025
    poll_pause: float = 0.05
    unsealed: float = 5.0
    too_soon: float = 1.0
    goodbye: float = 8.0
    poll_backoff: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0, 10.0)
    startup_retry: float = 5.0
    reply_within: float = 0.3
    crowd: int = 60
    crowd_pause: float = 0.05
    keep_open: float = 50.0
    answered_remembered: int = 1000
    header_within: float = 10.0
    max_connections: int = 256


LIMITS: Final = Limits()
"""Those of a running bot."""
