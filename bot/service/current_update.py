"""
The number of the update that is being answered, for whoever keeps something because of it.

Telegram numbers updates in order (Bot API, Update, *update_id*), so it says which of two things
was later, whichever process has them. A context variable: each task has its own.
"""

from contextvars import ContextVar
from typing import Final

current_update: Final[ContextVar[int]] = ContextVar("current_update", default=0)
"""0 outside of any update."""


def is_answering(update: object) -> None:
    """From here on this task answers *update*, as Telegram gave it."""
    number = update.get("update_id") if isinstance(update, dict) else None
    current_update.set(number if isinstance(number, int) else 0)
