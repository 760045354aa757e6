"""All texts, by language, file and name."""

from collections.abc import Mapping

from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Entry, LazyMapping, Texts
from bot.model.names import Locale
from bot.model.problem import SourceLocation

EN = Locale("en")
START = Entry("start", "start = Hello\n", SourceLocation("locales/en/menu.ftl"))
TEXTS = Texts({EN: {"menu": {"start": START}}}, {})


def test_a_text_is_found_by_language_file_and_name() -> None:
    """What is not there is none, whichever part is missing."""
    assert TEXTS.entry(EN, "menu", "start") == START
    assert [
        TEXTS.entry(EN, "menu", "end"),
        TEXTS.entry(EN, "help", "start"),
        TEXTS.entry(Locale("fr"), "menu", "start"),
    ] == [None, None, None]


def test_a_file_stays_packed_until_it_is_asked() -> None:
    """It is read once, when something of it is first asked for."""
    read = []

    def letters(source: str, _: Report) -> Mapping[str, int]:
        read.append(source)
        return {letter: source.count(letter) for letter in source}

    file = LazyMapping("café €", letters, Report())
    before = file.is_packed

    assert (file["é"], file.get("x"), "€" in file, len(file)) == (1, None, True, 6)
    assert (before, file.is_packed, read) == (True, False, ["café €"])


def test_what_is_wrong_is_told_once() -> None:
    """What is wrong in a file is told when it is read first, and not after it was packed again."""
    report = Report()
    path = "locales/en/menu.ftl"
    file = LazyMapping(
        "start = a\nstart = b\n", lambda source, told: read_texts(path, source, told), report
    )
    untold = list(report.problems)
    first = dict(file)
    file.pack()

    assert untold == []
    assert (file.is_packed, dict(file)) == (True, first)
    assert len(report.problems) == 1
