"""Parses commands: `/erase`, `/START@name payload`, `/menu` with whatever follows."""

import re
from dataclasses import dataclass
from typing import Final

NAMES: Final = ("menu", "sos", "language", "privacy", "mydata", "erase", "help", "start")
"""
The commands of this bot, in the order in which Telegram's menu shows them.

Each has a handler in `handlers.py` and its line in the menu: `command-<name>` of every language.
"""
LONGEST_LINK: Final = 64
"""Characters after `?start=` (Bot API, deep linking), out of `A-Z a-z 0-9 _ -`."""

_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]+)(?:@[A-Za-z0-9_]*)?(.*)", re.DOTALL)
_LINK: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Command:
    """
    A command that somebody wrote.

    Args:
        name: In small letters, without the stroke and without the bot's name.
        words: What follows, as it was written.
    """

    name: str
    words: str

    @property
    def payload(self) -> str:
        """What follows `/start` when a shared link was opened: the first word that may be one."""
        found = _LINK.search(self.words)
        return "" if found is None else found[0][:LONGEST_LINK]


def read_command(text: str) -> Command | None:
    """
    The command that *text* begins with, whatever sign ends it; None when it begins with none.

    Marks of direction and spaces in front are no part of it: a command that was copied out of a
    text in Arabic brings them along.

    Source:
        Bot API, "Bot features, Commands": Latin letters, digits and underscores, then `@` and the
        name of the bot. The capitals are our own kindness: phones begin sentences with them.
    """
    found = _COMMAND.match(_without_marks(text))
    return None if found is None else Command(found[1].lower(), found[2].strip())


def _without_marks(text: str) -> str:
    """*text* from its first sign that is seen."""
    start = next((at for at, sign in enumerate(text) if sign.isprintable() and sign != " "), 0)
    return text[start:]
