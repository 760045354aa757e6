"""
Verbs of links: the first character of a link says what it asks for. The one table of them.

To add a verb, add it here and give it a page in `rendering/pages.py`. A verb with an effect
shows its page everywhere; the effect is the face's, once for each update.
"""

from enum import Enum, unique
from typing import Final


@unique
class Verb(Enum):
    """The first character of a link says what to do with the rest."""

    SHOW = "s"
    MORE = "m"
    LISTEN = "v"
    LISTEN_TO_LANGUAGES = "l"
    LETTER = "d"
    IN_FRENCH = "f"
    SOURCES = "w"
    LANGUAGES = "g"
    HELPER = "k"
    SHARE = "h"
    WRONG = "r"
    LEAVE = "x"
    PRIVACY = "p"
    ERASE = "e"
    ERASED = "z"
    MAP = "o"
    FOUND_CLOSED = "c"
    CARD = "t"
    KEEP_DAY = "j"
    CALENDAR = "i"
    POSTER = "q"
    OFFER_HELP = "a"
    OFFER_DARK_THOUGHTS = "b"
    FOUND = "y"


ON_THE_SCREEN: Final = frozenset({Verb.SHOW, Verb.FOUND})
"""
Verbs that show the screen itself when they are pressed.

FOUND is the page that typed words made, once: its buttons stand in no link, for nothing that was
typed is kept. Asked for again it is the screen that she stood on, and its numbers are not hers.
"""


WITH_EFFECT: Final = frozenset(
    {
        Verb.LISTEN,
        Verb.LISTEN_TO_LANGUAGES,
        Verb.LETTER,
        Verb.SHARE,
        Verb.WRONG,
        Verb.LEAVE,
        Verb.ERASED,
        Verb.MAP,
        Verb.FOUND_CLOSED,
        Verb.CARD,
        Verb.KEEP_DAY,
        Verb.CALENDAR,
        Verb.POSTER,
    }
)
"""Verbs that do more than show; a link from outside the chat never runs one."""
