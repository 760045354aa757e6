"""What is wrong in the directory, worst first, and the list for those who call."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from bot.model.names import PlaceId
from bot.model.places import Directory, For, HelpPlace, Position, Status
from bot.service.check_places import (
    PlaceFault,
    call_list_as_csv,
    call_list_as_page,
    findings,
    months_since,
    to_call,
)
from tests.engine.directory import directory, place, towns

TODAY = date(2026, 11, 25)
SOUND = replace(place(For.ALL), source="https://exemple.fr", seen="2026-10", phone="01 23 45 67 89",
                position=Position(48.86, 2.34, of_street=True))  # fmt: skip


def _faults(*places: HelpPlace) -> list[PlaceFault]:
    of = Directory({one.id: one for one in places})
    return [one.fault for one in findings(of, towns(), TODAY)]


def test_nothing_wrong() -> None:
    """An entry with everything gives nothing."""
    assert _faults(SOUND) == []


@pytest.mark.parametrize("phone", ["119", "17", "3919", "116 000", "0 800 235 236", "0123456789"])
def test_phones_that_are_right(phone: str) -> None:
    """Short numbers and French ones, with spaces or without."""
    assert PlaceFault.PHONE not in _faults(replace(SOUND, phone=phone))


@pytest.mark.parametrize("phone", ["01 23 45 67", "1 23 45 67 89", "+39 06 1234", "12345", "ask"])
def test_doubtful_phones(phone: str) -> None:
    """A number that no phone in France can dial."""
    assert _faults(replace(SOUND, phone=phone)) == [PlaceFault.PHONE]


@pytest.mark.parametrize(
    "position", [Position(52.5, 13.4, of_street=True), Position(45.76, 4.84, of_street=True),
                 Position(2.34, 48.86, of_street=True)]
)  # fmt: skip
def test_positions(position: Position) -> None:
    """Outside of France, far from its town, or the two numbers the wrong way round."""
    assert _faults(replace(SOUND, position=position)) == [PlaceFault.POSITION]


def test_old_ones() -> None:
    """Older than the limit of its kind; without a date; a soup is old sooner than a court."""
    assert _faults(replace(SOUND, seen="2026-01")) == [PlaceFault.OLD]
    assert _faults(replace(SOUND, seen="")) == [PlaceFault.OLD]
    assert _faults(replace(SOUND, seen="2026-05", kind="food")) == [PlaceFault.OLD]
    assert _faults(replace(SOUND, seen="2026-05", kind="family-tracing")) == []


def test_without_source_and_hours() -> None:
    """No source; hours that cannot be read; nobody knows whether it exists."""
    assert _faults(replace(SOUND, source="")) == [PlaceFault.NO_SOURCE]
    assert _faults(replace(SOUND, hours="Mon-Fri")) == [PlaceFault.HOURS]
    assert _faults(replace(SOUND, status=Status.UNKNOWN)) == [PlaceFault.NOT_SURE]


def test_twins() -> None:
    """Two entries with one name, number, or address."""
    twin = replace(SOUND, id=PlaceId("twin"))

    assert _faults(SOUND, twin) == [PlaceFault.DUPLICATE] * 3


def test_worst_first() -> None:
    """A phone line before a campaign; at one place the number before the age."""
    line = replace(SOUND, id=PlaceId("line"), name="A", kind="hotline", seen="", phone="12345",
                   address="")  # fmt: skip
    campaign = replace(SOUND, id=PlaceId("b"), name="B", kind="advocacy", phone="12345", address="")
    of = Directory({one.id: one for one in (campaign, line)})

    assert [(one.place.id, one.fault) for one in findings(of, towns(), TODAY)] == [
        ("line", PlaceFault.PHONE), ("line", PlaceFault.OLD), ("b", PlaceFault.PHONE),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("seen", "months"), [("2026-11", 0), ("2025-11-02", 12), ("2025", 11), ("", None), ("2027", 0)]
)
def test_months_since(seen: str, months: int | None) -> None:
    """A year counts from its end: in favour of the entry."""
    assert months_since(seen, TODAY) == months


def test_the_call_list() -> None:
    """Those who help in person, closed ones left in peace; secret ones without an address."""
    found = findings(directory(), towns(), TODAY)
    calls = to_call(found, directory())
    rows = list(csv.DictReader(StringIO(call_list_as_csv(calls, found))))
    page = call_list_as_page(calls, found, TODAY)

    assert len(rows) == len(calls) > 200
    assert not any(one.status is Status.CLOSED or For.NOBODY in one.serves for one in calls)
    unread = [one.id for one in calls if one.is_to_be_checked]
    assert [row["id"] for row in rows[: len(unread)]] == unread
    assert [row["kind"] for row in rows[len(unread) :][:5]] == ["hotline"] * 5
    assert next(row for row in rows if row["id"] == "afj-paris")["address"] == ""
    assert page.count("<section>") == len(calls)
    assert "<script" not in page


def test_a_cell_is_no_formula() -> None:
    """A name that begins like a formula is a text in every spreadsheet."""
    odd = replace(SOUND, name="=1+1", phone="+33")

    assert "'=1+1" in call_list_as_csv([odd], [])
