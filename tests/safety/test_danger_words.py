"""A: danger in what people type, in any language, on any screen."""

import logging
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.engine.links import verb_of, with_verb
from bot.model.danger import Alarm, DangerWords, Theme
from bot.model.flows import DayQuestion, TownQuestion
from bot.model.messages import Message
from bot.model.names import DARK_THOUGHTS, HELP, Locale
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.keyboard import bare_label
from bot.service.danger import DANGER_TYPED, DangerFinder
from bot.service.log import set_up_logs
from bot.store.factory import make_store
from bot.store.memory import StoreInMemory
from tests.safety.everything import LOCALES, all_screens, screens, talk, the_content
from tests.safety.telegram_face import FOR_DYING, NUMBERS, Line, handler, said

SPELLED_WRONG = {
    "fr": (
        "je veu mourir",
        "jveu mourrir",
        "chui a la rue",
        "il ma frapé",
        "J’EN PEUX PLUS JE VEUX MOURIR",
        "jai nul part ou dormir",
        "on ma viole",
        "g pa mangé depuis 2 jours",
        "je me suis perdu",
        "au secouuuurs",
        "jé rien a mangé",
        "il menferme et il a pris mes papié",
    ),
    "en": (
        "i wanna die",
        "i want 2 die",
        "he beat me",
        "im homeless",
        "they locked me in",
        "i dont know where i am",
        "I WAS RAPED",
        "he took my pasport",
        "kill my self",
        "su1c1de",
        "no where to sleep",
        "they kiked me out",
    ),
    "ar": (
        "بدي موت",
        "اريد ان اموت",
        "عم يضربني",
        "انا ضايع",
        "أُريدُ أن أموت",
        "وأريد أن أموت",
        "bghit nmout",
        "ydrabni",
        "ana daye3",
        "ma3andich win nor9od",
        "يضربنى",
        "ما عندي مكان انام",
    ),
}
"""As people write in a hurry; the words of danger are there, in other letters."""


def words_of(locale: Locale) -> DangerWords:
    """The lists of one language."""
    content = the_content().content
    assert content is not None
    return content.danger[locale]


@pytest.fixture(scope="module")
def finder() -> DangerFinder:
    """All languages at once."""
    content = the_content().content
    assert content is not None
    return DangerFinder(content.danger.values())


@pytest.mark.parametrize("locale", LOCALES)
def test_the_lists_are_long_enough(locale: Locale) -> None:
    """A2: at least 30 phrases of danger, on every theme, and 50 harmless ones, in each language."""
    words = words_of(locale)

    assert sum(len(phrases) for phrases in words.danger.values()) >= 30
    assert len(words.harmless) >= 50
    assert {theme for theme, phrases in words.danger.items() if len(phrases) >= 5} == set(Theme)


@pytest.mark.parametrize("locale", LOCALES)
def test_danger_reaches_help(locale: Locale) -> None:
    """A2, A3: every phrase of danger, alone or inside a text, opens help in her language."""
    menu = talk().menu(locale)
    for theme, phrases in words_of(locale).danger.items():
        for phrase in phrases:
            for text in (
                phrase.words,
                f"Bonjour. {phrase.words.upper()} !!",
                f"hello {phrase.words} salam",
            ):
                message = talk().typed(menu, text)

                assert (message.flow, message.locale) == (HELP, locale), text
                numbers = FOR_DYING if theme is Theme.SELF_HARM else NUMBERS
                assert all(number in message.text for number in numbers), text


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("locale", LOCALES)
def test_in_any_language(locale: Locale, language: Locale) -> None:
    """A2: she may type in another language than the one she reads; help is in the one she reads."""
    phrase = words_of(language).danger[Theme.SELF_HARM][0].words
    message = talk().typed(talk().menu(locale), phrase)

    assert (message.flow, message.locale) == (HELP, locale)


