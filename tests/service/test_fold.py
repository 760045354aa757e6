"""Typed words made alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.service.fold import fold, with_letters


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("J’ai FAIM !", ["jai", "faim"]),
        ("j ai faim", ["jai", "faim"]),
        ("j'ai", ["jai"]),
        ("où es-tu", ["ou", "es", "tu"]),
        ("S.O.S", ["sos"]),
        ("s u i c i d e", ["suicide"]),
        ("heeeelp", ["help"]),
        ("2000", ["2000"]),
        ("année", ["annee"]),
        ("أُريدُ", ["اريد"]),
        ("مـسـاعدة", ["مساعده"]),
        ("مساعدة", ["مساعده"]),
        ("\u200fجائع\u200f", ["جايع"]),
        ("ﻣﺴﺎﻋﺪﺓ", ["مساعده"]),
        ("😀 🆘", []),
        ("I am lost_here", ["i", "am", "lost", "here"]),
        ("t es où", ["tes", "ou"]),
        ("de l aide", ["de", "laide"]),
        ("m", ["m"]),
        ("d 12", ["d", "12"]),
        ("j veux", ["j", "veux"]),
    ],
)
def test_fold(text: str, words: list[str]) -> None:
    """Small letters, no marks, apostrophes gone, letters typed apart joined."""
    assert fold(text) == words


@given(st.text())
def test_folded_words_have_letters_alone(text: str) -> None:
    """No word is empty, and none holds a space or a sign."""
    assert all(word and word.replace("_", "").isalnum() for word in fold(text))


def test_digits_as_letters() -> None:
    """A number stays a number; digits inside a word are read as the letters they look like."""
    assert with_letters(["su1c1de", "2026", "k1ll"]) == ["suicide", "2026", "kill"]
