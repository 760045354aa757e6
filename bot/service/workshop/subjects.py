"""Symbol lookup: what a name stands for: a fact, a deadline, a phone line, a term or a place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from bot.content.suggest import closest_match
from bot.content.texts import TERMS, Texts
from bot.model.content import Content
from bot.model.names import ContactName, DeadlineName, FactId, PlaceId
from bot.model.problem import SourceLocation
from bot.service.normalize import folded


class SubjectKind(Enum):
    """What can be changed in one place and is met in many."""

    FACT = "fact"
    DEADLINE = "deadline"
    PHONE = "phone"
    TERM = "term"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Subject:
    """
    One thing that has a name in the content.

    Args:
        name: As it stands in its file; a term has its hyphen.
        says: What it is, in French, in one line.
    """

    kind: SubjectKind
    name: str
    place: SourceLocation
    says: str


def subjects(content: Content, texts: Texts, typed: str) -> tuple[Subject, ...]:
    """
    Everything that is called *typed*, whatever it is; nothing when there is no such name.

    A phone line is found by its number too, a term without its hyphen, a place by what it is
    called; small letters do for a fact.
    """
    wanted = typed.strip()
    return tuple(dict.fromkeys(_called(content, texts, wanted))) if wanted else ()


def nearest(content: Content, texts: Texts, typed: str) -> str:
    """The name most like *typed*, as one types it, for "did you mean"; empty when none is near."""
    known = [
        *content.facts, *content.deadlines, *content.contacts, *content.directory.places,
        *(one.removeprefix("-") for one in _terms(content, texts)),
    ]  # fmt: skip
    by_fold = {one.casefold(): one for one in known}
    return by_fold.get(closest_match(typed.strip().casefold(), by_fold), "")


def digits_of(number: str) -> str:
    """The digits of a phone number, without what stands between."""
    return "".join(one for one in number if one.isdecimal())


def _called(content: Content, texts: Texts, wanted: str) -> Iterator[Subject]:
    fact = content.facts.get(FactId(wanted.upper()))
    if fact is not None:
        yield Subject(SubjectKind.FACT, fact.id, fact.place, fact.says)
    deadline = content.deadlines.get(DeadlineName(wanted))
    if deadline is not None:
        yield Subject(SubjectKind.DEADLINE, deadline.name, deadline.place, deadline.about)
    number = digits_of(wanted) if not any(one.isalpha() for one in wanted) else ""
    for line in content.contacts.values():
        if line.name == ContactName(wanted) or (number and digits_of(line.number) == number):
            says = f"{line.number}, {line.title}"
            yield Subject(SubjectKind.PHONE, line.name, line.place, says)
    name = f"-{wanted.removeprefix('-')}"
    entry = texts.entry(content.source, TERMS, name)
    if entry is not None:
        says = entry.source.partition("=")[2].strip()
        yield Subject(SubjectKind.TERM, name, entry.place, says)
    yield from _places(content, wanted)


def _places(content: Content, wanted: str) -> Iterator[Subject]:
    """By its name in the file, else by what it is called on cards."""
    places = content.directory.places
    own = places.get(PlaceId(wanted))
    called = folded(wanted)
    found = (
        [own]
        if own is not None
        else [
            one
            for one in places.values()
            if called and called in {folded(name) for name in (one.name, *one.known_as)}
        ]
    )
    for one in found:
        yield Subject(SubjectKind.PLACE, one.id, one.place, one.name)


def _terms(content: Content, texts: Texts) -> Iterable[str]:
    return texts.files.get(content.source, {}).get(TERMS, {})
