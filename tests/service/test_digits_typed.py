"""Numbers in the digits of every script, wherever a person may type one."""

import sys
import unicodedata

import pytest

from bot.app import conversation_on
from bot.engine.show import show, step_link
from bot.model.flows import TownQuestion
from bot.model.names import HELP, Locale
from bot.service.danger import DANGER_TYPED
from tests.build import TODAY
from tests.project import the_content

ZEROS = [
    code
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) == "Nd" and unicodedata.decimal(chr(code)) == 0
]
TALK = conversation_on(the_content(), TODAY)
LOCALES = [Locale(one) for one in ("fr", "en", "ar")]


def written(number: str, zero: int) -> str:
    """*number* in the digits that begin at *zero*."""
    return "".join(chr(zero + int(digit)) for digit in number)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("number", ["119", "115"])
def test_help_numbers(locale: Locale, number: str) -> None:
    """A child who types 119 in the digits of home gets the help."""
    for zero in ZEROS:
        message = TALK.typed(TALK.menu(locale), written(number, zero))
        assert message.flow == HELP, chr(zero)
        assert message.counted_as == DANGER_TYPED


@pytest.mark.parametrize("locale", LOCALES)
def test_buttons_by_number(locale: Locale) -> None:
    """A number is the button with that number."""
    menu = TALK.menu(locale)
    first = TALK.typed(menu, "1")

    assert first.link != menu
    assert len(ZEROS) > 60
    for zero in ZEROS:
        assert TALK.typed(menu, written("1", zero)).link == first.link, chr(zero)


def test_postal_codes_and_arrondissements() -> None:
    """A postal code is the town in any digits, and so is the number behind a name."""
    flow, step = next(
        where
        for where, table in TALK.compiled.steps.items()
        if isinstance(table.step, TownQuestion)
    )
    link = step_link(TALK.compiled, Locale("fr"), None, flow, step)
    for number in ("75013", "97410"):
        meant = TALK.typed(link, number).link
        assert meant != link
        for zero in ZEROS:
            assert TALK.typed(link, written(number, zero)).link == meant, chr(zero)
    for zero in ZEROS:
        assert "Lyon 4e" in TALK.typed(link, f"Lyon {written('4', zero)}").text


def test_the_next_screen_says_which_town() -> None:
    """By typing, by a button or from a shared link, overseas as well: name and département."""
    flow, step = next(
        where
        for where, table in TALK.compiled.steps.items()
        if isinstance(table.step, TownQuestion)
    )
    for locale in LOCALES:
        link = step_link(TALK.compiled, locale, None, flow, step)
        for typed, said in (
            ("Toulouse", "Toulouse (31)"), ("97410", "Saint-Pierre (974)"),
            ("Schœlcher", "Schœlcher (972)"), ("Aast", "Aast (64)"),
            ("Saint-Martin 54", "Saint-Martin (54)"), ("Mamoudzou", "Mamoudzou (976)"),
        ):  # fmt: skip
            message = TALK.typed(link, typed)
            assert f"📍 \u2068{said}\u2069" in message.text, typed
            assert TALK.press(message.link).text == message.text
        asked = TALK.typed(link, "Saint-Denis")
        labels = {one.label: one.link for row in asked.choices for one in row}
        assert {"📍 Saint-Denis (93)", "📍 Saint-Denis (974)"} <= set(labels)
        overseas = labels["📍 Saint-Denis (974)"]
        assert overseas is not None
        assert "Saint-Denis (974)" in TALK.press(overseas).text


def test_the_town_is_said_once() -> None:
    """Only the screen after the question says it; a village stays her town in what comes later."""
    flow, step = next(
        where
        for where, table in TALK.compiled.steps.items()
        if isinstance(table.step, TownQuestion)
    )
    link = step_link(TALK.compiled, Locale("fr"), None, flow, step)
    here = show(TALK.compiled, TALK.typed(link, "Aast").link, TODAY)
    later = show(TALK.compiled, here.options[-1].link, TODAY)

    assert here.town is not None
    assert "aast-64001" in here.answers.values()
    assert later.town is None


def test_not_knowing_is_the_button() -> None:
    """On a question that has "I don't know", typing it in any of our languages presses it."""
    for (flow, step), table in TALK.compiled.steps.items():
        if getattr(table.step, "unknown", None) is None:
            continue
        link = step_link(TALK.compiled, Locale("fr"), None, flow, step)
        ways = {
            TALK.typed(link, text).link
            for text in ("Je ne sais pas", "je sais pas", "I don't know", "idk", "لا أعرف")
        }
        assert len(ways) == 1
        assert link not in ways


def test_a_day_of_almost_a_year_ago_is_doubted() -> None:
    """Without a year, 22 November typed on the 21st is last year's: that is said above."""
    flow, step = next(
        where for where, table in TALK.compiled.steps.items()
        if type(table.step).__name__ == "DayQuestion"
    )  # fmt: skip
    link = step_link(TALK.compiled, Locale("fr"), None, flow, step)

    assert "⚠️" in TALK.typed(link, "22/11").text
    assert "22/11/2025" in TALK.typed(link, "22/11").text
    assert "⚠️" not in TALK.typed(link, "10/11").text
    assert TALK.typed(link, "22/11/2026").link == TALK.press(link).link
