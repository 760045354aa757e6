"""Which name of a town stands on a button: one of the table, in the letters of the language."""

import pytest

from bot.model.names import Locale, TownId
from bot.model.towns import Town
from bot.rendering.town_names import town_name
from tests.project import talk

AR, EN, FR = Locale("ar"), Locale("en"), Locale("fr")


def town(*other_names: str) -> Town:
    return Town(TownId(1), "Ville", "ville", 5000, other_names)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (("ليون", "لیون", "لیۆن", "lywn", "Лион"), "ليون"),
        (("سان دوني", "ساں ڈینس", "93200"), "سان دوني"),
        (("مارساي", "مارسيليا", "مرسيليا", "مرسيلية"), "مرسيليا"),
        # Two spellings may be of two languages: none is sure.
        (("رن", "رين"), "Ville"),
        (("لو آور", "لو اور", "لو هافر"), "Ville"),
        # Persian, Urdu and Kurdish letters, other scripts, and what is too long for half a row.
        (("پاریس", "پیرس", "ستراسبورگ", "Париж", "ፓሪስ"), "Ville"),
        (("غب بروانس آلب كوت دازور",), "Ville"),
        ((), "Ville"),
    ],
)
def test_the_name_in_arabic(others: tuple[str, ...], expected: str) -> None:
    """The one that is Arabic beyond doubt; never one that somebody would have made up."""
    assert town_name(town(*others), AR) == expected


@pytest.mark.parametrize("locale", [FR, EN])
def test_in_latin_letters_the_name_is_french(locale: Locale) -> None:
    """It is what stands on the signs and on her papers."""
    assert town_name(town("ليون", "Lyons"), locale) == "Ville"


def test_every_name_is_one_of_the_table() -> None:
    """Over all towns: the French name, or a name that the table has; the offered ones are known."""
    towns = talk().compiled.content.towns.values()
    for one in towns:
        assert town_name(one, AR) in {one.name, *one.other_names}
    offered = {one.slug: town_name(one, AR) for one in towns}
    assert [offered[slug] for slug in ("paris", "marseille", "lyon", "lille", "toulouse")] == [
        "باريس", "مرسيليا", "ليون", "ليل", "تولوز",
    ]  # fmt: skip
