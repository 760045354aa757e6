"""Help that cannot fail."""

import pytest

from bot.model.messages import Message
from bot.rendering.last_resort import LAST_RESORT, last_resort

NUMBERS = ["119", "112", "15", "17", "114"]


@pytest.mark.parametrize("message", LAST_RESORT.values(), ids=list(LAST_RESORT))
def test_help(message: Message) -> None:
    """Numbers first, each alone on its line, in at most 700 characters, without any button."""
    calls = [line[2:] for line in message.text.split("\n") if line.startswith("📞 ")]

    assert calls == NUMBERS
    assert len(message.text) <= 700
    assert message.rows == ()
    assert message.text[: message.title_length] == message.text.split("\n")[0]


@pytest.mark.parametrize(
    ("language", "locale"),
    [("fr", "fr"), ("en-GB", "en"), ("AR", "ar"), ("ar_DZ", "ar"), ("ps", "fr"), ("", "fr")],
)
def test_language(language: str, locale: str) -> None:
    """In the language of her phone when the package speaks it, else in French."""
    assert last_resort(language).locale == locale
    assert last_resort(language).is_right_to_left == (locale == "ar")
