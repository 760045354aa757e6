"""
Log lines: an event name and facts. Never what a person wrote, chose or is called.

The type of a fact takes numbers and names of ours; a text of hers does not fit it. The token
of the bot is taken out of every line, whoever wrote it.
"""

import logging
import re
import sys
from typing import Final, NewType

import structlog

from bot.model.messages import TextFault
from bot.model.names import FlowName, Locale, StepName

Word = NewType("Word", str)
"""A text of the program's own: a method of Telegram, the name of an error class."""

Fact = int | float | FlowName | StepName | Locale | Word

_TOKEN: Final = re.compile(r"(?<!\d)\d{3,}:[\w-]{20,}")
_log: Final = structlog.get_logger("bot")


def log(event: str, **facts: Fact) -> None:
    """Something happened that whoever runs the bot may want to know."""
    _log.info(event, **facts)


def log_error(event: str, **facts: Fact) -> None:
    """Something went wrong that whoever runs the bot should look at."""
    _log.error(event, **facts)


def tell_fault(fault: TextFault) -> None:
    """A text could not be said as written; said once for each text."""
    log_error("text_fault", locale=fault.locale, message=Word(fault.message), why=Word(fault.why))


def set_up_logs() -> None:
    """One line an event on standard error, of every library too, without any token."""
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.add_log_level,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_WithoutToken("%(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for library in ("httpx", "httpcore", "telegram", "pyreqwest", "aiohttp", "asyncio"):
        # Their debug and info lines hold addresses with the token, or whole updates.
        logging.getLogger(library).setLevel(logging.WARNING)


class _WithoutToken(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("[token]", super().format(record))
