"""Timeouts and intervals of a store, in one frozen value that is passed in."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class StoreLimits:
    """
    How long a store waits for its disk, and how often it works by itself; all in seconds.

    Args:
        answer_within: Timeout of a read that a person waits for; then memory alone answers.
        erase_within: Timeout of an erasure that a person waits for; it goes on afterwards.
        record_within: Timeout of recording an erasure in its journal, for each place tried.
        journal_within: Timeout of the journal of updates; what is not kept stays at Telegram.
        close_within: Timeout of the last flush.
        flush_every: Interval in which writes gather into one batch.
        checkpoint_after: Delay until deleted rows of the journal leave the write-ahead log, too.
        delete_every: Interval between two deletions of what has expired.
        retry_after: Delay until a database that failed is tried again.
        turn_within: Timeout of a person's turn while another bot has it.
    """

    answer_within: float = 2.0
    erase_within: float = 5.0
    record_within: float = 2.0
    journal_within: float = 1.0
    close_within: float = 5.0
    flush_every: float = 0.5
    checkpoint_after: float = 5.0
    delete_every: float = 300.0
    retry_after: float = 5.0
    turn_within: float = 15.0


DEFAULT_LIMITS: Final = StoreLimits()
SERVER_LIMITS: Final = StoreLimits(flush_every=0.02, retry_after=1.0)
"""Where bots share a server: what one has kept, the next one reads."""
