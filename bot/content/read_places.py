"""Reads the directory: `flows/places/<département>.yaml`, `_national.yaml`, and what is beside."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.fields import FieldReader, each_entry, is_name, is_some_day
from bot.content.phone_numbers import fault_of
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.web_addresses import check_address
from bot.content.yaml_tree import Fields, Items, Text
from bot.model.departments import DEPARTMENTS
from bot.model.names import PlaceId, PlaceKind
from bot.model.places import (
    HELPS,
    KINDS,
    NOT_REFUSED,
    WHO,
    Come,
    For,
    HelpPlace,
    Notice,
    PlaceSearch,
    Position,
    SearchRow,
    Status,
    Sure,
)
from bot.model.problem import SourceLocation
from bot.model.towns import Town

NATIONAL: Final = "_national"
KEYS: Final = (
    "name", "known-as", "kind", "for", "helps", "come", "town", "city", "secret", "address",
    "postcode", "position", "phone", "email", "website", "hours", "languages", "says", "instead",
    "status", "confidence", "source", "seen", "note",
)  # fmt: skip
ROW_KEYS: Final = ("place", "kinds", "helps", "who", "walk-in", "most", "otherwise")


class PlacesReader:
    """
    Reads the files of one folder.

    Args:
        towns: By the names that the files write.
    """

    def __init__(self, towns: Iterable[Town], report: Report) -> None:
        self.towns: Mapping[str, Town] = {town.slug: town for town in towns}
        self.report = report
        self._unknown: set[str] = set()

    def places(self, path: str, tree: Fields) -> dict[PlaceId, HelpPlace]:
        """The places of one file; its name says where they are."""
        stem = path.rpartition("/")[2].removesuffix(".yaml")
        if stem != NATIONAL and stem not in DEPARTMENTS:
            self.report.error(SourceLocation(path), "bad-department", name=stem)
            return {}
        department = "" if stem == NATIONAL else stem

        def read(key: Text, reader: FieldReader) -> HelpPlace | None:
            return self._place(key, reader, department)

        found = each_entry(tree, "a place", KEYS, self.report, read)
        return {PlaceId(name): place for name, place in found}

    def _place(self, key: Text, reader: FieldReader, department: str) -> HelpPlace | None:
        what = self._one_of(reader.text("kind"), KINDS, "unknown-place-kind")
        come = reader.one_of("come", {one.value: one for one in Come})
        status = reader.one_of("status", {one.value: one for one in Status})
        sure = reader.one_of("confidence", {one.value: one for one in Sure})
        serves = self._serves(reader)
        town = self._town(reader, key, department)
        if not is_name(key, self.report) or what is None or not serves:
            return None
        if come is None or status is None or sure is None:
            return None
        place = HelpPlace(
            id=PlaceId(key.value),
            name=reader.words("name"),
            kind=what,
            serves=serves,
            helps=self._helps(reader),
            come=come,
            status=status,
            sure=sure,
            place=key.place,
            department=department,
            town=None if town is None else town.id,
            city=town.name if town is not None else reader.words("city", required=False),
            address=reader.words("address", required=False),
            postcode=reader.words("postcode", required=False),
            position=self._position(reader),
            secret=reader.flag("secret"),
            phone=reader.words("phone", required=False),
            email=reader.words("email", required=False),
            website=reader.words("website", required=False),
            hours=reader.words("hours", required=False),
            languages=tuple(one.value for one in reader.texts("languages")),
            says=reader.words("says", required=False),
            note=reader.words("note", required=False),
            source=reader.words("source", required=False),
            seen=self._seen(reader),
            known_as=tuple(one.value for one in reader.texts("known-as")),
            instead=tuple(PlaceId(one.value) for one in reader.names("instead")),
        )
        self._keep_secret(place, reader.fields)
        self._check_ways(place)
        return place

    def _check_ways(self, place: HelpPlace) -> None:
        """The ways to reach it: a number that can be dialled, a page that can be opened."""
        check_address(place.website, place.place, "website", self.report)
        if "://" in place.source:
            check_address(place.source, place.place, "source", self.report)
        fault = fault_of(place.phone) if place.phone else ""
        if fault:
            where = self.report.find(place.place, place.phone, key="phone", below=30)
            self.report.error(where, fault, name=place.phone)
        if place.status is Status.CLOSED and not place.instead:
            where = self.report.find(place.place, "closed", key="status", below=30)
            self.report.error(where, "closed-without-instead", name=place.id)

    def _one_of(self, text: Text | None, known: Iterable[str], kind: str) -> str | None:
        if text is None:
            return None
        if text.value in known:
            return text.value
        self.report.error(text.place, kind, name=text.value, meant=closest_match(text.value, known))
        return None

    def _helps(self, reader: FieldReader) -> tuple[str, ...]:
        found = (self._one_of(one, HELPS, "unknown-help") for one in reader.texts("helps"))
        return tuple(one for one in found if one is not None)

    def _serves(self, reader: FieldReader) -> frozenset[For]:
        known = {one.value: one for one in For}
        found = set[For]()
        for text in reader.texts("for", required=True):
            if text.value in known:
                found.add(known[text.value])
            else:
                self.report.error(
                    text.place, "unknown-value", name="for", value=text.value,
                    known=", ".join(known),
                )  # fmt: skip
        return frozenset(found)

    def _town(self, reader: FieldReader, key: Text, department: str) -> Town | None:
        text = reader.name("town", required=bool(department))
        if text is None:
            return None
        town = self.towns.get(text.value)
        if town is None:
            self._tell_unknown(text)
        elif town.department != department:
            self.report.error(
                text.place, "town-elsewhere", town=town.name, department=town.department,
                name=key.value,
            )  # fmt: skip
        return town

    def _tell_unknown(self, text: Text) -> None:
        """Each name once, and none while the table of towns is broken: it would bring them all."""
        if text.value in self._unknown or self.report.has_errors_in("flows/_towns.tsv"):
            return
        self._unknown.add(text.value)
        meant = closest_match(text.value, self.towns)
        self.report.error(text.place, "unknown-town", name=text.value, meant=meant)

    def _position(self, reader: FieldReader) -> Position | None:
        node = reader.fields.get("position")
        if node is None:
            return None
        if not isinstance(node, Fields):
            self.report.error(node.place, "not-fields", name="position")
            return None
        inner = FieldReader(node, "a position", self.report)
        if any(key.value.isdecimal() for key, _ in node):
            # "48,86": in braces a comma begins another field.
            self.report.error(node.place, "bad-position")
            return None
        inner.known(("north", "east", "of"))
        of_street = inner.one_of("of", {"street": True, "town": False})
        north, east = _degrees(inner.words("north")), _degrees(inner.words("east"))
        if of_street is None:
            return None
        if north is None or east is None:
            self.report.error(node.place, "bad-position")
            return None
        return Position(north, east, of_street)

    def _seen(self, reader: FieldReader) -> str:
        text = reader.text("seen", required=False)
        if text is None:
            return ""
        if not is_some_day(text.value):
            self.report.error(text.place, "bad-seen", value=text.value)
            return ""
        return text.value

    def _keep_secret(self, place: HelpPlace, fields: Fields) -> None:
        for name in ("address", "position", "postcode"):
            node = fields.get(name)
            if place.secret and node is not None:
                self.report.error(node.place, "secret-address", name=name, of=place.id)
                return

    def searches(self, tree: Fields) -> dict[PlaceKind, PlaceSearch]:
        """`flows/places/_searches.yaml`: what a `places` step may look for."""

        def read(key: Text, reader: FieldReader) -> PlaceSearch | None:
            node = reader.fields.get("rows")
            if not isinstance(node, Items) or not is_name(key, self.report):
                reader.missing(key.place, "not-a-list", name="rows")
                return None
            rows = [self._row(item) for item in node if isinstance(item, Fields)]
            return PlaceSearch(PlaceKind(key.value), reader.words("about"), tuple(rows), key.place)

        found = each_entry(tree, "a kind of search", ("about", "rows"), self.report, read)
        return {PlaceKind(name): search for name, search in found}

    def _row(self, fields: Fields) -> SearchRow:
        reader = FieldReader(fields, "a row of a search", self.report)
        reader.known(ROW_KEYS)
        one = reader.name("place", required=False)
        kinds = (self._one_of(text, KINDS, "unknown-place-kind") for text in reader.texts("kinds"))
        otherwise = reader.name("otherwise", required=False)
        who = (
            reader.one_of("who", {name: name for name in (*WHO, NOT_REFUSED)})
            if reader.has("who")
            else None
        )
        return SearchRow(
            one=None if one is None else PlaceId(one.value),
            kinds=tuple(name for name in kinds if name is not None),
            helps=self._helps(reader),
            who=who or "",
            walk_in=reader.flag("walk-in"),
            most=reader.number("most", required=False),
            otherwise=None if otherwise is None else PlaceId(otherwise.value),
            place=fields.place if one is None else one.place,
        )

    def notices(self, tree: Fields) -> tuple[Notice, ...]:
        """`flows/places/_notices.yaml`: what the NGO says above a card, from a day to a day."""
        keys = ("from", "to", "says")

        def read(key: Text, reader: FieldReader) -> Notice | None:
            first, last, says = reader.day("from"), reader.day("to"), reader.words("says")
            if first is None or last is None:
                return None
            if last < first:
                place = self.report.find(key.place, last.isoformat(), key="to")
                day = first.isoformat()
                self.report.error(place, "days-in-wrong-order", first="from", second="to", day=day)
            return Notice(PlaceId(key.value), first, last, says, key.place)

        found = each_entry(tree, "a notice", keys, self.report, read)
        return tuple(notice for _, notice in found)


def _degrees(text: str) -> float | None:
    return float(text) if re.fullmatch(r"-?[0-9]{1,3}\.[0-9]+", text) else None
