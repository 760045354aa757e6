"""
What Telegram says when it refuses a call, as an exception.

The words are Telegram's own where its server's source has them; where the stand-in is stricter
on purpose (an unknown field, two actions on one button) the place that raises says so.
"""

from __future__ import annotations

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
    " running"
)
BY_WEBHOOK = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
    " the webhook first"
)
BLOCKED = "Forbidden: bot was blocked by the user"
DEACTIVATED = "Forbidden: user is deactivated"


class Refusal(Exception):
    """A call that Telegram answers with `ok: false`."""

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


def bad(words: str) -> Refusal:
    """A 400 with Telegram's prefix; *words* as they follow it."""
    return Refusal(400, f"Bad Request: {words}")


def too_many(seconds: int) -> Refusal:
    """A 429 that asks to wait *seconds*."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
