"""A choice by number can say each of its variants, and has one for each plural of its language."""

import pytest
from babel import Locale

from bot.content.checks.plurals import check_plurals, plurals_of
from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.texts import FACE_FILE, Entry
from bot.model.problem import SourceLocation
from tests.build import AR, EN, FR, content_of

ALL = "[zero] a [one] b [two] c [few] d [many] e *[other] f"


def _told(
    locale: str, selector: str, variants: str, file: str = FACE_FILE
) -> list[tuple[str, object]]:
    lines = variants.replace(" [", "\n    [").replace(" *[", "\n   *[")
    source = f"t = {{ {selector} ->\n    {lines}\n }}\n"
    entry = Entry("t", source, SourceLocation("x.ftl"))
    language = next(one for one in content_of().languages.values() if one.locale == locale)
    report, shape = Report(), parse_message(source)
    assert shape.offset == -1, source
    check_plurals(entry, shape, file, language, report)
    return [(one.kind, one.values["name"]) for one in report.problems]


@pytest.mark.parametrize(
    ("locale", "variants", "told"),
    [
        (AR, ALL, []),
        (AR, ALL.replace("[few] d ", ""), [("plural-missing", "few")]),
        (AR, ALL.replace("[two] c ", ""), [("plural-missing", "two")]),
        (AR, "[one] a *[other] b", [("plural-missing", "zero")]),
        (AR, "[0] a *[other] b", []),
        (FR, "[one] a *[other] b", []),
        (FR, "[one] a [24] b *[other] c", []),
        (FR, ALL, [("plural-never-said", "zero")]),
        (EN, "[one] a [few] b *[other] c", [("plural-never-said", "few")]),
        (EN, "[singular] a *[other] c", [("plural-never-said", "singular")]),
        (EN, "*[one] a", [("plural-missing", "other")]),
    ],
)
def test_each_language_has_its_plurals(
    locale: str, variants: str, told: list[tuple[str, object]]
) -> None:
    """By CLDR, for the numbers from 0 to 1000; numbers themselves may be named as well."""
    assert _told(locale, "$n", variants) == told


@pytest.mark.parametrize("selector", ["$appeal-to-court", "$tel-119", "$time", "-term.gender"])
def test_what_is_no_number_cannot_be_chosen_by(selector: str) -> None:
    """A day, a phone number, words: no variant would ever match."""
    assert [kind for kind, _ in _told(FR, selector, "[one] a *[other] b")] == [
        "choice-of-no-number"
    ]


def test_in_a_guide_there_are_no_numbers() -> None:
    """What the program counts stands in its own texts alone."""
    assert _told(FR, "$n", "[one] a *[other] b", file="menu") == [("choice-of-no-number", "n")]


@pytest.mark.parametrize("locale", ["fr", "en-GB", "ar", "pl", "ru", "cy", "wo", "fa", "so", "ti"])
def test_plurals_are_those_that_numbers_meet(locale: str) -> None:
    """Each category is met by a number, and each number meets one of them."""
    rule = Locale.parse(locale.replace("-", "_")).plural_form

    assert {rule(number) for number in range(1001)} == set(plurals_of(locale))
