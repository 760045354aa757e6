"""Which numbers a step names, and which of them are shown on a day: asked once a day."""

from dataclasses import replace
from datetime import date, timedelta

from bot.content.phone_lines import FIRST_LINE, PhoneLines
from bot.model.contacts import Contact
from bot.model.names import ContactName, FlowName, StepName
from bot.model.problem import SourceLocation
from tests.build import TODAY, content_of, texts_of

REFUSED, DEPARTMENT = FlowName("refused"), StepName("department")
CHECKED = date(2026, 11, 21)


def line(name: str, number: str, checked: date = CHECKED) -> Contact:
    return Contact(
        name=ContactName(name), number=number, title=f"Ligne {number}", purpose="", cost="",
        hours="", source="", checked=checked, place=SourceLocation("flows/_contacts.yaml"),
    )  # fmt: skip


CHILDREN = line("tel-119", "119")
DYING = line("tel-3114", "3114")
HEALTH = line("tel-health", "0 800 235 236")
LATE = line("tel-late", "01 30 31 05 05", CHECKED + timedelta(days=5))


def phones(words: str, *lines: Contact) -> PhoneLines:
    """The lines of a content whose step `refused/department` says *words*."""
    content = replace(content_of(), contacts={one.name: one for one in lines})
    own = {"fr": {"refused": f"department =\n    {words}"}}
    return PhoneLines(content, texts_of(content, own))


def test_named() -> None:
    """In the order they are read, each once; other variables and unknown names are none."""
    found = phones(
        "{ $tel-health } { $appeal } { $tel-119 } { $tel-health } { $tel-gone }", CHILDREN, HEALTH
    )

    assert found.named(REFUSED, DEPARTMENT) == (HEALTH, CHILDREN)
    assert found.named(REFUSED, StepName("start")) == ()
    assert found.screens()[HEALTH.name] == {(REFUSED, DEPARTMENT)}


def test_once_a_day() -> None:
    """The same day is not asked for again, and another day is."""
    found = phones("{ $tel-health }", CHILDREN, HEALTH)
    later = TODAY + timedelta(days=200)

    assert found.on(TODAY) is found.on(TODAY)
    assert found.on(TODAY).withdrawn == frozenset()
    assert found.on(later).withdrawn == {HEALTH.name}
    assert found.on(later).old == {CHILDREN.name}
    assert found.on(TODAY).withdrawn == frozenset()


def test_checked_on() -> None:
    """Old ones by the day of their check, the oldest first; fresh and withdrawn ones are none."""
    found = phones("{ $tel-late } { $tel-119 } { $tel-health }", CHILDREN, HEALTH, LATE)
    first, second = CHECKED, CHECKED + timedelta(days=5)

    def told(days: int) -> list[tuple[date, tuple[str, ...]]]:
        return list(found.checked_on(REFUSED, DEPARTMENT, CHECKED + timedelta(days=days)).items())

    assert told(30) == []
    assert told(31) == [(first, ("119", HEALTH.number))]
    assert told(36) == [(first, ("119", HEALTH.number)), (second, (LATE.number,))]
    assert told(121) == [(first, ("119",)), (second, (LATE.number,))]
    assert told(4000) == [(first, ("119",))]


def test_kept() -> None:
    """What is withdrawn gives way to 119, once; a line of the State and a fresh one stay."""
    found = phones("{ $tel-health } { $tel-3114 }", CHILDREN, HEALTH, DYING)
    none = phones("Rien.", CHILDREN, HEALTH)

    assert found.kept(REFUSED, DEPARTMENT, TODAY) == (HEALTH, DYING)
    assert found.kept(REFUSED, DEPARTMENT, TODAY + timedelta(days=200)) == (DYING, CHILDREN)
    assert none.kept(REFUSED, DEPARTMENT, TODAY + timedelta(days=200)) == ()
    assert CHILDREN.name == FIRST_LINE


def test_numbers_of_the_state() -> None:
    """However it is spaced; a number that only begins like one is none."""
    of_the_state = ("119", "3114", "3018", "3919", "115", "116 000", "116 117", "1 1 2")
    others = ("0 800 235 236", "3115", "1190", "01 19 00 00 00", "")

    assert all(line("a", number).is_of_the_state for number in of_the_state)
    assert not any(line("a", number).is_of_the_state for number in others)
