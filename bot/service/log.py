"""
Structured log, from an allow-list of words: never what a person wrote, chose or is called.

A fact is a number, a path of the operator's or a known word: an allow-list that is asked for each
line, so a text of hers does not get through, whatever the code above does. The token of the bot is
taken out of every line, whoever wrote it.
"""

import json
import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final, Protocol, Self

import structlog

from bot.model.messages import TextFault
from bot.model.names import Locale

OTHER: Final = "other"
"""What stands in a line in place of a word that nobody has made known."""

_known: Final[set[str]] = {"-", OTHER}


def know(*words: str) -> None:
    """
    Add constants and names of ours to the words that a line may hold.

    Said at import for constants, and once at the start for the names in the content; never with
    anything that came in by a face.
    """
    _known.update(words)


class Word(str):
    """
    A text of the program's own, held against an allow-list: what is not in it becomes "other".

    Known are the members of enumerations, the names of error classes, and what `know` was told: a
    method of Telegram, a guide. So neither a typed text nor an answer of a server can be one.
    """

    __slots__ = ()

    def __new__(cls, text: str | Enum | type[BaseException]) -> Self:
        """The word, or "other"."""
        match text:
            case Enum():
                said = str(text.value)
            case type():
                said = text.__name__
            case _:
                said = text if isinstance(text, Word) or _is_known(text) else OTHER
        return super().__new__(cls, said)

    @classmethod
    def listed(cls, words: Iterable[str]) -> Self:
        """Known words with a comma between them."""
        return cls.ours(",".join(cls(word) for word in words) or "-")

    @classmethod
    def ours(cls, text: str) -> Self:
        """
        A text that the program made itself, letter for letter: a sentence for the operator, a
        version, the name of a content. Never with anything that came in by a face.
        """
        return super().__new__(cls, text)


LogValue = int | float | Locale | Word | Path

_TOKEN: Final = re.compile(r"(?<!\d)\d{3,}(?::|%3A)[\w-]{20,}", re.IGNORECASE)
_log: Final = structlog.get_logger("bot")


class OnLine(Protocol):
    """Told of each line: the name of its event, and whether something went wrong."""

    def __call__(self, event: str, *, is_error: bool) -> None:
        """One line."""


_on_lines: Final[list[OnLine]] = []


def count_lines(on_line: OnLine) -> None:
    """Tell *on_line* of each event from now on: names that stand in the program, no facts."""
    _on_lines.append(on_line)


def log(event: str, **facts: LogValue) -> None:
    """Something happened that whoever runs the bot may want to know."""
    for told in _on_lines:
        told(event, is_error=False)
    _log.info(event, **_checked(facts))


def log_error(event: str, **facts: LogValue) -> None:
    """Something went wrong that whoever runs the bot should look at."""
    for told in _on_lines:
        told(event, is_error=True)
    _log.error(event, **_checked(facts))


def without_tokens(text: str) -> str:
    """*text* without a bot token, whoever's: plain, or percent-encoded as in a URL (RFC 3986)."""
    return _TOKEN.sub("[token]", text)


def tell_fault(fault: TextFault) -> None:
    """A text could not be said as written; said once for each text. It holds no words of hers."""
    # Names of files and messages, and what Fluent says of them: written by us, not by a person.
    ours = Word.ours
    log_error("text_fault", locale=ours(fault.locale), message=ours(fault.message),
              why=ours(fault.why))  # fmt: skip


def _checked(facts: dict[str, LogValue]) -> dict[str, int | float | str]:
    """The facts as they are written: the type of a fact is not all that keeps a text out."""
    return {
        name: str(fact) if isinstance(fact, Path) else Word(fact) if isinstance(fact, str) else fact
        for name, fact in facts.items()
    }


def _is_known(text: str) -> bool:
    return text in _known or _is_an_error(text)


def _is_an_error(text: str) -> bool:
    """Whether an error class of that name is loaded; asked once for each name."""
    classes: list[type[BaseException]] = [BaseException]
    while classes:
        one = classes.pop()
        if one.__name__ == text:
            know(text)
            return True
        classes.extend(one.__subclasses__())
    return False


def set_up_logs(*, as_json: bool = False) -> None:
    """
    One line an event on standard error, of every library too, without any token.

    Args:
        as_json: Each line is one object, for a program that collects logs.
    """
    render: Any = structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"])
    if as_json:
        render = structlog.processors.JSONRenderer(ensure_ascii=False)
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.add_log_level,
            render,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_AsJson() if as_json else _WithoutToken("%(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # A line that cannot be written, on a full disk, would be told with the error that was at hand
    # and all it says, past every check of ours.
    logging.raiseExceptions = False
    for library in ("httpx", "httpcore", "telegram", "pyreqwest", "aiohttp", "asyncio"):
        # Their debug and info lines hold addresses with the token, or whole updates.
        logging.getLogger(library).setLevel(logging.WARNING)


class _WithoutToken(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return without_tokens(super().format(record))


class _AsJson(_WithoutToken):
    """Lines of libraries, and tracebacks, as objects too; our own are ones already."""

    def format(self, record: logging.LogRecord) -> str:
        said = super().format(record)
        if record.name == "bot":
            return said
        moment = datetime.fromtimestamp(record.created, UTC).isoformat()
        return json.dumps(
            {
                "timestamp": moment.replace("+00:00", "Z"),
                "level": record.levelname.lower(),
                "event": "library",
                "logger": record.name,
                "says": said,
            },
            ensure_ascii=False,
        )
