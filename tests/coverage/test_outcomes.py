"""What each outcome rests on, and how far it is from the menu."""

from functools import cache
from statistics import median

from bot.model.names import HELP
from bot.rendering.keyboard import bare_label
from bot.service.review import SheetRow, outcomes
from tests.project import LOCALES, screens, talk

MOST_PRESSES = 8
USUAL_PRESSES = 5


@cache
def rows() -> tuple[SheetRow, ...]:
    """Every row of the sheet, in the language the guides are written in."""
    return tuple(outcomes(talk(), talk().compiled.content.source))


def test_every_outcome_rests_on_law_or_says_why_not() -> None:
    """No outcome is without facts, unless a reason says why it needs none."""
    without = [f"{one.guide}/{one.step}" for one in rows() if not one.facts and not one.why_no_law]

    assert without == []


def test_reasons_say_something() -> None:
    """A reason is a sentence, not a word to silence the check."""
    short = {one.why_no_law for one in rows() if one.why_no_law and len(one.why_no_law) < 12}

    assert short == set()


def test_no_outcome_is_far() -> None:
    """Each outcome is at most eight presses from the menu."""
    far = {f"{one.guide}/{one.step}": one.way for one in rows() if one.presses > MOST_PRESSES}

    assert far == {}


def test_outcomes_are_usually_near() -> None:
    """Half of them are at most five presses away; it holds for what only tells, too."""
    telling = [one.presses for one in rows() if "?" not in one.text]

    assert median(one.presses for one in rows()) <= USUAL_PRESSES
    assert median(telling) <= USUAL_PRESSES


def test_help_is_one_press_from_every_screen() -> None:
    """On every screen of every language exactly one press opens help; on help it is no press."""
    for locale in LOCALES:
        for message in screens(locale):
            if message.flow == HELP:
                continue
            buttons = [one for row in message.rows for one in row if one.link]
            helping = [one for one in buttons if talk().press(one.link or "").flow == HELP]

            assert helping, message.link
            assert all("🆘" in one.label and bare_label(one.label) for one in helping)
