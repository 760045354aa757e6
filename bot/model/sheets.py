"""What is made when it is asked for: a picture, a poster, an entry for a calendar."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from bot.model.names import Locale

OPENS_A_SENTENCE: Final = "«"
"""What a line of a French text begins with that is to be shown to somebody."""


def opens_a_sentence(line: str) -> bool:
    """Whether a line of a French text, without marks of direction, is to be shown to somebody."""
    return line.lstrip().startswith(OPENS_A_SENTENCE)


class SheetKind(Enum):
    """What a sheet is for. A poster is a PDF on A4; all others are pictures for a telephone."""

    CARD = "card"
    LAST_DAY = "last-day"
    CODE = "code"
    POSTER = "poster"


class LineStyle(Enum):
    """
    How a line of a sheet is set.

    LARGE is as large as the sheet allows, to be read from an arm's length. MEANING stands close
    under the line that it explains.
    """

    LARGE = "large"
    MEANING = "meaning"
    TEXT = "text"
    SMALL = "small"
    CODE = "code"
    """The code to be scanned; its text is the address that it leads to."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """
    One line, which may take several on the sheet.

    Args:
        is_french: In the language of the papers, from left to right; else in hers.
    """

    style: LineStyle
    text: str
    is_french: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    A picture or a poster. Nothing in it says whose it is.

    Args:
        caption: Its words under it, for who cannot see it; empty where the message says them.
        is_everybodys: Whether who has answered nothing gets the very same, so that Telegram's
            number of it is worth keeping. Else it is kept nowhere, whatever its kind.
    """

    kind: SheetKind
    lines: tuple[SheetLine, ...]
    locale: Locale
    is_right_to_left: bool
    caption: str = ""
    is_everybodys: bool = field(kw_only=True)

    @property
    def is_picture(self) -> bool:
        """Whether it is a PNG, not a PDF."""
        return self.kind is not SheetKind.POSTER


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a calendar file (RFC 5545, VEVENT), and what is said of it."""

    day: date
    title: str
    text: str
    reminder: date | None = None
    """The day on whose morning the telephone reminds of it."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Days to be taken into the calendar of a telephone, as the file was made on *made*."""

    days: tuple[CalendarDay, ...]
    made: date

    @property
    def is_everybodys(self) -> bool:
        """Never: its days follow from what one person has answered."""
        return False


MadeFile = Sheet | CalendarFile
