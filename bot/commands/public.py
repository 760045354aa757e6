"""
Release gate between trial and public: who answers for the bot, who has read its content.

Every thing that is missing is one sentence with what to do, and all of them are said at once.
Sources: safety rules G9 (people named), F2 (dates) and F3 (a second person has read).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from bot.model.content import Content
from bot.model.legal_review import LegalReview, persons_in
from bot.settings import PEOPLE

ASSESSMENT_LASTS: Final = timedelta(days=3 * 365)
"""Our own limit: what the bot does and keeps changes with every version."""

READ_BY: Final = 2
"""Persons for a guide with law in it: who approves is not who wrote (safety rule F3)."""

_E_MAIL: Final = re.compile(r"[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+")
_PAGE: Final = re.compile(r"https://[^\s/.]+(?:\.[^\s/.]+)+\S*")
_NAMED: Final = 5
"""Names that a sentence lists; the rest is a number."""


def missing_people(people: Mapping[str, str], today: date) -> Iterator[str]:
    """A sentence for each setting about people that says nothing one could use."""
    for name, what in PEOPLE.items():
        given = people.get(name, "").strip()
        wrong = f"is not set: {what}" if not given else _RULES[name](given, today)
        if wrong:
            yield f"To run in public, {name} {wrong}."


def missing_readings(content: Content, today: date) -> Iterator[str]:
    """
    A sentence for each kind of reading that content lacks before it may be public.

    Not for translations: one that nobody has signed is marked, and what is vital in it stands
    beside the French (safety rules E8 and F3).
    """
    guides: dict[str, LegalReview] = {flow.name: flow.read for flow in content.flows.values()}
    facts: dict[str, LegalReview] = {fact.id: fact.read for fact in content.facts.values()}
    yield from _unread("guides have been", guides, "`read:` of the guide", today)
    yield from _unread("facts have been", facts, "`read:` in flows/_law/", today)
    with_law = [
        flow.name
        for flow in content.flows.values()
        if flow.read.is_by_a_person and any(step.about.facts for step in flow.steps.values())
    ]
    alone = [name for name in with_law if len(guides[name].persons) < READ_BY]
    if alone:
        yield (
            f"{len(alone)} guides with law in them have been read by one person only "
            f"({_some(alone)}): a second one reads them, and is named after the first, as "
            "`by: Awa Exemple and Jean Modele`."
        )


def _unread(
    what: str, readings: Mapping[str, LegalReview], where: str, today: date
) -> Iterator[str]:
    unread = [name for name, read in readings.items() if not read.is_by_a_person]
    if unread:
        yield (
            f"{len(unread)} {what} read by nobody yet ({_some(unread)}): whoever has read them "
            f"writes a first and a last name into {where}."
        )
    early = [name for name, read in readings.items() if read.is_by_a_person and read.on > today]
    if early:
        yield (
            f"{len(early)} {what} read on a day to come ({_some(early)}): write the day of the "
            f"reading into {where}."
        )
    due = [name for name, read in readings.items() if read.is_due(today)]
    if due:
        yield (
            f"{len(due)} {what} to be read again before today ({_some(due)}): read them, and "
            f"write the day and the next `again-before:` into {where}."
        )


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _organisation(given: str, _: date) -> str:
    letters = {one.casefold() for one in given if one.isalpha()}
    return "" if len(letters) > 2 else "must be the name of an organisation, in letters"


def _contact(given: str, _: date) -> str:
    digits = sum(one.isdecimal() for one in given)
    if _E_MAIL.search(given) or _PAGE.search(given) or 9 <= digits <= 15:
        return ""
    return (
        "must say how to reach whoever answers questions about data: an e-mail address, a phone "
        "number or a page, for example donnees@example.org"
    )


def _lead(given: str, _: date) -> str:
    return "" if persons_in(given) else (
        "must name a person by a first and a last name, for example Awa Exemple"
    )  # fmt: skip


def _assessment(given: str, today: date) -> str:
    example = f"for example {today - timedelta(days=28)}"
    try:
        day = date.fromisoformat(given)
    except ValueError:
        return f"must be the day of the impact assessment, {example}"
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", given):
        return f"must be written as year-month-day, {example}"
    if day > today:
        return f"is a day to come: make the impact assessment first, then write its day, {example}"
    if today - day > ASSESSMENT_LASTS:
        return f"is more than three years ago: make it again, then write its day, {example}"
    return ""


_RULES: Final[Mapping[str, Callable[[str, date], str]]] = {
    "BOT_ORGANISATION": _organisation,
    "BOT_DATA_CONTACT": _contact,
    "BOT_SAFEGUARDING_LEAD": _lead,
    "BOT_IMPACT_ASSESSMENT": _assessment,
}
