"""A: danger and distress. Help is one action away, from everywhere, whatever is broken."""

from dataclasses import replace

import pytest

from bot.content.texts import Texts
from bot.model.names import HELP, Locale
from bot.rendering.keyboard import bare_label
from bot.rendering.last_resort import LAST_RESORT
from bot.service.conversation import Conversation
from bot.store.memory import StoreInMemory
from tests.safety.everything import LOCALES, TODAY, all_screens, screens, talk, the_content
from tests.safety.telegram_face import NUMBERS, Line, handler, said

__all__ = ["NUMBERS", "Line", "handler", "said"]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_button_is_on_every_screen(locale: Locale) -> None:
    """A1: from every step the help button leads to help in one action, in her language."""
    for message in screens(locale):
        buttons = [button for row in message.rows for button in row if "🆘" in button.label]
        helps = [talk().press(button.link or "") for button in buttons]

        assert any(one.flow == HELP and one.locale == locale for one in helps), message.link


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("command", ["/sos", "/help", "/sos@rights_bot", "/SOS now"])
async def test_the_command_works_for_anybody(command: str, language: str) -> None:
    """A1, A5: /sos is answered in the first reply, also to who never started the bot."""
    line = Line()
    await handler(talk(), line).handle(said(command, language))

    assert len(line.texts) == 1
    assert all(number in line.texts[0] for number in NUMBERS)


def test_buttons_do_not_raise_the_alarm() -> None:
    """A4: no button but 🆘 ones opens the help screen."""
    helping = 0
    for message in all_screens():
        for row in message.rows:
            for button in row:
                landed = talk().press(button.link or "")
                if landed.flow == HELP and message.flow != HELP:
                    helping += 1

                    assert "🆘" in button.label, (message.link, bare_label(button.label))
    assert helping > 0


@pytest.mark.parametrize("locale", LOCALES)
def test_help_fits_a_phone(locale: Locale) -> None:
    """A5: at most 700 characters, numbers before anything else, what it costs and when."""
    message = talk().press(talk().help(talk().menu(locale)))
    last = LAST_RESORT[locale]
    for text in (message.text, last.text):
        lines = [line for line in text.split("\n") if line]

        assert len(text) <= 700
        assert "119" in "".join(lines[1:4])
        assert all(number in text for number in NUMBERS)


@pytest.mark.parametrize("language", LOCALES)
async def test_help_with_the_translations_gone(language: str) -> None:
    """A6: with every text gone, /sos still has the numbers, in her language."""
    loaded = the_content()
    assert loaded.content is not None
    broken = Conversation(loaded.content, Texts({}, {}), today=lambda: TODAY)
    line = Line()
    await handler(broken, line).handle(said("/sos", language))

    assert line.texts == [LAST_RESORT[Locale(language)].text]


@pytest.mark.parametrize("language", LOCALES)
async def test_help_with_the_content_gone(language: str) -> None:
    """A6: with every guide gone, /sos still has the numbers."""
    loaded = the_content()
    assert loaded.content is not None
    empty = Conversation(replace(loaded.content, flows={}), loaded.texts, today=lambda: TODAY)
    line = Line()
    await handler(empty, line).handle(said("/sos", language))

    assert len(line.texts) == 1
    assert all(number in line.texts[0] for number in NUMBERS)


async def test_help_with_the_store_gone() -> None:
    """A6: with a store that fails at everything, /sos still has the numbers."""

    class Gone(StoreInMemory):
        async def last_link(self, person: int) -> str | None:
            raise OSError(person)

        async def languages(self, person: int) -> None:
            raise OSError(person)

    line = Line()
    await handler(talk(), line, Gone()).handle(said("/sos"))

    assert len(line.texts) == 1
    assert all(number in line.texts[0] for number in NUMBERS)


@pytest.mark.parametrize("locale", LOCALES)
def test_it_says_what_it_cannot_do(locale: Locale) -> None:
    """A10: the first screen and the help screen say that nobody reads live and it cannot call."""
    live = {"fr": "en direct", "en": "live", "ar": "مباشرة"}[locale]
    cannot = {"fr": "appeler", "en": "cannot call", "ar": "لا يستطيع الاتصال"}[locale]
    for message in (
        talk().press(talk().menu(locale)),
        talk().press(talk().help(talk().menu(locale))),
    ):
        assert live in message.text
        assert cannot in message.text
