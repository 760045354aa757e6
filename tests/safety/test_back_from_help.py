"""A1 and A3: whoever asks for help comes back to where she was, by the button and by its word."""

from datetime import timedelta
from random import Random
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.engine.help_links import MOST, help_link
from bot.engine.links import HEAD, MAX_LENGTH, TONGUE, marked, verb_of
from bot.engine.show import flow_link, give_day, give_town, show
from bot.model.codes import ALPHABET
from bot.model.flows import DayQuestion, TownQuestion
from bot.model.messages import Message
from bot.model.names import DARK_THOUGHTS, HELP, MENU, Locale, TownId
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import shown_days
from bot.rendering.lines import without_marks
from tests.project import LOCALES, TODAY, screens, talk, talk_on, visits

FR: Final = Locale("fr")
BACK: Final = {"fr": "↩️ Retour", "en": "↩️ Back", "ar": "↩️ رجوع"}
ALL_OF_FRENCH: Final = [visit.screen for visit in visits(FR)]


def screens_in(locale: Locale) -> list[Screen]:
    """Every screen, met once for all that its words depend on."""
    return [visit.screen for visit in visits(locale)]


def button(message: Message, label: str) -> str:
    """The link of the one button of that label."""
    buttons = [one for row in message.rows for one in row]
    (link,) = {one.link for one in buttons if without_marks(one.label) == without_marks(label)}
    assert link is not None
    return link


def help_button(message: Message) -> str:
    """The link of the help button that is on every screen."""
    return message.fixed[-1][-1].link or ""


@pytest.mark.parametrize("locale", LOCALES)
def test_back_from_help_is_the_screen_that_she_left(locale: Locale) -> None:
    """From every screen: 🆘, then ↩️, and she reads what she read before, with the same ways on."""
    for screen in screens_in(locale):
        before = talk().press(screen.link)
        helps = talk().press(help_button(before))
        if (screen.flow, screen.step.about.name) == (HELP, "start"):
            assert helps.link == before.link
            continue
        back = button(helps, BACK[locale])

        assert (helps.flow, helps.step) == (HELP, "start")
        assert back == before.link
        assert talk().press(back) == before


def test_each_step_of_help_goes_up_in_help_and_then_back() -> None:
    """From wherever she asked: as deep as help's own screens go, back leads up, then out."""
    for screen in ALL_OF_FRENCH:
        if screen.flow == HELP:
            continue
        first = show(talk().compiled, help_link(talk().compiled, screen), TODAY)
        waiting, met = [(first, [screen.link, first.link])], {first.step.about.name}
        while waiting:
            here, way = waiting.pop()
            assert [here.link, here.back] == way[-1:-3:-1]
            for option in here.options:
                then = show(talk().compiled, option.link, TODAY)
                if then.flow == HELP and then.step.about.name not in met:
                    met.add(then.step.about.name)
                    waiting.append((then, [*way, then.link]))
        assert len(met) > 6


def test_help_inside_help_comes_back_to_both() -> None:
    """Deep in help she asks for help: back to that screen of help, then up, then to the guide."""
    guide = talk().press(ALL_OF_FRENCH[300].link)
    deep = talk().press(talk().press(help_button(guide)).choices[1][0].link or "")
    again = talk().press(help_button(deep))
    elsewhere = talk().press(again.choices[0][0].link or "")
    third = talk().press(help_button(elsewhere))

    assert button(again, BACK["fr"]) == deep.link
    assert button(talk().press(button(deep, BACK["fr"])), BACK["fr"]) == guide.link
    assert button(third, BACK["fr"]) == elsewhere.link
    assert button(elsewhere, BACK["fr"]) == again.link


def test_who_goes_round_in_help_is_led_out_of_it() -> None:
    """However often she asks for help in help, links fit, and back leads to the guide at last."""
    for guide in ALL_OF_FRENCH[::60]:
        if guide.flow == HELP:
            continue
        message = talk().press(guide.link)
        for round_ in range(12):
            helps = talk().press(help_button(message))
            back = talk().press(button(helps, BACK["fr"]))
            assert (back.flow, back.step) == (message.flow, message.step)
            message = talk().press(helps.choices[round_ % 2][0].link or "")
        for _ in range(40):
            if message.flow != HELP:
                break
            message = talk().press(button(message, BACK["fr"]))
        assert message.link == guide.link


@pytest.mark.parametrize("days", [1, 8, 40, 400])
def test_after_another_day(days: int) -> None:
    """An old help screen leads back to what the old screen shows today, with its sentence."""
    then = talk_on(TODAY + timedelta(days=days))
    for screen in ALL_OF_FRENCH[::7]:
        helps = then.press(help_link(talk().compiled, screen))
        if screen.flow != HELP:
            back = then.press(button(helps, BACK["fr"]))
            assert (back.link, back.text) == (
                then.press(screen.link).link,
                then.press(screen.link).text,
            )


