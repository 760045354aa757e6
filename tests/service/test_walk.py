"""Walks over a whole content: nothing that can be reached is missed."""

from datetime import date, timedelta

import pytest

from bot.engine.guides import Guides
from bot.engine.show import show
from bot.model.names import AnswerName, FlowName
from bot.model.screens import Screen
from bot.service.walk import every_step_once, longest_links, walk
from tests.build import AR, FR, TODAY, content_of, guides_of
from tests.engine.person import place, spoken

MENU = (
    "start: {choices: {one: one, two: two}}\none: {call: one, go: end}\ntwo: {call: two, go: end}"
)


def test_every_step() -> None:
    """Every step with words is met, whichever day or town it takes to get there."""
    guides = guides_of()

    met = {place(visit.screen) for visit in walk(guides, FR, TODAY)}

    assert met == {f"{flow}/{step.about.name}" for flow, step in spoken(guides)}


def test_after_a_call() -> None:
    """What comes after a call is met, though the called guide was met before on its own."""
    flows = {
        "menu": MENU,
        "one": "start: {choices: {yes: call}}\ncall: {call: two, go: then}\nthen: {go: end}",
        "two": "start: {go: end}",
    }

    met = {place(visit.screen) for visit in walk(guides_of(flows, shows={}), FR, TODAY)}

    assert met == {"menu/start", "one/start", "one/then", "two/start"}


def test_ways() -> None:
    """A visit tells the links that were pressed to get there, the screen's own last."""
    guides = guides_of()
    for visit in walk(guides, AR, TODAY):
        screen = show(guides, visit.way[0], TODAY)
        for link in visit.way[1:]:
            assert link in _offered(screen) or screen.step.about.name in {
                "judge-day", "received-day", "letter-day", "start"
            }  # fmt: skip
            screen = show(guides, link, TODAY)
        assert screen == visit.screen
        assert screen.locale == AR


def _offered(screen: Screen) -> set[str]:
    return {option.link for option in screen.options}


def test_only_one_guide() -> None:
    """A walk from one guide meets that guide, those it calls, and the menu where it ends."""
    guides = guides_of()

    met = {visit.screen.flow for visit in walk(guides, FR, TODAY, only=FlowName("help"))}

    assert next(iter(walk(guides, FR, TODAY, only=FlowName("help")))).screen.flow == "help"
    assert {"help", "menu"} <= met


def test_each_set_of_answers_once() -> None:
    """A screen is met once for each set of answers, half moves apart."""
    visits = list(walk(guides_of(), FR, TODAY))
    keys = [
        (place(one.screen), tuple(sorted(one.screen.answers.items())), one.screen.day_to_confirm)
        for one in visits
    ]

    assert len(keys) == len(set(keys))
    assert any(not visit.is_new_page for visit in visits)


def test_every_step_once() -> None:
    """Each step by its shortest way; a day to confirm is no page of its own."""
    guides = guides_of()

    visits = list(every_step_once(walk(guides, FR, TODAY)))

    assert len(visits) == len(spoken(guides))
    assert all(visit.is_new_page for visit in visits)


def test_days_on_both_sides_of_a_limit() -> None:
    """Of the days that make a difference the nearest is tried, and no other."""
    guides = guides_of()

    given = {
        visit.screen.answers.get(AnswerName("judge-day")) for visit in walk(guides, FR, TODAY)
    } - {None}

    # In time, within three days, and passed.
    assert given == {(TODAY - timedelta(back)).isoformat() for back in (0, 12, 16)}


def test_no_day_before_the_first() -> None:
    """Of the days that would make a difference, those that no link can hold are left out."""
    given = {
        visit.screen.answers.get(AnswerName("judge-day"))
        for visit in walk(guides_of(), FR, date(2020, 1, 14))
    } - {None}

    assert given == {"2020-01-14", "2020-01-02"}


def test_towns_that_make_a_difference() -> None:
    """A town for each row that names some, and one that no row names."""
    guides = guides_of()

    given = {visit.screen.answers.get(AnswerName("town")) for visit in walk(guides, FR, TODAY)} - {
        None
    }

    assert given == {"paris", "marseille", "toulouse"}


def test_every_town_named() -> None:
    """A content whose towns are all named, or that asks for none, is walked too."""
    flows = {
        "menu": "start: {input: town, save: town, go: which}\n"
        "which: {decide: [{when: town is paris, go: a}, {otherwise: end}]}\na: {go: end}"
    }
    towns = [town for town in content_of().towns.values() if town.slug == "paris"]
    guides = Guides.of(content_of(flows, towns=towns, shows={}))

    assert {place(visit.screen) for visit in walk(guides, FR, TODAY)} == {"menu/start", "menu/a"}


def _ladder(rungs: int, end: str) -> str:
    steps = [
        f"s{number}: {{choices: {{up: s{number + 1}, also: s{number + 1}, out: end}}}}"
        for number in range(rungs)
    ]
    return "\n".join([*steps, f"s{rungs}: {{{end}}}"])


@pytest.mark.parametrize(("rungs", "told"), [(27, []), (28, ["one/s27"])])
def test_longest_links(rungs: int, told: list[str]) -> None:
    """The last way that fits is not told, the first that does not is, with its screen."""
    flows = {"menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
             "one": f"start: {{choices: {{go: s0}}}}\n{_ladder(rungs, 'go: end')}"}  # fmt: skip
    guides = guides_of(flows, shows={})

    found = [place(screen) for screen, _ in longest_links(guides, FR, TODAY)]

    assert found == told


def test_longest_links_where_short_ways_lead_further() -> None:
    """
    A short way that has not been where a long one was can go on where that one is cut.

    Here the long way to the crossing passes the foot of the ladder, so that the ladder is
    never climbed from there; the short way does not, and climbs it.
    """
    flows = {
        "menu": "start: {choices: {one: one}}\none: {call: one, go: end}",
        "one": "start: {choices: {short: cross, long: s0}}\n"
        + _ladder(27, "go: end").replace("s0: {choices: {", "s0: {choices: {a: a, ")
        + "\na: {choices: {b: b}}\nb: {choices: {c: cross}}\ncross: {choices: {climb: s0}}",
    }
    guides = guides_of(flows, shows={})

    assert {place(screen) for screen, _ in longest_links(guides, FR, TODAY)} == {"one/s26"}
