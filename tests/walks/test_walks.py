"""Walks through every guide in every language: each step reached, each way ends, nothing breaks."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.links import with_locale, with_verb
from bot.engine.show import flow_link, give_day, give_town, menu_link, show
from bot.model.flows import DayQuestion, PlacesStep, SpokenStep, TownQuestion
from bot.model.names import HELP, MENU, START
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.pages import OF_A_GUIDE, message_for
from bot.service.walk import every_step_once
from tests.build import TODAY
from tests.project import LOCALES
from tests.walks.guides import NAMES, Walked, visits, walked_or_skipped
from tests.walks.limits import breaches, is_link

MOST_PRESSES = 600
"""By chance alone, through loops and pages of days, somebody may need this many."""


@pytest.fixture(scope="module", params=NAMES)
def walked(request: pytest.FixtureRequest) -> Walked:
    return walked_or_skipped(request.param)


def test_every_step_is_reached(walked: Walked) -> None:
    """
    Every step that has words can be reached by pressing buttons from the menu or its guide.

    But for what is shown where no place is known: there may be no such town today.
    """
    nowhere = {
        (flow.name, step.none)
        for flow in walked.content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, PlacesStep)
    }
    spoken = {
        (flow.name, step.about.name)
        for flow in walked.content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, SpokenStep)
    }

    reached = {(visit.screen.flow, visit.screen.step.about.name) for visit in visits(walked.name)}

    assert reached <= spoken
    assert spoken - reached <= nowhere


def test_every_guide_is_in_the_menu(walked: Walked) -> None:
    """From the menu alone one reaches every guide; help has a button on every screen."""
    reached = visits(walked.name, MENU)

    assert {visit.screen.flow for visit in reached} | {HELP} == set(walked.content.flows)


def test_every_page_of_every_step(walked: Walked) -> None:
    """Each step in our first languages, with each page about it, can be said and fits Telegram."""
    broken: list[tuple[str, object]] = []
    for locale in LOCALES:
        for visit in every_step_once(iter(visits(walked.name))):
            here = with_locale(walked.compiled, visit.screen.link, locale)
            for verb in Verb:
                link = with_verb(here, verb)
                message = message_for(walked.compiled, walked.words, link, TODAY)
                broken += [(link, fault) for fault in message.faults]
                broken += [(link, breach) for breach in breaches(message)]

    assert broken == []


def test_pages_of_a_guide_are_as_long_on_each_of_its_screens(walked: Walked) -> None:
    """Lint measures them on the first screen of a guide: the others must add nothing to them."""
    lengths: dict[tuple[str, Verb], set[int]] = {}
    for visit in every_step_once(iter(visits(walked.name))):
        for verb in OF_A_GUIDE:
            link = with_verb(visit.screen.link, verb)
            message = message_for(walked.compiled, walked.words, link, TODAY)
            lengths.setdefault((visit.screen.flow, verb), set()).add(len(message.text))

    assert {one: found for one, found in lengths.items() if len(found) > 1} == {}


def test_links_of_every_screen(walked: Walked) -> None:
    """
    Every link on every screen fits a button and shows the screen that it was written for.

    Pressed twice it shows the same, and in another language the same place.
    """
    for visit in visits(walked.name):
        screen = visit.screen
        for option in screen.options:
            led = show(walked.compiled, option.link, TODAY)

            assert is_link(option.link)
            assert (led.note, led.link) == (None, option.link)
        assert show(walked.compiled, screen.link, TODAY) == screen


def _press(walked: Walked, screen: Screen, chance: Random, today: date) -> str:
    """Any button of a screen, or a day or a town typed."""
    if isinstance(screen.step, DayQuestion) and chance.random() < 0.2:
        day = today - timedelta(chance.randrange(400))
        return give_day(walked.compiled, screen, day, today) or screen.link
    if isinstance(screen.step, TownQuestion) and chance.random() < 0.3:
        town = chance.choice(list(walked.content.towns))
        return give_town(walked.compiled, screen, town, today)
    return chance.choice(screen.options).link


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    today=st.dates(date(2026, 1, 1), date(2029, 12, 31)),
    seed=st.integers(0, 2**32),
)
def test_any_way(name: str, today: date, seed: int) -> None:
    """
    Whatever she presses, in any language, on any day: she gets to an end, and back.

    On the way nothing fails to be said, back leads where she came from, and the same link
    gives the same screen.
    """
    walked, chance = walked_or_skipped(name), Random(seed)
    flow = chance.choice(sorted(walked.content.flows))
    locale = chance.choice(sorted(walked.content.languages))
    screen = show(walked.compiled, flow_link(walked.compiled, locale, None, flow), today)
    pressed = 0
    while not (screen.is_ending or (screen.flow == MENU and pressed)):
        pressed += 1
        link = _press(walked, screen, chance, today)
        following = show(walked.compiled, link, today)

        assert pressed < MOST_PRESSES, screen.link
        assert (following.note, following.locale) == (None, locale)
        assert following == show(walked.compiled, link, today)
        message = message_for(walked.compiled, walked.words, link, today)
        assert (message.faults, breaches(message)) == ((), []), link
        _check_back(walked, screen, following, today)
        screen = following


def _check_back(walked: Walked, before: Screen, after: Screen, today: date) -> None:
    """Back leads where she came from, unless the way was cut, or a guide begun, just now."""
    if after.back is None:
        assert (after.flow, after.step.about.name) == (MENU, START)
        return
    back = show(walked.compiled, after.back, today)
    assert (back.note, back.day_to_confirm) == (None, None)
    is_longer = len(after.link) > len(before.link) and after.link[:6] == before.link[:6]
    if is_longer or (before.day_to_confirm is not None and after.step != before.step):
        assert (back.flow, back.step, back.stack) == (before.flow, before.step, before.stack)
        assert back.answers == before.answers


def test_back_ends_at_the_menu(walked: Walked) -> None:
    """Back, pressed again and again, leads from every screen to the first one of the menu."""
    for visit in every_step_once(iter(visits(walked.name))):
        screen, presses = visit.screen, 0
        while screen.back is not None:
            screen, presses = show(walked.compiled, screen.back, TODAY), presses + 1

            assert presses < 70, visit.screen.link
        assert screen.link == menu_link(walked.compiled, walked.content.source)


def test_languages_share_their_links(walked: Walked) -> None:
    """The same place in another language is the same link but for one character."""
    for visit in every_step_once(iter(visits(walked.name))):
        for locale in LOCALES:
            link = with_locale(walked.compiled, visit.screen.link, locale)
            there = show(walked.compiled, link, TODAY)

            assert (there.link, there.note, there.locale) == (link, None, locale)
            assert (there.step, there.answers) == (visit.screen.step, visit.screen.answers)
