"""A step with `card: true` has a French sentence to show: in its words, not on a button."""

import pytest

from bot.content.checks.cards_to_show import check_cards_to_show
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import TERMS, Texts
from tests.build import FR
from tests.content.sources import content

STEPS = "start:\n  card: true\n  choices: {said: end}"
TERM = "-shown = « Je demande un avocat. »\n-name = avocat\n-outer = { -shown }\n"
ROUND = "-shown = { -outer }\n-outer = { -shown }\n"


def kinds(words: str, terms: str = TERM) -> list[str]:
    """What is told of a step with these words."""
    report = Report()
    texts = {
        "police": read_texts("locales/fr/police.ftl", words, report),
        TERMS: read_texts("locales/fr/_terms.ftl", terms, report),
    }
    found = content({"police": STEPS}, report)
    check_cards_to_show(found, Texts({FR: texts}, {}), report)
    return [one.kind for one in report.in_order()]


@pytest.mark.parametrize(
    "words",
    [
        "start = « Non. »",
        "start =\n    Montre :\n    « Non. »\n    .said = Dit",
        "start =\n    Montre :\n      « Non. »",
        "start =\n    Montre :\n    { -shown }",
        "start =\n    Montre :\n    { -outer }",
        'start =\n    Montre :\n    { "«" } Non. »',
        "start =\n    Montre :\n    « { -name } »",
    ],
)
def test_a_sentence_to_show(words: str) -> None:
    """A line of the words that begins with «, wherever the sign comes from."""
    assert kinds(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "start = Non.",
        "start =\n    Dis non.\n    .said =\n        « Non. »",
        "start =\n    Dis non.\n    .said = « Non. »",
        "start =\n    Dis « non ».",
        "start =\n    { -name } « non »",
        "start =\n    { -nothing }",
    ],
)
def test_no_sentence_to_show(words: str) -> None:
    """What stands on a button, or inside a line, is not on the card."""
    assert kinds(words) == ["card-without-sentence"]


def test_terms_that_go_round_have_no_words() -> None:
    """They are told elsewhere; here they end."""
    assert kinds("start = { -shown }", ROUND) == ["card-without-sentence"]
