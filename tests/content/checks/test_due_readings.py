"""How many screens are due at once, counted on screens and told by lint."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content.checks.due_readings import (
    ALWAYS_ALLOWED,
    MOST_AT_ONCE,
    check_due_screens,
    check_spread,
)
from bot.model.content import Content
from bot.model.due_screens import due_screens, screens_with_words
from bot.model.law import Fact
from bot.model.problem import Severity
from tests.build import ROOT
from tests.safety.everything import the_content

DAY = date(2027, 3, 1)
FIRST = min(one.warned_from for one in due_screens(the_content().content))  # type: ignore[arg-type]


def with_days(day_of: Callable[[int, Fact], date]) -> Content:
    """The real content with other days: of its facts by their number, of its guides far away."""
    content = the_content().content
    assert content is not None
    facts = {
        name: replace(fact, read=replace(fact.read, again_before=day_of(number, fact)))
        for number, (name, fact) in enumerate(content.facts.items())
    }
    flows = {
        name: replace(flow, read=replace(flow.read, again_before=date(2090, 1, 1)))
        for name, flow in content.flows.items()
    }
    return replace(content, facts=facts, flows=flows)


def test_the_content_is_spread() -> None:
    """No seven days of the real content, wherever they begin, hold more than a tenth."""
    content = the_content().content
    assert content is not None
    days = [one.warned_from for one in due_screens(content)]
    most = screens_with_words(content) * MOST_AT_ONCE // 100

    assert check_spread(content, ROOT) == ()
    for n in range(-7, 100):
        start = min(days) + timedelta(days=n)
        assert sum(start <= day < start + timedelta(days=7) for day in days) <= most


@pytest.mark.parametrize("apart", [0, 1, 2], ids=["one day", "a week of days", "two weeks"])
def test_everything_at_once(apart: int) -> None:
    """All on a day is refused, and so is all within some days: it is screens that count."""
    content = with_days(lambda number, _: DAY + timedelta(days=(number % 7) * apart))
    found = check_spread(content, ROOT)

    assert [one.kind for one in found] == ["due-at-once"] * len(found)
    assert found[0].severity is Severity.ERROR
    assert len(found) == {0: 1, 1: 1, 2: 2}[apart]


def test_one_fact_under_many_screens() -> None:
    """A tenth of the facts may be nearly none, or half of the screens: files are not counted."""
    content = the_content().content
    assert content is not None
    under = {fact: sum(fact in step.about.facts for flow in content.flows.values()
                       for step in flow.steps.values()) for fact in content.facts}  # fmt: skip
    often = sorted(under, key=lambda one: -under[one])[:20]
    spread = [DAY + timedelta(days=7 * (n + 1)) for n in range(len(content.facts))]
    ordered = {name: spread[n] for n, name in enumerate(content.facts)}
    few = with_days(lambda _, fact: DAY if fact.id in often else ordered[fact.id])

    assert {one.values["day"] for one in check_spread(few, ROOT)} == {DAY.isoformat()}
    assert check_spread(with_days(lambda _, fact: ordered[fact.id]), ROOT) == ()


def test_a_guide_counts_for_all_its_screens() -> None:
    """A screen is due with its guide, too, though each of its facts has a day of its own."""
    apart = with_days(lambda number, _: date(2028, 1, 1) + timedelta(days=7 * number))
    at_once = replace(
        apart,
        flows={name: replace(flow, read=replace(flow.read, again_before=DAY))
               for name, flow in apart.flows.items()},
    )  # fmt: skip

    assert check_spread(apart, ROOT) == ()
    assert [one.kind for one in check_spread(at_once, ROOT)] == ["due-at-once"]


def test_a_small_content_need_not_be_spread() -> None:
    """Ten screens are one sitting, whatever share of the content they are."""
    content = the_content().content
    assert content is not None
    few = dict(list(content.flows.items())[:3])
    assert ALWAYS_ALLOWED == 10
    small = replace(with_days(lambda _, __: DAY), flows=few)
    count = sum(1 for _ in due_screens(small))

    assert (check_spread(small, ROOT) == ()) == (count <= ALWAYS_ALLOWED)


@pytest.mark.parametrize(
    ("days_before", "kinds"), [(31, []), (30, ["screens-due"]), (1, ["screens-due"]),
                               (0, ["screens-past"]), (-1, ["screens-past"])]
)  # fmt: skip
def test_told_a_month_before_and_from_then_on(days_before: int, kinds: list[str]) -> None:
    """Lint warns from 30 days before, with the number of screens and the guides they are in."""
    content = the_content().content
    assert content is not None
    found = check_due_screens(content, ROOT, FIRST - timedelta(days=days_before))
    due = [one for one in due_screens(content) if one.warned_from == FIRST]

    assert [one.kind for one in found if one.values["day"] == FIRST.isoformat()] == kinds
    for one in found:
        if one.values["day"] == FIRST.isoformat():
            assert one.values["count"] == len(due)
            assert set(str(one.values["guides"]).split(", ")) == {each.flow for each in due}
            assert one.severity is Severity.WARNING


def test_where_the_day_is_written() -> None:
    """The warning points at the line of the day, so that an editor jumps there."""
    content = the_content().content
    assert content is not None
    for one in check_due_screens(content, Path(ROOT), FIRST + timedelta(days=400)):
        assert str(one.values["day"]) in one.excerpt
