"""All texts, by language, file and name."""

from bot.content.texts import Entry, Texts
from bot.model.names import Locale
from bot.model.problem import Place

EN = Locale("en")
START = Entry("start", "start = Hello\n", Place("locales/en/menu.ftl"))
TEXTS = Texts({EN: {"menu": {"start": START}}}, {})


def test_a_text_is_found_by_language_file_and_name() -> None:
    """What is not there is none, whichever part is missing."""
    assert TEXTS.entry(EN, "menu", "start") == START
    assert [
        TEXTS.entry(EN, "menu", "end"),
        TEXTS.entry(EN, "help", "start"),
        TEXTS.entry(Locale("fr"), "menu", "start"),
    ] == [None, None, None]