def wandered(seed: int, presses: int) -> Screen:
    """Where somebody is who presses at random, days and towns among them, and never goes back."""
    chance = Random(seed)
    flows = [one for one in talk().compiled.content.flows if one != MENU]
    screen = show(
        talk().compiled, flow_link(talk().compiled, FR, None, chance.choice(flows)), TODAY
    )
    for _ in range(presses):
        step, links = screen.step, [one.link for one in screen.options]
        if isinstance(step, DayQuestion) and screen.day_to_confirm is None:
            day = TODAY - timedelta(days=chance.randrange(300))
            links.append(give_day(talk().compiled, screen, day, TODAY) or screen.link)
        if isinstance(step, TownQuestion):
            town = chance.choice(list(talk().compiled.content.towns))
            links.append(give_town(talk().compiled, screen, TownId(town), TODAY))
        then = show(talk().compiled, chance.choice(links), TODAY)
        screen = screen if then.flow == MENU else then
    return screen


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 40))
@example(12833, 28)
@example(2767, 14)
def test_from_however_far_down(seed: int, presses: int) -> None:
    """The very screen while its link fits; else the same screen alone, or the guide's start."""
    screen = wandered(seed, presses)
    link = help_link(talk().compiled, screen)
    helps = show(talk().compiled, link, TODAY)
    assert len(link) <= MAX_LENGTH
    assert helps.link == link
    if screen.flow == HELP:
        return
    assert helps.back is not None
    back = show(talk().compiled, helps.back, TODAY)
    # The days that a screen says are the same; days that it only knows may be lost.
    said = [shown_days(talk().compiled, one) for one in (back, screen)]
    same = (back.flow, back.step) == (screen.flow, screen.step) and said[0] == said[1]
    assert back.note is None
    if len(screen.link) - TONGUE <= MOST:
        assert helps.back == screen.link
    else:
        first = flow_link(talk().compiled, screen.locale, screen.helper, screen.flow)
        assert same or back.step == show(talk().compiled, first, TODAY).step


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "text", ["je veux mourir", "on me frappe", "sos", "aide", "مساعدة", "🆘", "i want to die"]
)
def test_typed_words_come_back_too(locale: Locale, text: str) -> None:
    """Numbers that words have opened: back is the screen on which she typed them, typed as well."""
    for before in screens(locale)[::9]:
        helps = talk().typed(before.link, text)
        if before.flow == HELP or helps.flow != HELP:
            continue
        assert button(helps, BACK[locale]) == before.link
        for word in ("retour", "Back", "رجوع", "go back", "revenir", BACK[locale]):
            assert talk().typed(helps.link, word) == before, word


def test_back_is_typed_on_any_screen() -> None:
    """The word for back is the button that is there; on the menu, which has none, the menu."""
    menu = talk().press(talk().menu())
    assert talk().typed(menu.link, "retour").text == menu.text
    for screen in ALL_OF_FRENCH[::40]:
        message = talk().press(screen.link)
        if screen.back is not None:
            assert talk().typed(screen.link, "retour") == talk().press(screen.back)
        more = talk().page(message.link, Verb.MORE)
        assert talk().typed(more, "retour") == message


def test_dying_typed_twice_does_not_lead_in_a_ring() -> None:
    """Who is on that screen and says it again gets it again: back still leads out."""
    before = ALL_OF_FRENCH[200]
    once = talk().typed(before.link, "je veux mourir")
    twice = talk().typed(once.link, "je veux mourir")

    assert (twice.flow, twice.step) == (HELP, DARK_THOUGHTS)
    assert button(twice, BACK["fr"]) == before.link


def test_nobody_is_led_back_to_nothing() -> None:
    """Without a screen before, and from links that are none of ours, back is the menu as ever."""
    for link in (None, "nonsense", "s1f-DD__"):
        helps = talk().press(talk().help(link))
        assert talk().press(button(helps, BACK["fr"])).flow == MENU


@pytest.mark.parametrize("locale", LOCALES)
def test_leaving_fast_leaves_no_way_back(locale: Locale) -> None:
    """B1: the harmless page, and the menu after it, know nothing of where she was."""
    for before in screens(locale)[::25]:
        for link in (before.link, help_button(before)):
            for row in talk().press(link).rows:
                for one in row:
                    if one.link is not None and verb_of(one.link) is Verb.LEAVE:
                        page = talk().press(one.link)
                        assert page.link == talk().menu(locale)
                        assert talk().help(page.link) == talk().help(talk().menu(locale))


@settings(max_examples=300, deadline=None)
@given(st.text(ALPHABET, max_size=52), st.sampled_from(["", "_Ds", "GvI4"]))
def test_what_is_no_way_of_ours_goes_nowhere(words: str, rest: str) -> None:
    """
    Words in place of a way back: help is shown all the same, and no link repeats them (A6, C5).

    Such a text may come after /start; what is kept of a screen is the link it has today.
    """
    plain = talk().help(None)
    text = plain[:HEAD] + marked(words) + rest + plain[HEAD:]
    if len(text) > MAX_LENGTH:
        return
    screen = show(talk().compiled, text, TODAY)

    assert screen.flow in {HELP, MENU}
    kept = [screen.link, *(one.link for one in screen.options)]
    if len(words) > 12:
        assert all(words not in link for link in kept)
