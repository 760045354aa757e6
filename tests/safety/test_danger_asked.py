"""A3: the question before the numbers. What "yes" opens is what her words spoke of."""

import re
from typing import Final

import pytest

from bot.model.danger import Alarm, Theme
from bot.model.messages import Message
from bot.model.names import DARK_THOUGHTS, HELP, START, Locale
from bot.rendering.keyboard import KEYCAP
from bot.rendering.lines import without_marks
from bot.rendering.pages_typed import MAX_LABEL
from bot.service.danger import DANGER_TYPED, DangerFinder
from bot.store.memory import StoreInMemory
from tests.project import LOCALES, checked_content, screens, talk
from tests.safety.telegram_face import Line, handler, said

FINDER: Final = DangerFinder(checked_content().danger.values())
YES: Final = {
    "fr": ("oui", "Oui !", "🆘 Oui, les numéros", "yes", "نعم"),
    "en": ("yes", "yeah", "🆘 Yes, the numbers", "oui", "نعم"),
    "ar": ("نعم", "🆘 نعم، الأرقام", "oui", "yes"),
}
NO: Final = ("non", "no", "لا", "retour")
DYING: Final = {
    "fr": ("mourir", "je n’en peux plus", "overdose", "j’ai plus la force"),
    "en": ("overdose", "suicidal"),
    "ar": ("اموت",),
}


def unsure(locale: Locale) -> list[tuple[str, Theme]]:
    """Every phrase of the lists of a language that asks first, with what it speaks of."""
    lists = checked_content().danger[locale].near
    return [
        (phrase.words, heard.theme)
        for phrases in lists.values()
        for phrase in phrases
        if (heard := FINDER.find(phrase.words)).alarm is Alarm.NEAR and heard.theme is not None
    ]


def is_asked(message: Message) -> bool:
    """Whether it is the question, and not the numbers."""
    return message.flow != HELP and message.counted_as == DANGER_TYPED


@pytest.mark.parametrize("locale", LOCALES)
def test_yes_opens_what_she_spoke_of(locale: Locale) -> None:
    """Every unsure phrase: of dying, the line against suicide comes first; else the numbers."""
    before = screens(locale)[40]
    met = set()
    for words, theme in unsure(locale):
        asked = talk().typed(before.link, words)
        if not is_asked(asked):
            continue
        met.add(theme is Theme.SELF_HARM)
        helps = talk().press(asked.choices[0][0].link or "")
        step = DARK_THOUGHTS if theme is Theme.SELF_HARM else START
        assert (helps.flow, helps.step, helps.locale) == (HELP, step, locale), words
        if theme is Theme.SELF_HARM:
            assert re.findall(r"📞 \W*(\d+)", helps.text)[0] == "3114"
    assert met == {True, False}


@pytest.mark.parametrize("locale", LOCALES)
def test_yes_and_no_may_be_typed(locale: Locale) -> None:
    """What the question offers on buttons holds for the word, in any language, on any screen."""
    asking = [
        next(words for words, one in unsure(locale) if (one is Theme.SELF_HARM) is is_dying)
        for is_dying in (True, False)
    ]
    for before in screens(locale)[::30]:
        for words in asking:
            asked = talk().typed(before.link, words)
            if not is_asked(asked):
                continue
            yes = talk().press(asked.choices[0][0].link or "")
            for typed in YES[locale]:
                assert talk().typed(asked.link, typed) == yes, (before.link, typed)
            for typed in NO:
                assert talk().typed(asked.link, typed).link == before.link, (before.link, typed)


@pytest.mark.parametrize("locale", LOCALES)
def test_back_from_there(locale: Locale) -> None:
    """A3: after "yes", too, nothing is lost: back is the screen on which she typed."""
    for before in screens(locale)[::30]:
        for words, _ in unsure(locale)[::5]:
            asked = talk().typed(before.link, words)
            if is_asked(asked):
                helps = talk().screen(asked.choices[0][0].link or "")
                assert helps.back == before.link


@pytest.mark.parametrize(
    ("text", "locale", "flow"),
    [
        ("my boss does not pay", "en", "work"),
        ("couteau hôtel", "fr", "hotel"),
        ("knife at school", "en", "card-school"),
        ("سكين في المدرسة", "ar", "school"),
        ("couteau asile", "fr", "asylum"),
    ],
)
def test_no_is_not_the_end(text: str, locale: str, flow: str) -> None:
    """A3: beside the question stand the guides that her words are about, each on a button."""
    asked = talk().typed(talk().menu(Locale(locale)), text)
    below = [row[0] for row in asked.choices[2:]]

    assert is_asked(asked)
    assert flow in {talk().press(one.link or "").flow for one in below}
    for one in below:
        assert len(without_marks(one.label)) <= MAX_LABEL
        assert KEYCAP not in one.label


@pytest.mark.parametrize("locale", LOCALES)
def test_guides_beside_the_question(locale: Locale) -> None:
    """None of them for the wish to die, none of them the help screen; the link keeps none."""
    before = screens(locale)[40]
    offered = 0
    for words, theme in unsure(locale):
        asked = talk().typed(before.link, words)
        if not is_asked(asked):
            continue
        below = asked.choices[2:]
        offered += len(below)
        assert not below or theme is not Theme.SELF_HARM, words
        assert HELP not in {talk().press(row[0].link or "").flow for row in below}, words
        assert asked.link[1:] == before.link[1:]
        assert talk().press(asked.link).choices == asked.choices[:2]
    assert offered


async def test_only_the_page_that_she_sees_is_remembered() -> None:
    """A9: what is kept of words that ask first is the link of the page, none of them."""
    for words in ("mourir zebulon", "couteau zebulon", "couteau zebulon ecole"):
        store = StoreInMemory()
        line = Line()
        await handler(talk(), line, store).handle(said("/menu"))
        await handler(talk(), line, store).handle(said(words))
        kept = await store.last_link(7)
        assert kept is not None
        assert line.texts[-1].startswith(talk().press(kept).text)
        assert len(kept) == len(talk().menu())
