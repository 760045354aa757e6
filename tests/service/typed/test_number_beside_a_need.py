"""A number beside a word of need: where she is, or what it counts."""

import pytest

from bot.model.flows import TownQuestion
from bot.model.names import PLACES_FLOW, Locale
from tests.project import talk


def names_towns(text: str, locale: str) -> bool:
    """Whether the answer is the places of a town, or asks which town it is."""
    message = talk().typed(talk().menu(Locale(locale)), text)
    asks = talk().typed(talk().menu(Locale(locale)), "saint denis").text.split("\n\n")[-1]
    offered = asks in message.text
    screen = talk().screen(message.link)
    is_there = message.flow == PLACES_FLOW and not isinstance(screen.step, TownQuestion)
    return offered or is_there


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("docteur 24/24", "fr"),
        ("docteur 7j/7 24h/24", "fr"),
        ("j'ai 15 ans docteur", "fr"),
        ("j'ai 20 ans docteur", "fr"),
        ("docteur j'ai la fièvre 40", "fr"),
        ("fièvre 39 docteur", "fr"),
        ("docteur à 14h 30", "fr"),
        ("médecin 25 euros", "fr"),
        ("rendez-vous docteur novembre 26", "fr"),
        ("un lit pour 2 nuits 60 euros", "fr"),
        ("manger avec 30 personnes", "fr"),
        ("doctor fever 40", "en"),
        ("doctor 40 degrees", "en"),
        ("i am 17 doctor", "en"),
        ("i am 21 years old lawyer", "en"),
        ("lawyer at 14 30", "en"),
        ("bed for 30 euros", "en"),
        ("doctor november 26", "en"),
        ("food since 48 hours", "en"),
        ("طبيب حرارة 40", "ar"),
        ("عمري 21 طبيب", "ar"),
        ("طبيب ٢٤/٢٤", "ar"),
        ("محام الساعة 30", "ar"),
    ],
)
def test_what_counts_is_no_place(text: str, locale: str) -> None:
    """An age, a temperature, an hour, a price or a day beside a need is no département."""
    assert not names_towns(text, locale)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("un lit 93", "fr"),
        ("93 manger", "fr"),
        ("je cherche un médecin 69", "fr"),
        ("docteur 75011", "fr"),
        ("lawyer 59", "en"),
        ("طبيب 93", "ar"),
    ],
)
def test_a_need_and_a_number(text: str, locale: str) -> None:
    """A need, wholly, and one number: the département, as people write it; or a postal code."""
    assert names_towns(text, locale)
