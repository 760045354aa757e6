"""Link in, screen out: what a link leads to, and what a screen says."""

from dataclasses import replace
from datetime import date

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_locale
from bot.engine.show import TOWNS_OFFERED, give_day, give_town, menu_link, show
from bot.model.deadlines import LastDay
from bot.model.names import DeadlineName, FlowName, StepName, TownId
from bot.model.screens import Note, OptionKind
from tests.build import AR, EN, FR, TODAY, compiled_of
from tests.engine.person import after, every_link, kinds, link_of, place, start_of

K = OptionKind


def test_first_screen(compiled: CompiledContent) -> None:
    """The menu: nobody called, nothing is known, no way back."""
    screen = show(compiled, menu_link(compiled, FR), TODAY)

    assert place(screen) == "menu/start"
    assert (
        screen.locale,
        screen.helper,
        screen.back,
        screen.note,
        screen.stack,
    ) == (FR, None, None, None, ())
    assert (screen.answers, screen.last_days) == ({}, {})


@pytest.mark.parametrize("text", ["", "hello", "s1f-", "é" * 10, "s1f-Jo" + "A" * 80, "\x00"])
def test_no_link(compiled: CompiledContent, text: str) -> None:
    """Any other string leads to the menu in the language of the content, with a note."""
    screen = show(compiled, text, TODAY)

    assert (place(screen), screen.note, screen.locale) == ("menu/start", Note.NOT_A_LINK, FR)
    assert menu_link(compiled, FR) == screen.link


def test_unknown_flow(compiled: CompiledContent) -> None:
    """A guide that is gone leads to the menu in her languages, with a note."""
    screen = show(compiled, "s1aezzAA", TODAY)

    assert (place(screen), screen.note) == ("menu/start", Note.CONTENT_CHANGED)
    assert (screen.locale, screen.helper) == (AR, EN)


def test_question(compiled: CompiledContent) -> None:
    """A question has its choices in the order of the file, and remembers the chosen one."""
    screen = after(compiled, "refused department next 2026-11-10 next")

    assert kinds(screen) == [K.CHOICE, K.CHOICE]
    assert [one.choice for one in screen.options] == ["soon", "later"]
    chosen = after(compiled, "refused department next 2026-11-10 next later")
    assert chosen.answers == {"letter-day": "2026-11-10", "time-to-18": "later"}


def test_telling(compiled: CompiledContent) -> None:
    """A step that only tells has one way on."""
    screen = after(compiled, "refused department")

    assert kinds(screen) == [K.NEXT]
    assert place(after(compiled, "refused department next")) == "refused/letter-day"


def test_town(compiled: CompiledContent) -> None:
    """The biggest towns stand on buttons, then not to know; any other can be given."""
    screen = start_of(compiled, "lawyer")

    assert kinds(screen) == [K.TOWN] * TOWNS_OFFERED + [K.UNKNOWN]
    assert list(compiled.content.towns)[:TOWNS_OFFERED] == [
        one.town for one in screen.options if one.kind is K.TOWN
    ]
    given = after(compiled, "lawyer saint-denis")
    assert given.answers == {"town": "saint-denis"}
    assert after(compiled, "lawyer unknown").answers == {}


def test_town_on_a_button_is_the_town_given(compiled: CompiledContent) -> None:
    """A pressed town and the same town typed lead to one link."""
    screen = start_of(compiled, "lawyer")

    assert give_town(compiled, screen, TownId(2988507), TODAY) == screen.options[0].link


def test_unknown_town_is_not_given(compiled: CompiledContent) -> None:
    """A town that is not in the table changes nothing."""
    screen = start_of(compiled, "lawyer")

    assert screen.link == give_town(compiled, screen, TownId(1), TODAY)


def test_day_or_town_at_another_step(compiled: CompiledContent) -> None:
    """To give a day or a town where none is asked for is a mistake of ours."""
    screen = start_of(compiled, "refused")

    with pytest.raises(ValueError, match="step start asks for no day"):
        give_day(compiled, screen, TODAY, TODAY)
    with pytest.raises(ValueError, match="step start asks for no town"):
        give_town(compiled, screen, TownId(2988507), TODAY)


def test_a_screen_without_a_link_of_ours(compiled: CompiledContent) -> None:
    """A screen whose link is none leads to the menu instead of failing."""
    day = replace(after(compiled, "refused judge"), link="?")
    town = replace(start_of(compiled, "lawyer"), link="?")

    given = give_day(compiled, day, TODAY, TODAY)
    assert given is not None
    assert place(show(compiled, given, TODAY)) == "menu/start"
    assert menu_link(compiled, FR) == give_town(compiled, town, TownId(2988507), TODAY)


def test_last_days(compiled: CompiledContent) -> None:
    """The time limits that can be counted from her answers, and no others."""
    screen = after(compiled, "refused judge 2026-11-10 2026-11-12")

    appeal = DeadlineName("appeal")
    assert {appeal: LastDay(appeal, date(2026, 11, 25), date(2026, 11, 25))} == screen.last_days


def test_is_ending(compiled: CompiledContent) -> None:
    """Only a step that may lead to the end is one."""
    assert not after(compiled, "refused unsure").is_ending
    assert after(compiled, "help").is_ending


def test_language_changes_nothing_else(compiled: CompiledContent) -> None:
    """In another language the same moves lead to the same step, answers and ways on."""
    for link in sorted(every_link(compiled_of()))[::50]:
        here, there = (
            show(compiled, link, TODAY),
            show(compiled, with_locale(compiled, link, AR), TODAY),
        )

        assert (AR, here.step, here.answers, here.stack) == (
            there.locale,
            there.step,
            there.answers,
            there.stack,
        )
        assert [with_locale(compiled, one.link, AR) for one in here.options] == [
            one.link for one in there.options
        ]


def test_helper_language_stays(compiled: CompiledContent) -> None:
    """A second language stays in every link on and back."""
    link = "s1ae" + after(compiled, "refused judge").link[4:]
    screen = show(compiled, link, TODAY)

    assert (screen.locale, screen.helper, screen.note) == (AR, EN, None)
    links = [*(one.link for one in screen.options), screen.back or ""]
    assert {"s1ae"} == {one[:4] for one in links}


def test_links_stay_short(compiled: CompiledContent) -> None:
    """Every link of the example fits a button, and leads to the screen it was written for."""
    for link in every_link(compiled):
        screen = show(compiled, link, TODAY)
        for one in screen.options:
            assert len(one.link) <= 64
            assert one.link == show(compiled, one.link, TODAY).link


def test_same_arguments_same_screen(compiled: CompiledContent) -> None:
    """Nothing but link, content and day decides: another copy of the content gives the same."""
    other = compiled_of()
    for link in sorted(every_link(compiled))[::20]:
        assert show(compiled, link, TODAY) == show(other, link, TODAY)


def test_step_of_the_screen(compiled: CompiledContent) -> None:
    """A screen holds the step as the content has it."""
    step = compiled.step(FlowName("refused"), StepName("urgent")).step

    assert step == after(compiled, "refused judge unknown").step
    assert (
        link_of(compiled, start_of(compiled, "refused"), "judge")
        == after(compiled, "refused judge").link
    )