@pytest.mark.parametrize("text", [text for texts in SPELLED_WRONG.values() for text in texts])
def test_mistakes_are_understood(finder: DangerFinder, text: str) -> None:
    """A2: common mistakes, SMS spelling, arabizi: help, or at least the question."""
    assert finder.find(text).alarm >= Alarm.NEAR


@pytest.mark.parametrize("locale", LOCALES)
def test_harmless_phrases_do_not(locale: Locale) -> None:
    """A2: no harmless phrase opens help or asks about it, on any kind of screen."""
    for phrase in words_of(locale).harmless:
        message = talk().typed(talk().menu(locale), phrase.words)

        assert message.flow != HELP, phrase.words
        assert not asks(message), phrase.words


@pytest.mark.parametrize("locale", LOCALES)
def test_help_words(locale: Locale) -> None:
    """A1: the help words of every language open help on every screen, however they are typed."""
    steps = screens(locale)
    words = [phrase.words for each in LOCALES for phrase in words_of(each).help]
    for number, word in enumerate(words):
        for text in (word, f"  {word.upper()} !!!", f"/{word}"[1:], f"{word} {word}"):
            message = talk().typed(steps[number % len(steps)].link, text)

            assert (message.flow, message.locale) == (HELP, locale), text
    for step in steps:
        for text in ("SOS", "s.o.s", "🆘", words_of(locale).help[0].words):
            assert talk().typed(step.link, text).flow == HELP, (step.link, text)


@pytest.mark.parametrize("locale", LOCALES)
def test_near_asks_first(locale: Locale) -> None:
    """A3: what may mean danger asks one question; yes is help, no is the same screen unchanged."""
    steps = screens(locale)
    phrases = [one for phrases in words_of(locale).near.values() for one in phrases]
    assert phrases
    asked = 0
    for number, phrase in enumerate(phrases):
        before = steps[number % len(steps)]
        message = talk().typed(before.link, phrase.words)
        if message.flow == HELP and before.flow != HELP:
            continue
        # The words of a button of her own screen press it (A4).
        if message.link in {button.link for row in before.choices for button in row}:
            continue
        asked += 1
        yes, no = (row[0] for row in message.choices[:2])

        assert asks(message), phrase.words
        assert message.link[1:] == before.link[1:]
        assert talk().press(yes.link or "").flow == HELP
        assert talk().press(no.link or "") == talk().press(before.link)
        assert phrase.words not in message.text
    assert asked > len(phrases) / 2


@pytest.mark.parametrize("locale", LOCALES)
def test_no_answer_is_lost(locale: Locale) -> None:
    """A3: "no" keeps the answers that she gave before."""
    compiled = talk().compiled
    today = date(2026, 11, 21)
    asking = next(one for one in screens(locale) if isinstance(step_of(one), DayQuestion))
    given = talk().typed(asking.link, (today - timedelta(days=3)).strftime("%d/%m/%Y"))
    message = talk().typed(given.link, words_of(locale).near[Theme.VIOLENCE][0].words)

    assert asks(message)
    assert (message.choices[1][0].link, compiled.content.source) == (given.link, "fr")


@pytest.mark.parametrize("locale", LOCALES)
def test_danger_before_a_day_or_a_town(locale: Locale) -> None:
    """A2: where a day or a town is asked for, danger still comes first."""
    asking = [
        one for one in screens(locale) if isinstance(step_of(one), DayQuestion | TownQuestion)
    ]
    assert len(asking) >= 2
    for before in asking:
        danger = words_of(locale).danger[Theme.LOST][0].words

        assert talk().typed(before.link, danger).flow == HELP
        assert talk().typed(before.link, "SOS").flow == HELP
        assert asks(talk().typed(before.link, words_of(locale).near[Theme.VIOLENCE][0].words))


def test_towns_are_no_danger(finder: DangerFinder) -> None:
    """A3: the name of a town never opens help, and where a town is asked for it is taken."""
    content = the_content().content
    assert content is not None
    asking = next(one for one in screens(Locale("fr")) if isinstance(step_of(one), TownQuestion))
    for town in content.towns.values():
        for name in (town.name, *town.other_names):
            assert finder.find(name).alarm is not Alarm.EXACT, name
        assert not asks(talk().typed(asking.link, town.name)), town.name


