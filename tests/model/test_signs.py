"""The sign before a label, and whether the label says what the sign stands for."""

import pytest

from bot.model.problem import SourceLocation
from bot.model.signs import Sign, same, sign_before


def a_sign(*words: str) -> Sign:
    return Sign(
        "⚖️", "Juge", words, (), (), is_free=False, place=SourceLocation("flows/_signs.yaml")
    )


@pytest.mark.parametrize(
    ("label", "sign"),
    [
        ("⚖️ Trouver un avocat", "⚖️"),
        ("  ➡️ La suite", "➡️"),
        ("👨‍⚖️ Un juge", "👨‍⚖️"),
        ("🇫🇷 En français", "🇫🇷"),
        ("⚖️", "⚖️"),
        ("Trouver", ""),
        ("« Pas mineur »", ""),
        ("{ -avocat }", ""),
        ("1 euro", ""),
        ("# Le premier", ""),
        ("* Le premier", ""),
        ("+33 1 42", ""),
        ("— Non", ""),
        ("", ""),
    ],
)
def test_a_label_begins_with_a_pictograph_or_with_none(label: str, sign: str) -> None:
    """The sign is the first word when that is a symbol; quotes, digits and braces are none."""
    assert sign_before(label) == sign


@pytest.mark.parametrize(
    "sign",
    ["ℹ️", "ℹ", "‼️", "⁉️", "↔️", "↕️", "◾", "◻️", "⤴️", "〰️", "〽️", "#️⃣", "*️⃣", "0️⃣", "9️⃣", "1⃣", "🔟",
     "©️", "™️", "Ⓜ️", "㊙️", "🅰️", "▶️", "🏽", "👮🏽‍♀️", "🏴‍☠️", "🏳️‍🌈"],
)  # fmt: skip
def test_every_emoji_is_a_sign(sign: str) -> None:
    """Whatever class Unicode gives it, what a phone draws as a picture is one."""
    assert sign_before(f"{sign} Le premier") == sign


def test_a_sign_drawn_in_colour_is_the_same_sign() -> None:
    """Editors add and lose the variation selector without showing it."""
    assert same("⚖️") == same("⚖") != same("✍️")


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("⚖️ Écrire au juge", True),
        ("⚖️ Les JUGES", True),
        ("⚖️ L’{ -juge-des-enfants }", True),
        ("⚖️ Préjugé", False),
        ("⚖️ L’os du bras", True),
        ("⚖️ Oser", False),
        ("⚖️ Réponse reçue", True),
    ],
)
def test_a_label_says_a_word_by_its_beginning_a_short_one_whole(label: str, said: bool) -> None:
    """From four letters on the beginning is enough; accents and capitals do not count."""
    assert a_sign("juge", "os", "recue").is_said_by(label) is said
