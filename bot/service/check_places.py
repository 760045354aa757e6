"""Audit of the directory: old, doubtful or wrong entries, most dangerous first."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from html import escape
from io import StringIO
from typing import Final

from bot.content.checks.hours import what_is_wrong
from bot.content.phone_numbers import digits_of, fault_of
from bot.engine.choose_places import address_of, should_call_first
from bot.model.distance import FAR_FROM_TOWN, is_in_france, kilometres
from bot.model.names import TownId
from bot.model.places import KINDS, LIMITS, Directory, For, HelpPlace, Status
from bot.model.towns import Town
from bot.service.normalize import folded

_LONG: Final = 10
"""Digits of a number of one place; short ones lead to many."""


class PlaceFault(IntEnum):
    """What is wrong; the worst has the smallest number."""

    UNREAD = 0
    PHONE = 1
    POSITION = 2
    HOURS = 3
    DUPLICATE = 4
    NO_SOURCE = 5
    OLD = 6
    NOT_SURE = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one place, in a sentence for the volunteers who keep the directory."""

    place: HelpPlace
    fault: PlaceFault
    what: str

    @property
    def danger(self) -> tuple[bool, int, int, str]:
        """
        By what is sorted: what was read nowhere is called first; then a phone line that nobody
        answers is worse than an old campaign.
        """
        unread = self.place.is_to_be_checked
        return not unread, KINDS.index(self.place.kind), int(self.fault), self.place.id


def findings(
    directory: Directory, towns: Mapping[TownId, Town], today: date
) -> tuple[Finding, ...]:
    """Everything to look at, the most dangerous first; closed places are left in peace."""
    found: list[Finding] = []
    seen: dict[tuple[str, ...], HelpPlace] = {}
    for place in directory.places.values():
        if place.status is Status.CLOSED:
            continue
        found += _of(place, towns, today)
        for same in _same(place):
            other = seen.setdefault(same, place)
            if other.id != place.id:
                what = f"the same {same[0]} as {other.id}"
                found.append(Finding(place, PlaceFault.DUPLICATE, what))
    return tuple(sorted(found, key=lambda one: one.danger))


def _of(place: HelpPlace, towns: Mapping[TownId, Town], today: date) -> Iterator[Finding]:
    if place.phone and fault_of(place.phone):
        yield Finding(place, PlaceFault.PHONE, f"{place.phone!r} is no French number")
    where = _position(place, towns)
    if where:
        yield Finding(place, PlaceFault.POSITION, where)
    if place.hours and what_is_wrong(place.hours) == "bad-hours":
        yield Finding(place, PlaceFault.HOURS, f"hours that nobody can read: {place.hours!r}")
    if place.is_to_be_checked:
        yield Finding(place, PlaceFault.UNREAD, "general knowledge: it was read on no page")
    if not place.source:
        yield Finding(place, PlaceFault.NO_SOURCE, "no source")
    age = months_since(place.seen, today)
    limit = LIMITS[place.kind]
    if age is None:
        yield Finding(
            place,
            PlaceFault.OLD,
            f"no date, so nobody knows how old it is ({limit} months at most)",
        )
    elif age > limit:
        yield Finding(place, PlaceFault.OLD, f"{age} months old; {limit} at most for this kind")
    if place.status is Status.UNKNOWN:
        yield Finding(place, PlaceFault.NOT_SURE, "nobody knows whether it still exists")


def _position(place: HelpPlace, towns: Mapping[TownId, Town]) -> str:
    if place.position is None:
        return ""
    here = (place.position.latitude, place.position.longitude)
    if not is_in_france(*here):
        return "its position is outside of France"
    town = None if place.town is None else towns.get(place.town)
    if town is None or town.latitude is None or town.longitude is None:
        return ""
    far = kilometres(here, (town.latitude, town.longitude))
    return f"its position is {far:.0f} km from {town.name}" if far > FAR_FROM_TOWN else ""


