"""Links that meet another day: decisions by the day, and answers that go stale."""

from datetime import date, timedelta

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.days import EPOCH
from bot.engine.show import show
from bot.model.screens import Note
from tests.build import TODAY, compiled_of
from tests.engine.person import after, option, place


def test_outcome_of_today_is_in_the_link(compiled: CompiledContent) -> None:
    """What was decided by the day is a move: another day, another link, the same otherwise."""
    way = "refused judge 2026-11-06 unknown"
    before, on_time = (
        after(compiled, way, date(2026, 11, 15)),
        after(compiled, way, date(2026, 11, 23)),
    )
    late = after(compiled, way, date(2026, 11, 24))

    assert [place(one) for one in (before, on_time, late)] == [
        "refused/in-time",
        "refused/urgent",
        "refused/late",
    ]
    assert len({one.link for one in (before, on_time, late)}) == 3
    today = show(compiled, before.link, date(2026, 11, 24))
    assert (place(today), today.note) == ("refused/late", Note.TIME_HAS_PASSED)
    assert late.link == today.link


def test_two_decisions_in_a_row() -> None:
    """When the first of two decisions comes out otherwise today, the second is made anew too."""
    flows = {
        "menu": "start: {choices: {one: first}}\n"
        "first: {decide: [{when: today is before 2027-01-01, go: then}, {otherwise: then-late}]}\n"
        "then: {decide: [{when: today is before 2027-06-01, go: a}, {otherwise: b}]}\n"
        "then-late: {decide: [{when: today is before 2028-01-01, go: c}, {otherwise: b}]}\n"
        "a: {go: end}\nb: {go: end}\nc: {go: end}",
    }
    compiled = compiled_of(flows, shows={})
    old = after(compiled, "menu one")
    today = show(compiled, old.link, date(2027, 1, 1))

    assert place(old) == "menu/a"
    assert (place(today), today.note) == ("menu/c", Note.TIME_HAS_PASSED)
    assert today.link == after(compiled, "menu one", date(2027, 1, 1)).link


def test_note_is_said_once(compiled: CompiledContent) -> None:
    """From a screen with a note every button works at once, and the screen has its own link."""
    moved = show(
        compiled, after(compiled, "refused judge 2026-11-06 unknown").link, date(2026, 12, 24)
    )

    assert Note.TIME_HAS_PASSED is moved.note
    assert show(compiled, moved.link, date(2026, 12, 24)).note is None
    ahead = show(compiled, option(moved, "next").link, date(2026, 12, 24))
    assert (place(ahead), ahead.note) == ("refused/hub", None)


@pytest.mark.parametrize("days", [1, 6, 7, 30])
def test_an_answer_goes_stale(days: int) -> None:
    """
    It is asked again after its days, counted from the first day of the week it was given in.

    Never in that very week, or she could not get past the question.
    """
    question = (
        f"start: {{asks-again-after: {days} days, choices: {{soon: tell}}}}\ntell: {{go: end}}"
    )
    compiled = compiled_of({"menu": question}, shows={})
    for number in range(7):
        given = TODAY + timedelta(number)
        link = after(compiled, "menu soon", given).link
        week_began = given - timedelta((given - EPOCH).days % 7)
        last = week_began + timedelta(max(days, 6))

        assert show(compiled, link, given).note is None
        assert (place(show(compiled, link, last)), show(compiled, link, last).note) == (
            "menu/tell",
            None,
        )
        stale = show(compiled, link, last + timedelta(1))
        assert (place(stale), stale.note) == ("menu/start", Note.TIME_HAS_PASSED)


def test_asked_in_the_future(compiled: CompiledContent) -> None:
    """An answer of a week to come, as a wrong clock gives it, is asked again."""
    link = after(compiled, "refused department next 2026-11-10 next soon").link
    earlier = show(compiled, link, date(2026, 11, 10))

    assert (place(earlier), earlier.note) == ("refused/time-to-18", Note.CONTENT_CHANGED)
