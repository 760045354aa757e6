"""A10, B5, D7, F4 and the promise of the README: what the first screen that she sees says."""

import pytest

from bot.app import conversation_on
from bot.content.texts import FACE_FILE
from bot.engine.show import flow_link, step_link
from bot.model.flows import SpokenStep
from bot.model.installation import Installation
from bot.model.messages import Message
from bot.model.names import HELP, MENU, Locale
from bot.rendering.lines import without_marks
from bot.service.walk import every_step_once, walk
from tests.safety.everything import LOCALES, TODAY, talk, the_content

FLOWS = tuple(talk().compiled.content.flows)


def sentence(name: str, locale: Locale) -> str:
    return without_marks(talk().translations.say(locale, None, FACE_FILE, name).text)


def times(message: Message, name: str) -> int:
    """How often a sentence of the program is in a message."""
    return without_marks(message.text).count(sentence(name, message.locale))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_first_screen_says_that_it_is_on_trial(locale: Locale) -> None:
    """README: once on the first screen of each guide, and of each step that is opened alone."""
    compiled = talk().compiled
    links = [flow_link(compiled, locale, None, flow) for flow in FLOWS]
    links += [
        step_link(compiled, locale, None, flow.name, name)
        for flow in compiled.content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
    ]
    assert len(links) > 800
    for link in links:
        assert times(talk().press(link), "trial") == 1, link


def test_it_is_not_on_every_screen() -> None:
    """A sentence that stands everywhere is read nowhere: inside a guide it is not repeated."""
    french = Locale("fr")
    visits = list(every_step_once(walk(talk().compiled, french, TODAY)))
    said = [one for one in visits if times(talk().press(one.screen.link), "trial")]

    assert {one.screen.step.about.name for one in said} == {"start"}
    assert len(said) < len(visits) / 10


@pytest.mark.parametrize("locale", LOCALES)
def test_opened_from_outside(locale: Locale) -> None:
    """B5, A10, D7, F4: by a shared link, also one with moves in it, she reads what this bot is."""
    visits = list(every_step_once(walk(talk().compiled, locale, TODAY)))
    for one in visits:
        message = talk().from_outside(one.screen.link)

        assert times(message, "trial") == 1
        expected = 0 if message.flow in {MENU, HELP} else 1
        assert times(message, "from-outside") == expected, one.screen.link
    assert len(visits) > 700


@pytest.mark.parametrize(
    ("locale", "text"),
    [("fr", "OPP"), ("en", "OPP"), ("ar", "OPP"), ("fr", "avocat"), ("fr", "Comede"),
     ("fr", "mineur refusé juge"), ("en", "school"), ("ar", "مدرسة"), ("fr", "Briançon")],
)  # fmt: skip
def test_first_words(locale: str, text: str) -> None:
    """Somebody's first typed words: the screen, the card or the list that answers says it once."""
    message = talk().typed(None, text, talk().menu(Locale(locale)))
    assert message.text != "🌍"
    assert times(message, "trial") == 1


@pytest.mark.parametrize("text", ["avocat", "école", "police"])
def test_what_a_search_leads_to(text: str) -> None:
    """Each button under the answer to typed words opens a screen alone, which says it."""
    found = talk().typed(talk().menu(Locale("fr")), text)
    links = [one.link for row in found.choices for one in row if one.link is not None]
    ways = [link for link in links if link != talk().menu(Locale("fr"))]

    assert ways != []
    assert all(times(talk().press(link), "trial") == 1 for link in ways)


def test_danger_comes_alone() -> None:
    """A5: with words of danger nothing comes before the numbers, and the trial is said last."""
    message = talk().typed(None, "je veux mourir", talk().menu(Locale("fr")))
    text = without_marks(message.text)

    assert message.flow == HELP
    assert text.index("3114") < text.index(sentence("trial", Locale("fr")))
    assert len(text) <= 700


def test_not_in_public() -> None:
    """In public, people have read the texts, so no screen says that nobody has."""
    public = conversation_on(the_content(), TODAY, Installation(public=True))
    for flow in FLOWS:
        link = flow_link(public.compiled, Locale("fr"), None, flow)

        assert times(public.press(link), "trial") == 0
        assert times(public.from_outside(link), "trial") == 0
