"""Walks over a whole content: nothing that can be reached is missed."""

from datetime import date, timedelta

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.show import show
from bot.model.names import AnswerName, FlowName
from bot.model.screens import Screen
from bot.service.walk import every_step_once, longest_links, walk
from tests.build import AR, FR, TODAY, compiled_of, content_of
from tests.engine.person import place, spoken

MENU = (
    "start: {choices: {one: one, two: two}}\none: {call: one, go: end}\ntwo: {call: two, go: end}"
)


def test_every_step() -> None:
    """Every step with words is met, whichever day or town it takes to get there."""
    compiled = compiled_of()

    met = {place(visit.screen) for visit in walk(compiled, FR, TODAY)}

    assert met == {f"{flow}/{step.about.name}" for flow, step in spoken(compiled)}


def test_after_a_call() -> None:
    """What comes after a call is met, though the called guide was met before on its own."""
    flows = {
        "menu": MENU,
        "one": "start: {choices: {yes: call}}\ncall: {call: two, go: then}\nthen: {go: end}",
        "two": "start: {go: end}",
    }

    met = {place(visit.screen) for visit in walk(compiled_of(flows, shows={}), FR, TODAY)}

    assert met == {"menu/start", "one/start", "one/then", "two/start"}


def test_ways() -> None:
    """A visit tells the links that were pressed to get there, the screen's own last."""
    compiled = compiled_of()
    for visit in walk(compiled, AR, TODAY):
        screen = show(compiled, visit.way[0], TODAY)
        for link in visit.way[1:]:
            assert link in _offered(screen) or screen.step.about.name in {
                "judge-day", "received-day", "letter-day", "start"
            }  # fmt: skip
            screen = show(compiled, link, TODAY)
        assert screen == visit.screen
        assert screen.locale == AR


def _offered(screen: Screen) -> set[str]:
    return {option.link for option in screen.options}


def test_only_one_guide() -> None:
    """A walk from one guide meets that guide, those it calls, and the menu where it ends."""
    compiled = compiled_of()

    met = {visit.screen.flow for visit in walk(compiled, FR, TODAY, only=FlowName("help"))}

    assert next(iter(walk(compiled, FR, TODAY, only=FlowName("help")))).screen.flow == "help"
    assert {"help", "menu"} <= met


def test_each_set_of_answers_once() -> None:
    """A screen is met once for each set of answers, pending moves apart."""
    visits = list(walk(compiled_of(), FR, TODAY))
    keys = [
        (place(one.screen), tuple(sorted(one.screen.answers.items())), one.screen.day_to_confirm)
        for one in visits
    ]

    assert len(keys) == len(set(keys))
    assert any(not visit.is_new_page for visit in visits)


def test_every_step_once() -> None:
    """Each step by its shortest way; a day to confirm is no page of its own."""
    compiled = compiled_of()

    visits = list(every_step_once(walk(compiled, FR, TODAY)))

    assert len(visits) == len(spoken(compiled))
    assert all(visit.is_new_page for visit in visits)


def test_days_on_both_sides_of_a_limit() -> None:
    """Of the days that make a difference the nearest is tried, and no other."""
    compiled = compiled_of()

    # In time, within three days, and passed.
    assert _days_tried(compiled, TODAY) == {TODAY - timedelta(back) for back in (0, 12, 16)}


def test_no_day_before_the_first() -> None:
    """Of the days that would make a difference, those that no link can hold are left out."""
    today = date(2020, 1, 14)

    assert _days_tried(compiled_of(), today) == {date(2020, 1, 14), date(2020, 1, 2)}


def _days_tried(compiled: CompiledContent, today: date) -> set[date | None]:
    return {
        visit.screen.day_to_confirm
        for visit in walk(compiled, FR, today)
        if visit.screen.step.about.name == "judge-day" and not visit.is_new_page
    }


def test_answers_that_nobody_reads_any_more() -> None:
    """Ten questions whose answers are read at once are ten screens, not a thousand."""
    steps = "\n".join(
        f"q{number}: {{choices: {{yes: d{number}, no: d{number}}}, save: a{number}}}\n"
        f"d{number}: {{decide: [{{when: a{number} is yes, go: y{number}}}, "
        f"{{otherwise: n{number}}}]}}\n"
        f"y{number}: {{go: q{number + 1}}}\nn{number}: {{go: q{number + 1}}}"
        for number in range(10)
    )
    flows = {"menu": f"start: {{go: q0}}\n{steps}\nq10: {{go: end}}"}

    assert len(list(walk(compiled_of(flows, shows={}), FR, TODAY))) == 32


