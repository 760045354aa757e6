"""What people type that is no danger: a word on a letter, a search, something else."""

import pytest

from bot.engine.links import MAX_LENGTH, leads_to_same_screen
from bot.engine.show import show, step_link
from bot.model.flows import InfoStep
from bot.model.names import HELP, MENU, Locale, StepName
from bot.model.paper_words import WORDS
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.store.memory import StoreInMemory
from tests.build import TODAY
from tests.safety.everything import LOCALES, screens, talk, the_content
from tests.safety.telegram_face import Line, handler, said
from tests.safety.test_danger_words import asks

YOUNG = {
    "ofbra": "ofpra",
    "opra": "ofpra",
    "commission": "cnda",
    "basmat": "fingerprints",
    "finger dena": "fingerprints",
    "angosht": "fingerprints",
    "tazkira": "birth-certificate",
    "dalmechar": "interpreter",
    "tarjuman": "interpreter",
    "vakil": "lawyer",
    "bima": "health-cover",
    "bambino": "minor",
    "under age": "minor",
}
"""Words that young people use themselves."""


def test_every_word_is_explained() -> None:
    """E2: each of the 72 words on letters has a screen, and each screen its word."""
    content = the_content().content
    assert content is not None
    told = {name for name, step in content.flows[WORDS].steps.items() if isinstance(step, InfoStep)}

    assert len(content.words) == 72
    assert set(content.words) == told


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_can_be_typed(locale: Locale) -> None:
    """E2: a word of a letter, typed, opens its meaning in her language, and its guide."""
    content = the_content().content
    assert content is not None
    for step, word in content.words.items():
        texts = [word.term, *word.also]
        landed = [talk().typed(talk().menu(locale), text) for text in texts]
        for text, message in zip(texts, landed, strict=True):
            if message.flow == HELP or asks(message):
                continue  # Danger comes before what else it may mean.
            assert (message.flow, message.locale) == (WORDS, locale), text
            if word.guide is not None and message.step == step:
                buttons = [button.link or "" for row in message.choices for button in row]
                assert word.guide in {talk().press(link).flow for link in buttons}
        page = talk().press(explained(locale, step))
        assert word.term.split(" (")[0] in without_marks(page.text)


@pytest.mark.parametrize(("typed", "step"), YOUNG.items())
def test_their_own_words(typed: str, step: str) -> None:
    """E2: what young people say for it finds it, too."""
    assert talk().typed(talk().menu(), typed).step == step


@pytest.mark.parametrize("locale", LOCALES)
def test_words_without_typing(locale: Locale) -> None:
    """E2: who does not type finds each word in three presses from the list, which is under ⋯."""
    content = the_content().content
    assert content is not None
    more = talk().press(Verb.MORE.value + talk().menu(locale)[1:])
    links = [button.link or "" for row in more.choices for button in row]
    todo = [link for link in links if talk().press(link).flow == WORDS]
    assert len(todo) == 1
    seen: set[StepName] = set()
    for _ in range(4):
        pages = [talk().press(link) for link in todo]
        seen |= {page.step for page in pages if page.flow == WORDS}
        todo = [
            button.link or ""
            for page in pages
            if page.flow == WORDS and page.step not in content.words
            for row in page.choices
            for button in row
        ]
    assert set(content.words) <= seen


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", ["pizza hawaii", "xyzzy", "😀", "...", "12345678"])
def test_never_only_not_understood(text: str, locale: Locale) -> None:
    """F7: when nothing is found: one sentence, the doors that are named, help, the way back."""
    content = the_content().content
    assert content is not None
    compiled = talk().compiled
    doors = set(content.typed.nothing_found)
    sentence = talk().typed(talk().menu(locale), "xyzzy").text.split("\n\n")[-1]
    assert doors
    for before in screens(locale)[::10]:
        if talk().typed(before.link, text).text == before.text:
            continue
        message = talk().typed(before.link, text)
        links = {button.link for row in message.rows for button in row if button.link}

        assert text not in message.text
        assert talk().help(before.link) in links
        if sentence in message.text:
            assert doors <= {show(compiled, link, TODAY).flow for link in links}
            assert before.link in links or before.flow == MENU
        else:  # A sign or a number alone, or a question asked again: her own buttons stay.
            own = {button.link for row in talk().press(before.link).choices for button in row}
            assert own <= links
        assert leads_to_same_screen(message.link, before.link)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", ["avocat", "juge lettre", "mineur ecole", "la lettre du juge"])
def test_found_screens_open(text: str, locale: Locale) -> None:
    """F7: each button of a search fits a link, says where it leads, and opens there, alone."""
    message = talk().typed(talk().menu(locale), text)
    for row in message.choices:
        for button in row:
            assert button.link is not None
            assert len(button.link) <= MAX_LENGTH
            landed = talk().press(button.link)
            assert landed.locale == locale
            assert landed.text


@pytest.mark.parametrize("language", LOCALES)
async def test_words_with_the_store_empty(language: str) -> None:
    """A word typed by somebody of whom nothing is kept is answered in her phone's language."""
    line = Line()
    await handler(talk(), line).handle(said("OPP", language))

    (text,) = line.texts
    assert text.startswith(talk().press(explained(Locale(language), StepName("opp"))).text)


async def test_other_words_with_the_store_empty() -> None:
    """Words that find nothing, of somebody of whom nothing is kept: the choice of languages."""
    line = Line()
    await handler(talk(), line, StoreInMemory()).handle(said("pizza hawaii", "ar"))

    assert [text[:1] for text in line.texts] == ["🌍"]


def explained(locale: Locale, step: StepName) -> str:
    """The link of the screen that explains a word."""
    return step_link(talk().compiled, locale, None, WORDS, step)
