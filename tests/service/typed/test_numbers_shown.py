"""The numbers on the pages that typed words make: each is true, or there is none."""

from collections.abc import Iterator

import pytest

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from tests.project import LOCALES, screens, talk

KEYCAP = "\ufe0f\u20e3"
FOUND = ("juge lettre", "mineur ecole", "avocat", "la lettre du juge", "lawyer judge", "محام قاض")
NOTHING = ("pizza hawaii", "xyzzy", "...")
SIGNS = ("мне холодно", "хочу есть", "luật sư", "ঘুম", "🏠", "⚖️")
ORGANISATIONS = ("croix rouge", "restos du coeur", "secours populaire")
TOWNS = ("saint denis", "sain denis", "villeneuve", "93")
ASKED = ("couteau", "mourir", "overdose", "سكين")
ABOVE = ("merci", "es tu un robot", "oui", "77777")
TEXTS = (*FOUND, *NOTHING, *SIGNS, *ORGANISATIONS, *TOWNS, *ASKED, *ABOVE)


def answers(locale: Locale) -> Iterator[tuple[str, Message]]:
    """What each text gives on some screens of a language, with how many were made of words."""
    for before in (talk().press(talk().menu(locale)), *screens(locale)[::60]):
        for text in TEXTS:
            yield text, talk().typed(before.link, text)


def numbered(message: Message) -> dict[str, Button]:
    """The buttons of a message that wear a number, by it."""
    found = {}
    for button in (button for row in message.rows for button in row):
        plain = without_marks(button.label)
        if plain[1:3] == KEYCAP:
            found[plain[0]] = button
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_each_number_shown_opens_its_button(locale: Locale) -> None:
    """Whatever was typed: a number that stands on a button, typed next, is that very button."""
    shown: set[tuple[str, str, str]] = set()
    for text, answer in answers(locale):
        for number, button in numbered(answer).items():
            # The same page of the same screen is asked once.
            one = answer.link, number, button.link or ""
            if one in shown:
                continue
            shown.add(one)
            assert talk().typed(answer.link, number) == talk().press(button.link or ""), text
    assert len(shown) >= 20


@pytest.mark.parametrize("locale", LOCALES)
def test_no_number_opens_what_is_not_shown(locale: Locale) -> None:
    """A number that stands on no button opens none of the screen before: it is said so."""
    made_of_words = set()
    for text, answer in answers(locale):
        if verb_of(answer.link) is not Verb.FOUND:
            continue
        made_of_words.add(text)
        before = talk().press(Verb.SHOW.value + answer.link[1:])
        for number in "123456789":
            again = talk().typed(answer.link, number)
            assert again.link == before.link, (text, number)
            assert again.text != before.text, (text, number)
    assert {*FOUND[:2], *NOTHING[:1], *SIGNS[:3]} <= made_of_words
    assert made_of_words & set(ORGANISATIONS)


@pytest.mark.parametrize("text", [*FOUND[:2], *NOTHING[:1]])
def test_words_of_the_screen_before_still_press_it(text: str) -> None:
    """On such a page the words of a button of her screen are understood as before it."""
    tried = 0
    for before in screens(Locale("fr"))[::60]:
        page = talk().typed(before.link, text)
        if verb_of(page.link) is not Verb.FOUND:
            # A screen that asks for a day or a town asks again.
            continue
        tried += 1
        for back in ("retour", "↩️ Retour", "back", "رجوع"):
            assert talk().typed(page.link, back).link == before.link
        assert talk().press(page.link) == before
    assert tried > 5