def test_a_way_that_has_not_been_somewhere() -> None:
    """One screen is met again by a way without the hub, which alone can bring an answer there."""
    flows = {
        "menu": MENU,
        "one": "start: {choices: {hub: hub, ask: ask}}\nask: {call: two, go: hub}\n"
        "hub: {choices: {ask: ask, read: read}}\n"
        "read: {decide: [{when: a is yes, go: only-then}, {otherwise: end}]}\n"
        "only-then: {go: end}",
        "two": "start: {choices: {yes: end, no: end}, save: a}",
    }

    met = {place(visit.screen) for visit in walk(compiled_of(flows, shows={}), FR, TODAY)}

    assert "one/only-then" in met


def test_towns_that_make_a_difference() -> None:
    """A town for each row that names some, and one that no row names."""
    compiled = compiled_of()

    given = {
        visit.screen.answers.get(AnswerName("town")) for visit in walk(compiled, FR, TODAY)
    } - {None}

    assert given == {"paris", "marseille", "toulouse"}


def test_every_town_named() -> None:
    """A content whose towns are all named, or that asks for none, is walked too."""
    flows = {
        "menu": "start: {input: town, save: town, go: which}\n"
        "which: {decide: [{when: town is paris, go: a}, {otherwise: end}]}\na: {go: end}"
    }
    towns = [town for town in content_of().towns.values() if town.slug == "paris"]
    compiled = CompiledContent.of(content_of(flows, towns=towns, shows={}))

    assert {place(visit.screen) for visit in walk(compiled, FR, TODAY)} == {"menu/start", "menu/a"}


def _ladder(rungs: int, end: str) -> str:
    steps = [
        f"s{number}: {{choices: {{up: s{number + 1}, also: s{number + 1}, out: end}}}}"
        for number in range(rungs)
    ]
    return "\n".join([*steps, f"s{rungs}: {{{end}}}"])


def _one(steps: str) -> CompiledContent:
    read = "read: {decide: [{when: way is go, go: top}, {otherwise: top}]}\ntop: {go: end}"
    flows = {"menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
             "one": f"{steps}\n{read}"}  # fmt: skip
    return compiled_of(flows, shows={})


@pytest.mark.parametrize(("rungs", "told"), [(27, []), (28, ["one/s27"])])
def test_longest_links(rungs: int, told: list[str]) -> None:
    """With an answer still to be read, the last way that fits is not told, the next one is."""
    start = "start: {choices: {go: s0, other: s0}, save: way}"
    compiled = _one(f"{start}\n{_ladder(rungs, 'go: read')}")

    found = [place(screen) for screen, _ in longest_links(compiled, FR, TODAY)]

    assert found == told


def test_a_long_way_without_answers() -> None:
    """Where nothing from before matters a link begins anew: no way is too long."""
    compiled = _one(f"start: {{choices: {{go: s0}}}}\n{_ladder(60, 'go: end')}")
    visits = list(walk(compiled, FR, TODAY))

    assert list(longest_links(compiled, FR, TODAY)) == []
    assert {f"one/s{number}" for number in range(61)} <= {place(one.screen) for one in visits}
    assert all(len(one.screen.link) <= 64 for one in visits)


def test_longest_links_where_short_ways_lead_further() -> None:
    """
    A short way that has not been where a long one was can go on where that one is cut.

    Here the long way to the crossing passes the foot of the ladder, so that the ladder is
    never climbed from there; the short way does not, and climbs it.
    """
    start = "start: {choices: {short: cross, long: s0}, save: way}\n"
    steps = _ladder(27, "go: read").replace("s0: {choices: {", "s0: {choices: {a: a, ")
    compiled = _one(
        start + steps
        + "\na: {choices: {b: b}}\nb: {choices: {c: cross}}\ncross: {choices: {climb: s0}}"
    )  # fmt: skip

    assert {place(screen) for screen, _ in longest_links(compiled, FR, TODAY)} == {"one/s26"}
