"""A calendar file for every telephone: RFC 5545, read by a parser that forgives nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.model.sheets import CalendarDay, CalendarFile
from bot.service.paper.calendar_file import calendar_bytes
from bot.service.paper.made_files import file_name_of, file_of, fingerprint_of, media_type_of

TODAY = date(2026, 11, 21)
DAY = CalendarDay(date(2026, 12, 6), "Date importante", "Regarde.", date(2026, 12, 4))
_LINE = re.compile(
    r"(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=[^:;,\"]+)*):(?P<value>.*)", re.DOTALL
)
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True)
class Component:
    """A component: its properties, and those inside it."""

    name: str
    properties: dict[str, tuple[str, str]]
    inside: tuple["Component", ...]

    def value(self, name: str) -> str:
        """The value of a property as it is written."""
        return self.properties[name][1]

    def text(self, name: str) -> str:
        """The value of a property of type TEXT."""
        value = self.value(name)
        assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
        assert not re.search(r"\\[^\\;,nN]", _ESCAPE.sub("", value)), value
        return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def parsed(data: bytes) -> Component:
    """The calendar; fails on whatever RFC 5545 does not allow."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    physical = data.split(b"\r\n")[:-1]
    for line in physical:
        assert 0 < len(line) <= 75
        line.decode()  # no character is cut in two
    unfolded = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    lines = iter(unfolded)
    assert next(lines) == "BEGIN:VCALENDAR"
    found = _component("VCALENDAR", lines)
    assert next(lines, None) is None
    return found


def _component(name: str, lines: Iterator[str]) -> Component:
    properties: dict[str, tuple[str, str]] = {}
    inside: list[Component] = []
    for line in lines:
        if line == f"END:{name}":
            return Component(name, properties, tuple(inside))
        if line.startswith("BEGIN:"):
            inside.append(_component(line.removeprefix("BEGIN:"), lines))
            continue
        read = _LINE.fullmatch(line)
        assert read is not None, line
        assert read["name"] not in properties, f"{read['name']} twice"
        properties[read["name"]] = read["parameters"].removeprefix(";"), read["value"]
    raise AssertionError(f"{name} never ends")


def event(day: CalendarDay = DAY) -> Component:
    """The one entry of a file."""
    (found,) = parsed(calendar_bytes(CalendarFile((day,), TODAY))).inside
    return found


def test_the_calendar() -> None:
    """What a calendar must have (section 3.6)."""
    calendar = parsed(calendar_bytes(CalendarFile((DAY,), TODAY)))

    assert calendar.value("VERSION") == "2.0"
    assert calendar.value("PRODID")
    assert [one.name for one in calendar.inside] == ["VEVENT"]


def test_a_whole_day() -> None:
    """It begins on the day and ends before the next one; it blocks no time and is private."""
    assert event().properties["DTSTART"] == ("VALUE=DATE", "20261206")
    assert event().properties["DTEND"] == ("VALUE=DATE", "20261207")
    assert event().value("TRANSP") == "TRANSPARENT"
    assert event().value("CLASS") == "PRIVATE"
    assert re.fullmatch(r"\d{8}T\d{6}Z", event().value("DTSTAMP"))
    assert event(CalendarDay(date(2026, 12, 31), "a", "b")).value("DTEND") == "20270101"


@pytest.mark.parametrize("days", [1, 2, 5])
def test_the_reminder(days: int) -> None:
    """At nine in the morning of its day, never at midnight."""
    reminder = DAY.day - timedelta(days=days)
    (alarm,) = event(CalendarDay(DAY.day, "Date", "Regarde.", reminder)).inside
    hours = re.fullmatch(r"-PT(\d+)H", alarm.value("TRIGGER"))

    assert hours is not None
    assert days * 24 - int(hours[1]) == 9
    assert alarm.value("ACTION") == "DISPLAY"
    assert alarm.text("DESCRIPTION") == "Date"


def test_no_reminder() -> None:
    """Where none is to come there is none: a telephone would ring at once, or complain."""
    assert event(CalendarDay(DAY.day, "Date", "Regarde.")).inside == ()


@pytest.mark.parametrize(
    "words",
    [
        "Regarde, demande ; c’est \\ ici : oui\nEncore",
        "é" * 200,
        "تاريخ مهم: انظر إلى أوراقك واطلب نصيحة، " * 6,
        "📅" * 60,
        "x" * 62 + "é",
        "END:VEVENT\r\nBEGIN:VALARM",
        "",
    ],
)
def test_any_words(words: str) -> None:
    """Whatever a translator writes comes back letter for letter, and is never a property."""
    read = event(CalendarDay(DAY.day, words, words))

    assert read.text("SUMMARY") == words.replace("\r", "")
    assert read.text("DESCRIPTION") == words.replace("\r", "")


def test_its_uid_is_nobodys() -> None:
    """The same for everybody and for every deadline of that day; another day is another entry."""
    other = CalendarDay(DAY.day, "Autre titre", "Autre texte")
    later = CalendarDay(DAY.day + timedelta(days=1), DAY.title, DAY.text)

    assert event().value("UID") == event(other).value("UID")
    assert event().value("UID") != event(later).value("UID")


def test_the_file() -> None:
    """Its name tells nothing; it is not kept for others; the same bytes each time."""
    made = CalendarFile((DAY,), TODAY)

    assert (file_name_of(made), media_type_of(made)) == ("date.ics", "text/calendar")
    assert file_of(made) == calendar_bytes(made)
    assert fingerprint_of(made) == fingerprint_of(CalendarFile((DAY,), TODAY))
    assert not made.is_everybodys
