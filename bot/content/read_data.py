"""Reads the small files beside the guides: facts, deadlines, phone lines, languages, towns."""

import re
from typing import Final

from bot.content.fields import FieldReader, each_entry, is_name, is_some_day
from bot.content.phone_numbers import digits_of, fault_of
from bot.content.report import Report
from bot.content.web_addresses import check_address
from bot.content.yaml_tree import Fields, Items, Text
from bot.model.contacts import Contact
from bot.model.deadlines import Deadline, Unit
from bot.model.languages import Language, LanguageKind
from bot.model.law import Confidence, Fact, Source
from bot.model.names import AnswerName, ContactName, DeadlineName, FactId, Locale, TownId
from bot.model.problem import SourceLocation
from bot.model.towns import Town
from bot.model.villages import Villages

_FACT: Final = (
    "says", "law", "sources", "confidence", "critical", "changed", "check", "read",
)  # fmt: skip
_UNITS: Final = {unit.value: unit for unit in Unit}
_TOWN: Final = re.compile(
    r"([0-9]+)\t([a-z0-9-]+)\t([^\t]+)\t([0-9]+)\t"
    r"(?:([0-9]{2,3}|2[AB])\t(-?[0-9.]+)\t(-?[0-9.]+)\t(-|[0-9]+)\t)?([^\t]*)"
)
_VILLAGES: Final = re.compile(
    r"(?:[a-z0-9][a-z0-9 ]*\t(?:[0-9]{5}|2[AB][0-9]{3})\t[^\t\n]+\t[0-9]+\t"
    r"-?[0-9.]+\t-?[0-9.]+\t[0-9]{5}(?:\|[0-9]{5})*\n)*"
)


def read_facts(tree: Fields, report: Report) -> dict[FactId, Fact]:
    """One file of `flows/_law/`, or `flows/_law.yaml`."""
    found = each_entry(tree, "a fact", _FACT, report, _fact)
    return {FactId(name): fact for name, fact in found}


def _fact(key: Text, reader: FieldReader) -> Fact | None:
    confidence = reader.one_of("confidence", {one.value: one for one in Confidence})
    read = reader.reading()
    if confidence is None or read is None:
        return None
    return Fact(
        id=FactId(key.value),
        says=reader.words("says"),
        law=reader.words("law"),
        sources=_sources(reader),
        confidence=confidence,
        read=read,
        place=key.place,
        critical=reader.flag("critical"),
        changed=reader.words("changed", required=False),
        check=reader.words("check", required=False),
    )


def _sources(reader: FieldReader) -> tuple[Source, ...]:
    report = reader.report
    node = reader.fields.get("sources")
    if not isinstance(node, Items) or not node.items:
        reader.missing(reader.fields.place if node is None else node.place, "no-sources")
        return ()
    sources = []
    for item in node:
        if not isinstance(item, Fields):
            report.error(item.place, "not-fields", name="sources")
            continue
        source = FieldReader(item, "a source", report)
        source.known(("title", "url", "dated"))
        url = source.words("url")
        check_address(url, item.place, "url", report)
        dated = source.text("dated")
        if dated is not None and dated.value != "undated" and not is_some_day(dated.value):
            report.error(dated.place, "bad-dated", value=dated.value)
        sources.append(Source(source.words("title"), url, "" if dated is None else dated.value))
    return tuple(sources)


def read_deadlines(tree: Fields, report: Report) -> dict[DeadlineName, Deadline]:
    """`flows/_deadlines.yaml`."""
    keys = (*_UNITS, "about", "from", "counting", "law", "facts", "reviewed")

    def read(key: Text, reader: FieldReader) -> Deadline | None:
        lengths = [name for name in _UNITS if reader.has(name)]
        if len(lengths) != 1:
            reader.missing(key.place, "no-length", name=key.value)
            return None
        length, reviewed = reader.number(lengths[0]), reader.day("reviewed")
        starts = tuple(AnswerName(text.value) for text in reader.names("from", required=True))
        if length is None or reviewed is None or not is_name(key, report) or not starts:
            return None
        return Deadline(
            name=DeadlineName(key.value),
            about=reader.words("about"),
            starts=starts,
            length=length,
            unit=_UNITS[lengths[0]],
            counting=reader.words("counting"),
            law=reader.words("law"),
            facts=tuple(FactId(text.value) for text in reader.texts("facts")),
            reviewed=reviewed,
            place=key.place,
        )

    found = each_entry(tree, "a deadline", keys, report, read)
    return {DeadlineName(name): deadline for name, deadline in found}


