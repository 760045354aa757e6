"""
French typography: no-break spaces before ? ! ; : and inside « ».

Whoever writes a text types an ordinary space, always; the narrow or wide space that cannot be
broken is put in its place when the text is first said. Other languages have no such spaces.
"""

import re
from typing import Final

from bot.model.names import Locale

NARROW: Final = "\u202f"
"""A narrow space at which no line is broken."""
WIDE: Final = "\u00a0"
"""A space at which no line is broken."""
UNITS: Final = ("ans", "an", "mois", "jours", "heures", "h", "€")
"""What stays on the line of its number. Longer words may go to the next: nobody misreads them."""

# Not after a space, = or ]: that is where the words of a text begin in its file.
_WORDS: Final = r"(?<=[^\s=\]])"
_BEFORE_NARROW: Final = re.compile(rf"{_WORDS}[ {WIDE}](?=[?!;])")
_WHERE_WIDE: Final = re.compile(
    rf"{_WORDS} (?=[:»])|(?<=«) (?=\S)|(?<=[0-9}}]) (?=(?:{'|'.join(UNITS)})(?!\w))"
)
_PLAIN: Final = str.maketrans({NARROW: " ", WIDE: " "})


def is_french(locale: Locale) -> bool:
    """Whether a language is French, whatever the country."""
    return locale.partition("-")[0] == "fr"


def keep_together(french: str) -> str:
    """
    French words, or the file's lines that say them, with each mark on the line of its word.

    As many characters as before, so every length stays what it was.
    """
    return _WHERE_WIDE.sub(WIDE, _BEFORE_NARROW.sub(NARROW, french))


def with_plain_spaces(text: str) -> str:
    """*text* with the spaces that people type: to compare what two people wrote."""
    return text.translate(_PLAIN)
