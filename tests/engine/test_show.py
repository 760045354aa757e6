"""Link in, screen out: what a link leads to, and what a screen says."""

from dataclasses import replace
from datetime import date

import pytest

from bot.engine.guides import Guides
from bot.engine.links import with_locale
from bot.engine.show import TOWNS_OFFERED, give_day, give_town, menu_link, show
from bot.model.deadlines import LastDay
from bot.model.names import DeadlineName, FlowName, StepName, TownId
from bot.model.screens import Note, OptionKind
from tests.build import AR, EN, FR, TODAY, guides_of
from tests.engine.person import after, every_link, kinds, link_of, place, start_of

K = OptionKind


def test_first_screen(guides: Guides) -> None:
    """The menu: nobody called, nothing is known, no way back."""
    screen = show(guides, menu_link(guides, FR), TODAY)

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
def test_no_link(guides: Guides, text: str) -> None:
    """Any other string leads to the menu in the language of the content, with a note."""
    screen = show(guides, text, TODAY)

    assert (place(screen), screen.note, screen.locale) == ("menu/start", Note.NOT_A_LINK, FR)
    assert menu_link(guides, FR) == screen.link


def test_unknown_flow(guides: Guides) -> None:
    """A guide that is gone leads to the menu in her languages, with a note."""
    screen = show(guides, "s1aezzAA", TODAY)

    assert (place(screen), screen.note) == ("menu/start", Note.CONTENT_CHANGED)
    assert (screen.locale, screen.helper) == (AR, EN)


def test_question(guides: Guides) -> None:
    """A question has its choices in the order of the file, and remembers the chosen one."""
    screen = after(guides, "refused department next 2026-11-10 next")

    assert kinds(screen) == [K.CHOICE, K.CHOICE]
    assert [one.choice for one in screen.options] == ["soon", "later"]
    chosen = after(guides, "refused department next 2026-11-10 next later")
    assert chosen.answers == {"letter-day": "2026-11-10", "time-to-18": "later"}


def test_telling(guides: Guides) -> None:
    """A step that only tells has one way on."""
    screen = after(guides, "refused department")

    assert kinds(screen) == [K.NEXT]
    assert place(after(guides, "refused department next")) == "refused/letter-day"


def test_town(guides: Guides) -> None:
    """The biggest towns stand on buttons, then not to know; any other can be given."""
    screen = start_of(guides, "lawyer")

    assert kinds(screen) == [K.TOWN] * TOWNS_OFFERED + [K.UNKNOWN]
    assert list(guides.content.towns)[:TOWNS_OFFERED] == [
        one.town for one in screen.options if one.kind is K.TOWN
    ]
    given = after(guides, "lawyer saint-denis")
    assert given.answers == {"town": "saint-denis"}
    assert after(guides, "lawyer unknown").answers == {}


def test_town_on_a_button_is_the_town_given(guides: Guides) -> None:
    """A pressed town and the same town typed lead to one link."""
    screen = start_of(guides, "lawyer")

    assert give_town(guides, screen, TownId(2988507), TODAY) == screen.options[0].link


def test_unknown_town_is_not_given(guides: Guides) -> None:
    """A town that is not in the table changes nothing."""
    screen = start_of(guides, "lawyer")

    assert screen.link == give_town(guides, screen, TownId(1), TODAY)


def test_day_or_town_at_another_step(guides: Guides) -> None:
    """To give a day or a town where none is asked for is a mistake of ours."""
    screen = start_of(guides, "refused")

    with pytest.raises(ValueError, match="step start asks for no day"):
        give_day(guides, screen, TODAY, TODAY)
    with pytest.raises(ValueError, match="step start asks for no town"):
        give_town(guides, screen, TownId(2988507), TODAY)


def test_a_screen_without_a_link_of_ours(guides: Guides) -> None:
    """A screen whose link is none leads to the menu instead of failing."""
    day = replace(after(guides, "refused judge"), link="?")
    town = replace(start_of(guides, "lawyer"), link="?")

    given = give_day(guides, day, TODAY, TODAY)
    assert given is not None
    assert place(show(guides, given, TODAY)) == "menu/start"
    assert menu_link(guides, FR) == give_town(guides, town, TownId(2988507), TODAY)


def test_last_days(guides: Guides) -> None:
    """The time limits that can be counted from her answers, and no others."""
    screen = after(guides, "refused judge 2026-11-10 2026-11-12")

    appeal = DeadlineName("appeal")
    assert {appeal: LastDay(appeal, date(2026, 11, 25), date(2026, 11, 25))} == screen.last_days


def test_is_ending(guides: Guides) -> None:
    """Only a step that may lead to the end is one."""
    assert not after(guides, "refused unsure").is_ending
    assert after(guides, "help").is_ending


def test_language_changes_nothing_else(guides: Guides) -> None:
    """In another language the same moves lead to the same step, answers and ways on."""
    for link in sorted(every_link(guides_of()))[::50]:
        here, there = show(guides, link, TODAY), show(guides, with_locale(guides, link, AR), TODAY)

        assert (AR, here.step, here.answers, here.stack) == (
            there.locale,
            there.step,
            there.answers,
            there.stack,
        )
        assert [with_locale(guides, one.link, AR) for one in here.options] == [
            one.link for one in there.options
        ]


def test_helper_language_stays(guides: Guides) -> None:
    """A second language stays in every link on and back."""
    link = "s1ae" + after(guides, "refused judge").link[4:]
    screen = show(guides, link, TODAY)

    assert (screen.locale, screen.helper, screen.note) == (AR, EN, None)
    links = [*(one.link for one in screen.options), screen.back or ""]
    assert {"s1ae"} == {one[:4] for one in links}


def test_links_stay_short(guides: Guides) -> None:
    """Every link of the example fits a button, and leads to the screen it was written for."""
    for link in every_link(guides):
        screen = show(guides, link, TODAY)
        for one in screen.options:
            assert len(one.link) <= 64
            assert one.link == show(guides, one.link, TODAY).link


def test_same_arguments_same_screen(guides: Guides) -> None:
    """Nothing but link, content and day decides: another copy of the content gives the same."""
    other = guides_of()
    for link in sorted(every_link(guides))[::20]:
        assert show(guides, link, TODAY) == show(other, link, TODAY)


def test_step_of_the_screen(guides: Guides) -> None:
    """A screen holds the step as the content has it."""
    step = guides.step(FlowName("refused"), StepName("urgent")).step

    assert step == after(guides, "refused judge unknown").step
    assert (
        link_of(guides, start_of(guides, "refused"), "judge") == after(guides, "refused judge").link
    )