def test_no_button_raises_the_alarm() -> None:
    """A4: to type the words of any button is to press it; help opens only where it leads there."""
    for message in all_screens():
        for row in message.rows:
            for button in row:
                if button.link is None or verb_of(button.link) in WITH_EFFECT:
                    continue
                typed = talk().typed(message.link, bare_label(button.label))
                pressed = talk().press(button.link)

                assert not asks(typed), (message.link, button.label)
                if HELP not in (pressed.flow, message.flow):
                    assert typed.flow != HELP, (message.link, button.label)


def test_buttons_elsewhere_do_not_either(finder: DangerFinder) -> None:
    """A4: the words of a button typed on another screen open no help, unless it is meant."""
    for message in all_screens():
        for row in message.choices:
            for button in row:
                if message.flow != HELP and "🆘" not in button.label:
                    label = bare_label(button.label)
                    assert finder.find(label).alarm is not Alarm.EXACT, label


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize(
    "text", ["SOS", "aide", "help", "مساعدة", "musa3ada", "/sos", "/aide", "on me frappe"]
)
async def test_for_who_never_started_the_bot(text: str, language: str) -> None:
    """A1, A2: help words and danger work as the first thing ever typed, in the phone's language."""
    line = Line()
    await handler(talk(), line).handle(said(text, language))

    assert len(line.texts) == 1
    assert line.texts == [talk().press(talk().help(talk().menu(Locale(language)))).text]


MARKED = "je veux mourir zebulon-4711"


async def test_nothing_of_it_is_stored(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A9: after a trigger no row and no log line holds the text; only a total has grown."""
    set_up_logs()
    caplog.set_level(logging.DEBUG)
    store = make_store(
        data_dir=tmp_path / "data", database_url=None, key_file=tmp_path / "key", key=None
    )
    async with store:
        line = Line()
        await handler(talk(), line, store).handle(said(MARKED))
        await handler(talk(), line, store).handle(said("mourir zebulon-4711"))
    out, err = capsys.readouterr()
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    assert len(line.texts) == 2
    for word in ("zebulon", "mourir"):
        assert word not in caplog.text + out + err
        assert word.encode() not in files
    for method, fields in line.calls:
        assert "zebulon" not in str(fields), method


async def test_only_the_help_screen_is_remembered() -> None:
    """A9: what is kept of a trigger is the last screen, as after a press on the help button."""
    store = StoreInMemory()
    await handler(talk(), Line(), store).handle(said(MARKED))

    menu = talk().menu(Locale("fr"))
    assert await store.last_link(7) == talk().help_for_dark_thoughts(menu)


def asks(message: Message) -> bool:
    """Whether a message is the question about help numbers; guides may stand below its answers."""
    buttons = [row[0] for row in message.choices]
    helps = {talk().help(message.link), talk().help_for_dark_thoughts(message.link)}
    here = with_verb(message.link, Verb.SHOW)
    return len(buttons) >= 2 and buttons[0].link in helps and buttons[1].link == here


def step_of(message: Message) -> object:
    """The step that a message shows."""
    content = the_content().content
    assert content is not None
    return content.flows[message.flow].steps[message.step]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "je veux mourir"),
        ("en", "i want to die"),
        ("ar", "أريد أن أموت"),
        ("fr", "i want to die"),
    ],
)
def test_who_speaks_of_dying_gets_the_line_against_suicide_first(locale: str, text: str) -> None:
    """A screen of its own, in the language of the chat: 3114 is the first number on it."""
    answer = talk().typed(talk().menu(Locale(locale)), text)
    numbers = re.findall(r"📞 \W*(\d+)", answer.text)

    assert (answer.flow, answer.step) == (HELP, DARK_THOUGHTS)
    assert answer.locale == locale
    assert numbers[0] == "3114"
    assert answer.counted_as == DANGER_TYPED
