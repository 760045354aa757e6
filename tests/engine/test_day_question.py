"""A question for a day: the days on buttons, the calendar, the day that is confirmed."""

from datetime import date, timedelta

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.show import give_day, show
from bot.model.names import FlowName, StepName
from bot.model.screens import Note, OptionKind
from tests.build import TODAY, compiled_of
from tests.engine.person import after, kinds, option, place

K = OptionKind


def test_first_page_of_days(compiled: CompiledContent) -> None:
    """Eight days back from today, newest first, then the page before, then not to know."""
    screen = after(compiled, "refused judge")

    assert kinds(screen) == [K.DAY] * 8 + [K.EARLIER_DAYS, K.UNKNOWN]
    assert [TODAY - timedelta(back) for back in range(8)] == [
        one.day for one in screen.options if one.kind is K.DAY
    ]


def test_the_calendar(compiled: CompiledContent) -> None:
    """A month at a time, oldest day first, without gap; the first page is one step back."""
    first = after(compiled, "refused judge")
    november = after(compiled, "refused judge earlier")
    october = after(compiled, "refused judge earlier earlier")

    assert kinds(november) == [K.DAY] * 21 + [K.EARLIER_DAYS, K.UNKNOWN]
    assert kinds(october) == [K.DAY] * 31 + [K.EARLIER_DAYS, K.LATER_DAYS, K.UNKNOWN]
    assert [one.day for one in october.options[:31]] == [
        date(2026, 10, number) for number in range(1, 32)
    ]
    assert november.options[0].day == date(2026, 11, 1)
    assert show(compiled, option(october, "later").link, TODAY).options == november.options
    assert first.link == november.back


def test_the_calendar_begins_where_the_list_ends() -> None:
    """Early in a month it opens the month before; its newest day leads on to today's month."""
    compiled, today = compiled_of(), date(2026, 11, 3)
    screen = after(compiled, "refused judge earlier", today)

    assert screen.options[0].day == date(2026, 10, 1)
    newer = show(compiled, option(screen, "later").link, today)
    assert [one.day for one in newer.options if one.kind is K.DAY] == [
        date(2026, 11, number) for number in (1, 2, 3)
    ]


def test_days_are_absolute(compiled: CompiledContent) -> None:
    """A page opened yesterday shows the same days today, and a day pressed is that day."""
    page = after(compiled, "refused judge earlier earlier")
    tomorrow = show(compiled, page.link, TODAY + timedelta(1))

    assert [one.link for one in page.options if one.kind is K.DAY] == [
        one.link for one in tomorrow.options if one.kind is K.DAY
    ]
    assert page.link == tomorrow.link


def test_never_a_day_to_come(compiled: CompiledContent) -> None:
    """No button has a day after today; a month whose day is to come is not opened."""
    page = after(compiled, "refused judge earlier")
    earlier = show(compiled, page.link, TODAY - timedelta(10))

    assert Note.CONTENT_CHANGED is earlier.note
    assert TODAY - timedelta(10) == earlier.options[0].day
    assert max(one.day for one in page.options if one.day is not None) == TODAY


def test_never_a_day_of_years_ago(compiled: CompiledContent) -> None:
    """Going back ends three years ago: no earlier month, and no day before it in the last one."""
    screen = after(compiled, "refused judge")
    pages = 0
    while any(one.kind is K.EARLIER_DAYS for one in screen.options):
        screen = show(compiled, option(screen, "earlier").link, TODAY)
        pages += 1

    days = [one.day for one in screen.options if one.kind is K.DAY]
    assert TODAY - timedelta(3 * 366) == days[0]
    assert pages == 37


def test_a_day_is_confirmed(compiled: CompiledContent) -> None:
    """A picked day is shown to be confirmed: yes goes on with it, no asks again."""
    asked = after(compiled, "refused judge")
    picked = after(compiled, "refused judge ?2026-11-10")

    assert date(2026, 11, 10) == picked.day_to_confirm
    assert kinds(picked) == [K.RIGHT_DAY, K.WRONG_DAY]
    assert picked.answers == {}
    assert asked.link == option(picked, "wrong").link
    assert asked.link == picked.back
    right = show(compiled, option(picked, "right").link, TODAY)
    assert (place(right), right.answers) == ("refused/received-day", {"judge-day": "2026-11-10"})
    assert right.day_to_confirm is None


def test_a_day_on_a_button_is_to_be_confirmed(compiled: CompiledContent) -> None:
    """A pressed day and the same day typed lead to one link."""
    screen = after(compiled, "refused judge")

    assert give_day(compiled, screen, TODAY, TODAY) == screen.options[0].link


@pytest.mark.parametrize("days", [-1, 3 * 366 + 1])
def test_a_day_that_cannot_be(compiled: CompiledContent, days: int) -> None:
    """A typed day to come, or of many years ago, gives no link."""
    screen = after(compiled, "refused judge")

    assert give_day(compiled, screen, TODAY - timedelta(days), TODAY) is None


def test_a_day_without_unknown(compiled: CompiledContent) -> None:
    """Where not to know leads nowhere, it is not offered."""
    assert K.UNKNOWN not in kinds(after(compiled, "refused department next"))


def test_unknown_of_another_step(compiled: CompiledContent) -> None:
    """Not to know one day is not taken for not to know the next."""
    asked = after(compiled, "refused judge 2026-11-10")
    other = compiled.step(FlowName("refused"), StepName("judge-day")).code
    screen = show(compiled, f"{asked.link[:-2]}U{other}{asked.link[-2:]}", TODAY)

    assert (place(screen), screen.note) == ("refused/received-day", Note.CONTENT_CHANGED)
    assert screen.link == asked.link
