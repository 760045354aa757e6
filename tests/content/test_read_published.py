"""The memory of names and marks: it only grows, and what it knows holds."""

from dataclasses import replace

import pytest

from bot.content.load import load
from bot.content.read_published import FILE, as_published, read_published
from bot.content.report import Report
from bot.model.names import FlowName, StepName
from bot.model.published import CRITICAL, GONE, Published
from tests.build import ROOT
from tests.small_content import BASE

LATER = Published(FlowName("refused"), StepName("asked-once"), frozenset({CRITICAL}), ("yes", "no"))


@pytest.fixture(scope="module")
def before() -> list[Published]:
    """The lines for the small content."""
    content = load(BASE).content
    assert content is not None
    return list(read_published(as_published(content, ()), Report()))


def test_every_guide_step_and_choice_is_noted(before: list[Published]) -> None:
    """A guide has a line of its own, for the marks of the whole."""
    names = {(one.flow, one.step) for one in before}
    start = next(one for one in before if (one.flow, one.step) == ("refused", "start"))

    assert {("refused", None), ("help", "start"), ("refused", "time-left")} <= names
    assert start.choices == ("judge", "nobody-yet")


def test_what_was_noted_stays(before: list[Published]) -> None:
    """A step that is not there any more keeps its line, with its marks and choices."""
    content = load(BASE).content
    assert content is not None
    again = read_published(as_published(content, [*before, LATER]), Report())

    assert {*before, LATER} == set(again)


def test_choices_add_up_and_marks_are_those_of_today(before: list[Published]) -> None:
    """An old choice stands in buttons for months; a mark that was taken out is not put back."""
    content = load(BASE).content
    assert content is not None
    start = next(one for one in before if (one.flow, one.step) == ("refused", "start"))
    old = replace(start, choices=("police",), marks=frozenset({CRITICAL}))
    again = list(read_published(as_published(content, [old]), Report()))

    assert replace(start, choices=("police", "judge", "nobody-yet")) in again


def test_what_is_said_to_be_gone_stays_gone(before: list[Published]) -> None:
    """Nobody looks for it again, and its name is not forgotten."""
    content = load(BASE).content
    assert content is not None
    gone = replace(LATER, marks=frozenset({GONE}))

    assert gone in read_published(as_published(content, [*before, gone]), Report())


def test_the_content_of_the_project_has_its_memory() -> None:
    """A change that deletes the list, or half of it, would make every other loss silent."""
    report = Report()
    lines = read_published((ROOT / FILE).read_text(encoding="utf-8"), report)

    assert not report.problems
    assert len(lines) > 1_300
    assert sum(CRITICAL in one.marks for one in lines) > 250
