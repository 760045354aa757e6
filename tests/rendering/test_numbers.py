"""Numbers go into texts as numbers: each language chooses its plural, in the digits 0 to 9."""

import ast
import re
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.texts import FACE_FILE, NUMBERS, PLACES_FILE
from bot.model.names import Locale
from bot.rendering.lines import without_marks
from bot.rendering.translations import Translations
from tests.build import AR, EN, FR, ROOT, content_of, texts_of
from tests.project import the_content

SOURCES: Final = sorted((ROOT / "bot" / "rendering").glob("*.py"))
SAYERS: Final = {"face", "places", "in_language"}
ONE: Final = "t = { $n ->\n    [one] one\n    [24] a day\n   *[other] { $n } many\n }\n"
ARABIC: Final = (
    "t = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n"
    "    [many] many\n   *[other] other\n }\n"
)


def _say(locale: Locale, text: str, number: int) -> str:
    content = content_of()
    words = Translations(content, texts_of(content, {locale: {FACE_FILE: text}}))
    found = words.say(locale, None, FACE_FILE, "t", values={"n": number})
    assert found.faults == ()
    return without_marks(found.text)


@pytest.mark.parametrize(
    ("locale", "number", "text"),
    [
        (FR, 0, "one"), (FR, 1, "one"), (FR, 2, "2 many"), (FR, 24, "a day"),
        (FR, 1234, "1234 many"),
        (EN, 0, "0 many"), (EN, 1, "one"), (EN, 2, "2 many"), (EN, 24, "a day"),
        (EN, 12345, "12345 many"),
    ],
)  # fmt: skip
def test_the_plural_is_that_of_the_language(locale: Locale, number: int, text: str) -> None:
    """French says 0 like 1, English like 2; a number that is named by itself comes first."""
    assert _say(locale, ONE, number) == text


@pytest.mark.parametrize(
    ("number", "category"),
    [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (24, "many"),
     (99, "many"), (100, "other"), (103, "few"), (400, "other")],
)  # fmt: skip
def test_arabic_has_six(number: int, category: str) -> None:
    """Each of the six plurals of Arabic is chosen by its numbers."""
    assert _say(AR, ARABIC, number) == category


@given(st.sampled_from([FR, EN, AR]), st.integers(0, 10_000_000))
def test_digits_stay_those_of_phones_and_papers(locale: Locale, number: int) -> None:
    """0 to 9 in every language, nothing between thousands."""
    assert _say(locale, "t = { $n }\n", number) == str(number)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_number_goes_in_as_a_text(path: Path) -> None:
    """No `str(...)` stands where a text is said: it would hide the number from its language."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SAYERS:
            for given_value in node.keywords:
                called = getattr(given_value.value, "func", None)
                assert getattr(called, "id", "") != "str", f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_every_number_can_be_said(locale: Locale) -> None:
    """Each text of the project with a number, for many of them, with its digits or without."""
    loaded = the_content()
    assert loaded.content is not None
    words, tried = Translations(loaded.content, loaded.texts), 0
    for file in (FACE_FILE, PLACES_FILE):
        for name, entry in loaded.texts.files[locale][file].items():
            named = set(re.findall(r"\$([a-z-]+)", entry.source)) if "{" in entry.source else set()
            if not named & NUMBERS:
                continue
            for number in (0, 1, 2, 3, 11, 24, 90, 100, 400):
                values = {one: number if one in NUMBERS else "x" for one in named}
                found = words.say(locale, None, file, name, values=values)

                assert (found.faults, found.locale) == ((), locale)
                tried += 1

    assert tried >= 27


def test_a_time_in_arabic() -> None:
    """One, two, three, eleven and a hundred hours, each in its form."""
    loaded = the_content()
    assert loaded.content is not None
    words = Translations(loaded.content, loaded.texts)
    said = [
        without_marks(words.say(AR, None, FACE_FILE, "kept-hours", values={"n": number}).text)
        for number in (1, 2, 3, 24, 100)
    ]

    assert said == ["ساعة واحدة", "ساعتان", "3 ساعات", "24 ساعة", "100 ساعة"]
