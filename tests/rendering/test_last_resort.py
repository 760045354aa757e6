"""Help that cannot fail."""

import pytest

from bot.model.messages import Message
from bot.rendering.last_resort import LAST_RESORT, last_resort
from bot.rendering.lines import without_marks
from tests.build import AR, EN, FR

NUMBERS = ["119", "112", "15", "17", "114"]


@pytest.mark.parametrize("message", LAST_RESORT.values(), ids=list(LAST_RESORT))
def test_help(message: Message) -> None:
    """Numbers first, each alone on its line, in at most 700 characters, without any button."""
    lines = without_marks(message.text).split("\n")
    calls = [line[2:] for line in lines if line.startswith("📞 ")]

    assert calls == NUMBERS
    assert len(message.text) <= 700
    assert message.rows == ()
    assert message.text[: message.title_length] == message.text.split("\n")[0]


def test_a_draft_stands_beside_the_french() -> None:
    """Each French line of it is there, too, until somebody has signed the translation (E8)."""
    french = without_marks(LAST_RESORT[FR].text).split("\n")[1:]
    for locale in (EN, AR):
        assert set(french) <= set(without_marks(LAST_RESORT[locale].text).split("\n"))


@pytest.mark.parametrize(
    ("language", "locale"),
    [("fr", "fr"), ("en-GB", "en"), ("AR", "ar"), ("ar_DZ", "ar"), ("ps", "fr"), ("", "fr")],
)
def test_language(language: str, locale: str) -> None:
    """In the language of her phone when the package speaks it, else in French."""
    assert last_resort(language).locale == locale
    assert last_resort(language).is_right_to_left == (locale == "ar")