def read_contacts(tree: Fields, report: Report) -> dict[ContactName, Contact]:
    """`flows/_contacts.yaml`."""
    keys = (
        "number", "name", "for", "cost", "hours", "languages", "ages", "source", "checked",
        "confidence",
    )  # fmt: skip

    def read(key: Text, reader: FieldReader) -> Contact | None:
        checked = reader.day("checked")
        if checked is None or not is_name(key, report):
            return None
        number, address = reader.words("number"), reader.words("source")
        _check_number(key, number, report)
        check_address(address, key.place, "source", report)
        return Contact(
            name=ContactName(key.value),
            number=number,
            title=reader.words("name"),
            purpose=reader.words("for"),
            cost=reader.words("cost"),
            hours=reader.words("hours"),
            source=address,
            checked=checked,
            place=key.place,
            languages=reader.words("languages", required=False),
            ages=reader.words("ages", required=False),
            confidence=reader.words("confidence", required=False),
        )

    found = each_entry(tree, "a phone line", keys, report, read)
    return {ContactName(name): contact for name, contact in found}


def _check_number(key: Text, number: str, report: Report) -> None:
    """A line that costs, or a number that is not the one of its name, is told where it stands."""
    place = report.find(key.place, number, key="number")
    fault = fault_of(number) if number else ""
    named = re.fullmatch(r"tel-([0-9]+)", key.value)
    if fault:
        report.error(place, fault, name=number)
    elif named and number and digits_of(number) != named[1]:
        report.error(place, "other-contact", name=key.value, number=number)


def read_languages(tree: Fields, report: Report) -> dict[Locale, Language]:
    """`locales/languages.yaml`."""
    keys = (
        "code", "name", "french-name", "direction", "babel", "fallback", "button", "source",
        "kind", "telegram",
    )  # fmt: skip
    kinds = {one.value: one for one in LanguageKind}
    directions = {"left-to-right": False, "right-to-left": True}

    def read(key: Text, reader: FieldReader) -> Language | None:
        direction = reader.one_of("direction", directions)
        width = reader.number("button")
        kind = reader.one_of("kind", kinds) if reader.has("kind") else LanguageKind.TEXT
        if direction is None or width is None or kind is None:
            return None
        return Language(
            locale=Locale(key.value),
            code=reader.words("code"),
            own_name=reader.words("name"),
            french_name=reader.words("french-name"),
            is_right_to_left=direction,
            babel=reader.words("babel"),
            button_width=width,
            fallback=tuple(Locale(text.value) for text in reader.texts("fallback")),
            kind=kind,
            telegram=tuple(text.value.casefold() for text in reader.texts("telegram")),
        )

    found = each_entry(tree, "a language", keys, report, read)
    return {Locale(name): language for name, language in found}


def read_towns(path: str, source: str, report: Report) -> dict[TownId, Town]:
    """
    `flows/_towns.tsv`: number, slug, name, inhabitants, other names; most asked for first.

    Before the other names may stand where it is: département, latitude, longitude, part of.

    The file is generated (see its first lines), so of many wrong lines only the first is told.
    """
    lines = report.lines[path] = source.split("\n")
    towns: dict[TownId, Town] = {}
    for row, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        found = _TOWN.fullmatch(line)
        if found is None:
            report.error(SourceLocation(path, row, 1, len(line)), "bad-town")
            return towns
        number, slug, name, population, department, north, east, part_of, others = found.groups()
        town = Town(
            TownId(int(number)),
            name,
            slug,
            int(population),
            tuple(others.split("|")),
            department or "",
            None if north is None else float(north),
            None if east is None else float(east),
            None if part_of in {None, "-"} else TownId(int(part_of)),
        )
        towns[town.id] = town
    return towns


def read_villages(path: str, source: str, report: Report) -> Villages:
    """
    `flows/_communes.tsv`: kept as it is, and read on demand.

    Generated, too: of many wrong lines only the first is told.
    """
    table = "".join(line for line in source.splitlines(keepends=True) if line[0] not in "#\n")
    fitting = _VILLAGES.match(table)
    if fitting is not None and fitting.end() < len(table):
        wrong = table[fitting.end() :].partition("\n")[0]
        row = source[: source.index(wrong)].count("\n") + 1
        report.lines[path] = source.split("\n")
        report.error(SourceLocation(path, row, 1, len(wrong)), "bad-town")
        return Villages()
    return Villages(table.encode())