def _same(place: HelpPlace) -> Iterator[tuple[str, ...]]:
    """What two places should not share."""
    yield "name and town", folded(place.name), str(place.town)
    if len(digits_of(place.phone)) == _LONG:
        yield "phone number", digits_of(place.phone)
    if place.address and any(sign.isdigit() for sign in place.address):
        yield "address", folded(address_of(place))


def months_since(seen: str, today: date) -> int | None:
    """Whole months from a year, a month or a day to *today*; a year counts from its end."""
    parts = [int(part) for part in seen.split("-")] if seen else []
    if not parts:
        return None
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return max(0, (today.year - year) * 12 + today.month - month)


def to_call(found: Iterable[Finding], directory: Directory) -> tuple[HelpPlace, ...]:
    """The places to call, the most dangerous first: those with a finding, or that are not sure."""
    named = dict.fromkeys(one.place.id for one in found)
    unsure = (
        one.id
        for one in directory.places.values()
        if should_call_first(one) and one.status is not Status.CLOSED
    )
    places = (directory.places[name] for name in dict.fromkeys([*named, *unsure]))
    return tuple(one for one in places if For.NOBODY not in one.serves)


def call_list_as_csv(places: Sequence[HelpPlace], found: Iterable[Finding]) -> str:
    """One line a place, with empty columns for what the call gives. Secret ones have no address."""
    why = _why(found)
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(["id", "name", "kind", "town", "phone", "email", "website", "address", "hours",
                     "seen", "why", "called on", "who answered", "still open?", "new hours",
                     "new address", "remarks"])  # fmt: skip
    for one in places:
        row = [one.id, one.name, one.kind, one.city, one.phone, one.email, one.website,
               address_of(one), one.hours, one.seen, why.get(one.id, ""), *[""] * 6]  # fmt: skip
        writer.writerow([_harmless(cell) for cell in row])
    return file.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@"} else cell


def call_list_as_page(places: Sequence[HelpPlace], found: Iterable[Finding], today: date) -> str:
    """The same to print, in French: a box for each call."""
    why = _why(found)
    boxes = "\n".join(
        f"<section><h2>{escape(one.name)}</h2><p>{escape(one.city)} · {escape(one.kind)}"
        f" · vu : {escape(one.seen or 'sans date')}</p>"
        f"<p class=phone>☎ {escape(one.phone or '—')} {escape(one.email)} {escape(one.website)}</p>"
        f"<p>{escape(address_of(one) or '—')}<br>{escape(one.hours or 'heures inconnues')}</p>"
        f"<p class=why>{escape(why.get(one.id, ''))}</p>"
        "<p>Appelé le ........ Réponse de ................ Encore ouvert : oui / non</p>"
        "<p>Heures : .................................... Adresse : ..............</p>"
        f"<p class=id>{escape(one.id)}</p></section>"
        for one in places
    )
    return (
        "<!doctype html><html lang=fr><meta charset=utf-8><title>Lieux à appeler</title><style>"
        "body{font:14px sans-serif;max-width:50em;margin:2em auto}section{border:1px solid #999;"
        "padding:.5em 1em;margin:.7em 0;break-inside:avoid}h2{font-size:1.1em;margin:.2em 0}"
        "p{margin:.3em 0}.phone{font-size:1.2em}.why{color:#900}.id{color:#777;font-size:.8em}"
        f"</style><h1>Lieux à appeler, {today:%d/%m/%Y}</h1>\n<p>Ne donnez aucun nom de jeune. "
        f"Demandez : qui peut venir, quand, comment.</p>\n{boxes}</html>\n"
    )


def _why(found: Iterable[Finding]) -> dict[str, str]:
    why: dict[str, list[str]] = {}
    for one in found:
        why.setdefault(one.place.id, []).append(one.what)
    return {name: "; ".join(reasons) for name, reasons in why.items()}
