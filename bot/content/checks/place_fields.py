"""Whether what is said of one place agrees with itself, and with the place that follows it."""

import re
from collections.abc import Iterator
from typing import Final

from bot.content.lines import LineCheck
from bot.content.report import Report
from bot.content.slips import MARKUP
from bot.model.content import Content
from bot.model.names import PlaceId
from bot.model.places import For, HelpPlace, Status

_LONG: Final = 30
"""Lines to look down: a place with everything has 24."""
_EMAIL: Final = re.compile(
    r"[a-z0-9._%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE
)
_DIALLED: Final = 10
"""Digits of a telephone number; fewer are those of a street."""
_POSTCODE: Final = re.compile(r"\d{5}")
_NOBODY_YOUNG: Final = frozenset({For.ADULTS, For.NOBODY})


def check_place_fields(content: Content, report: Report) -> None:
    """Look at every place by itself, then for two that are one."""
    names: dict[tuple[str, object], PlaceId] = {}
    for place in content.directory.places.values():
        told = len(report.problems)
        for field, kind, values in _faults(place, content):
            where = report.find(place.place, field, below=_LONG)
            report.error(where, kind, **values)
        if place.postcode and not place.postcode.startswith(_begins(place.department)):
            # On the edge of a département some have the postcode of the next one.
            where = report.find(place.place, place.postcode, key="postcode", below=_LONG)
            report.warning(where, "bad-postcode", name=place.postcode, of=place.department)
        if len(report.problems) > told or place.status is Status.CLOSED:
            continue
        same = _plain(place.name), place.town or place.city
        other = names.setdefault(same, place.id)
        if other != place.id:
            report.error(place.place, "same-place", name=place.name, other=other)


Fault = tuple[str, str, dict[str, str | int]]


def _fault(kind: str, *, field: str, **values: str | int) -> Fault:
    return field, kind, values


def _faults(place: HelpPlace, content: Content) -> Iterator[Fault]:
    if place.email and _EMAIL.fullmatch(place.email) is None:
        yield _fault("bad-email", field="email", name=place.email)
    if place.postcode and _POSTCODE.fullmatch(place.postcode) is None:
        yield _fault("bad-postcode", field="postcode", name=place.postcode, of=place.department)
    for field, words in (("name", place.name), ("address", place.address)):
        if (found := MARKUP.search(words)) is not None:
            yield _fault("markup", field=field, name=found[0])
    for one in LineCheck((), ()).faults(place.address, (place.phone,)):
        # "179-191 avenue …" are two numbers of a street.
        digits = sum(sign.isdigit() for sign in one.written)
        if one.kind == "link-in-line" or (one.kind == "phone-in-line" and digits >= _DIALLED):
            yield _fault(one.kind, field="address", name=one.written)
    yield from _followers(place, content)


def _begins(department: str) -> str:
    """How the postcodes of a département begin: with its number; 20 in Corsica."""
    return {"2A": "20", "2B": "20"}.get(department, department)


def _followers(place: HelpPlace, content: Content) -> Iterator[Fault]:
    """Where a closed place sends people: to one that is open, for her, and not itself."""
    if place.status is not Status.CLOSED:
        return
    for name in place.instead:
        other = content.directory.places.get(name)
        if other is None:
            continue
        why = ""
        if name == place.id:
            why = "itself"
        elif other.status is Status.CLOSED:
            why = "closed"
        elif other.serves <= _NOBODY_YOUNG and not place.serves <= _NOBODY_YOUNG:
            why = "not-for-her"
        if why:
            yield _fault("bad-instead", field="instead", name=place.id, other=name, why=why)
            return


def _plain(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())
