"""How easy every screen is to read, in each language."""

from statistics import median

import pytest

from bot.model.names import Locale
from tests.coverage.figures import CITED, readings, words_in
from tests.safety.everything import LOCALES

SOURCE = Locale("fr")
USUAL_WORDS = 12
MOST_WORDS = {"fr": 16, "en": 17, "ar": 18}
"""A translation may need a French name and its meaning in the same sentence."""
SHARE = {"fr": 0.96, "en": 0.94, "ar": 0.96}
"""At least so many sentences have twelve words or fewer; the goal is all of them."""
MOST_STATEMENTS = {"fr": 4, "en": 5, "ar": 5}
FEW_STATEMENTS = 3
MOST_CHARACTERS = 400
MOST_CHARACTERS_CRITICAL = 250


@pytest.mark.parametrize("locale", LOCALES)
def test_sentences_are_short(locale: Locale) -> None:
    """Half have eight words or fewer, nearly all twelve, none more than the most."""
    ideas = [
        (words_in(one), one, screen.place) for screen in readings(locale) for one in screen.ideas
    ]
    counts = [count for count, _, _ in ideas]

    assert [one for one in ideas if one[0] > MOST_WORDS[locale]] == []
    assert median(counts) <= 8
    assert sum(count <= USUAL_WORDS for count in counts) / len(counts) >= SHARE[locale]


@pytest.mark.parametrize("locale", LOCALES)
def test_three_sentences_a_screen(locale: Locale) -> None:
    """A screen has three sentences and a question; few have one more, none has many."""
    screens = readings(locale)
    longer = [one for one in screens if one.statements > FEW_STATEMENTS]

    assert [one.place for one in longer if one.statements > MOST_STATEMENTS[locale]] == []
    assert len(longer) / len(screens) <= 0.1


@pytest.mark.parametrize("locale", LOCALES)
def test_screens_are_small(locale: Locale) -> None:
    """At most 400 characters; where a right may be lost 250, unless French stands beside it."""
    long = [
        (len(one.text), one.place)
        for one in readings(locale)
        if len(one.text) > MOST_CHARACTERS
        or (one.is_critical and not one.shows_french and len(one.text) > MOST_CHARACTERS_CRITICAL)
    ]

    assert long == []


def test_critical_screens_of_the_source_are_small() -> None:
    """In French nothing stands beside it: 250 without exception."""
    long = [one.place for one in readings(SOURCE)
            if one.is_critical and len(one.text) > MOST_CHARACTERS_CRITICAL]  # fmt: skip

    assert long == []


def test_only_names_of_laws_are_left_out() -> None:
    """A sentence that only mentions a law is counted."""
    assert CITED.match("Code civil, articles 375 et 375-5")
    assert CITED.match("Le Code civil dit, à l’article 375, que tu es protégé") is None
