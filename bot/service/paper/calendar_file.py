"""
A calendar file (iCalendar, RFC 5545): whole days with a reminder, in words that tell nothing.

By hand, because we write ten properties of one component and read none (docs/decisions/0039).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from bot.model.sheets import CalendarDay, CalendarFile

MOST_OCTETS: Final = 75
"""Of a line, without its end (RFC 5545, section 3.1)."""
MORNING: Final = 9
"""The hour of a reminder: a telephone that rings at midnight wakes a whole room."""

# Letters of what would end a value or a line, as they are written in one (section 3.3.11).
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def calendar_bytes(made: CalendarFile) -> bytes:
    """The file: UTF-8, lines ended by CR LF and folded at 75 octets."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//days//days//EN",
        "CALSCALE:GREGORIAN",
        *(line for one in made.days for line in _event(one, made.made)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(one: CalendarDay, made: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    # Of the day and nothing else: the same for everybody, and the same day twice stays one entry.
    yield f"UID:{uuid5(NAMESPACE_OID, f'day {one.day.isoformat()}')}"
    yield f"DTSTAMP:{made:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(one.title)}"
    yield f"DESCRIPTION:{_escaped(one.text)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    if one.reminder is not None:
        hours = (one.day - one.reminder).days * 24 - MORNING
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"TRIGGER:-PT{hours}H"
        yield f"DESCRIPTION:{_escaped(one.title)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """*line* in pieces of at most 75 octets, none of which cuts a character in two."""
    pieces: list[bytes] = [b""]
    for sign in line:
        octets = sign.encode()
        if len(pieces[-1]) + len(octets) > MOST_OCTETS:
            # The space that begins the next piece counts.
            pieces.append(b" ")
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"
